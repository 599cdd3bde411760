"""What a schema means: the one answer that models and reviews go by.

A schema says one thing in many ways: `allOf` and references, null in the words of OpenAPI 3.0 or
3.1, one constant as `const` or as `enum`. Here they are undone. What OpenAPI 3.0 ignores next to a
`$ref` is gone before: `load` drops it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from generator.load import MAX_DEPTH, Document, Pointer, is_sequence, listed, mapping, sequence

COMPONENTS = ("components", "schemas")

UNIONS = ("oneOf", "anyOf")
LIMITS = (
    *("format", "pattern", "multipleOf", "uniqueItems"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"),
    *("minItems", "maxItems", "minContains", "maxContains", "minProperties", "maxProperties"),
)
"""Keywords that bound the values of a type."""
WHOLE = (
    *("not", "if", "then", "else", "contains", "dependentRequired", "dependentSchemas"),
    *("propertyNames", "unevaluatedProperties", "unevaluatedItems", "contentEncoding"),
    *("contentMediaType", "contentSchema", "$dynamicRef"),
)
"""Keywords that have a meaning only as a whole."""
OF_OBJECTS = frozenset({"properties", "additionalProperties", "patternProperties"})
OF_LISTS = frozenset({"items", "prefixItems"})
"""Keywords that imply the type where nothing else gives it."""
SHAPE = OF_OBJECTS | OF_LISTS | {"type", "enum", "const", "allOf", *UNIONS}
"""Keywords that say what kind of value a schema describes."""
STRUCTURE = (SHAPE - {"type"}) | {"required", "$ref"}
"""Keywords that say more of a schema than its kind of value: what a class is made of."""
VALIDATION = SHAPE | {*LIMITS, *WHOLE, "required", "nullable", "$ref", "discriminator"}
"""Keywords that say which values are valid."""


class Part(NamedTuple):
    """What one of the schemas that hold together says, without its `$ref` and `allOf`."""

    path: Pointer
    schema: dict[str, Any]


class Spread(NamedTuple):
    """A schema and all that it extends."""

    parts: list[Part]
    """What is extended comes first; each without references."""
    circles: list[Pointer]
    """Where a schema leads back to what it is part of: not followed, the caller may report it."""


def spread(document: Document, schema: Any, path: Pointer) -> Spread:
    """A schema after all that it extends.

    Args:
        document: Holds what the schema refers to.
        schema: May differ from what is written at the path, e.g. be a part of it.
        path: Where it stands.
    """
    found = Spread([], [])
    inside: list[Pointer] = []
    # What is left to do: schemas, those whose parts are complete, and ends of what is inside.
    todo: list[tuple[str, Any, Pointer]] = [("whole", schema, path)]
    while todo:
        what, node, at = todo.pop()
        if what == "part":
            inside.pop()
            found.parts.append(Part(at, node))
        elif at in inside:
            found.circles.append(at)
        else:
            inside.append(at)
            extended, own = _apart(document, node, at)
            todo.append(("part", own, at))
            todo += [("whole", part, place) for part, place in reversed(extended)]
    return found


def _apart(
    document: Document, schema: Any, path: Pointer
) -> tuple[list[tuple[Any, Pointer]], dict[str, Any]]:
    """What a schema extends, with the places, and what it says itself."""
    written = mapping(schema)
    extended: list[tuple[Any, Pointer]] = []
    target = referred(document, written)
    if target is not None:
        extended.append((document.get(*target), target))
    for index, part in enumerate(sequence(written.get("allOf"))):
        extended.append((part, (*path, "allOf", index)))
    own = {key: value for key, value in written.items() if key not in {"$ref", "allOf"}}
    return extended, {"not": {}} if schema is False else own


def referred(document: Document, schema: Any) -> Pointer | None:
    """Where the `$ref` of a schema leads, one step far; None if it has none, or it leads nowhere.

    What it leads to may refer further, and say something next to that.
    """
    ref = mapping(schema).get("$ref")
    if not isinstance(ref, str) or not ref.startswith("#"):
        return None
    path = document.steps(ref)
    return None if document.get(*path) is None else path


def resolved(document: Document, path: Pointer) -> Pointer:
    """Where a schema stands that says more than a reference to another one."""
    for _ in range(MAX_DEPTH):
        node = mapping(document.get(*path))
        target = referred(document, node)
        if target is None or VALIDATION & (node.keys() - {"$ref"}):
            break
        path = target
    return path


def kinds(schema: dict[str, Any]) -> tuple[str, ...] | None:
    """The types that a schema admits besides null, in its order; None for any.

    Where `type` is missing, other keywords imply it: those of objects and of lists, and constants
    that are all strings.
    """
    if written := listed(schema.get("type")):
        return tuple(str(kind) for kind in written if kind != "null")
    if OF_OBJECTS & schema.keys():
        return ("object",)
    if OF_LISTS & schema.keys():
        return ("array",)
    values = [value for value, _ in constants(schema) or () if value is not None]
    return ("string",) if values and all(isinstance(value, str) for value in values) else None


def nullable(schema: dict[str, Any]) -> bool:
    """Whether a schema itself admits null, in the words of OpenAPI 3.0 or 3.1.

    It may list null among its constants; next to a `type` that has no null, that does not count.
    """
    if schema.get("nullable") is True or "null" in listed(schema.get("type")):
        return True
    only_constants = not {"type", "nullable"} & schema.keys()
    values = [schema["const"]] if "const" in schema else sequence(schema.get("enum"))
    return only_constants and None in values


def admits_null(parts: Iterable[Part]) -> bool | None:
    """Whether schemas that hold together admit null; None if none of them says anything of it.

    All that name types or list constants must admit it. `nullable: true` without a type, as many
    write it next to `allOf`, counts for all that stands before it.
    """
    found: bool | None = None
    for _, schema in parts:
        if _names_types(schema):
            found = nullable(schema) and found is not False
        elif schema.get("nullable") is True:
            found = True
    return found


def _names_types(schema: dict[str, Any]) -> bool:
    return bool({"type", "enum", "const", *OF_OBJECTS, *OF_LISTS} & schema.keys())


def is_null(schema: dict[str, Any]) -> bool:
    """Whether a schema admits null and nothing else."""
    values = schema.get("enum", [schema.get("const", "")])
    return listed(schema.get("type")) == ["null"] or values == [None]


def is_constant(schema: dict[str, Any]) -> bool:
    """Whether a schema is one value and nothing else."""
    return own_constant(schema) is not None and not VALIDATION & schema.keys() - {
        *("const", "enum", "type")
    }


def own_constant(schema: dict[str, Any]) -> tuple[Any] | None:
    """The one value that a schema admits, as `const` or as an `enum` of one; None if it is open."""
    if "const" in schema:
        return (schema["const"],)
    values = schema.get("enum")
    return (values[0],) if is_sequence(values) and len(values) == 1 else None


def constants(schema: dict[str, Any]) -> list[tuple[Any, Pointer]] | None:
    """The values that a schema lists and where, below it; None if it lists none.

    In `const`, in `enum`, or one in each option of a union, which may have null besides.
    """
    if "const" in schema:
        return [(schema["const"], ("const",))]
    if is_sequence(schema.get("enum")):
        return [(value, ("enum", index)) for index, value in enumerate(schema["enum"])]
    key = next((key for key in UNIONS if is_sequence(schema.get(key))), "")
    options = [mapping(option) for option in sequence(schema.get(key))]
    if not options or not all(is_constant(option) or is_null(option) for option in options):
        return None
    return [(value, (key, index)) for index, value in _single(options)]


def _single(options: list[dict[str, Any]]) -> Iterator[tuple[int, Any]]:
    """The number and the value of each option that is one value."""
    for index, option in enumerate(options):
        value = own_constant(option)
        if is_constant(option) and value:
            yield index, value[0]
