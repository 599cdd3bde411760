"""What providers send on their own is read whole, told apart, and never trusted."""

from __future__ import annotations

import hashlib
import hmac
import importlib.util
import json
import logging
import pickle
import re
import sys
import time
import traceback
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.routing import Route

from generator.load import load, mapping, spec_files
from generator.walk import webhooks as webhooks_of
from tests.support.examples import exact, same
from tests.support.paths import SPECS
from tests.support.vendored import CASES, PACKAGE, output, use

EVENTS = use("webhook_events_acme.webhooks")
BOLT = use("webhook_events_bolt.webhooks")
CENT = use("webhook_events_cent.webhooks")
FORMS = use("webhook_forms_acme.webhooks")
BODIES = use("_runtime.bodies")
MODULES = (EVENTS, BOLT, CENT, FORMS)

JSON = {"Content-Type": "application/json"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
MOVED = {"event": "moved", "id": "m-1", "status": "down"}
BODY = b'{"event":"moved","id":"m-1","status":"down"}'
NOW = datetime(2026, 4, 9, tzinfo=UTC)


def parse(module: Any, value: object, headers: dict[str, str] | None = None, **options: Any) -> Any:
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    return module.parse(body, JSON if headers is None else headers, **options)


def refusal(call: Callable[[], object]) -> str:
    """The text of the error that a call raises; it has no other error behind it."""
    with pytest.raises(EVENTS.WebhookError) as caught:
        call()
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None
    return str(caught.value)


# --- events


def _documented() -> Iterator[Any]:
    """(module, kind of body, example) for every example of every webhook."""
    cases = [(path, f"generated.{path.stem}") for path in spec_files(SPECS)]
    for case in ("webhook_events", "webhook_forms"):
        specs = sorted((CASES / case / "specs").glob("*.yaml"))
        cases += [(path, f"{PACKAGE}.{case}_{path.stem}") for path in specs]
    for path, package in cases:
        document = load(path)
        for where, node in webhooks_of(document):
            body = mapping(document.resolve(node.get("requestBody")))
            for media, content in mapping(body.get("content")).items():
                for name, example in mapping(mapping(content).get("examples")).items():
                    value = mapping(document.resolve(example))["value"]
                    title = f"{path.stem}-{node.get('operationId', where[1])}-{name}"
                    yield pytest.param(package, media, value, id=title)


@pytest.mark.parametrize(("package", "media", "example"), [*_documented()])
def test_every_documented_call_is_an_event_that_keeps_everything(
    package: str, media: str, example: Any
) -> None:
    module = importlib.import_module(f"{package}.webhooks")
    is_form = media == FORM["Content-Type"]
    body = (urlencode(example, doseq=True) if is_form else json.dumps(example)).encode()
    media = media.replace("*/*", "application/json")
    received = module.parse(body, {"content-type": media}, received_at=NOW)
    parts = received.event if isinstance(received.event, list) else [received.event]
    written = example if isinstance(example, list) else [example]
    assert not isinstance(received.event, module.Unknown), received.event.why
    assert all(
        same(exact(p.to_json()), exact(json.dumps(w))) for p, w in zip(parts, written, strict=True)
    )
    assert module.parse(body, {}, received_at=NOW) == received


def test_documented_calls_were_found() -> None:
    assert len([*_documented()]) >= 9


def test_a_word_tells_the_event_and_its_reports() -> None:
    moved = parse(EVENTS, MOVED, received_at=NOW)
    assert type(moved.event).__name__ == "Moved"
    assert moved.event.status == "down"
    (report,) = moved.reports
    assert (report.message_id, report.state, report.received_at) == ("m-1", "delivered", NOW)
    assert report.source == "webhook"
    again = parse(EVENTS, {"event": "moved_again", "id": "m-1", "status": "up"})
    assert type(again.event).__name__ == "Moved"
    seen = parse(EVENTS, {"event": "seen", "id": "m-1", "at": "2026-04-09T10:31:15Z"})
    assert type(seen.event).__name__ == "Seen"
    assert seen.reports[0].state == "read"
    assert seen.reports[0].read_at == datetime(2026, 4, 9, 10, 31, 15, tzinfo=UTC)
    answered = parse(EVENTS, {"event": "answered", "text": "Yes"})
    assert type(answered.event).__name__ == "Answered"
    assert answered.reports == []


def test_reports_are_of_now_unless_told_otherwise() -> None:
    before = datetime.now(UTC)
    (report,) = parse(EVENTS, MOVED).reports
    assert before <= report.received_at <= datetime.now(UTC)


def test_an_unknown_event_is_kept_with_all_that_came() -> None:
    body = b'{"event": "exploded", "id": "m-1", "status": "down"}'
    received = EVENTS.parse(body, JSON)
    assert isinstance(received.event, EVENTS.Unknown)
    assert received.event.value == {"event": "exploded", "id": "m-1", "status": "down"}
    assert received.event.body == body
    assert received.event.why == "a new word in event"
    assert received.reports == []
    assert received.reports.pending == 0


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ({"event": "moved", "id": "m-1"}, "Moved: status: Field required"),
        (
            {"event": "moved", "id": 1, "status": "down"},
            "Moved: id: Input should be a valid string",
        ),
        ({**MOVED, "at": "soon"}, "Moved: at: Input should be a date and time in ISO 8601"),
        ({**MOVED, "parts": "2"}, "Moved: parts: Input should be a valid integer"),
        (
            {"status": "down"},
            "Moved: event: Field required; Seen: event: Field required; "
            "Answered: event: Field required",
        ),
    ],
)
def test_what_has_the_word_but_not_the_shape_is_unknown_and_says_why(
    value: object, why: str
) -> None:
    assert parse(EVENTS, value).event.why == why


