"""Two documents' schemas, pair by pair: what differs, and which calls it reaches.

Each pair of places is looked at once, however many calls lead to it. What differs there is told
once, with all those calls and the directions in which the value travels.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple, TypeVar

from generator.load import Document
from generator.review.changes import Direction
from generator.review.locations import located, option
from generator.review.spots import Step, StepKind
from generator.review.wire import keywords
from generator.review.wire.canonical import Canonical
from generator.review.wire.keywords import RECEIVED, SENT, WAYS, Difference, moved, place_of, tell
from generator.review.wire.parts import word_key
from generator.review.wire.settled import Settled
from generator.review.wire.shapes import Place, Shape, shape, told
from generator.review.wire.unions import aligned, matched

_Key = TypeVar("_Key")
"""By what properties or parameters are told from one another."""


class Use(NamedTuple):
    """A call that a value is part of, and who produces it there."""

    call: str
    direction: Direction

    @property
    def way(self) -> str:
        return SENT if self.direction == Direction.REQUEST else RECEIVED


@dataclass(eq=False)
class Pair:
    """Two schemas of which one takes the other's place."""

    old: Shape
    new: Shape
    differences: list[Difference] = field(default_factory=list)
    parents: list[tuple[Pair, frozenset[str]]] = field(default_factory=list)
    """With the ways in which a value travels from there to here."""
    uses: set[Use] = field(default_factory=set)

    def reached(self) -> list[Use]:
        """The calls that lead here, by a way that the value can travel."""
        found: dict[Use, None] = {}
        seen: set[tuple[int, frozenset[str]]] = set()
        todo = [(self, WAYS)]
        while todo:
            pair, ways = todo.pop()
            if ways and (id(pair), ways) not in seen:
                seen.add((id(pair), ways))
                found |= dict.fromkeys(use for use in pair.uses if use.way in ways)
                todo += [(parent, ways & open_) for parent, open_ in pair.parents]
        return list(found)


