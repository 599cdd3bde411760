"""Findings of all layers -> changes: what one edit does stands together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from generator.load import Pointer
from generator.problems import Location
from generator.review.changes import Change, Finding, Layer, Rule
from generator.review.spots import REPORT, Spot, Step, StepKind

_ORDER = tuple(Layer)
_WHOLE = {"presence", "required", "optional", "option"}
"""What rules call a thing that comes or goes with all that it holds."""
_WHAT: dict[str, tuple[str, ...]] = {
    "type": ("type", "nullable", "enum", "format", "option", "items", "additionalProperties"),
    "required": ("required", "optional"),
    "default": ("default",),
}
"""What a Python rule speaks of -> the keywords of the wire that can be its cause, best first."""
_HELD = {StepKind.ITEM, StepKind.VALUE, StepKind.OPTION}
"""Steps that lead to a part of an annotation."""


def changes(
    provider: str, findings: Iterable[Finding], place: Callable[[Pointer, bool], Location]
) -> list[Change]:
    """One change for each edit.

    Args:
        provider: Name of the package.
        findings: Of all layers, in any order.
        place: Where the new spec holds a path; told whether what stood there is gone.
    """
    found: list[Change] = []
    for together in _together(list(findings)):
        for edit in _edits(together):
            ordered = tuple(sorted(edit, key=_key))
            first = ordered[0]
            gone = first.after is None and first.before is not None
            found.append(Change(provider, ordered, place(first.path, gone)))
    return sorted(found, key=lambda change: (change.place, str(change.first.location), change.id))


def _key(finding: Finding) -> tuple[int, str, str]:
    return _ORDER.index(finding.rule.layer), finding.rule.id, str(finding.location)


def _together(findings: list[Finding]) -> list[list[Finding]]:
    """Findings of one edit: at one place, at the place of what they replace, and its echoes."""
    heads = _Heads()
    edited = {f.location for f in findings if f.rule.layer == Layer.WIRE}
    wire = dict.fromkeys(sorted(edited, key=str))
    moving = {f.location for f in findings if _comes_or_goes(f.rule)}
    for finding in findings:
        heads.join(finding.location, finding.was or finding.location)
        if finding.rule.layer == Layer.PYTHON and finding.location not in wire:
            heads.join(finding.location, _echoed(finding, wire, moving))
    groups: dict[Spot, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(heads.of(finding.location), []).append(finding)
    return list(groups.values())


def _comes_or_goes(rule: Rule) -> bool:
    return rule.what in _WHOLE and rule.verb in {"added", "removed"}


def _echoed(finding: Finding, wire: Collection[Spot], moving: Collection[Spot]) -> Spot:
    """The place of the edit that is seen in Python at another place; without one, its own."""
    place = finding.location
    if finding.rule.what == "position" and place.call:
        return place.call
    above = next((at for at in place.holders if at in moving), None)
    return above or next((at for at in wire if _is_seen(at, finding)), place)


def _is_seen(at: Spot, finding: Finding) -> bool:
    """Whether an edit of the wire shows in what a finding is about, which holds it.

    A list shows its items, what a method returns shows its successful answers, and what reports
    are made of shows its properties.
    """
    place = finding.location
    if finding.rule.place == "return" and place.call and _succeeded(at.step_from(place.call)):
        return True
    if place.last == REPORT and place.parent and at.is_within(place.parent, {StepKind.MEMBER}):
        return True
    return at.is_within(place, _HELD)


def _succeeded(step: Step | None) -> bool:
    return step is not None and step.kind is StepKind.ANSWER and step.name.startswith("2")


class _Heads:
    """Which locations belong together: each leads to the head of its group."""

    def __init__(self) -> None:
        self._head: dict[Spot, Spot] = {}

    def of(self, location: Spot) -> Spot:
        while (above := self._head.get(location, location)) != location:
            location = above
        return location

    def join(self, one: Spot, other: Spot) -> None:
        heads = sorted({self.of(one), self.of(other)}, key=str)
        self._head[heads[-1]] = heads[0]


def _edits(together: list[Finding]) -> list[list[Finding]]:
    """Several edits of one place, each with what it does in the other layers."""
    wire = [f for f in together if f.rule.layer == Layer.WIRE]
    if len(wire) < 2 or any(f.was for f in together):
        return [together]
    edits = [[finding] for finding in sorted(wire, key=_key)]
    for finding in together:
        if finding.rule.layer != Layer.WIRE:
            _cause(finding, edits).append(finding)
    return edits


def _cause(finding: Finding, edits: list[list[Finding]]) -> list[Finding]:
    """The edit of the wire that a finding of another layer most likely comes from."""
    told = _WHAT.get(finding.rule.what, ())
    for keyword in told:
        for edit in edits:
            if edit[0].rule.what == keyword:
                return edit
    same = (edit for edit in edits if edit[0].location == finding.location)
    return next(same, edits[0])
