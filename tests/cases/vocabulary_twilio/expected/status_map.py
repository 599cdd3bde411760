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
    Reading('twilio', ('accepted',), State.ACCEPTED, False, Evidence.PROVIDER, None, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'A messaging service took it and still chooses the sender. Same row as queued and sending; a caller does nothing different.'),
    Reading('twilio', ('scheduled',), State.SCHEDULED, False, Evidence.PROVIDER, None, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'Waits for its planned time, and is queued then.'),
    Reading('twilio', ('queued',), State.ACCEPTED, False, Evidence.PROVIDER, None, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'Waits for its turn at Twilio, the sender is known. Same row as accepted and sending.'),
    Reading('twilio', ('sending',), State.ACCEPTED, False, Evidence.PROVIDER, None, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'On its way out for a moment, no carrier has it yet. Same row as accepted and queued.'),
    Reading('twilio', ('sent',), State.SENT, False, Evidence.NETWORK, None, Billable.YES, Certainty.DOCUMENTED, None, True, 'The next carrier took it. Same row as partially_delivered, which has a flag besides.'),
    Reading('twilio', ('partially_delivered',), State.SENT, False, Evidence.NETWORK, None, Billable.UNKNOWN, Certainty.INFERRED, Flag.PARTIAL, True, 'Published in the enum before any page explained it. Taken as open, with some parts delivered; but for its flag the same row as sent.'),
    Reading('twilio', ('delivered',), State.DELIVERED, True, Evidence.NETWORK, None, Billable.YES, Certainty.DOCUMENTED, None, True, 'A carrier confirms it; whether a handset did too is not told apart.'),
    Reading('twilio', ('read',), State.READ, True, Evidence.RECIPIENT, None, Billable.YES, Certainty.INFERRED, None, True, 'Opened, in channels that tell. Taken as charged, since it was delivered.'),
    Reading('twilio', ('undelivered',), State.FAILED, True, Evidence.NETWORK, Reason.UNSPECIFIED, Billable.YES, Certainty.DOCUMENTED, None, True, 'A report says that it did not arrive; the error code refines the reason.'),
    Reading('twilio', ('failed',), State.FAILED, True, Evidence.PROVIDER, Reason.NOT_SENT, Billable.UNKNOWN, Certainty.INFERRED, None, True, 'Never handed to a carrier, unless the error code says otherwise. Free of charge by an article whose age is not known, so that stays open.'),
    Reading('twilio', ('canceled',), State.CANCELLED, True, Evidence.PROVIDER, Reason.CANCELLED, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'A scheduled message that its sender took back.'),
    Reading('twilio', ('receiving',), State.UNKNOWN, False, Evidence.NONE, None, Billable.UNKNOWN, Certainty.DOCUMENTED, None, False, 'An inbound message that Twilio is working on; left out like received.'),
    Reading('twilio', ('received',), State.UNKNOWN, False, Evidence.NONE, None, Billable.UNKNOWN, Certainty.DOCUMENTED, None, False, 'An inbound message that arrived at a number of ours; left out like receiving.'),
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
