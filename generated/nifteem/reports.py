# Generated from specs/nifteem.yaml. Do not edit.
"""Delivery reports from responses of Nifteem."""

from __future__ import annotations

from datetime import UTC, datetime

from ..delivery import DeliveryReport, Reports, Source
from ..report import new_report
from ..status_map import read
from . import models


def delivery_reports(
    payload: models.DispatchApi | models.WebhookOutDispatchStatusPayload,
    *,
    received_at: datetime | None = None,
) -> Reports:
    """One report per message in a response, in the same order.

    Args:
        payload: The result of a call.
        received_at: When the response was received; defaults to now.

    Returns:
        One report per message. `pending` counts messages without a report yet;
        they have not failed. `counted` is False where the payload does not say
        how many messages there are.

    Raises:
        TypeError: `payload` is not of a type that carries statuses.
    """
    received_at = received_at or datetime.now(UTC)
    match payload:
        case models.DispatchApi():
            return Reports(
                [
                    _dispatch_api_message(
                        item,
                        received_at,
                        request_id=payload.dispatch_id,
                        scheduled_at=payload.schedule_date,
                    )
                    for item in payload.messages
                ],
                pending=payload.pending_count,
            )
        case models.WebhookOutDispatchStatusPayload():
            return Reports([_webhook_out_dispatch_status_payload(payload, received_at)])
    raise TypeError(f"{type(payload).__name__} carries no delivery statuses")


def _dispatch_api_message(
    item: models.DispatchApiMessage,
    received_at: datetime,
    *,
    request_id: str | None = None,
    scheduled_at: datetime | None = None,
) -> DeliveryReport:
    return new_report(
        item.message_id,
        read("nifteem", item.status),
        recipient=item.channel_identifier,
        channel=str(item.channel),
        part=item.part,
        parts=item.total_parts,
        occurred_at=item.status_date,
        request_id=request_id,
        scheduled_at=scheduled_at,
        fields=("status",),
        received_at=received_at,
        source=Source.POLL,
    )


def _webhook_out_dispatch_status_payload(
    item: models.WebhookOutDispatchStatusPayload, received_at: datetime
) -> DeliveryReport:
    return new_report(
        item.message_id,
        read("nifteem", item.status),
        request_id=item.dispatch_id,
        recipient=item.channel_identifier,
        channel=str(item.channel),
        part=item.message_part,
        parts=item.message_total_parts,
        occurred_at=item.status_date,
        fields=("status",),
        received_at=received_at,
        source=Source.WEBHOOK,
    )
