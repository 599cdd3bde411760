"""What all formats say in the same words: counts, order, directions, values, readings."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from generator.problems import counted
from generator.review.changes import Change, Direction, Finding, Layer, Review, Value, Verdict
from generator.review.spots import Spot, StepKind
from generator.runtime.delivery import Reading, State

SECTIONS = (Layer.STATUS, Layer.PYTHON, Layer.WIRE)
"""The order of a report: meaning first, because nothing else shows it."""
TITLES = {Layer.STATUS: "Statuses", Layer.PYTHON: "Python", Layer.WIRE: "Wire"}
DIRECTIONS = {
    Direction.REQUEST: "sent by the client",
    Direction.RESPONSE: "received in answers",
    Direction.WEBHOOK: "received in webhooks",
    Direction.BOTH: "sent and received",
    Direction.NONE: "",
}


def summary(review: Review) -> str:
    """One line for people and programs; approved changes count only as such.

    `breaking: 1 breaking, 2 warning, 0 info, 3 approved (wire info, python none, status breaking)`
    """
    counts = ", ".join(f"{number} {word}" for word, number in numbers(review).items())
    layers = ", ".join(f"{layer} {verdict.word}" for layer, verdict in review.layers.items())
    return f"{review.verdict.word}: {counts} ({layers})"


def numbers(review: Review) -> dict[str, int]:
    """How many changes are breaking, warning, info, approved; worst first."""
    verdicts = [change.verdict for change in review.open]
    found = {v.word: verdicts.count(v) for v in sorted(Verdict, reverse=True) if v}
    return {**found, "approved": len(review.changes) - len(verdicts)}


def compared(review: Review) -> str:
    """What was looked at, also where nothing has changed; holds names as the user gave them."""
    told = f"compared {counted(len(review.providers), 'provider')} of {review.old} and {review.new}"
    return told if review.changes else f"{told}: no changes"


def worst_first(changes: Iterable[Change]) -> list[Change]:
    """By verdict, then by the order of sections; what is approved comes last."""
    return sorted(changes, key=lambda c: (c.approved, -c.verdict, SECTIONS.index(section(c))))


def section(change: Change) -> Layer:
    """Where a report shows a change: the first layer in which somebody has to act or look.

    Of what nobody has to act on, the first layer that it touches.
    """
    floor = min(change.verdict, Verdict.WARNING)
    return next(layer for layer in SECTIONS if change.layers[layer] >= floor and change.of(layer))


def level(change: Change) -> str:
    """A verdict, or `approved`."""
    return "approved" if change.approved else change.verdict.word


def value(of: Value) -> str:
    """A value on one line: a word as it is, a row of a status map in words, else JSON.

    None is `nothing`.
    """
    if of is None:
        return "nothing"
    if isinstance(of, Mapping) and "state" in of:
        return ", ".join(row(cast("Mapping[str, Value]", of)))
    return of if isinstance(of, str) else json.dumps(of, ensure_ascii=False, default=str)


def row(of: Mapping[str, Value]) -> list[str]:
    """A row of a status map in words: `failed, final`, then `reason: expired` and so on."""
    others = [
        f"{key}: {value(told)}"
        for key, told in of.items()
        if told is not None and key not in {"state", "terminal"}
    ]
    return [_meaning([("", of)]).told, *others]


def apart(before: Value, after: Value) -> tuple[str, str]:
    """Both values on one line each; of two rows only what differs."""
    both = (before, after)
    rows = [dict(cast("Mapping[str, Value]", it)) for it in both if isinstance(it, Mapping)]
    if len(rows) < 2:
        return value(before), value(after)
    was, now = rows
    keys = [key for key in {**was, **now} if was.get(key) != now.get(key)]
    old, new = (", ".join(f"{key}: {value(row.get(key))}" for key in keys) for row in (was, now))
    return old, new


def reaches(operations: tuple[str, ...], shown: int) -> str:
    """How many operations, and the first of them."""
    more = f", and {len(operations) - shown} more" if len(operations) > shown else ""
    return f"{counted(len(operations), 'operation')}: {', '.join(operations[:shown])}{more}"


def direction(finding: Finding) -> str:
    return DIRECTIONS[finding.direction]


def operations(change: Change) -> tuple[str, ...]:
    """All that the findings of a change reach, each once."""
    return tuple(dict.fromkeys(o for finding in change.findings for o in finding.operations))


# --- what a status word means


@dataclass(frozen=True)
class Meaning:
    """What is read from a status word; without a state, nothing is."""

    state: str = ""
    terminal: bool | None = None

    @property
    def closing(self) -> str:
        return {None: "", True: "final", False: "open"}[self.terminal]

    @property
    def told(self) -> str:
        """`failed, final`."""
        return ", ".join(part for part in (self.state, self.closing) if part) or "no reading"

    @property
    def rank(self) -> tuple[int, str, bool]:
        """Sorts as `merge` ranks readings, open before final; unknown words of states come last."""
        if not self.state:
            return -1, "", False
        known = self.state in set(State)
        number = Reading("", (), State(self.state), bool(self.terminal)).rank if known else 100
        return number, self.state, bool(self.terminal)


def meanings(change: Change) -> tuple[Meaning, Meaning]:
    """What the word of a change was read as before, and what it is read as now.

    From values that are rows (`{"state": ..., "terminal": ...}`), else from the single
    values of findings about a state or about being terminal.
    """
    found = change.of(Layer.STATUS)
    before, after = (
        [(f.rule.what, f.before) for f in found],
        [(f.rule.what, f.after) for f in found],
    )
    return _meaning(before), _meaning(after)


def _meaning(values: Iterable[tuple[str, Value]]) -> Meaning:
    state, terminal = "", None
    for what, given in values:
        if isinstance(given, Mapping):
            row = cast("Mapping[str, Any]", given)
            state = state or str(row.get("state") or "")
            terminal = row.get("terminal") if terminal is None else terminal
        elif isinstance(given, bool) and what == "terminal":
            terminal = given
        elif isinstance(given, str) and what == "state":
            state = given
    return Meaning(state, terminal)


def word(change: Change) -> str:
    """The status word that a change is about, `OLD → NEW` where it took the place of another."""
    was, now = word_on_each_side(change)
    return now if was == now else f"{was} → {now}"


def word_on_each_side(change: Change) -> tuple[str, str]:
    """The status word that a change is about, as it was and as it is called now."""
    finding = next(iter(change.of(Layer.STATUS)), change.first)
    now = _word(finding.location)
    return _word(finding.was) if finding.was else now, now


def _word(location: Spot) -> str:
    """The word, or the words together, that a place belongs to; else all of the place."""
    last = location.last
    if last and last.kind in {StepKind.WORD, StepKind.COMBINATION}:
        return last.name
    return str(location)
