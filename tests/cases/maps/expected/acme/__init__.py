# Generated from specs/acme.yaml. Do not edit.
"""Acme."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .models import Closed, Extended, Price, Prices, Report

__all__ = ["Closed", "Extended", "Price", "Prices", "Report"]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "models")
