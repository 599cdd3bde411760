# Generated from specs/placewise.yaml. Do not edit.
"""Delivery reports from responses of Placewise."""

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
        models.SendingDispatches | Mapping[str, object] | Sequence[Mapping[str, object]]
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
        `counted` is False where the payload does not say how many messages
        there are.

    Raises:
        TypeError: `payload` carries no statuses.
    """
    return STATUS_READER.reports(payload, received_at=received_at)


STATUS_READER = ReportReader(
    "placewise",
    f"{__package__}.models",
    read,
    StatusEnvelope(
        "SendingDispatches",
        entries=("dispatches",),
        each=StatusFields(
            "Dispatch",
            Source.POLL,
            status=(("transmission_status",), ("delivery_status",)),
            values={
                "message_id": (("id",),),
                "recipient": (("msisdn",), ("email",), ("app_token",)),
                "channel": (("type",),),
                "description": (("external_delivery_status",),),
                "scheduled_at": (("scheduled_at",),),
                "sent_at": (("transmitted_at",),),
                "delivered_at": (("delivered_at",),),
                "redacted_at": (("cleaned_at",),),
            },
            optional=(("delivery_status",),),
        ),
        values={},
    ),
)
