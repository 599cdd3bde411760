"""What is handed to a call is checked before anything leaves: over real sockets, sync and async."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import Enum
from typing import Any

import pytest

from generated._runtime import encoding, errors, sending
from generated._runtime.calls import Endpoint
from generated._runtime.model import nothing
from generated.d7 import (
    SendMessageRequest,
    SendViberRequest,
    SmsMessage,
    ViberMessage,
)
from generator import model
from tests.support.calls import (
    ALL,
    BOTH,
    PROVIDERS,
    calls,
    client_class,
    credentials,
)
from tests.support.loopback import Scripted, http, scripted

ACCEPTED = json.dumps(
    {"request_id": "r", "status": "accepted", "created_at": "2026-01-01T00:00:00Z"}
).encode()
WAYS = pytest.mark.parametrize("way", ["plain", "raw", "options"])


@pytest.fixture
def server() -> Iterator[Scripted]:
    with scripted(http(200, ACCEPTED, Content_Type="application/json")) as told:
        yield told


def message() -> SendMessageRequest:
    return SendMessageRequest(messages=[SmsMessage(recipients=["+1"], content="x")])


PLAIN: dict[str, Any] = {"messages": [{"recipients": ["+1"], "content": "x"}]}
SENT = b'{"messages":[{"recipients":["+1"],"content":"x"}]}'


def call(prefix: str, way: str, url: str, name: str, *given: Any, **named: Any) -> Any:
    """One call of a client of D7, made in one of three ways."""
    provider = PROVIDERS["d7"]
    made = client_class(provider, prefix)(token="t", base_url=url, retries=0)

    async def whole() -> Any:
        held = {"raw": lambda: made.with_raw, "options": lambda: made.with_options(timeout=5)}
        try:
            found = getattr(held.get(way, lambda: made)(), name)(*given, **named)
            return await found if inspect.isawaitable(found) else found
        finally:
            await made.aclose() if prefix else made.close()

    return asyncio.run(whole())


class Listed(str, Enum):  # noqa: UP042 - what users write
    ID = "a b"


@BOTH
@WAYS
@pytest.mark.parametrize(
    "bad", [..., None, b"x", bytearray(b"x"), ["a"], 1, True, 1.0, object(), datetime.now(UTC)]
)
def test_a_path_argument_of_another_type_is_refused(
    prefix: str, way: str, bad: object, server: Scripted
) -> None:
    with pytest.raises(TypeError, match="request_id must be str, not ") as caught:
        call(prefix, way, server.url, "get_message_log", bad)
    assert str(caught.value).endswith("None" if bad is None else type(bad).__name__)
    assert server.requests == []


@BOTH
def test_a_member_of_an_enum_is_sent_as_its_value(prefix: str, server: Scripted) -> None:
    with pytest.raises(Exception, match="not as described"):
        call(prefix, "plain", server.url, "get_message_log", Listed.ID)
    assert server.requests[0].path.endswith("/message-log/a%20b")


def _changed(**values: Any) -> SendMessageRequest:
    found = message()
    for name, value in values.items():
        setattr(found.messages[0], name, value)
    return found


@BOTH
@WAYS
@pytest.mark.parametrize(
    ("body", "error", "said"),
    [
        (None, TypeError, "body must be SendMessageRequest or a mapping, not None"),
        (..., TypeError, "not ellipsis"),
        ("hello", TypeError, "not str"),
        (b"{}", TypeError, "not bytes"),
        (bytearray(b"{}"), TypeError, "not bytearray"),
        ([PLAIN], TypeError, "not list"),
        (5, TypeError, "not int"),
        (True, TypeError, "not bool"),
        (
            SendViberRequest.model_construct(),
            TypeError,
            "SendMessageRequest or a mapping, not SendViberRequest",
        ),
        ({}, ValueError, "body: messages: Field required"),
        ({"mesages": []}, ValueError, "mesages: Extra inputs are not permitted"),
        ({"messages": "x"}, ValueError, "messages: Input should be a valid array, found str"),
        ({"messages": [None]}, ValueError, "found null"),
        ({"messages": [{"recipients": 5}]}, ValueError, "recipients: .*valid array, found int"),
        ({"messages": [b"x"]}, TypeError, "body holds bytes"),
        ({"messages": {"a", "b"}}, TypeError, "body holds set"),
        ({"messages": [float("nan")]}, ValueError, "body: Out of range"),
        (_changed(recipients=5), ValueError, "recipients: .*valid array, found int"),
        (_changed(content=None), ValueError, "content: .*valid string, found null"),
        (_changed(content=b"x"), TypeError, "body holds bytes"),
        (_changed(content=object()), TypeError, "body holds object"),
        (SendMessageRequest.model_construct(), ValueError, "messages: Field required"),
    ],
)
def test_a_body_that_does_not_match_is_refused(
    prefix: str, way: str, body: object, error: type[Exception], said: str, server: Scripted
) -> None:
    with pytest.raises(error, match=said) as caught:
        call(prefix, way, server.url, "send_message", body)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    assert server.requests == []


@BOTH
@WAYS
@pytest.mark.parametrize(
    "body",
    [
        message(),
        PLAIN,
        {"messages": [SmsMessage(recipients=["+1"], content="x")]},
        {"messages": (SmsMessage(recipients=["+1"], content="x"),)},
        _changed(recipients=["+1"]),
    ],
)
def test_models_and_plain_data_are_the_same_bytes(
    prefix: str, way: str, body: object, server: Scripted
) -> None:
    call(prefix, way, server.url, "send_message", body)
    assert [request.body for request in server.requests] == [SENT]


def test_null_stays_null_and_absent_stays_absent(server: Scripted) -> None:
    one = {"recipients": ["+1"], "content": "x", "originator": None}
    call("", "plain", server.url, "send_message", {"messages": [one]})
    assert json.loads(server.requests[0].body) == {"messages": [one]}


def test_a_message_of_another_kind_inside_plain_data_is_refused(server: Scripted) -> None:
    with pytest.raises(ValueError, match="body: "):
        call(
            "", "plain", server.url, "send_message", {"messages": [ViberMessage.model_construct()]}
        )
    assert server.requests == []


def test_what_was_found_is_not_quoted() -> None:
    with pytest.raises(ValueError, match="client_secret") as caught:
        sending.content({"client_id": "i", "client_secret": ["hunter2"]}, _token, False, "a/json")
    assert "hunter2" not in str(caught.value)


def _token() -> Any:
    from generated.d7 import TokenRequest

    return TokenRequest


WITH_BODY = [(p, o) for p, o in ALL if o.body and o.body.type != model.BYTES]


@BOTH
@pytest.mark.parametrize(
    ("provider", "operation"), WITH_BODY, ids=[f"{p.package}-{o.name}" for p, o in WITH_BODY]
)
def test_every_body_is_the_same_as_model_and_as_plain_data(
    provider: model.Provider, operation: model.Operation, prefix: str
) -> None:
    given = credentials(provider, next(iter(provider.security), ()))
    with scripted(http(500)) as server:
        made = client_class(provider, prefix)(**given, base_url=server.url, retries=0)

        async def send(arguments: dict[str, Any]) -> None:
            with contextlib.suppress(errors.ApiError):
                found = getattr(made, str(operation.name))(**arguments)
                await found if inspect.isawaitable(found) else found

        async def both() -> None:
            for one in calls(provider, operation):
                if one.body is not None:
                    await send(one.arguments)
                    await send({**one.arguments, "body": one.body})
            await made.aclose() if prefix else made.close()

        asyncio.run(both())
    bodies = [request.body for request in server.requests if request.body]
    assert bodies
    assert bodies[::2] == bodies[1::2]


# --- bodies by media type


@pytest.mark.parametrize(
    ("body", "media", "sent", "type_"),
    [
        ("grüß", "text/plain", "grüß".encode(), "text/plain; charset=utf-8"),
        ("ü", "text/csv; charset=ISO-8859-1", b"\xfc", "text/csv; charset=ISO-8859-1"),
        ("ü", 'TEXT/plain;Charset="latin-1"', b"\xfc", 'TEXT/plain;Charset="latin-1"'),
        (b"\xff", "text/plain", b"\xff", "text/plain"),
        (bytearray(b"\1\xff"), "application/octet-stream", b"\1\xff", "application/octet-stream"),
        (memoryview(b"ab"), "image/png", b"ab", "image/png"),
    ],
)
def test_texts_and_bytes_are_sent_as_they_are(
    body: Any, media: str, sent: bytes, type_: str
) -> None:
    assert sending.content(body, lambda: str | bytes, False, media) == (sent, type_)


@pytest.mark.parametrize("body", [5, None, {"a": 1}, [b"x"], ...])
@pytest.mark.parametrize("media", ["text/plain", "application/octet-stream", "application/xml"])
def test_nothing_else_is_sent_under_another_media_type(body: Any, media: str) -> None:
    with pytest.raises(TypeError, match="body must be "):
        sending.content(body, lambda: str | bytes, False, media)


def test_a_text_is_no_bytes() -> None:
    with pytest.raises(TypeError, match="body must be bytes, not str"):
        sending.content("x", lambda: bytes, False, "application/octet-stream")


@pytest.mark.parametrize(
    ("body", "type_", "sent"),
    [
        (["a", "b"], list[str], b'["a","b"]'),
        ({"a": 1}, dict[str, int], b'{"a":1}'),
        ("text", str, b'"text"'),
        (None, int | None, b"null"),
        ([message()], list[SendMessageRequest], b"[" + SENT + b"]"),
        ([PLAIN], list[SendMessageRequest], b"[" + SENT + b"]"),
        ({"k": PLAIN}, dict[str, SendMessageRequest], b'{"k":' + SENT + b"}"),
    ],
)
def test_bodies_other_than_one_model_are_checked_alike(body: Any, type_: Any, sent: bytes) -> None:
    assert sending.content(body, lambda: type_, False, "application/json") == (
        sent,
        "application/json",
    )


@pytest.mark.parametrize(
    ("body", "type_"),
    [
        (["a", 1], list[str]),
        ([{"mesages": []}], list[SendMessageRequest]),
        ({"k": [PLAIN]}, dict[str, SendMessageRequest]),
    ],
)
def test_what_is_inside_is_checked_too(body: Any, type_: Any) -> None:
    with pytest.raises(ValueError, match="body: "):
        sending.content(body, lambda: type_, False, "application/vnd.x+json; v=1")


def test_an_optional_body_may_be_left_out() -> None:
    assert sending.content(None, lambda: str, True, "application/json") is None
    with pytest.raises(TypeError, match="body must be str, not None"):
        sending.content(None, lambda: str, False, "application/json")


# --- values in URLs and headers


def test_path_arguments_are_what_the_schema_says() -> None:
    types: dict[str, encoding.Types] = {"n": (int,), "t": (datetime,), "l": (list, str)}
    at = datetime(2026, 1, 2, tzinfo=UTC)
    path: encoding.Values = {"n": 7, "t": at, "l": encoding.comma_separated(["a b", "c"])}
    assert encoding.filled("/{n}/{t}/{l}", path, types) == (
        "/7/2026-01-02T00%3A00%3A00%2B00%3A00/a%20b,c"
    )
    for name, bad in {"n": True, "t": "2026", "l": [b"x"]}.items():
        with pytest.raises(TypeError, match=f"{name} must be "):
            encoding.filled("/{n}/{t}/{l}", path | {name: bad}, types)  # type: ignore[operator]


@pytest.mark.parametrize("bad", [..., b"x", object(), {"a": "b"}, [None], [["a"]], [...]])
def test_queries_and_headers_take_what_can_be_written(bad: Any) -> None:
    for write in (encoding.query_pairs, encoding.header_value):
        with pytest.raises(TypeError, match="X must be str, int, float, bool or datetime"):
            write("X", bad)


def test_an_empty_joined_list_is_left_out_and_blanks_are_encoded() -> None:
    assert encoding.query_pairs("q", encoding.comma_separated([])) == []
    assert encoding.header_value("X", encoding.comma_separated([])) is None
    assert encoding.query_pairs("q", encoding.comma_separated(["red wine", "a&b"])) == [
        "q=red%20wine,a%26b"
    ]
    for bad in ([""], ["a,b"]):
        with pytest.raises(ValueError, match="cannot be joined"):
            encoding.query_pairs("q", encoding.comma_separated(bad))


def test_an_endpoint_made_by_hand_sends_json() -> None:
    endpoint: Endpoint[None] = Endpoint("POST", "/", nothing)
    assert sending.content({"a": [1]}, endpoint.body, False, endpoint.media_type) == (
        b'{"a":[1]}',
        "application/json",
    )
