"""What a package is made of: functions, methods and clients with their parameters, as values.

Templates print them, `surface.txt` lists them, reviews compare them and the README shows them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from generator.model import Argument, Operation
from generator.model.python import annotation
from generator.naming import Name, apart
from generator.text import Code, Text, docstring, docstring_entry

NONE = Code("None")
"""The default of what may be left out."""
_SILENT, _NOTHING, _CALL_OPTIONS = Text(""), Code(""), Code("CallOptions")


@dataclass(frozen=True)
class Doc:
    """A docstring: paragraphs, then what is given, what comes back and what may be raised."""

    paragraphs: tuple[Text, ...]
    args: tuple[tuple[Code, Text], ...] = ()
    returns: Text = _SILENT
    raises: tuple[tuple[Code, Text], ...] = ()

    @property
    def code(self) -> Code:
        """The docstring in its quotes, at the left margin."""
        sections = [docstring(paragraph) for paragraph in self.paragraphs if paragraph]
        sections += [_entries("Args", self.args)] if self.args else []
        sections += [_section("Returns", docstring(self.returns, 72))] if self.returns else []
        sections += [_entries("Raises", self.raises)] if self.raises else []
        text = "\n\n".join(sections)
        return Code(f'"""{text}\n"""' if "\n" in text else f'"""{text}"""')


def _entries(title: str, entries: Iterable[tuple[Code, Text]]) -> Code:
    return _section(title, Code("\n".join(docstring_entry(text, name) for name, text in entries)))


def _section(title: str, body: Code) -> Code:
    lines = (f"    {line}" if line else "" for line in body.split("\n"))
    return Code("\n".join([f"{title}:", *lines]))


@dataclass(frozen=True)
class Parameter:
    """One parameter of a function or method."""

    name: Name
    annotation: Code
    default: Code | None = None
    """None if it must be given."""
    keyword_only: bool = True
    doc: Text = _SILENT
    argument: Argument | None = None
    """What it becomes in a call, if that is one input of the provider's operation."""

    @property
    def code(self) -> Code:
        """As a signature has it."""
        return Code(
            f"{self.name}: {self.annotation}" + (f" = {self.default}" if self.default else "")
        )


def signature(parameters: Iterable[Parameter], first: str = "", last: str = "") -> Code:
    """The inside of a signature's brackets.

    Args:
        parameters: By position first, then by keyword.
        first: What stands before them, e.g. `self`.
        last: What stands after them, e.g. `**options: Unpack[CallOptions]`.
    """
    given = list(parameters)
    written = [first] if first else []
    written += [p.code for p in given if not p.keyword_only]
    named = [p.code for p in given if p.keyword_only]
    written += ["*", *named] if named else []
    return Code(", ".join([*written, last] if last else written))


@dataclass(frozen=True)
class Function:
    """A function of a module."""

    name: Name
    parameters: tuple[Parameter, ...]
    returns: Code
    doc: Doc

    @property
    def head(self) -> Code:
        """The line that begins its definition, without the colon."""
        return Code(f"def {self.name}({signature(self.parameters)}) -> {self.returns}")


LOCAL = "answer asked batch done found item key look odd one queue walk wanted".split()
"""The local variables of methods."""


class Role(StrEnum):
    """What a method does with the operation behind it."""

    CALL = "call"
    """Makes one call."""
    BATCH = "batch"
    """Splits any number of ids into several calls."""
    PAGES = "pages"
    """Walks all pages."""
    ITERATE = "iterate"
    """Makes one call per id, several at a time."""
    WAIT = "wait"
    """Repeats the call until every message has its outcome."""


