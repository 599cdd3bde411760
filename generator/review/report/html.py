"""A review as one page that needs nothing else: no network, no server, no script to be read."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from hashlib import sha256
from typing import cast

from generator.places import REPORT
from generator.problems import counted
from generator.render import render
from generator.review.changes import Bump, Change, Finding, Layer, Review, Value, Verdict
from generator.review.report import words
from generator.review.report.picture import pictures
from generator.text import Code

_WHO = {
    Layer.STATUS: "what stored and reported statuses mean",
    Layer.PYTHON: "source written against the old package",
    Layer.WIRE: "a deployed client of the old spec",
}
_OPEN = 60
"""With more changes than this, all are closed at first: so that they can be looked through."""
_QUIET = "No action needed"
_APPROVED = "Approved"


@dataclass(frozen=True)
class Line:
    """A line of a value."""

    text: str
    changed: bool
    """Whether the other side lacks it."""


@dataclass(frozen=True)
class Effect:
    """What a change does in one layer."""

    layer: str
    verdict: str
    direction: str
    message: str
    """Empty if the card says it already."""
    rule: str
    reason: str
    values: str
    """`before → after`, empty if the card says it already."""
    effect: str


@dataclass(frozen=True)
class Card:
    """One change."""

    id: str
    provider: str
    level: str
    """A verdict, or `approved`."""
    opened: bool
    layers: tuple[tuple[str, str], ...]
    """Layer and verdict, of those that it touches."""
    message: str
    place: str
    location: str
    before: tuple[Line, ...]
    after: tuple[Line, ...]
    """Empty if there is nothing."""
    effects: tuple[Effect, ...]
    reach: str
    """`3 operations`."""
    operations: tuple[str, ...]
    approval: str

    @property
    def touched(self) -> str:
        """The layers, for the filter."""
        return " ".join(layer for layer, _ in self.layers)


@dataclass(frozen=True)
class Section:
    """Changes under one heading."""

    key: str
    title: str
    who: str
    cards: tuple[Card, ...]


@dataclass(frozen=True)
class Page:
    """All that the template shows."""

    verdict: str
    old: str
    new: str
    compared: str
    summary: str
    numbers: tuple[tuple[str, int], ...]
    layers: tuple[tuple[str, str, str], ...]
    """Layer, verdict, whom it speaks of."""
    changed: tuple[str, ...]
    """Providers with changes."""
    total: int
    sections: tuple[Section, ...]
    bumps: tuple[Bump, ...]
    notes: tuple[str, ...]


def html(review: Review) -> str:
    """The page; no text of a spec is markup in it, and its policy runs only its own script."""
    style, script = (_own(name) for name in ("page.css", "page.js"))
    return render(
        "review.html.jinja",
        page=_page(review),
        pictures=pictures(review.changes),
        style=style,
        script=script,
        policy=Code(
            f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
            "base-uri 'none'; form-action 'none'"
        ),
    )


def _own(name: str) -> Code:
    """A file of ours as it is."""
    return Code((REPORT / name).read_text("utf-8"))


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _page(review: Review) -> Page:
    return Page(
        verdict=review.verdict.word,
        old=review.old,
        new=review.new,
        compared=f"{counted(len(review.providers), 'provider')} compared",
        summary=words.summary(review),
        numbers=tuple(words.numbers(review).items()),
        layers=tuple((words.TITLES[it], review.layers[it].word, _WHO[it]) for it in words.SECTIONS),
        changed=tuple(dict.fromkeys(change.provider for change in review.changes)),
        total=len(review.changes),
        sections=tuple(_sections(words.worst_first(review.changes), len(review.changes) <= _OPEN)),
        bumps=review.bumps,
        notes=review.notes,
    )


def _sections(changes: Sequence[Change], opened: bool) -> list[Section]:
    heads = [(str(it), words.TITLES[it], _WHO[it]) for it in words.SECTIONS]
    heads += [("quiet", _QUIET, "nothing to do"), ("approved", _APPROVED, "")]
    found = ((head, [c for c in changes if _key(c) == head[0]]) for head in heads)
    return [
        Section(*head, tuple(_card(c, opened) for c in cards)) for head, cards in found if cards
    ]


def _key(change: Change) -> str:
    if change.approved:
        return "approved"
    return "quiet" if change.verdict <= Verdict.INFO else str(words.section(change))


def _card(change: Change, opened: bool) -> Card:
    first, approval = change.first, change.approval
    before, after = _sides(first.before, first.after)
    reached = words.operations(change)
    until = approval and f"Approved by {approval.who} until {approval.until}: {approval.why}"
    return Card(
        id=change.id,
        provider=change.provider,
        level=words.level(change),
        opened=opened and change.verdict > Verdict.INFO and not change.approved,
        layers=tuple((str(it), change.layers[it].word) for it in words.SECTIONS if change.of(it)),
        message=first.message,
        place=str(change.place),
        location=str(first.location),
        before=before,
        after=after,
        effects=tuple(_effect(finding, first) for finding in change.findings),
        reach=counted(len(reached), "operation"),
        operations=reached,
        approval=until or "",
    )


def _effect(finding: Finding, first: Finding) -> Effect:
    same = finding is first or (finding.before, finding.after) == (first.before, first.after)
    values = f"{words.value(finding.before)} → {words.value(finding.after)}"
    return Effect(
        layer=str(finding.rule.layer),
        verdict=finding.rule.verdict.word,
        direction=words.direction(finding),
        message="" if finding is first else finding.message,
        rule=finding.rule.id,
        reason=finding.rule.reason,
        values="" if same else values,
        effect=finding.effect,
    )


def _sides(before: Value, after: Value) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """Both values as lines, those that the other side lacks marked."""
    left, right = _lines(before), _lines(after)
    same = SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks()
    old = {block.a + i for block in same for i in range(block.size)}
    new = {block.b + i for block in same for i in range(block.size)}
    return (
        tuple(Line(text, i not in old) for i, text in enumerate(left)),
        tuple(Line(text, i not in new) for i, text in enumerate(right)),
    )


def _lines(value: Value) -> list[str]:
    if value is None:
        return []
    if isinstance(value, Mapping) and "state" in value:
        return words.row(cast("Mapping[str, Value]", value))
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2)
    return text.split("\n")
