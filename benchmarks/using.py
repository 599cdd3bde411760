"""What generated code costs its users: importing, calling, reading, folding.

What is measured inside a process of the benchmark itself comes last: it takes memory, with which
every process that is started later would begin.
"""

from __future__ import annotations

import json
import random
import sys
import tracemalloc
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.generating import Result
from benchmarks.measure import Cost, in_turns, loop, medians, process
from benchmarks.peers import ROOT
from benchmarks.table import by_cpu

if TYPE_CHECKING:
    from generated.delivery import DeliveryReport


def imports(folder: Path, runs: int) -> Result:
    """what a program pays before its first call"""

    def run(code: str) -> Cost:
        return process([sys.executable, "-c", code], cwd=ROOT)

    package, client, table, libraries, nothing = in_turns(
        [
            lambda: run("import generated.d7"),
            lambda: run("from generated.d7 import D7Client"),
            lambda: run("import generated.status_map"),
            lambda: run("import httpx2, pydantic"),
            lambda: run("pass"),
        ],
        runs,
    )
    yield by_cpu("import generated.d7 / import httpx2, pydantic", package, libraries, 1.15)
    yield by_cpu("from generated.d7 import D7Client / import httpx2, pydantic", client, libraries)
    yield by_cpu("import generated.status_map / python -c pass", table, nothing, 1.5)


def calls(folder: Path, runs: int) -> Result:
    """one call of a client, without a network"""
    import httpx2
    from pydantic import BaseModel

    from generated.d7 import D7Client

    class Balance(BaseModel):
        balance: float

    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={"balance": 12.5})

    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    client = D7Client(token="t", http_client=http)

    def bare() -> Balance:
        got = http.get("https://api.d7networks.com/balance", headers={"Authorization": "Bearer t"})
        return Balance.model_validate_json(got.content)

    ours, theirs = in_turns([lambda: loop(client.get_balance, 500), lambda: loop(bare, 500)], runs)
    yield by_cpu("a call / the same with bare httpx2 and pydantic, no network", ours, theirs)


def parsing(folder: Path, runs: int) -> Result:
    """an answer through our model and through the barest one that could hold it"""
    from pydantic import BaseModel

    from generated.d7 import MessageLog

    class Entry(BaseModel):
        msg_id: str
        country: str
        recipient: str
        status: str
        number_of_sms: int
        sms_cost: float
        schedule_time: str | None

    class Log(BaseModel):
        request_id: str
        total_recipients: int
        channel: str
        messages: list[Entry]

    text = (ROOT / "tests/providers/d7/get-status.sms.200.json").read_text("utf-8")
    Log.model_rebuild(_types_namespace={"Entry": Entry})
    ours, theirs = in_turns(
        [
            lambda: loop(lambda: MessageLog.from_json(text).to_json(), 5000),
            lambda: loop(lambda: Log.model_validate_json(text).model_dump_json(), 5000),
        ],
        runs,
    )
    yield by_cpu("parse and dump D7's answer / barest pydantic model", ours, theirs, 1.6)


def statuses(folder: Path, runs: int) -> Result:
    """reading a status word beyond the lookup that it is, and reports beyond their answer"""
    from generated.nifteem import DispatchApi, delivery_reports
    from generated.status_map import READINGS, read

    text = json.dumps(_dispatch(1000))
    answer = DispatchApi.from_json(text)
    reading, lookup, reports, parse = in_turns(
        [
            lambda: loop(lambda: read("d7", "delivered"), 50_000),
            lambda: loop(lambda: READINGS["d7", "delivered"], 50_000),
            lambda: loop(lambda: delivery_reports(answer), 20),
            lambda: loop(lambda: DispatchApi.from_json(text), 20),
        ],
        runs,
    )
    name = "status_map.read / lookup in a plain dict by (provider, word)"
    yield by_cpu(name, reading, lookup, 3)
    name = "delivery_reports of 1,000 messages / parsing their answer"
    yield by_cpu(name, reports, parse, 0.5)


def _dispatch(messages: int) -> dict[str, object]:
    """A dispatch of Nifteem as its documented answer shows it, with that many messages."""
    path = ROOT / "tests/providers/nifteem/dispatch-info-200.json"
    answer = json.loads(path.read_text("utf-8"))
    (message,) = answer["messages"]
    words = ("DISPATCHED", "SENT", "DELIVERED", "READ", "FAILED")
    numbered = [
        message | {"messageId": f"m-{i}", "channelIdentifier": f"+39{i:09}", "status": words[i % 5]}
        for i in range(messages)
    ]
    return {**answer, "messages": numbered}


def folding(folder: Path, runs: int) -> Result:
    """time and memory per observation; the time stays the same if folding is linear"""
    from generated.delivery import fold

    def each(count: int) -> Cost:
        reports = _observations(count)
        whole = loop(lambda: fold(reports), 1)
        return Cost(whole.cpu / count, whole.wall / count)

    few = medians([each(10_000) for _ in range(runs)])
    # The large ones once each: their noise is small, and making a million reports is slow.
    for count in (100_000, 1_000_000):
        yield by_cpu(f"fold, per observation, {count:,} / 10,000 of them", each(count), few)
    yield _weight()


def _observations(count: int) -> list[DeliveryReport]:
    """Random observations of a tenth as many messages, in random order."""
    from generated.delivery import DeliveryReport
    from generated.status_map import READINGS

    chance = random.Random(count)
    rows = [row for row in READINGS.values() if row.provider == "agile"]
    noon = datetime(2026, 11, 22, 12, tzinfo=UTC)
    times = [noon + timedelta(seconds=second) for second in range(3600)]
    return [
        DeliveryReport(
            f"m-{chance.randrange(count // 10)}",
            chance.choice(rows),
            channel="SMS",
            occurred_at=chance.choice(times),
            received_at=chance.choice(times),
        )
        for _ in range(count)
    ]


def _weight() -> str:
    """What one report holds in memory, without the texts and times that the answer holds too."""
    reports = _observations(10)
    slots = sys.getsizeof(reports[0])
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    many = [report.replace() for report in reports * 10_000]
    measured = (tracemalloc.get_traced_memory()[0] - before) / len(many)
    tracemalloc.stop()
    return f"memory of a DeliveryReport: {slots} bytes of slots, {measured:.0f} as allocated"
