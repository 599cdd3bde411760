"""What a provider sends on its own, and how its calls are told apart."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.types import Type, union
from generator.naming import Name
from generator.text import Code, Text


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


@dataclass(frozen=True)
class Candidate:
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


@dataclass(frozen=True)
class Incoming:
    """All that a provider sends on its own."""

    webhooks: tuple[Webhook, ...]
    choices: tuple[Candidate, ...]
    carriers: tuple[Name, ...]
    """The classes among them that carry statuses."""

    @property
    def event(self) -> Type:
        """What is read: any of the choices."""
        return union(*(choice.type for choice in self.choices))

    @property
    def signature(self) -> Signature | None:
        """How calls are signed; of those that are, all are signed alike."""
        return next((w.signature for w in self.webhooks if w.signature), None)

    @property
    def signed(self) -> tuple[Text, ...]:
        """The names of the webhooks that are documented as signed."""
        return tuple(webhook.name for webhook in self.webhooks if webhook.signature)

    @property
    def unsigned(self) -> tuple[Text, ...]:
        """The names of the others."""
        return tuple(webhook.name for webhook in self.webhooks if not webhook.signature)

    @property
    def forms(self) -> bool:
        """Whether any call is documented to come as a form."""
        return any(kind == "form" for w in self.webhooks for kind, _ in w.payloads)
