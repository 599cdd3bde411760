"""`check` in a process of its own, so that `generate` can print meanwhile.

Half of a run on small specs is importing: the validator on one side, the printer on the other. On
two cores they overlap. Nothing is written before the judgement is in.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Self

from generator.places import IMPORTED_FROM
from generator.problems import Location, Problem

_START = """\
import sys
sys.path[:0] = [folder for folder in [sys.argv.pop(1)] if folder not in sys.path]
from generator.cli import main
sys.exit(main())
"""
"""Runs the very package that runs here, whatever else of that name the working folder holds."""


class Judge:
    """A running `check` of some specs of a folder; without any it has nothing to say."""

    def __init__(self, specs: Path, names: Sequence[str]) -> None:
        self._process = None
        if names:
            command = [sys.executable, "-P", "-c", _START, str(IMPORTED_FROM)]
            self._process = subprocess.Popen(
                [*command, "check", "--format", "json", "--specs", os.fspath(specs), "--", *names],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )

    def problems(self) -> list[Problem]:
        """What it found; waits for it.

        Raises:
            RuntimeError: it came to no judgement; the message is its own complaint.
        """
        if self._process is None:
            return []
        out, error = self._process.communicate()
        if not out:
            raise RuntimeError(error.decode(errors="replace").strip().removeprefix("dlrgen: "))
        return [
            Problem(Location(p["file"], p["line"], p["column"]), p["rule"], p["message"], p["hint"])
            for p in json.loads(out)["problems"]
        ]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        """Whatever happened meanwhile, no process is left behind."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
