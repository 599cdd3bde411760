"""A statement as leaves, which is what black calls its tokens."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from keyword import kwlist

CLOSING = {"(": ")", "[": "]", "{": "}"}
_OPENERS, _CLOSERS = CLOSING.keys(), frozenset(CLOSING.values())

STRING = r"""[A-Za-z]{0,2}(?:"(?:[^"\\\n]|\\.)*"(?!")|'(?:[^'\\\n]|\\.)*'(?!'))"""
_TOKEN = re.compile(
    rf"""(?P<gap>\s*)(?:(?P<string>{STRING})
    |(?P<operand>\.\.\.|\d[\w.]*(?:(?<=e)[-+]\d+)?)
    |(?P<word>\w+)
    |(?P<bracket>[][(){{}}])
    |(?P<sign>->|:=|[,:;.~]|(?:\*\*|//|<<|>>|[-+*/|&^%@<>=!])=?))""",
    re.VERBOSE,
)
KEYWORDS = frozenset(kwlist) - {"None", "True", "False"}


class Leaf:
    """A token of a statement."""

    __slots__ = (
        "added",
        "breaks",
        "closes",
        "gap",
        "kind",
        "level",
        "mate",
        "opens",
        "text",
        "trailer",
    )

    def __init__(self, kind: str, text: str, gap: str = "") -> None:
        self.kind = kind
        """A bracket or comma is of its own kind; others are a string, operand, word or sign."""
        self.opens, self.closes = kind in _OPENERS, kind in _CLOSERS
        self.text = text
        """Nothing for a bracket that only shows where a line is broken."""
        self.gap = gap
        """The blank before it, if it does not begin a line."""
        self.mate: Leaf = self
        """The other bracket."""
        self.trailer = False
        """Whether a bracket follows what it calls, subscribes or defines."""
        self.added = False
        """Whether it is a comma that the source does not have."""
        self.level = 0
        """How many brackets are around it."""
        self.breaks = 0
        """How weak a joint of the line is right after it; 0 for none."""

    @property
    def is_operand(self) -> bool:
        """Whether a value or a name ends here, so that a sign after it stands between two."""
        if self.kind == "word":
            return self.text not in KEYWORDS
        return self.closes or self.kind in {"string", "operand"}

    def __len__(self) -> int:
        return len(self.gap) + len(self.text)


def leaves(statement: str) -> list[Leaf]:
    """The tokens of a statement that ends without a comment; all white space is a blank or nothing.

    Raises:
        ValueError: it holds what no template prints, e.g. a comment inside brackets.
    """
    return list(_without_last_commas(_tokens(statement)))


def _tokens(statement: str) -> Iterator[Leaf]:
    position, previous, opened = 0, Leaf("sign", ""), list[Leaf]()
    while position < len(statement):
        match = _TOKEN.match(statement, position)
        if match is None:
            raise ValueError(f"no layout for {statement[position:].strip()[:40]!r}: {statement!r}")
        kind, position = str(match.lastgroup), match.end()
        text = match[kind]
        leaf = Leaf(text if kind == "bracket" or text == "," else kind, text)
        if match["gap"] and not (previous.opens or leaf.closes or leaf.kind == ","):
            leaf.gap = " "
        if leaf.opens:
            leaf.trailer = previous.is_operand
            opened.append(leaf)
        elif leaf.closes:
            if not opened or CLOSING[opened[-1].kind] != text:
                raise ValueError(f"brackets do not match: {statement!r}")
            leaf.mate = opened.pop()
            leaf.mate.mate, leaf.trailer = leaf, leaf.mate.trailer
        yield leaf
        previous = leaf


def _without_last_commas(tokens: Iterable[Leaf]) -> Iterator[Leaf]:
    """No comma before a closing bracket, but for that of `(x,)` and `x[y,]`."""
    commas, held = list[int](), None
    for leaf in tokens:
        if held and not (leaf.closes and not _alone(leaf, commas[-1])):
            yield held
        held = leaf if leaf.kind == "," else None
        if leaf.opens:
            commas.append(0)
        elif leaf.closes:
            commas.pop()
        elif held and commas:
            commas[-1] += 1
        if not held:
            yield leaf


def _alone(closing: Leaf, commas: int) -> bool:
    """Whether the comma before a bracket makes a tuple of the one value in it."""
    return commas == 1 and closing.kind == ("]" if closing.trailer else ")")
