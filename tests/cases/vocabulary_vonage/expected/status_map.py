# Generated from specs. Do not edit.
"""What each status word of each provider means; standard library only.

`read("d7", "delivered")` returns a `Reading`. A provider that splits its
status over several fields takes one word for each, None for a field that is
null or absent.
"""

from __future__ import annotations

from .delivery import Billable, Certainty, Evidence, Reading, Reason, State, unmapped

_ROWS: list[Reading] = [
    Reading(
        "vonage",
        ("submitted",),
        state=State.ACCEPTED,
        evidence=Evidence.PROVIDER,
        certainty=Certainty.INFERRED,
        note=(
            "Taken by Vonage and passed on to the sender of the channel. Read as "
            "accepted, because the sender's answer is still to come. Where SMS are "
            "charged, this is when."
        ),
    ),
    Reading(
        "vonage",
        ("delivered",),
        state=State.DELIVERED,
        terminal=True,
        evidence=Evidence.NETWORK,
        billable=Billable.YES,
        certainty=Certainty.INFERRED,
        note=(
            "How the arrival is known differs by channel; the weakest, the network, "
            "is taken."
        ),
    ),
    Reading(
        "vonage",
        ("read",),
        state=State.READ,
        terminal=True,
        evidence=Evidence.RECIPIENT,
        billable=Billable.YES,
        note=(
            "Only in channels with read receipts, and only from people who allow "
            "them."
        ),
    ),
    Reading(
        "vonage",
        ("rejected",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.REJECTED,
        note=(
            "Refused by Vonage or by the sender of the channel, or its time to live "
            "ran out; the error object beside it says which."
        ),
    ),
    Reading(
        "vonage",
        ("undeliverable",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.UNSPECIFIED,
        certainty=Certainty.INFERRED,
        note=(
            "The sender of the channel could not be reached. Blamed on the way "
            "beyond Vonage, with the reason left open until the error object refines "
            "it."
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
