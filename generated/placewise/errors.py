# Generated from specs/placewise.yaml. Do not edit.
"""Errors documented by Placewise, one class per status."""

from __future__ import annotations

from typing import cast

from .._runtime import errors as base
from .models import ErrorObject, ValidationError


class BadRequest(base.BadRequest):
    """400: The body is empty or no JSON. Listed for the whole API, for operations
    without a body too.
    """

    @property
    def body(self) -> ErrorObject | None:
        """The decoded body; None if it does not match the spec."""
        return cast("ErrorObject | None", self._body)


class Unauthorized(base.Unauthorized):
    """401: The token is invalid, or does not belong to the loyalty club or
    product.
    """

    @property
    def body(self) -> ErrorObject | None:
        """The decoded body; None if it does not match the spec."""
        return cast("ErrorObject | None", self._body)


class PaymentRequired(base.PaymentRequired):
    """402: The feature is not enabled or not configured for the loyalty club."""

    @property
    def body(self) -> ErrorObject | None:
        """The decoded body; None if it does not match the spec."""
        return cast("ErrorObject | None", self._body)


class Forbidden(base.Forbidden):
    """403: The token lacks the permit. The token lacks the permit of the
    operation, or the one to set a priority. The token lacks the permit of the
    operation or of the service, or the one to set a priority.
    """

    @property
    def body(self) -> ErrorObject | None:
        """The decoded body; None if it does not match the spec."""
        return cast("ErrorObject | None", self._body)


class NotFound(base.NotFound):
    """404: No such sending. No such message. No such message of this member."""

    @property
    def body(self) -> ErrorObject | None:
        """The decoded body; None if it does not match the spec."""
        return cast("ErrorObject | None", self._body)


class MethodNotAllowed(base.MethodNotAllowed):
    """405: The execution of the sending has begun or is over; it cannot be changed
    any more. The sending is not being executed, so there is nothing to cancel.
    """

    @property
    def body(self) -> ErrorObject | None:
        """The decoded body; None if it does not match the spec."""
        return cast("ErrorObject | None", self._body)


class UnprocessableContent(base.UnprocessableContent):
    """422: A parameter is invalid. The sending is invalid. Known codes besides the
    general ones: `sending_must_have_audience_or_recipients` and
    `referenced_audience_must_exist`. The message, one of its channels or its
    sending is invalid. Known codes besides the general ones and those of a
    sending: `is_relevant_only_for_campaign_service`, `types_must_be_unique`,
    `not_configured`, `template_does_not_exist`,
    `template_does_not_match_channel`, `wrapper_type_does_not_match`.
    """

    @property
    def body(self) -> ValidationError | None:
        """The decoded body; None if it does not match the spec."""
        return cast("ValidationError | None", self._body)


class TooManyRequests(base.TooManyRequests):
    """429: The token bucket of the customer or organisation is empty. For
    operations outside reporting the documents announce this answer for a later
    date. Body and headers are not documented.
    """


class FirewallRejected(base.ClientError):
    """444: The firewall rejected the request."""


class OAuthTokenInvalid(base.ClientError):
    """460: The OAuth token is invalid."""


class HeaderMissing(base.ClientError):
    """470: A required header is missing. On bulk operations, which are not in this
    file, the same status means that one of them failed.
    """


class HeaderInvalid(base.ClientError):
    """471: A header has a wrong value."""


class ServiceUnavailable(base.ServiceUnavailable):
    """503: The service is down for maintenance."""
