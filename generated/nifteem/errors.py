# Generated from specs/nifteem.yaml. Do not edit.
"""Errors documented by Nifteem, one class per status."""

from __future__ import annotations

from .._runtime import errors as base


class BadRequest(base.BadRequest):
    """400: Bad request; no body is documented."""


class Unauthorized(base.Unauthorized):
    """401: Not authenticated; no body is documented."""


class Forbidden(base.Forbidden):
    """403: Not allowed; no body is documented."""


class UnprocessableContent(base.UnprocessableContent):
    """422: Cannot be cancelled: its time has passed or is less than 5 minutes
    ahead; no body is documented.
    """


class InternalServerError(base.InternalServerError):
    """500: Server fault; no body is documented."""
