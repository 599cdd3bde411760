"""The documented JSON examples of the operations that the specs have, and what reads them.

`EXAMPLES` are texts exactly as the providers print them; they stand in tests/examples/<provider>/.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from tests.support.paths import TESTS

FOLDER = TESTS / "examples"

_HELD = {
    "agile": """
        error-429 RateLimitError
        rcs-send-request-text RcsRequest
        sms-send-request SmsRequest
        sms-send-response SendResponse
        webhook-configure-201 WebhookConfiguration
        webhook-configure-request WebhookRequest
        webhook-delivery-rcs DeliveryEvent
        webhook-delivery-sms DeliveryEvent
        webhook-inbound-rcs InboundEvent
        webhook-inbound-whatsapp InboundEvent
        webhook-read-rcs ReadEvent
        webhook-read-whatsapp ReadEvent
    """,
    "d7": """
        balance.200 Balance
        dlr-callback.sms SmsCallback
        error.401 ErrorResponse
        error.422 ErrorResponse
        get-status.404 ErrorResponse
        get-status.sms.200 MessageLog
        get-status.viber.200 ViberLog
        send-message.200 SendAccepted
        send-message.request SendMessageRequest
        whatsapp-report.200 WhatsAppReport
        whatsapp-report.404 ErrorResponse
        whatsapp-send.request SendWhatsAppRequest
    """,
    "nifteem": """
        dispatch-create-request-sms DispatchApiRequest
        dispatch-info-200 DispatchApi
        webhook-incoming-action WebhookOutIncomingMessagePayload
        webhook-incoming-file WebhookOutIncomingMessagePayload
        webhook-incoming-location WebhookOutIncomingMessagePayload
        webhook-incoming-previous-revision WebhookOutIncomingMessagePayload
        webhook-incoming-text WebhookOutIncomingMessagePayload
        webhook-status-update-previous-revision WebhookOutDispatchStatusPayload
    """,
    "placewise": """
        audience.by-conditions SendingAudiencePayload
        audience.by-id SendingAudiencePayload
        channel Channel
        channel-payload ChannelPayload
        create-message.request-inner MessagePayload
        dispatch Dispatch
        dispatch-member DispatchMember
        error ErrorObject
        error.422 ValidationError
        member-message MemberMessage
        message Message
        pagination-info PaginationInfo
        recipient Recipient
        schedule.absolute SendingSchedulePayload
        schedule.immediate SendingSchedulePayload
        schedule.relative SendingSchedulePayload
        sending Sending
        sending-payload.relative SendingPayload
        settings.200 SettingsAnswer
        template Template
        template.bee_email Template
        template.email Template
        template.generic Template
        template.push Template
        template-payload TemplatePayload
    """,
}
MODELS = {
    f"{provider}/{line.split()[0]}.json": line.split()[1]
    for provider, lines in _HELD.items()
    for line in lines.strip().splitlines()
}
"""File -> model of its provider."""

LEFT_OUT = {
    "agile/fragments/*": "cut off, or no valid JSON",
    "agile/http-sms-send-request.json": "another product, the HTTP interface",
    "agile/sms-legacy-send-request.json": "an older operation",
    "agile/whatsapp-send-request-older-portal.json": "field names that the current guide contradicts",
    "agile/wholesale-sms-send-request.json": "another product, the wholesale interface",
    "agile/wholesale-sms-send-response.json": "another product, the wholesale interface",
    "d7/number-lookup*": "another product, number lookup",
    "d7/verify-*": "another product, one-time passwords",
    "d7/whatsapp-read-receipt.404.json": "marking inbound messages as read",
    "d7/send-message.request.*.as-shown.txt": "printed by the provider with syntax slips",
    "nifteem/fragments/*": "cut off",
    "placewise/*.jsonc": "comments stand in for the content",
    "placewise/bulk.*": "comments stand in for the content",
    "placewise/members-*": "changes of members, not messages",
    "placewise/related.alert-recipient.json": "another product, alerts",
}
"""Documented examples that no spec holds, and why; files as the providers' documents have them."""


def text(name: str) -> str:
    """One example, byte for byte."""
    return (FOLDER / name).read_text("utf-8")


def model(name: str) -> Any:
    """The generated model that reads an example."""
    provider = name.split("/")[0]
    return getattr(importlib.import_module(f"generated.{provider}"), MODELS[name])


class Number(Decimal):
    """A JSON number with a fraction or an exponent; never equal to an integer's text."""


def exact(source: str) -> Any:
    """A JSON value in which integers are `int` and all other numbers exact decimals."""
    return json.loads(source, parse_float=Number)


def same(first: Any, second: Any) -> bool:
    """Equal as JSON: same keys, same strings, integers with integers, numbers as decimals."""
    if isinstance(first, dict) and isinstance(second, dict):
        return first.keys() == second.keys() and all(same(first[k], second[k]) for k in first)
    if isinstance(first, list) and isinstance(second, list):
        return len(first) == len(second) and all(map(same, first, second))
    return type(first) is type(second) and bool(first == second)


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """Every object inside a JSON value, outermost first."""
    if isinstance(value, dict):
        yield value
    for part in (
        value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    ):
        yield from objects(part)
