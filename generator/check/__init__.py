"""Rules: `Document` -> `Problem`s. All of them run over every document, malformed or not.

`RULES` is the whole list. A rule is a function that yields; the house rules keep still over
foreign documents by asking `document.house` themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.check.conformance import conformance
from generator.check.constructs import constructs
from generator.check.examples import examples
from generator.check.keys import keys
from generator.check.operations import operations
from generator.check.reports import delivery_reports
from generator.check.sources import sources
from generator.check.statuses import statuses
from generator.load import Document
from generator.problems import Problem

Rule = Callable[[Document], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    conformance,
    constructs,
    keys,
    operations,
    sources,
    statuses,
    delivery_reports,
    examples,
)


def check(document: Document) -> list[Problem]:
    """Everything that is wrong with one document, references included; sorted, may be empty."""
    found = [problem for rule in RULES for problem in rule(document)]
    return sorted({*document.problems, *found})
