# Generated from specs/acme.yaml. Do not edit.
"""Acme."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import AcmeClient, AsyncAcmeClient
    from .models import Message, Mood, Ticket

__all__ = ["AcmeClient", "AsyncAcmeClient", "Message", "Mood", "Ticket"]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "models", "client")
