"""The public surface of one generated package: everything in it that a caller can name.

It is computed from the model, not read from what was printed. A synchronous client, its
asynchronous twin and the `with_raw` calls of both are one item each. Everything of `models` and
`errors`, the clients and `delivery_reports` can be imported from the package itself as well.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.provider import Provider
from generator.model.surface.calls import of_clients
from generator.model.surface.items import Item, Kind, Way
from generator.model.surface.reports import of_reports
from generator.model.surface.shapes import of_errors, of_models, ways
from generator.model.surface.webhooks import of_webhooks
from generator.text import Code

__all__ = ["Item", "Kind", "Way", "lines", "surface", "ways"]


def surface(provider: Provider) -> tuple[Item, ...]:
    """Every public item of the package of a provider, each after what holds it."""
    return (
        *of_models(provider),
        *of_errors(provider),
        *of_clients(provider),
        *of_reports(provider),
        *of_webhooks(provider),
    )


def lines(items: Iterable[Item]) -> list[Code]:
    """The items as text: one line each, sorted."""
    return sorted(line for item in items for line in item.lines)
