"""A schema as what it means: `allOf`, references and the spellings of null and constants undone.

Two schemas that admit the same values mostly have equal shapes, however they are written.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from generator.load import Document, Pointer, is_mapping, is_sequence, mapping, sequence
from generator.load.nodes import MAX_DEPTH
from generator.meaning import (
    COMPONENTS,
    UNIONS,
    VALIDATION,
    Part,
    admits_null,
    is_null,
    nullable,
    resolved,
    spread,
)
from generator.review.wire.parts import (
    TRIVIAL,
    common,
    kinds_of,
    limits_of,
    tighter,
    words_of,
)

Place = tuple[Pointer, ...]
"""Where a schema is written: several paths if all of them hold at once."""


@dataclass
class Shape:
    """What the schemas at one place mean together."""

    document: Document
    place: Place
    """Resolved: no path leads to a mere reference."""
    written: Pointer
    """Where the schema, or the reference to it, is written."""
    parts: list[Part]
    """Without `$ref` and `allOf`."""
    options: list[Place] = field(default_factory=list)
    """Of its union; empty if it is none, or only one with null."""
    further: list[list[Place]] = field(default_factory=list)
    """The options of more unions, all of which must hold as well."""
    null: bool = False
    """Its unions admit null; then only the parts outside of them have a say in that."""
    outside: int = 0
    """How many of the parts stand in no union."""
    listed: list[str] = field(default_factory=list)
    """The types of a union whose options say nothing else: as good as a list of types."""

    @property
    def path(self) -> Pointer:
        """Where it is written, as far as one place can tell."""
        return self.place[-1] if self.place else ()

    def first(self, keyword: str) -> tuple[Any, Pointer] | None:
        """The value of a keyword and its place, from the part that speaks last."""
        for path, part in reversed(self.parts):
            if keyword in part and part[keyword] != TRIVIAL.get(keyword, TRIVIAL):
                return part[keyword], (*path, keyword)
        return None

    @cached_property
    def kinds(self) -> frozenset[str] | None:
        """The JSON types but null; None for any."""
        found: frozenset[str] | None = None
        for _, part in self.parts:
            kinds = kinds_of(part)
            if kinds is not None:
                found = kinds if found is None else common(found, kinds)
        return found

    @cached_property
    def spanned(self) -> frozenset[str] | None:
        """The types that the options admit, null apart; None for any."""
        each = [_kinds_of(self.document, option[-1]) for option in self.options]
        known = [kinds for kinds in each if kinds is not None]
        return frozenset[str]().union(*known) if known and len(known) == len(each) else None

    @cached_property
    def nullable(self) -> bool:
        """Whether null is valid; of what may be anything, it is."""
        parts = self.parts[: self.outside] if self.null else self.parts
        said = admits_null(parts)
        return self.null or self.anything if said is None else said

    @property
    def flat(self) -> Shape:
        """The same with a list of types in place of a union that says no more."""
        part = Part(self.path, {"type": self.listed})
        return replace(self, parts=[*self.parts, part], options=[])

    @property
    def unions(self) -> list[list[Place]]:
        """The options of each of its unions."""
        return [union for union in (self.options, *self.further) if union]

    @property
    def anything(self) -> bool:
        return not self.options and not any(VALIDATION & part.keys() for _, part in self.parts)

    @cached_property
    def words(self) -> dict[str, tuple[Any, Pointer]] | None:
        """The values that are listed, by key; None if they are not."""
        found: dict[str, tuple[Any, Pointer]] | None = None
        for path, part in self.parts:
            listed = words_of(path, part)
            if listed is not None:
                found = listed if found is None else {k: found[k] for k in found if k in listed}
        return found

    @cached_property
    def members(self) -> dict[str, Place]:
        """The properties."""
        found: dict[str, Place] = {}
        for path, part in self.parts:
            for name in mapping(part.get("properties")):
                found[name] = (*found.get(name, ()), (*path, "properties", name))
        return found

    @cached_property
    def required(self) -> frozenset[str]:
        return frozenset(
            name for _, part in self.parts for name in sequence(part.get("required"))
            if isinstance(name, str)
        )  # fmt: skip

    def below(self, keyword: str) -> Place:
        """Where the schemas of `items` or `additionalProperties` stand; empty if there are none."""
        return tuple((*path, keyword) for path, part in self.parts if is_mapping(part.get(keyword)))

    def closed(self, keyword: str) -> bool:
        """Whether `items` or `additionalProperties` is `false`."""
        return any(part.get(keyword) is False for _, part in self.parts)

    @cached_property
    def limits(self) -> dict[str, tuple[Any, Pointer]]:
        """Keyword -> value and place; of several, all of which hold, what they come to."""
        found: dict[str, tuple[Any, Pointer]] = {}
        for path, part in self.parts:
            for keyword, written, value in limits_of(part):
                told = value, (*path, written)
                found[keyword] = (
                    tighter(keyword, found[keyword], told) if keyword in found else told
                )
        for kind, sign in (("Minimum", 1), ("Maximum", -1)):
            exclusive, plain = f"exclusive{kind}", kind.lower()
            if exclusive in found and plain in found:
                ends = (found[key][0] * sign for key in (exclusive, plain))
                found.pop(plain if next(ends) >= next(ends) else exclusive)
        return found

    @property
    def discriminator(self) -> str | None:
        found = self.first("discriminator")
        return mapping(found[0]).get("propertyName") if found else None

    def tag(self, place: Place) -> set[str]:
        """The words of the discriminator that lead to an option; its own name always does."""
        name = component(self.document, place)
        found = self.first("discriminator")
        mapped = mapping(mapping(found[0]).get("mapping")) if found else {}
        words = {w for w, to in mapped.items() if str(to).rpartition("/")[2] == name}
        return words | ({name} if found and name else set())


def component(document: Document, place: Place) -> str:
    """The name of the component schema that a place leads to, or an empty one."""
    path = place[-1] if place else ()
    end = document.end_of(document.get(*path)) or path
    return str(end[2]) if end[:2] == COMPONENTS and len(end) == 3 else ""


def shape(document: Document, place: Place) -> Shape:
    """The meaning of the schemas at a place."""
    ends = tuple(resolved(document, path) for path in place)
    found = Shape(document, ends, place[-1] if place else (), [])
    todo = [(path, True) for path in place]
    nulls: list[bool] = []
    for _ in range(MAX_DEPTH):
        new = [(part, asked) for path, asked in todo for part in _parts(document, path)]
        start = len(found.parts)
        found.parts += [part for part, _ in new]
        found.outside = found.outside or len(found.parts)
        todo = _without_null(document, found, start, [asked for _, asked in new], nulls)
        if not todo:
            break
    found.null = bool(nulls) and all(nulls)
    return found


def _without_null(
    document: Document, found: Shape, start: int, asked: list[bool], nulls: list[bool]
) -> list[tuple[Pointer, bool]]:
    """Take the unions out of the new parts; of what is none, the one option beside null is left.

    Args:
        document: Of the shape.
        found: Changed.
        start: Index of the first new part.
        asked: For each new part, whether its unions have a say in null: inside of an option beside
            null they have none.
        nulls: Gets what each union says of null.

    Returns:
        What is left, each with whether it is asked.
    """
    inside: list[tuple[Pointer, bool]] = []
    for index, counts in enumerate(asked, start):
        path, part = found.parts[index]
        for key in UNIONS:
            if not is_sequence(part.get(key)):
                continue
            options, null = _options(document, (*path, key))
            if words_of(path, part) is None:
                part = {k: v for k, v in part.items() if k != key}
                found.parts[index] = Part(path, part)
                null = _add_union(document, found, options) or null
                if len(options) == 1:
                    inside.append((options[0], counts and not null))
            if counts and (null or len(options) != 1):
                nulls.append(null)
    return inside


def _add_union(document: Document, found: Shape, options: list[Pointer]) -> bool:
    """Keep the options of a union, unless it is none; returns whether one of bare types is null."""
    if len(options) < 2:
        return False
    if found.options:
        found.further.append([(option,) for option in options])
        return False
    found.options = [(option,) for option in options]
    found.listed, null = _only_kinds(document, options)
    return null


def _options(document: Document, path: Pointer) -> tuple[list[Pointer], bool]:
    """The options of a union, unions among them taken apart, and whether null is one."""
    found: list[Pointer] = []
    null = False
    for index, written in enumerate(sequence(document.get(*path))):
        at = (*path, index)
        node = mapping(document.resolve(written))
        inner = next((key for key in UNIONS if VALIDATION & node.keys() == frozenset({key})), None)
        if is_null(node):
            null = True
        elif inner and words_of((), node) is None and len(path) < MAX_DEPTH:
            more, also = _options(document, (*(document.end_of(written) or at), inner))
            found, null = [*found, *more], null or also
        else:
            found.append(at)
    return found, null


def _only_kinds(document: Document, options: list[Pointer]) -> tuple[list[str], bool]:
    """The types of options that say no more, as a list of types would, and whether null is one."""
    parts = [part for path in options for _, part in _parts(document, path)]
    if not all(VALIDATION & part.keys() <= {"type", "nullable"} for part in parts):
        return [], False
    each = [_kinds_of(document, path) for path in options]
    if None in each:
        return [], False
    listed = sorted({kind for kinds in each for kind in kinds or ()})
    return listed, any(map(nullable, parts))


def _parts(document: Document, path: Pointer) -> list[Part]:
    """What holds at a path, each without its references."""
    return spread(document, document.get(*path), path).parts


def _kinds_of(document: Document, path: Pointer) -> frozenset[str] | None:
    """The types that a schema admits by itself, whatever its unions say."""
    return Shape(document, (), (), _parts(document, path)).kinds


def told(document: Document, place: Place) -> str:
    """A schema in a few words, e.g. `string (date-time)`, `list of Message`, `Status or null`."""
    found = shape(document, place)
    name = component(document, place)
    if name:
        text = name
    elif found.below("items"):
        text = f"list of {told(document, found.below('items'))}"
    elif found.options:
        text = " or ".join(told(document, option) for option in found.options)
    else:
        text = " or ".join(sorted(found.kinds)) if found.kinds else "anything"
        text += f" ({found.limits['format'][0]})" if "format" in found.limits else ""
    return f"{text} or null" if found.nullable and text != "anything" and not name else text
