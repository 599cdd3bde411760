"""`allOf`: an object and all that it extends, as one object schema."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.load import Pointer, mapping, sequence
from generator.lower.context import Context
from generator.meaning import SHAPE, Part, kinds, spread

Placed = tuple[Any, Pointer]
"""A schema and where it stands."""


class Located(dict[str, Any]):
    """The schema of a property that was written elsewhere, in what the object extends."""

    def __init__(self, schema: dict[str, Any], path: Pointer) -> None:
        super().__init__(schema)
        self.path = path


def extended(context: Context, placed: Placed, visit: Callable[[Pointer], object]) -> list[Part]:
    """An object schema after all that it extends, each without its references.

    Args:
        context: Of the document; gets a problem for a schema that extends itself.
        placed: The schema.
        visit: Called with the path of each component among them.
    """
    found = spread(context.document, *placed)
    for part in found.parts:
        visit(part.path)
    for place in found.circles:
        text = "an `allOf` that contains itself"
        context.unsupported(place, text, "remove the reference that leads back")
    return found.parts


def merge(
    context: Context, parts: list[Placed], path: Pointer, visit: Callable[[Pointer], object]
) -> dict[str, Any]:
    """Several object schemas as one, which is named and described as the last of them says."""
    properties: dict[str, Any] = {}
    required: list[Any] = []
    merged: dict[str, Any] = {"type": "object"}
    for place, part in (each for placed in parts for each in extended(context, placed, visit)):
        if not mergeable(part):
            text = "an `allOf` of anything but objects"
            context.unsupported(place, text, "write the object out here, with its `properties`")
            continue
        for word, written in mapping(part.get("properties")).items():
            _refine(properties, word, mapping(written), (*place, "properties", word))
        required += sequence(part.get("required"))
        if "additionalProperties" in part:
            merged["additionalProperties"] = part["additionalProperties"]
    merged |= {"properties": properties} if properties else {}
    own = mapping(parts[-1][0])
    kept = {key: own[key] for key in ("description", "x-python-name") if key in own}
    return merged | {"required": required} | kept


def _refine(properties: dict[str, Any], word: str, schema: dict[str, Any], path: Pointer) -> None:
    """Add a property; a second mention that says nothing of its shape adds to the first."""
    if word in properties and not {*SHAPE, "$ref"} & schema.keys():
        schema, path = properties[word] | schema, properties[word].path
    properties[word] = Located(schema, path)


def mergeable(schema: dict[str, Any]) -> bool:
    """Whether a part of an `allOf` is an object, or says only something about one."""
    options = [*sequence(schema.get("anyOf")), *sequence(schema.get("oneOf"))]
    shapes = any({*SHAPE, "$ref"} & mapping(option).keys() for option in options)
    others = {*(kinds(schema) or ())} - {"object"}
    return not (others or shapes or {"enum", "const", "patternProperties"} & schema.keys())
