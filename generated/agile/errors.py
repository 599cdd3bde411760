# Generated from specs/agile.yaml. Do not edit.
"""Errors documented by Agile Telecom, one class per status."""

from __future__ import annotations

from typing import cast

from .._runtime import errors as base
from .models import RateLimitError


class BadRequest(base.BadRequest):
    """400: The request is malformed or lacks a required field. The body is not
    documented.
    """


class Unauthorized(base.Unauthorized):
    """401: Credentials are missing or invalid. The body is not documented."""


class Forbidden(base.Forbidden):
    """403: The IP address is not on the list of the account, or the resource is
    not accessible. The body is not documented.
    """


class NotFound(base.NotFound):
    """404: No message with this id on this channel and in this company; also when
    the message was sent on another channel. Says nothing about delivery. The
    body is not documented. No webhook is set; create one first. The body is not
    documented.
    """


class Conflict(base.Conflict):
    """409: A webhook is set already; change or delete it. The body is not
    documented.
    """


class UriTooLong(base.UriTooLong):
    """414: A proxy refused the query string as too long; ask for fewer ids. The
    body is not documented.
    """


class TooManyRequests(base.TooManyRequests):
    """429: Too many requests; the body says how many seconds to wait."""

    @property
    def body(self) -> RateLimitError | None:
        """The decoded body; None if it does not match the spec."""
        return cast("RateLimitError | None", self._body)


class InternalServerError(base.InternalServerError):
    """500: Unexpected error; repeat after a short delay. The body is not
    documented.
    """
