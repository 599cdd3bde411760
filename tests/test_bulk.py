"""Many ids at a time, under the provider's rate limit."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generated import agile, d7, nifteem
from generated._runtime.bulk import Batch
from generated._runtime.errors import NotFound, NotSent, ProviderError
from generated._runtime.pace import Pace, side_by_side, side_by_side_async
from tests.support.answers import agile_answer, d7_answer
from tests.support.loopback import answers, provider, values


def test_agile_is_called_no_faster_than_it_documents() -> None:
    assert agile.AgileClient.rate_limits == ((1000, 60.0), (50, 1.0))
    assert d7.D7Client.rate_limits == nifteem.NifteemClient.rate_limits == ()


@given(
    st.lists(st.tuples(st.integers(1, 5), st.sampled_from([0.5, 1.0, 3.0])), max_size=3),
    st.lists(st.floats(0, 1), max_size=30),
)
def test_no_window_holds_more_calls_than_it_may(
    limits: list[tuple[int, float]], gaps: list[float]
) -> None:
    now = [0.0]
    pace = Pace(tuple(limits), clock=lambda: now[0])
    starts: list[float] = []
    for gap in gaps:
        now[0] += gap
        wait = pace.reserve()
        assert wait >= 0
        starts.append(now[0] + wait)
    for calls, window in limits:
        for first, last in zip(starts, starts[calls:], strict=False):
            assert last - first >= window - 1e-9
    if not limits:
        assert starts == [sum(gaps[: i + 1]) for i in range(len(gaps))] or starts


def test_a_burst_is_let_through_and_the_rest_is_spread() -> None:
    pace = Pace(((3, 1.0),), clock=lambda: 10.0)
    assert [pace.reserve() for _ in range(7)] == [0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 2.0]


def test_the_limit_holds_on_the_wire_also_between_threads() -> None:
    class Slow(d7.D7Client):
        rate_limits = ((5, 0.5),)

    with (
        provider(answers(values(d7_answer("sent")))) as server,
        Slow(token="t", base_url=server.url) as client,
    ):
        began = time.monotonic()
        found = dict(client.iter_message_log(map(str, range(14)), concurrency=7))
        assert 1.0 <= time.monotonic() - began < 3
    assert len(found) == len(server.seen) == 14


def test_a_call_that_would_wait_past_its_deadline_is_not_sent() -> None:
    class Slow(d7.D7Client):
        rate_limits = ((1, 60.0),)

    with (
        provider(answers(values(d7_answer("sent")))) as server,
        Slow(token="t", base_url=server.url) as client,
    ):
        client.get_message_log("r")
        with pytest.raises(NotSent, match="rate limit"):
            client.get_message_log("r", deadline=1.0)
    assert len(server.seen) == 1


def _sync(client: Any, name: str, *arguments: Any, **options: Any) -> list[Any]:
    return list(getattr(client, name)(*arguments, **options))


def _async(kind: Any, name: str, *arguments: Any, **options: Any) -> list[Any]:
    made = {k: options.pop(k) for k in ("base_url", "credential")}

    async def run() -> list[Any]:
        async with kind(token=made["credential"], base_url=made["base_url"]) as client:
            return [found async for found in getattr(client, name)(*arguments, **options)]

    return asyncio.run(run())


def test_every_id_gets_its_answer_or_its_error() -> None:
    def answer(connection: Any) -> None:
        missing = "/m-3 " in server.seen[-1]
        answers({}, 404)(connection) if missing else answers(values(d7_answer("sent")))(connection)

    with provider() as server:
        server.last = answer
        with d7.D7Client(token="t", base_url=server.url) as client:
            ids = [f"m-{i}" for i in range(6)]
            found = dict(client.iter_message_log([*ids, "m-0"], concurrency=1))
        assert sorted(found) == ids
        assert len(server.seen) == 6
        assert isinstance(found["m-3"], NotFound)
        assert all(isinstance(found[i], d7.MessageLog) for i in ids if i != "m-3")
        again = dict(
            _async(
                *(d7.AsyncD7Client, "iter_message_log", ids),
                base_url=server.url,
                credential="t",
                concurrency=1,
            )
        )
        assert isinstance(again["m-3"], NotFound)
        assert sorted(again) == ids


def test_a_batch_is_asked_for_in_chunks() -> None:
    ids = [f"m-{i}" for i in range(450)]
    with (
        provider(answers([values(agile_answer("SENT", "m-7"))])) as server,
        agile.AgileClient(api_key="k", base_url=server.url) as client,
    ):
        found = list(client.iter_message_statuses(ids=iter(ids), channel="SMS", concurrency=2))
    assert sorted(len(keys) for keys, _ in found) == [50, 200, 200]
    assert sorted(key for keys, _ in found for key in keys) == sorted(ids)
    for keys, batch in found:
        assert isinstance(batch, Batch)
        assert len(batch.missing) == len(keys) - ("m-7" in keys)


def test_no_more_calls_are_under_way_than_allowed_and_keys_are_taken_late() -> None:
    lock, now, most, taken = threading.Lock(), [0], [0], [0]

    def keys() -> Iterator[int]:
        for number in range(20):
            taken[0] += 1
            yield number

    def call(key: int) -> int:
        with lock:
            now[0] += 1
            most[0] = max(most[0], now[0])
        time.sleep(0.01)
        with lock:
            now[0] -= 1
        return key * 2

    walk = side_by_side(call, keys(), 3)
    next(walk)
    assert taken[0] <= 4
    assert len(list(walk)) == 19
    assert most[0] == 3


def test_stopping_early_cancels_what_is_under_way() -> None:
    cancelled: list[int] = []

    async def call(key: int) -> int:
        try:
            await asyncio.sleep(0 if key == 0 else 60)
        except asyncio.CancelledError:
            cancelled.append(key)
            raise
        return key

    async def run() -> None:
        walk = side_by_side_async(call, range(10), 3)
        assert await anext(walk) == (0, 0)
        await walk.aclose()  # type: ignore[attr-defined]
        await asyncio.sleep(0)

    asyncio.run(run())
    assert sorted(cancelled) == [1, 2]


def test_other_mistakes_are_not_swallowed() -> None:
    def call(key: int) -> int:
        raise ZeroDivisionError if key else ProviderError("x")

    walk = side_by_side(call, [0, 1], 1)
    assert isinstance(next(walk)[1], ProviderError)
    with pytest.raises(ZeroDivisionError):
        next(walk)
    with pytest.raises(ValueError, match="at least 1"):
        list(side_by_side(call, [], 0))
