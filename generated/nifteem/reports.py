# Generated from specs/nifteem.yaml. Do not edit.
"""Delivery reports from responses of Nifteem."""

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
        models.DispatchApi
        | models.WebhookOutDispatchStatusPayload
        | Mapping[str, object]
        | Sequence[Mapping[str, object]]
    ),
    *,
    received_at: datetime | None = None,
) -> Reports:
    """One report per message in a response, in the same order.

    Args:
        payload: The result of a call, an event, or plain JSON of one or of
            several, with the provider's own names.
        received_at: When the response was received; defaults to now.

    Returns:
        One report per message; what cannot be read of it is None there.
        `pending` counts messages without a report yet; they have not failed.
        `counted` is False where the payload does not say how many messages
        there are.

    Raises:
        TypeError: `payload` carries no statuses.
    """
    return STATUS_READER.reports(payload, received_at=received_at)


STATUS_READER = ReportReader(
    "nifteem",
    f"{__package__}.models",
    read,
    StatusEnvelope(
        "DispatchApi",
        entries=("messages",),
        each=StatusFields(
            "DispatchApiMessage",
            Source.POLL,
            status=(("status",),),
            values={
                "message_id": (("messageId",),),
                "recipient": (("channelIdentifier",),),
                "channel": (("channel",),),
                "part": (("part",),),
                "parts": (("totalParts",),),
                "occurred_at": (("statusDate",),),
            },
        ),
        values={"request_id": (("dispatchId",),), "scheduled_at": (("scheduleDate",),)},
        pending=("pendingCount",),
    ),
    StatusFields(
        "WebhookOutDispatchStatusPayload",
        Source.WEBHOOK,
        status=(("status",),),
        values={
            "message_id": (("messageId",),),
            "request_id": (("dispatchId",),),
            "recipient": (("channelIdentifier",),),
            "channel": (("channel",),),
            "part": (("messagePart",),),
            "parts": (("messageTotalParts",),),
            "occurred_at": (("statusDate",),),
        },
    ),
)
