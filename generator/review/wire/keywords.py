"""What two schemas differ in, keyword by keyword; what stands inside them is `schemas`' concern."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.load import Pointer, mapping
from generator.meaning import COMPONENTS, WHOLE
from generator.review.locations import located, spelled
from generator.review.spots import Spot, Step, StepKind
from generator.review.wire.parts import plain, word_key
from generator.review.wire.shapes import Shape, component, told

SENT, RECEIVED = "sent", "received"
WAYS = frozenset({SENT, RECEIVED})


class Difference(NamedTuple):
    """One edit, as far as the wire is concerned."""

    place: str
    """Kind of place, e.g. property; see `rules`."""
    keyword: str
    verb: str
    location: Spot
    path: Pointer
    message: str
    before: Any = None
    after: Any = None
    ways: frozenset[str] = WAYS
    """In which it counts."""
    was: Spot | None = None
    """The location of what this has most likely taken the place of."""


def tell(
    old: Shape, new: Shape, keyword: str, verb: str, message: str, before: Any, after: Any
) -> Difference:
    """A difference of the schemas themselves."""
    path = _edited(old, new)
    where = located(new.document, path)
    text = f"{where}: {message}"
    return Difference(place_of(path), keyword, verb, where, path, text, before, after)


def _edited(old: Shape, new: Shape) -> Pointer:
    """Where the edit was made: in the schema, or in what refers to another one than before."""
    name = component(new.document, new.place)
    was_there = name in mapping(old.document.get(*COMPONENTS))
    elsewhere = name != component(old.document, old.place)
    return new.written if name and elsewhere and was_there else new.path


def types(old: Shape, new: Shape) -> Iterator[Difference]:
    """The JSON types, null apart."""
    one, other = old.kinds, new.kinds
    if old.options and new.options and (one is None) != (other is None):
        # What one side says of all options, the other says of each.
        one, other = one or old.spanned, other or new.spanned
    if one == other:
        return
    before, after = _shown(one), _shown(other)
    verb = "changed"
    if _holds(other, one):
        verb = "widened"
    elif _holds(one, other):
        verb = "narrowed"
    yield tell(old, new, "type", verb, f"type {before} became {after}", before, after)


def null(old: Shape, new: Shape) -> Iterator[Difference]:
    """Whether null is valid; of what may be anything, nothing is said."""
    if old.nullable != new.nullable and not old.anything and not new.anything:
        verb, text = ("set", "may be null now") if new.nullable else ("unset", "is never null")
        yield tell(old, new, "nullable", verb, text, old.nullable, new.nullable)


def words(old: Shape, new: Shape) -> Iterator[Difference]:
    """The values that are listed."""
    if old.words is None or new.words is None:
        if old.words is not new.words:
            yield _listed(old, new)
        return
    gone = [_word(old, "removed", *old.words[k]) for k in old.words if k not in new.words]
    come = [_word(new, "added", *new.words[k]) for k in new.words if k not in old.words]
    if len(gone) == len(old.words) and len(come) == len(new.words) and gone and come:
        yield _listed(old, new)
        return
    renamed = len(gone) == len(come) == 1
    yield from gone
    yield from (word._replace(was=gone[0].location) if renamed else word for word in come)


def _listed(old: Shape, new: Shape) -> Difference:
    """Values come to be listed, are no longer, or are all other ones."""
    before, after = (
        sorted(found.words) if found.words is not None else None for found in (old, new)
    )
    shown = " or ".join(
        repr(spelled(value)) for value, _ in (new.words or old.words or {}).values()
    )
    if before is None:
        verb, text = "set", f"only {shown} now"
    elif after is None:
        verb, text = "unset", f"any value, no longer only {shown}"
    else:
        verb, text = "changed", f"only {shown} now, none of which was listed"
    return tell(old, new, "enum", verb, text, before, after)


def _word(found: Shape, verb: str, value: Any, path: Pointer) -> Difference:
    holder = located(found.document, found.path)
    values = (None, value) if verb == "added" else (value, None)
    text = f"{holder}: word {spelled(value)!r} {verb}"
    where = holder.then(Step(StepKind.WORD, spelled(value)))
    return Difference(place_of(found.path), "enum", verb, where, path, text, *values)


def limits(old: Shape, new: Shape) -> Iterator[Difference]:
    """Formats, patterns and bounds."""
    taken: set[str] = set()
    for kind, sign in (("Minimum", 1), ("Maximum", -1)):
        # An inclusive bound that becomes an exclusive one, or the reverse, is one bound moved.
        names = (f"exclusive{kind}", kind.lower())
        held = [[name for name in names if name in found.limits] for found in (old, new)]
        if len(held[0]) == len(held[1]) == 1 and held[0] != held[1]:
            taken.update(names)
            yield _switched(old, new, held[0][0], held[1][0], sign)
    for keyword in [*old.limits, *(key for key in new.limits if key not in old.limits)]:
        if keyword in taken:
            continue
        before, after = (found.limits.get(keyword, (None, ()))[0] for found in (old, new))
        verb = limit_verb(keyword, before, after)
        if verb:
            found = tell(old, new, keyword, verb, moved(keyword, before, after), before, after)
            yield found._replace(path=new.limits[keyword][1]) if keyword in new.limits else found


def _switched(old: Shape, new: Shape, one: str, other: str, sign: int) -> Difference:
    """A bound that counts itself in now, or out; `sign` is 1 for a lower one."""
    (before, _), (after, path) = old.limits[one], new.limits[other]
    ends = (before, sign * _is_exclusive(one)), (after, sign * _is_exclusive(other))
    verb = "increased" if ends[1] > ends[0] else "decreased"
    text = f"{one} {spelled(before)} became {other} {spelled(after)}"
    keyword = "minimum" if sign > 0 else "maximum"
    values = f"{one} {spelled(before)}", f"{other} {spelled(after)}"
    return tell(old, new, keyword, verb, text, *values)._replace(path=path)


def _is_exclusive(bound: str) -> bool:
    return bound.startswith("exclusive")


def wholes(old: Shape, new: Shape) -> Iterator[Difference]:
    """Keywords of which only equality is understood."""
    for keyword in WHOLE:
        before, after = (
            value and plain(value[0]) for value in (old.first(keyword), new.first(keyword))
        )
        if before != after:
            yield tell(old, new, keyword, "changed", f"{keyword} changed", before, after)


def notes(old: Shape, new: Shape) -> Iterator[Difference]:
    """What makes no value valid or invalid, and yet matters."""
    found, other = old.first("default"), new.first("default")
    before, after = (value[0] if value else None for value in (found, other))
    if bool(found) != bool(other) or word_key(before) != word_key(after):
        verb = "changed" if found and other else "set" if other else "unset"
        yield tell(old, new, "default", verb, moved("default", before, after), before, after)
    was, is_ = (
        bool(value and value[0]) for value in (old.first("deprecated"), new.first("deprecated"))
    )
    if was != is_:
        verb, text = ("set", "deprecated") if is_ else ("unset", "no longer deprecated")
        yield tell(old, new, "deprecated", verb, text, was, is_)


def openness(old: Shape, new: Shape, keyword: str) -> Iterator[Difference]:
    """Items or further properties that come to be described, forbidden, or free."""
    before, after = _open(old, keyword), _open(new, keyword)
    if before == after:
        return
    grows = _OPENNESS.index(after[0]) > _OPENNESS.index(before[0])
    if keyword == "items":
        verb = "unset" if grows else "set"
    else:
        verb = "widened" if grows else "narrowed"
    text = f"{keyword}: {before[1]} became {after[1]}"
    yield tell(old, new, keyword, verb, text, before[1], after[1])


_OPENNESS = ("closed", "described", "open")


def _open(found: Shape, keyword: str) -> tuple[str, str]:
    at = found.below(keyword)
    what = told(found.document, at) if at else "anything"
    if what != "anything":
        return "described", what
    return ("closed", "nothing") if found.closed(keyword) else ("open", "anything")


def place_of(path: Pointer) -> str:
    """The kind of place at which a schema stands."""
    match path[-2:]:
        case ("components" | "schemas", _) if path[:2] == ("components", "schemas"):
            return "schema"
        case ("properties", _):
            return "property"
        case ("oneOf" | "anyOf" | "allOf", _):
            return "option"
        case (_, "items") | ("prefixItems", _):
            return "item"
        case (_, "additionalProperties") | ("patternProperties", _):
            return "value"
        case _:
            holders = {"parameters": "parameter", "headers": "header"}
            return next((holders[str(s)] for s in reversed(path) if s in holders), "body")


def _shown(kinds: frozenset[str] | None) -> str:
    return "anything" if kinds is None else " or ".join(sorted(kinds)) or "null"


def _holds(outer: frozenset[str] | None, inner: frozenset[str] | None) -> bool:
    """Whether every type of `inner` is one of `outer`; an integer is a number."""
    if outer is None or inner is None:
        return outer is None
    return all(kind in outer or (kind == "integer" and "number" in outer) for kind in inner)


def moved(keyword: str, before: Any, after: Any) -> str:
    if before is None:
        return f"{keyword} {spelled(after)} set"
    if after is None:
        return f"{keyword} {spelled(before)} unset"
    return f"{keyword} {spelled(before)} became {spelled(after)}"


_WIDER = {("int32", "int64"), ("float", "double")}


def limit_verb(keyword: str, before: Any, after: Any) -> str:
    """What was done to a limit, in the words of the table; empty if nothing was."""
    if word_key(before) == word_key(after):
        return ""
    if before is None or after is None:
        return "unset" if after is None else "set"
    if keyword == "format":
        wider, narrower = (before, after) in _WIDER, (after, before) in _WIDER
        return "widened" if wider else "narrowed" if narrower else "changed"
    if keyword == "multipleOf":
        wider, narrower = _divides(after, before), _divides(before, after)
        return "widened" if wider else "narrowed" if narrower else "changed"
    if keyword == "pattern" or not isinstance(before, int | float):
        return "changed"
    return "increased" if after > before else "decreased"


def _divides(one: Any, other: Any) -> bool:
    numbers = isinstance(one, int | float) and isinstance(other, int | float)
    return numbers and bool(one) and other % one == 0
