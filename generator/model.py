"""What gets generated, in words of the target language; frozen, in the order of the spec.

Strings out of the spec are `Text` and go through an encoder when printed; names are `Name`,
already fit to print. The module knows neither YAML nor jinja.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.naming import Name
from generator.text import Code, Text, literal, url_path

# --- types


@dataclass(frozen=True)
class Scalar:
    """A type without parts; `python` is how an annotation writes it."""

    python: str

    @property
    def annotation(self) -> Code:
        return Code(self.python)


STRING = Scalar("str")
INTEGER = Scalar("int")
NUMBER = Scalar("float")
BOOLEAN = Scalar("bool")
TIMESTAMP = Scalar("Timestamp")
BYTES = Scalar("bytes")
ANY = Scalar("Any")
NULL = Scalar("None")


@dataclass(frozen=True)
class Ref:
    """A class of the provider's models."""

    name: Name

    @property
    def annotation(self) -> Code:
        return self.name


@dataclass(frozen=True)
class Words:
    """An enum of the provider's models; other words are kept as they came."""

    name: Name

    @property
    def annotation(self) -> Code:
        return Code(f"{self.name} | str")


@dataclass(frozen=True)
class Literals:
    """One of the given values, or another of the same type `other`."""

    values: tuple[Text | int | float | bool, ...]
    other: Scalar

    @property
    def annotation(self) -> Code:
        return self.other.annotation


@dataclass(frozen=True)
class ListOf:
    item: Type

    @property
    def annotation(self) -> Code:
        return Code(f"list[{self.item.annotation}]")


@dataclass(frozen=True)
class MapOf:
    """A JSON object with free keys."""

    value: Type

    @property
    def annotation(self) -> Code:
        return Code(f"dict[str, {self.value.annotation}]")


@dataclass(frozen=True)
class TupleOf:
    items: tuple[Type, ...]

    @property
    def annotation(self) -> Code:
        return Code(f"tuple[{', '.join(item.annotation for item in self.items)}]")


@dataclass(frozen=True)
class OneOf:
    options: tuple[Type, ...]

    @property
    def annotation(self) -> Code:
        return Code(" | ".join(option.annotation for option in self.options))


@dataclass(frozen=True)
class Tagged:
    """One of several classes, told apart by the word that the property `key` holds; an alias."""

    name: Name
    doc: Text
    options: tuple[Ref, ...]
    key: Text
    words: tuple[tuple[Text, Name], ...]
    """Word -> class; with another word, the class that fits best."""

    @property
    def annotation(self) -> Code:
        return self.name


Type = Scalar | Ref | Words | Literals | ListOf | MapOf | TupleOf | OneOf | Tagged


def union(*options: Type) -> Type:
    """The options as one type: flat, each once, None last; `Any` swallows the rest."""
    flat: list[Type] = []
    for option in options:
        flat += option.options if isinstance(option, OneOf) else (option,)
    kept = list(dict.fromkeys(flat))
    if ANY in kept:
        return ANY
    if any(isinstance(option, Words) for option in kept):
        kept = [option for option in kept if option != STRING]  # `Words` admit every string
    if NULL in kept:
        kept.remove(NULL)
        kept.append(NULL)
    return kept[0] if len(kept) == 1 else OneOf(tuple(kept))


def parts(type_: Type) -> Iterator[Type]:
    """`type_` and every type inside it."""
    yield type_
    inside: tuple[Type, ...] = ()
    if isinstance(type_, ListOf):
        inside = (type_.item,)
    elif isinstance(type_, MapOf):
        inside = (type_.value,)
    elif isinstance(type_, TupleOf):
        inside = type_.items
    elif isinstance(type_, OneOf | Tagged):
        inside = type_.options
    for part in inside:
        yield from parts(part)


def class_names(type_: Type) -> list[Name]:
    """The classes and enums that an annotation of this type names, in order, each once."""
    named = (part for part in parts(type_) if isinstance(part, Ref | Words | Tagged))
    return list(dict.fromkeys(part.name for part in named))


def spelled(type_: Type) -> Code:
    """The annotation by which pydantic reads the type; `annotation` is what people read."""
    match type_:
        case Scalar():
            return Code("int | float") if type_ == NUMBER else type_.annotation
        case Ref() | Tagged():
            return type_.annotation
        case Words(name):
            return Code(f"Open[{name}]")
        case Literals(values, other):
            known = ", ".join(literal(value) for value in values)
            return Code(f"Literal[{known}] | {other.annotation}")
        case ListOf(item):
            return Code(f"list[{spelled(item)}]")
        case MapOf(value):
            return Code(f"dict[str, {spelled(value)}]")
        case TupleOf(items):
            return Code(f"tuple[{', '.join(spelled(item) for item in items)}]")
        case OneOf(options):
            return Code(" | ".join(spelled(option) for option in options))


