# Generated from specs/acme.yaml. Do not edit.
"""Delivery reports from responses of Acme."""

from __future__ import annotations

from datetime import UTC, datetime

from ..delivery import DeliveryReport, Reports, Source
from ..report import new_report
from ..status_map import read
from . import models


def delivery_reports(
    payload: models.TextReport | models.ChatReport,
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
        case models.TextReport():
            return Reports([_text_report(payload, received_at, channel=channel)])
        case models.ChatReport():
            return Reports([_chat_report(payload, received_at)])
    raise TypeError(f"{type(payload).__name__} carries no delivery statuses")


def _text_report(
    item: models.TextReport, received_at: datetime, *, channel: str | None = None
) -> DeliveryReport:
    return new_report(
        item.msg_id,
        read("acme", item.status),
        request_id=item.request_id,
        recipient=item.recipient,
        part=item.part,
        parts=item.parts,
        cost=item.price,
        channel=channel,
        fields=("status",),
        received_at=received_at,
        source=Source.WEBHOOK,
    )


def _chat_report(item: models.ChatReport, received_at: datetime) -> DeliveryReport:
    return new_report(
        item.msg_id,
        read("acme", item.status),
        channel=item.event_type,
        fields=("status",),
        received_at=received_at,
        source=Source.WEBHOOK,
    )
