"""Print every figure of the product: `make bench`.

Each line is a ratio of two medians taken in turns in this run; the times behind it are shown for
orientation only, machines differ. A missed limit is printed as missed and does not fail the run.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.timing import Figure, compare, loop, process, total

ROOT = Path(__file__).parents[1]
SPECS = sorted((ROOT / "specs").glob("*.yaml"))
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


def figures(folder: Path) -> Iterator[Figure]:
    yield from generating(folder)
    yield from importing()
    yield reading()


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

    text = (ROOT / "tests/examples/d7/get-status.sms.200.json").read_text("utf-8")
    Log.model_rebuild(_types_namespace={"Entry": Entry})
    return compare(
        "parse and dump D7's answer / barest pydantic model",
        lambda: loop(lambda: MessageLog.from_json(text).to_json(), 5000),
        lambda: loop(lambda: Log.model_validate_json(text).model_dump_json(), 5000),
        1.6,
    )


if __name__ == "__main__":
    main()
