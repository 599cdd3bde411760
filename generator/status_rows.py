"""The rows of `x-status-map`, and the words that they are about, as a spec writes them.

Rules, `lower` and reviews go by the same rows. Documents may be malformed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.load import Document, Pointer, is_sequence, listed, mapping, sequence
from generator.meaning import UNIONS

Row = tuple[tuple[Any, ...], Pointer, dict[str, Any]]
"""The words of a row, its place, and itself."""


def rows(document: Document, path: Pointer, schema: dict[str, Any]) -> Iterator[Row]:
    """The rows of one status map, in file order."""
    written = mapping(schema["x-status-map"])
    at = (*path, "x-status-map")
    if is_combined(schema):
        for index, row in enumerate(sequence(written.get("rows"))):
            yield tuple(sequence(mapping(row).get("when"))), (*at, "rows", index), mapping(row)
    else:
        for word, row in written.items():
            yield (word,), (*at, word), mapping(row)


def is_combined(schema: dict[str, Any]) -> bool:
    """Whether the map of a schema reads several properties together."""
    written = mapping(schema.get("x-status-map"))
    return any(is_sequence(written.get(key)) for key in ("by", "rows"))


def listed_words(schema: dict[str, Any]) -> list[tuple[Any, Pointer]]:
    """The words that a schema lists, in its `enum` or one `const` each, and where."""
    found: list[tuple[Any, Pointer]] = [
        (_word(value), ("enum", index)) for index, value in enumerate(sequence(schema.get("enum")))
    ]
    for key in UNIONS:
        for index, part in enumerate(sequence(schema.get(key))):
            if "const" in mapping(part):
                found.append((_word(part["const"]), (key, index, "const")))
    return found


def _word(value: Any) -> Any:
    """A value as the table knows it: an integer code is the word of its digits."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def property_words(document: Document, schema: Any, name: Any) -> list[Any]:
    """The words a property can hold; None among them if it may be null or absent."""
    written = mapping(mapping(schema.get("properties")).get(str(name)))
    parts = [written, *sequence(written.get("anyOf")), *sequence(written.get("oneOf"))]
    resolved = [mapping(document.resolve(part)) for part in parts]
    words = [w for part in resolved for w, _ in listed_words(part) if w is not None]
    missing = name not in sequence(schema.get("required"))
    null = any(
        part.get("nullable") is True or "null" in listed(part.get("type")) for part in resolved
    )
    return [*words, None] if words and (missing or null) else words
