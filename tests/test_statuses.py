"""The table says what STATUSES.md reads, in all its forms."""

from __future__ import annotations

import copy
import csv
import inspect
import json
import pickle
from itertools import product

import pytest

from generated.delivery import Certainty, Evidence, Flag, Reading, Reason, Retry, State
from generated.status_map import READINGS, read
from generator.load import load, spec_files
from generator.model.provider import READING_DEFAULTS
from tests.support.paths import GENERATED, SPECS
from tests.support.readings import ROWS, words_of


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]}-{row[1]}")
def test_every_word_reads_as_the_vocabulary_says(row: list[str]) -> None:
    provider, cell, state, terminal, evidence, reason, billable = row
    found = read(provider, *words_of(cell))
    assert (found.state, found.terminal, found.evidence) == (state, terminal == "yes", evidence)
    assert (found.reason or "-", found.billable) == (reason, billable)
    assert found.provider == provider
    assert found.words == words_of(cell)


def test_the_table_holds_these_words_and_no_others() -> None:
    assert {(row[0], *words_of(row[1])) for row in ROWS} == READINGS.keys()


def test_every_word_of_every_status_enum_has_a_reading() -> None:
    """Read from the specs as they stand, pairs as the product of their two enums."""
    for path in spec_files(SPECS):
        schemas = load(path).root["components"]["schemas"]
        for schema in schemas.values():
            if "x-status-map" in schema and "enum" in schema:
                for word in schema["enum"]:
                    assert read(path.stem, word).flag is not Flag.UNMAPPED
            elif "x-status-map" in schema:
                transmission = schemas["TransmissionStatus"]["enum"]
                delivery = [*schemas["DeliveryStatus"]["enum"], None]
                for pair in product(transmission, delivery):
                    assert read(path.stem, *pair).flag is not Flag.UNMAPPED


def test_contradictory_pairs_are_flagged() -> None:
    flagged = {
        words
        for (_, *words), r in ((tuple(k), r) for k, r in READINGS.items())
        if r.flag is Flag.INCONSISTENT
        for words in [tuple(words)]
    }
    assert flagged == {("scheduled", "delivered"), ("scheduled", "failed"), ("failed", "delivered")}
    others = {key for key, r in READINGS.items() if r.flag and r.flag is not Flag.INCONSISTENT}
    assert others == {("nifteem", "FAILED")}  # final for its channel only, when polled
    assert read("nifteem", "FAILED").flag is Flag.CHANNEL_ONLY


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
    with pytest.raises(AttributeError, match="does not change"):
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
        assert " ".join(str(row["note"]).split()) == line["note"]
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
    assert page.count(columns) == 4
    assert all(line.count(" | ") == 7 for line in table)
