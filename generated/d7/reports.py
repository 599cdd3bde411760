# Generated from specs/d7.yaml. Do not edit.
"""Delivery reports from responses of D7 Networks."""

from __future__ import annotations

from datetime import UTC, datetime

from ..delivery import DeliveryReport, Reports, Source
from ..report import new_report
from ..status_map import read
from . import models


def delivery_reports(
    payload: (
        models.MessageLog
        | models.ViberLog
        | models.WhatsAppReport
        | models.SmsCallback
        | models.WhatsAppCallback
    ),
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
        One report per message. `pending` counts messages without a report yet;
        they have not failed. `counted` is False where the payload does not say
        how many messages there are.

    Raises:
        TypeError: `payload` is not of a type that carries statuses.
    """
    received_at = received_at or datetime.now(UTC)
    match payload:
        case models.MessageLog():
            return Reports(
                [
                    _message_log_entry(
                        item,
                        received_at,
                        request_id=payload.request_id,
                        channel=payload.channel,
                    )
                    for item in payload.messages
                ],
                pending=max(0, payload.total_recipients - len(payload.messages)),
            )
        case models.ViberLog():
            return Reports(
                [
                    _viber_log_entry(
                        item,
                        received_at,
                        request_id=payload.request_id,
                        channel=payload.channel,
                    )
                    for item in payload.messages
                ],
                pending=max(0, payload.total_recipients - len(payload.messages)),
            )
        case models.WhatsAppReport():
            return Reports(
                [
                    _whats_app_report_entry(
                        item, received_at, request_id=payload.request_id
                    )
                    for item in payload.messages
                ]
            )
        case models.SmsCallback():
            return Reports([_sms_callback(payload, received_at, channel=channel)])
        case models.WhatsAppCallback():
            return Reports([_whats_app_callback(payload, received_at, channel=channel)])
    raise TypeError(f"{type(payload).__name__} carries no delivery statuses")


def _message_log_entry(
    item: models.MessageLogEntry,
    received_at: datetime,
    *,
    request_id: str | None = None,
    channel: str | None = None,
) -> DeliveryReport:
    return new_report(
        item.msg_id,
        read("d7", item.status),
        recipient=item.recipient,
        cost=item.sms_cost,
        request_id=request_id,
        channel=channel,
        fields=("status",),
        received_at=received_at,
        source=Source.POLL,
    )


def _viber_log_entry(
    item: models.ViberLogEntry,
    received_at: datetime,
    *,
    request_id: str | None = None,
    channel: str | None = None,
) -> DeliveryReport:
    return new_report(
        item.msg_id,
        read("d7", item.status),
        recipient=item.recipient,
        cost=item.viber_cost,
        request_id=request_id,
        channel=channel,
        fields=("status",),
        received_at=received_at,
        source=Source.POLL,
    )


def _whats_app_report_entry(
    item: models.WhatsAppReportEntry,
    received_at: datetime,
    *,
    request_id: str | None = None,
) -> DeliveryReport:
    return new_report(
        item.msg_id,
        read("d7", item.status),
        recipient=item.recipient,
        description=item.reason,
        request_id=request_id,
        fields=("status",),
        received_at=received_at,
        source=Source.POLL,
    )


def _sms_callback(
    item: models.SmsCallback, received_at: datetime, *, channel: str | None = None
) -> DeliveryReport:
    return new_report(
        item.msg_id,
        read("d7", item.status),
        request_id=item.request_id,
        recipient=item.recipient,
        channel=channel,
        fields=("status",),
        received_at=received_at,
        source=Source.WEBHOOK,
    )


def _whats_app_callback(
    item: models.WhatsAppCallback, received_at: datetime, *, channel: str | None = None
) -> DeliveryReport:
    return new_report(
        item.msg_id,
        read("d7", item.status),
        request_id=item.request_id,
        recipient=item.recipient,
        channel=channel,
        fields=("status",),
        received_at=received_at,
        source=Source.WEBHOOK,
    )
