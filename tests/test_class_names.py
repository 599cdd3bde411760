"""Classes are called after where they stand, whatever the order in which schemas are met."""

from __future__ import annotations

import ast
import json
import random
import re
from pathlib import Path
from typing import Any

import pytest

from generator.build import build
from generator.load import load
from generator.lower import lower, lowered
from generator.lower.class_names import is_hash
from generator.model import Alias, Provider, python
from generator.package import package, surface

HEAD: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "Acme", "version": "1"}}


def holding(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


LEAF = holding(x={"type": "string"})


def spec(folder: Path, schemas: dict[str, Any], **more: Any) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "acme.yaml"
    root = {**HEAD, "paths": {}, "components": {"schemas": schemas}, **more}
    path.write_text(json.dumps(root))
    return path


def names(folder: Path, schemas: dict[str, Any], **more: Any) -> list[str]:
    """The names of all models, aliases too."""
    return [str(model.name) for model in lower(load(spec(folder, schemas, **more))).models]


def test_a_name_has_three_parts_at_most(tmp_path: Path) -> None:
    order = holding(customer=holding(address=holding(country=LEAF)))
    found = ["Order", "OrderCustomer", "OrderCustomerAddress", "OrderAddressCountry"]
    assert names(tmp_path, {"Order": order}) == found


def test_lists_maps_and_options_make_no_part_of_their_own(tmp_path: Path) -> None:
    options = {"oneOf": [{"title": "Big", **LEAF}, holding(y={})]}
    lines = {"type": "array", "items": {"type": "object", "additionalProperties": options}}
    found = names(tmp_path, {"Order": holding(a=holding(lines=lines))})
    assert found == ["Order", "OrderA", "OrderALinesItemValueBig", "OrderALinesItemValueOption2"]


def test_an_answer_begins_with_its_operation(tmp_path: Path) -> None:
    deep = holding(customer=holding(address=holding(country=LEAF)))
    contents = {"content": {"application/json": {"schema": deep}}, "description": "It."}
    call = {"operationId": "getOrder", "responses": {"201": contents}}
    found = names(tmp_path, {}, paths={"/orders": {"get": call}})
    assert found[-1] == "GetOrderResponseAddressCountry"


def test_names_that_would_meet_stay_whole_all_of_them(tmp_path: Path) -> None:
    a = holding(b=holding(c=holding(d=LEAF)), e=holding(c=holding(d=LEAF)))
    found = names(tmp_path / "inline", {"A": a})
    assert {"ABCD", "AECD"} < {*found}
    found = names(tmp_path / "component", {"A": holding(b=holding(c=holding(d=LEAF))), "ACD": LEAF})
    assert {"ABCD", "ACD"} < {*found}


def test_a_name_that_is_given_begins_anew(tmp_path: Path) -> None:
    place = holding(street=holding(house=LEAF)) | {"x-python-name": "Place"}
    places = {"type": "array", "items": place}
    found = names(tmp_path, {"Order": holding(customer=holding(places=places))})
    assert found[-3:] == ["Place", "PlaceStreet", "PlaceStreetHouse"]


# --- digests


@pytest.mark.parametrize("word", ["a1b2c3d4e5f6", "Model9f86d081", "A3F5B7C9D1", "x_0a1b2c3d"])
def test_a_digest_is_no_word(word: str) -> None:
    assert is_hash(word)


@pytest.mark.parametrize(
    "word", ["Order20240101", "Facade", "deadbeef", "V12345678", "Trade20240101", "a1b2c3", "C5000"]
)
def test_a_word_with_a_number_is_no_digest(word: str) -> None:
    assert not is_hash(word)


def test_the_title_names_what_is_called_by_a_digest(tmp_path: Path) -> None:
    schemas = {
        "a1b2c3d4e5f6": {"title": "Receipt", **holding(line=LEAF)},
        "Model9f86d081": {"title": "Order", **LEAF},
        "Order": {"title": "Something else", **LEAF},
        "b1b2c3d4e5f6": {"title": "Twice", **LEAF},
        "c1b2c3d4e5f6": {"title": "Twice", **LEAF},
    }
    found = {*names(tmp_path, schemas)}
    kept = {"Model9f86d081", "B1b2c3d4e5f6", "C1b2c3d4e5f6"}
    assert found == {"Receipt", "ReceiptLine", "Order", *kept}


# --- aliases


ALIASED: dict[str, tuple[dict[str, Any], str]] = {
    "scalar": ({"type": "string"}, "str"),
    "time": ({"type": "string", "format": "date-time"}, "Timestamp"),
    "list": ({"type": "array", "items": {"$ref": "#/components/schemas/Leaf"}}, "list[Leaf]"),
    "map": ({"type": "object", "additionalProperties": {"type": "integer"}}, "dict[str, int]"),
    "reference": ({"$ref": "#/components/schemas/Leaf"}, "Leaf"),
    "one of one": ({"oneOf": [{"$ref": "#/components/schemas/Leaf"}]}, "Leaf"),
    "null": ({"anyOf": [{"$ref": "#/components/schemas/Leaf"}, {"type": "null"}]}, "Leaf | None"),
    "anything": ({}, "Any"),
    "constant": ({"const": 1}, "int"),
}


@pytest.mark.parametrize("shape", ALIASED)
def test_a_component_keeps_its_name_in_every_shape(tmp_path: Path, shape: str) -> None:
    schema, annotation = ALIASED[shape]
    held = {"Named": {**schema, "description": "What it is."}, "Leaf": LEAF}
    path = spec(tmp_path, {**held, "User": holding(it={"$ref": "#/components/schemas/Named"})})
    provider = lower(load(path))
    alias = provider.models[-1]
    assert isinstance(alias, Alias)
    assert (alias.name, python.annotation(alias.type)) == ("Named", annotation)
    lines = [line for item in surface(package(provider)) for line in item.lines]
    assert f"models.Named = {annotation}" in lines
    optional = annotation if "None" in annotation or annotation == "Any" else f"{annotation} | None"
    assert f"models.User.it: {optional} = None" in lines
    module = build(tmp_path)["acme/models.py"]
    assert module[module.index("\nNamed: TypeAlias = ") :].count("class ") == 0
    assert '"""What it is.' in module


def test_an_alias_of_a_house_spec_may_not_have_the_name_of_a_class(tmp_path: Path) -> None:
    schemas = {"an_id": {"type": "string"}, "AnId": LEAF}
    info = {**HEAD["info"], "x-provider": {"name": "Acme", "class_prefix": "Acme"}}
    problems = lowered(load(spec(tmp_path, schemas, info=info))).problems
    assert "both become `AnId`" in problems[0].message


def test_an_alias_of_a_foreign_document_is_set_apart(tmp_path: Path) -> None:
    """Nobody can rename its schemas, and what is only an alias must not keep it from being used."""
    text, number = {"type": "string"}, {"type": "integer"}
    assert names(tmp_path, {"an_id": text, "AnId": LEAF}) == ["AnId", "AnId_"]
    assert sorted(names(tmp_path, {"an_id": text, "AnId": number})) == ["AnId", "AnId_"]
    assert names(tmp_path, {"AcmeClient": text}) == ["AcmeClient_"]


@pytest.mark.parametrize(
    "union",
    [
        [{"type": "string"}, {"type": "string", "enum": ["gpt-4", "gpt-5"]}],
        [{"type": "string"}, LEAF],
        [LEAF, {"type": "null"}],
        [LEAF],
        [{"type": "string", "enum": ["x", "y"]}],
        [{"$ref": "#/components/schemas/Other"}, LEAF],
    ],
)
@pytest.mark.parametrize("key", ["oneOf", "anyOf"])
def test_the_only_class_of_a_union_has_the_name_of_the_component(
    key: str, union: list[Any], tmp_path: Path
) -> None:
    other = {"type": "object", "properties": {"o": {"type": "string"}}}
    found = names(tmp_path, {"Named": {key: union}, "Other": other})
    assert sorted(found) == ["Named", "Other"]


# --- order


def shuffled(node: Any, dice: random.Random, key: str = "") -> Any:
    """The same document with its mappings and parameters in another order; `info` stays first."""
    if isinstance(node, dict):
        items = list(
            node.items()
        )  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        dice.shuffle(items)  # pyright: ignore[reportUnknownArgumentType]
        return {k: shuffled(v, dice, k) for k, v in items}
    if isinstance(node, list):
        found = [
            shuffled(item, dice) for item in node
        ]  # pyright: ignore[reportUnknownVariableType]
        if key in {"parameters", "required"}:
            dice.shuffle(found)
        return found
    return node


REF = {"$ref": "#/components/schemas/Base"}
BASE = holding(
    kind={"type": "string", "enum": ["a", "b"]},
    inner=holding(deep=holding(deeper=LEAF)),
    other=holding(deep=holding(deeper=LEAF)),
)
ORDERED: dict[str, Any] = {
    "Base": BASE,
    "Derived": {"allOf": [REF, holding(kind={"description": "Said again."}, own=LEAF)]},
    "Another": {"allOf": [REF, holding(kind={"description": "And again."})]},
    "Inside": holding(it={"$ref": "#/components/schemas/Base/properties/inner"}),
    "AList": {"type": "array", "items": {"type": "object", "properties": {"base": REF}}},
    "ATime": {"type": "string", "format": "date-time"},
}


def parameter(name: str, *words: str) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": {"type": "string", "enum": [*words]}}


def paths() -> dict[str, Any]:
    """Two calls of one path with a parameter in common, and inline bodies."""
    body = {"application/json": {"schema": holding(what=LEAF, base=REF)}}
    answers = {
        "200": {"description": "It.", "content": body},
        "201": {"description": "New.", "content": body},
        "404": {"description": "Not.", "content": body},
    }
    one = {"parameters": [parameter("size", "s", "m"), parameter("colour", "red", "blue")]}
    return {
        "/things/{id}": {
            "parameters": [
                parameter("view", "full", "short"),
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
            ],
            "get": {"operationId": "getThing", "responses": answers, **one},
            "put": {"responses": answers, "requestBody": {"content": body}},
        },
        "/others": {"get": {"responses": {"200": answers["200"], "404": answers["200"]}}},
    }


def definitions(module: str) -> set[str]:
    """Each statement of a module; those of a class in no order."""
    found: set[str] = set()
    for node in ast.parse(module).body:
        if isinstance(node, ast.ClassDef):
            node.body.sort(key=ast.unparse)
        found.add(ast.unparse(node))
    return found


def said(provider: Provider) -> set[tuple[str, ...]]:
    """The lines of the surface and what each item says; unions and sentences in no order."""
    found = [
        line
        for item in surface(package(provider))
        for line in (*item.lines, f"{item.key}: {item.doc}")
    ]
    return {tuple(sorted(re.split(r"[\s|\[\]]+", line))) for line in found}


@pytest.mark.parametrize("seed", range(6))
def test_the_order_of_a_spec_changes_nothing_but_order(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    one = lower(load(spec(tmp_path / "one", ORDERED, paths=paths())))
    schemas, calls = shuffled(ORDERED, dice), shuffled(paths(), dice)
    other = lower(load(spec(tmp_path / "other", schemas, paths=calls)))
    assert said(one) == said(other)
    assert {model.name for model in one.models} == {model.name for model in other.models}


def test_the_order_of_a_spec_changes_nothing_but_the_order_of_models(tmp_path: Path) -> None:
    modules: list[set[str]] = []
    for dice in (None, random.Random(3)):
        schemas = shuffled(ORDERED, dice) if dice else ORDERED
        spec(tmp_path / str(bool(dice)), schemas)
        modules.append(definitions(build(tmp_path / str(bool(dice)))["acme/models.py"]))
    assert modules[0] == modules[1]
