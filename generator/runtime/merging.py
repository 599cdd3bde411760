"""Combining delivery reports: any order, any repetition, one result; standard library only.

A report is a set of observations and a view of it, and a union of sets does not depend on order.
"""

from __future__ import annotations

from .delivery import RANKS, TYPE_CHECKING, VOUCHES, Certainty, Reading, Reason, State
from .report import SLOTS, TIMES, DeliveryReport, Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime, timedelta
    from typing import Any

__all__ = ["aged", "fold", "merge"]

ARRIVED = {State.DELIVERED, State.READ}
LOST = {State.FAILED, State.CANCELLED}


def merge(
    first: DeliveryReport, second: DeliveryReport, *, pessimistic: bool = False
) -> DeliveryReport:
    """Combine two reports of one unit.

    The higher rank decides, and nothing is lost: lower ranks still contribute their times, and a
    delivery that contradicts a failure sets `conflict`. Associative, commutative, idempotent.

    Args:
        pessimistic: Whether a failure outranks a delivery (but not a read receipt).

    Raises:
        ValueError: the reports are of different units, or one has no message id.
    """
    if first == second:
        return first
    one, other = first.unit, second.unit
    channels = {one[2], other[2]} - {None}
    if (one[:2], one[3]) != (other[:2], other[3]) or len(channels) > 1:
        raise ValueError(f"these reports are of different units: {one} and {other}")
    return _joined([*first.observed, *second.observed], pessimistic)


def fold(
    reports: Iterable[DeliveryReport], *, pessimistic: bool = False
) -> dict[Unit, DeliveryReport]:
    """Combine the reports of each unit, in time linear in their number.

    Any order, any repetition and any earlier folding of some of them give an equal result. A
    report without a channel is counted under the channel the message's other reports name, if they
    all name the same one.

    Args:
        pessimistic: Whether a failure outranks a delivery (but not a read receipt).

    Raises:
        ValueError: a report has no message id.
    """
    units: dict[tuple[str, str, int | None], dict[str | None, list[DeliveryReport]]] = {}
    for report in reports:
        for seen in report.observed:
            provider, message_id, channel, part = seen.unit
            channels = units.setdefault((provider, message_id, part), {})
            channels.setdefault(channel, []).append(seen)
    folded: dict[Unit, DeliveryReport] = {}
    for (provider, message_id, part), channels in units.items():
        if len(channels) == 2 and None in channels:
            untold = channels.pop(None)
            next(iter(channels.values())).extend(untold)
        for channel, found in channels.items():
            folded[provider, message_id, channel, part] = _joined(found, pessimistic)
    return folded


def _joined(observations: list[DeliveryReport], pessimistic: bool) -> DeliveryReport:
    """The view of all observations of one unit."""
    distinct: dict[tuple[object, ...], DeliveryReport] = {}
    for seen in observations:
        # Includes the channel, as an observation without one may turn out to be of another channel.
        key = seen.reading.words, seen.occurred_at, seen.channel_key
        known = distinct.get(key)
        distinct[key] = seen if known is None else _same_twice(known, seen)
    found = list(distinct.values())
    return found[0] if len(found) == 1 else _view(found, pessimistic)


def _same_twice(one: DeliveryReport, other: DeliveryReport) -> DeliveryReport:
    """Combine two copies of one observation field by field, so that order does not matter."""
    if one == other:
        return one
    values: dict[str, Any] = {}
    for name in SLOTS:
        told = [v for v in (getattr(one, name), getattr(other, name)) if v is not None]
        chosen = _CHOSEN.get(name, _first_in_text)
        values[name] = chosen(told) if told else None
    return DeliveryReport(**values)


def _view(observations: list[DeliveryReport], pessimistic: bool) -> DeliveryReport:
    """The report of at least two distinct observations."""
    ranked = sorted(observations, key=lambda report: _precedence(report, pessimistic))
    top = ranked[0]
    peers = [report for report in ranked if report.reading.rank == top.reading.rank]
    news = [report for report in ranked if report.reading.applies] or ranked
    states = {report.state for report in news}
    return DeliveryReport(
        top.message_id,
        top.reading,
        request_id=_first(ranked, "request_id"),
        recipient=_first(ranked, "recipient"),
        channel=_first(ranked, "channel"),
        part=top.part,
        parts=_first(ranked, "parts"),
        fields=top.fields,
        description=_first(peers, "description"),
        cost=_first(ranked, "cost"),
        occurred_at=_earliest(report.occurred_at for report in peers),
        received_at=_earliest(report.received_at for report in peers),
        source=top.source,
        redacted_at=_earliest(report.redacted_at for report in ranked),
        scheduled_at=_latest(report.scheduled_at for report in news),
        sent_at=_earliest(report.sent_at for report in news),
        delivered_at=_earliest(report.delivered_at for report in news),
        read_at=_earliest(report.read_at for report in news),
        late=_late(ranked, pessimistic),
        conflict=bool(states & ARRIVED and states & LOST),
        observations=tuple(ranked),
    )


