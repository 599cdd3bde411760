"""Dispatches summed up: chains of channels, parts of messages, recipients; kept apart."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generated.delivery import (
    DeliveryReport,
    Evidence,
    Outcome,
    Reading,
    Reason,
    Reports,
    Source,
    State,
    aged,
    fold,
    summarise,
)
from generated.status_map import READINGS, read

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def row(word: str, minutes: float = 0, **more: object) -> DeliveryReport:
    """A polled row of a dispatch of Nifteem; one recipient and one part unless said otherwise."""
    told = {
        "request_id": "d-1",
        "recipient": "+39",
        "channel": "SMS",
        "occurred_at": NOON + timedelta(minutes=minutes),
        "received_at": NOON + timedelta(minutes=minutes),
    }
    id_ = more.pop("id", None) or f"m-{more.get('channel', 'SMS')}-{more.get('part')}"
    return DeliveryReport(str(id_), read("nifteem", word), **{**told, **more})  # type: ignore[arg-type]


def one(*reports: DeliveryReport, **options: object):  # type: ignore[no-untyped-def]
    (message,) = summarise(reports, **options).messages  # type: ignore[arg-type]
    return message


# -- fallback chains


def test_a_failure_on_rcs_with_sms_under_way_is_open() -> None:
    message = one(row("FAILED", 1, channel="RCS"), row("SENT", 2))
    (chain,) = message.chains
    assert (message.state, message.terminal, chain.superseded) == (State.SENT, False, 1)
    assert (message.channel_used, message.reason) == ("SMS", None)


def test_the_channel_that_delivered_is_shown() -> None:
    message = one(row("DELIVERED", 5), row("FAILED", 1, channel="RCS"))
    assert (message.state, message.terminal, message.channel_used) == (State.DELIVERED, True, "SMS")


def test_a_late_delivery_on_the_first_channel_is_delivered_twice_not_a_conflict() -> None:
    rows = [row("FAILED", 1, channel="RCS"), row("DELIVERED", 2), row("READ", 9, channel="RCS")]
    summary = summarise(rows)
    assert (summary.delivered_twice, summary.messages[0].state) == (1, State.READ)
    assert summary.messages[0].channel_used == "RCS"
    assert summary.conflicts == 1  # the RCS attempt by itself failed and was read
    assert summarise(rows[1:]).conflicts == 0


def test_a_polled_failure_ends_the_chain_only_if_nothing_is_pending() -> None:
    failed = row("FAILED", 1, channel="RCS")
    assert summarise([failed], pending=1).outcome is Outcome.IN_PROGRESS
    assert not one(failed, pending=1).terminal
    assert one(failed, pending=0).terminal
    assert summarise([failed], pending=0).outcome is Outcome.NONE_DELIVERED
    assert summarise([failed], expected=1).outcome is Outcome.NONE_DELIVERED
    assert summarise([failed]).outcome is Outcome.IN_PROGRESS  # nobody said that this is all


def test_a_failure_without_fallback_is_final_whatever_is_pending() -> None:
    failed = DeliveryReport("a", read("d7", "un_delivered"), channel="sms")
    summary = summarise([failed], pending=1)
    assert summary.messages[0].terminal
    assert summary.outcome is Outcome.IN_PROGRESS


def test_only_failures_that_end_a_channel_end_its_chain_by_webhook() -> None:
    """Without such a word nothing is known of what comes next but what came."""
    lost = Reading("x", ("lost",), State.FAILED, True, Evidence.NETWORK, Reason.UNSPECIFIED)
    sent = Reading("x", ("sent",), State.SENT, False, Evidence.PROVIDER)
    first = DeliveryReport("a", lost, channel="RCS", occurred_at=NOON, source=Source.WEBHOOK)
    then = NOON + timedelta(minutes=1)
    message = one(first, DeliveryReport("a", sent, channel="SMS", occurred_at=then))
    assert (message.state, message.terminal) == (State.SENT, False)


def test_of_two_attempts_at_one_time_the_open_one_goes_on() -> None:
    message = one(row("FAILED", 1, channel="SMS"), row("SENT", 1, channel="RCS"))
    assert (message.state, message.terminal, message.channel_used) == (State.SENT, False, "RCS")


def test_a_failure_by_webhook_ends_the_chain() -> None:
    rows = [row("SENT", 1, channel="RCS"), row("FAILED", 2, source=Source.WEBHOOK)]
    message = one(*rows, pending=3)
    assert (message.state, message.terminal, message.channel_used) == (State.FAILED, True, "SMS")


def test_where_the_chain_is_known_its_last_channel_decides() -> None:
    rcs, sms = row("FAILED", 1, channel="RCS"), row("FAILED", 2)
    assert not one(rcs, chain=["RCS", "SMS"]).terminal
    assert one(rcs, sms, chain=["RCS", "SMS"]).terminal
    assert one(rcs, sms, chain=["rcs", "sms"], pending=1).terminal
    assert not one(rcs, sms, chain=["RCS", "SMS", "WHATSAPP"]).terminal


def test_an_attempt_is_as_old_as_its_first_sign_of_life() -> None:
    """A failure that is told late does not make its channel the newest."""
    rows = [row("SENT", 1, channel="RCS"), row("SENT", 2), row("FAILED", 3, channel="RCS")]
    message = one(*rows)
    assert (message.state, message.terminal, message.channel_used) == (State.SENT, False, "SMS")


def test_one_message_id_on_two_channels_is_one_chain_too() -> None:
    def agile(word: str, channel: str, minutes: int) -> DeliveryReport:
        time = NOON + timedelta(minutes=minutes)
        return DeliveryReport("a", read("agile", word), channel=channel, received_at=time)

    summary = summarise([agile("ERROR", "RCS", 1), agile("RECEIVED", "SMS", 2)])
    assert (len(summary.messages), summary.outcome) == (1, Outcome.IN_PROGRESS)
    assert summary.counts[State.SENT] == 1
    assert summary.superseded == 1


# -- parts


def test_a_failed_part_fails_the_message() -> None:
    message = one(row("FAILED", 1, part=1, parts=2), row("DELIVERED", 2, part=2, parts=2))
    assert (message.state, message.terminal, message.partial) == (State.FAILED, True, True)
    assert (message.parts_delivered, message.parts_total) == (1, 2)
    assert (message.reason, message.evidence) == (Reason.UNSPECIFIED, Evidence.PROVIDER)


@pytest.mark.parametrize(
    ("words", "state", "terminal"),
    [
        (("DELIVERED", "READ"), State.DELIVERED, True),
        (("READ", "READ"), State.READ, True),
        (("DELIVERED", "SENT"), State.SENT, False),
        (("SENT", "DISPATCHED"), State.ACCEPTED, False),
        (("FAILED", "SENT"), State.FAILED, False),
        (("DELIVERED", "DELETED"), State.CANCELLED, True),
    ],
)
def test_the_least_advanced_part_speaks_for_the_message(
    words: tuple[str, str], state: State, terminal: bool
) -> None:
    parts = [row(word, i, part=i, parts=2) for i, word in enumerate(words)]
    message = one(*parts)
    assert (message.state, message.terminal) == (state, terminal)


def test_the_reason_of_a_failed_message_is_the_specific_one() -> None:
    lost = row("FAILED", 1, part=1, parts=2)
    assert one(lost, row("NOSENT", 1, part=2, parts=2)).reason is Reason.NOT_SENT


def test_an_open_part_speaks_before_a_closed_one() -> None:
    parts = [row("DELETED", 1, part=1, parts=3), row("DELIVERED", 1, part=2, parts=3)]
    message = one(*parts, row("SENT", 1, part=3, parts=3))
    assert (message.state, message.terminal, message.reason) == (State.SENT, False, None)


def test_a_scheduled_part_is_less_than_accepted() -> None:
    planned = Reading("nifteem", ("X",), State.SCHEDULED, False, Evidence.PROVIDER)
    message = one(row("SENT", 1, part=1, parts=2).replace(reading=planned))
    assert (message.state, message.terminal) == (State.SCHEDULED, False)


def test_a_part_without_a_report_keeps_the_message_open() -> None:
    message = one(row("DELIVERED", 1, part=0, parts=3), row("READ", 1, part=1, parts=3))
    assert (message.state, message.terminal, message.partial) == (State.ACCEPTED, False, False)
    assert (message.parts_delivered, message.parts_total) == (2, 3)


def test_a_count_of_no_parts_is_not_believed() -> None:
    """The provider's own sample says part 0 of 0."""
    message = one(row("DELIVERED", 1, part=0, parts=0))
    assert (message.state, message.terminal, message.parts_total) == (State.DELIVERED, True, 1)


