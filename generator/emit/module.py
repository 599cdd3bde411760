"""A Python module: its header, its docstring, the imports that its body needs, and the body."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.emit.imports import imports
from generator.package import Doc, Package
from generator.render import render
from generator.text import Code, Text


def module(
    package: Package, file: str, doc: str, local: Mapping[str, str], **values: Any
) -> dict[str, str]:
    """The module of a package that is rendered from the template of its name.

    Args:
        package: Whose module it is.
        file: Its name, e.g. `client.py`.
        doc: What it is, as one sentence.
        local: Names that its body may use and that no module is known for -> their module.
        values: What the template receives besides the package.
    """
    body = render(f"{file}.jinja", package=package, **values)
    provider = package.provider
    return {f"{provider.package}/{file}": wrapped(body, provider.origin, doc, local)}


def wrapped(body: str, origin: Text, doc: str, local: Mapping[str, str]) -> str:
    """A module of this body; `origin` is what it was generated from."""
    block = imports(body, local)
    written = Doc((Text(doc),))
    return render("module.py.jinja", origin=origin, doc=written, imports=block, body=Code(body))
