"""What clients do besides calling: repeat, keep deadlines, fetch tokens, show raw answers, log."""

from __future__ import annotations

import asyncio
import json
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import httpx2
import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from generated import d7, nifteem
from generated._runtime import retries as policy
from generated._runtime.deadline import Deadline
from generated._runtime.errors import (
    ApiError,
    BadGateway,
    DecodeError,
    DeliveryUncertain,
    NoAnswer,
    NotSent,
    ServiceUnavailable,
    TooManyRequests,
    Unauthorized,
)
from tests.support.examples import text
from tests.support.loopback import Answer, answers, hangs_up, provider

LOG = json.loads(text("d7/get-status.sms.200.json"))
SENT = json.loads(text("d7/send-message.200.json"))
MESSAGE: Any = d7.SendMessageRequest.from_json(text("d7/send-message.request.json"))
Run = Callable[..., Any]


def run_sync(url: str, name: str, *arguments: Any, made: dict[str, Any], **options: Any) -> Any:
    with d7.D7Client(**made, base_url=url) as client:
        return getattr(client, name)(*arguments, **options)


def run_async(url: str, name: str, *arguments: Any, made: dict[str, Any], **options: Any) -> Any:
    async def run() -> Any:
        async with d7.AsyncD7Client(**made, base_url=url) as client:
            return await getattr(client, name)(*arguments, **options)

    return asyncio.run(run())


BOTH = pytest.mark.parametrize("run", [run_sync, run_async], ids=["sync", "async"])
TOKEN = {"token": "t-1234"}


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(policy, "FIRST_PAUSE", 0.01)


# -- repeating


@BOTH
@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_safe_call_is_repeated_after_failures_that_pass(run: Run, status: int) -> None:
    with provider(answers({}, status), hangs_up, answers(LOG)) as server:
        found = run(server.url, "get_message_log", "r", made=TOKEN)
    assert found.total_recipients == 2
    assert len(server.seen) == 3


@BOTH
def test_it_is_repeated_as_often_as_is_said_and_no_more(run: Run) -> None:
    for retries in (0, 1, 4):
        with provider(answers({}, 502)) as server, pytest.raises(BadGateway):
            run(server.url, "get_message_log", "r", made=TOKEN, retries=retries)
        assert len(server.seen) == retries + 1


@BOTH
@pytest.mark.parametrize("status", [400, 401, 404, 501])
def test_other_failures_are_not_repeated(run: Run, status: int) -> None:
    with provider(answers({}, status)) as server, pytest.raises(ApiError):
        run(server.url, "get_message_log", "r", made=TOKEN)
    assert len(server.seen) == 1


@BOTH
@pytest.mark.parametrize("answer", [hangs_up, answers({}, 503), answers({}, 429)])
def test_a_send_is_never_repeated_once_it_left(run: Run, answer: Answer) -> None:
    with (
        provider(answer, answers(SENT)) as server,
        pytest.raises((DeliveryUncertain, ServiceUnavailable, TooManyRequests)) as caught,
    ):
        run(server.url, "send_message", MESSAGE, made=TOKEN)
    assert server.seen == ["POST /messages/v1/send HTTP/1.1"]
    if answer is hangs_up:
        assert "check before repeating" in str(caught.value)


@BOTH
def test_a_send_that_never_left_is_repeated(run: Run) -> None:
    began = time.monotonic()
    with pytest.raises(NotSent, match="nothing was sent"):
        run("http://127.0.0.1:9", "send_message", MESSAGE, made=TOKEN, retries=3)
    assert time.monotonic() - began < 5


@BOTH
def test_advice_to_wait_is_kept_to(run: Run) -> None:
    with provider(answers({}, 429, Retry_After="1"), answers(LOG)) as server:
        began = time.monotonic()
        run(server.url, "get_message_log", "r", made=TOKEN)
        assert time.monotonic() - began >= 1


@BOTH
@pytest.mark.parametrize("advice", ["3600", "99999999999", "61"])
def test_long_advice_is_the_callers_to_follow(run: Run, advice: str) -> None:
    with (
        provider(answers({}, 503, Retry_After=advice), answers(LOG)) as server,
        pytest.raises(ServiceUnavailable) as caught,
    ):
        run(server.url, "get_message_log", "r", made=TOKEN)
    assert len(server.seen) == 1
    assert 60 < (caught.value.retry_after or 0) <= 3600


