"""Generated code passes the linter, and its imports stand in the order that ruff asks for."""

from __future__ import annotations

import random
import re
import subprocess
from pathlib import Path

import pytest
from ruff import find_ruff_bin

from generator.emit.imports import export_order, import_order
from tests.support.linting import findings
from tests.support.paths import GENERATED, ROOT

NAMES = (
    "A A1 A10 A2 A02 A0_2 ABC AB_C ABc AEb Ab A_b Aaa Aéb S0 S001 S01 S1 S1a X X1 X_ a a1 a10 a2"
    " a01 aB ab ab_c x ß Ä ÄÖ ä İx _X _XY _x αω ΓΔ ΓΔς"
).split()
"""Names that orders tell apart: letter case, length, digits, zeros, letters of no case or two."""


def _sorted_by_ruff(names: list[str], line: str, rule: str, folder: Path) -> list[str]:
    """`names` in the order to which ruff changes them in a line of code."""
    path = folder / "names.py"
    path.write_text(line.format(", ".join(names)), "utf-8")
    fix = ["--fix", "--unsafe-fixes", "--quiet", "--no-cache", "--config", "line-length=320"]
    subprocess.run(
        [find_ruff_bin(), "check", "--isolated", *fix, "--select", rule, path], check=True
    )
    return re.findall(r"\w+", re.sub(r"^.*(import|=)", "", path.read_text("utf-8")))


@pytest.mark.parametrize("seed", range(5))
def test_names_of_an_import_are_sorted_as_ruff_does(seed: int, tmp_path: Path) -> None:
    names = random.Random(seed).sample(NAMES, len(NAMES))
    wanted = _sorted_by_ruff(names, "from m import {}\n", "I001", tmp_path)
    assert sorted(names, key=import_order) == wanted


@pytest.mark.parametrize("seed", range(5))
def test_names_of_all_are_sorted_as_ruff_does(seed: int, tmp_path: Path) -> None:
    names = [f'"{name}"' for name in random.Random(seed).sample(NAMES, len(NAMES))]
    wanted = _sorted_by_ruff(names, "__all__ = [{}]\n", "RUF022", tmp_path)
    assert sorted(NAMES, key=export_order) == wanted


def test_ruff_finds_nothing_in_the_committed_output() -> None:
    assert findings(GENERATED, cwd=ROOT) == []
