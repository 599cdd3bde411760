"""`<provider>/errors.py`: one exception class per documented error status."""

from __future__ import annotations

from generator.emit.imports import imports
from generator.model import Provider, class_names
from generator.render import render
from generator.text import Code


def emit(provider: Provider) -> dict[str, str]:
    """The error classes of one provider; no module without any."""
    if not provider.errors:
        return {}
    body = render("errors_body.py.jinja", provider=provider)
    local = {str(n): ".models" for e in provider.errors if e.body for n in class_names(e.body)}
    text = render(
        "errors.py.jinja", provider=provider, imports=imports(body, local), body=Code(body)
    )
    return {f"{provider.package}/errors.py": text}
