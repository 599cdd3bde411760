"""Print the figures of the product: `make bench`, or `python -m benchmarks --help`."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks import generating, reviewing, using
from benchmarks.generating import Result
from benchmarks.measure import Failed
from benchmarks.table import Row, table


class Figure(NamedTuple):
    """Rows that come from the same runs."""

    take: Callable[[Path, int], Result]
    runs: int
    quick: int

    @property
    def about(self) -> str:
        return (self.take.__doc__ or "").strip()


FIGURES = {
    "specs": Figure(generating.from_nothing, 7, 3),
    "edits": Figure(generating.edits, 9, 3),
    "unchanged": Figure(generating.unchanged, 15, 5),
    "large": Figure(generating.large, 3, 1),
    "growth": Figure(generating.growth, 3, 1),
    "diff": Figure(reviewing.reviews, 5, 1),
    "import": Figure(using.imports, 9, 3),
    "call": Figure(using.calls, 9, 3),
    "parse": Figure(using.parsing, 9, 3),
    "status": Figure(using.statuses, 9, 3),
    "fold": Figure(using.folding, 5, 1),
}
"""In the order in which they are taken, whatever the order in which they are asked for."""

ABOUT = """\
Prints what dlrgen and the code it generates cost, each as a ratio to what something else costs:
medians of several runs, taken in turns. CPU is the user and system time of a process and of the
children it waited for; ratios are of CPU where a row does not say otherwise. The generators that
dlrgen is measured against are installed into .bench/ on the first call. The exit code is 0 even
if an aim is missed.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = _parser()
    given = parser.parse_args(arguments)
    if unknown := [name for name in given.figures if name not in FIGURES]:
        parser.error(f"no such figure: {', '.join(unknown)} (there are: {', '.join(FIGURES)})")
    chosen = [name for name in FIGURES if not given.figures or name in given.figures]
    found: list[Row | str] = []
    try:
        with tempfile.TemporaryDirectory(prefix="dlrgen-bench-") as folder:
            for name in chosen:
                found += _taken(name, FIGURES[name], Path(folder) / name, quick=given.quick)
    finally:
        # Also when somebody has lost patience: what has been measured took minutes.
        print(table(part for part in found if isinstance(part, Row)))
        print(*(part for part in found if isinstance(part, str)), sep="\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    listed = "\n".join(f"  {name:<10} {figure.about}" for name, figure in FIGURES.items())
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description=ABOUT,
        epilog=f"figures:\n{listed}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("figures", nargs="*", metavar="FIGURE", help="which (default: all)")
    parser.add_argument("--quick", action="store_true", help="fewer runs, so noisier figures")
    return parser


def _taken(name: str, figure: Figure, folder: Path, *, quick: bool) -> list[Row | str]:
    """The rows and notes of one figure; a note instead of what could not be measured."""
    runs = figure.quick if quick else figure.runs
    print(f"{name}: {figure.about}, {runs} runs ...", end=" ", file=sys.stderr, flush=True)
    folder.mkdir()
    started = time.perf_counter()
    found: list[Row | str] = []
    try:
        found.extend(figure.take(folder, runs))
    except Failed as failure:
        found.append(f"{name}: not measured: {failure}")
    print(f"{time.perf_counter() - started:.0f} s", file=sys.stderr, flush=True)
    return found


if __name__ == "__main__":
    sys.exit(main())
