# Generated from specs/ops.yaml. Do not edit.
"""ops."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncOpsClient, OpsClient
    from .models import TupleRequest

__all__ = ["AsyncOpsClient", "OpsClient", "TupleRequest"]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "models", "client")
