"""What networks and servers do to a call, over real sockets: always one of our errors, in time.

Each fault meets a call that may be repeated and one that may not, sync and async, and the requests
are counted: a body that was sent is never sent again.
"""

from __future__ import annotations

import asyncio
import base64
import gzip
import importlib
import inspect
import json
import re
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from types import ModuleType
from typing import Any
from urllib.parse import quote

import httpx2
import pytest

import generated._runtime.errors
from generated import d7
from tests.support.calls import PROVIDERS, calls, credentials
from tests.support.loopback import (
    Arrived,
    Fault,
    Scripted,
    closes,
    http,
    instead,
    repeats,
    resets,
    scripted,
    trickles,
    whole,
)
from tests.support.vendored import use

OPTIONS: dict[str, Any] = {"retries": 0}
"""Of every call: no repetition, whose requests could not be counted."""
DEADLINE = 0.2
"""Seconds, where a deadline is to end a call."""
SLACK = 1.2
"""Seconds that a call on a busy machine may take beyond its deadline."""

LOG = {
    "request_id": "r",
    "total_recipients": 1,
    "channel": "sms",
    "messages": [{"msg_id": "m", "status": "sent"}],
}
MESSAGE = {"text": "Hello", "price": 1}


@dataclass(frozen=True)
class Subject:
    """A call under test; `unsafe` is a POST that sends a message."""

    safe: bool

    @property
    def errors(self) -> ModuleType:
        return generated._runtime.errors if self.safe else use("_runtime.errors")

    @property
    def answer(self) -> bytes:
        """A good one, whole."""
        status, value = (200, LOG) if self.safe else (201, MESSAGE)
        return http(status, json.dumps(value).encode(), Content_Type="application/json")

    @property
    def lost(self) -> type[Exception]:
        """What is raised if the request left and no answer came."""
        kind: type[Exception] = self.errors.NoAnswer if self.safe else self.errors.DeliveryUncertain
        return kind

    def client(self, url: str, prefix: str, **more: Any) -> Any:
        if self.safe:
            return getattr(d7, f"{prefix}D7Client")(token="t-1234", base_url=url, **more)
        return getattr(use("bodies_acme"), f"{prefix}AcmeClient")(base_url=url, **more)

    def call(self, client: Any, number: int = 0, **options: Any) -> Any:
        """One call; its number is in the URL or in the body."""
        if self.safe:
            return client.get_message_log(f"r-{number}", **OPTIONS, **options)
        acme = use("bodies_acme")
        body = acme.SendRequest(
            message=acme.Message(text="Hello", price=1),
            to=[acme.Recipient(phone_number=str(number))],
        )
        return client.send_message(body, **OPTIONS, **options)


@pytest.fixture(params=[True, False], ids=["safe", "unsafe"])
def subject(request: pytest.FixtureRequest) -> Subject:
    found = Subject(request.param)
    assert found.errors  # made before anything is measured
    return found


