"""What the commands share: complaints, problems, progress."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from generator import fingerprint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.problems import Problem

AddParser = Callable[..., argparse.ArgumentParser]
"""`add_parser` of argparse's sub-commands."""


class UsageError(Exception):
    """What was asked for cannot be done; the message says what to do instead."""


def spec_names(folder: Path) -> list[str]:
    """The names of the specs of a folder; no heavier module is needed to know them."""
    if not folder.is_dir():
        raise UsageError(f"{folder} is not a folder; name one with --specs DIR")
    try:
        names = fingerprint.spec_names(folder)
    except OSError as error:
        from generator.problems import reason

        raise UsageError(f"{folder} cannot be read: {reason(error)}") from None
    if not names:
        raise UsageError(f"{folder} holds no specs (*.yaml, *.yml, *.json)")
    return names


def print_problems(options: argparse.Namespace, problems: Sequence[Problem], end: str) -> int:
    from generator.problems import counted

    if options.format == "json":
        listed = [
            {
                "file": p.location.file,
                "line": p.location.line,
                "column": p.location.column,
                "rule": p.rule,
                "message": p.message,
                "hint": p.hint,
            }
            for p in problems
        ]
        say(options, "", problems=listed)
    else:
        for problem in problems:
            print(coloured(problem))
        print(f"{counted(len(problems), 'problem')}{'; ' if end else ''}{end}")
    return 2 if any(p.rule == "file" for p in problems) else 1


def coloured(problem: Problem) -> str:
    text = str(problem)
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        return text
    head, hint = text.split("\n", 1)
    place = str(problem.location)
    return f"\033[1m{place}\033[0m{head[len(place):]}\n\033[2m{hint}\033[0m"


def say(options: argparse.Namespace, text: str, **result: object) -> None:
    if options.format == "json":
        import json

        print(json.dumps(result, indent=2))
    else:
        print(text)


class Progress:
    """Tells on a terminal what is being done, once the work has taken longer than a second."""

    def __init__(self, started: float) -> None:
        self.started = started

    def __call__(self, what: str) -> None:
        if sys.stderr.isatty() and time.monotonic() - self.started > 1:
            print(f"  {what}", file=sys.stderr)
