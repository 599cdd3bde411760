"""A review for the terminal."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from generator.display_width import columns, wrapped
from generator.problems import printable
from generator.review.changes import Change, Finding, Review, Verdict
from generator.review.report import words

_COLOURS = {
    "breaking": "\033[1;31m",
    "warning": "\033[33m",
    "info": "\033[36m",
    "approved": "\033[2m",
    "none": "\033[32m",
}
_BOLD, _END = "\033[1m", "\033[0m"
_SHOWN = 5
"""As many operations are named; their number is always told."""

_Line = tuple[int, str, str, str]
"""Indent, beginning that is coloured, its colour, and the rest."""


def text(review: Review, width: int | None = None, colour: bool = False) -> str:
    """The summary line, then changes by provider, versions and notes; with a line end.

    Args:
        review: What to tell.
        width: Columns of the terminal, at which lines are continued; None for whole lines.
        colour: Whether to colour; without it no escape sequence is printed.
    """
    lines = (line for part in _lines(review) for line in _laid(part, width, colour))
    return "".join(f"{line}\n" for line in lines)


def _lines(review: Review) -> Iterator[_Line]:
    told = words.summary(review)
    verdict = review.verdict.word
    yield 0, verdict, _COLOURS[verdict], told.removeprefix(verdict)
    yield 0, "", "", words.compared(review)
    for provider, found in groupby(review.changes, key=lambda change: change.provider):
        yield 0, "", "", ""
        yield 0, printable(provider), _BOLD, ""
        for change in _in_order(found):
            yield from _change(change)
    yield from _end(review)


def _in_order(changes: Iterator[Change]) -> list[Change]:
    """Statuses, Python, wire, then what nobody has to act on, then what is approved."""

    def place(change: Change) -> tuple[bool, bool, int, int]:
        section = words.SECTIONS.index(words.section(change))
        return change.approved, change.verdict <= Verdict.INFO, section, -change.verdict

    return sorted(changes, key=place)


def _change(change: Change) -> Iterator[_Line]:
    first = change.first
    yield 0, str(change.place), _BOLD, f": {first.message} [{first.rule.id}]"
    for finding in change.findings:
        yield from _finding(finding, first)
    if reached := words.operations(change):
        yield 4, "", "", f"reaches {words.reaches(reached, _SHOWN)}"
    if approval := change.approval:
        told = f" by {approval.who} until {approval.until}: {approval.why} (id {change.id})"
        yield 4, "approved", _COLOURS["approved"], told
    else:
        yield 4, "", "", f"id {change.id}"


def _finding(finding: Finding, first: Finding) -> Iterator[_Line]:
    rule = finding.rule
    direction = words.direction(finding)
    told = f"{rule.layer} {rule.verdict.word}"
    also = "" if finding is first else f"{finding.message} [{rule.id}]: "
    yield 4, told, _COLOURS[
        rule.verdict.word
    ], f"{direction and f', {direction}'}: {also}{rule.reason}"
    values = finding.before, finding.after
    if finding is first or values != (first.before, first.after):
        yield 8, "", "", " -> ".join(map(words.value, values))
    if finding.effect:
        yield 8, "", "", f"effect: {finding.effect}"


def _end(review: Review) -> Iterator[_Line]:
    if review.bumps:
        yield 0, "", "", ""
        yield 0, "suggested versions", _BOLD, ""
    for bump in review.bumps:
        yield 4, f"{bump.provider} {bump.part}", _BOLD, f": {bump.why}"
    if review.notes:
        yield 0, "", "", ""
    for note in review.notes:
        yield 0, "note", _BOLD, f": {note}"


def _laid(line: _Line, width: int | None, colour: bool) -> Iterator[str]:
    """A line as lines of the terminal, the following ones further to the right."""
    indent, lead, begin, rest = line
    lead, rest = printable(lead), printable(rest)
    whole = f"{lead}{rest}"
    first, *more = [whole]
    if width is not None and indent + columns(whole) > width:
        # The lead of a change is a place to click on: it stays in one piece.
        room = max(width - indent - 4, 24)
        first, *more = wrapped(whole, room)
    if colour and lead and first.startswith(lead):
        first = f"{begin}{lead}{_END}{first[len(lead):]}"
    yield f"{' ' * indent}{first}".rstrip()
    yield from (f"{' ' * (indent + 4)}{part}" for part in more)
