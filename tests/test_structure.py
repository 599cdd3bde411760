"""The code is one straight line: imports point one way, and the words it uses exist once."""

from __future__ import annotations

import ast
import json
import re
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

import jinja2
import pytest

from generator.emit import PACKAGE, emit_shared
from generator.emit.imports import _KNOWN
from generator.load import load, spec_files
from generator.lower import lower
from generator.lower.errors import ERROR_NAMES
from generator.naming import RESERVED_CLASSES
from generator.package import package
from generator.runtime import delivery
from generator.runtime._runtime import errors
from tests.support.paths import ROOT, TESTS

ORDER = (
    "unchanged places fingerprint problems display_width text naming runtime load walk meaning "
    "status_rows check model reserved package dump lower layout render emit write new build judge "
    "generate review show cli start"
).split()
"""Each may import those before it; `__main__` only starts `cli`."""


ROOMS = {
    "load": "nodes document endless yaml12 references",
    "check": "objects wording misfits operations verdict conformance constructs examples keys "
    "reports "
    "sources statuses",
    "model": "keys types operations classes reports webhooks provider python reachable",
    "package": "parts errors parameters methods reports client webhooks items classes package "
    "functions "
    "surface",
    "lower": "bodies class_names context sent_received all_of docs model_registry tagged_unions "
    "enums schemas errors security paging operations reports statuses webhooks",
    "layout": "leaves optional strings joints lines statements blanks last_brackets " "splitting",
    "emit": "imports module client errors models package readme reports root status_map statuses "
    "surface webhooks",
    "review": "spots changes approvals grouping locations wellformed sides versions wire "
    "python status "
    "compare report",
    "review/wire": "parts shapes keywords canonical settled unions schemas calls rules security",
    "review/python": "annotations causes packages renames likeness rules words telling",
    "review/status": "effects readings mappings vocabulary",
    "review/report": "words github picture html jsons junit markdown text rules",
    "runtime/_runtime": "errors strict_json bodies bulk report_reader credentials deadline model "
    "encoding sending pace retries telemetry transport calls client lazy signatures waiting "
    "webhooks",
    "cli": "shared new review specs",
}
"""Room -> its modules and rooms; each may import those before it. `__init__` comes last."""


def _modules() -> dict[Path, str]:
    return {
        path: path.relative_to(ROOT / "generator").parts[0].removesuffix(".py")
        for path in sorted((ROOT / "generator").rglob("*.py"))
    }


def _imported(path: Path) -> set[str]:
    """The steps of ours that a module imports, inside functions too."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "generator":
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("generator."):
            found.add(str(node.module).split(".")[1])
    return found


def test_imports_point_one_way() -> None:
    for path, step in _modules().items():
        if step in {"__init__", "__main__"}:
            continue
        allowed = set(ORDER[: ORDER.index(step) + 1])
        assert _imported(path) <= allowed, f"{path.name} ({step}) looks upwards"


def test_every_module_has_its_place_in_the_order() -> None:
    assert set(_modules().values()) - {"__init__", "__main__"} == set(ORDER)


def _in_room(path: Path, room: str) -> set[str]:
    """The modules of its own room that a module imports, by absolute or relative imports."""
    found: set[str] = set()
    package = ["generator", *room.split("/")]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.ImportFrom):
            continue
        here = path.relative_to(ROOT).parts[: -node.level] if node.level else ()
        steps = [*here, *(node.module.split(".") if node.module else ())]
        if steps == package:
            found |= {alias.name for alias in node.names}
        elif steps[: len(package)] == package:
            found.add(steps[len(package)])
    return found


@pytest.mark.parametrize("room", ROOMS)
def test_imports_point_one_way_inside_rooms_too(room: str) -> None:
    """A new module gets its place in the list of its room: after those that it imports."""
    folder, order = ROOT / "generator" / room, ROOMS[room].split()
    steps = {p: p.relative_to(folder).parts[0].removesuffix(".py") for p in folder.rglob("*.py")}
    assert {*steps.values()} - {"__init__"} == {*order}
    assert len({*order}) == len(order)
    for path, step in steps.items():
        if step != "__init__":
            allowed = {*order[: order.index(step) + 1]}
            assert _in_room(path, room) <= allowed, f"{room}/{path.name} looks upwards"


def test_lowering_takes_nothing_from_the_rules() -> None:
    """Rules are checked by another process while specs are lowered; neither waits for the other."""
    for path, step in _modules().items():
        assert step != "lower" or "check" not in _imported(path), path.name


def test_the_page_of_the_generator_lists_every_step_in_order() -> None:
    page = (ROOT / "generator/README.md").read_text("utf-8")
    listed = re.findall(r"^\| `(\w+)/?` \|", page.split("## Text")[0], re.MULTILINE)
    assert [step for step in listed if step != "runtime"] == [s for s in ORDER if s != "runtime"]


def test_the_model_knows_neither_yaml_nor_jinja_nor_any_step() -> None:
    for path, step in _modules().items():
        if step == "model":
            assert _imported(path) <= {"model", "naming", "text"}
            assert not {"yaml", "jinja2"} & set(path.read_text("utf-8").split())


def test_the_runtime_imports_only_the_standard_library_pydantic_and_httpx2() -> None:
    import sys

    runtime = ROOT / "generator" / "runtime"
    for path in runtime.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                assert node.level <= len(path.relative_to(runtime).parts)  # stays inside
                names = [node.module or ""] if node.level == 0 else []
            for name in names:
                top = name.split(".")[0]
                optional = {"opentelemetry"} if path.name == "telemetry.py" else set[str]()
                libraries = {"pydantic", "pydantic_core", "httpx2"} | optional
                assert top in {*sys.stdlib_module_names, *libraries}


def test_the_runtime_has_a_class_for_every_error_the_generator_names() -> None:
    known = {status: kind.__name__ for status, kind in errors.BY_STATUS.items()}
    assert known == ERROR_NAMES


def test_the_schema_of_our_keys_and_the_code_have_one_vocabulary() -> None:
    schema = json.loads((ROOT / "specs/schema/dlrgen.schema.json").read_text("utf-8"))
    row = schema["$defs"]["row"]["properties"]
    for key in ("state", "evidence", "reason", "billable", "certainty"):
        assert row[key]["enum"] == [word.value for word in getattr(delivery, key.capitalize())]
    flags = {flag.value for flag in delivery.Flag} - {"unmapped", "missing"}
    assert set(row["flag"]["enum"]) == flags


def test_what_the_schema_says_follows_from_a_row_is_what_the_code_makes_of_it() -> None:
    """A review sees in it that a rank has moved, without running the other side's code."""
    schema = json.loads((ROOT / "specs/schema/dlrgen.schema.json").read_text("utf-8"))
    told = schema["$defs"]["row"]["x-derived"]

    def reading(**row: object) -> delivery.Reading:
        return delivery.Reading("acme", ("X",), **row)  # type: ignore[arg-type]

    ranks = {state.value: reading(state=state).rank for state in delivery.State}
    closed = reading(state=delivery.State.UNKNOWN, terminal=True).rank
    assert told["rank"] == ranks | {"no_report": closed}
    assert told["evidence"] == {
        word.value: reading(evidence=word).rank for word in delivery.Evidence
    }
    assert told["retry"] == {word.value: reading(reason=word).retry for word in delivery.Reason}


