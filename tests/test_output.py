"""The output belongs to other people: the same everywhere, importable anywhere, clean and quiet."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import black
import pytest

from generator import fingerprint
from generator.build import build
from generator.emit.root import runtime
from tests.support import built
from tests.support.paths import GENERATED, ROOT, SPECS, TESTS
from tests.support.providers import NAMES

HOSTILE = TESTS / "hostile"
MODULES = sorted(GENERATED.rglob("*.py"))
RUNTIME = runtime()


def python(*arguments: str, cwd: Path, **environment: str) -> str:
    """What a Python process of its own prints; it must not warn."""
    done = subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        cwd=cwd,
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


@pytest.fixture(scope="module")
def vendored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the output stands under a foreign parent package."""
    home = tmp_path_factory.mktemp("vendored")
    target = home / "their_app" / "third_party" / "dlr"
    shutil.copytree(GENERATED, target, ignore=shutil.ignore_patterns("__pycache__"))
    (home / "their_app" / "__init__.py").write_text("")
    (home / "their_app" / "third_party" / "__init__.py").write_text("")
    return home


# --- the same everywhere

SEEDS = [
    {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "UTC"},
    {"PYTHONHASHSEED": "4242", "LC_ALL": "C.UTF-8", "TZ": "Asia/Kathmandu", "LANG": "tr_TR"},
]


def test_the_committed_output_is_what_our_specs_become() -> None:
    assert _with_lock(built.output()) == files_of_output(GENERATED)


@cache
def _hostile() -> dict[str, str]:
    return _with_lock(build(HOSTILE))


def _with_lock(files: dict[str, str]) -> dict[str, str]:
    return {**files, fingerprint.LOCK: fingerprint.lock_text(files)}


