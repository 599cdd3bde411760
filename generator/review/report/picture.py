"""From what to what status words went: places for a drawing, in whole pixels.

States stand in the order of rank, the lowest on top, at the same height on both sides: so a word
whose line is level keeps its state, and one whose line falls or rises has moved.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.display_width import cut
from generator.problems import printable
from generator.review.changes import Change
from generator.review.report import words
from generator.review.report.words import Meaning

WIDTH = 920
_LANE = 22
_GAP = 12
_LOWEST = 40
"""A state is at least as high: its name has two lines."""
_TOP = 40
_LETTERS = 20
"""Columns of a word that fit beside its line; the whole of it is in a tooltip."""
_LEFT, _RIGHT = 316, 604
"""Where lines begin and end."""


@dataclass(frozen=True)
class Band:
    """A state, open or final, which is drawn on both sides."""

    state: str
    closing: str
    """`final`, `open`, or empty."""
    y: int
    height: int

    @property
    def middle(self) -> int:
        return self.y + self.height // 2

    @property
    def upper(self) -> int:
        """The line of the state's name."""
        return self.middle - 3 if self.closing else self.middle + 4

    @property
    def lower(self) -> int:
        """The line below it, which says whether it is final."""
        return self.middle + 12


@dataclass(frozen=True)
class Lane:
    """The line of one word."""

    anchor: str
    """Identity of the change."""
    word: str
    """In full."""
    left: str
    """As it stands before the line; cut."""
    right: str
    level: str
    told: str
    """All of it in words."""
    opening: str
    """`final`, `open` or empty, of the left end."""
    closing: str
    y1: int
    y2: int

    @property
    def path(self) -> str:
        half = (_LEFT + _RIGHT) // 2
        return f"M{_LEFT},{self.y1} C{half},{self.y1} {half},{self.y2} {_RIGHT},{self.y2}"

    @property
    def text1(self) -> int:
        return self.y1 + 4

    @property
    def text2(self) -> int:
        return self.y2 + 4


@dataclass(frozen=True)
class Picture:
    """The words of one provider whose reading has changed."""

    provider: str
    width: int
    height: int
    bands: tuple[Band, ...]
    lanes: tuple[Lane, ...]


def pictures(changes: Sequence[Change]) -> tuple[Picture, ...]:
    """One per provider with words whose state, or being final, is another than before."""
    moved = [(c, *words.meanings(c)) for c in changes]
    moved = [(c, before, after) for c, before, after in moved if before != after]
    providers = dict.fromkeys(c.provider for c, _, _ in moved)
    return tuple(_picture(p, [m for m in moved if m[0].provider == p]) for p in providers)


_Moved = tuple[Change, Meaning, Meaning]


def _picture(provider: str, moved: Sequence[_Moved]) -> Picture:
    bands, height = _bands(moved)
    starts = _ends(bands, [(b, a, c) for c, b, a in moved])
    ends = _ends(bands, [(a, b, c) for c, b, a in moved])
    lanes = (_lane(c, b, a, starts[c.id], ends[c.id]) for c, b, a in moved)
    order = sorted(lanes, key=lambda lane: (lane.y1, lane.y2))
    return Picture(provider, WIDTH, height, tuple(bands.values()), tuple(order))


def _bands(moved: Sequence[_Moved]) -> tuple[dict[Meaning, Band], int]:
    """The states that occur, with room for the words of the fuller side, and the height of all."""
    lefts, rights = [before for _, before, _ in moved], [after for _, _, after in moved]
    bands: dict[Meaning, Band] = {}
    y = _TOP
    for meaning in sorted({*lefts, *rights}, key=lambda m: m.rank):
        height = max(_LOWEST, _LANE * max(lefts.count(meaning), rights.count(meaning)))
        state = cut(printable(meaning.state or "no reading"), 13)
        bands[meaning] = Band(state, meaning.closing, y, height)
        y += height + _GAP
    return bands, y


def _ends(
    bands: dict[Meaning, Band], ends: Sequence[tuple[Meaning, Meaning, Change]]
) -> dict[str, int]:
    """The height at which each word's line meets one side; ordered so that few lines cross."""
    found: dict[str, int] = {}
    for meaning, band in bands.items():
        here = [end for end in ends if end[0] == meaning]
        here.sort(key=lambda end: (end[1].rank, words.word(end[2])))
        y = band.middle - _LANE * len(here) // 2 + _LANE // 2
        found |= {change.id: y + _LANE * i for i, (_, _, change) in enumerate(here)}
    return found


def _lane(change: Change, before: Meaning, after: Meaning, y1: int, y2: int) -> Lane:
    word = words.word(change)
    was, now = words.word_on_each_side(change)
    told = f"{word}: was {before.told}, is {after.told} ({words.level(change)})"
    return Lane(
        anchor=change.id,
        word=word,
        left=cut(printable(was), _LETTERS) if before.state else "",
        right=cut(printable(now), _LETTERS) if after.state or not before.state else "",
        level=words.level(change),
        told=told,
        opening=before.closing,
        closing=after.closing,
        y1=y1,
        y2=y2,
    )
