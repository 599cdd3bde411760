# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from .._runtime.model import Model


class Message(Model):
    """One message."""

    id: str


class Ticket(Model):
    """To ask again with."""

    ticket: int
