"""What is gone and what has come, paired where one likely is the other under a new name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.model import Key
from generator.package import Item, Kind

Pair = tuple[Item, Item]
Likeness = Callable[[Item, Item, bool], float]
"""0.0 for two different things, 1.0 for one thing under two names.

The last argument tells whether nothing else of the kind has gone or come there.
"""

SURE = 1.0
LIKELY = 0.5


@dataclass(frozen=True)
class Matched:
    """The items of one holder on both sides."""

    same: tuple[Pair, ...]
    renamed: tuple[Pair, ...]
    removed: tuple[Item, ...]
    added: tuple[Item, ...]


def matched(
    old: Mapping[Hashable, Item], new: Mapping[Hashable, Item], likeness: Likeness
) -> Matched:
    """The items of two sides by what they are called there; the rest by likeness."""
    same = tuple((item, new[key]) for key, item in old.items() if key in new)
    gone = [item for key, item in old.items() if key not in new]
    come = [item for key, item in new.items() if key not in old]
    renamed = list(_likely(gone, come, likeness))
    was, now = {item.key for item, _ in renamed}, {item.key for _, item in renamed}
    return Matched(
        same,
        tuple(renamed),
        tuple(item for item in gone if item.key not in was),
        tuple(item for item in come if item.key not in now),
    )


def _likely(gone: list[Item], come: list[Item], likeness: Likeness) -> Iterable[Pair]:
    """The likeliest pairs first, each item once."""
    kinds = [Counter(item.kind for item in items) for items in (gone, come)]
    alike = [
        (likeness(old, new, kinds[0][old.kind] == kinds[1][new.kind] == 1), old, new)
        for old in gone
        for new in come
        if old.kind == new.kind
    ]
    was, now = set[Key](), set[Key]()
    for likelihood, old, new in sorted(alike, key=lambda found: -found[0]):
        if likelihood >= LIKELY and old.key not in was and new.key not in now:
            was.add(old.key)
            now.add(new.key)
            yield old, new


def overlap(old: Iterable[object], new: Iterable[object]) -> float:
    """The share of what two sets have in common; 0.0 if both are empty."""
    one, other = set(old), set(new)
    return len(one & other) / len(one | other) if one | other else 0.0


def called_alike(old: str, new: str) -> bool:
    """Whether two names read as variants of each other."""
    return SequenceMatcher(None, old.lower(), new.lower()).ratio() >= 0.6


def likely(old: Item, new: Item, alone: bool) -> float:
    """How likely two parts of the same holder are one, going by what the spec says of them.

    Args:
        old: Gone.
        new: Come, with the same type.
        alone: Nothing else of this kind has gone or come there.
    """
    if old.identity and old.identity == new.identity:
        return SURE
    if old.kind in {Kind.METHOD, Kind.ERROR, Kind.ARGUMENT} or old.required != new.required:
        return 0.0
    if old.doc and old.doc == new.doc:
        return 0.9
    if called_alike(old.name, new.name):
        return 0.7
    return 0.6 if alone and not (old.doc and new.doc) else 0.0
