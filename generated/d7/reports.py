# Generated from specs/d7.yaml. Do not edit.
"""Delivery reports of D7 Networks: what its answers tell of each message."""

from __future__ import annotations

from datetime import UTC, datetime

from ..delivery import DeliveryReport, Reports, Source
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
    """What an answer tells of each of its messages, in its order.

    Args:
        payload: The answer of a call.
        channel: The channel that was asked for, which the answer does not repeat.
        received_at: When the answer came; now, if it is not given.

    Returns:
        One report per message.
        `pending` counts the messages that have no report yet, which is no failure.

    Raises:
        TypeError: `payload` carries no statuses.
    """
    received_at = received_at or datetime.now(UTC)
    match payload:
        case models.MessageLog():
            reports = [
                _message_log_entry(
                    item,
                    received_at,
                    request_id=payload.request_id,
                    channel=payload.channel,
                )
                for item in payload.messages
            ]
            return Reports(
                reports,
                pending=max(0, payload.total_recipients - len(payload.messages)),
            )
        case models.ViberLog():
            reports = [
                _viber_log_entry(
                    item,
                    received_at,
                    request_id=payload.request_id,
                    channel=payload.channel,
                )
                for item in payload.messages
            ]
            return Reports(
                reports,
                pending=max(0, payload.total_recipients - len(payload.messages)),
            )
        case models.WhatsAppReport():
            reports = [
                _whats_app_report_entry(
                    item, received_at, request_id=payload.request_id
                )
                for item in payload.messages
            ]
            return Reports(reports)
        case models.SmsCallback():
            return Reports([_sms_callback(payload, received_at, channel=channel)])
        case models.WhatsAppCallback():
            return Reports([_whats_app_callback(payload, received_at, channel=channel)])
    raise TypeError(f"{type(payload).__name__} carries no delivery statuses")


# A call of the class itself packs its keywords into a dictionary, which takes as long as the rest.
_new = DeliveryReport.__new__


_MESSAGE_LOG_ENTRY_FIELDS = ("status",)


def _message_log_entry(
    item: models.MessageLogEntry,
    received_at: datetime,
    *,
    request_id: str | None = None,
    channel: str | None = None,
) -> DeliveryReport:
    return _new(
        DeliveryReport,
        item.msg_id,
        read("d7", item.status),
        recipient=item.recipient,
        cost=item.sms_cost,
        request_id=request_id,
        channel=channel,
        fields=_MESSAGE_LOG_ENTRY_FIELDS,
        received_at=received_at,
        source=Source.POLL,
    )


_VIBER_LOG_ENTRY_FIELDS = ("status",)


def _viber_log_entry(
    item: models.ViberLogEntry,
    received_at: datetime,
    *,
    request_id: str | None = None,
    channel: str | None = None,
) -> DeliveryReport:
    return _new(
        DeliveryReport,
        item.msg_id,
        read("d7", item.status),
        recipient=item.recipient,
        cost=item.viber_cost,
        request_id=request_id,
        channel=channel,
        fields=_VIBER_LOG_ENTRY_FIELDS,
        received_at=received_at,
        source=Source.POLL,
    )


_WHATS_APP_REPORT_ENTRY_FIELDS = ("status",)


def _whats_app_report_entry(
    item: models.WhatsAppReportEntry,
    received_at: datetime,
    *,
    request_id: str | None = None,
) -> DeliveryReport:
    return _new(
        DeliveryReport,
        item.msg_id,
        read("d7", item.status),
        recipient=item.recipient,
        description=item.reason,
        request_id=request_id,
        fields=_WHATS_APP_REPORT_ENTRY_FIELDS,
        received_at=received_at,
        source=Source.POLL,
    )


_SMS_CALLBACK_FIELDS = ("status",)


def _sms_callback(
    item: models.SmsCallback, received_at: datetime, *, channel: str | None = None
) -> DeliveryReport:
    return _new(
        DeliveryReport,
        item.msg_id,
        read("d7", item.status),
        request_id=item.request_id,
        recipient=item.recipient,
        channel=channel,
        fields=_SMS_CALLBACK_FIELDS,
        received_at=received_at,
        source=Source.WEBHOOK,
    )


_WHATS_APP_CALLBACK_FIELDS = ("status",)


def _whats_app_callback(
    item: models.WhatsAppCallback, received_at: datetime, *, channel: str | None = None
) -> DeliveryReport:
    return _new(
        DeliveryReport,
        item.msg_id,
        read("d7", item.status),
        request_id=item.request_id,
        recipient=item.recipient,
        channel=channel,
        fields=_WHATS_APP_CALLBACK_FIELDS,
        received_at=received_at,
        source=Source.WEBHOOK,
    )
