"""What a maintainer is told: each rule's messages to the letter, all in one run, and no crash.

`errors/<rule>/` holds small specs that break one rule, and exactly what `check` says of them.
"""

from __future__ import annotations

import ast
import copy
import json
import random
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator import cli
from generator.build import providers
from generator.check import RULES
from generator.check.conformance import conformance
from generator.check.statuses import statuses
from generator.load import iterate, load, parse
from generator.problems import SpecError, counted
from tests.support.paths import ROOT

ERRORS = ROOT / "tests" / "errors"
CASES = sorted(path for path in ERRORS.iterdir() if path.is_dir())
PLACE = re.compile(r"^(?P<file>[^:\n]+):(?P<line>\d+):(?P<column>\d+): .* \[(?P<rule>[a-z-]+)\]$")
Check = Callable[..., "Answer"]


class Answer:
    """What one run of `check` printed, and its exit code."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def problems(self) -> list[tuple[str, int, int, str]]:
        """File, line, column and rule of each problem, in the order printed."""
        found = [PLACE.match(line) for line in self.out.splitlines()]
        return [(m["file"], int(m["line"]), int(m["column"]), m["rule"]) for m in found if m]

    @property
    def places(self) -> list[str]:
        """File name, line, column and rule of each, e.g. `acme:7:3 yaml`."""
        return [f"{Path(f).stem}:{line}:{column} {rule}" for f, line, column, rule in self.problems]


@pytest.fixture
def check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Check:
    """Judge specs given as `name="text"`, where `acme` is `specs/acme.yaml`."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "specs").mkdir()

    def run(*arguments: str, **specs: str | bytes) -> Answer:
        for name, text in specs.items():
            data = text if isinstance(text, bytes) else text.encode()
            (tmp_path / "specs" / f"{name}.yaml").write_bytes(data)
        code = cli.main(["check", *arguments])
        return Answer(code, *capsys.readouterr())

    return run


FINE = """\
openapi: 3.1.0
info: {title: Acme, version: "1", x-provider: {name: Acme, class_prefix: Acme}}
x-sources:
  S: {title: Acme guide, kind: seed, where: seeds/acme.txt, read: "2026-11-21"}
paths: {}
components:
  schemas:
    Parcel: {x-source: S, type: object, properties: {id: {type: string}}}
"""
SCHEMA = "{type: string}"
"""The part of FINE that tests put something else in the place of; it stands on line 8."""


def with_schema(text: str) -> str:
    assert SCHEMA in FINE
    return FINE.replace(SCHEMA, text)


def marked(text: str) -> tuple[str, str]:
    """A spec without its mark `@@`, and the line and column of the mark."""
    before = text.partition("@@")[0]
    return (
        text.replace("@@", ""),
        f"{before.count(chr(10)) + 1}:{len(before.split(chr(10))[-1]) + 1}",
    )


# --- every rule, to the letter


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_messages(
    case: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    expect: Callable[[str, Path], None],
) -> None:
    """`check` says exactly what `expected.txt` holds, and breaks no rule but the case's own."""
    monkeypatch.chdir(case)
    answer = Answer(cli.main(["check", "--specs", "specs"]), *capsys.readouterr())
    assert answer.code == 1
    assert answer.err == ""
    expect(answer.out, case / "expected.txt")
    assert {rule for *_, rule in answer.problems} == {case.name}
    assert answer.problems == sorted(answer.problems)
    assert answer.out.endswith(f"\n{counted(len(answer.problems), 'problem')}\n")


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_every_place_is_in_its_file(case: Path) -> None:
    """A place that an editor opens: the line exists, and the column is a character of it."""
    for line in (case / "expected.txt").read_text("utf-8").splitlines():
        if place := PLACE.match(line):
            lines = (case / place["file"]).read_text("utf-8").splitlines()
            assert 1 <= int(place["column"]) <= len(lines[int(place["line"]) - 1]), line


