# Generated from specs/twilio.yaml. Do not edit.
"""Models of Twilio: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum


class MessageStatus(StrEnum):
    """How far a message got, or that it came in. An error code beside it says why."""

    ACCEPTED = "accepted"
    """A messaging service took it and still chooses the sender. Same row as queued
    and sending; a caller does nothing different."""
    SCHEDULED = "scheduled"
    """Waits for its planned time, and is queued then."""
    QUEUED = "queued"
    """Waits for its turn at Twilio, the sender is known. Same row as accepted and
    sending."""
    SENDING = "sending"
    """On its way out for a moment, no carrier has it yet. Same row as accepted and
    queued."""
    SENT = "sent"
    """The next carrier took it. Same row as partially_delivered, which has a flag
    besides."""
    PARTIALLY_DELIVERED = "partially_delivered"
    """Published in the enum before any page explained it. Taken as open, with some
    parts delivered; but for its flag the same row as sent."""
    DELIVERED = "delivered"
    """A carrier confirms it; whether a handset did too is not told apart."""
    READ = "read"
    """Opened, in channels that tell. Taken as charged, since it was delivered."""
    UNDELIVERED = "undelivered"
    """A report says that it did not arrive; the error code refines the reason."""
    FAILED = "failed"
    """Never handed to a carrier, unless the error code says otherwise. Free of
    charge by an article whose age is not known, so that stays open."""
    CANCELED = "canceled"
    """A scheduled message that its sender took back."""
    RECEIVING = "receiving"
    """An inbound message that Twilio is working on; left out like received."""
    RECEIVED = "received"
    """An inbound message that arrived at a number of ours; left out like
    receiving."""
