"""The table of all providers for people and data jobs: Markdown, CSV, JSON."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import Provider, StatusRow
from generator.render import render
from generator.text import Text, csv_table, json_text

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
)


def emit(providers: Sequence[Provider]) -> dict[str, str]:
    """The same rows in three forms."""
    rows = [(provider, row) for provider in providers for row in provider.statuses]
    return {
        "STATUSES.md": render("STATUSES.md.jinja", providers=providers),
        "status-map.csv": csv_table([_COLUMNS, *(_cells(p, row) for p, row in rows)]),
        "status-map.json": json_text([_object(p, row) for p, row in rows]),
    }


def _cells(provider: Provider, row: StatusRow) -> tuple[Text | str | bool | None, ...]:
    """One line; a null word is `null`, no second word is an empty cell."""
    words = ["null" if word is None else word for word in row.words]
    return (
        provider.package,
        words[0],
        words[1] if len(words) > 1 else None,
        row.state,
        row.terminal,
        row.evidence,
        row.reason,
        row.billable,
        row.certainty,
        row.flag,
        row.applies,
        row.note,
        " ".join(code.raw for code in row.sources),
    )


def _object(provider: Provider, row: StatusRow) -> dict[str, object]:
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
    }