def _rules() -> Iterator[str]:
    """Every rule id of the source: the second argument of whatever makes a problem."""
    makers = {"Problem", "report", "report_name", "_error", "_stop", "_problem", "_no_parameter"}
    for path in (ROOT / "generator").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or len(node.args) < 2:
                continue
            if getattr(node.func, "id", getattr(node.func, "attr", "")) not in makers:
                continue
            if isinstance(node.args[1], ast.Constant):
                yield str(node.args[1].value)
            elif isinstance(node.args[1], ast.JoinedStr):
                assert ast.unparse(node.args[1]) == "f'status-{key}'", path
                yield from (f"status-{key}" for key in statuses.__globals__["_WORDS"])


def test_every_rule_has_a_case() -> None:
    """A new rule needs a folder here. `file` has a test below: git cannot hold a broken file.

    `approval` is no rule of specs, see `test_approvals`.
    """
    assert {case.name for case in CASES} == set(_rules()) - {"file", "approval"}


# --- one run, one list


def test_all_problems_come_in_one_run_sorted_by_file_and_line(check: Check) -> None:
    """Those of parsing, of references, of OpenAPI, of our rules and of names."""
    specs = {
        "acme": with_schema("{type: @@strnig}") + "    Other: {type: object}\n",
        "name": with_schema("{type: string}, @@class: {type: string}"),
        "part": with_schema("{@@not: {}}"),
        "ref": with_schema('{$ref: @@"#/nowhere"}'),
        "zebra": "openapi: @@[",
    }
    texts = {name: marked(text) for name, text in specs.items()}
    answer = check(**{name: text for name, (text, _) in reversed(texts.items())})
    assert answer.code == 1
    assert answer.places == [
        f"acme:{texts['acme'][1]} openapi",
        "acme:9:12 source",
        f"name:{texts['name'][1]} reserved-name",
        f"part:{texts['part'][1]} unsupported",
        f"ref:{texts['ref'][1]} ref",
        f"zebra:{texts['zebra'][1]} yaml",
    ]


def test_two_files_of_one_name_do_not_hide_other_problems(check: Check, tmp_path: Path) -> None:
    (tmp_path / "specs/acme.yml").write_text(FINE)
    broken, place = marked(with_schema("@@5"))
    answer = check(acme=FINE, beta=broken)
    assert answer.places == ["acme:1:1 file-name", f"beta:{place} openapi"]


def test_a_fine_spec_has_no_problems(check: Check) -> None:
    assert check(acme=FINE).out == "1 spec, no problems\n"


def test_json_holds_the_same_problems(check: Check) -> None:
    specs = {"acme": with_schema("{type: strnig}"), "beta": "a: b: c"}
    text, read = check(**specs), json.loads(check("--format", "json", **specs).out)
    places = [(p["file"], p["line"], p["column"], p["rule"]) for p in read["problems"]]
    assert places == text.problems
    assert len(places) == 2
    assert all(p["message"] in text.out and p["hint"] in text.out for p in read["problems"])


# --- exit codes


def test_exit_codes_tell_fine_from_problems(check: Check) -> None:
    assert check(acme=FINE).code == 0
    assert check(acme=with_schema("5")).code == 1


@pytest.mark.parametrize(
    ("folder", "message"),
    [
        ("missing", "dlrgen: missing is not a folder; name one with --specs DIR\n"),
        ("specs", "dlrgen: specs holds no specs (*.yaml, *.yml, *.json)\n"),
        ("a.txt", "dlrgen: a.txt is not a folder; name one with --specs DIR\n"),
    ],
)
def test_a_folder_without_specs_is_wrong_usage(
    check: Check, tmp_path: Path, folder: str, message: str
) -> None:
    (tmp_path / "a.txt").write_text("")
    (tmp_path / "specs/notes.txt").write_text("")
    answer = check("--specs", folder)
    assert (answer.code, answer.out, answer.err) == (2, "", message)


