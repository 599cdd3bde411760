# Generated from specs/d7.yaml. Do not edit.
"""D7 Networks.

SMS and Slack messages of D7 Networks (Direct7). This document covers the
message log, the status of every message of one send request. It is
transcribed from public pages and was not tried against the service.
"""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncD7Client, D7Client
    from .errors import (
        BadRequest,
        InternalServerError,
        NotFound,
        PaymentRequired,
        Unauthorized,
        UnprocessableContent,
    )
    from .models import (
        ErrorDetail,
        ErrorResponse,
        MessageLog,
        MessageLogEntry,
        MessageStatus,
        ValidationIssue,
    )
    from .reports import delivery_reports

__all__ = [
    "AsyncD7Client",
    "D7Client",
    "BadRequest",
    "InternalServerError",
    "NotFound",
    "PaymentRequired",
    "Unauthorized",
    "UnprocessableContent",
    "ErrorDetail",
    "ErrorResponse",
    "MessageLog",
    "MessageLogEntry",
    "MessageStatus",
    "ValidationIssue",
    "delivery_reports",
]

if not TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            ".client": ("AsyncD7Client", "D7Client"),
            ".errors": (
                "BadRequest",
                "InternalServerError",
                "NotFound",
                "PaymentRequired",
                "Unauthorized",
                "UnprocessableContent",
            ),
            ".models": (
                "ErrorDetail",
                "ErrorResponse",
                "MessageLog",
                "MessageLogEntry",
                "MessageStatus",
                "ValidationIssue",
            ),
            ".reports": ("delivery_reports",),
        },
    )
