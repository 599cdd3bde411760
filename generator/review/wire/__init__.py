"""What the edits between two documents do on the wire: calls, and what they send and receive."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from generator.load import Document, Pointer, mapping
from generator.review.changes import Direction, Finding
from generator.review.locations import blanked, call, located
from generator.review.wire.calls import Call, calling, real
from generator.review.wire.keywords import Difference
from generator.review.wire.parts import word_key
from generator.review.wire.rules import RULES, rule
from generator.review.wire.schemas import Schemas, Use
from generator.review.wire.security import Access
from generator.walk import METHODS, operations, webhooks

__all__ = ["RULES", "findings"]


def findings(old: Document, new: Document) -> Iterator[Finding]:
    """One for each edit, with the calls that it reaches."""
    wire = _Wire(old, new)
    wire.run()
    reached: dict[tuple[object, ...], dict[Use, None]] = defaultdict(dict)
    differences: dict[tuple[object, ...], Difference] = {}
    for difference, uses in [*wire.found, *wire.schemas.found()]:
        values = word_key(difference.before), word_key(difference.after)
        key: tuple[object, ...] = (*difference[:4], *values, difference.ways)
        differences.setdefault(key, difference)
        reached[key] |= dict.fromkeys(uses)
    for found, difference in differences.items():
        if reached[found]:
            yield _finding(difference, list(reached[found]))


def _finding(difference: Difference, uses: list[Use]) -> Finding:
    direction = _direction({use.direction for use in uses})
    return Finding(
        rule(direction, difference.place, difference.keyword, difference.verb),
        difference.location,
        difference.path,
        difference.message,
        difference.before,
        difference.after,
        direction,
        tuple(dict.fromkeys(sorted(use.call for use in uses))),
        was=difference.was,
    )


def _direction(found: set[Direction]) -> Direction:
    if len(found) == 1:
        return found.pop()
    return Direction.BOTH if Direction.REQUEST in found else Direction.RESPONSE


class _Wire:
    """One comparison under way."""

    def __init__(self, old: Document, new: Document) -> None:
        self.old, self.new = old, new
        self.schemas = Schemas(old, new)
        self.found: list[tuple[Difference, list[Use]]] = []

    def run(self) -> None:
        for one, other in self._calls():
            if one and other and self._same(one, other):
                continue
            if one and other:
                self.found += Call(self.schemas, one, other).compare()
            elif path := one or other:
                document, verb = (self.old, "removed") if one else (self.new, "added")
                text = f"{call(path)} {verb}"
                self.tell(document, "operation", "presence", verb, path, text, call(path))
        self.found += Access(self.old, self.new, self._both).found()

    def _same(self, one: Pointer, other: Pointer) -> bool:
        """Whether a call, and what stands beside it for all methods, is word for word the same."""
        here, there = real(self.old, one), real(self.new, other)
        shared = (*here[:-1], "parameters"), (*there[:-1], "parameters")
        same = self.schemas.settled.same
        return one == other and same(here, there) and same(*shared)

    @property
    def _both(self) -> list[tuple[Pointer, Pointer]]:
        return [(one, other) for one, other in self._calls() if one and other]

    def tell(
        self,
        document: Document,
        place: str,
        keyword: str,
        verb: str,
        path: Pointer,
        text: str,
        value: Any,
    ) -> None:
        """Note that a call comes or goes."""
        values = (value, None) if verb == "removed" else (None, value)
        where = located(document, path)
        difference = Difference(place, keyword, verb, where, path, text, *values)
        self.found.append((difference, [Use(call(path), calling(path))]))

    def _calls(self) -> Iterator[tuple[Pointer | None, Pointer | None]]:
        """The calls of both sides: by method and path, then those that moved, by their id."""
        ones, others = _calls(self.old), _calls(self.new)
        same = [(ones[key], others[key]) for key in ones if key in others]
        gone = {k: p for k, p in ones.items() if k not in others}
        come = {k: p for k, p in others.items() if k not in ones}
        ids = {_id(self.new, path): key for key, path in come.items()}
        yield from same
        for one, path in list(gone.items()):
            # Each id once: who gives two calls the same one breaks a rule that we do not check.
            other = ids.pop(_id(self.old, path), None)
            if other and _id(self.old, path):
                yield gone.pop(one), come.pop(other)
        yield from ((path, None) for path in gone.values())
        yield from ((None, path) for path in come.values())


def _calls(document: Document) -> dict[tuple[str, ...], Pointer]:
    """Every call by what identifies it; callbacks are webhooks that stand inside a call."""
    found: dict[tuple[str, ...], Pointer] = {}
    for path, node in [*operations(document), *webhooks(document)]:
        found[(str(path[0]), str(path[2]), blanked(str(path[1])))] = path
        for name, callback in mapping(node.get("callbacks")).items():
            for url, item in mapping(document.resolve(callback)).items():
                for method in mapping(item).keys() & set(METHODS):
                    where = (*path, "callbacks", name, url, method)
                    found[(str(located(document, path)), name, url, method)] = where
    return found


def _id(document: Document, path: Pointer) -> str:
    return str(mapping(document.get(*path)).get("operationId") or "")
