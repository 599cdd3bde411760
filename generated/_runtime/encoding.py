# Generated from generator/runtime/_runtime/encoding.py. Do not edit.
"""Encoding of arguments in paths, queries, headers and bodies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from urllib.parse import quote

from .model import Timestamp, to_body, to_form

Value = str | int | float | bool | datetime | None
Values = Mapping[str, Value | Iterable[Value]]

_FORM = "application/x-www-form-urlencoded"


class Commas(tuple[str, ...]):
    """Values sent as one, joined by commas."""

    __slots__ = ()


def comma_separated(values: Iterable[Value] | None) -> Commas | None:
    """Several values for one parameter.

    Raises:
        ValueError: a value is empty or contains a comma or space, which would be misread.
    """
    if values is None:
        return None
    found = Commas(_text(value) for value in ([values] if isinstance(values, str) else values))
    for value in found:
        if not value or "," in value or any(c.isspace() for c in value):
            raise ValueError(
                f"{value!r} cannot be joined by commas: it is empty or has a comma or space"
            )
    return found


def _text(value: Value) -> str:
    """A value as written in URLs and headers."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.wire if isinstance(value, Timestamp) else value.isoformat()
    return str(value)


def _texts(value: Value | Iterable[Value]) -> list[str]:
    if isinstance(value, Iterable) and not isinstance(value, str):
        return [_text(item) for item in value]
    return [_text(value)]


def filled(template: str, path: Values) -> str:
    """The path with its arguments quoted.

    Raises:
        ValueError: an argument is empty or would change the path (`.` and `..`).
    """
    quoted: dict[str, str] = {}
    for name, value in path.items():
        texts = _texts(value)
        if value is None or not texts or any(text in {"", ".", ".."} for text in texts):
            raise ValueError(f"{name} must not be empty, '.' or '..': it is part of the URL path")
        quoted[name] = ",".join(quote(text, safe="") for text in texts)
    return template.format_map(quoted)


def query_pairs(name: str, value: Value | Iterable[Value]) -> list[str]:
    """`name=value` for each value; empty for None."""
    if value is None:
        return []
    texts = [quote(text, safe="") for text in _texts(value)]
    joined = [",".join(texts)] if isinstance(value, Commas) else texts
    return [f"{quote(name, safe='')}={text}" for text in joined]


def encoded(body: object, media_type: str) -> bytes | None:
    """The request body as bytes; bytes are sent unchanged."""
    if body is None or isinstance(body, bytes):
        return body
    return to_form(body) if media_type.startswith(_FORM) else to_body(body)


def without(headers: dict[str, str], others: Mapping[str, str]) -> dict[str, str]:
    """The headers without those that others replace, in any letter case."""
    taken = {name.lower() for name in others}
    return {name: value for name, value in headers.items() if name.lower() not in taken}


def header_value(name: str, value: Value | Iterable[Value]) -> str:
    """The value of a header; several are joined by commas.

    Raises:
        ValueError: it has a character that is not allowed in a header.
    """
    text = ",".join(_texts(value))
    if not text.isascii() or not text.isprintable():
        raise ValueError(f"the value of {name} has a character that is not allowed in a header")
    return text
