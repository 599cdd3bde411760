"""A sentence and a hint for every keyword of JSON Schema, for somebody who writes YAML."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from generator.check.objects import noun, properties, sample
from generator.load import Pointer, is_mapping, is_sequence, mapping, sequence
from generator.problems import as_yaml, counted, quoted

_WANTED = {
    "object": "a mapping",
    "array": "a list",
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
}


@dataclass(frozen=True)
class Fault:
    """One keyword of a schema that a value breaks."""

    path: Pointer
    """Where the value stands."""
    rule: str
    """The keyword; "None" where a schema is just false."""
    wanted: Any
    """What the keyword says."""
    value: Any
    schema: dict[str, Any]
    """The schema with the keyword."""
    root: Any
    """The schema document around it; {} if nobody knows."""
    message: str
    """The validator's own words, which name the key that is meant; never shown."""
    trail: tuple[Any, ...]
    """The steps through the schema document to the keyword."""

    @property
    def key(self) -> str:
        """The key of the value; "" for an item of a list."""
        return str(self.path[-1]) if self.path and isinstance(self.path[-1], str) else ""


Said = tuple[str, str]
"""What is said of a place, and the hint."""


def sentence(fault: Fault) -> tuple[str, str, bool]:
    """The message, the hint, and whether a description in the schema would say more than that."""
    text, hint = _SENTENCES.get(fault.rule, _unforeseen)(fault)
    if fault.rule == "required" and not fault.path:
        return f"{text.removeprefix(' has no ')} is missing", hint, False
    return f"{subject(fault.path)}{text}", hint, fault.rule in _VAGUE


def subject(path: Pointer) -> str:
    """What a message about the value at a path begins with."""
    items = ""
    while path and isinstance(path[-1], int):
        items += f"item {path[-1] + 1} of "
        path = path[:-1]
    return f"{items}`{path[-1]}`" if path else f"{items}the document"


def shown(value: Any) -> str:
    """A value in a message; of a mapping or a list only the kind."""
    if is_mapping(value):
        return "a mapping" if value else "an empty mapping"
    if is_sequence(value):
        return "a list" if value else "an empty list"
    return quoted(value)


def _write(key: str, value: str) -> str:
    return f"write `{as_yaml(key)}: {value}`" if key else f"write `{value}`"


# --- kinds of value


def _type(fault: Fault) -> Said:
    kinds = [fault.wanted] if isinstance(fault.wanted, str) else sequence(fault.wanted)
    usual = sample(fault.key or "item", fault.schema, fault.root).partition(": ")[2]
    return wrong_kind(fault.path, fault.value, kinds, usual)


def wrong_kind(path: Pointer, value: Any, kinds: list[str], usual: str) -> Said:
    """What is said of a value of another kind; `usual` is what is written there, or `...`."""
    key = path[-1] if path and isinstance(path[-1], str) else ""
    hint = _of_kind(key, value, kinds, usual)
    if value is None and path:
        hint += f", or remove {'the key' if key else 'the item'}"
    return f" is {shown(value)}, but must be {_either(kinds)}", hint


def _either(kinds: list[str]) -> str:
    if set(kinds) == {"object", "boolean"}:
        return _WANTED["object"]  # a schema; that it may also be `true` helps nobody
    return " or ".join(_WANTED.get(kind, kind) for kind in kinds)


def _of_kind(key: str, value: Any, kinds: list[str], usual: str) -> str:
    """How a value of the kind is written, as near as can be to what stands there."""
    scalar = isinstance(value, str | int | float) and value != ""
    if "string" in kinds:
        quotable = isinstance(value, int | float)
        return "put it in quotes" if quotable else _write(key, usual)
    if "object" in kinds and is_sequence(value):
        return "write `key: value`, without a dash before it"
    if "object" in kinds:
        vague = usual in {"...", "{}"}
        return "write `key: value` on the lines below it" if vague else _write(key, usual)
    if "array" in kinds and is_mapping(value):
        return "write a list, with a dash before each item"
    if "array" in kinds:
        whole = f"[{as_yaml(value) if scalar else '...'}]"
        return _write(key, whole if usual in {"...", "[...]"} else usual)
    if {"integer", "number"} & {*kinds}:
        return f"{_write(key, _number(value, 'number' in kinds))}, without quotes"
    if "boolean" in kinds:
        other = f"{key}: false" if key else "false"
        return f"{_write(key, 'true')} or `{other}`, without quotes"
    return _write(key, "null")


