"""Every operation of every provider over a real socket, sync and async, against its own spec.

Nothing here names an operation: what specs describe is called, with the arguments they describe.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from itertools import repeat
from typing import Any

import httpx2
import pytest

from generated._runtime import errors
from generated._runtime import model as runtime_model
from generated._runtime.bulk import Batch
from generator import model
from generator.load import load, mapping, spec_files
from tests.support.calls import (
    ALL,
    BOTH,
    DOCUMENTS,
    OPERATIONS,
    OPTIONS,
    PROVIDERS,
    ROUTES,
    TLS,
    Call,
    calls,
    client_class,
    credentials,
    expected_headers,
)
from tests.support.loopback import Arrived, Fault, closes, delays, http, instead, resets, trickles
from tests.support.paths import SPECS
from tests.support.played import Played, played
from tests.support.routes import Route, is_json


def outcome(provider: model.Provider, server: Played, name: str, made: Call, prefix: str) -> Any:
    """What one call gives; an async iterator gives a list."""
    given = {**credentials(provider, made.alternative), "base_url": server.url}
    kind = client_class(provider, prefix)

    async def wait() -> Any:
        async with httpx2.AsyncClient(verify=TLS) as http_client:
            client = kind(**given, http_client=http_client)
            found = getattr(client, name)(**made.arguments, **OPTIONS)
            return [page async for page in found] if hasattr(found, "__aiter__") else await found

    if prefix:
        return asyncio.run(wait())
    with httpx2.Client(verify=TLS) as http_client:
        client = kind(**given, http_client=http_client)
        found = getattr(client, name)(**made.arguments, **OPTIONS)
        return list(found) if isinstance(found, Iterator) else found


def dumped(answer: Any) -> Any:
    """An answer as the JSON value it was read from."""
    if isinstance(answer, Batch):
        return dumped(list(answer.items))
    if isinstance(answer, list | tuple):
        return [dumped(item) for item in answer]
    if isinstance(answer, bytes):
        return answer.decode()
    return json.loads(answer.to_json()) if isinstance(answer, runtime_model.Model) else answer


# --- every operation


def test_every_operation_of_the_specs_is_called() -> None:
    called = {(str(provider.package), str(operation.name)) for provider, operation in ALL}
    written = {
        (path.stem, str(node["operationId"]))
        for path in spec_files(SPECS)
        for item in load(path).root["paths"].values()
        for node in item.values()
        if "operationId" in node
    }
    assert called == written
    assert len(called) >= 5


@BOTH
@pytest.mark.parametrize(("provider", "operation"), OPERATIONS)
def test_every_operation_sends_and_reads_what_its_spec_says(
    provider: model.Provider, operation: model.Operation, prefix: str
) -> None:
    name = str(operation.name)
    version = mapping(DOCUMENTS[provider.package].root["info"])["version"]
    with played(DOCUMENTS[provider.package]) as server:
        for made in calls(provider, operation):
            server.chosen[name] = made.told
            server.seen.clear()
            answer = outcome(provider, server, name, made, prefix)
            assert server.wrong == []
            (request,) = server.seen
            assert dumped(answer) == made.told.value
            assert request.header("user-agent") == f"dlrgen-{provider.package}/{version}"
            assert_credentials(provider, made.alternative, request)
            assert_body(ROUTES[provider.package][name], made.body, request)


def assert_credentials(provider: model.Provider, names: tuple[str, ...], request: Arrived) -> None:
    """These credentials are in their headers, and no others are in any."""
    known = {"authorization"}
    known |= {c.wire.raw.lower() for c in provider.credentials if c.kind == "header"}
    found = {key: value for key, value in request.headers if key in known}
    assert found == expected_headers(provider, names)


def assert_body(route: Route, body: Any, request: Arrived) -> None:
    if body is None:
        assert request.body == b""
        assert request.header("content-type") is None
    elif is_json(route.bodies[0][0]):
        assert json.loads(request.body) == body
    else:
        assert request.body != b""
        assert request.header("content-type") == route.bodies[0][0]


PAGED = [case for case, (_, operation) in zip(OPERATIONS, ALL, strict=True) if operation.pages]


@BOTH
@pytest.mark.parametrize(("provider", "operation"), PAGED)
def test_pages_are_walked_to_the_last(
    provider: model.Provider, operation: model.Operation, prefix: str
) -> None:
    name, made = str(operation.name), calls(provider, operation)[0]
    with played(DOCUMENTS[provider.package]) as server:
        found = outcome(provider, server, f"{name}_pages", made, prefix)
        pages = 1 if operation.pages and operation.pages.size else 2  # an empty page is the last
        assert server.wrong == []
        assert len(server.seen) == len(found) == pages
    if pages == 1:
        assert dumped(found[0]) == made.told.value == []
        return
    assert dumped(found[0]) == made.told.value != dumped(found[1])


POLLED = [
    provider for provider in PROVIDERS.values() if provider.reporting and provider.reporting.poll
]


@BOTH
@pytest.mark.parametrize("provider", POLLED, ids=lambda provider: provider.package)
def test_statuses_that_advance_reach_their_end(provider: model.Provider, prefix: str) -> None:
    assert provider.reporting
    assert provider.reporting.poll
    made = calls(provider, provider.reporting.poll)[0]
    waiting = made._replace(arguments={**made.arguments, "deadline": 20.0, "pauses": repeat(0.001)})
    with played(DOCUMENTS[provider.package], advancing=True) as server:
        waited = outcome(provider, server, "wait_until_final", waiting, prefix)
        assert server.wrong == []
    assert waited.final
    assert waited.polls > 1
    assert waited.summary.total > 0
    assert all(message.reading.terminal for message in observed(waited))


def observed(waited: Any) -> list[Any]:
    return [chain.deciding for m in waited.summary.messages for chain in m.chains]


# --- faults on demand


FAULTS: list[tuple[str, Fault, type[errors.ProviderError] | None]] = [
    ("late", delays(0.1), None),
    ("in drops", trickles(0.0005), None),
    ("closed after it", closes(), None),
    ("cut off", closes(30), errors.NoAnswer),
    ("reset", resets(30), errors.NoAnswer),
    ("another status", instead(http(503, b"{}", Retry_After="7")), errors.ServiceUnavailable),
    ("raw bytes", instead(b"SSH-2.0-OpenSSH_9.6\r\n", keeps=False), errors.NoAnswer),
]


@BOTH
@pytest.mark.parametrize(("fault", "kind"), [f[1:] for f in FAULTS], ids=[f[0] for f in FAULTS])
def test_faults_come_on_demand_and_pass(
    fault: Fault, kind: type[errors.ProviderError] | None, prefix: str
) -> None:
    provider = PROVIDERS["nifteem"]
    name = next(str(o.name) for o in provider.operations if o.verb == "GET")
    made = calls(provider, next(o for o in provider.operations if o.name == name))[0]
    with played(DOCUMENTS["nifteem"]) as server:
        server.faults.append(fault)
        if kind:
            with pytest.raises(kind) as caught:
                outcome(provider, server, name, made, prefix)
            assert getattr(caught.value, "retry_after", 7.0) == 7.0
        assert dumped(outcome(provider, server, name, made, prefix)) == made.told.value
        assert len(server.seen) == (2 if kind else 1)


# --- the player sees what is wrong


CASES = SPECS.parent / "tests" / "cases"
JSON = {"content-type": "application/json"}
MESSAGE = b'{"message": {"text": "t", "price": 1}, "to": [{"phoneNumber": "1"}]}'
STRANGERS: list[tuple[str, str, str, dict[str, Any], str]] = [
    ("bodies", "GET", "/nowhere", {}, "no operation is GET /nowhere"),
    ("bodies", "DELETE", "/messages", {}, "no operation is DELETE /messages"),
    ("bodies", "POST", "/messages", {}, "the body is missing"),
    ("bodies", "POST", "/messages", {"content": b"{}", "headers": JSON}, "'message' is a required"),
    ("bodies", "POST", "/messages", {"content": MESSAGE}, "Content-Type is None"),
    ("bodies", "POST", "/messages?a=1", {"content": MESSAGE, "headers": JSON}, "query a is not"),
    ("bodies", "PUT", "/tags", {"content": b"[1]", "headers": JSON}, "body $[0]: 1 is not of type"),
    (
        "bodies",
        "POST",
        "/messages",
        {"headers": {"accept": "text/html"}},
        "without application/json",
    ),
    ("bodies", "PUT", "/tags", {"headers": {"x-other": "1"}}, "header x-other is not documented"),
    ("security", "GET", "/default", {}, "credentials are []"),
    ("security", "GET", "/default", {"headers": {"x-api-key": "k"}}, "credentials are ['apiKey']"),
    ("security", "GET", "/open", {"headers": {"x-api-key": "k"}}, "credentials are ['apiKey']"),
    ("security", "GET", "/token", {"headers": {"authorization": "Basic dTpw"}}, "['login']"),
]


@pytest.mark.parametrize(("case", "method", "target", "more", "text"), STRANGERS)
def test_the_player_tells_what_is_not_as_the_spec_says(
    case: str, method: str, target: str, more: dict[str, Any], text: str
) -> None:
    with played(load(CASES / case / "specs" / "acme.yaml")) as server:
        found = httpx2.request(method, server.url + target, **more, verify=TLS)
    assert found.status_code in {400, 404}
    assert any(text in wrong for wrong in server.wrong), server.wrong


FINE: list[tuple[str, str, str, dict[str, Any], int]] = [
    ("bodies", "POST", "/messages", {"content": MESSAGE, "headers": JSON}, 201),
    ("bodies", "PUT", "/tags", {"json": ["a"]}, 204),
    ("bodies", "POST", "/forms", {"data": {"a": "1"}}, 204),
    ("bodies", "PATCH", "/messages/a%2Fb", {}, 204),
    ("security", "GET", "/default?tenant%20id=t", {"headers": {"x-api-key": "k"}}, 204),
    ("security", "GET", "/default", {"headers": {"authorization": "Basic dTpw"}}, 204),
    ("security", "GET", "/open", {}, 204),
    ("security", "GET", "/token", {"headers": {"authorization": "Bearer t"}}, 204),
    ("security", "GET", "/either", {"headers": {"cookie": "sid=1; other=2"}}, 204),
]


@pytest.mark.parametrize(("case", "method", "target", "more", "status"), FINE)
def test_the_player_answers_what_is_as_the_spec_says(
    case: str, method: str, target: str, more: dict[str, Any], status: int
) -> None:
    with played(load(CASES / case / "specs" / "acme.yaml")) as server:
        found = httpx2.request(method, server.url + target, **more, verify=TLS)
    assert (found.status_code, server.wrong) == (status, [])
    assert found.content == (b'{"text": "Hello", "price": 0.1}' if status == 201 else b"")
