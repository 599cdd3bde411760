# Generated from specs/acme.yaml. Do not edit.
"""Acme."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import AcmeClient, AsyncAcmeClient
    from .models import Event, Job, Message, Path, Piece, Word
    from .reports import delivery_reports

__all__ = [
    "AcmeClient",
    "AsyncAcmeClient",
    "Event",
    "Job",
    "Message",
    "Path",
    "Piece",
    "Word",
    "delivery_reports",
]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "models", "reports", "client")
