"""From real answers to delivery reports."""

from __future__ import annotations

import importlib
import json
import logging
from datetime import UTC, datetime
from typing import Annotated, Any

import pytest
from fastapi import Body, FastAPI
from fastapi.testclient import TestClient

from generated import agile, d7, delivery, merging, nifteem, placewise, summary
from generated import report as report_module
from generated._runtime.bulk import Batch
from generated.delivery import (
    DeliveryReport,
    Flag,
    Outcome,
    Reports,
    Source,
    State,
    fold,
    summarise,
)
from generated.status_map import READINGS, read
from tests.support.answers import (
    ANSWERS,
    agile_answer,
    agile_event,
    d7_answer,
    nifteem_answer,
    payloads,
    placewise_answer,
)
from tests.support.calls import DOCUMENTS, PROVIDERS
from tests.support.examples import text
from tests.support.readings import OF_SPECS, READ_BY_HAND, ROWS, words_of
from tests.support.vendored import use

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def reports_of(provider: str, payload: Any) -> Reports:
    """What a payload of a provider tells."""
    found: Reports = importlib.import_module(f"generated.{provider}").delivery_reports(payload)
    return found


def assert_reads(report: DeliveryReport, row: list[str]) -> None:
    """A report reads as a row says, and keeps its words."""
    provider, cell, state, terminal, evidence, reason, billable = row
    reading = report.reading
    assert (report.state, report.terminal, reading.evidence) == (state, terminal == "yes", evidence)
    assert (reading.reason or "-", reading.billable) == (reason, billable)
    assert tuple(report.raw.values()) == words_of(cell)
    assert report.provider == provider


SENDINGS = [row for row in ROWS if row[0] == "placewise" and "+" not in row[1]]
"""Words about a whole execution, not about one message: no reports are made of them."""


@pytest.mark.parametrize("row", SENDINGS, ids=lambda row: str(row[1]))
def test_every_word_of_a_sending_is_read_out_of_a_real_one(row: list[str]) -> None:
    sending = json.loads(text("placewise/sending.json")) | {"status": row[1]}
    status = placewise.Sending.from_json(json.dumps(sending)).status
    reading = read("placewise", status)
    assert (reading.state, reading.terminal) == (row[2], row[3] == "yes")
    assert isinstance(status, placewise.SendingStatus)


@pytest.mark.parametrize(
    "row",
    [r for r in ROWS if r not in SENDINGS and r[0] in ANSWERS],
    ids=lambda row: f"{row[0]}-{row[1]}",
)
def test_every_word_is_read_out_of_a_real_answer(row: list[str]) -> None:
    (report,) = reports_of(row[0], ANSWERS[row[0]](words_of(row[1])))
    assert_reads(report, row)


REPORTING = [name for name in PROVIDERS if any(payloads(PROVIDERS[name], DOCUMENTS[name]))]
assert REPORTING


@pytest.mark.parametrize("name", REPORTING)
def test_every_word_is_read_out_of_every_kind_of_body_that_can_hold_it(name: str) -> None:
    """Bodies and expectations are made from the spec alone."""
    rows = {words_of(row[1]): row for row in OF_SPECS if row[0] == name}
    for payload in payloads(PROVIDERS[name], DOCUMENTS[name]):
        model = getattr(importlib.import_module(f"generated.{name}"), payload.model)
        (report,) = reports_of(name, model.from_json(json.dumps(payload.value)))
        assert_reads(report, rows[payload.words])


@pytest.mark.parametrize("name", READ_BY_HAND)
def test_no_word_of_the_table_is_left_out_here(name: str) -> None:
    known = {key for key in READINGS if key[0] == name}
    assert {(name, *words_of(row[1])) for row in ROWS if row[0] == name} == known


# -- what each provider tells


