"""JSON values that fit a schema of a spec: the documented example, else the least one invented."""

from __future__ import annotations

import re
from typing import Any

from generator.load import Document, mapping, sequence
from generator.runtime.delivery import Evidence, Reading, State

FORMATS = {
    "date-time": "2026-11-21T10:00:00Z",
    "date": "2026-11-21",
    "time": "10:00:00Z",
    "email": "somebody@acme.example",
    "uri": "https://acme.example/somewhere",
    "uuid": "9d056a09-0fc4-4f68-9058-3846d58aa244",
    "ipv4": "192.0.2.1",
}
CANDIDATES = ("word", "1", "12345678", "+4740769126", "a-b", "NO", "en-GB", *FORMATS.values())
"""What a string with a pattern may be; the first that fits is taken."""


def example_of(document: Document, schema: Any) -> Any:
    """The documented example of a schema, else the least instance of it."""
    schema = resolved(document, schema)
    written = [*sequence(schema.get("examples")), *(schema[k] for k in ("example",) if k in schema)]
    return written[0] if written else instance(document, schema)


def resolved(document: Document, schema: Any) -> dict[str, Any]:
    """A schema with what its `$ref` and its `allOf` bring, in one mapping."""
    own = mapping(schema)
    merged = {**mapping(document.resolve(own)), **own} if "$ref" in own else dict(own)
    merged.pop("$ref", None)
    for part in sequence(merged.pop("allOf", [])):
        told = resolved(document, part)
        properties = {**told.get("properties", {}), **merged.get("properties", {})}
        required = [*told.get("required", []), *merged.get("required", [])]
        merged = {**told, **merged, "properties": properties, "required": required}
    return merged


def instance(document: Document, schema: Any) -> Any:
    """The least instance: required properties, first words, one item of each list."""
    schema = resolved(document, schema)
    for key in ("const", "enum"):
        if key in schema:
            return schema[key] if key == "const" else schema[key][0]
    for option in (*sequence(schema.get("oneOf")), *sequence(schema.get("anyOf"))):
        if resolved(document, option).get("type") != "null":
            rest = {k: v for k, v in schema.items() if k not in {"oneOf", "anyOf"}}
            return instance(document, {**rest, **resolved(document, option)})
    match kind_of(schema):
        case "object":
            told = mapping(schema.get("properties"))
            wanted = [name for name in told if name in schema.get("required", [])]
            return {name: example_of(document, told[name]) for name in wanted}
        case "array":
            items = sequence(schema.get("prefixItems")) or [schema.get("items", {})]
            many = max(len(items), schema.get("minItems", 1))
            return [
                example_of(document, items[i] if i < len(items) else items[0]) for i in range(many)
            ]
        case "integer" | "number":
            return schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1)
        case "boolean":
            return True
        case "null":
            return None
        case _:
            return _string(schema)


def kind_of(schema: dict[str, Any]) -> str:
    """The type of a schema, or what its other keys tell of it; null only if it is nothing else."""
    kinds = schema.get("type", [])
    named = [kinds] if isinstance(kinds, str) else [kind for kind in kinds if kind != "null"]
    if kinds and not named:
        return "null"
    shape = "object" if schema.get("properties") else "array" if "items" in schema else "string"
    return str(named[0]) if named else shape


def _string(schema: dict[str, Any]) -> str:
    if schema.get("format") in FORMATS:
        return FORMATS[str(schema["format"])]
    pattern, least, most = (
        schema.get("pattern", ""),
        schema.get("minLength", 0),
        schema.get("maxLength"),
    )
    for word in (*CANDIDATES, "x" * least):
        if re.search(pattern, word) and least <= len(word) <= (most or len(word)):
            return str(word)
    raise AssertionError(f"no instance is known of {schema}: give the spec an example")


# --- statuses that advance


def advanced(document: Document, schema: Any, value: Any, step: int) -> Any:
    """The value with every status at this step of its words, the last of which stays."""
    schema = resolved(document, schema)
    words = rungs(schema)
    now = words[min(step, len(words) - 1)] if words else ()
    for option in (*sequence(schema.get("anyOf")), *sequence(schema.get("oneOf"))):
        value = advanced(document, option, value, step)
    if isinstance(value, list):
        return [advanced(document, schema.get("items"), item, step) for item in value]
    if isinstance(value, dict):
        told = mapping(schema.get("properties"))
        held = {key: advanced(document, told.get(key), v, step) for key, v in value.items()}
        fields = sequence(mapping(schema.get("x-status-map")).get("by"))
        return held | dict(zip(fields, now, strict=True))
    return now[0] if now and isinstance(value, str) else value


def rungs(schema: dict[str, Any]) -> list[tuple[str | None, ...]]:
    """The words, or combinations of words, of a status in the order of their rank."""
    told = mapping(schema.get("x-status-map"))
    rows = {tuple(row["when"]): row for row in sequence(told.get("rows"))} or {
        (word,): row for word, row in told.items()
    }
    return sorted(
        (w for w, row in rows.items() if row.get("applies", True)), key=lambda w: _rank(rows[w])
    )


def _rank(row: dict[str, Any]) -> tuple[int, bool]:
    evidence = Evidence(row.get("evidence", "none"))
    return Reading("", (), State(row["state"]), row["terminal"], evidence).rank, row["terminal"]
