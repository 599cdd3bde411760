"""Two annotations: does the new one admit more, or less, than the old one?"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import cast

from generator.model import (
    ANY,
    STRING,
    ListOf,
    Literals,
    MapOf,
    OneOf,
    Ref,
    Scalar,
    TaggedUnion,
    TupleOf,
    Type,
    Words,
)

Atom = tuple[object, ...]
"""One member of a union: (kind, parts ...)."""
Atoms = frozenset[Atom]


class Relation(StrEnum):
    """How the new annotation relates to the old one."""

    SAME = "same"
    WIDENED = "widened"
    NARROWED = "narrowed"
    CHANGED = "changed"


class Names:
    """The classes of one side, as the other side calls them."""

    def __init__(self, renamed: Mapping[str, str], aliases: set[str]) -> None:
        self.renamed = renamed
        self.aliases = aliases
        """Those of both sides, in the words of the new one; others count as their options."""

    def atoms(self, type_: Type) -> Atoms:
        """The members of the union that an annotation is."""
        match type_:
            case Scalar(python):
                return frozenset({(python,)})
            case Literals(_, other):
                return self.atoms(other)
            case Words(name):
                return frozenset({self._named("enum", name), *self.atoms(STRING)})
            case ListOf(item):
                return frozenset({("list", self.atoms(item))})
            case MapOf(value):
                return frozenset({("dict", self.atoms(value))})
            case TupleOf(items):
                return frozenset({("tuple", *map(self.atoms, items))})
            case TaggedUnion(name) if self.renamed.get(name, name) not in self.aliases:
                return self.atoms(OneOf(type_.options))
            case OneOf(options):
                return frozenset(atom for option in options for atom in self.atoms(option))
            case Ref(name):
                return frozenset({self._named("class", name)})
            case TaggedUnion(name):
                return frozenset({self._named("alias", name)})

    def _named(self, kind: str, name: str) -> Atom:
        return kind, self.renamed.get(name, name)


def relation(old: Atoms, new: Atoms) -> Relation:
    """What the change from one to the other does to the values that are admitted."""
    match fits(old, new), fits(new, old):
        case True, True:
            return Relation.SAME
        case True, False:
            return Relation.WIDENED
        case False, True:
            return Relation.NARROWED
        case _:
            return Relation.CHANGED


def fits(inner: Atoms, outer: Atoms) -> bool:
    """Whether every value of one annotation is admitted by the other."""
    return all(any(_fits(atom, other) for other in outer) for atom in inner)


def _fits(atom: Atom, other: Atom) -> bool:
    """Whether one member of a union is within another; a member of an enum is a `str` too."""
    if atom == other or other == (ANY.python,) or (atom, other) == (("int",), ("float",)):
        return True
    if atom[0] == "enum" and other == (STRING.python,):
        return True
    if atom[0] != other[0] or len(atom) != len(other):
        return False
    return len(atom) > 1 and all(map(_part_fits, atom[1:], other[1:]))


def _part_fits(part: object, other: object) -> bool:
    """Whether what a list, map or tuple holds is within what another one does."""
    if not isinstance(part, frozenset) or not isinstance(other, frozenset):
        return False
    return fits(cast(Atoms, part), cast(Atoms, other))