# -- recipients


def to(recipient: str, word: str) -> DeliveryReport:
    return row(word, recipient=recipient, id=f"m-{recipient}")


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ((), Outcome.IN_PROGRESS),
        (("DELIVERED", "READ"), Outcome.ALL_DELIVERED),
        (("DELIVERED", "FAILED"), Outcome.SOME_DELIVERED),
        (("DELIVERED", "SENT"), Outcome.IN_PROGRESS),
        (("FAILED", "NOSENT"), Outcome.NONE_DELIVERED),
        (("FAILED", "DELETED"), Outcome.NONE_DELIVERED),
        (("DELETED", "DELETED"), Outcome.CANCELLED),
    ],
)
def test_outcome_of_a_dispatch(words: tuple[str, ...], outcome: Outcome) -> None:
    reports = [to(str(i), word) for i, word in enumerate(words)]
    summary = summarise(reports, expected=len(words))
    assert summary.outcome is outcome
    assert summary.terminal is (outcome is not Outcome.IN_PROGRESS)
    assert sum(summary.counts.values()) == len(words) == summary.total


def test_what_is_pending_is_open_and_no_failure() -> None:
    summary = summarise([to("1", "DELIVERED")], pending=2)
    assert (summary.outcome, summary.total, summary.pending) == (Outcome.IN_PROGRESS, 3, 2)
    assert summary.counts[State.FAILED] == 0
    assert "in_progress" in repr(summary)
    assert "pending=2" in repr(summary)


