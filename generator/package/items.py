"""What a public surface is made of, as reviews compare it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Flag, StrEnum

from generator.model import Key, Type
from generator.package.parts import Function, Method, Parameter
from generator.text import Code


class Kind(StrEnum):
    """What a caller knows an item as."""

    CLASS = "class"
    FIELD = "field"
    ENUM = "enum"
    MEMBER = "member"
    ALIAS = "alias"
    OPTION = "option"
    ERROR = "error"
    CLIENT = "client"
    ARGUMENT = "argument"
    """Of the constructor of the clients."""
    METHOD = "method"
    WAITING = "waiting"
    """`wait_until_final`."""
    COMPANION = "companion"
    """What comes with a method: its constant, `iter_...`, `..._pages`."""
    PARAMETER = "parameter"
    RETURN = "return"
    RAISED = "raised"
    REPEAT = "repeat"
    FUNCTION = "function"
    PAYLOAD = "payload"
    """A type that `delivery_reports` takes."""
    EVENT = "event"
    """A type that webhooks give."""
    CONSTANT = "constant"
    AGENT = "agent"
    LIMITS = "limits"


class Way(Flag):
    """Who makes the values: the caller, the provider, or either."""

    NONE = 0
    SENT = 1
    RECEIVED = 2
    BOTH = 3


@dataclass(frozen=True)
class Item:
    """One thing that a caller can name, with all that can change about it."""

    kind: Kind
    key: Key
    """Unique; the same for a client of any prefix."""
    lines: tuple[Code, ...]
    """As `surface.txt` has it; mostly one."""
    name: str
    """As a caller writes it."""
    holder: Key | None = None
    """Key of the item that it is part of."""
    way: Way = Way.NONE
    type: Type | None = None
    annotation: str = ""
    """Of what a caller gives or finds, as Python writes it."""
    required: bool = False
    """A caller must give it, or a reader always finds it."""
    position: int = 0
    """From 1 on, of what may be given by position."""
    base: str = ""
    """Class that it extends."""
    value: str = ""
    """A default, a word, or whatever else counts; as Python writes it."""
    wire: tuple[str, str] = ("", "")
    """Of a parameter: where its value goes, and what it is called there or its place in a path."""
    identity: str = ""
    """What it is to the provider, where that is told apart from its name."""
    doc: str = ""
    """What the spec says of it, by which one that was renamed is known again."""
    place: Key | None = None
    """Key of the part of the spec that it comes from, if that is another one than `key`."""

    @property
    def source(self) -> Key:
        """The key under which `lower` tells where it comes from."""
        return self.place or self.key


def parameter_lines(owner: str, parameters: Iterable[Parameter]) -> Iterator[Code]:
    """A line for each parameter of a function or method."""
    for position, parameter in enumerate(parameters, 1):
        star = "*, " if parameter.keyword_only else ""
        default = f" = {parameter.default}" if parameter.default else ""
        note = "" if parameter.keyword_only else f"  # position {position}"
        head = f"{owner}({star}{parameter.name}): {parameter.annotation}"
        yield Code(f"{head}{default}{note}")


def listed(callable_: Method | Function, owner: str) -> tuple[Code, ...]:
    """A line for each parameter, and one for what comes back."""
    taken = parameter_lines(owner, callable_.parameters)
    return (*taken, Code(f"{owner}() -> {callable_.returns}"))
