"""A schema as what it means: `allOf`, references and the spellings of null and constants undone.

Two schemas that admit the same values mostly have equal shapes, however they are written.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from generator.load import Document, Path_, is_mapping, is_sequence, mapping, sequence
from generator.load.nodes import MAX_DEPTH

Place = tuple[Path_, ...]
"""Where a schema is written: several paths if all of them hold at once."""

COMPONENT = ("components", "schemas")
_UNIONS = ("oneOf", "anyOf")
LIMITS = (
    *("format", "pattern", "multipleOf", "uniqueItems"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"),
    *("minItems", "maxItems", "minContains", "maxContains", "minProperties", "maxProperties"),
)
WHOLE = (
    *("not", "if", "then", "else", "contains", "dependentRequired", "dependentSchemas"),
    *("propertyNames", "unevaluatedProperties", "unevaluatedItems", "contentEncoding"),
    *("contentMediaType", "contentSchema", "$dynamicRef"),
)
"""Keywords that are only compared as a whole."""
_TELLING = {
    *(*LIMITS, *WHOLE, "type", "enum", "const", "properties", "required", "items", "nullable"),
    *("prefixItems", "additionalProperties", "patternProperties", "allOf", "oneOf", "anyOf"),
    *("$ref", "discriminator"),
}
"""Keywords that say which values are valid."""
_OF_OBJECTS = {"properties", "additionalProperties", "patternProperties"}
_OF_LISTS = {"items", "prefixItems"}
"""Keywords that tell the type, if nothing else does."""
_TRIVIAL: dict[str, Any] = {
    **dict.fromkeys(("minLength", "minItems", "minProperties"), 0),
    **{"uniqueItems": False, "nullable": False, "required": [], "additionalProperties": True},
}
"""What says no more than nothing at all."""


def word_key(value: Any) -> str:
    """A value as a key: 1 and "1" differ, 1 and 1.0 do not."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True, ensure_ascii=False, default=str)


