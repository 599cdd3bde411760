"""Whatever is wrong with a document, `check` says it in our words, with a hint to act on.

Documents are spoiled in many places: keys dropped and misspelt, values of other kinds. What the
libraries say of them, values as Python writes them and hints that cannot be pasted never show.
"""

from __future__ import annotations

import ast
import copy
import json
import random
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.check import check
from generator.check.misfits import misfits
from generator.load import iterate, load, parse
from generator.problems import Problem, SpecError
from tests.support.paths import ROOT

SPECS = sorted([*(ROOT / "tests/foreign").glob("*.yaml"), *(ROOT / "tests/hostile").glob("*.yaml")])
VERSIONS = ("3.0.3", "3.1.0")
INSTEAD: tuple[Any, ...] = (
    *(None, [], {}, "x", "", "5", 5, -1, 0.5, True),
    *([None], ["a", "a"], {"a": None}, [{}], [[]], {"$ref": 5}),
)
"""Values of every kind, of which some fit almost nowhere."""
Spoiled = tuple[tuple[str | int, ...], str, Any]
"""A place, what is done to it, and the new value, if any."""

QUOTED = re.compile(r"`[^`]*`|'(?:[^'\\]|\\.)*'(?:\.\.\.)?|\"(?:[^\"\\]|\\.)*\"")
LEAK = re.compile(
    r"is not valid|is not of type|does not match|should be non-empty|[Uu]nevaluated|was expected$|"
    r"[Aa]dditional properties|is a dependency|required property|did not find|while parsing|"
    r"\b(None|True|False)\b|\{'|\['|\^|\\d|\(\?|\w+Error|validator stops|\(s\)"
)
"""What only libraries and Python say; and that the validator had to be given up."""
BEGIN = re.compile(
    r"(`[^`]+`|'.*'|item \d+ of |(the|this|only) |"
    r"(alias|class|error|key|merge keys|parameters|properties|security schemes|schemas?|status|"
    r"tag|words|source|operation|operations|operationId|webhook|path parameter|aliases|"
    r"state|evidence|reason|billable|certainty|flag|"
    r"id|request|recipient|channel|part|parts|description|cost|\w+_at|reports|pending|total|"
    r"\w+ parameter) |[A-Z]+ /)"
)
"""How a message begins: with a place, or with what stands there."""
ACTION = re.compile(
    r"(add|adding|begin|break|check|close|compare|convert|copy|correct|declare|describe|double|"
    r"expected:|fix|give|indent|keep|leave|list|make|mention|move|name|one of:|put|refer|remove|"
    r"rename|save|split|start|use|write) |did you mean `|`[^`]+` has: |files there: |one of"
)
"""How a hint begins: with what to do, or with the names to choose from."""


def spoilings(fine: Any, chance: random.Random) -> list[Spoiled]:
    """Every place of a document dropped, given another value, and its key misspelt; shuffled."""
    found: list[Spoiled] = []
    for place, _ in iterate(fine):
        if place:
            found += [(place, "drop", None), (place, "set", chance.choice(INSTEAD))]
            if isinstance(place[-1], str):
                found.append((place, "misspell", place[-1][:-1] + "q"))
    chance.shuffle(found)
    return found


def spoil(fine: Any, done: Iterable[Spoiled]) -> Any:
    """The document with as many of these as have not lost their place to one before."""
    document = copy.deepcopy(fine)
    for place, how, value in done:
        holder: Any = document
        try:
            for step in place[:-1]:
                holder = holder[step]
            old = holder.pop(place[-1])
        except (KeyError, IndexError, TypeError, AttributeError):
            continue
        if how == "set" and isinstance(holder, list):
            holder.insert(place[-1], value)
        elif how != "drop":
            holder[value if how == "misspell" else place[-1]] = old if how == "misspell" else value
    return document


def judged(path: Path, document: Any) -> list[Problem]:
    path.write_text(json.dumps(document, indent=1))
    try:
        return check(load(path))
    except SpecError as error:
        return list(error.problems)


def unfit(problem: Problem) -> Iterator[str]:
    """What is wrong with how a problem is said."""
    message, hint = problem.message, problem.hint
    if not BEGIN.match(message) or message.endswith("."):
        yield "the message is no sentence about a place"
    if LEAK.search(QUOTED.sub("", message)) or LEAK.search(QUOTED.sub("", hint)):
        yield "words of a library"
    if not ACTION.match(hint) or hint.endswith("."):
        yield "the hint says nothing to do"
    for line in re.findall(r"`([^`]*)`", hint):
        if ": " in line.strip(": ") and not reads_as_yaml(line):
            yield f"{line!r} cannot be pasted"


