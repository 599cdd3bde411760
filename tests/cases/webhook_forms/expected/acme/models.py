# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from .._runtime.model import Model, Open


class Status(StrEnum):
    SENT = "sent"
    DELIVERED = "delivered"


class ChatReport(Model):
    event_type: Literal["CHAT"] | str
    """Always 'CHAT'."""
    timestamp: int | None = None
    msg_id: str
    status: Open[Status]


class TextReport(Model):
    request_id: str | None = None
    msg_id: str
    recipient: str | None = None
    status: Open[Status]
    part: int
    parts: int | None = None
    price: int | float | None = None
    test: bool | None = None
    code: int | str | None = None
    kind: Literal[1, 2] | int | None = None
    tags: list[str] | None = None
    sizes: list[int] | None = None
