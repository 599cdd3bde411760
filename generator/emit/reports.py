"""`<provider>/reports.py`: from an answer to delivery reports."""

from __future__ import annotations

from generator.emit.imports import imports
from generator.model import Provider
from generator.render import render
from generator.text import Code


def emit(provider: Provider) -> dict[str, str]:
    """What turns the answers of one provider into reports; no module if none carries statuses."""
    if not provider.reporting:
        return {}
    body = render("reports_body.py.jinja", provider=provider)
    text = render(
        "reports.py.jinja", provider=provider, imports=imports(body, _WHERE), body=Code(body)
    )
    return {f"{provider.package}/reports.py": text}


_WHERE = {
    "DeliveryReport": "..delivery",
    "Reports": "..delivery",
    "Source": "..delivery",
    "missing": "..delivery",
    "read": "..status_map",
    "Batch": ".._runtime.bulk",
    "models": ".",
    "UTC": "datetime",
}
