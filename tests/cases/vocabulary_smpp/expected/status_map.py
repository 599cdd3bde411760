# Generated from specs. Do not edit.
"""What each status word of each provider means; standard library only.

`read("d7", "delivered")` gives a `Reading`. A provider that tells the status in several fields is
read with as many words, None for a field that is null or absent.
"""

from __future__ import annotations

from .delivery import Billable, Certainty, Evidence, Reading, Reason, State, unmapped

_ROWS: list[Reading] = [
    # provider, words, state, terminal, evidence, reason, billable, certainty, flag, applies, note
    # fmt: off
    Reading('smpp', ('0',), State.SCHEDULED, False, Evidence.PROVIDER, None, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'SCHEDULED. New in 5.0; older message centres show a waiting message as 1.'),
    Reading('smpp', ('1',), State.SENT, False, Evidence.NETWORK, None, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'ENROUTE. Alive in the message centre, which may try several times. Same row as 6, unless the connection reads that as delivered.'),
    Reading('smpp', ('2',), State.DELIVERED, True, Evidence.HANDSET, None, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'DELIVERED.'),
    Reading('smpp', ('3',), State.FAILED, True, Evidence.NETWORK, Reason.EXPIRED, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'EXPIRED. The message ran out of time, not the wait for its report.'),
    Reading('smpp', ('4',), State.CANCELLED, True, Evidence.NETWORK, Reason.CANCELLED, Billable.UNKNOWN, Certainty.INFERRED, None, True, 'DELETED. Cancelled or removed from the message centre; by whom is not said, so it may be the operator and not the sender.'),
    Reading('smpp', ('5',), State.FAILED, True, Evidence.NETWORK, Reason.UNSPECIFIED, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'UNDELIVERABLE. Taken as permanent by the message centre; the error code says why.'),
    Reading('smpp', ('6',), State.SENT, False, Evidence.NETWORK, None, Billable.UNKNOWN, Certainty.INFERRED, None, True, 'ACCEPTED. The specification means that somebody read the message for the subscriber, most operators that they took it. Read as the latter, hence the same row as 1; a connection that means the former overrides it with delivered.'),
    Reading('smpp', ('7',), State.UNKNOWN, False, Evidence.NONE, None, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'UNKNOWN. No news; it must neither end polling nor undo anything.'),
    Reading('smpp', ('8',), State.FAILED, True, Evidence.NETWORK, Reason.REJECTED, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'REJECTED. Refused by an interface on the way.'),
    Reading('smpp', ('9',), State.FAILED, True, Evidence.PROVIDER, Reason.NOT_SENT, Billable.UNKNOWN, Certainty.DOCUMENTED, None, True, 'SKIPPED. Accepted, and left out of the transmission on purpose. New in 5.0.'),
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
