# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from .._runtime.model import Model, Timestamp


class Scalars(Model):
    """One of each."""

    id: str
    """Id of the message. Format: uuid."""
    count: int
    price: int | float
    """Price in EUR."""
    paid: bool
    at: Timestamp
    """When it was sent."""
    times: list[Timestamp] | None = None
    read_at: Timestamp | None = None
    day: str | None = None
    """Format: date."""
    page: str | None = None
    """Format: uri."""
    icon: str | None = None
    """Format: byte."""
    either: str | int | None = None
    ratio: int | float | None = None
    """A multiple of 0.5."""
    nothing: None = None
