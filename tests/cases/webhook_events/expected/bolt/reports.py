# Generated from specs/bolt.yaml. Do not edit.
"""Delivery reports of Bolt: what its answers tell of each message."""

from __future__ import annotations

from datetime import UTC, datetime

from ..delivery import DeliveryReport, Reports, Source
from ..status_map import read
from . import models


def delivery_reports(
    payload: models.StatusUpdate | models.Receipt,
    *,
    channel: str | None = None,
    received_at: datetime | None = None,
) -> Reports:
    """What an answer tells of each of its messages, in its order.

    Args:
        payload: The answer of a call.
        channel: The channel that was asked for, which the answer does not repeat.
        received_at: When the answer came; now, if it is not given.

    Returns:
        One report per message.

    Raises:
        TypeError: `payload` carries no statuses.
    """
    received_at = received_at or datetime.now(UTC)
    match payload:
        case models.StatusUpdate():
            return Reports([_status_update(payload, received_at, channel=channel)])
        case models.Receipt():
            return Reports([_receipt(payload, received_at, channel=channel)])
    raise TypeError(f"{type(payload).__name__} carries no delivery statuses")


# A call of the class itself packs its keywords into a dictionary, which takes as long as the rest.
_new = DeliveryReport.__new__


_STATUS_UPDATE_FIELDS = ("status",)


def _status_update(
    item: models.StatusUpdate, received_at: datetime, *, channel: str | None = None
) -> DeliveryReport:
    return _new(
        DeliveryReport,
        item.message,
        read("bolt", item.status),
        channel=channel,
        fields=_STATUS_UPDATE_FIELDS,
        received_at=received_at,
        source=Source.WEBHOOK,
    )


_RECEIPT_FIELDS = ("receipt",)


def _receipt(
    item: models.Receipt, received_at: datetime, *, channel: str | None = None
) -> DeliveryReport:
    return _new(
        DeliveryReport,
        item.message,
        read("bolt", item.receipt),
        channel=channel,
        fields=_RECEIPT_FIELDS,
        received_at=received_at,
        source=Source.WEBHOOK,
    )
