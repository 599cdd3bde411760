"""Clients ask until every message has its outcome, and never longer than they were given."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Callable
from itertools import islice
from typing import Any

import httpx2
import pytest

from generated import agile, d7, nifteem, placewise
from generated._runtime.errors import NoAnswer, NotFound, NotSent, ServiceUnavailable
from generated._runtime.waiting import Waited, growing_pauses
from generated.delivery import Flag, Outcome, State
from generator.model import Provider
from tests.support.answers import agile_answer, d7_answer, nifteem_answer, placewise_answer
from tests.support.calls import PROVIDERS, client_class
from tests.support.loopback import Answer, Clock, answers, drips, hangs_up, provider, values

Wait = Callable[..., Waited]
CLIENTS: dict[str, tuple[Any, Any, dict[str, str]]] = {
    "agile": (agile.AgileClient, agile.AsyncAgileClient, {"api_key": "k"}),
    "d7": (d7.D7Client, d7.AsyncD7Client, {"token": "k"}),
    "nifteem": (nifteem.NifteemClient, nifteem.AsyncNifteemClient, {"api_key": "k"}),
    "placewise": (
        placewise.PlacewiseClient,
        placewise.AsyncPlacewiseClient,
        {"client_token": "k", "user_agent": "u", "product_name": "p", "loyalty_club_slug": "l"},
    ),
}


def wait_sync(name: str, url: str, *arguments: object, **more: Any) -> Waited:
    kind, _, secrets = CLIENTS[name]
    if isinstance(more.get("clock"), Clock):
        more["sleep"] = more["clock"].sleep
    with kind(**secrets, base_url=url) as client:
        found: Waited = client.wait_until_final(*arguments, **more)
    return found


def wait_async(name: str, url: str, *arguments: object, **more: Any) -> Waited:
    _, kind, secrets = CLIENTS[name]
    if isinstance(more.get("clock"), Clock):
        more["sleep"] = more["clock"].asleep

    async def run() -> Waited:
        async with kind(**secrets, base_url=url) as client:
            found: Waited = await client.wait_until_final(*arguments, **more)
            return found

    return asyncio.run(run())


BOTH = pytest.mark.parametrize("wait", [wait_sync, wait_async], ids=["sync", "async"])


@BOTH
def test_statuses_that_advance_are_waited_for(wait: Wait) -> None:
    clock = Clock()
    script = [
        nifteem_answer(pending=2),
        nifteem_answer("SENT", pending=1),
        nifteem_answer("DELIVERED", "SENT"),
        nifteem_answer("READ", "FAILED"),
    ]
    with provider(*(answers(values(answer)) for answer in script)) as server:
        waited = wait("nifteem", server.url, "d 1", deadline=600, clock=clock)
    assert (waited.final, waited.polls, waited.summary.outcome) == (True, 4, "some_delivered")
    assert server.seen == ["GET /v1/api/dispatch/d%201 HTTP/1.1"] * 4
    assert len(clock.slept) == 3
    for pause, longest in zip(clock.slept, (1, 2, 4), strict=True):
        assert longest / 2 <= pause <= longest


@BOTH
def test_the_deadline_ends_it_with_what_is_known(wait: Wait) -> None:
    clock = Clock()
    with provider(answers(values(d7_answer("sent", "delivered")))) as server:
        waited = wait("d7", server.url, "r", deadline=100, clock=clock)
    assert not waited.final
    assert waited.summary.outcome is Outcome.IN_PROGRESS
    assert waited.summary.counts[State.DELIVERED] == 1
    assert len(server.seen) > 4
    assert waited.polls in (len(server.seen), len(server.seen) - 1)
    assert sum(clock.slept) == pytest.approx(99.9)  # the last look is at the very end


@BOTH
def test_a_state_never_moves_back_while_waiting(wait: Wait) -> None:
    script = [d7_answer("delivered", "sent"), d7_answer("sent", "delivered")]
    with provider(*(answers(values(answer)) for answer in script)) as server:
        waited = wait("d7", server.url, "r", deadline=60, clock=Clock())
    assert (waited.final, waited.polls) == (True, 2)
    assert waited.summary.outcome is Outcome.ALL_DELIVERED
    assert waited.summary.late == 1


@BOTH
def test_only_open_messages_of_a_batch_are_asked_for_again(wait: Wait) -> None:
    def batch(**words: str) -> Answer:
        return answers([values(agile_answer(word, id_)) for id_, word in words.items()])

    script = [batch(a="DELIVERED", b="SENT"), batch(b="SENT", c="ERROR"), batch(b="DELIVERED")]
    ids = ["a", "b", "c", "a"]
    with provider(*script) as server:
        waited = wait("agile", server.url, ids=ids, channel="SMS", deadline=60, clock=Clock())
    asked = [line.split("ids=")[1].split("&")[0] for line in server.seen]
    assert asked == ["a,b,c", "b,c", "b"]
    assert waited.final
    assert waited.summary.counts[State.DELIVERED] == 2
    assert {message.channel_used for message in waited.summary.messages} == {"SMS"}


@BOTH
def test_an_id_that_is_left_out_keeps_it_open(wait: Wait) -> None:
    with provider(answers([values(agile_answer("DELIVERED", "a"))])) as server:
        waited = wait("agile", server.url, ids=["a", "b"], channel="SMS", deadline=5, clock=Clock())
    assert not waited.final
    missing = waited.summary.messages[1].chains[0].deciding
    assert (missing.message_id, missing.reading.flag) == ("b", Flag.MISSING)


@BOTH
def test_waiting_for_nothing_is_over_at_once(wait: Wait) -> None:
    waited = wait("agile", "http://127.0.0.1:9", ids=[], channel="SMS", deadline=5)
    assert (waited.final, waited.polls, waited.summary.total) == (True, 0, 0)


@BOTH
def test_every_page_is_looked_at(wait: Wait) -> None:
    def page(number: int, following: int | None, *pairs: tuple[str, str]) -> Answer:
        told = values(placewise_answer(*pairs))
        told["pagination_info"] |= {"current_page": number, "next_page": following}
        for dispatch in told["dispatches"]:
            dispatch["id"] += 10 * number
        return answers(told)

    done, sent = ("transmitted", "delivered"), ("transmitted", "pending")
    script = [page(1, 2, done, done), page(2, None, sent), page(1, 2, done, done)]
    with provider(*script, page(2, None, done)) as server:
        waited = wait("placewise", server.url, 7, deadline=60, clock=Clock())
    assert (waited.final, waited.polls, waited.summary.total) == (True, 2, 3)
    assert [line.partition("?")[2] for line in server.seen].count("page_no=2 HTTP/1.1") == 2


@BOTH
def test_failures_that_pass_are_waited_out(wait: Wait) -> None:
    clock = Clock()
    told = [
        answers({}, 503, Retry_After="40"),
        hangs_up,
        answers({}, 429),
        answers(values(d7_answer("delivered"))),
    ]
    with provider(*told) as server:
        waited = wait("d7", server.url, "r", deadline=600, clock=clock)
    assert waited.final
    assert waited.polls == 1
    assert len(server.seen) == 4
    assert clock.slept[0] == 40  # the advice of the provider


@BOTH
def test_other_failures_are_raised(wait: Wait) -> None:
    with (
        provider(answers(values(d7_answer("sent"))), answers({}, 404)) as server,
        pytest.raises(NotFound),
    ):
        wait("d7", server.url, "r", deadline=60, clock=Clock())
    clock = Clock()
    with pytest.raises(NotSent):
        wait("d7", "http://127.0.0.1:9", "r", deadline=60, clock=clock)
    assert clock.slept == []  # a wrong address does not get better
    with pytest.raises(ValueError, match="must be positive"):
        wait("d7", "http://127.0.0.1:9", "r", deadline=0)


@BOTH
def test_without_any_answer_the_last_failure_is_raised(wait: Wait) -> None:
    with provider(answers({}, 503)) as server, pytest.raises(ServiceUnavailable):
        wait("d7", server.url, "r", deadline=20, clock=Clock())
    assert len(server.seen) > 2


@BOTH
def test_pauses_can_be_given(wait: Wait) -> None:
    clock = Clock()
    with provider(answers(values(d7_answer("sent")))) as server:
        waited = wait("d7", server.url, "r", deadline=600, clock=clock, pauses=[7, 8])
    assert clock.slept == [7, 8]
    assert waited.polls == 3
    assert not waited.final


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n"


@BOTH
@pytest.mark.parametrize("text", [HEAD, HEAD + b" " * 4000], ids=["head", "body"])
def test_a_server_that_drips_cannot_outlast_the_deadline(wait: Wait, text: bytes) -> None:
    """Each byte comes well before any timeout."""
    start = 0.0 if text is HEAD else None
    with provider() as server:
        dripping = drips(text, 0.02, server.stop)

        def answer(connection: Any) -> None:
            if start is None:
                connection.sendall(HEAD)
                drips(text[len(HEAD) :], 0.02, server.stop)(connection)
            else:
                dripping(connection)

        server.last = answer
        began = time.monotonic()
        with pytest.raises(NoAnswer):
            wait("d7", server.url, "r", deadline=0.7)
        assert 0.6 < time.monotonic() - began < 1.4


@BOTH
def test_a_server_that_falls_silent_cannot_outlast_the_deadline(wait: Wait) -> None:
    with provider() as server:

        def answer(connection: Any) -> None:
            server.stop.wait(0.5)
            connection.sendall(HEAD[:9])
            server.stop.wait(5)

        server.last = answer
        began = time.monotonic()
        with pytest.raises(NoAnswer):
            wait("d7", server.url, "r", deadline=0.7)
        assert 0.6 < time.monotonic() - began < 1.1


@BOTH
def test_a_deadline_that_passes_in_a_poll_gives_the_last_summary(wait: Wait) -> None:
    with provider(answers(values(d7_answer("sent")))) as server:
        silent = drips(HEAD, 5.0, server.stop)
        server.script = iter([answers(values(d7_answer("sent"))), silent])
        began = time.monotonic()
        waited = wait("d7", server.url, "r", deadline=0.8, pauses=[0.01, 0.01])
        assert 0.7 < time.monotonic() - began < 1.6
    assert not waited.final
    assert waited.summary.counts[State.SENT] == 1


def test_one_call_keeps_its_deadline_too() -> None:
    with provider() as server:
        server.last = drips(HEAD, 0.02, server.stop)
        with d7.D7Client(token="k", base_url=server.url) as client:
            began = time.monotonic()
            with pytest.raises(NoAnswer, match=r"deadline|timed out"):
                client.get_message_log("r", deadline=0.5)
            assert 0.4 < time.monotonic() - began < 1.2
            with pytest.raises(ValueError, match="must be positive"):
                client.get_message_log("r", deadline=-1)


def test_a_client_that_was_handed_in_keeps_deadlines_between_chunks() -> None:
    with provider() as server:
        rest = drips(b" " * 4000, 0.02, server.stop)

        def answer(connection: Any) -> None:
            connection.sendall(HEAD)
            rest(connection)

        server.last = answer
        with httpx2.Client() as own:
            client = d7.D7Client(token="k", base_url=server.url, http_client=own)
            began = time.monotonic()
            with pytest.raises(NoAnswer):
                client.get_message_log("r", deadline=0.5)
            assert 0.4 < time.monotonic() - began < 1.2


def test_pages_share_one_deadline() -> None:
    with provider() as server:
        told = values(placewise_answer(("scheduled", "pending")))
        numbers = iter(range(2, 100))

        def answer(connection: Any) -> None:
            time.sleep(0.1)
            told["pagination_info"]["next_page"] = next(numbers)
            answers(told)(connection)

        server.last = answer
        with placewise.PlacewiseClient(**CLIENTS["placewise"][2], base_url=server.url) as client:
            began = time.monotonic()
            with pytest.raises((NoAnswer, NotSent)):
                for _ in client.list_sending_dispatches_pages(7, deadline=0.6):
                    pass
            assert 0.5 < time.monotonic() - began < 1.3


def test_pauses_grow_to_a_minute_and_differ() -> None:
    first, second = (list(islice(growing_pauses(), 12)) for _ in range(2))
    assert first != second
    for number, pause in enumerate(first):
        longest = min(2.0**number, 60)
        assert longest / 2 <= pause <= longest


WAITING = [p for p in PROVIDERS.values() if p.reporting and p.reporting.poll]
assert WAITING


@pytest.mark.parametrize("of_spec", WAITING, ids=lambda of_spec: of_spec.package)
def test_sync_and_async_take_the_same(of_spec: Provider) -> None:
    sync, async_ = (client_class(of_spec, prefix) for prefix in ("", "Async"))
    one, other = (inspect.signature(kind.wait_until_final).parameters for kind in (sync, async_))
    assert list(one) == list(other)