def reader(type_: Type) -> Code:
    """The expression of the runtime that reads a body of this type."""
    if type_ == NULL:
        return Code("nothing")
    if type_ == BYTES:
        return Code("bytes")
    if isinstance(type_, Ref):
        return Code(f"{type_.name}.from_json")
    read = Code(f"reads({spelled(type_)})")
    optional = isinstance(type_, OneOf) and NULL in type_.options
    return Code(f"or_nothing({read})") if optional else read


# --- models


@dataclass(frozen=True)
class Field:
    """One property of an object."""

    name: Name
    wire: Text
    type: Type
    required: bool
    doc: Text
    only: str = ""
    """answers or requests, if the property is left out in the other direction."""

    @property
    def printed(self) -> Type:
        """The type of the attribute: what may be absent may also read as None."""
        return self.type if self.required else union(self.type, NULL)


@dataclass(frozen=True)
class Class:
    """One JSON object, which becomes one pydantic model."""

    name: Name
    doc: Text
    fields: tuple[Field, ...]
    sent_only: bool = False
    """Only ever sent: then a keyword that the spec does not know is refused, not kept."""


@dataclass(frozen=True)
class Member:
    name: Name
    word: Text
    doc: Text


@dataclass(frozen=True)
class Enum:
    """The words a string field is documented to hold."""

    name: Name
    doc: Text
    members: tuple[Member, ...]


Model = Class | Enum | Tagged


# --- calls


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
    joined: bool = False
    """A list sent as one value, its items joined by commas."""

    @property
    def annotation(self) -> Code:
        """As a signature writes it; an argument that may be left out defaults to None."""
        type_ = self.type if self.required else union(self.type, NULL)
        return type_.annotation if self.place == "body" else _asked(type_)


def _asked(type_: Type) -> Code:
    """The annotation of what goes into a URL or a header: as much as can be sent."""
    match type_:
        case OneOf(options):
            return Code(" | ".join(_asked(option) for option in options))
        case ListOf(item):
            return Code(f"Sequence[{_asked(item)}]")
        case _:
            return Code("datetime") if type_ == TIMESTAMP else type_.annotation


@dataclass(frozen=True)
class Batch:
    """A call for many ids, which the client splits."""

    argument: Argument
    item: Name
    """Class of one item of the answer."""
    key: Name
    """Attribute of an item that repeats its id."""
    size: int


@dataclass(frozen=True)
class Pages:
    """A call for one page of many."""

    argument: Argument
    following: tuple[Name, ...]
    """Attributes that lead from the page to the number of the next one."""


@dataclass(frozen=True)
class ErrorClass:
    """One documented error status of a provider, which becomes one exception class."""

    name: Name
    base: Name
    """Class of the runtime it extends."""
    status: int
    doc: Text
    body: Type | None

    @property
    def told(self) -> Text:
        """Status and meaning, as docstrings have it."""
        return Text(f"{self.status}: {self.doc.raw}" if self.doc else f"{self.status}.")

    @property
    def shown(self) -> Code:
        """The annotation of `body`, which is None if something else came."""
        return union(self.body or NULL, NULL).annotation

    @property
    def reader(self) -> Code:
        return reader(self.body) if self.body else literal(None)


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
    batch: Batch | None = None
    pages: Pages | None = None
    sources: tuple[Text, ...] = ()

    def placed(self, place: str) -> tuple[Argument, ...]:
        """The arguments of one place, e.g. "query"."""
        return tuple(a for a in self.arguments if a.place == place)

    @property
    def positional(self) -> tuple[Argument, ...]:
        """What a caller must give: these may be passed by position."""
        return tuple(a for a in self.arguments if a.required)

    @property
    def optional(self) -> tuple[Argument, ...]:
        return tuple(a for a in self.arguments if not a.required)

    @property
    def needs_own(self) -> bool:
        """Whether it takes credentials of its own, and does not work without."""
        return bool(self.security) and all(self.security or ())

    @property
    def documented(self) -> tuple[Argument, ...]:
        """The arguments that the spec says anything about."""
        return tuple(a for a in self.arguments if a.doc)

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
    def reader(self) -> Code:
        return reader(self.usual)

    @property
    def readers(self) -> tuple[tuple[int, Code], ...]:
        """Status -> reader, where it is another than `reader`."""
        return tuple((status, reader(type_)) for status, type_ in self.unusual)

    @property
    def errors_reader(self) -> Code:
        return reader(self.other_errors) if self.other_errors else literal(None)

    @property
    def template(self) -> str:
        """The URL path with its arguments in braces; the fixed parts are quoted already."""
        return "".join("{%s}" % p if isinstance(p, Name) else url_path(p) for p in self.path)

    @property
    def constant(self) -> Name:
        """Name of the module constant that describes the call."""
        return Name(self.name.upper())


