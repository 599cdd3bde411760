"""`<provider>/__init__.py`: everything of the package by name, imported when first used."""

from __future__ import annotations

from generator.model import Provider
from generator.render import render


def emit(provider: Provider) -> dict[str, str]:
    """The package of one provider."""
    text = render("package.py.jinja", provider=provider)
    return {f"{provider.package}/__init__.py": text}
