"""What users see when a status word is read differently: an example, in sentences."""

from __future__ import annotations

from generator.runtime.delivery import RANKS, Flag, Reading

_DETAILS = ("evidence", "reason", "billable", "flag", "applies")


def compact(reading: Reading) -> str:
    """State and end of a reading, e.g. `failed, final`."""
    return f"{reading.state.value}, {'final' if reading.terminal else 'open'}"


def effect(words: str, before: Reading | None, after: Reading | None) -> str:
    """What becomes of messages with these words; None reads as the clients read unknown words.

    Empty if only the certainty or the note differs.
    """
    unmapped = Reading("", (), flag=Flag.UNMAPPED)
    was, now = before or unmapped, after or unmapped
    one, other = _told(was, now), _told(now, was)
    if one == other:
        return ""
    first = f"Messages last seen as {words}: were {one}; now {other}."
    return " ".join([first, *filter(None, (_polling(was, now), _rank(was, now), _retry(was, now)))])


def _told(reading: Reading, other: Reading) -> str:
    """State and end; where these are the same, what differs."""
    if compact(reading) != compact(other):
        return compact(reading)
    differing = [key for key in _DETAILS if getattr(reading, key) != getattr(other, key)]
    details = (f"{key} {worded(getattr(reading, key))}" for key in differing)
    return ", ".join([compact(reading), *details])


def worded(value: object) -> str:
    """A value of a row for a sentence."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "none" if value is None else str(value)


def _polling(was: Reading, now: Reading) -> str:
    if was.terminal == now.terminal:
        return ""
    if now.terminal:
        return "Pollers would stop early and miss later reports."
    return "Pollers would continue until their deadline."


def _rank(was: Reading, now: Reading) -> str:
    """Where the rank goes down, what now wins over it when the reports of a message are merged."""
    if now.rank >= was.rank:
        return ""
    passed = [state.value for state, rank in RANKS.items() if now.rank < rank < was.rank]
    beaten = [state for state in passed if state not in (was.state.value, now.state.value)]
    lost = f"no longer wins over {', '.join(beaten)}" if beaten else "counts less among its equals"
    return f"Its rank drops, {was.rank} -> {now.rank}: it {lost}."


def _retry(was: Reading, now: Reading) -> str:
    if was.retry == now.retry or None in (was.retry, now.retry):
        return ""
    return f"Sending again: was {was.retry}, now {now.retry}."
