"""`x-delivery-report` -> where the answers of a provider tell what became of messages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from generator.load import Pointer, is_sequence, listed, mapping
from generator.lower.context import Context
from generator.lower.schemas import SchemaTypes
from generator.model import (
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    TIMESTAMP,
    Class,
    Envelope,
    Field,
    Key,
    ListOf,
    Literals,
    OneOf,
    Operation,
    Ref,
    Reporting,
    StatusObject,
    TaggedUnion,
    Type,
    Words,
    class_names,
    parts,
)
from generator.naming import Name
from generator.problems import quoted
from generator.walk import schemas as all_schemas

_REPORT = {"id": "message_id", "request": "request_id"}
"""Key -> field of a report, where they are not called the same."""
_TEXTS = ("id", "request", "recipient", "channel", "description")
_TIMES = ("occurred_at", "scheduled_at", "sent_at", "delivered_at", "read_at", "redacted_at")
_COUNTS = ("part", "parts")
_POLLED = {"pauses", "clock", "sleep"}
"""Arguments of the clients' `wait_until_final` besides those of the call that it repeats."""


def lower_reports(
    context: Context, schemas: SchemaTypes, operations: tuple[Operation, ...], payloads: list[Type]
) -> Reporting | None:
    """All that the document says of delivery reports; None if no answer carries any."""
    if not context.document.house:
        return None
    return _Reports(context, schemas).lower(operations, payloads)


def _is_text(type_: Type) -> bool:
    return isinstance(type_, Words | Literals) or type_ in (STRING, INTEGER)


_KINDS: tuple[tuple[tuple[str, ...], str, Callable[[Type], bool]], ...] = (
    (_TEXTS, "a string or an integer", _is_text),
    (_TIMES, "a string with `format: date-time`", lambda type_: type_ == TIMESTAMP),
    ((*_COUNTS, "pending", "total"), "an integer", lambda type_: type_ == INTEGER),
    (("cost",), "a number", lambda type_: type_ in (INTEGER, NUMBER)),
    (("status",), "a string or an integer", _is_text),
)


