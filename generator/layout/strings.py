"""Strings as black writes them: their quotes, the text of docstrings, and how wide text is."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_TRIPLE = r'"""[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"""' + r"|'''[^'\\]*(?:(?:\\.|'(?!''))[^'\\]*)*'''"
ANY_STRING = rf"""{_TRIPLE}|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|'[^'\\\n]*(?:\\.[^'\\\n]*)*'"""
"""A string without its prefix."""

_STRING = re.compile(rf"(?P<prefix>[A-Za-z]*)(?P<string>{ANY_STRING})|#[^\n]*", re.DOTALL)
_UNESCAPED = {quote: re.compile(rf"(([^\\]|^)(\\\\)*){quote}") for quote in "'\""}
_ESCAPED = {quote: re.compile(rf"([^\\]|^)\\((?:\\\\)*){quote}") for quote in "'\""}


def quoted(code: str) -> str:
    """Code whose strings are in double quotes, unless that takes more backslashes."""
    return _STRING.sub(_requoted, code) if "'" in code or '\\"' in code else code


def _requoted(match: re.Match[str]) -> str:
    string = match["string"]
    if string is None or string.startswith(('"""', "'''")):
        return match[0]
    quote, body, prefix = string[0], string[1:-1], match["prefix"]
    other = "'" if quote == '"' else '"'
    if prefix and (quote == '"' or '"' in body or ("\\" in body and "r" not in prefix)):
        return match[0]
    body = _twice(_ESCAPED[other], rf"\1\2{other}", body)
    changed = _twice(_ESCAPED[quote], rf"\1\2{quote}", body)
    changed = _twice(_UNESCAPED[other], rf"\1\\{other}", changed)
    if changed.count("\\") < body.count("\\") + (quote == "'"):
        return f"{prefix}{other}{changed}{other}"
    return f"{prefix}{quote}{body}{quote}"


def _twice(pattern: re.Pattern[str], replacement: str, text: str) -> str:
    """Replaced also where one match overlaps the next."""
    return pattern.sub(replacement, pattern.sub(replacement, text))


def docstring(string: str, depth: int, limit: int) -> str:
    """A string of triple quotes as a docstring at a depth of indentation.

    Spaces around it and at the ends of its lines go, its lines move under its quotes, and the last
    quotes get a line of their own if they do not fit.
    """
    start = string.index('"""') + 3
    opening, text, indent = string[:start], string[start:-3], "    " * depth
    if re.search(r"\\\s*\n", text):
        return string
    inside = _moved(text, indent) if "\n" in text else text.strip()
    padded, escaping = _padded(inside if inside or not text else " ")
    *above, last = padded.split("\n")
    if above and len(last) + 3 > limit and not text.endswith("\n") and not escaping:
        padded += f"\n{indent}"
    return f'{opening}{padded}"""'


def _padded(text: str) -> tuple[str, bool]:
    """The text, kept apart from quotes that it would join, and whether it would escape one."""
    text = " " * text.startswith('"') + text + " " * text.endswith('"')
    escaping = (len(text) - len(text.rstrip("\\"))) % 2 == 1
    return text + " " * escaping, escaping


def _moved(text: str, indent: str) -> str:
    """The lines of a docstring, moved so that the least indented one stands under its quotes."""
    first, *others = text.split("\n")
    margin = min((_margin(line) for line in others if line.strip()), default=None)
    if margin is None:
        return first.strip()
    stripped = [line[margin:].rstrip() for line in others]
    *middle, last = [indent + line if line else "" for line in stripped]
    return "\n".join([first.strip(), *middle, last or indent])


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip())


def width(text: str) -> int:
    """How many columns black counts: two for a character that is wide in East Asian text."""
    return len(text) if text.isascii() else sum(map(_width, text))


@cache
def _width(character: str) -> int:
    if character in _WIDE_SINCE_UNICODE_16:
        return 2
    if character in _SKIN_TONES or unicodedata.category(character) in {"Mn", "Mc"}:
        return 1
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


_WIDE_SINCE_UNICODE_16 = frozenset(
    chr(code)
    for first, last in (
        (0x2630, 0x2637),
        (0x268A, 0x268F),
        (0x4DC0, 0x4DFF),
        (0x1D300, 0x1D356),
        (0x1D360, 0x1D376),
    )
    for code in range(first, last + 1)
)
_SKIN_TONES = frozenset(map(chr, range(0x1F3FB, 0x1F400)))