def test_no_two_classes_have_one_name() -> None:
    """Of those outside of reviews, and of what is printed: a reader who searches finds one."""
    found: dict[str, set[str]] = {}
    for path, step in _modules().items():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and step != "review":
                found.setdefault(node.name, set()).add(str(path.relative_to(ROOT)))
    assert {name: paths for name, paths in found.items() if len(paths) > 1} == {}


def test_no_schema_can_take_a_name_that_generated_modules_import() -> None:
    classes = {name for name in _KNOWN if name[0].isupper() and not name.isupper()}
    assert classes <= RESERVED_CLASSES


# --- a provider is one file

CODE = sorted((ROOT / "generator").rglob("*.py"))
TEMPLATES = sorted((ROOT / "templates").glob("*.jinja"))
_DEFINITIONS = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def literals(source: str) -> Iterator[str]:
    """The strings of Python code, those in f-strings too; docstrings are not among them."""
    tree = ast.parse(source)
    statements = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        held = isinstance(node, ast.Constant) and id(node) not in statements
        if held and isinstance(node.value, str):
            yield node.value


def quoted(template: str) -> Iterator[str]:
    """The strings of a template: those of its expressions, and what it prints between quotes.

    What it prints between three quotes is a docstring of the output.
    """
    printed = ""
    for _, kind, text in jinja2.Environment().lex(template):
        if kind == "string":
            yield text[1:-1]
        elif kind == "data":
            printed += text
    printed = re.sub(r'""".*?"""', "", printed, flags=re.DOTALL)
    yield from (found[1] for found in re.findall(r"""(["'`])([^"'`\n]*)\1""", printed))


def is_own(word: str, sources: Iterable[str]) -> bool:
    """Whether Python code calls something of its own so; in quotes it need not be a provider."""
    nodes = (node for text in sources if word in text for node in ast.walk(ast.parse(text)))
    keys = ("id", "attr", "arg", "name")
    return any(getattr(node, key, None) == word for node in nodes for key in keys)


def named(strings: Iterable[str], names: Iterable[str]) -> set[str]:
    """The names that are one of these strings, or a step of a path or of a module in one."""
    words = (text.lower() for text in strings if not re.search(r"\s", text))
    steps = {step for word in words for step in re.split(r"[/.]", word)}
    return steps & {*names}


def test_no_provider_is_treated_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under another name a spec becomes the same, but for the name; whatever the name means."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "specs").mkdir()
    for path in spec_files(ROOT / "specs"):
        printed = []
        for name in (path.stem, "zq_7"):
            shutil.copy(path, tmp_path / f"specs/{name}.yaml")
            provider = lower(load(Path(f"specs/{name}.yaml")))
            # The models come from a printer that never sees the name.
            files = [
                emitter.emit(package(provider))
                for emitter in PACKAGE
                if emitter.file != "models.py"
            ]
            files.append(emit_shared([provider]))
            text = json.dumps(files).replace("zq_7", path.stem).replace("ZQ_7", path.stem.upper())
            printed.append(re.sub(r"(\s|\\n)+", " ", text))
        assert printed[0] == printed[1], path.stem


