# Generated from specs/cent.yaml. Do not edit.
"""Cent."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .models import Arrived, ArrivedStatus, Lost, LostStatus, ReportPayload
    from .reports import delivery_reports

__all__ = [
    "Arrived",
    "ArrivedStatus",
    "Lost",
    "LostStatus",
    "ReportPayload",
    "delivery_reports",
]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "models", "reports")
