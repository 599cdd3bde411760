"""The commands as a user meets them; problems of specs are in test_errors."""

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
from tests.support.paths import ROOT, SPECS
from tests.test_write import files_of


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Our specs and the output that the code as it is makes of them."""
    folder = tmp_path_factory.mktemp("made")
    shutil.copytree(SPECS, folder / "specs")
    arguments = ["--specs", str(folder / "specs"), "--out", str(folder / "generated")]
    assert cli.main(["generate", *arguments]) == 0
    return folder


@pytest.fixture
def home(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of them as the working folder."""
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str, code: int = 0) -> None:
    assert cli.main(arguments) == code


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_the_committed_output_is_current(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    run("generate", "--check")


def test_with_nothing_changed_nothing_is_done(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("generate")
    assert capsys.readouterr().out == "generated is current, nothing to do\n"


def test_one_changed_spec_gives_what_a_whole_run_gives(home: Path) -> None:
    edit(home / "specs/d7.yaml", "One message to one recipient.", "A message to a recipient.")
    run("generate")
    run("generate", "--out", "fresh")
    assert files_of(home / "generated") == files_of(home / "fresh")
    assert "A message to a recipient." in (home / "generated/d7/models.py").read_text("utf-8")


def test_a_changed_meaning_changes_the_tables(home: Path) -> None:
    edit(home / "specs/agile.yaml", "reason: expired", "reason: no_route")
    run("generate")
    for name in ("status_map.py", "status-map.csv", "status-map.json", "STATUSES.md"):
        assert "no_route" in (home / "generated" / name).read_text("utf-8").lower()


def test_an_edited_output_file_is_noticed_and_made_again(
    home: Path, made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(home / "generated/d7/models.py", "class MessageLog", "class Massagelog")
    run("generate", "--check", code=1)
    shown = capsys.readouterr().out
    assert "--- a/d7/models.py" in shown
    assert "+class MessageLog" in shown
    run("generate")
    assert files_of(home / "generated") == files_of(made / "generated")


def test_a_deleted_spec_takes_its_output_along(home: Path) -> None:
    (home / "specs/d7.yaml").unlink()
    run("generate")
    assert not (home / "generated/d7").exists()
    assert '"d7"' not in (home / "generated/status_map.py").read_text("utf-8").split("_ROWS")[1]


def test_a_provider_is_one_file_and_nothing_else(home: Path) -> None:
    spec = (home / "specs/d7.yaml").read_text("utf-8")
    (home / "specs/acme.yaml").write_text(spec.replace("class_prefix: D7", "class_prefix: Acme"))
    run("generate")
    assert "class AcmeClient" in (home / "generated/acme/client.py").read_text("utf-8")
    assert ",delivered," in (home / "generated/status-map.csv").read_text("utf-8")


def test_problems_leave_the_output_as_it_was(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files_of(home / "generated")
    edit(home / "specs/d7.yaml", "state: scheduled", "state: postponed")
    run("generate", code=1)
    shown = capsys.readouterr().out
    assert shown.endswith("2 problems; nothing was written\n")
    assert "[status-state]" in shown
    assert files_of(home / "generated") == before


def test_check_writes_nothing(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(home / "generated")
    run("check")
    run("generate", "--check", code=1)
    assert not (home / "generated").exists()
    assert capsys.readouterr().out.startswith("4 specs, no problems\n")


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
    edit(home / "specs/d7.yaml", "One message to one recipient.", "A message.")
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
    edit(home / "specs/d7.yaml", "state: scheduled", "state: postponed")
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
