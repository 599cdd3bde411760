# Generated from specs/variables.yaml. Do not edit.
"""Variables."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncVariablesClient, VariablesClient

__all__ = ["AsyncVariablesClient", "VariablesClient"]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "client")
