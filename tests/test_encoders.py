"""Whatever a spec says, an encoder makes it text of its place and nothing more; so do names."""

from __future__ import annotations

import ast
import csv
import io
import json
import re
import tokenize
import unicodedata
from collections.abc import Callable
from html.parser import HTMLParser
from itertools import chain
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import yaml as pyyaml
from hypothesis import given
from hypothesis import strategies as st

from generator import naming, reserved
from generator.display_width import columns
from generator.load import load, parse
from generator.lower import lower
from generator.model import Class, Enum, Provider
from generator.naming import Name
from generator.problems import Problem, SpecError, printable
from generator.render import python
from generator.runtime._runtime.client import AsyncClient, Client
from generator.runtime._runtime.model import Model
from generator.text import (
    Code,
    Text,
    comment,
    csv_table,
    docstring,
    docstring_entry,
    html,
    json_text,
    literal,
    markdown,
    markdown_code,
    markdown_comment,
    url_path,
    wrapped_literal,
    yaml,
)
from tests.support.strategies import KEYWORDS, awkward, examples, few, hostile, surrogates


def words(text: str) -> str:
    """A text as readers take it: what stands between the white space."""
    return " ".join(text.split())


# --- Python


@examples
@given(hostile | surrogates)
def test_a_literal_is_the_text_to_the_character(text: str) -> None:
    code = literal(Text(text))
    assert ast.literal_eval(code) == text
    assert code.isprintable()


def _literals(code: str) -> list[str]:
    """The string literals of an expression, as they are written."""
    tokens = tokenize.generate_tokens(io.StringIO(code).readline)
    return [token.string for token in tokens if token.type == tokenize.STRING]


def _is_one_word(text: str) -> bool:
    return len(text.split()) < 2


@examples
@given(hostile | surrogates, st.sampled_from([8, 40, 74]))
def test_a_wrapped_literal_is_the_text_and_every_line_of_it_fits_or_is_one_word(
    text: str, width: int
) -> None:
    code = wrapped_literal(Text(text), width)
    assert ast.literal_eval(code) == text
    assert code.isprintable()
    for part in _literals(code):
        assert columns(part) <= width or _is_one_word(ast.literal_eval(part))


@few
@given(hostile | surrogates)
def test_a_wrapped_literal_stays_the_text_in_88_columns_when_formatted(text: str) -> None:
    source = f"_ROWS = [Reading(note={wrapped_literal(Text(text), 74)}, provider='provider')]\n"
    formatted = python(source)
    assert ast.dump(ast.parse(formatted)) == ast.dump(ast.parse(source))
    assert python(formatted) == formatted
    for line in formatted.splitlines():
        assert columns(line) <= 88 or all(map(_is_one_word, map(ast.literal_eval, _literals(line))))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "''"),
        ("it fits", "'it fits'"),
        ("it does not fit", "('it does ' 'not fit')"),
        ("it's it's it's", '("it\'s " "it\'s it\'s")'),
        ("two  spaces  stay", "('two  ' 'spaces  ' 'stay')"),
        ("line\nfeeds\nstay", "('line\\n' 'feeds\\n' 'stay')"),
        ("unbreakable-words go", "('unbreakable-words ' 'go')"),
        ("配信 レポート", "('配信 ' 'レポート')"),
    ],
)
def test_a_literal_is_wrapped_before_words(text: str, expected: str) -> None:
    assert wrapped_literal(Text(text), 11) == expected


@pytest.mark.parametrize("value", [None, True, False, 0, -5, 0.5])
def test_a_literal_of_another_value_is_that_value(value: int | float | None) -> None:
    assert repr(ast.literal_eval(literal(value))) == repr(value)


def _told(source: str) -> str:
    """The docstring of a source that holds nothing else, as readers take it."""
    node: Any = ast.parse(source)
    while not isinstance(node.body[0], ast.Expr):
        assert len(node.body) == 1
        node = node.body[0]
    assert len(node.body) == 1
    return words(ast.get_docstring(node) or "")


_HOLDERS = (
    '"""{}"""\n',
    'class A:\n    """{}."""\n',
    'class A:\n    def f(self):\n        """{}\n\n        More.\n        """\n',
)


def _held(holder: str, code: str) -> str:
    return holder.replace("{}", code)


