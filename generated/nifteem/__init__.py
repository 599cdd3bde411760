# Generated from specs/nifteem.yaml. Do not edit.
"""Nifteem.

Multichannel dispatches over RCS, SMS and WhatsApp. This document covers
creating and cancelling a dispatch, the state of a dispatch and of its
messages, and the two webhooks. It is transcribed from public pages and was
not tried against the service.
"""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncNifteemClient, NifteemClient
    from .errors import (
        BadRequest,
        Forbidden,
        InternalServerError,
        Unauthorized,
        UnprocessableContent,
    )
    from .models import (
        Channel,
        DispatchApi,
        DispatchApiMessage,
        DispatchApiMessageStatus,
        DispatchApiRequest,
        DispatchApiRequestChannels,
        DispatchApiRequestChannelSms,
        DispatchApiRequestContent,
        DispatchApiRequestMessage,
        DispatchApiRequestMessageContentImage,
        DispatchApiRequestMessageContentText,
        DispatchApiRequestMessageContentVideo,
        DispatchApiRequestMessageTemplate,
        DispatchApiRequestRecipient,
        DispatchApiRequestRecipientIdentifier,
        DispatchApiRequestTranslation,
        DispatchLogStatus,
        InMessageType,
        Metadata,
        OpenObject,
        WebhookOutDispatchStatusPayload,
        WebhookOutEvent,
        WebhookOutIncomingMessageDetailPayload,
        WebhookOutIncomingMessagePayload,
        WebhookOutModule,
    )
    from .reports import delivery_reports

__all__ = [
    "AsyncNifteemClient",
    "BadRequest",
    "Channel",
    "DispatchApi",
    "DispatchApiMessage",
    "DispatchApiMessageStatus",
    "DispatchApiRequest",
    "DispatchApiRequestChannelSms",
    "DispatchApiRequestChannels",
    "DispatchApiRequestContent",
    "DispatchApiRequestMessage",
    "DispatchApiRequestMessageContentImage",
    "DispatchApiRequestMessageContentText",
    "DispatchApiRequestMessageContentVideo",
    "DispatchApiRequestMessageTemplate",
    "DispatchApiRequestRecipient",
    "DispatchApiRequestRecipientIdentifier",
    "DispatchApiRequestTranslation",
    "DispatchLogStatus",
    "Forbidden",
    "InMessageType",
    "InternalServerError",
    "Metadata",
    "NifteemClient",
    "OpenObject",
    "Unauthorized",
    "UnprocessableContent",
    "WebhookOutDispatchStatusPayload",
    "WebhookOutEvent",
    "WebhookOutIncomingMessageDetailPayload",
    "WebhookOutIncomingMessagePayload",
    "WebhookOutModule",
    "delivery_reports",
]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "models", "errors", "reports", "client")
