"""How likely two items of two surfaces are one, and how their annotations relate."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import cast

from generator.load import mapping
from generator.model import NULL, TaggedUnion
from generator.package import Item, Kind, Way
from generator.review.python.annotations import Atoms, Names, Relation, relation
from generator.review.python.causes import node
from generator.review.python.packages import Side
from generator.review.python.renames import likely, overlap

_NONE = frozenset({(NULL.python,)})
_GIVEN = {Kind.FIELD, Kind.PARAMETER, Kind.ARGUMENT}
_UNLIKE = {Kind.CONSTANT, Kind.EVENT, Kind.PAYLOAD, Kind.OPTION, Kind.RAISED}
"""Kinds of which no item is another one under a new name."""


def _of_words(old: Item, before: Atoms, after: Atoms) -> Relation:
    """How `Status | str` relates to `str`: both can be given, readers lose or gain names."""
    sent, received = Way.SENT in old.way, Way.RECEIVED in old.way
    if _enums(before) - _enums(after) or not received:
        return Relation.WIDENED
    return Relation.SAME if sent else Relation.NARROWED


def _enums(atoms: Iterable[object]) -> set[object]:
    """The enums that annotations name, at any depth."""
    found: set[object] = set()
    for atom in atoms:
        if isinstance(atom, tuple | frozenset):
            parts = cast(Collection[object], atom)
            found |= {atom} if tuple(parts)[:1] == ("enum",) else _enums(parts)
    return found


class Likeness:
    """Two sides, of which the old one is read in the words of the new one."""

    def __init__(self, old: Side, new: Side, names: Mapping[str, str]) -> None:
        self.old, self.new = old, new
        aliases = [
            {
                names.get(model.name, model.name)
                for model in models
                if isinstance(model, TaggedUnion)
            }
            for models in (old.lowered.provider.models, new.lowered.provider.models)
        ]
        common = aliases[0] & aliases[1]
        self._before, self._after = Names(names, common), Names({}, common)

    def relation(self, old: Item, new: Item) -> Relation:
        """How the annotations differ, but for what `required` tells already."""
        if old.type is None or new.type is None:
            if old.type == new.type:
                return Relation.SAME
            return Relation.WIDENED if new.type is None else Relation.NARROWED  # `object`
        if old.kind == Kind.RETURN and old.base != new.base:
            return Relation.CHANGED
        before, after = self._before.atoms(old.type), self._after.atoms(new.type)
        if old.kind in _GIVEN and not (old.required and new.required):
            # What may be left out may be None as well; that it may is told elsewhere.
            before, after = before - _NONE, after - _NONE
        found = relation(before, after)
        if found == Relation.SAME and before != after:
            return _of_words(old, before, after)
        if old.kind == Kind.PARAMETER and old.base != new.base:
            # An `Iterable` takes every list, and more.
            wider = Relation.WIDENED if new.base else Relation.NARROWED
            return wider if found in {Relation.SAME, wider} else Relation.CHANGED
        return found

    def nullable(self, old: Item) -> bool:
        """Whether an old item could be None even where it is given."""
        return old.type is not None and self._before.atoms(old.type) >= _NONE

    def of_parts(self, old: Item, new: Item, alone: bool) -> float:
        """How likely two parts of one holder are one."""
        if old.kind == Kind.PARAMETER and old.type is None:  # of a function that is the runtime's
            return 0.0
        same = self.relation(old, new) == Relation.SAME
        if old.kind in _UNLIKE or not (same or old.identity == new.identity):
            return 0.0
        if old.kind == Kind.MEMBER and old.identity != new.identity:
            rows = self._row(self.old, old), self._row(self.new, new)
            if any(rows):
                return 0.8 if rows[0] == rows[1] else 0.0
        return likely(old, new, alone)

    def _row(self, side: Side, item: Item) -> dict[str, object]:
        """What the status map says of a word, but for its sources; empty if it says nothing."""
        path = side.path(side.holder(item))
        found = mapping(node(side.lowered.document, (*path, "x-status-map", item.identity)))
        return {key: value for key, value in found.items() if key != "x-source"}

    def of_classes(self, old: Item, new: Item, alone: bool) -> float:
        """Classes are one if they hold much the same, the more so at the same place."""
        held = [
            {item.identity or item.name for item in side.held(one, {}).values()}
            for side, one in ((self.old, old), (self.new, new))
        ]
        shared = overlap(*held)
        if shared and self.old.path(old) == self.new.path(new):
            return 0.99
        return shared if shared >= 0.6 or (shared > 0.3 and old.doc and old.doc == new.doc) else 0.0
