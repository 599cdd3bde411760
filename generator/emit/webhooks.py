"""`<provider>/webhooks.py`: the calls that a provider makes, read and checked."""

from __future__ import annotations

from generator.emit.imports import export_order
from generator.emit.module import module
from generator.package import Package
from generator.package.reports import READER


def emit(package: Package) -> dict[str, str]:
    """What reads the webhooks of one provider; no module if it has none."""
    if not package.webhooks:
        return {}
    doc = f"Webhooks of {package.provider.title.raw}: parsing and verification."
    exported = sorted(package.webhooks.exports, key=export_order)
    return module(package, "webhooks.py", doc, _WHERE, exported=exported)


_WHERE: dict[str, str] = {
    "Mapping": "collections.abc",
    "TypeAlias": "typing",
    "header": ".._runtime.bodies",
    "SignatureError": ".._runtime.errors",
    "WebhookError": ".._runtime.errors",
    "verify_hmac_sha256": ".._runtime.signatures",
    "verify_secret": ".._runtime.signatures",
    "Choice": ".._runtime.webhooks",
    "Events": ".._runtime.webhooks",
    "MAX_SIZE": ".._runtime.webhooks",
    "Received": ".._runtime.webhooks",
    "Unknown": ".._runtime.webhooks",
    "Webhooks": ".._runtime.webhooks",
    READER: ".reports",
    "models": ".",
}
