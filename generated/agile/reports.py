# Generated from specs/agile.yaml. Do not edit.
"""Delivery reports from responses of Agile Telecom."""

from __future__ import annotations

from datetime import UTC, datetime

from .._runtime.bulk import Batch
from ..delivery import DeliveryReport, Reports, Source, missing
from ..report import new_report
from ..status_map import read
from . import models


def delivery_reports(
    payload: (
        models.DeliveryStatusResponse
        | models.DeliveryEvent
        | models.ReadEvent
        | list[models.DeliveryStatusResponse]
        | tuple[models.DeliveryStatusResponse, ...]
        | Batch[models.DeliveryStatusResponse]
    ),
    *,
    message_id: str | None = None,
    channel: str | None = None,
    received_at: datetime | None = None,
) -> Reports:
    """One report per message in a response, in the same order.

    Args:
        payload: The result of a call or of a batch.
        message_id: The id that was requested, in case the response does not
            repeat it.
        channel: The channel that was requested, which the response does not
            repeat.
        received_at: When the response was received; defaults to now.

    Returns:
        One report per message. `counted` is False where the payload does not
        say how many messages there are. An id the provider left out of a batch
        is reported as unknown, flagged `missing`.

    Raises:
        TypeError: `payload` is not of a type that carries statuses.
    """
    received_at = received_at or datetime.now(UTC)
    match payload:
        case models.DeliveryStatusResponse():
            return Reports(
                [
                    _delivery_status_response(
                        payload, received_at, message_id=message_id, channel=channel
                    )
                ],
                pending=0,
            )
        case models.DeliveryEvent():
            return Reports(
                [_delivery_event(payload, received_at, message_id=message_id)]
            )
        case models.ReadEvent():
            return Reports([_read_event(payload, received_at, message_id=message_id)])
        case Batch(items, absent):
            reports = Reports(pending=0)
            reports += delivery_reports(items, channel=channel, received_at=received_at)
            for id_ in absent:
                reports.append(
                    missing("agile", id_, channel=channel, received_at=received_at)
                )
            return reports
        case list() | tuple():
            reports = Reports()
            for item in payload:
                reports += delivery_reports(
                    item, channel=channel, received_at=received_at
                )
            return reports
    raise TypeError(f"{type(payload).__name__} carries no delivery statuses")


def _delivery_status_response(
    item: models.DeliveryStatusResponse,
    received_at: datetime,
    *,
    message_id: str | None = None,
    channel: str | None = None,
) -> DeliveryReport:
    return new_report(
        item.customer_message_id or message_id,
        read("agile", item.delivery_status),
        description=item.delivery_status_description,
        channel=channel,
        fields=("deliveryStatus",),
        received_at=received_at,
        source=Source.POLL,
    )


def _delivery_event(
    item: models.DeliveryEvent, received_at: datetime, *, message_id: str | None = None
) -> DeliveryReport:
    return new_report(
        item.customer_message_id or item.message_id or message_id,
        read("agile", None if item.status_code is None else str(item.status_code)),
        recipient=item.destination,
        channel=str(item.channel),
        description=item.description or item.status_description,
        cost=item.price,
        occurred_at=item.timestamp or item.event_date,
        fields=("statusCode",),
        received_at=received_at,
        source=Source.WEBHOOK,
    )


def _read_event(
    item: models.ReadEvent, received_at: datetime, *, message_id: str | None = None
) -> DeliveryReport:
    return new_report(
        item.message_id or message_id,
        read("agile", item.event_type),
        recipient=item.destination,
        channel=str(item.channel),
        occurred_at=item.timestamp or item.event_date,
        fields=("eventType",),
        received_at=received_at,
        source=Source.WEBHOOK,
    )
