"""What a docstring tells of a schema: description, limits, default; none of them is enforced.

What a provider sends must be readable even where it breaks its own document, and what it accepts
is for the provider to judge.
"""

from __future__ import annotations

from collections.abc import Container
from typing import Any

from generator.load import Pointer, mapping, sequence
from generator.lower.context import Context
from generator.text import Text

_LIMITS = {
    "minLength": "At least {} characters.",
    "maxLength": "At most {} characters.",
    "minimum": "At least {}.",
    "maximum": "At most {}.",
    "exclusiveMinimum": "More than {}.",
    "exclusiveMaximum": "Less than {}.",
    "multipleOf": "A multiple of {}.",
    "minItems": "At least {} items.",
    "maxItems": "At most {} items.",
    "minProperties": "At least {} entries.",
    "maxProperties": "At most {} entries.",
    "pattern": "Matches `{}`.",
    "default": "Default: {!r}.",
    "const": "Always {!r}.",
}
_ONE = {" 1 characters": " 1 character", " 1 items": " 1 item", " 1 entries": " 1 entry"}
_FLAGS = {
    "uniqueItems": "Items are unique.",
    "readOnly": "Only in responses.",
    "writeOnly": "Only in requests.",
    "deprecated": "Deprecated.",
}
_SILENT = {"date-time", "int32", "int64", "float", "double"}
"""Formats that the type tells already."""
_KEYS = {*_LIMITS, *_FLAGS, "description", "format", "enum"}


def doc(context: Context, schema: Any, classes: Container[Pointer], listed: bool = False) -> Text:
    """The docstring of a place.

    Args:
        context: Of the document.
        schema: What is written at the place.
        classes: Where classes and enums stand: they tell about themselves in docstrings of theirs.
        listed: Whether to list the values of an enum, because the type does not.
    """
    said = _said(context, schema, classes)
    told = [str(said.get("description") or "").strip()]
    for key, template in _LIMITS.items():
        if said.get(key) is not None or (key in said and key == "const"):
            text = template.format(said[key])
            told.append(next((text.replace(m, o) for m, o in _ONE.items() if m in text), text))
    if said.get("format") and said["format"] not in _SILENT:
        told.append(f"Format: {said['format']}.")
    values = [value for value in sequence(said.get("enum")) if value is not None]
    if values and (listed or any(isinstance(value, float) for value in values)):
        told.append(f"One of {', '.join(repr(value) for value in values)}.")
    told += [text for key, text in _FLAGS.items() if said.get(key) is True]
    return Text(" ".join(text for text in told if text))


def _said(
    context: Context, schema: Any, classes: Container[Pointer], depth: int = 8
) -> dict[str, Any]:
    """What a schema, and what it refers to, tell about themselves; the nearest word wins."""
    written = mapping(schema)
    found: dict[str, Any] = {}
    if depth and "$ref" in written:
        target = context.document.steps(str(written["$ref"]))
        if target not in classes:
            found = _said(context, context.document.get(*target), classes, depth - 1)
    for part in sequence(written.get("allOf")) if depth else []:
        if not mapping(part).get("properties"):
            found |= _said(context, part, classes, depth - 1)
    return found | _exact({key: value for key, value in written.items() if key in _KEYS})


def _exact(said: dict[str, Any]) -> dict[str, Any]:
    """OpenAPI 3.0 says with true or false whether `minimum` and `maximum` themselves are out."""
    for word, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(said.get(word), bool):
            out = said.pop(word)
            if out and limit in said:
                said[word] = said.pop(limit)
    return said