@pytest.mark.parametrize("value", [None, True, 7, "moved", [], [1, "moved", [MOVED]], {}])
def test_other_json_than_an_object_or_objects_is_an_unknown_event(value: object) -> None:
    event = parse(EVENTS, value).event
    assert isinstance(event, EVENTS.Unknown)
    assert event.value == value


def test_a_new_status_word_is_no_unknown_event() -> None:
    for module, value in (
        (EVENTS, {**MOVED, "status": "sideways"}),
        (BOLT, {"message": "m-1", "status": "sideways"}),
        (CENT, {"id": "m-1", "status": "sideways"}),
    ):
        received = parse(module, value)
        assert not isinstance(received.event, module.Unknown)
        assert received.event.status == "sideways"
        (report,) = received.reports
        assert (report.state, report.terminal, report.reading.flag) == (
            "unknown",
            False,
            "unmapped",
        )


def test_without_a_telling_word_the_event_that_fits_best_is_taken() -> None:
    both = {"message": "m-1", "status": "gone", "content": "ok"}
    assert type(parse(BOLT, both).event).__name__ == "StatusUpdate"
    assert type(parse(BOLT, {**both, "event": "new"}).event).__name__ == "StatusUpdate"
    as_good = {"msg_id": "m", "status": "sent", "event_type": "CHAT", "timestamp": 1, "part": 1}
    assert type(parse(FORMS, as_good).event).__name__ == "ChatReport"
    # The word is listed in both events, so it tells nothing.
    placeholder = {"event": "status", "content": {"text": "ok"}}
    assert type(parse(BOLT, placeholder).event).__name__ == "Incoming"
    assert parse(BOLT, {"event": "incoming", "content": "ok"}).event.content == "ok"


def test_an_event_that_requires_nothing_does_not_swallow_everything() -> None:
    event = parse(BOLT, {"foreign": 1}).event
    assert isinstance(event, BOLT.Unknown)
    assert "Incoming: none of the documented properties" in event.why


def test_of_a_list_every_item_that_carries_a_status_is_reported() -> None:
    received = parse(
        BOLT,
        [{"message": "a", "receipt": "there"}, {"note": "x"}, {"message": "b", "receipt": "?"}],
    )
    assert [type(item).__name__ for item in received.event] == ["Receipt", "Note", "Receipt"]
    assert [(r.message_id, r.state) for r in received.reports] == [
        ("a", "delivered"),
        ("b", "unknown"),
    ]


def test_unknown_fields_are_kept() -> None:
    assert parse(EVENTS, {**MOVED, "new": {"a": 1}}).event.model_extra == {"new": {"a": 1}}


def test_a_status_that_tells_events_apart_does_so_for_known_words_only() -> None:
    lost = {"id": "m-1", "status": "lost", "why": "moved away"}
    assert type(parse(CENT, lost).event).__name__ == "Lost"
    assert parse(CENT, lost).reports[0].description == "moved away"
    assert type(parse(CENT, {**lost, "status": "arrived"}).event).__name__ == "Arrived"
    assert type(parse(CENT, {**lost, "status": "sideways"}).event).__name__ == "Lost"
    assert type(parse(CENT, {"id": "m-1", "status": "sideways"}).event).__name__ == "Arrived"
    assert type(parse(CENT, {"id": "m-1", "status": "lost"}).event).__name__ == "Arrived"


# --- forms


def test_a_form_becomes_what_the_event_holds() -> None:
    text = (
        "msg_id=m-1&status=delivered&part=2&parts=&price=0.05&test=true&code=0012&kind=2&tags=a"
        "&sizes=1&sizes=20&request_id=&recipient=%2B39+340&new=1&more=x&more=y"
    )
    received = FORMS.parse(text.encode(), FORM, received_at=NOW)
    assert json.loads(received.event.to_json()) == {
        "msg_id": "m-1", "status": "delivered", "part": 2, "parts": None, "price": 0.05,
        "test": True, "code": "0012", "kind": 2, "tags": ["a"], "sizes": [1, 20],
        "request_id": None, "recipient": "+39 340", "new": "1", "more": ["x", "y"],
    }  # fmt: skip
    (report,) = received.reports
    assert (report.message_id, report.state, report.part, report.parts) == (
        "m-1",
        "delivered",
        2,
        None,
    )
    assert (report.cost, report.recipient, report.received_at) == (0.05, "+39 340", NOW)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("price=3", 3), ("price=-1.5e2", -150.0), ("price=0", 0), ("parts=-7", -7),
        ("test=FALSE", False), ("test=1", True), ("test=0", False), ("parts=007", 7),
    ],
)  # fmt: skip
def test_values_of_a_form_are_converted(field: str, value: object) -> None:
    event = FORMS.parse(f"msg_id=m&status=sent&part=1&{field}".encode(), FORM).event
    found = getattr(event, field.partition("=")[0])
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    "field",
    [
        "part=1.5", "part=", "part=one", "part=+1", "part=0x1", "part=%D9%A1", "part=1&part=2",
        "part=1&parts=1&parts=2", "part=1&price=NaN", "part=1&price=1e999", "part=1&price=,5",
        "part=1&test=yes", "part=1&status=x", "part=1&sizes=a", "part=" + "9" * 5000,
        "part=1&msg_id=two",
    ],
)  # fmt: skip
def test_what_cannot_be_converted_fits_no_event_and_is_kept_as_text(field: str) -> None:
    text = f"msg_id=m&status=sent&{field}"
    event = FORMS.parse(text.encode(), FORM).event
    assert isinstance(event, FORMS.Unknown)
    assert all(isinstance(item, str) for item in event.value.values() if not isinstance(item, list))


