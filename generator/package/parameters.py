"""What methods take, and how they hand it on: to a request, or to one another."""

from __future__ import annotations

from collections.abc import Mapping

from generator.model import NULL, Argument, Operation, union
from generator.model.python import asked, call, given, mapping
from generator.naming import Name
from generator.package.parts import NONE, Parameter
from generator.text import Code, literal

_PLACES = {"path": "path", "query": "query", "header": "headers"}
"""Where arguments go -> what the runtime calls it."""


def parameters(operation: Operation, many: Argument | None = None) -> tuple[Parameter, ...]:
    """What a method takes: the path and the body by position, everything else by keyword.

    Args:
        operation: The call.
        many: The argument that takes any number of ids.
    """
    in_path = {str(argument.name): argument for argument in operation.placed("path")}
    names = dict.fromkeys(str(part) for part in operation.path if isinstance(part, Name))
    placed = [*(in_path[name] for name in names if name in in_path), *operation.placed("body")]
    named = [argument for argument in operation.arguments if argument not in placed]
    ordered = [*placed, *sorted(named, key=lambda argument: not argument.required)]
    return tuple(_parameter(argument, argument in placed, argument == many) for argument in ordered)


def _parameter(argument: Argument, by_position: bool, many: bool) -> Parameter:
    type_ = argument.type if argument.required else union(argument.type, NULL)
    written = given(type_) if argument.place == "body" else asked(type_)
    return Parameter(
        argument.name,
        Code("Iterable[str]") if many else written,
        None if argument.required else NONE,
        not by_position,
        argument.doc,
        argument,
    )


def sent(operation: Operation) -> Code:
    """The expression for what goes into a request."""
    held: dict[str, Code | None] = {}
    for place, name in _PLACES.items():
        found = operation.placed(place)
        keys = [literal(a.name if place == "path" else a.wire) for a in found]
        values = [Code(f"{a.encoder}({a.name})") if a.encoder else a.name for a in found]
        held[name] = mapping(zip(keys, values, strict=True)) if found else None
    return call("Arguments", **held, body=operation.body.name if operation.body else None)


def forwarded(held: tuple[Parameter, ...], instead: Mapping[Name, str]) -> Code:
    """The arguments that one method hands on to another, some of them replaced."""
    written: list[str] = []
    for parameter in held:
        value = instead.get(parameter.name, parameter.name)
        written.append(f"{parameter.name}={value}" if parameter.keyword_only else value)
    return Code(", ".join(written))
