"""What `x-delivery-report` names is there, and its words have a meaning."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.check.keys import vocabulary
from generator.load import Document, Pointer, listed, mapping, sequence
from generator.problems import Problem, quoted
from generator.status_rows import is_combined
from generator.walk import schemas

_NO_PROPERTIES = {"unit", "source"}


def _naming() -> set[str]:
    """The keys that name a property."""
    ours = vocabulary()["$defs"]["places"]["schema"]["properties"]
    return {*ours["x-delivery-report"]["properties"]} - _NO_PROPERTIES


def delivery_reports(document: Document) -> Iterator[Problem]:
    """Every property that a house spec calls part of a report exists, and a status has a map."""
    for path, schema in schemas(document):
        if "x-delivery-report" in schema and document.house:
            yield from _named(document, path, schema)
            yield from _unmapped(document, path, schema)


def _named(document: Document, path: Pointer, schema: dict[str, Any]) -> Iterator[Problem]:
    properties = mapping(schema.get("properties"))
    for key, value in mapping(schema["x-delivery-report"]).items():
        named = listed(value)
        for index, name in enumerate(named if key in _naming() else []):
            if isinstance(name, str) and name not in properties:
                text = f"{key} {quoted(name)} is not a property of this object"
                known = f"one of: {', '.join(properties)}"
                hint = known if properties else f"add `properties: {{{name}: {{type: string}}}}`"
                at = document.at(*path, "x-delivery-report", key, index)
                yield Problem(at, "delivery-report", text, hint)


def _unmapped(document: Document, path: Pointer, schema: dict[str, Any]) -> Iterator[Problem]:
    properties = mapping(schema.get("properties"))
    names = mapping(schema["x-delivery-report"]).get("status")
    for name in map(str, listed(names)):
        known = name not in properties or is_combined(schema)
        if not known and not _mapped(document, properties[name]):
            text = f"the words of {quoted(name)} have no `x-status-map`"
            hint = "add `x-status-map: {<word>: {state: ..., terminal: ...}}` next to their `enum`"
            yield Problem(document.at(*path, "properties", name), "status-map", text, hint)


def _mapped(document: Document, schema: Any) -> bool:
    parts = [schema]
    for key in ("anyOf", "oneOf"):
        parts += sequence(mapping(schema).get(key))
    return any("x-status-map" in mapping(document.resolve(part)) for part in parts)
