"""A schema has one meaning: what is generated and what a review compares go by the same."""

from __future__ import annotations

import importlib
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.build import build
from generator.load import load
from generator.meaning import Part, admits_null, constants, kinds, nullable, spread
from generator.review.changes import Layer
from generator.review.compare import review
from generator.write import write

S = {"type": "object", "properties": {"a": {"type": "string"}}}
SIBLINGS: dict[str, Any] = {
    "required": ["a"],
    "nullable": True,
    "properties": {"b": {"type": "integer"}},
    "enum": [{"a": "x"}],
    "description": "Written next to a reference.",
}


def spec(folder: Path, version: str, beside: dict[str, Any]) -> Path:
    """A spec with an answer whose property refers to another schema, and says something besides."""
    m = {
        "type": "object",
        "required": ["s"],
        "properties": {"s": {"$ref": "#/components/schemas/S", **beside}},
    }
    answer = {"application/json": {"schema": {"$ref": "#/components/schemas/M"}}}
    root = {
        "openapi": version,
        "info": {"title": "Acme", "version": "1"},
        "paths": {
            "/m": {"get": {"responses": {"200": {"description": "It.", "content": answer}}}},
        },
        "components": {"schemas": {"M": m, "S": S}},
    }
    folder.mkdir()
    path = folder / "acme.yaml"
    path.write_text(json.dumps(root))
    return path


def layers(folder: Path, version: str, keyword: str) -> set[Layer]:
    """Who is hit when a keyword comes to stand next to the reference."""
    old = spec(folder / "old", version, {})
    new = spec(folder / "new", version, {keyword: SIBLINGS[keyword]})
    found = review(old, new, today=date(2026, 11, 21))
    return {finding.rule.layer for change in found.changes for finding in change.findings}


@pytest.mark.parametrize("keyword", SIBLINGS)
def test_next_to_a_reference_nothing_counts_in_3_0(tmp_path: Path, keyword: str) -> None:
    assert layers(tmp_path, "3.0.3", keyword) == set()


@pytest.mark.parametrize("keyword", ["required", "properties", "nullable"])
def test_next_to_a_reference_all_counts_in_3_1(tmp_path: Path, keyword: str) -> None:
    assert layers(tmp_path, "3.1.0", keyword) == {Layer.WIRE, Layer.PYTHON}


def test_null_next_to_allof_counts_for_all_of_it() -> None:
    parts = [Part((), {"type": "object"}), Part((), {"nullable": True})]
    assert admits_null(parts) is True
    assert admits_null([*parts, Part((), {"properties": {}})]) is False
    assert admits_null([Part((), {"minLength": 1})]) is None


def test_an_answer_that_is_valid_by_its_document_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = spec(tmp_path / "specs", "3.0.3", {"required": ["a"]})
    write(build(path.parent), tmp_path / "read_by_3_0")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    models = importlib.import_module("read_by_3_0.acme.models")
    assert models.M.from_json('{"s": {}}').s.a is None


def test_our_own_keys_count_next_to_a_reference_in_3_0(tmp_path: Path) -> None:
    path = spec(tmp_path / "specs", "3.0.3", {"x-python-name": "inner", "title": "S"})
    assert "    inner: " in build(path.parent)["acme/models.py"]
    document = load(path)
    written = document.get("components", "schemas", "M", "properties", "s")
    assert written.keys() == written.marks.keys() == {"$ref", "x-python-name"}


def test_a_property_called_ref_and_examples_stay_whole_in_3_0(tmp_path: Path) -> None:
    example = {"$ref": "a", "more": 1}
    schema = {"properties": {"$ref": {"type": "string"}, "b": {}}, "example": example}
    path = spec(tmp_path / "specs", "3.0.3", {})
    root = json.loads(path.read_text())
    root["components"]["schemas"]["S"] = schema
    path.write_text(json.dumps(root))
    assert load(path).get("components", "schemas", "S") == schema


# --- one schema by itself


@pytest.mark.parametrize(
    ("schema", "wanted"),
    [
        ({}, None),
        ({"type": "string"}, ("string",)),
        ({"type": ["integer", "null", "string"]}, ("integer", "string")),
        ({"type": "null"}, ()),
        ({"properties": {}}, ("object",)),
        ({"prefixItems": []}, ("array",)),
        ({"enum": ["a", None]}, ("string",)),
        ({"enum": ["a", 1]}, None),
        ({"oneOf": [{"const": "a"}, {"type": "null"}]}, ("string",)),
    ],
)
def test_types_are_as_written_or_implied(
    schema: dict[str, Any], wanted: tuple[str, ...] | None
) -> None:
    assert kinds(schema) == wanted


@pytest.mark.parametrize(
    ("schema", "wanted"),
    [
        ({}, False),
        ({"nullable": True, "type": "string"}, True),
        ({"type": ["string", "null"]}, True),
        ({"enum": ["a", None]}, True),
        ({"const": None}, True),
        ({"type": "string", "enum": ["a", None]}, False),
    ],
)
def test_null_is_admitted_in_four_ways(schema: dict[str, Any], wanted: bool) -> None:
    assert nullable(schema) == wanted


def test_constants_are_found_in_each_spelling() -> None:
    assert constants({"const": 1}) == [(1, ("const",))]
    assert constants({"enum": ["a"]}) == [("a", ("enum", 0))]
    options = [{"const": "a"}, {"type": "null"}, {"enum": ["b"], "title": "B"}]
    assert constants({"anyOf": options}) == [("a", ("anyOf", 0)), ("b", ("anyOf", 2))]
    assert constants({"anyOf": [*options, {"minLength": 1, "const": "c"}]}) is None
    assert constants({"type": "string"}) is None


def test_what_a_schema_extends_comes_before_it_and_a_circle_is_named(tmp_path: Path) -> None:
    path = spec(tmp_path / "specs", "3.1.0", {"required": ["a"]})
    root = json.loads(path.read_text())
    schemas = root["components"]["schemas"]
    schemas["A"] = {"$ref": "#/components/schemas/S", "title": "A"}
    schemas["B"] = {"allOf": [{"$ref": "#/components/schemas/A"}, {"title": "B"}], "minimum": 1}
    schemas["C"] = {"allOf": [{"title": "C"}, {"$ref": "#/components/schemas/C"}]}
    path.write_text(json.dumps(root))
    document = load(path)
    at = ("components", "schemas")
    found = spread(document, document.get(*at, "B"), (*at, "B"))
    assert [part.schema.get("title", "") for part in found.parts] == ["", "A", "", "B", ""]
    assert [part.path for part in found.parts[:2]] == [(*at, "S"), (*at, "A")]
    assert found.circles == []
    assert spread(document, document.get(*at, "C"), (*at, "C")).circles == [(*at, "C")]
