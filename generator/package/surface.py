"""The public surface of one package: everything in it that a caller can name.

It is taken from the values that templates print. A synchronous client, its asynchronous twin and
the `with_raw` calls of both are one item each. Everything of `models` and `errors`, the clients and
`delivery_reports` can be imported from the package itself as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model import Credential, Key, Operation
from generator.model.python import annotation
from generator.naming import Name
from generator.package.classes import of_errors, of_models
from generator.package.functions import of_reports, of_webhooks
from generator.package.items import Item, Kind, Way, listed, parameter_lines
from generator.package.package import Package
from generator.package.parts import ClientClass, Constant, Method, Parameter, Role
from generator.text import Code, literal

CLIENT = Key("client")


def surface(package: Package) -> tuple[Item, ...]:
    """Every public item of a package, each after what holds it."""
    return (
        *of_models(package.provider),
        *of_errors(package.provider),
        *of_clients(package),
        *of_reports(package),
        *of_webhooks(package),
    )


def lines(items: Iterable[Item]) -> list[Code]:
    """The items as text: one line each, sorted."""
    return sorted(line for item in items for line in item.lines)


# -- clients


def of_clients(package: Package) -> Iterator[Item]:
    """The clients and the constants of their module; nothing for a spec without calls."""
    if not package.clients:
        return
    client = package.clients[0]
    owner = f"client.{client.name}"
    heads = [f"client.{name}" for twin in package.clients for name in (twin.name, twin.raw)]
    heads.append(f"{owner}.with_raw: {client.raw}")
    heads += [f"{owner}.{a.code}" for a in client.attributes if a.name == "provider"]
    yield Item(Kind.CLIENT, CLIENT, tuple(map(Code, heads)), client.name)
    yield from _constants(package, client)
    yield from _constructor(package, client)
    for method in client.methods:
        yield from _METHODS[method.role](method, owner)


def _constants(package: Package, client: ClientClass) -> Iterator[Item]:
    held = {constant.name: constant for constant in package.constants}
    if "BASE_URL" in held:
        yield _constant("BASE_URL", [held[Name("BASE_URL")]])
    agent = held[Name("USER_AGENT")]
    # The first half of it is the name of the file, which is no part of the spec.
    version = package.provider.user_agent.raw.partition("/")[2]
    key, line = Key("constant", "", "USER_AGENT"), Code(f"client.{agent.code}")
    yield Item(Kind.AGENT, key, (line,), "USER_AGENT", CLIENT, value=version)
    yield _constant("SCHEMES", [held[Name("SCHEMES")], held[Name("SECURITY")]])
    attributes = {constant.name: constant for constant in client.attributes}
    if "TOKEN" in held:
        source = Code(f"client.{client.name}.{attributes[Name('token_source')].code}")
        yield _constant("TOKEN", [held[Name("TOKEN")]], source)
    if "rate_limits" in attributes:
        limits = attributes[Name("rate_limits")]
        line = Code(f"client.{client.name}.{limits.code}")
        key, name = Key("rate limits"), str(limits.name)
        yield Item(Kind.LIMITS, key, (line,), name, CLIENT, value=limits.value)


def _constant(name: str, written: list[Constant], *more: Code) -> Item:
    """A constant of the module; its value is compared unless it has an annotation."""
    told = tuple(Code(f"client.{_shown(constant)}") for constant in written)
    value = "" if written[0].annotation else written[0].value
    key = Key("constant", "", name)
    return Item(Kind.CONSTANT, key, (*told, *more), name, CLIENT, value=value)


def _shown(constant: Constant) -> str:
    return f"{constant.name}: {constant.annotation}" if constant.annotation else constant.code


def _constructor(package: Package, client: ClientClass) -> Iterator[Item]:
    written = dict(zip((p.name for p in client.parameters), client.parameters, strict=True))
    owner = f"client.{client.name}"
    for credential in package.provider.credentials:
        for index, name in enumerate(credential.arguments):
            yield _credential(credential, index, written.pop(name), owner)
    yield Item(
        Kind.ARGUMENT,
        Key("credential", "", "base_url"),
        tuple(parameter_lines(owner, written.values())),
        "base_url",
        CLIENT,
        Way.SENT,
        required=not written[Name("base_url")].default,
        place=Key("constant", "", "BASE_URL"),
    )


def _credential(credential: Credential, index: int, parameter: Parameter, owner: str) -> Item:
    variable = literal(f"${credential.variables[index].raw}") if credential.variables else Code("")
    line = next(parameter_lines(owner, [parameter]))
    return Item(
        Kind.ARGUMENT,
        Key("credential", "", parameter.name),
        (Code(f"{line}  # else {variable}") if variable else line,),
        parameter.name,
        CLIENT,
        Way.SENT,
        value=variable,
        identity=f"{credential.kind} {credential.wire.raw} {index}",
        doc=credential.doc.raw,
    )


# -- methods


def _call(method: Method, client: str) -> Iterator[Item]:
    """A method, what it takes, returns and raises, and the constant behind it."""
    call = method.operation
    key, owner = Key("call", call.name), f"{client}.{method.name}"
    yield Item(Kind.METHOD, key, (), call.name, CLIENT, identity=address(call))
    lines_ = parameter_lines(owner, method.parameters)
    for position, (parameter, line) in enumerate(zip(method.parameters, lines_, strict=True), 1):
        yield _parameter(call, parameter, position, line)
    yield Item(
        Kind.RETURN,
        Key("answer", call.name),
        (Code(f"{owner}() -> {method.returns}"),),
        call.name,
        key,
        Way.RECEIVED,
        call.answer,
        method.returns,
        base="Batch" if method.role == Role.BATCH else "",
    )
    yield from _raised(call, key, owner)
    never = (Code(f"{owner}() is never repeated"),) if not call.safe else ()
    value = "safe" if call.safe else "never"
    repeats = Key("repeats", call.name)
    yield Item(Kind.REPEAT, repeats, never, call.name, key, value=value, place=key)
    told = Code(f"client.{call.constant}: Endpoint[{annotation(call.answer)}]")
    constant = Key("operation", call.name)
    yield Item(Kind.COMPANION, constant, (told,), call.constant, key, place=key)


def _parameter(call: Operation, parameter: Parameter, position: int, line: Code) -> Item:
    argument = parameter.argument
    assert argument, "every parameter of a call is an argument of its operation"
    many = call.batch is not None and argument == call.batch.argument
    return Item(
        Kind.PARAMETER,
        Key("argument", call.name, parameter.name),
        (line,),
        parameter.name,
        Key("call", call.name),
        Way.SENT,
        argument.type,
        parameter.annotation,
        argument.required,
        0 if parameter.keyword_only else position,
        base="Iterable" if many else "",
        wire=_wire(call, parameter),
        identity=" ".join(_wire(call, parameter)),
        doc=argument.doc.raw,
    )


def address(call: Operation) -> str:
    """What a call is to the provider."""
    return f"{call.verb} " + "".join("{}" if isinstance(p, Name) else p.raw for p in call.path)


def _wire(call: Operation, parameter: Parameter) -> tuple[str, str]:
    """What a parameter is to the provider: in a path, its position."""
    if parameter.name in call.path:
        return "path", str(call.path.index(parameter.name))
    argument = parameter.argument
    return (argument.place, argument.wire.raw) if argument else ("", "")


def _raised(call: Operation, key: Key, owner: str) -> Iterator[Item]:
    for error in call.errors:
        line, place = Code(f"{owner}() raises {error.name}"), Key("raised", call.name, error.name)
        yield Item(Kind.RAISED, place, (line,), error.name, key, identity=str(error.status))
    if call.other_errors:
        body = annotation(call.other_errors)
        yield Item(
            Kind.RAISED,
            Key("raised", call.name),
            (Code(f"{owner}() raises ApiError with a body {body}"),),
            "ApiError",
            key,
            Way.RECEIVED,
            call.other_errors,
            body,
        )


def _pages(method: Method, client: str) -> Iterator[Item]:
    call = Key("call", method.operation.name)
    told = listed(method, f"{client}.{method.name}")
    key = Key("pages", method.operation.name)
    yield Item(Kind.COMPANION, key, told, method.name, call, place=call)


def _iterate(method: Method, client: str) -> Iterator[Item]:
    call, key = Key("call", method.operation.name), Key("iterator", method.operation.name)
    told = listed(method, f"{client}.{method.name}")
    yield Item(Kind.COMPANION, key, told, method.name, call, place=Key("reports"))


def _wait(method: Method, client: str) -> Iterator[Item]:
    told = listed(method, f"{client}.{method.name}")
    value, place = address(method.operation), Key("reports")
    yield Item(Kind.WAITING, Key("wait"), told, method.name, CLIENT, value=value, place=place)


_METHODS = {
    Role.CALL: _call,
    Role.BATCH: _call,
    Role.PAGES: _pages,
    Role.ITERATE: _iterate,
    Role.WAIT: _wait,
}
