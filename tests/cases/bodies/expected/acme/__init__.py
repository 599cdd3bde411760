# Generated from specs/acme.yaml. Do not edit.
"""Acme."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import AcmeClient, AsyncAcmeClient
    from .models import Message, Recipient, SendFormRequest, SendRequest

__all__ = [
    "AcmeClient",
    "AsyncAcmeClient",
    "Message",
    "Recipient",
    "SendFormRequest",
    "SendRequest",
]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "models", "client")