class Schemas:
    """All pairs of two documents, found from the calls downwards."""

    def __init__(self, old: Document, new: Document) -> None:
        self.old, self.new = old, new
        self.settled = Settled(old, new)
        self.meanings = Canonical()
        self._pairs: dict[tuple[Place, Place], Pair] = {}
        self._shapes: dict[tuple[bool, Place], Shape] = {}
        self._todo: list[Pair] = []

    def compare(self, old: Place, new: Place, use: Use) -> None:
        """Compare what one call sends or receives."""
        self._pair(old, new).uses.add(use)
        while self._todo:
            pair = self._todo.pop()
            pair.differences = list(self._differences(pair))

    def found(self) -> Iterator[tuple[Difference, list[Use]]]:
        """Everything that differs, with the calls that it reaches."""
        for pair in self._pairs.values():
            uses = pair.reached() if pair.differences else []
            for difference in pair.differences:
                yield difference, [use for use in uses if use.way in difference.ways]

    def _shape(self, new: bool, place: Place) -> Shape:
        key = (new, place)
        if key not in self._shapes:
            self._shapes[key] = shape(self.new if new else self.old, place)
        return self._shapes[key]

    def _pair(
        self, old: Place, new: Place, parent: Pair | None = None, ways: frozenset[str] = WAYS
    ) -> Pair:
        one, other = self._shape(False, old), self._shape(True, new)
        key = (one.place, other.place)
        if key not in self._pairs:
            self._pairs[key] = Pair(one, other)
            if not self._same(one.place, other.place):
                self._todo.append(self._pairs[key])
        if parent is not None:
            self._pairs[key].parents.append((parent, ways))
        return self._pairs[key]

    def _same(self, old: Place, new: Place) -> bool:
        return len(old) == len(new) and all(map(self.settled.same, old, new))

    def _differences(self, pair: Pair) -> Iterator[Difference]:
        if pair.old.listed and (pair.new.listed or not pair.new.options):
            pair.old = pair.old.flat
        if pair.new.listed and not pair.old.options:
            pair.new = pair.new.flat
        old, new = pair.old, pair.new
        if bool(old.options) != bool(new.options) and not old.anything and not new.anything:
            # One of several, where there was one: the rest of it stands in the options.
            yield from keywords.null(old, new)
            yield from self._unions(pair)
            return
        changed = list(keywords.types(old, new))
        yield from changed
        if old.anything or new.anything:
            comparable = not changed
        else:
            comparable = not any(difference.verb == "changed" for difference in changed)
        if comparable:
            for compare in (keywords.null, keywords.words, keywords.limits, keywords.wholes):
                yield from compare(old, new)
            yield from self._members(pair)
            yield from self._inside(pair)
            yield from self._unions(pair)
        yield from keywords.notes(old, new)

    # -- objects

    def _members(self, pair: Pair) -> Iterator[Difference]:
        old, new = pair.old, pair.new
        gone = {name: place for name, place in old.members.items() if name not in new.members}
        come = {name: place for name, place in new.members.items() if name not in old.members}
        renamed = renames(self._written(self.old, gone), self._written(self.new, come))
        for name, one in old.members.items():
            if name in gone:
                yield _presence(old, name, "removed", travels(old, one))
            else:
                yield from self._member(pair, name, one, new.members[name])
        for name, other in come.items():
            found = _presence(new, name, "added", travels(new, other))
            was = located(self.old, gone[renamed[name]][-1]) if name in renamed else None
            yield found._replace(was=was)

    def _written(self, document: Document, members: dict[str, Place]) -> dict[str, str]:
        return {name: word_key(document.get(*place[-1])) for name, place in members.items()}

    def _member(self, pair: Pair, name: str, one: Place, other: Place) -> Iterator[Difference]:
        before, after = travels(pair.old, one), travels(pair.new, other)
        if before - after:
            yield _presence(pair.old, name, "removed", before - after)
        if after - before:
            yield _presence(pair.new, name, "added", after - before)
        was, is_ = name in pair.old.required, name in pair.new.required
        ways = before & after
        if was != is_:
            where = located(self.new, other[-1])
            verb, text = ("set", "is required now") if is_ else ("unset", "is no longer required")
            text = f"{where} {text}"
            yield Difference("property", "required", verb, where, other[-1], text, was, is_, ways)
        self._pair(one, other, pair, ways)

    # -- what stands inside

    def _inside(self, pair: Pair) -> Iterator[Difference]:
        for keyword in ("items", "additionalProperties"):
            one, other = pair.old.below(keyword), pair.new.below(keyword)
            if one and other:
                self._pair(one, other, pair)
            else:
                yield from keywords.openness(pair.old, pair.new, keyword)
        yield from self._tuples(pair)
        yield from self._patterns(pair)

    def _tuples(self, pair: Pair) -> Iterator[Difference]:
        old, new = (found.first("prefixItems") or ([], ()) for found in (pair.old, pair.new))
        before, after = len(old[0]), len(new[0])
        if before != after:
            text = f"{before} fixed items became {after}"
            yield tell(pair.old, pair.new, "prefixItems", "changed", text, before, after)
            return
        for index in range(before):
            self._pair(((*old[1], index),), ((*new[1], index),), pair)

    def _patterns(self, pair: Pair) -> Iterator[Difference]:
        old, new = (found.first("patternProperties") or ({}, ()) for found in (pair.old, pair.new))
        before, after = sorted(old[0]), sorted(new[0])
        if before != after:
            text = f"patternProperties: {before} became {after}"
            yield tell(pair.old, pair.new, "patternProperties", "changed", text, before, after)
            return
        for key in before:
            self._pair(((*old[1], key),), ((*new[1], key),), pair)

    # -- unions

    def _unions(self, pair: Pair) -> Iterator[Difference]:
        """What differs in the unions, all of which must hold: mostly it is one."""
        old, new = pair.old, pair.new
        if not old.further and not new.further:
            yield from self._options(pair, old, new)
            return
        unions = aligned(old, new, self.meanings)
        if unions is None:
            before, after = (
                [
                    " or ".join(told(found.document, option) for option in union)
                    for union in found.unions
                ]
                for found in (old, new)
            )
            text = f"{len(before)} unions that must all hold became {len(after)}"
            yield tell(old, new, "anyOf", "changed", text, before, after)
        for one, other in unions or ():
            yield from self._options(pair, replace(old, options=one), replace(new, options=other))

    def _options(self, pair: Pair, old: Shape, new: Shape) -> Iterator[Difference]:
        if not old.options and not new.options:
            return
        ones, others = old.options or [old.place], new.options or [new.place]
        same = matched(old, ones, new, others, self.meanings)
        for one, other in same:
            self._pair(one, other, pair)
            yield from self._tags(pair, one, other)
        kept_old, kept_new = {one for one, _ in same}, {other for _, other in same}
        yield from (_option(old, one, "removed") for one in ones if one not in kept_old)
        yield from (_option(new, other, "added") for other in others if other not in kept_new)
        if old.options and new.options and old.discriminator != new.discriminator:
            before, after = old.discriminator, new.discriminator
            text = moved("discriminator", before, after)
            yield tell(old, new, "discriminator", "changed", text, before, after)

    def _tags(self, pair: Pair, one: Place, other: Place) -> Iterator[Difference]:
        """The words by which a discriminator tells an option that stays."""
        if not pair.old.discriminator or pair.old.discriminator != pair.new.discriminator:
            return
        before, after = pair.old.tag(one), pair.new.tag(other)
        for verb, found in (("removed", before - after), ("added", after - before)):
            for word in sorted(found):
                values = (word, None) if verb == "removed" else (None, word)
                text = f"discriminator word {word!r} {verb}"
                about = tell(pair.old, pair.new, "mapping", verb, text, *values)
                yield about._replace(location=about.location.then(Step(StepKind.WORD, word)))