@dataclass
class Shape:
    """What the schemas at one place mean together."""

    document: Document
    place: Place
    """Resolved: no path leads to a mere reference."""
    written: Path_
    """Where the schema, or the reference to it, is written."""
    parts: list[tuple[Path_, dict[str, Any]]]
    """Without `$ref` and `allOf`."""
    options: list[Place] = field(default_factory=list)
    """Of its union; empty if it is none, or only one with null."""
    further: list[list[Place]] = field(default_factory=list)
    """The options of more unions, all of which must hold as well."""
    null: bool = False
    """Its unions admit null; then only the parts outside of them have a say in that."""
    outside: int = 0
    """How many of the parts stand in no union."""
    listed: list[str] = field(default_factory=list)
    """The types of a union whose options say nothing else: as good as a list of types."""

    @property
    def path(self) -> Path_:
        """Where it is written, as far as one place can tell."""
        return self.place[-1] if self.place else ()

    def first(self, keyword: str) -> tuple[Any, Path_] | None:
        """The value of a keyword and its place, from the part that speaks last."""
        for path, part in reversed(self.parts):
            if keyword in part and part[keyword] != _TRIVIAL.get(keyword, _TRIVIAL):
                return part[keyword], (*path, keyword)
        return None

    @cached_property
    def kinds(self) -> frozenset[str] | None:
        """The JSON types but null; None for any."""
        found: frozenset[str] | None = None
        for _, part in self.parts:
            kinds = _kinds(part)
            if kinds is not None:
                found = kinds if found is None else _common(found, kinds)
        return found

    @cached_property
    def spanned(self) -> frozenset[str] | None:
        """The types that the options admit, null apart; None for any."""
        each = [_kinds_of(self.document, option[-1]) for option in self.options]
        known = [kinds for kinds in each if kinds is not None]
        return frozenset().union(*known) if known and len(known) == len(each) else None

    @cached_property
    def nullable(self) -> bool:
        """Whether null is valid; of what may be anything, it is."""
        parts = self.parts[: self.outside] if self.null else self.parts
        told = [_nullable(part) for _, part in parts if _speaks(part)]
        return all(told) if told else self.null or self.anything

    @property
    def flat(self) -> Shape:
        """The same with a list of types in place of a union that says no more."""
        part = (self.path, {"type": self.listed})
        return replace(self, parts=[*self.parts, part], options=[])

    @property
    def unions(self) -> list[list[Place]]:
        """The options of each of its unions."""
        return [union for union in (self.options, *self.further) if union]

    @property
    def anything(self) -> bool:
        return not self.options and not any(_TELLING & part.keys() for _, part in self.parts)

    @cached_property
    def words(self) -> dict[str, tuple[Any, Path_]] | None:
        """The values that are listed, by key; None if they are not."""
        found: dict[str, tuple[Any, Path_]] | None = None
        for path, part in self.parts:
            listed = _words(path, part)
            if listed is not None:
                found = listed if found is None else {k: found[k] for k in found if k in listed}
        return found

    @cached_property
    def members(self) -> dict[str, Place]:
        """The properties."""
        found: dict[str, Place] = {}
        for path, part in self.parts:
            for name in mapping(part.get("properties")):
                found[name] = (*found.get(name, ()), (*path, "properties", name))
        return found

    @cached_property
    def required(self) -> frozenset[str]:
        return frozenset(
            name for _, part in self.parts for name in sequence(part.get("required"))
            if isinstance(name, str)
        )  # fmt: skip

    def below(self, keyword: str) -> Place:
        """Where the schemas of `items` or `additionalProperties` stand; empty if there are none."""
        return tuple((*path, keyword) for path, part in self.parts if is_mapping(part.get(keyword)))

    def closed(self, keyword: str) -> bool:
        """Whether `items` or `additionalProperties` is `false`."""
        return any(part.get(keyword) is False for _, part in self.parts)

    @cached_property
    def limits(self) -> dict[str, tuple[Any, Path_]]:
        """Keyword -> value and place; of several, all of which hold, what they come to."""
        found: dict[str, tuple[Any, Path_]] = {}
        for path, part in self.parts:
            for keyword, written, value in _limits(part):
                told = value, (*path, written)
                found[keyword] = (
                    _tighter(keyword, found[keyword], told) if keyword in found else told
                )
        for kind, sign in (("Minimum", 1), ("Maximum", -1)):
            exclusive, plain = f"exclusive{kind}", kind.lower()
            if exclusive in found and plain in found:
                ends = (found[key][0] * sign for key in (exclusive, plain))
                found.pop(plain if next(ends) >= next(ends) else exclusive)
        return found

    @property
    def discriminator(self) -> str | None:
        found = self.first("discriminator")
        return mapping(found[0]).get("propertyName") if found else None

    def tag(self, place: Place) -> set[str]:
        """The words of the discriminator that lead to an option; its own name always does."""
        name = component(self.document, place)
        found = self.first("discriminator")
        mapped = mapping(mapping(found[0]).get("mapping")) if found else {}
        words = {w for w, to in mapped.items() if str(to).rpartition("/")[2] == name}
        return words | ({name} if found and name else set())


