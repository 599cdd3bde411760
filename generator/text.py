"""Text out of a spec, and the one way to print it: through the encoder of its place.

A spec is somebody else's data. `Text` holds it and refuses to be printed, joined or formatted;
an encoder turns it into `Code`, the only thing a template may print (`render` enforces that).
So a new emitter cannot forget to quote; the advisories of this field are all about such a lapse.
"""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Never
from urllib.parse import quote

from generator.display_width import columns
from generator.problems import as_yaml


class Code(str):
    """Text that is already right for the place where it will be printed."""

    __slots__ = ()

    def __html__(self) -> str:
        """The mark by which jinja's autoescape knows finished text; see `render`."""
        return self


@dataclass(frozen=True, order=True, slots=True, repr=True)
class Text:
    """A string exactly as a spec has it; `raw` is for comparing, never for printing."""

    raw: str

    def __bool__(self) -> bool:
        return bool(self.raw)

    def __str__(self) -> Never:
        raise TypeError(f"{self!r} came out of a spec: print it through an encoder")

    def __format__(self, spec: str, /) -> Never:
        str(self)
        raise AssertionError


def _raw(value: Text | str) -> str:
    return value.raw if isinstance(value, Text) else value


def _escaped(text: str) -> str:
    """`text` with everything that could end a line, hide or reorder text as an escape."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)


def _one_line(value: Text | str) -> str:
    return " ".join(_raw(value).split())


def literal(value: Text | str | int | float | bool | None) -> Code:
    """A Python expression for the value; `repr` escapes whatever is not printable."""
    plain = str.__str__(_raw(value)) if isinstance(value, Text | str) else value
    return Code(repr(plain))


def wrapped_literal(value: Text | str, width: int) -> Code:
    """The expression of a text; one that is too wide is several literals in brackets, which join.

    Args:
        value: The text.
        width: Columns that each literal may take; only one that holds a single word takes more.
    """
    pieces = _packed(_raw(value), width, repr)
    literals = " ".join(map(repr, pieces or [""]))
    return Code(f"({literals})" if len(pieces) > 1 else literals)


def _packed(text: str, width: int, written: Callable[[str], str] = str.rstrip) -> list[str]:
    """`text` in parts that take at most `width` columns as they are written; whole words only."""
    parts: list[str] = []
    for word in re.findall(r"\S+\s?|\s", text):
        if parts and columns(written(parts[-1] + word)) <= width:
            parts[-1] += word
        else:
            parts.append(word)
    return parts


def docstring(value: Text | str, width: int = 76) -> Code:
    """The inside of a docstring in triple double quotes, wrapped at `width` columns."""
    paragraphs = re.split(r"\n\s*\n", _raw(value).replace("\r\n", "\n").strip())
    safe = _in_docstring("\n\n".join(re.sub(r"[ \t\n\v\f\r]+", " ", p) for p in paragraphs))
    return Code("\n\n".join(_filled(paragraph, width) for paragraph in safe.split("\n\n")))


def docstring_entry(value: Text | str, name: Code) -> Code:
    """`name: text` as a line of a docstring's `Args:` or `Raises:`, continued with an indent."""
    text = _filled(f"{name}: {_in_docstring(_one_line(value))}", 72)
    return Code(text.replace("\n", "\n    "))


def _filled(text: str, width: int) -> str:
    return "\n".join(part.rstrip() for part in _packed(text, width))


def _in_docstring(text: str) -> str:
    """Text that stays text between triple double quotes, whatever it holds."""
    safe = "\n".join(_escaped(line.replace("\\", "\\\\")) for line in text.split("\n"))
    # After doubling, no backslash can pair with a quote: escape each quote that could close.
    return re.sub(r'^"|"(?=")|(?<=")"|"$', r'\\"', safe)


def comment(value: Text | str, width: int | None = None) -> Code:
    """The rest of a `#` comment, in which no text is an encoding (PEP 263).

    One line; with a width in columns, as many comments as are needed.
    """
    safe = re.sub(r"coding(?=[:=])", "coding ", _escaped(_one_line(value)))
    return Code(safe if width is None else _filled(safe, width).replace("\n", "\n# "))


def url_path(value: Text | str) -> Code:
    """A fixed part of a URL path; slashes stay, all else outside the unreserved set is quoted."""
    return Code(quote(_raw(value), safe="/:@!$&'()*+,;=~-._"))


def markdown(value: Text | str) -> Code:
    """Prose on one line of Markdown, safe in a table cell; nothing in it is markup.

    But for `words in backticks`, which OpenAPI's descriptions use too: they stay code.
    """
    return _pieces(value, _prose)


