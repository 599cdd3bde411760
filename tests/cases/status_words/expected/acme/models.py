# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme | Co: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum

from .._runtime.model import Model, Open


class Status(StrEnum):
    """How far a message got."""

    SENT = "sent"
    """Handed over; no `report` yet."""
    DELIVERED = "delivered"
    LOST = "=lost"
    """Nobody knows | really."""
    FAILED = "failed"


class Event(StrEnum):
    """What happened."""

    DELIVERED = "delivered"
    TYPING = "typing"
    """Not about a message of ours."""


class Report(Model):
    """One report."""

    id: str
    status: Open[Status]
