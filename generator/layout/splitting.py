"""How black breaks a line that does not fit: the shapes, and its rule for each.

* `def`: its arguments go on an indented line of their own; if they do not fit there, on one each.
* Anything else is broken at its last brackets, or at those before them while what follows fits:
  what is inside goes on an indented line of its own, and is broken further as it needs.
* Brackets that Python does not need are taken only if that reads better (`_can_omit`).
* Inside brackets a line is broken at its weakest joints, all of them: at commas, else before `for`
  and `if`, `if` and `else`, `and` and `or`, comparisons, `|`, `+`, `.` and so on.
* Collections and imports of more than one part have each part on a line of its own at once.
* Parts on lines of their own all end with a comma. So does the only parameter of a `def` and the
  only name of an import; no other single part.

The functions are black's own (`linegen.py` and `lines.py` of 26.10), by their names or shorter
ones, without what our source never holds: comments inside brackets, multiline strings, previews.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.layout.joints import COMMA, DOT, condition_words, mark_joints
from generator.layout.last_brackets import right_hand_splits
from generator.layout.leaves import Leaf, leaves
from generator.layout.lines import WIDTH, CannotSplit, Line, comma, split_at
from generator.layout.optional import with_optional_brackets
from generator.layout.strings import width


def broken(statement: str, depth: int) -> list[str]:
    """The lines of a statement at a depth of indentation.

    Raises:
        ValueError: it holds what no template prints.
    """
    found = leaves(statement)
    conditions = condition_words(found)
    found = with_optional_brackets(found, bool(conditions))
    mark_joints(found, conditions)
    return _transformed(Line(found, depth), forced=False)


def _transformed(line: Line, forced: bool) -> list[str]:
    """The lines that a line becomes; `forced` takes all brackets that Python does not need."""
    text = str(line)
    if width(text) <= WIDTH and not line.explode:
        return [text]
    for way in _ways(line):
        try:
            return _run(way, line, text, forced=forced)
        except CannotSplit:
            continue
    return [text]


_Way = Callable[[Line, bool], Iterator[Line]]


def _ways(line: Line) -> list[_Way]:
    if line.is_def:
        return [_left_hand_split]
    return [_delimiter_split, right_hand_splits] if line.inside else [right_hand_splits]


def _run(way: _Way, line: Line, text: str, forced: bool) -> list[str]:
    """What becomes of the parts; if the first does not fit, what more brackets make of it."""
    hidden = line.hidden()
    optional = [leaf for leaf in hidden if leaf.level == line.leaves[0].level]
    result: list[str] = []
    for part in way(line, forced):
        if str(part) == text:
            raise CannotSplit
        result += _transformed(part, forced)
    if (
        forced
        or way is not right_hand_splits
        or not hidden
        or any(leaf.text for leaf in optional)
        or width(result[0]) <= WIDTH
        or any(leaf.added for leaf in line.leaves)
    ):
        return result
    texts = [leaf.text for leaf in line.leaves]
    second_opinion = _run(way, line, text, forced=True)
    for leaf, kept in zip(line.leaves, texts, strict=True):
        leaf.text = kept
    return second_opinion if all(width(one) <= WIDTH for one in second_opinion) else result


# --- a def


def _left_hand_split(line: Line, forced: bool) -> Iterator[Line]:
    """At the first brackets that are not empty: those of its parameters, or of what it returns."""
    places = {id(leaf): at for at, leaf in enumerate(line.leaves)}
    for start, leaf in enumerate(line.leaves):
        # A head that is too wide itself is all that is left of its line: its mate is further down.
        if leaf.kind == "(" and (end := places.get(id(leaf.mate), 0)) > start + 1:
            leaf.text = leaf.kind
            return split_at(line, start, end).lines()
    raise CannotSplit


# --- inside brackets, between parts


def _delimiter_split(line: Line, forced: bool) -> Iterator[Line]:
    """At all of its weakest joints."""
    last = line.leaves[-1]
    joints = line.joints()
    weakest = max(joints[:-1] if last.breaks else joints, default=0)
    if not weakest or (weakest == DOT and joints.count(DOT) == 1):
        raise CannotSplit
    parts: list[list[Leaf]] = [[]]
    level = line.leaves[0].level
    for leaf in line.leaves:
        parts[-1].append(leaf)
        if leaf.breaks == weakest and leaf.level == level:
            parts.append([])
    if not parts[-1]:
        parts.pop()
    elif weakest == COMMA:
        parts[-1].append(comma(level))
    for part in parts:
        part[0].gap = ""
        yield Line(part, line.depth, "body")
