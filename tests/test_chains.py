"""Documents decide how many schemas refer one to the next; no length of such a row is a crash."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.build import providers
from generator.check import check
from generator.load import load
from generator.lower import lower
from generator.model import Class, Key
from generator.package import package, surface
from generator.problems import SpecError
from generator.review.compare import review

Link = Callable[[dict[str, str]], dict[str, Any]]


def _held(schema: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": {"next": schema}}


LINKS: dict[str, Link] = {
    "property": _held,
    "items": lambda ref: _held({"type": "array", "items": ref}),
    "map": lambda ref: _held({"type": "object", "additionalProperties": ref}),
    "allOf": lambda ref: _held({"allOf": [ref]}),
    "oneOf": lambda ref: _held({"oneOf": [ref, {"type": "string"}]}),
}
"""How a schema refers to the next: in an object, which becomes a class."""
ENDLESS: dict[str, tuple[Link, str]] = {
    "reference": (lambda ref: ref, "a chain of more than 64 references"),
    "union": (lambda ref: {"oneOf": [ref, {"type": "string"}]}, "a chain of more than 64"),
    "base": (lambda ref: {"allOf": [ref, _held({})]}, "a chain of more than 64"),
    "list": (lambda ref: {"type": "array", "items": ref}, "expands to more than 100 levels"),
    "map": (lambda ref: {"additionalProperties": ref}, "expands to more than 100 levels"),
}
"""Likewise, with nothing that could become a class: all of it would be one type."""


def chain(folder: Path, length: int, link: Link, last: str = "string") -> Path:
    """A spec with components C0, C1, ..., of which the first is an answer."""
    schemas = {f"C{i}": link({"$ref": f"#/components/schemas/C{i + 1}"}) for i in range(length)}
    schemas[f"C{length}"] = {"type": "object", "properties": {"last": {"type": last}}}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/C0"}}}
    answers = {"200": {"description": "The first.", "content": content}}
    root = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "paths": {"/c": {"get": {"operationId": "get_c", "responses": answers}}},
        "components": {"schemas": schemas},
    }
    folder.mkdir(parents=True)
    path = folder / "acme.yaml"
    path.write_text(json.dumps(root))
    return path


def test_python_has_its_own_limit_here() -> None:
    assert sys.getrecursionlimit() == 1_000


@pytest.mark.parametrize("link", LINKS)
def test_a_row_of_a_thousand_schemas_is_lowered(tmp_path: Path, link: str) -> None:
    document = load(chain(tmp_path / "specs", 1_000, LINKS[link]))
    assert document.problems == []
    provider = lower(document)
    names = [str(model.name) for model in provider.models if isinstance(model, Class)]
    assert names == [f"C{i}" for i in range(1_001)]
    keys = {item.key for item in surface(package(provider))}
    assert {Key("model", f"C{i}") for i in range(1_001)} <= keys


@pytest.mark.parametrize("link", ENDLESS)
def test_a_type_without_end_is_a_problem_with_a_place(tmp_path: Path, link: str) -> None:
    """Also where somebody else runs the rules, as `generate` does."""
    made, message = ENDLESS[link]
    path = chain(tmp_path / "specs", 200, made)
    for checked in (False, True):
        with pytest.raises(SpecError) as caught:
            providers(path.parent, checked=checked)
        problem = caught.value.problems[0]
        assert message in problem.message
        assert problem.location.line
        assert problem.hint


@pytest.mark.parametrize("link", ENDLESS)
def test_a_type_of_many_levels_is_lowered(tmp_path: Path, link: str) -> None:
    """The longest rows that are allowed."""
    document = load(chain(tmp_path / "specs", 30, ENDLESS[link][0]))
    assert document.problems == []
    assert len(lower(document).models) == 31


@pytest.mark.slow
@pytest.mark.parametrize(
    ("link", "length"), [*((link, 1_000) for link in LINKS), ("property", 5_000)]
)
def test_a_long_row_is_checked_and_reviewed(tmp_path: Path, link: str, length: int) -> None:
    old = chain(tmp_path / "old", length, LINKS[link])
    new = chain(tmp_path / "new", length, LINKS[link], "integer")
    assert check(load(old)) == []
    found = review(old, new, today=date(2026, 11, 21))
    places = {str(finding.location) for change in found.changes for finding in change.findings}
    assert places == {f"C{length}.last"}
