"""The types of fields, arguments and answers, and how Python writes them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.naming import Name
from generator.text import Code, Text, literal


@dataclass(frozen=True)
class Scalar:
    """A type without parts; `python` is how an annotation writes it."""

    python: str

    @property
    def annotation(self) -> Code:
        return Code(self.python)


STRING = Scalar("str")
INTEGER = Scalar("int")
NUMBER = Scalar("float")
BOOLEAN = Scalar("bool")
TIMESTAMP = Scalar("Timestamp")
BYTES = Scalar("bytes")
ANY = Scalar("Any")
NULL = Scalar("None")


@dataclass(frozen=True)
class Ref:
    """A class of the provider's models."""

    name: Name

    @property
    def annotation(self) -> Code:
        return self.name


@dataclass(frozen=True)
class Words:
    """An enum of the provider's models; other words are kept as they came."""

    name: Name

    @property
    def annotation(self) -> Code:
        return Code(f"{self.name} | str")


@dataclass(frozen=True)
class Literals:
    """One of the given values, or another of the same type `other`."""

    values: tuple[Text | int | float | bool, ...]
    other: Scalar

    @property
    def annotation(self) -> Code:
        return self.other.annotation


@dataclass(frozen=True)
class ListOf:
    item: Type

    @property
    def annotation(self) -> Code:
        return Code(f"list[{self.item.annotation}]")


@dataclass(frozen=True)
class MapOf:
    """A JSON object with free keys."""

    value: Type

    @property
    def annotation(self) -> Code:
        return Code(f"dict[str, {self.value.annotation}]")


@dataclass(frozen=True)
class TupleOf:
    items: tuple[Type, ...]

    @property
    def annotation(self) -> Code:
        return Code(f"tuple[{', '.join(item.annotation for item in self.items)}]")


@dataclass(frozen=True)
class OneOf:
    options: tuple[Type, ...]

    @property
    def annotation(self) -> Code:
        return Code(" | ".join(option.annotation for option in self.options))


@dataclass(frozen=True)
class Tagged:
    """One of several classes, told apart by the word that the property `key` holds; an alias."""

    name: Name
    doc: Text
    options: tuple[Ref, ...]
    key: Text
    words: tuple[tuple[Text, Name], ...]
    """Word -> class; with another word, the class that fits best."""

    @property
    def annotation(self) -> Code:
        return self.name


Type = Scalar | Ref | Words | Literals | ListOf | MapOf | TupleOf | OneOf | Tagged


def union(*options: Type) -> Type:
    """The options as one type: flat, each once, None last; `Any` swallows the rest."""
    flat: list[Type] = []
    for option in options:
        flat += option.options if isinstance(option, OneOf) else (option,)
    kept = list(dict.fromkeys(flat))
    if ANY in kept:
        return ANY
    if any(isinstance(option, Words) for option in kept):
        kept = [option for option in kept if option != STRING]  # `Words` admit every string
    if NULL in kept:
        kept.remove(NULL)
        kept.append(NULL)
    return kept[0] if len(kept) == 1 else OneOf(tuple(kept))


def parts(type_: Type) -> Iterator[Type]:
    """`type_` and every type inside it."""
    yield type_
    inside: tuple[Type, ...] = ()
    if isinstance(type_, ListOf):
        inside = (type_.item,)
    elif isinstance(type_, MapOf):
        inside = (type_.value,)
    elif isinstance(type_, TupleOf):
        inside = type_.items
    elif isinstance(type_, OneOf | Tagged):
        inside = type_.options
    for part in inside:
        yield from parts(part)


def class_names(type_: Type) -> list[Name]:
    """The classes and enums that an annotation of this type names, in order, each once."""
    named = (part for part in parts(type_) if isinstance(part, Ref | Words | Tagged))
    return list(dict.fromkeys(part.name for part in named))


def spelled(type_: Type) -> Code:
    """The annotation by which pydantic reads the type; `annotation` is what people read."""
    match type_:
        case Scalar():
            return Code("int | float") if type_ == NUMBER else type_.annotation
        case Ref() | Tagged():
            return type_.annotation
        case Words(name):
            return Code(f"Open[{name}]")
        case Literals(values, other):
            known = ", ".join(literal(value) for value in values)
            return Code(f"Literal[{known}] | {other.annotation}")
        case ListOf(item):
            return Code(f"list[{spelled(item)}]")
        case MapOf(value):
            return Code(f"dict[str, {spelled(value)}]")
        case TupleOf(items):
            return Code(f"tuple[{', '.join(spelled(item) for item in items)}]")
        case OneOf(options):
            # A number may be an integer anyhow.
            kept = (it for it in options if it != INTEGER or NUMBER not in options)
            return Code(" | ".join(spelled(option) for option in kept))


def reader(type_: Type) -> Code:
    """The expression of the runtime that reads a body of this type."""
    if type_ == NULL:
        return Code("nothing")
    if type_ == BYTES:
        return Code("bytes")
    if isinstance(type_, Ref):
        return Code(f"{type_.name}.from_json")
    read = Code(f"reads({spelled(type_)})")
    optional = isinstance(type_, OneOf) and NULL in type_.options
    return Code(f"or_nothing({read})") if optional else read
