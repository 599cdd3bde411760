"""Reading a provider's webhook calls and identifying their events.

Every body is treated as hostile, since anyone can call a public URL. Whatever arrives, `parse`
returns an event, keeps an unknown one, or raises `WebhookError`. Neither errors nor reprs quote a
body, because they end up in logs.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any, Generic, TypeVar, cast

from pydantic import BaseModel, TypeAdapter, ValidationError

from ..delivery import Reports
from .bodies import Form, decoded, items, typed
from .model import adapter
from .report_reader import ReportReader, likelihood

E = TypeVar("E")

MAX_SIZE = 1024 * 1024
"""Default size limit of a body, in bytes; `parse` can be given another."""


@dataclass(frozen=True, slots=True, repr=False)
class Unknown:
    """An event that is not documented, or not so: keep it, and answer with success.

    Its status is read all the same, if it has one: see `Received.reports`.

    A provider that gets an error repeats the call for hours, and may stop calling altogether.
    """

    value: object
    """The decoded body: JSON, or the fields of a form, with a list where a key is repeated."""
    body: bytes
    """As received; of one event of a list, its own part."""
    why: str
    """What did not fit, without quoting the body: this may be logged."""

    def __repr__(self) -> str:
        return f"<Unknown event: {self.why}>"


@dataclass(frozen=True, slots=True, repr=False)
class Events(Generic[E]):
    """Several events in one call, where the documentation has one."""

    events: tuple[E | Unknown, ...]
    """In the order of the body."""
    reports: Reports
    """Those of all events."""

    def __repr__(self) -> str:
        return f"<Events: {len(self.events)}, {len(self.reports)} reports>"


@dataclass(frozen=True, slots=True, repr=False)
class Received(Generic[E]):
    """One call of a provider: its event and its delivery reports."""

    event: E | Events[E] | Unknown
    reports: Reports
    """One for each status that the event carries; empty if it carries none."""

    def __repr__(self) -> str:
        return f"<Received {type(self.event).__name__}, {len(self.reports)} reports>"


@dataclass(frozen=True)
class Choice:
    """One type that a body may be read as."""

    type: Any
    key: str = ""
    words: tuple[str, ...] = ()
    """The values of the property `key` that identify this type; unused without `key`."""
    is_status: bool = False
    """Whether `key` is a status, so that a new word may be of this type too."""
    fields: Mapping[str, tuple[type | None, ...]] = field(default_factory=dict[str, Any])
    """Of a form: property -> the types it may hold; properties not listed are text."""

    @cached_property
    def _adapter(self) -> TypeAdapter[Any]:
        return adapter(self.type)

    @cached_property
    def _is_model(self) -> bool:
        return isinstance(self.type, type) and issubclass(self.type, BaseModel)

    def likelihood(self, value: object) -> int:
        """How well the value of `key` fits: 0 it is not this type, 1 undecided, 2 it is."""
        if not isinstance(value, dict):
            return 1
        return likelihood(cast(dict[str, object], value), self.key, self.words, self.is_status)

    def read(self, text: str | Form) -> object:
        """The typed event.

        Raises:
            ValidationError: something is missing or of the wrong type.
            LookupError: it is an object without any documented property, or none where a model
                is expected.
        """
        if not isinstance(text, str):
            text = json.dumps(typed(text, self.fields))
        elif self._is_model and not text.lstrip(" \t\r\n").startswith("{"):
            # As the model says, but without reading a list of any length.
            raise LookupError("the body: Input should be an object")
        found = self._adapter.validate_json(text, by_alias=True, by_name=False)
        if isinstance(found, BaseModel) and not found.model_fields_set & {
            *type(found).model_fields
        }:
            raise LookupError("none of the documented properties")
        return found


class Webhooks(Generic[E]):
    """All webhooks of one provider."""

    def __init__(
        self, *choices: Choice, forms: bool = False, reader: ReportReader | None = None
    ) -> None:
        """Take what the spec describes.

        `choices` are in the order of the spec, `forms` says whether any call is documented as a
        form, and `reader` reads reports, if any event carries a status.
        """
        self._choices = choices
        self._forms = forms
        self._reader = reader

    def parse(
        self,
        body: bytes,
        headers: Mapping[str, str],
        *,
        received_at: datetime | None,
        max_size: int,
    ) -> Received[E]:
        """See `parse` of the generated modules."""
        text, value = decoded(body, headers, forms=self._forms, max_size=max_size)
        event, why = self._event(text, value)
        if why and isinstance(text, str):
            parts = items(text, value)
            if any(isinstance(item, dict) for _, item in parts):
                return self._several(parts, received_at)
        if not why:
            return Received(cast(E, event), self._reports(event, received_at))
        told = value if isinstance(text, str) else self._filled(text)
        return Received(Unknown(value, body, why), self._reports(told, received_at))

    def _filled(self, form: Form) -> dict[str, object]:
        """The fields of a form, without those that are empty and may be null."""
        nullable = {n for c in self._choices for n, kinds in c.fields.items() if None in kinds}
        return {name: value for name, value in form.items() if value or name not in nullable}

    def _several(
        self, parts: list[tuple[str, object]], received_at: datetime | None
    ) -> Received[E]:
        """A list of events, each read by itself."""
        found: list[E | Unknown] = []
        reports = Reports()
        for text, value in parts:
            event, why = self._event(text, value)
            found.append(Unknown(value, text.encode(), why) if why else cast(E, event))
            told = self._reports(value if why else event, received_at)
            reports.extend(told)
            reports.pending += told.pending
        return Received(Events(tuple(found), reports), reports)

    def _event(self, text: str | Form, value: object) -> tuple[object, str]:
        """The event that fits best, or why none does.

        An identifying word counts first, then the fewest undocumented properties, then the fewest
        documented ones missing, then the order of the spec.
        """
        fitting: list[tuple[tuple[int, int, int], object]] = []
        misfits: list[str] = []
        for choice in self._choices:
            if likelihood := choice.likelihood(value):
                try:
                    event = choice.read(text)
                    fitting.append(((-likelihood, *_leftovers(event)), event))
                except (ValidationError, LookupError) as error:
                    misfits.append(f"{_name(choice.type)}: {_misfit(error)}")
        if fitting:
            return min(fitting, key=lambda found: found[0])[1], ""
        keys = dict.fromkeys(choice.key for choice in self._choices if choice.key)
        return None, "; ".join(misfits) or f"a new word in {' or '.join(keys)}"

    def _reports(self, event: object, received_at: datetime | None) -> Reports:
        """The reports of an event, or of a value that is none."""
        if self._reader is None:
            return Reports()
        names = [choice.type.__name__ for choice in self._choices if isinstance(choice.type, type)]
        return self._reader.of_event(event, names, received_at=received_at)


def _name(kind: Any) -> str:
    return kind.__name__ if isinstance(kind, type) else "payload"


def _leftovers(event: object) -> tuple[int, int]:
    """How many properties are undocumented, and how many documented ones are missing."""
    if not isinstance(event, BaseModel):
        return len(cast(dict[str, object], event)) if isinstance(event, dict) else 0, 0
    documented = {*type(event).model_fields}
    return len(event.model_fields_set - documented), len(documented - event.model_fields_set)


def _misfit(error: ValidationError | LookupError) -> str:
    """The first thing that did not fit, without quoting the value."""
    if isinstance(error, LookupError):
        return str(error)
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    # A key of a mapping may be a phone number; properties are identifiers.
    place = ".".join(str(step) if str(step).isidentifier() else "*" for step in first["loc"])
    return f"{place or 'the body'}: {first['msg'].removeprefix('Value error, ')}"