def test_nifteem_tells_dispatch_recipient_channel_part_and_time() -> None:
    answer = nifteem.DispatchApi.from_json(text("nifteem/dispatch-info-200.json"))
    (report,) = nifteem.delivery_reports(answer, received_at=NOON)
    when = datetime(2019, 8, 24, 14, 15, 22, 123000, UTC)
    assert (report.message_id, report.request_id, report.recipient) == ("string",) * 3
    assert (report.channel, report.part, report.parts) == ("RCS", 0, 0)
    assert (report.occurred_at, report.received_at, report.scheduled_at) == (when, NOON, when)
    assert report.raw == {"status": "DISPATCHED"}
    assert report.source is Source.POLL
    assert type(report.channel) is str  # no enum of the models: reports outlive them


def test_what_nifteem_has_queued_reaches_the_summary() -> None:
    reports = nifteem.delivery_reports(nifteem_answer("DELIVERED", "READ", pending=3))
    summary = summarise(reports)
    assert (summary.pending, summary.total, summary.outcome) == (3, 5, Outcome.IN_PROGRESS)
    assert summary.counts[State.FAILED] == 0
    done = summarise(nifteem.delivery_reports(nifteem_answer("DELIVERED", "READ")))
    assert done.outcome is Outcome.ALL_DELIVERED


def test_a_fallback_of_nifteem_is_one_message() -> None:
    answer = json.loads(nifteem_answer("FAILED").to_json())
    failed = answer["messages"][0] | {"channel": "RCS", "statusDate": "2026-11-22T12:00:00Z"}
    sent = failed | {"messageId": "m-9", "channel": "SMS", "status": "SENT"}
    sent["statusDate"] = "2026-11-22T12:00:30Z"
    answer["messages"] = [failed, sent]
    reports = nifteem.delivery_reports(nifteem.DispatchApi.from_json(json.dumps(answer)))
    (message,) = summarise(reports).messages
    assert (message.state, message.terminal, message.channel_used) == (State.SENT, False, "SMS")


def test_d7_tells_request_channel_cost_and_who_is_absent() -> None:
    answer = d7.MessageLog.from_json(text("d7/get-status.sms.200.json"))
    first, second = d7.delivery_reports(answer)
    assert first.request_id == second.request_id == "9d056a09-0fc4-4f68-9058-3846d58aa244"
    assert (first.channel, first.recipient, first.cost) == ("sms", "+9715097526xx", 0.0004)
    assert (first.part, first.parts) == (None, None)  # the count of parts is for billing only
    assert first.message_id != second.message_id
    assert summarise(d7.delivery_reports(answer)).total == 2
    short = summarise(d7.delivery_reports(d7_answer("delivered", total=4)))
    assert (short.pending, short.total, short.outcome) == (3, 4, Outcome.IN_PROGRESS)
    assert d7.delivery_reports(d7_answer("sent", "sent", total=1)).pending == 0


def test_what_agile_leaves_out_is_unknown_and_not_failed() -> None:
    batch = Batch((agile_answer("DELIVERED"),), ("order-1", "order-2"))
    reports = agile.delivery_reports(batch, channel="SMS", received_at=NOON)
    assert [r.message_id for r in reports] == ["order-12345", "order-1", "order-2"]
    left = reports[1]
    assert (left.state, left.terminal, left.reading.flag) == (State.UNKNOWN, False, Flag.MISSING)
    assert left.reading.note
    assert left.reading.reason is None
    assert left.raw == {}
    assert {(r.channel, r.received_at, r.provider) for r in reports} == {("SMS", NOON, "agile")}
    summary = summarise(reports)
    assert (summary.outcome, summary.counts[State.FAILED]) == (Outcome.IN_PROGRESS, 0)
    later = agile.delivery_reports(agile_answer("SENT", "order-1"), channel="SMS")
    assert fold([*reports, *later])["agile", "order-1", "sms", None].state is State.SENT


def test_callbacks_of_agile_join_what_was_polled() -> None:
    event = agile_event(("3",))
    (pushed,) = agile.delivery_reports(event)
    assert (pushed.message_id, pushed.source, pushed.channel) == ("order-12345", "webhook", "SMS")
    assert (pushed.state, pushed.raw) == (State.DELIVERED, {"statusCode": "3"})
    assert pushed.occurred_at == datetime(2026, 4, 9, 10, 30, tzinfo=UTC)
    polled = agile.delivery_reports(agile_answer("SENT"))
    (joined,) = fold([*polled, pushed]).values()
    assert (joined.state, joined.conflict) == (State.DELIVERED, False)
    seen = agile.ReadEvent.from_json(text("agile/webhook-read-rcs.json"))
    (opened,) = agile.delivery_reports(seen)
    assert opened.state is State.READ
    assert opened.read_at == opened.occurred_at is not None


