# Generated from specs/acme.yaml. Do not edit.
"""Delivery reports from responses of Acme."""

from __future__ import annotations

from datetime import UTC, datetime

from .._runtime.bulk import Batch
from ..delivery import DeliveryReport, Reports, Source, missing
from ..report import new_report
from ..status_map import read
from . import models


def delivery_reports(
    payload: (
        models.Job
        | models.Message
        | models.Event
        | list[models.Message]
        | tuple[models.Message, ...]
        | Batch[models.Message]
    ),
    *,
    message_id: str | None = None,
    channel: str | None = None,
    received_at: datetime | None = None,
) -> Reports:
    """One report per message in a response, in the same order.

    Args:
        payload: The result of a call or of a batch.
        message_id: The id that was requested, in case the response does not
            repeat it.
        channel: The channel that was requested, which the response does not
            repeat.
        received_at: When the response was received; defaults to now.

    Returns:
        One report per message. `pending` counts messages without a report yet;
        they have not failed. An id the provider left out of a batch is reported
        as unknown, flagged `missing`.

    Raises:
        TypeError: `payload` is not of a type that carries statuses.
    """
    received_at = received_at or datetime.now(UTC)
    match payload:
        case models.Job():
            return Reports(
                [
                    _piece(
                        item,
                        received_at,
                        request_id=str(payload.job),
                        scheduled_at=payload.planned,
                    )
                    for item in payload.pieces or []
                ],
                pending=max(0, (payload.size or 0) - len(payload.pieces or [])),
            )
        case models.Message():
            return Reports(
                [_message(payload, received_at, message_id=message_id, channel=channel)]
            )
        case models.Event():
            return Reports([_event(payload, received_at, channel=channel)])
        case Batch(items, absent):
            reports = delivery_reports(items, channel=channel, received_at=received_at)
            for id_ in absent:
                reports.append(
                    missing("acme", id_, channel=channel, received_at=received_at)
                )
            return reports
        case list() | tuple():
            reports = Reports()
            for item in payload:
                reports += delivery_reports(
                    item, channel=channel, received_at=received_at
                )
            return reports
    raise TypeError(f"{type(payload).__name__} carries no delivery statuses")


def _piece(
    item: models.Piece,
    received_at: datetime,
    *,
    request_id: str | None = None,
    scheduled_at: datetime | None = None,
) -> DeliveryReport:
    return new_report(
        str(item.number),
        read("acme", item.word),
        channel=None if item.path is None else str(item.path),
        part=item.piece,
        parts=item.pieces,
        request_id=request_id,
        scheduled_at=scheduled_at,
        fields=("word",),
        received_at=received_at,
        source=Source.POLL,
    )


def _message(
    item: models.Message,
    received_at: datetime,
    *,
    message_id: str | None = None,
    channel: str | None = None,
) -> DeliveryReport:
    return new_report(
        item.number or message_id,
        read("acme", item.word),
        recipient=item.phone
        or item.mail
        or (None if item.seat is None else str(item.seat)),
        cost=item.price,
        read_at=item.seen,
        channel=channel,
        fields=("word",),
        received_at=received_at,
        source=Source.POLL,
    )


def _event(
    item: models.Event, received_at: datetime, *, channel: str | None = None
) -> DeliveryReport:
    return new_report(
        item.id,
        read("acme", item.word),
        request_id=None if item.job is None else str(item.job),
        description=item.why,
        occurred_at=item.when,
        channel=channel,
        fields=("word",),
        received_at=received_at,
        source=Source.WEBHOOK,
    )
