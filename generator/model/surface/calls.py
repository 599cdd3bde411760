"""Clients and their constructor as callers see them; twins and `with_raw` count once."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.provider import Credential, Provider
from generator.model.surface.items import Item, Kind, Way
from generator.model.surface.methods import CLIENT, of_call, of_waiting
from generator.text import Code, literal


def of_clients(provider: Provider) -> Iterator[Item]:
    """The clients and the constants of their module; nothing for a spec without calls."""
    if not provider.operations:
        return
    shown = f"client.{provider.prefix}Client"
    twins = [
        f"client.{a}{provider.prefix}{b}" for b in ("Client", "RawCalls") for a in ("", "Async")
    ]
    fixed = [f"{shown}.provider = {provider.label}", f"{shown}.with_raw: {provider.prefix}RawCalls"]
    heads = tuple(map(Code, [*twins, *fixed]))
    yield Item(Kind.CLIENT, CLIENT, heads, f"{provider.prefix}Client")
    yield from _constants(provider, shown)
    yield from _constructor(provider, shown)
    for operation in provider.operations:
        yield from of_call(provider, operation, shown)
    if provider.reporting and provider.reporting.poll:
        yield of_waiting(provider.reporting.poll, shown)


def _constants(provider: Provider, shown: str) -> Iterator[Item]:
    if provider.base_url:
        yield _constant("BASE_URL", literal(provider.base_url))
    agent = provider.user_agent
    # The first half of it is the name of the file, which is no part of the spec.
    version = agent.raw.partition("/")[2]
    line = Code(f"client.USER_AGENT = {literal(agent)}")
    yield Item(Kind.AGENT, "client.USER_AGENT", (line,), "USER_AGENT", CLIENT, value=version)
    held = ("SCHEMES: tuple[Scheme, ...]", "SECURITY: tuple[tuple[str, ...], ...]")
    yield _constant("SCHEMES", Code(""), *(Code(f"client.{line}") for line in held))
    if provider.token:
        source = f"{provider.token.operation.constant}, {literal(provider.token.attribute)}"
        value = Code(f"TokenSource({source})")
        held = (f"client.TOKEN = {value}", f"{shown}.token_source = TOKEN")
        yield _constant("TOKEN", value, *map(Code, held))
    if provider.rate_limits:
        limits = [f"({calls}, {literal(seconds)})" for calls, seconds in provider.rate_limits]
        told = f"({', '.join(limits)},)"
        line = Code(f"{shown}.rate_limits = {told}")
        yield Item(Kind.LIMITS, f"{CLIENT}.rate_limits", (line,), "rate_limits", CLIENT, value=told)


def _constant(name: str, value: Code, *held: Code) -> Item:
    """A constant of the module; its value is compared if it is given."""
    told = held or (Code(f"client.{name} = {value}"),)
    return Item(Kind.CONSTANT, f"client.{name}", told, name, CLIENT, value=value)


_FIXED = {
    "timeout": "float | Timeout | None = DEFAULT_TIMEOUT",
    "deadline": "float | None = DEFAULT_DEADLINE",
    "retries": "int = DEFAULT_RETRIES",
    "http_client": "httpx2.Client | Transport | None = None",
}


def _constructor(provider: Provider, shown: str) -> Iterator[Item]:
    yield from _credentials(provider, shown)
    line = Code(f"{shown}(*, base_url): str{' = BASE_URL' if provider.base_url else ''}")
    yield Item(
        Kind.ARGUMENT,
        f"{CLIENT}(base_url)",
        (line, *(Code(f"{shown}(*, {name}): {told}") for name, told in _FIXED.items())),
        "base_url",
        CLIENT,
        Way.SENT,
        required=not provider.base_url,
        place="client.BASE_URL",
    )


def _credentials(provider: Provider, shown: str) -> Iterator[Item]:
    given = [(credential, i) for credential in provider.credentials for i in _each(credential)]
    for credential, index in given:
        name = credential.arguments[index]
        variables = [literal(f"${variable.raw}") for variable in credential.variables]
        variable = variables[index] if variables else ""
        note = f"  # else {variable}" if variable else ""
        yield Item(
            Kind.ARGUMENT,
            f"{CLIENT}({name})",
            (Code(f"{shown}(*, {name}): str | None = None{note}"),),
            name,
            CLIENT,
            Way.SENT,
            value=variable,
            identity=f"{credential.kind} {credential.wire.raw} {index}",
            doc=credential.doc.raw,
        )


def _each(credential: Credential) -> range:
    return range(len(credential.arguments))
