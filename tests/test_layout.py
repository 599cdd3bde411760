"""Python is laid out as black would do it: black itself is asked, on all that we print and more."""

from __future__ import annotations

import ast
import subprocess
import sys

import black
import pytest
from black.strings import str_width
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.layout import laid_out
from generator.layout.strings import width
from tests.support import code
from tests.support.vendored import CASES, DOCUMENTS, NAMES, foreign, output

MODE = black.Mode(magic_trailing_comma=False)
FUTURE = "from __future__ import annotations\n\n"
"""Lets black know that the source is for Python 3.7 or later."""

some = settings(max_examples=30)
many = settings(max_examples=1000)


def by_black(source: str) -> str:
    return black.format_str(source, mode=MODE)


# --- the shapes, one by one


def test_arguments_of_a_def_go_on_one_line_of_their_own_or_on_one_each() -> None:
    given = 'first: str, second: str, third: str, fourth: str, *, fifth: str = ""'
    assert laid_out(f"def it({given}) -> None: ...") == f"def it(\n    {given}\n) -> None: ...\n"
    assert laid_out(f"def it({given}) -> No: ...") == f"def it({given}) -> No: ...\n"
    long = f"def it(first: {'a' * 40}, second: {'b' * 40}) -> None: ..."
    assert laid_out(long) == (
        f"def it(\n    first: {'a' * 40},\n    second: {'b' * 40},\n) -> None: ...\n"
    )


def test_a_sole_parameter_gets_a_comma_and_a_sole_argument_none() -> None:
    name = "a" * 80
    assert laid_out(f"def it({name}): ...") == f"def it(\n    {name},\n): ...\n"
    assert laid_out(f"some_call({name})") == f"some_call(\n    {name}\n)\n"


def test_a_collection_has_one_line_or_one_for_each_part() -> None:
    parts = [f"'{letter * 18}'" for letter in "abcd"]
    broken = "".join(f'    "{letter * 18}",\n' for letter in "abcd")
    for opening, closing in ("[]", "()", "{}"):
        written = f"it = {opening}{', '.join(parts)}{closing}\n"
        assert laid_out(written) == f"it = {opening}\n{broken}{closing}\n"


def test_an_import_has_one_line_or_one_for_each_name() -> None:
    names = ["a" * 30, "b" * 30, "c" * 30]
    broken = "".join(f"    {name},\n" for name in names)
    assert laid_out(f"from .it import {', '.join(names)}") == f"from .it import (\n{broken})\n"


def test_a_union_gets_brackets_where_it_does_not_fit() -> None:
    one, two = "a" * 40, "b" * 40
    assert laid_out(f"It = {one} | {two}\n") == f"It = {one} | {two}\n"
    assert laid_out(f"It: A = {one} | {two}\n") == f"It: A = (\n    {one} | {two}\n)\n"
    each = f"    {one}\n    | {two}\n    | c\n"
    assert laid_out(f"It: A = {one} | {two} | c\n") == f"It: A = (\n{each})\n"
    returned = f"-> (\n{each}): ...\n"
    assert laid_out(f"def it() -> {one} | {two} | c: ...\n") == f"def it() {returned}"


def test_the_comma_of_a_tuple_of_one_stays_and_others_that_close_go() -> None:
    assert laid_out("it = { 'a': (1, ), 'b': [2, ], }\n") == 'it = {"a": (1,), "b": [2]}\n'


def test_quotes_are_double_unless_that_takes_more_backslashes() -> None:
    assert (
        laid_out(r"""it = 'a', 'b"', 'c\'d', "e\"" """) == r"""it = "a", 'b"', "c'd", 'e"'""" + "\n"
    )


def test_what_fits_is_left_alone() -> None:
    text = "it = call(a, b)  # why\n"
    assert laid_out(text) == text


@pytest.mark.parametrize(
    "source",
    [
        "it = [\n    1,  # one\n    2,\n]\n",
        "it = (1]\n",
        "it = [1\n",
        "it = [\n1)\n",
        "it = $[ 1]\n",
    ],
)
def test_what_no_template_prints_is_refused(source: str) -> None:
    """Or it stays as wrong as it was, which whoever compiles it next will notice."""
    try:
        text = laid_out(source)
    except ValueError:
        return
    with pytest.raises(SyntaxError):
        ast.parse(text)


