"""Has anything been touched since a run found nothing to do? Answered by what `stat` says alone.

Hashing takes longer than Python takes to start, and so does importing what can hash or read
arguments. So a run with nothing to do notes size, times and number of every file that counts; while
all of them are the same, the next run ends here. Whatever differs is left to `fingerprint`.
"""

from __future__ import annotations

import os
import sys

import generator

_TICK = 20_000_000
"""Nanoseconds: a file touched twice within them may look as if it was touched once."""


def is_unchanged(specs: str, out: str) -> bool:
    """Whether nothing was touched that decides whether `out` is up to date; False if in doubt."""
    path = beside(out, "stat")
    try:
        with open(path, encoding="utf-8") as file:
            roots, files, noted = file.read().split("\n\n")
        trees = roots.split("\n")
        if trees[:2] != [generator.__path__[0], os.path.abspath(specs)]:
            return False
        return noted == _state(trees, files.split("\n"))
    except (OSError, ValueError):
        return False


def note_unchanged(specs: str, out: str, trees: list[str], names: list[str], begun: int) -> None:
    """Note for the next run that there is nothing to do; where that cannot be written, so be it.

    Args:
        specs: Folder of the specs.
        out: The output folder.
        trees: Other folders whose files decide what a spec becomes.
        names: The files in `out`, relative to it, that a run looks at.
        begun: When this run began to read them, in nanoseconds since 1970. If one was touched
            after that, nobody knows whether it was read before, and nothing is noted.
    """
    roots = [generator.__path__[0], os.path.abspath(specs), *trees]
    files = [os.path.join(os.path.abspath(out), name) for name in sorted(names)]
    path = beside(out, "stat")
    unfinished = f"{path}.{os.getpid()}"
    try:
        if os.path.islink(os.path.dirname(path)):
            return
        parts = "\n".join(roots), "\n".join(files), _state(roots, files, begun - _TICK)
        with open(unfinished, "w", encoding="utf-8") as file:
            file.write("\n\n".join(parts))
        os.replace(unfinished, path)
    except (OSError, ValueError):
        pass


def beside(out: str, suffix: str) -> str:
    """The file next to an output folder that holds one kind of notes about it."""
    folder, name = os.path.split(os.path.abspath(out))
    return os.path.join(folder, ".dlrgen", f"{name}.{suffix}")


def _state(trees: list[str], files: list[str], latest: int | None = None) -> str:
    """What `stat` says of every file below some folders, of others, and of where libraries are.

    Raises:
        OSError: one of them does not exist.
        ValueError: one was touched after `latest`.
    """
    found = [_line(path, os.lstat(path), latest) for path in files]
    for tree in trees:
        for folder, folders, names in os.walk(tree):
            folders[:] = sorted(name for name in folders if name != "__pycache__")
            paths = (os.path.join(folder, name) for name in sorted(names))
            found += [_line(path, os.stat(path), latest) for path in paths]
    # What is installed has a folder of its own here, whose coming and going touches these.
    found += [_line(path, os.stat(path), None) for path in sys.path if os.path.isdir(path)]
    return "\n".join(found)


def _line(path: str, seen: os.stat_result, latest: int | None) -> str:
    touched = max(seen.st_mtime_ns, seen.st_ctime_ns)
    if latest is not None and touched > latest:
        raise ValueError(path)
    return f"{path} {seen.st_ino} {seen.st_size} {seen.st_mtime_ns} {seen.st_ctime_ns}"
