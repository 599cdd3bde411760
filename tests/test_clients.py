"""Every operation is called, sync and async, and what leaves and what comes back is looked at.

Answers are the documented examples, straight from the specs.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import json
import pickle
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from typing import Any

import httpx2
import pytest

from generated._runtime import errors
from generated._runtime.transport import Request, Response, Timeout
from generated.agile import (
    AgileClient,
    Channel,
    DeliveryStatus,
    RateLimitError,
)
from generated.agile import TooManyRequests as AgileTooManyRequests
from generated.d7 import (
    D7Client,
    ErrorDetail,
    MessageStatus,
    NotFound,
    UnprocessableContent,
)
from generated.nifteem import NifteemClient
from generated.placewise import (
    AsyncPlacewiseClient,
    PlacewiseClient,
)
from generator import model
from generator.load import Document, mapping
from tests.support.calls import (
    ALL,
    DOCUMENTS,
    PROVIDERS,
    ROUTES,
    calls,
    client_class,
    credentials,
)
from tests.support.examples import exact, same, text
from tests.support.paths import GENERATED
from tests.support.providers import NAMES, by_hand

Handler = Callable[[httpx2.Request], httpx2.Response]

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def _cases() -> Iterator[tuple[str, model.Operation, int, Any]]:
    """(provider, operation, status, example as JSON) for every example of every answer."""
    for provider, operation in ALL:
        package = str(provider.package)
        responses = mapping(ROUTES[package][operation.name].node["responses"])
        for status, response in responses.items():
            for example in _examples(DOCUMENTS[package], response):
                if status.isdecimal():
                    yield package, operation, int(status), example


def _examples(document: Document, response: Any) -> list[Any]:
    content = mapping(mapping(document.resolve(response)).get("content"))
    media = mapping(content.get("application/json"))
    written = [mapping(e)["value"] for e in mapping(media.get("examples")).values()]
    schema = mapping(document.resolve(media.get("schema")))
    return written + (schema.get("examples", []) if not written else [])


CASES = list(_cases())


def client_of(provider: str, handler: Handler, prefix: str = "") -> Any:
    """A client of a provider, with the first of its sets of credentials."""
    of_spec = PROVIDERS[provider]
    given = credentials(of_spec, next(iter(of_spec.security), ()))
    transport = httpx2.MockTransport(handler)
    http = httpx2.AsyncClient if prefix else httpx2.Client
    kind = client_class(of_spec, prefix)
    return kind(**given, http_client=http(transport=transport), retries=0)


def answering(status: int, body: Any, headers: dict[str, str] | None = None) -> Handler:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return lambda request: httpx2.Response(status, content=content, headers=headers)


def outcome(call: Callable[[], Any]) -> Any:
    """What a call gives: its result or the error it raises."""
    try:
        result = call()
        return asyncio.run(result) if inspect.isawaitable(result) else result
    except errors.ProviderError as error:
        return error


@pytest.mark.parametrize("prefix", ["", "Async"])
@pytest.mark.parametrize(
    ("provider", "operation", "status", "example"),
    CASES,
    ids=[f"{provider}-{operation.name}-{status}" for provider, operation, status, _ in CASES],
)
def test_every_example_answer_of_every_operation_is_read(
    provider: str, operation: model.Operation, status: int, example: Any, prefix: str
) -> None:
    client = client_of(provider, answering(status, example), prefix)
    arguments = calls(PROVIDERS[provider], operation)[-1].arguments
    found = outcome(lambda: getattr(client, str(operation.name))(**arguments))
    if status < 300:
        read = found.items if isinstance(example, list) and hasattr(found, "items") else found
        dumped = [p.to_json() for p in read] if isinstance(example, list) else [read.to_json()]
        wanted = example if isinstance(example, list) else [example]
        assert all(map(same, map(exact, dumped), map(exact, map(json.dumps, wanted))))
    else:
        assert isinstance(found, errors.ApiError)
        assert found.status == status
        assert same(exact(found.body.to_json()), exact(json.dumps(example)))  # type: ignore[attr-defined]


def test_example_answers_were_found() -> None:
    assert [status for _, _, status, _ in CASES if status < 300]
    assert [status for _, _, status, _ in CASES if status >= 400]


@pytest.mark.parametrize(
    "name", [name for name in NAMES if by_hand(name).without_answer is not None]
)
def test_every_operation_has_an_example_answer_if_any_page_shows_one(name: str) -> None:
    called = {str(o.name) for provider, o, status, _ in CASES if provider == name and status < 300}
    named = {str(operation.name) for operation in PROVIDERS[name].operations}
    assert named - called == {*(by_hand(name).without_answer or ())}


class _WithoutAwait(ast.NodeTransformer):
    """Turns an async client into what its sync twin should be."""

    def visit_Await(self, node: ast.Await) -> ast.AST:
        return self.generic_visit(node.value)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        same = ast.FunctionDef(**{field: getattr(node, field) for field in node._fields})
        return self.generic_visit(ast.copy_location(same, node))

    def visit_AsyncFor(self, node: ast.AsyncFor) -> ast.AST:
        target, body = ast.unparse(node.target), "\n".join(map(ast.unparse, node.body))
        if body == f"yield {target}":  # an async generator has no `yield from`
            return self.generic_visit(ast.Expr(ast.YieldFrom(node.iter)))
        same = ast.For(**{field: getattr(node, field) for field in node._fields})
        return self.generic_visit(ast.copy_location(same, node))


def test_async_is_sync_without_await() -> None:
    """The two clients of a module differ in nothing but how they wait."""
    modules = [p for p in sorted(GENERATED.glob("*/client.py")) if p.parent.name != "_runtime"]
    called = [name for name, provider in PROVIDERS.items() if provider.operations]
    assert [path.parent.name for path in modules] == called
    assert called
    for path in modules:
        tree = ast.parse(path.read_text("utf-8"))
        classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
        sync, asynchronous = (ast.Module(body, []) for body in (classes[:2], classes[2:]))
        text = ast.unparse(_WithoutAwait().visit(asynchronous))
        plain = text.replace("Asynchronous", "Synchronous").replace("Async", "")
        for there, here in (
            ("belongs to one event loop", "safe to share between threads"),
            ("`aclose`", "`close`"),
            ("Awaitable[object]", "object"),
            ("wait_until_final_async", "wait_until_final"),
            ("side_by_side_async", "side_by_side"),
        ):
            plain = plain.replace(there, here)
        # The words of a docstring break where they fill a line.
        assert plain.split() == ast.unparse(sync).split(), path


# --- what leaves


def request_of(provider: str, name: str, **arguments: Any) -> httpx2.Request:
    seen: list[httpx2.Request] = []

    def handler(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(500)

    outcome(lambda: getattr(client_of(provider, handler), name)(**arguments))
    return seen[0]


def test_credentials_and_names_travel_in_their_headers() -> None:
    d7 = request_of("d7", "get_message_log", request_id="r")
    assert d7.headers["authorization"] == "Bearer token-1/2"
    assert d7.headers["user-agent"] == "dlrgen-d7/2026-11-21"
    placewise = request_of("placewise", "list_sending_dispatches", id=1, x_locale="nb")
    assert placewise.headers["x-client-authorization"] == "client_token-1/2"
    assert placewise.headers["x-loyalty-club-slug"] == "loyalty_club_slug-1/2"
    assert placewise.headers["x-locale"] == "nb"
    assert "authorization" not in placewise.headers


def test_the_url_holds_what_was_asked_for_and_nothing_unasked() -> None:
    one = request_of(
        "agile", "get_message_status", customer_message_id="a/b?c", channel=Channel.RCS
    )
    assert str(one.url) == (
        "https://lora-api.agiletelecom.com/api/partner-gateway/v1/messages/status/a%2Fb%3Fc?channel=RCS"
    )
    page = request_of("placewise", "list_sending_dispatches", id=7, msisdn="+4740769126")
    assert page.url.raw_path == b"/v1/messages/sendings/7/dispatches?msisdn=%2B4740769126"


@pytest.mark.parametrize("bad", ["", ".", ".."])
def test_path_arguments_that_change_the_path_are_refused(bad: str) -> None:
    client = client_of("d7", answering(200, {}))
    with pytest.raises(ValueError, match="request_id must not be empty"):
        client.get_message_log(bad)


def test_a_batch_is_split_and_tells_what_was_left_out() -> None:
    sizes: list[int] = []

    def handler(request: httpx2.Request) -> httpx2.Response:
        ids = request.url.params["ids"].split(",")
        sizes.append(len(ids))
        known = [i for i in ids if not i.endswith("7")]
        found = [{"customerMessageId": i, "deliveryStatus": "DELIVERED"} for i in reversed(known)]
        return httpx2.Response(200, json=found)

    ids = [f"m-{number}" for number in range(450)]
    for prefix in ("", "Async"):
        sizes.clear()
        client = client_of("agile", handler, prefix)
        asked = partial(client.list_message_statuses, ids=iter([*ids, ids[0]]), channel="SMS")
        batch = outcome(asked)
        assert sizes == [200, 200, 50]
        assert list(batch.missing) == [i for i in ids if i.endswith("7")]
        assert {i.customer_message_id for i in batch.items} == set(ids) - set(batch.missing)
        assert all(i.delivery_status is DeliveryStatus.DELIVERED for i in batch.items)


def test_an_empty_batch_asks_nobody() -> None:
    batch = client_of("agile", answering(500, {})).list_message_statuses(ids=[], channel="SMS")
    assert batch.items == ()
    assert batch.missing == ()


def test_ids_that_would_be_misread_in_a_batch_are_refused() -> None:
    client = client_of("agile", answering(500, {}))
    for bad in (["a,b"], [""]):
        with pytest.raises(ValueError, match="joined by commas"):
            client.list_message_statuses(ids=bad, channel="SMS")
    with pytest.raises(TypeError, match="single string"):
        client.list_message_statuses(ids="abc", channel="SMS")


def _pages(request: httpx2.Request) -> httpx2.Response:
    number = int(request.url.params.get("page_no", "1"))
    info = json.loads(text("placewise/pagination-info.json"))
    info |= {"current_page": number, "next_page": number + 1 if number < 3 else None}
    body = {"dispatches": [json.loads(text("placewise/dispatch.json"))], "pagination_info": info}
    return httpx2.Response(200, json=body)


def test_pages_are_walked_to_the_last() -> None:
    sync: PlacewiseClient = client_of("placewise", _pages)
    numbers = [page.pagination_info.current_page for page in sync.list_sending_dispatches_pages(1)]
    assert numbers == [1, 2, 3]

    async def walk(client: AsyncPlacewiseClient) -> list[int]:
        found = client.list_sending_dispatches_pages(1, page_no=2)
        return [page.pagination_info.current_page async for page in found]

    assert asyncio.run(walk(client_of("placewise", _pages, "Async"))) == [2, 3]


def _history(request: httpx2.Request) -> httpx2.Response:
    """45 messages in pages of `limit`, as Agile documents it: from 0, the last page shorter."""
    page, limit = (int(request.url.params[name]) for name in ("page", "limit"))
    ids = range(45)[page * limit : (page + 1) * limit]
    found = [{"customerMessageId": str(i), "deliveryStatus": "SENT"} for i in ids]
    return httpx2.Response(200, json=found)


def test_pages_that_are_counted_are_walked_to_the_last() -> None:
    sync: AgileClient = client_of("agile", _history)
    pages = list(sync.list_message_history_pages(channel="SMS", from_=NOON, to=NOON))
    assert [len(page) for page in pages] == [20, 20, 5]
    assert [m.customer_message_id for page in pages for m in page] == [str(i) for i in range(45)]
    limited = sync.list_message_history_pages(channel="SMS", from_=NOON, to=NOON, page=1, limit=15)
    assert [len(page) for page in limited] == [15, 15, 0]

    async def walk(client: Any) -> list[int]:
        return [
            len(p)
            async for p in client.list_message_history_pages(channel="SMS", from_=NOON, to=NOON)
        ]

    assert asyncio.run(walk(client_of("agile", _history, "Async"))) == [20, 20, 5]


def test_a_provider_that_gives_one_page_for_ever_does_not_hold_us() -> None:
    page = [{"customerMessageId": str(i), "deliveryStatus": "SENT"} for i in range(20)]
    client: AgileClient = client_of("agile", answering(200, page))
    with pytest.raises(errors.ProviderError, match="page 1 is the same as the one before"):
        list(client.list_message_history_pages(channel="SMS", from_=NOON, to=NOON))


def test_a_provider_that_repeats_a_page_does_not_hold_us_for_ever() -> None:
    body = {"dispatches": [], "pagination_info": json.loads(text("placewise/pagination-info.json"))}
    client: PlacewiseClient = client_of("placewise", answering(200, body))
    with pytest.raises(errors.ProviderError, match="page 2 was named twice"):
        list(client.list_sending_dispatches_pages(1))


# --- what comes back


def test_errors_are_typed_and_hold_the_decoded_body() -> None:
    client: D7Client = client_of("d7", answering(404, json.loads(text("d7/get-status.404.json"))))
    with pytest.raises(NotFound) as caught:
        client.get_message_log("r")
    body = caught.value.body
    assert body
    assert isinstance(body.detail, ErrorDetail)
    assert body.detail.code == "MESSAGE_LOG_NOT_EXISTS"
    assert isinstance(caught.value, errors.NotFound)
    assert isinstance(caught.value, errors.ClientError)
    assert str(caught.value).startswith("GET /report/v1/message-log/{request_id} answered 404: {")


@pytest.mark.parametrize("detail", [{"code": "C", "message": "m"}, [], "text"])
def test_the_detail_of_d7_may_be_an_object_a_list_or_a_string(detail: Any) -> None:
    client: D7Client = client_of("d7", answering(422, {"detail": detail}))
    with pytest.raises(UnprocessableContent) as caught:
        client.get_message_log("r")
    assert caught.value.body
    assert same(exact(caught.value.body.to_json()), {"detail": detail})


def test_a_documented_advice_to_wait_is_in_the_body_and_in_retry_after() -> None:
    example = json.loads(text("agile/error-429.json"))
    handler = answering(429, example, {"Retry-After": "12"})
    client: AgileClient = client_of("agile", handler)
    with pytest.raises(AgileTooManyRequests) as caught:
        client.get_message_status("m", channel="SMS")
    assert isinstance(caught.value.body, RateLimitError)
    assert caught.value.body.retry_after == 12
    assert caught.value.retry_after == 12.0


@pytest.mark.parametrize(
    ("status", "kind"),
    [(418, errors.ClientError), (502, errors.BadGateway), (599, errors.ServerError)],
)
def test_undocumented_statuses_raise_the_class_of_their_family(
    status: int, kind: type[errors.ApiError]
) -> None:
    found = outcome(lambda: client_of("d7", answering(status, b"<html>")).get_message_log("r"))
    assert isinstance(found, kind)
    assert found.status == status
    assert found.body is None
    assert found.text == "<html>"


def test_redirects_are_not_followed() -> None:
    seen: list[str] = []

    def handler(request: httpx2.Request) -> httpx2.Response:
        seen.append(request.url.host)
        return httpx2.Response(302, headers={"location": "https://elsewhere.example/"})

    found = outcome(lambda: client_of("d7", handler).get_message_log("r"))
    assert isinstance(found, errors.RedirectError)
    assert seen == ["api.d7networks.com"]


@pytest.mark.parametrize("body", [b"", b"<html>", b"{", b"[]", b'{"request_id": 5}', b"\xff\xfe"])
def test_answers_that_are_not_as_described_are_one_of_our_errors(body: bytes) -> None:
    found = outcome(lambda: client_of("d7", answering(200, body)).get_message_log("r"))
    assert isinstance(found, errors.DecodeError)
    assert found.status == 200
    assert "not as described" in str(found)


def test_a_decode_error_names_the_field_and_what_was_expected() -> None:
    value = json.loads(text("d7/get-status.sms.200.json"))
    value["messages"][1]["status"] = 5
    found = outcome(lambda: client_of("d7", answering(200, value)).get_message_log("r"))
    assert "messages.1.status" in str(found)
    assert "found 5" in str(found)


def test_an_unknown_status_is_kept_and_a_known_one_is_a_member() -> None:
    value = json.loads(text("d7/get-status.sms.200.json"))
    value["messages"][1]["status"] = "teleported"
    log = client_of("d7", answering(200, value)).get_message_log("r")
    assert log.messages[0].status is MessageStatus.SENT
    assert log.messages[1].status == "teleported"


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (httpx2.ConnectError("refused"), errors.NotSent),
        (httpx2.PoolTimeout("busy"), errors.NotSent),
        (httpx2.ReadTimeout("slow"), errors.NoAnswer),
        (httpx2.RemoteProtocolError("gone"), errors.NoAnswer),
    ],
)
def test_failures_tell_whether_anything_was_sent(
    error: Exception, kind: type[errors.ProviderError]
) -> None:
    def handler(request: httpx2.Request) -> httpx2.Response:
        raise error

    for prefix in ("", "Async"):
        client = client_of("d7", handler, prefix)
        found = outcome(partial(client.get_message_log, "r"))
        assert type(found) is kind
        assert found.__cause__ is None
        assert found.__context__ is None


def test_an_answer_beyond_the_limit_is_refused() -> None:
    found = outcome(
        lambda: client_of("d7", answering(200, b" " * (10 * 1024 * 1024 + 1))).get_message_log("r")
    )
    assert isinstance(found, errors.DecodeError)
    assert "larger than" in str(found)


# --- credentials


def test_credentials_come_from_arguments_or_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("AGILE_API_KEY", "from-environment")
    request = _sent(AgileClient)
    assert request.headers["X-API-Key"] == "from-environment"
    explicit = _sent(AgileClient, username="u", password="p")
    assert explicit.headers["Authorization"] == "Basic dTpw"
    assert "X-API-Key" not in explicit.headers


def test_missing_credentials_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("AGILE_API_KEY", "AGILE_USERNAME", "AGILE_PASSWORD"):
        monkeypatch.delenv(variable, raising=False)
    with pytest.raises(errors.CredentialsMissing) as caught:
        AgileClient(username="only half")
    assert "api_key (AGILE_API_KEY)" in str(caught.value)
    assert "username (AGILE_USERNAME), password (AGILE_PASSWORD)" in str(caught.value)


class _Recorder:
    """A transport of somebody else's making."""

    def __init__(self) -> None:
        self.requests: list[Request] = []

    def send(self, request: Request, /) -> Response:
        self.requests.append(request)
        return Response(200, {}, b'{"deliveryStatus": "SENT"}')

    def close(self) -> None: ...


