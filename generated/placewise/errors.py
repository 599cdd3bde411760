# Generated from specs/placewise.yaml. Do not edit.
"""Errors that Placewise documents, one class per status."""

from __future__ import annotations

from typing import cast

from .._runtime import errors as base
from .models import ErrorObject, ValidationError


class BadRequest(base.BadRequest):
    """400: The body is empty or no JSON. Listed for the whole API; this operation
    takes no body."""

    @property
    def body(self) -> ErrorObject | None:
        """The decoded body; None if it was not what the spec describes."""
        return cast("ErrorObject | None", self._body)


class Unauthorized(base.Unauthorized):
    """401: The token is invalid, or does not belong to the loyalty club or
    product."""

    @property
    def body(self) -> ErrorObject | None:
        """The decoded body; None if it was not what the spec describes."""
        return cast("ErrorObject | None", self._body)


class PaymentRequired(base.PaymentRequired):
    """402: The feature is not enabled or not configured for the loyalty club."""

    @property
    def body(self) -> ErrorObject | None:
        """The decoded body; None if it was not what the spec describes."""
        return cast("ErrorObject | None", self._body)


class Forbidden(base.Forbidden):
    """403: The token lacks the permit."""

    @property
    def body(self) -> ErrorObject | None:
        """The decoded body; None if it was not what the spec describes."""
        return cast("ErrorObject | None", self._body)


class NotFound(base.NotFound):
    """404: No such sending."""

    @property
    def body(self) -> ErrorObject | None:
        """The decoded body; None if it was not what the spec describes."""
        return cast("ErrorObject | None", self._body)


class UnprocessableContent(base.UnprocessableContent):
    """422: A parameter is invalid."""

    @property
    def body(self) -> ValidationError | None:
        """The decoded body; None if it was not what the spec describes."""
        return cast("ValidationError | None", self._body)


class TooManyRequests(base.TooManyRequests):
    """429: The token bucket of the customer or organisation is empty. For
    operations outside reporting the documents announce this answer for a later
    date. Body and headers are not documented."""


class FirewallRejected(base.ClientError):
    """444: The firewall rejected the request."""


class OAuthTokenInvalid(base.ClientError):
    """460: The OAuth token is invalid."""


class HeaderMissing(base.ClientError):
    """470: A required header is missing. On bulk operations, which are not in this
    file, the same status means that one of them failed."""


class HeaderInvalid(base.ClientError):
    """471: A header has a wrong value."""


class ServiceUnavailable(base.ServiceUnavailable):
    """503: The service is down for maintenance."""
