"""Print every figure of the product: `make bench`.

Each line is a ratio of two medians taken in turns in this run; the times behind it are shown for
orientation only, machines differ. A missed limit is printed as missed and does not fail the run.
"""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.timing import Figure, compare, loop, process, total
from generator.load import spec_files

if TYPE_CHECKING:
    from generated.delivery import DeliveryReport

ROOT = Path(__file__).parents[1]
SPECS = spec_files(ROOT / "specs")
CODEGEN = (
    "-m",
    "datamodel_code_generator",
    "--input-file-type",
    "openapi",
    "--formatters",
    "builtin",
)
CODEGEN += ("--output-model-type", "pydantic_v2.BaseModel")


def main() -> None:
    """All figures, one line each, as they are taken."""
    print(f"{'figure':<58} {'ratio':>6}  {'limit':<7} {'':<7} ours / theirs (medians)")
    with tempfile.TemporaryDirectory() as folder:
        for figure in figures(Path(folder)):
            print(figure, flush=True)
        print(appetite(Path(folder)))
    print(weight())


def figures(folder: Path) -> Iterator[Figure]:
    yield from generating(folder)
    yield from reviewing(folder)
    yield from importing()
    yield reading()
    yield looking_up()
    yield reporting()
    yield from folding()


def generating(folder: Path) -> Iterator[Figure]:
    """Whole processes of ours against datamodel-codegen's command on the same specs."""
    specs, out = folder / "specs", folder / "generated"
    shutil.copytree(ROOT / "specs", specs)
    changed = specs / "d7.yaml"
    text = changed.read_text("utf-8")
    turn = iter(range(1_000_000))

    def generate() -> float:
        arguments = ["-m", "generator", "generate", "--specs", specs, "--out", out]
        return process(*arguments, cwd=ROOT)

    def from_nothing() -> float:
        shutil.rmtree(out, ignore_errors=True)
        return generate()

    def one_changed(word: str) -> float:
        changed.write_text(text.replace(word, f"{word} {next(turn)}"), "utf-8")
        return generate()

    def codegen(spec: Path) -> float:
        return process(*CODEGEN, "--input", spec, "--output", folder / "models.py")

    yield compare(
        "generate four specs / datamodel-codegen on each of them",
        from_nothing,
        lambda: total([lambda spec=spec: codegen(spec) for spec in SPECS]),
        1.0,
    )
    for what, word in (("an operation", "summary: Get"), ("a model", "description: One message")):
        yield compare(
            f"generate, {what} of one spec changed / datamodel-codegen",
            lambda word=word: one_changed(word),
            lambda: codegen(changed),
            1.5,
        )
    yield compare(
        "generate, nothing changed / python -c pass",
        generate,
        lambda: process("-c", "pass"),
        8,
    )


def reviewing(folder: Path) -> Iterator[Figure]:
    """Whole processes of `diff`, with every spec edited, and with a very large one."""
    old, new = folder / "old", folder / "new"
    for side, word in ((old, "type: integer"), (new, "type: number")):
        side.mkdir()
        for spec in SPECS:
            text = spec.read_text("utf-8")
            assert "type: integer" in text, f"{spec.name} has nothing to edit"
            (side / spec.name).write_text(text.replace("type: integer", word), "utf-8")

    def diff(one: Path, other: Path) -> float:
        return process("-m", "generator", "diff", one, other, cwd=ROOT, codes=(0, 1))

    def codegen(spec: Path) -> float:
        return process(*CODEGEN, "--input", spec, "--output", folder / "models.py")

    yield compare(
        "diff of four specs, all edited / datamodel-codegen on one",
        lambda: diff(old, new),
        lambda: codegen(SPECS[0]),
        1.5,
    )
    sizes = (100, 1000)
    pairs = {size: tuple(large(folder, size, edited) for edited in (False, True)) for size in sizes}
    yield compare(
        "diff of 1000 operations / of 100",
        lambda: diff(*pairs[1000]),
        lambda: diff(*pairs[100]),
        None,
    )


