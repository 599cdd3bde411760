"""What an edit does, layer by layer: rules, findings, and the changes they belong to."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import cached_property
from hashlib import sha256

from generator.load import Pointer
from generator.problems import Location
from generator.review.spots import Spot

Value = object
"""JSON: what stands in a spec, or the words for it."""


class Verdict(IntEnum):
    """How bad an edit is for those whom a layer speaks of; the highest of several counts."""

    NONE = 0
    INFO = 1
    """Nobody has to do anything."""
    WARNING = 2
    """The documents cannot settle it: somebody has to look."""
    BREAKING = 3

    @property
    def word(self) -> str:
        return self.name.lower()


class Layer(StrEnum):
    """Who is hit."""

    WIRE = "wire"
    """A deployed client of the old spec, against a provider of the new one."""
    PYTHON = "python"
    """Source written against the old package, with the new one."""
    STATUS = "status"
    """The meaning of stored and reported statuses."""


class Direction(StrEnum):
    """Who produces the value."""

    REQUEST = "request"
    """The client sends it."""
    RESPONSE = "response"
    """The client receives it in an answer; perhaps in webhooks too."""
    WEBHOOK = "webhook"
    """The client receives it in what the provider sends on its own: webhooks and callbacks."""
    BOTH = "both"
    """It is sent in some places and received in others."""
    NONE = "none"
    """It does not travel."""


@dataclass(frozen=True)
class Rule:
    """One row of the table that `dlrgen diff --rules` prints."""

    layer: Layer
    place: str
    """Where the edit is: a kind of place on the wire, a kind of name in Python; may be empty."""
    what: str
    """What is edited there, e.g. `required`."""
    verb: str
    """What was done to it, e.g. `added`."""
    verdict: Verdict
    reason: str
    """Why the verdict, in one sentence that stands for itself."""
    direction: Direction = Direction.NONE
    """Of the wire, whose rules differ by who produces the value."""

    @cached_property
    def id(self) -> str:
        """What people call the rule, e.g. `request.property.required.added`."""
        first = str(self.direction if self.layer is Layer.WIRE else self.layer)
        return ".".join(part for part in (first, self.place, self.what, self.verb) if part)


@dataclass(frozen=True)
class Finding:
    """What one edit does in one layer."""

    rule: Rule
    location: Spot
    """Stable: survives reordering, reformatting and new neighbours. See `locations`."""
    path: Pointer
    """Where it stands in the new document, or stood in the old one if it is gone."""
    message: str
    """What has changed, as a sentence without a full stop; names the place and both values."""
    before: Value = None
    """None if there was nothing."""
    after: Value = None
    direction: Direction = Direction.NONE
    operations: tuple[str, ...] = ()
    """Calls and webhooks that it reaches, e.g. `GET /messages/{id}`, `webhook report`."""
    effect: str = ""
    """What somebody sees of it, and what to do instead; may be several sentences."""
    was: Spot | None = None
    """The location of what this has taken the place of: a likely rename; that is the same edit."""


@dataclass(frozen=True)
class Approval:
    """An entry of `approved-changes.yaml`."""

    id: str
    who: str
    why: str
    until: str
    """A date, the last day on which it counts."""
    place: Location


@dataclass(frozen=True)
class Change:
    """One edit of a spec, with what it does in each layer."""

    provider: str
    findings: tuple[Finding, ...]
    """Wire first, then Python, then status; the first one names the change."""
    place: Location
    """In the new spec; where something is gone, what lacks it."""
    approval: Approval | None = None

    @property
    def first(self) -> Finding:
        return self.findings[0]

    @property
    def id(self) -> str:
        """12 hex digits, from what is stable: neither texts nor order nor lines count."""
        told = [[f.rule.id, str(f.location), f.before, f.after] for f in self.findings]
        text = json.dumps([self.provider, told], sort_keys=True, default=str)
        return sha256(text.encode()).hexdigest()[:12]

    @property
    def verdict(self) -> Verdict:
        return max(f.rule.verdict for f in self.findings)

    @property
    def layers(self) -> dict[Layer, Verdict]:
        return highest(self.findings)

    @property
    def approved(self) -> bool:
        return self.approval is not None

    def of(self, layer: Layer) -> tuple[Finding, ...]:
        """What the edit does in one layer."""
        return tuple(f for f in self.findings if f.rule.layer == layer)


def highest(findings: Iterable[Finding]) -> dict[Layer, Verdict]:
    """The worst verdict of each layer."""
    worst = dict.fromkeys(Layer, Verdict.NONE)
    for finding in findings:
        layer = finding.rule.layer
        worst[layer] = max(worst[layer], finding.rule.verdict)
    return worst


@dataclass(frozen=True)
class Bump:
    """What the next version of a provider's package should be."""

    provider: str
    part: str
    """major, minor, patch or none."""
    why: str


@dataclass(frozen=True)
class Review:
    """Everything that two sides differ in."""

    old: str
    """As the user named it, e.g. `origin/main:specs`."""
    new: str
    providers: tuple[str, ...]
    """All that were compared, changed or not."""
    changes: tuple[Change, ...]
    """Sorted by provider, file and line."""
    bumps: tuple[Bump, ...]
    notes: tuple[str, ...] = ()
    """What a reader must know of the comparison, e.g. approvals that are expired or dead."""

    @property
    def layers(self) -> dict[Layer, Verdict]:
        """The worst verdict of each layer; what is approved counts no more."""
        return highest(f for change in self.open for f in change.findings)

    @property
    def verdict(self) -> Verdict:
        return max(self.layers.values())

    @property
    def open(self) -> tuple[Change, ...]:
        """The changes that nobody has approved."""
        return tuple(change for change in self.changes if not change.approved)
