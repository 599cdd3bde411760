"""Delivery reports: what was observed of a message, and when; standard library only."""

from __future__ import annotations

from functools import partial
from operator import attrgetter

from .delivery import (
    TYPE_CHECKING,
    Billable,
    Certainty,
    Evidence,
    Flag,
    Reading,
    Reason,
    Source,
    State,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from typing import Any, Never, Self

__all__ = ["DeliveryReport", "Reports", "Unit", "missing"]

Unit = tuple[str, str, str | None, int | None]
"""The smallest thing with a status of its own: (provider, message id, channel, part)."""


class _Open:
    """A report while it is being filled; plain stores into its slots are five times faster."""

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
    """The provider's id of the message; None if neither the response nor the caller gave it."""
    request_id: str | None
    """The provider's id of the dispatch or send request."""
    recipient: str | None
    """As the provider writes it, possibly masked; None once it has been redacted."""
    channel: str | None
    """In the provider's spelling."""
    part: int | None
    """Which part of the message this is, if the provider reports parts."""
    parts: int | None
    """How many parts the message has."""
    reading: Reading
    fields: tuple[str, ...]
    """The provider's names for the fields that held the words."""
    description: str | None
    """The provider's own detail; it does not affect the reading."""
    cost: float | None
    """As the provider reports it, in the account's currency; it overrides `billable`."""
    occurred_at: datetime | None
    """The provider's time of this status; naive if the provider gives no time zone."""
    received_at: datetime | None
    """When the report was received."""
    source: Source
    redacted_at: datetime | None
    """When the provider erased personal data; the status remains valid."""
    scheduled_at: datetime | None
    """Planned time of sending, or else when the message was reported as scheduled."""
    sent_at: datetime | None
    delivered_at: datetime | None
    """When it was delivered; an upper bound if the message was only reported as read."""
    read_at: datetime | None
    late: int
    """How many observations arrived after one that outranks them."""
    conflict: bool
    """Whether both a delivery and a failure or cancellation were reported."""
    observations: tuple[DeliveryReport, ...]
    """All observations combined, the deciding one first; empty for a single observation."""


SLOTS = _Open.__slots__
"""The names of all fields of a report."""


class DeliveryReport(_Open):
    """What is known of one unit: one observation, or several merged; immutable.

    A unit has a status of its own: a message to one recipient, one part of it, or its attempt on
    one channel. Times keep what the provider wrote. `occurred_at` and the time of the state fill
    in for each other: if the provider gives only one of them, it is used for both.
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
        made: Any = _filled(
            cls,
            message_id,
            request_id,
            recipient,
            channel,
            part,
            parts,
            reading,
            fields,
            description,
            cost,
            occurred_at,
            received_at,
            source,
            redacted_at,
            scheduled_at,
            sent_at,
            delivered_at,
            read_at,
            late,
            conflict,
            observations,
        )
        filled: Self = made
        return filled

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
        """The channel in lower case, since providers do not spell it consistently."""
        return self.channel if self.channel is None else self.channel.lower()

    @property
    def observed(self) -> tuple[DeliveryReport, ...]:
        """The single observations this report consists of."""
        return self.observations or (self,)

    @property
    def delivered_implied(self) -> bool:
        """Whether `delivered_at` is only an upper bound, taken from when the message was read."""
        return self.read_at is not None and self.delivered_at == self.read_at

    @property
    def unit(self) -> Unit:
        """What this report is about; `fold` groups by it.

        Raises:
            ValueError: the report has no message id, so it cannot be told from others.
        """
        if self.message_id is None:
            raise ValueError("a report without a message id cannot be joined with others")
        return self.provider, self.message_id, self.channel_key, self.part

    def replace(self, **changes: Any) -> DeliveryReport:
        """A copy with some fields changed, e.g. a message id that the response left out."""
        values: dict[str, Any] = dict(zip(SLOTS, _values(self), strict=True))
        return DeliveryReport(**values | changes)

    def to_dict(self) -> dict[str, Any]:
        """A dictionary that can be stored as JSON; `from_dict` gives an equal report."""
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
            KeyError, TypeError, ValueError: `stored` was not written by `to_dict`.
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

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        """For pydantic, and so for FastAPI: JSON is what `to_dict` gives and `from_dict` reads."""
        from pydantic_core import core_schema

        written = core_schema.plain_serializer_function_ser_schema(cls.to_dict)
        return core_schema.no_info_plain_validator_function(cls._given, serialization=written)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: object, handler: object) -> dict[str, Any]:
        kinds: dict[str, dict[str, Any]] = {
            **dict.fromkeys(("part", "parts"), _nullable("integer")),
            **dict.fromkeys(TIMES, _nullable("string")),
            "cost": _nullable("number"),
            "late": {"type": "integer"},
            "conflict": {"type": "boolean"},
            "source": {"type": "string", "enum": list(Source)},
            "reading": {"type": "object"},
            "fields": {"type": "array", "items": {"type": "string"}},
            "observations": {"type": "array", "items": {"type": "object"}},
        }
        found = {name: kinds.get(name, _nullable("string")) for name in SLOTS}
        return {
            "type": "object",
            "title": cls.__name__,
            "properties": found,
            "required": list(SLOTS),
        }

    @classmethod
    def _given(cls, value: object) -> Self:
        """A report, or what `to_dict` wrote of one; a `ValueError` for anything else."""
        if isinstance(value, cls):
            return value
        try:
            return cls.from_dict(value)  # type: ignore[arg-type]
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError("not a stored DeliveryReport") from error

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
        raise AttributeError(f"a DeliveryReport is immutable: {name}")

    def __delattr__(self, name: str) -> Never:
        raise AttributeError(f"a DeliveryReport is immutable: {name}")

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


def _nullable(kind: str) -> dict[str, Any]:
    return {"type": [kind, "null"]}


def _restored(*values: Any) -> DeliveryReport:
    return DeliveryReport(**dict(zip(SLOTS, values, strict=True)))


def missing(
    provider: str, message_id: str, *, received_at: datetime, channel: str | None = None
) -> DeliveryReport:
    """The report of a requested message that is not in the response: open, not failed."""
    note = "The provider left this message out of its response; its status is not known."
    reading = Reading(provider, (), flag=Flag.MISSING, note=note)
    return DeliveryReport(message_id, reading, channel=channel, received_at=received_at)


class Reports(list[DeliveryReport]):
    """The reports of one response, and how many messages have no report yet.

    `counted` is False, and `pending` 0, if nothing says how many messages there are: a webhook does
    not, nor does one page of many.
    """

    def __init__(self, reports: Iterable[DeliveryReport] = (), pending: int | None = None) -> None:
        super().__init__(reports)
        self.pending = pending or 0
        self.counted = pending is not None

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: Any) -> Any:
        """For pydantic, and so for FastAPI: JSON is a list of reports, without `pending`."""
        from pydantic_core import core_schema

        listed = core_schema.list_schema(handler.generate_schema(DeliveryReport))
        return core_schema.no_info_after_validator_function(cls, listed)


def _filled(
    cls: type[DeliveryReport],
    message_id: str | None,
    request_id: str | None,
    recipient: str | None,
    channel: str | None,
    part: int | None,
    parts: int | None,
    reading: Reading,
    fields: tuple[str, ...],
    description: str | None,
    cost: float | None,
    occurred_at: datetime | None,
    received_at: datetime | None,
    source: Source,
    redacted_at: datetime | None,
    scheduled_at: datetime | None,
    sent_at: datetime | None,
    delivered_at: datetime | None,
    read_at: datetime | None,
    late: int = 0,
    conflict: bool = False,
    observations: tuple[DeliveryReport, ...] = (),
) -> DeliveryReport:
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
    self.__class__ = cls  # immutable from here on
    made: DeliveryReport = self
    return made


new_report = partial(_filled, DeliveryReport)
"""Makes a report of the values of its `SLOTS`, by position: keywords would double the cost."""
