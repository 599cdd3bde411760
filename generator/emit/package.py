"""`<provider>/__init__.py`: everything of the package by name, imported when first used."""

from __future__ import annotations

from generator.emit.imports import export_order, import_order
from generator.package import Package
from generator.render import render
from generator.text import Code

_WEIGHT = ("models", "errors", "reports", "client")
"""Modules in the order in which a name is looked for: each imports some of those before it."""


def emit(package: Package) -> dict[str, str]:
    """The package of one provider."""
    provider, exports = package.provider, package.exports
    modules = [(module, sorted(names, key=import_order)) for module, names in exports]
    exported = sorted((name for _, names in modules for name in names), key=export_order)
    held = {str(module) for module, _ in modules}
    searched = [Code(name) for name in _WEIGHT if name in held]
    text = render(
        "package.py.jinja",
        provider=provider,
        modules=modules,
        exported=exported,
        searched=searched,
    )
    return {f"{provider.package}/__init__.py": text}
