"""JSON in equals JSON out: every documented example, as it is and with what providers do to it."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from generated._runtime.errors import DecodeError
from generated._runtime.model import Model, Sent, Timestamp
from generated.d7 import MessageLog
from generated.nifteem import DispatchApi
from generator.load import iterate
from tests.support.calls import DOCUMENTS
from tests.support.examples import EXAMPLES, exact, model, objects, same, text
from tests.support.providers import FOLDER, NAMES, by_hand

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@pytest.fixture(params=sorted(EXAMPLES))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def assert_kept(read: type[Model], value: Any) -> Model:
    source = json.dumps(value)
    parsed = read.from_json(source)
    assert same(exact(parsed.to_json()), exact(source))
    return parsed


def test_examples_were_found() -> None:
    assert EXAMPLES


@pytest.mark.parametrize("provider", [name for name in NAMES if by_hand(name).examples])
def test_every_copied_example_has_its_model(provider: str) -> None:
    copied = {path.name for path in (FOLDER / provider).iterdir()}
    assert copied == (by_hand(provider).examples or {}).keys()


def test_every_example_comes_out_as_it_went_in(name: str) -> None:
    _, source = EXAMPLES[name]
    assert same(exact(model(name).from_json(source).to_json()), exact(source))


def test_every_example_is_in_a_spec(name: str) -> None:
    """The specs hold the very same JSON values, wherever in the file."""
    root = DOCUMENTS[name.split("/")[0]].root
    wanted = json.loads(EXAMPLES[name][1])
    assert any(node == wanted for _, node in iterate(root) if isinstance(node, dict))


def test_fields_nobody_knows_are_kept_at_every_object(name: str) -> None:
    value = json.loads(EXAMPLES[name][1])
    if issubclass(model(name), Sent):
        with pytest.raises(DecodeError, match="x_new_field"):  # a mistake of the caller's
            model(name).from_json(json.dumps(value | {"x_new_field": 1}))
        return
    for holder in list(objects(value)):
        holder["x_new_field"] = {"deep": [1, 1.5, None, "é", True]}
    assert_kept(model(name), value)


def test_words_nobody_knows_are_kept(name: str) -> None:
    value = json.loads(EXAMPLES[name][1])
    changed = 0
    for place, annotation in _fields(model(name), value):
        if _enums(annotation):
            holder, key = place
            holder[key] = "a_word_of_next_year"
            changed += 1
    parsed = assert_kept(model(name), value)
    assert str(parsed).count("'a_word_of_next_year'") == changed


def test_known_words_are_members(name: str) -> None:
    value = json.loads(EXAMPLES[name][1])
    for (holder, key), annotation in _fields(model(name), value):
        for enum in _enums(annotation):
            holder[key] = list(enum)[-1].value
    members = list(_members(assert_kept(model(name), value)))
    wanted = [a for _, a in _fields(model(name), value) if _enums(a)]
    assert len(members) == len(wanted)


def test_every_nullable_field_may_be_null(name: str) -> None:
    """A field that may be absent may be null as well: providers mix the two up."""
    value = json.loads(EXAMPLES[name][1])
    for (holder, key), annotation in list(_fields(model(name), value)):
        if type(None) in typing.get_args(annotation):
            holder[key] = None
    assert_kept(model(name), value)


def test_every_optional_field_may_be_absent_and_stays_absent(name: str) -> None:
    value = json.loads(EXAMPLES[name][1])
    for (holder, key), required in list(_required(model(name), value)):
        if not required:
            holder.pop(key, None)
    assert_kept(model(name), value)


def test_null_and_absent_stay_apart() -> None:
    value = json.loads(text("d7/get-status.sms.200.json"))
    del value["messages"][1]["schedule_time"]
    first, second = MessageLog.from_json(json.dumps(value)).messages
    assert first.schedule_time is None
    assert "schedule_time" in first.model_fields_set
    assert second.schedule_time is None
    assert "schedule_time" not in second.model_fields_set


def test_an_unknown_key_that_looks_like_an_attribute_is_not_taken_for_the_field() -> None:
    value = json.loads(text("nifteem/dispatch-info-200.json"))
    value["dispatch_id"] = "somebody else's key"
    parsed = assert_kept(DispatchApi, value)
    assert isinstance(parsed, DispatchApi)
    assert parsed.dispatch_id == "string"


@pytest.mark.parametrize(
    "wire",
    [
        "2019-08-24T14:15:22.123Z",
        "2019-08-24T14:15:22.000Z",
        "2019-08-24T14:15:22.120Z",
        "2019-08-24T14:15:22.1234567+00:00",
        "2019-08-24T14:15:22+0100",
        "2019-08-24 14:15:22",
        "2019-08-24T14:15Z",
    ],
)
def test_timestamps_are_kept_to_the_character(wire: str) -> None:
    """Spellings of a time that pydantic itself would change or refuse."""
    value = json.loads(text("nifteem/dispatch-info-200.json")) | {"scheduleDate": wire}
    parsed = assert_kept(DispatchApi, value)
    assert isinstance(parsed, DispatchApi)
    assert isinstance(parsed.schedule_date, Timestamp)
    assert parsed.schedule_date.minute == 15
    assert parsed.schedule_date.wire == wire


@pytest.mark.parametrize("number", ["4", "0.0004", "1E-7", "0.10", "12345678901234567890", "-0.5"])
def test_integers_stay_integers_and_other_numbers_equal_decimals(number: str) -> None:
    source = text("d7/get-status.sms.200.json").replace("0.0004", number)
    assert same(exact(MessageLog.from_json(source).to_json()), exact(source))


@given(st.dictionaries(st.text(), JSON))
def test_whatever_a_provider_adds_is_kept(extra: dict[str, Any]) -> None:
    value = {**extra, **json.loads(text("d7/get-status.sms.200.json"))}
    assert_kept(MessageLog, value)


# --- walking a value beside its model

Place = tuple[dict[str, Any], str]


def _walk(
    kind: type[BaseModel], value: Any, what: Callable[[Any], Any]
) -> Iterator[tuple[Place, Any]]:
    for field in kind.model_fields.values():
        key = field.alias or next(n for n, f in kind.model_fields.items() if f is field)
        if key not in value:
            continue
        yield (value, key), what(field)
        for inner in _models(field.annotation):
            below = value[key] if isinstance(value[key], list) else [value[key]]
            for part in below:
                if isinstance(part, dict):
                    yield from _walk(inner, part, what)


def _fields(kind: type[BaseModel], value: Any) -> Iterator[tuple[Place, Any]]:
    return _walk(kind, value, lambda field: field.annotation)


def _required(kind: type[BaseModel], value: Any) -> Iterator[tuple[Place, bool]]:
    return _walk(kind, value, lambda field: field.is_required())


def _parts(annotation: Any) -> Iterator[Any]:
    yield annotation
    for part in typing.get_args(annotation):
        yield from _parts(part)


def _models(annotation: Any) -> list[type[BaseModel]]:
    return [
        p
        for p in _parts(annotation)
        if isinstance(p, type)
        and not isinstance(p, types.GenericAlias)
        and issubclass(p, BaseModel)
    ]


def _enums(annotation: Any) -> list[type[StrEnum]]:
    return [
        p
        for p in _parts(annotation)
        if isinstance(p, type) and not isinstance(p, types.GenericAlias) and issubclass(p, StrEnum)
    ]


def _members(value: Any) -> Iterator[StrEnum]:
    if isinstance(value, StrEnum):
        yield value
    elif isinstance(value, BaseModel):
        for _, part in value:
            yield from _members(part)
    elif isinstance(value, list):
        for part in value:
            yield from _members(part)
