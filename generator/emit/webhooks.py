"""`<provider>/webhooks.py`: what the provider sends on its own."""

from __future__ import annotations

from generator.emit.imports import imports
from generator.model import Provider
from generator.render import render
from generator.text import Code


def emit(provider: Provider) -> dict[str, str]:
    """What reads the webhooks of one provider; no module if it has none."""
    if not provider.incoming:
        return {}
    body = render("webhooks_body.py.jinja", provider=provider)
    text = render(
        "webhooks.py.jinja", provider=provider, imports=imports(body, _WHERE), body=Code(body)
    )
    return {f"{provider.package}/webhooks.py": text}


_WHERE = {
    "Mapping": "collections.abc",
    "TypeAlias": "typing",
    "header": ".._runtime.bodies",
    "SignatureError": ".._runtime.errors",
    "WebhookError": ".._runtime.errors",
    "verify_hmac_sha256": ".._runtime.signatures",
    "verify_secret": ".._runtime.signatures",
    "Choice": ".._runtime.webhooks",
    "MAX_SIZE": ".._runtime.webhooks",
    "Received": ".._runtime.webhooks",
    "Unknown": ".._runtime.webhooks",
    "Webhooks": ".._runtime.webhooks",
    "delivery_reports": ".reports",
    "models": ".",
}
