"""YAML or JSON text -> `Map`, `Seq` and scalars.

Read as YAML 1.2 would be (`no`, dates and `12:30` are strings) from libyaml's events, so that
duplicate keys, merge keys, tags, alias bombs and depth are seen before they do harm.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn, cast

import yaml

from generator.load.nodes import MAX_DEPTH, Map, Seq
from generator.problems import Location, Problem, SpecError, quoted, reason

MAX_BYTES = 4 * 1024 * 1024
MAX_NODES = 400_000
MAX_REPEATED = 50_000
"""Keys and values that aliases may stand for."""
MAX_DIGITS = 100

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INT = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_PAIR = re.compile(
    rb"(?P<before>(?<!\\)(?:\\\\)*)\\u(?P<high>[dD][89abAB]..)\\u(?P<low>[dD][c-fC-F]..)"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_ENDS = re.compile("[\x85\u2028\u2029]")
_ESCAPE = 'write it as an escape in double quotes, "\\u%04x"'
_USUAL = "check the indentation, quotes and brackets here and on the line before"
_SYNTAX = {
    "found character that cannot start any token": (
        "a value cannot begin with this character",
        "indent with spaces instead of tabs; put text that begins with `@`, `%` or a backtick "
        "in quotes",
    ),
    "mapping values are not allowed in this context": (
        "`: ` is not allowed here",
        "put text that contains `: ` in quotes; check the indentation",
    ),
    "found unknown escape character": (
        "this is not a known escape",
        "double the backslash, or use single quotes",
    ),
    "expected hexdecimal number": (
        "this escape needs hexadecimal digits",
        "double the backslash, or use single quotes",
    ),
    "found unexpected end of stream": ("a quote is not closed", "close the quotes"),
    "found unexpected document indicator": ("a quote is not closed", "close the quotes"),
    "found invalid Unicode character escape code": (
        "this escape is not a character",
        "write the character itself",
    ),
    "expected alphabetic or numeric character": (
        "a name must follow `*` or `&`",
        "put text that begins with `*` or `&` in quotes",
    ),
    "expected ',' or ']'": ("`,` or `]` was expected", "close the bracket"),
    "expected ',' or '}'": ("`,` or `}` was expected", "close the brace"),
    "expected key": ("a key was expected", _USUAL),
    "expected '-' indicator": ("`- ` was expected", _USUAL),
    "expected node content": ("a value was expected", _USUAL),
    "could not find expected ':'": ("`: ` was expected", "write `: ` after the key"),
    "expected <document start>": ("nothing can follow here", _USUAL),
    "block sequence entries are not allowed in this context": (
        "`- ` is not allowed here",
        "start the list on its own line",
    ),
    "found a tab character that violates indentation": (
        "a tab is not allowed here",
        "indent with spaces instead of tabs",
    ),
    "found a tab character where an indentation space is expected": (
        "a tab is not allowed here",
        "indent with spaces instead of tabs",
    ),
}
"""What the parser says -> what is wrong, and what to do."""
_CONTEXTS = {"mapping": "mapping", "sequence": "list"}
_WORDS = {"": None, "~": None, "null": None, "Null": None, "NULL": None} | {
    word: word.lower() == "true" for word in "true True TRUE false False FALSE".split()
}
_NO_TAGS = "remove the tag; put text that begins with `!` in quotes"


def read(path: Path) -> bytes:
    """The bytes of a spec file.

    Raises:
        SpecError: it cannot be read, or is larger than 4 MiB.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        text, hint = (
            f"the file cannot be read: {reason(error)}",
            "fix it or remove it from the folder",
        )
        raise _error(Location(str(path)), "file", text, hint) from error
    if len(data) > MAX_BYTES:
        hint = "split it: `$ref` may point to other files of the folder"
        raise _error(Location(str(path)), "yaml", "the file is larger than 4 MiB", hint)
    return data


