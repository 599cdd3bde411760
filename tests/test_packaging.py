"""What is installed works anywhere: built like a release, in a fresh environment, far from here."""

from __future__ import annotations

import email
import json
import os
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest

import generator
from tests.support.paths import ROOT
from tests.support.repository import EDITED, SPEC, Repository

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
PIP = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
GUIDE = re.findall(r"```yaml\n(.*?)```", (ROOT / "specs/README.md").read_text("utf-8"), re.DOTALL)
FORMATS = ("text", "markdown", "json", "github", "junit", "html")


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    """What a command prints; it must succeed."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


class Installed:
    """dlrgen in an environment with nothing else in it but what it asks for."""

    def __init__(self, folder: Path, *wanted: str | Path) -> None:
        self.bin = folder / "bin"
        run(sys.executable, "-m", "venv", "--without-pip", folder)
        # What is run compiles what it imports, a tenth of what is installed.
        options = ("--quiet", "--no-compile")
        run(*PIP, "--python", self.bin / "python", "install", *options, *wanted)

    def __call__(self, *arguments: str, cwd: Path, code: int = 0) -> str:
        """What dlrgen prints on standard output; on the other it prints nothing."""
        environment = {"PATH": os.environ["PATH"], "HOME": str(cwd), "PYTHONWARNINGS": "error"}
        done = subprocess.run(
            [self.bin / "dlrgen", *arguments],
            cwd=cwd,
            env=environment,
            capture_output=True,
            text=True,
        )
        assert (done.returncode, done.stderr) == (code, ""), done.stdout + done.stderr
        return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and the wheel that is built from it."""
    folder = tmp_path_factory.mktemp("built")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT)
    return folder


def wheel_of(folder: Path) -> Path:
    (found,) = folder.glob("*.whl")
    return found


def sdist_of(folder: Path) -> Path:
    (found,) = folder.glob("*.tar.gz")
    return found


def use_every_command(dlrgen: Installed, home: Path) -> None:
    """In a repository of somebody else, which has a folder of our name too."""
    repository = Repository(home)
    (home / "generator").mkdir()
    (home / "generator/__init__.py").write_text("raise ImportError('not ours')\n")
    repository.commit({"specs/acme.yaml": SPEC, "specs/bolt.yaml": GUIDE[0]})
    (home / "specs/acme.yaml").write_text(EDITED)

    def printed(*arguments: str, code: int = 0) -> str:
        return dlrgen(*arguments, cwd=home, code=code)

    assert printed("--version") == f"dlrgen {generator.__version__}\n"
    assert "2 specs, no problems" in printed("check")
    assert "-> generated:" in printed("generate")
    assert printed("generate") == "generated is up to date, nothing to do\n"
    assert printed("generate", "--check") == "generated is up to date\n"
    assert "DONE" in printed("show", "statuses", "--provider", "bolt")
    for form in FORMATS:
        shown = printed("diff", "HEAD:specs", "specs", "--format", form, code=1)
        assert "Message.size" in shown, form
    assert "status.vocabulary.retry.moved" in printed("diff", "--rules")
    assert "acme" in printed("changelog", "HEAD:specs", "specs")
    for path in (home / "generated").rglob("*.py"):
        compile(path.read_text("utf-8"), path, "exec")
    assert "class AcmeClient" in (home / "generated/bolt/client.py").read_text("utf-8")


def test_a_wheel_does_all_far_from_the_repository(built: Path, tmp_path: Path) -> None:
    """With the newest of all that it may be installed with; the floors are below."""
    use_every_command(Installed(tmp_path / "env", wheel_of(built)), tmp_path / "theirs")


