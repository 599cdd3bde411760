"""What a JSON Schema validator finds, in the words of somebody who writes YAML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from generator.load import Path_, is_mapping, is_sequence, mapping, sequence
from generator.problems import as_yaml, quoted

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

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
class Misfit:
    """One place of a document that does not fit a JSON Schema."""

    path: Path_
    message: str
    hint: str
    """"" if there is nothing better to say than what the message says."""
    schema: Any
    """The part of the schema that it does not fit."""
    key: bool = False
    """Whether the key itself is wrong, not its value."""
    doubtful: bool = False
    """Whether it may just follow from another one."""


def misfits(validator: Validator, value: Any, base: Path_) -> Iterator[Misfit]:
    """Where a value, which stands at `base`, does not fit the schema of a validator."""
    for error in validator.iter_errors(value):
        yield from told(error, base)


def told(error: ValidationError, base: Path_) -> Iterator[Misfit]:
    """What an error tells; each key too many, and each fault of an alternative, on its own."""
    for cause in _causes(error):
        yield from _told(cause, (*base, *cause.absolute_path))


def _told(cause: ValidationError, path: Path_) -> Iterator[Misfit]:
    value: Any = cause.instance
    rule, wanted = str(cause.validator), cause.validator_value
    inner, words = _words(cause)
    if words:
        path, rule, wanted = (*path, *inner), "enum", words
        for step in inner:
            value = value[step]
    if rule in {"additionalProperties", "unevaluatedProperties"} and mapping(value):
        yield from _unknown_keys(cause, path)
    elif rule == "required" and not is_sequence(wanted):
        pass  # the schema itself is malformed, which is told elsewhere
    else:
        text, hint = _sentence(cause, rule, value, wanted)
        yield Misfit(path, f"{_subject(path)}{text}", hint, cause.schema)


def _sentence(cause: ValidationError, rule: str, value: Any, wanted: Any) -> tuple[str, str]:
    """What is said of the place, and the hint."""
    shown = f" is {_shown(value)}"
    if rule == "required":
        key = cause.message.removesuffix(" is a required property")[1:-1]
        return f" has no `{key}`", f"add `{key}:`"
    if rule == "enum":
        return shown, _one_of(value, sequence(wanted))
    if rule == "type" or all(part.validator == "type" for part in cause.context or [cause]):
        kinds = _kinds(cause)
        return f"{shown}, but must be {_either(kinds)}", _of_kind(value, kinds)
    if rule == "pattern":
        return f"{shown}, which does not match {str(wanted).removesuffix(_END)}", ""
    if rule in {"minLength", "minItems", "minProperties"} and not value:
        return " is empty", ""
    if rule == "uniqueItems":
        return " holds something twice", ""
    text = cause.message
    if is_mapping(value) or is_sequence(value):
        text = text.replace(repr(value), _shown(value))
    return f": {text}", ""


_END = r"(?!\n)"
"""How our own patterns say that nothing follows, not even a line end."""


def _one_of(value: Any, words: list[Any]) -> str:
    close = get_close_matches(str(value), map(str, words), 1)
    meant = f"did you mean `{close[0]}`? " if close else ""
    return f"{meant}one of: {', '.join(as_yaml(word) for word in words)}"


def _of_kind(value: Any, kinds: list[str]) -> str:
    """How a value of another kind is written."""
    if value is None:
        return "write what belongs there, or remove the key"
    if "object" in kinds and is_sequence(value):
        return "write `key: value`, without a dash before it"
    if "array" in kinds:
        return "write a list, each item with a dash before it"
    if "string" in kinds and isinstance(value, int | float):
        return "put it in quotes"
    if {"integer", "number"} & {*kinds} and isinstance(value, str):
        return "write a number, without quotes"
    return "write true or false, without quotes" if kinds == ["boolean"] else ""


def other_kind(path: Path_, value: Any) -> Misfit:
    """Something stands where a schema should."""
    text = f"{_subject(path)} is {_shown(value)}, but must be {_WANTED['object']}"
    return Misfit(path, text, _of_kind(value, ["object"]), {})


def _unknown_keys(cause: ValidationError, path: Path_) -> Iterator[Misfit]:
    known = [key for key in mapping(mapping(cause.schema).get("properties")) if key != "$ref"]
    for key in mapping(cause.instance):
        if repr(key) in cause.message:
            close = get_close_matches(key, known, 1)
            hint = f"known are: {', '.join(known)}" if known else "remove it"
            if close:
                hint = f"did you mean `{close[0]}`?"
            text = f"`{key}` is not known here"
            yield Misfit((*path, key), text, hint, cause.schema, key=True)


def _causes(error: ValidationError) -> Iterator[ValidationError]:
    """All that is wrong in that of the alternatives an error has missed that was clearly meant."""
    branches: dict[Any, list[ValidationError]] = {}
    for part in error.context or ():
        branches.setdefault(part.relative_schema_path[0], []).append(part)
    nearest = sorted(branches.values(), key=_distance)
    if not nearest or (len(nearest) > 1 and _distance(nearest[0]) == _distance(nearest[1])):
        yield error
    else:
        typed = [part.path for part in nearest[0] if part.validator == "type"]
        for part in nearest[0]:
            if part.validator != "enum" or part.path not in typed:
                yield from _causes(part)


def _distance(branch: list[ValidationError]) -> int:
    """How far a value is from one alternative; a word it does not have tells it apart."""
    here = {str(part.validator) for part in branch if not part.relative_path}
    below = {str(part.validator) for part in branch if len(part.relative_path) == 1}
    if any(part.message == "'$ref' is a required property" for part in branch):
        return 4
    if "enum" in here and not all(isinstance(part.instance, str) for part in branch):
        return 4  # of another kind
    if here & {"type", "const"} or below & {"enum", "const"}:
        return 3
    return 2 if "required" in here else len(here)


def _words(cause: ValidationError) -> tuple[Path_, list[Any]]:
    """The one place at which each alternative wants another word, and those words; or nothing."""
    wanted = [part for part in cause.context or () if part.validator == "enum"]
    places = {tuple(part.relative_path) for part in wanted}
    branches = {part.relative_schema_path[0] for part in cause.context or ()}
    if len(places) != 1 or {part.relative_schema_path[0] for part in wanted} != branches:
        return (), []
    return places.pop(), [word for part in wanted for word in sequence(part.validator_value)]


def _kinds(cause: ValidationError) -> list[str]:
    written: list[Any] = [part.validator_value for part in cause.context or [cause]]
    return [kind for part in written for kind in ([part] if isinstance(part, str) else part)]


def _either(kinds: list[str]) -> str:
    if set(kinds) == {"object", "boolean"}:
        return _WANTED["object"]  # a schema; that it may also be `true` helps nobody
    return " or ".join(_WANTED.get(kind, kind) for kind in kinds)


def _subject(path: Path_) -> str:
    if not path:
        return "the document"
    last = path[-1]
    return f"`{last}`" if isinstance(last, str) else f"item {last + 1} of `{path[-2]}`"


def _shown(value: Any) -> str:
    if is_mapping(value):
        return "a mapping"
    return "a list" if is_sequence(value) else quoted(value)
