# Generated from specs/relative.yaml. Do not edit.
"""Relative."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncRelativeClient, RelativeClient

__all__ = ["AsyncRelativeClient", "RelativeClient"]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "client")
