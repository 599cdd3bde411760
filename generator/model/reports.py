"""Where an answer tells what became of messages."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.calls import Operation
from generator.model.classes import Field
from generator.model.types import NULL, STRING, ListOf, Literals, OneOf, Words, parts
from generator.naming import Name, snake_case
from generator.text import Code, Text

TOLD_ELSEWHERE = tuple(map(Name, ("message_id", "request_id", "channel", "scheduled_at")))
"""Values of a report that can stand around the object that tells the status, not in it."""


@dataclass(frozen=True)
class Item:
    """A class that tells one status: of a message, or of one part of it."""

    model: Name
    status: tuple[Field, ...]
    values: tuple[tuple[Name, tuple[Field, ...]], ...]
    """Field of a report -> attributes; of several, the first that holds anything counts."""
    source: Name
    """Member of the runtime's `Source`."""

    @property
    def function(self) -> Code:
        """Name of the function that turns one object into a report."""
        return Code(f"_{snake_case(self.model)}")

    @property
    def constant(self) -> Code:
        """Name of the constant with the provider's names of the status fields."""
        return Code(f"{self.function.upper()}_FIELDS")

    @property
    def names(self) -> tuple[Text, ...]:
        return tuple(field.wire for field in self.status)

    @property
    def words(self) -> Code:
        """The status words as arguments of `read`."""
        return Code(", ".join(_as_text(f, f"item.{f.name}", _WORDS) for f in self.status))

    @property
    def message_id(self) -> Code:
        """The id; where it can be missing, the one that the caller asked for."""
        told = next((_text(fields) for name, fields in self.values if name == "message_id"), None)
        if told is None:
            return Code("message_id")
        if "message_id" not in self.missing:
            return told
        alone = " if " in told
        return Code(f"({told}) or message_id" if alone else f"{told} or message_id")

    @property
    def arguments(self) -> tuple[tuple[Name, Code], ...]:
        """What a report takes from the object, but for its id."""
        return tuple(
            (name, _text(fields) if name in _TEXTS else _plain(fields))
            for name, fields in self.values
            if name != "message_id"
        )

    @property
    def missing(self) -> tuple[Name, ...]:
        """What the object does not tell, or not always, and may stand around it."""
        told = {
            name
            for name, fields in self.values
            if name != "message_id" or not any(_nullable(field) for field in fields)
        }
        return tuple(name for name in TOLD_ELSEWHERE if name not in told)


@dataclass(frozen=True)
class Envelope:
    """A class that holds reports, and what it tells of all of them."""

    model: Name
    items: Field
    item: Item
    values: tuple[tuple[Name, Field], ...]
    """Field of a report -> attribute of the envelope."""
    pending: Field | None
    """How many messages have no report yet."""
    total: Field | None
    """How many messages there are, with and without a report."""

    @property
    def arguments(self) -> tuple[tuple[Name, Code], ...]:
        """What the reports take from the envelope."""
        return tuple(
            (
                name,
                _text((field,), "payload") if name in _TEXTS else _plain((field,), "payload"),
            )
            for name, field in self.values
        )

    @property
    def held(self) -> Code:
        """The list of objects."""
        value = f"payload.{self.items.name}"
        if not isinstance(self.items.type, ListOf) and not _nullable(self.items):
            return Code(f"[{value}]")
        return Code(f"{value} or []" if _nullable(self.items) else value)

    @property
    def waiting(self) -> Code | None:
        """How many messages have no report yet, as an expression; None if that is not told."""
        if self.pending:
            return _count(self.pending)
        return Code(f"max(0, {_count(self.total)} - len({self.held}))") if self.total else None


@dataclass(frozen=True)
class Reporting:
    """All that a provider's answers tell of statuses."""

    envelopes: tuple[Envelope, ...]
    items: tuple[Item, ...]
    """Those that stand in an envelope, and those that are answers themselves."""
    answers: tuple[Item, ...]
    """Items that are a whole answer, or a list of which is."""
    lists: tuple[Item, ...]
    batches: tuple[Item, ...]
    poll: Operation | None
    """The call that a client repeats to wait for the outcome."""

    @property
    def asked(self) -> tuple[Name, ...]:
        """What a caller may have to tell, because an answer does not."""
        found = {name for item in self.answers for name in item.missing}
        return tuple(name for name in TOLD_ELSEWHERE if name in found and name in _ASKED)

    def given(self, item: Item) -> tuple[Name, ...]:
        """What the function of an item is told from around it."""
        around = {name for e in self.envelopes if e.item == item for name, _ in e.values}
        asked = self.asked if item in self.answers else ()
        return tuple(n for n in item.missing if n in around or n in asked)

    @property
    def single(self) -> tuple[tuple[Item, Code], ...]:
        """Items that are a whole answer, and the arguments that pass on what the caller knows."""
        return tuple(
            (item, Code("".join(f", {n}={n}" for n in self.given(item) if n in self.asked)))
            for item in self.answers
        )

    def known(self, operation: Operation) -> Code:
        """What the arguments of a call tell that its answer does not repeat."""
        asked = {argument.name for argument in operation.positional}
        return Code("".join(f", {n}=str({n})" for n in self.asked if n in asked))

    @property
    def told(self) -> Code:
        """The arguments by which a caller's knowledge reaches the items of a list."""
        names = [name for name in self.asked if name != "message_id"]
        return Code("".join(f", {name}={name}" for name in names))

    @property
    def carriers(self) -> tuple[Name, ...]:
        """The classes of answers that carry statuses."""
        return (*(e.model for e in self.envelopes), *(item.model for item in self.answers))

    @property
    def payloads(self) -> Code:
        """The annotation of what carries statuses."""
        named = [f"models.{name}" for name in self.carriers]
        for item in self.lists:
            named += [f"list[models.{item.model}]", f"tuple[models.{item.model}, ...]"]
        named += [f"Batch[models.{item.model}]" for item in self.batches]
        return Code(" | ".join(named))

    @property
    def counts(self) -> bool:
        """Whether an answer tells how many messages have no report yet."""
        return any(e.pending or e.total for e in self.envelopes)


_ASKED = {"message_id", "channel"}
_TEXTS = {"message_id", "request_id", "recipient", "channel", "description"}


def _nullable(field: Field) -> bool:
    return NULL in parts(field.printed)


def _plain(fields: tuple[Field, ...], holder: str = "item") -> Code:
    return Code(" or ".join(f"{holder}.{field.name}" for field in fields))


def _text(fields: tuple[Field, ...], holder: str = "item") -> Code:
    """The first value that is not empty, as a plain string."""
    found = [_as_text(field, f"{holder}.{field.name}") for field in fields]
    if len(found) == 1:
        return found[0]
    return Code(" or ".join(f"({value})" if " " in value else value for value in found))


_TEXT_KINDS = (OneOf, Literals)
_WORDS = (*_TEXT_KINDS, Words)
"""Members of an enum are strings too; a table finds them as they are."""


def _as_text(field: Field, value: str, plain: tuple[type, ...] = _TEXT_KINDS) -> Code:
    """An attribute as a string; `plain` are the types whose values need no change."""
    kinds = [kind.other if isinstance(kind, Literals) else kind for kind in parts(field.printed)]
    if all(isinstance(kind, plain) or kind in (STRING, NULL) for kind in kinds):
        return Code(value)
    return Code(f"None if {value} is None else str({value})" if NULL in kinds else f"str({value})")


def _count(field: Field) -> Code:
    value = f"payload.{field.name}"
    return Code(f"({value} or 0)" if _nullable(field) else value)
