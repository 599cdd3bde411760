# Generated from specs/agile.yaml. Do not edit.
"""Delivery reports from responses of Agile Telecom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from .._runtime.bulk import Batch
from .._runtime.report_reader import ReportReader, StatusFields
from ..delivery import Reports, Source
from ..status_map import read
from . import models

__all__ = ["delivery_reports"]


def delivery_reports(
    payload: (
        models.DeliveryStatusResponse
        | models.DeliveryEvent
        | models.ReadEvent
        | list[models.DeliveryStatusResponse]
        | tuple[models.DeliveryStatusResponse, ...]
        | Batch[models.DeliveryStatusResponse]
        | Mapping[str, object]
        | Sequence[Mapping[str, object]]
    ),
    *,
    message_id: str | None = None,
    channel: str | None = None,
    received_at: datetime | None = None,
) -> Reports:
    """One report per message in a response, in the same order.

    Args:
        payload: The result of a call or of a batch, an event, or plain JSON of
            one or of several, with the provider's own names.
        message_id: The id that was requested, in case the response does not
            repeat it.
        channel: The channel that was requested, which the response does not
            repeat.
        received_at: When the response was received; defaults to now.

    Returns:
        One report per message; what cannot be read of it is None there.
        `counted` is False where the payload does not say how many messages
        there are. An id the provider left out of a batch is reported as
        unknown, flagged `missing`.

    Raises:
        TypeError: `payload` carries no statuses.
    """
    return STATUS_READER.reports(
        payload, message_id=message_id, channel=channel, received_at=received_at
    )


STATUS_READER = ReportReader(
    "agile",
    f"{__package__}.models",
    read,
    StatusFields(
        "DeliveryStatusResponse",
        Source.POLL,
        status=(("deliveryStatus",),),
        values={
            "message_id": (("customerMessageId",),),
            "description": (("deliveryStatusDescription",),),
        },
        optional=(("customerMessageId",),),
    ),
    StatusFields(
        "DeliveryEvent",
        Source.WEBHOOK,
        status=(("statusCode",),),
        values={
            "message_id": (("customerMessageId",), ("messageId",)),
            "recipient": (("destination",),),
            "channel": (("channel",),),
            "description": (("description",), ("statusDescription",)),
            "cost": (("price",),),
            "occurred_at": (("timestamp",), ("eventDate",)),
        },
        optional=(("customerMessageId",), ("messageId",), ("statusCode",)),
        key="eventType",
        words=("DELIVERY",),
    ),
    StatusFields(
        "ReadEvent",
        Source.WEBHOOK,
        status=(("eventType",),),
        values={
            "message_id": (("messageId",),),
            "recipient": (("destination",),),
            "channel": (("channel",),),
            "occurred_at": (("timestamp",), ("eventDate",)),
        },
        optional=(("messageId",),),
        key="eventType",
        words=("READ",),
    ),
)