def test_no_list_of_providers_exists() -> None:
    """Of the providers that we know well enough to have written something by hand about them.

    What somebody calls a new one may be any word that the code has in quotes for reasons of its
    own, such as `network`; the test above finds whether code goes by it.
    """
    code = [path.read_text("utf-8") for path in CODE]
    known = [path.stem for path in (TESTS / "providers").glob("*.yaml")]
    names = [name for name in known if not is_own(name, code)]
    assert names
    for path in (*CODE, *TEMPLATES):
        source = path.read_text("utf-8")
        if any(name in source for name in names):
            strings = literals(source) if path.suffix == ".py" else quoted(source)
            assert named(strings, names) == set(), f"{path.name} knows a provider"


@pytest.mark.parametrize(
    "code",
    [
        'if provider.package == "d7": pass',
        "ORDER = ['agile', 'd7']",
        "match name:\n    case 'd7': pass",
        "extra = {'d7': 1}.get(provider.package)",
        "path = 'd7/models.py'",
        "path = f'{out}/d7/{module}.py'",
        "import_module('generated.d7')",
        "CLASS = 'D7'",
        "def one(name='d7'):\n    'Doc.'",
    ],
)
def test_code_that_knows_a_provider_is_noticed(code: str) -> None:
    assert named(literals(code), ["d7", "acme"]) == {"d7"}
    assert not is_own("d7", [code])


@pytest.mark.parametrize(
    "template",
    [
        '{% if provider.package == "d7" %}x{% endif %}',
        "{{ 'd7/models.py' if first else x }}",
        'read("d7")',
        "# as `d7` has it",
    ],
)
def test_a_template_that_knows_a_provider_is_noticed(template: str) -> None:
    assert named(quoted(template), ["d7", "acme"]) == {"d7"}


def test_words_that_only_contain_a_name_and_docstrings_are_no_list() -> None:
    code = '"""As d7 has it."""\ndef one():\n    "d7"\nguideline = "a line of d7"  # "d7"\n'
    template = '"""`read("d7")` gives it."""\n{# "d7" #}{{ "d70" }} d7'
    assert named(literals(code), ["d7", "line"]) == set()
    assert named(quoted(template), ["d7"]) == set()
    assert is_own("line", ['{"line": place.line}'])


# --- what a review knows stays a value

_TAKING = {
    *("split", "rsplit", "partition", "rpartition", "startswith", "endswith"),
    *("removeprefix", "removesuffix", "find", "index", "replace", "strip"),
}


def _is_written(node: ast.expr) -> bool:
    """Whether an expression is the name of a rule or a place, or the text of one."""
    match node:
        case ast.Call(func=ast.Name(id="str"), args=[inner]):
            return _is_written(inner)
        case ast.Attribute(attr="id" | "location" | "was"):
            return True
        case _:
            return False


def taken_apart(source: str) -> list[str]:
    """The expressions that look for something in the name of a rule or of a place."""
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(value=held, attr=name)) if name in _TAKING:
                looked = _is_written(held)
            case ast.Call(func=ast.Attribute(value=ast.Name(id=owner)), args=given):
                looked = (owner == "re" or owner.isupper()) and any(map(_is_written, given))
            case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[held]):
                looked = _is_written(held)
            case ast.Subscript(value=held):
                looked = _is_written(held)
            case _:
                looked = False
        if looked:
            found.append(ast.unparse(node))
    return found


def test_a_review_compares_the_parts_of_rules_and_places_not_their_text() -> None:
    review = ROOT / "generator/review"
    for path in sorted(review.rglob("*.py")):
        assert taken_apart(path.read_text("utf-8")) == [], path.name
    for name in ("grouping", "versions", "spots", "report/rules", "report/words"):
        assert "import re\n" not in (review / f"{name}.py").read_text("utf-8"), name


@pytest.mark.parametrize(
    "code",
    [
        'finding.rule.id.split(".")[2]',
        'f.rule.id.endswith(".added")',
        '".return." in finding.rule.id',
        'rule.id.rpartition(".")',
        "_PLACED.fullmatch(rule.id)",
        're.match("x", finding.location)',
        're.match("x", str(finding.location))',
        'finding.location.partition(":")',
        'str(finding.was).split(" ")',
        "finding.location[:3]",
    ],
)
def test_a_name_that_is_taken_apart_is_noticed(code: str) -> None:
    assert taken_apart(code)


@pytest.mark.parametrize(
    "code",
    [
        'finding.rule.verb == "added"',
        "finding.location in wire",
        "change.id in known",
        "str(finding.location)",
        "finding.location.is_within(other)",
    ],
)
def test_names_may_be_compared_and_printed(code: str) -> None:
    assert taken_apart(code) == []
