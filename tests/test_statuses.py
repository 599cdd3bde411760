"""The table says what STATUSES.md reads, in all its forms."""

from __future__ import annotations

import copy
import csv
import inspect
import json
import pickle
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from generated.delivery import Certainty, Evidence, Flag, Reading, Reason, Retry, State
from generated.status_map import READINGS, read
from generator.load import Document, load, spec_files
from generator.model.python import READING_DEFAULTS
from generator.walk import schemas
from tests.support.instances import resolved
from tests.support.paths import GENERATED, SPECS
from tests.support.providers import NAMES, by_hand
from tests.support.readings import OF_SPECS, READ_BY_HAND, ROWS, words_of

HOUSE = [path for path in spec_files(SPECS) if load(path).house]
"""The specs that say what their words mean."""
assert HOUSE


def assert_read(row: list[str]) -> None:
    """The table reads the words of a row as the row says."""
    provider, cell, state, terminal, evidence, reason, billable = row
    found = read(provider, *words_of(cell))
    assert (found.state, found.terminal, found.evidence) == (state, terminal == "yes", evidence)
    assert (found.reason or "-", found.billable) == (reason, billable)
    assert found.provider == provider
    assert found.words == words_of(cell)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]}-{row[1]}")
def test_every_word_reads_as_the_vocabulary_says(row: list[str]) -> None:
    assert_read(row)


@pytest.mark.parametrize("name", NAMES)
def test_every_word_reads_as_its_spec_says(name: str) -> None:
    rows = [row for row in OF_SPECS if row[0] == name]
    for row in rows:
        assert_read(row)
    assert {(name, *words_of(row[1])) for row in rows} == _in_table(name)


def _in_table(name: str) -> set[tuple[str | None, ...]]:
    return {key for key in READINGS if key[0] == name}


@pytest.mark.parametrize("name", READ_BY_HAND)
def test_the_table_holds_the_words_written_by_hand_and_no_others(name: str) -> None:
    assert {(name, *words_of(row[1])) for row in ROWS if row[0] == name} == _in_table(name)


def test_the_table_holds_these_providers_and_no_others() -> None:
    assert {row[0] for row in OF_SPECS} == {key[0] for key in READINGS} <= {*NAMES}
    assert {*READ_BY_HAND} <= {*NAMES}


def _words(document: Document, schema: Any) -> list[str | None]:
    """The words of a field; None among them where it may be null."""
    listed = resolved(document, schema)
    options = [*listed.get("anyOf", []), *listed.get("oneOf", [])]
    parts = [listed, *(resolved(document, part) for part in options)]
    words = [word for part in parts for word in part.get("enum", [part.get("const")])]
    null = any(part.get("type") == "null" or "null" in part.get("type", []) for part in parts)
    return [str(word) for word in words if word is not None] + [None] * null


@pytest.mark.parametrize("path", HOUSE, ids=lambda path: path.stem)
def test_every_word_of_every_status_enum_has_a_reading(path: Path) -> None:
    """Read from the spec as it stands, pairs as the product of their two enums."""
    document = load(path)
    for _, schema in schemas(document):
        if "x-status-map" not in schema:
            continue
        by = schema["x-status-map"].get("by")
        fields = [schema["properties"][name] for name in by] if by else [schema]
        combinations = {*product(*(_words(document, field) for field in fields))} - {(None,)}
        assert combinations
        for words in combinations:
            assert read(path.stem, *words).flag is not Flag.UNMAPPED


@pytest.mark.parametrize("name", [name for name in NAMES if by_hand(name).flags is not None])
def test_these_readings_are_flagged_and_no_others(name: str) -> None:
    """Pairs that contradict each other; what is final for its channel only, when polled."""
    found = {r.words: str(r.flag) for r in READINGS.values() if r.provider == name and r.flag}
    expected = {words_of(cell): flag for cell, flag in (by_hand(name).flags or {}).items()}
    assert found == expected


