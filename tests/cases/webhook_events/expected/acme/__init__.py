# Generated from specs/acme.yaml. Do not edit.
"""Acme."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .models import (
        Answered,
        MessageSeenPayload,
        Moved,
        MovedEvent,
        MovedStatus,
        Seen,
        SeenEvent,
    )
    from .reports import delivery_reports

__all__ = [
    "Answered",
    "MessageSeenPayload",
    "Moved",
    "MovedEvent",
    "MovedStatus",
    "Seen",
    "SeenEvent",
    "delivery_reports",
]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "models", "reports")
