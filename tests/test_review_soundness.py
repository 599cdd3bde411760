"""Reviews of pairs of schemas against an oracle: instances that became valid or invalid.

The oracle knows nothing of our code: jsonschema-rs judges instances by what the two schemas mean,
before `meanings` spells them in OpenAPI. What must hold of a pair:

- spelled in another way, whatever the versions: no findings;
- some instance is valid under new only, and received: a warning at least, because all by which S
  grows is one (an enum) or worse;
- some instance is valid under old only, and sent: likewise;
- but where a member comes or goes an info will do: by ruling its verdict is about what clients
  read and send, not about S, which a member closes or opens under its name;
- exchanged: what was added is removed, at the same place.

`SOUNDNESS=20000 pytest tests/test_review_soundness.py` looks at so many random pairs instead of
the few hundred that are always the same.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from itertools import chain, repeat
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.load import load
from generator.review import review, wire
from generator.review.changes import Finding, Verdict
from tests.support.meanings import Meaning, Speller, document, edited, instance, judged, meaning

EXAMPLES = int(os.environ.get("SOUNDNESS", "0"))
MIRRORED = {"added": "removed", "removed": "added"}
each = settings(
    max_examples=EXAMPLES or 250, deadline=None, derandomize=not EXAMPLES, database=None
)
seeds = st.integers(0, 2**63)
versions = st.sampled_from(("3.0", "3.1"))
FOLDER = TemporaryDirectory()


@pytest.fixture(scope="session", autouse=True)  # a worker may come back to this module
def folder() -> Iterator[None]:
    yield
    FOLDER.cleanup()


@each
@given(seeds, seeds, versions, versions)
def test_another_spelling_is_no_edit(seed: int, spelling: int, before: str, after: str) -> None:
    found = meaning(Random(seed))
    old = written(found, spelling, before, sent=True)
    new = written(found, spelling + 1, after, sent=True, prefix="D")
    assert told(compared(old, new)) == [], f"\n{old}\n{new}"
    assert told(compared(old, old)) == [], f"\n{old}"


@each
@given(seeds, seeds, versions, st.booleans(), st.booleans())
def test_an_instance_that_only_one_side_admits_is_told(
    seed: int, spelling: int, version: str, sent: bool, respelled: bool
) -> None:
    """The side is the old one if the client sends it, and the new one if it receives it."""
    before, after = pair(Random(seed))
    old = written(before, spelling, version, sent)
    new = written(after, spelling + respelled, version, sent, prefix="CD"[respelled])
    lost, gained = (after, before) if sent else (before, after)
    witnesses = [
        value for value in instances(Random(seed), before, after) if only(value, gained, lost)
    ]
    found = compared(old, new)
    worst = max((finding.rule.verdict for finding in found), default=Verdict.NONE)
    least = Verdict.INFO if any(map(of_member, found)) else Verdict.WARNING
    assert not witnesses or worst >= least, f"\n{old}\n{new}\n{witnesses[0]!r}\n{told(found)}"


@each
@given(seeds, seeds, versions)
def test_exchanged_sides_mirror_what_was_found(seed: int, spelling: int, version: str) -> None:
    one, other = (written(found, spelling, version, sent=True) for found in pair(Random(seed)))
    there, back = compared(one, other), compared(other, one)
    assert Counter(map(mirrored, moving(there))) == Counter(map(rule_and_place, moving(back)))


@pytest.mark.parametrize("seed", range(EXAMPLES // 20 or 15))
def test_all_layers_take_any_pair(seed: int) -> None:
    before, after = pair(Random(seed))
    found = review(*put(*(written(one, seed, "3.1", sent=True) for one in (before, after))))
    assert len({change.id for change in found.changes}) == len(found.changes)


def pair(random: Random) -> tuple[Meaning, Meaning]:
    """A meaning, and what one or two edits make of it."""
    before = meaning(random)
    after = edited(random, before)
    return before, edited(random, after) if random.random() < 0.3 else after


def instances(random: Random, *meanings: Meaning) -> Iterator[Any]:
    return (instance(random, found) for found in chain(*(repeat(one, 40) for one in meanings)))


def only(value: Any, one: Meaning, other: Meaning) -> bool:
    """Whether one meaning admits a value, and the other one does not."""
    valid = (jsonschema_rs.validator_for(judged(found)).is_valid(value) for found in (one, other))
    return [*valid] == [True, False]


def written(found: Meaning, seed: int, version: str, sent: bool, prefix: str = "C") -> str:
    """A spec; components of another prefix are other ones, whose names say nothing."""
    speller = Speller(Random(seed), version, prefix)
    return document(speller.schema(found), speller.components, version, sent)


def put(*texts: str) -> list[Path]:
    paths = [Path(FOLDER.name, name) for name in ("old.json", "new.json")]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, "utf-8")
    return paths


def compared(old: str, new: str) -> list[Finding]:
    return list(wire.findings(*map(load, put(old, new))))


def told(found: list[Finding]) -> list[str]:
    return [f"{f.rule.id} at {f.location}: {f.message}" for f in found]


def of_member(finding: Finding) -> bool:
    return [finding.rule.what, finding.rule.verb] in (
        [need, verb] for need in ("required", "optional") for verb in ("added", "removed")
    )


def moving(found: list[Finding]) -> list[Finding]:
    """What comes or goes; a rename has two places and is left out."""
    return [f for f in found if f.rule.verb in MIRRORED and not f.was]


def rule_and_place(finding: Finding) -> tuple[str, str]:
    return finding.rule.id, str(finding.location)


def mirrored(finding: Finding) -> tuple[str, str]:
    head, _, verb = finding.rule.id.rpartition(".")
    return f"{head}.{MIRRORED[verb]}", str(finding.location)


# -- what the oracle has found, each as small as it can be

STRING, OBJECT = {"type": "string"}, {"type": "object"}
A = {"type": "object", "properties": {"a": STRING}}
B = {"type": "object", "properties": {"b": STRING}}
B_OTHERWISE = {"type": "object", "properties": {"b": {"type": "integer"}}}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            {"allOf": [{"type": "string", "minLength": 5}, {"minLength": 4}]},
            {"type": "string", "minLength": 5},
        ),
        ({"allOf": [{"type": "integer"}, {"type": "number"}]}, {"type": "integer"}),
        ({"type": ["string", "object"]}, {"anyOf": [OBJECT, {"allOf": [STRING]}]}),
        ({"type": "object", "anyOf": [A, B]}, {"anyOf": [A, B]}),
        ({"anyOf": [A, A]}, {"anyOf": [{**A, "allOf": [OBJECT]}, A]}),
        ({"enum": ["x", None]}, {"oneOf": [{"enum": ["x"]}, {"type": "null"}]}),
        ({"minimum": 3, "exclusiveMinimum": 3}, {"exclusiveMinimum": 3}),
    ],
    ids=[
        "a bound said twice",
        "an integer is a number",
        "types as options",
        "the type of all options",
        "two options that mean the same",
        "a word or null",
        "a bound that says less",
    ],
)
def test_one_meaning_in_two_spellings(one: Any, other: Any) -> None:
    assert told(compared(*(document(written, {}, "3.1", True) for written in (one, other)))) == []


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        (
            {"anyOf": [STRING, {"type": "boolean"}]},
            {"anyOf": [STRING, {"type": ["boolean", "null"]}]},
            "response.body.nullable.set",
        ),
        (
            {"anyOf": [A, {"type": "null"}], "type": "object"},
            {"anyOf": [A, {"type": "null"}], "type": ["object", "null"]},
            "response.body.nullable.set",
        ),
        (
            {"allOf": [{"anyOf": [A, OBJECT]}, {"anyOf": [A, B]}]},
            {"allOf": [{"anyOf": [A, OBJECT]}, {"anyOf": [A, B_OTHERWISE]}]},
            "response.property.type.changed",
        ),
        (
            {"allOf": [{"anyOf": [A, OBJECT]}, {"anyOf": [A, B]}]},
            {"allOf": [{"anyOf": [A, OBJECT]}]},
            "response.body.anyOf.changed",
        ),
    ],
    ids=["null in an option", "null beside an option", "a second union", "one union less"],
)
def test_what_lets_instances_in_is_breaking(old: Any, new: Any, rule: str) -> None:
    found = compared(*(document(written, {}, "3.1", False) for written in (old, new)))
    assert [(f.rule.id, f.rule.verdict) for f in found] == [(rule, Verdict.BREAKING)]