def appetite(folder: Path) -> str:
    """What a diff of two large specs holds in memory at its peak."""
    old, new = (large(folder, 1000, edited) for edited in (False, True))
    code = "import resource, sys; from generator.cli import main; main(sys.argv[1:]); " + (
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, file=sys.stderr)"
    )
    command = [sys.executable, "-c", code, "diff", str(old), str(new)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    size = (old.stat().st_size + new.stat().st_size) / 2**20
    peak = done.stderr.split()[-1]
    return (
        f"memory of a diff of 1000 operations: {peak} MiB at its peak, for {size:.1f} MiB of JSON"
    )


def large(folder: Path, size: int, edited: bool) -> Path:
    """A spec of so many operations, each with schemas of its own and one that all share."""
    text = "number" if edited else "integer"
    shared = {"type": "object", "properties": {"code": {"type": text}}}
    schemas: dict[str, object] = {"Error": shared}
    paths: dict[str, object] = {}
    for index in range(size):
        own = text if index % 10 == 0 else "string"
        part = {"type": "object", "properties": {f"field_{n}": {"type": own} for n in range(8)}}
        schemas[f"Item{index}"] = {"type": "object", "properties": {"parts": part}}
        answers = {"200": f"Item{index}", "404": "Error"}
        paths[f"/items{index}/{{id}}"] = {
            "get": {
                "operationId": f"get_item{index}",
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
                ],
                "responses": {status: answer(name) for status, name in answers.items()},
            }
        }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Large", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }
    path = folder / f"large{size}_{'new' if edited else 'old'}.json"
    path.write_text(json.dumps(document, indent=1), "utf-8")
    return path


def answer(name: str) -> dict[str, object]:
    schema = {"$ref": f"#/components/schemas/{name}"}
    return {"description": name, "content": {"application/json": {"schema": schema}}}


def importing() -> Iterator[Figure]:
    """What a program pays before its first call."""

    def run(code: str) -> float:
        return process("-c", code, cwd=ROOT)

    def libraries() -> float:
        return run("import httpx2, pydantic")

    yield compare(
        "import generated.d7 / import httpx2, pydantic",
        lambda: run("import generated.d7"),
        libraries,
        1.15,
    )
    yield compare(
        "from generated.d7 import D7Client / import httpx2, pydantic",
        lambda: run("from generated.d7 import D7Client"),
        libraries,
        None,
    )
    yield compare(
        "import generated.status_map / python -c pass",
        lambda: run("import generated.status_map"),
        lambda: run("pass"),
        1.5,
    )


def reading() -> Figure:
    """D7's documented answer through our model and through the barest one that could hold it."""
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
    return compare(
        "parse and dump D7's answer / barest pydantic model",
        lambda: loop(lambda: MessageLog.from_json(text).to_json(), 5000),
        lambda: loop(lambda: Log.model_validate_json(text).model_dump_json(), 5000),
        1.6,
    )


def looking_up() -> Figure:
    """What reading a status word costs beyond the lookup that it is."""
    from generated.status_map import READINGS, read

    word = "delivered"
    return compare(
        "status_map.read / lookup in a plain dict by (provider, word)",
        lambda: loop(lambda: read("d7", word), 50_000),
        lambda: loop(lambda: READINGS["d7", word], 50_000),
        3,
    )


def reporting() -> Figure:
    """From a large answer to its reports, against reading that answer."""
    from generated.nifteem import DispatchApi, delivery_reports

    text = json.dumps(_dispatch(1000))
    answer = DispatchApi.from_json(text)
    return compare(
        "delivery_reports of 1000 messages / parsing their answer",
        lambda: loop(lambda: delivery_reports(answer), 20),
        lambda: loop(lambda: DispatchApi.from_json(text), 20),
        0.5,
    )


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


def folding() -> Iterator[Figure]:
    """Time per observation; it stays the same if folding is linear."""
    from generated.delivery import fold

    def each(count: int) -> float:
        reports = _observations(count)
        started = time.perf_counter()
        units = fold(reports)
        taken = time.perf_counter() - started
        assert len(units) <= count // 10
        return taken / count

    few = min(each(10_000) for _ in range(5))
    for count in (100_000, 1_000_000):
        name = f"fold, per observation, {count:,} / 10,000 of them"
        yield Figure(name, each(count), few, None)


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


def weight() -> str:
    """What one report holds in memory, beside the texts and times that it shares with the answer."""
    from generated.delivery import DeliveryReport

    reports = _observations(10)
    with_slots = sys.getsizeof(reports[0])
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    many = [report.replace() for report in reports * 10_000]
    measured = (tracemalloc.get_traced_memory()[0] - before) / len(many)
    tracemalloc.stop()
    assert isinstance(many[0], DeliveryReport)
    return f"memory of a DeliveryReport: {with_slots} bytes of slots, {measured:.0f} as allocated"


if __name__ == "__main__":
    main()
