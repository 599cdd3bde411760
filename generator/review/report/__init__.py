"""A review in each of its formats."""

from __future__ import annotations

from collections.abc import Callable

from generator.review.changes import Review
from generator.review.report.github import github
from generator.review.report.html import html
from generator.review.report.jsons import json
from generator.review.report.junit import junit
from generator.review.report.markdown import markdown
from generator.review.report.text import text

FORMATS: dict[str, Callable[[Review], str]] = {
    "text": text,
    "markdown": markdown,
    "json": json,
    "github": github,
    "junit": junit,
    "html": html,
}
"""Name on the command line -> what prints a review, with a line end."""


def printed(review: Review, form: str, width: int | None = None, colour: bool = False) -> str:
    """The review in one of `FORMATS`; width in columns, and colour, only count for `text`."""
    return text(review, width, colour) if form == "text" else FORMATS[form](review)
