# Generated from generator/runtime/delivery.py. Do not edit.
"""One vocabulary of delivery statuses for every provider; standard library only.

A status word of a provider has a `Reading`: what became of the message, whether that is final,
who vouches for it and why it failed. The raw word is never replaced by it.

A `DeliveryReport` is one observation of one message. `merge` and `fold` join observations in any
order, with any repetition, to the same result; `aged` looks at one with a clock; `summarise` tells
what became of a whole dispatch.
"""

from __future__ import annotations

from enum import StrEnum
from operator import attrgetter

TYPE_CHECKING = False  # as typing has it, without the cost of importing typing
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from typing import Any, Never, Self


class State(StrEnum):
    """What became of a message, in one word."""

    SCHEDULED = "scheduled"
    """Waits for its time at the provider."""
    ACCEPTED = "accepted"
    """In the provider's hands."""
    SENT = "sent"
    """Left the provider; nobody has confirmed an arrival."""
    DELIVERED = "delivered"
    """Arrived, as far as `Reading.evidence` can tell."""
    READ = "read"
    """Opened by the recipient; implies delivered."""
    FAILED = "failed"
    """Did not arrive; see `Reading.reason`."""
    CANCELLED = "cancelled"
    """Taken back before it was sent."""
    UNKNOWN = "unknown"
    """No news, or a word that is not in the table."""


class Evidence(StrEnum):
    """Who vouches for a state; later members know more."""

    NONE = "none"
    PROVIDER = "provider"
    NETWORK = "network"
    HANDSET = "handset"
    RECIPIENT = "recipient"


class Reason(StrEnum):
    """Why a message did not arrive; only with failed, cancelled and unknown."""

    EXPIRED = "expired"
    UNREACHABLE = "unreachable"
    INVALID_RECIPIENT = "invalid_recipient"
    BLOCKED_RECIPIENT = "blocked_recipient"
    BLOCKED_CONTENT = "blocked_content"
    BLOCKED_SENDER = "blocked_sender"
    REJECTED = "rejected"
    NO_ROUTE = "no_route"
    INSUFFICIENT_CREDIT = "insufficient_credit"
    RATE_LIMITED = "rate_limited"
    INVALID_REQUEST = "invalid_request"
    PROVIDER_ERROR = "provider_error"
    NOT_SENT = "not_sent"
    CANCELLED = "cancelled"
    REPLACED = "replaced"
    NO_REPORT = "no_report"
    UNSPECIFIED = "unspecified"


class Retry(StrEnum):
    """Whether sending the same message again makes sense; derived from the reason."""

    LATER = "later"
    AFTER_FIX = "after_fix"
    NEVER = "never"
    UNCLEAR = "unclear"


class Billable(StrEnum):
    """Whether the provider charges for the message; a reported cost always wins."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Certainty(StrEnum):
    """How sure we are of a reading: told by the provider, seen in answers, or concluded."""

    DOCUMENTED = "documented"
    OBSERVED = "observed"
    INFERRED = "inferred"


class Flag(StrEnum):
    """What a caller should look at twice."""

    INCONSISTENT = "inconsistent"
    """The provider's own words contradict each other."""
    PARTIAL = "partial"
    """True of some parts of the message only."""
    CHANNEL_ONLY = "channel_only"
    """Final for this channel when polled; the fallback chain may go on with the next one."""
    UNMAPPED = "unmapped"
    """The word is not in the table: the provider has a new one."""
    MISSING = "missing"
    """The provider left the message out of its answer, which is no failure."""


class Source(StrEnum):
    """How a report came: asked for, sent by the provider, or in the answer to a send."""

    POLL = "poll"
    WEBHOOK = "webhook"
    RESPONSE = "response"


class Outcome(StrEnum):
    """What became of all messages of a dispatch."""

    IN_PROGRESS = "in_progress"
    """Something is still open, so the counts may change."""
    ALL_DELIVERED = "all_delivered"
    SOME_DELIVERED = "some_delivered"
    """Over: the rest failed, was cancelled, or ended without news."""
    NONE_DELIVERED = "none_delivered"
    """Over, and no delivery is known of."""
    CANCELLED = "cancelled"
    """Over: every message was taken back."""