def reads_as_yaml(line: str) -> bool:
    """Whether a line is a mapping or a list, with something in every place left open."""
    filled = re.sub(r"<[^<>]*>", "x", line)
    try:
        return isinstance(parse(filled.encode(), "hint.yaml"), dict | list)
    except SpecError:
        return False


def assert_ours(problems: Iterable[Problem], of: object) -> None:
    bad = [f"{problem}\n{why}" for problem in problems for why in unfit(problem)]
    assert not bad, "\n".join([*bad, str(of)])


def read(path: Path, version: str) -> Any:
    return {**json.loads(json.dumps(load(path).root)), "openapi": version}


def test_what_is_said_of_spoiled_documents_is_ours(tmp_path: Path) -> None:
    """A few hundred faults, some to a document; all of them below."""
    chance = random.Random(10)
    for path in SPECS:
        for version in VERSIONS:
            fine = read(path, version)
            listed = spoilings(fine, chance)
            for at in range(0, 30, 6):
                document = spoil(fine, listed[at : at + 6])
                assert_ours(judged(tmp_path / "acme.json", document), listed[at : at + 6])


@pytest.mark.slow
@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_whatever_is_spoiled_what_is_said_is_ours(path: Path, version: str, tmp_path: Path) -> None:
    fine = read(path, version)
    listed = spoilings(fine, random.Random(f"{path.stem} {version}"))
    for at in range(0, len(listed), 3):
        document = spoil(fine, listed[at : at + 3])
        assert_ours(judged(tmp_path / "acme.json", document), listed[at : at + 3])


# --- each keyword of JSON Schema