_SWAPPED = {State.FAILED: RANKS[State.DELIVERED], State.DELIVERED: RANKS[State.FAILED]}


def _rank(reading: Reading, pessimistic: bool) -> int:
    if pessimistic and reading.applies and reading.state in _SWAPPED:
        return _SWAPPED[reading.state] + VOUCHES[reading.evidence]
    return reading.rank


def _precedence(report: DeliveryReport, pessimistic: bool) -> tuple[object, ...]:
    """The deciding observation first; total over distinct observations of a unit.

    After the rank: a specific reason, and of two the later; else the earlier observation.
    """
    reading = report.reading
    specific = reading.reason is not None and reading.reason is not Reason.UNSPECIFIED
    time = instant(report.occurred_at)
    if specific and report.occurred_at is not None:
        time = -time
    words = [f"={word}" if word is not None else "" for word in reading.words]
    naive = report.occurred_at is not None and report.occurred_at.tzinfo is None
    channel = report.channel_key or ""
    return -_rank(reading, pessimistic), not specific, time, words, naive, channel


def _late(reports: list[DeliveryReport], pessimistic: bool) -> int:
    """How many arrived after one that outranks them; a report without news is never late."""
    news = [r for r in reports if r.state is not State.UNKNOWN and r.received_at is not None]
    # Of those received at the same instant, the lower comes first: none of them is late.
    count = highest = 0
    for _, rank in sorted((instant(r.received_at), _rank(r.reading, pessimistic)) for r in news):
        count += rank < highest
        highest = max(highest, rank)
    return count


def instant(moment: datetime | None) -> float:
    """Seconds to sort by, unknown times last; a time without a zone is taken as UTC."""
    if moment is None:
        return float("inf")
    if moment.tzinfo is None:
        from datetime import UTC

        moment = moment.replace(tzinfo=UTC)
    return moment.timestamp()


def _moment(moment: datetime | None) -> tuple[float, bool]:
    """A sort key under which only equal times are equal."""
    return instant(moment), moment is not None and moment.tzinfo is None


def _earliest(moments: Iterable[datetime | None]) -> datetime | None:
    return min(moments, key=_moment)


def _latest(moments: Iterable[datetime | None]) -> datetime | None:
    return max((moment for moment in moments if moment is not None), key=_moment, default=None)


def _first_in_text(values: Iterable[Any]) -> Any:
    return min(values, key=repr)


_CHOSEN: dict[str, Callable[[Iterable[Any]], Any]] = {
    **dict.fromkeys(TIMES, _earliest),
    "scheduled_at": _latest,
}
"""Which value to keep if two copies of one observation differ: a certain time, or else any, as long
as it is always the same."""


def _first(reports: list[DeliveryReport], name: str) -> Any:
    return next((v for r in reports if (v := getattr(r, name)) is not None), None)


def aged(report: DeliveryReport, *, now: datetime, after: timedelta) -> DeliveryReport:
    """The report as of `now`: no more news is expected of one that has been `sent` for too long.

    It then reads as unknown, terminal, `no_report`. That is a view, not an observation: `merge`
    and `fold` look at the original, so a report that arrives after all still counts.

    Args:
        now: The current time; taken as UTC if it has no time zone.
        after: The longest delay of a report, e.g. the validity period of the message.
    """
    since = report.sent_at or report.received_at
    if report.state is not State.SENT or since is None:
        return report
    if instant(now) - instant(since) < after.total_seconds():
        return report
    reading = Reading(
        report.provider,
        report.reading.words,
        State.UNKNOWN,
        True,
        reason=Reason.NO_REPORT,
        billable=report.reading.billable,
        certainty=Certainty.INFERRED,
        note="No report arrived within the time the caller allowed.",
    )
    return report.replace(reading=reading, observations=report.observed)