@BOTH
@pytest.mark.parametrize("advice", ["-5", "soon", "", "1e3", "Thu, 01 Jan 1970 00:00:00 GMT"])
def test_absurd_advice_is_no_reason_to_wait(run: Run, advice: str) -> None:
    with provider(answers({}, 503, Retry_After=advice), answers(LOG)) as server:
        began = time.monotonic()
        run(server.url, "get_message_log", "r", made=TOKEN)
        assert time.monotonic() - began < 1


@BOTH
def test_no_pause_outlasts_the_deadline(run: Run) -> None:
    with provider(answers({}, 503, Retry_After="5"), answers(LOG)) as server:
        began = time.monotonic()
        with pytest.raises(ServiceUnavailable):
            run(server.url, "get_message_log", "r", made=TOKEN, deadline=1.0)
        assert time.monotonic() - began < 1
        assert len(server.seen) == 1


def test_pauses_double_with_full_jitter_up_to_a_cap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(policy, "FIRST_PAUSE", 0.5)
    monkeypatch.setattr(policy.random, "uniform", lambda low, high: (low, high))  # type: ignore[attr-defined]
    problem = NoAnswer("x")
    ranges = [policy.pause_before(attempt, problem, None) for attempt in range(1, 8)]
    assert ranges == [(0.0, top) for top in (0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0)]
    monkeypatch.undo()
    assert policy.pause_before(3, problem, Deadline.after(0.0001)) is None


# -- options


def test_options_can_be_set_for_a_client_and_for_a_call() -> None:
    with (
        provider(answers({}, 502)) as server,
        d7.D7Client(token="t-1234", base_url=server.url, retries=1) as client,
    ):
        eager = client.with_options(retries=3, headers={"X-Trace": "a"})
        for caller, options, calls in (
            (client, {}, 2),
            (eager, {}, 4),
            (eager, {"retries": 0}, 1),
            (client, {"timeout": None, "deadline": None}, 2),
        ):
            server.seen.clear()
            with pytest.raises(BadGateway):
                caller.get_message_log("r", **options)  # type: ignore[arg-type]
            assert len(server.seen) == calls
        assert client.options.get("headers") is None
        assert type(eager) is d7.D7Client


def test_headers_of_the_caller_go_out_and_cannot_replace_credentials() -> None:
    with (
        provider(answers(LOG)) as server,
        d7.D7Client(token="t-1234", base_url=server.url) as client,
    ):
        headers = {"X-Trace": "a", "authorization": "Bearer mine", "user-agent": "ours/1"}
        client.get_message_log("r", headers=headers)
    (head,) = server.heads
    assert "X-Trace: a" in head
    assert "Authorization: Bearer t-1234" in head
    assert "mine" not in head
    assert head.lower().count("authorization:") == 1
    assert head.lower().count("user-agent:") == 1
    assert "user-agent: ours/1" in head


@BOTH
def test_an_answer_to_a_send_that_cannot_be_read_says_that_it_went_out(run: Run) -> None:
    with (
        provider(answers(["unexpected"])) as server,
        pytest.raises(DecodeError, match="the request was carried out: do not repeat it"),
    ):
        run(server.url, "send_message", MESSAGE, made=TOKEN)
    assert len(server.seen) == 1


# -- raw answers


@BOTH
def test_a_raw_answer_has_all_that_came(run: Run) -> None:
    def raw(url: str, **options: Any) -> Any:
        if run is run_sync:
            with d7.D7Client(token="t-1234", base_url=url) as client:
                return client.with_raw.get_message_log("r", **options)

        async def ask() -> Any:
            async with d7.AsyncD7Client(token="t-1234", base_url=url) as client:
                return await client.with_raw.get_message_log("r", **options)

        return asyncio.run(ask())

    with provider(answers({}, 503), answers(LOG, X_Request_Id="abc")) as server:
        found = raw(server.url)
    assert (found.status, found.attempts, found.headers["x-request-id"]) == (200, 2, "abc")
    assert json.loads(found.text) == LOG
    assert found.parsed.total_recipients == 2
    assert 0 < found.elapsed < 5


@BOTH
def test_an_answer_that_says_a_thing_twice_is_refused(run: Run) -> None:
    body = text("d7/get-status.sms.200.json").replace(
        '"country": "AE",', '"status": "delivered",', 1
    )

    def answer(connection: Any) -> None:
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n"
        connection.sendall((head + body).encode())

    with (
        provider(answer) as server,
        pytest.raises(DecodeError, match=r"has a key twice.*: 'status'") as at,
    ):
        run(server.url, "get_message_log", "r", made=TOKEN)
    assert at.value.text.startswith("{")
    assert at.value.status == 200
    assert len(server.seen) == 1


