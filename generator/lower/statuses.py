"""`x-status-map` -> rows of the status table."""

from __future__ import annotations

from typing import Any

from generator.load import Document, Pointer, is_mapping, listed, mapping, sequence
from generator.model import StatusRow
from generator.naming import Name, pascal_case
from generator.runtime.delivery import Billable, Certainty, Evidence, Flag, Reason, State
from generator.status_rows import is_combined, rows
from generator.text import Code, Text
from generator.walk import schemas


def lower_statuses(document: Document) -> tuple[StatusRow, ...]:
    """Every reading of a house spec, in its order; a word in two enums counts once."""
    found: dict[tuple[Any, ...], StatusRow] = {}
    for path, schema in schemas(document) if document.house else ():
        if not is_mapping(schema.get("x-status-map")):
            continue
        by = sequence(schema["x-status-map"].get("by")) if is_combined(schema) else []
        for words, place, row in rows(document, path, schema):
            if row.get("state") in list(State) and all(isinstance(w, str | None) for w in words):
                found.setdefault(words, _row(document, path, place, words, by, row))
    return tuple(found.values())


def _row(
    document: Document,
    path: Pointer,
    place: Pointer,
    words: Any,
    by: list[Any],
    row: dict[str, Any],
) -> StatusRow:
    def word(key: str, vocabulary: Any, default: str | None) -> Code | None:
        value = row.get(key, default)
        return Code(value) if value in list(vocabulary) else None

    note = row.get("note")
    return StatusRow(
        words=tuple(None if w is None else Text(str(w)) for w in words),
        fields=tuple(Text(str(name)) for name in by),
        schema=pascal_case(str(path[:3][-1])) or Name("Status"),
        state=Code(row["state"]),
        terminal=row.get("terminal") is True,
        evidence=word("evidence", Evidence, "none") or Code("none"),
        reason=word("reason", Reason, None),
        billable=word("billable", Billable, "unknown") or Code("unknown"),
        certainty=word("certainty", Certainty, "documented") or Code("documented"),
        flag=word("flag", Flag, None),
        applies=row.get("applies") is not False,
        note=Text(note) if isinstance(note, str) else None,
        sources=_sources(document, place),
    )


def _sources(document: Document, place: Pointer) -> tuple[Text, ...]:
    """Codes of the nearest ancestor that names any."""
    for length in range(len(place), -1, -1):
        codes = mapping(document.get(*place[:length])).get("x-source")
        if codes is not None:
            return tuple(Text(str(c)) for c in listed(codes))
    return ()
