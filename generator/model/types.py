"""The types of fields, arguments and answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.naming import Name
from generator.text import Text


@dataclass(frozen=True)
class Scalar:
    """A type without parts; `python` is how an annotation writes it."""

    python: str


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


@dataclass(frozen=True)
class Words:
    """An enum of the provider's models; other words are kept as they came."""

    name: Name


@dataclass(frozen=True)
class Literals:
    """One of the given values, or another of the same type `other`."""

    values: tuple[Text | int | float | bool, ...]
    other: Scalar


@dataclass(frozen=True)
class ListOf:
    item: Type


@dataclass(frozen=True)
class MapOf:
    """A JSON object with free keys."""

    value: Type


@dataclass(frozen=True)
class TupleOf:
    items: tuple[Type, ...]


@dataclass(frozen=True)
class OneOf:
    options: tuple[Type, ...]


@dataclass(frozen=True)
class TaggedUnion:
    """One of several classes, told apart by the word that the property `key` holds; an alias."""

    name: Name
    doc: Text
    options: tuple[Ref, ...]
    key: Text
    words: tuple[tuple[Text, Name], ...]
    """Word -> class; with another word, the class that fits best."""


Type = Scalar | Ref | Words | Literals | ListOf | MapOf | TupleOf | OneOf | TaggedUnion


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
    elif isinstance(type_, OneOf | TaggedUnion):
        inside = type_.options
    for part in inside:
        yield from parts(part)


def class_names(type_: Type) -> list[Name]:
    """The classes and enums that an annotation of this type names, in order, each once."""
    named = (part for part in parts(type_) if isinstance(part, Ref | Words | TaggedUnion))
    return list(dict.fromkeys(part.name for part in named))


def renamed(type_: Type, names: Mapping[str, str]) -> Type:
    """The type with other names for some of the classes in it."""
    match type_:
        case Ref(name) | Words(name) | TaggedUnion(name):
            return replace(type_, name=Name(names.get(name, name)))
        case ListOf(item):
            return ListOf(renamed(item, names))
        case MapOf(value):
            return MapOf(renamed(value, names))
        case TupleOf(items):
            return TupleOf(tuple(renamed(item, names) for item in items))
        case OneOf(options):
            return OneOf(tuple(renamed(option, names) for option in options))
        case Scalar() | Literals():
            return type_
