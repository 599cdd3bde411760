"""A line broken at its last brackets, or at those before them while what follows fits."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.layout.joints import DOT
from generator.layout.leaves import Leaf
from generator.layout.lines import WIDTH, CannotSplit, Line, Split, split_at
from generator.layout.strings import width


def right_hand_splits(line: Line, forced: bool) -> Iterator[Line]:
    """At the last brackets, or at earlier ones while what follows fits on a line."""
    first: list[Line] = []
    for omit in _trailers_to_omit(line):
        if omit and not _head_may_fit(line, omit):
            continue
        lines = list(_right_hand_split(line, forced, omit))
        if not omit:
            first = lines
        if lines[0].fits:
            return iter(lines)
    return iter(first)


def _head_may_fit(line: Line, omit: Collection[int]) -> bool:
    """Whether the line up to the brackets where it would be broken is short enough."""
    target = next((x.mate for x in reversed(line.leaves) if x.closes and id(x) not in omit), None)
    if target is None or not target.text:
        return True
    length = 4 * line.depth
    for leaf in line.leaves:
        if leaf is target:
            break
        length += len(leaf)
    return length <= WIDTH


def _trailers_to_omit(line: Line) -> Iterator[set[int]]:
    """Sets of closing brackets that stay on the last line, each with all of the one before."""
    omit: set[int] = set()
    yield omit
    length = 4 * line.depth
    opening: Leaf | None = None
    closing: Leaf | None = None
    inner: set[int] = set()
    for at in range(len(line.leaves) - 1, -1, -1):
        leaf = line.leaves[at]
        before = line.leaves[at - 1] if at else None
        length += len(leaf)
        if length > WIDTH:
            return
        if opening:
            if leaf is opening:
                opening = None
            elif leaf.closes:
                inner.add(id(leaf))
        elif leaf.closes:
            if before and before.opens:
                inner.add(id(leaf))
                continue
            if closing:
                omit |= {id(closing), *inner}
                inner.clear()
                yield omit
            if before and before.kind == "," and leaf.kind != ")":
                return
            if leaf.text:
                opening, closing = leaf.mate, leaf


def _right_hand_split(line: Line, forced: bool, omit: Collection[int]) -> Iterator[Line]:
    """At the last brackets that are not omitted; at hidden ones only if that reads better."""
    return _preferred(_last_split(line, omit), line, forced, omit).lines()


def _last_split(line: Line, omit: Collection[int]) -> Split:
    """At the last brackets that are neither omitted nor empty."""
    places = {id(leaf): at for at, leaf in enumerate(line.leaves)}
    for end in range(len(line.leaves) - 1, 0, -1):
        leaf = line.leaves[end]
        if leaf.closes and id(leaf) not in omit:
            start = places.get(id(leaf.mate))
            if start is None:
                raise CannotSplit
            if start < end - 1:
                return split_at(line, start, end)
    raise CannotSplit


def _preferred(split: Split, line: Line, forced: bool, omit: Collection[int]) -> Split:
    """The split, or the one before its hidden brackets if that reads better."""
    if forced or split.opening.text or line.is_import or not _can_omit(split):
        return split
    try:
        earlier = {id(split.closing), *omit}
        other = _last_split(line, earlier)
        if _reads_better(other, split):
            return _preferred(other, line, forced, earlier)
    except CannotSplit:
        chained = sum(leaf.text == "=" for leaf in line.leaves) > 1
        if not chained and not _can_be_split(split.body) and not split.body.fits:
            raise
    return split


def _reads_better(other: Split, split: Split) -> bool:
    """Whether a split without the hidden brackets after `=` is better than one at them."""
    head, equals = split.head.leaves, _equals(split.head)
    if not (len(head) >= 2 and head[-2].text == "="):
        return True
    if not any(leaf.opens or leaf.closes for leaf in head[:-1]):
        return True
    if width(str(split.head)) > WIDTH - 1:
        return True
    if equals > 1 and equals > _equals(other.head):
        return False
    after = [leaf for leaf in _after_last_equals(other.head.leaves) if leaf.closes]
    return bool(after) or (_equals(other.head) > 0 and other.head.fits)


def _equals(line: Line) -> int:
    return sum(leaf.text == "=" for leaf in line.leaves)


def _after_last_equals(leaves: list[Leaf]) -> Iterator[Leaf]:
    for leaf in reversed(leaves):
        if leaf.text == "=":
            return
        yield leaf


def _can_be_split(line: Line) -> bool:
    """Whether it is more than one leaf, and more than a plain method of a string."""
    leaves = line.leaves
    if len(leaves) < 2:
        return False
    if leaves[0].kind != "string" or leaves[1].text != ".":
        return True
    calls, dots, following = 0, 0, leaves[-1]
    for leaf in leaves[-2::-1]:
        if leaf.opens:
            if not following.closes:
                return False
            calls += 1
        elif leaf.text == ".":
            dots += 1
        elif leaf.kind == "word":
            if not (following.text == "." or following.opens):
                return False
        elif not leaf.closes:
            return False
        if dots > 1 and calls > 1:
            return False
    return True


def _can_omit(split: Split) -> bool:
    """Whether hidden brackets can stay hidden, and the line be broken elsewhere."""
    body = split.body
    joints = body.joints()
    if not joints or joints == [DOT]:
        return True
    if joints.count(max(joints)) > 1:
        return False
    first, second, *_ = body.leaves
    if first.opens and not second.closes and _begins_well(body):
        return True
    last = body.leaves[-1]
    if last.kind in ")}" or (last.kind == "]" and not last.trailer):
        return not body.leaves[-2].opens and _ends_well(body)
    return False


def _begins_well(line: Line) -> bool:
    """Whether what follows the first brackets fits, or can be broken too."""
    length, counting = 4 * line.depth, False
    for leaf in line.leaves:
        counting = counting or (leaf.closes and leaf.mate is line.leaves[0])
        if counting:
            length += len(leaf)
            if length > WIDTH:
                return False
            counting = not leaf.opens
    return True


def _ends_well(line: Line) -> bool:
    """Whether what precedes the last brackets fits, or can be broken too."""
    length, others = 4 * line.depth, False
    for leaf in line.leaves:
        length += len(leaf)
        if leaf is line.leaves[-1].mate:
            return others or length <= WIDTH
        others = others or leaf.opens
    return False
