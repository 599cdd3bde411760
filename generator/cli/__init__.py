"""The command line: arguments, exit codes, printing; decides nothing.

Exit codes: 0 fine, 1 findings (problems in specs, output not current), 2 usage or unreadable
input. Results go to standard output, progress and complaints about usage to standard error.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import generator
from generator.cli import new, review, specs
from generator.cli.shared import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

_DESCRIPTION = "Turn delivery-report specs into models, clients and one status table."
_EPILOG = """\
examples:
  dlrgen new acme                                begin the spec of another provider
  dlrgen check                                   are the specs in specs/ all right?
  dlrgen generate                                specs/ -> generated/
  dlrgen generate --check                        is generated/ current? prints a diff
  dlrgen generate --specs acme --out src/acme    any folders
  dlrgen show statuses --state failed            which words say that a message failed?
  dlrgen diff origin/main:specs specs            what do my edits do, and to whom?

exit codes: 0 fine, 1 problems or output not current, 2 usage or unreadable input
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    # A document is a million small objects that last: to look through them for garbage is in vain.
    gc.set_threshold(50_000, 20, 50)
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
        hint = "reinstall dlrgen; in a checkout, `make generate` sets up the environment"
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
    parser.add_argument("--version", action="version", version=f"dlrgen {generator.__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    new.add(commands.add_parser)
    specs.add(commands.add_parser)
    review.add(commands.add_parser)
    return parser


def _bug(error: Exception) -> str:
    """One line that lets us find the place; a traceback would not help its reader."""
    last = error.__traceback__
    while last and last.tb_next:
        last = last.tb_next
    place = f"{Path(last.tb_frame.f_code.co_filename).name}:{last.tb_lineno}" if last else "?"
    text = str(error).splitlines()[0] if str(error) else ""
    kind = f"{type(error).__name__}: {text}" if text else type(error).__name__
    return f"internal error at {place} ({kind}); this is a bug of dlrgen: report it with the spec"
