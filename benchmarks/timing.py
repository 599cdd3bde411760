"""Ratios that mean something on a noisy machine: both sides in turns, medians, one run."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROUNDS = 9


@dataclass(frozen=True)
class Figure:
    """One line of the report."""

    name: str
    ours: float
    theirs: float
    limit: float | None

    @property
    def ratio(self) -> float:
        return self.ours / self.theirs

    def __str__(self) -> str:
        verdict = "" if self.limit is None else "ok" if self.ratio <= self.limit else "MISSED"
        limit = "" if self.limit is None else f"<= {self.limit:g}"
        times = f"{_seconds(self.ours)} / {_seconds(self.theirs)}"
        return f"{self.name:<58} {self.ratio:6.2f}  {limit:<7} {verdict:<7} {times}"


def _seconds(value: float) -> str:
    return f"{value * 1000:.0f} ms" if value > 0.001 else f"{value * 1e6:.1f} us"


def compare(
    name: str, ours: Callable[[], float], theirs: Callable[[], float], limit: float | None
) -> Figure:
    """Medians of both, taken in turns so that noise hits both alike."""
    pairs = [(ours(), theirs()) for _ in range(ROUNDS)]
    return Figure(name, median(p[0] for p in pairs), median(p[1] for p in pairs), limit)


def process(*arguments: str | Path, cwd: Path | None = None, codes: Sequence[int] = (0,)) -> float:
    """Seconds that a Python process takes from start to end; `codes` are those of success."""
    command = [sys.executable, *map(str, arguments)]
    started = time.perf_counter()
    done = subprocess.run(command, cwd=cwd, check=False, stdout=subprocess.DEVNULL)
    taken = time.perf_counter() - started
    if done.returncode not in codes:
        raise subprocess.CalledProcessError(done.returncode, command)
    return taken


def loop(call: Callable[[], object], times: int) -> float:
    """Seconds for one call, from many."""
    started = time.perf_counter()
    for _ in range(times):
        call()
    return (time.perf_counter() - started) / times


def total(parts: Sequence[Callable[[], float]]) -> float:
    """Seconds that several things take one after the other."""
    return sum(part() for part in parts)
