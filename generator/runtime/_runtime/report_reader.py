"""Delivery reports out of what a provider answers or sends: models and plain JSON alike.

A spec says in which properties an object keeps what a report states; `StatusFields` and
`StatusEnvelope` hold that. No other property has a say in whether a status is read, and what
cannot be read is None in the report. Standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, cached_property
from itertools import groupby, repeat
from math import isfinite
from operator import attrgetter, methodcaller
from typing import Any, cast

from ..delivery import DeliveryReport, Reading, Reports, Source, missing
from ..report import SLOTS, TIMES, new_report
from . import strict_json
from .bulk import Batch

Path = tuple[str, ...]
"""The properties that lead from an object to a value."""
Values = Mapping[str, tuple[Path, ...]]
"""Field of a report -> where its value may be; the first one that holds anything counts."""
Known = Mapping[str, object]
"""Field of a report -> its value, as known from outside the object."""


@dataclass(frozen=True)
class StatusFields:
    """Where an object with a status keeps what a report states."""

    model: str
    source: Source
    status: tuple[Path, ...]
    values: Values
    optional: tuple[Path, ...] = ()
    """Those of the id and the status that may be null or absent."""
    key: str = ""
    words: tuple[str, ...] = ()
    """The values of the property `key` that identify this type; unused without `key`."""
    is_status: bool = False
    """Whether `key` is a status, so that a new word may be of this type too."""

    @property
    def telling(self) -> tuple[Path, ...]:
        """The paths of which a JSON object of this type has one at least."""
        return (*self.status, (self.key,)) if self.key else self.status

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The provider's names for the fields that hold the words of the status."""
        return tuple(".".join(path) for path in self.status)

    def likelihood(self, value: Mapping[str, object]) -> int:
        """How well the value of `key` fits: 0 it is not this type, 1 undecided, 2 it is."""
        told = likelihood(value, self.key, self.words, self.is_status)
        # Where the word is the status as well, nothing else could tell the type.
        return 0 if told == 1 and (self.key,) in self.status and not self.is_status else told

    def fits(self, value: Mapping[str, object]) -> bool:
        """Whether the id and the status of a JSON object are where this type has them."""
        ids = self.values.get("message_id", ())
        return (
            (not ids or any(p in self.optional or _states(value, p) for p in ids))
            and all(_states(value, p) or self._may_lack(value, p) for p in self.status)
            and (self.likelihood(value) > 1 or any(_states(value, p) for p in self.status))
        )

    def _may_lack(self, value: Mapping[str, object], path: Path) -> bool:
        return path in self.optional and _found(value, path) is None

    def score(self, value: Mapping[str, object]) -> tuple[int, int, int]:
        """How well a JSON object fits, the more the better."""
        paths = [*self.status, *(path for named in self.values.values() for path in named)]
        held = sum(_found(value, path) is not None for path in paths)
        return self.likelihood(value), held, held - len(paths)


@dataclass(frozen=True, slots=True)
class StatusEnvelope:
    """Where an object keeps several that have a status, and what it states of all of them."""

    model: str
    entries: Path
    each: StatusFields
    values: Values
    pending: Path = ()
    """The number of messages without a report yet."""
    total: Path = ()
    """The number of messages, with and without a report."""
    counted: bool = True
    """Whether that number is always there; if so and it is not, one message counts as pending."""

    @property
    def telling(self) -> tuple[Path, ...]:
        """The paths of which a JSON object of this type has one at least."""
        return (self.entries,)

    def fits(self, value: Mapping[str, object]) -> bool:
        """Whether a JSON object holds such entries where this type has them."""
        held = _found(value, self.entries)
        entries = _entries(held)
        if held is None or entries is None:
            return False
        return not entries or any(map(self._is_entry, entries))

    def _is_entry(self, value: object) -> bool:
        return isinstance(value, Mapping) and self.each.fits(cast(Mapping[str, object], value))

    def score(self, value: Mapping[str, object]) -> tuple[int, int, int]:
        """How well a JSON object fits, the more the better."""
        paths = [path for named in self.values.values() for path in named]
        paths += [path for path in (self.pending, self.total) if path]
        held = sum(_found(value, path) is not None for path in paths)
        entries = _entries(_found(value, self.entries)) or ()
        first = next(filter(self._is_entry, entries), dict[str, object]())
        _, more, lacking = self.each.score(cast(Mapping[str, object], first))
        return 1, held + more, held - len(paths) + lacking

    def waiting(self, payload: object, entries: int, reports: int) -> int:
        """How many messages have no report yet, the entries that cannot be read included."""
        path = self.pending or self.total
        held = _found(payload, path) if path else 0
        count = _count(held)
        if count is None:
            return max(int(self.counted or held is not None), entries - reports)
        return max(0, count - reports if self.total else count + entries - reports)


