# Generated from specs. Do not edit.
"""What each status word of each provider means; standard library only.

`read("d7", "delivered")` returns a `Reading`. A provider that splits its
status over several fields takes one word for each, None for a field that is
null or absent.
"""

from __future__ import annotations

from .delivery import Evidence, Flag, Reading, Reason, State, unmapped

_ROWS: list[Reading] = [
    Reading(
        "acme", ("waiting", None), state=State.SCHEDULED, evidence=Evidence.PROVIDER
    ),
    Reading(
        "acme",
        ("waiting", "reached"),
        state=State.DELIVERED,
        terminal=True,
        flag=Flag.INCONSISTENT,
    ),
    Reading(
        "acme",
        ("waiting", "lost"),
        state=State.FAILED,
        terminal=True,
        reason=Reason.UNSPECIFIED,
        flag=Flag.INCONSISTENT,
    ),
    Reading("acme", ("handed-over", None), state=State.SENT, evidence=Evidence.NETWORK),
    Reading(
        "acme",
        ("handed-over", "reached"),
        state=State.DELIVERED,
        terminal=True,
        evidence=Evidence.NETWORK,
    ),
    Reading(
        "acme",
        ("handed-over", "lost"),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.EXPIRED,
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
