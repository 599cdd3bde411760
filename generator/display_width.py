"""Columns of a terminal: what a text takes of them, and how it is made to fit."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterable


def columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return len(text) if text.isascii() else sum(map(_wide, text))


def padded(text: str, width: int) -> str:
    """The text, with blanks up to the width."""
    return text + " " * (width - columns(text))


def cut(text: str, width: int) -> str:
    """The text, or what fits of it and an ellipsis."""
    return text if columns(text) <= width else f"{_fitting(text, width - 1)}…"


def wrapped(text: str, width: int) -> list[str]:
    """Lines of at most `width` columns, or characters that are wider."""
    lines: list[str] = []
    for part in textwrap.wrap(text, width, break_on_hyphens=False):
        while columns(part) > width and len(part) > 1:
            kept = _fitting(part, width)
            lines.append(kept)
            part = part.removeprefix(kept)
        lines.append(part)
    return lines


def _wide(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _fitting(text: Iterable[str], width: int) -> str:
    """The longest beginning that fits, but never nothing."""
    kept = ""
    for character in text:
        if kept and columns(kept) + _wide(character) > width:
            break
        kept += character
    return kept
