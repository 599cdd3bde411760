"""Every operation can be called: a name, an answer, its path arguments, an example."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator import naming
from generator.load import Document, Pointer, mapping, sequence
from generator.problems import Problem, quoted
from generator.walk import operations as all_operations


def operations(document: Document) -> Iterator[Problem]:
    """Operations are named once, answer with a 2xx, and have the arguments their paths name."""
    seen: dict[str, Pointer] = {}
    for path, operation in all_operations(document):
        yield from _path_arguments(document, path, operation)
        name = operation.get("operationId")
        if isinstance(name, str) and name in seen:
            at = document.at(*path, "operationId")
            first = document.at(*seen[name]).seen_from(at)
            text = f"operationId {quoted(name)} is already on {first}"
            yield Problem(
                at, "operation-id", text, "rename one of them: each operation needs its own name"
            )
        elif isinstance(name, str):
            seen[name] = (*path, "operationId")
        if document.house:
            yield from _house(document, path, operation)


def _house(document: Document, path: Pointer, operation: dict[str, Any]) -> Iterator[Problem]:
    at = document.at(*path)
    title = f"{str(path[2]).upper()} {path[1]}"
    name = operation.get("operationId")
    if not isinstance(name, str):
        hint = "add `operationId: ...` in snake_case; it becomes the method name"
        yield Problem(at, "operation-id", f"{title} has no operationId", hint)
    elif naming.snake_case(name) != name:
        better = naming.snake_case(name) or "get_status"
        hint = f"write it in snake_case, e.g. `{better}`"
        text = f"operationId {quoted(name)} cannot be a method name"
        yield Problem(document.at(*path, "operationId"), "operation-id", text, hint)
    if not operation.get("summary"):
        hint = "add `summary: ...`, a line in the imperative; it becomes the method's docstring"
        place = document.at(*path, "summary")
        yield Problem(place, "summary", f"{title} has no summary", hint)
    yield from _success(document, path, operation, title)


def _success(document: Document, path: Pointer, operation: Any, title: str) -> Iterator[Problem]:
    answers = mapping(operation.get("responses"))
    good = [code for code in answers if re.fullmatch(r"2\d\d|2XX", code)]
    if not good:
        hint = 'add the response to a successful call, e.g. `"200": {description: ...}`'
        yield Problem(document.at(*path), "success", f"{title} has no 2xx response", hint)
    for code in good:
        for media, content in mapping(
            mapping(document.resolve(answers[code])).get("content")
        ).items():
            if "json" not in media:
                continue
            at = document.at(*path, "responses", code, "content", media)
            if "schema" not in mapping(content):
                hint = 'add `schema: {$ref: "#/components/schemas/..."}`, the return type'
                yield Problem(at, "success", f"{title} {code} has no schema", hint)
            if not {"example", "examples"} & mapping(content).keys():
                hint = "add `examples: {documented: {value: ...}}`, copied from the provider"
                yield Problem(at, "example", f"{title} {code} has no example", hint)


def is_url_path(url: str) -> bool:
    """Whether a key of `paths` can be called, its arguments in braces."""
    rest = re.sub(r"\{[^{}]*\}", "", url)
    return url.startswith("/") and not re.search(r"[{}?#\\\s]|(^|/)\.\.?(/|$)", rest)


def _path_arguments(document: Document, path: Pointer, operation: Any) -> Iterator[Problem]:
    url = str(path[1])
    named = re.findall(r"\{([^{}]*)\}", url)
    shared = mapping(document.resolve(document.get(*path[:2]))).get("parameters")
    declared = {
        name: (*base, "parameters", index)
        for base, listed in ((path[:2], shared), (path, operation.get("parameters")))
        for index, written in enumerate(sequence(listed))
        if (parameter := mapping(document.resolve(written))).get("in") == "path"
        and isinstance(name := parameter.get("name"), str)
    }
    written = [*sequence(operation.get("parameters")), *sequence(shared)]
    broken = any("$ref" in mapping(document.resolve(parameter)) for parameter in written)
    for name in named:
        if name not in declared and not broken:
            hint = f"{{name: {name}, in: path, required: true, schema: {{type: string}}}}"
            hint = f"add `- {hint}` to `parameters`"
            text = f"the path {quoted(url)} names {quoted(name)}, but no parameter has that name"
            yield Problem(document.at(*path), "path-parameter", text, hint)
    for extra in sorted(declared.keys() - set(named)):
        text = f"path parameter {quoted(extra)} is not in the path {quoted(url)}"
        hint = f"write `{{{extra}}}` where it belongs in the path, or remove the parameter"
        yield Problem(document.at(*declared[extra]), "path-parameter", text, hint)
    if not is_url_path(url):
        text = f"{quoted(url)} cannot be a URL path"
        hint = "start it with `/`, without `?`, `#`, spaces, `..` or unpaired braces"
        yield Problem(document.key("paths", url), "path", text, hint)
