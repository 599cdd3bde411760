"""The options of two unions: which of them are the same one."""

from __future__ import annotations

from generator.review.wire.shapes import Place, Shape, canonical, component, shape, word_key


def matched(
    old: Shape, ones: list[Place], new: Shape, others: list[Place]
) -> list[tuple[Place, Place]]:
    """Options that are the same one: by name, word, meaning, title, kind, or as the only ones."""
    found: list[tuple[Place, Place]] = []
    left, right = list(ones), list(others)
    for key in (_name, _tag, _meaning, _title, _kind, _any):
        before, after = ([key(s, place) for place in places]
                         for s, places in ((old, left), (new, right)))  # fmt: skip
        pairs = [
            (left[before.index(k)], right[after.index(k)])
            for k in dict.fromkeys(before)
            if k and before.count(k) == after.count(k) == 1
        ]
        found += pairs
        left = [place for place in left if place not in {a for a, _ in pairs}]
        right = [place for place in right if place not in {b for _, b in pairs}]
    return found


def _name(holder: Shape, place: Place) -> str:
    return component(holder.document, place)


def _tag(holder: Shape, place: Place) -> str:
    return word_key(sorted(holder.tag(place))) if holder.tag(place) else ""


def _meaning(holder: Shape, place: Place) -> str:
    return word_key(canonical(holder.document, place))


def _title(holder: Shape, place: Place) -> str:
    found = shape(holder.document, place).first("title")
    return str(found[0]) if found else ""


def _kind(holder: Shape, place: Place) -> str:
    kinds = sorted(shape(holder.document, place).kinds or ())
    return ",".join(kinds) if kinds != ["object"] else ""


def _any(holder: Shape, place: Place) -> str:
    """Every option alike: so the two that are left over, if it is one on each side."""
    return "left over"
