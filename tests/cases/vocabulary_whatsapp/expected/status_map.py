# Generated from specs. Do not edit.
"""What each status word of each provider means; standard library only.

`read("d7", "delivered")` returns a `Reading`. A provider that splits its
status over several fields takes one word for each, None for a field that is
null or absent.
"""

from __future__ import annotations

from .delivery import Evidence, Reading, Reason, State, unmapped

_ROWS: list[Reading] = [
    Reading(
        "whatsapp",
        ("sent",),
        state=State.SENT,
        evidence=Evidence.PROVIDER,
        note="One tick; still inside the systems of WhatsApp.",
    ),
    Reading(
        "whatsapp",
        ("delivered",),
        state=State.DELIVERED,
        terminal=True,
        evidence=Evidence.HANDSET,
        note="Two ticks; it is on a device of the recipient.",
    ),
    Reading(
        "whatsapp",
        ("read",),
        state=State.READ,
        terminal=True,
        evidence=Evidence.RECIPIENT,
        note=(
            "Two blue ticks, from people who allow them. Implies delivered, which is "
            "left out when both happen at once."
        ),
    ),
    Reading(
        "whatsapp",
        ("failed",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.UNSPECIFIED,
        note=(
            "The error code refines the reason: a closed window, a number without "
            "WhatsApp, or a person who does not want the message."
        ),
    ),
    Reading(
        "whatsapp",
        ("deleted",),
        state=State.UNKNOWN,
        applies=False,
        note="The customer removed a message of their own; left out like warning.",
    ),
    Reading(
        "whatsapp",
        ("warning",),
        state=State.UNKNOWN,
        applies=False,
        note=(
            "Says that a message names a catalogue item which is not there, and "
            "nothing of its delivery; left out like deleted."
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