def test_an_sdist_gives_the_very_same_wheel(built: Path, tmp_path: Path) -> None:
    """So what holds for the one holds for the other; the slow test below installs the sdist."""
    offline = ["wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    run(*PIP, *offline, "--wheel-dir", tmp_path, sdist_of(built))
    assert wheel_of(tmp_path).read_bytes() == wheel_of(built).read_bytes()


@pytest.mark.slow
def test_an_sdist_installs_like_any_other(built: Path, tmp_path: Path) -> None:
    use_every_command(Installed(tmp_path / "env", sdist_of(built)), tmp_path / "theirs")


def floors() -> list[str]:
    """The dependencies at the oldest version that each may have."""
    found = [re.match(r"([\w-]+)[>=]=([\d.]+)", wanted) for wanted in PROJECT["dependencies"]]
    return [f"{floor[1]}=={floor[2]}" for floor in found if floor]


@pytest.mark.slow
def test_the_oldest_dependencies_do_too(built: Path, tmp_path: Path) -> None:
    """Every command, and to the letter what it says of broken specs and of edits."""
    assert len(floors()) == len(PROJECT["dependencies"])
    dlrgen = Installed(tmp_path / "env", wheel_of(built), *floors())
    use_every_command(dlrgen, tmp_path / "theirs")
    for case in sorted((ROOT / "tests/errors").glob("*/")):
        told = dlrgen("check", cwd=case, code=1)
        assert told == (case / "expected.txt").read_text("utf-8"), case.name


def test_the_wheel_holds_all_that_the_package_reads(built: Path) -> None:
    """Every file of the package, the templates and the schemas; nothing else, and no test."""
    places = {"generator": "generator", "templates": "generator/templates"}
    places["specs/schema"] = "generator/specs/schema"
    expected = {
        f"{target}/{path.relative_to(ROOT / source).as_posix()}"
        for source, target in places.items()
        for path in (ROOT / source).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    with zipfile.ZipFile(wheel_of(built)) as wheel:
        packed = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert packed == expected


def test_the_sdist_holds_what_a_wheel_is_made_of(built: Path) -> None:
    with tarfile.open(sdist_of(built)) as sdist:
        tops = {name.split("/")[1] for name in sdist.getnames()}
    assert tops == {
        *("generator", "templates", "specs", "pyproject.toml", "README.md", "LICENSE"),
        *("CHANGELOG.md", "PKG-INFO", ".gitignore"),
    }


def test_the_wheel_says_what_it_is(built: Path) -> None:
    with zipfile.ZipFile(wheel_of(built)) as wheel:
        (name,) = (name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = email.message_from_bytes(wheel.read(name))
        assert wheel.read(name.replace("METADATA", "licenses/LICENSE"))
        entries = wheel.read(name.replace("METADATA", "entry_points.txt")).decode()
    assert metadata["Name"] == "dlrgen"
    assert metadata["Version"] == generator.__version__
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert "Typing :: Typed" in metadata.get_all("Classifier", [])
    assert str(metadata.get_payload()).startswith("# dlrgen\n")
    assert "dlrgen = generator.start:main" in entries


def test_only_what_decides_the_bytes_of_the_output_is_pinned() -> None:
    pinned = {name.split("==")[0] for name in PROJECT["dependencies"] if "==" in name}
    assert pinned == {"datamodel-code-generator"}
    ranges = [name for name in PROJECT["dependencies"] if "==" not in name]
    assert all(re.fullmatch(r"[\w-]+>=[\d.]+,<[\d.]+", name) for name in ranges)


def constraints() -> Iterable[tuple[str, str]]:
    for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            name, _, version = line.partition("==")
            yield re.sub(r"[-_.]+", "-", name).lower(), version


def test_our_own_environment_has_exactly_the_versions_of_constraints() -> None:
    """Whatever is listed is installed so, and whatever is installed is listed."""
    listed = json.loads(run(*PIP, "list", "--format", "json", "--exclude-editable"))
    found = {re.sub(r"[-_.]+", "-", one["name"]).lower(): one["version"] for one in listed}
    own = {"pip", "setuptools", "wheel", "dlrgen"}
    assert {name: v for name, v in found.items() if name not in own} == dict(constraints())


def test_no_module_but_one_knows_where_the_repository_is() -> None:
    """Templates, schemas and our own source are found through `generator.places`."""
    for path in (ROOT / "generator").rglob("*.py"):
        if path.name != "places.py":
            assert "__file__" not in path.read_text("utf-8"), path


def test_the_checkout_runs_as_a_module_without_being_installed(tmp_path: Path) -> None:
    """Only with the libraries: the package itself comes from the working folder."""
    asked = "import generator; print(generator.__file__)"
    command = [sys.executable, "-c", asked]
    assert run(*command, cwd=ROOT).strip() == str(ROOT / "generator" / "__init__.py")
    assert run(sys.executable, "-m", "generator", "--version").startswith("dlrgen ")
