# Generated from specs. Do not edit.
"""What each status word of each provider means; standard library only.

`read("d7", "delivered")` returns a `Reading`. A provider that splits its
status over several fields takes one word for each, None for a field that is
null or absent.
"""

from __future__ import annotations

from .delivery import Certainty, Evidence, Reading, Reason, State, unmapped

_ROWS: list[Reading] = [
    Reading(
        "smpp",
        ("0",),
        state=State.SCHEDULED,
        evidence=Evidence.PROVIDER,
        note=(
            "SCHEDULED. New in 5.0; older message centres show a waiting message as "
            "1."
        ),
    ),
    Reading(
        "smpp",
        ("1",),
        state=State.SENT,
        evidence=Evidence.NETWORK,
        note=(
            "ENROUTE. Alive in the message centre, which may try several times. Same "
            "row as 6, unless the connection reads that as delivered."
        ),
    ),
    Reading(
        "smpp",
        ("2",),
        state=State.DELIVERED,
        terminal=True,
        evidence=Evidence.HANDSET,
        note="DELIVERED.",
    ),
    Reading(
        "smpp",
        ("3",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.EXPIRED,
        note="EXPIRED. The message ran out of time, not the wait for its report.",
    ),
    Reading(
        "smpp",
        ("4",),
        state=State.CANCELLED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.CANCELLED,
        certainty=Certainty.INFERRED,
        note=(
            "DELETED. Cancelled or removed from the message centre; by whom is not "
            "said, so it may be the operator and not the sender."
        ),
    ),
    Reading(
        "smpp",
        ("5",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.UNSPECIFIED,
        note=(
            "UNDELIVERABLE. Taken as permanent by the message centre; the error code "
            "says why."
        ),
    ),
    Reading(
        "smpp",
        ("6",),
        state=State.SENT,
        evidence=Evidence.NETWORK,
        certainty=Certainty.INFERRED,
        note=(
            "ACCEPTED. The specification means that somebody read the message for "
            "the subscriber, most operators that they took it. Read as the latter, "
            "hence the same row as 1; a connection that means the former overrides "
            "it with delivered."
        ),
    ),
    Reading(
        "smpp",
        ("7",),
        state=State.UNKNOWN,
        note="UNKNOWN. No news; it must neither end polling nor undo anything.",
    ),
    Reading(
        "smpp",
        ("8",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.REJECTED,
        note="REJECTED. Refused by an interface on the way.",
    ),
    Reading(
        "smpp",
        ("9",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.NOT_SENT,
        note=(
            "SKIPPED. Accepted, and left out of the transmission on purpose. New in "
            "5.0."
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
