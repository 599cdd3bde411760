"""What a run remembers saves work and decides nothing; branches do not conflict in it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generator import cli, fingerprint, generate
from generator.fingerprint import LOCK
from tests.support.folders import files_of
from tests.support.paths import GENERATED, ROOT
from tests.support.repository import SPEC, Repository


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two specs, their output, and the notes of the run that wrote it."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "specs").mkdir()
    for name in ("acme", "bolt"):
        (folder / f"specs/{name}.yaml").write_text(SPEC, "utf-8")
    arguments = ["--specs", str(folder / "specs"), "--out", str(folder / "generated")]
    assert cli.main(["generate", *arguments]) == 0
    return folder


@pytest.fixture
def home(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it as the working folder."""
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def look(home: Path) -> generate.Found:
    return generate.look(home / "specs", ["acme.yaml", "bolt.yaml"], home / "generated")


def test_with_nothing_changed_there_is_nothing_to_do(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["generate"]) == 0
    assert capsys.readouterr().out == "generated is up to date, nothing to do\n"
    assert look(home).unjudged() == []


@pytest.mark.parametrize("instead", ["{", "[]", '{"generator": 1, "specs": 2}', "[" * 9999, None])
def test_notes_that_cannot_be_read_are_none(home: Path, instead: str | None) -> None:
    """Then all is judged and printed as if this were the first run."""
    notes = home / ".dlrgen/generated.json"
    assert look(home).current
    if instead is None:
        notes.unlink()
    else:
        notes.write_text(instead, "utf-8")
    found = look(home)
    assert (found.current, found.notes, found.kept()) == (False, None, {})
    assert found.unjudged() == ["acme.yaml", "bolt.yaml"]


def test_notes_of_another_generator_are_none(home: Path) -> None:
    notes = home / ".dlrgen/generated.json"
    told = json.loads(notes.read_text("utf-8"))
    notes.write_text(json.dumps({**told, "generator": "0"}), "utf-8")
    assert look(home).notes is None


def test_without_its_notes_a_run_writes_the_same(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Not even where it cannot take any."""
    before = files_of(home / "generated")
    shutil.rmtree(home / ".dlrgen")
    (home / ".dlrgen").write_text("a file of somebody's", "utf-8")
    assert cli.main(["generate"]) == 0
    assert ", 0 written, 0 removed" in capsys.readouterr().out
    assert files_of(home / "generated") == before


def test_notes_that_lie_about_a_file_change_nothing_that_is_written(home: Path) -> None:
    """Output of another state, put back beside the notes of this one, e.g. by a checkout."""
    before = files_of(home / "generated")
    models = home / "generated/acme/models.py"
    models.write_text(before["acme/models.py"].replace("class Message", "class Massage"), "utf-8")
    assert cli.main(["generate", "--check"]) == 1
    assert cli.main(["generate"]) == 0
    assert files_of(home / "generated") == before


def test_a_lock_of_the_same_files_in_another_form_is_not_current(home: Path) -> None:
    """As an older release wrote it: with notes or without, a check finds the same."""
    lock = home / "generated" / LOCK
    text = lock.read_text("utf-8")
    lock.write_text(json.dumps({"files": dict.fromkeys(json.loads(text)["files"], "hash")}))
    assert not look(home).current
    assert cli.main(["generate", "--check"]) == 1
    assert cli.main(["generate"]) == 0
    assert lock.read_text("utf-8") == text


def test_notes_stay_out_of_the_output_and_out_of_git(home: Path) -> None:
    repository = Repository(home)
    repository.commit({})
    tracked = repository.git("ls-files").split()
    assert f"generated/{LOCK}" in tracked
    assert not any(".dlrgen" in name for name in tracked)
    assert repository.git("status", "--porcelain") == ""
    hidden = {path.name for path in home.iterdir() if path.name[0] == "."}
    assert hidden == {".dlrgen", ".git"}
    assert not any(path.name.startswith(".") for path in (home / "generated").rglob("*"))


def test_a_check_says_the_same_without_notes_and_takes_none(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["generate", "--check", "--format", "json"]
    assert cli.main(command) == 0
    said = capsys.readouterr().out
    (home / ".dlrgen/generated.json").unlink()
    assert cli.main(command) == 0
    assert capsys.readouterr().out == said
    assert json.loads(said) == {"current": True, "diff": ""}
    assert not (home / ".dlrgen/generated.json").exists()


def test_nothing_is_noted_through_a_symbolic_link(home: Path) -> None:
    notes = fingerprint.read_notes(home / "generated")
    assert notes is not None
    shutil.rmtree(home / ".dlrgen")
    (home / "elsewhere").mkdir()
    (home / ".dlrgen").symlink_to(home / "elsewhere")
    fingerprint.write_notes(home / "generated", notes)
    assert list((home / "elsewhere").iterdir()) == []


def test_another_version_of_a_library_is_another_generator(monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint.generator_digest()
    assert before == fingerprint.generator_digest()
    assert any(name.startswith("jinja2-") for name in fingerprint._libraries())
    monkeypatch.setattr(fingerprint, "_libraries", lambda: ["jinja2-99.dist-info"])
    assert fingerprint.generator_digest() != before


def test_the_committed_lock_names_files_and_nothing_else() -> None:
    """No hash in it, of the generator, a spec or a file, so branches do not meet there."""
    lock = json.loads((GENERATED / LOCK).read_text("utf-8"))
    files = {p.relative_to(GENERATED).as_posix() for p in GENERATED.rglob("*") if p.is_file()}
    ours = {name for name in files if "__pycache__" not in name} - {LOCK}
    assert lock == {"files": sorted(ours)}


def test_two_branches_that_edit_two_specs_merge_without_a_conflict(home: Path) -> None:
    """In the lock least of all; what the merge gives is current."""
    repository = Repository(home)
    repository.commit({})
    for name in ("acme", "bolt"):
        repository.git("checkout", "--quiet", "-b", name, "main")
        edited = SPEC.replace("The message.", f"The message of {name}.")
        (home / f"specs/{name}.yaml").write_text(edited, "utf-8")
        assert cli.main(["generate"]) == 0
        repository.commit({})
    repository.git("merge", "--quiet", "--no-edit", "acme")
    assert repository.git("status", "--porcelain") == ""
    assert cli.main(["generate", "--check"]) == 0


def test_our_gitignore_names_the_folder() -> None:
    assert ".dlrgen/" in (ROOT / ".gitignore").read_text("utf-8").split()
