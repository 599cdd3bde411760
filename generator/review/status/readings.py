"""Which status words a document has and how it reads them, however malformed its rows are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from math import prod
from typing import Any, TypeVar

from generator.load import Document, Pointer, mapping, sequence
from generator.problems import quoted
from generator.review.locations import combination, located, spelled
from generator.review.spots import Spot, Step, StepKind
from generator.runtime.delivery import Billable, Certainty, Evidence, Flag, Reading, Reason, State
from generator.status_rows import is_combined, listed_words, property_words, rows
from generator.walk import schemas

Words = tuple[str | None, ...]
"""One word, or one of each property; None stands for null and for absent."""

MEANING = ("state", "terminal", "evidence", "reason", "billable", "flag", "applies")
"""What a row says of messages; the rest says how sure we are, and why."""

_MOST = 100_000
"""Combinations; a document that makes more of its words is judged by its rows alone."""
_ALIKE = 0.5
"""The share that two things have in common at least, of which one has taken the other's place."""


@dataclass(frozen=True)
class Entry:
    """A word or combination of words of one schema."""

    listed: bool
    """Whether a property can hold it."""
    reading: Reading | None
    """None if it has no row, or one without a state of the vocabulary."""
    path: Pointer
    """Of its row; of the word in its enum if it has none."""
    flaw: str = ""
    """What is wrong with a row that counts as none, in brackets."""


@dataclass(frozen=True)
class Table:
    """The status words of one schema."""

    location: Spot
    mapped: bool
    """Whether there is a status map; without one these are words as any other."""
    combined: bool
    by: tuple[Any, ...]
    """The properties whose words are read together."""
    entries: dict[Words, Entry]

    def place(self, words: Words) -> Spot:
        """The stable location of a word, e.g. `Status:EXPIRED`, `Report(SENT, null)`."""
        step = combination(words) if self.combined else Step(StepKind.WORD, *map(spelled, words))
        return self.location.then(step)


def tables(document: Document) -> dict[Spot, Table]:
    """Location -> table of every schema that lists words or has a status map.

    Only a house spec has status maps: nobody reads those of other documents.
    """
    found: dict[Spot, Table] = {}
    for path, schema in schemas(document):
        mapped = document.house and "x-status-map" in schema
        combined = mapped and is_combined(schema)
        if mapped or listed_words(schema):
            place = located(document, path)
            entries = dict(_entries(document, path, schema, mapped, combined))
            before = found.get(place)  # two media types of one body, say
            if before is None or mapped >= before.mapped:
                entries = entries | (before.entries if before and before.mapped else {})
                found[place] = Table(place, mapped, combined, _by(schema), entries)
    return found


def bare(document: Document, wanted: Mapping[Spot, Table]) -> dict[Spot, Table]:
    """Combinations of words that schemas can hold as on the other side, though nothing reads them.

    Single words need none of this: their enums are tables without a map.
    """
    missing = {place: table.by for place, table in wanted.items() if table.combined}
    found: dict[Spot, Table] = {}
    for path, schema in schemas(document) if missing else ():
        by = missing.get(located(document, path), ())
        possible = _combinations(document, path, schema, by)
        if possible:
            entries = {words: Entry(True, None, path) for words in possible}
            place = located(document, path)
            found[place] = Table(place, False, True, by, entries)
    return found