Carrier = StatusFields | StatusEnvelope


def likelihood(value: Mapping[str, object], key: str, words: Iterable[str], is_status: bool) -> int:
    """How well the word that tells types apart fits one: 0 it does not, 1 undecided, 2 it does.

    Args:
        value: The JSON object.
        key: The property with the word; empty if there is none.
        words: Those of the type.
        is_status: Whether the word is a status, so that a new one may be of this type too.
    """
    word = value.get(key) if key else None
    if not isinstance(word, str):
        return 1
    return 2 if word in words else int(is_status)


class ReportReader:
    """Reads the reports of one provider."""

    def __init__(
        self, provider: str, models: str, read: Callable[..., Reading], *carriers: Carrier
    ) -> None:
        """Take what the spec describes.

        `models` is the module of the provider's models, `read` the table of statuses, and
        `carriers` are in the order of the spec.
        """
        self._provider = provider
        self._models = models
        self._read = read
        self._carriers = {carrier.model: carrier for carrier in carriers}
        self._by_class: dict[type, Carrier | None] = {}
        self._telling = {path[0] for carrier in carriers for path in carrier.telling}

    def reports(
        self,
        payload: object,
        *,
        received_at: datetime | None,
        message_id: str | None = None,
        channel: str | None = None,
    ) -> Reports:
        """See `delivery_reports` of the generated modules."""
        known = {"message_id": message_id, "channel": channel}
        found = self._any(payload, received_at or datetime.now(UTC), known)
        if found is None:
            raise TypeError(f"{type(payload).__name__} carries no delivery statuses")
        return found

    def of_event(
        self, event: object, models: Iterable[str], *, received_at: datetime | None
    ) -> Reports:
        """The reports of what a provider sent on its own; none if it carries no status.

        Args:
            event: A model, plain JSON, or a list of either.
            models: Those that plain JSON may be meant to be.
            received_at: When it was received; None for now.
        """
        now, carriers, found = received_at or datetime.now(UTC), self._named(models), Reports()
        for part in cast(list[object], event) if isinstance(event, list) else [event]:
            carrier = self._carrier(type(part))
            if carrier:
                _add(found, self._carried(carrier, part, now, {}))
            elif (more := self._of_json(part, carriers, now, {})) is not None:
                _add(found, more)
        return found

    def of_answer(self, *models: str, **known: str) -> ReadAnswer:
        """A reader of the answers to one call: of their JSON, whatever else is odd in it.

        Args:
            models: Those that carry statuses among what the call can answer.
            known: Field of a report -> the argument of the call that says it.
        """
        carriers = self._named(models)

        def read(text: str, given: Known) -> Reports:
            try:
                value = strict_json.loads(text)
            except (ValueError, RecursionError):
                return Reports()
            told = {name: _text(given.get(argument)) for name, argument in known.items()}
            return self._answer(value, carriers, told)

        return read

    def _named(self, models: Iterable[str]) -> list[Carrier]:
        return [self._carriers[name] for name in models if name in self._carriers]

    def _answer(self, value: object, carriers: list[Carrier], known: Known) -> Reports:
        now, many = datetime.now(UTC), isinstance(value, list)
        found = Reports(pending=None if many else 0)
        told = _around(known) if many else known
        for item in cast(list[object], value) if many else [value]:
            if len(carriers) == 1 and _is_object(item):
                part: Reports | None = self._carried(carriers[0], item, now, told)
            else:
                part = self._of_json(item, carriers, now, told)
            readable = Reports() if part is None else _readable(part, _pending(part))
            readable.pending = readable.pending or int(many and not readable)
            _add(found, readable)
        return found

    def _any(self, payload: object, now: datetime, known: Known) -> Reports | None:
        """The reports of any payload; None if it carries no statuses."""
        if (carrier := self._carrier(type(payload))) is not None:
            return self._carried(carrier, payload, now, known)
        if isinstance(payload, Mapping):
            carriers = [*self._carriers.values()]
            return self._of_json(cast(Mapping[str, object], payload), carriers, now, known)
        if isinstance(payload, Batch):
            batch = cast(Batch[object], payload)
            return self._batch(batch, now, _around(known))
        if isinstance(payload, list | tuple):
            return self._each(cast(Sequence[object], payload), now, _around(known))
        return None

    def _batch(self, batch: Batch[object], now: datetime, known: Known) -> Reports | None:
        found = self._each(batch.items, now, known)
        channel = cast("str | None", known.get("channel"))
        if found is not None:
            for id_ in batch.missing:
                found.append(missing(self._provider, id_, channel=channel, received_at=now))
            found.counted = True
        return found

    def _each(self, items: Sequence[object], now: datetime, known: Known) -> Reports | None:
        """The reports of several; what is plain JSON of another kind is left out."""
        found, unread = Reports(), list[object]()
        for kind, group in groupby(items, type):
            carrier, rows = self._carrier(kind), [*group]
            if isinstance(carrier, StatusFields):
                found.extend(self._rows(carrier, rows, now, known))
                continue
            for item in rows:
                part = self._any(item, now, known)
                unread += [item] if part is None else []
                _add(found, Reports() if part is None else part)
        if unread and (len(unread) == len(items) or not all(map(_is_plain, unread))):
            return None
        return found

    def _carrier(self, kind: Any) -> Carrier | None:
        """How a model of this provider carries statuses; None if it does not, or is none."""
        if kind not in self._by_class:
            own = [base for base in kind.__mro__ if base.__module__ == self._models]
            found = [self._carriers.get(base.__name__) for base in own]
            self._by_class[kind] = found[0] if found else None
        return self._by_class[kind]

    def _of_json(
        self, value: object, carriers: Iterable[Carrier], now: datetime, known: Known
    ) -> Reports | None:
        """The reports of plain JSON as the carrier that fits it best; None if none does."""
        if type(value) is not dict and not isinstance(value, Mapping):  # the first is cheap
            return None
        given = cast(Mapping[str, object], value)
        if self._telling.isdisjoint(given):
            return None
        scores = [(c.score(given), c) for c in carriers if c.fits(given)]
        fitting = [pair for pair in scores if pair[0][0]]
        if not fitting:
            return None
        return self._carried(max(fitting, key=lambda pair: pair[0])[1], given, now, known)

    def _carried(self, carrier: Carrier, payload: object, now: datetime, known: Known) -> Reports:
        if isinstance(carrier, StatusFields):
            # Whoever asks for one message gets all there is; nobody knows how many webhooks come.
            pending = None if carrier.source is Source.WEBHOOK else 0
            return Reports(self._rows(carrier, [payload], now, known), pending)
        entries = _entries(_found(payload, carrier.entries))
        if entries is None:
            return Reports()
        told = {name: _column([payload], name, paths)[0] for name, paths in carrier.values.items()}
        around = _around(known) | {name: held for name, held in told.items() if held is not None}
        found = _readable(self._rows(carrier.each, _objects(entries), now, around))
        found.pending = carrier.waiting(payload, len(entries), len(found))
        found.counted = bool(carrier.pending or carrier.total)
        return found

    def _rows(
        self, fields: StatusFields, rows: Sequence[object], now: datetime, known: Known
    ) -> list[DeliveryReport]:
        """One report for each object, made column by column."""
        if len({*map(type, rows)}) != 1:
            return [report for row in rows for report in self._rows(fields, [row], now, known)]
        words = [*zip(*[_words(_held(rows, path)) for path in fields.status], strict=True)]
        readings = {told: self._read(self._provider, *told) for told in {*words}}
        columns: dict[str, Iterable[Any]] = {name: repeat(value) for name, value in known.items()}
        for name, paths in fields.values.items():
            columns[name] = _column(rows, name, paths)
        if own := known.get("message_id"):
            columns["message_id"] = [id_ or own for id_ in columns["message_id"]]
        columns["reading"] = map(readings.__getitem__, words)
        columns["fields"] = repeat(fields.names)
        columns["received_at"] = repeat(now)
        columns["source"] = repeat(fields.source)
        return [*map(new_report, *[columns.get(name, _NOTHING) for name in _TOLD])]


