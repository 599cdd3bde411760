"""Observations of one message, joined: the worked checks of the vocabulary, and its laws."""

from __future__ import annotations

import copy
import json
import pickle
import random
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generated.delivery import (
    Certainty,
    DeliveryReport,
    Evidence,
    Flag,
    Reading,
    Reason,
    Source,
    State,
    aged,
    fold,
    merge,
)
from generated.status_map import READINGS, read

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def at(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def report(
    word: str, minutes: float = 0, provider: str = "agile", **more: object
) -> DeliveryReport:
    """An observation that was made and received so many minutes after noon."""
    times = {"occurred_at": at(minutes), "received_at": at(minutes)}
    return DeliveryReport("m-1", read(provider, word), **{**times, **more})  # type: ignore[arg-type]


def only(reports: list[DeliveryReport], **options: bool) -> DeliveryReport:
    (found,) = fold(reports, **options).values()
    return found


# -- the worked checks, in the order of the document


def test_sent_after_delivered_stays_delivered_and_counts_as_late() -> None:
    found = only([report("DELIVERED", 1), report("SENT", 2)])
    assert (found.state, found.late, found.conflict) == (State.DELIVERED, 1, False)
    assert (found.delivered_at, found.sent_at) == (at(1), at(2))
    in_order = only([report("SENT", 1), report("DELIVERED", 2)])
    assert (in_order.state, in_order.late) == (State.DELIVERED, 0)


def test_read_implies_delivered() -> None:
    found = only([report("READ", 5)])
    assert (found.state, found.read_at, found.delivered_at) == (State.READ, at(5), at(5))
    assert found.delivered_implied
    both = only([report("READ", 5), report("DELIVERED", 3)])
    assert (both.state, both.delivered_at, both.delivered_implied) == (State.READ, at(3), False)


def test_unknown_does_not_undo_sent() -> None:
    for words in (("SENT", "UNKNOWN"), ("UNKNOWN", "SENT")):
        found = only([report(word, i) for i, word in enumerate(words)])
        assert (found.state, found.terminal, found.late) == (State.SENT, False, 0)


def test_expired_and_delivered_is_delivered_in_conflict() -> None:
    for words in (("EXPIRED", "DELIVERED"), ("DELIVERED", "EXPIRED")):
        found = only([report(word, i) for i, word in enumerate(words)])
        assert (found.state, found.conflict) == (State.DELIVERED, True)
        assert {seen.state for seen in found.observations} == {State.DELIVERED, State.FAILED}


def test_received_ages_to_no_report_and_a_late_delivery_is_no_conflict() -> None:
    received = report("RECEIVED", 0)
    view = aged(received, now=at(48 * 60), after=timedelta(hours=48))
    assert (view.state, view.terminal, view.reading.reason) == (
        State.UNKNOWN,
        True,
        Reason.NO_REPORT,
    )
    assert view.reading.rank == 40
    assert view.raw == received.raw
    found = merge(view, report("DELIVERED", 49 * 60))
    assert (found.state, found.conflict, found.late) == (State.DELIVERED, False, 0)
    assert found == merge(received, report("DELIVERED", 49 * 60))


def test_cleaning_changes_nothing_but_the_date_of_it() -> None:
    def dispatch(**more: object) -> DeliveryReport:
        reading = read("placewise", "transmitted", "pending")
        told = {"sent_at": at(0), "channel": "sms"}
        return DeliveryReport("173", reading, **{**told, **more})  # type: ignore[arg-type]

    before = dispatch(received_at=at(1), recipient="+4740769126")
    after = dispatch(received_at=at(9), redacted_at=at(8))
    for found in (merge(before, after), merge(after, before)):
        assert (found.state, found.terminal, found.late) == (State.SENT, False, 0)
        assert (found.redacted_at, found.received_at) == (at(8), at(1))
        assert not found.observations  # one observation, seen twice


# -- the rules that the worked checks leave open


def test_a_specific_reason_beats_an_unspecified_one() -> None:
    plain = Reading("x", ("a",), State.FAILED, True, Evidence.NETWORK, Reason.UNSPECIFIED)
    told = Reading("x", ("b",), State.FAILED, True, Evidence.NETWORK, Reason.UNREACHABLE)
    first = DeliveryReport("m", plain, occurred_at=at(0), received_at=at(0))
    second = DeliveryReport("m", told, occurred_at=at(5), received_at=at(5), cost=0.5)
    for found in (merge(first, second), merge(second, first)):
        assert (found.reading.reason, found.occurred_at, found.cost) == ("unreachable", at(0), 0.5)


def test_of_two_specific_reasons_the_later_wins_then_the_alphabet() -> None:
    def failed(word: str, reason: Reason, minutes: float | None) -> DeliveryReport:
        reading = Reading("x", (word,), State.FAILED, True, Evidence.NETWORK, reason)
        return DeliveryReport("m", reading, occurred_at=None if minutes is None else at(minutes))

    early, late = failed("a", Reason.EXPIRED, 1), failed("b", Reason.UNREACHABLE, 2)
    assert merge(early, late).reading.reason is Reason.UNREACHABLE
    untimed = [failed("b", Reason.UNREACHABLE, None), failed("a", Reason.EXPIRED, None)]
    assert only(untimed).reading.words == ("a",) == only(untimed[::-1]).reading.words


def test_a_reason_counts_without_a_time_too() -> None:
    plain = Reading("x", ("a",), State.FAILED, True, Evidence.NETWORK, Reason.UNSPECIFIED)
    told = Reading("x", ("b",), State.FAILED, True, Evidence.NETWORK, Reason.UNREACHABLE)
    found = merge(DeliveryReport("m", plain, occurred_at=at(1)), DeliveryReport("m", told))
    assert (found.reading.reason, found.occurred_at) == (Reason.UNREACHABLE, at(1))


def test_a_description_belongs_to_its_state() -> None:
    sent = report("SENT", 1, description="handed over")
    assert merge(sent, report("DELIVERED", 2)).description is None
    assert merge(sent, report("SENT", 2)).description == "handed over"


def test_the_latest_plan_is_the_plan() -> None:
    plans = [report("scheduled", i, "d7", scheduled_at=at(plan)) for i, plan in enumerate((60, 90))]
    for reports in (plans, plans[::-1]):
        assert only([*reports, report("sent", 91, "d7")]).scheduled_at == at(90)
    twice = [plans[0], plans[0].replace(scheduled_at=at(75))]
    assert only(twice).scheduled_at == only(twice[::-1]).scheduled_at == at(75)


def test_reports_that_came_at_one_instant_are_not_late() -> None:
    for words in (("SENT", "DELIVERED"), ("DELIVERED", "SENT")):
        assert only([report(word, 1) for word in words]).late == 0


def test_times_with_and_without_a_zone_are_ordered_always_alike() -> None:
    aware, naive = (report("SENT", received_at=t) for t in (NOON, NOON.replace(tzinfo=None)))
    assert merge(aware, naive) == merge(naive, aware)


def test_of_equal_words_the_first_time_stays() -> None:
    found = only([report("DELIVERED", 4), report("DELIVERED", 2)])
    assert (found.occurred_at, found.delivered_at, found.late) == (at(2), at(2), 0)
    assert len(found.observations) == 2


def test_pessimists_believe_a_failure_but_not_against_a_reading() -> None:
    reports = [report("DELIVERED", 1), report("ERROR", 2)]
    assert only(reports).state is State.DELIVERED
    assert only(reports, pessimistic=True).state is State.FAILED
    assert only([*reports, report("READ", 3)], pessimistic=True).state is State.READ


def test_cancelled_yields_to_failed_and_both_to_delivered() -> None:
    cancelled, failed = report("DELETED", 1, "nifteem"), report("NOSENT", 2, "nifteem")
    both = merge(cancelled, failed)
    assert (both.state, both.conflict) == (State.FAILED, False)
    assert merge(both, report("DELIVERED", 0, "nifteem")).conflict


def test_milestones_come_from_lower_ranks() -> None:
    found = only(
        [report("delivered", 7, "d7"), report("scheduled", 1, "d7"), report("sent", 5, "d7")]
    )
    assert (found.scheduled_at, found.sent_at, found.delivered_at) == (at(1), at(5), at(7))


def test_a_poll_without_channel_joins_the_webhook_that_tells_it() -> None:
    poll, webhook = report("SENT", 1), report("DELIVERED", 2, channel="SMS", source=Source.WEBHOOK)
    found = only([poll, webhook])
    assert (found.state, found.channel, found.source) == (State.DELIVERED, "SMS", Source.WEBHOOK)
    lower = report("DELIVERED", 3, channel="sms")
    assert len(fold([poll, webhook, lower])) == 1
    attempts = fold([poll, webhook, report("SENT", 1, channel="RCS")])
    assert sorted(str(channel) for _, _, channel, _ in attempts) == ["None", "rcs", "sms"]


def test_one_observation_told_with_and_without_its_channel_can_be_parted_again() -> None:
    """Folded with one attempt it seems to belong there; a second one shows that nobody knows."""
    untold, first, second = (report("SENT", channel=channel) for channel in (None, "SMS", "RCS"))
    wanted = fold([untold, first, second])
    assert sorted(str(channel) for _, _, channel, _ in wanted) == ["None", "rcs", "sms"]
    for one, other in ((first, second), (second, first)):
        assert fold([*fold([untold, one]).values(), other]) == wanted
    assert only([untold, first]) == only([first, untold])


def test_words_that_do_not_apply_decide_nothing() -> None:
    note = Reading("x", ("warning",), State.DELIVERED, True, Evidence.HANDSET, applies=False)
    failed = Reading("x", ("f",), State.FAILED, True, Evidence.NETWORK, Reason.UNSPECIFIED)
    found = merge(DeliveryReport("m", note, occurred_at=at(1)), DeliveryReport("m", failed))
    assert (found.state, found.conflict, found.delivered_at) == (State.FAILED, False, None)


def test_aging_waits_and_leaves_all_but_sent_alone() -> None:
    sent = report("SENT", 0)
    day = timedelta(days=1)
    assert aged(sent, now=at(24 * 60 - 1), after=day) is sent
    for other in (report("UNKNOWN"), report("DELIVERED"), report("ERROR")):
        assert aged(other, now=at(10**6), after=day) is other
    assert aged(DeliveryReport("m", read("agile", "SENT")), now=NOON, after=day).state is State.SENT
    view = aged(sent, now=NOON.replace(tzinfo=None) + day, after=day)
    assert view.terminal
    assert fold([view]) == fold([sent])
    assert view.reading.certainty is Certainty.INFERRED
    assert view.reading.note


def test_reports_of_different_units_are_not_merged() -> None:
    one = report("SENT", channel="SMS")
    others = [one.replace(message_id="m-2"), one.replace(part=2), one.replace(channel="RCS")]
    for other in others:
        with pytest.raises(ValueError, match="different units"):
            merge(one, other)
    assert len(fold([one, *others])) == 4
    with pytest.raises(ValueError, match="without a message id"):
        fold([one.replace(message_id=None)])


def test_a_report_does_not_change_and_can_be_stored() -> None:
    found = only([report("SENT", 1, recipient="+39", cost=1.5), report("DELIVERED", 2, part=None)])
    with pytest.raises(AttributeError, match="is immutable"):
        found.channel = "SMS"  # type: ignore[misc]
    with pytest.raises(AttributeError, match="is immutable"):
        del found.channel
    assert not hasattr(found, "__dict__")
    stored = DeliveryReport.from_dict(json.loads(json.dumps(found.to_dict())))
    for again in (stored, copy.deepcopy(found), pickle.loads(pickle.dumps(found))):
        assert again == found
        assert hash(again) == hash(found)
        assert again.observations == found.observations
        assert type(again) is DeliveryReport
    assert "+39" not in repr(found)  # it ends up in logs


def test_a_stored_report_can_be_joined_later() -> None:
    """A webhook may come before the send call has returned."""
    early = DeliveryReport.from_dict(report("DELIVERED", 1).to_dict())
    assert merge(early, report("SENT", 0)) == merge(report("SENT", 0), report("DELIVERED", 1))


# -- the laws

_READINGS = [
    *(row for row in READINGS.values() if row.provider == "agile"),
    Reading("agile", ("GONE",), State.UNKNOWN, True, Evidence.NETWORK, Reason.NO_REPORT),
    Reading("agile", ("NEW",), flag=Flag.UNMAPPED),
    Reading("agile", ("BUSY",), State.FAILED, True, Evidence.NETWORK, Reason.UNREACHABLE),
    Reading("agile", ("OFF", None), State.CANCELLED, True, Evidence.PROVIDER, Reason.CANCELLED),
    Reading("agile", ("SEEN",), State.DELIVERED, True, Evidence.HANDSET, applies=False),
]
_ZONES = [UTC, timezone(timedelta(hours=5)), None]
_TIMES = st.none() | st.builds(
    lambda minutes, zone: at(minutes).astimezone(zone or UTC).replace(tzinfo=zone),
    st.integers(0, 4),
    st.sampled_from(_ZONES),
)
_UNITS: dict[str, st.SearchStrategy[object]] = {
    "recipient": st.sampled_from([None, "+39", "0039"]),
    "description": st.sampled_from([None, "a", "b"]),
    "cost": st.sampled_from([None, 0.0, 1.5]),
    "occurred_at": _TIMES,
    "received_at": _TIMES,
    "scheduled_at": _TIMES,
    "redacted_at": _TIMES,
    "source": st.sampled_from(Source),
    "fields": st.sampled_from([(), ("status",)]),
}
_OBSERVED = st.builds(
    DeliveryReport, st.just("m"), st.sampled_from(_READINGS), channel=st.just("SMS"), **_UNITS
)
_ANY_UNIT = st.builds(
    DeliveryReport,
    st.sampled_from("mn"),
    st.sampled_from(_READINGS),
    channel=st.sampled_from([None, "SMS", "sms", "RCS"]),
    part=st.sampled_from([None, 1, 2]),
    **_UNITS,
)


@given(_OBSERVED, _OBSERVED, _OBSERVED, st.booleans())
def test_merging_is_associative_commutative_and_idempotent(
    a: DeliveryReport, b: DeliveryReport, c: DeliveryReport, pessimistic: bool
) -> None:
    def join(x: DeliveryReport, y: DeliveryReport) -> DeliveryReport:
        return merge(x, y, pessimistic=pessimistic)

    assert join(a, a) == a
    assert join(a, b) == join(b, a)
    assert join(join(a, b), c) == join(a, join(b, c))
    assert join(join(a, b), b) == join(a, b) == join(join(a, b), join(a, b))


@given(st.lists(_OBSERVED, min_size=1, max_size=6))
def test_the_state_never_moves_down(reports: list[DeliveryReport]) -> None:
    known = reports[0]
    for following in reports[1:]:
        before = known.reading.rank
        known = merge(known, following)
        assert known.reading.rank == max(before, following.reading.rank)
    assert known == only(reports)


@settings(max_examples=300)
@given(st.lists(_ANY_UNIT, max_size=8), st.randoms(use_true_random=False), st.booleans())
def test_any_order_repetition_and_grouping_folds_to_the_same(
    reports: list[DeliveryReport], chance: random.Random, pessimistic: bool
) -> None:
    wanted = fold(reports, pessimistic=pessimistic)
    mixed = [*reports, *(chance.choices(reports, k=4) if reports else [])]
    chance.shuffle(mixed)
    assert fold(mixed, pessimistic=pessimistic) == wanted
    cut = chance.randint(0, len(mixed))
    parts = [*fold(mixed[:cut]).values(), *fold(mixed[cut:], pessimistic=True).values()]
    assert fold(parts, pessimistic=pessimistic) == wanted
    assert fold(wanted.values(), pessimistic=pessimistic) == wanted
    stored = [DeliveryReport.from_dict(json.loads(json.dumps(r.to_dict()))) for r in parts]
    assert fold(stored, pessimistic=pessimistic) == wanted


@given(st.lists(_OBSERVED, min_size=1, max_size=6))
def test_nothing_is_lost(reports: list[DeliveryReport]) -> None:
    """Every word and time that came is among the observations."""
    found = only(reports)
    seen = {(o.reading.words, o.occurred_at) for o in found.observed}
    assert seen == {(r.reading.words, r.occurred_at) for r in reports}
    assert found.late <= len(seen) - 1
