"""The two clients of a package, with the constants of their module."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import Credential, Operation, Provider
from generator.model.python import (
    annotation,
    call,
    constant,
    literals,
    mapping,
    reader,
    sendable,
    spelled,
)
from generator.naming import Name
from generator.package.methods import methods, raw_methods
from generator.package.parts import NONE, ClientClass, Constant, Doc, Parameter
from generator.package.reports import of_answer
from generator.text import Code, Text, literal

_SETS = Code("tuple[tuple[str, ...], ...]")


def constants(provider: Provider) -> tuple[Constant, ...]:
    """What stands before the classes of the module, in its order."""
    return (*_about(provider), *_errors(provider), *_calls(provider))


def _about(provider: Provider) -> Iterator[Constant]:
    if provider.base_url:
        told = (_server_of(s.url, s.doc, provider.base_url) for s in provider.servers if s.doc)
        yield Constant(Name("BASE_URL"), literal(provider.base_url), comments=tuple(told))
    yield Constant(Name("USER_AGENT"), literal(provider.user_agent))
    schemes = constant(map(_scheme, provider.credentials))
    yield Constant(Name("SCHEMES"), schemes, Code("tuple[Scheme, ...]"))
    yield Constant(Name("SECURITY"), constant(map(literals, provider.security)), _SETS)


def _server_of(url: Text, doc: Text, usual: Text) -> Text:
    """What the spec says of a server, with its URL if it is not the usual one."""
    return doc if url == usual else Text(f"{url.raw}: {doc.raw}")


def _scheme(credential: Credential) -> Code:
    wire = literal(credential.wire) if credential.wire else None
    arguments, variables = literals(credential.arguments), literals(credential.variables)
    return call("Scheme", literal(credential.kind), arguments, variables, wire)


def _errors(provider: Provider) -> Iterator[Constant]:
    """Every documented status with its class and the reader of its body, once for all calls."""
    if provider.errors:
        entries = (
            (literal(error.status), constant((error.name, reader(error.body))))
            for error in provider.errors
        )
        yield Constant(Name("_ERRORS"), mapping(entries), Code("Errors"))


def _calls(provider: Provider) -> Iterator[Constant]:
    every = {error.status for error in provider.errors}
    for operation in provider.operations:
        type_ = Code(f"Endpoint[{annotation(operation.answer)}]")
        yield Constant(operation.constant, _described(provider, operation, every), type_)
    if provider.token:
        source = provider.token.operation.constant, literal(provider.token.attribute)
        yield Constant(Name("TOKEN"), call("TokenSource", *source))


def _described(provider: Provider, operation: Operation, every: set[int]) -> Code:
    """The call as the runtime is told of it, without what is the default there."""
    unusual = ((literal(status), reader(type_)) for status, type_ in operation.unusual)
    security, body = operation.security, operation.body
    return call(
        "Endpoint",
        literal(operation.verb),
        literal(operation.template),
        reader(operation.usual),
        ok=literals(operation.ok) if operation.ok else None,
        errors=_documented(operation, every),
        other_errors=reader(operation.other_errors) if operation.other_errors else None,
        safe=None if operation.safe else literal(False),
        security=None if security is None else constant(map(literals, security)),
        media_type=literal(operation.media_type) if operation.media_type else None,
        body=Code(f"lambda: {spelled(body.type)}") if body else None,
        body_optional=None if body is None or body.required else literal(True),
        path_types=_path_types(operation),
        accept=literal(operation.accept) if operation.accept else None,
        answers=mapping(unusual) if operation.unusual else None,
        **_lenient(provider, operation),
    )


def _path_types(operation: Operation) -> Code | None:
    """What path arguments may be, where it is not just `str`."""
    found = {str(a.name): sendable(a.type) for a in operation.placed("path")}
    held = {name: types for name, types in found.items() if types != ("str",)}
    return mapping((literal(n), constant(t)) for n, t in held.items()) if held else None


def _lenient(provider: Provider, operation: Operation) -> dict[str, Code | None]:
    """How statuses are read out of an answer that does not match the spec."""
    reports = of_answer(provider, operation)
    pages = operation.pages if reports else None
    return {"reports": reports, "next_page": literals(pages.path) if pages else None}


def _documented(operation: Operation, every: set[int]) -> Code | None:
    """The errors of one call, out of the table of all."""
    own = [error.status for error in operation.errors]
    if not own:
        return None
    return Code("_ERRORS") if {*own} == every else call("only", Code("_ERRORS"), *map(literal, own))


def clients(provider: Provider) -> tuple[ClientClass, ...]:
    """The synchronous client and its asynchronous twin; none for a spec without operations."""
    return tuple(_client(provider, way) for way in (False, True)) if provider.operations else ()


def _client(provider: Provider, is_async: bool) -> ClientClass:
    twin = "Async" if is_async else ""
    given = (*_credentials(provider), *_settings(provider, twin))
    return ClientClass(
        name=Name(f"{twin}{provider.prefix}Client"),
        raw=Name(f"{twin}{provider.prefix}RawCalls"),
        is_async=is_async,
        doc=_doc(provider, is_async, given),
        attributes=tuple(_attributes(provider)),
        parameters=given,
        credentials=mapping((literal(n), n) for c in provider.credentials for n in c.arguments),
        methods=tuple(methods(provider, is_async)),
        raw_methods=tuple(raw_methods(provider, is_async)),
    )


def _attributes(provider: Provider) -> Iterator[Constant]:
    yield Constant(Name("provider"), literal(provider.package))
    if provider.token:
        yield Constant(Name("token_source"), Code("TOKEN"))
    if provider.rate_limits:
        limits = constant(map(literals, provider.rate_limits))
        yield Constant(Name("rate_limits"), limits)


def _doc(provider: Provider, is_async: bool, given: tuple[Parameter, ...]) -> Doc:
    lead = f"{'Asynchronous' if is_async else 'Synchronous'} client of {provider.title.raw}"
    how = "belongs to one event loop" if is_async else "safe to share between threads"
    bad = "`base_url` is not absolute, or a credential has characters no header may have."
    raises = [(Code("ValueError"), Text(bad))]
    if provider.needs_credentials:
        text = "no complete set of credentials was passed or found in the environment."
        raises.insert(0, (Code("CredentialsMissing"), Text(text)))
    close = "aclose" if is_async else "close"
    return Doc(
        (
            Text(f"{lead}; {how}."),
            Text(f"Use it as a context manager, or call `{close}` when done."),
        ),
        tuple((parameter.name, parameter.doc) for parameter in given),
        raises=tuple(raises),
    )


def _credentials(provider: Provider) -> Iterator[Parameter]:
    for credential in provider.credentials:
        defaults = [f" Default: ${name.raw}." for name in credential.variables]
        defaults = defaults or [""] * len(credential.arguments)
        for name, default in zip(credential.arguments, defaults, strict=True):
            doc = Text(f"{credential.doc.raw}{default}")
            yield Parameter(name, Code("str | None"), NONE, doc=doc)


def _settings(provider: Provider, twin: str) -> Iterator[Parameter]:
    """What every client can be told."""
    transport = f"httpx2.{twin}Client | {twin}Transport | None"
    rows = (
        ("base_url", "str", "BASE_URL" if provider.base_url else "", _server(provider)),
        (
            "timeout",
            "float | Timeout | None",
            "DEFAULT_TIMEOUT",
            "Limit in seconds for each phase of a call, or a `Timeout`; None for no limit.",
        ),
        (
            "deadline",
            "float | None",
            "DEFAULT_DEADLINE",
            "Limit in seconds for a whole call, retries included; None for no limit.",
        ),
        ("retries", "int", "DEFAULT_RETRIES", _retries(provider)),
        (
            "http_client",
            transport,
            "None",
            f"Your own httpx2 client or another `{twin}Transport`; the client does not close it.",
        ),
    )
    for name, written, default, doc in rows:
        fallback = Code(default) if default else None
        yield Parameter(Name(name), Code(written), fallback, doc=Text(doc))


def _server(provider: Provider) -> str:
    if provider.base_url:
        return "URL of the server."
    named = f"; the spec gives only {provider.servers[0].url.raw}" if provider.servers else ""
    return f"URL of the server{named or '; the spec gives none'}."


def _retries(provider: Provider) -> str:
    token = ", or once after a fetched token was rejected" if provider.token else ""
    return (
        "Maximum number of retries. Only calls that are safe to repeat are retried; a send is "
        f"retried only if nothing was transmitted{token}."
    )
