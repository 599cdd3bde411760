"""`delivery_reports`: from what a provider answers or sends to delivery reports."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import (
    NULL,
    STRING,
    Envelope,
    Field,
    ListOf,
    Literals,
    OneOf,
    Provider,
    Reporting,
    StatusObject,
    Words,
    parts,
)
from generator.model.python import call, literals
from generator.model.reports import nullable
from generator.naming import Name, snake_case
from generator.package.parts import NONE, Doc, Function, Parameter
from generator.text import Code, Text, literal

_TEXT = Code("str | None")


@dataclass(frozen=True)
class Payload:
    """One type that `delivery_reports` takes: a class, or several objects of it."""

    model: Name
    holder: str = ""
    """list, tuple or Batch; empty for one object."""

    @property
    def annotation(self) -> Code:
        """As a module writes it that has imported `models`."""
        rest = ", ..." if self.holder == "tuple" else ""
        name = f"models.{self.model}"
        return Code(f"{self.holder}[{name}{rest}]" if self.holder else name)


@dataclass(frozen=True)
class Case:
    """One class of answers, and the expression of its reports."""

    model: Name
    reports: Code


@dataclass(frozen=True)
class ReportsModule:
    """All that `reports.py` holds."""

    payloads: tuple[Payload, ...]
    function: Function
    cases: tuple[Case, ...]
    converters: tuple[tuple[Function, Code], ...]
    """A function for each class that carries a status, and the report it returns."""
    passed: Code
    """The arguments by which what a caller knows reaches the items of a list."""
    lists: bool
    batches: bool
    missing: Code
    """The report of an id that a batch lacks."""


def reports(provider: Provider) -> ReportsModule | None:
    """What turns answers into reports; None if no answer carries statuses."""
    found = provider.reporting
    if found is None:
        return None
    payloads = tuple(_payloads(found))
    passed = Code("".join(f", {name}={name}" for name in found.asked if name != "message_id"))
    return ReportsModule(
        payloads=payloads,
        function=_function(found, payloads),
        cases=(*map(_envelope, found.envelopes), *(_single(found, i) for i in found.answers)),
        converters=tuple((_converter(found, i), _report(provider, found, i)) for i in found.items),
        passed=passed,
        lists=bool(found.lists),
        batches=bool(found.batches),
        missing=Code(f"missing({literal(provider.package)}, id_{passed}, received_at=received_at)"),
    )


def _payloads(found: Reporting) -> Iterator[Payload]:
    yield from map(Payload, found.carriers)
    for item in found.lists:
        yield Payload(item.model, "list")
        yield Payload(item.model, "tuple")
    yield from (Payload(item.model, "Batch") for item in found.batches)


def _function(found: Reporting, payloads: tuple[Payload, ...]) -> Function:
    batch = " or of a batch" if found.batches else ""
    docs = {
        "message_id": "The id that was requested, in case the response does not repeat it.",
        "channel": "The channel that was requested, which the response does not repeat.",
    }
    written = Code(" | ".join(payload.annotation for payload in payloads))
    asked = [Parameter(name, _TEXT, NONE, doc=Text(docs[name])) for name in found.asked]
    given = (
        Parameter(Name("payload"), written, None, False, Text(f"The result of a call{batch}.")),
        *asked,
        Parameter(
            Name("received_at"),
            Code("datetime | None"),
            NONE,
            doc=Text("When the response was received; defaults to now."),
        ),
    )
    returns = ["One report per message."]
    if found.counts:
        returns.append("`pending` counts messages without a report yet; they have not failed.")
    if found.uncounted:
        returns.append(
            "`counted` is False where the payload does not say how many messages there are."
        )
    if found.batches:
        returns.append(
            "An id the provider left out of a batch is reported as unknown, flagged `missing`."
        )
    return Function(
        Name("delivery_reports"),
        given,
        Code("Reports"),
        Doc(
            (Text("One report per message in a response, in the same order."),),
            tuple((parameter.name, parameter.doc) for parameter in given),
            Text(" ".join(returns)),
            ((Code("TypeError"), Text("`payload` is not of a type that carries statuses.")),),
        ),
    )


def _envelope(envelope: Envelope) -> Case:
    values: dict[str, Code | None] = {
        name: _value(name, (field,), "payload") for name, field in envelope.values
    }
    made = call(_name(envelope.item), Code("item"), Code("received_at"), **values)
    each = Code(f"[{made} for item in {_held(envelope)}]")
    return Case(envelope.model, call("Reports", each, pending=_waiting(envelope)))


def _single(found: Reporting, item: StatusObject) -> Case:
    asked: dict[str, Code | None] = {n: n for n in found.given(item) if n in found.asked}
    made = call(_name(item), Code("payload"), Code("received_at"), **asked)
    # Whoever asks for one message gets all that there is; a webhook is one of nobody knows how many.
    pending = None if item.source == "WEBHOOK" else Code("0")
    return Case(item.model, call("Reports", Code(f"[{made}]"), pending=pending))


def _held(envelope: Envelope) -> Code:
    """The list of objects."""
    value, is_nullable = f"payload.{envelope.items.name}", nullable(envelope.items)
    if not isinstance(envelope.items.type, ListOf) and not is_nullable:
        return Code(f"[{value}]")
    return Code(f"{value} or []" if is_nullable else value)


def _waiting(envelope: Envelope) -> Code | None:
    """How many messages have no report yet; None if that is not known."""
    if envelope.pending:
        return _count(envelope.pending)
    if envelope.total:
        return Code(f"max(0, {_count(envelope.total)} - len({_held(envelope)}))")
    return None


def _count(field: Field) -> Code:
    value = f"payload.{field.name}"
    return Code(f"({value} or 0)" if nullable(field) else value)


# -- one object -> one report


def _name(item: StatusObject) -> Name:
    return Name(f"_{snake_case(item.model)}")


def _converter(found: Reporting, item: StatusObject) -> Function:
    given = [
        Parameter(Name("item"), Code(f"models.{item.model}"), keyword_only=False),
        Parameter(Name("received_at"), Code("datetime"), keyword_only=False),
    ]
    for name in found.given(item):
        kind = "datetime" if name == "scheduled_at" else "str"
        given.append(Parameter(name, Code(f"{kind} | None"), NONE))
    return Function(_name(item), tuple(given), Code("DeliveryReport"), Doc(()))


def _report(provider: Provider, found: Reporting, item: StatusObject) -> Code:
    """The report of one object."""
    words = Code(", ".join(_as_text(f, f"item.{f.name}", _WORDS) for f in item.status))
    values: dict[str, Code | None] = {
        name: _value(name, fields, "item") for name, fields in item.values if name != "message_id"
    }
    values |= {name: name for name in found.given(item) if name != "message_id"}
    return call(
        "new_report",
        _message_id(item),
        call("read", literal(provider.package), words),
        **values,
        fields=literals(item.names),
        received_at=Code("received_at"),
        source=Code(f"Source.{item.source}"),
    )


def _message_id(item: StatusObject) -> Code:
    """The id; where it can be missing, the one that the caller asked for."""
    told = next((_text(fields) for name, fields in item.values if name == "message_id"), None)
    if told is None:
        return Code("message_id")
    if "message_id" not in item.missing:
        return told
    return Code(f"({told}) or message_id" if " if " in told else f"{told} or message_id")


_TEXTS = {"message_id", "request_id", "recipient", "channel", "description"}


def _value(name: Name, fields: tuple[Field, ...], holder: str) -> Code:
    """What a report takes from an object for one of its own fields."""
    if name in _TEXTS:
        return _text(fields, holder)
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
