# Generated from generator/runtime/summary.py. Do not edit.
"""Summaries of delivery reports; standard library only.

There are three levels: attempts on several channels form a chain, chains are the parts of a
message, and messages to recipients form a dispatch.
"""

from __future__ import annotations

from .delivery import (
    RANKS,
    TYPE_CHECKING,
    VOUCHES,
    Evidence,
    Flag,
    Outcome,
    Reason,
    Source,
    State,
)
from .merging import ARRIVED, LOST, fold, instant
from .report import DeliveryReport, Reports

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Never

__all__ = ["Chain", "Message", "Summary", "summarise"]


class _Record:
    """An immutable result; its slots are its fields."""

    __slots__: tuple[str, ...] = ()

    def __init__(self, **values: object) -> None:
        for name, value in values.items():
            object.__setattr__(self, name, value)

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]

    def __setattr__(self, name: str, value: object) -> Never:
        raise AttributeError(f"a {type(self).__name__} is immutable: {name}")

    def __delattr__(self, name: str) -> Never:
        raise AttributeError(f"a {type(self).__name__} is immutable: {name}")


class Chain(_Record):
    """The attempts to deliver one part of a message, one channel after another."""

    __slots__ = ("attempts", "deciding", "terminal")

    attempts: tuple[DeliveryReport, ...]
    """Oldest first; each has the status of its channel."""
    deciding: DeliveryReport
    """The attempt that determines the state."""
    terminal: bool
    """Whether no further channel will be tried, as far as known."""

    @property
    def state(self) -> State:
        return self.deciding.state

    @property
    def channel_used(self) -> str | None:
        """The channel that determined the state."""
        return self.deciding.channel

    @property
    def superseded(self) -> int:
        """Attempts that ended without a delivery and do not determine the state."""
        return sum(a.state in LOST and a is not self.deciding for a in self.attempts)

    @property
    def delivered_twice(self) -> bool:
        """Whether more than one channel delivered, which can happen after a late report."""
        return sum(attempt.state in ARRIVED for attempt in self.attempts) > 1

    def __repr__(self) -> str:
        # Recipients are left out here and below: this ends up in logs.
        told = f"{self.state}, terminal={self.terminal}, channel_used={self.channel_used!r}"
        return f"<Chain {told}, attempts={len(self.attempts)}>"


class Message(_Record):
    """What happened to one recipient's message, all parts combined."""

    __slots__ = ("chains", "state", "terminal", "evidence", "reason", "parts_total")

    chains: tuple[Chain, ...]
    """One per part that has a report, in order."""
    state: State
    """Failed if any part failed, delivered or read if all were, else the least advanced."""
    terminal: bool
    """Whether every part has a report and all are final."""
    evidence: Evidence
    """The weakest of all parts."""
    reason: Reason | None
    parts_total: int

    @property
    def provider(self) -> str:
        return self.chains[0].deciding.provider

    @property
    def request_id(self) -> str | None:
        return self.chains[0].deciding.request_id

    @property
    def recipient(self) -> str | None:
        return self.chains[0].deciding.recipient

    @property
    def message_ids(self) -> tuple[str, ...]:
        """The provider's ids of all attempts and parts, each once."""
        attempts = (attempt for chain in self.chains for attempt in chain.attempts)
        return tuple(dict.fromkeys(a.message_id for a in attempts if a.message_id is not None))

    @property
    def channel_used(self) -> str | None:
        """The channel that determined the state; None if the parts took different ones."""
        channels = {chain.channel_used for chain in self.chains}
        return channels.pop() if len(channels) == 1 else None

    @property
    def parts_delivered(self) -> int:
        return sum(chain.state in ARRIVED for chain in self.chains)

    @property
    def partial(self) -> bool:
        """Whether some parts were delivered and others failed or were cancelled."""
        return self.parts_delivered > 0 and any(chain.state in LOST for chain in self.chains)

    def __repr__(self) -> str:
        told = f"{self.provider!r}, {list(self.message_ids)}, {self.state}"
        parts = f"parts_delivered={self.parts_delivered}/{self.parts_total}"
        return f"<Message {told}, terminal={self.terminal}, {parts}>"


