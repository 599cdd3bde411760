"""What ruff, configured as in pyproject.toml, has against generated code."""

from __future__ import annotations

import io
import json
import subprocess
import tokenize
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ruff import find_ruff_bin

from generator.display_width import columns
from tests.support.paths import ROOT

LONG = 36
"""Columns; with shorter names and words, no line of generated code is too long."""


def findings(*folders: Path, cwd: Path) -> list[str]:
    """`file:line: rule message` of each finding, except for lines that nobody can break.

    Settings for folders apply as they stand in pyproject.toml, seen from `cwd`.
    """
    settings = ["--config", str(ROOT / "pyproject.toml"), "--no-cache", "--output-format", "json"]
    command = [find_ruff_bin(), "check", "--quiet", *settings, *map(str, folders)]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    assert done.stderr == ""
    return list(_shown(json.loads(done.stdout), cwd))


def output_findings(files: Mapping[str, str], folder: Path) -> list[str]:
    """The findings of files of the output, which are written to `folder/generated/`."""
    for name, text in files.items():
        path = folder / "generated" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return findings(folder / "generated", cwd=folder)


def _shown(found: list[dict[str, Any]], cwd: Path) -> Iterator[str]:
    for finding in found:
        path, row = Path(finding["filename"]), finding["location"]["row"]
        if finding["code"] != "E501" or not _unbreakable(path.read_text("utf-8"), row):
            yield f"{path.relative_to(cwd)}:{row}: {finding['code']} {finding['message']}"


def _unbreakable(source: str, row: int) -> bool:
    """Whether a line holds a name, a literal or a word of prose that is long by itself."""
    words = source.split("\n")[row - 1].split()
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    words += [
        t.string for t in tokens if t.start[0] == t.end[0] == row and t.type != tokenize.COMMENT
    ]
    return any(columns(word) > LONG for word in words)