def parse(data: bytes, file: str) -> Any:
    """One YAML document as `Map`, `Seq` and scalars.

    Raises:
        SpecError: a syntax error; all duplicate keys, merge keys, tags; a bomb.
    """
    builder = _Builder(file)
    if file.endswith(".json"):
        data = _PAIR.sub(_joined, data)
    # typeshed gives `yaml.parse` no types
    events = cast(
        Iterator[Any],
        yaml.parse(data, Loader=_LOADER),  # pyright: ignore[reportUnknownMemberType]
    )
    try:
        unusual = _LINE_ENDS.search(data.decode())
        if unusual:
            at = _position(file, unusual.string[: unusual.start()].encode())
            code = ord(unusual[0])
            text = f"U+{code:04X} ends a line for some YAML readers, but not for others"
            raise _error(at, "yaml", text, _ESCAPE % code)
        for event in events:
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        raise _syntax_error(file, data.decode(), error) from error
    except UnicodeDecodeError as error:
        at = _position(file, data[: error.start])
        raise _error(at, "yaml", "the file is not UTF-8", "save the file as UTF-8") from error
    except yaml.YAMLError as error:
        # Only the reader, which judges single characters, gives no mark.
        at = _position(file, data[: getattr(error, "position", 0)])
        code = getattr(error, "character", 0)
        raise _error(at, "yaml", f"U+{code:04X} is not allowed in YAML", _ESCAPE % code) from error
    if builder.problems:
        raise SpecError(builder.problems)
    return builder.result


def _joined(pair: re.Match[bytes]) -> bytes:
    """The one character that JSON writes as two escapes; YAML has an escape for it."""
    high, low = int(pair["high"], 16), int(pair["low"], 16)
    code = 0x10000 + ((high - 0xD800) << 10) + low - 0xDC00
    return pair["before"] + f"\\U{code:08x}".encode()


def _syntax_error(file: str, source: str, error: yaml.MarkedYAMLError) -> SpecError:
    mark, begun = error.problem_mark or error.context_mark, error.context_mark
    said = str(error.problem).removeprefix("did not find ").split(", but ")[0]
    what, hint = _SYNTAX.get(said, ("it cannot be read past this point", _USUAL))
    text = f"this is not YAML: {what}"
    around = [ours for word, ours in _CONTEXTS.items() if word in str(error.context)]
    if begun and mark and not "".join(source.split("\n")[mark.line :])[mark.column :].strip():
        # What is missing is missing at the end of the file; what it belongs to tells more.
        mark = begun
        text += "".join(f" in the {part} that begins here" for part in around)
    elif begun and mark and begun.line < mark.line:
        text += "".join(f" in the {part} that begins on line {begun.line + 1}" for part in around)
    lines = source.rstrip().split("\n")
    at = Location(file, len(lines), max(len(lines[-1]), 1))
    if mark and mark.line < len(lines):
        at = Location(file, mark.line + 1, mark.column + 1)
    return _error(at, "yaml", text, hint)


def _position(file: str, before: bytes) -> Location:
    """The place that follows the text `before`."""
    lines = before.split(b"\n")
    return Location(file, len(lines), len(lines[-1].decode("utf-8", "replace")) + 1)


