"""`<provider>/surface.txt`: all that callers can name, a line each, to be read in a diff."""

from __future__ import annotations

from generator.model import Provider
from generator.model.surface import lines, surface
from generator.render import render


def emit(provider: Provider) -> dict[str, str]:
    """The public surface of one package."""
    told = lines(surface(provider))
    return {
        f"{provider.package}/surface.txt": render(
            "surface.txt.jinja", provider=provider, lines=told
        )
    }
