"""A run that has nothing to do ends before anything is imported, and only such a run."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.start import _plain
from generator.unchanged import is_unchanged, note_unchanged

FILES = ("client.py", "sub/models.py")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("specs/acme.yaml", "specs/shared/part.yaml", "trees/a.jinja"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("text", "utf-8")
    for name in FILES:
        (tmp_path / "out" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "out" / name).write_text("text", "utf-8")
    (tmp_path / ".dlrgen").mkdir()
    settle(tmp_path)
    return tmp_path


def settle(folder: Path) -> None:
    """Note the state of the folders when all in them is old enough."""
    time.sleep(0.03)
    trees = [str(folder / "trees")]
    note_unchanged(str(folder / "specs"), str(folder / "out"), trees, [*FILES], time.time_ns())


def unchanged(folder: Path) -> bool:
    return is_unchanged(str(folder / "specs"), str(folder / "out"))


def rewrite(path: Path) -> None:
    """Other bytes, with the size and the time of the old ones."""
    seen = path.stat()
    path.write_text("TEXT", "utf-8")
    os.utime(path, ns=(seen.st_atime_ns, seen.st_mtime_ns))


def replace_by_link(path: Path) -> None:
    other = path.with_name("other")
    path.rename(other)
    path.symlink_to(other)


def write(path: Path) -> None:
    path.write_text("more text", "utf-8")


EDITS: dict[str, tuple[str, Callable[[Path], object]]] = {
    "a spec is edited": ("specs/acme.yaml", write),
    "a spec has other bytes of the same size and age": ("specs/acme.yaml", rewrite),
    "a spec comes": ("specs/bolt.yaml", write),
    "a spec goes": ("specs/acme.yaml", Path.unlink),
    "a shared part is edited": ("specs/shared/part.yaml", write),
    "a template is edited": ("trees/a.jinja", write),
    "a template comes": ("trees/b.jinja", write),
    "an output file is edited": ("out/client.py", write),
    "an output file goes": ("out/sub/models.py", Path.unlink),
    "an output file becomes a link": ("out/client.py", replace_by_link),
    "the note is damaged": (".dlrgen/out.stat", write),
    "the note goes": (".dlrgen/out.stat", Path.unlink),
}


@pytest.mark.parametrize("edit", EDITS)
def test_whatever_is_touched_is_noticed(edit: str, folder: Path) -> None:
    assert unchanged(folder)
    name, change = EDITS[edit]
    change(folder / name)
    assert not unchanged(folder)


@pytest.mark.parametrize("name", ["specs/acme.yaml", "out/client.py", "trees/a.jinja"])
def test_a_file_that_is_touched_while_a_run_reads_is_not_taken_for_read(
    name: str, folder: Path
) -> None:
    """However long the run takes: what it found out may be about the file as it was before."""
    begun = time.time_ns()
    (folder / name).write_text("more", "utf-8")
    time.sleep(0.06)
    trees = [str(folder / "trees")]
    note_unchanged(str(folder / "specs"), str(folder / "out"), trees, [*FILES], begun)
    assert not unchanged(folder)
    settle(folder)
    assert unchanged(folder)


def test_another_folder_of_specs_has_a_note_of_its_own(folder: Path) -> None:
    (folder / "others").mkdir()
    assert not is_unchanged(str(folder / "others"), str(folder / "out"))


def test_a_library_that_comes_is_noticed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(folder / "site")
    (folder / "site").mkdir()
    settle(folder)
    assert unchanged(folder)
    (folder / "site/black-1.0.dist-info").mkdir()
    assert not unchanged(folder)


def test_a_folder_of_notes_that_is_a_link_is_not_written_to(folder: Path) -> None:
    (folder / ".dlrgen/out.stat").unlink()
    (folder / ".dlrgen").rename(folder / "elsewhere")
    (folder / ".dlrgen").symlink_to(folder / "elsewhere")
    settle(folder)
    assert list((folder / "elsewhere").iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "folders"),
    [
        ("generate", ("specs", "generated")),
        ("generate --specs a --out b", ("a", "b")),
        ("generate --out b", ("specs", "b")),
        ("generate --check", None),
        ("generate --out", None),
        ("generate --specs=a", None),
        ("check", None),
        ("", None),
    ],
)
def test_what_is_more_than_folders_is_left_to_the_parser(
    arguments: str, folders: tuple[str, str] | None
) -> None:
    found = _plain(arguments.split())
    assert (found and tuple(found.values())) == folders


def test_a_command_with_nothing_to_do_imports_next_to_nothing(folder: Path) -> None:
    code = (
        "import sys; sys.argv[1:] = ['generate']; before = {*sys.modules}\n"
        "from generator.start import main\n"
        "assert main() == 0\n"
        "print(sorted({*sys.modules} - before))"
    )
    (folder / "out").rename(folder / "generated")
    trees = [str(folder / "trees")]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    note = (
        "from generator.unchanged import note_unchanged\n"
        "import time\n"
        f"note_unchanged('specs', 'generated', {trees}, {list(FILES)}, time.time_ns())"
    )
    time.sleep(0.03)
    for step in (note, code):
        done = subprocess.run(
            [sys.executable, "-c", step], cwd=folder, env=env, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
    said, imported = done.stdout.splitlines()
    assert said == "generated is up to date, nothing to do"
    assert imported == "['__future__', 'generator', 'generator.start', 'generator.unchanged']"
