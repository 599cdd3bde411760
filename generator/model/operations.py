"""Operations with their arguments, answers and errors."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.types import STRING, Type
from generator.naming import Name
from generator.text import Text, url_path


@dataclass(frozen=True)
class Argument:
    """One input of a call, which becomes one argument of its method."""

    name: Name
    wire: Text
    place: str
    """path, query, header, cookie or body."""
    type: Type
    required: bool
    doc: Text
    encoder: Name | None = None
    """Function of the runtime's `encoding` that makes one value of a list; None if each item is
    sent by itself."""


@dataclass(frozen=True)
class Batching:
    """A call for many ids, which the client splits."""

    argument: Argument
    item: Name
    """Class of one item of the answer."""
    key: Name
    """Attribute of an item that repeats its id."""
    size: int


@dataclass(frozen=True)
class Paging:
    """A call for one page of many."""

    argument: Argument
    following: tuple[Name, ...]
    """Attributes from the page to the number of the next one; empty if pages are counted."""
    path: tuple[Text, ...]
    """The same, as the provider calls them."""
    size: Argument | None = None
    """Where pages are counted: how many items one holds."""
    first: int = 1
    default: int = 1
    """Items of a page if the caller does not say."""


@dataclass(frozen=True)
class ErrorClass:
    """One documented error status of a provider, which becomes one exception class."""

    name: Name
    base: Name
    """Class of the runtime it extends."""
    status: int
    doc: Text
    body: Type | None


@dataclass(frozen=True)
class Operation:
    """One provider call, which becomes one method of both clients."""

    name: Name
    verb: Name
    path: tuple[Text | Name, ...]
    """Fixed parts as `Text`, path arguments as their `Name`."""
    summary: Text
    description: Text
    arguments: tuple[Argument, ...]
    """Spec order; required ones first."""
    answer: Type
    """`NULL` if there is no body, `BYTES` if it is not JSON; a union if statuses differ."""
    ok: tuple[int, ...]
    """Statuses that carry `answer`; empty if the spec only says 2XX."""
    usual: Type
    """What all statuses carry but those of `unusual`."""
    unusual: tuple[tuple[int, Type], ...]
    errors: tuple[ErrorClass, ...]
    other_errors: Type | None
    """Body of the error statuses that have no class; None if the spec describes none."""
    safe: bool
    """Whether doing it twice does no more than doing it once."""
    media_type: Text | None
    """Of the request body; None if there is none, or it is plain JSON."""
    accept: Text | None
    """Media types of the answer; None if there is none, or it is plain JSON."""
    security: tuple[tuple[Name, ...], ...] | None
    """Alternatives of credentials; None if the provider's own apply."""
    batch: Batching | None = None
    pages: Paging | None = None
    sources: tuple[Text, ...] = ()

    def placed(self, place: str) -> tuple[Argument, ...]:
        """The arguments of one place, e.g. "query"."""
        return tuple(a for a in self.arguments if a.place == place)

    @property
    def required(self) -> tuple[Argument, ...]:
        """What a caller must give."""
        return tuple(a for a in self.arguments if a.required)

    @property
    def key(self) -> Argument | None:
        """The id that the call looks up: that of a batch, or the only string in the path."""
        if self.batch:
            return self.batch.argument
        found = [a for a in self.placed("path") if a.type == STRING]
        return found[0] if len(found) == 1 else None

    @property
    def needs_own(self) -> bool:
        """Whether it takes credentials of its own, and does not work without."""
        return bool(self.security) and all(self.security or ())

    @property
    def headline(self) -> Text:
        """What the call does, as one sentence."""
        told = self.summary.raw or f"Call {self.verb} `{self.template}`"
        return Text(told if told.endswith((".", "!", "?")) else f"{told}.")

    @property
    def body(self) -> Argument | None:
        """The argument sent as the request body, if any."""
        return next(iter(self.placed("body")), None)

    @property
    def received(self) -> tuple[Type, ...]:
        """Everything that may come back: the answer and the bodies of errors."""
        others = (self.other_errors,) if self.other_errors else ()
        return (self.answer, *(error.body for error in self.errors if error.body), *others)

    @property
    def template(self) -> str:
        """The URL path with its arguments in braces; the fixed parts are quoted already."""
        return "".join(f"{{{p}}}" if isinstance(p, Name) else url_path(p) for p in self.path)

    @property
    def constant(self) -> Name:
        """Name of the module constant that describes the call."""
        return Name(self.name.upper())
