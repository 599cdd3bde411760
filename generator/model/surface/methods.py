"""Methods of clients with their parameters, answers and errors as callers see them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.calls import Argument, Operation
from generator.model.provider import Provider
from generator.model.surface.items import Item, Kind, Way
from generator.naming import Name
from generator.text import Code

CLIENT = "client.Client"
"""Key of the clients, whatever their prefix."""
_POLLED = {
    "deadline": "float",
    "pauses": "Iterable[float] | None = None",
    "clock": "Callable[[], float] | None = None",
    "sleep": "Callable[[float], object] | None = None",
}


def of_call(provider: Provider, call: Operation, shown: str) -> Iterator[Item]:
    """A method, what it takes, gives and raises, and what comes with it.

    Args:
        provider: Whose call it is.
        call: The call.
        shown: The client as its module has it, e.g. `client.D7Client`.
    """
    key, told = f"{CLIENT}.{call.name}", f"{shown}.{call.name}"
    yield Item(Kind.METHOD, key, (), call.name, CLIENT, identity=_address(call))
    many = call.batch.argument.name if call.batch else None
    for position, argument in enumerate(call.arguments, 1):
        yield _parameter(call, argument, position, told, many)
    yield _returned(call, key, told)
    yield from _raised(call, key, told)
    never = (Code(f"{told}() is never repeated"),) if not call.safe else ()
    value = "safe" if call.safe else "never"
    yield Item(Kind.REPEAT, f"{key} repeats", never, call.name, key, value=value, place=key)
    yield from _companions(provider, call, key, shown)


def of_waiting(poll: Operation, shown: str) -> Item:
    """`wait_until_final`, which takes what the call takes that it repeats."""
    key, told = f"{CLIENT}.wait_until_final", f"{shown}.wait_until_final"
    fixed = [f"{told}(*, {name}): {type_}" for name, type_ in _POLLED.items()]
    many = poll.batch.argument.name if poll.batch else None
    given = [line for a in poll.positional for line in _line(poll, a, told, many)]
    lines = tuple(map(Code, [*given, *fixed, f"{told}() -> Waited"]))
    address = _address(poll)
    return Item(
        Kind.WAITING, key, lines, "wait_until_final", CLIENT, value=address, place="reports"
    )


def _address(call: Operation) -> str:
    """What a call is to the provider."""
    return f"{call.verb} " + "".join("{}" if isinstance(p, Name) else p.raw for p in call.path)


def _parameter(
    call: Operation, argument: Argument, position: int, told: str, many: str | None
) -> Item:
    key = f"{CLIENT}.{call.name}"
    return Item(
        Kind.PARAMETER,
        f"{key}({argument.name})",
        tuple(_line(call, argument, told, many)),
        argument.name,
        key,
        Way.SENT,
        argument.type,
        _annotation(argument, many),
        argument.required,
        position if argument.required else 0,
        base="Iterable" if argument.name == many else "",
        identity=_identity(call, argument),
        doc=argument.doc.raw,
    )


def _annotation(argument: Argument, many: str | None) -> Code:
    return Code("Iterable[str]") if argument.name == many else argument.annotation


def _line(call: Operation, argument: Argument, told: str, many: str | None) -> Iterator[Code]:
    """A parameter; one may take many ids."""
    type_ = _annotation(argument, many)
    if argument.required:
        position = call.arguments.index(argument) + 1
        yield Code(f"{told}({argument.name}): {type_}  # position {position}")
    else:
        yield Code(f"{told}(*, {argument.name}): {type_} = None")


def _identity(call: Operation, argument: Argument) -> str:
    """What a parameter is to the provider: in a path, its position."""
    if argument.name in call.path:
        return f"path {call.path.index(argument.name)}"
    return f"{argument.place} {argument.wire.raw}"


def _returned(call: Operation, key: str, told: str) -> Item:
    answer = Code(f"Batch[{call.batch.item}]") if call.batch else call.answer.annotation
    return Item(
        Kind.RETURN,
        f"{key} returns",
        (Code(f"{told}() -> {answer}"),),
        call.name,
        key,
        Way.RECEIVED,
        call.answer,
        answer,
        base="Batch" if call.batch else "",
    )


def _raised(call: Operation, key: str, told: str) -> Iterator[Item]:
    for error in call.errors:
        line, name = Code(f"{told}() raises {error.name}"), error.name
        status = str(error.status)
        yield Item(Kind.RAISED, f"{key} raises {name}", (line,), name, key, identity=status)
    if call.other_errors:
        body = call.other_errors
        line = Code(f"{told}() raises ApiError with a body {body.annotation}")
        yield Item(
            *(Kind.RAISED, f"{key} raises", (line,), "ApiError", key, Way.RECEIVED),
            type=body,
            annotation=body.annotation,
        )


def _companions(provider: Provider, call: Operation, key: str, shown: str) -> Iterator[Item]:
    def companion(role: str, name: str, *lines: str) -> Item:
        place, told = "reports" if role == "iter" else key, tuple(map(Code, lines))
        return Item(Kind.COMPANION, f"{key} {role}", told, name, key, place=place)

    constant = f"client.{call.constant}: Operation[{call.answer.annotation}]"
    yield companion("constant", call.constant, constant)
    if call.pages:
        name = f"{call.name}_pages"
        told = f"{shown}.{name}"
        taken = [line for a in call.arguments for line in _line(call, a, told, None)]
        yield companion("pages", name, *taken, f"{told}() -> Iterator[{call.answer.annotation}]")
    if call in provider.bulk and call.key:
        name = f"iter_{call.name}"
        told = f"{shown}.{name}"
        taken = [line for a in call.positional for line in _line(call, a, told, call.key.name)]
        given = f"{told}() -> Iterator[tuple[{_found(call)} | ProviderError]]"
        yield companion("iter", name, *taken, f"{told}(*, concurrency): int = 4", given)


def _found(call: Operation) -> str:
    """What looking up many gives for each call."""
    if call.batch:
        return f"tuple[str, ...], Batch[{call.batch.item}]"
    return f"str, {call.answer.annotation}"
