# Generated from specs/acme.yaml. Do not edit.
"""Acme.

Messages of Acme.
"""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .models import Message, Nothing

__all__ = ["Message", "Nothing"]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "models")
