"""From two items of the Python surfaces to a finding: the rule, the place and the words."""

from __future__ import annotations

from generator.load import Pointer
from generator.model import Key
from generator.package import Item, Kind, Way
from generator.review.changes import Direction, Finding, Value
from generator.review.locations import located
from generator.review.python import words
from generator.review.python.causes import alike, cause, node
from generator.review.python.packages import Side, shown
from generator.review.python.rules import rule
from generator.review.spots import NOWHERE, Spot

_DIRECTIONS = {
    Way.SENT: Direction.REQUEST,
    Way.RECEIVED: Direction.RESPONSE,
    Way.BOTH: Direction.BOTH,
}
_SHAPES = {Kind.CLASS, Kind.ENUM, Kind.ALIAS}
_DERIVED = {*_SHAPES, Kind.ERROR}
"""Kinds whose names may be made of what stands around them."""


class Telling:
    """Two sides, and where things stand in them."""

    def __init__(self, old: Side, new: Side) -> None:
        self.old, self.new = old, new
        self._settled = {
            new.path(item)
            for key, item in new.items.items()
            if item.kind in _SHAPES and item.type is None
            if key in old.items and old.items[key].kind == item.kind
            if old.items[key].type is None
        }

    def told(
        self,
        kind: str,
        what: str,
        verb: str,
        old: Item | None,
        new: Item | None,
        by: Item | None = None,
    ) -> Finding:
        """The finding on an item, by the rule `python.<kind>.<what>.<verb>`.

        Args:
            kind: As rules name it.
            what: Has changed.
            verb: How.
            old: None if the item is new.
            new: None if the item is gone.
            by: Another item, whose edit is behind it.
        """
        found, effect = rule(kind, what, verb)
        item, side = self._side(new or old)
        path, stands = self._path(what, old, new), side
        if by:
            _, stands = self._side(by)
            path = stands.path(by)
        location = located(stands.lowered.document, path)
        names = {
            "old": shown(old, self.old) if old else "",
            "new": shown(new, self.new) if new else "",
        }
        return Finding(
            found,
            location,
            path,
            self._message(what, verb, old, new),
            before=_value(what, verb, old),
            after=_value(what, verb, new),
            direction=_DIRECTIONS.get(item.way, Direction.NONE),
            operations=side.operations(item),
            effect=effect.format(**names, name=item.name),
            was=self._was(verb, old, location),
        )

    def alike(self, old: Item, new: Item) -> bool:
        """Whether the part of the spec that two items come from says the same."""
        documents = self.old.lowered.document, self.new.lowered.document
        return alike(documents[0], self.old.path(old), documents[1], self.new.path(new))

    def _side(self, item: Item | None) -> tuple[Item, Side]:
        assert item, "a finding about nothing"
        return item, self.new if self.new.items.get(item.key) is item else self.old

    def _message(self, what: str, verb: str, old: Item | None, new: Item | None) -> str:
        before = (old, self.old) if old else None
        after = (new, self.new) if new else None
        text = words.told(what, verb, before, after)
        if old and new and verb == "renamed" and self._is_knock_on(old, new):
            text += ": a knock-on, as its own part of the spec was not edited"
        return text

    def _was(self, verb: str, old: Item | None, location: Spot) -> Spot | None:
        """Where something stood before it was renamed, if that is elsewhere."""
        if old is None or verb != "renamed":
            return None
        was = located(self.old.lowered.document, self.old.path(old))
        return was if was not in (location, NOWHERE) else None

    def _is_knock_on(self, old: Item, new: Item) -> bool:
        """Whether the name was derived from something else, which is what was edited."""
        was, now = self.old.path(old), self.new.path(new)
        own = was[-1:] == now[-1:] or isinstance(now[-1], int)
        return old.kind in _DERIVED and own and self.alike(old, new)

    # -- places

    def _path(self, what: str, old: Item | None, new: Item | None) -> Pointer:
        """Where the edit stands: in the new document, or in the old one if the item is gone."""
        item, side = self._side(new or old)
        # Waiting for the outcome changes with the call that it repeated.
        waits = old is not None and item.kind == Kind.WAITING
        call = (waits and old and side.called(old.value)) or item
        key = self._key(call, old, new)
        if key:
            return side.key(call, key)
        path = side.path(item)
        followed = what in {"type", "value"} or item.kind in {Kind.PARAMETER, Kind.ARGUMENT}
        if not old or not new or not followed:
            return path
        documents = self.old.lowered.document, self.new.lowered.document
        return cause(documents[0], self.old.path(old), documents[1], path, self._settled)

    def _key(self, item: Item, old: Item | None, new: Item | None) -> str:
        """Our key of a call that is behind a finding; "" if none is."""
        if item.kind in {Kind.PARAMETER, Kind.RETURN} and old and new and old.base != new.base:
            return "x-batch"
        if item.kind == Kind.METHOD:
            return self._batch(item)
        if item.kind == Kind.COMPANION:
            pages = item.key.part == "pages"
            return "x-pagination" if pages else self._batch(item)
        return (
            "x-retry" if item.kind == Kind.REPEAT and old and new and self._reset(old, new) else ""
        )

    def _batch(self, item: Item) -> str:
        """`x-batch`, if only one side splits the call of an item."""
        answer = Key("answer", item.key.owner)
        found = [side.items.get(answer) for side in (self.old, self.new)]
        return "x-batch" if len({one.base for one in found if one}) > 1 else ""

    def _reset(self, old: Item, new: Item) -> bool:
        """Whether `x-retry` itself was edited."""
        before = node(self.old.lowered.document, self.old.key(old, "x-retry"))
        return bool(before != node(self.new.lowered.document, self.new.key(new, "x-retry")))


def _value(what: str, verb: str, item: Item | None) -> Value:
    if item is None:
        return None
    return item.name if verb == "renamed" else words.compared(what, item)