# -- tokens


PAIR = {"client_id": "id-1", "client_secret": "s3cr3t-value"}


@BOTH
def test_a_token_is_fetched_once_and_renewed_once_when_refused(run: Run) -> None:
    script = [token("first"), answers({}, 401), token("second"), answers(LOG), answers(LOG)]
    with provider(*script) as server:

        def calls(client: Any) -> list[Any]:
            return [client.get_message_log("r") for _ in range(2)]

        if run is run_sync:
            with d7.D7Client(**PAIR, base_url=server.url) as client:
                assert len(calls(client)) == 2
        else:

            async def ask() -> None:
                async with d7.AsyncD7Client(**PAIR, base_url=server.url) as client:
                    for call in calls(client):
                        await call

            asyncio.run(ask())
    asked = [line.split()[0] for line in server.seen]
    assert asked == ["POST", "GET", "POST", "GET", "GET"]
    tokens = [h.split("Authorization: ")[1].split("\r\n")[0] for h in server.heads if "GET" in h]
    assert tokens == ["Bearer first", "Bearer second", "Bearer second"]
    posts = [h for h in server.heads if h.startswith("POST")]
    assert all("application/x-www-form-urlencoded" in h and "uthorization" not in h for h in posts)
    assert server.bodies[0] == b"client_id=id-1&client_secret=s3cr3t-value"


def token(value: str = "t-5678") -> Answer:
    return answers({"access_token": value, "token_type": "bearer"})


def sends(server: Any) -> list[bytes]:
    """The bodies of the requests that send a message."""
    asked = zip(server.seen, server.bodies, strict=True)
    return [body for line, body in asked if line == "POST /messages/v1/send HTTP/1.1"]


REFUSED = [token("first"), answers({}, 401), token("second")]


@BOTH
def test_a_send_is_repeated_once_after_its_token_was_refused(run: Run) -> None:
    with provider(*REFUSED, answers(SENT)) as server:
        assert run(server.url, "send_message", MESSAGE, made=PAIR, retries=0)
    first, second = sends(server)
    assert first == second
    assert json.loads(first) == json.loads(MESSAGE.to_json())
    with (
        provider(*REFUSED, answers({}, 401), token(), answers(SENT)) as server,
        pytest.raises(Unauthorized),
    ):
        run(server.url, "send_message", MESSAGE, made=PAIR, retries=4)
    assert len(sends(server)) == 2


OTHERS = [hangs_up, *(answers({}, s) for s in (400, 403, 404, 407, 408, 409, 429, 500, 502, 503))]


@BOTH
@pytest.mark.parametrize("answer", OTHERS)
def test_a_send_with_a_fetched_token_is_repeated_after_no_other_answer(
    run: Run, answer: Answer
) -> None:
    """Neither when it comes to the first request, nor when to the one with the new token."""
    for script, count in (([token()], 1), (REFUSED, 2)):
        with (
            provider(*script, answer, answers(SENT)) as server,
            pytest.raises((DeliveryUncertain, ApiError)),
        ):
            run(server.url, "send_message", MESSAGE, made=PAIR, retries=4)
        assert len(sends(server)) == count


