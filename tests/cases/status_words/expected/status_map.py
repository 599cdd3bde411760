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
        "acme",
        ("sent",),
        state=State.SENT,
        evidence=Evidence.PROVIDER,
        note="Handed over; no `report` yet.",
    ),
    Reading(
        "acme",
        ("delivered",),
        state=State.DELIVERED,
        terminal=True,
        evidence=Evidence.HANDSET,
        billable=Billable.YES,
    ),
    Reading(
        "acme",
        ("=lost",),
        state=State.UNKNOWN,
        terminal=True,
        reason=Reason.NO_REPORT,
        certainty=Certainty.INFERRED,
        note="Nobody knows | really.",
    ),
    Reading(
        "acme",
        ("failed",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.UNSPECIFIED,
        billable=Billable.NO,
    ),
    Reading(
        "acme",
        ("typing",),
        state=State.UNKNOWN,
        applies=False,
        note="Not about a message of ours.",
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
