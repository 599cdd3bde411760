"""What the generator cannot express faithfully is refused, never dropped."""

from __future__ import annotations

from collections.abc import Iterator

from generator.load import Document, mapping, sequence
from generator.problems import Problem, quoted
from generator.walk import operations, schemas

_NEVER = {
    "if": "write the alternatives with `anyOf`",
    "then": "write the alternatives with `anyOf`",
    "else": "write the alternatives with `anyOf`",
    "not": "remove it, and say in the description what is not allowed",
    "contains": "remove it, and say so in the description",
    "dependentRequired": "write the alternatives with `anyOf`",
    "dependentSchemas": "write the alternatives with `anyOf`",
    "$dynamicRef": "use `$ref`",
    "$recursiveRef": "use `$ref`",
}
_STYLES = {"query": ("form",), "path": ("simple",), "header": ("simple",)}


def constructs(document: Document) -> Iterator[Problem]:
    """No schema keyword and no parameter style that the output would lose."""
    for path, schema in schemas(document):
        for key, hint in _NEVER.items():
            if key in schema:
                text = f"the generator cannot express `{key}`"
                yield Problem(document.key(*path, key), "unsupported", text, hint)
        if "patternProperties" in schema and "properties" in schema:
            text = "the generator cannot express `patternProperties` next to `properties`"
            hint = "write `additionalProperties: true` instead; the models keep unknown fields"
            yield Problem(document.key(*path, "patternProperties"), "unsupported", text, hint)
    yield from _parameters(document)
    yield from _servers(document)


def _servers(document: Document) -> Iterator[Problem]:
    """Calls go to the servers of the whole document."""
    for path, operation in operations(document):
        for where, node in ((path[:2], document.get(*path[:2])), (path, operation)):
            own = mapping(node).get("servers")
            if own and own != document.root.get("servers"):
                text = "the generator cannot express `servers` of a single operation"
                hint = "move operations with other servers to their own spec"
                yield Problem(document.key(*where, "servers"), "unsupported", text, hint)


def _parameters(document: Document) -> Iterator[Problem]:
    for path, operation in operations(document):
        lists = [((*path, "parameters"), operation.get("parameters"))]
        lists.append(((*path[:2], "parameters"), document.get(*path[:2], "parameters")))
        for where, parameters in lists:
            for index, written in enumerate(sequence(parameters)):
                parameter = mapping(document.resolve(written))
                place = str(parameter.get("in"))
                style = parameter.get("style")
                if place in _STYLES and style is not None and style not in _STYLES[place]:
                    text = f"the generator cannot send a {place} parameter in style {quoted(style)}"
                    at = document.at(*where, index, "style")
                    hint = f"write `style: {_STYLES[place][0]}`, or remove `style`"
                    yield Problem(at, "unsupported", text, hint)
                if place == "cookie":
                    text = f"the generator cannot send {quoted(parameter.get('name'))} as a cookie"
                    hint = (
                        "describe it as a security scheme: `{type: apiKey, in: cookie, name: ...}`"
                    )
                    yield Problem(document.at(*where, index), "unsupported", text, hint)
                if "content" in parameter:
                    text = "the generator cannot send a parameter with `content`"
                    at = document.at(*where, index, "content")
                    yield Problem(
                        at,
                        "unsupported",
                        text,
                        "write `schema: {type: string}` instead of `content`",
                    )
