"""Places that stay the same while a document is reordered, reformatted or extended.

A location is the name of a component schema or a call, and the way from there:

    Message.status          property of a component schema
    Message.parts[].id      of the items of a list; `{}` are the values of a map
    Status:EXPIRED          a word of an enum, and its row of the status map
    Report(SENT, null)      a combination of words
    Event|Delivered         an option of a union, by name, title or kind; `Event|object 2`
    GET /messages/{}        a call; names of path parameters do not count
    GET /messages/{} ?limit, GET /messages/{} header X-Trace, GET /messages/{} path 1
    POST /messages request.to, GET /messages/{} 200.status
    webhook report request.id
"""

from __future__ import annotations

import json
import re
from typing import Any

from generator.load import Document, Path_, is_mapping, mapping, sequence
from generator.walk import METHODS

_COMPONENTS = {"responses": "response", "requestBodies": "request", "parameters": "parameter"}
_UNIONS = ("oneOf", "anyOf", "allOf")


def blanked(url: str) -> str:
    """A path template without the names of its parameters."""
    return re.sub(r"\{[^{}]*\}", "{}", url)


def call(path: Path_) -> str:
    """The call at `paths/<url>/<method>` or `webhooks/<name>/<method>`, as a reader knows it."""
    return f"webhook {path[1]}" if path[0] == "webhooks" else f"{str(path[2]).upper()} {path[1]}"


def located(document: Document, path: Path_) -> str:
    """The location of what stands at `path`."""
    head, rest = _head(document, path)
    return head + _below(document, path[: len(path) - len(rest)], rest)


def _head(document: Document, path: Path_) -> tuple[str, Path_]:
    match path:
        case ("components", "schemas", str(name), *rest):
            return name, tuple(rest)
        case ("components", str(section), str(name), *rest):
            return f"{_COMPONENTS.get(section, section)} {name}", tuple(rest)
        case ("paths", str(url), str(method), *rest) if method in METHODS:
            return f"{method.upper()} {blanked(url)}", tuple(rest)
        case ("paths", str(url), *rest):
            return blanked(url), tuple(rest)
        case ("webhooks", str(name), str(method), *rest) if method in METHODS:
            return f"webhook {name}", tuple(rest)
        case ("servers" | "security" as part, *_):
            return part, ()
        case _:
            return "", path


def _below(document: Document, at: Path_, rest: Path_) -> str:
    """The way from `at`, which has a name, to what stands at `rest` below it."""
    if not rest:
        return ""
    step, *more = rest
    name = str(more[0]) if more else ""
    match step:
        case "schema" | "requestBody" | "responses" | "content" | "parameters" | "headers" if (
            step in {"schema", "requestBody"} or more
        ):
            taken = 1 if step in {"schema", "requestBody"} else 2
            shown = _carrier(document, at, str(step), name)
        case "properties" | "patternProperties" | "$defs" | "callbacks" if more:
            shown, taken = f".{name}", 2
        case "items" | "additionalProperties" | "prefixItems":
            shown = "{}" if step == "additionalProperties" else "[]"
            taken = 2 if step == "prefixItems" and more else 1
            shown = f"[{name}]" if taken == 2 else shown
        case "enum" | "x-status-map" if more:
            shown, taken = _word(document, at, rest)
        case "oneOf" | "anyOf" | "allOf" if more:
            shown, taken = option(document, (*at, *rest[:2])), 2
        case _:
            shown, taken = (" " if at else "") + str(step), 1
    return shown + _below(document, (*at, *rest[:taken]), rest[taken:])


def _carrier(document: Document, at: Path_, step: str, name: str) -> str:
    """A part of a call: its request, an answer, a parameter, a header, a kind of body."""
    if step == "requestBody":
        return " request"
    if step == "responses":
        return f" {name}"
    if step == "headers":
        return f" header {name}"
    if step == "content":
        return "" if "json" in name else f" {name}"
    if step == "parameters":
        return f" {parameter(document, at, document.get(*at, step, name))}"
    return ""


def parameter(document: Document, at: Path_, node: Any) -> str:
    """A parameter of the call at `at`: `?limit`, `header X-Trace`, or `path 1` by its position."""
    found = mapping(document.resolve(node))
    place, name = str(found.get("in")), str(found.get("name"))
    if place == "query":
        return f"?{name}"
    if place == "path":
        names = re.findall(r"\{([^{}]*)\}", "".join(map(str, at[1:2])))
        return f"path {names.index(name) + 1}" if name in names else f"path {name}"
    return f"{place} {name}"


def _word(document: Document, at: Path_, rest: Path_) -> tuple[str, int]:
    """A word of an enum, or the row of a word or of a combination."""
    kind, word = rest[:2]
    if kind == "enum":
        return f":{spelled(document.get(*at, kind, word))}", 2
    if word == "rows" and len(rest) > 2:
        row = mapping(document.get(*at, *rest[:3]))
        return f"({', '.join(map(spelled, row.get('when') or ()))})", 3
    return f":{word}", 2


def spelled(value: Any) -> str:
    """A word as it is, anything else as JSON."""
    return value if isinstance(value, str) else json.dumps(value, default=str, sort_keys=True)


def option(document: Document, path: Path_) -> str:
    """An option of a union, by what it is rather than by its place: a word, a name, a kind.

    Only of several that have neither words nor names of their own, and are of one kind, the second
    and further ones have a number: `|object`, `|object 2`.
    """
    label = _label(document.get(*path), path[-2:-1] == ("allOf",))
    index = path[-1] if label[:1] == "|" else None
    before = sequence(document.get(*path[:-1]))[:index] if isinstance(index, int) else []
    alike = sum(_label(other, False) == label for other in before)
    return f"{label} {alike + 1}" if alike else label


def _label(node: Any, part: bool) -> str:
    if not is_mapping(node):
        return "|any"
    if "const" in node:
        return f":{spelled(node['const'])}"
    if part and "$ref" not in node:
        return ""
    name = str(node.get("$ref", "")).rpartition("/")[2] or node.get("title") or node.get("type")
    return f"|{name or 'any'}"
