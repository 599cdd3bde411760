"""The recent history of this repository's own specs, reviewed commit by commit.

Only the last 20 commits that edit specs, so that the tests do not grow with the history.
"""

from __future__ import annotations

import itertools
import subprocess

import pytest

from generator.review import review
from generator.review.changes import Layer
from tests.support.paths import ROOT


def _git(*arguments: str) -> list[str]:
    done = subprocess.run(
        ["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.stdout.split()


def _steps() -> list[tuple[str, str]]:
    """Each of the last 20 commits that edit specs, with the one before it."""
    commits = _git("log", "--first-parent", "-21", "--format=%h", "--", "specs/*.yaml")
    return list(itertools.pairwise(reversed(commits)))


STEPS = _steps()


@pytest.mark.skipif(not STEPS, reason="a shallow clone, or no clone: there is no history to review")
@pytest.mark.parametrize(("old", "new"), STEPS, ids=lambda step: step)
def test_every_commit_can_be_reviewed(old: str, new: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    found = review(f"{old}:specs", f"{new}:specs")
    assert found.providers
    ids = [change.id for change in found.changes]
    assert len(ids) == len(set(ids))
    for change in found.changes:
        assert change.place.file.startswith("specs/")
        assert change.verdict == max(change.layers[layer] for layer in Layer) > 0


@pytest.mark.skipif(not STEPS, reason="a shallow clone, or no clone: there is no history to review")
def test_the_same_commit_twice_has_no_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    last = f"{STEPS[-1][1]}:specs"
    assert review(last, last).changes == ()
