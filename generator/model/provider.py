"""Everything that one spec says."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator.model.classes import Model
from generator.model.operations import ErrorClass, Operation
from generator.model.reports import Reporting
from generator.model.types import class_names
from generator.model.webhooks import Incoming
from generator.naming import Name
from generator.text import Code, Text


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


@dataclass(frozen=True)
class Token:
    """How clients get a bearer token for an id and a secret."""

    operation: Operation
    attribute: Name
    """Of the answer that holds it."""


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


@dataclass(frozen=True)
class SourceDocument:
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
    sources: tuple[SourceDocument, ...]
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
    def reads_environment(self) -> bool:
        """Whether the preferred credentials can come from the environment, or some of them."""
        wanted = self.security[0] if self.security else ()
        return any(c.variables for c in self.credentials if c.name in wanted)

    @property
    def user_agent(self) -> Text:
        """What the clients call themselves, e.g. `dlrgen-d7/2026-11-21`; ASCII without spaces."""
        version = "".join(c for c in self.version.raw if c.isascii() and c.isprintable())
        return Text(f"dlrgen-{self.package}/{version.replace(' ', '-')}")