def test_an_answer_tells_its_pending_unless_the_caller_does() -> None:
    answer = Reports([to("1", "DELIVERED")], pending=4)
    assert summarise(answer).pending == 4
    assert summarise(answer, pending=1).pending == 1
    assert summarise(list(answer)).pending == 0
    assert summarise(answer, -3).pending == 0


def test_the_first_of_many_webhooks_is_not_all() -> None:
    """Reports do not say how many more there are; who sent the dispatch can."""
    first = [row("DELIVERED", source=Source.WEBHOOK)]
    for reports in (first, Reports(first), fold(first).values()):
        summary = summarise(reports)
        assert (summary.outcome, summary.terminal) == (Outcome.IN_PROGRESS, False)
        assert (summary.counted, summary.pending, summary.total) == (False, 0, 1)
        assert "pending=unknown" in repr(summary)
    summary = summarise(first, expected=1000)
    assert (summary.outcome, summary.pending, summary.total) == (Outcome.IN_PROGRESS, 999, 1000)
    assert summarise(first, expected=1).outcome is Outcome.ALL_DELIVERED


@pytest.mark.parametrize("words", [["DELIVERED"], ["FAILED"], ["DELIVERED", "FAILED"], ["DELETED"]])
def test_no_outcome_is_final_while_more_messages_may_exist(words: list[str]) -> None:
    reports = [to(str(i), word) for i, word in enumerate(words)]
    assert summarise(reports).outcome is Outcome.IN_PROGRESS
    assert summarise(reports, expected=len(words)).terminal
    assert not summarise(reports, expected=len(words) + 1).terminal


def test_expected_counts_messages_not_parts_channels_or_repeated_reports() -> None:
    rows = [row("DELIVERED", part=part, parts=2, id=f"p{part}") for part in (1, 2, 2)]
    assert summarise(rows, expected=1).outcome is Outcome.ALL_DELIVERED
    assert summarise(rows[:1], expected=1).outcome is Outcome.IN_PROGRESS  # a part is missing
    tried = [row("FAILED", 1, channel="RCS"), row("DELIVERED", 2)]
    assert summarise(tried, expected=1).outcome is Outcome.ALL_DELIVERED
    assert summarise(tried, expected=2).pending == 1


