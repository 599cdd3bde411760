"""The code is one straight line: imports point one way, and the words it uses exist once."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

from generator.emit.imports import _KNOWN
from generator.load import spec_files
from generator.lower.errors import ERROR_NAMES
from generator.naming import RESERVED_CLASSES
from generator.runtime import delivery
from generator.runtime._runtime import errors
from tests.support.paths import ROOT

ORDER = (
    "places fingerprint problems columns text naming runtime load walk check model dump lower "
    "render emit write new build judge generate review show cli"
).split()
"""Each may import those before it; `__main__` only starts `cli`."""


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


def test_no_schema_can_take_a_name_that_generated_modules_import() -> None:
    classes = {name for name in _KNOWN if name[0].isupper() and not name.isupper()}
    assert classes <= RESERVED_CLASSES


def test_no_list_of_providers_exists() -> None:
    """A provider is one YAML file and nothing else."""
    code = [*(ROOT / "generator").rglob("*.py"), *(ROOT / "templates").glob("*")]
    names = [path.stem for path in spec_files(ROOT / "specs")]
    for path in code:
        text = path.read_text("utf-8").lower()
        for name in names:
            allowed = {"d7"} if name == "d7" else set()  # stands as an example in docstrings
            assert name not in text or name in allowed, f"{path.name} knows {name}"
