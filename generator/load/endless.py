"""References without end, or nearly so: circles, long chains, and schemas that multiply.

They are found before anybody follows them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.load.document import Document
from generator.load.nodes import MAX_DEPTH, Map, in_data, iterate, mapping, sequence
from generator.problems import Location, Problem, quoted

MAX_PARTS = 20_000
"""Schemas that one may come to, if all is written out."""
MAX_LEVELS = 100
"""Schemas inside one another that one may come to: Python does not read many more brackets."""
_NOWHERE = Location("")


def endless(document: Document) -> Iterator[Problem]:
    """What a reader that follows references would never come to the end of."""
    yield from _circles(document)
    yield from _oversized(document)


def _circles(document: Document) -> Iterator[Problem]:
    """References that lead back to themselves with no object or list on the way."""
    begun: dict[int, bool] = {}
    for path, start in iterate(document.root):
        todo = [(start, _direct(document, start))]
        if id(start) in begun or not isinstance(start, Map) or in_data(path):
            continue
        begun[id(start)] = True
        while todo:
            node, rest = todo[-1]
            at, what, part = next(rest, (_NOWHERE, "", None))
            if part is None:
                begun[id(node)] = False
                todo.pop()
            elif id(part) not in begun:
                begun[id(part)] = True
                todo.append((part, _direct(document, part)))
            elif begun[id(part)]:
                text = f"{what} leads back to itself, with no object or list on the way"
                yield Problem(at, "ref", text, "write the schema out here")
            if len(todo) > MAX_DEPTH:
                text = f"{what} is part of a chain of more than {MAX_DEPTH} references"
                yield Problem(at, "ref", text, "refer directly to the end of the chain")
                break


def _direct(document: Document, node: Any) -> Iterator[tuple[Location, str, Map]]:
    """What a node stands for without anything around it; before that, where and how it says so."""
    if isinstance(node, Map):
        ref = node.get("$ref")
        part = document.get(*document.steps(ref)) if isinstance(ref, str) else None
        if isinstance(part, Map):
            yield node.marks["$ref"][1], "this `$ref`", part
        for key in ("allOf", "anyOf", "oneOf"):
            for index, part in enumerate(sequence(node.get(key))):
                if isinstance(part, Map):
                    yield node[key].marks[index][1], f"this part of `{key}`", part


class _Extent(NamedTuple):
    """How much a schema comes to, if all is written out that gets no class of its own."""

    schemas: int
    levels: int
    """Of schemas inside one another."""


def _oversized(document: Document) -> Iterator[Problem]:
    """Schemas that refer twice to others, which do so too, or that hold one another for ever.

    Small to write, huge to read.
    """
    known: dict[int, _Extent] = {}
    deepest: list[tuple[int, str]] = []
    for name, schema in mapping(document.get("components", "schemas")).items():
        extent = _extent(document, schema, known)
        if extent.schemas > MAX_PARTS:
            at = document.key("components", "schemas", name)
            text = f"schema {quoted(name)} expands to more than {MAX_PARTS:,} parts"
            hint = "remove references in `allOf`, `anyOf` or `items` that double it again and again"
            yield Problem(at, "ref", text, hint)
        if extent.levels > MAX_LEVELS:
            deepest.append((extent.levels, name))
    if deepest:
        # Of a chain, the first that is too long: it is the same for all that refer to it.
        _, name = min(deepest)
        at = document.key("components", "schemas", name)
        text = f"schema {quoted(name)} expands to more than {MAX_LEVELS} levels"
        hint = "put an object with `properties` between its lists and maps: it becomes a class"
        yield Problem(at, "ref", text, hint)


def _extent(document: Document, schema: Any, known: dict[int, _Extent]) -> _Extent:
    """Measure a schema and all that it refers to, once each; what leads back counts once."""
    todo: list[tuple[int, Iterator[Map]]] = []

    def begin(node: Map) -> None:
        known[id(node)] = _Extent(1, 1)
        todo.append((id(node), _inside(document, node)))

    if isinstance(schema, Map) and id(schema) not in known:
        begin(schema)
    while todo:
        holder, rest = todo[-1]
        part = next(rest, None)
        if part is None:
            todo.pop()
            if todo:
                known[todo[-1][0]] = _with(known[todo[-1][0]], known[holder])
        elif id(part) in known:
            known[holder] = _with(known[holder], known[id(part)])
        else:
            begin(part)
    return known.get(id(schema), _Extent(0, 0))


def _with(holder: _Extent, part: _Extent) -> _Extent:
    return _Extent(holder.schemas + part.schemas, max(holder.levels, part.levels + 1))


def _inside(document: Document, schema: Map) -> Iterator[Map]:
    """The schemas of which one is made that gets no class of its own."""
    parts = [schema.get(key) for key in ("items", "additionalProperties")]
    for key in ("allOf", "anyOf", "oneOf", "prefixItems"):
        parts += sequence(schema.get(key))
    parts += mapping(schema.get("patternProperties")).values()
    ref = schema.get("$ref")
    parts += [document.get(*document.steps(ref))] if isinstance(ref, str) else []
    yield from (part for part in parts if isinstance(part, Map))
