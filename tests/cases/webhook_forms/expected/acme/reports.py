# Generated from specs/acme.yaml. Do not edit.
"""Delivery reports of Acme: what its answers tell of each message."""

from __future__ import annotations

from datetime import UTC, datetime

from ..delivery import DeliveryReport, Reports, Source
from ..status_map import read
from . import models


def delivery_reports(
    payload: models.TextReport | models.ChatReport,
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
        case models.TextReport():
            return Reports([_text_report(payload, received_at, channel=channel)])
        case models.ChatReport():
            return Reports([_chat_report(payload, received_at)])
    raise TypeError(f"{type(payload).__name__} carries no delivery statuses")


# A call of the class itself packs its keywords into a dictionary, which takes as long as the rest.
_new = DeliveryReport.__new__


_TEXT_REPORT_FIELDS = ("status",)


def _text_report(
    item: models.TextReport, received_at: datetime, *, channel: str | None = None
) -> DeliveryReport:
    return _new(
        DeliveryReport,
        item.msg_id,
        read("acme", item.status),
        request_id=item.request_id,
        recipient=item.recipient,
        part=item.part,
        parts=item.parts,
        cost=item.price,
        channel=channel,
        fields=_TEXT_REPORT_FIELDS,
        received_at=received_at,
        source=Source.WEBHOOK,
    )


_CHAT_REPORT_FIELDS = ("status",)


def _chat_report(item: models.ChatReport, received_at: datetime) -> DeliveryReport:
    return _new(
        DeliveryReport,
        item.msg_id,
        read("acme", item.status),
        channel=item.event_type,
        fields=_CHAT_REPORT_FIELDS,
        received_at=received_at,
        source=Source.WEBHOOK,
    )
