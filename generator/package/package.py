"""`Provider` -> `Package`."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import Provider, Webhook
from generator.model.python import annotation
from generator.naming import Name
from generator.package.client import clients, constants
from generator.package.errors import errors
from generator.package.parts import ClientClass, Constant, ErrorType, Method, Role
from generator.package.reports import ReportsModule, reports
from generator.package.webhooks import WebhooksModule, webhooks
from generator.text import Code


@dataclass(frozen=True)
class Package:
    """All that is generated for one provider, ready to be printed."""

    provider: Provider
    constants: tuple[Constant, ...]
    """Of `client.py`, in its order."""
    clients: tuple[ClientClass, ...]
    """The synchronous one and its asynchronous twin, or none."""
    errors: tuple[ErrorType, ...]
    reports: ReportsModule | None
    webhooks: WebhooksModule | None

    @property
    def exports(self) -> tuple[tuple[Name, tuple[Name, ...]], ...]:
        """The modules of the package with the names that it exports of each."""
        provider = self.provider
        modules: tuple[tuple[Name, tuple[Name, ...]], ...] = (
            (Name("client"), tuple(client.name for client in self.clients)),
            (Name("errors"), tuple(error.name for error in provider.errors)),
            (Name("models"), tuple(model.name for model in provider.models)),
            (Name("reports"), (self.reports.function.name,) if self.reports else ()),
        )
        return tuple((module, names) for module, names in modules if names)

    @property
    def calls(self) -> tuple[Method, ...]:
        """The methods that make one operation each, of the synchronous client."""
        held = self.clients[0].methods if self.clients else ()
        return tuple(method for method in held if method.role in (Role.CALL, Role.BATCH))

    @property
    def wait(self) -> Method | None:
        """`wait_until_final` of the synchronous client, if there is a call that it can repeat."""
        held = self.clients[0].methods if self.clients else ()
        return next((method for method in held if method.role == Role.WAIT), None)

    @property
    def opening(self) -> Code:
        """The arguments with which examples make a client, if the environment has all it can."""
        provider = self.provider
        wanted = provider.security[0] if provider.security else ()
        given = [c for c in provider.credentials if c.name in wanted and not c.variables]
        names = [f"{argument}=..." for c in given for argument in c.arguments]
        names += [] if provider.base_url else ['base_url="https://..."']
        return Code(", ".join(names))

    @property
    def payloads(self) -> tuple[tuple[Webhook, Name, Code], ...]:
        """Each webhook with each kind of body that it may have, and the type of that."""
        webhooks = self.provider.incoming.webhooks if self.provider.incoming else ()
        return tuple((w, kind, annotation(type_)) for w in webhooks for kind, type_ in w.payloads)

    @property
    def secret(self) -> Name:
        """The environment variable from which the examples take the secret of webhooks."""
        return Name(f"{self.provider.package.upper()}_WEBHOOK_SECRET")


def package(provider: Provider) -> Package:
    """The package of one provider."""
    return Package(
        provider=provider,
        constants=constants(provider) if provider.operations else (),
        clients=clients(provider),
        errors=errors(provider),
        reports=reports(provider),
        webhooks=webhooks(provider),
    )