@dataclass
class _Reports:
    """The reports of one document on their way to the model."""

    context: Context
    schemas: SchemaTypes

    def lower(self, operations: tuple[Operation, ...], payloads: list[Type]) -> Reporting | None:
        items: dict[Name, StatusObject] = {}
        envelopes: list[tuple[Pointer, Class, dict[str, Any]]] = []
        places: list[Pointer] = []
        for path, schema in all_schemas(self.context.document):
            if "x-delivery-report" not in schema:
                continue
            written, at = mapping(schema["x-delivery-report"]), (*path, "x-delivery-report")
            holder = self.schemas.models.get(path)
            places.append(at)
            if not isinstance(holder, Class):
                text = "only an object with properties can be a delivery report"
                hint = "move `x-delivery-report` to the schema with the properties"
                self._problem(at, text, hint)
            elif "reports" in written:
                envelopes.append((at, holder, written))
            elif {"id", "status", "source"} <= written.keys():
                items[holder.name] = self._item(at, holder, written)
                self.context.comes_from(Key("report", holder.name), at)
        self.context.comes_from(Key("reports"), min(places, default=()))
        found = [self._envelope(at, holder, written, items) for at, holder, written in envelopes]
        return self._reporting(operations, payloads, items, [e for e in found if e])

    def _reporting(
        self,
        operations: tuple[Operation, ...],
        payloads: list[Type],
        items: dict[Name, StatusObject],
        envelopes: list[Envelope],
    ) -> Reporting | None:
        answers = [*(operation.answer for operation in operations), *payloads]
        # Of a list of several kinds of events, each is looked at by itself.
        mixed = [t.item for t in payloads if isinstance(t, ListOf) and not isinstance(t.item, Ref)]
        single = _named(items, [t for a in (*answers, *mixed) for t in _options(a)])
        lists = _named(items, [t.item for t in answers if isinstance(t, ListOf)])
        batches = _named(items, [Ref(o.batch.item) for o in operations if o.batch])
        used = [*(envelope.item for envelope in envelopes), *single, *lists]
        if not used:
            return None
        found = Reporting(
            envelopes=tuple(envelopes),
            items=tuple(dict.fromkeys(used)),
            answers=tuple(dict.fromkeys([*single, *lists])),
            lists=tuple(lists),
            batches=tuple(batches),
            poll=None,
        )
        return replace(found, poll=self._poll(operations, {*found.carriers}))

    def _poll(self, operations: tuple[Operation, ...], carriers: set[Name]) -> Operation | None:
        """The call that tells statuses: for many ids, else for one, else any; then by its path.

        Not the first one: the order of a spec says nothing.
        """
        polls = [
            operation
            for operation in operations
            if operation.verb == "GET" and carriers & {*class_names(operation.answer)}
        ]
        poll = min(polls, key=lambda o: (not o.batch, not o.key, o.template), default=None)
        if poll and _POLLED & {argument.name for argument in poll.arguments}:
            text = f"{quoted(poll.name)} has an argument with a name that `wait_until_final` uses"
            hint = f"add `x-python-name: ...` to it, other than {', '.join(sorted(_POLLED))}"
            self.context.report((), "name", text, hint)
        return poll

    def _item(self, at: Pointer, holder: Class, written: dict[str, Any]) -> StatusObject:
        values: list[tuple[Name, tuple[Field, ...]]] = []
        for key in (*_TEXTS, *_COUNTS, "cost", *_TIMES):
            if key in written:
                values.append((Name(_REPORT.get(key, key)), self._fields(at, holder, written, key)))
        if written.get("unit") == "part" and "part" not in written:
            text = "`unit: part` needs the property that says which part"
            self._problem(at, text, "add `part: <property>`, or write `unit: message`")
        status = self._fields(at, holder, written, "status")
        return StatusObject(
            holder.name, status, tuple(values), Name(str(written["source"]).upper())
        )

    def _envelope(
        self, at: Pointer, holder: Class, written: dict[str, Any], items: dict[Name, StatusObject]
    ) -> Envelope | None:
        counts = {
            key: next(iter(self._fields(at, holder, written, key)), None)
            for key in ("pending", "total")
        }
        found = self._fields(at, holder, written, "reports")
        if not found:
            return None
        named = class_names(found[0].type)
        if len(named) != 1 or named[0] not in items or len([*parts(found[0].type)]) > 3:
            text = f"{quoted(written['reports'])} does not hold objects with a status"
            hint = "name the property with the list whose items have `x-delivery-report`"
            self._problem((*at, "reports"), text, hint)
            return None
        item = items[named[0]]
        values: list[tuple[Name, Field]] = []
        for key in ("request", "channel", "scheduled_at"):
            name = Name(_REPORT.get(key, key))
            for field in self._fields(at, holder, written, key):
                if name in item.missing:
                    values.append((name, field))
                else:
                    text = f"{quoted(key)} is already part of each report"
                    self._problem((*at, key), text, "keep one of them")
        return Envelope(holder.name, found[0], item, tuple(values), **counts)

    def _fields(
        self, at: Pointer, holder: Class, written: dict[str, Any], key: str
    ) -> tuple[Field, ...]:
        """The attributes that a key names, if they can hold what it stands for."""
        names = written.get(key, [])
        found: list[Field] = []
        for index, name in enumerate(listed(names)):
            # A name that is no property is a problem of `check`.
            for field in (f for f in holder.fields if f.wire.raw == name):
                self._fits(
                    (*at, key, index) if is_sequence(names) else (*at, key), key, name, field
                )
                found.append(field)
        return tuple(found)

    def _fits(self, at: Pointer, key: str, name: str, field: Field) -> None:
        for keys, wanted, fits in _KINDS:
            others = [type_ for type_ in _options(field.type) if type_ != NULL]
            if key in keys and not all(fits(type_) for type_ in others):
                text = f"{quoted(name)} cannot be the {key} of a report, which must be {wanted}"
                self._problem(at, text, "name another property, or correct its type")

    def _problem(self, at: Pointer, text: str, hint: str) -> None:
        self.context.report(at, "delivery-report", text, hint)


def _options(type_: Type) -> tuple[Type, ...]:
    """The types that a value may be, each by itself."""
    if isinstance(type_, OneOf | TaggedUnion):
        return tuple(option for part in type_.options for option in _options(part))
    return (type_,)


def _named(items: dict[Name, StatusObject], types: Iterable[Type]) -> list[StatusObject]:
    """The items among some types, each once."""
    named = [items[type_.name] for type_ in types if isinstance(type_, Ref) and type_.name in items]
    return list(dict.fromkeys(named))