@examples
@given(hostile | surrogates, st.sampled_from(_HOLDERS))
def test_a_docstring_holds_its_text_and_nothing_follows(text: str, holder: str) -> None:
    code = docstring(Text(text))
    assert all(line.isprintable() for line in code.split("\n"))
    assert _told(_held(holder, code)) == words(_told(_held(holder, "~")).replace("~", text.strip()))


@few
@given(hostile | surrogates, st.sampled_from(_HOLDERS))
def test_a_docstring_stays_what_it_is_when_formatted_and_formatted_again(
    text: str, holder: str
) -> None:
    source = _held(holder, docstring(Text(text)))
    formatted = python(source)
    assert _told(formatted) == _told(source)
    assert python(formatted) == formatted


@examples
@given(hostile | surrogates)
def test_an_entry_of_a_docstring_is_one_entry(text: str) -> None:
    entry = docstring_entry(Text(text), Name("name")).replace("\n", "\n        ")
    source = f'def f(name):\n    """Do.\n\n    Args:\n        {entry}\n    """\n'
    assert _told(source) == words(f"Do. Args: name: {text}")
    continued = entry.split("\n")[1:]
    assert all(line.startswith(" " * 12) for line in continued)


@few
@given(hostile)
def test_an_entry_of_a_docstring_stays_what_it_is_when_formatted(text: str) -> None:
    entry = docstring_entry(Text(text), Name("name")).replace("\n", "\n        ")
    source = f'def f(name):\n    """Do.\n\n    Args:\n        {entry}\n    """\n'
    assert _told(python(source)) == _told(source)
    assert python(python(source)) == python(source)


@examples
@given(hostile | surrogates)
def test_a_comment_ends_with_its_line_and_chooses_no_encoding(text: str) -> None:
    line = f"# Generated from {comment(Text(text))}. Do not edit.\n"
    assert len(line.splitlines()) == 1
    assert line[:-1].isprintable()
    assert not ast.parse(line).body
    assert tokenize.detect_encoding(io.BytesIO(line.encode()).readline)[0] == "utf-8"


@examples
@given(hostile | surrogates)
def test_a_comment_of_several_lines_is_nothing_but_comments(text: str) -> None:
    block = f"# {comment(Text(text), 40)}"
    lines = block.split("\n")
    assert all(line.startswith("# ") and line.isprintable() for line in lines)
    assert all(columns(line) <= 42 or _is_one_word(line[2:]) for line in lines)
    assert words(" ".join(line[2:] for line in lines)) == words(comment(Text(text)))


def test_lines_of_a_docstring_are_counted_in_columns_as_they_are_printed() -> None:
    wide = docstring(Text("配信 レポート " * 20), 40)
    escaped = docstring(Text("C:\\a\\b \x85 " * 20), 40)
    assert [max(map(columns, text.split("\n"))) for text in (wide, escaped)] == [36, 36]


@examples
@given(hostile)
def test_a_url_path_has_no_query_no_fragment_no_braces_and_no_spaces(text: str) -> None:
    code = url_path(Text(text))
    assert re.fullmatch(r"[\w/:@!$&'()*+,;=~.%-]*", code, re.ASCII)
    assert unquote(code) == text


# --- Markdown

_MARKS = "*[]#|!~$<>&"


def plain(line: str) -> str:
    """What a line of Markdown shows; fails where anything but a code span is active in it."""
    assert line.isprintable()
    assert not re.match(r"[-+]|\d+[.)]", line)
    shown, rest = "", line
    while rest:
        if escaped := re.match(r"\\([!-/:-@\[-`{-~])", rest):
            shown, rest = shown + escaped[1], rest[2:]
        elif entity := re.match("&(amp|lt|gt);", rest):
            shown += {"amp": "&", "lt": "<", "gt": ">"}[entity[1]]
            rest = rest[entity.end() :]
        elif fence := re.match("`+", rest):
            rest = rest[fence.end() :]
            end = re.search(f"(?<!`){fence[0]}(?!`)", rest)
            assert end, f"{line!r}: a code span that does not end"
            shown, rest = shown + rest[: end.start()].replace(r"\|", "|"), rest[end.end() :]
        else:
            snake = re.match("[0-9A-Za-z]_[0-9A-Za-z]", shown[-1:] + rest)
            assert rest[0] not in f"{_MARKS}_" or snake, f"{line!r}: {rest[0]} is active"
            shown, rest = shown + rest[0], rest[1:]
    return shown


def _bare(text: str) -> str:
    """Without white space, and without the backticks that make code of a part."""
    return re.sub(r"[`\s]", "", text)


