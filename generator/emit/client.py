"""`<provider>/client.py`: a sync and an async client from one macro, so that they cannot drift."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.module import module
from generator.model import Provider, Type, class_names
from generator.package import Package
from generator.package.reports import READER


def emit(package: Package) -> dict[str, str]:
    """The clients of one provider; none for a spec without operations."""
    if not package.clients:
        return {}
    provider = package.provider
    local: dict[str, str] = {"delivery_reports": ".reports", READER: ".reports"}
    local |= {name: ".models" for type_ in _types(provider) for name in class_names(type_)}
    local |= {error.name: ".errors" for error in provider.errors}
    return module(package, "client.py", f"Clients of {provider.title.raw}.", local)


def _types(provider: Provider) -> Iterator[Type]:
    """All that calls send and receive."""
    for operation in provider.operations:
        yield from operation.received
        yield from (argument.type for argument in operation.arguments)
    yield from (error.body for error in provider.errors if error.body)
