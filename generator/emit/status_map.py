"""`status_map.py`: the table of all providers as Python, standard library only."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import Provider
from generator.render import render


def emit(providers: Sequence[Provider]) -> dict[str, str]:
    """The table and its lookup."""
    return {"status_map.py": render("status_map.py.jinja", providers=providers)}
