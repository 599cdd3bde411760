# Generated from specs/vonage.yaml. Do not edit.
"""Vonage.

The status words alone, to prove that the vocabulary holds them.
"""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .models import MessageStatus

__all__ = ["MessageStatus"]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "models")