@pytest.mark.parametrize(
    "arguments",
    [[], ["chekc"], ["check", "--specs"], ["check", "--format", "xml"], ["check", "--bogus"]],
    ids=" ".join,
)
def test_wrong_arguments_exit_with_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(arguments)
    assert caught.value.code == 2
    assert "usage: dlrgen" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["check", "generate"])
def test_a_file_that_cannot_be_read_is_told_beside_other_problems(
    command: str, check: Check, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    check(acme=with_schema("5"))
    (tmp_path / "specs/gone.yaml").symlink_to("nowhere")
    assert cli.main([command]) == 2
    shown = capsys.readouterr().out
    assert "specs/acme.yaml:8:" in shown
    message = "specs/gone.yaml:1:1: the file cannot be read: no such file or directory [file]\n"
    assert message + "    hint: fix it or remove it from the folder\n" in shown


# --- what is not OpenAPI


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("@@", "the file is empty"),
        ("@@# later\n", "the file is empty"),
        ("@@- openapi\n", "the file holds a list, not a mapping"),
        ("@@Acme\n", "the file holds only 'Acme', not a mapping"),
        (FINE.replace("openapi: 3.1.0\n", "@@"), "`openapi` is missing"),
        (FINE.replace("3.1.0", "@@3.1"), "`openapi` is 3.1; 3.0.x and 3.1.x are supported"),
        (FINE.replace("3.1.0", "@@3.2.0"), "`openapi` is '3.2.0'"),
        (FINE.replace("openapi: 3.1.0", 'swagger: @@"2.0"'), "`swagger` is '2.0'"),
        (FINE.replace('{title: Acme, version: "1",', "@@{title: Acme,"), "`info` has no `version`"),
        (FINE.replace("paths: {}", "@@paths:\n  - /a"), "`paths` is a list, but must be a mapping"),
        (FINE.replace("paths: {}", "paths: @@5"), "`paths` is 5, but must be a mapping"),
        (FINE.replace("paths", "@@pahts"), "`pahts` is not a key of the document"),
        (with_schema("{type: [string, @@5]}"), "item 2 of `type` is 5"),
        (with_schema("{minLength: @@-1}"), "`minLength` is -1, but must be at least 0"),
        (with_schema("@@[string]"), "`id` is a list, but must be a mapping"),
    ],
)
def test_a_document_that_is_not_openapi_gets_the_true_line(
    text: str, message: str, check: Check
) -> None:
    spec, place = marked(text)
    answer = check(acme=spec)
    assert f"specs/acme.yaml:{place}: {message}" in answer.out
    assert {rule for *_, rule in answer.problems} == {"openapi"}


@pytest.mark.parametrize(
    "line",
    [
        "      parameters: [{name: size, in: query, schema: {type: @@strnig}}]",
        "      parameters: [{name: size, in: @@qurey, schema: {type: string}}]",
        "      parameters: [@@{name: size, in: path, schema: {type: string}}]",
        '      x: {}\n      responses: {"404": @@{}}\n      tags: [a]',
        "      requestBody: {content: {a/b: {schema: {type: string, nullable: @@maybe}}}}",
        "      requestBody: {content: {a/b: {schema: {@@typ: string}}}}",
        '      requestBody: {content: {a/b: {schema: {type: @@[string, "null"]}}}}',
    ],
)
def test_openapi_3_0_is_judged_by_its_own_schema(line: str, check: Check) -> None:
    """It states alternatives, of which only the one that was meant makes a message."""
    head = 'openapi: 3.0.3\ninfo: {title: Acme, version: "1"}\npaths:\n  /parcels:\n    put:\n'
    line = line.replace("      x: {}\n", "")
    usual = "" if "responses" in line else '      responses: {"200": {description: Found.}}\n'
    spec, place = marked(f"{head}{line}\n{usual}")
    named = [f"acme:{place} path-parameter"] if "in: path" in spec else []
    assert sorted(check(acme=spec).places) == [f"acme:{place} openapi", *named]


