"""What an edit does to source that was written against the old package.

Both surfaces are computed from the model and compared as trees: classes with their fields, clients
with their methods and those with their parameters. Whatever is removed or added is told once, not
with all that it holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator.lower import Lowered
from generator.model import NULL, Key, Ref
from generator.package import Item, Kind, Way
from generator.review.changes import Finding
from generator.review.python.annotations import Relation
from generator.review.python.likeness import Likeness
from generator.review.python.packages import Side
from generator.review.python.renames import Matched, Pair, matched
from generator.review.python.rules import RULES, directed, rule
from generator.review.python.telling import Telling
from generator.review.spots import NOWHERE

__all__ = ["RULES", "findings"]

_CLASSES = {Kind.CLASS, Kind.ENUM, Kind.ALIAS}
_SILENT = {Kind.LIMITS, Kind.AGENT}
"""Kinds that come and go without anybody missing a name."""
_VALUES = {Kind.ARGUMENT: "environment", Kind.WAITING: "poll"}
"""What rules call the value of an item."""
_NEEDED = {"field", "sent-field", "parameter"}
"""Kinds of which a new one may have to be given."""


def findings(old: Lowered, new: Lowered) -> Iterator[Finding]:
    """Every difference of the two surfaces, classes first, in the order of the package.

    Of a pair of which only one can be generated, nothing else is told.
    """
    sides = [[p for p in side.problems if p.rule != "file-name"] for side in (old, new)]
    before, after = (bool(problems) for problems in sides)
    if before == after:
        yield from _Comparison(old, new).findings()
        return
    found, effect = rule("package", "generated", "added" if before else "removed")
    text = f"package `{new.provider.package}` can be generated"
    if after:
        told = "; ".join(f"{problem.message} [{problem.rule}]" for problem in sides[1])
        text = f"package `{old.provider.package}` can no longer be generated: {told}"
    yield Finding(found, NOWHERE, (), text, not before, not after, effect=effect)


class _Comparison:
    """Two surfaces, and the findings on the way through them."""

    def __init__(self, old: Lowered, new: Lowered) -> None:
        self.old, self.new = Side(old), Side(new)
        tops = self.old.tops(_CLASSES, {}), self.new.tops(_CLASSES, {})
        self.classes = matched(*tops, Likeness(self.old, self.new, {}).of_classes)
        self.names = {str(one.name): other.name for one, other in self.classes.renamed}
        self.likeness = Likeness(self.old, self.new, self.names)
        self.telling = Telling(self.old, self.new)

    def findings(self) -> Iterator[Finding]:
        """All of them, classes first."""
        yield from self._level(self.classes)
        others = {*Kind} - _CLASSES
        tops = self.old.tops(others, self.names), self.new.tops(others, {})
        yield from self._level(matched(*tops, self.likeness.of_parts))

    # -- the tree

    def _level(self, found: Matched) -> Iterator[Finding]:
        """What happened to the items of one holder, and below those that stay."""
        for item in found.removed:
            yield from self._gone(item)
        for old, new in found.renamed:
            yield self.telling.told(directed(old.kind, old.way), "name", "renamed", old, new)
        renamed = {old.key for old, _ in found.renamed}
        for pair in (*found.same, *found.renamed):
            yield from self._changes(pair, found, stays=pair[0].key not in renamed)
            if _comparable(*pair):
                held = self.old.held(pair[0], self.names), self.new.held(pair[1], {})
                yield from self._level(matched(*held, self.likeness.of_parts))
        for item in found.added:
            yield from self._come(item)

    def _gone(self, item: Item) -> Iterator[Finding]:
        kind = directed(item.kind, item.way)
        if item.kind in _SILENT:
            yield self.telling.told(kind, "value", "changed", item, None)
        elif item.kind == Kind.RAISED and not item.identity:
            yield self.telling.told("raised", "type", "widened", item, None)
        elif not self._explained(item, self.new, {*self.names}):
            yield self.telling.told(kind, "name", "removed", item, None)

    def _come(self, item: Item) -> Iterator[Finding]:
        kind = directed(item.kind, item.way)
        if item.kind in _SILENT:
            yield self.telling.told(kind, "value", "changed", None, item)
        elif item.kind == Kind.RAISED and not item.identity:
            yield self.telling.told("raised", "type", "narrowed", None, item)
        elif item.required and kind in _NEEDED:
            yield self.telling.told(kind, "required", "added", None, item)
        elif not self._explained(item, self.old, {*self.names.values()}):
            yield self.telling.told(kind, "name", "added", None, item)

    def _explained(self, item: Item, other: Side, renamed: set[str]) -> bool:
        """Whether the class behind an item is gone or new itself, which is told already."""
        if item.kind == Kind.RAISED:
            return Key("error", item.name) not in other.items
        behind = item.source
        known = behind in other.items or behind.owner in renamed
        return item.kind == Kind.PAYLOAD and behind.part == "model" and not known

    # -- one item on both sides

    def _changes(self, pair: Pair, around: Matched, stays: bool) -> Iterator[Finding]:
        """What has changed about an item; `stays` if it is still called the same."""
        old, new = pair
        tell = partial(self.telling.told, directed(old.kind, old.way), old=old, new=new)
        if old.kind != new.kind:
            # What annotates with an alias may do so still; nobody could make or read one.
            kind = ("alias", "type") if _is_plain(old) else ("class", "kind")
            yield self.telling.told(*kind, "changed", old, new)
            return
        if old.kind == Kind.CLIENT and old.name != new.name and not self.telling.alike(old, new):
            yield tell("name", "renamed")
        if old.kind == Kind.COMPANION and old.key == new.key and old.name != new.name:
            # With its method, it would be told there.
            yield tell("name", "renamed")
        if old.kind in {Kind.CLASS, Kind.ERROR} and old.base != new.base:
            yield tell("base", "changed")
        if old.kind in {Kind.FIELD, Kind.PARAMETER, Kind.ARGUMENT} and old.required != new.required:
            yield tell(*self._requirement(old, new))
        yield from self._retyped(old, new)
        if stays and old.value != new.value:
            gone = self.new.called(old.value) is None
            by = self.old.called(old.value) if old.kind == Kind.WAITING and gone else None
            yield tell(_VALUES.get(old.kind, "value"), "changed", by=by)
        if stays and _rewired(old, new):
            yield tell("wire", "changed")
        if old.position and not new.position:
            yield tell("position", "dropped")
        elif old.position and new.position and _moved(pair, around):
            yield tell("position", "moved")

    def _requirement(self, old: Item, new: Item) -> tuple[str, str]:
        if new.required:
            return "required", "set"
        readable = old.way != Way.SENT and old.kind == Kind.FIELD
        return "required", "relaxed" if readable and self.likeness.nullable(old) else "dropped"

    def _retyped(self, old: Item, new: Item) -> Iterator[Finding]:
        if old.kind in {Kind.OPTION, Kind.EVENT}:
            return
        if old.kind == Kind.RETURN and old.type == NULL != new.type:
            yield self.telling.told("return", "value", "added", old, new)
            return
        found = self.likeness.relation(old, new)
        if found != Relation.SAME and old.kind == Kind.ALIAS and isinstance(old.type, Ref):
            yield self.telling.told("alias", "class", "changed", old, new)
        elif found != Relation.SAME:
            kind = "body" if old.kind == Kind.ERROR else directed(old.kind, old.way)
            yield self.telling.told(kind, "type", found.value, old, new)


def _is_plain(item: Item) -> bool:
    """Whether an item is an alias of a type that is written out where it is used."""
    return item.kind == Kind.ALIAS and item.type is not None


def _comparable(old: Item, new: Item) -> bool:
    """Whether two items hold parts of the same kinds."""
    return old.kind == new.kind and _is_plain(old) == _is_plain(new)


def _rewired(old: Item, new: Item) -> bool:
    """Whether a name in Python now stands for something else on the wire."""
    if old.kind == Kind.PARAMETER:
        # Where it travels, and what a part of the path is called, no caller can see.
        (was, one), (place, other) = old.wire, new.wire
        return one != other and "path" not in (was, place)
    return old.kind == Kind.FIELD and old.identity != new.identity


def _moved(pair: Pair, around: Matched) -> bool:
    """Whether a parameter changed places with others that stay, or made room for one of them.

    That one was added or removed before it breaks the same calls, and is told there.
    """
    stay = (*around.same, *around.renamed)
    if any(n.position and not o.position and n.position < pair[1].position for o, n in stay):
        return True
    pairs = [(o, n) for o, n in stay if o.position and n.position]
    before = sorted(pairs, key=lambda pair: pair[0].position)
    after = sorted(pairs, key=lambda pair: pair[1].position)
    return before.index(pair) != after.index(pair)