def _number(value: Any, fraction: bool) -> str:
    """The number that a text may have been meant as."""
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return "1"
    whole = abs(number) < 2**53 and number == int(number)
    return str(int(number)) if whole else str(value) if fraction and abs(number) < 2**53 else "1"


# --- words


def _enum(fault: Fault) -> Said:
    return f" is {shown(fault.value)}", _one_of(fault, sequence(fault.wanted))


def _const(fault: Fault) -> Said:
    return f" is {shown(fault.value)}", _one_of(fault, [fault.wanted])


def _one_of(fault: Fault, words: list[Any]) -> str:
    if len(words) == 1:
        return _write(fault.key, as_yaml(words[0]))
    close = get_close_matches(str(fault.value), map(str, words), 1)
    meant = f"did you mean `{close[0]}`? " if close else ""
    return f"{meant}one of: {', '.join(as_yaml(word) for word in words)}"


_PATTERNS = {
    "^[Bb][Ee][Aa][Rr][Ee][Rr]$": (
        " is {}, with which `bearerFormat` has no meaning",
        "write `scheme: bearer`, or remove `bearerFormat`",
    ),
    "[^/#?]+$": (" is {}, which is not allowed in a path", "write it without `/`, `#` or `?`"),
    "^[^#]*#?$": (" is {}, which has a fragment", "remove the `#` and everything after it"),
    "^[A-Za-z_][-A-Za-z0-9._]*$": (
        " is {}, which cannot be an anchor",
        "begin with a letter; then letters, digits, `-`, `_` and `.`",
    ),
}
"""Patterns of OpenAPI and JSON Schema, in words."""


def _pattern(fault: Fault) -> Said:
    usual = " is {}, which has the wrong form", f"write what the `pattern` {fault.wanted} asks for"
    if len(str(fault.wanted)) > 60 or "(?" in str(fault.wanted):
        usual = usual[0], "write what the `pattern` of its schema asks for, or correct the pattern"
    text, hint = _PATTERNS.get(str(fault.wanted), usual)
    return text.format(shown(fault.value)), hint


_FORMATS = {
    "date": ("a date", "2026-11-21"),
    "date-time": ("a date with a time", "2026-11-21T10:00:00Z"),
    "email": ("an email address", "someone@example.com"),
    "media-range": ("a media type", "application/json"),
    "regex": ("a regular expression", "^[a-z]+$"),
    "time": ("a time", "10:00:00Z"),
    "uri": ("a URL", "https://example.com"),
    "uri-reference": ("a URL", "https://example.com"),
    "uuid": ("a UUID", "123e4567-e89b-12d3-a456-426614174000"),
}


def _format(fault: Fault) -> Said:
    name, example = _FORMATS.get(str(fault.wanted), (f"of the format `{fault.wanted}`", ""))
    hint = f"write it like `{example}`" if example else "correct the value, or the `format`"
    return f" is {shown(fault.value)}, which is not {name}", hint


def wrong_name(fault: Fault, name: str) -> Said:
    """What is said of a key whose name may not be used; the whole message, and the hint."""
    if fault.rule == "format":
        what, example = _FORMATS.get(str(fault.wanted), (f"of the format `{fault.wanted}`", "..."))
        return f"`{name}` is not {what}", f"write it like `{example}`"
    hint = "use only letters, digits, `.`, `_` and `-`"
    return f"`{name}` cannot be a name here", hint


# --- keys


