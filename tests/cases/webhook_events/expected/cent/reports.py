# Generated from specs/cent.yaml. Do not edit.
"""Delivery reports from responses of Cent."""

from __future__ import annotations

from datetime import UTC, datetime

from ..delivery import DeliveryReport, Reports, Source
from ..report import new_report
from ..status_map import read
from . import models


def delivery_reports(
    payload: models.Arrived | models.Lost,
    *,
    channel: str | None = None,
    received_at: datetime | None = None,
) -> Reports:
    """One report per message in a response, in the same order.

    Args:
        payload: The result of a call.
        channel: The channel that was requested, which the response does not
            repeat.
        received_at: When the response was received; defaults to now.

    Returns:
        One report per message.

    Raises:
        TypeError: `payload` is not of a type that carries statuses.
    """
    received_at = received_at or datetime.now(UTC)
    match payload:
        case models.Arrived():
            return Reports([_arrived(payload, received_at, channel=channel)])
        case models.Lost():
            return Reports([_lost(payload, received_at, channel=channel)])
    raise TypeError(f"{type(payload).__name__} carries no delivery statuses")


def _arrived(
    item: models.Arrived, received_at: datetime, *, channel: str | None = None
) -> DeliveryReport:
    return new_report(
        item.id,
        read("cent", item.status),
        channel=channel,
        fields=("status",),
        received_at=received_at,
        source=Source.WEBHOOK,
    )


def _lost(
    item: models.Lost, received_at: datetime, *, channel: str | None = None
) -> DeliveryReport:
    return new_report(
        item.id,
        read("cent", item.status),
        description=item.why,
        channel=channel,
        fields=("status",),
        received_at=received_at,
        source=Source.WEBHOOK,
    )
