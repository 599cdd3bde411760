# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class Status(Model):
    """Status of one message."""

    message_id: Annotated[str, Field(alias="messageId")]
    state: str | None = None
