# Generated from specs/nifteem.yaml. Do not edit.
"""Nifteem.

Multichannel dispatches over RCS, SMS and WhatsApp. This document covers the
state of a dispatch and of its messages. It is transcribed from public pages
and was not tried against the service.
"""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncNifteemClient, NifteemClient
    from .errors import BadRequest, Forbidden, InternalServerError, Unauthorized
    from .models import (
        Channel,
        DispatchApi,
        DispatchApiMessage,
        DispatchApiMessageStatus,
    )
    from .reports import delivery_reports

__all__ = [
    "AsyncNifteemClient",
    "NifteemClient",
    "BadRequest",
    "Forbidden",
    "InternalServerError",
    "Unauthorized",
    "Channel",
    "DispatchApi",
    "DispatchApiMessage",
    "DispatchApiMessageStatus",
    "delivery_reports",
]

if not TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            ".client": ("AsyncNifteemClient", "NifteemClient"),
            ".errors": (
                "BadRequest",
                "Forbidden",
                "InternalServerError",
                "Unauthorized",
            ),
            ".models": (
                "Channel",
                "DispatchApi",
                "DispatchApiMessage",
                "DispatchApiMessageStatus",
            ),
            ".reports": ("delivery_reports",),
        },
    )
