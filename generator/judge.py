"""`check` in a process of its own, so that `generate` can print meanwhile.

Half of a run on small specs is importing: the validator on one side, the printer and black on the
other. On two cores they overlap. Nothing is written before the judgement is in.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from generator.fingerprint import ROOT
from generator.problems import Location, Problem


class Judge:
    """A running `check` of a specs folder."""

    def __init__(self, specs: Path) -> None:
        path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
        command = [sys.executable, "-m", "generator", "check", "--format", "json"]
        self._process = subprocess.Popen(
            [*command, "--specs", os.fspath(specs)],
            env={**os.environ, "PYTHONPATH": path},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def problems(self) -> list[Problem]:
        """What it found; waits for it.

        Raises:
            RuntimeError: it came to no judgement.
        """
        out, error = self._process.communicate()
        if self._process.returncode not in {0, 1, 2} or not out:
            raise RuntimeError(f"check came to no judgement: {error.decode(errors='replace')}")
        return [
            Problem(Location(p["file"], p["line"], p["column"]), p["rule"], p["message"], p["hint"])
            for p in json.loads(out)["problems"]
        ]
