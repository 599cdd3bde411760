# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum

from .._runtime.model import Model


class Mood(StrEnum):
    """How it goes."""

    GOOD = "good"
    BAD = "bad"


class Message(Model):
    """One message."""

    id: str


class Ticket(Model):
    """To ask again with."""

    ticket: int
