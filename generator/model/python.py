"""How Python writes what the model holds: annotations, readers, constants, arguments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.provider import StatusRow
from generator.model.types import (
    ANY,
    BYTES,
    INTEGER,
    NULL,
    NUMBER,
    TIMESTAMP,
    ListOf,
    Literals,
    MapOf,
    OneOf,
    Ref,
    Scalar,
    TaggedUnion,
    TupleOf,
    Type,
    Words,
)
from generator.text import Code, Text, literal


def annotation(type_: Type) -> Code:
    """A type as people read it."""
    match type_:
        case Scalar(python):
            return Code(python)
        case Ref(name) | TaggedUnion(name):
            return name
        case Words(name):
            return Code(f"{name} | str")
        case Literals(_, other):
            return annotation(other)
        case ListOf(item):
            return Code(f"list[{annotation(item)}]")
        case MapOf(value):
            return Code(f"dict[str, {annotation(value)}]")
        case TupleOf(items):
            return Code(f"tuple[{', '.join(map(annotation, items))}]")
        case OneOf(options):
            return Code(" | ".join(map(annotation, options)))


def asked(type_: Type) -> Code:
    """The annotation of what goes into a URL or a header: as much as can be sent."""
    match type_:
        case OneOf(options):
            return Code(" | ".join(map(asked, options)))
        case ListOf(item):
            return Code(f"Sequence[{asked(item)}]")
        case _:
            return Code("datetime") if type_ == TIMESTAMP else annotation(type_)


def given(type_: Type) -> Code:
    """The annotation of a request body: models, or the plain data that they stand for."""
    found = dict.fromkeys(_given(type_))
    return Code(
        " | ".join(
            sorted(found, key=lambda option: _LATE.index(option) + 1 if option in _LATE else 0)
        )
    )


_OBJECT = "Mapping[str, object]"
_LATE = (_OBJECT, "None")
"""What stands at the end of a union."""


def _given(type_: Type) -> Iterator[str]:
    match type_:
        case Ref(name) | TaggedUnion(name):
            yield from (name, _OBJECT)
        case OneOf(options):
            for option in options:
                yield from _given(option)
        case ListOf(item):
            yield f"Sequence[{given(item)}]"
        case TupleOf(items):
            yield f"Sequence[{given(OneOf(items))}]"
        case MapOf(value):
            yield f"Mapping[str, {given(value)}]"
        case Scalar() if type_ == TIMESTAMP:
            yield from ("datetime", "str")
        case Scalar() if type_ == BYTES:
            yield from ("bytes", "bytearray", "memoryview")
        case _:
            yield annotation(type_)


def sendable(type_: Type) -> tuple[Code, ...]:
    """The Python types that an argument in a URL may have; `list` stands for several values."""
    match type_:
        case OneOf(options):
            found = [kind for option in options for kind in sendable(option)]
        case ListOf(item):
            found = [Code("list"), *sendable(item)]
        case Literals(_, other):
            found = [*sendable(other)]
        case Words():
            found = [Code("str")]
        case Scalar() if type_ == ANY:
            found = [Code("str"), Code("int")]
        case _:
            found = [asked(type_)]
    return tuple(dict.fromkeys(kind for kind in found if kind != "None"))


def spelled(type_: Type, within: str = "") -> Code:
    """The annotation by which pydantic reads a type.

    Args:
        type_: The type.
        within: What leads to the classes, e.g. `models.`.
    """
    match type_:
        case Scalar():
            return Code("int | float") if type_ == NUMBER else annotation(type_)
        case Ref(name) | TaggedUnion(name):
            return Code(f"{within}{name}")
        case Words(name):
            return Code(f"Open[{within}{name}]")
        case Literals(values, other):
            return Code(f"Literal[{', '.join(map(literal, values))}] | {annotation(other)}")
        case ListOf(item):
            return Code(f"list[{spelled(item, within)}]")
        case MapOf(value):
            return Code(f"dict[str, {spelled(value, within)}]")
        case TupleOf(items):
            return Code(f"tuple[{', '.join(spelled(item, within) for item in items)}]")
        case OneOf(options):
            # A number may be an integer anyhow.
            kept = (it for it in options if it != INTEGER or NUMBER not in options)
            return Code(" | ".join(spelled(option, within) for option in kept))


def reader(type_: Type | None) -> Code:
    """The expression of the runtime that reads a body of a type; `None` if there is no type."""
    if type_ is None:
        return literal(None)
    if type_ == NULL:
        return Code("nothing")
    if type_ == BYTES:
        return Code("bytes")
    if isinstance(type_, Ref):
        return Code(f"{type_.name}.from_json")
    optional = isinstance(type_, OneOf) and NULL in type_.options
    word = _only_words(type_)
    read = Code(f"words({word})") if word else Code(f"reads({spelled(type_)})")
    return Code(f"or_nothing({read})") if optional else read


def _only_words(type_: Type) -> Code | None:
    """The enum that a type is, except for None: type checkers take `Open` in annotations only."""
    match type_:
        case Words(name) | OneOf((Words(name),)):
            return name
        case OneOf((Words(name), other)) if other == NULL:
            return Code(f"{name} | None")
        case _:
            return None


def constant(items: Iterable[Code]) -> Code:
    """A tuple of expressions."""
    held = list(items)
    return Code(f"({held[0]},)" if len(held) == 1 else f"({', '.join(held)})")


def literals(values: Iterable[Text | str | int | float | None]) -> Code:
    """A tuple of constants."""
    return constant(map(literal, values))


def mapping(pairs: Iterable[tuple[Code, Code]]) -> Code:
    """A dictionary of expressions."""
    return Code(f"{{{', '.join(f'{key}: {value}' for key, value in pairs)}}}")


def call(function: str, *arguments: Code | None, **named: Code | None) -> Code:
    """A call; arguments that are None are left out."""
    given = [argument for argument in arguments if argument is not None]
    given += [Code(f"{name}={value}") for name, value in named.items() if value is not None]
    return Code(f"{function}({', '.join(given)})")


READING_DEFAULTS = {
    "terminal": False,
    "evidence": "none",
    "reason": None,
    "billable": "unknown",
    "certainty": "documented",
    "flag": None,
    "applies": True,
}
"""What the runtime's `Reading` has where nothing is given; every row gives its state."""


def reading(row: StatusRow) -> Code:
    """Keyword arguments of the runtime's `Reading`, without its defaults and the note."""
    values: dict[str, Code | bool | None] = {
        "state": row.state,
        "terminal": row.terminal,
        "evidence": row.evidence,
        "reason": row.reason,
        "billable": row.billable,
        "certainty": row.certainty,
        "flag": row.flag,
        "applies": row.applies,
    }
    given = {name: v for name, v in values.items() if v != READING_DEFAULTS.get(name)}
    return Code(", ".join(f"{name}={_member(name, value)}" for name, value in given.items()))


def _member(name: str, value: Code | bool | None) -> str:
    """An argument of `Reading`: a boolean, or a member of the enum that is called as it is."""
    return f"{name.title()}.{value.upper()}" if isinstance(value, str) else str(value)
