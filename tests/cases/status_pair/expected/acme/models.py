# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum

from .._runtime.model import Model, Open


class Phase(StrEnum):
    """How far it got with us."""

    WAITING = "waiting"
    HANDED_OVER = "handed-over"


class Outcome(StrEnum):
    """What the network says."""

    REACHED = "reached"
    LOST = "lost"


class Report(Model):
    """One report."""

    id: str
    piece: int | None = None
    phase: Open[Phase]
    outcome: Open[Outcome] | None = None
