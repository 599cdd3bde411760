# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from .._runtime.model import Model


class StatusChangedPart(Model):
    number: int | None = None


class StatusChanged(Model):
    """What Acme sends when a status changes."""

    id: str
    """Id of the message."""
    part: StatusChangedPart | None = None
