# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

from pydantic import Field

from .._runtime.model import Model


class Message(Model):
    """One message to one recipient.

    Its parts are billed one by one."""

    message_id: Annotated[str, Field(alias="messageId")]
    """Id of the message."""
    text: str
    """At least 1 character. At most 160 characters."""
    sent_by: Annotated[str | None, Field(alias="sentBy")]
    """User who sent it; null for a message of a campaign."""
    http_status_code: Annotated[int | None, Field(alias="HTTPStatusCode")] = None
    """At least 100. Less than 600."""
    parts_billed: Annotated[int | None, Field(alias="partsBilled")] = None
    """Parts on the bill; null until billed. Default: 1."""
    old_id: Annotated[str | None, Field(alias="old-id")] = None
    """Matches `^[a-z]"\\d+$`. Deprecated."""
    meta: Annotated[Any, Field(alias="$meta")] = None
    """Anything."""


Nothing: TypeAlias = dict[str, Any]
"""An object without known properties."""
