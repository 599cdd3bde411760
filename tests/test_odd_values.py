"""What says nothing of the status cannot decide whether the status is read.

Of every documented answer and webhook, each property in turn gets a value of every other kind; the
id, the status, the word that tells events apart and what holds them stay.
"""

from __future__ import annotations

import asyncio
import copy
import importlib
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple

import httpx2
import pytest

from generated import agile, d7, nifteem, placewise
from generated._runtime.calls import Arguments, Endpoint
from generated._runtime.encoding import Value
from generated._runtime.errors import DecodeError
from generated._runtime.waiting import Waited
from generated.delivery import DeliveryReport, Flag, Reports
from generator.model import (
    INTEGER,
    Class,
    Envelope,
    ListOf,
    Operation,
    StatusObject,
    class_names,
)
from tests.support.answers import agile_answer, d7_answer, payloads, placewise_answer
from tests.support.calls import DOCUMENTS, PROVIDERS
from tests.support.examples import EXAMPLES, of_spec, text
from tests.support.loopback import Clock, answers, http, provider, scripted, values

JSON = {"content-type": "application/json"}
ABSENT = object()
ODD: tuple[Any, ...] = ("odd", "", "7", 7, -1.5, 3.0, True, [], ["x"], {}, {"a": 1}, None, ABSENT)
Path = tuple[str | int, ...]
SECRETS: dict[str, dict[str, str]] = {
    "agile": {"api_key": "k"},
    "d7": {"token": "k"},
    "nifteem": {"api_key": "k"},
    "placewise": {
        "client_token": "k",
        "user_agent": "u",
        "product_name": "p",
        "loyalty_club_slug": "l",
    },
}


class Documented(NamedTuple):
    """One body that carries statuses, as it is documented or follows from its schema."""

    provider: str
    model: str
    value: dict[str, Any]

    @property
    def carrier(self) -> StatusObject | Envelope:
        reporting = PROVIDERS[self.provider].reporting
        assert reporting
        carriers = {c.model: c for c in (*reporting.envelopes, *reporting.answers)}
        return {str(name): carrier for name, carrier in carriers.items()}[self.model]

    @property
    def item(self) -> StatusObject:
        return self.carrier.item if isinstance(self.carrier, Envelope) else self.carrier

    @property
    def entries(self) -> str:
        """The property with several that have a status; empty if it is one itself."""
        return self.carrier.items.wire.raw if isinstance(self.carrier, Envelope) else ""

    @property
    def kept(self) -> set[str]:
        """The properties of an object with a status that stay."""
        ids = dict(self.item.values).get("message_id", ())  # type: ignore[call-overload]
        incoming = PROVIDERS[self.provider].incoming
        keys = {choice.key.raw for choice in (incoming.choices if incoming else ()) if choice.key}
        return {field.wire.raw for field in (*self.item.status, *ids)} | keys

    def places(self) -> Iterator[Path]:
        """The properties that say nothing of the status, at every depth."""
        if not self.entries:
            yield from _places(self.value, self.kept, _names(self.provider, self.model))
            return
        yield from _places(self.value, {self.entries}, _names(self.provider, self.model))
        held, several = self.value[self.entries], isinstance(self.value[self.entries], list)
        entry = held[0] if several else held
        lead: Path = (self.entries, 0) if several else (self.entries,)
        for place in _places(entry, self.kept, _names(self.provider, self.item.model)):
            yield (*lead, *place)


def _names(package: str, model: str) -> list[str]:
    """The documented properties of a class, those that an example leaves out too."""
    for known in PROVIDERS[package].models:
        if isinstance(known, Class) and known.name == model:
            return [field.wire.raw for field in known.fields]
    raise AssertionError(model)


def _places(value: Any, kept: set[str], documented: list[str] | None = None) -> Iterator[Path]:
    keys = value if isinstance(value, dict) else range(len(value))
    for key in keys:
        if key not in kept:
            yield (key,)
            if isinstance(value[key], dict | list):
                yield from ((key, *rest) for rest in _places(value[key], set()))
    yield from ((name,) for name in documented or () if name not in value and name not in kept)


def changed(value: Any, path: Path, odd: Any) -> Any:
    """A copy with another value at one place."""
    found = copy.deepcopy(value)
    holder = found
    for step in path[:-1]:
        holder = holder[step]
    if odd is not ABSENT:
        holder[path[-1]] = odd
    elif isinstance(holder, list) or path[-1] in holder:
        del holder[path[-1]]
    return found


