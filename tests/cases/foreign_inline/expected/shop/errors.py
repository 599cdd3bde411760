# Generated from specs/shop.yaml. Do not edit.
"""Errors documented by Shop, one class per status."""

from __future__ import annotations

from typing import cast

from .._runtime import errors as base
from .models import CreateOrderError409


class Conflict(base.Conflict):
    """409: There is one already."""

    @property
    def body(self) -> CreateOrderError409 | None:
        """The decoded body; None if it does not match the spec."""
        return cast("CreateOrderError409 | None", self._body)
