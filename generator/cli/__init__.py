"""The command line: arguments, exit codes, printing; decides nothing.

Exit codes: 0 fine, 1 findings (problems in specs, output not current), 2 usage or unreadable
input. Results go to standard output, progress and complaints about usage to standard error.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from generator import fingerprint, generate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.problems import Problem

_DESCRIPTION = "Delivery-report specs become models, clients and one status table."
_EPILOG = """\
examples:
  dlrgen check                                   are the specs in specs/ all right?
  dlrgen generate                                specs/ -> generated/
  dlrgen generate --check                        is generated/ current? prints a diff
  dlrgen generate --specs acme --out src/acme    any folders
  dlrgen show statuses --state failed            which words say that a message failed?

exit codes: 0 fine, 1 problems or output not current, 2 usage or unreadable input
"""
_SHOW = "Print what the specs say; writes nothing and needs no output folder."
_SHOW_STATUSES = """\
Print what each status word of each provider means, in the order of the specs.

On a terminal the table fits its width. In a pipe every row is one line with all
of its columns. json and csv are the rows of status-map.json and status-map.csv."""
_SHOW_EXAMPLES = """\
examples:
  dlrgen show statuses                             the whole table
  dlrgen show statuses --provider d7               the words of one provider
  dlrgen show statuses --state failed | sort       which words say that a message failed?
  dlrgen show statuses --format csv > words.csv    for a spreadsheet

