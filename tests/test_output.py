"""The output belongs to other people: the same everywhere, importable anywhere, clean and quiet."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import black
import pytest

from generator import fingerprint
from generator.build import build
from generator.emit.root import runtime
from tests.support.paths import GENERATED, ROOT, SPECS
from tests.support.providers import NAMES

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


def test_two_builds_are_equal() -> None:
    assert build(SPECS) == build(SPECS)


def _interpreters() -> Iterator[Any]:
    """One Python for each version from 3.11 that this machine has beside our own."""
    for minor in range(11, 20):
        pyenv = sorted(Path.home().glob(f".pyenv/versions/3.{minor}.*/bin/python"))
        named = shutil.which(f"python3.{minor}")
        for candidate in [*map(str, pyenv), *([named] if named else [])]:
            probe = f"import ensurepip, sys; assert sys.version_info[:2] == (3, {minor})"
            works = subprocess.run([candidate, "-c", probe], capture_output=True).returncode == 0
            if works and minor != sys.version_info.minor:
                yield pytest.param(candidate, id=f"3.{minor}")
                break


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "UTC"},
        {"PYTHONHASHSEED": "4242", "LC_ALL": "C.UTF-8", "TZ": "Asia/Kathmandu", "LANG": "tr_TR"},
    ],
)
def test_hash_seeds_locales_and_working_folders_do_not_matter(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    out = tmp_path / "out"
    arguments = ["generate", "--specs", os.path.relpath(SPECS, tmp_path), "--out", "out"]
    python("-m", "generator", *arguments, cwd=tmp_path, PYTHONPATH=str(ROOT), **environment)
    committed = files_of_output(GENERATED)
    assert files_of_output(out) == committed


def files_of_output(folder: Path) -> dict[str, str]:
    """The files of an output folder but for caches and the lock, whose hashes cover our code."""
    found = {n: t for n, t in _texts(folder).items() if n != fingerprint.LOCK}
    assert found
    return found


def _texts(folder: Path) -> dict[str, str]:
    paths = [p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts]
    return {p.relative_to(folder).as_posix(): p.read_text("utf-8") for p in paths}


@pytest.mark.parametrize("interpreter", list(_interpreters()))
def test_every_python_makes_the_same_bytes(tmp_path: Path, interpreter: str) -> None:
    """The other Pythons use an environment of their own with the same pins, as `make` builds it."""
    environment = tmp_path / "venv"
    subprocess.run([interpreter, "-m", "venv", environment], check=True)
    pip = [environment / "bin/python", "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    pins = [line for line in (ROOT / "constraints.txt").read_text().splitlines() if line[:1] != "#"]
    wanted = re.compile(r"(basedpyright|nodejs|mypy|hypothesis|librt|ast_serialize)")
    subprocess.run(
        [*pip, *(pin for pin in pins if not wanted.match(pin))], check=True, capture_output=True
    )
    command = [environment / "bin/python", "-m", "generator", "generate", "--specs", SPECS]
    subprocess.run([*command, "--out", tmp_path / "out"], cwd=ROOT, check=True, capture_output=True)
    assert files_of_output(tmp_path / "out") == files_of_output(GENERATED)
    used = (
        "import generated.d7.client, generated.status_map as s; print(s.read('d7', 'sent').state)"
    )
    copy = tmp_path / "generated"
    shutil.copytree(tmp_path / "out", copy)
    told = subprocess.run(
        [environment / "bin/python", "-W", "error", "-c", used], cwd=tmp_path, capture_output=True
    )
    assert told.stdout == b"sent\n"
    assert told.stderr == b""


def test_the_package_works_under_a_foreign_name(vendored: Path) -> None:
    code = (
        "from their_app.third_party.dlr.d7 import D7Client, MessageLog\n"
        "from their_app.third_party.dlr import status_map\n"
        "from importlib import import_module\n"
        f"for package in {NAMES}:\n"
        "    p = import_module(f'their_app.third_party.dlr.{package}')\n"
        "    assert all(getattr(p, name) for name in p.__all__)\n"
        "print(repr(D7Client(token='t')), status_map.read('placewise', 'transmitted', None).state)\n"
    )
    told = python("-c", code, cwd=vendored)
    assert told == "D7Client(base_url='https://api.d7networks.com') sent\n"


def test_the_table_needs_neither_pydantic_nor_httpx2(vendored: Path) -> None:
    code = (
        "import sys\n"
        "from their_app.third_party.dlr import delivery, status_map\n"
        "assert status_map.read('d7', 'sent').state == 'sent'\n"
        "assert not any(name.endswith(('.report', '.merging', '.summary')) for name in sys.modules)\n"
        "assert delivery.fold(delivery.Reports()) == {}\n"
        "print(sorted({'pydantic', 'httpx2', 'typing', 'dataclasses', 're'} & sys.modules.keys()))\n"
    )
    assert python("-S", "-c", code, cwd=vendored) == "[]\n"


def test_nothing_is_imported_before_it_is_used(vendored: Path) -> None:
    code = (
        "import sys, their_app.third_party.dlr.d7\n"
        "print(sorted({'pydantic', 'httpx2'} & sys.modules.keys()))\n"
    )
    assert python("-c", code, cwd=vendored) == "[]\n"


def test_importing_reads_nothing_and_opens_nothing(vendored: Path) -> None:
    """An audit hook sees every file and socket; only imports may open files, and only to read."""
    code = (
        "import sys, pydantic, httpx2, httpx2._client\n"
        "from pydantic import BaseModel, TypeAdapter\n"
        "seen = []\n"
        "def hook(event, args):\n"
        "    if event.split('.')[0] in {'socket', 'subprocess'} or event == 'os.system':\n"
        "        seen.append(event)\n"
        "    if event == 'open' and not str(args[0]).endswith(('.py', '.pyc')) and args[1] != 'rb':\n"
        "        seen.append(args)\n"
        "sys.addaudithook(hook)\n"
        "sys.dont_write_bytecode = True\n"
        "import their_app.third_party.dlr.d7.client, their_app.third_party.dlr.agile.client\n"
        "print(seen)\n"
    )
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

    def test_imports_are_used_and_sorted(self, path: Path) -> None:
        tree = ast.parse(path.read_text("utf-8"))
        imports = [n for n in tree.body if isinstance(n, ast.Import | ast.ImportFrom)]
        names = [a.asname or a.name.split(".")[0] for n in imports for a in n.names]
        used = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)} | _exported(tree)
        assert [n for n in names if n not in used and n != "annotations"] == []
        for node in imports:
            found = [alias.name for alias in node.names]
            assert found == sorted(found, key=lambda n: (not n.isupper(), not n[:1].isupper(), n))


def _exported(tree: ast.Module) -> set[str]:
    """What a module hands on by naming it in `__all__`."""
    assigned = [n for n in tree.body if isinstance(n, ast.Assign)]
    lists = [n.value for n in assigned if ast.unparse(n.targets[0]) == "__all__"]
    return {name for value in lists for name in ast.literal_eval(value)}


def test_no_file_tells_where_or_when_it_was_made() -> None:
    for name, text in _texts(GENERATED).items():
        assert str(ROOT) not in text and "/tmp/" not in text, name
        assert not re.search(r"\d{2}:\d{2}:\d{2}\.\d{6}", text), name


def test_the_lock_names_every_file_and_its_hash() -> None:
    lock = fingerprint.read_lock(GENERATED)
    assert lock is not None
    assert lock["files"].keys() | {fingerprint.LOCK} == _texts(GENERATED).keys()
    assert fingerprint.intact(GENERATED, lock["files"]) == lock["files"].keys()
