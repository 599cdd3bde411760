"""Rows of the report, and the arithmetic behind their figures."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from statistics import linear_regression
from typing import NamedTuple

from benchmarks.measure import Cost


class Row(NamedTuple):
    """One figure."""

    figure: str
    ours: str
    theirs: str
    ratio: float
    at_most: float | None = None
    """The aim; None if there is none."""

    @property
    def verdict(self) -> str:
        if self.at_most is None:
            return ""
        # What is printed is what counts.
        return "ok" if round(self.ratio, 2) <= self.at_most else "missed"

    @property
    def cells(self) -> tuple[str, ...]:
        aim = "" if self.at_most is None else f"{self.at_most:g}"
        return (self.figure, self.ours, self.theirs, f"{self.ratio:.2f}", aim, self.verdict)


HEAD = ("figure", "ours CPU / wall", "theirs CPU / wall", "ratio", "at most", "")


def by_cpu(figure: str, ours: Cost, theirs: Cost, at_most: float | None = None) -> Row:
    """The ratio of processor times."""
    return Row(figure, times(ours), times(theirs), ours.cpu / theirs.cpu, at_most)


def by_wall(figure: str, ours: Cost, theirs: Cost, at_most: float | None = None) -> Row:
    """The ratio of wall times."""
    return Row(f"{figure} (wall)", times(ours), times(theirs), ours.wall / theirs.wall, at_most)


def by_peak(figure: str, ours: Cost, theirs: Cost, at_most: float | None = None) -> Row:
    """The ratio of peaks of memory."""
    ratio = ours.peak / theirs.peak
    return Row(figure, f"{ours.peak:.0f} MiB", f"{theirs.peak:.0f} MiB", ratio, at_most)


def exponent(costs: Mapping[int, float]) -> float:
    """The x of "cost grows as size to the power of x": least squares over the logarithms.

    Args:
        costs: By size; at least two sizes, all above 0.

    Raises:
        ValueError: a size or a cost is not above 0, or there is only one.
    """
    sizes, values = zip(*costs.items(), strict=True)
    return linear_regression([*map(math.log, sizes)], [*map(math.log, values)]).slope


def times(cost: Cost) -> str:
    """Both times in one unit, e.g. `4.21 / 3.05 s`."""
    largest = max(cost.cpu, cost.wall)
    unit, factor = next(((u, f) for u, f, least in _UNITS if largest >= least), ("us", 1e6))
    return f"{_digits(cost.cpu * factor)} / {_digits(cost.wall * factor)} {unit}"


_UNITS = (("s", 1.0, 1.0), ("ms", 1e3, 1e-3))


def _digits(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def table(rows: Iterable[Row]) -> str:
    """The rows below their head, words to the left and numbers to the right."""
    lines = [HEAD, *(row.cells for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    return "".join(_line(line, widths) for line in lines)


def _line(cells: tuple[str, ...], widths: list[int]) -> str:
    words = {0, len(cells) - 1}
    padded = [
        cell.ljust(width) if column in words else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    return "  ".join(padded).rstrip() + "\n"
