"""Is a document surely valid? Asked before openapi-spec-validator, which has words and places.

For a document of a thousand schemas that one takes ten seconds, the questions here half a second.
Each is at least as strict as what the validator asks; where it could find anything, it is asked.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from generator.check.operations import is_url_path
from generator.load import Document, Pointer, in_data, is_mapping, iterate, mapping, sequence
from generator.walk import schemas

_DIALECT = "https://spec.openapis.org/oas/3.1/dialect/base"
_RARE = {"$schema", "id", "$id", "$anchor", "$dynamicAnchor", "$dynamicRef"}
"""Keywords of a schema that change how others are read."""
_ADDED = {"xml", "externalDocs"}
"""Keywords that OpenAPI adds, with rules of their own; in 3.0 they are those of the document."""
_KINDS = {"parameters", "responses", "headers", "examples", "links", "callbacks"}
"""Places whose references lead to components of the same name."""


def surely_valid(document: Document, version: str) -> bool:
    """Whether the validator would find nothing in a document without other problems.

    Args:
        document: All its references lead somewhere.
        version: What it says of itself, 3.0.x or 3.1.x.
    """
    root, old = document.root, version.startswith("3.0")
    try:
        return (
            root.get("jsonSchemaDialect", _DIALECT) == _DIALECT
            and all(map(is_url_path, mapping(root.get("paths"))))
            and documents(version[:3]).is_valid(root)
            and all(map(_metaschema(old).is_valid, whole_schemas(document)))
            and all(_is_plain(schema, old) for _, schema in schemas(document))
            and _references_fit(document)
            and not any(_twice(document))
            and all(_default_fits(document, schema, old) for schema in _with_default(document))
        )
    except (TypeError, ValueError, RecursionError):
        return False  # e.g. a number that jsonschema-rs cannot hold


def whole_schemas(document: Document) -> Iterator[dict[str, Any]]:
    """The schemas that stand in no other one."""
    for path, node in schemas(document):
        if path[-1] == "schema" or len(path) == 3:
            yield node


@cache
def documents(version: str) -> Any:
    """Judges whole documents, by the schema that openapi-spec-validator carries."""
    import jsonschema_rs

    package = find_spec("openapi_spec_validator")
    assert package
    assert package.submodule_search_locations
    folder = Path(package.submodule_search_locations[0]) / "resources" / "schemas"
    name = f"v{version}" if version in {"3.0", "3.1"} else "v3.1"
    return jsonschema_rs.validator_for(json.loads((folder / name / "schema.json").read_text()))


@cache
def metaschema() -> Any:
    """Judges schemas of OpenAPI 3.1, but for the keywords that OpenAPI adds."""
    import jsonschema_rs

    return jsonschema_rs.validator_for({"$ref": "https://json-schema.org/draft/2020-12/schema"})


@cache
def _metaschema(old: bool) -> Any:
    if not old:
        return metaschema()
    import jsonschema_rs
    from openapi_schema_validator import OAS30Validator

    return jsonschema_rs.Draft4Validator(OAS30Validator.META_SCHEMA)


def _is_plain(schema: dict[str, Any], old: bool) -> bool:
    """Whether all in it that its metaschema leaves to others is in order, or not there."""
    patterns = [*mapping(schema.get("patternProperties")), schema.get("pattern", "")]
    if _RARE & schema.keys() or not all(map(_compiles, patterns)):
        return False
    return old or (not (_ADDED & schema.keys()) and _names_its_property(schema))


def _names_its_property(schema: dict[str, Any]) -> bool:
    discriminator = schema.get("discriminator", {"propertyName": ""})
    return (
        is_mapping(discriminator)
        and isinstance(discriminator.get("propertyName"), str)
        and discriminator.keys() <= {"propertyName", "mapping"}
        and all(isinstance(word, str) for word in mapping(discriminator.get("mapping")).values())
    )


def _compiles(pattern: object) -> bool:
    try:
        re.compile(str(pattern))
    except re.error:
        return False
    return True


def _references_fit(document: Document) -> bool:
    """Whether each reference leads to a component of the kind that is asked for at its place."""
    placed = {path for path, schema in schemas(document) if "$ref" in schema}
    return all(
        _wanted(path, placed) == str(node["$ref"]).split("/")[:-1]
        for path, node in iterate(document.root)
        if is_mapping(node) and "$ref" in node and not in_data(path)
    )


def _wanted(path: Pointer, placed: set[Pointer]) -> list[str]:
    """The components to which a reference at a place has to lead."""
    if path in placed:
        return ["#", "components", "schemas"]
    if path[-1] == "requestBody":
        return ["#", "components", "requestBodies"]
    held = str(path[-2]) if len(path) > 1 else ""
    return ["#", "components", held] if held in _KINDS else []


def _twice(document: Document) -> Iterator[bool]:
    """Whether lists name something twice that they may name once."""
    yield _repeats(mapping(tag).get("name") for tag in sequence(document.root.get("tags")))
    for path, node in iterate(document.root):
        if path[-1:] == ("parameters",) and isinstance(node, list) and not in_data(path):
            found = [mapping(document.resolve(parameter)) for parameter in sequence(node)]
            yield _repeats((one.get("name"), one.get("in")) for one in found)


def _repeats(names: Iterable[object]) -> bool:
    listed = list(names)
    return len(set(listed)) < len(listed)


def _with_default(document: Document) -> Iterator[dict[str, Any]]:
    for _, schema in schemas(document):
        if "default" in schema:
            yield schema


def _default_fits(document: Document, schema: dict[str, Any], old: bool) -> bool:
    from openapi_schema_validator import (
        OAS30Validator,
        OAS31Validator,
        oas30_format_checker,
        oas31_format_checker,
    )
    from referencing import Registry

    nowhere: Registry[Any] = Registry()  # without one, jsonschema fetches what a schema names
    kind, formats = (
        (OAS30Validator, oas30_format_checker) if old else (OAS31Validator, oas31_format_checker)
    )
    whole = {"components": document.root.get("components", {}), "allOf": [schema]}
    return bool(kind(whole, registry=nowhere, format_checker=formats).is_valid(schema["default"]))
