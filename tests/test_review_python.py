"""What an edit of a spec does to code that was written against the old package.

Every case is read both ways: what the edit does, and what undoing it does. The expectations are
worked out by hand from the table in reviews/README.md: rule without `python.`, and location.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from generator.load import load, spec_files
from generator.lower import Lowered, lowered
from generator.review.changes import Direction, Finding, Layer, Verdict
from generator.review.python import RULES, findings
from tests.support.edits import _BYTES, _TEXT, BASE, CASES, REF, Case, Edit, edited
from tests.support.paths import SPECS


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("specs")


@cache
def made(folder: Path, text: str, name: str = "acme.yaml") -> Lowered:
    path = folder / name
    path.write_text(text, "utf-8")
    return lowered(load(path))


def told(found: Iterable[Finding]) -> list[str]:
    """Rule and location of each finding, in their order."""
    return [f"{f.rule.id.removeprefix('python.')} @ {f.location}" for f in found]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
class TestEveryEdit:
    def test_does_what_the_table_says(self, case: Case, folder: Path) -> None:
        old, new = made(folder, BASE), made(folder, edited(case.edits))
        assert sorted(told(findings(old, new))) == sorted(case.forth)

    def test_undone_does_the_opposite(self, case: Case, folder: Path) -> None:
        old, new = made(folder, BASE), made(folder, edited(case.edits))
        assert sorted(told(findings(new, old))) == sorted(case.back)


_CLIENTLESS = [(BASE[BASE.index("paths:") : BASE.index("webhooks:")], "paths: {}\n")]
_BROKEN = [(_BYTES, _BYTES + "        Size: {type: integer}\n")]


def test_without_calls_there_is_no_client(folder: Path) -> None:
    old, new = made(folder, BASE), made(folder, edited(_CLIENTLESS))
    assert "client.name.removed @ info x-provider class_prefix" in told(findings(old, new))
    assert "client.name.added @ info x-provider class_prefix" in told(findings(new, old))


def test_a_side_that_cannot_be_generated_is_one_finding_with_its_problems(folder: Path) -> None:
    fine, broken = made(folder, BASE), made(folder, edited(_BROKEN))
    (found,) = findings(fine, broken)
    assert found.rule.id == "python.package.generated.removed"
    assert "properties 'Size' and 'size' (line" in found.message
    assert "[name]" in found.message
    assert told(findings(broken, fine)) == ["package.generated.added @ "]


def test_where_neither_side_can_be_generated_all_else_is_compared(folder: Path) -> None:
    old, new = made(folder, edited(_BROKEN)), made(
        folder, edited([*_BROKEN, ("[low, high]", "[high]")])
    )
    assert told(findings(old, new)) == ["sent-member.name.removed @ Urgency:low"]


def test_the_name_of_a_file_is_no_part_of_the_spec(folder: Path) -> None:
    foreign = edited([("  x-provider: {name: Acme, class_prefix: Acme}\n", "")])
    old, new = made(folder, foreign, "acme-1.yaml"), made(folder, foreign, "acme-2.yaml")
    assert [problem.rule for problem in old.problems] == ["file-name"]
    assert told(findings(old, new)) == []


def test_every_rule_has_a_case() -> None:
    covered = {line.split(" @ ")[0] for case in CASES for line in (*case.forth, *case.back)}
    covered |= {"client.name.removed", "client.name.added"}
    covered |= {"package.generated.removed", "package.generated.added"}
    assert {rule.id.removeprefix("python.") for rule in RULES} == covered


def test_every_rule_is_of_this_layer_and_says_why() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.layer == Layer.PYTHON
        assert rule.verdict != Verdict.NONE
        assert rule.reason.endswith((".", "!"))
        assert rule.reason[0].isupper()


SAME = {
    "descriptions": [("In bytes.", "In octets.")],
    "another spelling of null": [
        ('batch: {type: [string, "null"]}', "batch: {anyOf: [{type: string}, {type: 'null'}]}")
    ],
    "words as constants": [
        ("{type: string, enum: [red, green]}", "{oneOf: [{const: red}, {const: green}]}")
    ],
    "the order of words": [("[low, high]", "[high, low]")],
    "the order of options": [
        (REF % "Words" + ", " + REF % "Picture", REF % "Picture" + ", " + REF % "Words")
    ],
    "the order of properties": [
        (_BYTES, ""),
        (
            "        id: {type: string}\n        status",
            _BYTES + "        id: {type: string}\n        status",
        ),
    ],
    "an object split": [
        ("    Note:\n      type: object\n", "    Note:\n      allOf: [{type: object}]\n")
    ],
    "limits": [(_TEXT, "        text: {type: string, minLength: 1, maxLength: 9, pattern: a}\n")],
    "a response put among the components": [
        (
            '        "204": {description: Taken.}\n',
            '        "204": {$ref: "#/components/responses/Taken"}\n',
        ),
        ("  responses:\n    Teapot", "  responses:\n    Taken: {description: Taken.}\n    Teapot"),
    ],
}


@pytest.mark.parametrize("edits", SAME.values(), ids=SAME)
def test_what_means_the_same_gives_nothing(edits: list[Edit], folder: Path) -> None:
    old, new = made(folder, BASE), made(folder, edited(edits))
    assert told(findings(old, new)) == []


@pytest.mark.parametrize("path", spec_files(SPECS), ids=lambda p: p.stem)
def test_a_spec_beside_itself_gives_nothing(path: Path) -> None:
    assert list(findings(lowered(load(path)), lowered(load(path)))) == []


def test_a_class_that_is_named_after_another_one_is_a_knock_on(folder: Path) -> None:
    old, new = made(folder, BASE), made(
        folder, edited([("Message:", "Letter:"), ("schemas/Message", "schemas/Letter")])
    )
    letter, cost = findings(old, new)
    assert letter.message == "class `Message` likely renamed to `Letter`"
    assert str(cost.location) == "Letter.cost"
    assert str(cost.was) == "Message.cost"
    assert cost.message == (
        "class `MessageCost` likely renamed to `LetterCost`: a knock-on, as its own part of the "
        "spec was not edited"
    )


def test_an_edit_of_what_is_referred_to_is_told_there(folder: Path) -> None:
    """One edit of a shared schema is one change, wherever it shows."""
    plain = edited(
        [("    Colour: {type: string, enum: [red, green]}\n", "    Colour: {type: string}\n")]
    )
    text = edited(
        [("        line: {type: string}\n", "        line: " + REF % "Colour" + "\n")], plain
    )
    old = made(folder, text)
    new = made(folder, edited([("Colour: {type: string}", "Colour: {type: integer}")], text))
    wanted = [*["field.type.changed @ Colour"] * 2, "alias.type.changed @ Colour"]
    assert told(findings(old, new)) == wanted


def test_a_finding_tells_both_values_the_calls_and_what_to_do(folder: Path) -> None:
    (found,) = findings(
        made(folder, BASE), made(folder, edited([(_BYTES, "        size: {type: number}\n")]))
    )
    assert found.message == "type of field `Message.size` was `int`, is `float`"
    assert (found.before, found.after, found.direction) == ("int", "float", Direction.RESPONSE)
    assert found.path == ("components", "schemas", "Message", "properties", "size")
    assert found.operations == (
        "GET /messages", "GET /accounts/{account}/messages/{id}", "GET /statuses",
    )  # fmt: skip
    assert found.effect.startswith("Type checkers report it; the new kind of value raises")
