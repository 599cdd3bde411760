# Generated from specs/acme.yaml. Do not edit.
"""Delivery reports of Acme: the status of every message."""

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
    """The status of each message in an answer, in the order of the answer.

    Args:
        payload: The answer of a call, or of many calls for a batch.
        message_id: The id that was asked for, in case a single answer does not
            repeat it.
        channel: The channel that was asked for, which the answer does not
            repeat.
        received_at: When the answer arrived; by default, now.

    Returns:
        One report per message. `pending` is the number of messages without a
        report yet; that is no error. An id that the provider left out of a
        batch is unknown, with flag `missing`.

    Raises:
        TypeError: `payload` carries no statuses.
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
