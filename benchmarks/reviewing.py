"""What `dlrgen diff` costs, in time and in memory."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks import peers
from benchmarks.generating import CODEGEN, SPECS, Result, edited
from benchmarks.measure import Cost, in_turns, process
from benchmarks.peers import ROOT
from benchmarks.specs import document
from benchmarks.table import by_cpu

SIZES = (200, 2000)


def reviews(folder: Path, runs: int) -> Result:
    """what reviews of edits cost: of every spec, and of a large document"""
    old, new = folder / "old", folder / "new"
    for side in (old, new):
        side.mkdir(parents=True)
    for spec in SPECS:
        text = spec.read_text("utf-8")
        (old / spec.name).write_text(text, "utf-8")
        (new / spec.name).write_text(wider(edited(text, "an operation", 1)), "utf-8")
    pairs = [_pair(folder, size) for size in SIZES]
    ours, models, small, large = in_turns(
        [
            lambda: diff(old, new),
            lambda: peers.codegen_models(SPECS[0], folder / "models"),
            *(lambda pair=pair: diff(*pair) for pair in pairs),
        ],
        runs,
    )
    name = f"diff of {len(SPECS)} specs, all edited / {CODEGEN}, models only, one of them"
    yield by_cpu(name, ours, models, 1.5)
    few, many = (size // 2 for size in SIZES)
    yield by_cpu(f"diff of {many:,} operations / of {few}", large, small)
    size = pairs[-1][0].stat().st_size / 2**20
    yield f"diff of {many:,} operations, {size:.1f} MiB: {large.peak:.0f} MiB of memory at its peak"


def diff(old: Path, new: Path) -> Cost:
    return process([sys.executable, "-m", "generator", "diff", old, new], cwd=ROOT, codes=(0, 1))


def wider(text: str) -> str:
    """Integers, where a spec has any, become numbers."""
    return text.replace("type: integer", "type: number").replace(
        '"type": "integer"', '"type": "number"'
    )


def _pair(folder: Path, schemas: int) -> tuple[Path, Path]:
    """A large document and an edit of it."""
    old, new = folder / f"{schemas}-old.json", folder / f"{schemas}-new.json"
    text = document(schemas)
    old.write_text(text, "utf-8")
    new.write_text(wider(text), "utf-8")
    return old, new