def test_a_comment_after_a_line_that_is_too_long_is_refused() -> None:
    with pytest.raises(ValueError, match="comment"):
        laid_out(f"it = call({'a' * 40}, {'b' * 40})  # why\n")


def test_deep_nesting_is_laid_out() -> None:
    nested = "list[" * 90 + "str" + "]" * 90
    assert ast.dump(ast.parse(laid_out(f"it: {nested} = None"))) == ast.dump(
        ast.parse(f"it: {nested} = None")
    )


# --- black, on all that we print


@pytest.mark.parametrize("case", NAMES)
def test_black_leaves_every_case_alone(case: str) -> None:
    folder = CASES / case / "expected"
    for path, text in output(case).items():
        if path.endswith(".py") and not path.startswith("_runtime/") and (folder / path).exists():
            assert by_black(text) == text, path


@pytest.mark.parametrize("document", DOCUMENTS)
def test_black_leaves_documents_of_others_alone(document: str) -> None:
    for path, text in foreign(*DOCUMENTS).items():
        if path.startswith(f"{document}/") and path.endswith(".py"):
            assert by_black(text) == text, path


# --- black, on what is invented


def _as_black(source: str) -> None:
    ast.parse(source)
    assert laid_out(source) == by_black(source)


@some
@given(st.lists(code.statements, min_size=3, max_size=3), st.integers(0, 2))
def test_statements_are_broken_as_black_breaks_them(found: list[str], depth: int) -> None:
    _statements_as_black(found, depth)


@pytest.mark.slow
@many
@given(st.lists(code.statements, min_size=3, max_size=3), st.integers(0, 2))
def test_thousands_of_statements_are_broken_as_black_breaks_them(
    found: list[str], depth: int
) -> None:
    _statements_as_black(found, depth)


def _statements_as_black(found: list[str], depth: int) -> None:
    opening = ["async def it():", "    while it:"][:depth]
    lines = "\n".join(found).split("\n")
    _as_black(FUTURE + "\n".join([*opening, *("    " * depth + line for line in lines)]) + "\n")


@some
@given(code.modules())
def test_blank_lines_and_docstrings_are_as_black_has_them(source: str) -> None:
    _as_black(source)


@pytest.mark.slow
@many
@given(code.modules())
def test_blank_lines_and_docstrings_of_thousands_are_as_black_has_them(source: str) -> None:
    _as_black(source)


@pytest.mark.parametrize("length", [73, 74, 80, 88, 120])
@pytest.mark.parametrize("taken", ["", "self", "self, id: str, **options: Unpack[CallOptions]"])
@pytest.mark.parametrize("word", ["def", "async def"])
def test_a_name_that_fills_the_line_is_as_black_has_it(word: str, taken: str, length: int) -> None:
    """Frameworks derive operation ids of such lengths."""
    _as_black(f"{FUTURE}{word} {'a' * length}({taken}) -> None: ...\n")


@some
@given(code.signatures(), st.integers(60, 100))
def test_every_width_around_the_limit_is_as_black_has_it(signature: str, wanted: int) -> None:
    name = signature.split("(")[0].split()[-1]
    short = "x" + name[1:] + "y" * max(0, wanted - len(signature))
    _as_black(FUTURE + signature.replace(f" {name}(", f" {short}(", 1) + "\n")


def test_characters_are_as_wide_as_black_counts_them() -> None:
    shown = "".join(filter(str.isprintable, map(chr, range(0x20, sys.maxunicode + 1))))
    differing = [c for c in shown if width(c) != str_width(c)]
    assert differing == []


def test_the_time_grows_with_the_source() -> None:
    """Counted in calls, not in seconds: ten times the source are about ten times the calls."""

    def calls(parts: int) -> int:
        names = ", ".join(f"'name_{at}'" for at in range(parts))
        source = f"it = [{names}]\n" + "def it(self) -> str: ...\n" * parts
        count = 0

        def hook(frame: object, event: str, argument: object) -> None:
            nonlocal count
            count += 1

        sys.setprofile(hook)
        try:
            laid_out(source)
        finally:
            sys.setprofile(None)
        return count

    assert calls(2000) < 11 * calls(200)


def test_a_run_of_the_generator_does_not_import_black() -> None:
    """It costs a fifth of a second; that the layout is black's, the tests here prove."""
    asked = (
        "import sys; from pathlib import Path; from generator.build import build;"
        f"build(Path({str(CASES / 'fields' / 'specs')!r})); print('black' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
