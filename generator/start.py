"""The `dlrgen` command: what needs nothing imported is answered at once, all else by `cli`."""

from __future__ import annotations

import os
import sys

from generator.unchanged import is_unchanged

_FOLDERS = {"--specs": "specs", "--out": "generated"}
"""Options of `generate` that can be read without a parser -> their defaults."""


def main() -> int:
    """Run the command of this process; returns the exit code."""
    given = _plain(sys.argv[1:])
    if given and is_unchanged(given["--specs"], given["--out"]):
        print(f"{os.path.normpath(given['--out'])} is up to date, nothing to do")
        return 0
    from generator import cli

    return cli.main()


def _plain(arguments: list[str]) -> dict[str, str] | None:
    """The folders of a `generate` without other options; None if it is anything else."""
    names, values = arguments[1::2], arguments[2::2]
    if arguments[:1] != ["generate"] or len(names) != len(values) or not {*names} <= {*_FOLDERS}:
        return None
    return _FOLDERS | dict(zip(names, values, strict=True))
