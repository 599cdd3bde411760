"""A line that may be broken, and what becomes of it at a pair of brackets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.layout.joints import COMMA
from generator.layout.leaves import Leaf
from generator.layout.strings import width

WIDTH = 88


class CannotSplit(Exception):
    """A line cannot be broken in this way."""


@dataclass(eq=False)
class Line:
    """Leaves that go on one line if they fit."""

    leaves: list[Leaf]
    depth: int
    part: str = "whole"
    """Of a longer line: its `head`, with the bracket where it is broken, its `body` or `tail`."""
    explode: bool = False
    """Whether it is broken although it fits."""

    def __str__(self) -> str:
        if not self.leaves:
            return ""
        first, *others = self.leaves
        rest = "".join([leaf.gap + leaf.text for leaf in others])
        return f"{'    ' * self.depth}{first.text}{rest}"

    @property
    def fits(self) -> bool:
        return width(str(self)) <= WIDTH

    @property
    def inside(self) -> bool:
        """Whether it is what stands in brackets, and may be broken between its parts."""
        return self.part == "body"

    @property
    def is_def(self) -> bool:
        return "def" in [leaf.text for leaf in self.leaves[:2]]

    @property
    def is_import(self) -> bool:
        return self.leaves[0].text in {"from", "import"}

    def joints(self) -> list[int]:
        """How weak each of its joints is, those between further brackets left out."""
        level = self.leaves[0].level
        return [leaf.breaks for leaf in self.leaves if leaf.breaks and leaf.level == level]

    def hidden(self) -> list[Leaf]:
        """Brackets without text, of those that are whole on it."""
        if self.part == "tail":
            return []
        here = {id(leaf) for leaf in self.leaves} if self.part == "head" else None
        return [
            leaf
            for leaf in self.leaves
            if leaf.kind in "()" and not leaf.text and (here is None or id(leaf.mate) in here)
        ]


@dataclass(eq=False)
class Split:
    """A line that is broken at a pair of brackets."""

    opening: Leaf
    closing: Leaf
    head: Line
    body: Line
    tail: Line

    def lines(self) -> Iterator[Line]:
        """The three, with the brackets in sight."""
        self.opening.text, self.closing.text = self.opening.kind, self.closing.kind
        return (line for line in (self.head, self.body, self.tail) if line.leaves)


def split_at(line: Line, start: int, end: int) -> Split:
    """A line broken after the bracket at `start` and before the one at `end`."""
    leaves, opening = line.leaves, line.leaves[start]
    inner = leaves[start + 1 : end]
    if inner[-1].kind != "," and _ends_with_comma(inner, line, opening):
        inner.append(comma(inner[0].level))
    split = Split(
        opening,
        leaves[end],
        Line(leaves[: start + 1], line.depth, "head"),
        Line(inner, line.depth + 1, "body"),
        Line(leaves[end:], line.depth, "tail"),
    )
    split.body.explode = _explodes(split.body, opening)
    return split


def comma(level: int) -> Leaf:
    """A comma that the source does not have."""
    leaf = Leaf(",", ",")
    leaf.level, leaf.breaks, leaf.added = level, COMMA, True
    return leaf


def _ends_with_comma(inner: list[Leaf], line: Line, opening: Leaf) -> bool:
    """Whether what stands in brackets gets a comma at once: imports, the one parameter of a def."""
    if line.is_import:
        return True
    return line.is_def and opening.trailer and not _has_comma(inner)


def _has_comma(parameters: list[Leaf]) -> bool:
    """Whether there is a comma other than in annotations."""
    level, annotated = parameters[0].level, False
    for leaf in parameters:
        if leaf.level == level and leaf.text in {":", "=", ","}:
            annotated = leaf.text == ":"
        if leaf.kind == "," and not annotated:
            return True
    return False


def _explodes(body: Line, opening: Leaf) -> bool:
    """Whether it is a collection or a list of imports, of several parts."""
    joints = body.joints()
    if body.leaves[-1].kind == ",":
        joints.pop()
    return not opening.trailer and max(joints, default=0) == COMMA
