"""Only our keys, in their places, of the right shape: `specs/schema/dlrgen.schema.json`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from typing import Any

from generator.check.wording import misfits
from generator.load import Document, mapping
from generator.places import KEYS_SCHEMA
from generator.problems import Problem
from generator.walk import places

_ELSEWHERE = {"x-status-map"}
"""Checked word by word in `statuses`, with better messages."""

_IMPORTS = {"customBasePath", "customTypePath", "default_factory"}
"""By these datamodel-code-generator would import what a spec names; it never gets to see them."""


@cache
def vocabulary() -> dict[str, Any]:
    """The JSON Schema of our keys."""
    loaded: dict[str, Any] = json.loads(KEYS_SCHEMA.read_text("utf-8"))
    return loaded


def keys(document: Document) -> Iterator[Problem]:
    """Every `x-` key of a house spec is one of ours, stands where it may, and has its shape."""
    if not document.house:
        return
    lists = vocabulary()["$defs"]["places"]
    for kind, path, node in places(document):
        allowed = lists.get(kind, {"properties": {}})["properties"]
        for key in node:
            if kind == "schema" and key in _IMPORTS:
                text, hint = (
                    f"`{key}` is not read",
                    "a class holds what this document says, no more",
                )
                yield Problem(document.key(*path, key), "x-key", text, hint)
            if not key.startswith("x-"):
                continue
            if key not in allowed:
                yield _unknown(document, path, key, allowed, lists)
            elif key not in _ELSEWHERE:
                yield from _shape(document, (*path, key), node[key], allowed[key])


def _unknown(
    document: Document, path: Any, key: str, allowed: dict[str, Any], lists: Any
) -> Problem:
    close = get_close_matches(key, list(allowed), 1, 0.8)
    if any(key in place["properties"] for place in lists.values()):
        kinds = [kind for kind, place in lists.items() if key in place["properties"]]
        text, hint = f"`{key}` cannot stand here", f"it stands on: {', '.join(kinds)}"
        if close:
            hint = f"did you mean `{close[0]}`? {hint}"
    else:
        text = f"`{key}` is not a key of ours"
        hint = f"here may stand: {', '.join(allowed)}" if allowed else "no `x-` key may stand here"
        if close:
            hint = f"did you mean `{close[0]}`? {hint}"
    return Problem(document.key(*path, key), "x-key", text, hint)


def _shared(schema: dict[str, Any]) -> dict[str, Any]:
    """The part of the vocabulary that a schema refers to."""
    name = str(schema.get("$ref", "")).removeprefix("#/$defs/")
    return mapping(vocabulary()["$defs"].get(name))


def _shape(document: Document, path: Any, value: Any, schema: Any) -> Iterator[Problem]:
    from jsonschema import Draft202012Validator

    whole = {"$defs": vocabulary()["$defs"], **schema}
    for found in misfits(Draft202012Validator(whole), value, path):
        place = document.key if found.key else document.at
        about = [mapping(found.schema), schema, _shared(schema)]
        told = (part["description"] for part in about if "description" in part)
        hint = found.hint or str(next(told, "see specs/README.md"))
        yield Problem(place(*found.path), "x-value", found.message, hint)