@pytest.fixture(params=["", "Async"], ids=["sync", "async"])
def prefix(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def outcomes(
    subject: Subject, prefix: str, url: str, times: int = 1, pause: float = 0.0, **options: Any
) -> list[Any]:
    """What calls of one client give, one after the other: answers and errors of ours."""

    async def wait() -> list[Any]:
        found: list[Any] = []
        async with subject.client(url, prefix) as client:
            for number in range(times):
                try:
                    found.append(await subject.call(client, number, **options))
                except subject.errors.ProviderError as error:
                    found.append(error)
                await asyncio.sleep(pause)
        return found

    if prefix:
        return asyncio.run(wait())
    found: list[Any] = []
    with subject.client(url, prefix) as client:
        for number in range(times):
            try:
                found.append(subject.call(client, number, **options))
            except subject.errors.ProviderError as error:
                found.append(error)
            time.sleep(pause)
    return found


def answer_of(found: Any) -> Any:
    return json.loads(found.to_json())


def assert_lost(subject: Subject, found: Any) -> None:
    """The request left, and the error says so without showing what is beneath it."""
    assert type(found) is subject.lost, repr(found)
    assert found.__cause__ is None
    assert found.__context__ is None
    text = str(found)
    assert ("repeating is safe" if subject.safe else "check before repeating") in text
    assert text.startswith(
        "GET /report/v1/message-log/{request_id}: " if subject.safe else "POST /messages: "
    )


def assert_each_was_sent_once(server: Scripted, times: int) -> None:
    assert len(server.requests) == times
    asked = [(request.target, request.body) for request in server.requests]
    assert len(set(asked)) == times


# --- connections that break


@pytest.mark.parametrize("fault", [resets, closes], ids=["reset", "closed"])
def test_an_answer_that_breaks_off_in_its_head(
    subject: Subject, prefix: str, fault: Callable[[int], Fault]
) -> None:
    head = subject.answer.index(b"\r\n\r\n") + 4
    with scripted(subject.answer, *(fault(after) for after in range(head + 1))) as server:
        found = outcomes(subject, prefix, server.url, head + 1)
    for each in found:
        assert_lost(subject, each)
    assert_each_was_sent_once(server, head + 1)


@pytest.mark.parametrize("fault", [resets, closes], ids=["reset", "closed"])
@pytest.mark.parametrize("chunked", [False, True], ids=["sized", "chunked"])
def test_an_answer_that_breaks_off_in_its_body(
    subject: Subject, prefix: str, fault: Callable[[int], Fault], chunked: bool
) -> None:
    answer = in_chunks(subject.answer) if chunked else subject.answer
    head, end = answer.index(b"\r\n\r\n") + 4, len(answer)
    places = [head + 1 + (end - head - 2) * step // 19 for step in range(20)]
    assert len(set(places)) == 20
    assert places[-1] == end - 1
    with scripted(answer, *map(fault, places)) as server:
        found = outcomes(subject, prefix, server.url, 20)
    for each in found:
        assert_lost(subject, each)
    assert_each_was_sent_once(server, 20)


def in_chunks(answer: bytes, size: int = 10) -> bytes:
    """The same answer with its body in chunks."""
    head, _, body = answer.partition(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n") if not line.startswith(b"Content-Length")]
    pieces = [body[i : i + size] for i in range(0, len(body), size)]
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)
    return b"\r\n".join([*lines, b"Transfer-Encoding: chunked", b"", chunks + b"0\r\n\r\n"])


def test_an_answer_in_chunks_that_does_not_break_off(subject: Subject, prefix: str) -> None:
    with scripted(in_chunks(subject.answer)) as server:
        (found,) = outcomes(subject, prefix, server.url)
    assert answer_of(found) == (LOG if subject.safe else MESSAGE)


def test_a_kept_connection_that_was_closed_is_not_used_again(subject: Subject, prefix: str) -> None:
    with scripted(subject.answer, closes()) as server:
        found = outcomes(subject, prefix, server.url, 3, pause=0.1)
    assert [answer_of(each) for each in found] == [LOG if subject.safe else MESSAGE] * 3
    assert_each_was_sent_once(server, 3)
    assert server.connections == 3


@pytest.mark.parametrize("fault", [resets(0), closes(0)], ids=["reset", "closed"])
def test_a_kept_connection_that_breaks_with_the_next_request_on_it(
    subject: Subject, prefix: str, fault: Fault
) -> None:
    with scripted(subject.answer, whole, fault, whole) as server:
        first, second, third = outcomes(subject, prefix, server.url, 3)
    assert answer_of(first) == answer_of(third)
    assert_lost(subject, second)
    assert_each_was_sent_once(server, 3)
    assert server.connections == 2


def test_a_connection_that_is_closed_just_as_the_next_request_leaves(
    subject: Subject, prefix: str
) -> None:
    """Whichever is first, each call ends with an answer or an error, and sends its body once."""
    pauses = iter(i % 10 / 5000 for i in range(1000))

    def late_close(connection: Any, answer: bytes) -> bool:
        connection.sendall(answer)
        time.sleep(next(pauses))
        return False

    with scripted(subject.answer, late_close) as server:
        found = outcomes(subject, prefix, server.url, 60, pause=0.001)
    for each in found:
        assert isinstance(each, subject.lost) or answer_of(each)
    asked = [(request.target, request.body) for request in server.requests]
    assert len(set(asked)) == len(asked) <= 60
    answered = sum(not isinstance(each, Exception) for each in found)
    assert answered >= 1
    assert len(asked) >= answered


def test_a_server_that_is_not_there(subject: Subject, prefix: str) -> None:
    with scripted(subject.answer) as server:
        pass
    (found,) = outcomes(subject, prefix, server.url)
    assert type(found) is subject.errors.NotSent
    assert "nothing was sent" in str(found)


# --- redirects

REDIRECTS = (301, 302, 303, 307, 308)


def _armed() -> Iterator[Any]:
    """(module, client class, credentials, method, arguments): each way to bring credentials."""
    for package, provider in PROVIDERS.items():
        operation = next(o for o in provider.operations if o.verb == "GET" and not o.security)
        for made in {made.alternative: made for made in calls(provider, operation)}.values():
            module, name = f"generated.{package}", f"{provider.prefix}Client"
            given = credentials(provider, made.alternative)
            case = (module, name, given, str(operation.name), made.arguments)
            yield pytest.param(*case, id="-".join((package, *made.alternative)))
    base = {"username": "u-1234", "password": "p-1234"}
    for given, method in (
        ({"api_key": "k-1234", "tenant": "t-1234"}, "get_default"),
        (base, "get_default"),
        ({**base, "token": "t-1234"}, "get_with_token"),
        ({**base, "session": "s-1234", "other_cookie": "o-1234"}, "get_with_either"),
        ({**base, "oauth": "o-1234"}, "get_with_either"),
    ):
        case = ("security_acme", "AcmeClient", given, method, {})
        yield pytest.param(*case, id=f"case-{method}-{list(given)[-1]}")


@pytest.mark.parametrize(("module", "name", "given", "method", "arguments"), list(_armed()))
def test_no_redirect_takes_credentials_elsewhere(
    module: str,
    name: str,
    given: dict[str, str],
    method: str,
    arguments: dict[str, Any],
    prefix: str,
) -> None:
    """Nor does a 303, which asks for a GET, nor a client handed in that follows redirects."""
    of_case = not module.startswith("generated.")
    kind = getattr(use(module) if of_case else importlib.import_module(module), prefix + name)
    errors = use("_runtime.errors") if of_case else generated._runtime.errors
    with scripted(http(200, b"{}")) as elsewhere:
        target = f"{elsewhere.url}/elsewhere?a=1"
        moved = [instead(http(status, b"moved", Location=target)) for status in REDIRECTS]
        with scripted(b"", *moved, *moved) as server:
            own = partial(kind, **given, base_url=server.url)
            found = asyncio.run(_redirected(own, prefix, method, arguments, errors))
            theirs = partial(own, http_client=following(prefix))
            found += asyncio.run(_redirected(theirs, prefix, method, arguments, errors))
    assert [error.status for error in found] == [*REDIRECTS, *REDIRECTS]
    assert [error.headers["location"] for error in found] == [target] * 10
    assert len(server.requests) == 10
    assert all(map(brings_secrets(given), server.requests))
    assert elsewhere.connections == 0
    assert elsewhere.requests == []


def following(prefix: str) -> httpx2.Client | httpx2.AsyncClient:
    kind = httpx2.AsyncClient if prefix else httpx2.Client
    return kind(follow_redirects=True)


def brings_secrets(given: dict[str, str]) -> Callable[[Arrived], bool]:
    """Whether a request holds any of the secrets: else their absence elsewhere proves nothing."""
    login = base64.b64encode(":".join(given.get(k, "") for k in ("username", "password")).encode())
    wanted = [*(quote(value, safe="") for value in given.values()), *given.values(), login.decode()]
    return lambda request: any(word in str(request) for word in wanted)


async def _awaited(call: Callable[..., Any], arguments: dict[str, Any]) -> None:
    """Make a call of either client."""
    answer = call(**arguments)
    if inspect.isawaitable(answer):
        await answer


async def _redirected(
    make: Callable[[], Any], prefix: str, method: str, arguments: dict[str, Any], errors: ModuleType
) -> list[Any]:
    client, found = make(), []
    for _ in REDIRECTS:
        with pytest.raises(errors.RedirectError) as caught:
            await _awaited(getattr(client, method), {**arguments, **OPTIONS})
        found.append(caught.value)
    http_client = client._transport._client
    await http_client.aclose() if prefix else http_client.close()
    return found


def test_no_redirect_takes_a_message_elsewhere(prefix: str) -> None:
    """307 and 308 ask for the same POST again, at the other place."""
    subject = Subject(safe=False)
    with scripted(subject.answer) as elsewhere:
        target = f"{elsewhere.url}/messages"
        moved = [instead(http(status, Location=target)) for status in REDIRECTS]
        with scripted(b"", *moved) as server:
            found = outcomes(subject, prefix, server.url, len(REDIRECTS))
    assert [error.status for error in found] == [*REDIRECTS]
    assert_each_was_sent_once(server, len(REDIRECTS))
    assert elsewhere.connections == 0


def test_no_redirect_is_followed_on_the_same_server(subject: Subject, prefix: str) -> None:
    with scripted(http(307, Location="/messages")) as server:
        (found,) = outcomes(subject, prefix, server.url)
    assert isinstance(found, subject.errors.RedirectError)
    assert len(server.requests) == 1


# --- answers without end


INTERIM = b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
ENDLESS: dict[str, Fault] = {
    "100 at once": repeats(b"HTTP/1.1 100 Continue\r\n\r\n"),
    "100 in a flood": repeats(b"HTTP/1.1 100 Continue\r\n\r\n" * 2000),
    "100 now and then": repeats(b"HTTP/1.1 100 Continue\r\n\r\n", 0.05),
    "103 at once": repeats(INTERIM),
    "103 now and then": repeats(INTERIM, 0.05),
    "a header in drops": repeats(b"H", 0.05, b"HTTP/1.1 102 Processing\r\nX: "),
    "headers": repeats(b"X-More: 1\r\n", 0.02, b"HTTP/1.1 200 OK\r\n"),
    "head in drops": trickles(0.02),
    "body in drops": trickles(0.05, after=90),
    "chunks now and then": repeats(b"1\r\n \r\n", 0.02, CHUNKED),
    "silence": repeats(b"", 0.02),
    "compressed nothing": repeats(
        b"", 0.02, b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9999\r\n\r\n"
    ),
}


@pytest.mark.parametrize("name", list(ENDLESS))
def test_a_deadline_ends_what_has_no_end(subject: Subject, prefix: str, name: str) -> None:
    for deadline in (DEADLINE, 5 * DEADLINE, 25 * DEADLINE):
        with scripted(subject.answer, ENDLESS[name]) as server:
            began = time.monotonic()
            (found,) = outcomes(subject, prefix, server.url, deadline=deadline)
            took = time.monotonic() - began
        if server.requests:
            break  # else this machine was so busy that nothing was sent in time
    assert_lost(subject, found)
    assert deadline * 0.9 < took < deadline + SLACK, took
    assert_each_was_sent_once(server, 1)


UNGUARDED = pytest.mark.xfail(
    strict=True, reason="`Watch` guards no sync client that was handed in, until its body comes"
)


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("100 now and then", marks=UNGUARDED),
        pytest.param("head in drops", marks=UNGUARDED),
        "body in drops",
    ],
)
def test_a_deadline_holds_with_a_client_that_was_handed_in(subject: Subject, name: str) -> None:
    """Without a guard the call lasts as long as the server likes, here four times its deadline.

    Every single wait is bounded by the deadline, so that is longer than this machine ever stalls.
    """
    deadline = 3 * DEADLINE
    drops = {"head in drops": trickles(0.032), "body in drops": ENDLESS["body in drops"]}
    patient = drops.get(name) or repeats(INTERIM, 0.02, seconds=4 * deadline)
    with scripted(subject.answer, patient) as server, httpx2.Client() as http_client:
        client = subject.client(server.url, "", http_client=http_client)
        began = time.monotonic()
        with pytest.raises(subject.lost):
            subject.call(client, deadline=deadline)
        assert time.monotonic() - began < deadline + SLACK


