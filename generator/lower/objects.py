"""`allOf`: an object and all that it extends, as one object schema."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from generator.load import Path_, is_sequence, mapping, sequence
from generator.lower.context import Context

SHAPE = frozenset(
    "type properties additionalProperties patternProperties enum const items prefixItems allOf "
    "anyOf oneOf".split()
)
"""Keys that say what kind of value a schema describes."""
TELLING = SHAPE - {"type"} | {"required", "$ref"}
"""Keys that say more of a schema than its kind of value."""

COMPONENTS = ("components", "schemas")

Placed = tuple[Any, Path_]
"""A schema and where it stands."""


class Located(dict[str, Any]):
    """The schema of a property that was written elsewhere, in what the object extends."""

    def __init__(self, schema: dict[str, Any], path: Path_) -> None:
        super().__init__(schema)
        self.path = path


def spread(
    context: Context,
    placed: Placed,
    visit: Callable[[Path_], object],
    inside: tuple[Path_, ...] = (),
) -> Iterator[tuple[dict[str, Any], Path_]]:
    """An object schema after all that it extends, each without its references.

    Args:
        context: Of the document.
        placed: The schema.
        visit: Called with the path of each component before its parts are given.
        inside: What is being spread already.
    """
    written, place = mapping(placed[0]), placed[1]
    if place in inside:
        text = "an `allOf` that contains itself"
        context.unsupported(place, text, "remove the reference that leads back")
        return
    if "$ref" in written:
        target = context.place(place)
        visit(target)
        yield from spread(context, (context.document.get(*target), target), visit, (*inside, place))
    for index, part in enumerate(sequence(written.get("allOf"))):
        at = (*place, "allOf", index)
        yield from spread(context, (part, at), visit, (*inside, place))
    yield {key: value for key, value in written.items() if key not in {"$ref", "allOf"}}, place


def merge(
    context: Context, parts: list[Placed], path: Path_, visit: Callable[[Path_], object]
) -> dict[str, Any]:
    """Several object schemas as one, which is named and described as the last of them says."""
    properties: dict[str, Any] = {}
    required: list[Any] = []
    merged: dict[str, Any] = {"type": "object"}
    for part, place in (each for placed in parts for each in spread(context, placed, visit)):
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


def _refine(properties: dict[str, Any], word: str, schema: dict[str, Any], path: Path_) -> None:
    """Add a property; a second mention that says nothing of its shape adds to the first."""
    if word in properties and not {*SHAPE, "$ref"} & schema.keys():
        schema, path = properties[word] | schema, properties[word].path
    properties[word] = Located(schema, path)


def mergeable(schema: dict[str, Any]) -> bool:
    """Whether a part of an `allOf` is an object, or says only something about one."""
    options = [*sequence(schema.get("anyOf")), *sequence(schema.get("oneOf"))]
    shapes = any({*SHAPE, "$ref"} & mapping(option).keys() for option in options)
    others = {*kinds(schema)} - {"null", "object"}
    return not (others or shapes or {"enum", "const", "items", "patternProperties"} & schema.keys())


def kinds(schema: dict[str, Any]) -> list[str]:
    """The `type` of a schema as a list, empty if it says none."""
    written = schema.get("type")
    if is_sequence(written):
        return [str(kind) for kind in written]
    return [str(written)] if written else []


def nullable(schema: dict[str, Any]) -> bool:
    """Whether a schema itself admits null, in the words of OpenAPI 3.0 or 3.1."""
    return schema.get("nullable") is True or "null" in kinds(schema)
