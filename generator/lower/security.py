"""Servers and security schemes -> base URL and the credentials a client asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from generator import naming, reserved
from generator.load import Pointer, listed, mapping, sequence
from generator.lower.context import Context
from generator.model import Class, Credential, Key, Model, Operation, Server, Token, class_names
from generator.naming import Name
from generator.problems import quoted
from generator.text import Text

Alternatives = tuple[tuple[Name, ...], ...]


def lower_servers(root: dict[str, Any]) -> tuple[Server, ...]:
    """The servers, with the defaults of their variables put in."""
    servers: list[Server] = []
    for server in sequence(root.get("servers")):
        variables = mapping(mapping(server).get("variables"))
        url = str(mapping(server).get("url", ""))
        for name, variable in variables.items():
            url = url.replace(f"{{{name}}}", str(mapping(variable).get("default", "")))
        servers.append(
            Server(Text(url.rstrip("/")), Text(mapping(server).get("description") or ""))
        )
    return tuple(servers)


def lower_limits(root: dict[str, Any]) -> tuple[tuple[int, float], ...]:
    """The documented rate limits: (calls, seconds of the window)."""
    found = (mapping(limit) for limit in sequence(root.get("x-rate-limit")))
    return tuple((int(limit["requests"]), float(limit["seconds"])) for limit in found)


def lower_credentials(context: Context) -> tuple[tuple[Credential, ...], Alternatives]:
    """Every security scheme as arguments of the client, and the alternatives of the document."""
    schemes = mapping(context.document.get("components", "securitySchemes"))
    found: list[Credential] = []
    named: list[tuple[str, Name, Pointer]] = []
    for name, written in schemes.items():
        path = ("components", "securitySchemes", name)
        scheme = mapping(context.document.resolve(written))
        kind = _kind(scheme)
        if kind == "basic":
            given: tuple[Name, ...] = (Name("username"), Name("password"))
        else:
            given = (_argument(context, name, scheme),)
        if kind == "":
            key = "scheme" if "scheme" in scheme else "type"
            text = f"the security scheme {quoted(scheme.get(key))}"
            hint = "use one of: apiKey, http basic, http bearer, oauth2, openIdConnect"
            context.unsupported((*path, key), text, hint)
        if kind not in {"", "mutual"}:
            named += [(name, argument, path) for argument in given]
            for argument in (*given, *(TOKEN_FOR if _has_token(context, written) else ())):
                context.comes_from(Key("credential", "", argument), path)
            variables = listed(scheme.get("x-credentials-env"))
            found.append(
                Credential(
                    name=given[0],
                    kind=kind,
                    wire=Text(str(scheme.get("name", ""))),
                    arguments=given,
                    variables=tuple(Text(str(v)) for v in variables),
                    doc=Text(_told(scheme, kind)),
                )
            )
            found += [_fetched(scheme)] if _has_token(context, written) else []
    context.distinct(named, "security schemes")
    return tuple(found), alternatives(context, ("security",))


def _fetched(scheme: dict[str, Any]) -> Credential:
    """The id and secret for which a client gets a bearer token by itself."""
    written = mapping(scheme["x-token"])
    variables = sequence(written.get("x-credentials-env"))
    return Credential(
        name=TOKEN_FOR[0],
        kind="fetched",
        wire=Text(""),
        arguments=TOKEN_FOR,
        variables=tuple(Text(str(variable)) for variable in variables),
        doc=Text("Used to fetch bearer tokens; a rejected token is replaced automatically."),
    )


TOKEN_FOR = (Name("client_id"), Name("client_secret"))


def _told(scheme: dict[str, Any], kind: str) -> str:
    """What the document says of a credential, else how it travels."""
    written = str(scheme.get("description") or "").strip()
    if kind == "bearer":
        return written or "Bearer token; getting one is up to you."
    if kind == "basic":
        return written or "User name and password."
    place = {"header": "header", "query": "query parameter", "cookie": "cookie"}.get(kind, kind)
    return written or f"Value of the {place} `{scheme.get('name')}`."


def _argument(context: Context, name: str, scheme: dict[str, Any]) -> Name:
    taken = reserved.ARGUMENTS | {"base_url", "http_client"}
    path = ("components", "securitySchemes", name)
    return context.name(name, path, naming.snake_case, taken, scheme)


def alternatives(context: Context, path: Pointer) -> Alternatives:
    """Sets of credentials, any of which will do; the empty set means that none are needed."""
    schemes = mapping(context.document.get("components", "securitySchemes"))
    found: list[tuple[Name, ...]] = []
    for index, requirement in enumerate(sequence(context.document.get(*path))):
        names: list[Name] = []
        for name in mapping(requirement):
            scheme = mapping(context.document.resolve(schemes.get(name)))
            if name not in schemes:
                text = f"{quoted(name)} is not a security scheme of this document"
                hint = "add it to `components/securitySchemes`, or remove it here"
                context.report_name((*path, index, name), "security", text, hint)
            if _kind(scheme) == "basic":
                names.append(Name("username"))
            elif _kind(scheme) != "mutual":
                names.append(_argument(context, name, scheme))
        found.append(tuple(names))
        fetched = [name for name in mapping(requirement) if _has_token(context, schemes.get(name))]
        if fetched:
            given = _argument(
                context, fetched[0], mapping(context.document.resolve(schemes[fetched[0]]))
            )
            found.append(tuple(TOKEN_FOR[0] if name == given else name for name in names))
    return tuple(found)


def _has_token(context: Context, written: Any) -> bool:
    return context.document.house and "x-token" in mapping(context.document.resolve(written))


def lower_token(
    context: Context, models: Iterable[Model], operations: tuple[Operation, ...]
) -> Token | None:
    """The call by which clients get a token, if a scheme names one."""
    schemes = mapping(context.document.get("components", "securitySchemes"))
    for name, written in schemes.items():
        if not _has_token(context, written):
            continue
        token = mapping(mapping(context.document.resolve(written))["x-token"])
        called = next((o for o in operations if o.name in _called(token)), None)
        answers = class_names(called.answer) if called else []
        for model in models:
            fields = model.fields if isinstance(model, Class) and model.name in answers else ()
            for field in fields:
                if called and field.wire.raw == token.get("field") and field.required:
                    place = ("components", "securitySchemes", name, "x-token")
                    context.comes_from(Key("constant", "", "TOKEN"), place)
                    return Token(called, field.name)
        key = "field" if called else "operation"
        what = "a required property of its answer" if called else "an operation of this document"
        at = ("components", "securitySchemes", name, "x-token", key)
        text = f"{quoted(token.get(key))} is not {what}"
        context.report(at, "security", text, f"write the `{key}` that gives the token")
    return None


def _called(token: dict[str, Any]) -> set[str]:
    """What the method of the named operation may be called; see `reserved`."""
    word = str(token.get("operation"))
    return {word, f"{word}_"}


def _kind(scheme: dict[str, Any]) -> str:
    """How a credential travels; tokens of OAuth and OpenID are bearers, got by the caller."""
    kind, http = scheme.get("type"), str(scheme.get("scheme", "")).lower()
    if kind == "apiKey" and scheme.get("in") in {"header", "query", "cookie"}:
        return str(scheme["in"])
    if kind == "http" and re.fullmatch("basic|bearer", http):
        return http
    if kind in {"oauth2", "openIdConnect"}:
        return "bearer"
    return "mutual" if kind == "mutualTLS" else ""
