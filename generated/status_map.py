# Generated from specs. Do not edit.
"""What each status word of each provider means; standard library only.

`read("d7", "delivered")` gives a `Reading`. A provider that tells the status in several fields is
read with as many words, None for a field that is null or absent.
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
    # provider, words, state, terminal, evidence, reason, billable, certainty, flag, applies, note
    # fmt: off
    Reading('agile', ('SENT',), State.SENT, False, Evidence.PROVIDER, None, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'Accepted by the platform and passed on to the carrier or channel; no report yet.'),
    Reading('agile', ('DELIVERED',), State.DELIVERED, True, Evidence.NETWORK, None, Billable.YES, Certainty.DOCUMENTED, None, True, 'The carrier or the channel confirms arrival on the device; which of them vouches is not told, so the evidence is the network. On WhatsApp READ may follow.'),
    Reading('agile', ('READ',), State.READ, True, Evidence.RECIPIENT, None, Billable.YES, Certainty.DOCUMENTED, None, True, 'Documented for the WhatsApp status operation only, where DELIVERED comes before it, and never for a recipient who turned read receipts off. Listed here because a lookup with channel WHATSAPP could return it. Billed like the delivery it implies.'),
    Reading('agile', ('RECEIVED',), State.SENT, False, Evidence.NETWORK, None, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'A downstream system took it, arrival on the handset is not confirmed: not delivered. DELIVERED or ERROR may follow; on routes without handset reports it stays the last word.'),
    Reading('agile', ('ERROR',), State.FAILED, True, Evidence.NETWORK, Reason.UNSPECIFIED, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'Could not be delivered. The reason is free text in deliveryStatusDescription and can lie with the number, the carrier or the account.'),
    Reading('agile', ('EXPIRED',), State.FAILED, True, Evidence.NETWORK, Reason.EXPIRED, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'Not delivered within its lifetime and discarded by the carrier. By this wording the message expired, not the wait for a report; to be confirmed with the provider.'),
    Reading('agile', ('UNKNOWN',), State.UNKNOWN, False, Evidence.NONE, None, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'The platform has no information: no report came, or the message is still being processed. Neither ends polling nor undoes an earlier status.'),
    Reading('agile', ('3',), State.DELIVERED, True, Evidence.NETWORK, None, Billable.YES, Certainty.DOCUMENTED, None, True, 'Code of a callback for what polling calls DELIVERED. READ may follow on WhatsApp and RCS.'),
    Reading('agile', ('6',), State.FAILED, True, Evidence.NETWORK, Reason.UNSPECIFIED, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'Code of a callback for a message that could not be delivered. It most likely covers both what polling calls ERROR and EXPIRED.'),
    Reading('d7', ('delivered',), State.DELIVERED, True, Evidence.HANDSET, None, Billable.YES, Certainty.DOCUMENTED, None, True, 'Documented as delivered and confirmed.'),
    Reading('d7', ('sent',), State.SENT, False, Evidence.PROVIDER, None, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'Handed to the carrier; its acknowledgement has not come yet.'),
    Reading('d7', ('scheduled',), State.SCHEDULED, False, Evidence.PROVIDER, None, Billable.NO, Certainty.DOCUMENTED, None, True, 'Waits for its planned time.'),
    Reading('d7', ('un_delivered',), State.FAILED, True, Evidence.NETWORK, Reason.UNSPECIFIED, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'Delivery failed; no cause is given. Slack has another spelling, undelivered, with the same row.'),
    Reading('d7', ('undelivered',), State.FAILED, True, Evidence.NETWORK, Reason.UNSPECIFIED, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'The other spelling of un_delivered, used for Slack; it has the same row.'),
    Reading('d7', ('not_reachable',), State.FAILED, True, Evidence.NETWORK, Reason.UNREACHABLE, Billable.UNKNOWN, Certainty.INFERRED, None, True, 'Taken as final; whether a retry is still under way is not documented.'),
    Reading('d7', ('spam_content',), State.FAILED, True, Evidence.PROVIDER, Reason.BLOCKED_CONTENT, Billable.NO, Certainty.INFERRED, None, True, 'The text was classed as spam; taken as stopped by the provider before sending.'),
    Reading('d7', ('insufficient_credit',), State.FAILED, True, Evidence.PROVIDER, Reason.INSUFFICIENT_CREDIT, Billable.NO, Certainty.INFERRED, None, True, 'The account lacks credit; taken as never handed to the carrier.'),
    Reading('d7', ('processed',), State.ACCEPTED, False, Evidence.PROVIDER, None, Billable.UNKNOWN, Certainty.INFERRED, None, True, 'Not explained and missing from every list; found only in one answer of the sample README of 2022. Taken as handled by the provider and not yet handed over.'),
    Reading('d7', ('read',), State.READ, True, Evidence.RECIPIENT, None, Billable.YES, Certainty.DOCUMENTED, None, True, 'Explained in the JSON of the report as read by the user; it implies delivered, and is taken as billed like that.'),
    Reading('nifteem', ('DISPATCHED',), State.ACCEPTED, False, Evidence.PROVIDER, None, Billable.UNKNOWN, Certainty.INFERRED, None, True, "Taken as being in the provider's hands and not yet with the channel. The webhook's text does not name it among the statuses it reports."),
    Reading('nifteem', ('NOSENT',), State.FAILED, True, Evidence.PROVIDER, Reason.NOT_SENT, Billable.NO, Certainty.INFERRED, None, True, 'Taken as never handed to any channel, not as waiting. The webhook reports it too; no page gives a cause.'),
    Reading('nifteem', ('SENT',), State.SENT, False, Evidence.PROVIDER, None, Billable.UNKNOWN, Certainty.INFERRED, None, True, "Taken as handed to the channel without confirmation. Seen by polling only: the webhook's text does not name it among the statuses it reports."),
    Reading('nifteem', ('FAILED',), State.FAILED, True, Evidence.NETWORK, Reason.UNSPECIFIED, Billable.UNKNOWN, Certainty.DOCUMENTED, Flag.CHANNEL_ONLY, True, 'Final for this channel only. A polled entry may be an earlier channel of the fallback chain, so the recipient is lost only if pendingCount is 0 and no newer entry for the same recipient exists. The webhook reports it for the last channel of the chain alone.'),
    Reading('nifteem', ('DELIVERED',), State.DELIVERED, True, Evidence.PROVIDER, None, Billable.YES, Certainty.DOCUMENTED, None, True, 'The word is documented, but not how delivery is known, which differs by channel. READ may follow on RCS and WhatsApp.'),
    Reading('nifteem', ('READ',), State.READ, True, Evidence.RECIPIENT, None, Billable.YES, Certainty.DOCUMENTED, None, True, 'The word is documented. It implies delivery.'),
    Reading('nifteem', ('DELETED',), State.CANCELLED, True, Evidence.PROVIDER, Reason.CANCELLED, Billable.NO, Certainty.INFERRED, None, True, 'Taken as removed by a cancellation before sending, though no page links the two. Cancelling is possible only for scheduled dispatches, up to 5 minutes before their time. Seen by polling only.'),
    Reading('placewise', ('scheduled', 'pending'), State.SCHEDULED, False, Evidence.PROVIDER, None, Billable.NO, Certainty.DOCUMENTED, None, True, 'Built, not handed over yet. Same row as scheduled and null: both say that there is no outcome yet.'),
    Reading('placewise', ('scheduled', None), State.SCHEDULED, False, Evidence.PROVIDER, None, Billable.NO, Certainty.INFERRED, None, True, 'Null is not documented for delivery_status; read as pending, hence the row of scheduled and pending. The hand-over is still to come.'),
    Reading('placewise', ('scheduled', 'delivered'), State.DELIVERED, True, Evidence.NETWORK, None, Billable.UNKNOWN, Certainty.INFERRED, Flag.INCONSISTENT, True, 'Contradiction: an outcome before the hand-over. Most likely transmission_status is stale, so delivery_status decides. Same state as transmitted and delivered, but what is billed is open.'),
    Reading('placewise', ('scheduled', 'failed'), State.FAILED, True, Evidence.NETWORK, Reason.UNSPECIFIED, Billable.UNKNOWN, Certainty.INFERRED, Flag.INCONSISTENT, True, 'Contradiction: an outcome before the hand-over. Most likely transmission_status is stale, so delivery_status decides. Same row as transmitted and failed but for the flag.'),
    Reading('placewise', ('transmitted', 'pending'), State.SENT, False, Evidence.PROVIDER, None, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'Handed over to an external sender, whose outcome is open. Same row as transmitted and null.'),
    Reading('placewise', ('transmitted', None), State.SENT, False, Evidence.PROVIDER, None, Billable.UNKNOWN, Certainty.INFERRED, None, True, 'Null is not documented for delivery_status; read as pending, hence the row of transmitted and pending. The hand-over is done, the outcome is open.'),
    Reading('placewise', ('transmitted', 'delivered'), State.DELIVERED, True, Evidence.NETWORK, None, Billable.YES, Certainty.DOCUMENTED, None, True, 'The external sender reports that the recipient was reached. The contradictory pairs scheduled and delivered, failed and delivered have the same state, are flagged, and leave billing open.'),
    Reading('placewise', ('transmitted', 'failed'), State.FAILED, True, Evidence.NETWORK, Reason.UNSPECIFIED, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'Handed over, but the external sender could not deliver; no field says why. The contradictory pair scheduled and failed has the same row and a flag.'),
    Reading('placewise', ('failed', 'pending'), State.FAILED, True, Evidence.PROVIDER, Reason.NOT_SENT, Billable.NO, Certainty.DOCUMENTED, None, True, 'Failed inside the messaging service, so no outcome can follow: pending does not keep it open. Same row as failed with null or failed: a failed hand-over, spelt otherwise.'),
    Reading('placewise', ('failed', None), State.FAILED, True, Evidence.PROVIDER, Reason.NOT_SENT, Billable.NO, Certainty.INFERRED, None, True, 'Null is not documented for delivery_status; read as pending. Same row as failed with pending or failed: a failed hand-over.'),
    Reading('placewise', ('failed', 'delivered'), State.DELIVERED, True, Evidence.NETWORK, None, Billable.UNKNOWN, Certainty.INFERRED, Flag.INCONSISTENT, True, 'Contradiction: delivered although the hand-over failed. A delivery outcome is evidence of something that happened, so it decides. Same state as transmitted and delivered, but what is billed is open.'),
    Reading('placewise', ('failed', 'failed'), State.FAILED, True, Evidence.PROVIDER, Reason.NOT_SENT, Billable.NO, Certainty.DOCUMENTED, None, True, 'Both fields say failed; the hand-over is the earlier step and supplies evidence and reason. Same row as failed with pending or null: a failed hand-over, spelt otherwise.'),
    Reading('placewise', ('draft',), State.SCHEDULED, False, Evidence.PROVIDER, None, Billable.NO, Certainty.INFERRED, None, True, 'No schedule, or held back by the draft flag: stays until somebody schedules it. Same row as scheduled, into which and back it may change; nothing goes out in either.'),
    Reading('placewise', ('scheduled',), State.SCHEDULED, False, Evidence.PROVIDER, None, Billable.NO, Certainty.DOCUMENTED, None, True, 'The whole sending waits for its time. Same row as draft, which waits for a schedule.'),
    Reading('placewise', ('preparing',), State.ACCEPTED, False, Evidence.PROVIDER, None, Billable.UNKNOWN, Certainty.INFERRED, None, True, 'Dispatches are being built, from about 5 minutes ahead of time; no longer editable. Same row as prepared and transmitting: steps of one execution, not over yet.'),
    Reading('placewise', ('prepared',), State.ACCEPTED, False, Evidence.PROVIDER, None, Billable.UNKNOWN, Certainty.INFERRED, None, True, 'Dispatches are built, none is handed over yet. Same row as preparing and transmitting: steps of one execution, not over yet.'),
    Reading('placewise', ('transmitting',), State.ACCEPTED, False, Evidence.PROVIDER, None, Billable.UNKNOWN, Certainty.INFERRED, None, True, 'Dispatches are being handed over; some may be out and even delivered. Same row as preparing and prepared, since the sending as a whole has not left yet.'),
    Reading('placewise', ('transmitted',), State.SENT, False, Evidence.PROVIDER, None, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'All dispatches are handed over. The end of the sending, but not of its messages, whose outcomes only the list of dispatches tells; hence not terminal.'),
    Reading('placewise', ('cancelled',), State.CANCELLED, True, Evidence.PROVIDER, Reason.CANCELLED, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'By the client, during the execution; cannot be scheduled again. Dispatches handed over before may have been delivered.'),
    Reading('placewise', ('failed',), State.FAILED, True, Evidence.PROVIDER, Reason.UNSPECIFIED, Billable.UNKNOWN, Certainty.INFERRED, None, True, 'The execution was not finished, about 20 minutes past its time; cannot be scheduled again. Neither why nor how many dispatches went out before is told, so that sending it anew may reach people twice.'),
    Reading('placewise', ('skipped',), State.CANCELLED, True, Evidence.PROVIDER, Reason.NOT_SENT, Billable.NO, Certainty.DOCUMENTED, None, True, 'No recipient was left, so nobody was addressed and there are no dispatches.'),
    # fmt: on
]

READINGS: dict[tuple[str | None, ...], Reading] = {
    (row.provider, *row.words): row for row in _ROWS
}
"""(provider, word, ...) -> reading, in the order of the specs."""

_WORDS: dict[str, dict[tuple[str | None, ...], Reading]] = {}
for _row in _ROWS:
    _WORDS.setdefault(_row.provider, {})[_row.words] = _row


def read(provider: str, *words: str | None) -> Reading:
    """The meaning of a provider's status word, or of its words together.

    A word that is not in the table, because the provider has a new one, reads as unknown, not
    terminal, without evidence, and carries the flag `unmapped`. It is logged once, as a warning of
    the logger `dlrgen.<provider>`, and never raises.
    """
    try:
        return _WORDS[provider][words]
    except (KeyError, TypeError):
        return unmapped(provider, words)