def _by(schema: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(sequence(mapping(schema.get("x-status-map")).get("by")))


def _entries(
    document: Document, path: Pointer, schema: dict[str, Any], mapped: bool, combined: bool
) -> Iterator[tuple[Words, Entry]]:
    written: dict[Words, tuple[Pointer, dict[str, Any]]] = {}
    if mapped:
        for words, place, row in rows(document, path, schema):
            written.setdefault(tuple(map(_word, words)), (place, row))
    by = _by(schema)
    single = _single(path, schema)
    possible = _combinations(document, path, schema, by) if combined else single
    everything = dict.fromkeys(written, path) if possible is None else possible
    for words in {**everything, **written}:
        place, row = written.get(words) or (everything[words], {})
        reading = reading_of(row)
        flaw = _flaw(row) if words in written and reading is None else ""
        yield words, Entry(words in everything, reading, place, flaw)


def _word(value: Any) -> str | None:
    return None if value is None else spelled(value)


def _single(path: Pointer, schema: dict[str, Any]) -> dict[Words, Pointer]:
    """The words of an enum, and where each stands."""
    found = ((_word(value), (*path, *place[:2])) for value, place in listed_words(schema))
    return {(word,): place for word, place in found if word is not None}


def _combinations(
    document: Document, path: Pointer, schema: dict[str, Any], by: tuple[Any, ...]
) -> dict[Words, Pointer] | None:
    """What the properties can hold together, and where it lacks a row; None if that is too much."""
    lists = [property_words(document, schema, name) for name in by]
    if prod(map(len, lists)) > _MOST:
        return None
    place = (*path, "x-status-map", "rows")
    return {tuple(map(_word, words)): place for words in product(*lists) if words}


def _flaw(row: dict[str, Any]) -> str:
    if "state" not in row:
        return " (its row has no state)"
    return f" (its row has the state {quoted(row['state'])}, which is not of the vocabulary)"


_Word = TypeVar("_Word", bound=StrEnum)


def _of(kind: type[_Word], value: Any) -> _Word | None:
    return kind(value) if value in list(kind) else None


def reading_of(row: dict[str, Any]) -> Reading | None:
    """What a row says, with defaults for what it leaves out or misspells; None without a state."""
    state = _of(State, row.get("state"))
    if state is None:
        return None
    note = row.get("note")
    return Reading(
        "",
        (),
        state=state,
        terminal=row.get("terminal") is True,
        evidence=_of(Evidence, row.get("evidence")) or Evidence.NONE,
        reason=_of(Reason, row.get("reason")),
        billable=_of(Billable, row.get("billable")) or Billable.UNKNOWN,
        certainty=_of(Certainty, row.get("certainty")) or Certainty.DOCUMENTED,
        flag=_of(Flag, row.get("flag")),
        applies=row.get("applies") is not False,
        note=note if isinstance(note, str) else None,
    )


def plain(reading: Reading | None, keys: tuple[str, ...] = MEANING) -> dict[str, Any] | None:
    """A reading as JSON, every key filled in; so two spellings of a row are equal."""
    if reading is None:
        return None
    values = ((key, getattr(reading, key)) for key in keys)
    return {key: str(value) if isinstance(value, StrEnum) else value for key, value in values}


def equal(one: Reading | None, other: Reading | None) -> bool:
    """Whether two readings say the same of a message."""
    return plain(one) == plain(other)


def share(one: Mapping[Any, Any], other: Mapping[Any, Any]) -> float:
    """How many of their keys two mappings have in common, 0 to 1."""
    return len(one.keys() & other.keys()) / max(len(one.keys() | other.keys()), 1)


_Thing = TypeVar("_Thing")


def paired(
    old: Mapping[Spot, _Thing], new: Mapping[Spot, _Thing], alike: Callable[[_Thing, _Thing], float]
) -> Iterator[tuple[_Thing | None, _Thing | None]]:
    """What stands at one location on both sides, then what has moved; None has no counterpart.

    A schema that was renamed, or written inline before, is still the same.
    """
    yield from ((old[place], new[place]) for place in old.keys() & new.keys())
    gone, came = (
        dict.fromkeys(sorted(a.keys() - b.keys(), key=str)) for a, b in ((old, new), (new, old))
    )
    scores = ((alike(old[a], new[b]), a, b) for a in gone for b in came)
    for score, a, b in sorted(scores, key=lambda it: (-it[0], str(it[1]), str(it[2]))):
        if score >= _ALIKE and a in gone and b in came:
            del gone[a], came[b]
            yield old[a], new[b]
    yield from ((old[place], None) for place in gone)
    yield from ((None, new[place]) for place in came)
