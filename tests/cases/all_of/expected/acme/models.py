# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Model, Timestamp


class Base(Model):
    """What all have."""

    id: str
    """Id."""
    note: str | None = None
    """Free text."""


class Timed(Model):
    """Base with a time."""

    id: str
    """Id."""
    note: str | None = None
    """Free text."""
    at: Timestamp | None = None


class Message(Model):
    """Three levels, own properties, and a note that is required here."""

    id: str
    """Id."""
    note: str
    """Free text."""
    at: Timestamp
    text: str | None = None


class Outbox(Model):
    """Holds others."""

    first: Message | None = None
    """The first message of all."""
    last: Message | None = None
    """Null before the first."""


Renamed: TypeAlias = Base
"""Only another name of Base."""
