"""The only error vocabulary: where something is, what is wrong there, and what to do."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True, slots=True)
class Location:
    """A place in a file; lines and columns count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{printable(self.file)}:{self.line}:{self.column}"

    def seen_from(self, place: Location) -> str:
        """The place as a message about another one names it: `line 7`, or `on.yaml:7`."""
        return f"line {self.line}" if self.file == place.file else f"{self.file}:{self.line}"


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One thing that is wrong, with the rule it breaks; sorts by file and line."""

    location: Location
    rule: str
    message: str
    hint: str

    def __str__(self) -> str:
        text = f"{self.location}: {_cut(printable(self.message), 240)} [{self.rule}]"
        return f"{text}\n    hint: {_cut(printable(self.hint), 400)}"


class SpecError(Exception):
    """Everything that is wrong, found in one run: at least one problem, sorted."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def printable(text: str) -> str:
    """`text` on one line and safe on a terminal: a spec must not colour or fake our output."""
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)


def quoted(value: object) -> str:
    """A value out of a spec for use in a message: quoted, and cut to a readable length."""
    if not isinstance(value, str):
        return _cut(json.dumps(value, ensure_ascii=False, default=str), 60)
    shown = value[:58]
    while len(repr(shown)) > 60:
        shown = shown[:-1]
    return f"{shown!r}..." if shown != value else repr(value)


def counted(number: int, noun: str) -> str:
    """`1 problem`, `2 problems`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def reason(error: OSError) -> str:
    """Why a file cannot be used, as the second half of a sentence."""
    words = str(error.strerror or type(error).__name__)
    return words[:1].lower() + words[1:]


def as_yaml(value: object) -> str:
    """A value as one writes it in YAML, for a hint to paste; quoted where in doubt."""
    plain = isinstance(value, str) and re.fullmatch(r"[A-Za-z]([\w -]*\w)?", value, re.ASCII)
    if plain and str(value).lower() not in _AMBIGUOUS:
        return str(value)
    return json.dumps(value, ensure_ascii=False, default=str)


_AMBIGUOUS = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
"""Words that some reader of YAML takes for something else."""


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[: limit - 3]}..."
