"""`<provider>/surface.txt`: all that callers can name, a line each, to be read in a diff."""

from __future__ import annotations

from generator.package import Package, lines, surface
from generator.render import render


def emit(package: Package) -> dict[str, str]:
    """The public surface of one package."""
    provider, told = package.provider, lines(surface(package))
    text = render("surface.txt.jinja", provider=provider, lines=told)
    return {f"{provider.package}/surface.txt": text}
