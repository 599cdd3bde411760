"""Agreed changes: what the file may hold, and which of its entries count."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from generator import cli
from generator.fingerprint import APPROVALS, spec_names
from generator.load import Document, parse, read
from generator.problems import Location, SpecError
from generator.review import status as statuses
from generator.review.approvals import apply, read_approvals
from generator.review.changes import Approval, Change
from tests.support.paths import SPECS

TODAY = date(2026, 11, 22)
ENTRY = """\
- id: "0123456789ab"
  who: A. Reviewer
  why: The provider renamed it.
  until: 2026-11-22
"""


def refused(text: str) -> list[str]:
    """What is wrong with a file: `line:column message`, and a hint for each."""
    with pytest.raises(SpecError) as caught:
        read_approvals(text.encode(), APPROVALS)
    found = caught.value.problems
    assert all(p.location.file == APPROVALS and p.hint for p in found)
    return [f"{p.location.line}:{p.location.column} {p.message}" for p in found]


def test_an_entry_is_read_with_its_place() -> None:
    (found,) = read_approvals(f"# agreed\n{ENTRY}".encode(), APPROVALS)
    assert found == Approval(
        id="0123456789ab",
        who="A. Reviewer",
        why="The provider renamed it.",
        until="2026-11-22",
        place=Location(APPROVALS, 2, 3),
    )


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "[]", "~"])
def test_a_file_without_entries_approves_nothing(text: str) -> None:
    assert read_approvals(text.encode(), APPROVALS) == ()


@pytest.mark.parametrize(
    ("edit", "problem"),
    [
        (('"0123456789ab"', "123456789012"), "1:7 `id` is 123456789012"),
        (('"0123456789ab"', "0123456789ab0"), "1:7 `id` is '0123456789ab0'"),
        (('"0123456789ab"', "0123456789AB"), "1:7 `id` is '0123456789AB'"),
        (('"0123456789ab"', '"0123456789ab\\n"'), r"1:7 `id` is '0123456789ab\n'"),
        (("2026-11-22", "2026-02-30"), "4:10 `until` is '2026-02-30'"),
        (("2026-11-22", "22.11.2026"), "4:10 `until` is '22.11.2026'"),
        (("2026-11-22", "2026-W08-1"), "4:10 `until` is '2026-W08-1'"),
        (("2026-11-22", "2026"), "4:10 `until` is 2026"),
        (("A. Reviewer", '" "'), "2:8 `who` is ' '"),
        (("The provider renamed it.", "[x]"), '3:8 `why` is ["x"]'),
        (("  who: A. Reviewer\n", ""), "1:3 the entry has no `who`"),
        (("who:", "when:"), "1:3 the entry has no `who`"),
        (("  until: 2026-11-22\n", ""), "1:3 the entry has no `until`"),
    ],
)
def test_a_wrong_value_is_refused_at_its_place(edit: tuple[str, str], problem: str) -> None:
    assert edit[0] in ENTRY
    assert problem in refused(ENTRY.replace(*edit))


def test_an_unknown_key_is_refused_by_name() -> None:
    assert refused(f"{ENTRY}  note: x\n") == ["5:3 `note` is not a key of an entry"]


def test_what_is_no_list_of_entries_is_refused() -> None:
    assert refused("id: x") == ["1:1 the file does not hold a list"]
    assert refused("- x\n- [1]\n") == ["1:3 'x' is not an entry", "2:3 [1] is not an entry"]
    assert refused("- {id: [\n")[0].startswith("1:")


def test_one_id_stands_in_one_entry() -> None:
    assert refused(ENTRY + ENTRY) == ["5:3 id '0123456789ab' is already on line 1"]
    assert refused(f"- &a {{{', '.join(ENTRY[2:].strip().splitlines())}}}\n- *a\n") == [
        "2:3 id '0123456789ab' is already on line 1"
    ]


def test_all_problems_come_at_once() -> None:
    assert len(refused("- {}\n- {id: 1, who: x, why: y, until: z}\n")) == 6


@given(
    st.binary(max_size=40) | st.text("-{}[]:, \nidwho\"'0123abc&*!", max_size=60).map(str.encode)
)
def test_whatever_the_file_holds_it_is_read_or_refused(data: bytes) -> None:
    try:
        outcome = read_approvals(data, APPROVALS)
    except SpecError as error:
        outcome = error.problems
        assert outcome
    assert isinstance(outcome, tuple)


# --- which of them count


def changes(state: str = "unknown", terminal: bool = False) -> tuple[Change, ...]:
    """One change: SENT reads as `state` from now on."""

    def spec(row: Any) -> Document:
        status = {"enum": ["SENT"], "x-status-map": {"SENT": row}}
        root = {"info": {"x-provider": {}}, "components": {"schemas": {"Status": status}}}
        return Document(Path("acme.yaml"), parse(json.dumps(root).encode(), "acme.yaml"))

    sides = (spec({"state": "sent"}), spec({"state": state, "terminal": terminal}))
    return tuple(Change("acme", (f,), Location("acme.yaml")) for f in statuses.findings(*sides))


def approval(id_: str, until: str = "2026-11-22") -> Approval:
    return Approval(id_, "Ada", "agreed", until, Location(APPROVALS, 7, 3))


def test_an_approval_counts_up_to_its_last_day() -> None:
    (change,) = changes()
    (approved,), notes = apply([change], [approval(change.id)], TODAY, all_compared=True)
    assert approved.approved
    assert approved.id == change.id
    assert notes == ()
    (late,), notes = apply([change], [approval(change.id)], date(2026, 11, 23), all_compared=True)
    assert not late.approved
    assert notes == (
        f"approved-changes.yaml:7:3: approval {change.id} by 'Ada' expired on 2026-11-22: "
        "approve it again, or revert the change",
    )


def test_an_approval_without_a_change_is_reported_expired_or_not() -> None:
    text = "approved-changes.yaml:7:3: approval 0123456789ab by 'Ada' matches no change: remove it"
    for until in ("2020-01-01", "2099-01-01"):
        assert apply((), [approval("0123456789ab", until)], TODAY, all_compared=True) == (
            (),
            (text,),
        )


def test_an_approval_for_one_value_does_not_cover_the_next() -> None:
    (first,), (second,) = changes("unknown"), changes("delivered")
    assert first.first.rule == second.first.rule
    assert first.first.location == second.first.location
    (left,), notes = apply([second], [approval(first.id)], TODAY, all_compared=True)
    assert not left.approved
    assert "matches no change" in notes[0]


def test_an_approval_does_not_cover_the_same_change_of_another_provider() -> None:
    (change,) = changes()
    other = Change("other", change.findings, change.place)
    found, _ = apply([change, other], [approval(change.id)], TODAY, all_compared=True)
    assert [c.approved for c in found] == [True, False]


# --- the file among the specs


def test_the_file_is_no_spec(tmp_path: Path) -> None:
    assert (SPECS / APPROVALS).is_file()
    assert APPROVALS not in spec_names(SPECS)
    shutil.copy(SPECS / APPROVALS, tmp_path)
    assert spec_names(tmp_path) == []


def test_a_folder_with_the_file_is_generated_from_as_without_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(SPECS, tmp_path / "specs")
    (tmp_path / "specs" / APPROVALS).write_text(ENTRY, "utf-8")
    assert cli.main(["check", "--specs", str(tmp_path / "specs")]) == 0, capsys.readouterr()


def test_our_own_file_is_read_and_its_example_is_an_entry() -> None:
    data = read(SPECS / APPROVALS)
    read_approvals(data, APPROVALS)
    example = [line.removeprefix("#   ") for line in data.decode().splitlines() if "#   " in line]
    assert read_approvals("\n".join(example).encode(), APPROVALS)[0].id == "0123456789ab"


def test_the_schema_for_editors_takes_what_is_read_and_nothing_else() -> None:
    schema = json.loads((SPECS / "schema" / "approved-changes.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    assert validator.is_valid(None)
    assert validator.is_valid([])
    good = parse(ENTRY.encode(), APPROVALS)
    assert validator.is_valid(good)
    for key, value in (("id", 123456789012), ("until", "2026-11"), ("who", " "), ("note", "x")):
        assert not validator.is_valid([{**good[0], key: value}])
    assert not validator.is_valid([{k: v for k, v in good[0].items() if k != "why"}])