@examples
@given(hostile | surrogates)
def test_nothing_in_a_text_is_markup_but_words_in_backticks(text: str) -> None:
    assert _bare(plain(markdown(Text(text)))) == _bare(printable(words(text)))


@examples
@given(hostile | surrogates)
def test_a_code_span_holds_its_word_and_ends(text: str) -> None:
    code = markdown_code(Text(text))
    assert plain(code).strip() == printable(words(text))
    assert plain(f"{code} and") == f"{plain(code)} and"


@examples
@given(hostile, hostile)
def test_a_table_row_keeps_its_cells(first: str, second: str) -> None:
    row = f"| {markdown(Text(first))} | {markdown_code(Text(second))} |"
    assert len(re.split(r"(?<!\\)\|", row)) == 4


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. one", r"1\. one"),
        ("12) twelve", r"12\) twelve"),
        ("- a", r"\- a"),
        ("2026-11-21", "2026-11-21"),
        ("snake_case and `code_*`", "snake_case and `code_*`"),
        ("_slanted_ <b>", r"\_slanted\_ &lt;b&gt;"),
        ("one ` alone", r"one \` alone"),
    ],
)
def test_markdown_reads_well_where_nothing_is_hostile(text: str, expected: str) -> None:
    assert markdown(Text(text)) == expected


@examples
@given(hostile | surrogates)
def test_a_comment_on_github_shows_its_text_and_mentions_nobody(text: str) -> None:
    code = markdown_comment(Text(text))
    assert _bare(plain(code.replace("&#8203;", ""))) == _bare(printable(words(text)))
    prose = re.sub(r"(?<!\\)(`+)(?!`).+?(?<!`)\1(?!`)", "", code)
    assert not re.search(r"(?i)[@#](?!&#8203;|8203;)|gh-(?!&)|:(?![&\s]|$)|www\.(?!&)", prose)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ask @acme/ops", "ask @&#8203;acme/ops"),
        ("see #12 or GH-12", r"see \#&#8203;12 or GH-&#8203;12"),
        ("http://a.example, www.b.example", "http:&#8203;//a.example, www.&#8203;b.example"),
        ("a: b, `@code #1`", "a: b, `@code #1`"),
    ],
)
def test_what_would_notify_somebody_is_broken_up_by_nothing_visible(
    text: str, expected: str
) -> None:
    assert markdown_comment(Text(text)) == expected


# --- HTML


