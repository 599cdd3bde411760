"""`status_map.py`: the table of all providers as Python, standard library only."""

from __future__ import annotations

from collections.abc import Sequence

from generator.emit.imports import imports
from generator.model import Provider
from generator.render import render
from generator.text import Code


def emit(providers: Sequence[Provider]) -> dict[str, str]:
    """The table and its lookup."""
    body = render("status_map_body.py.jinja", providers=providers)
    vocabulary = "Billable Certainty Evidence Flag Reading Reason State unmapped".split()
    block = imports(body, dict.fromkeys(vocabulary, ".delivery"))
    return {"status_map.py": render("status_map.py.jinja", imports=block, body=Code(body))}