def at(value: Any, path: Path) -> Any:
    for step in path:
        value = value[step]
    return value


def _documented() -> Iterator[Documented]:
    for name, package in PROVIDERS.items():
        carriers = package.reporting.carriers if package.reporting else ()
        seen: set[str] = set()
        examples = [
            (model, json.loads(source))
            for title, (model, source) in EXAMPLES.items()
            if title.startswith(f"{name}/")
        ]
        for model, value in (*examples, *of_spec(DOCUMENTS[name])):
            if model in carriers and isinstance(value, dict):
                yield Documented(name, model, value)
                seen.add(model)
        for payload in payloads(package, DOCUMENTS[name]):
            if payload.model not in seen:
                seen.add(payload.model)
                yield Documented(name, payload.model, payload.value)


ALL = [found for found in _documented() if found.provider in SECRETS]
POLLED = [found for found in ALL if found.item.source == "POLL"]
SENT = [found for found in ALL if found.item.source == "WEBHOOK"]


def ids(found: Documented) -> str:
    return f"{found.provider}-{found.model}"


def told(reports: list[DeliveryReport]) -> list[tuple[str | None, str]]:
    return [(report.message_id, report.state.value) for report in reports]


def test_every_kind_of_body_that_carries_statuses_is_tried() -> None:
    assert {found.provider for found in ALL} == {*SECRETS}
    for name in SECRETS:
        reporting = PROVIDERS[name].reporting
        assert reporting
        assert {f.model for f in ALL if f.provider == name} == {*map(str, reporting.carriers)}
    assert sum(len([*found.places()]) for found in ALL) > 200


# --- webhooks


def parse(found: Documented, value: object) -> Any:
    webhooks = importlib.import_module(f"generated.{found.provider}.webhooks")
    return webhooks.parse(json.dumps(value).encode(), JSON)


@pytest.mark.parametrize("found", SENT, ids=ids)
def test_a_webhook_with_an_odd_value_has_the_same_report_and_keeps_the_value(
    found: Documented,
) -> None:
    usual = parse(found, found.value)
    assert len(usual.reports) == 1
    for path in found.places():
        for odd in ODD:
            value = changed(found.value, path, odd)
            received = parse(found, value)
            assert told(received.reports) == told(usual.reports), (path, odd)
            event = received.event
            kept = event.value if hasattr(event, "why") else json.loads(event.to_json())
            assert kept == value, (path, odd)
            assert not hasattr(event, "why") or event.why


@pytest.mark.parametrize("found", SENT, ids=ids)
def test_a_list_of_webhooks_has_the_reports_of_all(found: Documented) -> None:
    alone = parse(found, found.value)
    (usual,) = told(alone.reports)
    for number, path in enumerate(found.places()):
        value = changed(found.value, path, ODD[number % len(ODD)])
        received = parse(found, [found.value, value, {"new": 1}, found.value])
        events = received.event.events
        assert type(events[0]) is type(events[3]) is type(alone.event)
        assert events[2].value == {"new": 1}
        assert not hasattr(events[1], "why") or events[1].value == value
        assert told(received.reports) == [usual] * 3, path
        assert received.event.reports == received.reports


# --- polls


def endpoint(found: Documented) -> tuple[Operation, Endpoint[Any]]:
    """A call that is answered with this."""
    client = importlib.import_module(f"generated.{found.provider}.client")
    for operation in PROVIDERS[found.provider].operations:
        named = found.model in map(str, class_names(operation.answer))
        if named and (bool(found.entries) or isinstance(operation.answer, ListOf)):
            return operation, getattr(client, operation.constant)
    raise AssertionError(f"nothing is answered with {found.model}")


def polled(found: Documented, body: object) -> tuple[Reports, DecodeError | None]:
    """The reports of an answer, and the error that it is."""
    operation, call = endpoint(found)
    package: Any = importlib.import_module(f"generated.{found.provider}")
    client: Any = getattr(package, f"{PROVIDERS[found.provider].prefix}Client")
    answer = httpx2.Response(200, json=body)
    transport = httpx2.MockTransport(lambda request: answer)
    given: dict[str, Value] = {
        str(a.name): 1 if a.type == INTEGER else "x" for a in operation.placed("path")
    }
    query = {a.wire.raw: "x" for a in operation.placed("query") if a.required}
    with httpx2.Client(transport=transport) as own:
        made = client(**SECRETS[found.provider], http_client=own)
        try:
            parsed = made._call(call, {}, Arguments(path=given, query=query))
        except DecodeError as error:
            return error.reports, error
    known = {"channel": "x"} if "channel" in query else {}
    return package.delivery_reports(parsed, **known), None


