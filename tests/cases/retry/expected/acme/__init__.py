# Generated from specs/acme.yaml. Do not edit.
"""Acme."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import AcmeClient, AsyncAcmeClient

__all__ = ["AcmeClient", "AsyncAcmeClient"]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "client")