def test_of_two_counts_the_one_that_leaves_more_open_holds() -> None:
    """Whoever says that something is missing is believed: nothing is called complete too early."""
    answer = Reports([to("1", "DELIVERED")], pending=0)
    assert summarise(answer).outcome is Outcome.ALL_DELIVERED
    assert summarise(answer, expected=3).pending == 2
    assert summarise(answer, pending=5, expected=3).pending == 5
    more = [to(str(i), "DELIVERED") for i in range(3)]
    assert summarise(more, expected=2).outcome is Outcome.ALL_DELIVERED  # one more than promised
    assert summarise(more, pending=1, expected=2).outcome is Outcome.IN_PROGRESS
    assert not summarise([], expected=0).terminal
    with pytest.raises(ValueError, match="must not be negative"):
        summarise(more, expected=-1)


def test_nothing_of_a_summary_shows_a_phone_number() -> None:
    numbers = ("+393331234567", "+393337654321")
    summary = summarise([row("DELIVERED", id=f"m-{n[-1]}", recipient=n) for n in numbers])
    for message in summary.messages:
        for told in (repr(message), *map(repr, message.chains)):
            assert "+39" not in told
            assert "object at" not in told
            assert str(message.state) in told
    assert "m-1" in repr(summary.messages[1])


def test_masked_recipients_that_look_alike_are_two() -> None:
    """The provider's own example has two messages to the same masked number."""
    reports = [
        DeliveryReport(id_, read("d7", "sent"), request_id="r", recipient="+97150xx", channel="sms")
        for id_ in ("a", "b")
    ]
    assert len(summarise(reports).messages) == 2


def test_a_recipient_addressed_twice_has_two_messages() -> None:
    rows = [row("DELIVERED", 1, id="a", part=1, parts=2), row("FAILED", 1, id="b", part=1, parts=2)]
    summary = summarise(rows, expected=2)
    assert (summary.outcome, len(summary.messages)) == (Outcome.SOME_DELIVERED, 2)


def test_reports_of_one_unit_are_folded_and_those_without_id_counted_apart() -> None:
    twice = [to("1", "SENT"), to("1", "DELIVERED"), to("1", "DELIVERED")]
    assert summarise(twice).counts[State.DELIVERED] == summarise(twice).total == 1
    nameless = [DeliveryReport(None, read("agile", word)) for word in ("DELIVERED", "DELIVERED")]
    assert summarise([*nameless, *twice]).total == 3


def test_words_that_do_not_apply_are_not_counted() -> None:
    note = Reading("x", ("warning",), State.UNKNOWN, False, applies=False)
    assert summarise([DeliveryReport("m", note)]).total == 0


def test_an_aged_view_is_summed_up_as_it_is_seen() -> None:
    sent = [to("1", "SENT"), to("2", "DELIVERED")]
    seen = [aged(r, now=NOON + timedelta(days=3), after=timedelta(days=2)) for r in sent]
    summary = summarise(seen, expected=2)
    assert (summary.outcome, summary.counts[State.UNKNOWN]) == (Outcome.SOME_DELIVERED, 1)


def test_a_summary_does_not_change() -> None:
    summary = summarise([to("1", "SENT")])
    with pytest.raises(AttributeError, match="is immutable"):
        summary.pending = 3
    assert summary == summarise([to("1", "SENT")]) != summarise([to("2", "SENT")])


_ROWS = st.builds(
    row,
    st.sampled_from([words[1] for words in READINGS if words[0] == "nifteem"]),
    st.integers(0, 5),
    recipient=st.sampled_from(["1", "2"]),
    channel=st.sampled_from(["RCS", "SMS"]),
    part=st.sampled_from([1, 2]),
    parts=st.just(2),
    source=st.sampled_from(Source),
)


@given(st.lists(_ROWS, max_size=8), st.integers(0, 2), st.randoms(use_true_random=False))
def test_a_summary_does_not_depend_on_order(
    rows: list[DeliveryReport], pending: int, chance: random.Random
) -> None:
    mixed = rows[:]
    chance.shuffle(mixed)
    first, second = summarise(rows, pending), summarise(mixed, pending)
    assert first.counts == second.counts
    assert first.outcome is second.outcome
    assert {m.recipient: (m.state, m.terminal, m.channel_used) for m in first.messages} == {
        m.recipient: (m.state, m.terminal, m.channel_used) for m in second.messages
    }
    assert first == summarise(fold(rows).values(), pending)
    ended = first.outcome is not Outcome.IN_PROGRESS
    assert ended is (not pending and bool(rows) and all(m.terminal for m in first.messages))
