"""An example that contradicts its own schema is a problem of one of the two."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.check.keys import best_errors
from generator.load import Document, Path_, is_mapping, iterate, mapping, sequence
from generator.problems import Problem, printable
from generator.walk import in_data, schemas

_HINT = "examples are copied exactly from the provider's document: correct the schema, or the copy"


def examples(document: Document) -> Iterator[Problem]:
    """Every example of a house spec fits its schema."""
    if not document.house or document.problems:
        return
    for place, value, schema in _pairs(document):
        for path, message in _misfits(document, value, schema):
            at = document.at(*place, *path)
            yield Problem(at, "example", f"the example does not fit its schema: {message}", _HINT)


def _pairs(document: Document) -> Iterator[tuple[Path_, Any, Any]]:
    for path, node in iterate(document.root):
        if not is_mapping(node) or in_data(path) or "schema" not in node:
            continue
        if "example" in node:
            yield (*path, "example"), node["example"], node["schema"]
        for name, written in mapping(node.get("examples")).items():
            example = mapping(document.resolve(written))
            if "value" in example:
                yield (*path, "examples", name, "value"), example["value"], node["schema"]
    for path, schema in schemas(document):
        if "example" in schema:
            yield (*path, "example"), schema["example"], schema
        for index, value in enumerate(sequence(schema.get("examples"))):
            yield (*path, "examples", index), value, schema


def _misfits(document: Document, value: Any, schema: Any) -> Iterator[tuple[Path_, str]]:
    from openapi_schema_validator import OAS30Validator, OAS31Validator

    old = str(document.root.get("openapi")).startswith("3.0")
    whole = {"components": mapping(document.root.get("components")), "allOf": [schema]}
    try:
        for error in best_errors((OAS30Validator if old else OAS31Validator)(whole), value):
            yield tuple(error.absolute_path), printable(error.message[:160])
    except Exception as error:
        # A schema so malformed that the validator trips: `conformance` has reported it.
        yield (), f"its schema cannot be used: {type(error).__name__}"
