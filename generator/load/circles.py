"""References that lead round in circles, or multiply: found before anybody follows them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.load.document import Document
from generator.load.nodes import MAX_DEPTH, Map, in_data, iterate, mapping, sequence
from generator.problems import Location, Problem, quoted

MAX_PARTS = 20_000
"""Schemas that one may come to, if all is written out."""
_NOWHERE = Location("")


def circles(document: Document) -> Iterator[Problem]:
    """What a reader that follows references would never come to the end of."""
    yield from _rounds(document)
    yield from _bombs(document)


def _rounds(document: Document) -> Iterator[Problem]:
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
                yield Problem(at, "ref", text, "write out what is meant")
            if len(todo) > MAX_DEPTH:
                text = f"{what} continues a row of more than {MAX_DEPTH} references"
                yield Problem(at, "ref", text, "refer to what stands at the end of the row")
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


def _bombs(document: Document) -> Iterator[Problem]:
    """Schemas that refer twice to others, which do so too: small to write, huge to read."""
    sizes: dict[int, int] = {}
    for name, schema in mapping(document.get("components", "schemas")).items():
        if _size(document, schema, sizes) > MAX_PARTS:
            at = document.key("components", "schemas", name)
            text = f"schema {quoted(name)} comes to more than {MAX_PARTS:,} parts"
            hint = "references in `allOf`, `anyOf` or `items` double it again and again"
            yield Problem(at, "ref", text, hint)


def _size(document: Document, schema: Any, sizes: dict[int, int]) -> int:
    """How many schemas one comes to, if all is written out that gets no class of its own."""
    if not isinstance(schema, Map) or id(schema) in sizes:
        return sizes.get(id(schema), 0)
    sizes[id(schema)] = 1
    parts = [schema.get(key) for key in ("items", "additionalProperties")]
    for key in ("allOf", "anyOf", "oneOf", "prefixItems"):
        parts += sequence(schema.get(key))
    parts += mapping(schema.get("patternProperties")).values()
    ref = schema.get("$ref")
    parts += [document.get(*document.steps(ref))] if isinstance(ref, str) else []
    sizes[id(schema)] += sum(_size(document, part, sizes) for part in parts)
    return sizes[id(schema)]