RANKS = {
    State.UNKNOWN: 0,
    State.SCHEDULED: 10,
    State.ACCEPTED: 20,
    State.SENT: 30,
    State.CANCELLED: 50,
    State.FAILED: 60,
    State.DELIVERED: 70,
    State.READ: 80,
}
_NO_REPORT_RANK = 40
VOUCHES = {evidence: number for number, evidence in enumerate(Evidence)}
_RETRIES = {
    Reason.EXPIRED: Retry.LATER,
    Reason.UNREACHABLE: Retry.LATER,
    Reason.RATE_LIMITED: Retry.LATER,
    Reason.PROVIDER_ERROR: Retry.LATER,
    Reason.INSUFFICIENT_CREDIT: Retry.AFTER_FIX,
    Reason.BLOCKED_SENDER: Retry.AFTER_FIX,
    Reason.INVALID_REQUEST: Retry.AFTER_FIX,
    Reason.NO_ROUTE: Retry.AFTER_FIX,
    Reason.INVALID_RECIPIENT: Retry.NEVER,
    Reason.BLOCKED_RECIPIENT: Retry.NEVER,
    Reason.CANCELLED: Retry.NEVER,
    Reason.REPLACED: Retry.NEVER,
}


class Reading:
    """What one status word, or combination of words, of a provider means; immutable.

    `words` are the provider's own; a None among them stands for a field that was null or absent.
    """

    __slots__ = (
        "provider",
        "words",
        "state",
        "terminal",
        "evidence",
        "reason",
        "billable",
        "certainty",
        "flag",
        "applies",
        "note",
        "rank",
    )

    provider: str
    words: tuple[str | None, ...]
    state: State
    terminal: bool
    """The outcome will not change; only delivered to read may still follow."""
    evidence: Evidence
    reason: Reason | None
    billable: Billable
    certainty: Certainty
    flag: Flag | None
    applies: bool
    """False for words that are not about the fate of an outbound message."""
    note: str | None
    rank: int
    """Derived: place in the total order of readings, 0 to 84; of two observations the higher counts."""

    def __init__(
        self,
        provider: str,
        words: tuple[str | None, ...],
        state: State = State.UNKNOWN,
        terminal: bool = False,
        evidence: Evidence = Evidence.NONE,
        reason: Reason | None = None,
        billable: Billable = Billable.UNKNOWN,
        certainty: Certainty = Certainty.DOCUMENTED,
        flag: Flag | None = None,
        applies: bool = True,
        note: str | None = None,
    ) -> None:
        put = object.__setattr__
        put(self, "provider", provider)
        put(self, "words", words)
        put(self, "state", state)
        put(self, "terminal", terminal)
        put(self, "evidence", evidence)
        put(self, "reason", reason)
        put(self, "billable", billable)
        put(self, "certainty", certainty)
        put(self, "flag", flag)
        put(self, "applies", applies)
        put(self, "note", note)
        closed_without_news = state is State.UNKNOWN and terminal
        base = _NO_REPORT_RANK if closed_without_news else RANKS[state]
        put(self, "rank", base + VOUCHES[evidence] if applies else 0)

    @property
    def retry(self) -> Retry | None:
        """Whether sending again makes sense; None unless the message failed or was cancelled."""
        if self.reason is None:
            return None
        return _RETRIES.get(self.reason, Retry.UNCLEAR)

    def _key(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self.__slots__[:-1])

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return self._key() == other._key() if isinstance(other, Reading) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._key())

    def __repr__(self) -> str:
        return f"Reading{self._key()!r}"

    def __setattr__(self, name: str, value: object) -> Never:
        raise AttributeError(f"a Reading does not change: {name}")

    def __delattr__(self, name: str) -> Never:
        raise AttributeError(f"a Reading does not change: {name}")

    def __reduce__(self) -> tuple[object, ...]:
        return Reading, self._key()


_MOST_TOLD = 1000
_told: dict[str, object] = {}


def unmapped(provider: str, words: tuple[str | None, ...]) -> Reading:
    """The reading of words that the table does not have; each is logged once per process."""
    words = tuple(str(word) if isinstance(word, str) else word for word in words)  # no enums
    mark = object()
    words_told = repr(words)[:200]
    if len(_told) < _MOST_TOLD and _told.setdefault(f"{provider} {words_told}", mark) is mark:
        import logging

        logging.getLogger("dlrgen").addHandler(logging.NullHandler())  # quiet unless asked
        text = "status %s is not in the table; it reads as unknown until its spec has a row"
        logging.getLogger(f"dlrgen.{provider}").warning(text, words_told)
    return Reading(provider, words, flag=Flag.UNMAPPED)


Unit = tuple[str, str, str | None, int | None]
"""What has one status: (provider, message id, channel, part)."""


