"""What `dlrgen generate` costs, against the generators of others on the same documents."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from pathlib import Path
from typing import Any

import yaml

from benchmarks import peers
from benchmarks.measure import NOTHING, Cost, Failed, Work, in_turns, process
from benchmarks.peers import ROOT
from benchmarks.specs import document
from benchmarks.table import Row, by_cpu, by_peak, by_wall, exponent, times
from generator.load import spec_files

SPECS = spec_files(ROOT / "specs")
OPENAPI = f"{peers.OPENAPI} {peers.version(peers.OPENAPI)}"
CODEGEN = peers.CODEGEN
LARGE = 1000
SIZES = (500, 1000, 2000)

Result = Iterator[Row | str]
"""Rows, and notes to print below the table."""


class Workshop:
    """A folder of specs, and the folder that our `generate` writes for it."""

    def __init__(self, folder: Path) -> None:
        self.specs, self.out = folder / "specs", folder / "generated"
        self.specs.mkdir(parents=True)

    def generate(self) -> Cost:
        options = ("--specs", self.specs, "--out", self.out)
        return process([sys.executable, "-m", "generator", "generate", *options], cwd=ROOT)

    def from_nothing(self) -> Cost:
        for made in (self.out, self.out.with_name(".dlrgen")):
            shutil.rmtree(made, ignore_errors=True)
        return self.generate()


def of_ours(folder: Path) -> Workshop:
    """With a copy of our own specs."""
    made = Workshop(folder)
    for spec in SPECS:
        shutil.copy(spec, made.specs)
    return made


def of_invented(folder: Path, schemas: int) -> Workshop:
    """With one large document."""
    made = Workshop(folder)
    (made.specs / f"invented{schemas}.json").write_text(document(schemas), "utf-8")
    return made


def each(specs: Sequence[Path], work: Callable[[Path, Path], Cost], out: Path) -> Cost:
    """A peer takes one document at a time."""
    return sum((work(spec, out / spec.stem) for spec in specs), NOTHING)


def from_nothing(folder: Path, runs: int) -> Result:
    """our specs from nothing, against three generators on the same ones"""
    mine, many = of_ours(folder / "ours"), len(SPECS)
    ours, openapi, client, models = in_turns(
        [
            mine.from_nothing,
            lambda: each(SPECS, peers.openapi_client, folder / "openapi"),
            lambda: each(SPECS, peers.codegen_client, folder / "client"),
            lambda: each(SPECS, peers.codegen_models, folder / "models"),
        ],
        runs,
    )
    yield by_cpu(f"{many} specs from nothing / {OPENAPI}", ours, openapi, 1.0)
    yield by_cpu(f"{many} specs from nothing / {CODEGEN}, httpx2 client", ours, client, 0.75)
    yield by_cpu(f"{many} specs from nothing / {CODEGEN}, models only", ours, models, 1.4)
    yield made_of(SPECS, folder / "openapi")


def made_of(specs: Sequence[Path], out: Path) -> str:
    """What openapi-python-client left out: less work than ours, if anything."""
    made = sum(peers.operations_of(out / spec.stem) for spec in specs)
    what = ", ".join(spec.name for spec in specs)
    return f"{OPENAPI} made {made} of the {sum(map(operations_in, specs))} operations of {what}"


def operations_in(spec: Path) -> int:
    """Those of its paths; peers leave webhooks alone."""
    paths: dict[str, dict[str, Any]] = yaml.load(spec.read_text("utf-8"), yaml.CSafeLoader)["paths"]
    return sum(verb in VERBS for item in paths.values() for verb in item)


VERBS = frozenset("get put post delete options head patch trace".split())

EDITS = {
    "an operation": r"^paths:\n(?:(?! +summary: \w)(?: .*)?\n)* +summary: \w+",
    "a model": r"^  schemas:\n(?:(?!      description: \w)(?: .*)?\n)*      description: \w+",
}
"""What is changed: the first summary of an operation, the first description of a schema."""


def edited(text: str, what: str, number: int) -> str:
    """A spec in which one text has become another.

    Raises:
        Failed: it has no such text.
    """
    new, edits = re.subn(
        EDITS[what], lambda found: f"{found[0]} {number}", text, count=1, flags=re.MULTILINE
    )
    if not edits:
        raise Failed(f"the spec has no {what} to edit")
    return new


EDITED = "d7.yaml"
"""The spec that is changed, always the same one so that figures of two releases compare."""


def edits(folder: Path, runs: int) -> Result:
    """one spec changed, against one run over that spec"""
    text = (ROOT / "specs" / EDITED).read_text("utf-8")
    works = [_editing(folder / what, what, text) for what in EDITS]
    spec = folder / "an operation" / "specs" / EDITED
    *ours, models = in_turns(
        [*works, lambda: peers.codegen_models(spec, folder / "models")],
        runs,
    )
    for what, cost in zip(EDITS, ours, strict=True):
        name = f"{what} of {EDITED} changed / {CODEGEN}, models only"
        yield by_wall(name, cost, models, 1.2)


def _editing(folder: Path, what: str, text: str) -> Work:
    """Runs after one kind of edit; in a folder of its own, or each undid the other."""
    mine, numbers = of_ours(folder), count()
    mine.generate()

    def run() -> Cost:
        (mine.specs / EDITED).write_text(edited(text, what, next(numbers)), "utf-8")
        return mine.generate()

    return run


def unchanged(folder: Path, runs: int) -> Result:
    """nothing changed, against Python doing nothing"""
    mine = of_ours(folder)
    mine.generate()
    ours, nothing = in_turns([mine.generate, lambda: process([sys.executable, "-c", "pass"])], runs)
    yield by_cpu("nothing changed / python -c pass", ours, nothing, 2.0)


def large(folder: Path, runs: int) -> Result:
    """a large document: time and memory"""
    mine = of_invented(folder, LARGE)
    (spec,) = mine.specs.iterdir()
    ours, openapi, models = in_turns(
        [
            mine.from_nothing,
            lambda: each([spec], peers.openapi_client, folder / "openapi"),
            lambda: peers.codegen_models(spec, folder / "models"),
        ],
        runs,
        warm=False,
    )
    size = f"{LARGE:,} schemas, {LARGE // 2} operations"
    yield by_cpu(f"{size} / {OPENAPI}", ours, openapi, 1.2)
    yield by_peak(f"peak memory, {size} / {CODEGEN}, models only", ours, models, 1.2)
    yield "peak memory is that of the largest process of a run"
    yield made_of([spec], folder / "openapi")


def growth(folder: Path, runs: int) -> Result:
    """how cost grows with the document"""
    workshops = [of_invented(folder / str(size), size) for size in (0, *SIZES)]
    empty, *costs = in_turns([shop.from_nothing for shop in workshops], runs, warm=False)
    above = {size: cost.cpu - empty.cpu for size, cost in zip(SIZES, costs, strict=True)}
    yield Row(
        f"growth from {SIZES[0]:,} to {SIZES[-1]:,} schemas, less an empty run: exponent",
        times(costs[-1]),
        "",
        exponent(above),
        1.1,
    )
    taken = zip((0, *SIZES), (empty, *costs), strict=True)
    listed = "; ".join(f"{size:,}: {times(cost)}" for size, cost in taken)
    yield f"CPU / wall by number of schemas: {listed}"