class Summary(_Record):
    """What happened to all messages of a dispatch, which has no single state."""

    __slots__ = ("messages", "pending", "counted")

    messages: tuple[Message, ...]
    """One per recipient, in the order of the reports."""
    pending: int
    """How many messages are known to have no report yet; they have not failed."""
    counted: bool
    """Whether the response or the caller said how many messages there are. If not, there may be
    more than are known here."""

    @property
    def counts(self) -> dict[State, int]:
        """How many messages are in each state; those without a report are not counted."""
        counts = dict.fromkeys(State, 0)
        for message in self.messages:
            counts[message.state] += 1
        return counts

    @property
    def total(self) -> int:
        """Messages with and without a report, as far as known."""
        return len(self.messages) + self.pending

    @property
    def terminal(self) -> bool:
        """Whether there are messages, all are final, and it is known that these are all."""
        complete = self.counted and not self.pending
        return complete and bool(self.messages) and all(m.terminal for m in self.messages)

    @property
    def outcome(self) -> Outcome:
        """In one word; in progress as long as more messages may exist than are known here.

        An end without news counts as not delivered; `counts` tells them apart.
        """
        if not self.terminal:
            return Outcome.IN_PROGRESS
        arrived = sum(message.state in ARRIVED for message in self.messages)
        if arrived == len(self.messages):
            return Outcome.ALL_DELIVERED
        if arrived:
            return Outcome.SOME_DELIVERED
        cancelled = all(message.state is State.CANCELLED for message in self.messages)
        return Outcome.CANCELLED if cancelled else Outcome.NONE_DELIVERED

    @property
    def superseded(self) -> int:
        """Attempts that failed on one channel before the chain continued."""
        return sum(chain.superseded for message in self.messages for chain in message.chains)

    @property
    def delivered_twice(self) -> int:
        """Parts of messages that arrived on more than one channel."""
        return sum(chain.delivered_twice for message in self.messages for chain in message.chains)

    @property
    def conflicts(self) -> int:
        """Attempts for which both a delivery and a failure were reported."""
        return sum(attempt.conflict for attempt in self._attempts())

    @property
    def late(self) -> int:
        """Observations that arrived after one that outranks them."""
        return sum(attempt.late for attempt in self._attempts())

    def _attempts(self) -> Iterator[DeliveryReport]:
        for message in self.messages:
            for chain in message.chains:
                yield from chain.attempts

    def __repr__(self) -> str:
        counts = ", ".join(f"{state}: {n}" for state, n in self.counts.items() if n)
        left = self.pending if self.counted else "unknown"
        return f"<Summary {self.outcome}, {{{counts}}}, pending={left}>"


def summarise(
    reports: Iterable[DeliveryReport],
    pending: int | None = None,
    *,
    expected: int | None = None,
    chain: Sequence[str] = (),
) -> Summary:
    """What happened to a dispatch: its recipients, their parts, and the channels that were tried.

    Reports of one unit are folded first. Units with the same request and recipient form one
    message: they are grouped by part, and within a part by channel, as attempts of one fallback
    chain. If a channel occurs twice there, the recipient was addressed more than once, and each
    message id is a message of its own.

    Reports do not say by themselves that they are all: the first of a thousand webhooks looks like
    the only one. So the outcome stays in progress unless somebody says how many messages there
    are: the response that the reports come from, `pending`, or `expected`. If several do, the one
    that leaves most messages pending counts.

    Args:
        reports: In any order.
        pending: How many messages have no report yet; by default what `reports` says if it is
            the `Reports` of a response.
        expected: How many messages there are, with and without a report, e.g. the number of
            recipients a dispatch was sent to; parts and channels of a message do not count.
        chain: The channels that the message is to take, in order, if the caller knows them: the
            chain then ends with the last one. If not given, a failure that is final only for its
            channel ends the chain if it came by webhook, or if nothing is known to be pending or
            newer.

    Raises:
        ValueError: `expected` is negative.
    """
    found = list(reports)
    if pending is None and isinstance(reports, Reports) and reports.counted:
        pending = reports.pending
    known = [report for report in found if report.message_id is not None]
    if len({report.unit for report in known}) < len(known):
        found = [*fold(known).values(), *(r for r in found if r.message_id is None)]
    steps = [step.lower() for step in chain]
    groups = list(_by_message([report for report in found if report.reading.applies]))
    left = _left(len(groups), pending, expected)
    messages = [_message(group, whole, left, steps) for group, whole in groups]
    return Summary(messages=tuple(messages), pending=left or 0, counted=left is not None)


def _left(seen: int, pending: int | None, expected: int | None) -> int | None:
    """How many messages have no report yet; None if nobody said."""
    if expected is not None and expected < 0:
        raise ValueError(f"expected must not be negative: {expected}")
    known = [n for n in (pending, None if expected is None else expected - seen) if n is not None]
    return max(0, *known) if known else None


