"""`generate`, `check` and `show`: from specs to output, and what the specs say."""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from pathlib import Path

from generator import fingerprint, generate
from generator.cli.shared import (
    AddParser,
    Progress,
    UsageError,
    print_problems,
    say,
    spec_names,
)

_SHOW = "Print what the specs say. It writes nothing and needs no output folder."
_SHOW_STATUSES = """\
Print what each status word of each provider means, in the order of the specs.

On a terminal, the table fits its width. In a pipe, every row is one line with all
columns. json and csv are the rows of status-map.json and status-map.csv."""
_SHOW_MODEL = """\
Print the model of the specs as JSON, as emitters receive it: every field of every
object, with its class under "class". It helps to write an emitter or a template.
Without --provider it is an object that maps each provider's name to its model."""
_SHOW_MODEL_EXAMPLES = """\
examples:
  dlrgen show model --provider d7 | jq '.operations[].name'   the calls of a provider
  dlrgen show model | jq '.[].statuses | length'              how many status words each has
  dlrgen show model --provider d7 > old.json                  to compare after an edit

exit codes: 0 success; 1 problems in specs; 2 unknown provider
"""
_SHOW_EXAMPLES = """\
examples:
  dlrgen show statuses                             the whole table
  dlrgen show statuses --provider d7               the words of one provider
  dlrgen show statuses --state failed | sort       which words say that a message failed?
  dlrgen show statuses --format csv > words.csv    for a spreadsheet

exit codes: 0 success, even without rows; 1 problems in specs; 2 unknown provider or state
"""


def add(add_parser: AddParser) -> None:
    """Add the three commands."""
    writer = add_parser(
        "generate",
        help="write the output of a specs folder",
        description="Write models, clients and the status table of every spec in a folder. "
        "If nothing has changed, it does nothing. If there are problems, it writes nothing.",
    )
    _specs(writer)
    writer.add_argument(
        "--out", type=Path, default=Path("generated"), metavar="DIR", help="default: generated"
    )
    writer.add_argument(
        "--check",
        action="store_true",
        help="write nothing; print a diff and exit 1 if the output is outdated",
    )
    writer.set_defaults(run=_generate)
    check = add_parser(
        "check",
        help="check the specs of a folder",
        description="Print every problem of every spec as file:line:column, sorted.",
    )
    _specs(check)
    check.add_argument(
        "files", nargs="*", metavar="FILE", help="check only these specs of the folder"
    )
    check.set_defaults(run=_check)
    _show(add_parser("show", help="print what the specs say", description=_SHOW))


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
    statuses.add_argument("--provider", metavar="P", help="only this provider's words, e.g. d7")
    statuses.add_argument("--state", metavar="S", help="only words with this state, e.g. failed")
    statuses.set_defaults(run=_show_statuses)
    model = things.add_parser(
        "model",
        help="the model, as emitters receive it",
        description=_SHOW_MODEL,
        epilog=_SHOW_MODEL_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _folder(model)
    model.add_argument("--provider", metavar="P", help="only the model of this provider, e.g. d7")
    model.set_defaults(run=_show_model, format="text")


def _folder(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--specs", type=Path, default=Path("specs"), metavar="DIR", help="default: specs"
    )


def _specs(parser: argparse.ArgumentParser, *formats: str) -> None:
    _folder(parser)
    parser.add_argument(
        "--format",
        choices=["text", "json", *formats],
        default="text",
        help=f"text for people (default) or {' or '.join(['json', *formats])}",
    )


def _generate(options: argparse.Namespace) -> int:
    started = time.monotonic()
    found = generate.look(options.specs, spec_names(options.specs), options.out)
    if found.current:
        found.remember()
    if found.current and options.check:
        return _compare(options, "")
    if found.current:
        say(options, f"{options.out} is up to date, nothing to do", written=[], removed=[])
        return 0

    from generator import write
    from generator.problems import SpecError, counted

    try:
        files, notes = generate.make(found, Progress(started))
    except SpecError as error:
        return print_problems(options, error.problems, "nothing was written")
    except RuntimeError as error:
        raise UsageError(str(error)) from None
    if options.check:
        return _compare(options, write.diff(files, options.out))
    written, removed = write.changes(files, options.out)
    try:
        write.write(files, options.out)
    except write.OutputError as error:
        raise UsageError(f"{error}; nothing was written") from None
    fingerprint.write_notes(options.out, notes)
    made = f"{counted(len(found.digests), 'spec')} -> {options.out}: {counted(len(files), 'file')}"
    done = f"{len(written)} written, {len(removed)} removed"
    text = f"{made}, {done}, {time.monotonic() - started:.1f} s"
    say(options, text, written=written, removed=removed)
    return 0


def _compare(options: argparse.Namespace, text: str) -> int:
    if options.format == "json":
        say(options, "", current=not text, diff=text)
    elif text:
        print(text, end="")
        print(f"{options.out} is not up to date: run `dlrgen generate`", file=sys.stderr)
    else:
        print(f"{options.out} is up to date")
    return 1 if text else 0


def _check(options: argparse.Namespace) -> int:
    from generator.build import providers
    from generator.problems import SpecError, counted

    names = spec_names(options.specs)
    only = [Path(name).name for name in options.files] or names
    if unknown := set(only) - set(names):
        raise UsageError(
            f"{options.specs} has no spec {', '.join(sorted(unknown))}; it has {', '.join(names)}"
        )
    try:
        providers(options.specs, Progress(time.monotonic()), only=only)
    except SpecError as error:
        return print_problems(options, error.problems, "")
    say(options, f"{counted(len(only), 'spec')}, no problems", problems=[])
    return 0


def _show_statuses(options: argparse.Namespace) -> int:
    from generator import show
    from generator.build import providers
    from generator.problems import SpecError

    spec_names(options.specs)
    try:
        found = providers(options.specs, Progress(time.monotonic()))
        rows = show.statuses(found, options.provider, options.state)
    except SpecError as error:
        return print_problems(options, error.problems, "nothing to show")
    except show.UnknownNameError as error:
        raise UsageError(str(error)) from None
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    print(show.printed(rows, options.format, width), end="")
    if not rows:
        print("no rows: the specs have no matching status words", file=sys.stderr)
    return 0


def _show_model(options: argparse.Namespace) -> int:
    from generator import show
    from generator.build import providers
    from generator.dump import dump, dump_all
    from generator.problems import SpecError

    spec_names(options.specs)
    try:
        found = show.chosen(providers(options.specs, Progress(time.monotonic())), options.provider)
    except SpecError as error:
        return print_problems(options, error.problems, "nothing to show")
    except show.UnknownNameError as error:
        raise UsageError(str(error)) from None
    print(dump(*found) if options.provider is not None else dump_all(found), end="")
    return 0
