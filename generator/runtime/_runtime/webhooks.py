"""What a provider sends on its own: read, and told apart.

A body is hostile until proven otherwise: anybody can call a public URL. Whatever arrives, `parse`
gives an event, keeps an unknown one, or raises `WebhookError`. Neither errors nor reprs tell what
a body says, because they end up in logs.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any, Generic, TypeVar, cast

from pydantic import BaseModel, TypeAdapter, ValidationError

from ..delivery import Reports
from .bodies import Form, decoded, typed
from .model import adapter

E = TypeVar("E")

MAX_SIZE = 1024 * 1024
"""Bytes; a larger body is refused, unless `parse` is told otherwise."""


@dataclass(frozen=True, slots=True, repr=False)
class Unknown:
    """An event that no document describes: keep it, and answer with success.

    A provider that gets an error repeats the call for hours, and may stop calling at all.
    """

    value: object
    """What the body holds: JSON, or the fields of a form, with a list where a key is repeated."""
    body: bytes
    why: str
    """What did not fit, in words of the documents only: this may be logged."""

    def __repr__(self) -> str:
        return f"<Unknown event: {self.why}>"


@dataclass(frozen=True, slots=True, repr=False)
class Received(Generic[E]):
    """One call of a provider: the event, and what it tells of messages."""

    event: E | Unknown
    reports: Reports
    """One for each status that the event carries; empty if it carries none."""

    def __repr__(self) -> str:
        return f"<Received {type(self.event).__name__}, {len(self.reports)} reports>"


@dataclass(frozen=True)
class Choice:
    """One type that a body may be read as."""

    type: Any
    kinds: tuple[str, ...]
    """Kinds of bodies that are documented to hold it: `json`, `form`."""
    key: str = ""
    words: tuple[str, ...] = ()
    """What the property `key` holds where it is this type; without `key`, nothing tells."""
    is_status: bool = False
    """`key` is a status, so that a new word may be of this type too."""
    fields: Mapping[str, tuple[type | None, ...]] = field(default_factory=dict[str, Any])
    """Of a form: property -> what it may hold; those that are not here are text."""

    @cached_property
    def _adapter(self) -> TypeAdapter[Any]:
        return adapter(self.type)

    def likelihood(self, value: object) -> int:
        """What the word of `key` tells: 0 it is not this type, 1 nothing, 2 it is."""
        word = cast(dict[str, object], value).get(self.key) if isinstance(value, dict) else None
        if not self.key or not isinstance(word, str):
            return 1
        return 2 if word in self.words else int(self.is_status)

    def read(self, text: str | Form) -> object:
        """The typed event.

        Raises:
            ValidationError: something is missing, or of another type.
            LookupError: it is an object without a single documented property.
        """
        if not isinstance(text, str):
            text = json.dumps(typed(text, self.fields))
        found = self._adapter.validate_json(text, by_alias=True, by_name=False)
        if isinstance(found, BaseModel) and not found.model_fields_set & {
            *type(found).model_fields
        }:
            raise LookupError("none of the documented properties")
        return found


class Webhooks(Generic[E]):
    """All that one provider sends."""

    def __init__(
        self,
        *choices: Choice,
        delivery_reports: Callable[..., Reports] | None = None,
        carriers: tuple[type[BaseModel], ...] = (),
    ) -> None:
        """`choices` in the order of the spec; `carriers` are what `delivery_reports` takes."""
        self._choices = choices
        self._forms = any("form" in choice.kinds for choice in choices)
        self._delivery_reports = delivery_reports
        self._carriers = carriers

    def parse(
        self,
        body: bytes,
        headers: Mapping[str, str],
        *,
        received_at: datetime | None,
        max_size: int,
    ) -> Received[E]:
        """As `parse` of the generated modules tells."""
        text, value = decoded(body, headers, forms=self._forms, max_size=max_size)
        event, why = self._event(text, value)
        if why:
            return Received(Unknown(value, body, why), Reports())
        return Received(cast(E, event), self._told(event, received_at))

    def _event(self, text: str | Form, value: object) -> tuple[object, str]:
        """The first event that fits, or why none does.

        Those that a word tells come before the others, then those that are documented for this
        kind of body.
        """
        kind = "json" if isinstance(text, str) else "form"
        misfits: list[str] = []
        likely = [(choice.likelihood(value), choice) for choice in self._choices]
        possible = [(rank, kind in choice.kinds, choice) for rank, choice in likely if rank]
        for *_, choice in sorted(possible, key=lambda found: found[:2], reverse=True):
            try:
                return choice.read(text), ""
            except (ValidationError, LookupError) as error:
                misfits.append(f"{_name(choice.type)}: {_misfit(error)}")
        keys = dict.fromkeys(choice.key for choice in self._choices if choice.key)
        return None, "; ".join(misfits) or f"a new word in {' or '.join(keys)}"

    def _told(self, event: object, received_at: datetime | None) -> Reports:
        found = Reports()
        for part in cast(list[object], event) if isinstance(event, list) else [event]:
            if self._delivery_reports and isinstance(part, self._carriers):
                told = self._delivery_reports(part, received_at=received_at)
                found.extend(told)
                found.pending += told.pending
        return found


def _name(kind: Any) -> str:
    return kind.__name__ if isinstance(kind, type) else "payload"


def _misfit(error: ValidationError | LookupError) -> str:
    """The first thing that did not fit, without what was found there."""
    if isinstance(error, LookupError):
        return str(error)
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    # A key of a mapping may be a phone number; properties are identifiers.
    place = ".".join(str(step) if str(step).isidentifier() else "*" for step in first["loc"])
    return f"{place or 'the body'}: {first['msg'].removeprefix('Value error, ')}"
