"""Is there anything to do? Hashes only, standard library only: this runs before all else.

`dlrgen.lock` in the output folder names the files that are ours; it is committed with the output
and changes only when a file comes or goes. What only saves work, hashes of the generator, the specs
and the files, is in a folder `.dlrgen` beside the output, for this machine alone: without it a run
takes longer and writes the same.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TypedDict

from generator.places import PACKAGE, SCHEMAS, TEMPLATES
from generator.unchanged import beside

LOCK = "dlrgen.lock"
APPROVALS = "approved-changes.yaml"
"""Is among the specs and is not one: who has agreed to which change of them."""
SUFFIXES = (".yaml", ".yml", ".json")
_ELSEWHERE = re.compile(rb"""\$ref["']?\s*:\s*["']?[^#\s"']""")

Hashes = dict[str, str]
"""Path or name -> SHA-256 in hex."""


class Notes(TypedDict):
    """What the last run noted for the next one; all hashes are SHA-256 in hex."""

    generator: str
    specs: Hashes
    files: Hashes
    """Of every file that it wrote."""
    shown: Hashes
    """Of what a package's file shows of the model: while that stays, so does the file."""


def digest(data: bytes) -> str:
    """SHA-256 in hex."""
    return sha256(data).hexdigest()


def generator_digest() -> str:
    """Of everything that decides what a spec becomes: our code, templates, schemas, libraries."""
    found = sha256()
    for name in _sources():
        with open(name, "rb") as file:
            found.update(f"{name}\0{digest(file.read())}\0".encode())
    for library in _libraries():
        found.update(f"{library}\0".encode())
    return found.hexdigest()


def _sources() -> list[str]:
    """The files of which the generator consists; pathlib would take twice as long to list them."""
    return sorted(
        os.path.join(folder, name)
        for part in (PACKAGE, TEMPLATES, SCHEMAS)
        for folder, _, names in os.walk(part)
        for name in names
        if name.endswith((".py", ".jinja", ".json"))
    )


def _libraries() -> list[str]:
    """Name and version of all that is installed, by the folders in which installers note them.

    importlib.metadata would take longer to import than a run with nothing to do.
    """
    folders = [folder for folder in sys.path if os.path.isdir(folder)]
    return sorted(n for folder in folders for n in os.listdir(folder) if n.endswith(".dist-info"))


def spec_names(folder: Path) -> list[str]:
    """The specs of a folder, sorted: its files of a known suffix; sub-folders hold shared parts."""
    return sorted(
        p.name
        for p in folder.iterdir()
        if p.suffix in SUFFIXES
        and p.name[0] not in "._"
        and p.name != APPROVALS
        and (p.is_file() or not p.exists())
    )


def spec_digests(folder: Path, names: list[str]) -> Hashes:
    """File name -> hash of a spec and of all that may flow into it.

    A spec that refers to other files counts every file of the folder as its own.
    """
    texts = {name: _bytes(folder / name) for name in names}
    whole = ""
    if any(_ELSEWHERE.search(text) for text in texts.values()):
        files = sorted(p for p in folder.rglob("*") if p.is_file())
        whole = digest(b"".join(digest(_bytes(p)).encode() for p in files))
    place = f"{folder.resolve().name}\0".encode()
    return {
        name: digest(place + text + (whole.encode() if _ELSEWHERE.search(text) else b""))
        for name, text in texts.items()
    }


def _bytes(path: Path) -> bytes:
    """What a file holds; nothing if it cannot be read, which `load` reports in its place."""
    try:
        return path.read_bytes()
    except OSError:
        return b""


# --- the lock: which files are ours


def read_lock(out: Path) -> set[str] | None:
    """The files that an earlier run wrote; None if the folder has no lock that can be read."""
    try:
        names = set(json.loads((out / LOCK).read_text("utf-8"))["files"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return names if all(map(_inside, names)) else None


def _inside(path: object) -> bool:
    """Whether a path of a lock stays in the output folder, whoever wrote the lock."""
    if not isinstance(path, str) or path[:1] in {"", "/"}:
        return False
    return not {".", ".."} & {*path.split("/")} and not {"\\", ":", "\0"} & {*path}


def lock_text(files: Iterable[str]) -> str:
    """The lock as it is written."""
    return json.dumps({"files": sorted(files)}, indent=1) + "\n"


# --- the notes: what saves work


def read_notes(out: Path) -> Notes | None:
    """What the last run noted about the output folder; None without."""
    try:
        found = json.loads(_notes(out).read_text("utf-8"))
        return Notes(
            generator=str(found["generator"]),
            specs=dict(found["specs"]),
            files=dict(found["files"]),
            shown=dict(found["shown"]),
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def write_notes(out: Path, notes: Notes) -> None:
    """Note for the next run what this one made; where that cannot be written, nothing is lost."""
    path = _notes(out)
    with suppress(OSError):
        if path.parent.is_symlink():
            return
        path.parent.mkdir(exist_ok=True)
        (path.parent / ".gitignore").write_text("*\n", "utf-8")
        unfinished = path.with_name(f"{path.name}.{os.getpid()}")
        unfinished.write_text(json.dumps(notes, indent=1, sort_keys=True) + "\n", "utf-8")
        unfinished.replace(path)


def _notes(out: Path) -> Path:
    return Path(beside(os.fspath(out), "json"))


def intact(out: Path, files: Hashes) -> set[str]:
    """Those of the files whose bytes still have their hash."""
    return {path for path, wanted in files.items() if _digest_of(out / path) == wanted}


def _digest_of(path: Path) -> str:
    try:
        return "" if path.is_symlink() else digest(path.read_bytes())
    except OSError:
        return ""