def several(found: Documented) -> tuple[Any, Callable[[Any], Any]]:
    """An answer with three messages, and what makes one of an answer with one."""

    def renamed(entry: dict[str, Any], number: int) -> dict[str, Any]:
        fields = dict(found.item.values).get("message_id", ())  # type: ignore[call-overload]
        kinds = {field.wire.raw: entry.get(field.wire.raw) for field in fields}
        return entry | {k: number if isinstance(v, int) else f"m{number}" for k, v in kinds.items()}

    def whole(middle: Any) -> Any:
        if not found.entries:
            return [renamed(found.value, 1), renamed(middle, 2), renamed(found.value, 3)]
        (entry, *_), (odd, *_) = found.value[found.entries], middle[found.entries]
        entries = [renamed(entry, 1), renamed(odd, 2), renamed(entry, 3)]
        return {**middle, found.entries: entries}

    return whole(found.value), whole


@pytest.mark.parametrize("found", POLLED, ids=ids)
def test_an_answer_with_one_odd_value_tells_of_all_messages(found: Documented) -> None:
    body, whole = several(found)
    usual, error = polled(found, body)
    assert error is None
    assert len(usual) == 3
    assert len({report.message_id for report in usual}) == 3
    for path in found.places():
        for odd in ODD:
            value = changed(found.value, path, odd)
            reports, error = polled(found, whole(value))
            assert told(reports) == told(usual), (path, odd)
            assert error is None or error.status == 200


@pytest.mark.parametrize("found", ALL, ids=ids)
def test_plain_json_reads_as_its_model_does(found: Documented) -> None:
    package: Any = importlib.import_module(f"generated.{found.provider}")
    model = getattr(package, found.model).from_json(json.dumps(found.value))
    moment = datetime(2026, 11, 29, tzinfo=UTC)
    usual = package.delivery_reports(model, received_at=moment)
    plain = package.delivery_reports(found.value, received_at=moment)
    assert (plain, plain.pending) == (usual, usual.pending)
    listed = package.delivery_reports([found.value, {"other": 1}, found.value], received_at=moment)
    assert listed == usual * 2
    for path in found.places():
        for odd in ODD:
            value = changed(found.value, path, odd)
            assert told(package.delivery_reports(value)) == told(usual), (path, odd)


# --- what is unreadable, and what is not


NIFTEEM = json.loads(text("nifteem/dispatch-info-200.json"))["messages"][0]


@pytest.mark.parametrize(
    ("field", "value", "name", "wanted"),
    [
        ("part", "2", "part", 2),
        ("part", 2.0, "part", 2),
        ("part", "two", "part", None),
        ("part", True, "part", None),
        ("channelIdentifier", 39340, "recipient", "39340"),
        ("channelIdentifier", ["+39"], "recipient", None),
        ("statusDate", "2026-01-01t00:00:00z", "occurred_at", datetime(2026, 1, 1, tzinfo=UTC)),
        (
            "statusDate",
            "2016-12-31T23:59:60Z",
            "occurred_at",
            datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC),
        ),
        ("statusDate", 1767225600, "occurred_at", None),
        ("statusDate", "", "occurred_at", None),
        ("messageId", 77, "message_id", "77"),
        ("messageId", 77.0, "message_id", "77"),
        ("messageId", {}, "message_id", None),
    ],
)
def test_what_is_unambiguous_is_read_and_the_rest_is_none(
    field: str, value: object, name: str, wanted: object
) -> None:
    odd = NIFTEEM | {field: value}
    answer = {"dispatchId": "d", "pendingCount": 0, "messages": [odd, NIFTEEM]}
    report, _ = nifteem.delivery_reports(answer)
    assert getattr(report, name) == wanted
    assert type(getattr(report, name)) is type(wanted)
    assert report.raw == {"status": NIFTEEM["status"]}


@pytest.mark.parametrize(("price", "cost"), [("0.045", 0.045), (2, 2), ("free", None), ([], None)])
def test_a_price_that_is_text_is_read_where_it_is_a_number(price: object, cost: object) -> None:
    event = {"eventType": "DELIVERY", "messageId": "m", "channel": "SMS", "statusCode": "3"}
    (report,) = agile.delivery_reports({**event, "price": price})
    assert (report.state, report.cost, report.raw) == ("delivered", cost, {"statusCode": "3"})