def markdown_comment(value: Text | str) -> Code:
    """Prose as `markdown` has it, for comments: it mentions nobody, refers and links to nothing.

    On GitHub a backslash keeps neither `@` nor `#` from that; a character without width does.
    """
    return _pieces(value, _unlinked)


def _pieces(value: Text | str, prose: Callable[[str], str]) -> Code:
    pieces = re.split(r"`([^`]+)`", _one_line(value))
    return Code("".join(markdown_code(p) if i % 2 else prose(p) for i, p in enumerate(pieces)))


def _unlinked(text: str) -> str:
    return re.sub(r"(?i)[@#]|gh-|:(?=\S)|www\.", r"\g<0>&#8203;", _prose(text))


def _prose(text: str) -> str:
    text = re.sub(r"([\\`*\[\]#|!~$])", r"\\\1", _escaped(text))
    text = re.sub(r"(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])", r"\\_", text)
    text = re.sub(r"^(?:([0-9]+)(?=[.)])|(?=[-+]))", r"\1\\", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def markdown_code(value: Text | str) -> Code:
    """A word or name as a Markdown code span, whatever backticks it holds."""
    text = _escaped(_one_line(value)).replace("|", r"\|") or " "
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", text)), default=0))
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return Code(f"{fence}{pad}{text}{pad}{fence}")


def csv_table(rows: Iterable[Sequence[Text | str | bool | None]]) -> str:
    """Rows as RFC 4180 text with `\\n` line ends.

    Booleans are `true` and `false`, None is an empty cell. A cell that a spreadsheet would take
    for a formula is preceded by an apostrophe.
    """
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([_cell(c) for c in row] for row in rows)
    return out.getvalue()


def _cell(value: Text | str | bool | None) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    text = "" if value is None else _one_line(value)
    number = re.fullmatch(r"[+-]?[0-9]+(\.[0-9]+)?", text)
    first = unicodedata.normalize("NFKC", text[:1])  # full-width signs start formulas too
    return f"'{text}" if first in {"=", "+", "-", "@"} and not number else text


def json_text(value: object) -> str:
    """Indented JSON with a line end; `Text` becomes a JSON string."""
    return json.dumps(value, default=_raw_default, ensure_ascii=False, indent=2) + "\n"


def _raw_default(value: object) -> str:
    if isinstance(value, Text):
        return value.raw
    raise TypeError(f"{value!r} is not JSON")


def json_line(value: object) -> Text:
    """JSON on one line without spaces, as SQLite and DuckDB print it; to be encoded once more."""
    text = json.dumps(value, default=_raw_default, ensure_ascii=False, separators=(",", ":"))
    return Text("".join(f"\\u{ord(c):04x}" if _breaks(c) else c for c in text))


def sql(value: Text | str | bool | int | None) -> Code:
    """A literal of standard SQL, on one line, in which no backslash escapes.

    What no literal can portably hold (NUL, line ends, other control characters) becomes a space.
    """
    if value is None:
        return Code("NULL")
    if isinstance(value, bool | int):
        return Code(str(value).upper())
    text = "".join(" " if _breaks(c) else c for c in _raw(value))
    return Code("'" + text.replace("'", "''") + "'")


def _breaks(character: str) -> bool:
    """Whether a character ends a line somewhere, or is none that is seen."""
    return unicodedata.category(character) in {"Cc", "Zl", "Zp"}


def mermaid(value: Text | str) -> Code:
    """A description in a Mermaid diagram: all but letters, digits and `_` as `#code;`.

    Spaces too: to Mermaid `direction LR` is a command wherever it stands in a line.
    """
    text = _escaped(_one_line(value)) or "\xa0"
    return Code(re.sub(r"[^0-9A-Za-z_]", lambda found: f"#{ord(found[0])};", text))


def html(value: Text | str) -> Code:
    """Text of an HTML or SVG element, or of an attribute in quotes; line ends stay."""
    lines = (escape(_escaped(line)) for line in _raw(value).split("\n"))
    return Code("&#10;".join(lines))


def yaml(value: Text | str) -> Code:
    """A string as YAML in any place, flow mappings included; quoted where in doubt.

    What cannot be printed becomes an escape. YAML cannot hold half of a character, a surrogate.
    """
    return Code(_escaped(as_yaml(_raw(value))))


ENCODERS: dict[str, Callable[..., Code]] = {
    "literal": literal,
    "wrapped_literal": wrapped_literal,
    "docstring": docstring,
    "docstring_entry": docstring_entry,
    "comment": comment,
    "url_path": url_path,
    "markdown": markdown,
    "markdown_code": markdown_code,
    "html": html,
    "sql": sql,
    "mermaid": mermaid,
    "yaml": yaml,
}
"""The encoders that templates name, e.g. `{{ operation.summary | docstring }}`."""