def _required(fault: Fault) -> Said:
    """One key that is missing; which one, only the message says."""
    lacking = [key for key in map(str, sequence(fault.wanted)) if repr(key) in fault.message]
    key = next(iter(lacking), "")
    if fault.trail[-2:] == ("then", "required") and key == "default":
        return " has no status", 'add `"200": {description: ...}`'
    known = properties(fault.schema, fault.root)
    line = sample(key, known.get(key), fault.root)
    if noun(fault.schema, fault.root) == "a security scheme" and key == "type":
        line = "type: <one of apiKey, http, oauth2, openIdConnect>"
    return f" has no `{key}`", f"add `{line}`"


def _dependent(fault: Fault) -> Said:
    """`exclusiveMinimum` without `minimum`, in older words and in newer ones."""
    for key, others in mapping(fault.wanted).items():
        for other in sequence(others):
            if f"{other!r} is a dependency of {key!r}" == fault.message:
                hint = f"add `{other}:`, or remove `{key}`"
                return f" has `{key}` without `{other}`", hint
    return _unforeseen(fault)


def _not(fault: Fault) -> Said:
    keys = list(map(str, sequence(mapping(fault.wanted).get("required"))))
    if "dependentSchemas" in fault.trail[-3:-2]:
        keys = [str(fault.trail[-2]), *keys]
    if len(keys) == 1:
        return f" has `{keys[0]}`, which does not belong here", f"remove `{keys[0]}`"
    if keys:
        return f" has both {' and '.join(f'`{key}`' for key in keys)}", "keep one of them"
    return f" is {shown(fault.value)}, which `not` rules out", "write another value"


def _alternatives(fault: Fault) -> Said:
    """Nothing fits, or too much does, and no single alternative was clearly meant."""
    parts = [mapping(part) for part in sequence(fault.wanted)]
    keys = [str(key) for part in parts for key in sequence(part.get("required"))]
    if "discriminator" in fault.schema:
        return _discriminated(fault)
    if keys and is_mapping(fault.value) and all("required" in part for part in parts):
        there = [key for key in keys if key in fault.value]
        if len(there) > 1:
            return f" has both {' and '.join(f'`{key}`' for key in there)}", "keep one of them"
        if not there:
            known = properties(fault.schema, fault.root)
            listed = [f"`{key}`" for key in keys]
            hint = f"add `{sample(keys[0], known.get(keys[0]), fault.root)}`"
            none = f" has none of {', '.join(listed)}"
            return f" has neither {' nor '.join(listed)}" if len(keys) == 2 else none, hint
    if " each of " in fault.message:
        hint = "write what only one of them allows, or correct the schema"
        return f" is {shown(fault.value)}, which fits several alternatives of `oneOf`", hint
    hint = "write what one of them asks for, or correct the schema"
    return f" is {shown(fault.value)}, which fits no alternative of `{fault.rule}`", hint


def _discriminated(fault: Fault) -> Said:
    tag = mapping(fault.schema["discriminator"])
    key = str(tag.get("propertyName"))
    if not is_mapping(fault.value):
        return wrong_kind(fault.path, fault.value, ["object"], f"{{{key}: ...}}")
    names = ", ".join(mapping(tag.get("mapping"))) or "the name of a schema"
    if not fault.value.get(key):
        return f" has no `{key}`, which identifies its kind", f"add `{key}:`, one of: {names}"
    return f" has the `{key}` {shown(fault.value[key])}, which is not a schema", f"one of: {names}"


def _no_such(fault: Fault) -> Said:
    """A key or an item whose schema is false; the validator says no more than what holds it."""
    return f" holds {shown(fault.value)}, which its schema rules out", "remove it"


def _too_many(fault: Fault) -> Said:
    return " has more items than its schema allows", "remove the last ones"


# --- sizes


_NOUNS = {"Length": "character", "Items": "item", "Properties": "key"}


