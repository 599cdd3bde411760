"""`status_map.py`: the table of all providers as Python, standard library only."""

from __future__ import annotations

from collections.abc import Sequence

from generator.emit.module import wrapped
from generator.model import Provider
from generator.model.python import literals, reading
from generator.render import render
from generator.text import Code, Text, literal

_DOC = """What each status word of each provider means; standard library only.

`read("d7", "delivered")` returns a `Reading`. A provider that splits its status over several fields
takes one word for each, None for a field that is null or absent.
"""


def emit(providers: Sequence[Provider]) -> dict[str, str]:
    """The table and its lookup."""
    rows = [
        (_arguments(provider, row.words, reading(row)), row.note)
        for provider in providers
        for row in provider.statuses
    ]
    body = render("status_map.py.jinja", rows=rows)
    vocabulary = "Billable Certainty Evidence Flag Reading Reason State unmapped"
    local: dict[str, str] = dict.fromkeys(vocabulary.split(), ".delivery")
    return {"status_map.py": wrapped(body, Text("specs"), _DOC, local)}


def _arguments(provider: Provider, words: tuple[Text | None, ...], meaning: Code) -> Code:
    """The arguments of one row, but for its note."""
    return Code(f"{literal(provider.package)}, {literals(words)}, {meaning}")