def test_whatsapp_reports_of_d7_are_read() -> None:
    answer = d7.WhatsAppReport.from_json(text("d7/whatsapp-report.200.json"))
    (report,) = d7.delivery_reports(answer)
    assert (report.state, report.request_id) == (State.READ, answer.request_id)
    assert report.recipient == "+9190617xxxx"
    assert report.raw == {"status": "read"}


def test_an_id_that_agile_does_not_repeat_is_the_one_asked_for() -> None:
    (report,) = agile.delivery_reports(agile_answer("SENT", None), message_id="order-7")
    assert report.message_id == "order-7"
    (kept,) = agile.delivery_reports(agile_answer("SENT"), message_id="order-7")
    assert kept.message_id == "order-12345"
    (nameless,) = agile.delivery_reports([agile_answer("SENT", None)])
    assert nameless.message_id is None


def test_placewise_reads_the_pair_and_keeps_the_senders_word_as_detail() -> None:
    page = placewise_answer(("transmitted", "failed"), external_delivery_status="delivered")
    (report,) = placewise.delivery_reports(page)
    assert (report.state, report.description) == (State.FAILED, "delivered")
    assert report.raw == {"transmission_status": "transmitted", "delivery_status": "failed"}
    assert (report.message_id, report.channel, report.recipient) == ("173", "sms", "+4740769126")


def test_placewise_tells_the_times_of_each_step() -> None:
    (report,) = placewise.delivery_reports(placewise_answer(("transmitted", "delivered")))
    day = "2020-11-18T22:47:"
    assert report.sent_at == datetime.fromisoformat(f"{day}45.495Z")
    assert report.delivered_at == report.occurred_at == datetime.fromisoformat(f"{day}48.000Z")
    assert report.scheduled_at == datetime.fromisoformat(f"{day}45.066Z")


def test_a_cleaned_dispatch_of_placewise_keeps_its_state() -> None:
    pair = ("transmitted", "pending")
    gone = {"msisdn": None, "content": None, "cleaned_at": "2026-11-22T12:00:00.000Z"}
    before = placewise.delivery_reports(placewise_answer(pair, delivered_at=None))
    after = placewise.delivery_reports(placewise_answer(pair, delivered_at=None, **gone))
    (cleaned,) = after
    assert (cleaned.state, cleaned.recipient, cleaned.redacted_at) == (State.SENT, None, NOON)
    (report,) = fold([*before, *after]).values()
    assert (report.state, report.terminal, report.redacted_at) == (State.SENT, False, NOON)
    assert summarise(after).counts[State.FAILED] == 0


@pytest.mark.parametrize(
    ("gone", "recipient"),
    [
        ({"type": "email", "msisdn": None, "email": "j.doe@example.com"}, "j.doe@example.com"),
        ({"type": "push", "msisdn": None, "app_token": "t"}, "t"),
    ],
)
def test_other_channels_of_placewise_have_other_recipients(
    gone: dict[str, Any], recipient: str
) -> None:
    (report,) = placewise.delivery_reports(placewise_answer(("scheduled", None), **gone))
    assert (report.channel, report.recipient) == (gone["type"], recipient)


# -- any provider


def test_a_new_word_is_kept_and_told_once(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "dlrgen"):
        for _ in range(3):
            reports = d7.delivery_reports(d7_answer("beamed", "beamed"))
    for report in reports:
        assert (report.state, report.terminal, report.raw) == (
            "unknown",
            False,
            {"status": "beamed"},
        )
        assert report.reading.flag is Flag.UNMAPPED
    (record,) = caplog.records
    assert record.name == "dlrgen.d7"
    assert "beamed" in record.getMessage()
    assert summarise(reports).outcome is Outcome.IN_PROGRESS


