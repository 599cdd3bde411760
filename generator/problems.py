"""The only error vocabulary: where something is, what is wrong there, and what to do."""

from __future__ import annotations

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


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One thing that is wrong, with the rule it breaks; sorts by file and line."""

    location: Location
    rule: str
    message: str
    hint: str

    def __str__(self) -> str:
        text = f"{self.location}: {printable(self.message)} [{self.rule}]"
        return f"{text}\n    hint: {printable(self.hint)}"


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
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
