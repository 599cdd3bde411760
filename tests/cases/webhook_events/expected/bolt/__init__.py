# Generated from specs/bolt.yaml. Do not edit.
"""Bolt."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .models import Incoming, IncomingContent, Kind, Note, Receipt, StatusUpdate
    from .reports import delivery_reports

__all__ = [
    "Incoming",
    "IncomingContent",
    "Kind",
    "Note",
    "Receipt",
    "StatusUpdate",
    "delivery_reports",
]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "models", "reports")