def _size(fault: Fault) -> Said:
    if not fault.value and fault.rule.startswith("min"):
        return " is empty", _filled(fault)
    what = _NOUNS[fault.rule[3:]]
    has = f" has {counted(len(fault.value), what)}"
    wanted = fault.wanted if isinstance(fault.wanted, int) else 0
    if fault.rule.startswith("min"):
        return f"{has}, but needs at least {wanted}", f"write {counted(wanted, what)} or more"
    return f"{has}, but may have {wanted} at most", f"leave only {counted(wanted, what)}"


def _filled(fault: Fault) -> str:
    if fault.key == "responses" and fault.rule == "minProperties":
        return 'add `"200": {description: ...}`'
    return {
        "minLength": f"{_write(fault.key, '...')} with a text",
        "minItems": f"{_write(fault.key, '[...]')} with {counted(_least(fault), 'item')} or more",
        "minProperties": f"add {counted(_least(fault), 'key')} or more below it",
    }[fault.rule] + (", or remove the key" if fault.key else ", or remove the item")


def _least(fault: Fault) -> int:
    return fault.wanted if isinstance(fault.wanted, int) else 1


def _bound(fault: Fault) -> Said:
    rule, limit = fault.rule, quoted(fault.wanted)
    # In OpenAPI 3.0 `exclusiveMinimum` is true or false.
    open_end = rule.startswith("exclusive")
    open_end = open_end or fault.schema.get(f"exclusive{rule[0].upper()}{rule[1:]}") is True
    low = rule.lower().endswith("minimum")
    words = ("more than" if open_end else "at least") if low else "at most"
    words = "less than" if open_end and not low else words
    hint = f"write a number that is {words} {limit}"
    if not open_end:
        hint = f"{_write(fault.key, limit)} or {'more' if low else 'less'}"
    return f" is {shown(fault.value)}, but must be {words} {limit}", hint


def _multiple(fault: Fault) -> Said:
    limit = quoted(fault.wanted)
    text = f" is {shown(fault.value)}, but must be a multiple of {limit}"
    return text, _write(fault.key, limit)


def _unique(fault: Fault) -> Said:
    seen: set[str] = set()
    for item in sequence(fault.value):
        written = json.dumps(item, sort_keys=True, default=str)
        if written in seen and not is_mapping(item) and not is_sequence(item):
            return f" holds {shown(item)} twice", "keep one of them"
        seen.add(written)
    return " holds the same item twice", "keep one of them"


def _contains(fault: Fault) -> Said:
    return " has no item of the kind that `contains` asks for", "add one, or correct the schema"


def _unforeseen(fault: Fault) -> Said:
    what = noun(fault.schema, fault.root)
    known = list(properties(fault.schema, fault.root))
    text = (
        f" is {shown(fault.value)}, which the keyword `{fault.rule}` of its schema does not allow"
    )
    if known and is_mapping(fault.value):
        return text, f"{what or 'it'} may have: {', '.join(known)}"
    return text, "correct the value, or remove it"


_VAGUE = {"pattern", "format"}

_SENTENCES: Mapping[str, Callable[[Fault], Said]] = {
    "None": _no_such,
    "additionalItems": _too_many,
    "additionalProperties": _no_such,
    "allOf": _alternatives,
    "anyOf": _alternatives,
    "const": _const,
    "contains": _contains,
    "dependencies": _dependent,
    "dependentRequired": _dependent,
    "enum": _enum,
    "exclusiveMaximum": _bound,
    "exclusiveMinimum": _bound,
    "format": _format,
    "items": _too_many,
    "maximum": _bound,
    "maxItems": _size,
    "maxLength": _size,
    "maxProperties": _size,
    "minimum": _bound,
    "minItems": _size,
    "minLength": _size,
    "minProperties": _size,
    "multipleOf": _multiple,
    "not": _not,
    "oneOf": _alternatives,
    "pattern": _pattern,
    "required": _required,
    "type": _type,
    "unevaluatedItems": _too_many,
    "unevaluatedProperties": _no_such,
    "uniqueItems": _unique,
}
