# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum

from .._runtime.model import Model, Open, Timestamp


class Word(StrEnum):
    """How far it got."""

    UP = "up"
    SEEN = "seen"
    DOWN = "down"


class Path(StrEnum):
    """How it travels."""

    WIRE = "wire"
    AIR = "air"


class Event(Model):
    """News of one message."""

    id: str
    job: int | None = None
    word: Open[Word]
    when: Timestamp
    why: str | None = None


class Message(Model):
    """One message."""

    number: str | None = None
    word: Open[Word]
    phone: str | None = None
    mail: str | None = None
    seat: int | None = None
    price: int | float | None = None
    seen: Timestamp | None = None
    path: str | None = None


class Piece(Model):
    """One piece of a job."""

    number: int
    word: Open[Word]
    path: Open[Path] | None = None
    piece: int
    pieces: int | None = None


class Job(Model):
    """A job of several pieces."""

    job: int
    size: int | None = None
    planned: Timestamp | None = None
    pieces: list[Piece] | None = None
