# Generated from specs/nifteem.yaml. Do not edit.
"""Delivery reports of Nifteem: what its answers tell of each message."""

from __future__ import annotations

from datetime import UTC, datetime

from ..delivery import DeliveryReport, Reports, Source
from ..status_map import read
from . import models


def delivery_reports(
    payload: models.DispatchApi | models.WebhookOutDispatchStatusPayload,
    *,
    received_at: datetime | None = None,
) -> Reports:
    """What an answer tells of each of its messages, in its order.

    Args:
        payload: The answer of a call.
        received_at: When the answer came; now, if it is not given.

    Returns:
        One report per message.
        `pending` counts the messages that have no report yet, which is no failure.

    Raises:
        TypeError: `payload` carries no statuses.
    """
    received_at = received_at or datetime.now(UTC)
    match payload:
        case models.DispatchApi():
            reports = [
                _dispatch_api_message(
                    item,
                    received_at,
                    request_id=payload.dispatch_id,
                    scheduled_at=payload.schedule_date,
                )
                for item in payload.messages
            ]
            return Reports(reports, pending=payload.pending_count)
        case models.WebhookOutDispatchStatusPayload():
            return Reports([_webhook_out_dispatch_status_payload(payload, received_at)])
    raise TypeError(f"{type(payload).__name__} carries no delivery statuses")


# A call of the class itself packs its keywords into a dictionary, which takes as long as the rest.
_new = DeliveryReport.__new__


_DISPATCH_API_MESSAGE_FIELDS = ("status",)


def _dispatch_api_message(
    item: models.DispatchApiMessage,
    received_at: datetime,
    *,
    request_id: str | None = None,
    scheduled_at: datetime | None = None,
) -> DeliveryReport:
    return _new(
        DeliveryReport,
        item.message_id,
        read("nifteem", item.status),
        recipient=item.channel_identifier,
        channel=str(item.channel),
        part=item.part,
        parts=item.total_parts,
        occurred_at=item.status_date,
        request_id=request_id,
        scheduled_at=scheduled_at,
        fields=_DISPATCH_API_MESSAGE_FIELDS,
        received_at=received_at,
        source=Source.POLL,
    )


_WEBHOOK_OUT_DISPATCH_STATUS_PAYLOAD_FIELDS = ("status",)


def _webhook_out_dispatch_status_payload(
    item: models.WebhookOutDispatchStatusPayload, received_at: datetime
) -> DeliveryReport:
    return _new(
        DeliveryReport,
        item.message_id,
        read("nifteem", item.status),
        request_id=item.dispatch_id,
        recipient=item.channel_identifier,
        channel=str(item.channel),
        part=item.message_part,
        parts=item.message_total_parts,
        occurred_at=item.status_date,
        fields=_WEBHOOK_OUT_DISPATCH_STATUS_PAYLOAD_FIELDS,
        received_at=received_at,
        source=Source.WEBHOOK,
    )
