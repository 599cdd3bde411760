# Generated from specs/acme.yaml. Do not edit.
"""Delivery reports of Acme: what its answers tell of each message."""

from __future__ import annotations

from datetime import UTC, datetime

from .._runtime.bulk import Batch
from ..delivery import DeliveryReport, Reports, Source, missing
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
    """What an answer tells of each of its messages, in its order.

    Args:
        payload: The answer of a call, or of many calls for a batch.
        message_id: The id that was asked for, which a single answer may not repeat.
        channel: The channel that was asked for, which the answer does not repeat.
        received_at: When the answer came; now, if it is not given.

    Returns:
        One report per message.
        `pending` counts the messages that have no report yet, which is no failure.
        An id that the provider left out of a batch is unknown, flagged `missing`.

    Raises:
        TypeError: `payload` carries no statuses.
    """
    received_at = received_at or datetime.now(UTC)
    match payload:
        case models.Job():
            reports = [
                _piece(
                    item,
                    received_at,
                    request_id=str(payload.job),
                    scheduled_at=payload.planned,
                )
                for item in payload.pieces or []
            ]
            return Reports(
                reports, pending=max(0, (payload.size or 0) - len(payload.pieces or []))
            )
        case models.Message():
            return Reports(
                [_message(payload, received_at, message_id=message_id, channel=channel)]
            )
        case models.Event():
            return Reports([_event(payload, received_at, channel=channel)])
        case Batch(items, absent):
            reports = delivery_reports(items, channel=channel, received_at=received_at)
            reports += [
                missing("acme", id_, channel=channel, received_at=received_at)
                for id_ in absent
            ]
            return reports
        case list() | tuple():
            return Reports(
                report
                for item in payload
                for report in delivery_reports(
                    item, channel=channel, received_at=received_at
                )
            )
    raise TypeError(f"{type(payload).__name__} carries no delivery statuses")


# A call of the class itself packs its keywords into a dictionary, which takes as long as the rest.
_new = DeliveryReport.__new__


_PIECE_FIELDS = ("word",)


def _piece(
    item: models.Piece,
    received_at: datetime,
    *,
    request_id: str | None = None,
    scheduled_at: datetime | None = None,
) -> DeliveryReport:
    return _new(
        DeliveryReport,
        str(item.number),
        read("acme", item.word),
        channel=None if item.path is None else str(item.path),
        part=item.piece,
        parts=item.pieces,
        request_id=request_id,
        scheduled_at=scheduled_at,
        fields=_PIECE_FIELDS,
        received_at=received_at,
        source=Source.POLL,
    )


_MESSAGE_FIELDS = ("word",)


def _message(
    item: models.Message,
    received_at: datetime,
    *,
    message_id: str | None = None,
    channel: str | None = None,
) -> DeliveryReport:
    return _new(
        DeliveryReport,
        item.number or message_id,
        read("acme", item.word),
        recipient=item.phone
        or item.mail
        or (None if item.seat is None else str(item.seat)),
        cost=item.price,
        read_at=item.seen,
        channel=channel,
        fields=_MESSAGE_FIELDS,
        received_at=received_at,
        source=Source.POLL,
    )


_EVENT_FIELDS = ("word",)


def _event(
    item: models.Event, received_at: datetime, *, channel: str | None = None
) -> DeliveryReport:
    return _new(
        DeliveryReport,
        item.id,
        read("acme", item.word),
        request_id=None if item.job is None else str(item.job),
        description=item.why,
        occurred_at=item.when,
        channel=channel,
        fields=_EVENT_FIELDS,
        received_at=received_at,
        source=Source.WEBHOOK,
    )
