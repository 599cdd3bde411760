"""What a review says of one edit, for every edit of the corpus; and that the corpus is sound.

The cases and their verdicts stand in `reviews/`; see `pairs`.
"""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from generator.build import build
from generator.check import RULES, check
from generator.check.conformance import conformance
from generator.check.examples import examples
from generator.load import load
from generator.review import compare, review, sides
from generator.review.changes import Direction, Layer, Review
from tests.support import pairs
from tests.support.pairs import Case

CASES = pairs.cases()
OPPOSITES = [("added", "removed"), ("set", "unset"), ("increased", "decreased")]
OPPOSITES += [("widened", "narrowed")]
MIRRORED = {a: b for pair in OPPOSITES for a, b in (pair, pair[::-1])}


def every(number: int) -> pytest.MarkDecorator:
    """Each case; all but every so many-th are left to `make test-slow`."""
    cases = [
        pytest.param(case, marks=[pytest.mark.slow] if index % number else [])
        for index, case in enumerate(CASES)
    ]
    # With the scope, the tests of a case follow each other: what one has read serves the next.
    return pytest.mark.parametrize("case", cases, ids=[c.name for c in CASES], scope="module")


each = every(1)
IN_ORDER = {"success status with another body added", "answer lost its body"}


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with TemporaryDirectory() as made:
        yield Path(made)


@pytest.fixture(scope="module")
def reader() -> Iterator[pairs.Reader]:
    """Nearly every old side is the same, and two tests read every new one."""
    found = pairs.Reader()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sides, "load", found.load)
        patch.setattr(compare, "lowered", found.lowered)
        yield found


@pytest.fixture(scope="module")
def written(folder: Path) -> Callable[[Case], tuple[Path, Path]]:
    """The two sides of a case on disk, written once."""

    @cache
    def write(case: str) -> tuple[Path, Path]:
        return by_name[case].write_beside(folder / case.replace("/", " "), folder)

    by_name = {case.name: case for case in CASES}
    return lambda case: write(case.name)


@pytest.fixture(scope="module")
def compared(
    written: Callable[[Case], tuple[Path, Path]], reader: pairs.Reader
) -> Callable[[Case], Review]:
    """The review of a case, made once."""

    @cache
    def run(case: str) -> Review:
        return review(*written(by_name[case]))

    by_name = {case.name: case for case in CASES}
    return lambda case: run(case.name)


# -- the corpus itself


def test_every_expectation_says_where_it_comes_from() -> None:
    """By a table of reviews/README.md, by a public thread, or by the document that decides it."""
    page = (pairs.REVIEWS / "README.md").read_text("utf-8")
    tables = {word for line in re.findall(r"^## ([a-z and]+)", page, re.M) for word in line.split()}
    assert {"direction", "meaning", "python", "status", "identity", "report"} <= tables
    known = re.compile(
        rf"({'|'.join(tables)})\b|oasdiff|[\w.-]+(/[\w.-]+)?#\d|specs/README|[A-Z][\w ]+,"
    )
    assert [case.name for case in CASES if not known.match(case.source)] == []


@pytest.mark.parametrize("name", pairs.BASES)
def test_a_base_is_valid_and_generates(name: str, tmp_path: Path) -> None:
    assert check(load(pairs.put(tmp_path / "acme.yaml", pairs.base(name)))) == []
    assert "acme/models.py" in build(tmp_path)


def test_the_corpus_is_large_and_its_names_are_unique() -> None:
    assert len(CASES) >= 400
    assert [name for name, times in Counter(case.name for case in CASES).items() if times > 1] == []
    assert sum(case.changes == 0 for case in CASES) >= 50


