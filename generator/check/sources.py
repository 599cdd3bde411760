"""Every fact says where it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.load import (
    Document,
    Pointer,
    in_data,
    is_mapping,
    is_sequence,
    iterate,
    listed,
    mapping,
)
from generator.problems import Problem, as_yaml, quoted
from generator.walk import operations, webhooks


def sources(document: Document) -> Iterator[Problem]:
    """Operations and schemas have a source, every code is declared, every declared code is used."""
    if not document.house:
        return
    for path, node in operations(document):
        if "x-source" not in node:
            title = f"{str(path[2]).upper()} {path[1]}"
            yield _missing(document, path, f"operation {title}")
    for path, node in webhooks(document):
        if "x-source" not in node:
            yield _missing(document, path, f"webhook {quoted(path[1])}")
    for name, schema in mapping(document.get("components", "schemas")).items():
        if is_mapping(schema) and "x-source" not in schema:
            yield _missing(document, ("components", "schemas", name), f"schema {quoted(name)}")
    yield from _codes(document)


def _missing(document: Document, path: Pointer, what: str) -> Problem:
    known = [as_yaml(code) for code in mapping(document.root.get("x-sources"))][:4] or ["S"]
    codes = known[0] if len(known) == 1 else f"<one of {', '.join(known)}>"
    hint = f"add `x-source: {codes}`, the code of the document that describes it"
    return Problem(document.at(*path), "source", f"{what} has no source", hint)


def _codes(document: Document) -> Iterator[Problem]:
    declared = mapping(document.root.get("x-sources"))
    used: list[Any] = []
    for path, node in iterate(document.root):
        if path[-1:] != ("x-source",) or _is_example(path):
            continue
        for index, code in enumerate(listed(node)):
            used.append(code)
            if isinstance(code, str) and code not in declared:
                at = document.at(*path, index) if is_sequence(node) else document.at(*path)
                others = f", or write one of: {', '.join(declared)}" if declared else ""
                hint = f"declare it under `x-sources`{others}"
                yield Problem(at, "source", f"source {quoted(code)} is not declared", hint)
    for code in declared:
        if code not in used:
            text = f"source {quoted(code)} is declared but never used"
            at = document.key("x-sources", code)
            yield Problem(at, "source", text, "name it in an `x-source`, or remove it")


def _is_example(path: Pointer) -> bool:
    """Whether a key called x-source is somebody's data; status rows carry real ones."""
    return in_data(tuple(step for step in path[:-1] if step != "x-status-map"))
