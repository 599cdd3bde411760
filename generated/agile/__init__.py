# Generated from specs/agile.yaml. Do not edit.
"""Agile Telecom.

Delivery status of messages sent over SMS, RCS or WhatsApp, from the partner
gateway of Agile Telecom's platform Qlara. Wire names are those of the
English documentation: the Italian edition prints deliveryStato and
deliveryStatoDescription, the result of an automatic word replacement.
Limits per API key: 1000 requests a minute and 50 a second in bursts, trial
accounts 100 and 10. Transcribed from public pages, not tried against the
service.
"""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import AgileClient, AsyncAgileClient
    from .errors import (
        Forbidden,
        InternalServerError,
        NotFound,
        TooManyRequests,
        Unauthorized,
        UriTooLong,
    )
    from .models import Channel, DeliveryStatus, DeliveryStatusResponse, RateLimitError
    from .reports import delivery_reports

__all__ = [
    "AgileClient",
    "AsyncAgileClient",
    "Forbidden",
    "InternalServerError",
    "NotFound",
    "TooManyRequests",
    "Unauthorized",
    "UriTooLong",
    "Channel",
    "DeliveryStatus",
    "DeliveryStatusResponse",
    "RateLimitError",
    "delivery_reports",
]

if not TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            ".client": ("AgileClient", "AsyncAgileClient"),
            ".errors": (
                "Forbidden",
                "InternalServerError",
                "NotFound",
                "TooManyRequests",
                "Unauthorized",
                "UriTooLong",
            ),
            ".models": (
                "Channel",
                "DeliveryStatus",
                "DeliveryStatusResponse",
                "RateLimitError",
            ),
            ".reports": ("delivery_reports",),
        },
    )
