"""`approved-changes.yaml`: which changes somebody has agreed to, and until when."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from generator.load import Map, Seq, parse
from generator.problems import Location, Problem, SpecError, quoted
from generator.review.changes import Approval, Change

_KEYS = ("id", "who", "why", "until")
_ENTRY = '`- {id: "<12 hex digits>", who: <name>, why: <sentence>, until: <year-month-day>}`'
_HINTS = {
    "id": 'write the 12 hex digits that the review prints, in quotes: `id: "0123456789ab"`',
    "until": "write the last day on which it is valid, e.g. `until: 2027-02-28`",
}


def read_approvals(data: bytes, file: str) -> tuple[Approval, ...]:
    """The entries of a file, in its order; none of an empty one.

    Args:
        data: What it holds.
        file: What problems call it.

    Raises:
        SpecError: it is not YAML as specs are, or entries are not what they must be.
    """
    entries = _entries(parse(data, file), Location(file))
    problems = [problem for at, entry in entries for problem in _problems(entry, at)]
    problems = problems or list(_repeated(entries))
    if problems:
        raise SpecError(problems)
    return tuple(Approval(e["id"], e["who"], e["why"], e["until"], at) for at, e in entries)


def _entries(root: Any, start: Location) -> list[tuple[Location, Any]]:
    """Each entry with its place."""
    if root is None:
        return []
    if not isinstance(root, Seq):
        hint = f"write a list of {_ENTRY}"
        raise SpecError([Problem(start, "approval", "the file does not hold a list", hint)])
    return [(root.marks[index][1], entry) for index, entry in enumerate(root)]


def _problems(entry: Any, at: Location) -> Iterator[Problem]:
    if not isinstance(entry, Map):
        text = f"{quoted(entry)} is not an entry"
        yield Problem(at, "approval", text, f"write {_ENTRY}")
        return
    for key in entry:
        if key not in _KEYS:
            text = f"`{key}` is not a key of an entry"
            hint = f"remove it; an entry has: {', '.join(_KEYS)}"
            yield Problem(entry.marks[key][0], "approval", text, hint)
    for key in _KEYS:
        if key not in entry:
            yield Problem(at, "approval", f"the entry has no `{key}`", f"write {_ENTRY}")
        elif not _fits(key, entry[key]):
            text = f"`{key}` is {quoted(entry[key])}"
            hint = _HINTS.get(key, f"write `{key}: ...`, a text")
            yield Problem(entry.marks[key][1], "approval", text, hint)


def _fits(key: str, value: Any) -> bool:
    """An id of digits only is a number to YAML, unless it stands in quotes."""
    if not isinstance(value, str) or not value.strip():
        return False
    if key == "id":
        return re.fullmatch("[0-9a-f]{12}", value) is not None
    return key != "until" or _day(value) is not None


def _day(text: str) -> date | None:
    try:
        return (
            date.fromisoformat(text) if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text) else None
        )
    except ValueError:
        return None


def _repeated(entries: Iterable[tuple[Location, Any]]) -> Iterator[Problem]:
    first: dict[str, Location] = {}
    for at, entry in entries:
        before = first.setdefault(entry["id"], at)
        if before != at:
            text = f"id {quoted(entry['id'])} is already on line {before.line}"
            yield Problem(at, "approval", text, "keep one of them")


def apply(
    changes: Iterable[Change], approvals: Iterable[Approval], today: date, *, all_compared: bool
) -> tuple[tuple[Change, ...], tuple[str, ...]]:
    """The changes with the approvals that count, and what is to be said of those that do not.

    An expired one counts no more; a dead one, to which no change belongs, would hide the next break
    that happens to come back to it. Both are noted, with their place; who has not compared all
    providers of the file cannot tell which ones are dead.
    """
    listed = tuple(changes)
    entries = tuple(approvals)
    valid = {a.id: a for a in entries if not _expired(a, today)}
    there = {change.id for change in listed}
    approved = tuple(replace(c, approval=valid.get(c.id)) for c in listed)
    told = [a for a in entries if a.id in there or all_compared]
    return approved, tuple(note for a in told for note in _notes(a, a.id in there, today))


def _expired(approval: Approval, today: date) -> bool:
    return approval.until < today.isoformat()


def _notes(approval: Approval, there: bool, today: date) -> Iterator[str]:
    told = f"{approval.place}: approval {approval.id} by {quoted(approval.who)}"
    if not there:
        yield f"{told} matches no change: remove it"
    elif _expired(approval, today):
        yield f"{told} expired on {approval.until}: approve it again, or revert the change"
