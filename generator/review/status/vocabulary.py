"""What an edit of the vocabulary of statuses does; it hits the readings of all providers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.load import mapping, sequence
from generator.problems import as_yaml
from generator.review.changes import Finding, Layer, Rule, Verdict
from generator.review.locations import spelled
from generator.review.spots import Step, StepKind, part

_WORDS = {
    "state": "what happened to a message",
    "evidence": "who confirms it",
    "reason": "why it failed",
    "billable": "whether it is charged for",
    "certainty": "how sure a reading is",
    "flag": "what to pay attention to",
}
_MOVED = {
    "rank": ("the rank of {}", "Another of two reports on the same message wins"),
    "evidence": ("the weight of {} as evidence", "Another of two reports of the same state wins"),
    "retry": ("sending again after {}", "Callers that follow this advice retry other messages"),
}


def _rule(kind: str, verb: str, reason: str) -> Rule:
    return Rule(Layer.STATUS, "vocabulary", kind, verb, Verdict.BREAKING, reason)


_ADDED = {
    k: _rule(k, "added", f"Code that handles every word for {of} misses this one")
    for k, of in _WORDS.items()
}
_REMOVED = {
    k: _rule(k, "removed", f"Code and stored data use a word for {of} that is gone")
    for k, of in _WORDS.items()
}
_CHANGED = {k: _rule(k, "moved", reason) for k, (_, reason) in _MOVED.items()}
RULES: tuple[Rule, ...] = (*_ADDED.values(), *_REMOVED.values(), *_CHANGED.values())


def findings(old: dict[str, Any] | None, new: dict[str, Any] | None) -> Iterator[Finding]:
    """What differs between two `dlrgen.schema.json`; None: that side has none, so nothing.

    Paths are those of the new schema, or of the old one for what is gone.
    """
    if old is None or new is None:
        return
    for kind in _WORDS:
        yield from _words(kind, _listed(old, kind), _listed(new, kind))
    for kind in _MOVED:
        yield from _moved(kind, _derived(old, kind), _derived(new, kind))


def _row(schema: dict[str, Any]) -> dict[str, Any]:
    return mapping(mapping(schema.get("$defs")).get("row"))


def _listed(schema: dict[str, Any], kind: str) -> list[str]:
    written = mapping(mapping(_row(schema).get("properties")).get(kind))
    return list(map(spelled, sequence(written.get("enum"))))


def _derived(schema: dict[str, Any], kind: str) -> dict[str, Any]:
    return mapping(mapping(_row(schema).get("x-derived")).get(kind))


def _words(kind: str, old: list[str], new: list[str]) -> Iterator[Finding]:
    for index, word in enumerate(new):
        if word not in old:
            yield _word(_ADDED[kind], kind, index, word, f"{as_yaml(word)} is new", after=word)
    for index, word in enumerate(old):
        if word not in new:
            yield _word(_REMOVED[kind], kind, index, word, f"{as_yaml(word)} is gone", before=word)


def _word(
    rule: Rule,
    kind: str,
    index: int,
    word: str,
    told: str,
    before: str | None = None,
    after: str | None = None,
) -> Finding:
    return Finding(
        rule=rule,
        location=part(f"vocabulary {kind}").then(Step(StepKind.WORD, word)),
        path=("$defs", "row", "properties", kind, "enum", index),
        message=f"{told} among the words for {_WORDS[kind]}",
        before=before,
        after=after,
        effect=f"`{kind.capitalize()}` in the shared `delivery` module, and what is stored of it.",
    )


def _moved(kind: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Finding]:
    """What both sides have, with another value; the rest is new or gone with its word."""
    for word in old:
        before, after = old[word], new.get(word)
        if word in new and before != after:
            subject = _MOVED[kind][0].format(as_yaml(word))
            yield Finding(
                rule=_CHANGED[kind],
                location=part(f"vocabulary {kind}").then(Step(StepKind.KEY, word)),
                path=("$defs", "row", "x-derived", kind, word),
                message=f"{subject}: {as_yaml(before)} -> {as_yaml(after)}",
                before=before,
                after=after,
                effect=f"{_CHANGED[kind].reason}, with every provider.",
            )
