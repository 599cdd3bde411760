"""Folders as `{path: text}`, and small output trees with their lock."""

from __future__ import annotations

from pathlib import Path

from generator import fingerprint


def files_of(folder: Path) -> dict[str, str]:
    found = {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_file()}
    return {name: path.read_text("utf-8") for name, path in found.items()}


def tree(**texts: str) -> dict[str, str]:
    """An output with its lock; `a__b` names the file b of the folder a."""
    files = {name.replace("__", "/"): text for name, text in texts.items()}
    return {**files, fingerprint.LOCK: fingerprint.lock_text(files)}
