# Generated from generator/runtime/_runtime/encoding.py. Do not edit.
"""Encoding of arguments in paths, queries and headers; what cannot be one is refused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from math import isfinite
from typing import cast
from urllib.parse import quote

Value = str | int | float | bool | datetime | None
Types = tuple[type, ...]
"""What an argument may be; with `list` among them, also several values of the others."""

ANYTHING: Types = (list, str, int, float, bool, datetime)
"""All that can be written in a URL or a header."""
TEXT: Types = (str,)


class Commas:
    """Values sent as one, joined by commas."""

    __slots__ = ("values",)

    def __init__(self, values: object) -> None:
        self.values = values


Values = Mapping[str, Value | Iterable[Value] | Commas]


def comma_separated(values: Iterable[Value] | None) -> Commas | None:
    """Several values for one parameter; None without."""
    return None if values is None else Commas(values)


def texts(name: str, given: object, types: Types = ANYTHING) -> list[str]:
    """The text of an argument, or of each of its values.

    Raises:
        TypeError: it is of another type.
        ValueError: a number is not finite.
    """
    held = given.values if isinstance(given, Commas) else given
    many = list in types and _are_several(held)
    values: list[object] = [*cast(Iterable[object], held)] if many else [held]
    for value in values:
        if not _is_one_of(value, types):
            found = "None" if value is None else type(value).__name__
            held_by = f"{type(held).__name__} with " if many else ""
            raise TypeError(f"{name} must be {_named(types)}, not {held_by}{found}")
    return [_text(name, value) for value in values]


def _are_several(value: object) -> bool:
    return isinstance(value, Iterable) and not isinstance(cast(object, value), _ONE)


_ONE: Types = (str, bytes, bytearray, memoryview, Mapping)
"""Iterables that are not several values."""


def _is_one_of(value: object, types: Types) -> bool:
    """Whether a value is of one of the types; a boolean is no number here."""
    if isinstance(value, bool):
        return bool in types
    types = tuple(type_ for type_ in types if type_ is not list)
    return isinstance(value, types) or (isinstance(value, int) and float in types)


def _named(types: Types) -> str:
    """The types in words, e.g. `str or int`."""
    *others, last = [type_.__name__ for type_ in types if type_ is not list]
    named = f"{', '.join(others)} or {last}" if others else last
    return f"{named}, or a list of that" if list in types else named


def _text(name: str, value: object) -> str:
    """A value as written in URLs and headers; of an enum member, its value."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        # What came from a provider goes back as it came; see `Timestamp`.
        return getattr(value, "wire", None) or value.isoformat()
    if isinstance(value, float):
        if not isfinite(value):
            raise ValueError(f"{name} must be a finite number")
        return float.__repr__(value)
    return int.__repr__(cast(int, value))


def filled(template: str, path: Values, types: Mapping[str, Types]) -> str:
    """The path with its arguments quoted.

    Args:
        template: Names in braces stand for arguments.
        path: The arguments.
        types: What those may be that are not just `str`.

    Raises:
        TypeError: an argument is of another type.
        ValueError: an argument is empty or would change the path (`.` and `..`).
    """
    quoted: dict[str, str] = {}
    for name, value in path.items():
        found = texts(name, value, types.get(name, TEXT))
        if not found or any(text in {"", ".", ".."} for text in found):
            raise ValueError(f"{name} must not be empty, '.' or '..': it is part of the URL path")
        _check_joined(name, value, found)
        quoted[name] = ",".join(quote(text, safe="") for text in found)
    return template.format_map(quoted)


def query_pairs(name: str, value: Value | Iterable[Value] | Commas) -> list[str]:
    """`name=value` for each value; empty for None and for no values.

    Raises:
        TypeError: a value cannot be written in a URL.
        ValueError: one of several joined values is empty or has a comma.
    """
    if value is None:
        return []
    found = texts(name, value)
    _check_joined(name, value, found)
    quoted = [quote(text, safe="") for text in found]
    if isinstance(value, Commas):
        quoted = [",".join(quoted)] if quoted else []
    return [f"{quote(name, safe='')}={text}" for text in quoted]


def _check_joined(name: str, value: object, found: list[str]) -> None:
    """Refuse what a provider would read as other values than were given.

    A comma inside a value could be written as `%2C`, but many servers decode before they split.
    """
    bad = [text for text in found if not text or "," in text]
    if bad and isinstance(value, Commas):
        raise ValueError(
            f"{name}: {bad[0]!r} cannot be joined by commas: it is empty or has a comma"
        )


def without(headers: dict[str, str], others: Mapping[str, str]) -> dict[str, str]:
    """The headers without those that others replace, in any letter case."""
    taken = {name.lower() for name in others}
    return {name: value for name, value in headers.items() if name.lower() not in taken}


def header_value(name: str, value: Value | Iterable[Value] | Commas) -> str | None:
    """The value of a header; several are joined by commas. None for None and for no values.

    Raises:
        TypeError: a value cannot be written in a header.
        ValueError: it has a character that is not allowed in a header.
    """
    if value is None:
        return None
    found = texts(name, value)
    _check_joined(name, value, found)
    text = ",".join(found)
    if isinstance(value, Commas) and any(it != it.strip() for it in found):
        raise ValueError(f"a value of {name} begins or ends with a blank, which would be lost")
    if not text.isascii() or not text.isprintable():
        raise ValueError(f"the value of {name} has a character that is not allowed in a header")
    return text if found else None
