"""Classes, enums, aliases and errors as callers see them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.model import (
    Alias,
    Class,
    Enum,
    ErrorClass,
    Field,
    Key,
    Member,
    Model,
    Provider,
    TaggedUnion,
    reached,
)
from generator.model.python import annotation
from generator.naming import Name
from generator.package.errors import error_body
from generator.package.items import Item, Kind, Way
from generator.text import Code, literal


def ways(provider: Provider) -> dict[Name, Way]:
    """Who makes the values of each class and enum; `NONE` where no call leads to it."""
    models = {model.name: model for model in provider.models}
    calls = provider.operations
    sent = reached((a.type for call in calls for a in call.arguments), models)
    webhooks = provider.incoming.webhooks if provider.incoming else ()
    payloads = [type_ for webhook in webhooks for _, type_ in webhook.payloads]
    received = reached([*payloads, *(t for call in calls for t in call.received)], models)
    return {
        name: (Way.SENT if name in sent else Way.NONE)
        | (Way.RECEIVED if name in received else Way.NONE)
        for name in models
    }


def of_models(provider: Provider) -> Iterator[Item]:
    """Classes, enums and aliases; what no call leads to is taken as made by either side."""
    found = ways(provider)
    for model in provider.models:
        way = found[model.name] or Way.BOTH
        if isinstance(model, Class):
            yield from _class(model, way)
        elif isinstance(model, Enum):
            yield from _enum(model, way)
        elif isinstance(model, TaggedUnion):
            yield from _alias(model, way)
        else:
            yield _named_type(model, way)


def _named(kind: Kind, model: Model, way: Way, told: str, base: str = "") -> Item:
    line = Code(f"models.{model.name}{told}")
    key = Key("model", model.name)
    return Item(kind, key, (line,), model.name, None, way, base=base, doc=model.doc.raw)


def _class(model: Class, way: Way) -> Iterator[Item]:
    base = "Sent" if model.sent_only else "Model"
    held = _named(Kind.CLASS, model, way, f"({base})", base)
    yield held
    yield from (_field(field, held.key, way) for field in model.fields)


def _enum(model: Enum, way: Way) -> Iterator[Item]:
    held = _named(Kind.ENUM, model, way, "(StrEnum)")
    yield held
    yield from (_member(member, held.key, way) for member in model.members)


def _member(member: Member, holder: Key, way: Way) -> Item:
    return Item(
        Kind.MEMBER,
        Key("field", holder.owner, member.name),
        (Code(f"models.{holder.owner}.{member.name} = {literal(member.word)}"),),
        member.name,
        holder,
        way,
        value=literal(member.word),
        identity=member.word.raw,
        doc=member.doc.raw,
    )


def _alias(model: TaggedUnion, way: Way) -> Iterator[Item]:
    held = _named(Kind.ALIAS, model, way, " = Annotated[...]")
    yield held
    for option in model.options:
        key = Key("option", model.name, option.name)
        line = Code(f"models.{model.name} = Annotated[... | {option.name}]")
        yield Item(Kind.OPTION, key, (line,), option.name, held.key, way, option)


def _named_type(model: Alias, way: Way) -> Item:
    written = annotation(model.type)
    held = _named(Kind.ALIAS, model, way, f" = {written}")
    return replace(held, type=model.type, annotation=written)


_ONLY = {"answers": Way.RECEIVED, "requests": Way.SENT, "": Way.BOTH}


def _field(field: Field, holder: Key, way: Way) -> Item:
    written = annotation(field.printed)
    default = "" if field.required else " = None"
    wire = f"  # {literal(field.wire)}" if field.wire.raw != field.name else ""
    return Item(
        Kind.FIELD,
        Key("field", holder.owner, field.name),
        (Code(f"models.{holder.owner}.{field.name}: {written}{default}{wire}"),),
        field.name,
        holder,
        way & _ONLY[field.only] or way,
        field.type,
        written,
        field.required,
        identity=field.wire.raw,
        doc=field.doc.raw,
    )


def of_errors(provider: Provider) -> Iterator[Item]:
    """The classes of documented errors."""
    yield from map(_error, provider.errors)


def _error(error: ErrorClass) -> Item:
    body = [Code(f"errors.{error.name}.body: {error_body(error)}")] if error.body else []
    return Item(
        Kind.ERROR,
        Key("error", error.name),
        (Code(f"errors.{error.name}({error.base})"), *body),
        error.name,
        None,
        Way.RECEIVED,
        error.body,
        error_body(error) if error.body else "object",
        base=error.base,
        identity=str(error.status),
        doc=error.doc.raw,
    )