ReadAnswer = Callable[[str, Known], Reports]
"""Reads JSON text, given the arguments of the call that it answers."""


def _around(known: Known) -> dict[str, object]:
    """What is known of each of several objects: not the id."""
    return {name: value for name, value in known.items() if name != "message_id"}


def _pending(reports: Reports) -> int | None:
    """How many messages have no report yet; None if nothing says so."""
    return reports.pending if reports.counted else None


def _readable(reports: Iterable[DeliveryReport], pending: int | None = None) -> Reports:
    """Those that say of which message they are, or what became of one."""
    kept = (r for r in reports if r.message_id is not None or any(r.reading.words))
    return Reports(kept, pending)


def _add(found: Reports, more: Reports) -> None:
    found.extend(more)
    found.pending += more.pending
    found.counted = found.counted and more.counted


def _is_plain(value: object) -> bool:
    """Whether a value is one that JSON has."""
    return value is None or isinstance(value, Mapping | list | str | int | float)


# --- where a value is


def value_at(text: str, path: Path) -> object:
    """The value at the end of a path in a JSON text; `...` if there is none."""
    try:
        value = strict_json.loads(text)
    except (ValueError, RecursionError):
        return ...
    for step in path:
        if not isinstance(value, Mapping) or step not in value:
            return ...
        value = cast(Mapping[str, object], value)[step]
    return value