def renames(gone: dict[_Key, str], come: dict[_Key, str]) -> dict[_Key, _Key]:
    """New name -> old name of what is written alike, and nothing else is."""
    olds, news = Counter(gone.values()), Counter(come.values())
    names = {text: name for name, text in gone.items() if olds[text] == 1}
    return {n: names[text] for n, text in come.items() if news[text] == 1 and text in names}


def travels(holder: Shape, place: Place) -> frozenset[str]:
    """The ways in which a property goes at all."""
    found = shape(holder.document, place)
    ways = WAYS
    for keyword, way in (("readOnly", SENT), ("writeOnly", RECEIVED)):
        value = found.first(keyword)
        ways = ways - {way} if value and value[0] is True else ways
    return ways


def _presence(holder: Shape, name: str, verb: str, ways: frozenset[str]) -> Difference:
    """A property that comes or goes, in the directions that count."""
    place = holder.members[name]
    keyword = "required" if name in holder.required else "optional"
    what, where = told(holder.document, place), located(holder.document, place[-1])
    one_way = "" if ways == WAYS else f" in what is {'/'.join(sorted(ways))}"
    text = f"{where}: {keyword} property {verb}{one_way} ({what})"
    before, after = (None, what) if verb == "added" else (what, None)
    return Difference("property", keyword, verb, where, place[-1], text, before, after, ways)


def _option(holder: Shape, place: Place, verb: str) -> Difference:
    document, what = holder.document, _told(holder.document, place)
    holding = located(document, holder.path)
    step = option(document, place[-1])
    where = holding.then(step) if step else holding
    text = f"{holding}: option {what} {verb}"
    values = (None, what) if verb == "added" else (what, None)
    return Difference(place_of(holder.path), "option", verb, where, place[-1], text, *values)


def _told(document: Document, option: Place) -> str:
    """An option in a few words; an object without a name is told from others by what it holds."""
    what = told(document, option)
    members = shape(document, option).members
    return f"{what} ({', '.join(members)})" if what == "object" and members else what
