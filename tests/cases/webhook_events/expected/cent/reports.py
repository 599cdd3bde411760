# Generated from specs/cent.yaml. Do not edit.
"""Delivery reports from responses of Cent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from .._runtime.report_reader import ReportReader, StatusFields
from ..delivery import Reports, Source
from ..status_map import read
from . import models

__all__ = ["delivery_reports"]


def delivery_reports(
    payload: (
        models.Arrived
        | models.Lost
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
        `counted` is False where the payload does not say how many messages
        there are.

    Raises:
        TypeError: `payload` carries no statuses.
    """
    return STATUS_READER.reports(payload, channel=channel, received_at=received_at)


STATUS_READER = ReportReader(
    "cent",
    f"{__package__}.models",
    read,
    StatusFields(
        "Arrived",
        Source.WEBHOOK,
        status=(("status",),),
        values={"message_id": (("id",),)},
        key="status",
        words=("arrived",),
        is_status=True,
    ),
    StatusFields(
        "Lost",
        Source.WEBHOOK,
        status=(("status",),),
        values={"message_id": (("id",),), "description": (("why",),)},
        key="status",
        words=("lost",),
        is_status=True,
    ),
)
