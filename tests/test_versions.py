"""The next version of a package, and its changelog: worked out by hand from the verdicts."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.problems import Location
from generator.review.changes import (
    Approval,
    Bump,
    Change,
    Direction,
    Finding,
    Layer,
    Review,
    Rule,
    Verdict,
)
from generator.review.spots import part
from generator.review.versions import bumps, changelog

PLACE = Location("specs/acme.yaml")


def finding(rule: str, verdict: str, message: str = "", effect: str = "") -> Finding:
    """Of the layer that the rule's id begins with; all that is not Python or status is wire."""
    first, *place, what, verb = rule.split(".")
    wire = first not in {"python", "status"}
    kind = Rule(
        Layer.WIRE if wire else Layer(first),
        ".".join(place),
        what,
        verb,
        Verdict[verdict.upper()],
        "why",
        Direction(first) if wire else Direction.NONE,
    )
    assert kind.id == rule
    text = message or f"{rule} {verdict}"
    return Finding(kind, part(f"at {rule}"), (), text, effect=effect)


def change(*findings: Finding, provider: str = "acme", approved: bool = False) -> Change:
    agreed = Approval("0" * 12, "Ada", "agreed", "2099-01-01", PLACE) if approved else None
    return Change(provider, findings, PLACE, agreed)


def review(*changes: Change, providers: tuple[str, ...] = ("acme",)) -> Review:
    return Review("v1:specs", "specs", providers, changes, bumps(providers, changes))


GONE = finding("python.class.removed", "breaking")
SHRUNK = finding("request.property.enum.removed", "breaking")
MEANS = finding("status.state.changed", "breaking")
NEW = finding("response.property.added", "info")
NOTED = finding("status.note.changed", "info")
DOUBT = finding("request.property.removed", "warning")


@pytest.mark.parametrize(
    ("found", "part", "why"),
    [
        ([], "none", None),
        ([NOTED], "patch", NOTED),
        ([NOTED, DOUBT], "patch", DOUBT),
        ([DOUBT, NEW], "minor", NEW),
        ([NEW, MEANS], "minor", MEANS),
        ([NEW, SHRUNK], "minor", SHRUNK),
        ([MEANS, SHRUNK, GONE], "major", GONE),
    ],
)
def test_the_worst_of_all_changes_decides(
    found: list[Finding], part: str, why: Finding | None
) -> None:
    told = why.message if why else "nothing has changed"
    apart = bumps(["acme"], [change(f) for f in found])
    assert apart == (Bump("acme", part, told),)
    if found:
        assert bumps(["acme"], [change(*found)]) == apart  # one edit may do all of it


def test_approved_changes_count_too() -> None:
    assert bumps(["acme"], [change(GONE, approved=True)])[0].part == "major"


def test_every_provider_has_its_own_step_also_those_without_changes() -> None:
    found = bumps(["acme", "beta", "ceta"], [change(GONE), change(NEW, provider="beta")])
    assert [(b.provider, b.part) for b in found] == [
        ("acme", "major"),
        ("beta", "minor"),
        ("ceta", "none"),
    ]


# --- changelog


def test_the_changelog_of_a_review_to_the_letter() -> None:
    gone = finding(
        "python.member.removed",
        "breaking",
        "`Status.EXPIRED` is gone",
        "AttributeError: compare with the word 'EXPIRED' instead.",
    )
    means = finding(
        "status.state.changed",
        "breaking",
        "EXPIRED of Status: failed, final -> unknown, open",
        "Messages last seen as EXPIRED: were failed, final; now unknown, open.",
    )
    new = finding("response.property.added", "info", "property `cost` of Message is new")
    found = change(gone, means)
    text = changelog(
        review(change(new), found, change(NOTED, provider="beta"), providers=("acme", "beta", "c"))
    )
    assert text == ("""\
## `acme`: major

Because: `Status.EXPIRED` is gone

### Statuses

* **Breaking:** EXPIRED of Status: failed, final -&gt; unknown, open

### Python

* **Breaking:** `Status.EXPIRED` is gone

### Wire

* property `cost` of Message is new

### Migration

* AttributeError: compare with the word 'EXPIRED' instead.
* Messages last seen as EXPIRED: were failed, final; now unknown, open.

## `beta`: patch

Because: status.note.changed info

### Statuses

* status.note.changed info
""")


def test_nothing_is_told_with_what_was_compared() -> None:
    assert changelog(review(providers=("acme", "beta"))) == (
        "No changes from `v1:specs` to `specs`; compared: `acme`, `beta`.\n"
    )
    assert "compared: no providers." in changelog(review(providers=()))


def test_a_breaking_change_without_an_effect_is_a_migration_note_by_its_message() -> None:
    text = changelog(review(change(SHRUNK)))
    assert text.endswith("### Migration\n\n* request.property.enum.removed breaking\n")


def test_the_worst_comes_first_and_nothing_twice() -> None:
    worse = finding("request.property.enum.removed", "breaking", "second")
    text = changelog(review(change(finding("request.x.added", "info", "first")), change(worse)))
    assert text.index("second") < text.index("first")
    twice = changelog(review(change(NEW), change(NEW)))
    assert twice.count(f"* {NEW.message}") == 1


@given(st.text(max_size=400), st.text(max_size=900))
def test_words_of_a_spec_are_neither_lines_nor_markup(message: str, effect: str) -> None:
    """Whatever a message holds, the entry has the same lines, and no long ones."""
    rule = "status.state.changed"
    text = changelog(review(change(finding(rule, "breaking", f"x{message}", f"x{effect}"))))
    lines = text.split("\n")
    assert [line[:3] for line in lines if line.startswith("#")] == ["## ", "###", "###"]
    assert sum(line.startswith("* ") for line in lines) == 2
    assert len(lines) == 12
    assert not re.search(r"[\x00-\x09\x0b-\x1f\u2028\u202e]", text)
