"""Only our keys, in their places, of the right shape: `specs/schema/dlrgen.schema.json`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.load import Document, mapping
from generator.problems import Problem, printable
from generator.walk import places

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

SCHEMA = Path(__file__).parents[2] / "specs" / "schema" / "dlrgen.schema.json"
_ELSEWHERE = {"x-status-map"}
"""Checked word by word in `statuses`, with better messages."""


@cache
def vocabulary() -> dict[str, Any]:
    """The JSON Schema of our keys."""
    loaded: dict[str, Any] = json.loads(SCHEMA.read_text("utf-8"))
    return loaded


def keys(document: Document) -> Iterator[Problem]:
    """Every `x-` key of a house spec is one of ours, stands where it may, and has its shape."""
    if not document.house:
        return
    lists = vocabulary()["$defs"]["places"]
    for kind, path, node in places(document):
        allowed = lists.get(kind, {"properties": {}})["properties"]
        for key in node:
            if not key.startswith("x-"):
                continue
            if key not in allowed:
                yield _unknown(document, path, key, allowed, lists)
            elif key not in _ELSEWHERE:
                yield from _shape(document, (*path, key), node[key], allowed[key])


def _unknown(document: Document, path: Any, key: str, allowed: Any, lists: Any) -> Problem:
    if any(key in place["properties"] for place in lists.values()):
        kinds = [kind for kind, place in lists.items() if key in place["properties"]]
        text, hint = f"`{key}` cannot stand here", f"it stands on: {', '.join(kinds)}"
    else:
        text = f"`{key}` is not a key of ours"
        hint = f"here may stand: {', '.join(allowed)}" if allowed else "no `x-` key may stand here"
    return Problem(document.key(*path, key), "x-key", text, hint)


def _shape(document: Document, path: Any, value: Any, schema: Any) -> Iterator[Problem]:
    from jsonschema import Draft202012Validator

    whole = {"$defs": vocabulary()["$defs"], **schema}
    for error in best_errors(Draft202012Validator(whole), value):
        at = document.at(*path, *error.absolute_path)
        text = printable(f"`{path[-1]}`: {error.message}"[:160])
        fallback = schema.get("description", "see specs/README.md")
        hint = str(mapping(error.schema).get("description", fallback))
        yield Problem(at, "x-value", text, hint)


def best_errors(validator: Validator, value: Any) -> Iterator[ValidationError]:
    """Where a value does not fit its schema; of the causes of an error, the one that tells most."""
    # typeshed gives `best_match` no result type
    from jsonschema.exceptions import best_match  # pyright: ignore[reportUnknownVariableType]

    for error in validator.iter_errors(value):
        yield best_match([error])
