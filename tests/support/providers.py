"""What is written by hand about each provider, found by the name of its spec.

The specs folder alone says which providers there are. `tests/providers/<name>.yaml` holds what
somebody has read in a provider's documents, `tests/providers/<name>/` payloads copied exactly from
them. The file, and each key of it, may be absent: the provider is then tested with what its spec
says, and `missing` gives the line of the test report. The keys:

    readings        a line per status: words | state | terminal | evidence | reason | billable.
                    The words of several fields are joined by +, a field without a word is null.
    flags           words -> flag, for each reading that has one
    arrows          the steps of its diagram, in order; * is the beginning and the end
    examples        file of the folder -> the model that reads it
    left_out        documented examples that no spec holds -> why
    without_answer  operations of which no page shows an answer
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache

from generator.load import parse, spec_files
from tests.support.paths import SPECS, TESTS

FOLDER = TESTS / "providers"
NAMES = [path.stem for path in spec_files(SPECS)]
"""Every provider, sorted."""


@dataclass(frozen=True)
class ByHand:
    """What is written about one provider; None where nothing is."""

    readings: str | None = None
    flags: dict[str, str] | None = None
    arrows: str | None = None
    examples: dict[str, str] | None = None
    left_out: dict[str, str] | None = None
    without_answer: list[str] | None = None


@cache
def by_hand(name: str) -> ByHand:
    """What `tests/providers/<name>.yaml` says; all None if there is no such file.

    Raises:
        SpecError: it is not YAML, or a key is there twice.
        TypeError: a key is not one of those above.
    """
    path = FOLDER / f"{name}.yaml"
    return ByHand(**parse(path.read_bytes(), path.name)) if path.exists() else ByHand()


def missing() -> Iterator[str]:
    """A line for each provider of which something is compared with nothing written by hand."""
    for name in NAMES:
        path = f"tests/providers/{name}.yaml"
        absent = [f.name for f in fields(ByHand) if getattr(by_hand(name), f.name) is None]
        if not (TESTS.parent / path).exists():
            yield f"{name}: no {path}: its readings and payloads are compared with its spec alone"
        elif absent:
            yield f"{name}: {path} says nothing of {', '.join(absent)}"
