"""A provider is one file: the guide's example, under several names, in a copy of this repository.

`line` and `link` are in words of the code itself, and all of them have one class prefix.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.support.paths import ROOT

NAMES = ("acme", "line", "link", "bolt")
OURS = Path(__file__).name
IGNORED = [line.strip("/") for line in (ROOT / ".gitignore").read_text("utf-8").split()]
WITHOUT_CACHES = shutil.ignore_patterns(".git", *IGNORED)

ONCE = {
    "test_statuses.py": "test_the_table_holds_these_providers_and_no_others "
    "test_csv_and_json_hold_the_same_rows_as_python "
    "test_the_page_for_people_has_a_line_for_every_row",
    "test_structure.py": "test_no_list_of_providers_exists",
    "test_clients.py": "test_async_is_sync_without_await",
    "test_played.py": "test_every_operation_of_the_specs_is_called",
}
"""File -> tests that look at all providers at once."""
EACH = {
    "test_statuses.py": "test_every_word_reads_as_its_spec_says",
    "test_clients.py": "test_every_example_answer_of_every_operation_is_read",
    "test_reports.py": "test_every_word_is_read_out_of_every_kind_of_body_that_can_hold_it",
    "test_played.py": "test_every_operation_sends_and_reads_what_its_spec_says",
    "test_roundtrip.py": "test_every_example_comes_out_as_it_went_in",
    "test_waiting.py": "test_sync_and_async_take_the_same",
}
"""File -> tests with a case for each provider."""
SLOW_ONCE = {
    **ONCE,
    "test_table.py": "test_the_table_holds_the_rows_of_the_csv "
    "test_every_provider_with_words_has_one_diagram",
    "test_webhooks.py": "test_documented_calls_were_found",
    "test_output.py": "test_the_package_works_under_a_foreign_name",
}
SLOW_EACH = {
    **EACH,
    "test_table.py": "test_a_diagram_has_each_word_in_its_state_and_nowhere_else",
    "test_surface.py": "TestEveryPackage::test_names_all_that_is_public_and_nothing_else",
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """This repository without its history, its environment, what git ignores, and the names."""
    folder = shutil.copytree(ROOT, tmp_path / "copy", ignore=WITHOUT_CACHES)
    for name in NAMES:
        (folder / f"tests/providers/{name}.yaml").unlink(missing_ok=True)
        if (folder / f"specs/{name}.yaml").exists():
            delete(folder, name)
    return folder


def run(folder: Path, *arguments: str) -> str:
    """What a Python module prints that is run in a folder; code there comes before ours."""
    ours = ("PYTEST_", "PYTHONSAFEPATH", "PYTHONPATH")
    environment = {key: value for key, value in os.environ.items() if not key.startswith(ours)}
    command = [sys.executable, "-m", *arguments]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def contents(folder: Path) -> dict[str, bytes]:
    """Every file that git would not ignore."""
    found: dict[str, bytes] = {}
    for home, below, names in os.walk(folder):
        below[:] = {*below} - WITHOUT_CACHES(home, below)
        paths = [Path(home, name) for name in {*names} - WITHOUT_CACHES(home, names)]
        found |= {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
    return found


def add(folder: Path, *names: str) -> None:
    """What the guide says: write one file, and generate. No other file is touched."""
    before = contents(folder)
    guide = (folder / "specs/README.md").read_text("utf-8")
    example = re.findall(r"```yaml\n(.*?)```", guide, re.DOTALL)[0]
    for name in names:
        (folder / f"specs/{name}.yaml").write_text(example, "utf-8")
    run(folder, "generator", "generate")
    after = contents(folder)
    changed = {path for path in before | after if before.get(path) != after.get(path)}
    tables = {path for path in changed if re.fullmatch(r"generated/[^/]+", path)}
    assert "generated/status_map.py" in tables
    own: set[str] = set()
    for name in names:
        assert f"generated/{name}/client.py" in changed
        own |= {f"specs/{name}.yaml"}
        own |= {path for path in changed if path.startswith(f"generated/{name}/")}
    assert changed == tables | own
    assert "up to date" in run(folder, "generator", "generate", "--check")


def delete(folder: Path, *names: str) -> None:
    for name in names:
        (folder / f"specs/{name}.yaml").unlink()
    run(folder, "generator", "generate")


def assert_tested(
    folder: Path, names: Iterable[str], once: dict[str, str], each: dict[str, str]
) -> None:
    """The tests pass in a folder with these providers, and each of them has its cases."""
    tests = [f"tests/{file}::{test}" for file in once for test in once[file].split()]
    tests += [f"tests/{file}::{test}" for file, test in each.items()]
    chosen = " or ".join([*names, *(test for file in once for test in once[file].split())])
    options = ("-vv", "-k", chosen, "-p", "no:cacheprovider", "-p", "no:xdist")
    shown = run(folder, "pytest", *options, *tests)
    for name in names:
        assert f"{name}: no tests/providers/{name}.yaml: " in shown
        for test in each.values():
            assert re.search(rf"::{test}\[(.*[-/])?{name}\b.*\] PASSED", shown), (name, test)
    for test in (test for file in once for test in once[file].split()):
        assert re.search(rf"::{test}(\[.*\])? PASSED", shown), test


def test_the_example_of_the_guide_is_a_provider_under_any_name(copy: Path) -> None:
    """All of them at once; `make test-slow` does it with each alone, and one after another."""
    before = contents(copy)
    add(copy, *NAMES)
    assert_tested(copy, NAMES, ONCE, EACH)
    delete(copy, *NAMES)
    assert contents(copy) == before


@pytest.mark.slow
def test_providers_come_and_go_one_after_another(copy: Path) -> None:
    states = [contents(copy)]
    for name in NAMES:
        add(copy, name)
        states.append(contents(copy))
    for name in reversed(NAMES):
        assert contents(copy) == states.pop()
        delete(copy, name)
    assert contents(copy) == states.pop()


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_the_example_of_the_guide_is_a_provider_alone(copy: Path, name: str) -> None:
    before = contents(copy)
    add(copy, name)
    assert_tested(copy, [name], SLOW_ONCE, SLOW_EACH)
    delete(copy, name)
    assert contents(copy) == before


@pytest.mark.slow
def test_the_whole_suite_passes_with_a_provider_more(copy: Path) -> None:
    """But for this file, which would start itself again."""
    add(copy, NAMES[0])
    options = ("-m", "not slow", "--ignore", f"tests/{OURS}", "-p", "no:cacheprovider")
    shown = run(copy, "pytest", *options, "--numprocesses", "auto", "--dist", "worksteal")
    assert re.search(r"\d{4} passed", shown)
    assert f"{NAMES[0]}: no tests/providers/{NAMES[0]}.yaml: " in shown
