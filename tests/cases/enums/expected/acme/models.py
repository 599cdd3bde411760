# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum

from .._runtime.model import Model, Open


class Channel(StrEnum):
    """How a message travels."""

    SMS = "sms"
    WHATS_APP = "whatsApp"
    RCS = "rcs"


class Odd(StrEnum):
    """Words that are no names."""

    PLUS_1 = "+1"
    MINUS_1 = "-1"
    IN_PROGRESS = "in-progress"
    VALUE_2XX = "2xx"
    EMPTY = ""
    NAME = "name"
    CLASS = "class"
    É = "é"
    NULL = "null"
    NO = "no"


class MaybeChannel(StrEnum):
    """A word, or null."""

    PUSH = "push"
    PULL = "pull"


class Message(Model):
    """Enums in all places."""

    channel: Open[Channel]
    tried: list[Open[Channel]]
    """Channels that were tried, in order."""
    last: Open[Channel] | None
    """Null before the first attempt."""
    maybe: Open[MaybeChannel] | None = None
    by_name: dict[str, Open[Odd]] | None = None
