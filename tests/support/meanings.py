"""What schemas mean, the ways in which OpenAPI can spell it, edits of it, and instances.

A meaning is a tree that is told apart from its spelling, so that an oracle can judge instances
by `judged(meaning)` without understanding any OpenAPI. Unions are sets of values: `oneOf` counts
as `anyOf`, as it does in reviews.
"""

from __future__ import annotations

import copy
import json
from random import Random
from typing import Any

Meaning = dict[str, Any]
"""Of a `kind`: any, string, integer, number, boolean, array, object, union or all.

`null` if null is valid too; `words` if only these are; bounds; `items`; `members` name -> Meaning,
`required` a list, `more` for further properties: True, False or a Meaning; `options` a list, of a
union or, all of which must hold, of `all`.
"""

WORDS = ("A", "BB", "CCC", "")
NAMES = ("a", "b", "c")
NUMBERS = (0, 1, 2, 3, 5)
_PAIRS = {
    "string": ("minLength", "maxLength"),
    "integer": ("minimum", "maximum"),
    "number": ("minimum", "maximum"),
    "array": ("minItems", "maxItems"),
    "object": ("minProperties", "maxProperties"),
}
ANY: Meaning = {"kind": "any"}
_EXCLUSIVE = ("exclusiveMinimum", "exclusiveMaximum")
KINDS = ("string", "integer", "number", "boolean", "array", "object", "union", "all", "any")
_SINGLE = ("string", "integer", "boolean", "array", "object")


def meaning(random: Random, depth: int = 2, kind: str = "") -> Meaning:
    """Any meaning, or one of a kind, with at most so many levels below."""
    kind = kind or random.choice(KINDS if depth > 0 else KINDS[:4])
    found: Meaning = {"kind": kind}
    if random.random() < 0.25 and kind not in ("all", "any"):
        found["null"] = True
    if kind == "string" and random.random() < 0.5:
        found["words"] = random.sample(WORDS[:3], random.randint(1, 3))
    elif kind in _PAIRS:
        for bound in _PAIRS[kind]:
            if random.random() < 0.3:
                found[_either(random, kind, bound)] = random.choice(NUMBERS)
    if kind == "integer" and random.random() < 0.2:
        found["multipleOf"] = random.choice((2, 3, 4))
    if kind == "array":
        found["items"] = meaning(random, depth - 1)
        if random.random() < 0.2:
            found["uniqueItems"] = True
    if kind == "object":
        names = random.sample(NAMES, random.randint(0, 3))
        found["members"] = {name: meaning(random, depth - 1) for name in names}
        found["required"] = [name for name in names if random.random() < 0.4]
        found["more"] = _more(random, depth)
    if kind == "union":
        kinds = random.sample(_SINGLE, 2)
        found["options"] = [_of(random, kind, depth - 1) for kind in kinds]
        if random.random() < 0.3:
            found["options"] = [{"kind": kind} for kind in kinds]
    if kind == "all":
        more = random.choice(("object", "object", "union"))
        first, *both = (_of(random, "object", depth - 1) | {"more": True} for _ in range(3))
        found["options"] = [first, {"kind": "union", "options": both}]
        if more == "union":
            found["options"].append(
                {
                    "kind": "union",
                    "options": [_of(random, "object", depth - 1) | {"more": True} for _ in "12"],
                }
            )
    return found


def _of(random: Random, kind: str, depth: int) -> Meaning:
    found = meaning(random, depth, kind)
    found.pop("null", None)
    return found


def _either(random: Random, kind: str, bound: str) -> str:
    if kind in {"integer", "number"} and random.random() < 0.4:
        return _EXCLUSIVE[bound == "maximum"]
    return bound


def _more(random: Random, depth: int) -> Any:
    return random.choice((True, True, False, meaning(random, depth - 1)))


# -- what it means