class _Open:
    """The slots of a report while it is filled; plain stores into them are five times faster."""

    __slots__ = (
        "message_id",
        "request_id",
        "recipient",
        "channel",
        "part",
        "parts",
        "reading",
        "fields",
        "description",
        "cost",
        "occurred_at",
        "received_at",
        "source",
        "redacted_at",
        "scheduled_at",
        "sent_at",
        "delivered_at",
        "read_at",
        "late",
        "conflict",
        "observations",
    )

    message_id: str | None
    """The provider's id of the message; None if neither the answer nor the caller told it."""
    request_id: str | None
    """The provider's id of the dispatch or send request."""
    recipient: str | None
    """As the provider writes it, which may be masked; None once it was redacted."""
    channel: str | None
    """In the provider's spelling."""
    part: int | None
    """Which part of the message this is, if the provider reports parts."""
    parts: int | None
    """Of how many."""
    reading: Reading
    fields: tuple[str, ...]
    """The provider's names of the fields that held the words."""
    description: str | None
    """The provider's own detail; it decides nothing."""
    cost: float | None
    """As the provider reports it, in the currency of the account; it wins over `billable`."""
    occurred_at: datetime | None
    """The provider's time of this status; naive if the provider tells no zone."""
    received_at: datetime | None
    """When we learned of it."""
    source: Source
    redacted_at: datetime | None
    """When the provider erased personal data; the status stands."""
    scheduled_at: datetime | None
    """Planned time of sending; if none is told, when the message was first reported as scheduled."""
    sent_at: datetime | None
    delivered_at: datetime | None
    """When it was delivered; of a message that was only reported as read, not later than this."""
    read_at: datetime | None
    late: int
    """How many observations came after one that outranks them."""
    conflict: bool
    """Whether both a delivery and a failure or cancellation were reported."""
    observations: tuple[DeliveryReport, ...]
    """All that was merged, the deciding one first; empty for a single observation."""


SLOTS = _Open.__slots__
"""Names of all that a report holds."""


class DeliveryReport(_Open):
    """What is known of one unit: one observation, or several merged; immutable.

    A unit is what has a status of its own: a message to one recipient, one part of it, or its
    attempt on one channel. Times keep what the provider wrote. If `occurred_at` is not told, it is
    the time that is told for the state, and the other way round.
    """

    __slots__ = ()

    def __new__(
        cls,
        message_id: str | None,
        reading: Reading,
        *,
        request_id: str | None = None,
        recipient: str | None = None,
        channel: str | None = None,
        part: int | None = None,
        parts: int | None = None,
        fields: tuple[str, ...] = (),
        description: str | None = None,
        cost: float | None = None,
        occurred_at: datetime | None = None,
        received_at: datetime | None = None,
        source: Source = Source.POLL,
        redacted_at: datetime | None = None,
        scheduled_at: datetime | None = None,
        sent_at: datetime | None = None,
        delivered_at: datetime | None = None,
        read_at: datetime | None = None,
        late: int = 0,
        conflict: bool = False,
        observations: tuple[DeliveryReport, ...] = (),
    ) -> Self:
        state = reading.state
        if state is _DELIVERED:
            delivered_at = delivered_at or occurred_at
            occurred_at = occurred_at or delivered_at
        elif state is _READ:
            read_at = read_at or occurred_at
            delivered_at = delivered_at or read_at
            occurred_at = occurred_at or read_at
        elif state is _SENT:
            sent_at = sent_at or occurred_at
            occurred_at = occurred_at or sent_at
        elif state is _SCHEDULED:
            scheduled_at = scheduled_at or occurred_at
        self: Any = object.__new__(_Open)
        self.message_id = message_id
        self.request_id = request_id
        self.recipient = recipient
        self.channel = channel
        self.part = part
        self.parts = parts
        self.reading = reading
        self.fields = fields
        self.description = description
        self.cost = cost
        self.occurred_at = occurred_at
        self.received_at = received_at
        self.source = source
        self.redacted_at = redacted_at
        self.scheduled_at = scheduled_at
        self.sent_at = sent_at
        self.delivered_at = delivered_at
        self.read_at = read_at
        self.late = late
        self.conflict = conflict
        self.observations = observations
        self.__class__ = cls  # from here on nothing can be set
        made: Self = self
        return made

    @property
    def provider(self) -> str:
        return self.reading.provider

    @property
    def state(self) -> State:
        return self.reading.state

    @property
    def terminal(self) -> bool:
        """The outcome of this unit will not change; only delivered to read may still follow."""
        return self.reading.terminal

    @property
    def raw(self) -> dict[str, str | None]:
        """The provider's words, untouched, by the names of their fields."""
        return dict(zip(self.fields, self.reading.words, strict=False))

    @property
    def channel_key(self) -> str | None:
        """The channel in one spelling: providers do not agree with themselves."""
        return self.channel if self.channel is None else self.channel.lower()

    @property
    def observed(self) -> tuple[DeliveryReport, ...]:
        """The single observations that this report consists of."""
        return self.observations or (self,)

    @property
    def delivered_implied(self) -> bool:
        """Whether `delivered_at` is only a bound: the message was read by then."""
        return self.read_at is not None and self.delivered_at == self.read_at

    @property
    def unit(self) -> Unit:
        """What this report is about, as `fold` groups by it.

        Raises:
            ValueError: the report has no message id, so nothing tells it from others.
        """
        if self.message_id is None:
            raise ValueError("a report without a message id cannot be joined with others")
        return self.provider, self.message_id, self.channel_key, self.part

    def replace(self, **changes: Any) -> DeliveryReport:
        """The same report but for some fields, e.g. with a message id that the answer left out."""
        values: dict[str, Any] = dict(zip(SLOTS, _values(self), strict=True))
        return DeliveryReport(**values | changes)

    def to_dict(self) -> dict[str, Any]:
        """As JSON can hold it, to be stored; `from_dict` gives an equal report."""
        found: dict[str, Any] = dict(zip(SLOTS, _values(self), strict=True))
        for name in TIMES:
            found[name] = found[name] and found[name].isoformat()
        row = {name: getattr(self.reading, name) for name in Reading.__slots__[:-1]}
        found["reading"] = {**row, "words": list(self.reading.words)}
        found["fields"] = list(self.fields)
        found["observations"] = [report.to_dict() for report in self.observations]
        return found

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> Self:
        """The report that `to_dict` wrote.

        Raises:
            KeyError, TypeError, ValueError: it did not write this.
        """
        from datetime import datetime

        values: dict[str, Any] = {name: stored[name] for name in SLOTS if name not in _NESTED}
        for name in TIMES:
            values[name] = values[name] and datetime.fromisoformat(values[name])
        values["fields"] = tuple(values["fields"])
        values["source"] = Source(values["source"])
        row: dict[str, Any] = {**stored["reading"]}
        for name, kind in _ENUMS.items():
            row[name] = row[name] and kind(row[name])
        row["words"] = tuple(row["words"])
        values["reading"] = Reading(**row)
        values["observations"] = tuple(map(cls.from_dict, stored["observations"]))
        return cls(**values)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, DeliveryReport):
            return NotImplemented
        return self is other or _values(self) == _values(other)

    def __hash__(self) -> int:
        return hash((self.message_id, self.reading.words, self.occurred_at))

    def __repr__(self) -> str:
        # The recipient is left out: this ends up in logs.
        told = f"{self.provider!r}, {self.message_id!r}, {self.state.value!r}"
        return f"<DeliveryReport {told}, terminal={self.terminal}, words={self.reading.words!r}>"

    def __setattr__(self, name: str, value: object) -> Never:
        raise AttributeError(f"a DeliveryReport does not change: {name}")

    def __delattr__(self, name: str) -> Never:
        raise AttributeError(f"a DeliveryReport does not change: {name}")

    def __reduce__(self) -> tuple[object, ...]:
        return _restored, _values(self)


