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
        "twilio",
        ("accepted",),
        state=State.ACCEPTED,
        evidence=Evidence.PROVIDER,
        note=(
            "A messaging service took it and still chooses the sender. Same row as "
            "queued and sending; a caller does nothing different."
        ),
    ),
    Reading(
        "twilio",
        ("scheduled",),
        state=State.SCHEDULED,
        evidence=Evidence.PROVIDER,
        note="Waits for its planned time, and is queued then.",
    ),
    Reading(
        "twilio",
        ("queued",),
        state=State.ACCEPTED,
        evidence=Evidence.PROVIDER,
        note=(
            "Waits for its turn at Twilio, the sender is known. Same row as accepted "
            "and sending."
        ),
    ),
    Reading(
        "twilio",
        ("sending",),
        state=State.ACCEPTED,
        evidence=Evidence.PROVIDER,
        note=(
            "On its way out for a moment, no carrier has it yet. Same row as "
            "accepted and queued."
        ),
    ),
    Reading(
        "twilio",
        ("sent",),
        state=State.SENT,
        evidence=Evidence.NETWORK,
        billable=Billable.YES,
        note=(
            "The next carrier took it. Same row as partially_delivered, which has a "
            "flag besides."
        ),
    ),
    Reading(
        "twilio",
        ("partially_delivered",),
        state=State.SENT,
        evidence=Evidence.NETWORK,
        certainty=Certainty.INFERRED,
        flag=Flag.PARTIAL,
        note=(
            "Published in the enum before any page explained it. Taken as open, with "
            "some parts delivered; but for its flag the same row as sent."
        ),
    ),
    Reading(
        "twilio",
        ("delivered",),
        state=State.DELIVERED,
        terminal=True,
        evidence=Evidence.NETWORK,
        billable=Billable.YES,
        note="A carrier confirms it; whether a handset did too is not told apart.",
    ),
    Reading(
        "twilio",
        ("read",),
        state=State.READ,
        terminal=True,
        evidence=Evidence.RECIPIENT,
        billable=Billable.YES,
        certainty=Certainty.INFERRED,
        note="Opened, in channels that tell. Taken as charged, since it was delivered.",
    ),
    Reading(
        "twilio",
        ("undelivered",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.UNSPECIFIED,
        billable=Billable.YES,
        note="A report says that it did not arrive; the error code refines the reason.",
    ),
    Reading(
        "twilio",
        ("failed",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.NOT_SENT,
        certainty=Certainty.INFERRED,
        note=(
            "Never handed to a carrier, unless the error code says otherwise. Free "
            "of charge by an article whose age is not known, so that stays open."
        ),
    ),
    Reading(
        "twilio",
        ("canceled",),
        state=State.CANCELLED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.CANCELLED,
        note="A scheduled message that its sender took back.",
    ),
    Reading(
        "twilio",
        ("receiving",),
        state=State.UNKNOWN,
        applies=False,
        note="An inbound message that Twilio is working on; left out like received.",
    ),
    Reading(
        "twilio",
        ("received",),
        state=State.UNKNOWN,
        applies=False,
        note=(
            "An inbound message that arrived at a number of ours; left out like "
            "receiving."
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
