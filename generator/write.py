"""Memory against disk: what would change, and the change itself, all of it or nothing.

The new tree is built beside the old one and the two change places in one step of the file system.
So a run that is killed leaves the old tree or the new one, two runs at once do not mix, and
nothing is ever written through a symbolic link. Files that are not ours come along unchanged.
"""

from __future__ import annotations

import ctypes
import os
import shutil
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from difflib import unified_diff
from pathlib import Path

from generator.fingerprint import LOCK, read_lock
from generator.problems import reason

_AT_FDCWD = -100
_EXCHANGE = 2


class OutputError(Exception):
    """The output folder cannot be used as it is; nothing was written."""


def diff(files: Mapping[str, str], out: Path) -> str:
    """A unified diff from the disk to `files`, "" if the output is current; stale files count."""
    names = sorted({*files, *_owned(out)})
    return "".join(_file_diff(name, out / name, files.get(name)) for name in names)


def _file_diff(name: str, path: Path, text: str | None) -> str:
    old = path.read_text("utf-8", errors="replace") if path.is_file() else None
    if old == text:
        return ""
    lines = unified_diff(
        (old or "").splitlines(keepends=True),
        (text or "").splitlines(keepends=True),
        "/dev/null" if old is None else f"a/{name}",
        "/dev/null" if text is None else f"b/{name}",
    )
    told = [
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    ]
    return "".join(told) or f"{'new' if old is None else 'stale'} empty file {name}\n"


def changes(files: Mapping[str, str], out: Path) -> tuple[list[str], list[str]]:
    """The files that `write` would make or change, and those that it would remove."""
    changed = [
        name
        for name, text in files.items()
        if not (out / name).is_file() or (out / name).read_bytes() != text.encode()
    ]
    return sorted(changed), sorted(_owned(out) - files.keys())


def write(files: Mapping[str, str], out: Path) -> None:
    """Make the output folder hold exactly `files`, beside whatever else is in it.

    Raises:
        OutputError: the folder is not ours, or a file in the way is not; or it cannot be written.
    """
    out = Path(os.path.abspath(out))
    staging = out.parent / f".{out.name}.new"
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with _alone(out.parent):
            _recover(out)
            _refuse_foreign(files, out)  # alone: another run may be making these very files
            shutil.rmtree(staging, ignore_errors=True)
            _stage(files, out, staging)
            _swap(staging, out)
            shutil.rmtree(staging, ignore_errors=True)
    except OSError as error:
        shutil.rmtree(staging, ignore_errors=True)
        place = f" ({error.filename})" if error.filename else ""
        raise OutputError(f"{out} cannot be written: {reason(error)}{place}") from error


def _owned(out: Path) -> set[str]:
    """The files that an earlier run made, by its lock."""
    lock = read_lock(out)
    return {*lock, LOCK} if lock is not None else set()


def _refuse_foreign(files: Mapping[str, str], out: Path) -> None:
    if out.is_symlink():
        raise OutputError(f"{out} is a symbolic link; name the folder itself")
    if out.exists() and not out.is_dir():
        raise OutputError(f"{out} is a file, not a folder")
    owned = _owned(out)
    if out.is_dir() and not owned and any(out.iterdir()):
        raise OutputError(f"{out} holds files that dlrgen did not write; name an empty folder")
    for folder in sorted({out / parent for name in files for parent in Path(name).parents}):
        if folder.is_symlink():
            raise OutputError(f"{folder} is a symbolic link; nothing is written through it")
    for name in files:
        path = out / name
        if name not in owned and path.exists() and path.read_bytes() != files[name].encode():
            raise OutputError(f"{path} is in the way and was not written by dlrgen; move it")


def _stage(files: Mapping[str, str], out: Path, staging: Path) -> None:
    """The whole new tree, in a folder of its own; unchanged files stay the same inodes."""
    staging.mkdir()
    if out.is_dir():
        shutil.copystat(out, staging)
        _bring_along(out, staging, _owned(out) | files.keys())
    for name, text in files.items():
        target, old, data = staging / name, out / name, text.encode()
        target.parent.mkdir(parents=True, exist_ok=True)
        same = old.is_file() and not old.is_symlink() and old.read_bytes() == data
        if not (same and _linked(old, target)):
            target.write_bytes(data)


def _bring_along(out: Path, staging: Path, ours: set[str]) -> None:
    """What is not ours: somebody's notes, a test, an editor's file. Caches stay behind."""
    for folder, folders, names in os.walk(out):
        folders[:] = [name for name in folders if name != "__pycache__"]
        links = [name for name in folders if (Path(folder) / name).is_symlink()]
        for name in [*names, *links]:
            old = Path(folder) / name
            relative = old.relative_to(out)
            if relative.as_posix() not in ours:
                target = staging / relative
                target.parent.mkdir(parents=True, exist_ok=True)
                if old.is_symlink() or not _linked(old, target):
                    shutil.copy2(old, target, follow_symlinks=False)


def _linked(old: Path, target: Path) -> bool:
    try:
        os.link(old, target)
    except OSError:
        return False
    return True


def _swap(staging: Path, out: Path) -> None:
    """Put the new tree in the place of the old one, which is then at `staging`."""
    if not out.exists():
        staging.rename(out)
    elif not _exchange(staging, out):
        # Two steps where the system has no exchange; `_recover` mends a death between them.
        old = _old(out)
        out.rename(old)
        staging.rename(out)
        shutil.rmtree(old, ignore_errors=True)


def _exchange(first: Path, second: Path) -> bool:
    """Let two folders change places in one step, if the system can (Linux: renameat2)."""
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    paths = os.fsencode(first), os.fsencode(second)
    return bool(call(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _EXCHANGE) == 0)


def _old(out: Path) -> Path:
    return out.parent / f".{out.name}.old"


def _recover(out: Path) -> None:
    """Mend what a run left that died while it changed the trees in two steps."""
    if _old(out).is_dir():
        if out.exists():
            shutil.rmtree(_old(out), ignore_errors=True)
        else:
            _old(out).rename(out)


@contextmanager
def _alone(folder: Path) -> Generator[None]:
    """Hold the folder against other runs; they wait. The system lets go if we die."""
    try:
        import fcntl
    except ImportError:  # no such locks on this system: two runs at once are then unguarded
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