class _Elements(HTMLParser):
    """What a page holds, as a browser reads it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[object] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, attrs))

    def handle_data(self, data: str) -> None:
        self.found.append(data)


@examples
@given(hostile | surrogates)
def test_text_in_html_is_neither_element_nor_attribute(text: str) -> None:
    code = html(Text(text))
    shown = "\n".join(printable(line) for line in text.split("\n"))
    page = f"""<p title="{code}" lang='{code}'>.{code}.</p>"""
    attributes = [("title", shown), ("lang", shown)]
    assert _Elements(page).found == [("p", attributes), f".{shown}."]
    assert code.isprintable()


# --- data

_CELLS = (
    hostile
    | st.none()
    | st.booleans()
    | st.sampled_from(["-5", "+46700", "-1.5", "1e5", "=1", "@a", "+a", "-a", "\uff1d1", "\uff20a"])
)
_SIGNS = {"=", "+", "-", "@"}


@examples
@given(st.lists(st.lists(_CELLS, min_size=2, max_size=3), max_size=3))
def test_a_table_reads_back_and_no_cell_of_it_is_a_formula(
    rows: list[list[str | bool | None]],
) -> None:
    table = csv_table([[Text(c) if isinstance(c, str) else c for c in row] for row in rows])
    read = list(csv.reader(io.StringIO(table, newline="")))
    assert [len(row) for row in read] == [len(row) for row in rows]
    for cell, value in zip(chain(*read), chain(*rows), strict=True):
        shown = {None: "", True: "true", False: "false"}.get(value, words(str(value)))  # type: ignore[arg-type]
        sign = unicodedata.normalize("NFKC", shown[:1]) in _SIGNS
        number = re.fullmatch(r"[+-]?[0-9]+(\.[0-9]+)?", shown)
        assert cell == (f"'{shown}" if sign and not number else shown)


@examples
@given(hostile)
def test_json_holds_the_text_to_the_character(text: str) -> None:
    assert json.loads(json_text([{"text": Text(text)}])) == [{"text": text}]


@examples
@given(hostile)
def test_yaml_holds_the_text_to_the_character(text: str) -> None:
    """Read by our reader and by another one, alone and within a flow mapping."""
    code = yaml(Text(text))
    assert code.isprintable()
    assert parse(f"a: {code}\nb: {{c: {code}, d: 1}}\n".encode(), "x") == {
        "a": text,
        "b": {"c": text, "d": 1},
    }
    assert pyyaml.safe_load(f"{{a: {code}}}")["a"] == text


def test_json_of_anything_else_is_refused() -> None:
    with pytest.raises(TypeError):
        json_text({"text": object()})


# --- text that is not encoded


@pytest.mark.parametrize("use", [str, "{}".format, "%s".__mod__, "".join, lambda t: f"{t!s:>9}"])
def test_a_text_cannot_become_a_string_by_accident(use: Callable[[Any], object]) -> None:
    value: Any = [Text("x")] if getattr(use, "__name__", "") == "join" else Text("x")
    with pytest.raises(TypeError):
        use(value)


def test_cutting_or_joining_code_gives_code_no_longer() -> None:
    code = literal(Text("'"))
    for part in (code[1:], code + "x", code * 2, code.replace('"', ""), f"{code}" + ""):
        assert not isinstance(part, Code)


# --- names

_DERIVE = {
    "snake": naming.snake_case,
    "pascal": naming.pascal_case,
    "upper": naming.upper_case,
}


@examples
@given(hostile | surrogates, st.sampled_from(sorted(_DERIVE)))
def test_a_derived_name_is_an_identifier_as_python_compares_them(text: str, form: str) -> None:
    name = _DERIVE[form](text)
    if name is not None:
        assert name.isidentifier()
        assert not name.startswith("_")
        assert unicodedata.normalize("NFKC", name) == name


@examples
@given(hostile | st.sampled_from(["class_", "\uff44\uff45\uff46", "\uff3fx", "__init__", "a\n"]))
def test_a_given_name_is_written_as_derived_ones_or_refused(text: str) -> None:
    name = naming.explicit(text, naming.snake_case)
    if name is not None:
        assert name.isidentifier()
        assert not name.startswith("_")
        assert naming.snake_case(name) == name.rstrip("_")


@pytest.mark.parametrize(
    ("word", "snake", "pascal", "upper"),
    [
        ("dispatchId", "dispatch_id", "DispatchId", "DISPATCH_ID"),
        ("message log", "message_log", "MessageLog", "MESSAGE_LOG"),
        ("HTTPStatus", "http_status", "HTTPStatus", "HTTP_STATUS"),
        ("un_delivered", "un_delivered", "UnDelivered", "UN_DELIVERED"),
        ("2xx", "value_2xx", "Model2xx", "VALUE_2XX"),
        ("__class__", "class", "Class", "CLASS"),
        ("-1", "value_1", "Model1", "MINUS_1"),
        ("\ufb01le", "file", "File", "FILE"),
        ("", None, None, "EMPTY"),
        ("$%", None, None, None),
        ("_", None, None, None),
        ("\u202e", None, None, None),
    ],
)
def test_names_are_derived(
    word: str, snake: str | None, pascal: str | None, upper: str | None
) -> None:
    assert [derive(word) for derive in _DERIVE.values()] == [snake, pascal, upper]


@pytest.mark.parametrize("words_", [reserved.FIELDS, reserved.ARGUMENTS])
def test_keywords_and_the_types_of_annotations_are_reserved(words_: frozenset[str]) -> None:
    assert KEYWORDS | {"str", "int", "float", "bool", "bytes", "list", "dict", "tuple"} <= words_


def test_what_a_model_has_already_is_no_field() -> None:
    assert {name for name in dir(Model) if not name.startswith("_")} <= reserved.FIELDS


def test_what_a_client_has_already_is_no_call_and_no_argument() -> None:
    public = {name for kind in (Client, AsyncClient) for name in dir(kind) if name[0] != "_"}
    assert KEYWORDS | public | {"base_url"} <= reserved.METHODS
    called = {name for names in naming.CALLED.values() for name in names.split()}
    assert called | {"self", "options", "timeout", "concurrency"} <= reserved.ARGUMENTS
    assert {"list", "dict", "str"} <= reserved.METHODS  # what annotations below them mean


# --- names in a document


def _lowered(folder: Path, **parts: Any) -> Provider:
    """The model of a document with these properties, words, parameters, operations, schemas."""
    parameters = [
        {"name": name, "in": "query", "schema": {"type": "string"}}
        for name in parts.get("parameters", ())
    ]
    answers = {"responses": {"200": {"description": "Fine."}}}
    paths = {
        f"/{i}": {"get": {"operationId": o, **answers}}
        for i, o in enumerate(parts.get("operations", ()))
    }
    paths["/"] = {"get": {"operationId": "ask", "parameters": parameters, **answers}}
    fields = {name: {"type": "string"} for name in parts.get("properties", ())}
    schemas = {
        "Thing": {"type": "object", "properties": {"known": {"type": "string"}, **fields}},
        "Word": {"type": "string", "enum": ["known", *parts.get("words", ())]},
        **{name: {"type": "object", "properties": {"a": {}}} for name in parts.get("schemas", ())},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Names", "version": "1", **parts.get("info", {})},
        "paths": paths,
        "components": {"schemas": schemas},
    }
    path = folder / "names.json"
    path.write_text(json.dumps(document), "utf-8")
    return lower(load(path))


def _problems(folder: Path, **parts: Any) -> tuple[Problem, ...]:
    try:
        _lowered(folder, **parts)
    except SpecError as error:
        return error.problems
    return ()


@pytest.mark.parametrize(
    ("place", "first", "second"),
    [
        ("properties", "fooBar", "foo_bar"),
        ("properties", "foo-bar", "foo bar"),
        ("properties", "\ufb01le", "file"),
        ("properties", "\u2167", "viii"),
        ("properties", "\u212a", "k"),
        ("properties", "A", "a"),
        ("parameters", "fooBar", "FooBar"),
        ("parameters", "\uff41", "a"),
        ("schemas", "foo_bar", "FooBar"),
        ("operations", "getIt", "get_it"),
    ],
)
def test_two_words_that_fold_to_one_name_are_reported(
    place: str, first: str, second: str, tmp_path: Path
) -> None:
    assert not _problems(tmp_path, **{place: [first]})
    assert not _problems(tmp_path, **{place: [second]})
    (problem,) = _problems(tmp_path, **{place: [first, second]})
    assert problem.rule == "name"
    assert "both become" in problem.message


@pytest.mark.parametrize(
    ("first", "second"),
    [("done", "Done"), ("\ufb00", "ff"), ("\xdf", "SS"), ("", "empty"), ("1", "value_1")],
)
def test_two_words_of_an_enum_that_fold_to_one_name_are_no_members(
    first: str, second: str, tmp_path: Path
) -> None:
    """A house spec is told; of a foreign document the words become plain literals."""
    house = {"x-provider": {"name": "Names", "class_prefix": "Names"}}
    (problem,) = _problems(tmp_path, words=[first, second], info=house)
    assert problem.rule == "name"
    assert "both become" in problem.message
    provider = _lowered(tmp_path, words=[first, second])
    assert not any(isinstance(model, Enum) for model in provider.models)


def test_no_word_of_python_comes_out_as_a_name_of_ours(tmp_path: Path) -> None:
    found = awkward()
    provider = _lowered(tmp_path, properties=found, parameters=found, operations=found)
    thing = next(m for m in provider.models if isinstance(m, Class))
    names = {field.wire.raw: field.name for field in thing.fields}
    assert set(found) < names.keys()
    assert not {*names.values()} & reserved.FIELDS
    asked = next(operation for operation in provider.operations if operation.name == "ask")
    assert not {argument.name for argument in asked.arguments} & reserved.ARGUMENTS
    assert not {operation.name for operation in provider.operations} & reserved.METHODS


def test_words_of_an_enum_are_upper_case_and_hide_nothing_of_it(tmp_path: Path) -> None:
    provider = _lowered(tmp_path, words=["name", "value", "mro", "class", "None", "self"])
    (enum,) = (model for model in provider.models if isinstance(model, Enum))
    assert [member.name for member in enum.members] == [
        *("KNOWN", "NAME", "VALUE", "MRO", "CLASS", "NONE", "SELF")
    ]


def test_a_name_of_three_hundred_characters_is_a_name(tmp_path: Path) -> None:
    provider = _lowered(tmp_path, properties=["a" * 300])
    (thing,) = (model for model in provider.models if isinstance(model, Class))
    assert [len(field.name) for field in thing.fields] == [5, 300]
