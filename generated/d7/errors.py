# Generated from specs/d7.yaml. Do not edit.
"""Errors documented by D7 Networks, one class per status."""

from __future__ import annotations

from typing import cast

from .._runtime import errors as base
from .models import ErrorResponse


class BadRequest(base.BadRequest):
    """400: Bad request; no body is documented for this operation."""


class Unauthorized(base.Unauthorized):
    """401: Token missing, wrong or expired."""

    @property
    def body(self) -> ErrorResponse | None:
        """The decoded body; None if it does not match the spec."""
        return cast("ErrorResponse | None", self._body)


class PaymentRequired(base.PaymentRequired):
    """402: Not enough credit; the body is not documented."""


class NotFound(base.NotFound):
    """404: No message log exists for this request id. No Viber log exists for this
    request id; the body could not be read. No WhatsApp report exists for this
    request id.
    """

    @property
    def body(self) -> ErrorResponse | None:
        """The decoded body; None if it does not match the spec."""
        return cast("ErrorResponse | None", self._body)


class UnprocessableContent(base.UnprocessableContent):
    """422: An input failed validation."""

    @property
    def body(self) -> ErrorResponse | None:
        """The decoded body; None if it does not match the spec."""
        return cast("ErrorResponse | None", self._body)


class InternalServerError(base.InternalServerError):
    """500: Server fault; no body is documented for any 5xx."""
