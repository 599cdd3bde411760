# Generated from generator/runtime/delivery.py. Do not edit.
"""One vocabulary of delivery statuses for every provider; standard library only.

The `Reading` of a provider's status word says what happened to the message, whether that is final,
who confirms it and why it failed. It is kept together with the raw word, never in place of it.

A `DeliveryReport` is one observation of one message. `merge` and `fold` combine observations, in
any order and with any repetition, into the same result; `aged` marks one that has waited too long
for news; `summarise` gives the outcome of a whole dispatch.
"""

from __future__ import annotations

from enum import StrEnum

TYPE_CHECKING = False  # as typing has it, without the cost of importing typing
if TYPE_CHECKING:
    from typing import Never


class State(StrEnum):
    """What happened to a message, in one word."""

    SCHEDULED = "scheduled"
    """Waiting at the provider for its scheduled time."""
    ACCEPTED = "accepted"
    """The provider has taken the message."""
    SENT = "sent"
    """Left the provider; no arrival has been confirmed."""
    DELIVERED = "delivered"
    """Arrived, as far as `Reading.evidence` can tell."""
    READ = "read"
    """Opened by the recipient; implies delivered."""
    FAILED = "failed"
    """Did not arrive; see `Reading.reason`."""
    CANCELLED = "cancelled"
    """Withdrawn before it was sent."""
    UNKNOWN = "unknown"
    """No news, or a word that is not in the table."""


class Evidence(StrEnum):
    """Who confirms a state; later members are more reliable."""

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
    """How a reading is known: documented by the provider, observed in responses, or inferred."""

    DOCUMENTED = "documented"
    OBSERVED = "observed"
    INFERRED = "inferred"


class Flag(StrEnum):
    """What a caller should pay attention to."""

    INCONSISTENT = "inconsistent"
    """The provider's own words contradict each other."""
    PARTIAL = "partial"
    """True of some parts of the message only."""
    CHANNEL_ONLY = "channel_only"
    """Final for this channel when polled; a fallback to the next one may still follow."""
    UNMAPPED = "unmapped"
    """The word is not in the table, e.g. because the provider has added it."""
    MISSING = "missing"
    """The provider left the message out of its response, which is not a failure."""


class Source(StrEnum):
    """How a report was received: by polling, by webhook, or in the response to a send."""

    POLL = "poll"
    WEBHOOK = "webhook"
    RESPONSE = "response"


class Outcome(StrEnum):
    """What happened to all messages of a dispatch."""

    IN_PROGRESS = "in_progress"
    """Some messages are still open, so the counts may change."""
    ALL_DELIVERED = "all_delivered"
    SOME_DELIVERED = "some_delivered"
    """Finished: the others failed, were cancelled, or ended without news."""
    NONE_DELIVERED = "none_delivered"
    """Finished, without any known delivery."""
    CANCELLED = "cancelled"
    """Finished: every message was cancelled."""


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

    `words` are the provider's own; None means that the field was null or absent.
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
    """Derived: 0 to 84, a total order of readings; of two observations, the higher counts."""

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
        raise AttributeError(f"a Reading is immutable: {name}")

    def __delattr__(self, name: str) -> Never:
        raise AttributeError(f"a Reading is immutable: {name}")

    def __reduce__(self) -> tuple[object, ...]:
        return Reading, self._key()


_MOST_TOLD = 1000
_told: dict[str, object] = {}


def unmapped(provider: str, words: tuple[str | None, ...]) -> Reading:
    """The reading of words that are not in the table; each is logged once per process."""
    words = tuple(str(word) if isinstance(word, str) else word for word in words)  # no enums
    mark = object()
    words_told = repr(words)[:200]
    if len(_told) < _MOST_TOLD and _told.setdefault(f"{provider} {words_told}", mark) is mark:
        import logging

        logging.getLogger("dlrgen").addHandler(logging.NullHandler())  # quiet unless asked
        text = "status %s is not in the table; it reads as unknown until its spec has a row"
        logging.getLogger(f"dlrgen.{provider}").warning(text, words_told)
    return Reading(provider, words, flag=Flag.UNMAPPED)


if TYPE_CHECKING:
    from .merging import aged as aged
    from .merging import fold as fold
    from .merging import merge as merge
    from .report import DeliveryReport as DeliveryReport
    from .report import Reports as Reports
    from .report import Unit as Unit
    from .report import missing as missing
    from .summary import Chain as Chain
    from .summary import Message as Message
    from .summary import Summary as Summary
    from .summary import summarise as summarise
else:

    def __getattr__(name: str) -> object:
        """Import reports and summaries on first use; reading the status table needs neither."""
        for module, names in _LATER.items():
            if name in names:
                from importlib import import_module

                found = getattr(import_module(module, __package__), name)
                globals()[name] = found  # so that the next lookup finds it
                return found
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    _LATER = {
        ".merging": {"aged", "fold", "merge"},
        ".report": {"DeliveryReport", "Reports", "Unit", "missing"},
        ".summary": {"Chain", "Message", "Summary", "summarise"},
    }