@pytest.mark.parametrize("name", ["100 now and then", "head in drops", "body in drops"])
def test_a_deadline_holds_with_an_async_client_that_was_handed_in(
    subject: Subject, name: str
) -> None:
    async def wait(url: str) -> float:
        async with httpx2.AsyncClient() as http_client:
            client = subject.client(url, "Async", http_client=http_client)
            began = time.monotonic()
            with pytest.raises(subject.lost):
                await subject.call(client, deadline=DEADLINE)
            return time.monotonic() - began

    with scripted(subject.answer, ENDLESS[name]) as server:
        assert asyncio.run(wait(server.url)) < DEADLINE + SLACK


@pytest.mark.parametrize(
    "fault",
    [
        repeats(b"X-More: 1\r\n" * 500, 0, b"HTTP/1.1 200 OK\r\n"),
        repeats(b"x" * 9000, 0, b"HTTP/1.1 200 "),
    ],
    ids=["headers", "status line"],
)
def test_a_head_without_end_ends_by_itself(subject: Subject, prefix: str, fault: Fault) -> None:
    with scripted(subject.answer, fault) as server:
        (found,) = outcomes(subject, prefix, server.url)
    assert_lost(subject, found)
    assert_each_was_sent_once(server, 1)


# --- large answers


TOO_LARGE = "larger than 10485760 bytes"