@pytest.mark.parametrize("environment", [pytest.param(SEEDS[0], marks=pytest.mark.slow), SEEDS[1]])
def test_another_build_in_another_environment_gives_the_same(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    """Hash seed, locale, time zone and working folder do not matter, in a spec that has everything.

    `make test-slow` does it with our own specs.
    """
    assert _made_elsewhere(tmp_path, HOSTILE, environment) == _hostile()


@pytest.mark.slow
@pytest.mark.parametrize("environment", SEEDS)
def test_nor_do_they_for_our_own_specs(tmp_path: Path, environment: dict[str, str]) -> None:
    assert _made_elsewhere(tmp_path, SPECS, environment) == files_of_output(GENERATED)


def _made_elsewhere(folder: Path, specs: Path, environment: dict[str, str]) -> dict[str, str]:
    """What a process makes of specs that has another working folder and environment."""
    arguments = ["generate", "--specs", os.path.relpath(specs, folder), "--out", "out"]
    python("-m", "generator", *arguments, cwd=folder, PYTHONPATH=str(ROOT), **environment)
    return files_of_output(folder / "out")


def files_of_output(folder: Path) -> dict[str, str]:
    """The files of an output folder, caches left out."""
    found = _texts(folder)
    assert found
    return found


def _texts(folder: Path) -> dict[str, str]:
    paths = [p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts]
    return {p.relative_to(folder).as_posix(): p.read_text("utf-8") for p in paths}


OTHERS = [minor for minor in range(11, 15) if minor != sys.version_info.minor]
"""Versions of Python, 3.x, that the output must not depend on."""


def _interpreter(minor: int) -> str:
    """A Python of that version which can make environments; skips the test without any."""
    pyenv = sorted(Path.home().glob(f".pyenv/versions/3.{minor}.*/bin/python"))
    named = shutil.which(f"python3.{minor}")
    for candidate in [*map(str, pyenv), *([named] if named else [])]:
        probe = f"import ensurepip, sys; assert sys.version_info[:2] == (3, {minor})"
        if subprocess.run([candidate, "-c", probe], capture_output=True).returncode == 0:
            return candidate
    pytest.skip(f"this machine has no Python 3.{minor}")


@pytest.mark.slow
@pytest.mark.parametrize("minor", OTHERS, ids=lambda minor: f"3.{minor}")
def test_every_python_makes_the_same_bytes(tmp_path: Path, minor: int) -> None:
    """The other Pythons use an environment of their own with the same pins, as `make` builds it.

    `make test` has no other Python: it compares what this one makes with what is committed.
    """
    environment = _environment(tmp_path / "venv", _interpreter(minor))
    command = [environment / "bin/python", "-m", "generator", "generate", "--specs", SPECS]
    subprocess.run([*command, "--out", tmp_path / "out"], cwd=ROOT, check=True, capture_output=True)
    assert files_of_output(tmp_path / "out") == files_of_output(GENERATED)
    used = (
        "import generated.d7.client, generated.status_map as s; print(s.read('d7', 'sent').state)"
    )
    shutil.copytree(tmp_path / "out", tmp_path / "generated")
    told = subprocess.run(
        [environment / "bin/python", "-W", "error", "-c", used], cwd=tmp_path, capture_output=True
    )
    assert told.stdout == b"sent\n"
    assert told.stderr == b""


def _environment(folder: Path, interpreter: str) -> Path:
    """An environment with the pins, as far as making and using output needs them."""
    subprocess.run([interpreter, "-m", "venv", folder], check=True)
    pip = [folder / "bin/python", "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    pins = [line for line in (ROOT / "constraints.txt").read_text().splitlines() if line[:1] != "#"]
    unneeded = re.compile(r"(basedpyright|nodejs|mypy|hypothesis|librt|ast_serialize)")
    wanted = [pin for pin in pins if not unneeded.match(pin)]
    subprocess.run([*pip, *wanted], check=True, capture_output=True)
    return folder


# --- in the code of other people


def test_the_package_works_under_a_foreign_name(vendored: Path) -> None:
    code = f"""if True:
        from importlib import import_module
        from their_app.third_party.dlr import status_map
        from their_app.third_party.dlr.d7 import D7Client, MessageLog
        for package in {NAMES}:
            p = import_module(f"their_app.third_party.dlr.{{package}}")
            assert all(getattr(p, name) for name in p.__all__)
        state = status_map.read('placewise', 'transmitted', None).state
        print(repr(D7Client(token='t')), state)
    """
    told = python("-c", code, cwd=vendored)
    assert told == "D7Client(base_url='https://api.d7networks.com') sent\n"


def test_the_table_needs_neither_pydantic_nor_httpx2(vendored: Path) -> None:
    code = """if True:
        import sys
        from their_app.third_party.dlr import delivery, status_map
        assert status_map.read('d7', 'sent').state == 'sent'
        later = ('.report', '.merging', '.summary')
        assert not any(name.endswith(later) for name in sys.modules)
        assert delivery.fold(delivery.Reports()) == {}
        slow = {'pydantic', 'httpx2', 'typing', 'dataclasses', 're'}
        print(sorted(slow & sys.modules.keys()))
    """
    assert python("-S", "-c", code, cwd=vendored) == "[]\n"


def test_nothing_is_imported_before_it_is_used(vendored: Path) -> None:
    code = (
        "import sys, their_app.third_party.dlr.d7\n"
        "print(sorted({'pydantic', 'httpx2'} & sys.modules.keys()))\n"
    )
    assert python("-c", code, cwd=vendored) == "[]\n"


def test_importing_reads_nothing_and_opens_nothing(vendored: Path) -> None:
    """An audit hook sees every file and socket; only imports may open files, and only to read."""
    code = """if True:
        import sys, pydantic, httpx2, httpx2._client
        from pydantic import BaseModel, TypeAdapter
        seen = []
        def hook(event, args):
            if event.split('.')[0] in {'socket', 'subprocess'} or event == 'os.system':
                seen.append(event)
            if event == 'open' and not str(args[0]).endswith(('.py', '.pyc')) and args[1] != 'rb':
                seen.append(args)
        sys.addaudithook(hook)
        sys.dont_write_bytecode = True
        import their_app.third_party.dlr.d7.client, their_app.third_party.dlr.agile.client
        print(seen)
    """
    assert python("-c", code, cwd=vendored) == "[]\n"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(GENERATED).as_posix())
class TestEveryModule:
    """What holds for each generated Python file."""

    def test_says_in_its_first_line_what_it_is_made_from(self, path: Path) -> None:
        first = path.read_text("utf-8").split("\n", 1)[0]
        assert re.fullmatch(r"# Generated from [\w/.]+\. Do not edit\.", first)

    def test_is_as_black_leaves_it(self, path: Path) -> None:
        runtime = path.relative_to(GENERATED).as_posix() in RUNTIME
        mode = black.Mode(line_length=100) if runtime else black.Mode(magic_trailing_comma=False)
        text = path.read_text("utf-8")
        assert black.format_str(text, mode=mode) == text

    def test_imports_are_relative_or_of_the_two_libraries(self, path: Path) -> None:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                top = str(node.module).split(".")[0]
                optional = {"opentelemetry"} if path.name == "telemetry.py" else set[str]()
                assert top in {*sys.stdlib_module_names, "pydantic", "pydantic_core", *optional}
            if isinstance(node, ast.Import):
                tops = {alias.name.split(".")[0] for alias in node.names}
                assert tops <= {*sys.stdlib_module_names, "httpx2"}


def test_no_file_tells_where_or_when_it_was_made() -> None:
    for name, text in _texts(GENERATED).items():
        assert str(ROOT) not in text, name
        assert "/tmp/" not in text, name
        assert not re.search(r"\d{2}:\d{2}:\d{2}\.\d{6}", text), name


def test_the_lock_names_every_file() -> None:
    lock = fingerprint.read_lock(GENERATED)
    assert lock is not None
    assert lock | {fingerprint.LOCK} == _texts(GENERATED).keys()
