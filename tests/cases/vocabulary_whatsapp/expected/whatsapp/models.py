# Generated from specs/whatsapp.yaml. Do not edit.
"""Models of WhatsApp: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum


class MessageStatus(StrEnum):
    """How far a message got. Reports may come in any order, and read may come
    without delivered. Where a report says whether it is billable, that counts
    and not the hint of the row."""

    SENT = "sent"
    """One tick; still inside the systems of WhatsApp."""
    DELIVERED = "delivered"
    """Two ticks; it is on a device of the recipient."""
    READ = "read"
    """Two blue ticks, from people who allow them. Implies delivered, which is left
    out when both happen at once."""
    FAILED = "failed"
    """The error code refines the reason: a closed window, a number without
    WhatsApp, or a person who does not want the message."""
    DELETED = "deleted"
    """The customer removed a message of their own; left out like warning."""
    WARNING = "warning"
    """Says that a message names a catalogue item which is not there, and nothing
    of its delivery; left out like deleted."""