class _Builder:
    """Turns parser events into data; keeps count of depth and of expanded nodes."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.result: Any = None
        self.stack: list[tuple[Map | Seq, list[tuple[str, Location]], str | None]] = []
        self.anchors: dict[str, tuple[Any, int]] = {}
        self.nodes = 0
        self.repeated = 0
        self.documents = 0

    def take(self, event: Any) -> None:
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self._stop(
                    event,
                    "yaml",
                    "a second YAML document starts here",
                    "put it into its own file",
                )
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)
        elif isinstance(event, yaml.ScalarEvent):
            self._tag(event)
            self._add(self._scalar(event), event)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            self._open(event)
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            _, _, anchor = self.stack.pop()
            if anchor:
                self.anchors[anchor] = (
                    self.anchors[anchor][0],
                    self.nodes - self.anchors[anchor][1],
                )

    def _open(self, event: Any) -> None:
        self._tag(event)
        self._deep(event, len(self.stack) + 1)
        node = Map() if isinstance(event, yaml.MappingStartEvent) else Seq()
        node.marks = {}
        node.start = self._place(event)
        self._add(node, event)
        self.stack.append((node, [], event.anchor))

    def _deep(self, event: Any, depth: int) -> None:
        if depth > MAX_DEPTH:
            message = f"this is nested deeper than {MAX_DEPTH} levels"
            hint = "move the inner parts to `components` and refer to them with `$ref`"
            self._stop(event, "yaml-depth", message, hint)

    def _add(self, value: Any, event: Any, size: int = 1) -> None:
        self.nodes += size
        if self.nodes > MAX_NODES:
            message = f"the file has more than {MAX_NODES:,} keys and values"
            self._stop(
                event, "yaml", message, "split it: `$ref` may point to other files of the folder"
            )
        if event.anchor and not isinstance(event, yaml.AliasEvent):
            self.anchors[event.anchor] = (value, self.nodes if isinstance(value, Map | Seq) else 1)
        if not self.stack:
            self.result = value
            return
        node, keys, _ = self.stack[-1]
        if isinstance(node, Seq):
            node.marks[len(node)] = (self._place(event), self._place(event))
            node.append(value)
        elif keys:
            key, at = keys.pop()
            if key in node:
                first = node.marks[key][0].line
                message = f"key {quoted(key)} is already on line {first}"
                self._problem(at, "duplicate-key", message, "keep one of them")
            empty = not event.end_mark.index - event.start_mark.index
            node.marks[key] = (at, at if empty else self._place(event))
            node[key] = value
        else:
            keys.append((self._key(event, value), self._place(event)))

    def _key(self, event: Any, value: Any) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            hint = "put it in quotes if it is meant as text"
            self._stop(event, "yaml", "a list or mapping cannot be a key", hint)
        if event.value == "<<" and event.implicit[0]:
            hint = "write the keys out, or refer to them with `$ref` or `allOf`"
            self._problem(
                self._place(event), "yaml-merge", "merge keys (`<<`) are not supported", hint
            )
        return str(event.value)

    def _scalar(self, event: Any) -> Any:
        text: str = event.value
        if _SURROGATE.search(text):
            # libyaml refuses it itself, the parser in Python does not.
            message = "this escape is only half a character"
            self._stop(event, "yaml", message, "write the whole character")
        if not event.implicit[0]:
            return text
        if text in _WORDS:
            return _WORDS[text]
        number = _INT.fullmatch(text) or _FLOAT.fullmatch(text)
        if number and len(text) > MAX_DIGITS:
            message = f"this number has more than {MAX_DIGITS} digits"
            self._stop(event, "yaml", message, "put it in quotes if it is meant as text")
        if _INT.fullmatch(text):
            return int(text, 0) if text[:2] in {"0o", "0x"} else int(text)
        return float(text) if number else text

    def _alias(self, event: Any) -> None:
        value, size = self.anchors.get(event.anchor, (None, 0))
        if event.anchor not in self.anchors or any(node is value for node, _, _ in self.stack):
            inside = event.anchor in self.anchors
            what = "is used inside its own anchor" if inside else "has no anchor before it"
            message = f"alias {quoted('*' + event.anchor)} {what}"
            hint = (
                "write `$ref: ...` instead" if inside else "put text that begins with `*` in quotes"
            )
            self._stop(event, "yaml-alias", message, hint)
        self._deep(event, len(self.stack) + _height(value))
        self.repeated += size
        if self.repeated > MAX_REPEATED:
            message = f"aliases repeat more than {MAX_REPEATED:,} keys and values"
            self._stop(event, "yaml-alias", message, "use `$ref` for what is used in many places")
        self._add(value, event, size)

    def _tag(self, event: Any) -> None:
        if event.tag:
            tag = str(event.tag).replace("tag:yaml.org,2002:", "!!")
            self._problem(
                self._place(event), "yaml-tag", f"tag {quoted(tag)} is not supported", _NO_TAGS
            )

    def _place(self, event: Any) -> Location:
        return Location(self.file, event.start_mark.line + 1, event.start_mark.column + 1)

    def _problem(self, at: Location, rule: str, message: str, hint: str) -> None:
        self.problems.append(Problem(at, rule, message, hint))

    def _stop(self, event: Any, rule: str, message: str, hint: str) -> NoReturn:
        self._problem(self._place(event), rule, message, hint)
        raise SpecError(self.problems)


def _height(node: Any) -> int:
    """The levels of a finished piece of data; it has at most `MAX_DEPTH` of them."""
    if not isinstance(node, Map | Seq):
        return 0
    return 1 + max(map(_height, node.values() if isinstance(node, Map) else node), default=0)


def _error(at: Location, rule: str, message: str, hint: str) -> SpecError:
    return SpecError([Problem(at, rule, message, hint)])
