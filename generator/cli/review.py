"""`diff` and `changelog`: what the edits of specs do, and to whom."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.shared import AddParser, UsageError

if TYPE_CHECKING:
    from generator.review.changes import Review

_DIFF = """\
Show what the edits between two sides do: to a deployed client on the wire, to
Python source written against the old package, and to the meaning of statuses.

OLD and NEW are each a folder of specs, one spec, or REF:path in the git
repository you are in. Nothing is checked out or written."""
_DIFF_EXAMPLES = """\
examples:
  dlrgen diff origin/main:specs specs                   what this branch does
  dlrgen diff v1.2:specs/d7.yaml v1.3:specs/d7.yaml     one spec, two releases
  dlrgen diff old/ new/ --format html > review.html     a page to click through
  dlrgen diff HEAD:specs specs --format json | jq .verdict
  dlrgen diff HEAD:specs specs --fail-on warning        fail on warnings too
  dlrgen diff --rules                                   every rule, with its reason

To approve an intended change, add it to specs/approved-changes.yaml of NEW:
  - {id: 0123456789ab, who: Ada, why: announced in May, until: "2027-01-31"}

exit codes: 0 no change at or above --fail-on, 1 at least one, 2 could not compare
"""
_CHANGELOG = """\
Print a changelog entry in Markdown: for each provider the suggested version
bump, what changed, and what users have to do."""
_SIDE = "a folder, a spec, or REF:path"


def add(add_parser: AddParser) -> None:
    """Add the two commands."""
    diff = add_parser(
        "diff",
        help="show what edits of specs do to the wire, to Python code and to statuses",
        description=_DIFF,
        epilog=_DIFF_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    diff.add_argument("old", nargs="?", metavar="OLD", help=_SIDE)
    diff.add_argument("new", nargs="?", metavar="NEW", help=_SIDE)
    diff.add_argument(
        "--format",
        choices=["text", "markdown", "json", "github", "junit", "html"],
        default="text",
        help="text for people (default), markdown for a pull request, json for programs, "
        "github for annotations, junit for CI, html for a page",
    )
    diff.add_argument(
        "--fail-on",
        choices=["breaking", "warning", "info"],
        default="breaking",
        help="the lowest verdict that makes the exit code 1 (default: breaking)",
    )
    _approvals(diff)
    diff.add_argument("--rules", action="store_true", help="print every rule and its reason")
    diff.set_defaults(run=_diff)
    log = add_parser("changelog", help="the changelog entry for edits", description=_CHANGELOG)
    log.add_argument("old", metavar="OLD", help=_SIDE)
    log.add_argument("new", metavar="NEW", help=_SIDE)
    _approvals(log)
    log.set_defaults(run=_changelog)


def _approvals(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--approvals",
        type=Path,
        metavar="FILE",
        help="approved changes (default: approved-changes.yaml in the folder NEW)",
    )


def _diff(options: argparse.Namespace) -> int:
    from generator.review.changes import Verdict
    from generator.review.report import printed

    if options.rules:
        from generator.review import RULES
        from generator.review.report.rules import rules

        print(rules(RULES), end="")
        return 0
    if options.old is None or options.new is None:
        raise UsageError("name two sides, e.g. `dlrgen diff origin/main:specs specs`")
    found = _review(options)
    if found is None:
        return 2
    terminal = sys.stdout.isatty()
    colour = terminal and not os.environ.get("NO_COLOR")
    width = shutil.get_terminal_size().columns if terminal else None
    print(printed(found, options.format, width, colour), end="")
    return 1 if found.verdict >= Verdict[options.fail_on.upper()] else 0


def _changelog(options: argparse.Namespace) -> int:
    from generator.review.versions import changelog

    found = _review(options)
    if found is None:
        return 2
    print(changelog(found), end="")
    return 0


def _review(options: argparse.Namespace) -> Review | None:
    """The review; None if a spec is not valid, which has been reported then."""
    from generator.problems import SpecError, counted
    from generator.review import CompareError, review

    try:
        return review(options.old, options.new, approved=options.approvals)
    except CompareError as error:
        raise UsageError(f"{error}; nothing was compared") from None
    except SpecError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        count = counted(len(error.problems), "problem")
        print(f"{count}; nothing was compared", file=sys.stderr)
        return None
