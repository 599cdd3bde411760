# Generated from specs/agile.yaml. Do not edit.
"""Agile Telecom.

Sending over SMS, RCS and WhatsApp, delivery status, history and webhooks of
Agile Telecom's platform Qlara: the partner gateway, and the sending
services beside it. Wire names are those of the English documentation: the
Italian edition prints deliveryStato and deliveryStatoDescription, the
result of an automatic word replacement. Limits per API key: 1000 requests a
minute and 50 a second in bursts, trial accounts 100 and 10. Transcribed
from public pages, not tried against the service.
"""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import AgileClient, AsyncAgileClient
    from .errors import (
        BadRequest,
        Conflict,
        Forbidden,
        InternalServerError,
        NotFound,
        TooManyRequests,
        Unauthorized,
        UriTooLong,
    )
    from .models import (
        Channel,
        ChannelResult,
        DeliveryEvent,
        DeliveryStatus,
        DeliveryStatusResponse,
        Export,
        HistoryExportRequest,
        InboundEvent,
        InboundMessageType,
        MessageEvent,
        RateLimitError,
        RcsBody,
        RcsBodyType,
        RcsRequest,
        ReadEvent,
        ReadEventType,
        SendResponse,
        SmsRequest,
        UndocumentedAnswer,
        WebhookConfiguration,
        WebhookRequest,
        WhatsAppRequest,
    )
    from .reports import delivery_reports

__all__ = [
    "AgileClient",
    "AsyncAgileClient",
    "BadRequest",
    "Channel",
    "ChannelResult",
    "Conflict",
    "DeliveryEvent",
    "DeliveryStatus",
    "DeliveryStatusResponse",
    "Export",
    "Forbidden",
    "HistoryExportRequest",
    "InboundEvent",
    "InboundMessageType",
    "InternalServerError",
    "MessageEvent",
    "NotFound",
    "RateLimitError",
    "RcsBody",
    "RcsBodyType",
    "RcsRequest",
    "ReadEvent",
    "ReadEventType",
    "SendResponse",
    "SmsRequest",
    "TooManyRequests",
    "Unauthorized",
    "UndocumentedAnswer",
    "UriTooLong",
    "WebhookConfiguration",
    "WebhookRequest",
    "WhatsAppRequest",
    "delivery_reports",
]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "models", "errors", "reports", "client")