@pytest.mark.parametrize(
    ("headers", "body", "expected"),
    [
        ({"content-type": "application/json; charset=utf-8"}, b'{"a":1}', {"a": 1}),
        ({"CONTENT-TYPE": "APPLICATION/JSON"}, b'{"a":1}', {"a": 1}),
        ({"Content-Type": "application/vnd.acme+json"}, b'{"a":1}', {"a": 1}),
        ({"cOnTeNt-tYpE": "application/x-www-form-urlencoded;charset=UTF-8"}, b"a=1", {"a": "1"}),
        ({}, b'{"a":1}', {"a": 1}),
        ({}, b"a=1&b", {"a": "1", "b": ""}),
        ({}, b'"a=1"', "a=1"),
        ({"Content-Type": "text/plain"}, b"a=1", {"a": "1"}),
        ({"Content-Type": ""}, b'\xef\xbb\xbf{"a":1}', {"a": 1}),
        ({"Content-Type": 7}, b'{"a":1}', {"a": 1}),
    ],
)
def test_the_content_type_tells_how_to_read_and_without_one_both_are_tried(
    headers: Any, body: bytes, expected: object
) -> None:
    assert FORMS.parse(body, headers).event.value == expected


@pytest.mark.parametrize(
    ("headers", "body"),
    [(JSON, b"a=1"), (FORM, b'{"a":1}'), ({}, b"plain words"), ({}, b'{"a=":1,}'), ({}, b"[1=")],
)
def test_what_is_not_what_it_claims_to_be_is_refused(headers: Any, body: bytes) -> None:
    assert refusal(lambda: FORMS.parse(body, headers)).startswith("the body is no")


def test_a_provider_without_forms_reads_none_unless_it_is_told() -> None:
    assert refusal(lambda: EVENTS.parse(b"event=answered&text=x", {})) == "the body is not JSON"
    assert EVENTS.parse(b"event=answered&text=x", FORM).event.text == "x"


def test_of_several_that_fit_the_event_that_knows_most_of_it_is_taken() -> None:
    text = {"msg_id": "m", "status": "sent", "part": 1, "recipient": "+39"}
    assert type(parse(FORMS, text).event).__name__ == "TextReport"
    # As providers do that document one encoding and print the other.
    assert parse(FORMS, text, received_at=NOW) == FORMS.parse(
        urlencode(text).encode(), FORM, received_at=NOW
    )
    chat = {"event_type": "CHAT", "msg_id": "m", "status": "sent", "timestamp": 1695645887348}
    assert type(parse(FORMS, chat).event).__name__ == "ChatReport"
    # Not documented as a form, but read from one all the same.
    assert FORMS.parse(urlencode(chat).encode(), FORM).event.timestamp == 1695645887348


# --- character sets and parts

CAFE = "msg_id=m-1&status=delivered&part=1&originator=Caf"


@pytest.mark.parametrize(
    ("body", "charset"),
    [
        (CAFE.encode() + b"%E9", ""),
        (CAFE.encode() + b"\xe9", ""),
        (CAFE.encode() + b"%C3%A9", ""),
        (CAFE.encode() + b"%E9", "UTF-8"),  # that it claims to be
        (CAFE.encode() + b"%E9", "ISO-8859-1"),
        (CAFE.encode() + b"\xe9", '"iso-8859-1"'),
        (CAFE.encode() + b"%e9", "windows-1252"),
        (CAFE.encode() + b"%82", "cp437"),
        (CAFE.encode() + b"%E9", "no-such-charset"),
        (CAFE.encode() + b"%E9", "base64"),  # no character set, though Python has a codec
        ((CAFE + "%C3%A9").encode("utf-16"), "utf-16"),
        ((CAFE + "é").encode("utf-16-le"), "UTF-16LE"),
    ],
)
def test_a_form_is_read_in_any_character_set(body: bytes, charset: str) -> None:
    kind = FORM["Content-Type"] + (f"; charset={charset}" if charset else "")
    received = FORMS.parse(body, {"Content-Type": kind})
    assert received.event.model_extra == {"originator": "Café"}
    assert [(r.message_id, r.state) for r in received.reports] == [("m-1", "delivered")]


@pytest.mark.parametrize(
    ("charset", "codec"),
    [("ISO-8859-1", "latin-1"), ("utf-16", "utf-16"), ("UTF-16BE", "utf-16-be"), ("utf8", "utf-8")],
)
def test_json_is_read_in_the_character_set_that_it_names(charset: str, codec: str) -> None:
    body = json.dumps({**MOVED, "name": "Café"}, ensure_ascii=False).encode(codec)
    received = EVENTS.parse(body, {"Content-Type": f"application/json; charset={charset}"})
    assert received.event.model_extra == {"name": "Café"}
    assert received.reports[0].state == "delivered"


def test_json_that_is_not_in_its_character_set_is_refused() -> None:
    kind = {"Content-Type": "application/json; charset=utf-16"}
    for body in (BODY + b" ", b"\xff\xfe\x00\xd8"):
        assert refusal(lambda body=body: EVENTS.parse(body, kind)) in (  # type: ignore[misc]
            "the body is not in the character set that it names",
            "the body is not JSON",
        )


MULTIPART = {"Content-Type": "multipart/form-data; boundary=x"}


