"""Source as its statements: what is on lines of its own, brackets and strings kept whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from generator.layout.strings import ANY_STRING

_MARK = re.compile(rf"{ANY_STRING}|#[^\n]*|[][(){{}}\n]", re.DOTALL)
_KIND = re.compile(r"[rR]?(?:\"\"\"|''')|(?:async\s+)?def\b|class\b|import\b|from\b|[@#]")


class Statement:
    """A statement or a comment on lines of its own."""

    def __init__(self, code: str, comment: str, depth: int, blanks: int, first: bool) -> None:
        self.code = code
        """Without the indentation of its first line."""
        self.comment = comment
        """What follows it on its last line, from `#` on."""
        self.depth = depth
        """Of indentation, four blanks each."""
        self.blanks = blanks
        """How many blank lines are before it."""
        self.first = first
        """Whether it is the first of its module or block."""

    @cached_property
    def kind(self) -> str:
        """`def`, `class`, `import`, `@`, `#`, `string` for one that may be a docstring, or none."""
        match = _KIND.match(self.code)
        if not match:
            return ""
        word = match[0].split()[-1]
        return {"from": "import"}.get(word, "string" if word[-1] in "'\"" else word)

    @property
    def defines(self) -> bool:
        return self.kind in {"def", "class"}

    @property
    def is_docstring(self) -> bool:
        return self.first and self.kind == "string"

    @property
    def opens_block(self) -> bool:
        return self.code.endswith(":")

    @property
    def is_stub(self) -> bool:
        """Whether it is a `def` whose body is three dots beside it."""
        return self.kind == "def" and self.code.endswith("...")


def statements(source: str) -> Iterator[Statement]:
    """The statements of a module, comments on lines of their own among them."""
    blanks, first = 0, True
    for line, comment in _lines(source):
        indent = len(line) - len(line.lstrip())
        if code := line.strip() or comment:
            alone = code is comment
            yield Statement(code, "" if alone else comment, indent // 4, blanks, first)
            first = (first and alone) or code.endswith(":")
            blanks = 0
        else:
            blanks += 1


def _lines(source: str) -> Iterator[tuple[str, str]]:
    """Lines, each with all that its brackets and strings hold, and the comments after them."""
    start = brackets = 0
    comment: int | None = None
    for mark in _MARK.finditer(source):
        sign = mark[0]
        if sign == "\n":
            if not brackets:
                end = mark.start() if comment is None else comment
                yield source[start:end], source[end : mark.start()].rstrip()
                start, comment = mark.end(), None
        elif sign in _OPEN:
            brackets += 1
        elif sign in _CLOSE:
            brackets -= 1
        elif sign[0] == "#" and not brackets:
            comment = mark.start()
    if start < len(source):
        yield source[start:], ""


_OPEN, _CLOSE = frozenset("([{"), frozenset(")]}")
