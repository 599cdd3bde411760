"""What the objects of a JSON Schema are called, which keys they have, and how one is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.load import mapping, sequence
from generator.load.nodes import pointer
from generator.problems import as_yaml

_NOUNS = (
    "server variable|security scheme|request body|media type|path item|operation|parameter|header|"
    "response|example|link|server|tag|schema|encoding|callback|reference"
).split("|")
"""Objects of OpenAPI that people call something else than the key they stand under."""

_OBJECTS = {
    "a header": "{schema: {type: string}}",
    "a link": "{operationId: ...}",
    "a media type": "{schema: {type: string}}",
    "a path item": '{get: {responses: {"200": {description: ...}}}}',
    "a schema": "{type: string}",
    "a security scheme": "{type: http, scheme: bearer}",
    "an example": "{value: ...}",
    "an operation": '{responses: {"200": {description: ...}}}',
}
_WRITTEN = {
    "content": "{application/json: {schema: {type: object}}}",
    "in": "query",
    "paths": "{}",
    "responses": '{"200": {description: ...}}',
    "schema": "{type: string}",
    "scheme": "bearer",
    "url": "https://...",
    "version": '"1.0"',
}
"""Keys that OpenAPI requires, with a value that says more than its type does."""


def noun(schema: Any, root: Any) -> str:
    """What OpenAPI calls the objects of a schema, e.g. `an operation`; "" if nothing special."""
    if "json-schema.org" in str(mapping(schema).get("$id", mapping(schema).get("id"))):
        return "a schema"
    named = {**mapping(mapping(root).get("$defs")), **mapping(mapping(root).get("definitions"))}
    name = next((name for name, part in named.items() if part is schema), "")
    plain = re.sub(r"(?<=[a-z])(?=[A-Z])|-", " ", name).lower()
    found = next((noun for noun in _NOUNS if plain.endswith(noun)), "")
    return f"{'an' if found[:1] in 'aeiou' else 'a'} {found}" if found else ""


def properties(schema: Any, root: Any) -> dict[str, Any]:
    """The keys that an object of a schema may have, in some combination, each with its schema."""
    found: dict[str, Any] = {}
    for part in reversed(list(_parts(schema, root, set()))):
        own = mapping(part.get("properties"))
        found = own | {key: inner for key, inner in found.items() if key not in own}
        for pattern, inner in mapping(part.get("patternProperties")).items():
            words = re.fullmatch(r"\^\((\w+(?:\|\w+)*)\)\$", pattern)
            found |= dict.fromkeys(words[1].split("|"), inner) if words else {}
    return {key: part for key, part in found.items() if key != "$ref"}


def _parts(schema: Any, root: Any, seen: set[int], sure: bool = False) -> Iterator[dict[str, Any]]:
    """A schema and all that may hold of the very same object.

    If `sure`, only what does hold, with the first of several alternatives.
    """
    if id(schema) in seen or not mapping(schema):
        return
    seen.add(id(schema))
    yield schema
    parts = [_target(schema, root), *sequence(schema.get("allOf"))]
    for key in ("anyOf", "oneOf"):
        parts += sequence(schema.get(key))[: 1 if sure else None]
    if not sure:
        parts += [schema.get("then"), schema.get("else")]
        parts += mapping(schema.get("dependentSchemas")).values()
    for part in parts:
        yield from _parts(part, root, seen, sure)


def _target(schema: Any, root: Any) -> Any:
    """What the `$ref` of a schema names in its own document."""
    ref = mapping(schema).get("$ref")
    node = root if isinstance(ref, str) and ref.startswith("#/") else None
    for step in pointer(ref[1:]) if isinstance(ref, str) and node else ():
        node = mapping(node).get(step)
    return node


def sample(key: str, schema: Any, root: Any, depth: int = 0) -> str:
    """A line that gives a key a value of its schema, `...` where the author has to decide."""
    known = mapping(root).get("$id", mapping(root).get("id", ""))
    ours = _WRITTEN.get(key) if "openapis.org" in str(known) else None
    value = _one_of(schema, root) or ours or _value(schema, root, depth)
    return f"{as_yaml(key)}: {value}"


def _one_of(schema: Any, root: Any) -> str:
    """The words of a schema, to choose one from; "" if it has none."""
    parts = list(_parts(schema, root, set(), sure=True))
    listed: list[list[Any]] = [sequence(part.get("enum")) for part in parts]
    words = next(filter(None, listed), list[Any]())
    words = words or [p["const"] for p in parts if "const" in p][:1]
    shown = ", ".join(as_yaml(word) for word in words)
    return f"<one of {shown}>" if len(words) > 1 else shown


def _value(schema: Any, root: Any, depth: int) -> str:
    parts = list(_parts(schema, root, set(), sure=True))
    named = (_OBJECTS.get(noun(part, root)) for part in parts)
    if written := next(filter(None, named), None):
        return written
    kind = next((p["type"] for p in parts if isinstance(p.get("type"), str)), "")
    if kind == "object":
        return _object(schema, root, depth)
    if kind == "array":
        items = [mapping(part.get("items")) for part in parts if "items" in part][:1]
        inner = _OBJECTS["a schema"] if items and "$dynamicRef" in items[0] else None
        inner = inner or (_value(items[0], root, depth + 1) if items and depth < 3 else "...")
        return f"[{inner}]"
    return {"boolean": "true", "integer": "1", "number": "1"}.get(kind, "...")


def _object(schema: Any, root: Any, depth: int) -> str:
    """An object with the keys that it must have."""
    known = properties(schema, root)
    parts = _parts(schema, root, set(), sure=True)
    needed = [key for part in parts for key in sequence(part.get("required"))]
    keys = [key for key in dict.fromkeys(needed) if key in known] or list(known)[:1]
    keys = keys if depth < 3 else []
    return f"{{{', '.join(sample(key, known[key], root, depth + 1) for key in keys)}}}"
