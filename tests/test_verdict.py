"""What is valid at a glance is valid: the validator, asked all the same, finds nothing."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.check import conformance as rule
from generator.check.verdict import surely_valid
from generator.load import Document, load, spec_files
from generator.problems import SpecError
from tests.support.paths import ROOT, SPECS

Edit = Callable[[dict[str, Any]], object]

OURS = spec_files(SPECS)
GIVEN = [
    *(pytest.param(path, marks=pytest.mark.slow) for path in OURS),
    *sorted((ROOT / "tests").glob("foreign/*.yaml")),
    *sorted((ROOT / "tests").glob("cases/*/specs/*.yaml")),
    *sorted((ROOT / "tests").glob("errors/*/specs/*.yaml")),
]


def judged(document: Document, monkeypatch: pytest.MonkeyPatch) -> tuple[bool, list[str]]:
    """Whether a document is taken for valid at a glance, and what the validator finds in it."""
    at_a_glance = surely_valid(document, str(document.root["openapi"]))
    monkeypatch.setitem(rule.__globals__, "surely_valid", lambda *_: False)
    return at_a_glance, [problem.message for problem in rule(document)]


@pytest.mark.parametrize("path", GIVEN, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_is_valid_at_a_glance_is_valid(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    try:
        document = load(path)
    except SpecError:
        return
    if re.fullmatch(r"3\.[01]\.\d+", str(document.root.get("openapi"))) and not document.problems:
        at_a_glance, found = judged(document, monkeypatch)
        assert not (at_a_glance and found)


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_our_own_specs_are_valid_at_a_glance(path: Path) -> None:
    document = load(path)
    assert surely_valid(document, str(document.root["openapi"]))


VALID: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Acme", "version": "1"},
    "tags": [{"name": "one"}],
    "paths": {
        "/a/{id}": {
            "get": {
                "parameters": [
                    {"$ref": "#/components/parameters/Id"},
                    {"name": "state", "in": "query", "schema": {"$ref": "#/components/schemas/S"}},
                ],
                "requestBody": {"$ref": "#/components/requestBodies/B"},
                "responses": {"200": {"$ref": "#/components/responses/R"}},
            }
        }
    },
    "components": {
        "parameters": {
            "Id": {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        },
        "requestBodies": {"B": {"content": {"text/plain": {"schema": {"type": "string"}}}}},
        "responses": {"R": {"description": "done"}},
        "schemas": {
            "S": {"type": "string", "enum": ["a", "b"], "pattern": "^a|b$"},
            "T": {
                "type": "object",
                "properties": {
                    "s": {"$ref": "#/components/schemas/S", "default": "a"},
                    "on": {"type": "string", "format": "date", "default": "2026-01-01"},
                },
            },
        },
    },
}


def schema(document: dict[str, Any], name: str = "S") -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"][name]
    return found


def call(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["paths"]["/a/{id}"]["get"]
    return found


EDITS: dict[str, Edit] = {
    "a tag twice": lambda d: d["tags"].append({"name": "one"}),
    "a parameter twice": lambda d: call(d)["parameters"].append(call(d)["parameters"][1]),
    "no title": lambda d: d["info"].pop("title"),
    "no description of an answer": lambda d: d["components"]["responses"]["R"].clear(),
    "an unknown type": lambda d: schema(d).update(type="text"),
    "a type within a type": lambda d: schema(d, "T")["properties"]["on"].update(type="text"),
    "a pattern that is none": lambda d: schema(d).update(pattern="("),
    "a name pattern that is none": lambda d: schema(d, "T").update(patternProperties={"(": {}}),
    "a default of another type": lambda d: schema(d).update(default=1),
    "a default out of the enum": lambda d: schema(d).update(default="c"),
    "a default of no such day": lambda d: schema(d, "T")["properties"]["on"].update(default="x"),
    "a discriminator without a name": lambda d: schema(d, "T").update(discriminator={}),
    "a discriminator of numbers": lambda d: schema(d, "T").update(
        discriminator={"propertyName": "s", "mapping": {"a": 1}}
    ),
    "markup that is none": lambda d: schema(d).update(xml="a"),
    "documentation that is none": lambda d: schema(d).update(externalDocs={"url": 1}),
    "an unknown dialect": lambda d: d.update(jsonSchemaDialect="https://acme.example/dialect"),
    "a schema of an unknown dialect": lambda d: schema(d).update({"$schema": "https://a.example"}),
    "a negative length": lambda d: schema(d).update(minLength=-1),
    "required that is no list": lambda d: schema(d, "T").update(required=True),
    "an enum that is none": lambda d: schema(d).update(enum="a"),
}
"""Each makes the document invalid in a way that the validator finds."""


def read(written: dict[str, Any], folder: Path) -> Document:
    path = folder / "acme.json"
    path.write_text(json.dumps(written), "utf-8")
    return load(path)


def test_a_valid_document_is_valid_at_a_glance(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert judged(read(VALID, tmp_path), monkeypatch) == (True, [])
    old = copy.deepcopy(VALID) | {"openapi": "3.0.3"}
    assert judged(read(old, tmp_path), monkeypatch) == (True, [])


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_what_the_validator_finds_is_not_valid_at_a_glance(
    edit: Edit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = copy.deepcopy(VALID)
    edit(written)
    at_a_glance, found = judged(read(written, tmp_path), monkeypatch)
    assert found
    assert not at_a_glance


@pytest.mark.parametrize(
    "edit",
    [
        lambda d: schema(d, "T")["properties"]["s"].update({"$ref": "#/components/responses/R"}),
        lambda d: call(d)["responses"].update({"200": {"$ref": "#/components/requestBodies/B"}}),
        lambda d: call(d)["parameters"].append({"$ref": "#/components/schemas/S"}),
        lambda d: call(d).update(requestBody={"$ref": "#/components/responses/R"}),
    ],
)
def test_a_reference_to_another_kind_of_thing_is_for_the_validator(
    edit: Edit, tmp_path: Path
) -> None:
    written = copy.deepcopy(VALID)
    edit(written)
    assert not surely_valid(read(written, tmp_path), "3.1.0")