def parts(*fields: tuple[str, bytes], boundary: bytes = b"x", line: bytes = b"\r\n") -> bytes:
    """A body of parts, each with the rest of its Content-Disposition."""
    text = b""
    for rest, value in fields:
        head = b"Content-Disposition: form-data; " + rest.encode()
        text += b"--" + boundary + line + head + line + line + value + line
    return text + b"--" + boundary + b"--" + line


USUAL = (('name="msg_id"', b"m-1"), ('name="status"', b"delivered"), ('name="part"', b"1"))


@pytest.mark.parametrize(
    ("rest", "value", "expected"),
    [
        ('name="city"', "Café".encode(), {"city": "Café"}),
        ('name="city"', b"Caf\xe9", {"city": "Café"}),
        ('name="city"\r\nContent-Type: text/plain; charset=cp437', b"Caf\x82", {"city": "Café"}),
        ("name=city", b"a\r\nb\r\n\r\n--y", {"city": "a\r\nb\r\n\r\n--y"}),
        ('name="city"', b"", {"city": ""}),
        ('name="city"; filename="a.txt"', b"a", {"city": "a"}),
        ("name*=utf-8''caf%C3%A9", b"a", {"café": "a"}),
        ('name="caf\u00e9"', b"a", {"café": "a"}),
        ('filename="a.txt"', b"nameless", {}),
    ],
)
def test_a_multipart_form_is_read(rest: str, value: bytes, expected: dict[str, str]) -> None:
    for line in (b"\r\n", b"\n"):
        found = value if line == b"\r\n" else value.replace(b"\r\n", b"\n")
        body = parts(*USUAL, (rest, found), line=line)
        received = FORMS.parse(body, MULTIPART)
        told = {
            name: text.replace("\n", "\r\n").replace("\r\r", "\r")
            for name, text in (received.event.model_extra or {}).items()
        }
        assert told == expected
        assert [(r.message_id, r.state, r.part) for r in received.reports] == [
            ("m-1", "delivered", 1)
        ]


def test_a_multipart_form_is_read_as_a_form_is() -> None:
    pairs = [("msg_id", "m"), ("status", "sent"), ("part", "1"), ("sizes", "1"), ("sizes", "2")]
    body = b"before\r\n" + parts(*((f'name="{n}"', v.encode()) for n, v in pairs)) + b"after"
    form = urlencode(pairs).encode()
    assert FORMS.parse(body, MULTIPART, received_at=NOW) == FORMS.parse(form, FORM, received_at=NOW)
    quoted = {"content-type": 'Multipart/Form-Data; charset=utf-8; BOUNDARY="x"'}
    assert FORMS.parse(body, quoted).reports
    assert FORMS.parse(BODY, MULTIPART).event.value == MOVED  # JSON that claims to be parts


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (parts(*USUAL)[:-5], "the multipart body is not complete"),
        (parts(*(USUAL * 34)), "the body has more than 100 parts"),
        (b"--x\r\n\r\n" * 200 + b"--x--", "the body has more than 100 parts"),
        (
            parts(('name="' + "a" * 1000 + '"', b"")),
            "a part of the body has no header of at most 1024 bytes",
        ),
        (
            b"--x\r\nno blank line\r\n--x--",
            "a part of the body has no header of at most 1024 bytes",
        ),
    ],
)
def test_a_multipart_form_beyond_the_limits_is_refused(body: bytes, why: str) -> None:
    assert refusal(lambda: FORMS.parse(body, MULTIPART)) == why


