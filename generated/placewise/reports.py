# Generated from specs/placewise.yaml. Do not edit.
"""Delivery reports from responses of Placewise."""

from __future__ import annotations

from datetime import UTC, datetime

from ..delivery import DeliveryReport, Reports, Source
from ..report import new_report
from ..status_map import read
from . import models


def delivery_reports(
    payload: models.SendingDispatches, *, received_at: datetime | None = None
) -> Reports:
    """One report per message in a response, in the same order.

    Args:
        payload: The result of a call.
        received_at: When the response was received; defaults to now.

    Returns:
        One report per message. `counted` is False where the payload does not
        say how many messages there are.

    Raises:
        TypeError: `payload` is not of a type that carries statuses.
    """
    received_at = received_at or datetime.now(UTC)
    match payload:
        case models.SendingDispatches():
            return Reports(
                [_dispatch(item, received_at) for item in payload.dispatches]
            )
    raise TypeError(f"{type(payload).__name__} carries no delivery statuses")


def _dispatch(item: models.Dispatch, received_at: datetime) -> DeliveryReport:
    return new_report(
        str(item.id),
        read("placewise", item.transmission_status, item.delivery_status),
        recipient=item.msisdn or item.email or item.app_token,
        channel=str(item.type),
        description=item.external_delivery_status,
        scheduled_at=item.scheduled_at,
        sent_at=item.transmitted_at,
        delivered_at=item.delivered_at,
        redacted_at=item.cleaned_at,
        fields=("transmission_status", "delivery_status"),
        received_at=received_at,
        source=Source.POLL,
    )
