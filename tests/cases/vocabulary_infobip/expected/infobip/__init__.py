# Generated from specs/infobip.yaml. Do not edit.
"""Infobip.

The general status words alone, to prove that the vocabulary holds them.
"""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .models import StatusGroup, StatusName

__all__ = ["StatusGroup", "StatusName"]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "models")
