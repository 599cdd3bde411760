# Generated from specs/acme.yaml. Do not edit.
"""Acme."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .models import Contact, Detail, Error, Issue, Problem

__all__ = ["Contact", "Detail", "Error", "Issue", "Problem"]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "models")
