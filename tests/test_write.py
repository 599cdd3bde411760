"""All or nothing, on a real file system: `write` and the commands above it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator import fingerprint, write
from tests.support.folders import files_of, tree

LOCK = fingerprint.LOCK


def test_what_is_written_is_what_was_meant(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "out"
    write.write(tree(a="1", p__b="2"), out)
    assert files_of(out) == tree(a="1", p__b="2")
    assert write.diff(tree(a="1", p__b="2"), out) == ""


def test_stale_files_go_and_those_of_others_stay(tmp_path: Path) -> None:
    write.write(tree(a="1", p__b="2"), tmp_path / "out")
    (tmp_path / "out/p/notes.txt").write_text("mine")
    (tmp_path / "out/p/__pycache__").mkdir()
    write.write(tree(a="1"), tmp_path / "out")
    assert files_of(tmp_path / "out") == {**tree(a="1"), "p/notes.txt": "mine"}


def test_folders_that_became_empty_go(tmp_path: Path) -> None:
    write.write(tree(a="1", p__b="2"), tmp_path / "out")
    write.write(tree(a="1"), tmp_path / "out")
    assert not (tmp_path / "out/p").exists()


def test_unchanged_files_are_not_touched(tmp_path: Path) -> None:
    write.write(tree(a="1", b="2"), tmp_path / "out")
    before = (tmp_path / "out/a").stat()
    write.write(tree(a="1", b="3"), tmp_path / "out")
    after = (tmp_path / "out/a").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_nothing_is_left_beside_the_output(tmp_path: Path) -> None:
    write.write(tree(a="1"), tmp_path / "out")
    write.write(tree(a="2"), tmp_path / "out")
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_a_diff_shows_changed_new_and_stale_files(tmp_path: Path) -> None:
    write.write(tree(a="1\n", gone="x\n"), tmp_path / "out")
    shown = write.diff(tree(a="2\n", new="y\n") | {LOCK: ""}, tmp_path / "out")
    assert "--- a/a\n+++ b/a\n@@ -1 +1 @@\n-1\n+2\n" in shown
    assert "--- a/gone\n+++ /dev/null\n" in shown
    assert "--- /dev/null\n+++ b/new\n" in shown


@pytest.mark.parametrize("content", [{"README.md": "mine"}, {"pyproject.toml": ""}])
def test_a_folder_of_somebody_else_is_refused(tmp_path: Path, content: dict[str, str]) -> None:
    for name, text in content.items():
        (tmp_path / name).write_text(text)
    with pytest.raises(write.OutputError, match="did not write"):
        write.write(tree(a="1"), tmp_path)
    assert files_of(tmp_path) == content


def test_a_file_of_somebody_else_is_not_overwritten(tmp_path: Path) -> None:
    write.write(tree(a="1"), tmp_path / "out")
    (tmp_path / "out/b").write_text("mine")
    with pytest.raises(write.OutputError, match="in the way"):
        write.write(tree(a="1", b="2"), tmp_path / "out")
    assert (tmp_path / "out/b").read_text() == "mine"


def test_symbolic_links_are_not_written_through(tmp_path: Path) -> None:
    write.write(tree(p__b="1"), tmp_path / "out")
    victim = tmp_path / "victim"
    victim.write_text("untouched")
    (tmp_path / "out/p/b").unlink()
    (tmp_path / "out/p/b").symlink_to(victim)
    write.write(tree(p__b="2"), tmp_path / "out")
    assert victim.read_text() == "untouched"
    assert not (tmp_path / "out/p/b").is_symlink()
    (tmp_path / "link").symlink_to(tmp_path / "out")
    with pytest.raises(write.OutputError, match="symbolic link"):
        write.write(tree(a="1"), tmp_path / "link")


def test_a_lock_cannot_name_files_outside(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "victim").write_text("untouched")
    lock = '{"files": ["../victim"]}'
    (tmp_path / "out" / LOCK).write_text(lock)
    with pytest.raises(write.OutputError):
        write.write(tree(a="1"), tmp_path / "out")
    assert (tmp_path / "victim").read_text() == "untouched"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_an_error_in_words(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(write.OutputError, match="cannot be written"):
        write.write(tree(a="1"), tmp_path / "out")


_LOOP = """
import sys
from pathlib import Path
from tests.support.folders import tree
from generator import write
names = [f"p{n % 7}__f{n}" for n in range(60)]
for turn in range(10_000):
    text = sys.argv[2] + str(turn % 2)
    write.write(tree(**{name: text for name in names}), Path(sys.argv[1]))
"""


def _writer(out: Path, letter: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", _LOOP, str(out), letter])


def _whole(out: Path) -> bool:
    """Whether a tree is one of those that the writers write, and not a mixture."""
    found = files_of(out)
    lock = found.pop(LOCK)
    return len(found) == 60 and len(set(found.values())) == 1 and lock.count("sha") == 0


@pytest.mark.parametrize("turns", [5, pytest.param(60, marks=pytest.mark.slow)])
def test_after_kill_9_the_tree_is_entirely_old_or_entirely_new(tmp_path: Path, turns: int) -> None:
    out = tmp_path / "out"
    for turn in range(turns):
        writer = _writer(out, "a")
        time.sleep(0.35 + turn % 12 * 0.013)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        assert not out.exists() or _whole(out)
    write.write(tree(a="1"), out)
    assert [p.name for p in tmp_path.iterdir()] == ["out"], "what the dead left is cleaned up"


def test_two_runs_at_once_do_not_mix(tmp_path: Path) -> None:
    out = tmp_path / "out"
    writers = [_writer(out, "a"), _writer(out, "b")]
    time.sleep(1.2)
    for writer in writers:
        assert writer.poll() is None, "a writer failed"
        writer.send_signal(signal.SIGKILL)
        writer.wait()
    assert _whole(out)


def test_without_an_exchange_two_steps_do_and_a_death_between_them_is_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write, "_exchange", lambda first, second: False)
    out = tmp_path / "out"
    write.write(tree(a="1"), out)
    write.write(tree(a="2"), out)
    assert files_of(out) == tree(a="2")
    out.rename(tmp_path / ".out.old")
    write.write(tree(a="3"), out)
    assert files_of(out) == tree(a="3")
    assert [p.name for p in tmp_path.iterdir()] == ["out"]
