# Generated from specs/agile.yaml. Do not edit.
"""Models of Agile Telecom: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model, Open


class DeliveryStatus(StrEnum):
    """How far a message got. UNKNOWN is no failure, RECEIVED is no success, and
    both are open."""

    SENT = "SENT"
    """Accepted by the platform and passed on to the carrier or channel; no report
    yet."""
    DELIVERED = "DELIVERED"
    """The carrier or the channel confirms arrival on the device; which of them
    vouches is not told, so the evidence is the network. On WhatsApp READ may
    follow."""
    READ = "READ"
    """Documented for the WhatsApp status operation only, where DELIVERED comes
    before it, and never for a recipient who turned read receipts off. Listed
    here because a lookup with channel WHATSAPP could return it. Billed like the
    delivery it implies."""
    RECEIVED = "RECEIVED"
    """A downstream system took it, arrival on the handset is not confirmed: not
    delivered. DELIVERED or ERROR may follow; on routes without handset reports
    it stays the last word."""
    ERROR = "ERROR"
    """Could not be delivered. The reason is free text in deliveryStatusDescription
    and can lie with the number, the carrier or the account."""
    EXPIRED = "EXPIRED"
    """Not delivered within its lifetime and discarded by the carrier. By this
    wording the message expired, not the wait for a report; to be confirmed with
    the provider."""
    UNKNOWN = "UNKNOWN"
    """The platform has no information: no report came, or the message is still
    being processed. Neither ends polling nor undoes an earlier status."""


class Channel(StrEnum):
    """Channel of a message."""

    SMS = "SMS"
    RCS = "RCS"
    WHATSAPP = "WHATSAPP"


class RateLimitError(Model):
    """Body of 429. Known from one example and its field list."""

    status: int | None = None
    """HTTP status, 429."""
    error: str | None = None
    """Name of the HTTP status."""
    message: str | None = None
    """What happened, for people."""
    retry_after: Annotated[int | None, Field(alias="retryAfter")] = None
    """Seconds to wait before the next request."""


class DeliveryStatusResponse(Model):
    """Status of one message. Only the fields known from running text are listed;
    others may come."""

    customer_message_id: Annotated[str | None, Field(alias="customerMessageId")] = None
    """Id of the message as asked for."""
    delivery_status: Annotated[Open[DeliveryStatus], Field(alias="deliveryStatus")]
    """Current status of the message."""
    delivery_status_description: Annotated[
        str | None, Field(alias="deliveryStatusDescription")
    ] = None
    """Detail for people. With ERROR the reason, e.g. invalid number, refusal by
    the carrier, suspended account; the wording is not documented."""
