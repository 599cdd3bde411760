"""`delivery_reports`: from what a provider answers or sends to delivery reports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model import (
    Candidate,
    Envelope,
    Field,
    Operation,
    Provider,
    Ref,
    Reporting,
    StatusObject,
    class_names,
)
from generator.model.python import call, constant, literals, mapping
from generator.model.reports import nullable
from generator.naming import Name
from generator.package.parts import NONE, Constant, Doc, Function, Parameter
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


PLAIN = (Code("Mapping[str, object]"), Code("Sequence[Mapping[str, object]]"))
"""What else `delivery_reports` takes: an answer or an event as plain JSON, or several."""


@dataclass(frozen=True)
class ReportsModule:
    """All that `reports.py` holds."""

    payloads: tuple[Payload, ...]
    function: Function
    asked: Code
    """What a caller knows, as arguments of the reader."""
    reader: Constant
    """What knows where the provider's objects keep what a report states."""


def reports(provider: Provider) -> ReportsModule | None:
    """What turns answers into reports; None if no answer carries statuses."""
    found = provider.reporting
    if found is None:
        return None
    payloads = tuple(_payloads(found))
    return ReportsModule(
        payloads=payloads,
        function=_function(found, payloads),
        asked=Code("".join(f", {name}={name}" for name in found.asked)),
        reader=Constant(READER, _reader(provider, found)),
    )


READER = Name("STATUS_READER")
"""The constant of the module that reads all of its provider's statuses."""


def _payloads(found: Reporting) -> Iterator[Payload]:
    yield from map(Payload, found.carriers)
    for item in found.lists:
        yield Payload(item.model, "list")
        yield Payload(item.model, "tuple")
    yield from (Payload(item.model, "Batch") for item in found.batches)


def _function(found: Reporting, payloads: tuple[Payload, ...]) -> Function:
    batch = " or of a batch" if found.batches else ""
    of = (
        f"The result of a call{batch}, an event, or plain JSON of one or of several, with the "
        "provider's own names."
    )
    docs = {
        "message_id": "The id that was requested, in case the response does not repeat it.",
        "channel": "The channel that was requested, which the response does not repeat.",
    }
    written = Code(" | ".join((*(payload.annotation for payload in payloads), *PLAIN)))
    asked = [Parameter(name, _TEXT, NONE, doc=Text(docs[name])) for name in found.asked]
    given = (
        Parameter(Name("payload"), written, None, False, Text(of)),
        *asked,
        Parameter(
            Name("received_at"),
            Code("datetime | None"),
            NONE,
            doc=Text("When the response was received; defaults to now."),
        ),
    )
    returns = ["One report per message; what cannot be read of it is None there."]
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
            ((Code("TypeError"), Text("`payload` carries no statuses.")),),
        ),
    )


# -- where objects keep what a report states


def of_answer(provider: Provider, operation: Operation) -> Code | None:
    """What reads the reports of an answer out of its JSON; None if it carries no statuses."""
    found = provider.reporting
    named = class_names(operation.answer) if found else ()
    models = [literal(name) for name in named if found and name in found.carriers]
    if not found or not models:
        return None
    known = {name: literal(_wire(operation, name)) for name in found.known(operation)}
    return call(f"{READER}.of_answer", *models, **known)


def _wire(operation: Operation, name: Name) -> Text:
    """What the runtime calls an argument."""
    argument = next(argument for argument in operation.required if argument.name == name)
    return Text(str(name)) if argument.place == "path" else argument.wire


def _reader(provider: Provider, found: Reporting) -> Code:
    choices = provider.incoming.choices if provider.incoming else ()
    telling = {choice.type.name: choice for choice in choices if isinstance(choice.type, Ref)}
    carriers = [
        *(_envelope(envelope, telling) for envelope in found.envelopes),
        *(_fields(item, telling) for item in found.answers),
    ]
    models = Code('f"{__package__}.models"')
    return call("ReportReader", literal(provider.package), models, Code("read"), *carriers)


def _fields(item: StatusObject, telling: dict[Name, Candidate]) -> Code:
    """Where an object with a status keeps what a report states."""
    choice = telling.get(item.model)
    key = choice.key if choice else None
    return call(
        "StatusFields",
        literal(item.model),
        Code(f"Source.{item.source}"),
        status=_paths(item.status),
        values=_values(item.values),
        optional=_paths(item.optional) if item.optional else None,
        key=literal(key) if key else None,
        words=literals(choice.words) if choice and key else None,
        is_status=literal(True) if choice and key and choice.is_status else None,
    )


def _envelope(envelope: Envelope, telling: dict[Name, Candidate]) -> Code:
    """Where an object keeps those with a status."""
    count = envelope.pending or envelope.total
    return call(
        "StatusEnvelope",
        literal(envelope.model),
        entries=_path(envelope.items),
        each=_fields(envelope.item, telling),
        values=_values((name, (field,)) for name, field in envelope.values),
        pending=_path(envelope.pending) if envelope.pending else None,
        total=_path(envelope.total) if envelope.total and not envelope.pending else None,
        counted=literal(False) if count and nullable(count) else None,
    )


def _values(values: Iterable[tuple[Name, tuple[Field, ...]]]) -> Code:
    return mapping((literal(name), _paths(fields)) for name, fields in values)


def _paths(fields: Iterable[Field]) -> Code:
    return constant(map(_path, fields))


def _path(field: Field) -> Code:
    """The steps from an object to a value."""
    return literals((field.wire,))