@pytest.mark.parametrize("key", [("d7", "teleported"), ("nobody", "sent"), ("d7",), ("d7", None)])
def test_an_unknown_word_is_unknown_and_never_raises(key: tuple[str, ...]) -> None:
    found = read(*key)
    assert (found.state, found.terminal, found.evidence) == (State.UNKNOWN, False, Evidence.NONE)
    assert found.flag is Flag.UNMAPPED
    assert found.words == key[1:]
    assert found.rank == 0


def test_inferred_readings_have_a_note_and_failures_a_reason() -> None:
    for reading in READINGS.values():
        assert reading.note or reading.certainty is not Certainty.INFERRED
        assert (reading.reason is not None) == (reading.state in {State.FAILED, State.CANCELLED})


def test_rank_is_the_documented_order() -> None:
    """The worked example of the vocabulary: Agile SENT 31, RECEIVED 32, DELIVERED 72."""
    assert [read("agile", w).rank for w in ("UNKNOWN", "SENT", "RECEIVED", "DELIVERED")] == [
        0,
        31,
        32,
        72,
    ]
    closed = Reading("x", ("y",), State.UNKNOWN, True, Evidence.NETWORK, Reason.NO_REPORT)
    assert closed.rank == 42


@pytest.mark.parametrize(
    ("word", "retry"),
    [
        ("not_reachable", Retry.LATER),
        ("insufficient_credit", Retry.AFTER_FIX),
        ("spam_content", Retry.UNCLEAR),
        ("sent", None),
    ],
)
def test_retry_follows_from_the_reason(word: str, retry: Retry | None) -> None:
    assert read("d7", word).retry is retry
    assert read("nifteem", "DELETED").retry is Retry.NEVER


def test_a_reading_does_not_change_and_can_be_copied() -> None:
    reading = read("agile", "EXPIRED")
    with pytest.raises(AttributeError, match="is immutable"):
        reading.terminal = False
    for again in (copy.deepcopy(reading), pickle.loads(pickle.dumps(reading))):
        assert again == reading
        assert hash(again) == hash(reading)


def test_csv_and_json_hold_the_same_rows_as_python() -> None:
    with (GENERATED / "status-map.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    objects = json.loads((GENERATED / "status-map.json").read_text("utf-8"))
    assert len(lines) == len(objects) == len(READINGS)
    for line, row, reading in zip(lines, objects, READINGS.values(), strict=True):
        assert row["provider"] == line["provider"] == reading.provider
        assert tuple(row["words"]) == reading.words
        second = [line["second_word"]] if line["second_word"] else []
        assert [line["word"], *second] == ["null" if w is None else w for w in reading.words]
        assert row["terminal"] is reading.terminal
        assert (line["terminal"] == "true") is reading.terminal
        for key in ("state", "evidence", "billable", "certainty"):
            assert row[key] == line[key] == str(getattr(reading, key))
        for key in ("reason", "flag"):
            assert row[key] == (line[key] or None) == getattr(reading, key)
        assert " ".join((row["note"] or "").split()) == line["note"]
        assert row["note"] == reading.note
        assert row["applies"] is reading.applies


def test_what_a_row_leaves_out_is_the_default_of_a_reading() -> None:
    parameters = inspect.signature(Reading).parameters
    assert {name: parameters[name].default for name in READING_DEFAULTS} == READING_DEFAULTS


def test_the_page_for_people_has_a_line_for_every_row() -> None:
    page = (GENERATED / "STATUSES.md").read_text("utf-8")
    table = [
        line
        for line in page.splitlines()
        if line.startswith("| ") and not line.startswith("| provider")
    ]
    assert len(table) == len(READINGS)
    columns = "| provider | word | state | terminal | evidence | reason | certainty | note |"
    assert page.count(columns) == len({row[0] for row in OF_SPECS})
    assert all(line.count(" | ") == 7 for line in table)
