"""An example that contradicts its own schema is a problem of one of the two."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.check.conformance import conformance
from generator.check.misfits import Misfit, misfits
from generator.load import Document, Pointer, in_data, is_mapping, iterate, mapping, sequence
from generator.problems import Problem
from generator.walk import schemas

_HINT = "correct the schema, or copy the example again from the provider's document"


def examples(document: Document) -> Iterator[Problem]:
    """Every example of a house spec fits its schema."""
    if not document.house or document.problems:
        return
    for place, value, schema in _pairs(document):
        for found in _misfits(document, value, schema, place):
            at = document.key(*found.path) if found.key else document.at(*found.path)
            text = f"the example does not fit its schema: {found.message}"
            yield Problem(at, "example", text, _HINT)


def _pairs(document: Document) -> Iterator[tuple[Pointer, Any, Any]]:
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


def _misfits(document: Document, value: Any, schema: Any, place: Pointer) -> Iterator[Misfit]:
    from openapi_schema_validator import OAS30Validator, OAS31Validator
    from referencing import Registry

    held = {key: mapping(document.root.get(key)) for key in ("components", "paths", "webhooks")}
    whole = {**held, "allOf": [schema]}
    nowhere: Registry[Any] = Registry()  # without one, jsonschema fetches what a schema names
    validator = (OAS30Validator if document.is_3_0 else OAS31Validator)(whole, registry=nowhere)
    try:
        yield from misfits(validator, value, place)
    except Exception as error:
        # Most likely a schema so malformed that the validator trips; then that is the problem.
        if not any(conformance(document)):
            text = f"its schema stops the validator ({type(error).__name__})"
            yield Misfit(place, text, "", {})
