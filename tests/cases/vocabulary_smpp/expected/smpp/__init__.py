# Generated from specs/smpp.yaml. Do not edit.
"""SMPP.

The values of message_state alone, to prove that the vocabulary holds them.
"""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .models import MessageState

__all__ = ["MessageState"]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "models")
