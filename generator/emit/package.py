"""`<provider>/__init__.py`: everything of the package by name, imported when first used."""

from __future__ import annotations

from generator.model import Provider
from generator.render import render
from generator.text import Code


def emit(provider: Provider) -> dict[str, str]:
    """The package of one provider."""
    clients = [Code(f"Async{provider.prefix}Client"), Code(f"{provider.prefix}Client")]
    modules: dict[Code, list[Code]] = {
        Code("client"): clients if provider.operations else [],
        Code("errors"): [*(error.name for error in provider.errors)],
        Code("models"): [*(model.name for model in provider.models)],
    }
    filled = {module: sorted(names) for module, names in modules.items() if names}
    text = render("package.py.jinja", provider=provider, modules=filled)
    return {f"{provider.package}/__init__.py": text}
