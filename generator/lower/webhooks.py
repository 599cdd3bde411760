"""Webhooks -> what the provider sends on its own, and how one body is told from another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.load import Pointer, listed, mapping
from generator.lower.bodies import is_form, json_body
from generator.lower.context import Context
from generator.lower.schemas import SchemaTypes
from generator.model import (
    BOOLEAN,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    TIMESTAMP,
    Candidate,
    Class,
    Enum,
    Field,
    Incoming,
    Key,
    ListOf,
    Literals,
    Model,
    OneOf,
    Ref,
    Reporting,
    Signature,
    TaggedUnion,
    Type,
    Webhook,
    Words,
    class_names,
)
from generator.naming import Name
from generator.text import Code, Text
from generator.walk import webhooks

_SCALARS = {INTEGER: "int", NUMBER: "float", BOOLEAN: "bool", NULL: "None"}


def lower_webhooks(context: Context, schemas: SchemaTypes) -> tuple[Webhook, ...]:
    """Every webhook with the types of its bodies, which are among the models."""
    found: list[Webhook] = []
    for path, node in webhooks(context.document):
        name = str(node.get("operationId") or path[1])
        context.comes_from(Key("webhooks"), path)
        context.comes_from(Key("webhook", name), path)
        found.append(
            Webhook(
                Text(name),
                Text(node.get("summary") or ""),
                tuple(_payloads(context, schemas, path, node)),
                _signature(context, path, node),
                tuple(Text(str(code)) for code in listed(node.get("x-source"))),
            )
        )
    _signed_alike(context, found)
    return tuple(found)


def payload_types(found: Iterable[Webhook]) -> list[Type]:
    """What the webhooks send, each type once."""
    return list(dict.fromkeys(type_ for webhook in found for _, type_ in webhook.payloads))


def _payloads(
    context: Context, schemas: SchemaTypes, path: Pointer, node: dict[str, Any]
) -> Iterator[tuple[Name, Type]]:
    at = context.place((*path, "requestBody"))
    body = mapping(context.document.resolve(node.get("requestBody")))
    contents = mapping(body.get("content"))
    schema, media, place = json_body(body, at)
    if media:
        yield Name("json"), schemas.type_of(schema, place)
    form = next((media for media in contents if is_form(media)), None)
    if form:
        place = (*at, "content", form, "schema")
        yield Name("form"), schemas.type_of(mapping(contents[form]).get("schema"), place)
    if not media and not form:
        text = "a webhook that sends neither JSON nor a form"
        hint = "describe its body as `application/json` or `application/x-www-form-urlencoded`"
        context.unsupported((*at, "content") if contents else path, text, hint)


def _signature(context: Context, path: Pointer, node: dict[str, Any]) -> Signature | None:
    written = mapping(node.get("x-signature"))
    if not written or not context.document.house:
        return None
    context.comes_from(Key("function", "webhooks", "verify_signature"), (*path, "x-signature"))
    keys = ("header", "encoding", "signed")
    return Signature(*(Text(str(written[key])) if key in written else None for key in keys))


def _signed_alike(context: Context, found: list[Webhook]) -> None:
    """A package has one `verify_signature`."""
    signatures = {webhook.signature for webhook in found if webhook.signature}
    if len(signatures) > 1:
        text = "webhooks that are signed in different ways"
        context.unsupported(("webhooks",), text, "write the same `x-signature` on all of them")


def lower_incoming(
    found: tuple[Webhook, ...], schemas: SchemaTypes, reporting: Reporting | None
) -> Incoming | None:
    """How the bodies of all webhooks are told apart; None if the provider sends nothing."""
    if not payload_types(found):
        return None
    models = {model.name: model for model in schemas.models.values() if model}
    carriers = reporting.carriers if reporting else ()
    choices = tuple(_Choices(models, reporting).of(found))
    named = {name for choice in choices for name in class_names(choice.type)}
    named |= {
        ref.name
        for n in [*named]
        if isinstance(m := models.get(n), TaggedUnion)
        for ref in m.options
    }
    return Incoming(found, choices, tuple(name for name in carriers if name in named))


@dataclass
class _Choices:
    """The types that a body may be read as, and what tells them apart."""

    models: dict[Name, Model]
    reporting: Reporting | None

    def of(self, found: tuple[Webhook, ...]) -> Iterator[Candidate]:
        """In the order of the spec; a union gives one for each member, a list its items too."""
        forms = any(kind == "form" for webhook in found for kind, _ in webhook.payloads)
        whole = _tags(payload_types(found))
        listed = _tags(type_.item for type_ in whole if isinstance(type_, ListOf))
        yield from self._candidates(whole, forms)
        yield from self._candidates({t: tag for t, tag in listed.items() if t not in whole}, forms)

    def _candidates(self, tags: dict[Type, TaggedUnion | None], forms: bool) -> Iterator[Candidate]:
        key = self._telling(tags)
        for type_, tag in tags.items():
            own = key or (tag.key if tag else None)
            words = self._words(type_, own, tag) if own else ()
            status = bool(words and tag and tag.key == own and self._status_of_all(tag))
            fields = tuple(self._form(type_)) if forms else ()
            yield Candidate(type_, own if words else None, words, status, fields)

    def _telling(self, tags: dict[Type, TaggedUnion | None]) -> Text | None:
        """The first property that all types have with words of their own.

        A status is none, unless a union is told apart by it.
        """
        keys = [tag.key for tag in tags.values() if tag]
        keys += [field.wire for type_ in tags for field in self._fields(type_)]
        for key in dict.fromkeys(keys if len(tags) > 1 else []):
            told = [self._words(type_, key, tag) for type_, tag in tags.items()]
            words = [word for own in told for word in own]
            if all(told) and len(set(words)) == len(words):
                return key
        return None

    def _status_of_all(self, tag: TaggedUnion) -> bool:
        return all(
            any(
                field.wire == tag.key and self._is_status(ref, field) for field in self._fields(ref)
            )
            for ref in tag.options
        )

    def _words(self, type_: Type, key: Text, tag: TaggedUnion | None) -> tuple[Text, ...]:
        """What a property holds in objects of this type; empty if that is open."""
        if tag and tag.key == key and isinstance(type_, Ref):
            return tuple(word for word, name in tag.words if name == type_.name)
        for field in self._fields(type_):
            if field.wire == key and not self._is_status(type_, field):
                return self._listed(field.type)
        return ()

    def _listed(self, type_: Type) -> tuple[Text, ...]:
        match type_:
            case OneOf(options):
                others = [option for option in options if option != NULL]
                return self._listed(others[0]) if len(others) == 1 else ()
            case Words(name):
                enum = self.models.get(name)
                return tuple(m.word for m in enum.members) if isinstance(enum, Enum) else ()
            case Literals(values):
                return tuple(value for value in values if isinstance(value, Text))
            case _:
                return ()

    def _is_status(self, type_: Type, field: Field) -> bool:
        items = self.reporting.items if self.reporting else ()
        return any(Ref(item.model) == type_ and field in item.status for item in items)

    def _fields(self, type_: Type) -> tuple[Field, ...]:
        model = self.models.get(type_.name) if isinstance(type_, Ref) else None
        return model.fields if isinstance(model, Class) else ()

    def _form(self, type_: Type) -> Iterator[tuple[Text, tuple[Code, ...]]]:
        """The properties that hold something else than text."""
        for field in self._fields(type_):
            held = tuple(dict.fromkeys(_held(field.printed)))
            if held and held != (Code("str"),):
                yield field.wire, held


def _tags(types: Iterable[Type]) -> dict[Type, TaggedUnion | None]:
    """The types that payloads may be, each with the union in which a word tells it."""
    found: dict[Type, TaggedUnion | None] = {}
    for payload in types:
        for type_, tag in _members(payload):
            found[type_] = found.get(type_) or tag
    return found


def _members(type_: Type) -> Iterator[tuple[Type, TaggedUnion | None]]:
    """The types that a payload may be, each with the union in which a word tells it."""
    options = type_.options if isinstance(type_, OneOf | TaggedUnion) else ()
    for option in options:
        for member, tag in _members(option):
            yield member, tag or (type_ if isinstance(type_, TaggedUnion) else None)
    if not options:
        yield type_, None


def _held(type_: Type) -> Iterator[Code]:
    """What a value of a form may become, as Python's types; `list` before those of its items."""
    match type_:
        case OneOf(options):
            for option in options:
                yield from _held(option)
        case ListOf(item):
            yield Code("list")
            yield from _held(item)
        case Words():
            yield Code("str")
        case Literals(_, other):
            yield from _held(other)
        case _ if type_ in (STRING, TIMESTAMP):
            yield Code("str")
        case _ if type_ in _SCALARS:
            yield Code(_SCALARS[type_])
        case _:
            pass  # no text of a form can be one: it will not fit
