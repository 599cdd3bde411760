"""What is word for word the same on both sides, with all that it refers to: nothing to compare.

Most of a large document is, and finding that out is a hundred times cheaper than comparing it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from generator.load import Document, Pointer, is_mapping, is_sequence


class Settled:
    """The references of two documents that lead to equal things, however far one follows them."""

    def __init__(self, old: Document, new: Document) -> None:
        self.old, self.new = old, new
        self._equal = _equal(old, new)

    def same(self, old: Pointer, new: Pointer) -> bool:
        """Whether what stands at two places is the same, descriptions included."""
        one, other = self.old.get(*old), self.new.get(*new)
        return one == other and all(ref in self._equal for ref in _references(one))


def _equal(old: Document, new: Document) -> set[str]:
    known = set(_references(old.root)) & set(_references(new.root))
    users: dict[str, list[str]] = defaultdict(list)
    edited: list[str] = []
    for ref in known:
        one, other = (d.get(*d.steps(ref)) if ref.startswith("#") else None for d in (old, new))
        inside = set(_references(one))
        for used in inside:
            users[used].append(ref)
        if one is None or one != other or inside - known:
            edited.append(ref)
    # Whoever refers to something edited is not the same either.
    while edited:
        ref = edited.pop()
        if ref in known:
            known.discard(ref)
            edited += users[ref]
    return known


def _references(node: Any) -> Iterator[str]:
    """Every `$ref` below a node; one inside an example does no harm."""
    if is_mapping(node):
        ref = node.get("$ref")
        if isinstance(ref, str):
            yield ref
        for value in node.values():
            if is_mapping(value) or is_sequence(value):
                yield from _references(value)
    elif is_sequence(node):
        for item in node:
            if is_mapping(item) or is_sequence(item):
                yield from _references(item)