def measured(subject: Subject, prefix: str, fault: Fault) -> tuple[Any, int]:
    """What a call gives, and how many bytes it held at most."""
    with scripted(b"", fault) as server:
        tracemalloc.start()
        try:
            (found,) = outcomes(subject, prefix, server.url)
            return found, tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()


@cache
def bomb(layers: int) -> bytes:
    """A quarter of a gigabyte of blanks, compressed so many times."""
    packer = zlib.compressobj(1, wbits=31)
    data = b"".join(packer.compress(b" " * 2**20) for _ in range(256)) + packer.flush()
    for _ in range(layers - 1):
        data = gzip.compress(data)
    return data


def huge() -> dict[str, Fault]:
    def packed(layers: int) -> Fault:
        coding = ", ".join(["gzip"] * layers)
        return lambda connection, _: whole(
            connection, http(200, bomb(layers), Content_Encoding=coding)
        )

    def plain(connection: Any, _: bytes) -> bool:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 50000000\r\n\r\n")
        return all(whole(connection, b" " * 500_000) for _ in range(100))

    piece = b"%x\r\n%s\r\n" % (50_000, b" " * 50_000)
    return {
        "50 MB": plain,
        "chunks without end": repeats(piece, 0, CHUNKED),
        "gzip bomb": packed(1),
        "gzip bomb in gzip": packed(2),
        "gzip bomb in gzip in gzip": packed(3),
    }


