# Generated from generator/runtime/_runtime/sending.py. Do not edit.
"""Request bodies: checked against the spec before anything is sent, then written by media type."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, cast, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticSerializationError

from .model import Timestamp, adapter, refused, to_form

_BYTES: tuple[type, ...] = (bytes, bytearray, memoryview)


class Content(NamedTuple):
    """A request body as it is sent."""

    data: bytes
    media_type: str


def content(
    body: object, type_: Callable[[], Any] | None, optional: bool, media_type: str
) -> Content | None:
    """The body of a request; None without one.

    Args:
        body: What the caller passed. For JSON and forms: the model, or plain data with the keys of
            the JSON. For `text/*`: a string, or bytes in the declared charset. Else: bytes.
        type_: Gives the type that the spec describes; None if it describes none.
        optional: Whether the body may be left out.
        media_type: That of the spec. A text gets the charset UTF-8 if it declares none.

    Raises:
        TypeError: it is of another kind, e.g. the model of another operation.
        ValueError: it does not match the spec; the message names up to five places and what was
            expected there, but not what was found, which may be secret or personal.
    """
    if body is None and (optional or type_ is None):
        return None
    kind = media_type.partition(";")[0].strip().lower()
    expected = _expected(type_ or _anything)
    if re.search("[/+]json$", kind):
        return Content(expected.as_json(body), media_type)
    if isinstance(body, _BYTES) and expected.takes_bytes:
        return Content(bytes(cast(bytes, body)), media_type)
    if kind == "application/x-www-form-urlencoded":
        return Content(to_form(expected.validated(body)), media_type)
    if kind.startswith("text/") and isinstance(body, str):
        return _text(str.__str__(body), media_type)
    wanted = "str or bytes" if kind.startswith("text/") else "bytes"
    raise TypeError(f"body must be {wanted}, not {_name(body)}: it is sent as {kind}")


def _anything() -> Any:
    return Any


def _text(body: str, media_type: str) -> Content:
    """A text in the charset of its media type, which is added where there is none."""
    declared = re.search(r';\s*charset\s*=\s*"?([^\s;"]+)', media_type, re.IGNORECASE)
    if declared is None:
        return Content(body.encode(), f"{media_type}; charset=utf-8")
    return Content(body.encode(declared[1]), media_type)


class _Expected:
    """What the spec says of a body."""

    def __init__(self, type_: Any) -> None:
        self._adapter = adapter(type_)
        self._kinds = dict(_kinds(type_))
        self.takes_bytes = not {bytes, object}.isdisjoint(self._kinds)

    def as_json(self, body: object) -> bytes:
        """The body as JSON, with the fields that are set and no others."""
        if isinstance(body, BaseModel) and (text := _as_set(body)):
            self._check_kind(body)
            self._read(text)
            return text
        checked = self.validated(body)
        return self._adapter.dump_json(checked, by_alias=True, exclude_unset=True, warnings=False)

    def validated(self, body: object) -> Any:
        """The body as the types that the spec describes."""
        self._check_kind(body)
        try:
            text = json.dumps(body, default=_plain, allow_nan=False)
        except ValueError as error:  # a number that is not finite, or a list that holds itself
            raise ValueError(f"body: {error}") from None
        return self._read(text)

    def _check_kind(self, body: object) -> None:
        if not any(_is(body, kind) for kind in self._kinds):
            *others, last = dict.fromkeys(self._kinds.values())
            named = f"{', '.join(others)} or {last}" if others else last
            raise TypeError(f"body must be {named}, not {_name(body)}")

    def _read(self, text: str | bytes) -> Any:
        try:
            return self._adapter.validate_json(text, by_alias=True, by_name=False)
        except ValidationError as error:
            problem = refused(error)
        raise problem


@cache
def _expected(type_: Callable[[], Any]) -> _Expected:
    return _Expected(type_())


def _kinds(type_: Any) -> Iterator[tuple[type, str]]:
    """The Python types that stand for a type of the spec, with their names."""
    origin, inside = get_origin(type_), get_args(type_)
    if origin is Annotated:
        yield from _kinds(inside[0])
    elif origin in (Union, UnionType):
        for option in inside:
            yield from _kinds(option)
    elif origin is Literal:
        yield from ((type(value), type(value).__name__) for value in inside)
    elif origin in (list, tuple):
        items = " or ".join(dict.fromkeys(name for part in inside for _, name in _kinds(part)))
        yield Sequence, f"a list of {items}"
    elif origin is dict:
        yield Mapping, "a mapping"
    elif type_ is Any:
        yield object, "JSON data"
    elif issubclass(type_, BaseModel):
        yield from ((type_, type_.__name__), (Mapping, "a mapping"))
    elif issubclass(type_, Timestamp):
        yield from ((datetime, "datetime"), (str, "str"))
    else:
        yield type_, "None" if type_ is NoneType else type_.__name__


def _is(body: object, kind: type) -> bool:
    """Whether a body is of a kind; texts are no sequences here, and booleans no numbers."""
    if isinstance(body, str):
        return kind is object or (issubclass(kind, str) and isinstance(body, kind))
    if isinstance(body, bool):
        return kind in (object, bool)
    return isinstance(body, kind) and not isinstance(body, _BYTES)


def _name(body: object) -> str:
    return "None" if body is None else type(body).__name__


def _as_set(body: BaseModel) -> bytes | None:
    """A model as JSON; None if it holds a value of another type than its field."""
    try:
        return body.__pydantic_serializer__.to_json(
            body, by_alias=True, exclude_unset=True, warnings="error"
        )
    except PydanticSerializationError:
        return None


def _plain(value: object) -> object:
    """What JSON calls a value that is none of the built-in types."""
    if isinstance(value, BaseModel):
        return value.model_dump(by_alias=True, exclude_unset=True, warnings=False)
    if isinstance(value, datetime):
        return getattr(value, "wire", None) or value.isoformat()
    if isinstance(value, Mapping):
        return dict(cast(Mapping[object, object], value))
    if isinstance(value, _BYTES) or not isinstance(value, Sequence):
        raise TypeError(f"body holds {_name(value)}, which JSON cannot hold")
    return list(cast(Sequence[object], value))
