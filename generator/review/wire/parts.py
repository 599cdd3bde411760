"""What one schema says by itself, in each of the spellings that OpenAPI 3.0 and 3.1 have for it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.load import Path_, is_mapping, is_sequence, mapping, sequence

UNIONS = ("oneOf", "anyOf")
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
TELLING = {
    *(*LIMITS, *WHOLE, "type", "enum", "const", "properties", "required", "items", "nullable"),
    *("prefixItems", "additionalProperties", "patternProperties", "allOf", "oneOf", "anyOf"),
    *("$ref", "discriminator"),
}
"""Keywords that say which values are valid."""
_OF_OBJECTS = {"properties", "additionalProperties", "patternProperties"}
_OF_LISTS = {"items", "prefixItems"}
"""Keywords that tell the type, if nothing else does."""
TRIVIAL: dict[str, Any] = {
    **dict.fromkeys(("minLength", "minItems", "minProperties"), 0),
    **{"uniqueItems": False, "nullable": False, "required": [], "additionalProperties": True},
}
"""What says no more than nothing at all."""
_NOTES = {"description", "title", "example", "examples", "externalDocs", "xml", "$comment"}


def word_key(value: Any) -> str:
    """A value as a key: 1 and "1" differ, 1 and 1.0 do not."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True, ensure_ascii=False, default=str)


def limits_of(part: dict[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Each limit of a part that says anything: what it is, how it is written, its value."""
    for keyword in LIMITS:
        value = part.get(keyword)
        if value is None:
            continue
        exclusive = f"exclusive{keyword.capitalize()}"
        is_switch = keyword[:2] == "ex" and isinstance(value, bool)
        if part.get(exclusive) is True:
            # As OpenAPI 3.0 writes it: a switch beside the limit.
            yield exclusive, keyword, value
        elif value != TRIVIAL.get(keyword) and not is_switch:
            yield keyword, keyword, value


def tighter(keyword: str, one: tuple[Any, Path_], other: tuple[Any, Path_]) -> tuple[Any, Path_]:
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


def is_null(node: dict[str, Any]) -> bool:
    """Whether a schema admits null and nothing else."""
    kinds, words = node.get("type"), node.get("enum", [node.get("const", "")])
    return kinds in ("null", ["null"]) or words == [None]


def common(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """The types of both; an integer is a number."""
    both = {kind for kind in one | other if holds(one, kind) and holds(other, kind)}
    return frozenset(both)


def holds(kinds: frozenset[str], kind: str) -> bool:
    return kind in kinds or (kind == "integer" and "number" in kinds)


def kinds_of_part(part: dict[str, Any]) -> frozenset[str] | None:
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
    values = [value for value, _ in (words_of((), part) or {}).values()]
    if values and all(isinstance(value, str) for value in values):
        return frozenset({"string"})
    return None


def speaks(part: dict[str, Any]) -> bool:
    """Whether a part by itself says anything about null: it names types, or lists values."""
    return bool({"type", "enum", "const", *_OF_OBJECTS, *_OF_LISTS} & part.keys())


def nullable_part(part: dict[str, Any]) -> bool:
    written = part.get("type")
    kinds = written if is_sequence(written) else [written]
    listed = None in sequence(part.get("enum")) or part.get("const", "") is None
    only_listed = "type" not in part and "nullable" not in part and listed
    return "null" in kinds or part.get("nullable") is True or only_listed


def words_of(path: Path_, part: dict[str, Any]) -> dict[str, tuple[Any, Path_]] | None:
    """The values that a part lists, in `const`, in `enum`, or in one `const` per option."""
    if "const" in part:
        found: list[tuple[Any, Path_]] = [(part["const"], (*path, "const"))]
    elif is_sequence(part.get("enum")):
        found = [(value, (*path, "enum", i)) for i, value in enumerate(part["enum"])]
    else:
        key = next((key for key in UNIONS if is_sequence(part.get(key))), "")
        options = [mapping(option) for option in sequence(part.get(key))]
        if not options or not all(one_word(o) or is_null(o) for o in options):
            return None
        found = [
            (option["const"] if "const" in option else option["enum"][0], (*path, key, i))
            for i, option in enumerate(options)
            if one_word(option)
        ]
    return {word_key(value): (value, at) for value, at in found if value is not None}


def one_word(option: dict[str, Any]) -> bool:
    """Whether an option is one value and nothing else."""
    listed = option.get("enum")
    one = "const" in option or (is_sequence(listed) and len(listed) == 1)
    return one and not TELLING & option.keys() - {"const", "enum", "type"}


def plain(node: Any) -> Any:
    """A piece of a schema without what says nothing of validity."""
    if is_mapping(node):
        kept = {k: plain(v) for k, v in node.items() if k not in _NOTES and k[:2] != "x-"}
        return {key: kept[key] for key in sorted(kept)}
    return [plain(item) for item in node] if is_sequence(node) else node
