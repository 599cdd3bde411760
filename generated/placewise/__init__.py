# Generated from specs/placewise.yaml. Do not edit.
"""Placewise.

Delivery status of the dispatches of one sending. A sending is one execution
of a message, a dispatch is its copy for one recipient over one channel.
Status is read by polling; no callback for message delivery is documented.
All traffic is JSON over HTTPS, TLS 1.2 or later. Transcribed from public
pages, not tried against the service.
"""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncPlacewiseClient, PlacewiseClient
    from .errors import (
        BadRequest,
        FirewallRejected,
        Forbidden,
        HeaderInvalid,
        HeaderMissing,
        NotFound,
        OAuthTokenInvalid,
        PaymentRequired,
        ServiceUnavailable,
        TooManyRequests,
        Unauthorized,
        UnprocessableContent,
    )
    from .models import (
        DeliveryStatus,
        Dispatch,
        DispatchType,
        ErrorObject,
        PaginationInfo,
        SendingDispatches,
        TransmissionStatus,
        ValidationError,
    )
    from .reports import delivery_reports

__all__ = [
    "AsyncPlacewiseClient",
    "PlacewiseClient",
    "BadRequest",
    "FirewallRejected",
    "Forbidden",
    "HeaderInvalid",
    "HeaderMissing",
    "NotFound",
    "OAuthTokenInvalid",
    "PaymentRequired",
    "ServiceUnavailable",
    "TooManyRequests",
    "Unauthorized",
    "UnprocessableContent",
    "DeliveryStatus",
    "Dispatch",
    "DispatchType",
    "ErrorObject",
    "PaginationInfo",
    "SendingDispatches",
    "TransmissionStatus",
    "ValidationError",
    "delivery_reports",
]

if not TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            ".client": ("AsyncPlacewiseClient", "PlacewiseClient"),
            ".errors": (
                "BadRequest",
                "FirewallRejected",
                "Forbidden",
                "HeaderInvalid",
                "HeaderMissing",
                "NotFound",
                "OAuthTokenInvalid",
                "PaymentRequired",
                "ServiceUnavailable",
                "TooManyRequests",
                "Unauthorized",
                "UnprocessableContent",
            ),
            ".models": (
                "DeliveryStatus",
                "Dispatch",
                "DispatchType",
                "ErrorObject",
                "PaginationInfo",
                "SendingDispatches",
                "TransmissionStatus",
                "ValidationError",
            ),
            ".reports": ("delivery_reports",),
        },
    )
