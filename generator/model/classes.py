"""Models: one class per JSON object, one enum per list of words, an alias for other schemas."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.types import NULL, TaggedUnion, Type, union
from generator.naming import Name
from generator.text import Text


@dataclass(frozen=True)
class Field:
    """One property of an object."""

    name: Name
    wire: Text
    type: Type
    required: bool
    doc: Text
    only: str = ""
    """answers or requests, if the property is left out in the other direction."""

    @property
    def printed(self) -> Type:
        """The type of the attribute: what may be absent may also read as None."""
        return self.type if self.required else union(self.type, NULL)


@dataclass(frozen=True)
class Class:
    """One JSON object, which becomes one pydantic model."""

    name: Name
    doc: Text
    fields: tuple[Field, ...]
    sent_only: bool = False
    """Only ever sent: then a keyword that the spec does not know is refused, not kept."""


@dataclass(frozen=True)
class Member:
    name: Name
    word: Text
    doc: Text


@dataclass(frozen=True)
class Enum:
    """The words a string field is documented to hold."""

    name: Name
    doc: Text
    members: tuple[Member, ...]


@dataclass(frozen=True)
class Alias:
    """A name for a type that is no class: types that refer to it are written out."""

    name: Name
    doc: Text
    type: Type


Model = Class | Enum | TaggedUnion | Alias
