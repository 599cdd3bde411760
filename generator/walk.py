"""Where things stand in an OpenAPI document: its operations, schemas and places for our keys.

Rules and `lower` share these walks. They yield only what has the expected shape, because rules
also run over documents that are not (yet) valid.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from generator.load import Document, Pointer, in_data, is_mapping, iterate, mapping, sequence

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_ONE = (
    *("items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "not"),
    *("if", "then", "else", "contains", "propertyNames", "contentSchema"),
)
_LIST = ("allOf", "anyOf", "oneOf", "prefixItems")
_NAMED = ("properties", "patternProperties", "$defs", "dependentSchemas")
_HOLDERS = {
    "parameters": "parameter",
    "headers": "header",
    "responses": "response",
    "examples": "example",
    "securitySchemes": "security scheme",
}


def operations(document: Document) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Every operation under `paths`, with its path in the document, in the order of the file."""
    for url, item in mapping(document.root.get("paths")).items():
        item = mapping(document.resolve(item))
        for method, operation in item.items():
            if method in METHODS and is_mapping(operation):
                yield ("paths", url, method), operation


def webhooks(document: Document) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Every call that the provider makes to the customer, with its path in the document."""
    for name, item in mapping(document.root.get("webhooks")).items():
        for method, operation in mapping(document.resolve(item)).items():
            if method in METHODS and is_mapping(operation):
                yield ("webhooks", name, method), operation


def schemas(document: Document) -> Sequence[tuple[Pointer, dict[str, Any]]]:
    """Every schema object of the document, parts of schemas included, in the order of the file.

    A document is walked once: after it was loaded, nobody changes it.
    """
    if document.schemas is None:
        document.schemas = list(_schemas(document))
    return document.schemas


def _schemas(document: Document) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    for path, node in iterate(document.root):
        named = len(path) == 3 and path[:2] == ("components", "schemas")
        inline = path[-1:] == ("schema",) and path[-2:-1] != ("properties",)
        if (named or inline) and not in_data(path) and is_mapping(node):
            yield from subschemas(path, node)


def subschemas(path: Pointer, schema: dict[str, Any]) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """`schema` itself and every schema written inside it; references are not followed."""
    yield path, schema
    for key in schema:
        inside: list[tuple[Pointer, Any]] = []
        if key in _ONE:
            inside = [((key,), schema[key])]
        elif key in _LIST:
            inside = [((key, i), part) for i, part in enumerate(sequence(schema[key]))]
        elif key in _NAMED:
            inside = [((key, name), part) for name, part in mapping(schema[key]).items()]
        for step, part in inside:
            if is_mapping(part):
                yield from subschemas((*path, *step), part)


def places(document: Document) -> Iterator[tuple[str, Pointer, dict[str, Any]]]:
    """Every mapping of the document with the kind of place it is; kind "" may carry no `x-` key."""
    kinds: dict[Pointer, str] = {(): "root", ("info",): "info"}
    kinds |= {path: "operation" for path, _ in operations(document)}
    kinds |= {path: "webhook" for path, _ in webhooks(document)}
    kinds |= {path: "schema" for path, _ in schemas(document)}
    for path, node in iterate(document.root):
        holder = str(path[-2]) if len(path) > 1 else ""
        if is_mapping(node) and not in_data(path):
            yield kinds.get(path) or _HOLDERS.get(holder, ""), path, node