def _malformed(count: int) -> Iterator[tuple[object, object, str]]:
    """A rich house spec with something else at one of its places; the place, that, and the text."""
    fine = json.loads(json.dumps(load(ROOT / "tests" / "hostile" / "acme.yaml").root))
    chance = random.Random(7)
    places = [place for place, _ in iterate(fine) if place]
    instead = [None, [], {}, "x", "", 5, True, [None], {"a": None}, {"$ref": "#/components"}]
    for _ in range(count):
        document, place, value = copy.deepcopy(fine), chance.choice(places), chance.choice(instead)
        holder = document
        for step in place[:-1]:
            holder = holder[step]
        holder[place[-1]] = value
        yield place, value, json.dumps(document, indent=1)


def test_no_rule_stumbles_over_a_malformed_document(tmp_path: Path) -> None:
    """All rules but `conformance`, whose validator takes most of the time; it is below."""
    for place, value, text in _malformed(120):
        (tmp_path / "acme.json").write_text(text)
        document = load(tmp_path / "acme.json")
        for rule in RULES:
            if rule is not conformance:
                try:
                    list(rule(document))
                except Exception as error:
                    error.add_note(f"{value!r} at {place}")
                    raise


def test_a_malformed_document_ends_in_problems_or_a_model(tmp_path: Path) -> None:
    for place, value, text in _malformed(20):
        (tmp_path / "acme.json").write_text(text)
        said = ""
        try:
            providers(tmp_path)
        except SpecError as error:
            said = str(error)
        assert "the validator stops" not in said, (place, value)


# --- hostile text and size


HOSTILE = "\\e[31mred\\e[0m\\r\\n99 problems\\a\\u202e\\u2028x"
LONG = "q " * 5000


@pytest.mark.parametrize("text", [HOSTILE, LONG], ids=["escapes", "long"])
@pytest.mark.parametrize(
    "spec",
    [
        FINE.replace("3.1.0", '"%s"'),
        FINE.replace("S:", '"%s":'),
        FINE.replace("x-source: S", 'x-source: "%s"'),
        FINE.replace("Parcel:", '? "%s"\n    :'),
        with_schema('{type: "%s"}'),
        with_schema('{$ref: "%s"}'),
        with_schema('{$ref: "#/components/schemas/%s"}'),
        with_schema('{type: string, "x-%s": 1}'),
        with_schema('{type: string, "%s": 1, "%s": 2}'),
        with_schema('{type: string, enum: ["%s"], x-status-map: {}}'),
        with_schema('{type: integer, example: "%s"}'),
        with_schema('{type: string, x-python-name: "%s"}'),
        FINE.replace("paths: {}", 'paths: {"%s": {get: {responses: {}}}}'),
        FINE.replace("components:", 'components:\n  securitySchemes: {a: {type: "%s"}}'),
        FINE.replace("paths: {}", "paths: !<%s> {}".replace("%s", "a%%1b")),
        FINE.replace("paths: {}", "paths: *" + "a" * 900),
    ],
)
def test_text_of_a_spec_is_printed_on_one_line_escaped_and_cut(
    spec: str, text: str, check: Check
) -> None:
    answer = check(acme=spec.replace("%s", text))
    lines = answer.out.splitlines()
    assert len(lines) == 2 * len(answer.problems) + 1
    assert answer.problems
    assert answer.code == 1
    assert answer.out.replace("\n", "").isprintable()
    assert max(map(len, lines)) < 500


def test_a_file_name_cannot_colour_or_fake_our_output(check: Check) -> None:
    lines = check(**{"a\n\x1b[31mb": FINE}).out.splitlines()
    assert lines[0].startswith(r"specs/a\n\x1b[31mb.yaml:1:1: ")
    assert len(lines) == 3


