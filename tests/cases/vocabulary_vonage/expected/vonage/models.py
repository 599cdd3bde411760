# Generated from specs/vonage.yaml. Do not edit.
"""Models of Vonage: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum


class MessageStatus(StrEnum):
    """How far a message got. The receipts of the older SMS API have words of their
    own and are not part of this list."""

    SUBMITTED = "submitted"
    """Taken by Vonage and passed on to the sender of the channel. Read as
    accepted, because the sender's answer is still to come. Where SMS are
    charged, this is when."""
    DELIVERED = "delivered"
    """How the arrival is known differs by channel; the weakest, the network, is
    taken."""
    READ = "read"
    """Only in channels with read receipts, and only from people who allow them."""
    REJECTED = "rejected"
    """Refused by Vonage or by the sender of the channel, or its time to live ran
    out; the error object beside it says which."""
    UNDELIVERABLE = "undeliverable"
    """The sender of the channel could not be reached. Blamed on the way beyond
    Vonage, with the reason left open until the error object refines it."""
