"""What one schema says by itself, as keys and limits that can be compared."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.load import Pointer, is_mapping, is_sequence, listed
from generator.meaning import LIMITS, constants, kinds

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


def tighter(
    keyword: str, one: tuple[Any, Pointer], other: tuple[Any, Pointer]
) -> tuple[Any, Pointer]:
    """The limit that says more; where neither does, both as a list."""
    if one[0] == other[0]:
        return other
    if keyword[:3] in ("min", "max") or keyword[:2] == "ex":
        pick = min if "max" in keyword.lower() else max
        return pick(one, other, key=lambda limit: limit[0])
    every = {word_key(v): v for value, _ in (one, other) for v in listed(value)}
    return sorted(every.values(), key=word_key), other[1]


def common(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """The types of both; an integer is a number."""
    both = {kind for kind in one | other if holds(one, kind) and holds(other, kind)}
    return frozenset(both)


def holds(kinds: frozenset[str], kind: str) -> bool:
    return kind in kinds or (kind == "integer" and "number" in kinds)


def kinds_of(part: dict[str, Any]) -> frozenset[str] | None:
    """The types that a part admits, null apart; None for any."""
    found = kinds(part)
    return None if found is None else frozenset(found)


def words_of(path: Pointer, part: dict[str, Any]) -> dict[str, tuple[Any, Pointer]] | None:
    """The values besides null that a part lists, by key, and where; None if it lists none."""
    found = constants(part)
    if found is None:
        return None
    return {word_key(v): (v, (*path, *steps)) for v, steps in found if v is not None}


def plain(node: Any) -> Any:
    """A piece of a schema without what says nothing of validity."""
    if is_mapping(node):
        kept = {k: plain(v) for k, v in node.items() if k not in _NOTES and k[:2] != "x-"}
        return {key: kept[key] for key in sorted(kept)}
    return [plain(item) for item in node] if is_sequence(node) else node
