"""`<provider>/client.py`: a sync and an async client from one macro, so that they cannot drift."""

from __future__ import annotations

from generator.emit.imports import imports
from generator.model import Provider, class_names
from generator.render import render
from generator.text import Code


def emit(provider: Provider) -> dict[str, str]:
    """The clients of one provider; none for a spec without operations."""
    if not provider.operations:
        return {}
    body = render("client_body.py.jinja", provider=provider)
    local: dict[str, str] = {}
    for operation in provider.operations:
        types = [operation.answer, *(a.type for a in operation.arguments)]
        types += [error.body for error in operation.errors if error.body]
        types += [operation.other_errors] if operation.other_errors else []
        local |= {name: ".models" for type_ in types for name in class_names(type_)}
        local |= {error.name: ".errors" for error in operation.errors}
    text = render(
        "client.py.jinja", provider=provider, imports=imports(body, local), body=Code(body)
    )
    return {f"{provider.package}/client.py": text}
