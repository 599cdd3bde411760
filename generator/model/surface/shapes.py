"""Classes, enums, aliases and errors as callers see them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.model.calls import ErrorClass, Operation
from generator.model.classes import Alias, Class, Enum, Field, Member, Model
from generator.model.provider import Provider
from generator.model.reach import reached
from generator.model.surface.items import Item, Kind, Way
from generator.model.types import Tagged, Type
from generator.naming import Name
from generator.text import Code, literal


def ways(provider: Provider) -> dict[Name, Way]:
    """Who makes the values of each class and enum; `NONE` where no call leads to it."""
    models = {model.name: model for model in provider.models}
    calls = provider.operations
    sent = reached((a.type for call in calls for a in call.arguments), models)
    webhooks = provider.incoming.webhooks if provider.incoming else ()
    payloads = [type_ for webhook in webhooks for _, type_ in webhook.payloads]
    received = reached([*payloads, *(t for call in calls for t in _answers(call))], models)
    return {
        name: (Way.SENT if name in sent else Way.NONE)
        | (Way.RECEIVED if name in received else Way.NONE)
        for name in models
    }


def _answers(call: Operation) -> list[Type]:
    others = [call.other_errors] if call.other_errors else []
    return [call.answer, *(error.body for error in call.errors if error.body), *others]


def of_models(provider: Provider) -> Iterator[Item]:
    """Classes, enums and aliases; what no call leads to is taken as made by either side."""
    found = ways(provider)
    for model in provider.models:
        way = found[model.name] or Way.BOTH
        if isinstance(model, Class):
            yield from _class(model, way)
        elif isinstance(model, Enum):
            yield from _enum(model, way)
        elif isinstance(model, Tagged):
            yield from _alias(model, way)
        else:
            yield _named_type(model, way)


def _named(kind: Kind, model: Model, way: Way, told: str, base: str = "") -> Item:
    key = f"models.{model.name}"
    line = Code(f"{key}{told}")
    return Item(kind, key, (line,), model.name, "", way, base=base, doc=model.doc.raw)


def _class(model: Class, way: Way) -> Iterator[Item]:
    base = "Sent" if model.sent_only else "Model"
    held = _named(Kind.CLASS, model, way, f"({base})", base)
    yield held
    yield from (_field(field, held.key, way) for field in model.fields)


def _enum(model: Enum, way: Way) -> Iterator[Item]:
    held = _named(Kind.ENUM, model, way, "(StrEnum)")
    yield held
    yield from (_member(member, held.key, way) for member in model.members)


def _member(member: Member, holder: str, way: Way) -> Item:
    key = f"{holder}.{member.name}"
    return Item(
        Kind.MEMBER,
        key,
        (Code(f"{key} = {literal(member.word)}"),),
        member.name,
        holder,
        way,
        value=literal(member.word),
        identity=member.word.raw,
        doc=member.doc.raw,
    )


def _alias(model: Tagged, way: Way) -> Iterator[Item]:
    held = _named(Kind.ALIAS, model, way, " = Annotated[...]")
    yield held
    for option in model.options:
        key = f"{held.key}|{option.name}"
        line = Code(f"{held.key} = Annotated[... | {option.name}]")
        yield Item(Kind.OPTION, key, (line,), option.name, held.key, way, option)


def _named_type(model: Alias, way: Way) -> Item:
    written = model.type.annotation
    held = _named(Kind.ALIAS, model, way, f" = {written}")
    return replace(held, type=model.type, annotation=written)


_ONLY = {"answers": Way.RECEIVED, "requests": Way.SENT, "": Way.BOTH}


def _field(field: Field, holder: str, way: Way) -> Item:
    key = f"{holder}.{field.name}"
    annotation = field.printed.annotation
    default = "" if field.required else " = None"
    wire = f"  # {literal(field.wire)}" if field.wire.raw != field.name else ""
    return Item(
        Kind.FIELD,
        key,
        (Code(f"{key}: {annotation}{default}{wire}"),),
        field.name,
        holder,
        way & _ONLY[field.only] or way,
        field.type,
        annotation,
        field.required,
        identity=field.wire.raw,
        doc=field.doc.raw,
    )


def of_errors(provider: Provider) -> Iterator[Item]:
    """The classes of documented errors."""
    yield from map(_error, provider.errors)


def _error(error: ErrorClass) -> Item:
    key = f"errors.{error.name}"
    body = [Code(f"{key}.body: {error.shown}")] if error.body else []
    return Item(
        Kind.ERROR,
        key,
        (Code(f"{key}({error.base})"), *body),
        error.name,
        "",
        Way.RECEIVED,
        error.body,
        error.shown if error.body else "object",
        base=error.base,
        identity=str(error.status),
        doc=error.doc.raw,
    )
