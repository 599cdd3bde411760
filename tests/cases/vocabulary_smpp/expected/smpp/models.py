# Generated from specs/smpp.yaml. Do not edit.
"""Models of SMPP: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum


class MessageState(StrEnum):
    """State of a message at the message centre. On the wire it is one octet, and a
    status map explains words, so the words are its decimal digits: str() of
    what was received, and nothing in between that could be wrong. Names are not
    taken, because libraries and the text of receipts spell them in different
    ways (UNDELIVERABLE, UNDELIV); the notes have them for people."""

    VALUE_0 = "0"
    """SCHEDULED. New in 5.0; older message centres show a waiting message as 1."""
    VALUE_1 = "1"
    """ENROUTE. Alive in the message centre, which may try several times. Same row
    as 6, unless the connection reads that as delivered."""
    VALUE_2 = "2"
    """DELIVERED."""
    VALUE_3 = "3"
    """EXPIRED. The message ran out of time, not the wait for its report."""
    VALUE_4 = "4"
    """DELETED. Cancelled or removed from the message centre; by whom is not said,
    so it may be the operator and not the sender."""
    VALUE_5 = "5"
    """UNDELIVERABLE. Taken as permanent by the message centre; the error code says
    why."""
    VALUE_6 = "6"
    """ACCEPTED. The specification means that somebody read the message for the
    subscriber, most operators that they took it. Read as the latter, hence the
    same row as 1; a connection that means the former overrides it with
    delivered."""
    VALUE_7 = "7"
    """UNKNOWN. No news; it must neither end polling nor undo anything."""
    VALUE_8 = "8"
    """REJECTED. Refused by an interface on the way."""
    VALUE_9 = "9"
    """SKIPPED. Accepted, and left out of the transmission on purpose. New in 5.0."""