@every(8)
def test_a_case_is_sound(
    case: Case, written: Callable[[Case], tuple[Path, Path]], reader: pairs.Reader
) -> None:
    """It says something that can be, changes something, and what it makes is still a spec.

    All rules hold but the one that the case is about. Conformance costs more than all of this
    together, and a review asks for it itself. Examples are not compared; those of the base need not
    fit what it was edited to.
    """
    verdicts = set(case.verdicts.values())
    assert verdicts <= {"none", "info", "warning", "breaking", pairs.ANY}
    assert (verdicts == {"none"}) == (case.changes == 0)
    assert case.direction in {None, *Direction}
    assert case.source
    # As text: the order of keys is an edit too, though mappings are equal without it.
    assert case.vocabulary or repr(case.new()) != repr(case.old())
    document = reader.load(written(case)[1] / "acme.json")
    rules = [rule for rule in RULES if rule not in (conformance, examples)]
    found = {problem.rule for rule in rules for problem in rule(document)}
    assert document.problems == []
    assert found == ({case.invalid} if case.invalid else set())
    assert reader.lowered(document).problems == ()


# -- what a review says


@each
def test_what_a_review_says_of_it(case: Case, compared: Callable[[Case], Review]) -> None:
    """The verdict of each layer, the number of changes, direction, operations, an id for each."""
    found = compared(case)
    verdicts = {layer.value: verdict.word for layer, verdict in found.layers.items()}
    wanted = {layer: word for layer, word in case.verdicts.items() if word != pairs.ANY}
    assert {layer: verdicts[layer] for layer in wanted} == wanted, told(found)
    changes = len(found.changes)
    assert changes == case.changes if case.changes is not None else changes, told(found)
    for change in found.changes:
        assert case.direction in (None, change.first.direction), told(found)
        assert case.operations in (None, {*change.first.operations}), told(found)
    assert [times for times in Counter(ids(found)).values() if times > 1] == []


def told(found: Review) -> str:
    """What was found, for whoever reads a failure."""
    return "\n".join(
        f"{finding.rule.id} ({finding.rule.verdict.word}) at {finding.location}: {finding.message}"
        for change in found.changes
        for finding in change.findings
    )


# -- what holds of every review


@every(20)
def test_spelling_and_order_of_keys_do_not_count(
    case: Case,
    written: Callable[[Case], tuple[Path, Path]],
    compared: Callable[[Case], Review],
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    """Neither for what is found, nor against the same in other words, nor for its identity."""
    if case.name in IN_ORDER:
        why = "a return type lists its classes in the order of the answers, and identities count it"
        request.applymarker(pytest.mark.xfail(strict=True, reason=why))
    old, new = written(case)
    other = pairs.put(tmp_path / "yaml" / "acme.yaml", pairs.shuffled(case.new())).parent
    if (new / pairs.VOCABULARY).exists():
        shutil.copytree(new / "schema", other / "schema", dirs_exist_ok=True)
    assert told(review(new, other)) == ""
    assert sorted(ids(review(old, other))) == sorted(ids(compared(case)))


@every(12)
def test_old_and_new_exchanged_mirror_what_was_found(
    case: Case,
    written: Callable[[Case], tuple[Path, Path]],
    compared: Callable[[Case], Review],
    tmp_path: Path,
) -> None:
    """What was added is removed, at the same place; renames have two places and are left out."""
    old, new = written(case)
    other = pairs.put(tmp_path / "old" / "acme.yaml", case.old(), flow=True).parent
    if (old / pairs.VOCABULARY).exists():
        shutil.copytree(old / "schema", other / "schema")
    assert Counter(map(mirrored, moved(compared(case)))) == Counter(moved(review(new, other)))


def ids(found: Review) -> list[str]:
    return [change.id for change in found.changes]


Move = tuple[str, str, str]
"""What (on the wire and for statuses the rule without its verb), verb, location."""


def moved(found: Review) -> list[Move]:
    """What has an opposite.

    Python's rules say more than wire and status: what is removed may come back required. There only
    names that come and go are compared.
    """
    kept = [c.findings for c in found.changes if not any(f.was for f in c.findings)]
    moves: list[Move] = []
    for finding in (finding for findings in kept for finding in findings):
        what, _, verb = finding.rule.id.rpartition(".")
        python = finding.rule.layer == Layer.PYTHON
        if verb in MIRRORED and (not python or verb in {"added", "removed"}):
            moves.append(("python" if python else what, verb, str(finding.location)))
    return moves


def mirrored(move: Move) -> Move:
    """What an exchange of old and new should give."""
    return move[0], MIRRORED[move[1]], move[2]