def _limits(part: dict[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Each limit of a part that says anything: what it is, how it is written, its value."""
    for keyword in LIMITS:
        value = part.get(keyword)
        exclusive = f"exclusive{keyword.capitalize()}"
        if part.get(exclusive) is True and value is not None:
            # As OpenAPI 3.0 writes it: a switch beside the limit.
            yield exclusive, keyword, value
        elif value is not None and not (keyword[:2] == "ex" and isinstance(value, bool)):
            if value != _TRIVIAL.get(keyword):
                yield keyword, keyword, value


def _tighter(keyword: str, one: tuple[Any, Path_], other: tuple[Any, Path_]) -> tuple[Any, Path_]:
    """The limit that says more; where neither does, both as a list."""
    if one[0] == other[0]:
        return other
    if keyword[:3] in ("min", "max") or keyword[:2] == "ex":
        pick = min if "max" in keyword.lower() else max
        return pick(one, other, key=lambda limit: limit[0])
    listed = [value if is_sequence(value) else [value] for value, _ in (one, other)]
    return (
        sorted({word_key(v): v for values in listed for v in values}.values(), key=word_key),
        other[1],
    )


def component(document: Document, place: Place) -> str:
    """The name of the component schema that a place leads to, or an empty one."""
    path = place[-1] if place else ()
    end = document.end_of(document.get(*path)) or path
    return str(end[2]) if end[:2] == COMPONENT and len(end) == 3 else ""


def shape(document: Document, place: Place) -> Shape:
    """The meaning of the schemas at a place."""
    resolved = tuple(_resolved(document, path) for path in place)
    found = Shape(document, resolved, place[-1] if place else (), [])
    todo: list[Path_] = list(place)
    for _ in range(MAX_DEPTH):
        found.parts += [part for path in todo for part in _spread(document, path)]
        found.outside = found.outside or len(found.parts)
        todo = _without_null(document, found)
        if not todo:
            break
    return found


def _resolved(document: Document, path: Path_) -> Path_:
    node = mapping(document.get(*path))
    if "$ref" in node and not _TELLING & (node.keys() - {"$ref"}):
        return document.end_of(node) or path
    return path


def _spread(
    document: Document, path: Path_, inside: tuple[Path_, ...] = ()
) -> Iterator[tuple[Path_, dict[str, Any]]]:
    """A schema and all that it extends, each without its references."""
    node = document.get(*path)
    if path in inside or len(inside) > MAX_DEPTH:
        return
    if node is False:
        yield path, {"not": {}}
    written = mapping(node)
    if "$ref" in written and (end := document.end_of(written)) is not None:
        yield from _spread(document, end, (*inside, path))
        if str(document.root.get("openapi")).startswith("3.0"):
            return  # there, what stands beside a reference does not count
    for index, _ in enumerate(sequence(written.get("allOf"))):
        yield from _spread(document, (*path, "allOf", index), (*inside, path))
    yield path, {key: value for key, value in written.items() if key not in {"$ref", "allOf"}}


def _without_null(document: Document, found: Shape) -> list[Path_]:
    """Take the unions out of the parts; of what is none, the one option it leaves beside null."""
    inside: list[Path_] = []
    nulls: list[bool] = [True] if found.null else []
    for index, (path, part) in enumerate(found.parts):
        for key in _UNIONS:
            if not is_sequence(part.get(key)):
                continue
            options, null = _options(document, (*path, key))
            nulls.append(null)
            if _words(path, part) is not None:
                continue
            part = {k: v for k, v in part.items() if k != key}
            found.parts[index] = path, part
            if len(options) == 1:
                inside += options
            elif found.options:
                found.further.append([(option,) for option in options])
            elif options:
                found.options = [(option,) for option in options]
                found.listed, null = _only_kinds(document, options)
                nulls[-1] = nulls[-1] or null
    found.null = bool(nulls) and all(nulls)
    return inside


def _options(document: Document, path: Path_) -> tuple[list[Path_], bool]:
    """The options of a union, unions among them taken apart, and whether null is one."""
    found: list[Path_] = []
    null = False
    for index, written in enumerate(sequence(document.get(*path))):
        at = (*path, index)
        node = mapping(document.resolve(written))
        inner = next((key for key in _UNIONS if _TELLING & node.keys() == {key}), None)
        if _is_null(node):
            null = True
        elif inner and _words((), node) is None and len(path) < MAX_DEPTH:
            more, also = _options(document, (*(document.end_of(written) or at), inner))
            found, null = [*found, *more], null or also
        else:
            found.append(at)
    return found, null


def _is_null(node: dict[str, Any]) -> bool:
    """Whether a schema admits null and nothing else."""
    kinds, words = node.get("type"), node.get("enum", [node.get("const", "")])
    return kinds in ("null", ["null"]) or words == [None]


def _only_kinds(document: Document, options: list[Path_]) -> tuple[list[str], bool]:
    """The types of options that say no more, as a list of types would, and whether null is one."""
    parts = [part for path in options for _, part in _spread(document, path)]
    if not all(_TELLING & part.keys() <= {"type", "nullable"} for part in parts):
        return [], False
    each = [_kinds_of(document, path) for path in options]
    if None in each:
        return [], False
    listed = sorted({kind for kinds in each for kind in kinds or ()})
    return listed, any(map(_nullable, parts))


def _kinds_of(document: Document, path: Path_) -> frozenset[str] | None:
    """The types that a schema admits by itself, whatever its unions say."""
    return Shape(document, (), (), list(_spread(document, path))).kinds


def _common(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """The types of both; an integer is a number."""
    both = {kind for kind in one | other if _holds(one, kind) and _holds(other, kind)}
    return frozenset(both)


def _holds(kinds: frozenset[str], kind: str) -> bool:
    return kind in kinds or (kind == "integer" and "number" in kinds)


def _kinds(part: dict[str, Any]) -> frozenset[str] | None:
    """The types that a part admits, null apart; those that its other keywords speak of count."""
    written = part.get("type")
    if is_sequence(written):
        return frozenset(str(kind) for kind in written) - {"null"}
    if isinstance(written, str):
        return frozenset({written}) - {"null"}
    if _OF_OBJECTS & part.keys():
        return frozenset({"object"})
    if _OF_LISTS & part.keys():
        return frozenset({"array"})
    values = [value for value, _ in (_words((), part) or {}).values()]
    if values and all(isinstance(value, str) for value in values):
        return frozenset({"string"})
    return None


def _speaks(part: dict[str, Any]) -> bool:
    """Whether a part by itself says anything about null: it names types, or lists values."""
    return bool({"type", "enum", "const", *_OF_OBJECTS, *_OF_LISTS} & part.keys())


def _nullable(part: dict[str, Any]) -> bool:
    written = part.get("type")
    kinds = written if is_sequence(written) else [written]
    listed = None in sequence(part.get("enum")) or part.get("const", "") is None
    only_listed = "type" not in part and "nullable" not in part and listed
    return "null" in kinds or part.get("nullable") is True or only_listed


def _words(path: Path_, part: dict[str, Any]) -> dict[str, tuple[Any, Path_]] | None:
    """The values that a part lists, in `const`, in `enum`, or in one `const` per option."""
    if "const" in part:
        found: list[tuple[Any, Path_]] = [(part["const"], (*path, "const"))]
    elif is_sequence(part.get("enum")):
        found = [(value, (*path, "enum", i)) for i, value in enumerate(part["enum"])]
    else:
        key = next((key for key in _UNIONS if is_sequence(part.get(key))), "")
        options = [mapping(option) for option in sequence(part.get(key))]
        if not options or not all(_one_word(o) or _is_null(o) for o in options):
            return None
        found = [
            (option["const"] if "const" in option else option["enum"][0], (*path, key, i))
            for i, option in enumerate(options)
            if _one_word(option)
        ]
    return {word_key(value): (value, at) for value, at in found if value is not None}


def _one_word(option: dict[str, Any]) -> bool:
    """Whether an option is one value and nothing else."""
    listed = option.get("enum")
    one = "const" in option or (is_sequence(listed) and len(listed) == 1)
    return one and not _TELLING & option.keys() - {"const", "enum", "type"}


_NOTES = {"description", "title", "example", "examples", "externalDocs", "xml", "$comment"}


def plain(node: Any) -> Any:
    """A piece of a schema without what says nothing of validity."""
    if is_mapping(node):
        kept = {k: plain(v) for k, v in node.items() if k not in _NOTES and k[:2] != "x-"}
        return {key: kept[key] for key in sorted(kept)}
    return [plain(item) for item in node] if is_sequence(node) else node


def told(document: Document, place: Place) -> str:
    """A schema in a few words, e.g. `string (date-time)`, `list of Message`, `Status or null`."""
    found = shape(document, place)
    name = component(document, place)
    if name:
        text = name
    elif found.below("items"):
        text = f"list of {told(document, found.below('items'))}"
    elif found.options:
        text = " or ".join(told(document, option) for option in found.options)
    else:
        text = " or ".join(sorted(found.kinds)) if found.kinds else "anything"
        text += f" ({found.limits['format'][0]})" if "format" in found.limits else ""
    return f"{text} or null" if found.nullable and text != "anything" and not name else text
