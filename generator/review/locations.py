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
from collections.abc import Iterable, Iterator
from typing import Any

from generator.load import Document, Pointer, is_mapping, mapping, sequence
from generator.review.spots import NOWHERE, Spot, Step, StepKind, part
from generator.walk import METHODS

_COMPONENTS = {"responses": "response", "requestBodies": "request", "parameters": "parameter"}


def blanked(url: str) -> str:
    """A path template without the names of its parameters."""
    return re.sub(r"\{[^{}]*\}", "{}", url)


def call(path: Pointer) -> str:
    """The call at `paths/<url>/<method>` or `webhooks/<name>/<method>`, as a reader knows it."""
    return f"webhook {path[1]}" if path[0] == "webhooks" else f"{str(path[2]).upper()} {path[1]}"


def located(document: Document, path: Pointer) -> Spot:
    """The location of what stands at `path`."""
    head, rest = _head(path)
    return head.then(*_below(document, path[: len(path) - len(rest)], rest))


def _head(path: Pointer) -> tuple[Spot, Pointer]:
    """Where the way begins, and what of the path leads on from there."""
    match path:
        case ("components", "schemas", str(name), *rest):
            return Spot((Step(StepKind.SCHEMA, name),)), tuple(rest)
        case ("components", str(section), str(name), *rest):
            return part(f"{_COMPONENTS.get(section, section)} {name}"), tuple(rest)
        case ("paths", str(url), str(method), *rest) if method in METHODS:
            step = Step(StepKind.CALL, f"{method.upper()} {blanked(url)}")
            return Spot((step,)), tuple(rest)
        case ("paths", str(url), *rest):
            return part(blanked(url)), tuple(rest)
        case ("webhooks", str(name), str(method), *rest) if method in METHODS:
            return Spot((Step(StepKind.CALL, f"webhook {name}"),)), tuple(rest)
        case ("servers" | "security" as name, *_):
            return part(name), ()
        case _:
            return NOWHERE, path


def _below(document: Document, at: Pointer, rest: Pointer) -> Iterator[Step]:
    """The way from `at`, which has a name, to what stands at `rest` below it."""
    while rest:
        step, taken = _step(document, at, rest)
        if step:
            yield step
        at, rest = (*at, *rest[:taken]), rest[taken:]


def _step(document: Document, at: Pointer, rest: Pointer) -> tuple[Step | None, int]:
    """The first step from `at` towards `rest`, and how much of the path it covers.

    None of what is not shown: a location names no schema of a body, and no body of JSON.
    """
    key, *more = rest
    name = str(more[0]) if more else ""
    match key:
        case "schema":
            return None, 1
        case "requestBody":
            return Step(StepKind.REQUEST, "request"), 1
        case "responses" | "content" | "parameters" | "headers" if more:
            return _carrier(document, at, str(key), name), 2
        case "properties" | "patternProperties" | "$defs" | "callbacks" if more:
            return Step(StepKind.MEMBER, name), 2
        case "prefixItems" if more:
            return Step(StepKind.ITEM, name), 2
        case "items" | "prefixItems":
            return Step(StepKind.ITEM), 1
        case "additionalProperties":
            return Step(StepKind.VALUE), 1
        case "enum" | "x-status-map" if more:
            return _word(document, at, rest)
        case "oneOf" | "anyOf" | "allOf" if more:
            return option(document, (*at, *rest[:2])), 2
        case _:
            return Step(StepKind.KEY if at else StepKind.PART, str(key)), 1


def _carrier(document: Document, at: Pointer, key: str, name: str) -> Step | None:
    """A part of a call: an answer, a parameter, a header, a kind of body."""
    match key:
        case "responses":
            return Step(StepKind.ANSWER, name)
        case "headers":
            return Step(StepKind.HEADER, name)
        case "content":
            return None if "json" in name else Step(StepKind.MEDIA, name)
        case _:
            place, name = parameter(document, at, document.get(*at, key, name))
            return Step(StepKind.PARAMETER, f"?{name}" if place == "query" else f"{place} {name}")


def parameter(document: Document, at: Pointer, node: Any) -> tuple[str, str]:
    """Where a parameter of the call at `at` travels, and what it is called there.

    Parts of a path have no names that a provider could know: they go by their position.
    """
    found = mapping(document.resolve(node))
    place, name = str(found.get("in")), str(found.get("name"))
    if place == "path":
        names = re.findall(r"\{([^{}]*)\}", "".join(map(str, at[1:2])))
        return place, str(names.index(name) + 1) if name in names else name
    return place, name


def _word(document: Document, at: Pointer, rest: Pointer) -> tuple[Step, int]:
    """A word of an enum, or the row of a word or of a combination."""
    key, word = rest[:2]
    if key == "enum":
        return Step(StepKind.WORD, spelled(document.get(*at, key, word))), 2
    if word == "rows" and len(rest) > 2:
        row = mapping(document.get(*at, *rest[:3]))
        return combination(row.get("when") or ()), 3
    return Step(StepKind.WORD, str(word)), 2


def combination(words: Iterable[Any]) -> Step:
    """Words that mean something together."""
    return Step(StepKind.COMBINATION, ", ".join(map(spelled, words)))


def spelled(value: Any) -> str:
    """A word as it is, anything else as JSON."""
    return value if isinstance(value, str) else json.dumps(value, default=str, sort_keys=True)


def option(document: Document, path: Pointer) -> Step | None:
    """An option of a union, by what it is rather than by its place: a word, a name, a kind.

    Only of several that have neither words nor names of their own, and are of one kind, the second
    and further ones have a number: `|object`, `|object 2`. A part that is written in place has no
    step: what it holds belongs to the schema that it is a part of.
    """
    step = _option(document.get(*path), path[-2:-1] == ("allOf",))
    index = path[-1]
    if step is None or step.kind is not StepKind.OPTION or not isinstance(index, int):
        return step
    before = sequence(document.get(*path[:-1]))[:index]
    alike = sum(_option(other, False) == step for other in before)
    return Step(step.kind, f"{step.name} {alike + 1}") if alike else step


def _option(node: Any, in_place: bool) -> Step | None:
    if not is_mapping(node):
        return Step(StepKind.OPTION, "any")
    if "const" in node:
        return Step(StepKind.WORD, spelled(node["const"]))
    if in_place and "$ref" not in node:
        return None
    name = str(node.get("$ref", "")).rpartition("/")[2] or node.get("title") or node.get("type")
    return Step(StepKind.OPTION, str(name or "any"))