@pytest.mark.parametrize("name", list(huge()))
def test_an_answer_beyond_the_limit_is_not_taken_in(
    subject: Subject, prefix: str, name: str
) -> None:
    found, held = measured(subject, prefix, huge()[name])
    assert isinstance(found, subject.errors.ProviderError)
    assert TOO_LARGE in str(found)
    assert type(found) is subject.errors.DecodeError
    assert found.status in {200, 201}
    assert held < 40_000_000


def test_the_start_of_a_body_beyond_the_limit_is_kept(subject: Subject, prefix: str) -> None:
    body = b"<html>" + b" " * 11_000_000
    with scripted(http(200, body)) as server:
        (found,) = outcomes(subject, prefix, server.url)
    assert found.text.startswith("<html>")
    assert len(found.text) <= 2000


def test_an_error_with_a_huge_body_is_still_that_error(subject: Subject, prefix: str) -> None:
    """Else its class and its Retry-After are lost, and nobody knows that the provider refused."""
    with scripted(http(503, b" " * 11_000_000, Retry_After="7")) as server:
        (found,) = outcomes(subject, prefix, server.url)
    assert isinstance(found, subject.errors.ServiceUnavailable)
    assert found.retry_after == 7.0


def test_an_answer_at_the_limit_is_read(subject: Subject, prefix: str) -> None:
    value = LOG if subject.safe else MESSAGE
    body = json.dumps(value).encode().ljust(10 * 1024 * 1024)
    with scripted(http(200 if subject.safe else 201, body)) as server:
        (found,) = outcomes(subject, prefix, server.url)
    assert answer_of(found) == value


