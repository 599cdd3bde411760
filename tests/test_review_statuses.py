"""What an edit does to the meaning of statuses: by hand, from the table in reviews/README.md."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.load import Document, load, parse, spec_files
from generator.problems import Location
from generator.review import status as statuses
from generator.review.changes import Change, Finding
from generator.review.locations import located
from generator.review.status import vocabulary
from generator.review.status.readings import tables
from generator.walk import schemas
from tests.support.paths import ROOT, SPECS

EXPIRED = {"state": "failed", "terminal": True, "evidence": "network", "reason": "expired"}
OPEN = {"state": "unknown", "terminal": False}
SENT = {"state": "sent", "terminal": False, "evidence": "provider"}
DONE = {"state": "delivered", "terminal": True, "evidence": "network", "billable": "yes"}
REPORT = {"id": "id", "status": "status", "cost": "price", "unit": "part", "source": "poll"}
ENVELOPE = {"reports": "items", "pending": "left"}


def spec(schemas: Any, house: bool = True) -> Document:
    """A document with these component schemas."""
    info = {"title": "Acme", "x-provider": {"name": "Acme", "class_prefix": "Acme"}}
    root = {"openapi": "3.1.0", "info": info if house else {}, "components": {"schemas": schemas}}
    return Document(Path("acme.yaml"), parse(json.dumps(root).encode(), "acme.yaml"))


def status(rows: Any, words: list[Any] | None = None) -> dict[str, Any]:
    """A status enum; its words are those of the rows if not told otherwise."""
    return {"type": "string", "enum": list(rows if words is None else words), "x-status-map": rows}


def pair(rows: list[Any], delivery: tuple[str, ...] = ("pending", "done")) -> dict[str, Any]:
    """An object whose status is made of two words, the second of which may be null."""
    listed = [{"when": list(when), **row} for *when, row in rows]
    return {
        "type": "object",
        "required": ["sending"],
        "properties": {"sending": {"enum": ["OUT"]}, "delivery": {"enum": list(delivery)}},
        "x-status-map": {"by": ["sending", "delivery"], "rows": listed},
    }


def compared(before: Any, after: Any) -> list[Finding]:
    """What differs between two documents, or between two schemas called `Status`."""
    sides = (x if isinstance(x, Document) else spec({"Status": x}) for x in (before, after))
    return list(statuses.findings(*sides))


def only(before: Any, after: Any) -> Finding:
    (finding,) = compared(before, after)
    return finding


def id_of(*findings: Finding) -> str:
    return Change("acme", findings, Location("acme.yaml")).id


# --- one word

X = "X"
ONE_WORD: list[tuple[str, str, Any, Any, str]] = [
    (
        "state.changed",
        "breaking",
        {X: SENT},
        {X: {**SENT, "state": "accepted"}},
        "X of Status: sent, open -> accepted, open",
    ),
    (
        "state.changed",
        "breaking",
        {X: EXPIRED},
        {X: OPEN},
        "X of Status: failed, final -> unknown, open; evidence network -> none; "
        "reason expired -> none",
    ),
    (
        "state.learned",
        "warning",
        {X: OPEN},
        {X: {"state": "sent", "terminal": False}},
        "X of Status: unknown, open -> sent, open",
    ),
    (
        "terminal.changed",
        "breaking",
        {X: OPEN},
        {X: {"state": "unknown", "terminal": True, "reason": "no_report"}},
        "X of Status: unknown, open -> unknown, final; reason none -> no_report",
    ),
    (
        "evidence.changed",
        "warning",
        {X: DONE},
        {X: {**DONE, "evidence": "handset"}},
        "X of Status: evidence network -> handset",
    ),
    (
        "reason.changed",
        "warning",
        {X: EXPIRED},
        {X: {**EXPIRED, "reason": "unreachable"}},
        "X of Status: reason expired -> unreachable",
    ),
    (
        "billable.changed",
        "warning",
        {X: DONE},
        {X: {**DONE, "billable": "no"}},
        "X of Status: billable yes -> no",
    ),
    (
        "flag.changed",
        "warning",
        {X: SENT},
        {X: {**SENT, "flag": "partial"}},
        "X of Status: flag none -> partial",
    ),
    (
        "applies.changed",
        "warning",
        {X: SENT},
        {X: {**SENT, "applies": False}},
        "X of Status: applies true -> false",
    ),
    (
        "certainty.changed",
        "info",
        {X: SENT},
        {X: {**SENT, "certainty": "observed"}},
        "X of Status: certainty documented -> observed",
    ),
    (
        "note.changed",
        "info",
        {X: SENT},
        {X: {**SENT, "note": "As they say."}},
        "X of Status: the note differs",
    ),
    ("word.added", "warning", {}, {X: SENT}, "X of Status is new: sent, open"),
    ("word.removed", "warning", {X: SENT}, {}, "X of Status is gone: was sent, open"),
]


@pytest.mark.parametrize(
    ("rule", "verdict", "before", "after", "message"), ONE_WORD, ids=lambda v: str(v)[:30]
)
def test_one_edit_of_a_row_is_one_finding(
    rule: str, verdict: str, before: Any, after: Any, message: str
) -> None:
    """Beside a word that nobody touches."""
    found = only(status({"SENT": SENT, **before}), status({"SENT": SENT, **after}))
    assert (found.rule.id, found.rule.verdict.word) == (f"status.{rule}", verdict)
    assert (str(found.location), found.message) == ("Status:X", message)


ROWLESS: list[tuple[str, str, Any, Any, str]] = [
    ("word.unmapped", "breaking", ({}, []), ({}, [X]), "X of Status is new and has no row"),
    (
        "word.unmapped",
        "breaking",
        ({}, []),
        ({X: {"state": "lost", "terminal": True}}, [X]),
        "X of Status is new and has no row "
        "(its row has the state 'lost', which is not of the vocabulary)",
    ),
    ("word.dropped", "info", ({}, [X]), ({}, []), "X of Status is gone; it had no row"),
    (
        "row.added",
        "warning",
        ({}, [X]),
        ({X: SENT}, [X]),
        "X of Status has its first row: sent, open",
    ),
    (
        "row.removed",
        "breaking",
        ({X: DONE}, [X]),
        ({}, [X]),
        "X of Status has lost its row: was delivered, final",
    ),
    (
        "row.removed",
        "breaking",
        ({X: DONE}, [X]),
        ({X: {"terminal": True}}, [X]),
        "X of Status has lost its row (its row has no state): was delivered, final",
    ),
    (
        "row.orphaned",
        "warning",
        ({X: DONE}, [X]),
        ({X: DONE}, []),
        "X of Status is gone from its enum and keeps its row: delivered, final",
    ),
    (
        "row.orphaned",
        "warning",
        ({}, []),
        ({X: DONE}, []),
        "X of Status has a row, but is in no enum: delivered, final",
    ),
    (
        "row.orphaned",
        "warning",
        ({}, [X]),
        ({X: DONE}, []),
        "X of Status is gone from its enum and has a row: delivered, final",
    ),
    (
        "row.dropped",
        "warning",
        ({X: DONE}, []),
        ({}, []),
        "X of Status has lost its row, and is in no enum: was delivered, final",
    ),
    (
        "word.listed",
        "info",
        ({X: DONE}, []),
        ({X: DONE}, [X]),
        "X of Status is now in an enum and already had a row: delivered, final",
    ),
    (
        "row.removed",
        "breaking",
        ({X: DONE}, []),
        ({}, [X]),
        "X of Status has lost its row: was delivered, final",
    ),
]


@pytest.mark.parametrize(
    ("rule", "verdict", "before", "after", "message"), ROWLESS, ids=lambda v: str(v)[:30]
)
def test_words_without_rows_and_rows_without_words_are_findings(
    rule: str, verdict: str, before: Any, after: Any, message: str
) -> None:
    sides = (status({"SENT": SENT, **rows}, ["SENT", *words]) for rows, words in (before, after))
    found = only(*sides)
    assert (found.rule.id, found.rule.verdict.word) == (f"status.{rule}", verdict)
    assert (str(found.location), found.message) == ("Status:X", message)


def test_an_open_row_that_ends_is_breaking_even_if_its_state_was_unknown() -> None:
    found = only(status({X: OPEN}), status({X: DONE}))
    assert found.rule.id == "status.terminal.changed"
    assert found.message.startswith("X of Status: unknown, open -> delivered, final; ")


def test_a_word_that_loses_its_place_and_its_meaning_is_told_both() -> None:
    found = only(status({X: EXPIRED}), status({X: DONE}, []))
    assert found.rule.id == "status.state.changed"
    assert found.message == (
        "X of Status is gone from its enum and keeps its row: delivered, final; "
        "failed, final -> delivered, final; reason expired -> none; billable unknown -> yes"
    )


def test_rows_are_shown_with_their_defaults_and_without_what_does_not_matter() -> None:
    found = only(status({X: {**EXPIRED, "note": "n"}}), status({X: OPEN}))
    assert found.before == {
        "state": "failed",
        "terminal": True,
        "evidence": "network",
        "reason": "expired",
        "billable": "unknown",
        "flag": None,
        "applies": True,
    }
    assert found.after == found.before | {  # type: ignore[operator]
        "state": "unknown",
        "terminal": False,
        "evidence": "none",
        "reason": None,
    }


def test_only_what_differs_is_shown_of_our_own_remarks() -> None:
    found = only(status({X: SENT}), status({X: {**SENT, "certainty": "inferred"}}))
    assert (found.before, found.after) == ({"certainty": "documented"}, {"certainty": "inferred"})


def test_the_finding_stands_at_the_row_or_at_the_word_that_lacks_one() -> None:
    at = ("components", "schemas", "Status")
    assert only(status({X: SENT}), status({X: OPEN})).path == (*at, "x-status-map", X)
    assert only(status({X: SENT}), status({}, ["A", X][1:])).path == (*at, "enum", 0)
    assert only(status({"A": OPEN, X: SENT}), status({"A": OPEN})).path == (*at, "x-status-map", X)


# --- effects


def test_an_effect_tells_what_becomes_of_messages_pollers_and_ranks() -> None:
    """Failed by the network ranks 62, unknown 0; four open or weaker states lie between them."""
    assert only(status({"EXPIRED": EXPIRED}), status({"EXPIRED": OPEN})).effect == (
        "Messages last seen as EXPIRED: were failed, final; now unknown, open. "
        "Pollers would continue until their deadline. "
        "Its rank drops, 62 -> 0: it no longer wins over scheduled, accepted, sent, cancelled."
    )
    assert only(status({"EXPIRED": OPEN}), status({"EXPIRED": EXPIRED})).effect == (
        "Messages last seen as EXPIRED: were unknown, open; now failed, final. "
        "Pollers would stop early and miss later reports."
    )


def test_an_effect_tells_when_sending_again_is_judged_otherwise() -> None:
    again = {**EXPIRED, "reason": "blocked_recipient"}
    assert only(status({X: EXPIRED}), status({X: again})).effect == (
        "Messages last seen as X: were failed, final, reason expired; "
        "now failed, final, reason blocked_recipient. Sending again: was later, now never."
    )


def test_less_evidence_lowers_the_rank_without_passing_a_state() -> None:
    weaker = {**DONE, "evidence": "provider"}
    assert only(status({X: DONE}), status({X: weaker})).effect.endswith(
        "Its rank drops, 72 -> 71: it counts less among its equals."
    )


def test_a_remark_of_ours_has_no_effect() -> None:
    assert only(status({X: SENT}), status({X: {**SENT, "note": "n"}})).effect == ""


def test_words_that_yaml_would_misread_and_long_ones_are_quoted() -> None:
    assert only(status({}), status({"no": SENT})).message == '"no" of Status is new: sent, open'
    assert len(only(status({}), status({"w" * 1000: SENT})).message) < 120


# --- renamed words


def test_a_word_spelled_otherwise_is_one_rename_whatever_else_changes() -> None:
    found = only(status({"A": OPEN, "NOT_SENT": SENT}), status({"A": OPEN, "not-sent": SENT}))
    assert (found.rule.id, str(found.was), str(found.location)) == (
        "status.word.renamed",
        "Status:NOT_SENT",
        "Status:not-sent",
    )
    assert found.message == ("NOT_SENT of Status seems to be called not-sent now: still sent, open")
    worse = only(status({"NOT_SENT": SENT}), status({"not-sent": DONE}))
    assert worse.rule.id == "status.state.changed"
    assert str(worse.was) == "Status:NOT_SENT"


def test_similar_words_with_one_reading_are_renames_each_to_its_nearest() -> None:
    before = status({"DELIVERED": DONE, "UNDELIVERED_NOW": DONE, "A": OPEN})
    after = status({"A": OPEN, "UNDELIVERED": DONE, "DELIVERD": DONE})
    assert {(str(f.was), str(f.location)) for f in compared(before, after)} == {
        ("Status:DELIVERED", "Status:DELIVERD"),
        ("Status:UNDELIVERED_NOW", "Status:UNDELIVERED"),
    }


def test_the_only_word_gone_and_the_only_one_new_are_a_rename_if_read_the_same() -> None:
    renamed = only(status({"A": OPEN, "GO": DONE}), status({"A": OPEN, "XYZ": DONE}))
    assert str(renamed.was) == "Status:GO"
    rules = [f.rule.id for f in compared(status({"GO": DONE}), status({"XYZ": SENT}))]
    assert rules == ["status.word.removed", "status.word.added"]


def test_unlike_words_of_several_are_no_renames() -> None:
    found = compared(status({"GO": DONE, "UP": DONE}), status({"XYZ": DONE}))
    assert not [f for f in found if f.was]
    assert len(found) == 3


# --- where words stand


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param({"Status": status({X: SENT})}, {"State": status({X: SENT})}, id="renamed"),
        pytest.param(
            {"M": {"properties": {"status": status({X: SENT})}}},
            {
                "M": {"properties": {"status": {"$ref": "#/components/schemas/S"}}},
                "S": status({X: SENT}),
            },
            id="inline becomes a reference",
        ),
        pytest.param(
            {"A": {"properties": {"s": status({X: SENT})}}, "B": status({X: SENT})},
            {"B": status({X: SENT})},
            id="one of two equal ones",
        ),
        pytest.param(
            {"S": status({"1": SENT}, [1])}, {"S": status({"1": SENT}, ["1"])}, id="integer"
        ),
        pytest.param({"S": status({X: SENT}, [X, None])}, {"S": status({X: SENT}, [X])}, id="null"),
        pytest.param(
            {"S": {"oneOf": [{"const": X}], "x-status-map": {X: SENT}}},
            {"S": status({X: SENT})},
            id="consts",
        ),
        pytest.param(
            {"S": status({X: OPEN})},
            {
                "S": status(
                    {X: {**OPEN, "evidence": "none", "billable": "unknown", "applies": True}}
                )
            },
            id="defaults",
        ),
    ],
)
def test_another_way_to_write_the_same_words_is_nothing(before: Any, after: Any) -> None:
    assert compared(spec(before), spec(after)) == compared(spec(after), spec(before)) == []


def test_a_word_read_otherwise_in_a_renamed_schema_is_still_the_same_word() -> None:
    found = only(
        spec({"Status": status({X: SENT, "Y": DONE})}),
        spec({"State": status({X: OPEN, "Y": DONE})}),
    )
    assert (found.rule.id, str(found.location)) == ("status.state.changed", "State:X")


def test_a_schema_that_is_gone_takes_its_words_along_unless_another_reads_them() -> None:
    gone = {"A": status({X: SENT, "Y": DONE}), "B": status({X: SENT, "C": OPEN, "D": OPEN})}
    found = only(spec(gone), spec({"B": gone["B"]}))
    assert (found.rule.id, str(found.location)) == ("status.word.removed", "A:Y")
    found = only(spec({"B": gone["B"]}), spec(gone))
    assert (found.rule.id, str(found.location)) == ("status.word.added", "A:Y")


def test_a_map_that_is_taken_away_leaves_every_word_without_a_row() -> None:
    plain = {"type": "string", "enum": [X, "Y"]}
    found = compared(status({X: SENT, "Y": DONE}), plain)
    assert [(f.rule.id, str(f.location)) for f in found] == [
        ("status.row.removed", "Status:X"),
        ("status.row.removed", "Status:Y"),
    ]
    back = compared(plain, status({X: SENT, "Y": DONE}))
    assert [f.rule.id for f in back] == ["status.row.added"] * 2


# --- combinations


def test_a_combination_has_one_reading_and_one_place() -> None:
    rows: list[Any] = [("OUT", "pending", SENT), ("OUT", "done", DONE), ("OUT", None, SENT)]
    changed = [*rows[:2], ("OUT", None, OPEN)]
    found = only(spec({"Report": pair(rows)}), spec({"Report": pair(changed)}))
    assert (found.rule.id, str(found.location)) == ("status.state.changed", "Report(OUT, null)")
    assert found.message.startswith("OUT + null of Report: sent, open -> unknown, open")
    assert found.path == ("components", "schemas", "Report", "x-status-map", "rows", 2)


def test_a_combination_that_becomes_possible_needs_a_row() -> None:
    rows: list[Any] = [("OUT", "pending", SENT), ("OUT", "done", DONE), ("OUT", None, SENT)]
    new = pair(rows, ("pending", "done", "read"))
    found = only(spec({"Report": pair(rows)}), spec({"Report": new}))
    assert (found.rule.id, str(found.location)) == ("status.word.unmapped", "Report(OUT, read)")


def test_combinations_whose_map_is_taken_away_have_lost_their_rows() -> None:
    rows: list[Any] = [("OUT", "pending", SENT), ("OUT", "done", DONE), ("OUT", None, SENT)]
    bare = {key: value for key, value in pair(rows).items() if key != "x-status-map"}
    found = compared(spec({"Report": pair(rows)}), spec({"Report": bare}))
    assert {(f.rule.id, str(f.location)) for f in found} == {
        ("status.row.removed", "Report(OUT, pending)"),
        ("status.row.removed", "Report(OUT, done)"),
        ("status.row.removed", "Report(OUT, null)"),
    }


def test_more_combinations_than_anybody_can_list_are_judged_by_their_rows() -> None:
    """Ten properties of ten words each would be ten thousand million."""
    names = [f"p{i}" for i in range(10)]
    properties = {name: {"enum": [str(i) for i in range(10)]} for name in names}
    when = {"when": ["0"] * 10}

    def report(row: Any) -> Document:
        rows = {"by": names, "rows": [{**when, **row}]}
        schema = {"properties": properties, "required": names, "x-status-map": rows}
        return spec({"Report": schema})

    assert only(report(SENT), report(OPEN)).rule.id == "status.state.changed"


# --- documents without a provider of ours


def test_a_foreign_document_has_no_status_layer() -> None:
    before, after = ({"Status": status({X: row})} for row in (SENT, OPEN))
    assert compared(spec(before, house=False), spec(after, house=False)) == []


def test_a_house_spec_that_becomes_foreign_loses_its_readings() -> None:
    schemas = {"Status": status({X: SENT}), "M": {"x-delivery-report": REPORT}}
    found = compared(spec(schemas), spec(schemas, house=False))
    assert [f.rule.id for f in found] == ["status.row.removed", "status.report.removed"]
    found = compared(spec(schemas, house=False), spec(schemas))
    assert [f.rule.id for f in found] == ["status.row.added", "status.report.added"]


# --- x-delivery-report

MAPPINGS: list[tuple[str, str, Any, Any, str, str]] = [
    (
        "property.changed",
        "warning",
        REPORT,
        {**REPORT, "id": ["id", "uuid"]},
        " id",
        "id of the reports of M: id -> id, uuid",
    ),
    (
        "property.removed",
        "warning",
        REPORT,
        {k: v for k, v in REPORT.items() if k != "cost"},
        " cost",
        "cost of the reports of M: price -> nothing",
    ),
    (
        "property.added",
        "warning",
        REPORT,
        {**REPORT, "channel": "via"},
        " channel",
        "channel of the reports of M: nothing -> via",
    ),
    (
        "unit.changed",
        "warning",
        REPORT,
        {**REPORT, "unit": "message"},
        " unit",
        "unit of the reports of M: part -> message",
    ),
    (
        "source.changed",
        "warning",
        REPORT,
        {**REPORT, "source": "webhook"},
        " source",
        "source of the reports of M: poll -> webhook",
    ),
    (
        "envelope.changed",
        "warning",
        ENVELOPE,
        {**ENVELOPE, "reports": "rows"},
        " reports",
        "reports of the reports of M: items -> rows",
    ),
    (
        "envelope.added",
        "warning",
        ENVELOPE,
        {**ENVELOPE, "total": "count"},
        " total",
        "total of the reports of M: nothing -> count",
    ),
    (
        "envelope.removed",
        "warning",
        ENVELOPE,
        {"reports": "items"},
        " pending",
        "pending of the reports of M: left -> nothing",
    ),
    (
        "removed",
        "breaking",
        REPORT,
        None,
        "",
        "M no longer carries delivery reports",
    ),
    ("added", "info", None, REPORT, "", "M now carries delivery reports"),
]
for _kind in ("unit", "source"):
    _less = {k: v for k, v in REPORT.items() if k != _kind}
    _text = f"{_kind} of the reports of M:"
    _value = REPORT[_kind]
    MAPPINGS += [
        (f"{_kind}.added", "warning", _less, REPORT, f" {_kind}", f"{_text} nothing -> {_value}"),
        (f"{_kind}.removed", "warning", REPORT, _less, f" {_kind}", f"{_text} {_value} -> nothing"),
    ]


@pytest.mark.parametrize(
    ("rule", "verdict", "before", "after", "place", "message"), MAPPINGS, ids=lambda v: str(v)[:20]
)
def test_one_edit_of_a_report_mapping_is_one_finding(
    rule: str, verdict: str, before: Any, after: Any, place: str, message: str
) -> None:
    sides = (
        spec({"M": {"properties": {}} if names is None else {"x-delivery-report": names}})
        for names in (before, after)
    )
    found = only(*sides)
    assert (found.rule.id, found.rule.verdict.word) == (f"status.report.{rule}", verdict)
    assert (str(found.location), found.message) == (f"M x-delivery-report{place}", message)


def test_a_mapping_moves_with_its_schema_and_one_name_is_a_list_of_one() -> None:
    moved = {"N": {"x-delivery-report": {**REPORT, "id": ["id"]}}}
    assert compared(spec({"M": {"x-delivery-report": REPORT}}), spec(moved)) == []


# --- the vocabulary

SCHEMA = json.loads((SPECS / "schema" / "dlrgen.schema.json").read_text("utf-8"))


def edited(*path: str, to: Any) -> Any:
    """The schema of our keys with one edit of what it says of rows."""
    schema = copy.deepcopy(SCHEMA)
    node = schema["$defs"]["row"]
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = to
    return schema


def words(kind: str) -> list[str]:
    return list(SCHEMA["$defs"]["row"]["properties"][kind]["enum"])


@pytest.mark.parametrize("kind", ["state", "evidence", "reason", "billable", "certainty", "flag"])
def test_a_word_of_the_vocabulary_that_comes_or_goes_is_breaking(kind: str) -> None:
    other = edited("properties", kind, "enum", to=[*words(kind), "novel"])
    (added,) = vocabulary.findings(SCHEMA, other)
    (removed,) = vocabulary.findings(other, SCHEMA)
    assert added.rule.id == f"status.vocabulary.{kind}.added"
    assert removed.rule.id == f"status.vocabulary.{kind}.removed"
    assert str(added.location) == str(removed.location) == f"vocabulary {kind}:novel"
    assert (added.after, removed.before) == ("novel", "novel")
    assert added.rule.verdict.word == removed.rule.verdict.word == "breaking"


@pytest.mark.parametrize(
    ("kind", "word", "value", "message"),
    [
        ("rank", "failed", 75, "the rank of failed: 60 -> 75"),
        ("rank", "no_report", 5, "the rank of no_report: 40 -> 5"),
        ("evidence", "network", 3, "the weight of network as evidence: 2 -> 3"),
        ("retry", "expired", "never", "sending again after expired: later -> never"),
    ],
)
def test_a_rank_that_moves_is_breaking(kind: str, word: str, value: Any, message: str) -> None:
    (found,) = vocabulary.findings(SCHEMA, edited("x-derived", kind, word, to=value))
    assert (found.rule.id, found.message) == (f"status.vocabulary.{kind}.moved", message)
    assert found.rule.verdict.word == "breaking"
    assert found.after == value


def test_the_order_of_words_and_a_side_without_a_vocabulary_are_nothing() -> None:
    reordered = edited("properties", "state", "enum", to=words("state")[::-1])
    for old, new in ((SCHEMA, reordered), (None, SCHEMA), (SCHEMA, None), (None, None)):
        assert list(vocabulary.findings(old, new)) == []


def test_an_older_vocabulary_without_ranks_moves_none() -> None:
    older = copy.deepcopy(SCHEMA)
    del older["$defs"]["row"]["x-derived"]
    assert list(vocabulary.findings(older, SCHEMA)) == []


@pytest.mark.parametrize("broken", [{}, {"$defs": []}, {"$defs": {"row": {"properties": 1}}}])
def test_a_broken_vocabulary_is_compared_as_far_as_it_goes(broken: Any) -> None:
    found = list(vocabulary.findings(broken, SCHEMA))
    assert {f.rule.id for f in found} == {r.id for r in vocabulary.RULES if ".added" in r.id}


# --- rules and identities


def test_every_rule_is_tested() -> None:
    tested = {f"status.{case[0]}" for case in (*ONE_WORD, *ROWLESS)} | {"status.word.renamed"}
    tested |= {f"status.report.{case[0]}" for case in MAPPINGS}
    assert {rule.id for rule in statuses.RULES} == tested
    assert len({rule.id for rule in (*statuses.RULES, *vocabulary.RULES)}) == len(
        statuses.RULES
    ) + len(vocabulary.RULES)


def test_an_edit_of_one_word_has_the_same_identity_whatever_becomes_of_the_others() -> None:
    alone = only(status({X: SENT, "Y": DONE}), status({X: OPEN, "Y": DONE}))
    crowd = compared(
        status({X: SENT, "Y": DONE, "Z": SENT}),
        status({"NEW": DONE, X: {**OPEN, "note": "n", "evidence": "none"}, "Z": EXPIRED}),
    )
    assert id_of(alone) in {id_of(found) for found in crowd}


def test_another_value_of_the_same_word_is_another_change() -> None:
    first = only(status({X: SENT}), status({X: OPEN}))
    second = only(status({X: SENT}), status({X: {**OPEN, "billable": "no"}}))
    assert first.rule == second.rule
    assert id_of(first) != id_of(second)


# --- properties

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["A", "a_", "sent", "x", ""]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["A", "by", "rows", "when", "state", "enum"]), inner, max_size=3
    ),
    max_leaves=6,
)
_ROWS = st.fixed_dictionaries(
    {},
    optional={
        "state": st.sampled_from(["sent", "failed", "unknown", "delivered", "lost"]) | _JSON,
        "terminal": st.booleans() | _JSON,
        "evidence": st.sampled_from(["none", "network"]) | _JSON,
        "reason": st.sampled_from(["expired", None]) | _JSON,
        "applies": st.booleans() | _JSON,
        "note": _JSON,
    },
)
_WORDS = st.sampled_from(["A", "a", "A_", "EXPIRED", "EXPIRE", "1", "null", ""])
_MAPS = st.dictionaries(_WORDS, _ROWS, max_size=4)
_PAIRS = st.fixed_dictionaries(
    {
        "by": st.lists(st.sampled_from(["s", "t", 1, None]), max_size=3),
        "rows": st.lists(
            st.tuples(_ROWS, st.lists(_WORDS | st.none(), max_size=3) | _JSON).map(
                lambda found: {**found[0], "when": found[1]}
            ),
            max_size=3,
            unique_by=lambda row: json.dumps(row["when"]),
        ),
    }
)
_SCHEMA = st.fixed_dictionaries(
    {},
    optional={
        "enum": st.lists(_WORDS | st.sampled_from([1, None, True]), max_size=4) | _JSON,
        "x-status-map": _MAPS | _PAIRS | _JSON,
        "x-delivery-report": st.dictionaries(st.sampled_from(["id", "unit"]), _JSON) | _JSON,
        "required": st.just(["s"]) | _JSON,
        "properties": st.fixed_dictionaries({"s": st.just({"enum": ["A", "EXPIRED"]}), "t": _JSON}),
        "oneOf": st.lists(st.fixed_dictionaries({"const": _WORDS}), max_size=2) | _JSON,
    },
)
_ALONE = _SCHEMA.map(lambda schema: spec({"S": {**schema, "properties": {}}}))
_SPECS = st.builds(
    spec, st.dictionaries(st.sampled_from(["S", "T", "U"]), _SCHEMA, max_size=3), st.booleans()
)


@given(_SPECS)
def test_nothing_differs_from_itself(document: Document) -> None:
    assert compared(document, document) == []


@given(_SPECS, _SPECS)
def test_whatever_the_rows_are_the_sides_can_be_compared(old: Document, new: Document) -> None:
    for found in compared(old, new):
        assert found.rule in statuses.RULES
        assert found.message
        assert str(found.location)
        (new if new.get(*found.path) is not None else old).at(*found.path)
        json.dumps([found.before, found.after])


def _turned(node: Any) -> Any:
    """The same data with keys and words in another order."""
    if isinstance(node, dict):
        return {key: _turned(value) for key, value in reversed(node.items())}
    return node


@given(_SPECS, _SPECS)
def test_the_order_of_keys_is_nothing(old: Document, new: Document) -> None:
    def again(document: Document) -> Document:
        data = json.dumps(_turned(document.root)).encode()
        return Document(document.path, parse(data, "acme.yaml"))

    def told(found: list[Finding]) -> set[str]:
        return {id_of(f) for f in found}

    assert compared(old, again(old)) == []
    assert told(compared(old, new)) == told(compared(again(old), again(new)))


_MIRRORED = {
    "word.added": {"word.removed"},
    "word.removed": {"word.added"},
    "word.unmapped": {"word.dropped"},
    "word.dropped": {"word.unmapped"},
    "row.added": {"row.removed"},
    "row.removed": {"row.added", "row.orphaned"},
    "row.dropped": {"row.orphaned"},
    "row.orphaned": {"row.dropped", "word.listed", "row.removed"},
    "word.listed": {"row.orphaned"},
    "report.added": {"report.removed"},
    "report.removed": {"report.added"},
}


@given(_ALONE, _ALONE)
def test_additions_and_removals_mirror_each_other(old: Document, new: Document) -> None:
    """Exchange old and new: the same words, each with the opposite rule and values.

    In one schema; of one that has moved, a change has the place of the new side.
    """
    there = {f.location: f for f in compared(old, new) if not f.was}
    back = {f.location: f for f in compared(new, old) if not f.was}
    for place, found in there.items():
        rule = found.rule.id.removeprefix("status.")
        if rule in _MIRRORED:
            other = back[place]
            assert other.rule.id.removeprefix("status.") in _MIRRORED[rule]
            assert (other.before, other.after) == (found.after, found.before)


@pytest.mark.parametrize("path", spec_files(SPECS), ids=lambda path: path.stem)
def test_our_own_specs_do_not_differ_from_themselves(path: Path) -> None:
    assert compared(load(path), load(path)) == []


@pytest.mark.parametrize("path", spec_files(SPECS), ids=lambda path: path.stem)
def test_a_word_has_the_same_place_in_its_enum_in_its_row_and_in_a_finding(path: Path) -> None:
    """By it, what one edit does in the three layers comes together."""
    document = load(path)
    found = [table for table in tables(document).values() if table.mapped]
    assert found
    for table in found:
        assert all(located(document, e.path) == table.place(w) for w, e in table.entries.items())
    for at, schema in schemas(document):
        if "x-status-map" in schema:
            for index, word in enumerate(schema.get("enum", ())):
                table = next(t for t in found if t.location == located(document, at))
                place = located(document, (*at, "enum", index))
                assert word is None or place == table.place((str(word),))


def test_every_reading_of_our_packages_is_seen() -> None:
    """Without `x-provider` every row that the table of our packages has is lost, and no other."""
    table = json.loads((ROOT / "generated" / "status-map.json").read_text("utf-8"))
    lost: set[tuple[str, str]] = set()
    for path in spec_files(SPECS):
        text = path.read_text("utf-8").replace("  x-provider:", "  x-former-provider:")
        foreign = Document(path, parse(text.encode(), str(path)))
        places = (
            str(f.location) for f in compared(load(path), foreign) if "row.removed" in f.rule.id
        )
        lost |= {
            (path.stem, re.split("[:(]", place, maxsplit=1)[1].rstrip(")")) for place in places
        }
    words = {(row["provider"], ", ".join(w or "null" for w in row["words"])) for row in table}
    assert lost == words