def judged(found: Meaning) -> Any:
    """The meaning as JSON Schema 2020-12, in the plainest words."""
    if "options" in found:
        key = "anyOf" if found["kind"] == "union" else "allOf"
        plain: dict[str, Any] = {key: [judged(option) for option in found["options"]]}
    else:
        plain = {"type": found["kind"], **_bounds(found)} if found["kind"] != "any" else {}
    if "words" in found:
        plain["enum"] = found["words"]
    if "items" in found:
        plain["items"] = judged(found["items"])
    if "members" in found:
        plain["properties"] = {name: judged(inner) for name, inner in found["members"].items()}
        plain["required"] = found["required"]
        more = found["more"]
        plain["additionalProperties"] = more if isinstance(more, bool) else judged(more)
    return {"anyOf": [plain, {"type": "null"}]} if found.get("null") else plain


def _bounds(found: Meaning) -> dict[str, Any]:
    structure = {"kind", "null", "words", "items", "members", "required", "more", "options"}
    return {key: value for key, value in found.items() if key not in structure}


# -- how it can be written


class Speller:
    """Writes meanings as schemas of one OpenAPI version, any way that is allowed."""

    def __init__(self, random: Random, version: str, prefix: str = "C") -> None:
        self.random, self.old, self.prefix = random, version == "3.0", prefix
        self.components: dict[str, Any] = {}

    def schema(self, found: Meaning) -> Any:
        written = self._null(found, self._split(self._plain(found)))
        if self._maybe(0.2):
            name = f"{self.prefix}{len(self.components)}"
            self.components[name] = written
            written = {"$ref": f"#/components/schemas/{name}"}
            if self._maybe(0.2):
                written = {"allOf": [written]}
        if self._maybe(0.2) and "$ref" not in written:
            written = {**written, "description": "Told."}
        items = list(written.items())
        self.random.shuffle(items)
        return dict(items)

    def _maybe(self, chance: float = 0.5) -> bool:
        return self.random.random() < chance

    def _plain(self, found: Meaning) -> dict[str, Any]:
        if found["kind"] == "union":
            return self._union(found)
        if found["kind"] == "all":
            one, *others = found["options"]
            inside = self._plain(one) if self._maybe() else {"allOf": [self.schema(one)]}
            if len(others) > 1 or "allOf" in inside:
                listed = [*inside.pop("allOf", ()), *map(self.schema, others)]
                return {**inside, "allOf": self.random.sample(listed, len(listed))}
            return {**inside, **self._plain(others[0])}
        if "words" in found:
            return self._words(found)
        plain = {} if found["kind"] == "any" else {"type": found["kind"], **_bounds(found)}
        for switch, bound in zip(_EXCLUSIVE, ("minimum", "maximum"), strict=True):
            if self.old and switch in plain and bound in plain:
                # 3.0 can say one of the two only: the one that says more.
                limits = plain[switch], plain.pop(bound)
                if limits[0] < limits[1] if bound == "minimum" else limits[0] > limits[1]:
                    plain[bound] = limits[1]
                    del plain[switch]
                    continue
            if self.old and switch in plain:
                plain |= {bound: plain[switch], switch: True}
        if "items" in found:
            plain["items"] = self.schema(found["items"])
        if "members" in found:
            names = self._shuffled(found["members"])
            plain["properties"] = {name: self.schema(found["members"][name]) for name in names}
            plain |= {"required": self._shuffled(found["required"])} if found["required"] else {}
            if found["more"] is not True or self._maybe():
                more = found["more"]
                plain["additionalProperties"] = (
                    more if isinstance(more, bool) else self.schema(more)
                )
        return plain

    def _union(self, found: Meaning) -> dict[str, Any]:
        bare = [option["kind"] for option in found["options"] if set(option) == {"kind"}]
        if not self.old and len(bare) == len(found["options"]) and self._maybe():
            return {"type": self._shuffled(bare)}
        options = [self.schema(option) for option in found["options"]]
        self.random.shuffle(options)
        if len(options) > 2 and self._maybe(0.3):
            options = [options[0], {"anyOf": options[1:]}]
        return {self.random.choice(("anyOf", "oneOf")): options}

    def _shuffled(self, names: Any) -> list[str]:
        return self.random.sample(list(names), len(names))

    def _words(self, found: Meaning) -> dict[str, Any]:
        words = self._shuffled(found["words"])
        kind = {"type": "string"} if self.old or self._maybe() else {}
        if found.get("null"):
            return {**kind, "enum": words}
        if self._maybe(0.3):
            one = [{"enum": [word], **kind} if self.old else {"const": word} for word in words]
            return {self.random.choice(("oneOf", "anyOf")): one}
        if len(words) == 1 and not self.old and self._maybe():
            return {**kind, "const": words[0]}
        return {**kind, "enum": words}

    def _split(self, plain: dict[str, Any]) -> dict[str, Any]:
        """In two, both of which hold."""
        if not self._maybe(0.25) or "type" not in plain or "allOf" in plain:
            return plain
        if plain.get("additionalProperties", True) is not True:
            return plain
        tied = {"minimum", "maximum", *_EXCLUSIVE} if self.old else set()
        apart = {k for k in plain if k not in {"type", "enum", *tied} and self._maybe()}
        other = {k: v for k, v in plain.items() if k in apart}
        one = {k: v for k, v in plain.items() if k not in apart}
        if len(plain.get("properties", ())) > 1 and self._maybe():
            names = sorted(plain["properties"])
            one["properties"] = {names[0]: plain["properties"][names[0]]}
            other["properties"] = {name: plain["properties"][name] for name in names[1:]}
        if "type" in plain and (not other or self._maybe()):
            other["type"] = plain["type"]
        for low in {"minLength", "minItems", "minimum"} & one.keys() - tied:
            if self._maybe():
                other[low] = one[low] - 1 if one[low] else 0
        for name in set(one.get("properties", ())) - set(other.get("properties", ())):
            if self._maybe(0.2):
                other.setdefault("properties", {})[name] = {"description": "Told."}
        return {"allOf": [one, other]} if self._maybe() else {"allOf": [other], **one}

    def _null(self, found: Meaning, plain: dict[str, Any]) -> dict[str, Any]:
        if not found.get("null"):
            return plain
        if "type" not in plain and "allOf" not in plain and "enum" not in plain:
            return self._null_union(plain)
        if self.old:
            listed = {"enum": [*plain["enum"], None]} if "enum" in plain else {}
            return (
                {**plain, **listed, "nullable": True}
                if "allOf" not in plain
                else {
                    "allOf": [
                        {**part, "nullable": True, "type": found["kind"]} for part in plain["allOf"]
                    ],
                    **({k: v for k, v in plain.items() if k != "allOf"}),
                    "nullable": True,
                    "type": found["kind"],
                }
            )
        if self._maybe(0.4) or "allOf" in plain or set(plain) & {"anyOf", "oneOf", "const"}:
            both = [plain, self.random.choice(({"type": "null"}, {"const": None}))]
            return {self.random.choice(("anyOf", "oneOf")): self.random.sample(both, 2)}
        if "enum" in plain:
            kind = {"type": ["string", "null"]} if "type" in plain else {}
            return {**plain, **kind, "enum": [*plain["enum"], None]}
        kinds = plain["type"] if isinstance(plain["type"], list) else [plain["type"]]
        return {**plain, "type": [*kinds, "null"]}

    def _null_union(self, plain: dict[str, Any]) -> dict[str, Any]:
        """As one more option, or a union with the union; 3.0 has no way but a nullable option."""
        key = next(iter(plain))
        if self.old:
            return {key: [*plain[key], {"type": "string", "nullable": True, "enum": [None]}]}
        if self._maybe():
            return {key: [*plain[key], {"type": "null"}]}
        return {"anyOf": [plain, {"type": "null"}]}