def _by_message(units: list[DeliveryReport]) -> Iterator[tuple[list[DeliveryReport], bool]]:
    """The units of each message, and whether they can be all its parts."""
    groups: dict[object, list[DeliveryReport]] = {}
    for unit in units:
        key: object = id(unit)
        if unit.request_id is not None and unit.recipient is not None:
            key = unit.provider, unit.request_id, unit.recipient
        elif unit.message_id is not None:
            key = unit.provider, unit.message_id
        groups.setdefault(key, []).append(unit)
    for group in groups.values():
        places = {(unit.part, unit.channel_key) for unit in group}
        if len(places) == len(group):
            yield group, True
            continue
        by_id: dict[str | None, list[DeliveryReport]] = {}
        for unit in group:
            by_id.setdefault(unit.message_id, []).append(unit)
        for some in by_id.values():
            yield some, False


def _message(
    units: list[DeliveryReport], whole: bool, pending: int | None, steps: list[str]
) -> Message:
    parts: dict[int | None, list[DeliveryReport]] = {}
    for unit in units:
        parts.setdefault(unit.part, []).append(unit)
    numbered = sorted(parts, key=lambda part: -1 if part is None else part)
    chains = [_chain(parts[part], pending, steps) for part in numbered]
    told = max((unit.parts or 1 for unit in units), default=1) if whole else 1
    total = max(told, len(chains))
    complete = total == len(chains)
    state, reason = _together(chains, complete)
    return Message(
        chains=tuple(chains),
        state=state,
        terminal=complete and all(chain.terminal for chain in chains),
        evidence=min((c.deciding.reading.evidence for c in chains), key=VOUCHES.__getitem__),
        reason=reason,
        parts_total=total,
    )


def _together(chains: list[Chain], complete: bool) -> tuple[State, Reason | None]:
    """The state of a message and its reason, from those of its parts."""
    ranked = sorted(chains, key=lambda chain: chain.deciding.reading.rank)
    failed = [chain.deciding.reading for chain in ranked if chain.state is State.FAILED]
    if failed:
        specific = [r for r in failed if r.reason is not Reason.UNSPECIFIED]
        return State.FAILED, (specific or failed)[0].reason
    if not complete:  # all that is known of the other parts is that the provider has taken them
        lowest = ranked[0].state
        return (lowest if RANKS[lowest] < RANKS[State.ACCEPTED] else State.ACCEPTED), None
    return ranked[0].state, ranked[0].deciding.reading.reason  # open ones rank below closed ones


def _chain(units: list[DeliveryReport], pending: int | None, steps: list[str]) -> Chain:
    """The attempts of one part, which of them decides, and whether the chain has ended."""
    attempts = sorted(units, key=_begun)
    arrived = [attempt for attempt in attempts if attempt.state in ARRIVED]
    if arrived:
        best = max(arrived, key=lambda attempt: attempt.reading.rank)
        return Chain(attempts=tuple(attempts), deciding=best, terminal=best.terminal)
    newest = attempts[-1]
    if steps:
        last = [a for a in attempts if a.channel_key == steps[-1] and a.terminal]
        deciding = last[0] if last else newest
        return Chain(attempts=tuple(attempts), deciding=deciding, terminal=bool(last))
    ended = [attempt for attempt in attempts if _ends_chain(attempt)]
    deciding = ended[0] if ended else newest
    goes_on = newest.reading.flag is Flag.CHANNEL_ONLY and (pending or 0) > 0
    terminal = bool(ended) or (newest.terminal and not goes_on)
    return Chain(attempts=tuple(attempts), deciding=deciding, terminal=terminal)


def _ends_chain(attempt: DeliveryReport) -> bool:
    """Whether the attempt shows that no channel follows: providers push only the last failure."""
    observed = attempt.observed
    pushed = any(o.source is Source.WEBHOOK and o.state is State.FAILED for o in observed)
    return attempt.reading.flag is Flag.CHANNEL_ONLY and pushed


def _begun(attempt: DeliveryReport) -> tuple[object, ...]:
    """A sort key: the first sign of each attempt; at the same time, an open one is newer."""
    names = attempt.channel_key or "", attempt.message_id or ""
    times = [instant(seen.occurred_at or seen.received_at) for seen in attempt.observed]
    known = [time for time in times if time != float("inf")]
    rank = attempt.reading.rank
    return min(known, default=float("-inf")), not attempt.terminal, rank, *names
