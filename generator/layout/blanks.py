"""Blank lines as black puts them: two around what is defined at the top, one around it elsewhere.

One follows a module's or a class's docstring and its imports; none follows a decorator or stands
before the docstring of a function. Elsewhere blank lines stay, at most two at the top of a module
and one further in. Comments right above a definition belong to it: the blank lines go before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.layout.statements import Statement


@dataclass(eq=False)
class _Block:
    """A statement, and the blank lines around it."""

    statement: Statement
    last: _Block | None
    before: int = 0
    after: int = 0


@dataclass
class _Tracker:
    """What the statements so far mean for the blank lines before the next."""

    last: _Block | None = None
    definitions: list[Statement] = field(default_factory=list[Statement])
    """The definitions around the statement at hand."""
    leading_comment: _Block | None = None
    """The first of the comments right above it."""

    def block(self, statement: Statement) -> _Block:
        """The statement with its blank lines."""
        block = _Block(statement, self.last)
        before, block.after = self._around(statement)
        block.before = max(0, before - (self.last.after if self.last else 0))
        if self._follows_module_docstring(statement):
            block.before = 1
        self._note_comment(block)
        self.last = block
        return block

    def _around(self, new: Statement) -> tuple[int, int]:
        before = min(new.blanks, 1 if new.depth else 2)
        ended = None
        while self.definitions and self.definitions[-1].depth >= new.depth:
            ended = self.definitions.pop()
        if new.defines:
            self.definitions.append(new)
        if self.last is None:
            return 0, 0
        last = self.last.statement
        if new.is_docstring and last.kind == "class":
            return 0, 1
        if new.is_docstring and last.kind == "def":
            return 0, 0
        if ended:
            before = 1 if new.depth or _continues(new, ended) else 2
        if new.defines or new.kind == "@":
            return self._before_definition(new, last, before), 0
        if last.kind == "import" != new.kind and last.depth == new.depth:
            return (before or 1) if new.depth else 1, 0
        return before, 0

    def _before_definition(self, new: Statement, last: Statement, before: int) -> int:
        if last.kind == "@":
            return 0
        if last.depth < new.depth and last.defines:
            return min(1, new.blanks)
        comment = None
        if last.kind == "#" and last.depth == new.depth and before == 0:
            comment = self.leading_comment
            if not (comment and comment.last) or comment.before > 1:
                return 0
            above = comment.last.statement
            if above.kind == "class" or above.opens_block:
                return 0
        wanted = 0 if last.is_stub and not new.blanks else 1 if new.depth else 2
        if comment and comment.last:
            comment.before = max(comment.before, wanted) - comment.last.after
            return 0
        return wanted

    def _follows_module_docstring(self, new: Statement) -> bool:
        block = self.last
        if not block or not block.statement.is_docstring or block.statement.depth or new.defines:
            return False
        while block := block.last:
            if block.statement.kind != "#":
                return False
        return True

    def _note_comment(self, new: _Block) -> None:
        """Whether the comments right above the next statement begin or end here."""
        last = self.last.statement.kind if self.last else ""
        if new.statement.kind != "#":
            if new.statement.kind != "@" or new.before:
                self.leading_comment = None
        elif last != "@" and (new.before or (last != "#" and self.leading_comment is None)):
            self.leading_comment = new


def _continues(new: Statement, ended: Statement) -> bool:
    """Whether it is an `else` or the like after a definition that was indented."""
    return bool(ended.depth) and new.opens_block and not _BEGINS_BLOCK.match(new.code)


_BEGINS_BLOCK = re.compile(r"(with|try|for|while|if|match)\b")


def spaced(statements: Iterable[Statement]) -> Iterator[tuple[int, Statement]]:
    """Each statement after the number of blank lines before it."""
    tracker = _Tracker()
    blocks = [tracker.block(statement) for statement in statements]
    after = 0
    for block in blocks:
        yield block.before + after, block.statement
        after = block.after