@pytest.mark.parametrize("code", [3, 3.0, "3"])
def test_a_status_reads_as_its_text(code: object) -> None:
    event = {"eventType": "DELIVERY", "messageId": 7, "statusCode": code}
    (report,) = agile.delivery_reports(event)
    assert (report.message_id, report.state) == ("7", "delivered")


@pytest.mark.parametrize("status", [None, True, [], {}, ABSENT])
def test_without_an_id_or_a_status_nothing_is_made_up(status: Any) -> None:
    """A webhook is kept without a report; an entry of an answer is one whose status is open."""
    webhooks = importlib.import_module("generated.d7.webhooks")
    one = changed({"msg_id": "m", "status": "sent"}, ("status",), status)
    received = webhooks.parse(json.dumps(one).encode(), JSON)
    assert isinstance(received.event, webhooks.Unknown)
    assert received.reports == []
    with pytest.raises(TypeError, match="carries no delivery statuses"):
        d7.delivery_reports(one)
    report, _ = _log_reports([one, "x", {"y": 1}])
    assert report.message_id == "m"
    assert (report.state, report.terminal) == ("unknown", False)


def _log_reports(entries: list[Any]) -> Reports:
    delivered = {"msg_id": "d", "status": "delivered"}
    log = {"request_id": "r", "total_recipients": 4, "channel": "sms"}
    return d7.delivery_reports({**log, "messages": [*entries, delivered]})


def test_entries_that_cannot_be_read_count_as_pending() -> None:
    reports = _log_reports(["x", {"y": 1}, None])
    assert (told(reports), reports.pending) == ([("d", "delivered")], 3)
    answer = {"dispatchId": "d", "pendingCount": 0, "messages": ["x", NIFTEEM]}
    assert nifteem.delivery_reports(answer).pending == 1


@pytest.mark.parametrize("count", ["3", 3.0, 3])
def test_a_count_of_messages_is_read_where_it_is_one(count: object) -> None:
    answer = {"dispatchId": "d", "pendingCount": count, "messages": [NIFTEEM]}
    assert nifteem.delivery_reports(answer).pending == 3


@pytest.mark.parametrize("count", ["x", None, ABSENT, {}, True])
def test_a_count_that_cannot_be_read_leaves_it_open(count: Any) -> None:
    """What is not known to be complete is not."""
    answer = {"dispatchId": "d", "pendingCount": 0, "messages": [NIFTEEM]}
    assert nifteem.delivery_reports(changed(answer, ("pendingCount",), count)).pending == 1
    log = d7.delivery_reports(changed(values(d7_answer("sent")), ("total_recipients",), count))
    assert log.pending == 1


def test_the_kind_of_a_log_is_told_by_what_it_has() -> None:
    entry = {"msg_id": "m", "status": "delivered"}
    sms = {"request_id": "r", "total_recipients": 1, "channel": "sms"}
    (viber,) = d7.delivery_reports({**sms, "messages": [entry | {"viber_cost": 0.1}]})
    assert viber.cost == 0.1
    whatsapp = d7.delivery_reports({"request_id": "r", "messages": [entry | {"reason": "why"}]})
    assert (whatsapp[0].description, whatsapp.pending) == ("why", 0)
    for other in ({}, {"messages": None}, {"messages": [{"text": "x"}]}, {"messages": "x"}):
        with pytest.raises(TypeError, match="carries no delivery statuses"):
            d7.delivery_reports(other)


# --- clients go on


Wait = Callable[..., Waited]


def wait_sync(name: str, url: str, *arguments: object, **more: Any) -> Waited:
    package: Any = importlib.import_module(f"generated.{name}")
    kind = getattr(package, f"{PROVIDERS[name].prefix}Client")
    with kind(**SECRETS[name], base_url=url) as client:
        clock = Clock()
        found: Waited = client.wait_until_final(
            *arguments, deadline=60, clock=clock, sleep=clock.sleep, **more
        )
    return found


def wait_async(name: str, url: str, *arguments: object, **more: Any) -> Waited:
    package: Any = importlib.import_module(f"generated.{name}")
    kind = getattr(package, f"Async{PROVIDERS[name].prefix}Client")

    async def run() -> Waited:
        async with kind(**SECRETS[name], base_url=url) as client:
            clock = Clock()
            found: Waited = await client.wait_until_final(
                *arguments, deadline=60, clock=clock, sleep=clock.asleep, **more
            )
            return found

    return asyncio.run(run())


