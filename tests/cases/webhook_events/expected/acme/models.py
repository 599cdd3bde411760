# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.model import Model, Open, Tagged, Timestamp


class MovedEvent(StrEnum):
    MOVED = "moved"
    MOVED_AGAIN = "moved_again"


class MovedStatus(StrEnum):
    UP = "up"
    DOWN = "down"


class SeenEvent(StrEnum):
    SEEN = "seen"


class Answered(Model):
    event: Literal["answered"] | str
    """Always 'answered'."""
    from_: Annotated[str | None, Field(alias="from")] = None
    text: str


class Moved(Model):
    event: Open[MovedEvent]
    id: str
    status: Open[MovedStatus]
    to: str | None = None
    at: Timestamp | None = None
    parts: int | None = None


class Seen(Model):
    event: Open[SeenEvent]
    id: str
    at: Timestamp | None = None


MessageSeenPayload = Annotated[
    Seen | Answered, Tagged("event", {"seen": Seen, "answered": Answered})
]
"""One of `Seen`, `Answered`; `event` tells which."""
