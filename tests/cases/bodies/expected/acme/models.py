# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model, Sent, Timestamp


class Message(Model):
    """Sent and received."""

    text: str
    price: int | float | None = None
    """Price in EUR. Only in responses."""
    secret: str | None = None
    """Only in requests."""


class Recipient(Sent):
    """Only ever sent, inside of something."""

    phone_number: Annotated[str, Field(alias="phoneNumber")]


class SendFormRequest(Sent):
    a: str | None = None


class SendRequest(Sent):
    """Only ever sent."""

    message: Message
    to: list[Recipient]
    send_at: Annotated[Timestamp | None, Field(alias="sendAt")] = None