# --- answers nobody asked for


def numbered(subject: Subject, number: int) -> bytes:
    """An answer that can be told from others."""
    if subject.safe:
        return http(200, json.dumps({**LOG, "total_recipients": number}).encode())
    return http(201, json.dumps({**MESSAGE, "price": number}).encode())


def number_of(found: Any) -> Any:
    told = answer_of(found)
    return told.get("total_recipients", told.get("price"))


SEEN = ("in the next packet", "half of it in the packet", "an interim answer", "line breaks")
UNSEEN = ("in one packet", "to an answer in chunks", "to an answer without body")
SURPLUS = [*SEEN, *UNSEEN]


def surplus(subject: Subject, how: str) -> list[Fault]:
    """What three requests get: one answer each, but the second gets two; `how` says when."""
    one, two, three, other = (numbered(subject, n) for n in (1, 2, 3, 99))
    doubled = {
        "in one packet": instead(two + other),
        "in the next packet": instead(two, other),
        "half of it in the packet": instead(two + other[:40], other[40:]),
        "an interim answer": instead(two + b"HTTP/1.1 100 Continue\r\n\r\n", other),
        "line breaks": instead(two + b"\r\n\r\n", other),
        "to an answer in chunks": instead(in_chunks(two) + other),
        "to an answer without body": instead(http(304) + other),
    }
    return [instead(one), doubled[how], instead(three)]


@pytest.mark.parametrize("how", SURPLUS)
def test_the_next_call_does_not_read_a_surplus_answer(
    subject: Subject, prefix: str, how: str
) -> None:
    with scripted(b"", *surplus(subject, how)) as server:
        first, second, third = outcomes(subject, prefix, server.url, 3, pause=0.1)
    assert number_of(first) == 1
    assert isinstance(second, Exception) if how.endswith("without body") else number_of(second) == 2
    assert isinstance(third, subject.errors.ProviderError) or number_of(third) == 3, third
    assert_each_was_sent_once(server, len(server.requests))


# --- answers that are not as described

LOG_TEXT = json.dumps(LOG)


def with_field(name: str, text: str) -> bytes:
    """A log that has this JSON text as the value of one field."""
    inner: Any = LOG["messages"]
    of_a_message = name == "sms_cost"
    value = {**LOG, **({"messages": [{**inner[0], name: "@@"}]} if of_a_message else {name: "@@"})}
    return json.dumps(value).replace('"@@"', text).encode()


