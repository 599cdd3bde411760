# Generated from specs/acme.yaml. Do not edit.
"""Delivery reports from responses of Acme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from .._runtime.bulk import Batch
from .._runtime.report_reader import ReportReader, StatusEnvelope, StatusFields
from ..delivery import Reports, Source
from ..status_map import read
from . import models

__all__ = ["delivery_reports"]


def delivery_reports(
    payload: (
        models.Job
        | models.Message
        | models.Event
        | list[models.Message]
        | tuple[models.Message, ...]
        | Batch[models.Message]
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
        `pending` counts messages without a report yet; they have not failed.
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
    "acme",
    f"{__package__}.models",
    read,
    StatusEnvelope(
        "Job",
        entries=("pieces",),
        each=StatusFields(
            "Piece",
            Source.POLL,
            status=(("word",),),
            values={
                "message_id": (("number",),),
                "channel": (("path",),),
                "part": (("piece",),),
                "parts": (("pieces",),),
            },
        ),
        values={"request_id": (("job",),), "scheduled_at": (("planned",),)},
        total=("size",),
        counted=False,
    ),
    StatusFields(
        "Message",
        Source.POLL,
        status=(("word",),),
        values={
            "message_id": (("number",),),
            "recipient": (("phone",), ("mail",), ("seat",)),
            "cost": (("price",),),
            "read_at": (("seen",),),
        },
        optional=(("number",),),
    ),
    StatusFields(
        "Event",
        Source.WEBHOOK,
        status=(("word",),),
        values={
            "message_id": (("id",),),
            "request_id": (("job",),),
            "description": (("why",),),
            "occurred_at": (("when",),),
        },
    ),
)
