"""Reviews of documents that nobody writes by hand: they end, soon, and lose nothing."""

from __future__ import annotations

import copy
import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from generator.load import load
from generator.problems import SpecError
from generator.review import review, wire
from generator.review.changes import Finding

STRING, INTEGER = {"type": "string"}, {"type": "integer"}
OK = {"200": {"description": "."}}
NAMES = ("a b", "a.b", "a/b", "a|b", "{}", "a\nb", "\x01", "", "a:b", "[]", "~", "$ref", "type")


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def spec(schemas: Any = None, paths: Any = None, **parts: Any) -> dict[str, Any]:
    """A spec whose one call sends and answers with schema `A`, unless it has other `paths`."""
    content = {"content": {"application/json": {"schema": ref("A")}}}
    call = {"requestBody": content, "responses": {"200": {"description": ".", **content}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/x": {"post": call}} if paths is None else paths,
        "components": {"schemas": schemas or {}},
        **parts,
    }


def put(folder: Path, old: Any, new: Any) -> tuple[Path, Path]:
    paths = folder / "old.json", folder / "new.json"
    for path, document in zip(paths, (old, new), strict=True):
        path.write_text(json.dumps(document), "utf-8")
    return paths


def compared(folder: Path, old: Any, new: Any) -> list[Finding]:
    before, after = map(load, put(folder, old, new))
    assert before.problems == after.problems == []
    return list(wire.findings(before, after))


def rules(found: list[Finding]) -> list[str]:
    return sorted(finding.rule.id for finding in found)


@pytest.mark.parametrize(
    "schemas",
    [
        {"A": {"anyOf": [ref("A"), STRING]}},
        {"A": {"anyOf": [ref("B"), STRING]}, "B": {"oneOf": [ref("A"), INTEGER]}},
        {"A": {"allOf": [ref("A"), STRING]}},
        {"A": {"allOf": [ref("B")]}, "B": {"properties": {"b": STRING}, "allOf": [ref("A")]}},
        {f"{n}": {"anyOf": [ref(f"{n + 1}")] * 2} for n in range(40)}
        | {"40": STRING, "A": ref("0")},
    ],
    ids=["union of itself", "unions of each other", "extends itself", "a circle", "2^40 options"],
)
def test_what_has_no_end_is_refused(schemas: Any, tmp_path: Path) -> None:
    with pytest.raises(SpecError):
        review(*put(tmp_path, spec(schemas), spec(schemas | {"C": STRING})))


def test_a_circle_of_properties_is_followed_once(tmp_path: Path) -> None:
    old = {"A": {"type": "object", "properties": {"next": ref("A"), "value": STRING}}}
    new = {"A": {"type": "object", "properties": {"next": ref("A"), "value": INTEGER}}}
    found = compared(tmp_path, spec(old), spec(new))
    assert [(f.rule.id, str(f.location)) for f in found] == [
        ("both.property.type.changed", "A.value")
    ]


def test_options_that_lead_to_one_another_by_many_ways_are_matched_soon(tmp_path: Path) -> None:
    """Written out, each option would be some 4^8 schemas."""
    net = {
        f"O{i}": {"properties": {f"p{j}": ref(f"O{(i * 7 + j * 3 + 1) % 30}") for j in range(4)}}
        for i in range(30)
    }
    options = [{"properties": {"k": {"const": f"k{i}"}, "v": ref(f"O{i}")}} for i in range(30)]
    old: dict[str, Any] = net | {"A": {"oneOf": options}}
    new = copy.deepcopy(old)
    for option in new["A"]["oneOf"]:
        option["properties"]["v"] = STRING
    started = time.process_time()
    found = compared(tmp_path, spec(old), spec(new))
    assert time.process_time() - started < 10
    assert rules(found) == ["both.property.type.changed"] * 30
    assert len({finding.location for finding in found}) == 30


def test_options_without_a_name_are_told_apart_by_what_they_hold(tmp_path: Path) -> None:
    old = {"A": {"oneOf": [{"type": "object", "properties": {n: STRING}} for n in "abc"]}}
    new = {"A": {"oneOf": [STRING]}}
    found = compared(tmp_path, spec(old), spec(new))
    gone = [f.before for f in found if f.rule.id == "both.schema.option.removed"]
    assert gone == ["object (a)", "object (b)", "object (c)"]


def test_names_of_any_characters_have_places_of_their_own(tmp_path: Path) -> None:
    old = {"A": {"type": "object", "properties": dict.fromkeys(NAMES, STRING)}}
    new = {"A": {"type": "object", "properties": dict.fromkeys(NAMES, INTEGER)}}
    found = compared(tmp_path, spec(old), spec(new))
    assert Counter(str(f.location) for f in found) == Counter(f"A.{name}" for name in NAMES)


def test_ten_thousand_words_are_compared_soon(tmp_path: Path) -> None:
    old, new = (
        spec({"A": {"enum": [f"W{i}" for i in range(start, start + 10_000)]}}) for start in (0, 5)
    )
    started = time.process_time()
    found = compared(tmp_path, old, new)
    assert time.process_time() - started < 10
    assert rules(found) == ["both.schema.enum.added"] * 5 + ["both.schema.enum.removed"] * 5


def test_six_thousand_properties_of_other_names_are_compared_soon(tmp_path: Path) -> None:
    old, new = (
        spec({"A": {"type": "object", "properties": {f"{c}{i}": STRING for i in range(6000)}}})
        for c in "ab"
    )
    started = time.process_time()
    found = compared(tmp_path, old, new)
    assert time.process_time() - started < 20
    assert len(found) == 12_000


def test_an_id_that_two_calls_have_moves_one_of_them(tmp_path: Path) -> None:
    call = {"operationId": "call", "responses": OK}
    old = spec(paths={"/a": {"get": call}, "/b": {"get": call}})
    new = spec(paths={"/c": {"get": call}})
    found = compared(tmp_path, old, new)
    assert rules(found) == ["request.operation.path.changed", "request.operation.presence.removed"]


def test_two_calls_without_an_id_are_not_the_same(tmp_path: Path) -> None:
    old = spec(paths={"/a": {"get": {"responses": OK}}})
    new = spec(paths={"/b": {"get": {"responses": OK}}})
    verbs = ["request.operation.presence.added", "request.operation.presence.removed"]
    assert rules(compared(tmp_path, old, new)) == verbs
