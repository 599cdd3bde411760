# Generated from specs/d7.yaml. Do not edit.
"""Delivery reports from responses of D7 Networks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from .._runtime.report_reader import ReportReader, StatusEnvelope, StatusFields
from ..delivery import Reports, Source
from ..status_map import read
from . import models

__all__ = ["delivery_reports"]


def delivery_reports(
    payload: (
        models.MessageLog
        | models.ViberLog
        | models.WhatsAppReport
        | models.SmsCallback
        | models.WhatsAppCallback
        | Mapping[str, object]
        | Sequence[Mapping[str, object]]
    ),
    *,
    channel: str | None = None,
    received_at: datetime | None = None,
) -> Reports:
    """One report per message in a response, in the same order.

    Args:
        payload: The result of a call, an event, or plain JSON of one or of
            several, with the provider's own names.
        channel: The channel that was requested, which the response does not
            repeat.
        received_at: When the response was received; defaults to now.

    Returns:
        One report per message; what cannot be read of it is None there.
        `pending` counts messages without a report yet; they have not failed.
        `counted` is False where the payload does not say how many messages
        there are.

    Raises:
        TypeError: `payload` carries no statuses.
    """
    return STATUS_READER.reports(payload, channel=channel, received_at=received_at)


STATUS_READER = ReportReader(
    "d7",
    f"{__package__}.models",
    read,
    StatusEnvelope(
        "MessageLog",
        entries=("messages",),
        each=StatusFields(
            "MessageLogEntry",
            Source.POLL,
            status=(("status",),),
            values={
                "message_id": (("msg_id",),),
                "recipient": (("recipient",),),
                "cost": (("sms_cost",),),
            },
        ),
        values={"request_id": (("request_id",),), "channel": (("channel",),)},
        total=("total_recipients",),
    ),
    StatusEnvelope(
        "ViberLog",
        entries=("messages",),
        each=StatusFields(
            "ViberLogEntry",
            Source.POLL,
            status=(("status",),),
            values={
                "message_id": (("msg_id",),),
                "recipient": (("recipient",),),
                "cost": (("viber_cost",),),
            },
        ),
        values={"request_id": (("request_id",),), "channel": (("channel",),)},
        total=("total_recipients",),
    ),
    StatusEnvelope(
        "WhatsAppReport",
        entries=("messages",),
        each=StatusFields(
            "WhatsAppReportEntry",
            Source.POLL,
            status=(("status",),),
            values={
                "message_id": (("msg_id",),),
                "recipient": (("recipient",),),
                "description": (("reason",),),
            },
        ),
        values={"request_id": (("request_id",),)},
    ),
    StatusFields(
        "SmsCallback",
        Source.WEBHOOK,
        status=(("status",),),
        values={
            "message_id": (("msg_id",),),
            "request_id": (("request_id",),),
            "recipient": (("recipient",),),
        },
    ),
    StatusFields(
        "WhatsAppCallback",
        Source.WEBHOOK,
        status=(("status",),),
        values={
            "message_id": (("msg_id",),),
            "request_id": (("request_id",),),
            "recipient": (("recipient",),),
        },
    ),
)