@pytest.mark.parametrize(
    ("schema", "value", "message", "hint"),
    [
        ({"type": "integer"}, "7", "`a` is '7', but must be an integer", "write `a: 7`, without"),
        ({"type": "string"}, 7, "`a` is 7, but must be a string", "put it in quotes"),
        (
            {"type": ["string", "null"]},
            [],
            "`a` is an empty list, but must be a string or null",
            "",
        ),
        (
            {"type": "boolean"},
            "yes",
            "`a` is 'yes', but must be true or false",
            "write `a: true` or",
        ),
        ({"type": "array"}, "x", "`a` is 'x', but must be a list", "write `a: [x]`"),
        ({"type": "null"}, 1, "`a` is 1, but must be null", "write `a: null`"),
        ({"enum": ["red", "no"]}, "rde", "`a` is 'rde'", 'did you mean `red`? one of: red, "no"'),
        ({"const": True}, None, "`a` is null", "write `a: true`"),
        ({"required": ["b"]}, {}, "`a` has no `b`", "add `b: ...`"),
        ({"additionalProperties": False}, {"b": 1}, "`b` is not a key of `a`", "remove it"),
        ({"unevaluatedProperties": False}, {"b": 1}, "`b` is not a key of `a`", "remove it"),
        ({"propertyNames": {"pattern": "^b"}}, {"c": 1}, "`c` cannot be a name here", "use only"),
        ({"propertyNames": {"maxLength": 1}}, {"cc": 1}, "`cc` cannot be a name here", "use only"),
        (
            {"pattern": "^(?!x).*$"},
            "x",
            "`a` is 'x', which has the wrong form",
            "write what the `pattern`",
        ),
        ({"minLength": 2}, "x", "`a` has 1 character, but needs at least 2", "write 2 characters"),
        ({"minLength": 1}, "", "`a` is empty", "write `a: ...` with a text, or remove the key"),
        (
            {"maxLength": 1},
            "xy",
            "`a` has 2 characters, but may have 1 at most",
            "leave only 1 char",
        ),
        ({"minItems": 2}, [1], "`a` has 1 item, but needs at least 2", "write 2 items or more"),
        ({"maxItems": 1}, [1, 2], "`a` has 2 items, but may have 1 at most", "leave only 1 item"),
        ({"minProperties": 1}, {}, "`a` is empty", "add 1 key or more below it"),
        (
            {"maxProperties": 0},
            {"b": 1},
            "`a` has 1 key, but may have 0 at most",
            "leave only 0 keys",
        ),
        ({"minimum": 3}, 2, "`a` is 2, but must be at least 3", "write `a: 3` or more"),
        ({"maximum": 3}, 4, "`a` is 4, but must be at most 3", "write `a: 3` or less"),
        ({"exclusiveMinimum": 3}, 3, "`a` is 3, but must be more than 3", "write a number that is"),
        ({"exclusiveMaximum": 3}, 3, "`a` is 3, but must be less than 3", "write a number that is"),
        ({"multipleOf": 2}, 3, "`a` is 3, but must be a multiple of 2", "write `a: 2`"),
        ({"uniqueItems": True}, ["b", "b"], "`a` holds 'b' twice", "keep one of them"),
        ({"uniqueItems": True}, [{}, {}], "`a` holds the same item twice", "keep one of them"),
        ({"contains": {"const": 1}}, [2], "`a` has no item of the kind that `contains`", "add one"),
        (
            {"not": {"required": ["b", "c"]}},
            {"b": 1, "c": 1},
            "`a` has both `b` and `c`",
            "keep one",
        ),
        ({"not": {"type": "string"}}, "x", "`a` is 'x', which `not` rules out", "write another"),
        (
            {"properties": {"b": False}},
            {"b": 1},
            "`a` holds 1, which its schema rules out",
            "remove it",
        ),
        (
            {"items": False},
            [1],
            "`a` has more items than its schema allows",
            "remove the last ones",
        ),
        ({"dependentRequired": {"b": ["c"]}}, {"b": 1}, "`a` has `b` without `c`", "add `c:`, or"),
        (
            {"dependentSchemas": {"b": {"not": {"required": ["c"]}}}},
            {"b": 1, "c": 1},
            "`a` has both `b` and `c`",
            "keep one of them",
        ),
        ({"if": {"type": "string"}, "then": {"const": "x"}}, "y", "`a` is 'y'", "write `a: x`"),
        (
            {"oneOf": [{"required": ["b"]}, {"required": ["c"]}]},
            {},
            "`a` has neither `b` nor `c`",
            "add `b: ...`",
        ),
        (
            {"anyOf": [{"required": ["b"]}, {"required": ["c"]}, {"required": ["d"]}]},
            {},
            "`a` has none of `b`, `c`, `d`",
            "add `b: ...`",
        ),
        (
            {"oneOf": [{"required": ["b"]}, {"required": ["c"]}]},
            {"b": 1, "c": 1},
            "`a` has both `b` and `c`",
            "keep one of them",
        ),
        (
            {"oneOf": [{"type": "integer"}, {"minimum": 2}]},
            3,
            "`a` is 3, which fits several alternatives of `oneOf`",
            "write what only one of them allows",
        ),
        (
            {"anyOf": [{"minimum": 5}, {"multipleOf": 7}]},
            3,
            "`a` is 3, which fits no alternative of `anyOf`",
            "write what one of them asks for",
        ),
        (
            {"anyOf": [{"type": "string"}, {"type": "array"}]},
            3,
            "`a` is 3, but must be a string or a list",
            "put it in quotes",
        ),
        (
            {"format": "uri"},
            "no url",
            "`a` is 'no url', which is not a URL",
            "write it like `https",
        ),
        (
            {"format": "odd"},
            "x",
            "`a` is 'x', which is not of the format `odd`",
            "correct the value",
        ),
        (
            {"someday": 1},
            "x",
            "`a` is 'x', which the keyword `someday` of its schema does",
            "correct",
        ),
    ],
    ids=lambda part: json.dumps(part)[:40] if isinstance(part, dict) else "",
)
def test_every_keyword_has_its_sentence(
    schema: dict[str, Any], value: object, message: str, hint: str
) -> None:
    (found,) = misfits(_validator({"properties": {"a": schema}}), {"a": value}, ())
    assert found.message.startswith(message)
    assert found.hint.startswith(hint)
    assert not LEAK.search(QUOTED.sub("", f"{found.message} {found.hint}"))


def _validator(schema: Any) -> Any:
    """One that knows every format, and a keyword that nobody has foreseen."""
    from jsonschema import Draft202012Validator, FormatChecker, ValidationError, validators

    formats = FormatChecker(())
    for name in ("uri", "odd"):
        formats.checks(name)(lambda value: False)

    def someday(*_: object) -> Iterator[ValidationError]:
        yield ValidationError("{'a': None} is not valid under any of the given schemas")

    kind = validators.extend(Draft202012Validator, {"someday": someday})
    return kind(schema, format_checker=formats)


def test_a_key_that_is_missing_or_unknown_comes_with_a_line_to_paste(tmp_path: Path) -> None:
    found = judged(tmp_path / "acme.json", {"openapi": "3.1.0"})
    assert [(problem.message, problem.hint) for problem in found] == [
        ("`info` is missing", 'add `info: {title: ..., version: "1.0"}`'),
        ("the document has none of `paths`, `components`, `webhooks`", "add `paths: {}`"),
    ]


