"""What work costs: processor time beside wall time, of whole processes and of loops."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple


class Cost(NamedTuple):
    """Of one run, or the medians of several."""

    cpu: float
    """Seconds, user and system, of a process and of the children it waited for."""
    wall: float
    """Seconds from start to end."""
    peak: float = 0.0
    """MiB of resident memory of the largest of these processes; 0 if not measured."""

    def __add__(self, other: object) -> Cost:
        """One after the other."""
        if not isinstance(other, Cost):
            return NotImplemented
        return Cost(self.cpu + other.cpu, self.wall + other.wall, max(self.peak, other.peak))


NOTHING = Cost(0.0, 0.0)
Work = Callable[[], Cost]
"""Does something once and says what it cost."""


class Failed(Exception):
    """A process did not do its work; the message says which, and how it ended."""


def medians(costs: Sequence[Cost]) -> Cost:
    """The median of each, which need not be of the same run."""
    return Cost(*(median(values) for values in zip(*costs, strict=True)))


def in_turns(works: Sequence[Work], runs: int, *, warm: bool = True) -> list[Cost]:
    """The medians of each work, done in turns (A B A B ...): a slow spell of the machine hits all.

    If `warm`, each is done once before, unmeasured, so that all find their compiled files.
    """
    for work in works if warm else ():
        work()
    rounds = [[work() for work in works] for _ in range(runs)]
    return [medians(costs) for costs in zip(*rounds, strict=True)]


def process(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    codes: Sequence[int] = (0,),
    path: Path | None = None,
) -> Cost:
    """What a process costs; `codes` are those of success, `path` is searched for programs first.

    The peak is at least what this process holds: a new one begins with the memory of its parent.
    """
    with tempfile.TemporaryFile() as errors:
        started = time.perf_counter()
        child = subprocess.Popen(
            [str(part) for part in command],
            cwd=cwd,
            env=_environment(os.environ, path),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
        )
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - started
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode not in codes:
            errors.seek(0)
            raise Failed(_complaint(command, child.returncode, errors.read()))
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / _MAXRSS_OF_A_MIB)


_MAXRSS_OF_A_MIB = 2**20 if sys.platform == "darwin" else 2**10
"""Linux counts KiB, macOS bytes."""


def _environment(given: Mapping[str, str], path: Path | None) -> dict[str, str]:
    """Every process keeps its compiled files, as those of users do."""
    kept = {name: value for name, value in given.items() if not name.startswith("PYTHON")}
    if path:
        kept["PATH"] = os.pathsep.join([str(path), kept.get("PATH", os.defpath)])
    return kept


def _complaint(command: Sequence[str | Path], code: int, errors: bytes) -> str:
    last = errors.decode(errors="replace").strip().rpartition("\n")[2]
    what = " ".join(Path(str(part)).name for part in command[:4])
    return f"`{what} ...` ended with {code}: {last[:200]}"


def loop(call: Callable[[], object], times: int) -> Cost:
    """What one call costs, from many."""
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(times):
        call()
    return Cost((time.process_time() - cpu) / times, (time.perf_counter() - wall) / times)
