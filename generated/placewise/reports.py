# Generated from specs/placewise.yaml. Do not edit.
"""Delivery reports of Placewise: what its answers tell of each message."""

from __future__ import annotations

from datetime import UTC, datetime

from ..delivery import DeliveryReport, Reports, Source
from ..status_map import read
from . import models


def delivery_reports(
    payload: models.SendingDispatches, *, received_at: datetime | None = None
) -> Reports:
    """What an answer tells of each of its messages, in its order.

    Args:
        payload: The answer of a call.
        received_at: When the answer came; now, if it is not given.

    Returns:
        One report per message.

    Raises:
        TypeError: `payload` carries no statuses.
    """
    received_at = received_at or datetime.now(UTC)
    match payload:
        case models.SendingDispatches():
            reports = [_dispatch(item, received_at) for item in payload.dispatches]
            return Reports(reports)
    raise TypeError(f"{type(payload).__name__} carries no delivery statuses")


# A call of the class itself packs its keywords into a dictionary, which takes as long as the rest.
_new = DeliveryReport.__new__


_DISPATCH_FIELDS = ("transmission_status", "delivery_status")


def _dispatch(item: models.Dispatch, received_at: datetime) -> DeliveryReport:
    return _new(
        DeliveryReport,
        str(item.id),
        read("placewise", item.transmission_status, item.delivery_status),
        recipient=item.msisdn or item.email or item.app_token,
        channel=str(item.type),
        description=item.external_delivery_status,
        scheduled_at=item.scheduled_at,
        sent_at=item.transmitted_at,
        delivered_at=item.delivered_at,
        redacted_at=item.cleaned_at,
        fields=_DISPATCH_FIELDS,
        received_at=received_at,
        source=Source.POLL,
    )
