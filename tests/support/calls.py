"""Calls of every operation, with arguments and credentials made from nothing but its spec."""

from __future__ import annotations

import base64
import importlib
import json
import ssl
from datetime import datetime
from itertools import product
from typing import Any, NamedTuple
from urllib.parse import urlencode

import pytest

from generated._runtime import model as runtime_model
from generator import model
from generator.load import load
from generator.model.python import spelled
from tests.support import built
from tests.support.paths import SPECS
from tests.support.routes import FORM, Route, Told, routes

OPTIONS: dict[str, Any] = {"retries": 0}
"""Of every call."""
PROVIDERS = {str(provider.package): provider for provider in built.providers()}
DOCUMENTS = {package: load(SPECS / f"{package}.yaml") for package in PROVIDERS}
ROUTES = {package: routes(document) for package, document in DOCUMENTS.items()}
ALL = [(p, operation) for p in PROVIDERS.values() for operation in p.operations]
OPERATIONS = [pytest.param(*pair, id=f"{pair[0].package}-{pair[1].name}") for pair in ALL]
TLS = ssl.create_default_context()
KINDS = {"header", "query", "cookie", "bearer", "basic"}
BOTH = pytest.mark.parametrize("prefix", ["", "Async"], ids=["sync", "async"])
Arguments = dict[str, Any]


class Call(NamedTuple):
    """One call to be made: with which credentials and arguments, and what is to be answered."""

    alternative: tuple[str, ...]
    arguments: Arguments
    told: Told
    body: Any
    """The value of the request body; None without."""


# --- what is called with what


def calls(provider: model.Provider, operation: model.Operation) -> list[Call]:
    """Every answer, every request body, and every set of credentials, each at least once."""
    route = ROUTES[provider.package][operation.name]
    bodies = [value for _, value in route.bodies] or [None]
    least = {str(a.name): argument(provider, route, a, bodies[0]) for a in operation.required}
    found = [
        Call(alternative, least, told, bodies[0] if operation.body in operation.required else None)
        for alternative, told in product(alternatives(provider, operation), route.answers)
    ]
    for body in bodies:
        most = {str(a.name): argument(provider, route, a, body) for a in operation.arguments}
        found.append(Call(found[0].alternative, most, route.answers[0], body))
    return found


def alternatives(provider: model.Provider, operation: model.Operation) -> list[tuple[str, ...]]:
    """The sets of credentials that an operation takes and that are put in a place by themselves."""
    kinds = {str(credential.name): credential.kind for credential in provider.credentials}
    sets = provider.security if operation.security is None else operation.security
    named = [tuple(str(name) for name in names) for names in sets]
    return [names for names in named if all(kinds[n] in KINDS for n in names)] or [()]


def argument(provider: model.Provider, route: Route, told: model.Argument, body: Any) -> Any:
    """A value for an argument: the documented example, else what its schema admits."""
    if told.place == "body":
        return body_of(provider, route, told, body)
    found = (p for p in route.parameters if (p["name"], p["in"]) == (told.wire.raw, told.place))
    value = route.examples(next(found))[0]
    moments = any(part == model.TIMESTAMP for part in model.parts(told.type))
    return datetime.fromisoformat(value) if moments and isinstance(value, str) else value


def body_of(provider: model.Provider, route: Route, told: model.Argument, body: Any) -> Any:
    """The request body as its method takes it: a model, or the bytes of what is no JSON."""
    if told.type != model.BYTES:
        models = vars(importlib.import_module(f"generated.{provider.package}.models"))
        kind = eval(spelled(told.type), {**vars(runtime_model), **models})
        return runtime_model.reads(kind)(json.dumps(body).encode())
    return urlencode(body).encode() if route.bodies[0][0] == FORM else b"\x89\x00bytes"


def secrets(provider: model.Provider, names: tuple[str, ...]) -> dict[str, str]:
    """Arguments of a client with these credentials."""
    chosen = [c for c in provider.credentials if c.name in names]
    return {str(a): f"{a}-1/2" for credential in chosen for a in credential.arguments}


def expected_headers(provider: model.Provider, names: tuple[str, ...]) -> dict[str, str]:
    """Where the credentials have to stand, if that is in headers."""
    found: dict[str, str] = {}
    for credential in (c for c in provider.credentials if c.name in names):
        value = ":".join(f"{a}-1/2" for a in credential.arguments)
        if credential.kind == "basic":
            found["authorization"] = f"Basic {base64.b64encode(value.encode()).decode()}"
        elif credential.kind == "bearer":
            found["authorization"] = f"Bearer {value}"
        elif credential.kind == "header":
            found[credential.wire.raw.lower()] = value
    return found


def credentials(provider: model.Provider, names: tuple[str, ...]) -> dict[str, str]:
    """Arguments of a client: these, and those without which no client is made."""
    given = secrets(provider, names)
    if any(set(names) >= set(wanted) for wanted in provider.security):
        return given
    return given | secrets(provider, next(iter(provider.security), ()))


def client_class(provider: model.Provider, prefix: str) -> Any:
    module = importlib.import_module(f"generated.{provider.package}")
    return getattr(module, f"{prefix}{provider.prefix}Client")
