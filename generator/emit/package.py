"""`<provider>/__init__.py`: everything of the package by name, imported when first used."""

from __future__ import annotations

from generator.emit.imports import export_order, import_order
from generator.model import Provider
from generator.render import render


def emit(provider: Provider) -> dict[str, str]:
    """The package of one provider."""
    modules = [(module, sorted(names, key=import_order)) for module, names in provider.exports]
    exported = sorted((name for _, names in modules for name in names), key=export_order)
    text = render("package.py.jinja", provider=provider, modules=modules, exported=exported)
    return {f"{provider.package}/__init__.py": text}