DOUBTFUL = {
    "HTML": (
        b"<!doctype html><html><body>Sign in</body></html>",
        "Invalid JSON: expected value at line 1 column 1, found .*doctype",
    ),
    "nothing": (b"", "Invalid JSON: EOF"),
    "blanks": (b" \r\n", "Invalid JSON: EOF"),
    "half": (LOG_TEXT[:60].encode(), "Invalid JSON: EOF while parsing .* column 60"),
    "two": (LOG_TEXT.encode() * 2, "Invalid JSON: trailing characters"),
    "invalid UTF-8": (
        with_field("channel", '"@"').replace(b"@", b"\xff\xfe"),
        "Invalid JSON: invalid unicode",
    ),
    "UTF-16": (LOG_TEXT.encode("utf-16"), "Invalid JSON: expected value"),
    "a byte order mark": (LOG_TEXT.encode("utf-8-sig"), "Invalid JSON: expected value"),
    "half a surrogate pair": (with_field("channel", r'"\ud800"'), "Invalid JSON: .* hex escape"),
    "a raw control character": (with_field("channel", '"\0"'), "Invalid JSON: control character"),
    "100,000 lists": (b"[" * 100_000, "Invalid JSON: recursion limit exceeded"),
    "100,000 objects": (b'{"a":' * 100_000, "Invalid JSON: recursion limit exceeded"),
    "100,000 lists in a field": (
        with_field("new", "[" * 100_000 + "]" * 100_000),
        "Invalid JSON: recursion limit",
    ),
    "NaN in a number": (
        with_field("sms_cost", "NaN"),
        r"messages\.0\.sms_cost.*: .*finite number, found nan",
    ),
    "infinity in a number": (
        with_field("sms_cost", "-Infinity"),
        r"messages\.0\.sms_cost.*finite number",
    ),
    "a number beyond doubles": (
        with_field("sms_cost", "1e999"),
        r"messages\.0\.sms_cost.*finite number",
    ),
    "NaN in an integer": (
        with_field("total_recipients", "NaN"),
        "total_recipients: .*valid integer, found nan",
    ),
    "an integer of 5,000 digits": (
        with_field("total_recipients", "9" * 5000),
        "Invalid JSON: number out of range",
    ),
    "a field is missing": (
        b'{"request_id": "r", "channel": "sms", "messages": []}',
        "total_recipients: Field required",
    ),
    "a field is missing inside": (
        with_field("messages", '[{"msg_id": "m"}]'),
        r"messages\.0\.status: Field required",
    ),
    "a word for a number": (
        with_field("total_recipients", '"1"'),
        "total_recipients: .*valid integer, found '1'",
    ),
    "a number for a word": (with_field("channel", "5"), "channel: .*valid string, found 5"),
    "an object for a list": (
        with_field("messages", "{}"),
        "messages: .*valid (list|array), found {}",
    ),
    "null for a word": (with_field("request_id", "null"), "request_id: .*valid string, found None"),
    "a list": (b"[]", "the text: Input should be an object"),
    "null": (b"null", "the text: Input should be an object"),
    "a word": (b'"OK"', "the text: Input should be an object"),
    "100,000 characters": (
        with_field("total_recipients", '"' + "x" * 100_000 + '"'),
        "total_recipients: .*valid integer",
    ),
    "100,000 keys": (
        b"{" + b",".join(b'"k%d":1' % i for i in range(100_000)) + b"}",
        "request_id: Field required",
    ),
}
UNSEEN = {
    "NaN in an unknown field": (with_field("new", "NaN"), "not finite: 'NaN'"),
    "1e999 in an unknown field": (with_field("new", "[1e999]"), "not finite: '1e999'"),
    "one key twice": (
        LOG_TEXT.replace('"request_id"', '"request_id": "a", "request_id"').encode(),
        "request_id",
    ),
    "an unknown key twice": (LOG_TEXT.replace("{", '{"new": 1, "new": 2, ', 1).encode(), "new"),
}
"""Faults that pydantic's parser does not see, with the place that the error is to name."""


def told(prefix: str, answer: bytes) -> Any:
    subject = Subject(safe=True)
    with scripted(answer) as server:
        (found,) = outcomes(subject, prefix, server.url)
    return found


def assert_tells(found: Any, body: bytes, text: str) -> None:
    """A decode error that names the call and the place, with the start of the body."""
    assert type(found) is generated._runtime.errors.DecodeError, repr(found)
    assert re.search(text, str(found), re.S), str(found)
    call = re.escape("GET /report/v1/message-log/{request_id} answered 200")
    assert re.match(rf"{call}( with [^,]+)?, but not as described: ", str(found))
    assert found.text == body[:2000].decode("utf-8", "replace")
    assert found.status == 200
    assert len(str(found)) < 1000
    assert found.__cause__ is None
    assert found.__context__ is None


@pytest.mark.parametrize("name", list(DOUBTFUL))
def test_an_answer_that_is_not_as_described_tells_where(name: str, prefix: str) -> None:
    body, text = DOUBTFUL[name]
    assert_tells(told(prefix, http(200, body, Content_Type="application/json")), body, text)


@pytest.mark.parametrize("name", list(UNSEEN))
def test_a_fault_that_the_parser_does_not_see_tells_where(name: str, prefix: str) -> None:
    body, text = UNSEEN[name]
    assert_tells(told(prefix, http(200, body, Content_Type="application/json")), body, text)


@pytest.mark.parametrize("name", [*DOUBTFUL, *UNSEEN])
def test_an_error_with_a_doubtful_body_is_still_that_error(name: str, prefix: str) -> None:
    body, _ = {**DOUBTFUL, **UNSEEN}[name]
    found = told(prefix, http(422, body, Content_Type="application/json"))
    assert isinstance(found, d7.UnprocessableContent)
    assert len(str(found)) < 1000
    assert found.text == body[:100_000].decode("utf-8", "replace")