exit codes: 0 fine, even with no rows; 1 problems in specs; 2 no such provider or state
"""


class UsageError(Exception):
    """What was asked for cannot be done; the message says what to do instead."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except UsageError as error:
        print(f"dlrgen: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of our output has gone, e.g. `| head`: stop without a word.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except ModuleNotFoundError as error:
        hint = "`make generate` sets up an environment that has it"
        print(f"dlrgen: package {error.name} is not installed; {hint}", file=sys.stderr)
        return 2
    except Exception as error:
        print(f"dlrgen: {_bug(error)}", file=sys.stderr)
        return 2
    return code


def _parser() -> argparse.ArgumentParser:
    shape = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(
        "dlrgen", description=_DESCRIPTION, epilog=_EPILOG, formatter_class=shape
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    writer = commands.add_parser(
        "generate",
        help="write the output of a specs folder",
        description="Write models, clients and the status table of every spec in a folder. "
        "With nothing changed it does nothing and says so. With problems it writes nothing.",
    )
    _specs(writer)
    writer.add_argument(
        "--out", type=Path, default=Path("generated"), metavar="DIR", help="default: generated"
    )
    writer.add_argument(
        "--check",
        action="store_true",
        help="write nothing; print a diff and exit 1 if the output is not current",
    )
    writer.set_defaults(run=_generate)
    check = commands.add_parser(
        "check",
        help="judge the specs of a folder",
        description="Print every problem of every spec as file:line:column, sorted.",
    )
    _specs(check)
    check.add_argument(
        "files", nargs="*", metavar="FILE", help="judge only these specs of the folder"
    )
    check.set_defaults(run=_check)
    _show(commands.add_parser("show", help="print what the specs say", description=_SHOW))
    return parser


def _show(parser: argparse.ArgumentParser) -> None:
    things = parser.add_subparsers(title="what to show", required=True, metavar="WHAT")
    statuses = things.add_parser(
        "statuses",
        help="what each status word of each provider means",
        description=_SHOW_STATUSES,
        epilog=_SHOW_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _specs(statuses, "csv")
    statuses.add_argument("--provider", metavar="P", help="only the words of this one, e.g. d7")
    statuses.add_argument("--state", metavar="S", help="only words that lead to it, e.g. failed")
    statuses.set_defaults(run=_show_statuses)


def _specs(parser: argparse.ArgumentParser, *formats: str) -> None:
    parser.add_argument(
        "--specs", type=Path, default=Path("specs"), metavar="DIR", help="default: specs"
    )
    parser.add_argument(
        "--format",
        choices=["text", "json", *formats],
        default="text",
        help=f"text for people (default) or {' or '.join(['json', *formats])}",
    )


def _generate(options: argparse.Namespace) -> int:
    started = time.monotonic()
    found = generate.look(options.specs, _spec_names(options.specs), options.out)
    if found.current:
        _say(options, f"{options.out} is current, nothing to do", written=[], removed=[])
        return 0

    from generator import write
    from generator.problems import SpecError

    try:
        files = generate.make(found, _progress(started))
    except SpecError as error:
        return _problems(options, error.problems, "nothing was written")
    except RuntimeError as error:
        raise UsageError(str(error)) from None
    if options.check:
        return _compare(options, files)
    written, removed = write.changes(files, options.out)
    try:
        write.write(files, options.out)
    except write.OutputError as error:
        raise UsageError(f"{error}; nothing was written") from None
    told = (
        f"{len(found.digests)} specs -> {options.out}: {len(files)} files, {len(written)} written"
    )
    told += f", {len(removed)} removed, {time.monotonic() - started:.1f} s"
    _say(options, told, written=written, removed=removed)
    return 0


def _compare(options: argparse.Namespace, files: dict[str, str]) -> int:
    from generator import write

    # The lock is bookkeeping: output that was made by another state of our code but is the same
    # to the byte is current.
    shown = {path: text for path, text in files.items() if path != fingerprint.LOCK}
    lock = options.out / fingerprint.LOCK
    if lock.is_file():
        shown[fingerprint.LOCK] = lock.read_text("utf-8")
    text = write.diff(shown, options.out)
    if options.format == "json":
        _say(options, "", current=not text, diff=text)
    elif text:
        print(text, end="")
        print(f"{options.out} is not current: run `dlrgen generate`", file=sys.stderr)
    else:
        print(f"{options.out} is current")
    return 1 if text else 0


def _check(options: argparse.Namespace) -> int:
    from generator.build import providers
    from generator.problems import SpecError

    names = _spec_names(options.specs)
    only = [Path(name).name for name in options.files] or names
    if unknown := set(only) - set(names):
        raise UsageError(f"{options.specs} holds no spec {', '.join(sorted(unknown))}")
    try:
        providers(options.specs, _progress(time.monotonic()), only=only)
    except SpecError as error:
        return _problems(options, error.problems, "")
    _say(options, f"{len(only)} specs, no problems", problems=[])
    return 0


def _show_statuses(options: argparse.Namespace) -> int:
    from generator import show
    from generator.build import providers
    from generator.problems import SpecError

    _spec_names(options.specs)
    try:
        found = providers(options.specs, _progress(time.monotonic()))
        rows = show.statuses(found, options.provider, options.state)
    except SpecError as error:
        return _problems(options, error.problems, "nothing to show")
    except show.UnknownNameError as error:
        raise UsageError(str(error)) from None
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    print(show.printed(rows, options.format, width), end="")
    if not rows:
        print("no rows: the specs have no such status words", file=sys.stderr)
    return 0


def _spec_names(folder: Path) -> list[str]:
    """The names of the specs of a folder; no heavier module is needed to know them."""
    if not folder.is_dir():
        raise UsageError(f"{folder} is not a folder; name one with --specs")
    try:
        names = fingerprint.spec_names(folder)
    except OSError as error:
        raise UsageError(f"{folder} cannot be read: {error.strerror}") from None
    if not names:
        raise UsageError(f"{folder} holds no specs (*.yaml, *.yml, *.json)")
    return names


def _problems(options: argparse.Namespace, problems: Sequence[Problem], end: str) -> int:
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
        _say(options, "", problems=listed)
    else:
        for problem in problems:
            print(_coloured(problem))
        print(f"{len(problems)} problem(s){'; ' if end else ''}{end}")
    return 2 if any(p.rule == "file" for p in problems) else 1


def _coloured(problem: Problem) -> str:
    text = str(problem)
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        return text
    head, hint = text.split("\n", 1)
    place = str(problem.location)
    return f"\033[1m{place}\033[0m{head[len(place):]}\n\033[2m{hint}\033[0m"


def _say(options: argparse.Namespace, text: str, **result: object) -> None:
    if options.format == "json":
        import json

        print(json.dumps(result, indent=2))
    else:
        print(text)


class _progress:
    """Tells on a terminal what is being done, once the work has taken longer than a second."""

    def __init__(self, started: float) -> None:
        self.started = started

    def __call__(self, what: str) -> None:
        if sys.stderr.isatty() and time.monotonic() - self.started > 1:
            print(f"  {what}", file=sys.stderr)


def _bug(error: Exception) -> str:
    """One line that lets us find the place; a traceback would not help its reader."""
    last = error.__traceback__
    while last and last.tb_next:
        last = last.tb_next
    place = f"{Path(last.tb_frame.f_code.co_filename).name}:{last.tb_lineno}" if last else "?"
    text = str(error).splitlines()[0] if str(error) else ""
    return (
        f"internal error at {place}: {type(error).__name__}: {text}; please report it with the spec"
    )
