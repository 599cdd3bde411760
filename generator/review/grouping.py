"""Findings of all layers -> changes: what one edit does stands together."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable

from generator.load import Path_
from generator.problems import Location
from generator.review.changes import Change, Finding, Layer

_ORDER = tuple(Layer)
_COMES_OR_GOES = re.compile(r"\.(presence|required|optional|option)\.(added|removed)$")
_WHAT: dict[str, tuple[str, ...]] = {
    "type": ("type", "nullable", "enum", "format", "option", "items", "additionalProperties"),
    "required": ("required", "optional"),
    "default": ("default",),
}
"""What a Python rule speaks of -> the keywords of the wire that can be its cause, best first."""


def changes(
    provider: str, findings: Iterable[Finding], place: Callable[[Path_, bool], Location]
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
    return sorted(found, key=lambda change: (change.place, change.first.location, change.id))


def _key(finding: Finding) -> tuple[int, str, str]:
    return _ORDER.index(finding.rule.layer), finding.rule.id, finding.location


def _together(findings: list[Finding]) -> list[list[Finding]]:
    """Findings of one edit: at one place, at the place of what they replace, and its echoes."""
    heads = _Heads()
    wire = dict.fromkeys(sorted(f.location for f in findings if f.rule.layer == Layer.WIRE))
    moving = {f.location for f in findings if _COMES_OR_GOES.search(f.rule.id)}
    for finding in findings:
        heads.join(finding.location, finding.was or finding.location)
        if finding.rule.layer == Layer.PYTHON and finding.location not in wire:
            heads.join(finding.location, _echoed(finding, wire, moving))
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(heads.of(finding.location), []).append(finding)
    return list(groups.values())


def _echoed(finding: Finding, wire: Collection[str], moving: Collection[str]) -> str:
    """The place of the edit that is seen in Python at another place; without one, its own."""
    place = finding.location
    above = next((at for at in _above(place) if at in moving), None)
    call = re.match(r"(\w+ \S+|webhook .*?)(?= |$)", place)
    inside = re.escape(place) + r"[\[{|]"
    if ".return." in finding.rule.id and call:
        inside += f"|{re.escape(call[0])} 2"
    elif ".position." in finding.rule.id and call:
        return call[0]
    elif place.endswith(" x-delivery-report"):
        inside += f"|{re.escape(place.split()[0])}\\."
    return above or next((at for at in wire if re.match(inside, at)), place)


class _Heads:
    """Which locations belong together: each leads to the head of its group."""

    def __init__(self) -> None:
        self._head: dict[str, str] = {}

    def of(self, location: str) -> str:
        while (above := self._head.get(location, location)) != location:
            location = above
        return location

    def join(self, one: str, other: str) -> None:
        heads = sorted({self.of(one), self.of(other)})
        self._head[heads[-1]] = heads[0]


def _above(location: str) -> list[str]:
    """The locations that hold another one, nearest first."""
    ends = [found.start() for found in re.finditer(r"[ .:|({\[]", location)]
    return [location[:end] for end in reversed(ends) if end]


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
    told = next((words for what, words in _WHAT.items() if f".{what}." in finding.rule.id), ())
    for keyword in told:
        for edit in edits:
            if edit[0].rule.id.split(".")[2] == keyword:
                return edit
    same = (edit for edit in edits if edit[0].location == finding.location)
    return next(same, edits[0])
