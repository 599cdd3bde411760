# Generated from specs/acme.yaml. Do not edit.
"""Acme | Co."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .models import Event, Report, Status

__all__ = ["Event", "Report", "Status"]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "models")
