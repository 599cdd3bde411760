"""Servers and security schemes -> base URL and the credentials a client asks for."""

from __future__ import annotations

import re
from typing import Any

from generator import naming
from generator.load import is_sequence, mapping, sequence
from generator.lower.context import Context
from generator.model import Credential, Server
from generator.naming import Name
from generator.text import Text

Alternatives = tuple[tuple[Name, ...], ...]


def lower_servers(root: dict[str, Any]) -> tuple[Server, ...]:
    """The servers, with the defaults of their variables put in."""
    servers: list[Server] = []
    for server in sequence(root.get("servers")):
        variables = mapping(mapping(server).get("variables"))
        url = str(mapping(server).get("url", ""))
        for name, variable in variables.items():
            url = url.replace("{%s}" % name, str(mapping(variable).get("default", "")))
        servers.append(
            Server(Text(url.rstrip("/")), Text(mapping(server).get("description") or ""))
        )
    return tuple(servers)


def lower_credentials(context: Context) -> tuple[tuple[Credential, ...], Alternatives]:
    """Every security scheme as arguments of the client, and the alternatives of the document."""
    schemes = mapping(context.document.get("components", "securitySchemes"))
    found: list[Credential] = []
    for name, written in schemes.items():
        path = ("components", "securitySchemes", name)
        scheme = mapping(context.document.resolve(written))
        kind = _kind(scheme)
        if kind == "basic":
            given: tuple[Name, ...] = (Name("username"), Name("password"))
        else:
            reserved = naming.RESERVED_ARGUMENTS | {"base_url", "http_client"}
            given = (context.name(name, path, naming.snake_case, reserved, scheme),)
        if kind == "":
            text = f"the security scheme type {scheme.get('scheme') or scheme.get('type')!r}"
            context.unsupported(path, text, "apiKey, http basic, http bearer and oauth2 are")
        if kind not in {"", "mutual"}:
            env = scheme.get("x-credentials-env")
            variables = env if is_sequence(env) else [env] * bool(env)
            found.append(
                Credential(
                    name=given[0],
                    kind=kind,
                    wire=Text(str(scheme.get("name", ""))),
                    arguments=given,
                    variables=tuple(Text(str(v)) for v in variables),
                    doc=Text(str(scheme.get("description") or "")),
                )
            )
    named = [(str(a), a, ("components", "securitySchemes")) for c in found for a in c.arguments]
    if len(named) > len({name for _, name, _ in named}):
        text = "two security schemes become one argument of the client"
        hint = "add `x-python-name:` to one of them"
        context.report(("components", "securitySchemes"), "name", text, hint)
    return tuple(found), alternatives(context, context.document.root.get("security"))


def alternatives(context: Context, security: Any) -> Alternatives:
    """Sets of credentials, any of which will do; the empty set means that none are needed."""
    schemes = mapping(context.document.get("components", "securitySchemes"))
    found: list[tuple[Name, ...]] = []
    for requirement in sequence(security):
        names: list[Name] = []
        for name in mapping(requirement):
            scheme = mapping(context.document.resolve(schemes.get(name)))
            if _kind(scheme) == "basic":
                names.append(Name("username"))
            elif _kind(scheme) != "mutual":
                given = scheme.get("x-python-name")
                derived = naming.explicit(given) if given else naming.snake_case(name)
                names.append(derived or Name("unnamed"))
        found.append(tuple(names))
    return tuple(found)


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