def _sent(kind: Any, **arguments: Any) -> Request:
    transport = _Recorder()
    kind(**arguments, http_client=transport).get_message_status("m", channel="SMS", timeout=2.5)
    return transport.requests[0]


def test_another_transport_can_be_put_in_the_place_of_httpx2() -> None:
    request = _sent(AgileClient, api_key="k")
    assert request.method == "GET"
    assert request.timeout == Timeout(connect=2.5, read=2.5)


def test_secrets_show_nowhere() -> None:
    secret = "s3cr3t-t0ken"

    def echo(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(401, text=f"bad token {request.headers['authorization']}")

    client = D7Client(token=secret, http_client=httpx2.Client(transport=httpx2.MockTransport(echo)))
    found = outcome(lambda: client.get_message_log("r"))
    shown = [repr(client), str(vars(client)), str(found), repr(found), str(vars(found))]
    assert secret not in " ".join(shown)
    assert "bad token Bearer ***" in str(found)
    for holder in (client, client.credentials):
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(holder)


def test_a_secret_with_a_line_break_is_refused_without_being_shown() -> None:
    with pytest.raises(ValueError, match="token has a character") as caught:
        D7Client(token="s3cr3t\n")
    assert "s3cr3t" not in str(caught.value)


def test_errors_survive_pickling() -> None:
    """Job queues carry exceptions from process to process."""
    client: D7Client = client_of("d7", answering(404, json.loads(text("d7/get-status.404.json"))))
    error = outcome(lambda: client.get_message_log("r"))
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert again.status == 404
    assert again.body == error.body


@pytest.mark.parametrize("url", ["", "api.example", "ftp://x", "https://u:p@x", "https://x/?a=1"])
def test_a_base_url_that_is_no_server_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="base_url must"):
        D7Client(token="t", base_url=url)


def test_nifteem_reads_what_is_still_queued() -> None:
    value = json.loads(text("nifteem/dispatch-info-200.json")) | {"messages": [], "pendingCount": 3}
    client: NifteemClient = client_of("nifteem", answering(200, value))
    found = client.get_dispatch("d")
    assert found.messages == []
    assert found.pending_count == 3
