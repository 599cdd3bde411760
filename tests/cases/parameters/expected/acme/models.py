# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum


class Channel(StrEnum):
    """How a message travels."""

    SMS = "sms"
    RCS = "rcs"


class State(StrEnum):
    """How far it got."""

    OPEN = "open"
    DONE = "done"