@pytest.mark.parametrize("doubt", ["", '"new": 1e999, ', '"new": NaN, ', '"new": 1, "new": 1, '])
def test_an_error_is_decoded_only_from_json_that_has_one_meaning(doubt: str, prefix: str) -> None:
    detail = b'"detail": {"code": "C", "message": "m"}}'
    body = b"{" + doubt.encode() + detail
    found = told(prefix, http(422, body, Content_Type="application/json"))
    assert isinstance(found, d7.UnprocessableContent)
    assert (found.body is None) == bool(doubt)


@pytest.mark.parametrize("media", ["text/html", "image/png", "application/xml; charset=latin-1"])
def test_a_good_answer_with_a_wrong_label_is_read(media: str, prefix: str) -> None:
    """Providers mislabel what they send; that it fits is what counts."""
    found = told(prefix, http(200, LOG_TEXT.encode(), Content_Type=media))
    assert isinstance(found, d7.MessageLog)


def test_an_html_page_is_called_one(prefix: str) -> None:
    body = DOUBTFUL["HTML"][0]
    assert_tells(told(prefix, http(200, body, Content_Type="text/html")), body, "text/html")


@pytest.mark.parametrize(
    "media", ["application/json; charset=utf-8", "application/problem+json", ""]
)
def test_spellings_of_json_are_json(media: str, prefix: str) -> None:
    headers = {"Content_Type": media} if media else {}
    assert answer_of(told(prefix, http(200, LOG_TEXT.encode(), **headers))) == LOG


BROKEN = {
    "no gzip": http(200, b"no gzip", Content_Encoding="gzip"),
    "half a gzip": http(200, gzip.compress(LOG_TEXT.encode())[:-30], Content_Encoding="gzip"),
    "gzip with a wrong sum": http(
        200, gzip.compress(LOG_TEXT.encode())[:-8] + bytes(8), Content_Encoding="gzip"
    ),
    "a hundred layers": http(200, LOG_TEXT.encode(), Content_Encoding=", ".join(["gzip"] * 100)),
    "two lengths": http(200, LOG_TEXT.encode(), Content_length="3"),
    "a negative length": http(200, LOG_TEXT.encode(), Content_Length="-1"),
    "a length in words": http(200, LOG_TEXT.encode(), Content_Length="many"),
    "a bad chunk": CHUNKED + b"zz\r\n{}\r\n0\r\n\r\n",
    "a chunk beyond all bounds": CHUNKED + b"f" * 30 + b"\r\n{}",
    "no status": b"HTTP/1.1 OK\r\n\r\n",
    "HTTP/2": b"\x00\x00\x12\x04\x00\x00\x00\x00\x00",
    "another protocol": b"220 mail.acme.example ESMTP\r\n",
    "a header without name": b"HTTP/1.1 200 OK\r\n: x\r\nContent-Length: 0\r\n\r\n",
    "a header with a zero byte": b"HTTP/1.1 200 OK\r\nX: a\0b\r\nContent-Length: 0\r\n\r\n",
    "switching protocols": (
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"
    ),
}


@pytest.mark.parametrize("name", list(BROKEN))
def test_an_answer_that_is_no_http_is_one_of_our_errors(
    subject: Subject, prefix: str, name: str
) -> None:
    with scripted(b"", instead(BROKEN[name], keeps=False)) as server:
        (found,) = outcomes(subject, prefix, server.url)
    assert isinstance(found, subject.errors.ProviderError), repr(found)
    assert found.__cause__ is None
    assert found.__context__ is None
    assert_each_was_sent_once(server, 1)


ECHOES = {
    "text": http(422, b"bad token t-1234"),
    "args": http(401, b"bad token t-1234"),
    "headers": http(401, b"", X_Echo="t-1234"),
    "body": http(422, b'{"detail": "bad token t-1234"}', Content_Type="application/json"),
}


@pytest.mark.parametrize("where", list(ECHOES))
def test_a_credential_that_comes_back_is_in_no_error(where: str, prefix: str) -> None:
    """No attribute of an error holds one, as the runtime says of its errors."""
    found = told(prefix, ECHOES[where])
    assert "t-1234" not in f"{getattr(found, where)!r}"
