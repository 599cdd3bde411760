# Generated from specs/acme.yaml. Do not edit.
"""Errors documented by Acme, one class per status."""

from __future__ import annotations

from typing import cast

from .._runtime import errors as base
from .models import Issue, Problem


class Status302(base.RedirectError):
    """302: Moved to another region."""


class Unauthorized(base.Unauthorized):
    """401: The token is wrong."""

    @property
    def body(self) -> Problem | None:
        """The decoded body; None if it does not match the spec."""
        return cast("Problem | None", self._body)


class NotFound(base.NotFound):
    """404: No such account."""


class UnprocessableContent(base.UnprocessableContent):
    """422: A filter is wrong. They cannot be deleted."""

    @property
    def body(self) -> Problem | list[Issue] | None:
        """The decoded body; None if it does not match the spec."""
        return cast("Problem | list[Issue] | None", self._body)


class TokenExpired(base.ClientError):
    """460: The token is too old."""


class ServiceUnavailable(base.ServiceUnavailable):
    """503: Down for maintenance."""


class Status529(base.ServerError):
    """529: Too busy."""