BOTH = pytest.mark.parametrize("wait", [wait_sync, wait_async], ids=["sync", "async"])


def log_of(*words: str, **odd: object) -> Any:
    """A log of D7 whose first entry has odd values."""
    log = values(d7_answer(*words))
    log["messages"][0] |= odd
    return log


@BOTH
def test_waiting_goes_on_with_the_reports_of_odd_answers(wait: Wait) -> None:
    script = [
        log_of("sent", "sent", sms_cost="0.02"),
        log_of("delivered", "sent", recipient=39),
        log_of("delivered", "undelivered", number_of_sms=[]),
    ]
    with provider(*map(answers, script)) as server:
        waited = wait("d7", server.url, "r")
    assert (waited.final, waited.polls, waited.summary.outcome) == (True, 3, "some_delivered")


@BOTH
def test_a_message_without_a_status_keeps_it_open(wait: Wait) -> None:
    with provider(answers(log_of("delivered", "delivered", status=None))) as server:
        waited = wait("d7", server.url, "r")
    assert not waited.final
    assert waited.polls > 3


@BOTH
def test_an_answer_without_anything_to_read_is_raised(wait: Wait) -> None:
    with provider(answers({"messages": "none"})) as server, pytest.raises(DecodeError) as caught:
        wait("d7", server.url, "r")
    assert caught.value.reports == []
    assert len(server.seen) == 1


@BOTH
def test_every_page_is_looked_at_though_one_is_odd(wait: Wait) -> None:
    def page(number: int, following: object, word: str, **odd: object) -> Any:
        body = values(placewise_answer(("transmitted", word), ("transmitted", "delivered")))
        body["pagination_info"] |= {"current_page": number, "next_page": following}
        for entry in body["dispatches"]:
            entry["id"] += 10 * number
        body["dispatches"][1] |= odd
        return answers(body)

    script = [page(1, 2, "delivered", msisdn=7), page(2, None, "pending")]
    script += [page(1, 2, "delivered", msisdn=7), page(2, None, "failed", sent_by={})]
    with provider(*script) as server:
        waited = wait("placewise", server.url, 7)
    assert (waited.final, waited.polls, waited.summary.total) == (True, 2, 4)
    assert len(server.seen) == 4


@BOTH
def test_a_next_page_that_cannot_be_read_keeps_it_open(wait: Wait) -> None:
    body = values(placewise_answer(("transmitted", "delivered")))
    body["pagination_info"]["next_page"] = {}
    with provider(answers(body)) as server:
        waited = wait("placewise", server.url, 7)
    assert (waited.final, waited.summary.pending, waited.summary.total) == (False, 1, 2)


def statuses(words: dict[str, str], **odd: object) -> Any:
    """An answer of Agile for many ids, the last one odd."""
    found = [values(agile_answer(word, id_)) for id_, word in words.items()]
    found[-1] |= odd
    return answers(found)


MANY = [f"id-{number}" for number in range(201)]
"""One more than fit into one call."""


@BOTH
def test_an_odd_answer_to_a_part_of_a_batch_takes_nothing_from_the_others(wait: Wait) -> None:
    first = dict.fromkeys(MANY[:199], "DELIVERED")  # one is left out
    odd: dict[str, Any] = {"deliveryStatusDescription": 7}
    script = [statuses(first, **odd), statuses({MANY[200]: "SENT"})]
    script += [statuses({MANY[199]: "ERROR", MANY[200]: "DELIVERED"}, **odd)]
    with provider(*script) as server:
        waited = wait("agile", server.url, ids=MANY, channel="SMS")
    assert (waited.final, waited.polls, len(server.seen)) == (True, 2, 3)
    assert waited.summary.counts["delivered"] == 200
    assert {message.channel_used for message in waited.summary.messages} == {"SMS"}


