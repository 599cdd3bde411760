"""What a provider sends on its own, and how its calls are told apart."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.model.types import (
    ListOf,
    MapOf,
    OneOf,
    Ref,
    Scalar,
    Tagged,
    TupleOf,
    Type,
    Words,
    spelled,
    union,
)
from generator.naming import Name
from generator.text import Code, Text, literal


@dataclass(frozen=True)
class Signature:
    """How calls are signed: HMAC-SHA256; None is what no document tells."""

    header: Text | None
    encoding: Text | None
    """hex or base64."""
    signed: Text | None
    """body."""


@dataclass(frozen=True)
class Webhook:
    """One call that a provider makes."""

    name: Text
    summary: Text
    payloads: tuple[tuple[Name, Type], ...]
    """`json` or `form`, and what such a body holds; a type that both hold is there twice."""
    signature: Signature | None
    sources: tuple[Text, ...] = ()

    @property
    def shown(self) -> tuple[tuple[Code, Code], ...]:
        """Each kind of body with the annotation of what it holds."""
        return tuple((kind, type_.annotation) for kind, type_ in self.payloads)


@dataclass(frozen=True)
class Choice:
    """One type that a body may be read as."""

    type: Type
    key: Text | None = None
    """The property that tells it from others; None if none does."""
    words: tuple[Text, ...] = ()
    """What `key` holds, where it is this type."""
    is_status: bool = False
    """`key` is a status: a new word is no new kind of event."""
    fields: tuple[tuple[Text, tuple[Code, ...]], ...] = ()
    """Of a form: property -> what it holds instead of text, as Python's types."""

    @property
    def arguments(self) -> Code:
        """What the runtime has to know of it, but for what is the default."""
        told: list[str] = [spelled(_in_models(self.type))]
        if self.key:
            words = "".join(f"{literal(word)}, " for word in self.words)
            told += [f"key={literal(self.key)}", f"words=({words})"]
            told += ["is_status=True"] * self.is_status
        if self.fields:
            held = (f"{literal(name)}: ({', '.join(types)},)" for name, types in self.fields)
            told.append(f"fields={{{', '.join(held)}}}")
        return Code(", ".join(told))


@dataclass(frozen=True)
class Incoming:
    """All that a provider sends on its own."""

    webhooks: tuple[Webhook, ...]
    choices: tuple[Choice, ...]
    carriers: tuple[Name, ...]
    """The classes among them that carry statuses."""

    @property
    def event(self) -> Code:
        """The annotation of what is read: any of the choices."""
        return spelled(union(*(_in_models(choice.type) for choice in self.choices)))

    @property
    def signature(self) -> Signature | None:
        """How calls are signed; of those that are, all are signed alike."""
        return next((w.signature for w in self.webhooks if w.signature), None)

    @property
    def signed(self) -> Text:
        """How calls are signed, and the names of those that are, as a docstring states it."""
        names = ", ".join(webhook.name.raw for webhook in self.webhooks if webhook.signature)
        return Text(f"HMAC-SHA256, compared in constant time. Documented as signed: {names}.")

    @property
    def unsigned(self) -> tuple[Text, ...]:
        """The names of the others."""
        return tuple(webhook.name for webhook in self.webhooks if not webhook.signature)

    @property
    def forms(self) -> bool:
        """Whether any call is documented to come as a form."""
        return any(kind == "form" for w in self.webhooks for kind, _ in w.payloads)


def _in_models(type_: Type) -> Type:
    """The type as a module writes it that has imported `models`."""
    match type_:
        case Ref(name) | Words(name) | Tagged(name):
            return replace(type_, name=Name(f"models.{name}"))
        case ListOf(item):
            return ListOf(_in_models(item))
        case MapOf(value):
            return MapOf(_in_models(value))
        case TupleOf(items):
            return TupleOf(tuple(map(_in_models, items)))
        case OneOf(options):
            return OneOf(tuple(map(_in_models, options)))
        case Scalar() | _:
            return type_
