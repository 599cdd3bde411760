"""Untrusted bodies of incoming calls: JSON and forms.

The message of a `WebhookError` never quotes the body.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping
from email import policy
from email.parser import HeaderParser
from email.utils import collapse_rfc2231_value
from encodings.aliases import aliases
from itertools import pairwise
from typing import cast
from urllib.parse import parse_qsl

from pydantic_core import from_json

from . import strict_json
from .errors import WebhookError

Form = dict[str, str | list[str]]
"""The fields of a form; a list where a key is repeated."""

MAX_FIELDS = 1000
"""Most fields of a form; more are refused."""

MAX_PARTS = 100
"""Most parts of a `multipart/form-data` body; more are refused."""
MAX_PART_HEADER = 1024
"""Most bytes of the header of a part; longer ones are refused."""
MAX_EVENTS = 2000
"""Most events of a list; a longer list is one unknown event, with the reports of all."""

_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_BOM = b"\xef\xbb\xbf"
_PARAMETER = re.compile(r';\s*([a-z]{1,20})\s*=\s*(?:"([^"]*)"|([^;"\s]+))', re.IGNORECASE)
_CODECS = {*aliases.values()}
_NO_CHARSETS = {"idna", "punycode", "raw_unicode_escape", "unicode_escape", "utf_7"}
"""Codecs of Python for other purposes than whole texts, or not to be trusted with them."""
_INTEGER = re.compile(r"-?[0-9]{1,30}")
_NUMBER = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?")
_TRUTH = {"true": True, "false": False, "1": True, "0": False}


def decoded(
    body: bytes, headers: Mapping[str, str], *, forms: bool, max_size: int
) -> tuple[str | Form, object]:
    """What a body holds: JSON as text, or a form; and the value of either.

    Content-Type decides, its character set too; if it names no kind of body, JSON is tried first,
    then a form if `forms`. In a form, text that is not in its character set, or not in UTF-8 if
    none is named, counts as Latin-1: it spoils a name at most.

    Raises:
        WebhookError: it cannot be decoded, or is larger than `max_size` bytes.
    """
    found = _bounded(body, max_size)
    content_type = header(headers, "content-type") or ""
    media = content_type.partition(";")[0].strip().lower()
    parameters = _parameters(content_type)
    charset = _charset(parameters)
    form = None
    if media == _FORM:
        form = _form(found, charset)
    elif media == _MULTIPART:
        form = _multipart(found, parameters.get("boundary", ""), charset)
    if form is not None:
        return form, form
    named = media.endswith(("/json", "+json"))
    if named or not forms or found.lstrip()[:1] in (b"{", b"["):  # as no form begins
        text = _text(found, charset)
        return text, _json(text)
    try:
        text = _text(found, charset)
        return text, _json(text)
    except WebhookError:
        pass  # from here on nothing keeps a reference to the body
    form = _form(found, charset)
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


def _bounded(body: object, max_size: int) -> bytes:
    found = raw(body)
    if len(found) > max_size:
        raise WebhookError(f"the body has {len(found)} bytes, more than {max_size}")
    if not found.removeprefix(_BOM).strip():
        raise WebhookError("the body is empty")
    return found


def _parameters(content_type: str) -> dict[str, str]:
    """The parameters of a Content-Type; their names are lower-case."""
    found = _PARAMETER.findall(content_type[:1000])
    return {name.lower(): quoted or plain for name, quoted, plain in found}


def _charset(parameters: Mapping[str, str]) -> str | None:
    """Python's name of the character set that is named; None without one that is known."""
    given = re.sub("[^a-z0-9]+", "_", parameters.get("charset", "").strip().lower())
    name = aliases.get(given, given)
    if name not in _CODECS or name in _NO_CHARSETS:
        return None
    try:
        b" ".decode(name)
    except LookupError:
        return None  # a codec that is no character set
    except ValueError:
        pass  # half of a character
    return name


def _text(found: bytes, charset: str | None) -> str:
    if charset in (None, "utf_8", "ascii"):
        text = found.decode("utf-8-sig", "replace")
        if text.encode() != found.removeprefix(_BOM):
            raise WebhookError("the body is not UTF-8")
        return text
    other = _strict(found, charset)
    if other is None or not other.strip():
        raise WebhookError("the body is not in the character set that it names")
    return other


