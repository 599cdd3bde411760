# Generated from specs/nifteem.yaml. Do not edit.
"""Models of Nifteem: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model, Open, Timestamp


class Channel(StrEnum):
    """Channel that carries a message."""

    RCS = "RCS"
    SMS = "SMS"
    WHATSAPP = "WHATSAPP"


class DispatchApiMessageStatus(StrEnum):
    """Status of one message when polled. No page defines the words or says which
    of them are final, so the rows are a reading of the words and of the rules
    for the webhook."""

    DISPATCHED = "DISPATCHED"
    """Taken as being in the provider's hands and not yet with the channel. The
    webhook's text does not name it among the statuses it reports."""
    NOSENT = "NOSENT"
    """Taken as never handed to any channel, not as waiting. The webhook reports it
    too; no page gives a cause."""
    SENT = "SENT"
    """Taken as handed to the channel without confirmation. Seen by polling only:
    the webhook's text does not name it among the statuses it reports."""
    FAILED = "FAILED"
    """Final for this channel only. A polled entry may be an earlier channel of the
    fallback chain, so the recipient is lost only if pendingCount is 0 and no
    newer entry for the same recipient exists. The webhook reports it for the
    last channel of the chain alone."""
    DELIVERED = "DELIVERED"
    """The word is documented, but not how delivery is known, which differs by
    channel. READ may follow on RCS and WhatsApp."""
    READ = "READ"
    """The word is documented. It implies delivery."""
    DELETED = "DELETED"
    """Taken as removed by a cancellation before sending, though no page links the
    two. Cancelling is possible only for scheduled dispatches, up to 5 minutes
    before their time. Seen by polling only."""


class DispatchApiMessage(Model):
    """One message of a dispatch, that is one content part for one recipient."""

    message_id: Annotated[str, Field(alias="messageId")]
    """Id of this message."""
    sender: str
    """Originator the message was sent from."""
    channel_identifier: Annotated[str, Field(alias="channelIdentifier")]
    """Identity of the recipient on the channel, for instance a phone number."""
    channel: Open[Channel]
    """Channel of this message."""
    part: int
    """Which content part this message carries. Whether parts count from 0 or from
    1 is not documented."""
    total_parts: Annotated[int, Field(alias="totalParts")]
    """Number of content parts, each a message of its own."""
    status: Open[DispatchApiMessageStatus]
    """Current status of the message."""
    status_date: Annotated[Timestamp | None, Field(alias="statusDate")] = None
    """Time of the status; optional."""
    metadata: dict[str, Any] | None = None
    """Not described; by its name and place the metadata of the recipient. The
    older reference does not have it."""


class DispatchApi(Model):
    """A dispatch with the messages processed so far. It is complete only when
    `pendingCount` is 0."""

    dispatch_id: Annotated[str, Field(alias="dispatchId")]
    """Id of the dispatch."""
    schedule_date: Annotated[Timestamp | None, Field(alias="scheduleDate")] = None
    """Planned time of sending. Marked as always present, yet optional at creation;
    what a dispatch sent at once shows here is not documented."""
    metadata: dict[str, Any] | None = None
    """Metadata given when the dispatch was created. Marked as always present, yet
    optional at creation."""
    messages: list[DispatchApiMessage]
    """Messages already processed, one entry per message; several parts for one
    recipient are several messages. The order is not documented."""
    pending_count: Annotated[int, Field(alias="pendingCount")]
    """Messages still in the processing queue, which have no entry in `messages`."""
