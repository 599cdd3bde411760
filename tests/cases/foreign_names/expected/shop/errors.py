# Generated from specs/shop.json. Do not edit.
"""Errors documented by Shop, one class per status."""

from __future__ import annotations

from typing import cast

from .._runtime import errors as base
from .models import NotFound


class NotFoundError(base.NotFound):
    """404: No such item."""

    @property
    def body(self) -> NotFound | None:
        """The decoded body; None if it does not match the spec."""
        return cast("NotFound | None", self._body)