# -- edits


def nodes(found: Meaning) -> list[Meaning]:
    """A meaning and all inside it."""
    inner = [*found.get("members", {}).values(), *found.get("options", ())]
    inner += [found["items"]] if "items" in found else []
    inner += [found["more"]] if isinstance(found.get("more"), dict) else []
    return [found, *(node for one in inner for node in nodes(one))]


def edited(random: Random, found: Meaning) -> Meaning:
    """A copy with one edit somewhere."""
    copied = copy.deepcopy(found)
    node = random.choice(nodes(copied))
    edits = [_renew, _nulled]
    edits += [_worded] * 3 if "words" in node else []
    edits += [_bounded] * 2 if node["kind"] in _PAIRS and "words" not in node else []
    edits += [_membered, _needed, _opened] if "members" in node else []
    edits += [_optioned] * 2 if node["kind"] == "union" else []
    random.choice(edits)(random, node)
    return copied


def _renew(random: Random, node: Meaning) -> None:
    made = meaning(random, 1)
    node.clear()
    node.update(made)


def _nulled(random: Random, node: Meaning) -> None:
    if node["kind"] not in {"all", "any"}:
        node["null"] = not node.get("null")


def _worded(random: Random, node: Meaning) -> None:
    word = random.choice(WORDS[:3])
    if word not in node["words"]:
        node["words"].append(word)
    elif len(node["words"]) > 1:
        node["words"].remove(word)
    else:
        del node["words"]


