"""Brackets that Python does not need: black has them, without text, where a line may be broken.

They are around

* what is returned, assigned, deleted, asserted or looped over, a condition, the exceptions caught,
  an annotation of a variable, and the names of `from x import ...`;
* the annotation of a return value, and of a parameter if it is a union;
* `a if b else c`, unless brackets are around it anyhow.

Where the source has such brackets, they lose their text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from generator.layout.leaves import KEYWORDS, Leaf

_ASSIGNMENTS = {f"{sign}=" for sign in ("", *"+-*@/%&|^", "<<", ">>", "**", "//")}
_STOPS: dict[str, set[str]] = {"for": {"in"}, "except": {"as"}}
"""What ends the first part of a statement, unless that is its colon."""

_Span = tuple[int, int]
"""The first leaf of a part, and the one after it."""


def with_optional_brackets(found: list[Leaf], conditions: bool) -> list[Leaf]:
    """The leaves with those brackets.

    Args:
        found: The leaves of a statement.
        conditions: Whether `a if b else c` is among them.
    """
    found = _bracketed(found, _optional_brackets(found))
    return _bracketed(found, _conditions(found)) if conditions else found


def _bracketed(found: list[Leaf], spans: Iterable[_Span]) -> list[Leaf]:
    """The leaves with brackets around those spans; where some are, they hide instead."""
    before: dict[int, list[Leaf]] = {}
    after: dict[int, list[Leaf]] = {}
    for start, end in spans:
        if found[start].kind == "(" and found[start].mate is found[end - 1]:
            found[start].text = found[end - 1].text = ""
            continue
        opening, closing = Leaf("(", "", found[start].gap), Leaf(")", "")
        opening.mate, closing.mate, found[start].gap = closing, opening, ""
        before.setdefault(start, []).append(opening)
        after.setdefault(end, []).insert(0, closing)
    if not before:
        return found
    result: list[Leaf] = []
    for at, leaf in enumerate(found):
        result += after.get(at, ())
        result += before.get(at, ())
        result.append(leaf)
    return result + after.get(len(found), [])


def _optional_brackets(found: list[Leaf]) -> Iterator[_Span]:
    """The parts of a statement that may get brackets."""
    for start, end in _parts(found):
        if start < end and not _keeps_brackets(found[start:end]):
            yield start, end


def _keeps_brackets(part: Sequence[Leaf]) -> bool:
    """Whether a part is a tuple or a generator in brackets of its own."""
    if part[0].kind != "(" or part[0].mate is not part[-1]:
        return False
    return len(part) == 2 or any(
        leaf.kind == "," or leaf.text in {"for", ":=", "yield"} for _, leaf in _top(part[1:-1])
    )


def _top(part: Sequence[Leaf]) -> Iterator[tuple[int, Leaf]]:
    """The leaves of a part that are not in brackets, the brackets included, with their places."""
    depth = 0
    for at, leaf in enumerate(part):
        depth -= leaf.closes
        if depth == 0:
            yield at, leaf
        depth += leaf.opens


def _parts(found: list[Leaf]) -> Iterator[_Span]:
    """Where a statement holds what may get brackets, by its first word."""
    first = int(found[0].text == "async")
    word, end = found[first].text, len(found)
    top = [(at, leaf.text) for at, leaf in _top(found)]
    if word == "def":
        yield from _annotations(found, top)
    elif word in {"return", "del"}:
        yield 1, end
    elif word == "from":
        yield from _between(top, {"import"}, end)
    elif word == "assert":
        yield from _between(top, {"assert", ","}, end)
    elif word in {"if", "elif", "while", "for", "except"}:
        colon = max(at for at, text in top if text == ":")
        stops = [at for at, text in top if text in _STOPS.get(word, set()) and at > first] + [colon]
        yield first + 1, stops[0]
        if word == "for":
            yield stops[0] + 1, colon
    elif word not in KEYWORDS and word != "@":
        yield from _assigned(top, end)


def _between(top: list[tuple[int, str]], marks: set[str], end: int) -> Iterator[_Span]:
    """From each mark to the next, or the end."""
    places = [at for at, text in top if text in marks] + [end]
    yield from ((a + 1, b) for a, b in pairwise(places))


def _assigned(top: list[tuple[int, str]], end: int) -> Iterator[_Span]:
    """Several targets, an annotation, values."""
    equals = [at for at, text in top if text in _ASSIGNMENTS]
    colon = [at for at, text in top if text == ":" and at < min(equals, default=end)][:1]
    places = [*colon, *equals, end]
    if equals and any(text == "," and at < places[0] for at, text in top):
        yield 0, places[0]
    yield from ((a + 1, b) for a, b in pairwise(places))


def _annotations(found: list[Leaf], top: list[tuple[int, str]]) -> Iterator[_Span]:
    """Of parameters that are unions, and of what a function returns."""
    opening = next(at for at, text in top if text == "(")
    closing = next(at for at, text in top if text == ")" and at > opening)
    inside = ((at + opening + 1, leaf) for at, leaf in _top(found[opening + 1 : closing]))
    start, union = 0, False
    for at, text in [*((at, leaf.text) for at, leaf in inside), (closing, ",")]:
        if text == ":" and not start:
            start, union = at + 1, False
        elif text in {",", "="}:
            if start and union:
                yield start, at
            start = 0
        union = union or text == "|"
    arrow = next((at for at, text in top if text == "->"), None)
    if arrow is not None:
        yield arrow + 1, max(at for at, text in top if text == ":")


def _conditions(found: list[Leaf]) -> list[_Span]:
    """Each `a if b else c` that has no brackets around it yet."""
    spans: list[_Span] = []
    frames = [_Frame(0)]
    for at, leaf in enumerate(found):
        frame = frames[-1]
        if leaf.closes:
            spans += frames.pop().ended(at, found)
        elif leaf.opens:
            frames.append(_Frame(at + 1))
        elif leaf.text == "if" and leaf.kind == "word":
            frame.ifs += 1
        elif leaf.text == "else" and frame.ifs:
            frame.ifs -= 1
            frame.open.append(frame.start)
            frame.start = at + 1
        elif leaf.text == "for":
            spans += frame.ended(at, found)
            frame.in_loop = True
        elif leaf.text == "in" and frame.in_loop:
            frame.start, frame.in_loop = at + 1, False
        elif leaf.kind == "," or leaf.text in _BEGIN:
            spans += frame.ended(at, found)
            frame.start = at + 1
    return spans + frames[0].ended(len(found), found)


_BEGIN = {":", "return", "yield", "lambda", ":=", "->", *_ASSIGNMENTS}
"""An expression ends before these, or begins after them."""


class _Frame:
    """What stands between two brackets: where the expression at hand began, and its conditions."""

    def __init__(self, start: int) -> None:
        self.start = start
        self.ifs = 0
        self.in_loop = False
        """Whether this is between `for` and `in`."""
        self.open: list[int] = []
        """Where each `a if b else` began whose last part has not ended."""

    def ended(self, end: int, found: list[Leaf]) -> list[_Span]:
        """The conditions that end here, the outer ones first."""
        spans = [(start, end) for start in self.open if not _enclosed(found, start, end)]
        self.open, self.ifs = [], 0
        return spans


def _enclosed(found: list[Leaf], start: int, end: int) -> bool:
    """Whether round brackets are right before a part and right after it."""
    return start > 0 and found[start - 1].kind == "(" and found[start - 1].mate is found[end]