# --- plain English in all that users read

BANNED = re.compile(
    r"\bfor who\b|\bbut for\b|\bof ours\b|\b(?:is|are|was|were) told\b|"
    r"\bstands? beside\b|(?<!there )\b(?:is|are|was|were) no "
    r"(?:key|entry|list|mapping|success|failure|"
    r"code|form|git|UTF-8|JSON)\b|\bknows? no\b|\b(?:is|are|was|were) handed in\b|"
    r"\btold (?:per|of|which|how)\b|\b(?:read|counted|estimated|repeated|spelt|spelled|"
    r"judged|named|called) otherwise\b|\bwho (?:imports|reads|calls|gives|leaves|uses|makes)\b|"
    r"\bexists already\b|\bno document (?:tells|says|names)\b|\bdoes no harm\b|"
    r"\bvouch(?:es)? for\b|\bcannot stand in\b|\bholds nothing of\b|"
    r"\b(?:is|are) exhaustive no more\b|\bmade again\b|\btells? nothing\b",
    re.IGNORECASE,
)
"""Turns that no native writer uses; each was once in what users read."""
PAGES = (
    *("README.md", "specs/README.md", "generator/README.md", "CONTRIBUTING.md", "SECURITY.md"),
    *("tests/README.md", "tests/reviews/README.md", "action.yml", "Makefile"),
    *("specs/schema/dlrgen.schema.json", "specs/schema/approved-changes.schema.json"),
)
READ_BY_CALLERS = ROOT / "generator/runtime"
PRINTED = ("*.py", "*/*.py", "*.md", "*/*.md", "*.sql")
"""Files of the output."""


def turns(text: str) -> list[str]:
    """The banned turns in a text, wherever its lines break."""
    return [found[0] for found in BANNED.finditer(" ".join(text.split()))]


def spoken(source: str) -> Iterator[tuple[int, str]]:
    """String literals of a module except for its docstrings: what it says, with the line."""
    tree = ast.parse(source)
    bare = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in bare:
            yield node.lineno, node.value


@pytest.mark.parametrize("page", PAGES)
def test_guides_are_in_plain_english(page: str) -> None:
    assert turns((ROOT / page).read_text("utf-8")) == []


def test_the_runtime_is_in_plain_english() -> None:
    """Docstrings and comments too: integrators read them in their own projects."""
    found = {path.name: turns(path.read_text()) for path in READ_BY_CALLERS.rglob("*.py")}
    assert {name: said for name, said in found.items() if said} == {}


@pytest.mark.parametrize("pattern", PRINTED)
def test_the_output_is_in_plain_english(pattern: str) -> None:
    """Words of the specs included."""
    files = list((ROOT / "generated").glob(pattern))
    assert files
    found = {path.parent.name + "/" + path.name: turns(path.read_text("utf-8")) for path in files}
    assert {name: said for name, said in found.items() if said} == {}


def test_messages_of_the_generator_are_in_plain_english() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {turn}"
        for path in (ROOT / "generator").rglob("*.py")
        for line, text in spoken(path.read_text())
        for turn in turns(text)
    ]
    assert found == []


def test_rules_and_their_effects_are_in_plain_english() -> None:
    """As users get them, put together from parts."""
    from generator.review.python import rules as python
    from generator.review.status import RULES as status
    from generator.review.wire.rules import RULES as wire

    said = [rule.reason for rule in (*python.RULES, *status, *wire)]
    said += [python.rule(rule.place, rule.what, rule.verb)[1] for rule in python.RULES]
    assert len(said) > 300
    assert [text for text in said if turns(text)] == []


def test_help_is_in_plain_english(capsys: pytest.CaptureFixture[str]) -> None:
    from generator import cli

    for command in (
        *([], ["generate"], ["check"], ["show"], ["show", "statuses"], ["show", "model"]),
        *(["new"], ["diff"], ["changelog"]),
    ):
        with pytest.raises(SystemExit):
            cli.main([*command, "--help"])
        printed = capsys.readouterr().out
        assert printed.startswith("usage: ")
        assert turns(printed) == []


def test_a_banned_turn_is_found_across_lines() -> None:
    assert turns("ImportError for\n    who imports it") == ["for who"]
    assert turns("it is no\nlonger read; all but for this") == ["but for"]
    assert turns("The guide is telling. It is no longer told, and stands still.") == []
