"""Rows of the status table for a terminal and for pipes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.display_width import columns, cut, padded, wrapped
from generator.emit.statuses import Rows, csv_text, objects_text, rows_of
from generator.model import Provider, StatusRow
from generator.problems import printable
from generator.runtime.delivery import State
from generator.text import Text

_HEAD = ("word", "state", "terminal", "evidence", "reason")
_REST = ("billable", "certainty", "flag", "applies", "note")
_NARROW = 24
"""With less room than this beside the other columns, notes stand under their row."""


class UnknownNameError(Exception):
    """What rows are asked for by does not exist; the message names what does."""


def statuses(
    providers: Sequence[Provider], provider: str | None = None, state: str | None = None
) -> Rows:
    """The rows of one provider, or all; in one state, or any.

    Raises:
        UnknownNameError: there is no such provider or state.
    """
    _known("state", state, list(State))
    return [
        (found, row)
        for found, row in rows_of(chosen(providers, provider))
        if state in (None, row.state)
    ]


def chosen(providers: Sequence[Provider], provider: str | None) -> Sequence[Provider]:
    """The one of that name, or all.

    Raises:
        UnknownNameError: there is none.
    """
    _known("provider", provider, [found.package for found in providers])
    return [found for found in providers if provider in (None, found.package)]


def _known(kind: str, name: str | None, names: Sequence[str]) -> None:
    if name is not None and name not in names:
        listed = ", ".join(sorted(names) if kind == "provider" else names)
        raise UnknownNameError(f"there is no {kind} {printable(repr(name))}; known: {listed}")


def printed(rows: Rows, form: str, width: int | None) -> str:
    """Rows as `json` or `csv`, the same as in the files of the output, or else as `text`."""
    forms = {"json": objects_text, "csv": csv_text}
    return forms[form](rows) if form in forms else text(rows, width)


def text(rows: Rows, width: int | None) -> str:
    """An aligned table, with a line end.

    Args:
        rows: What to show.
        width: Columns of the terminal, which no line exceeds; None for one whole line per row.
    """
    if not rows:
        return ""
    lines = _flat(rows) if width is None else _grouped(rows, width)
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _flat(rows: Rows) -> Iterator[str]:
    return _aligned([("provider", *_HEAD, *_REST), *(_all(*pair) for pair in rows)])


def _grouped(rows: Rows, width: int) -> Iterator[str]:
    """Under each provider its rows, with the note beside or under them."""
    head, *lines = (f"  {line}" for line in _aligned([_HEAD, *(_head(row) for _, row in rows)]))
    column = max(map(columns, [head, *lines])) + 2
    above: Provider | None = None
    for (provider, row), line in zip(rows, lines, strict=True):
        if provider is not above:
            yield from [""] * bool(above)
            yield cut(_title(provider), width)
            yield cut(head, width)
            above = provider
        yield from _beside(line, _remark(row), column, width)


def _beside(line: str, note: str, column: int, width: int) -> Iterator[str]:
    """A row with its note wrapped in what is left of the width, else with the note below."""
    room = width - column
    if room < _NARROW:
        yield cut(line, width)
        yield from (cut(f"      {part}", width) for part in wrapped(note, max(width - 6, 20)))
        return
    parts = wrapped(note, room) or [""]
    yield f"{padded(line, column)}{parts[0]}"
    yield from (" " * column + part for part in parts[1:])


def _title(provider: Provider) -> str:
    fields = next((row.fields for row in provider.statuses if row.fields), ())
    told = f": {' + '.join(map(_plain, fields))}" if fields else ""
    return f"{provider.package}{told}"


def _head(row: StatusRow) -> tuple[str, ...]:
    words = " + ".join("null" if word is None else _plain(word) for word in row.words)
    return words, row.state, "yes" if row.terminal else "no", row.evidence, row.reason or "-"


def _all(provider: Provider, row: StatusRow) -> tuple[str, ...]:
    rest = (row.billable, row.certainty, row.flag or "-", "yes" if row.applies else "no")
    return (provider.package, *_head(row), *rest, _plain(row.note))


def _remark(row: StatusRow) -> str:
    """The note, after what else a reader should know of the row."""
    inferred = "Inferred. " if row.certainty == "inferred" else ""
    flag = f"{row.flag.capitalize()}. " if row.flag else ""
    applies = "" if row.applies else "Not about an outbound message. "
    return f"{inferred}{flag}{applies}{_plain(row.note)}".rstrip()


def _plain(value: Text | None) -> str:
    """Words of a spec on one line, safe on a terminal."""
    return printable(" ".join(value.raw.split())) if value else ""


# --- alignment


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Rows with their columns under one another, two blanks apart; the last is left as it is."""
    widths = [max(columns(cell) for cell in column) for column in zip(*rows, strict=True)]
    for *cells, last in rows:
        filled = [padded(cell, width) for cell, width in zip(cells, widths[:-1], strict=True)]
        yield "  ".join([*filled, last])
