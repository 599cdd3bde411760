"""Is there anything to do? Hashes only, standard library only: this runs before all else.

`dlrgen.lock` in the output folder says from which generator and which specs it was made, and what
every file of it is.
"""

from __future__ import annotations

import json
import re
from hashlib import sha256
from pathlib import Path
from typing import TypedDict

LOCK = "dlrgen.lock"
ROOT = Path(__file__).parents[1]
APPROVALS = "approved-changes.yaml"
"""Stands among the specs and is none: who has agreed to which change of them."""
SUFFIXES = (".yaml", ".yml", ".json")
_PARTS = ("generator", "templates", "specs/schema")
_ELSEWHERE = re.compile(rb"""\$ref["']?\s*:\s*["']?[^#\s"']""")


class Lock(TypedDict):
    """What `dlrgen.lock` holds; all values are SHA-256 in hex."""

    generator: str
    specs: dict[str, str]
    files: dict[str, str]
    shown: dict[str, str]
    """Of what a package's file shows of the model: while that stays, so does the file."""


def digest(data: bytes) -> str:
    """SHA-256 in hex."""
    return sha256(data).hexdigest()


def generator_digest() -> str:
    """Of everything that decides what a spec becomes: our code, templates, pins."""
    paths = [ROOT / "constraints.txt"]
    for part in _PARTS:
        paths += (ROOT / part).rglob("*")
    found = sha256()
    for path in sorted(p for p in paths if p.suffix in {".py", ".jinja", ".json", ".txt"}):
        found.update(f"{path.relative_to(ROOT).as_posix()}\0{digest(path.read_bytes())}\0".encode())
    return found.hexdigest()


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


def spec_digests(folder: Path, names: list[str]) -> dict[str, str]:
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


def read_lock(out: Path) -> Lock | None:
    """The lock of an output folder; None if it has none that can be read."""
    try:
        found = json.loads((out / LOCK).read_text("utf-8"))
        lock = Lock(
            generator=str(found["generator"]),
            specs=dict(found["specs"]),
            files=dict(found["files"]),
            shown=dict(found["shown"]),
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return lock if all(_inside(str(path)) for path in lock["files"]) else None


def _inside(path: str) -> bool:
    """Whether a path of a lock stays in the output folder, whoever wrote the lock."""
    return bool(path) and not re.search(r"^/|(^|/)\.\.?(/|$)|[\\:\0]", path)


def lock_text(lock: Lock) -> str:
    """The lock as it is written."""
    return json.dumps(lock, indent=1, sort_keys=True) + "\n"


def intact(out: Path, files: dict[str, str]) -> set[str]:
    """Those of the files whose bytes are still what the lock says."""
    return {path for path, wanted in files.items() if _digest_of(out / path) == wanted}


def _digest_of(path: Path) -> str:
    try:
        return "" if path.is_symlink() else digest(path.read_bytes())
    except OSError:
        return ""
