"""The output folder itself: its package file and `py.typed`; and the runtime, as it is."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import Provider
from generator.places import RUNTIME
from generator.render import render


def emit(providers: Sequence[Provider]) -> dict[str, str]:
    """The files that are the same for every provider."""
    return {"__init__.py": render("root.py.jinja"), "py.typed": ""}


def runtime() -> dict[str, str]:
    """The hand-written modules that are vendored: their text and a header, nothing else."""
    files: dict[str, str] = {}
    for path in sorted(RUNTIME.rglob("*.py")):
        name = path.relative_to(RUNTIME).as_posix()
        if name != "__init__.py":  # that of the output is printed
            header = f"# Generated from generator/runtime/{name}. Do not edit.\n"
            files[name] = header + path.read_text("utf-8")
    return files
