# Generated from specs/acme.yaml. Do not edit.
"""Delivery reports of Acme: what its answers tell of each message."""

from __future__ import annotations

from datetime import UTC, datetime

from ..delivery import DeliveryReport, Reports, Source
from ..status_map import read
from . import models


def delivery_reports(
    payload: models.Moved | models.Seen,
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
        case models.Moved():
            return Reports([_moved(payload, received_at, channel=channel)])
        case models.Seen():
            return Reports([_seen(payload, received_at, channel=channel)])
    raise TypeError(f"{type(payload).__name__} carries no delivery statuses")


# A call of the class itself packs its keywords into a dictionary, which takes as long as the rest.
_new = DeliveryReport.__new__


_MOVED_FIELDS = ("status",)


def _moved(
    item: models.Moved, received_at: datetime, *, channel: str | None = None
) -> DeliveryReport:
    return _new(
        DeliveryReport,
        item.id,
        read("acme", item.status),
        recipient=item.to,
        occurred_at=item.at,
        channel=channel,
        fields=_MOVED_FIELDS,
        received_at=received_at,
        source=Source.WEBHOOK,
    )


_SEEN_FIELDS = ("event",)


def _seen(
    item: models.Seen, received_at: datetime, *, channel: str | None = None
) -> DeliveryReport:
    return _new(
        DeliveryReport,
        item.id,
        read("acme", item.event),
        read_at=item.at,
        channel=channel,
        fields=_SEEN_FIELDS,
        received_at=received_at,
        source=Source.WEBHOOK,
    )