_DELIVERED, _READ, _SENT, _SCHEDULED = State.DELIVERED, State.READ, State.SENT, State.SCHEDULED
_values = attrgetter(*SLOTS)
_NESTED = {"reading", "observations"}
TIMES = tuple(name for name in SLOTS if name.endswith("_at"))
_ENUMS = {
    "state": State,
    "evidence": Evidence,
    "reason": Reason,
    "billable": Billable,
    "certainty": Certainty,
    "flag": Flag,
}


def _restored(*values: Any) -> DeliveryReport:
    return DeliveryReport(**dict(zip(SLOTS, values, strict=True)))


def missing(
    provider: str, message_id: str, *, received_at: datetime, channel: str | None = None
) -> DeliveryReport:
    """The report of a message that was asked for and is not in the answer: open, not failed."""
    note = "The provider left this message out of its answer, which says nothing of its fate."
    reading = Reading(provider, (), flag=Flag.MISSING, note=note)
    return DeliveryReport(message_id, reading, channel=channel, received_at=received_at)


class Reports(list[DeliveryReport]):
    """The reports of one answer, and how many messages it has no report of yet."""

    def __init__(self, reports: Iterable[DeliveryReport] = (), pending: int = 0) -> None:
        super().__init__(reports)
        self.pending = pending


if TYPE_CHECKING:
    from .merging import aged as aged
    from .merging import fold as fold
    from .merging import merge as merge
    from .summary import Chain as Chain
    from .summary import Message as Message
    from .summary import Summary as Summary
    from .summary import summarise as summarise
else:

    def __getattr__(name: str) -> object:
        """Load merging and summaries when they are first used: a table lookup needs neither."""
        for module, names in _LATER.items():
            if name in names:
                from importlib import import_module

                return getattr(import_module(module, __package__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    _LATER = {
        ".merging": {"aged", "fold", "merge"},
        ".summary": {"Chain", "Message", "Summary", "summarise"},
    }
