"""Everything that one spec says."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator.model.calls import ErrorClass, Operation
from generator.model.classes import Model
from generator.model.reports import Reporting
from generator.model.types import class_names
from generator.model.webhooks import Incoming
from generator.naming import Name
from generator.text import Code, Text, literal


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
class Token:
    """How clients get a bearer token for an id and a secret."""

    operation: Operation
    attribute: Name
    """Of the answer that holds it."""


READING_DEFAULTS = {
    "terminal": False,
    "evidence": "none",
    "reason": None,
    "billable": "unknown",
    "certainty": "documented",
    "flag": None,
    "applies": True,
}
"""What the runtime's `Reading` has where nothing is given; every row gives its state."""


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
        """Keyword arguments of the runtime's `Reading`, without its defaults and the note."""
        values: dict[str, Code | bool | None] = {
            "state": self.state,
            "terminal": self.terminal,
            "evidence": self.evidence,
            "reason": self.reason,
            "billable": self.billable,
            "certainty": self.certainty,
            "flag": self.flag,
            "applies": self.applies,
        }
        given = {name: v for name, v in values.items() if v != READING_DEFAULTS.get(name)}
        return Code(", ".join(f"{name}={_member(name, v)}" for name, v in given.items()))

    @property
    def key(self) -> Code:
        """The words as a tuple."""
        return Code(repr(tuple(word if word is None else word.raw for word in self.words)))


def _member(name: str, value: Code | bool | None) -> str:
    """An argument of `Reading`: a boolean, or a member of the enum that is called as it is."""
    return f"{name.title()}.{value.upper()}" if isinstance(value, str) else str(value)


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

    @property
    def told(self) -> Text:
        """The URL and what the spec says of it."""
        return Text(f"{self.url.raw}: {self.doc.raw}")


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
    rate_limits: tuple[tuple[int, float], ...]
    """(calls, seconds of the window); all of them hold."""
    token: Token | None
    security: tuple[tuple[Name, ...], ...]
    """Alternatives, the first preferred; each a set of credentials that belong together."""
    models: tuple[Model, ...]
    operations: tuple[Operation, ...]
    errors: tuple[ErrorClass, ...]
    statuses: tuple[StatusRow, ...]
    reporting: Reporting | None
    """Where answers tell the status of messages; None if none does."""
    incoming: Incoming | None
    """What the provider sends on its own; None if it sends nothing."""
    sources: tuple[Source, ...]
    not_documented: tuple[Text, ...]

    @cached_property
    def bulk(self) -> tuple[Operation, ...]:
        """Calls that look up the status of one id, or of several: the clients do many at a time."""
        carriers = set(self.reporting.carriers if self.reporting else ())
        return tuple(
            operation
            for operation in self.operations
            if operation.verb == "GET"
            and operation.key
            and not operation.pages
            and carriers & {*class_names(operation.answer)}
        )

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
    def exports(self) -> tuple[tuple[Code, tuple[Code, ...]], ...]:
        """The modules of the package with the names that it offers of each."""
        clients = (Code(f"Async{self.prefix}Client"), Code(f"{self.prefix}Client"))
        modules: tuple[tuple[Code, tuple[Code, ...]], ...] = (
            (Code("client"), clients if self.operations else ()),
            (Code("errors"), tuple(error.name for error in self.errors)),
            (Code("models"), tuple(model.name for model in self.models)),
            (Code("reports"), (Code("delivery_reports"),) if self.reporting else ()),
        )
        return tuple((module, names) for module, names in modules if names)

    @property
    def secret(self) -> Name:
        """The environment variable from which the examples take the secret of webhooks."""
        return Name(f"{self.package.upper()}_WEBHOOK_SECRET")

    @property
    def label(self) -> Code:
        """The package name as a literal, as tables hold it."""
        return literal(self.package)
