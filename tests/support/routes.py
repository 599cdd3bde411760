"""The operations of a spec: what each answers, and what of a request is not as it describes."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote

from openapi_schema_validator import OAS31Validator
from referencing import Registry

from generator.load import Document, mapping, sequence
from generator.walk import operations
from tests.support.instances import example_of, kind_of, resolved
from tests.support.loopback import Arrived

FORM = "application/x-www-form-urlencoded"
ALWAYS = {"host", "accept", "accept-encoding", "connection", "user-agent", "content-length"}
"""Headers that need not be in a spec."""


class Told(NamedTuple):
    """One answer that a spec describes; `media` is None if it carries nothing."""

    status: int
    media: str | None
    value: Any

    @property
    def body(self) -> bytes:
        if self.media is None:
            return b""
        return json.dumps(self.value).encode() if is_json(self.media) else str(self.value).encode()


def is_json(media: str) -> bool:
    return media.split(";")[0].endswith(("/json", "+json"))


@dataclass
class Route:
    """One operation of a spec: what it takes and what it answers."""

    document: Document
    method: str
    template: str
    node: dict[str, Any]

    @property
    def name(self) -> str:
        return str(self.node["operationId"])

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        parts = re.split(r"\{(\w+)\}", self.template)
        names = enumerate(parts)
        return re.compile("".join(f"(?P<{p}>[^/]+)" if i % 2 else re.escape(p) for i, p in names))

    @cached_property
    def parameters(self) -> list[dict[str, Any]]:
        """Those of the path and of the operation, which may replace them."""
        item = mapping(self.document.resolve(self.document.get("paths", self.template)))
        listed = [*sequence(item.get("parameters")), *sequence(self.node.get("parameters"))]
        told = [mapping(self.document.resolve(node)) for node in listed]
        return list({(node["name"], node["in"]): node for node in told}.values())

    @cached_property
    def answers(self) -> list[Told]:
        """Every documented answer of success: each example, or an invented one without any."""
        found: list[Told] = []
        for code, written in mapping(self.node["responses"]).items():
            if re.fullmatch(r"2(\d\d|XX)", code):
                status = int(code.replace("XX", "00"))
                content = mapping(mapping(self.document.resolve(written)).get("content"))
                media = next((m for m in content if is_json(m)), next(iter(content), None))
                values = self.examples(content[media]) if media else [None]
                found += [Told(status, media, value) for value in values]
        return found

    @cached_property
    def bodies(self) -> list[tuple[str, Any]]:
        """Media type and value of every documented request body, or of an invented one."""
        body = mapping(self.document.resolve(self.node.get("requestBody")))
        content = mapping(body.get("content"))
        media = next((m for m in content if is_json(m)), next(iter(content), None))
        return [(media, value) for value in self.examples(content[media])] if media else []

    def examples(self, media: Any) -> list[Any]:
        """The documented examples of a media type; the least instance if there is none."""
        named = [mapping(self.document.resolve(e)) for e in mapping(media.get("examples")).values()]
        written = [e["value"] for e in named if "value" in e]
        written += [media["example"]] if "example" in media else []
        return written or [example_of(self.document, media.get("schema"))]


def routes(document: Document) -> dict[str, Route]:
    """By name of the operation; those with fewer arguments in the path match first."""
    found = [
        Route(document, str(path[2]).upper(), str(path[1]), node)
        for path, node in operations(document)
    ]
    return {r.name: r for r in sorted(found, key=lambda route: route.template.count("{"))}


def misfits(route: Route, request: Arrived, match: re.Match[str]) -> Iterator[str]:
    """What of a request is not as its operation describes."""
    yield from _parameters(route, request, match)
    yield from _security(route, request)
    yield from _body(route, request)
    accepted = {media.strip() for media in (request.header("accept") or "").split(",")}
    for told in route.answers:
        if told.media and not {told.media, "*/*"} & accepted:
            yield f"Accept is {sorted(accepted)} without {told.media}"


def _parameters(route: Route, request: Arrived, match: re.Match[str]) -> Iterator[str]:
    query = parse_qsl(request.query, keep_blank_values=True)
    schemes = [(s.get("name", "").lower(), s.get("in")) for s in _schemes(route.document).values()]
    known = {
        (p["name"].lower() if p["in"] == "header" else p["name"], p["in"]) for p in route.parameters
    }
    headers = {*ALWAYS, "content-type", "authorization", "cookie"}
    for name, place in [
        *((n, "query") for n, _ in query),
        *((n, "header") for n, _ in request.headers),
    ]:
        usual = place == "header" and name in headers
        if (name, place) not in known and (name.lower(), place) not in schemes and not usual:
            yield f"{place} {name} is not documented"
    for node in route.parameters:
        name, place = node["name"], node["in"]
        header = request.header(name) if place == "header" else None
        found = {
            "path": [unquote(match[name])] if place == "path" else [],
            "query": [value for known_name, value in query if known_name == name],
            "header": [] if header is None else [header],
        }.get(place, [])
        if not found and node.get("required"):
            yield f"{place} {name} is missing"
        if found:
            value = _read(route.document, node, found)
            yield from fits(route.document, node.get("schema"), value, f"{place} {name}")


def _read(document: Document, node: dict[str, Any], found: list[str]) -> Any:
    """The value of a parameter, as its schema understands the text."""
    schema = resolved(document, node.get("schema"))
    if kind_of(schema) == "array":
        exploded = node.get("explode", node["in"] == "query")
        texts = found if exploded else found[0].split(",")
        return [_value(resolved(document, schema.get("items")), text) for text in texts]
    return _value(schema, found[0])


def _value(schema: dict[str, Any], text: str) -> Any:
    return json.loads(text) if kind_of(schema) in {"integer", "number", "boolean"} else text


def _schemes(document: Document) -> dict[str, Any]:
    written = mapping(document.get("components", "securitySchemes"))
    return {name: mapping(document.resolve(node)) for name, node in written.items()}


def _security(route: Route, request: Arrived) -> Iterator[str]:
    schemes = _schemes(route.document)
    given = {name for name, scheme in schemes.items() if carried(scheme, request)}
    wanted = sequence(route.node.get("security", route.document.root.get("security", [])))
    alternatives = [set(alternative) for alternative in wanted] or [set[str]()]
    places = [{_place(schemes[name]) for name in names} for names in alternatives]
    if {_place(schemes[name]) for name in given} not in places:
        yield f"credentials are {sorted(given)}, not one of {[sorted(a) for a in alternatives]}"


def _place(scheme: dict[str, Any]) -> tuple[str, str]:
    """Where a scheme stands in a request; two bearer tokens cannot be told apart."""
    basic = scheme.get("scheme", "").lower() == "basic"
    return (scheme.get("in", "basic" if basic else "bearer"), scheme.get("name", "").lower())


def carried(scheme: dict[str, Any], request: Arrived) -> bool:
    """Whether a request carries a credential of this scheme."""
    place, name = _place(scheme)
    authorization = request.header("authorization") or ""
    if place == "header":
        return bool(request.header(name))
    if place == "query":
        return any(key.lower() == name and value for key, value in parse_qsl(request.query))
    if place == "cookie":
        return (
            re.search(rf"(^|; ){re.escape(scheme['name'])}=.", request.header("cookie") or "")
            is not None
        )
    if place == "basic":
        kind, _, value = authorization.partition(" ")
        return kind == "Basic" and b":" in base64.b64decode(value)
    return re.fullmatch(r"Bearer \S+", authorization) is not None


def _body(route: Route, request: Arrived) -> Iterator[str]:
    body = mapping(route.document.resolve(route.node.get("requestBody")))
    media = request.header("content-type")
    if not request.body and media is None:
        if body.get("required"):
            yield "the body is missing"
        return
    content = mapping(body.get("content"))
    if media not in content:
        yield f"Content-Type is {media}, not one of {sorted(content)}"
        return
    schema = content[media].get("schema")
    if is_json(media):
        yield from fits(route.document, schema, json.loads(request.body), "body")
    elif media == FORM:
        told = mapping(resolved(route.document, schema).get("properties"))
        pairs = parse_qsl(request.body.decode("ascii"), True, True)
        value = {k: _value(resolved(route.document, told.get(k)), v) for k, v in pairs}
        yield from fits(route.document, schema, value, "body")


def fits(document: Document, schema: Any, value: Any, place: str) -> Iterator[str]:
    """Where a value does not fit a schema of the document."""
    whole_ = {"components": mapping(document.root.get("components")), "allOf": [schema or {}]}
    nowhere: Registry[Any] = Registry()
    for error in OAS31Validator(whole_, registry=nowhere).iter_errors(value):
        yield f"{place} {error.json_path}: {error.message}"
