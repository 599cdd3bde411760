"""The table of all providers for people and data jobs: Markdown with diagrams, CSV, JSON, SQL."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.model import Provider, StatusRow
from generator.naming import Name
from generator.render import render
from generator.runtime.delivery import Evidence, Reading, Reason, State
from generator.text import Code, Text, csv_table, json_line, json_text

Rows = Sequence[tuple[Provider, StatusRow]]
Cell = Text | str | bool | int | None

_COLUMNS = (
    "provider",
    "word",
    "second_word",
    "state",
    "terminal",
    "evidence",
    "reason",
    "billable",
    "certainty",
    "flag",
    "applies",
    "note",
    "source",
    "rank",
    "retry",
    "words",
)


def emit(providers: Sequence[Provider]) -> dict[str, str]:
    """The same rows in four forms."""
    rows = rows_of(providers)
    diagrams = [(provider, Diagram.of(provider.statuses)) for provider in providers]
    return {
        "STATUSES.md": render("STATUSES.md.jinja", diagrams=diagrams),
        "status-map.csv": csv_text(rows),
        "status-map.json": objects_text(rows),
        "status-map.sql": render("status-map.sql.jinja", rows=[_values(*row) for row in rows]),
    }


def rows_of(providers: Iterable[Provider]) -> Rows:
    """Every row with its provider, in the order of the specs."""
    return [(provider, row) for provider in providers for row in provider.statuses]


def csv_text(rows: Rows) -> str:
    """Rows as CSV; a null word is `null`, no second word is an empty cell."""
    return csv_table([_COLUMNS, *(_cells(provider, row) for provider, row in rows)])


def objects_text(rows: Rows) -> str:
    """Rows as a JSON array of objects."""
    return json_text([_object(provider, row) for provider, row in rows])


def _cells(provider: Provider, row: StatusRow) -> tuple[Text | str | bool | None, ...]:
    words = ["null" if word is None else word for word in row.words]
    reading = _reading(provider, row)
    return (
        *(provider.package, words[0], words[1] if len(words) > 1 else None),
        *_meaning(row),
        *(str(reading.rank), reading.retry, json_line(row.words)),
    )


def _values(provider: Provider, row: StatusRow) -> tuple[Cell, ...]:
    """One row of the SQL table; its columns are written in the template."""
    reading = _reading(provider, row)
    return (
        *(provider.package, json_line(row.words), len(row.words)),
        *(row.words[0], row.words[1] if len(row.words) > 1 else None),
        *_meaning(row),
        *(reading.rank, reading.retry),
    )


def _meaning(row: StatusRow) -> tuple[Text | str | bool | None, ...]:
    """What the words mean, with the note on one line."""
    return (
        row.state,
        row.terminal,
        row.evidence,
        row.reason,
        row.billable,
        row.certainty,
        row.flag,
        row.applies,
        row.note and Text(" ".join(row.note.raw.split())),
        " ".join(code.raw for code in row.sources),
    )


def _object(provider: Provider, row: StatusRow) -> dict[str, object]:
    reading = _reading(provider, row)
    return {
        "provider": provider.package,
        "schema": row.schema,
        "fields": row.fields,
        "words": row.words,
        "state": row.state,
        "terminal": row.terminal,
        "evidence": row.evidence,
        "reason": row.reason,
        "billable": row.billable,
        "certainty": row.certainty,
        "flag": row.flag,
        "applies": row.applies,
        "note": row.note,
        "sources": row.sources,
        "rank": reading.rank,
        "retry": reading.retry,
    }


def _reading(provider: Provider, row: StatusRow) -> Reading:
    """The row as the runtime has it, which knows what follows from it."""
    reason = Reason(row.reason) if row.reason else None
    words = tuple(None if word is None else word.raw for word in row.words)
    evidence = Evidence(row.evidence)
    return Reading(
        *(provider.package, words, State(row.state)),
        terminal=row.terminal,
        evidence=evidence,
        reason=reason,
        applies=row.applies,
    )


# --- the diagrams


@dataclass(frozen=True)
class Box:
    """A state of a diagram, with the rows that lead to it; its open and its final form are two."""

    state: State
    terminal: bool
    label: Code
    rows: tuple[StatusRow, ...]

    @property
    def name(self) -> Name:
        """What the diagram calls it, e.g. `unknown_final`."""
        return Name(self.label.replace(" ", "_"))


_STEPS = (State.SENT, State.ACCEPTED, State.SCHEDULED)
_AFTER = {
    State.UNKNOWN: _STEPS,
    State.SCHEDULED: (),
    State.ACCEPTED: (State.SCHEDULED,),
    State.SENT: (State.ACCEPTED, State.SCHEDULED),
    State.CANCELLED: (State.ACCEPTED, State.SCHEDULED, State.SENT),
    State.FAILED: _STEPS,
    State.DELIVERED: _STEPS,
    State.READ: (State.DELIVERED, *_STEPS),
}
"""What a state is drawn after: the first of these that a provider has. Ranks allow more: any
reading may be followed by any of a higher rank, but who could read all those arrows?"""
_BOTH = Code("[*]")


@dataclass(frozen=True)
class Diagram:
    """How a message gets from state to state at one provider."""

    boxes: tuple[Box, ...]
    arrows: tuple[tuple[Code, Code], ...]

    @classmethod
    def of(cls, rows: Iterable[StatusRow]) -> Diagram:
        """The diagram of a provider's rows, but for those that are not about a message sent."""
        grouped: dict[tuple[State, bool], list[StatusRow]] = {}
        for row in (row for row in rows if row.applies):
            grouped.setdefault((State(row.state), row.terminal), []).append(row)
        boxes = tuple(
            Box(state, terminal, _label(state, terminal, grouped.keys()), tuple(found))
            for (state, terminal), found in sorted(grouped.items(), key=lambda item: _rank(item[0]))
        )
        return cls(boxes, tuple(_arrows({(box.state, box.terminal): box for box in boxes})))


def _label(state: State, terminal: bool, present: Iterable[tuple[State, bool]]) -> Code:
    form = " final" if terminal else " open"
    return Code(f"{state}{form if (state, not terminal) in present else ''}")


def _rank(key: tuple[State, bool]) -> tuple[int, bool]:
    state, terminal = key
    return Reading("", (), state, terminal=terminal).rank, terminal


def _arrows(boxes: dict[tuple[State, bool], Box]) -> Iterator[tuple[Code, Code]]:
    """From the start, between boxes, and to the end, in the order of the boxes."""
    before = {key: _before(key, boxes) for key in boxes}
    news = (State.UNKNOWN, False)
    for key, box in boxes.items():
        yield (before[key] or _BOTH), box.name
        if before[key] is None and key != news and news in boxes:
            yield boxes[news].name, box.name
    for box in boxes.values():
        if box.terminal:
            yield box.name, _BOTH


def _before(key: tuple[State, bool], boxes: dict[tuple[State, bool], Box]) -> Code | None:
    """The box that the arrow into another one comes from; None for the start."""
    state, terminal = key
    if (state, terminal) == (State.UNKNOWN, False):
        return None
    wanted = [(state, False)] if terminal else []
    for earlier in _AFTER[state]:
        wanted.append((earlier, False))
        if earlier is State.DELIVERED:  # read is the one step after the end
            wanted.append((earlier, True))
    return next((boxes[place].name for place in wanted if place in boxes), None)
