"""YAML or JSON text -> `Document`: plain data that knows where each piece stands.

References into other files of the specs folder are taken in here; after that a document is
self-contained.
"""

from __future__ import annotations

from pathlib import Path

from generator.fingerprint import spec_names
from generator.load.document import Document
from generator.load.nodes import (
    MAX_DEPTH,
    Map,
    Pointer,
    Seq,
    in_data,
    is_mapping,
    is_sequence,
    iterate,
    listed,
    mapping,
    pointer,
    sequence,
)
from generator.load.references import take_in
from generator.load.yaml12 import parse, read
from generator.problems import Location, Problem, SpecError, quoted

__all__ = [
    "MAX_DEPTH",
    "Document",
    "Map",
    "Pointer",
    "Seq",
    "in_data",
    "is_mapping",
    "is_sequence",
    "iterate",
    "listed",
    "load",
    "mapping",
    "parse",
    "pointer",
    "read",
    "same_names",
    "sequence",
    "spec_files",
]

_OPENAPI = "start it with `openapi: 3.1.0`, `info: {title: ..., version: ...}` and `paths: {}`"


def spec_files(folder: Path) -> list[Path]:
    """The specs of a folder, sorted."""
    return [folder / name for name in spec_names(folder)]


def same_names(files: list[Path]) -> list[Problem]:
    """Each two specs that would become one package."""
    stems: dict[str, Path] = {}
    return [
        Problem(
            Location(str(p)),
            "file-name",
            f"{quoted(p.name)} and {quoted(first.name)} would become the same package",
            "rename one of them: the file name is the package name",
        )
        for p in files
        if (first := stems.setdefault(p.stem.lower(), p)) != p
    ]


def load(path: Path) -> Document:
    """Read one spec and everything it refers to inside its folder.

    Raises:
        SpecError: the text is not YAML as we read it, or is not a mapping.
    """
    root = parse(read(path), str(path))
    if not isinstance(root, Map):
        held = "a list" if is_sequence(root) else f"only {quoted(root)}"
        text = "the file is empty" if root is None else f"the file holds {held}, not a mapping"
        raise SpecError([Problem(Location(str(path)), "openapi", text, _OPENAPI)])
    document = Document(path, root)
    document.problems += take_in(document)
    return document
