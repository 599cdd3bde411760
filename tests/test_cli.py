"""The commands as a user meets them; problems of specs are in test_errors.

Two small specs stand for any: what is promised of our own four is in test_output.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator import cli
from generator.fingerprint import LOCK, read_lock
from tests.support import small
from tests.support.folders import files_of
from tests.support.paths import ROOT


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The specs and the output that the code as it is makes of them."""
    folder = tmp_path_factory.mktemp("made")
    specs = small.write(folder / "specs")
    assert cli.main(["generate", "--specs", str(specs), "--out", str(folder / "generated")]) == 0
    return folder


@pytest.fixture
def home(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of them as the working folder, where specs are judged in this process."""
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    small.judge_here(monkeypatch)
    return tmp_path


def run(*arguments: str, code: int = 0) -> None:
    assert cli.main(arguments) == code


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_output_of_these_specs_is_current(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(home / ".dlrgen", ignore_errors=True)
    run("generate", "--check")
    assert capsys.readouterr().out == "generated is up to date\n"


def test_with_nothing_changed_nothing_is_done(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("generate")
    assert capsys.readouterr().out == "generated is up to date, nothing to do\n"


def test_one_changed_spec_gives_what_a_whole_run_gives(home: Path) -> None:
    edit(home / "specs/acme.yaml", "One message to one recipient.", "A message to a recipient.")
    run("generate")
    run("generate", "--out", "fresh")
    assert files_of(home / "generated") == files_of(home / "fresh")
    assert "A message to a recipient." in (home / "generated/acme/models.py").read_text("utf-8")


def test_a_changed_meaning_changes_the_tables(home: Path) -> None:
    edit(home / "specs/acme.yaml", "reason: expired", "reason: no_route")
    run("generate")
    for name in ("status_map.py", "status-map.csv", "status-map.json", "STATUSES.md"):
        assert "no_route" in (home / "generated" / name).read_text("utf-8").lower()


def test_an_edited_output_file_is_noticed_and_made_again(
    home: Path, made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(home / "generated/acme/models.py", "class Message(", "class Massage(")
    run("generate", "--check", code=1)
    shown = capsys.readouterr().out
    assert "--- a/acme/models.py" in shown
    assert "+class Message(" in shown
    run("generate")
    assert files_of(home / "generated") == files_of(made / "generated")


def test_a_deleted_spec_takes_its_output_along(home: Path) -> None:
    (home / "specs/acme.yaml").unlink()
    run("generate")
    assert not (home / "generated/acme").exists()
    assert '"acme"' not in (home / "generated/status_map.py").read_text("utf-8").split("_ROWS")[1]


def test_a_provider_is_one_file_and_nothing_else(home: Path) -> None:
    spec = small.SPEC.replace("class_prefix: Acme", "class_prefix: Coda")
    (home / "specs/coda.yaml").write_text(spec, "utf-8")
    run("generate")
    assert "class CodaClient" in (home / "generated/coda/client.py").read_text("utf-8")
    assert "coda,delivered," in (home / "generated/status-map.csv").read_text("utf-8")


def test_problems_leave_the_output_as_it_was(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Here they are judged as for users: in a process of its own, beside the printing."""
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    edit(tmp_path / "specs/acme.yaml", "state: sent", "state: posted")
    edit(tmp_path / "specs/bolt.yaml", "state: sent", "state: posted")
    out = tmp_path / "generated"
    run("generate", "--specs", str(tmp_path / "specs"), "--out", str(out), code=1)
    shown = capsys.readouterr().out
    assert shown.endswith("2 problems; nothing was written\n")
    assert shown.count("[status-state]") == 2
    assert files_of(out) == files_of(made / "generated")


def test_check_writes_nothing(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(home / "generated")
    run("check")
    run("generate", "--check", code=1)
    assert not (home / "generated").exists()
    assert capsys.readouterr().out.startswith("2 specs, no problems\n")


def test_any_folders_will_do(home: Path, made: Path) -> None:
    run("generate", "--specs", str(home / "specs"), "--out", str(home / "a" / "b"))
    assert files_of(home / "a/b") == files_of(made / "generated")


def test_a_broken_lock_is_no_disaster(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "generated" / LOCK).write_text("{", "utf-8")
    run("generate", code=2)
    assert "did not write" in capsys.readouterr().err
    shutil.rmtree(home / "generated")
    run("generate")
    assert read_lock(home / "generated") is not None


def test_json_is_for_programs(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("generate", "--format", "json")
    assert json.loads(capsys.readouterr().out) == {"written": [], "removed": []}
    edit(home / "specs/acme.yaml", "One message to one recipient.", "A message.")
    run("generate", "--check", "--format", "json", code=1)
    found = json.loads(capsys.readouterr().out)
    assert found["current"] is False
    assert "A message." in found["diff"]


def test_a_mistake_of_ours_is_told_in_one_line(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("first line\nsecond line")

    monkeypatch.setattr("generator.cli.specs.spec_names", broken)
    run("check", code=2)
    shown = capsys.readouterr().err
    assert shown.startswith("dlrgen: internal error at test_cli.py:")
    assert shown.count("\n") == 1


def test_a_reader_that_goes_away_is_not_complained_about(home: Path) -> None:
    edit(home / "specs/acme.yaml", "state: sent", "state: posted")
    command = f"{sys.executable} -m generator check | true"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(["bash", "-c", command], capture_output=True, env=environment)
    assert done.stderr == b""


def test_help_teaches(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["--help"])
    shown = capsys.readouterr().out
    assert caught.value.code == 0
    assert "dlrgen generate --check" in shown
    assert "exit codes" in shown