@dataclass(frozen=True)
class Method:
    """A method of a client."""

    name: Name
    role: Role
    operation: Operation
    parameters: tuple[Parameter, ...]
    returns: Code
    doc: Doc
    is_async: bool
    options: Code = _CALL_OPTIONS
    """The type of its `**options`."""
    forwarded: Code = _NOTHING
    """The arguments with which it calls the method that it builds on."""
    known: Code = _NOTHING
    """What else `delivery_reports` is given of its arguments."""
    carries: bool = False
    """Whether the answers carry statuses, of which an odd answer must take none away."""

    @property
    def head(self) -> Code:
        """The line that begins its definition, without the colon."""
        written = signature(self.parameters, "self", f"**options: Unpack[{self.options}]")
        return Code(f"{self.async_}def {self.name}({written}) -> {self.returns}")

    @property
    def needed(self) -> Code:
        """What a caller must give of the operation's arguments, as examples write it."""
        given = (p.name for p in self.parameters if p.argument and not p.default)
        return Code(", ".join(f"{name}=..." for name in given))

    @property
    def other_errors(self) -> Code | None:
        """The annotation of the body of errors that have no class of their own."""
        body = self.operation.other_errors
        return annotation(body) if body else None

    @property
    def ids(self) -> Name:
        """The parameter that takes many ids."""
        key = self.operation.key
        assert key, "asked of methods for many ids only"
        return key.name

    @property
    def each(self) -> tuple[Code, Code]:
        """Of a method for many ids: the types of what one call is for, and of what it gives."""
        return looked_up(self.operation)

    @property
    def walk(self) -> Code:
        """Of a method that walks pages: the walk, from its first page on."""
        pages = self.operation.pages
        assert pages, "asked of methods that walk pages only"
        if pages.size is None:
            return Code(f"Walk({pages.argument.name})")
        return Code(
            f"Count({pages.argument.name}, {pages.first}, {pages.size.name}, {pages.default})"
        )

    @property
    def following(self) -> Code:
        """What of a page says which one follows."""
        pages = self.operation.pages
        return Code(".".join([self.local["answer"], *(pages.following if pages else ())]))

    @property
    def local(self) -> dict[str, Name]:
        """Names of local variables, set apart from those of the parameters."""
        taken = {"options", *(parameter.name for parameter in self.parameters)}
        return {name: apart(name, taken) for name in LOCAL}

    @property
    def async_(self) -> Code:
        """What stands before `def` and `for`."""
        return Code("async " if self.is_async else "")

    @property
    def await_(self) -> Code:
        """What stands before a call."""
        return Code("await " if self.is_async else "")

    @property
    def way(self) -> Code:
        """What the names of the functions of the runtime end in."""
        return Code("_async" if self.is_async else "")


def looked_up(operation: Operation) -> tuple[Code, Code]:
    """The types of what one call of a lookup is made for, and of what it gives."""
    if operation.batch:
        return Code("tuple[str, ...]"), Code(f"Batch[{operation.batch.item}]")
    return Code("str"), annotation(operation.answer)


@dataclass(frozen=True)
class Constant:
    """A constant of a module or class."""

    name: Name
    value: Code
    annotation: Code | None = None
    comments: tuple[Text, ...] = ()

    @property
    def code(self) -> Code:
        """Its definition."""
        annotated = f"{self.name}: {self.annotation}" if self.annotation else self.name
        return Code(f"{annotated} = {self.value}")


@dataclass(frozen=True)
class ErrorType:
    """The exception class of one documented error status."""

    name: Name
    base: Name
    """The class of the runtime that it extends."""
    status: int
    meaning: Text
    """What the spec says of it; may be empty."""
    doc: Doc
    body: Code | None
    """The annotation of its `body`; None if no body is documented."""


@dataclass(frozen=True)
class ClientClass:
    """One of the two clients of a package."""

    name: Name
    raw: Name
    """The class of its `with_raw`."""
    is_async: bool
    doc: Doc
    attributes: tuple[Constant, ...]
    parameters: tuple[Parameter, ...]
    """Of the constructor."""
    credentials: Code
    """Those that it was given, by name."""
    methods: tuple[Method, ...]
    raw_methods: tuple[Method, ...]
    """The same calls of `with_raw`."""

    @property
    def head(self) -> Code:
        """The line that begins the definition of the constructor, without the colon."""
        return Code(f"def __init__({signature(self.parameters, 'self')}) -> None")

    @property
    def given(self) -> Name:
        """The local variable that holds the credentials."""
        return apart("given", {parameter.name for parameter in self.parameters})

    @property
    def twin(self) -> Code:
        """What the names of the classes of the runtime begin with."""
        return Code("Async" if self.is_async else "")
