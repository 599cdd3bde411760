# Generated from specs. Do not edit.
"""What each status word of each provider means; standard library only.

`read("d7", "delivered")` returns a `Reading`. A provider that splits its
status over several fields takes one word for each, None for a field that is
null or absent.
"""

from __future__ import annotations

from .delivery import (
    Billable,
    Certainty,
    Evidence,
    Flag,
    Reading,
    Reason,
    State,
    unmapped,
)

_ROWS: list[Reading] = [
    Reading(
        "agile",
        ("SENT",),
        state=State.SENT,
        evidence=Evidence.PROVIDER,
        note=(
            "Accepted by the platform and passed on to the carrier or channel; no "
            "report yet."
        ),
    ),
    Reading(
        "agile",
        ("DELIVERED",),
        state=State.DELIVERED,
        terminal=True,
        evidence=Evidence.NETWORK,
        billable=Billable.YES,
        note=(
            "The carrier or the channel confirms arrival on the device; which of "
            "them vouches is not told, so the evidence is the network. On WhatsApp "
            "READ may follow."
        ),
    ),
    Reading(
        "agile",
        ("READ",),
        state=State.READ,
        terminal=True,
        evidence=Evidence.RECIPIENT,
        billable=Billable.YES,
        note=(
            "Documented for the WhatsApp status operation only, where DELIVERED "
            "comes before it, and never for a recipient who turned read receipts "
            "off. Listed here because a lookup with channel WHATSAPP could return "
            "it. Billed like the delivery it implies."
        ),
    ),
    Reading(
        "agile",
        ("RECEIVED",),
        state=State.SENT,
        evidence=Evidence.NETWORK,
        note=(
            "A downstream system took it, arrival on the handset is not confirmed: "
            "not delivered. DELIVERED or ERROR may follow; on routes without handset "
            "reports it stays the last word."
        ),
    ),
    Reading(
        "agile",
        ("ERROR",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.UNSPECIFIED,
        note=(
            "Could not be delivered. The reason is free text in "
            "deliveryStatusDescription and can lie with the number, the carrier or "
            "the account."
        ),
    ),
    Reading(
        "agile",
        ("EXPIRED",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.EXPIRED,
        note=(
            "Not delivered within its lifetime and discarded by the carrier. By this "
            "wording the message expired, not the wait for a report; to be confirmed "
            "with the provider."
        ),
    ),
    Reading(
        "agile",
        ("UNKNOWN",),
        state=State.UNKNOWN,
        note=(
            "The platform has no information: no report came, or the message is "
            "still being processed. Neither ends polling nor undoes an earlier "
            "status."
        ),
    ),
    Reading(
        "agile",
        ("3",),
        state=State.DELIVERED,
        terminal=True,
        evidence=Evidence.NETWORK,
        billable=Billable.YES,
        note=(
            "Code of a callback for what polling calls DELIVERED. READ may follow on "
            "WhatsApp and RCS."
        ),
    ),
    Reading(
        "agile",
        ("6",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.UNSPECIFIED,
        note=(
            "Code of a callback for a message that could not be delivered. It most "
            "likely covers both what polling calls ERROR and EXPIRED."
        ),
    ),
    Reading(
        "d7",
        ("delivered",),
        state=State.DELIVERED,
        terminal=True,
        evidence=Evidence.HANDSET,
        billable=Billable.YES,
        note="Documented as delivered and confirmed.",
    ),
    Reading(
        "d7",
        ("sent",),
        state=State.SENT,
        evidence=Evidence.PROVIDER,
        note="Handed to the carrier; its acknowledgement has not come yet.",
    ),
    Reading(
        "d7",
        ("scheduled",),
        state=State.SCHEDULED,
        evidence=Evidence.PROVIDER,
        billable=Billable.NO,
        note="Waits for its planned time.",
    ),
    Reading(
        "d7",
        ("un_delivered",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.UNSPECIFIED,
        note=(
            "Delivery failed; no cause is given. Slack has another spelling, "
            "undelivered, with the same row."
        ),
    ),
    Reading(
        "d7",
        ("undelivered",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.UNSPECIFIED,
        note="The other spelling of un_delivered, used for Slack; it has the same row.",
    ),
    Reading(
        "d7",
        ("not_reachable",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.UNREACHABLE,
        certainty=Certainty.INFERRED,
        note="Taken as final; whether a retry is still under way is not documented.",
    ),
    Reading(
        "d7",
        ("spam_content",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.BLOCKED_CONTENT,
        billable=Billable.NO,
        certainty=Certainty.INFERRED,
        note=(
            "The text was classed as spam; taken as stopped by the provider before "
            "sending."
        ),
    ),
    Reading(
        "d7",
        ("insufficient_credit",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.INSUFFICIENT_CREDIT,
        billable=Billable.NO,
        certainty=Certainty.INFERRED,
        note="The account lacks credit; taken as never handed to the carrier.",
    ),
    Reading(
        "d7",
        ("processed",),
        state=State.ACCEPTED,
        evidence=Evidence.PROVIDER,
        certainty=Certainty.INFERRED,
        note=(
            "Not explained and missing from every list; found only in one answer of "
            "the sample README of 2022. Taken as handled by the provider and not yet "
            "handed over."
        ),
    ),
    Reading(
        "d7",
        ("read",),
        state=State.READ,
        terminal=True,
        evidence=Evidence.RECIPIENT,
        billable=Billable.YES,
        note=(
            "Explained in the JSON of the report as read by the user; it implies "
            "delivered, and is taken as billed like that."
        ),
    ),
    Reading(
        "nifteem",
        ("DISPATCHED",),
        state=State.ACCEPTED,
        evidence=Evidence.PROVIDER,
        certainty=Certainty.INFERRED,
        note=(
            "Taken as being in the provider's hands and not yet with the channel. "
            "The webhook's text does not name it among the statuses it reports."
        ),
    ),
    Reading(
        "nifteem",
        ("NOSENT",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.NOT_SENT,
        billable=Billable.NO,
        certainty=Certainty.INFERRED,
        note=(
            "Taken as never handed to any channel, not as waiting. The webhook "
            "reports it too; no page gives a cause."
        ),
    ),
    Reading(
        "nifteem",
        ("SENT",),
        state=State.SENT,
        evidence=Evidence.PROVIDER,
        certainty=Certainty.INFERRED,
        note=(
            "Taken as handed to the channel without confirmation. Seen by polling "
            "only: the webhook's text does not name it among the statuses it reports."
        ),
    ),
    Reading(
        "nifteem",
        ("FAILED",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.UNSPECIFIED,
        flag=Flag.CHANNEL_ONLY,
        note=(
            "Final for this channel only. A polled entry may be an earlier channel "
            "of the fallback chain, so the recipient is lost only if pendingCount is "
            "0 and no newer entry for the same recipient exists. The webhook reports "
            "it for the last channel of the chain alone."
        ),
    ),
    Reading(
        "nifteem",
        ("DELIVERED",),
        state=State.DELIVERED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        billable=Billable.YES,
        note=(
            "The word is documented, but not how delivery is known, which differs by "
            "channel. READ may follow on RCS and WhatsApp."
        ),
    ),
    Reading(
        "nifteem",
        ("READ",),
        state=State.READ,
        terminal=True,
        evidence=Evidence.RECIPIENT,
        billable=Billable.YES,
        note="The word is documented. It implies delivery.",
    ),
    Reading(
        "nifteem",
        ("DELETED",),
        state=State.CANCELLED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.CANCELLED,
        billable=Billable.NO,
        certainty=Certainty.INFERRED,
        note=(
            "Taken as removed by a cancellation before sending, though no page links "
            "the two. Cancelling is possible only for scheduled dispatches, up to 5 "
            "minutes before their time. Seen by polling only."
        ),
    ),
    Reading(
        "placewise",
        ("scheduled", "pending"),
        state=State.SCHEDULED,
        evidence=Evidence.PROVIDER,
        billable=Billable.NO,
        note=(
            "Built, not handed over yet. Same row as scheduled and null: both say "
            "that there is no outcome yet."
        ),
    ),
    Reading(
        "placewise",
        ("scheduled", None),
        state=State.SCHEDULED,
        evidence=Evidence.PROVIDER,
        billable=Billable.NO,
        certainty=Certainty.INFERRED,
        note=(
            "Null is not documented for delivery_status; read as pending, hence the "
            "row of scheduled and pending. The hand-over is still to come."
        ),
    ),
    Reading(
        "placewise",
        ("scheduled", "delivered"),
        state=State.DELIVERED,
        terminal=True,
        evidence=Evidence.NETWORK,
        certainty=Certainty.INFERRED,
        flag=Flag.INCONSISTENT,
        note=(
            "Contradiction: an outcome before the hand-over. Most likely "
            "transmission_status is stale, so delivery_status decides. Same state as "
            "transmitted and delivered, but what is billed is open."
        ),
    ),
    Reading(
        "placewise",
        ("scheduled", "failed"),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.UNSPECIFIED,
        certainty=Certainty.INFERRED,
        flag=Flag.INCONSISTENT,
        note=(
            "Contradiction: an outcome before the hand-over. Most likely "
            "transmission_status is stale, so delivery_status decides. Same row as "
            "transmitted and failed except for the flag."
        ),
    ),
    Reading(
        "placewise",
        ("transmitted", "pending"),
        state=State.SENT,
        evidence=Evidence.PROVIDER,
        note=(
            "Handed over to an external sender, whose outcome is open. Same row as "
            "transmitted and null."
        ),
    ),
    Reading(
        "placewise",
        ("transmitted", None),
        state=State.SENT,
        evidence=Evidence.PROVIDER,
        certainty=Certainty.INFERRED,
        note=(
            "Null is not documented for delivery_status; read as pending, hence the "
            "row of transmitted and pending. The hand-over is done, the outcome is "
            "open."
        ),
    ),
    Reading(
        "placewise",
        ("transmitted", "delivered"),
        state=State.DELIVERED,
        terminal=True,
        evidence=Evidence.NETWORK,
        billable=Billable.YES,
        note=(
            "The external sender reports that the recipient was reached. The "
            "contradictory pairs scheduled and delivered, failed and delivered have "
            "the same state, are flagged, and leave billing open."
        ),
    ),
    Reading(
        "placewise",
        ("transmitted", "failed"),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.UNSPECIFIED,
        note=(
            "Handed over, but the external sender could not deliver; no field says "
            "why. The contradictory pair scheduled and failed has the same row and a "
            "flag."
        ),
    ),
    Reading(
        "placewise",
        ("failed", "pending"),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.NOT_SENT,
        billable=Billable.NO,
        note=(
            "Failed inside the messaging service, so no outcome can follow: pending "
            "does not keep it open. Same row as failed with null or failed: a failed "
            "hand-over in other words."
        ),
    ),
    Reading(
        "placewise",
        ("failed", None),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.NOT_SENT,
        billable=Billable.NO,
        certainty=Certainty.INFERRED,
        note=(
            "Null is not documented for delivery_status; read as pending. Same row "
            "as failed with pending or failed: a failed hand-over."
        ),
    ),
    Reading(
        "placewise",
        ("failed", "delivered"),
        state=State.DELIVERED,
        terminal=True,
        evidence=Evidence.NETWORK,
        certainty=Certainty.INFERRED,
        flag=Flag.INCONSISTENT,
        note=(
            "Contradiction: delivered although the hand-over failed. A delivery "
            "outcome is evidence of something that happened, so it decides. Same "
            "state as transmitted and delivered, but what is billed is open."
        ),
    ),
    Reading(
        "placewise",
        ("failed", "failed"),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.NOT_SENT,
        billable=Billable.NO,
        note=(
            "Both fields say failed; the hand-over is the earlier step and supplies "
            "evidence and reason. Same row as failed with pending or null: a failed "
            "hand-over in other words."
        ),
    ),
    Reading(
        "placewise",
        ("draft",),
        state=State.SCHEDULED,
        evidence=Evidence.PROVIDER,
        billable=Billable.NO,
        certainty=Certainty.INFERRED,
        note=(
            "No schedule, or held back by the draft flag: stays until somebody "
            "schedules it. Same row as scheduled, into which and back it may change; "
            "nothing goes out in either."
        ),
    ),
    Reading(
        "placewise",
        ("scheduled",),
        state=State.SCHEDULED,
        evidence=Evidence.PROVIDER,
        billable=Billable.NO,
        note=(
            "The whole sending waits for its time. Same row as draft, which waits "
            "for a schedule."
        ),
    ),
    Reading(
        "placewise",
        ("preparing",),
        state=State.ACCEPTED,
        evidence=Evidence.PROVIDER,
        certainty=Certainty.INFERRED,
        note=(
            "Dispatches are being built, from about 5 minutes ahead of time; no "
            "longer editable. Same row as prepared and transmitting: steps of one "
            "execution, not over yet."
        ),
    ),
    Reading(
        "placewise",
        ("prepared",),
        state=State.ACCEPTED,
        evidence=Evidence.PROVIDER,
        certainty=Certainty.INFERRED,
        note=(
            "Dispatches are built, none is handed over yet. Same row as preparing "
            "and transmitting: steps of one execution, not over yet."
        ),
    ),
    Reading(
        "placewise",
        ("transmitting",),
        state=State.ACCEPTED,
        evidence=Evidence.PROVIDER,
        certainty=Certainty.INFERRED,
        note=(
            "Dispatches are being handed over; some may be out and even delivered. "
            "Same row as preparing and prepared, since the sending as a whole has "
            "not left yet."
        ),
    ),
    Reading(
        "placewise",
        ("transmitted",),
        state=State.SENT,
        evidence=Evidence.PROVIDER,
        note=(
            "All dispatches are handed over. The end of the sending, but not of its "
            "messages, whose outcomes only the list of dispatches tells; hence not "
            "terminal."
        ),
    ),
    Reading(
        "placewise",
        ("cancelled",),
        state=State.CANCELLED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.CANCELLED,
        note=(
            "By the client, during the execution; cannot be scheduled again. "
            "Dispatches handed over before may have been delivered."
        ),
    ),
    Reading(
        "placewise",
        ("failed",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.UNSPECIFIED,
        certainty=Certainty.INFERRED,
        note=(
            "The execution was not finished, about 20 minutes past its time; cannot "
            "be scheduled again. Neither the reason nor how many dispatches had gone "
            "out is given, so sending it anew may reach people twice."
        ),
    ),
    Reading(
        "placewise",
        ("skipped",),
        state=State.CANCELLED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.NOT_SENT,
        billable=Billable.NO,
        note=(
            "No recipient was left, so nobody was addressed and there are no "
            "dispatches."
        ),
    ),
]

READINGS: dict[tuple[str | None, ...], Reading] = {
    (row.provider, *row.words): row for row in _ROWS
}
"""(provider, word, ...) -> reading, in the order of the specs."""

_WORDS: dict[str, dict[tuple[str | None, ...], Reading]] = {}
for _row in _ROWS:
    _WORDS.setdefault(_row.provider, {})[_row.words] = _row


def read(provider: str, *words: str | None) -> Reading:
    """The meaning of a provider's status word, or combination of words.

    Never raises: a word that is not in the table, such as one that the provider
    has added, reads as unknown, not terminal, without evidence, flagged
    `unmapped`. It is logged once, as a warning of the logger `dlrgen.<provider>`.
    """
    try:
        return _WORDS[provider][words]
    except (KeyError, TypeError):
        return unmapped(provider, words)
