"""Plain data that knows where it stands, and how to walk what may be malformed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeGuard
from urllib.parse import unquote

from generator.problems import Location

MAX_DEPTH = 64
"""Levels of nesting."""

Pointer = tuple[str | int, ...]
"""Keys and indexes that lead from the root of a document to a place in it."""
Marks = dict[str | int, tuple[Location, Location]]


class Map(dict[str, Any]):
    """A mapping that knows, per key, where the key and its value stand."""

    marks: Marks
    start: Location


class Seq(list[Any]):
    """A sequence that knows where each item stands."""

    marks: Marks
    start: Location


def mapping(node: Any) -> dict[str, Any]:
    """`node` if it is a mapping, else an empty one: rules walk documents that may be malformed."""
    return node if is_mapping(node) else {}


def sequence(node: Any) -> list[Any]:
    """`node` if it is a sequence, else an empty one."""
    return node if is_sequence(node) else []


def listed(node: Any) -> list[Any]:
    """`node` if it is a sequence, else a list of it alone; an empty one if it is None."""
    if is_sequence(node):
        return node
    return [] if node is None else [node]


def is_mapping(node: Any) -> TypeGuard[dict[str, Any]]:
    """Whether `node` is a mapping; the keys of all that `parse` returns are strings."""
    return isinstance(node, dict)


def is_sequence(node: Any) -> TypeGuard[list[Any]]:
    """Whether `node` is a sequence."""
    return isinstance(node, list)


def pointer(text: str) -> tuple[str, ...]:
    """The steps of a JSON pointer, e.g. `/schemas/A~1B` -> (schemas, A/B)."""
    steps = unquote(text).split("/")[1:]
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in steps)


def iterate(node: Any, path: Pointer = ()) -> Iterator[tuple[Pointer, Any]]:
    """Every node below and including `node`, with its path, in the order of the file."""
    yield path, node
    if is_mapping(node):
        for key, value in node.items():
            yield from iterate(value, (*path, key))
    elif is_sequence(node):
        for index, value in enumerate(node):
            yield from iterate(value, (*path, index))


NAMED = frozenset(
    "$defs callbacks content definitions dependentSchemas encoding examples headers links "
    "parameters pathItems paths patternProperties properties requestBodies responses schemas "
    "securitySchemes variables webhooks".split()
)
"""Keys below which the next step is a name that the author of the document chose."""


def in_data(path: Pointer) -> bool:
    """Whether the place is inside an example, a default or an `x-` key, where all is just data."""
    named = False
    for index, step in enumerate(path):
        if named:
            named = False
        elif step in {"example", "default", "const", "enum"} or str(step).startswith("x-"):
            return True
        elif step == "examples":
            # A schema lists its examples; elsewhere they have names, and a `value` each.
            below = path[index + 1 :]
            if isinstance(next(iter(below), None), int) or below[1:2] == ("value",):
                return True
            named = True
        else:
            named = step in NAMED
    return False
