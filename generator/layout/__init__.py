"""The layout that black gives to what we print: lines of at most 88 columns, and blank lines.

Source is cut into statements (`statements`); each gets its blank lines (`blanks`), its strings
black's quotes (`strings`). One that does not fit on a line is cut into `leaves` and broken as black
would break it (`splitting`, which names the shapes). All others are left as they are: what stands
inside a line, such as the blanks around a sign, is printed right by the template.

Tests let black itself judge everything that is generated, and much that is invented. Text that no
template prints (a comment inside brackets, a backslash at the end of a line) is refused aloud.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.layout.blanks import spaced
from generator.layout.lines import WIDTH
from generator.layout.splitting import broken
from generator.layout.statements import Statement, statements
from generator.layout.strings import docstring, quoted, width

_LOOSE = re.compile(r"[(\[{]\s|[\s,][)\]}]|\n")
"""Blanks inside brackets, or a comma before one that closes: what is left of a template's loops."""


def laid_out(source: str) -> str:
    """Python source as black would lay it out, without black.

    Raises:
        ValueError: it holds what no template prints.
    """
    lines: list[str] = []
    for blanks, statement in spaced(statements(source)):
        lines += [""] * blanks
        lines += _lines(statement)
    return "\n".join([*lines, ""])


def _lines(statement: Statement) -> Iterator[str]:
    indent = "    " * statement.depth
    if statement.kind == "#":
        yield indent + statement.code
    elif statement.kind == "string":
        text = statement.code
        yield indent + (docstring(text, statement.depth, WIDTH) if statement.first else text)
    else:
        yield from _code(statement, indent)


def _code(statement: Statement, indent: str) -> list[str]:
    """The lines of a statement that is code."""
    comment = f"  {statement.comment}" if statement.comment else ""
    code = quoted(statement.code)
    line = f"{indent}{code}{comment}"
    if width(line) <= WIDTH and not _LOOSE.search(code):
        return [line]
    *above, last = broken(code, statement.depth)
    if comment and (above or width(last + comment) > WIDTH):
        raise ValueError(f"no layout for a comment after a long line: {line!r}")
    return [*above, last + comment]