# --- the provider


@dataclass(frozen=True)
class Credential:
    """One security scheme; `arguments` are two for HTTP Basic, else one."""

    name: Name
    kind: str
    """header, query, cookie, bearer or basic."""
    wire: Text
    arguments: tuple[Name, ...]
    variables: tuple[Text, ...]
    """Environment variables to fall back to, as many as arguments, or none."""
    doc: Text

    @property
    def entries(self) -> tuple[tuple[Name, Text], ...]:
        """Each argument with what a docstring tells of it."""
        places = [f" Default: ${v.raw}." for v in self.variables] or [""] * len(self.arguments)
        told = (Text(self.doc.raw + place) for place in places)
        return tuple(zip(self.arguments, told, strict=True))


@dataclass(frozen=True)
class StatusRow:
    """The meaning of one status word, or combination of words, with its evidence."""

    words: tuple[Text | None, ...]
    fields: tuple[Text, ...]
    """Names of the properties, for a combination; empty for a word of an enum."""
    schema: Name
    state: Code
    terminal: bool
    evidence: Code
    reason: Code | None
    billable: Code
    certainty: Code
    flag: Code | None
    applies: bool
    note: Text | None
    sources: tuple[Text, ...]

    @property
    def reading(self) -> Code:
        """The arguments of the runtime's `Reading`, but for provider and words."""
        named = (
            ("State", self.state),
            ("Evidence", self.evidence),
            ("Reason", self.reason),
            ("Billable", self.billable),
            ("Certainty", self.certainty),
            ("Flag", self.flag),
        )
        state, *rest = (f"{kind}.{v.upper()}" if v else "None" for kind, v in named)
        return Code(f"{state}, {self.terminal}, {', '.join(rest)}, {self.applies}")

    @property
    def key(self) -> Code:
        """The words as a tuple."""
        return Code(repr(tuple(word if word is None else word.raw for word in self.words)))


@dataclass(frozen=True)
class Source:
    code: Text
    title: Text
    kind: Text
    where: Text
    read: Text


@dataclass(frozen=True)
class Server:
    url: Text
    doc: Text


@dataclass(frozen=True)
class Provider:
    """Everything that one spec says, ready to be printed."""

    package: Name
    prefix: Name
    origin: Text
    """The spec, as the header of each generated file names it."""
    title: Text
    description: Text
    version: Text
    servers: tuple[Server, ...]
    credentials: tuple[Credential, ...]
    security: tuple[tuple[Name, ...], ...]
    """Alternatives, the first preferred; each a set of credentials that belong together."""
    models: tuple[Model, ...]
    operations: tuple[Operation, ...]
    errors: tuple[ErrorClass, ...]
    statuses: tuple[StatusRow, ...]
    sources: tuple[Source, ...]
    not_documented: tuple[Text, ...]

    @property
    def needs_credentials(self) -> bool:
        return bool(self.security) and all(self.security)

    @property
    def base_url(self) -> Text | None:
        """The server that calls go to unless the user names another; None if none is absolute."""
        urls = (server.url for server in self.servers)
        return next((url for url in urls if url.raw.startswith(("https://", "http://"))), None)

    @property
    def opening(self) -> Code:
        """The arguments with which a client is made where the environment has all it can have."""
        wanted = self.security[0] if self.security else ()
        given = [c for c in self.credentials if c.name in wanted and not c.variables]
        names = [f"{argument}=..." for c in given for argument in c.arguments]
        return Code(", ".join([*names, *['base_url="https://..."'] * (self.base_url is None)]))

    @property
    def reads_environment(self) -> bool:
        """Whether the preferred credentials can come from the environment, or some of them."""
        wanted = self.security[0] if self.security else ()
        return any(c.variables for c in self.credentials if c.name in wanted)

    @property
    def user_agent(self) -> Text:
        """What the clients call themselves, e.g. `dlrgen-d7/2026-11-21`; ASCII without spaces."""
        version = "".join(c for c in self.version.raw if c.isascii() and c.isprintable())
        return Text(f"dlrgen-{self.package}/{version.replace(' ', '-')}")

    @property
    def label(self) -> Code:
        """The package name as a literal, as tables hold it."""
        return literal(self.package)