@cache
def _attributes(kind: Any) -> Mapping[str, str]:
    """Property -> attribute, of a model; empty for any other class."""
    fields = cast(Mapping[str, Any], getattr(kind, "model_fields", {}))
    return {field.alias or name: name for name, field in fields.items()}


@cache
def _getter(kind: Any, step: str) -> Callable[[Any], object]:
    """What gives the value of a property of a mapping or a model."""
    if issubclass(kind, Mapping):
        return methodcaller("get", step)
    name = _attributes(kind).get(step)
    return attrgetter(name) if name else lambda _: None


def _found(value: object, path: Path) -> object:
    """The value at the end of a path; None if it leads nowhere."""
    for step in path:
        kind: Any = type(value)
        value = _getter(kind, step)(value)
    return value


def _states(value: object, path: Path) -> bool:
    """Whether an id or a word stands at the end of a path."""
    return _text(_found(value, path)) is not None


def _held(rows: Sequence[object], path: Path) -> list[object]:
    """The value at the end of a path, for each of several objects of one class."""
    kind: Any = type(rows[0])
    held = [*map(_getter(kind, path[0]), rows)]
    return held if len(path) == 1 else [_found(value, path[1:]) for value in held]


def _entries(value: object) -> list[object] | None:
    """The objects that a property holds: several, one or none; None if it holds something else."""
    if isinstance(value, list):
        return cast(list[object], value)
    if value is None:
        return []
    return [value] if _is_object(value) else None


def _objects(values: Sequence[object]) -> Sequence[object]:
    """Those that have properties."""
    one_of_each = {type(value): value for value in values}.values()
    return (
        values
        if all(map(_is_object, one_of_each))
        else [value for value in values if _is_object(value)]
    )


def _is_object(value: object) -> bool:
    kind: Any = type(value)
    return issubclass(kind, Mapping) or bool(_attributes(kind))


# --- what a value says


def _text(value: object) -> str | None:
    """An id or another text, also where it came as a number."""
    if isinstance(value, str):
        return str(value)  # of a member of an enum, its plain word
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return str(int(value))
    if isinstance(value, float) and isfinite(value):
        return str(int(value)) if value.is_integer() else str(value)
    return None


_INTEGER = re.compile(r"-?[0-9]{1,18}(\.0{1,18})?")
_NUMBER = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,18})?")


def _count(value: object) -> int | None:
    """A whole number, also where it came as text."""
    if isinstance(value, str) and _INTEGER.fullmatch(value):
        return int(value.partition(".")[0])
    if isinstance(value, float) and isfinite(value) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _number(value: object) -> float | None:
    """A number, also where it came as text."""
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return float(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if isfinite(value) else None


def _time(value: object) -> datetime | None:
    """A time, also in lower case, and a leap second as the last moment before it."""
    if isinstance(value, datetime) or not isinstance(value, str):
        return value if isinstance(value, datetime) else None
    text = _LEAP_SECOND.sub(r"\g<1>59", value.strip().upper())
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


_LEAP_SECOND = re.compile(r"(?<=[T ])(\d\d:?\d\d:?)60")


def _words(held: list[object]) -> list[str | None]:
    """Words of statuses; members of an enum stay as they are, for the table finds them."""
    return [v if isinstance(v, str) else _text(v) for v in held]


def _texts(held: list[object]) -> list[str | None]:
    return [v if type(v) is str else _text(v) for v in held]


def _times(held: list[object]) -> list[datetime | None]:
    return [v if isinstance(v, datetime) else _time(v) for v in held]


def _counts(held: list[object]) -> list[int | None]:
    return [v if type(v) is int else _count(v) for v in held]


def _numbers(held: list[object]) -> list[float | None]:
    return [v if type(v) is int else _number(v) for v in held]


_READERS: dict[str, Callable[[list[object]], list[Any]]] = {
    "part": _counts,
    "parts": _counts,
    "cost": _numbers,
    **dict.fromkeys(TIMES, _times),
}
"""Field of a report -> what reads its values, if they are not text."""
_NOTHING = repeat(None)
_TOLD = SLOTS[: SLOTS.index("late")]
"""The fields of a report that is a single observation."""


def _column(rows: Sequence[object], name: str, paths: tuple[Path, ...]) -> list[Any]:
    """The values of one field of a report, for each of several objects of one class."""
    read = _READERS.get(name, _texts)
    found = read(_held(rows, paths[0]))
    for path in paths[1:]:
        others = read(_held(rows, path))
        found = [one or other for one, other in zip(found, others, strict=True)]
    return found
