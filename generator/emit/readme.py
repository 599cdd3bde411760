"""`<provider>/README.md`: how to call it, what it answers, what the words mean, what is unknown."""

from __future__ import annotations

from generator.package import Package
from generator.render import render


def emit(package: Package) -> dict[str, str]:
    """The page of one provider."""
    text = render("README.md.jinja", package=package, provider=package.provider)
    return {f"{package.provider.package}/README.md": text}