def _strict(found: bytes, charset: str | None) -> str | None:
    """Text in a character set; None if it is not in it."""
    try:
        return found.decode(charset or "utf-8")
    except ValueError:
        return None


def _lenient(found: bytes, charset: str | None) -> str:
    """Text in its character set, else in Latin-1, in which anything is text."""
    text = _strict(found, charset)
    return found.decode("latin-1") if text is None else text


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


def items(text: str, value: object) -> list[tuple[str, object]]:
    """The text and the value of each item of a JSON list; none if there are too many.

    Args:
        text: JSON that was decoded already.
        value: What it holds; if that is not a list, there are no items.
    """
    held = cast(list[object], value) if isinstance(value, list) else []
    found: list[tuple[str, object]] = []
    end = text.find("[") + 1
    for item in held if len(held) <= MAX_EVENTS else ():
        start = cast("re.Match[str]", _GAP.match(text, end)).end()
        end = _SCANNER.raw_decode(text, start)[1]
        found.append((text[start:end], item))
    return found


_GAP = re.compile(r"[\s,]*")
_SCANNER = json.JSONDecoder()


def _form(found: bytes, charset: str | None) -> Form:
    wide = charset if charset and charset.startswith(("utf_16", "utf_32")) else None
    found = _lenient(found, wide).encode() if wide else found.removeprefix(_BOM)
    try:
        # Latin-1 has a letter for each byte, so the bytes of each field can be had back.
        pairs = parse_qsl(
            found.decode("latin-1"),
            keep_blank_values=True,
            encoding="latin-1",
            max_num_fields=MAX_FIELDS,
        )
    except ValueError:
        pairs = []
    if not pairs or b"=" not in found:
        raise WebhookError(f"the body is not a form of at most {MAX_FIELDS} fields")
    own = None if wide else charset
    encoded = ((name.encode("latin-1"), value.encode("latin-1")) for name, value in pairs)
    return _fields((_lenient(name, own), value, own) for name, value in encoded)


def _fields(fields: Iterable[tuple[str, bytes, str | None]]) -> Form:
    """The fields of a form, each with its name, its value and the character set of that."""
    values: dict[str, list[str]] = {}
    for name, value, charset in fields:
        values.setdefault(name, []).append(_lenient(value, charset))
    return {name: held if len(held) > 1 else held[0] for name, held in values.items()}


def _multipart(body: bytes, boundary: str, charset: str | None) -> Form | None:
    """The fields of a `multipart/form-data` body; None if it is no such body.

    Split here, as the parser of the standard library takes seconds for a hostile body; it reads
    only the short header of each part.
    """
    if not boundary or len(boundary) > 70:
        return None
    line = rb"(?:\A|\r?\n)--" + re.escape(boundary.encode("latin-1", "replace"))
    ends: list[re.Match[bytes]] = []
    for end in re.finditer(line + rb"(--)?[ \t]*(?=\r?\n|\Z)", body):
        ends.append(end)
        if end[1]:
            break
        if len(ends) > MAX_PARTS:
            raise WebhookError(f"the body has more than {MAX_PARTS} parts")
    if not ends:
        return None
    if not ends[-1][1]:
        raise WebhookError("the multipart body is not complete")
    parts = [body[one.end() : other.start()] for one, other in pairwise(ends)]
    fields = [_part(part, charset) for part in parts]
    return _fields((name, value, own) for name, value, own in fields if name is not None)


_BLANK_LINE = re.compile(rb"\r?\n\r?\n")


def _part(part: bytes, charset: str | None) -> tuple[str | None, bytes, str | None]:
    """The name, the value and the character set of one part; no name if it has none."""
    blank = _BLANK_LINE.search(part, 0, MAX_PART_HEADER + 4)
    if blank is None:
        raise WebhookError(f"a part of the body has no header of at most {MAX_PART_HEADER} bytes")
    head = _HEADERS.parsestr(_lenient(part[: blank.start()], charset).lstrip("\r\n"))
    try:
        given = head.get_param("name", header="content-disposition")
        name = None if given is None else collapse_rfc2231_value(given, "replace", "latin-1")
    except (LookupError, TypeError, ValueError):
        name = None  # not as RFC 2231 has it
    if name is not None:
        name = name.encode("utf-8", "replace").decode()  # no lone surrogates
    own = _charset(_parameters(str(head.get("content-type", ""))))
    return name, part[blank.end() :], own or charset


_HEADERS = HeaderParser(policy=policy.compat32)


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
