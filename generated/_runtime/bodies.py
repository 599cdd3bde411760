# Generated from generator/runtime/_runtime/bodies.py. Do not edit.
"""Untrusted bodies of incoming calls: JSON and forms.

The message of a `WebhookError` never quotes the body.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import cast
from urllib.parse import parse_qsl

from pydantic_core import from_json

from . import strict_json
from .errors import WebhookError

Form = dict[str, str | list[str]]
"""The fields of a form; a list where a key is repeated."""

MAX_FIELDS = 1000
"""Most fields of a form; more are refused."""

_FORM = "application/x-www-form-urlencoded"
_INTEGER = re.compile(r"-?[0-9]{1,30}")
_NUMBER = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?")
_TRUTH = {"true": True, "false": False, "1": True, "0": False}


def decoded(
    body: bytes, headers: Mapping[str, str], *, forms: bool, max_size: int
) -> tuple[str | Form, object]:
    """What a body holds: JSON as text, or a form; and the value of either.

    Content-Type decides; if it names neither, JSON is tried first, then a form if `forms`.

    Raises:
        WebhookError: it cannot be decoded, or is larger than `max_size` bytes.
    """
    text = _text(body, max_size)
    media = (header(headers, "content-type") or "").partition(";")[0].strip().lower()
    if media == _FORM:
        form = _form(text)
        return form, form
    named = media.endswith(("/json", "+json"))
    if named or not forms or text.lstrip()[:1] in ("{", "["):  # as no form begins
        return text, _json(text)
    try:
        return text, _json(text)
    except WebhookError:
        pass  # from here on nothing keeps a reference to the body
    form = _form(text)
    return form, form


def header(headers: Mapping[str, str], name: str) -> str | None:
    """The value of a header, whatever the letter case of its name.

    Raises:
        WebhookError: `headers` is not a mapping.
    """
    pairs = getattr(headers, "items", None)
    if not callable(pairs):
        raise WebhookError("the headers are not a mapping of names to values")
    for key, value in cast(Mapping[object, object], headers).items():
        if isinstance(key, str) and isinstance(value, str) and key.lower() == name.lower():
            return value
    return None


def raw(body: object) -> bytes:
    """The body, if it is bytes.

    Raises:
        WebhookError: it was decoded already, so neither its signature nor its characters can be
            trusted.
    """
    if not isinstance(body, bytes):
        raise WebhookError("the body must be bytes, exactly as received")
    return body


def _text(body: object, max_size: int) -> str:
    found = raw(body)
    if len(found) > max_size:
        raise WebhookError(f"the body has {len(found)} bytes, more than {max_size}")
    text = found.decode("utf-8-sig", "replace")
    if text.encode() != found.removeprefix(b"\xef\xbb\xbf"):
        raise WebhookError("the body is not UTF-8")
    if not text.strip():
        raise WebhookError("the body is empty")
    return text


def _json(text: str) -> object:
    """The value of an unambiguous JSON text."""
    try:
        from_json(text)  # checks depth and lone surrogates, which the next does not
        return strict_json.loads(text)
    except strict_json.AmbiguousJson as error:
        problem = WebhookError(str(error))
    except RecursionError:
        problem = WebhookError("the JSON is nested too deeply")
    except ValueError:
        problem = WebhookError("the body is not JSON")
    raise problem


def _form(text: str) -> Form:
    try:
        pairs = parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=MAX_FIELDS)
    except ValueError:
        pairs = []
    if not pairs or "=" not in text:
        raise WebhookError(f"the body is not a form of at most {MAX_FIELDS} fields in UTF-8")
    values: dict[str, list[str]] = {}
    for name, value in pairs:
        values.setdefault(name, []).append(value)
    return {name: found if len(found) > 1 else found[0] for name, found in values.items()}


def typed(form: Form, fields: Mapping[str, tuple[type | None, ...]]) -> dict[str, object]:
    """The fields of a form, converted to the types they may have in JSON.

    Args:
        form: Fields as text.
        fields: The types of each field: int, float, bool, str, None for null, and list if it may
            be repeated; fields not listed are text. What cannot be converted stays text.
    """
    return {name: _typed(value, fields.get(name, (str,))) for name, value in form.items()}


def _typed(given: str | list[str], kinds: tuple[type | None, ...]) -> object:
    if given == "" and None in kinds:
        return None
    items = [_converted(text, kinds) for text in ([given] if isinstance(given, str) else given)]
    return items if list in kinds or len(items) > 1 else items[0]


def _converted(text: str, kinds: tuple[type | None, ...]) -> object:
    if str in kinds:
        return text
    if (int in kinds or float in kinds) and _INTEGER.fullmatch(text):
        return int(text)
    if float in kinds and _NUMBER.fullmatch(text) and math.isfinite(float(text)):
        return float(text)
    return _TRUTH.get(text.lower(), text) if bool in kinds else text
