"""The options of two unions: which of them are the same one."""

from __future__ import annotations

from collections.abc import Callable

from generator.review.wire.canonical import Canonical
from generator.review.wire.parts import word_key
from generator.review.wire.shapes import Place, Shape, component, shape

Key = Callable[[Shape, Place], str]


def matched(
    old: Shape, ones: list[Place], new: Shape, others: list[Place], meanings: Canonical
) -> list[tuple[Place, Place]]:
    """Options that are the same one: by name, word, meaning, title, and so on."""

    def meaning(holder: Shape, place: Place) -> str:
        return meanings.key(holder.document, place)

    found: list[tuple[Place, Place]] = []
    left, right = list(ones), list(others)
    for key in (_name, _tag, meaning, _title, _constants, _kind, _any):
        before, after = _by(key, old, left), _by(key, new, right)
        # Of several that mean the same it does not matter which is which.
        most = len(left) if key == meaning else 1
        pairs = [
            pair
            for k, places in before.items()
            if k and len(places) == len(after.get(k, ())) <= most
            for pair in zip(places, after[k], strict=True)
        ]
        found += pairs
        taken = {a for a, _ in pairs}, {b for _, b in pairs}
        left = [place for place in left if place not in taken[0]]
        right = [place for place in right if place not in taken[1]]
    return found


def _by(key: Key, holder: Shape, places: list[Place]) -> dict[str, list[Place]]:
    found: dict[str, list[Place]] = {}
    for place in places:
        found.setdefault(key(holder, place), []).append(place)
    return found


def aligned(
    old: Shape, new: Shape, meanings: Canonical
) -> list[tuple[list[Place], list[Place]]] | None:
    """Two schemas' unions, all of which must hold: those that mean the same, then in their order.

    None if one side has more of them.
    """
    ones, others = (
        {word_key(meanings.union(found.document, union)): union for union in found.unions}
        for found in (old, new)
    )
    same = [key for key in ones if key in others]
    left, right = ([u for k, u in found.items() if k not in same] for found in (ones, others))
    if len(left) != len(right):
        return None
    return [*((ones[key], others[key]) for key in same), *zip(left, right, strict=True)]


def _name(holder: Shape, place: Place) -> str:
    return component(holder.document, place)


def _tag(holder: Shape, place: Place) -> str:
    return word_key(sorted(holder.tag(place))) if holder.tag(place) else ""


def _title(holder: Shape, place: Place) -> str:
    found = shape(holder.document, place).first("title")
    return str(found[0]) if found else ""


def _constants(holder: Shape, place: Place) -> str:
    """The properties that have one value each: mostly they tell which option it is."""
    members = shape(holder.document, place).members
    words = {name: shape(holder.document, inner).words for name, inner in members.items()}
    told = {name: [*listed] for name, listed in words.items() if listed and len(listed) == 1}
    return word_key(told) if told else ""


def _kind(holder: Shape, place: Place) -> str:
    kinds = sorted(shape(holder.document, place).kinds or ())
    return ",".join(kinds) if kinds != ["object"] else ""


def _any(holder: Shape, place: Place) -> str:
    """Every option alike: so the two that are left over, if it is one on each side."""
    return "left over"
