"""`<provider>/README.md`: how to call it, what it answers, what the words mean, what is unknown."""

from __future__ import annotations

from generator.model import Provider
from generator.render import render


def emit(provider: Provider) -> dict[str, str]:
    """The page of one provider."""
    return {f"{provider.package}/README.md": render("README.md.jinja", provider=provider)}