@BOTH
def test_a_call_that_is_never_repeated_is_not_when_its_answer_is_lost(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What `x-retry: never` makes of a GET, whose method alone would let it be repeated."""
    never = replace(d7.client.GET_MESSAGE_LOG, safe=False)
    monkeypatch.setattr(d7.client, "GET_MESSAGE_LOG", never)
    for script, count in (([token()], 1), (REFUSED, 2)):
        with (
            provider(*script, hangs_up, token(), answers(LOG)) as server,
            pytest.raises(DeliveryUncertain),
        ):
            run(server.url, "get_message_log", "r", made=PAIR, retries=4)
        assert [line.split()[0] for line in server.seen].count("GET") == count
        assert len(server.seen) == len(script) + 1


@BOTH
def test_a_renewed_token_uses_up_no_repetition(run: Run) -> None:
    for retries in (0, 2):
        failures = [answers({}, 503)] * retries
        with provider(*REFUSED, *failures, answers(LOG)) as server:
            assert run(server.url, "get_message_log", "r", made=PAIR, retries=retries)
        with (
            provider(*REFUSED, *failures, answers({}, 503), answers(LOG)) as server,
            pytest.raises(ServiceUnavailable),
        ):
            run(server.url, "get_message_log", "r", made=PAIR, retries=retries)
        assert len(server.seen) == len(REFUSED) + retries + 1


@BOTH
def test_a_token_that_is_refused_again_is_an_error(run: Run) -> None:
    with (
        provider(token(), answers({}, 401), token(), answers({}, 401)) as server,
        pytest.raises(Unauthorized),
    ):
        run(server.url, "get_message_log", "r", made=PAIR)
    assert len(server.seen) == 4


def test_of_many_threads_one_fetches_the_token() -> None:
    def slow(connection: Any) -> None:
        time.sleep(0.2)
        token()(connection)

    with provider(slow, answers(LOG)) as server, d7.D7Client(**PAIR, base_url=server.url) as client:
        threads = [threading.Thread(target=client.get_message_log, args=("r",)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [line.split()[0] for line in server.seen].count("POST") == 1
    assert len(server.seen) == 9


def test_of_many_threads_whose_token_is_refused_one_fetches_another() -> None:
    asked: list[str] = []
    refused = threading.Barrier(4, timeout=10)

    def handler(request: httpx2.Request) -> httpx2.Response:
        asked.append(request.headers.get("Authorization", "token"))
        if asked[-1] == "token":
            return httpx2.Response(200, json={"access_token": f"t-{len(asked)}"})
        if asked[-1] == "Bearer t-1":
            refused.wait()
            return httpx2.Response(401)
        return httpx2.Response(200, json=LOG)

    mock = httpx2.Client(transport=httpx2.MockTransport(handler))
    client = d7.D7Client(**PAIR, http_client=mock, retries=0)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(client.get_message_log, "abcd"))
    assert [log.total_recipients for log in found] == [2] * 4
    assert asked.count("token") == 2
    assert asked.count("Bearer t-1") == 4


def test_a_given_token_is_used_as_it_is() -> None:
    with provider(answers({}, 401)) as server, pytest.raises(Unauthorized):
        run_sync(server.url, "get_message_log", "r", made={**PAIR, **TOKEN})
    assert len(server.seen) == 1


# -- what is told


def test_one_line_per_call_without_secrets_or_numbers(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "dlrgen"):
        with provider(answers({}, 503), answers(LOG)) as server:
            run_sync(server.url, "get_message_log", "+4740769126", made=TOKEN)
        with provider(hangs_up) as server, pytest.raises(DeliveryUncertain):
            run_sync(server.url, "send_message", MESSAGE, made=TOKEN)
    first, second = (record.getMessage() for record in caplog.records)
    assert {record.name for record in caplog.records} == {"dlrgen.d7"}
    assert first.startswith("GET /report/v1/message-log/{request_id}: 200, ok, attempts: 2, ")
    sent = "POST /messages/v1/send: no response, DeliveryUncertain, attempts: 1, "
    assert second.startswith(sent)
    assert "4740769126" not in caplog.text
    assert "t-1234" not in caplog.text


def test_spans_follow_the_conventions_for_http_clients() -> None:
    spans = InMemorySpanExporter()
    tracing = TracerProvider()
    tracing.add_span_processor(SimpleSpanProcessor(spans))
    trace.set_tracer_provider(tracing)
    with provider(answers({}, 503), answers(LOG)) as server:
        run_sync(server.url, "get_message_log", "+4740769126", made=TOKEN)
    with provider(answers({}, 404)) as server, pytest.raises(d7.NotFound):
        run_async(server.url, "get_message_log", "r", made=TOKEN)
    good, bad = spans.get_finished_spans()
    told = dict(good.attributes or {})
    assert good.name == "GET /report/v1/message-log/{request_id}"
    assert good.kind.name == "CLIENT"
    assert told.pop("server.port") > 0  # type: ignore[operator]
    assert told == {
        "http.request.method": "GET",
        "url.template": "/report/v1/message-log/{request_id}",
        "server.address": "127.0.0.1",
        "http.response.status_code": 200,
        "http.request.resend_count": 1,
    }
    assert bad.status.status_code.name == "ERROR"
    assert not bad.events
    assert (bad.attributes or {})["error.type"] == "NotFound"


def test_nifteem_logs_under_its_own_name(caplog: pytest.LogCaptureFixture) -> None:
    with (
        caplog.at_level(logging.DEBUG, "dlrgen.nifteem"),
        provider(answers({}, 500)) as server,
        nifteem.NifteemClient(api_key="k", base_url=server.url, retries=0) as client,
        pytest.raises(Exception, match="answered 500"),
    ):
        client.get_dispatch("d")
    assert [record.name for record in caplog.records] == ["dlrgen.nifteem"]