def test_the_error_of_a_batch_has_the_reports_of_all_calls() -> None:
    first = dict.fromkeys(MANY[:199], "DELIVERED")
    odd: dict[str, Any] = {"deliveryStatusDescription": 7}
    with (
        provider(statuses(first, **odd), statuses({MANY[200]: "SENT"})) as server,
        agile.AgileClient(**SECRETS["agile"], base_url=server.url) as client,
        pytest.raises(DecodeError, match="deliveryStatusDescription") as caught,
    ):
        client.list_message_statuses(ids=MANY, channel="SMS")
    reports = {report.message_id: report for report in caught.value.reports}
    assert len(reports) == len(caught.value.reports) == 201
    assert reports[MANY[199]].reading.flag is Flag.MISSING
    assert reports[MANY[200]].state == "sent"
    assert {report.channel for report in caught.value.reports} == {"SMS"}


def test_raw_calls_and_iterators_carry_them_too() -> None:
    body = answers(log_of("delivered", "sent", recipient=39))
    with provider(body) as server, d7.D7Client(token="k", base_url=server.url) as client:
        with pytest.raises(DecodeError) as caught:
            client.with_raw.get_message_log("r")
        assert [state for _, state in told(caught.value.reports)] == ["delivered", "sent"]
        ((_, error),) = client.iter_message_log(["r"])
        assert isinstance(error, DecodeError)
        assert [state for _, state in told(error.reports)] == ["delivered", "sent"]


def test_pages_after_an_odd_one_are_still_given() -> None:
    odd = values(placewise_answer(("transmitted", "delivered")))
    odd["pagination_info"]["next_page"] = 2
    odd["dispatches"][0]["msisdn"] = 7
    last = values(placewise_answer(("transmitted", "failed")))
    last["pagination_info"]["next_page"] = None
    with (
        provider(answers(odd), answers(last)) as server,
        placewise.PlacewiseClient(**SECRETS["placewise"], base_url=server.url) as client,
    ):
        pages = client.list_sending_dispatches_pages(7)
        assert next(pages).dispatches[0].delivery_status == "failed"
        with pytest.raises(DecodeError) as caught:
            next(pages)
    assert [state for _, state in told(caught.value.reports)] == ["delivered"]


def test_an_echoed_secret_is_not_in_the_reports_either() -> None:
    body = answers(
        log_of("delivered", country="secret-token", recipient="x secret-token", sms_cost="x")
    )
    with (
        provider(body) as server,
        d7.D7Client(token="secret-token", base_url=server.url) as client,
        pytest.raises(DecodeError) as caught,
    ):
        client.get_message_log("r")
    (report,) = caught.value.reports
    assert report.recipient == "x ***"


# --- answers that are a string

REQUEST = nifteem.DispatchApiRequest.from_json(text("nifteem/dispatch-create-request-sms.json"))


def created(body: bytes, kind: str = "text/plain") -> list[str]:
    """What both clients take an answer for, and its `Raw` response."""
    answer = http(200, body, Content_Type=kind)
    found: list[str] = []
    with scripted(answer) as server:
        with nifteem.NifteemClient(api_key="k", base_url=server.url) as client:
            found += [client.create_dispatch(REQUEST)]
            raw = client.with_raw.create_dispatch(REQUEST)
            found += [raw.parsed]
            assert raw.text == body.decode()

        async def run() -> None:
            async with nifteem.AsyncNifteemClient(api_key="k", base_url=server.url) as other:
                found.append(await other.create_dispatch(REQUEST))

        asyncio.run(run())
    return found


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (b'"d-1"', "d-1"),
        (b"d-1", "d-1"),
        (b" d-1\r\n", "d-1"),
        (b"9d056a09-0fc4-4f68-9058-3846d58aa244", "9d056a09-0fc4-4f68-9058-3846d58aa244"),
        (b"12345", "12345"),
        (b"1e5", "1e5"),
        (b"007", "007"),
        ("Caf\u00e9".encode(), "Caf\u00e9"),
        (b'" 12 "', " 12 "),
    ],
)
def test_text_that_is_not_json_is_the_string(body: bytes, wanted: str) -> None:
    for kind in ("text/plain", "application/json", "text/plain; charset=utf-8"):
        assert created(body, kind) == [wanted] * 3


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" \n",
        b'"d-1',
        b'{"id": "d-1"}',
        b"[1]",
        b"null",
        b"true",
        b"<html>d-1</html>",
        b"\xff",
    ],
)
def test_what_is_no_string_is_no_id(body: bytes) -> None:
    with scripted(http(200, body, Content_Type="text/plain")) as server:
        client = nifteem.NifteemClient(api_key="k", base_url=server.url)
        with client, pytest.raises(DecodeError):
            client.create_dispatch(REQUEST)
        assert len(server.requests) == 1
