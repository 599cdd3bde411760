"""Lists of words and of other constants -> enums and literals, which admit others of their kind."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from generator import naming
from generator.load import Pointer, is_mapping, is_sequence, mapping, sequence
from generator.lower.context import Context
from generator.lower.model_registry import ModelRegistry
from generator.meaning import UNIONS, kinds, own_constant
from generator.model import (
    ANY,
    BOOLEAN,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    Enum,
    Key,
    Literals,
    Member,
    Scalar,
    Type,
    Words,
    union,
)
from generator.naming import Name
from generator.problems import quoted
from generator.text import Text


def words(
    registry: ModelRegistry,
    schema: dict[str, Any],
    path: Pointer,
    parts: Iterable[dict[str, Any]] = (),
) -> Type:
    """An enum; `parts` say more of its words, where each was written as a schema."""
    context = registry.context
    values = [value for value in sequence(schema["enum"]) if value is not None]
    null = [NULL] if len(values) < len(schema["enum"]) else []
    if not values or not all(isinstance(value, str) for value in values):
        if kinds(schema) == ("string",):
            for index, value in enumerate(sequence(schema["enum"])):
                if not isinstance(value, str | None):
                    text = f"the word {quoted(value)} of a string enum"
                    at = (*path, "enum", index)
                    context.unsupported(at, text, "put it in quotes")
        return union(literals(context, values, path, kinds(schema) or ()), *null)
    about = {str(value[0]): part for part in parts if (value := own_constant(part))}
    if not about and not context.document.house and not _nameable(values):
        return union(literals(context, values, path, kinds(schema) or ()), *null)
    name = registry.class_name(path, schema)
    registry.models[path] = Enum(
        name, registry.doc(schema), tuple(_members(context, name, schema, path, values, about))
    )
    return union(Words(name), *null)


def _members(
    context: Context,
    enum: Name,
    schema: dict[str, Any],
    path: Pointer,
    words: list[str],
    about: dict[str, Any],
) -> Iterator[Member]:
    rows = mapping(schema.get("x-status-map"))
    named: list[tuple[str, Name, Pointer]] = []
    for word in dict.fromkeys(words):
        at = (*path, "enum", sequence(schema["enum"]).index(word))
        part = mapping(about.get(word))
        name = context.name(word, at, naming.upper_case, frozenset(), part)
        named.append((word, name, at))
        context.comes_from(Key("field", enum, name), _written(context, path, word, at))
        note = mapping(rows.get(word)).get("note") or part.get("description")
        yield Member(name, Text(word), Text(str(note or part.get("title") or "").strip()))
    context.distinct(named, "words")


def _written(context: Context, path: Pointer, word: str, listed: Pointer) -> Pointer:
    """Where a word stands: in the list, or as a constant of its own among several."""
    node = mapping(context.document.get(*path))
    for key in UNIONS:
        for index, part in enumerate(sequence(node.get(key))):
            if own_constant(mapping(part)) == (word,):
                return (*path, key, index)
    return listed


def literals(
    context: Context, values: Iterable[object], path: Pointer, kinds: Collection[str]
) -> Type:
    """The type of given values, each of which also admits others of its kind."""
    found: dict[Scalar, list[Any]] = {}
    for value in values:
        if is_mapping(value) or is_sequence(value):
            at = (*path, "const" if "const" in mapping(context.document.get(*path)) else "enum")
            context.unsupported(
                at,
                "a constant list or object",
                "describe its parts with `properties` or `items` instead",
            )
            return ANY
        kind = _kind(value, kinds)
        found.setdefault(kind, []).append(Text(str(value)) if kind is STRING else value)
    types: list[Type] = [
        kind if kind in {NULL, NUMBER} else Literals(tuple(items), kind)
        for kind, items in found.items()
    ]
    return union(*types) if types else ANY


def _kind(value: object, kinds: Collection[str]) -> Scalar:
    """The type of one value; an integer among numbers is a number."""
    if isinstance(value, bool):
        return BOOLEAN
    if isinstance(value, int | float):
        return INTEGER if isinstance(value, int) and "number" not in kinds else NUMBER
    return NULL if value is None else STRING


def _nameable(words: list[Any]) -> bool:
    """Whether all words have names, and each another one."""
    names = [naming.upper_case(word) for word in dict.fromkeys(words)]
    return None not in names and len(set(names)) == len(names)
