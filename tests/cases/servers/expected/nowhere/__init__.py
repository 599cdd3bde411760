# Generated from specs/nowhere.yaml. Do not edit.
"""Nowhere."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncNowhereClient, NowhereClient

__all__ = ["AsyncNowhereClient", "NowhereClient"]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "client")
