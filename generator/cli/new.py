"""`new`: a spec to begin with."""

from __future__ import annotations

import argparse
from pathlib import Path

from generator.cli.shared import AddParser, UsageError

_NEW = """\
Write specs/NAME.yaml: a small, valid spec with comments where something has to
be filled in. No file is ever overwritten."""
_EXAMPLES = """\
examples:
  dlrgen new acme                              specs/acme.yaml, for generated/acme/
  dlrgen new acme --title "Acme Messaging"     the name as the provider writes it
  dlrgen new acme && dlrgen generate           generate its output right away

exit codes: 0 written, 2 the name is not valid or is taken
"""


def add(add_parser: AddParser) -> None:
    """Add the command."""
    parser = add_parser(
        "new",
        help="start the spec of a new provider",
        description=_NEW,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("name", metavar="NAME", help="name of the file and the package, e.g. acme")
    parser.add_argument("--title", help="name of the provider (default: made from NAME)")
    parser.add_argument(
        "--specs", type=Path, default=Path("specs"), metavar="DIR", help="default: specs"
    )
    parser.set_defaults(run=_new)


def _new(options: argparse.Namespace) -> int:
    from datetime import date

    from generator.new import NewError, new

    try:
        path = new(options.name, options.title, options.specs, date.today())
    except NewError as error:
        raise UsageError(f"{error}; nothing was written") from None
    print(f"{path} written: fill in what its comments mark, then run `dlrgen generate`")
    return 0