def _bounded(random: Random, node: Meaning) -> None:
    bound = _either(random, node["kind"], random.choice(_PAIRS[node["kind"]]))
    if bound in node and random.random() < 0.5:
        del node[bound]
    else:
        node[bound] = random.choice(NUMBERS)


def _membered(random: Random, node: Meaning) -> None:
    name = random.choice(NAMES)
    if node["members"].pop(name, None) is None:
        node["members"][name] = meaning(random, 1)
    node["required"] = [n for n in node["required"] if n in node["members"]]


def _needed(random: Random, node: Meaning) -> None:
    for name in list(node["members"])[:1]:
        node["required"] = sorted({*node["required"]} ^ {name})


def _opened(random: Random, node: Meaning) -> None:
    node["more"] = _more(random, 1)


def _optioned(random: Random, node: Meaning) -> None:
    kinds = {option["kind"] for option in node["options"]}
    if len(kinds) > 2 or random.random() < 0.3:
        if len(node["options"]) > 2:
            node["options"].pop(random.randrange(len(node["options"])))
        return
    free = [kind for kind in _SINGLE if kind not in kinds]
    node["options"].append(_of(random, random.choice(free), 0))


# -- instances


def instance(random: Random, found: Meaning) -> Any:
    """A value that the meaning, or something near it, admits."""
    if random.random() < 0.06 or (found.get("null") and random.random() < 0.25):
        return random.choice((None, None, 1, "A", 1.5, True, [], {}))
    match found["kind"]:
        case "union":
            return instance(random, random.choice(found["options"]))
        case "all":
            made = [instance(random, option) for option in found["options"]]
            return {k: v for one in made if isinstance(one, dict) for k, v in one.items()}
        case "string":
            word = random.choice((*WORDS, *found.get("words", ())))
            return word if random.random() < 0.6 else "x" * random.randint(0, 6)
        case "integer":
            return random.choice((-1, *range(7), 12))
        case "number":
            return random.choice((-1, *range(7), 0.5, 1.5, 2.5, 4.5))
        case "boolean":
            return random.random() < 0.5
        case "array":
            return [instance(random, found.get("items", ANY)) for _ in range(random.randint(0, 6))]
        case "object":
            return _object(random, found)
        case _:
            return random.choice((None, 1, "A", 1.5, True, [], {}))


def _object(random: Random, found: Meaning) -> dict[str, Any]:
    members = found.get("members", {})
    inner = {n: instance(random, m) for n, m in members.items() if random.random() < 0.8}
    more = found["more"] if isinstance(found.get("more"), dict) else ANY
    names = [*NAMES, "d", "e", "f"][: random.choice((0, 0, 1, 6))]
    return inner | {name: instance(random, more) for name in names if name not in inner}


def document(root: Any, components: Any, version: str, sent: bool) -> str:
    """A spec with one call, that sends or answers with the schema."""
    content = {"application/json": {"schema": root}}
    call = {
        "operationId": "call",
        "responses": {"200": {"description": "."} | ({} if sent else {"content": content})},
    } | ({"requestBody": {"content": content}} if sent else {})
    return json.dumps(
        {
            "openapi": "3.0.3" if version == "3.0" else "3.1.0",
            "info": {"title": "t", "version": "1"},
            "paths": {"/x": {"post": call}},
            "components": {"schemas": components},
        }
    )
