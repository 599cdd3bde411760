"""Where an answer tells what became of messages."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.classes import Field
from generator.model.operations import Operation
from generator.model.types import NULL, parts
from generator.naming import Name
from generator.text import Text

TOLD_ELSEWHERE = tuple(map(Name, ("message_id", "request_id", "channel", "scheduled_at")))
"""Values of a report that can stand around the object that tells the status, not in it."""


@dataclass(frozen=True)
class StatusObject:
    """A class that tells one status: of a message, or of one part of it."""

    model: Name
    status: tuple[Field, ...]
    values: tuple[tuple[Name, tuple[Field, ...]], ...]
    """Field of a report -> attributes; of several, the first that holds anything counts."""
    source: Name
    """Member of the runtime's `Source`."""

    @property
    def names(self) -> tuple[Text, ...]:
        """The provider's names of the fields that hold the status."""
        return tuple(field.wire for field in self.status)

    @property
    def optional(self) -> tuple[Field, ...]:
        """The fields of the id and of the status that may be null or absent."""
        ids = next((fields for name, fields in self.values if name == "message_id"), ())
        return tuple(field for field in (*ids, *self.status) if nullable(field))

    @property
    def missing(self) -> tuple[Name, ...]:
        """What the object does not tell, or not always, and may stand around it."""
        told = {
            name
            for name, fields in self.values
            if name != "message_id" or not any(nullable(field) for field in fields)
        }
        return tuple(name for name in TOLD_ELSEWHERE if name not in told)


@dataclass(frozen=True)
class Envelope:
    """A class that holds reports, and what it tells of all of them."""

    model: Name
    items: Field
    item: StatusObject
    values: tuple[tuple[Name, Field], ...]
    """Field of a report -> attribute of the envelope."""
    pending: Field | None
    """How many messages have no report yet."""
    total: Field | None
    """How many messages there are, with and without a report."""


@dataclass(frozen=True)
class Reporting:
    """All that a provider's answers tell of statuses."""

    envelopes: tuple[Envelope, ...]
    items: tuple[StatusObject, ...]
    """Those that stand in an envelope, and those that are answers themselves."""
    answers: tuple[StatusObject, ...]
    """Items that are a whole answer, or a list of which is."""
    lists: tuple[StatusObject, ...]
    batches: tuple[StatusObject, ...]
    poll: Operation | None
    """The call that a client repeats to wait for the outcome."""

    @property
    def asked(self) -> tuple[Name, ...]:
        """What a caller may have to tell, because an answer does not."""
        found = {name for item in self.answers for name in item.missing}
        return tuple(name for name in TOLD_ELSEWHERE if name in found and name in _ASKED)

    def known(self, operation: Operation) -> tuple[Name, ...]:
        """What the arguments of a call say that its answer does not repeat."""
        given = {argument.name for argument in operation.required}
        return tuple(name for name in self.asked if name in given)

    @property
    def carriers(self) -> tuple[Name, ...]:
        """The classes of answers that carry statuses."""
        return (*(e.model for e in self.envelopes), *(item.model for item in self.answers))

    @property
    def counts(self) -> bool:
        """Whether an answer tells how many messages have no report yet."""
        return any(e.pending or e.total for e in self.envelopes)

    @property
    def uncounted(self) -> bool:
        """Whether a payload does not tell how many messages there are."""
        silent = any(not (e.pending or e.total) for e in self.envelopes)
        pushed = any(item.source == "WEBHOOK" for item in self.answers)
        return silent or pushed or bool(self.lists)


_ASKED = {"message_id", "channel"}


def nullable(field: Field) -> bool:
    """Whether an attribute may hold None."""
    return NULL in parts(field.printed)
