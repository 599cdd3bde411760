"""How each status is to be read: as written by hand, and as the specs say.

A row is provider | words | state | terminal | evidence | reason | billable, all text; `words_of`
takes the second apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.load import Document, load, spec_files
from generator.status_rows import rows
from generator.walk import schemas
from tests.support.paths import SPECS
from tests.support.providers import NAMES, by_hand


def _by_hand(name: str) -> Iterator[list[str]]:
    for line in (by_hand(name).readings or "").splitlines():
        yield [name, *(cell.strip() for cell in line.split("|"))]


def _of_spec(name: str, document: Document) -> Iterator[list[str]]:
    """Every row of every map of a spec, each word once: all maps give it one meaning."""
    found: dict[str, list[str]] = {}
    for path, schema in schemas(document) if document.house else ():
        for words, _, row in rows(document, path, schema) if "x-status-map" in schema else ():
            cell = "+".join("null" if word is None else str(word) for word in words)
            filled = {"evidence": "none", "reason": "-", "billable": "unknown", **row}
            ended = "yes" if row["terminal"] else "no"
            rest = (filled[key] for key in ("evidence", "reason", "billable"))
            found.setdefault(cell, [name, cell, row["state"], ended, *rest])
    yield from found.values()


ROWS = [row for name in NAMES for row in _by_hand(name)]
"""Written by hand from the vocabulary's document, not from our output."""
READ_BY_HAND = sorted({row[0] for row in ROWS})
"""The providers with rows written by hand."""
OF_SPECS = [row for path in spec_files(SPECS) for row in _of_spec(path.stem, load(path))]
"""What the specs say of every provider."""
EXPECTED = [*ROWS, *(row for row in OF_SPECS if row[0] not in READ_BY_HAND)]
"""Every word of every provider: as written by hand, else as its spec says."""


def words_of(cell: str) -> tuple[str | None, ...]:
    return tuple(None if word == "null" else word for word in cell.split("+"))