MIB = 1024 * 1024
HEAD = b'--x\r\nContent-Disposition: form-data; name="a"'
HOSTILE_MULTIPART = {
    "parts of a byte": b"--x\r\n\r\na\r\n",
    "only delimiters": b"--x\r\n",
    "only line ends": HEAD + b"\r\n\r\n" + b"\r\n" * (MIB // 2 - 40) + b"--x--",
    "blanks after delimiters": b"--x" + b" " * 9000 + b"y\r\n",
    "dashes": b"\r\n-",
    "one long header": b"--x\r\nA: " + b"a" * (MIB - 20) + b"\r\n\r\n\r\n--x--",
    "folded headers": (HEAD + b"\r\n " * 300 + b"\r\n\r\na\r\n") * 100 + b"--x--",
    "quotes": (HEAD + b';"' * 480 + b"\r\n\r\na\r\n") * 100 + b"--x--",
    "parameters": (HEAD + b"; x=1" * 190 + b"\r\n\r\na\r\n") * 100 + b"--x--",
    "continued parameters": (
        HEAD + b"".join(b"; name*%d*=%%41" % n for n in range(60)) + b"\r\n\r\na\r\n"
    ) * 100 + b"--x--",
    "comments": (HEAD + b"(" * 900 + b"\r\n\r\na\r\n") * 100 + b"--x--",
    "encoded words": (HEAD + b" =?utf-8?q?=41?=" * 55 + b"\r\n\r\na\r\n") * 100 + b"--x--",
    "headers": (HEAD + b"\r\nA: b" * 150 + b"\r\n\r\na\r\n") * 100 + b"--x--",
    "plain": HEAD + b"\r\n\r\n" + b"a" * (MIB - 80) + b"\r\n--x--",
    "punycode": (
        b"--x\r\nContent-Disposition: form-data; name*=punycode''" + b"a-" * 450 + b"\r\n\r\n\r\n"
    ) * 100 + b"--x--",
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE_MULTIPART)
def test_a_hostile_multipart_body_takes_no_time(name: str) -> None:
    piece = HOSTILE_MULTIPART[name]
    body = piece if piece.endswith(b"--x--") else piece * (MIB // len(piece))
    body = body[: MIB - 7].removesuffix(b"--x--") + b"\r\n--x--" if len(body) > MIB else body
    assert len(body) <= MIB
    began = time.process_time()
    _is_sound(FORMS, body, MULTIPART)
    assert time.process_time() - began < 0.2


@pytest.mark.parametrize(
    "item", [b"{}", b'{"a":0}', b'{"event":"moved","id":[]}', b"[[]]", b'{"event":0}', b"0"]
)
def test_a_hostile_list_of_events_takes_little_time(item: bytes) -> None:
    body = b"[" + item + (b"," + item) * ((MIB - 2) // (len(item) + 1) - 1) + b"]"
    began = time.process_time()
    event = EVENTS.parse(body, JSON).event
    assert time.process_time() - began < 1.0
    assert isinstance(event, EVENTS.Unknown)


@given(st.binary(), st.sampled_from(["x", '"x y"', "", "\u00e9"]), st.binary())
def test_no_multipart_body_raises_anything_else(head: bytes, boundary: str, value: bytes) -> None:
    delimiter = b"\r\n--" + boundary.strip('"').encode("latin-1")
    kind = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
    given = b"Content-Disposition: form-data; name" + head + b"\r\n\r\n" + value
    for body in (head, delimiter.join([b"", b"\r\n" + given, b"--"])):
        for module in MODULES:
            _is_sound(module, body, kind)


# --- lists of events


def test_a_list_of_events_is_one_event() -> None:
    seen = b'{"event": "seen", "id": "m-2", "at": "2026-04-09T10:31:15Z"}'
    odd = b'{"event":"moved","id":7,"status":"down","parts":1e0}'
    body = b" [" + BODY + b" ,\n" + seen + b", " + odd + b',{"event":"new"},"x" ]'
    received = EVENTS.parse(body, JSON, received_at=NOW)
    assert isinstance(received.event, EVENTS.Events)
    kinds = [type(event).__name__ for event in received.event.events]
    assert kinds == ["Moved", "Seen", "Unknown", "Unknown", "Unknown"]
    assert received.event.events[2].body == odd
    assert received.event.events[3].value == {"event": "new"}
    assert received.event.events[4].value == "x"
    assert received.event.reports is received.reports
    told = [(r.message_id, r.state, r.received_at) for r in received.reports]
    assert told == [("m-1", "delivered", NOW), ("m-2", "read", NOW), ("7", "delivered", NOW)]
    assert repr(received) == "<Received Events, 3 reports>"
    assert repr(received.event) == "<Events: 5, 3 reports>"


def test_a_documented_list_stays_a_list_where_it_fits() -> None:
    listed = [{"message": "a", "receipt": "there"}, {"note": "x"}]
    assert isinstance(parse(BOLT, listed).event, list)
    received = parse(BOLT, [*listed, {"message": "b", "receipt": "there", "note": []}, {"note": 1}])
    kinds = [type(event).__name__ for event in received.event.events]
    assert kinds == ["Receipt", "Note", "Receipt", "Unknown"]
    assert [r.message_id for r in received.reports] == ["a", "b"]


def test_numbers_in_a_list_of_events_stay_as_they_are_written() -> None:
    body = b'[{"event":"moved","id":"m","status":"down","x":12345678901234567890.10}]'
    (event,) = EVENTS.parse(body, JSON).event.events
    assert event.model_extra == {"x": 12345678901234567890.10}


# --- hostile bodies

SECRETS = ("+393401234567", "my private words")
DEEP = b'{"a":' * 100_000 + b"1" + b"}" * 100_000

HOSTILE: dict[str, tuple[Any, str]] = {
    "empty": (b"", "the body is empty"),
    "blank": (b" \r\n\t ", "the body is empty"),
    "only a byte order mark": (b"\xef\xbb\xbf", "the body is empty"),
    "text": ('{"a": 1}', "the body must be bytes, exactly as received"),
    "nothing": (None, "the body must be bytes, exactly as received"),
    "decoded": ({"a": 1}, "the body must be bytes, exactly as received"),
    "a bytearray": (bytearray(b"{}"), "the body must be bytes, exactly as received"),
    "invalid UTF-8": (b'{"text": "my private words\xff"}', "the body is not UTF-8"),
    "UTF-16": ('{"to": "+393401234567"}'.encode("utf-16"), "the body is not UTF-8"),
    "encoded surrogate": (b'{"a": "\xed\xa0\x80"}', "the body is not UTF-8"),
    "half a surrogate": (rb'{"my private words": "\ud800"}', "the body is not JSON"),
    "cut": (b'{"to": "+393401234567", "te', "the body is not JSON"),
    "two values": (b"{} {}", "the body is not JSON"),
    "NaN": (b'{"+393401234567": NaN}', "a number of the JSON is not finite"),
    "infinity": (b'{"a": -Infinity}', "a number of the JSON is not finite"),
    "beyond any float": (b'{"a": 1e999}', "a number of the JSON is not finite"),
    "endless integer": (b'{"a": ' + b"9" * 100_000 + b"}", "the body is not JSON"),
    "control character": (b'{"a": "\x00"}', "the body is not JSON"),
    "duplicate key": (
        b'{"+393401234567": 1, "+393401234567": 2}',
        "an object of the JSON has a key twice",
    ),
    "duplicate key further in": (
        b'{"a": [{"b": 1, "\\u0062": "my private words"}]}',
        "an object of the JSON has a key twice",
    ),
    "deep objects": (DEEP, "the body is not JSON"),
    "deep lists": (b"[" * 500_000, "the body is not JSON"),
    "too large": (b'"' + b"a" * 1024 * 1024, "the body has 1048577 bytes, more than 1048576"),
    "HTML": (b"<html>my private words</html>", "the body is not JSON"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_body_is_refused_without_a_word_of_it(name: str) -> None:
    body, message = HOSTILE[name]
    found = refusal(lambda: EVENTS.parse(body, JSON))
    assert found == message
    assert not any(secret in found for secret in SECRETS)


@pytest.mark.parametrize(
    "body",
    [b"a", b"&&&", b"=&" * 1001, b"\xff", b"a=1&" * 1001 + b"a=1"],
)
def test_a_hostile_form_is_refused(body: bytes) -> None:
    found = refusal(lambda: FORMS.parse(body, FORM))
    assert found == "the body is not a form of at most 1000 fields"


@pytest.mark.parametrize("headers", [None, 7, "Content-Type: x", [("Content-Type", "x")], b""])
def test_headers_that_are_no_mapping_are_refused(headers: Any) -> None:
    assert refusal(lambda: EVENTS.parse(b"{}", headers)) == (
        "the headers are not a mapping of names to values"
    )


def test_the_limit_of_size_is_exact_and_can_be_set() -> None:
    body = b'{"x": "' + b"a" * (1024 * 1024 - 9) + b'"}'
    assert len(body) == EVENTS.MAX_SIZE == 1_048_576
    assert isinstance(EVENTS.parse(body, JSON).event, EVENTS.Unknown)
    assert EVENTS.parse(BODY, JSON, max_size=len(BODY)).reports
    assert refusal(lambda: EVENTS.parse(BODY, JSON, max_size=len(BODY) - 1)) == (
        f"the body has {len(BODY)} bytes, more than {len(BODY) - 1}"
    )


def test_deep_json_that_is_still_read_can_be_written_again() -> None:
    deep = json.loads("[" * 150 + "]" * 150)
    event = parse(EVENTS, {**MOVED, "extra": deep}).event
    assert json.loads(event.to_json())["extra"] == deep


def test_neither_reprs_nor_reasons_nor_tracebacks_hold_what_was_said(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    fits = {"event": "answered", "from": SECRETS[0], "text": SECRETS[1]}
    shapeless = {"event": "answered", "from": SECRETS[0], "text": {SECRETS[1]: SECRETS[0]}}
    listed = [{SECRETS[1]: SECRETS[0]}]
    told = [repr(parse(EVENTS, fits)), repr(parse(EVENTS, shapeless)), repr(parse(BOLT, listed))]
    events = parse(BOLT, listed).event
    told += [repr(parse(EVENTS, shapeless).event), repr(events), repr(events.events)]
    told += [events.events[0].why]
    try:
        EVENTS.parse(f'{{"{SECRETS[0]}": NaN, "{SECRETS[1]}"'.encode(), JSON)
    except EVENTS.WebhookError as error:
        told += traceback.format_exception(error)
    assert not any(secret in text for secret in SECRETS for text in [*told, caplog.text])


def test_a_webhook_error_is_no_failed_call_of_a_client_and_can_be_pickled() -> None:
    assert issubclass(EVENTS.SignatureError, EVENTS.WebhookError)
    assert issubclass(EVENTS.WebhookError, ValueError)
    assert not issubclass(EVENTS.WebhookError, use("_runtime.errors").ProviderError)
    again = pickle.loads(pickle.dumps(EVENTS.SignatureError("no")))
    assert type(again) is EVENTS.SignatureError
    assert str(again) == "no"


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text()
    | st.sampled_from(["moved", "seen", "answered", "down", "CHAT", "2026-04-09T10:30:00Z"]),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(
            "event id status at to parts message receipt note content msg_id part price event_type"
            .split()
        )
        | st.text(),
        inner,
        max_size=6,
    ),
    max_leaves=12,
)  # fmt: skip
_HEADERS = st.dictionaries(
    st.sampled_from(["Content-Type", "content-type"]) | st.text(),
    st.sampled_from([JSON["Content-Type"], FORM["Content-Type"], "*/*"]) | st.text(),
    max_size=3,
)
_PAIRS = st.lists(
    st.tuples(
        st.sampled_from("msg_id status part parts price test code kind tags sizes".split())
        | st.text(),
        st.text() | st.integers().map(str) | st.floats().map(str) | st.sampled_from(["", "true"]),
    ),
    max_size=12,
)


def _is_sound(module: Any, body: bytes, headers: dict[str, str]) -> None:
    try:
        received = module.parse(body, headers)
    except module.WebhookError:
        return
    if isinstance(received.event, module.Unknown):
        assert received.event.body == body
        assert received.event.why
        json.dumps(received.event.value, allow_nan=False).encode()


@given(body=st.binary(), headers=_HEADERS)
def test_no_bytes_and_no_headers_raise_anything_else(body: bytes, headers: dict[str, str]) -> None:
    for module in MODULES:
        _is_sound(module, body, headers)


@given(value=_VALUES, headers=_HEADERS, cut=st.integers(0, 3))
def test_no_json_raises_anything_else(value: object, headers: dict[str, str], cut: int) -> None:
    body = json.dumps(value, ensure_ascii=bool(cut % 2)).encode("utf-8", "surrogatepass")
    for module in MODULES:
        _is_sound(module, body[: len(body) - cut // 2], headers)


@given(pairs=_PAIRS)
def test_no_form_raises_anything_else(pairs: list[tuple[str, str]]) -> None:
    body = urlencode(pairs, errors="replace").encode()
    for module in MODULES:
        _is_sound(module, body, FORM)
        _is_sound(module, body, {})


# --- who sent it

SECRET = "a secret of 22 letters"
HEX = "cf3eef7c5f86c94be83d2b207098f982d3c593f545343f4a2f29698de71d8536"
BASE64 = "zz7vfF+GyUvoPSsgcJj5gtPFk/VFND9KLylpjecdhTY="
"""What `openssl dgst -sha256 -hmac "$SECRET"` prints of BODY, and with `-binary | base64`."""


def test_the_expected_signatures_are_those_of_the_definition() -> None:
    """RFC 2104 by hand: H(K ^ opad, H(K ^ ipad, text))."""
    key = SECRET.encode().ljust(64, b"\0")
    inner = hashlib.sha256(bytes(b ^ 0x36 for b in key) + BODY).digest()
    outer = hashlib.sha256(bytes(b ^ 0x5C for b in key) + inner)
    assert (outer.hexdigest(), b64encode(outer.digest()).decode()) == (HEX, BASE64)


@pytest.mark.parametrize(
    "signature",
    [
        HEX, HEX.upper(), f"sha256={HEX}", f"SHA256={HEX}", f" {HEX}\r\n", BASE64,
        BASE64.rstrip("="), BASE64.replace("+", "-").replace("/", "_"), f"sha256={BASE64}",
    ],
)  # fmt: skip
def test_a_right_signature_passes_in_either_encoding(signature: str) -> None:
    assert BOLT.verify_signature(BODY, signature=signature, secret=SECRET) is None
    assert BOLT.verify_signature(BODY, signature=signature, secret=SECRET.encode()) is None


@pytest.mark.parametrize(
    "signature",
    [
        None, "", " ", "sha256=", HEX[:-1], HEX + "0", HEX[:-1] + "7", "0" * 64, "é" * 64, "g" * 64,
        BASE64[1:], BASE64 + "A", "A" * 43 + "=", "\ud800" * 64, "\u0661" * 64,
        HEX.replace("c", "\0"),
        f"sha1={HEX}", f"{HEX},{HEX}", f"sha256=sha256={HEX}", 7, HEX.encode(), [HEX],
    ],
)  # fmt: skip
def test_any_other_signature_is_refused(signature: Any) -> None:
    with pytest.raises(BOLT.SignatureError, match="signature") as caught:
        BOLT.verify_signature(BODY, signature=signature, secret=SECRET)
    assert HEX[:8] not in str(caught.value)
    assert SECRET not in str(caught.value)


def test_another_body_or_secret_is_refused() -> None:
    for body, secret in ((BODY + b" ", SECRET), (BODY, SECRET + " "), (b"", SECRET)):
        with pytest.raises(BOLT.SignatureError, match="does not match"):
            BOLT.verify_signature(body, signature=HEX, secret=secret)
    with pytest.raises(BOLT.WebhookError, match="bytes"):
        BOLT.verify_signature(BODY.decode(), signature=HEX, secret=SECRET)


@pytest.mark.parametrize("secret", ["", b""])
def test_an_empty_secret_is_a_mistake_and_no_refusal(secret: Any) -> None:
    """Else a variable that is not set would let everybody in who signs with nothing."""
    signed = hmac.new(b"", BODY, "sha256").hexdigest()
    for call in (
        lambda: BOLT.verify_signature(BODY, signature=signed, secret=secret),
        lambda: BOLT.verify_secret("", secret),
    ):
        with pytest.raises(ValueError, match="the secret is empty") as caught:
            call()
        assert not isinstance(caught.value, BOLT.WebhookError)


def test_a_documented_header_and_encoding_are_used() -> None:
    for name in ("X-Acme-Signature", "x-acme-signature"):
        EVENTS.verify_signature(BODY, {name: HEX}, secret=SECRET)
    for headers in ({}, {"X-Signature": HEX}, {"X-Acme-Signature": BASE64}):
        with pytest.raises(EVENTS.SignatureError, match="missing or malformed"):
            EVENTS.verify_signature(BODY, headers, secret=SECRET)
    in_base64 = use("_runtime.signatures").verify_hmac_sha256
    in_base64(BODY, BASE64, SECRET, encoding="base64")
    with pytest.raises(EVENTS.SignatureError, match="missing or malformed"):
        in_base64(BODY, HEX, SECRET, encoding="base64")


def test_comparing_takes_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both go through the one function of the standard library that promises it."""
    seen: list[tuple[int, int]] = []

    def compare(first: bytes, second: bytes) -> bool:
        seen.append((len(first), len(second)))
        return original(first, second)

    original = hmac.compare_digest
    monkeypatch.setattr(hmac, "compare_digest", compare)
    BOLT.verify_signature(BODY, signature=HEX, secret=SECRET)
    BOLT.verify_secret("long enough", "long enough")
    with pytest.raises(BOLT.SignatureError):
        BOLT.verify_secret("x", "long enough")
    assert seen == [(32, 32)] * 3  # lengths of secrets do not show either


@given(body=st.binary(), secret=st.binary(min_size=1), flip=st.integers(0, 255))
def test_signatures_of_anything_pass_and_changed_ones_do_not(
    body: bytes, secret: bytes, flip: int
) -> None:
    digest = hmac.new(secret, body, hashlib.sha256).digest()
    for text in (digest.hex(), b64encode(digest).decode(), urlsafe_b64encode(digest).decode()):
        BOLT.verify_signature(body, signature=text, secret=secret)
    changed = bytearray(digest)
    changed[flip // 8] ^= 1 << flip % 8
    with pytest.raises(BOLT.SignatureError):
        BOLT.verify_signature(body, signature=changed.hex(), secret=secret)


@given(signature=st.text(), encoding=st.sampled_from(["", "hex", "base64"]))
def test_no_signature_raises_anything_else(signature: str, encoding: str) -> None:
    with pytest.raises(BOLT.SignatureError):
        use("_runtime.signatures").verify_hmac_sha256(BODY, signature, SECRET, encoding=encoding)


def test_a_shared_secret_is_compared() -> None:
    assert FORMS.verify_secret("s-é", "s-é") is None
    for given_ in (None, "", "s-", "s-é ", "S-É", 7, "\ud800"):
        with pytest.raises(FORMS.SignatureError, match="missing or wrong"):
            FORMS.verify_secret(given_, "s-é")


def test_only_signed_webhooks_have_something_to_verify() -> None:
    assert "verify_signature" in EVENTS.__all__
    assert "verify_signature" in BOLT.__all__
    assert not hasattr(FORMS, "verify_signature")
    assert not hasattr(CENT, "verify_signature")


# --- the examples of the page, with the frameworks themselves

PAGES = {
    "webhook_events_acme": ({"X-Acme-Signature": HEX}, ""),
    "webhook_events_bolt": ({"X-Signature": BASE64}, ""),
    "webhook_forms_acme": ({}, f"/{SECRET}"),
}
"""Package -> headers and the end of the path with which a call is let in."""
CALLS = {
    "webhook_events_acme": BODY,
    "webhook_events_bolt": BODY,
    "webhook_forms_acme": b"msg_id=m-1&status=delivered&part=1",
}


@pytest.fixture
def example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], Any]:
    """Imports the page's example of a framework, as a module of its own."""

    def load_example(package: str, framework: str) -> Any:
        name = package.rpartition("_")[2]
        blocks = re.findall(
            r"```python\n(.*?)```",
            output(package.removesuffix(f"_{name}"))[f"{name}/README.md"],
            re.DOTALL,
        )
        code = next(block for block in blocks if f"from {framework} import" in block)
        ours = code.replace(f"from generated.{name} ", f"from {PACKAGE}.{package} ")
        assert ours != code
        assert max(map(len, code.splitlines())) <= 100
        monkeypatch.setenv(f"{name.upper()}_WEBHOOK_SECRET", SECRET)
        path = tmp_path / f"{framework}_example.py"
        path.write_text(ours, "utf-8")
        spec = importlib.util.spec_from_file_location(path.stem, path)
        assert spec
        assert spec.loader
        module = importlib.util.module_from_spec(spec)
        monkeypatch.setitem(sys.modules, path.stem, module)
        spec.loader.exec_module(module)
        return module

    return load_example


class App:
    """An example behind its framework's own test client."""

    def __init__(self, framework: str, module: Any) -> None:
        self.taken: list[Any] = []
        self.module = module
        self.framework = framework
        if framework == "flask":
            self.client: Any = module.app.test_client()
            return
        module.handle = self.taken.append
        route = module.app.routes[-1].path
        plain = Starlette(routes=[Route(route, module.receive, methods=["POST"])])
        self.client = TestClient(module.app if framework == "fastapi" else plain)

    def post(self, url: str, body: bytes, headers: dict[str, str]) -> int:
        key = "data" if self.framework == "flask" else "content"
        return int(self.client.post(url, **{key: body}, headers=headers).status_code)

    def events(self) -> list[Any]:
        """What was taken, once it was answered."""
        if self.framework == "flask":
            self.taken = [self.module.work.get_nowait() for _ in range(self.module.work.qsize())]
        return [received.event for received in self.taken]


@pytest.mark.parametrize("framework", ["fastapi", "starlette", "flask"])
@pytest.mark.parametrize("package", PAGES)
def test_the_examples_of_the_page_answer_as_they_should(
    package: str, framework: str, example: Callable[[str, str], Any]
) -> None:
    good, end = PAGES[package]
    module = use(f"{package}.webhooks")
    app = App(framework, example(package, "flask" if framework == "flask" else "fastapi"))
    url = f"/webhooks/{package.rpartition('_')[2]}"
    body = CALLS[package]
    kind = FORM if body.startswith(b"msg_id=") else JSON

    def signed(body: bytes) -> dict[str, str]:
        return {name: hmac.new(SECRET.encode(), body, "sha256").hexdigest() for name in good}

    assert app.post(url + end, body, {**kind, **good}) == 200
    unknown = b'{"brand": "new"}'
    assert app.post(url + end, unknown, {**JSON, **signed(unknown)}) == 200
    for broken in (b"{", b"", b"\xff"):
        assert app.post(url + end, broken, {**JSON, **signed(broken)}) == 400
    wrong = dict.fromkeys(good, "0" * 64)
    assert app.post(f"{url}/wrong" if end else url, body, {**kind, **wrong}) == 401
    if good:
        assert app.post(url, body, kind) == 401
    first, second = app.events()
    assert not isinstance(first, module.Unknown)
    assert isinstance(second, module.Unknown)


def test_the_handler_of_the_page_tells_both_kinds_of_events(
    example: Callable[[str, str], Any], capsys: pytest.CaptureFixture[str]
) -> None:
    handle = example("webhook_events_acme", "fastapi").handle
    handle(parse(EVENTS, MOVED))
    handle(parse(EVENTS, {"event": "exploded"}))
    assert capsys.readouterr().out == "m-1 delivered\nkept for later: a new word in event\n"


def test_importing_the_package_brings_the_module_along() -> None:
    """`from generated.acme import webhooks`, though the package names only what it exports."""
    package = importlib.import_module(f"{PACKAGE}.webhook_events_acme")
    assert "parse" not in package.__all__
    space: dict[str, Any] = {}
    exec(f"from {PACKAGE}.webhook_events_acme import webhooks", space)
    assert space["webhooks"] is EVENTS