BOMBS = {
    "aliases": "a: &a [x, x, x, x, x, x, x, x, x]\n"
    + "".join(
        f"{b}: &{b} [{f'*{a}, ' * 9}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    ),
    "aliases, just few enough to be read": "a: &a [x, x, x, x, x, x, x, x, x]\n"
    + "".join(f"{b}: &{b} [{f'*{a}, ' * 9}]\n" for a, b in zip("abc", "bcd", strict=True)),
    "5 MiB": FINE + "#" * 5 * 1024 * 1024,
    "lists 2000 deep": "[" * 2000 + "]" * 2000,
    "mappings 2000 deep": "{a: " * 2000 + "1" + "}" * 2000,
    "block 2000 deep": "".join(" " * depth + "a:\n" for depth in range(2000)),
    "dashes 2000 deep": "- " * 2000 + "a",
    "brackets without end": "[" * 4_000_000,
    "a row of 1000 references": FINE
    + "".join(
        f'    C{i}: {{x-source: S, $ref: "#/components/schemas/C{i + 1}"}}\n' for i in range(1000)
    ),
}


@pytest.mark.parametrize("text", BOMBS.values(), ids=BOMBS.keys())
def test_a_bomb_ends_in_a_problem_within_a_second(text: str, check: Check) -> None:
    check(warm=FINE)
    started = time.process_time()
    answer = check(acme=text)
    assert time.process_time() - started < 1
    assert answer.code == 1
    assert answer.problems
    assert answer.err == ""


@pytest.mark.parametrize(
    ("data", "place", "message"),
    [
        (b"a:\n  b: caf\xe9 x\n", "2:9", "the file is not UTF-8"),
        ("a: 1\n".encode("utf-16"), "1:1", "the file is not UTF-8"),
        (b"a:\n  b: \xc3\xa9 \x1b[31m\n", "2:8", "U+001B is not allowed in YAML"),
        (b"a: b\0\n", "1:5", "U+0000 is not allowed in YAML"),
        ('a: "b\u2028c"\n'.encode(), "1:6", "U+2028 ends a line for some YAML readers"),
        (b'a: "b\\ud83d"\n', "1:8", "this is not YAML: this escape is not a character"),
    ],
)
def test_characters_that_cannot_stand_in_yaml_are_told_where_they_are(
    data: bytes, place: str, message: str, check: Check
) -> None:
    assert f"specs/acme.yaml:{place}: {message}" in check(acme=data).out


# --- references


@pytest.mark.parametrize(
    "ref",
    [
        "http://127.0.0.1:1/schemas.yaml",
        "https://acme.example/schemas.yaml#/Parcel",
        "//acme.example/schemas.yaml",
        "file:///etc/hostname",
        "file:outside.yaml",
        "/etc/hostname",
        "../outside.yaml",
        "../outside.yaml#/Parcel",
        "parts/../../outside.yaml",
        "%2e%2e/outside.yaml",
        "link.txt",
        "links/outside.yaml",
        r"\\\\host\\share",
        "data:text/plain,x",
    ],
)
def test_a_reference_cannot_leave_the_folder(ref: str, check: Check, tmp_path: Path) -> None:
    (tmp_path / "outside.yaml").write_text("Parcel: {type: object}\n")
    (tmp_path / "specs/links").symlink_to(tmp_path)
    (tmp_path / "specs/link.txt").symlink_to("../outside.yaml")
    spec, place = marked(with_schema(f'{{$ref: @@"{ref}"}}'))
    answer = check(acme=spec)
    assert f"acme:{place} ref" in answer.places
    assert "leaves the specs folder [ref]\n    hint: copy the part you need into" in answer.out


def test_a_reference_may_pass_a_link_that_stays_inside(check: Check, tmp_path: Path) -> None:
    (tmp_path / "specs/parts").mkdir()
    (tmp_path / "specs/parts/a.yaml").write_text("Size: {x-source: S, type: string}\n")
    (tmp_path / "specs/parts/b.yaml").symlink_to("a.yaml")
    assert check(acme=with_schema('{$ref: "parts/b.yaml#/Size"}')).code == 0


def test_a_spec_may_be_a_link(check: Check, tmp_path: Path) -> None:
    """Whoever fills the folder decides what is in it; some build tools fill it with links."""
    (tmp_path / "elsewhere.yaml").write_text(with_schema('{$ref: "#/components/schemas/Parcel"}'))
    (tmp_path / "specs/acme.yaml").symlink_to("../elsewhere.yaml")
    assert check().code == 0


@pytest.mark.parametrize("ref", ["a\\0b.yaml", "a%00b.yaml", "a" * 300 + ".yaml", "~.yaml", "."])
def test_a_reference_that_cannot_be_a_file_is_told(ref: str, check: Check) -> None:
    answer = check(acme=with_schema(f'{{$ref: "{ref}"}}'))
    assert "does not name a file [ref]" in answer.out
    assert len(answer.problems) == 1


@pytest.mark.parametrize(
    "schemas",
    [
        'A: {$ref: "#/components/schemas/A"}',
        'A: {$ref: "#/components/schemas/B"}\n    B: {$ref: "#/components/schemas/A"}',
        'A: {allOf: [{$ref: "#/components/schemas/A"}]}',
        'A: {oneOf: [{type: string}, {anyOf: [{$ref: "#/components/schemas/A"}]}]}',
        'A: {$ref: "parts/loop.yaml#/A"}',
        'A: {$ref: "acme.yaml#/components/schemas/A"}',
    ],
)
def test_a_reference_to_itself_is_told_once(schemas: str, check: Check, tmp_path: Path) -> None:
    (tmp_path / "specs/parts").mkdir()
    (tmp_path / "specs/parts/loop.yaml").write_text('A: {$ref: "#/B"}\nB: {$ref: "#/A"}\n')
    found = check(acme=f"{FINE}    {schemas}\n")
    assert found.out.count("leads back to itself") == 1
    assert {rule for *_, rule in found.problems} <= {"ref", "source"}


def test_objects_and_lists_may_hold_themselves(check: Check, tmp_path: Path) -> None:
    (tmp_path / "specs/parts").mkdir()
    (tmp_path / "specs/parts/tree.yaml").write_text(
        "Tree: {x-source: S, type: object, properties:"
        ' {left: {$ref: "#/Tree"}, all: {type: array, items: {$ref: "tree.yaml#/Tree"}}}}\n'
    )
    inner = '{$ref: "#/components/schemas/Parcel"}, tree: {$ref: "parts/tree.yaml#/Tree"}'
    assert check(acme=with_schema(inner)).code == 0


# --- scalars


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("no", "no"),
        ("on", "on"),
        ("Yes", "Yes"),
        ("y", "y"),
        ("2026-11-21", "2026-11-21"),
        ("2026-11-21T10:00:00Z", "2026-11-21T10:00:00Z"),
        ("12:30", "12:30"),
        ("1_000", "1_000"),
        ("017", 17),
        ("0b11", "0b11"),
        ("0o17", 15),
        ("0xff", 255),
        ("-12", -12),
        ("+12", 12),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("1.10", 1.1),
        ("1.2.3", "1.2.3"),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
        ('"null"', "null"),
        ("'1'", "1"),
        ("|\n  1\n", "1\n"),
        ("=", "="),
    ],
)
def test_scalars_are_read_as_yaml_1_2_does(written: str, value: object) -> None:
    read: Any = parse(f"a: {written}".encode(), "acme.yaml")["a"]
    assert (read, type(read)) == (value, type(value))


def test_keys_are_words_however_they_look(check: Check) -> None:
    """`200:` and `"200":` are one key, and so are `no:` and `"no":`."""
    read = parse(b"200: a\nno: b\n1.5: c\nnull: d\ntrue: e\n", "acme.yaml")
    assert list(read) == ["200", "no", "1.5", "null", "true"]
    assert check(acme='200: a\n"200": b\n').places == ["acme:2:1 duplicate-key"]