def test_only_answers_with_statuses_are_taken() -> None:
    error = d7.ErrorResponse.from_json(text("d7/get-status.404.json"))
    for payload in (error, {}, None):
        with pytest.raises(TypeError, match="carries no delivery statuses"):
            d7.delivery_reports(payload)  # type: ignore[arg-type]


def test_a_report_is_dated_when_it_is_made() -> None:
    before = datetime.now(UTC)
    (report,) = d7.delivery_reports(d7_answer("sent"))
    assert report.received_at is not None
    assert before <= report.received_at <= datetime.now(UTC)


# -- what other specs can say: tests/cases/reports


def read_case(model: str, value: object, **told: Any) -> list[Any]:
    package = use("reports_acme")
    payload = getattr(package, model).from_json(json.dumps(value))
    found: list[Any] = package.delivery_reports(payload, **told)
    return found


def test_an_envelope_tells_what_its_items_do_not() -> None:
    pieces = [{"number": 1, "word": "up", "piece": 1, "pieces": 2, "path": "air"}]
    job = {"job": 7, "size": 3, "planned": "2026-11-22T12:00:00Z", "pieces": pieces}
    reports = read_case("Job", job)
    (report,) = reports
    assert (report.message_id, report.request_id, report.channel) == ("1", "7", "air")
    assert (report.part, report.parts, report.scheduled_at) == (1, 2, NOON)
    assert reports.pending == 2  # type: ignore[attr-defined]
    assert read_case("Job", {"job": 7}) == []
    assert read_case("Job", {"job": 7, "size": 2}).pending == 2


def test_a_recipient_can_stand_in_several_places() -> None:
    for value, wanted in (
        ({"phone": "+1", "mail": "a@b"}, "+1"),
        ({"phone": "", "mail": "a@b"}, "a@b"),
        ({"seat": 4}, "4"),
        ({}, None),
    ):
        (report,) = read_case("Message", {"word": "up"} | value)
        assert report.recipient == wanted


def test_a_webhook_says_that_it_is_one() -> None:
    event = {"id": "a", "job": None, "word": "seen", "when": "2026-11-22T12:00:00Z", "why": "x"}
    (report,) = read_case("Event", event)
    assert (report.source, report.request_id, report.description) == ("webhook", None, "x")
    assert (report.read_at, report.delivered_at, report.delivered_implied) == (NOON, NOON, True)


def test_a_time_of_its_state_is_the_time_of_a_report() -> None:
    (report,) = read_case("Message", {"word": "seen", "seen": "2026-11-22T12:00:00Z"})
    assert report.occurred_at == report.read_at == NOON
    assert isinstance(report, use("delivery").DeliveryReport)
    assert not isinstance(report, DeliveryReport)  # another copy of the package


def test_delivery_offers_all_that_reports_and_their_sums_are_made_of() -> None:
    for module in (merging, report_module, summary):
        for name in module.__all__:
            assert getattr(delivery, name) is getattr(module, name)
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        delivery.nothing  # type: ignore[attr-defined]  # noqa: B018


def test_a_route_of_fastapi_returns_and_takes_reports_as_they_are_stored() -> None:
    report = DeliveryReport(
        "m-1", read("d7", "delivered"), recipient="r", occurred_at=datetime(2026, 1, 1, tzinfo=UTC)
    )
    app = FastAPI()

    @app.get("/one")
    def one() -> DeliveryReport:
        return report

    @app.get("/all")
    def all_() -> Reports:
        return Reports([report, report], pending=3)

    @app.post("/store")
    def store(given: Annotated[DeliveryReport, Body()]) -> bool:
        return given == report

    client = TestClient(app)
    stored = json.loads(json.dumps(report.to_dict()))
    assert client.get("/one").json() == stored
    assert client.get("/all").json() == [stored, stored]
    assert client.post("/store", json=stored).json() is True
    assert client.post("/store", json={"message_id": "m-1"}).status_code == 422
    assert client.post("/store", json=[]).status_code == 422
    assert client.post("/store", json={**stored, "source": "pigeon"}).status_code == 422
    answer = client.get("/openapi.json").json()["paths"]["/one"]["get"]["responses"]["200"]
    assert {*answer["content"]["application/json"]["schema"]["properties"]} == {*stored}
