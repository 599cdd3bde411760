# Generated from specs/agile.yaml. Do not edit.
"""Models of Agile Telecom: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Model, Open, Sent, Tagged, Timestamp


class DeliveryStatus(StrEnum):
    """How far a message got. UNKNOWN is not a failure, RECEIVED is not a success,
    and both are open."""

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


class HistoryExportRequest(Sent):
    """Which messages to export. Filters by sender or recipient exist, but not
    their names."""

    start_date_time: Annotated[Timestamp, Field(alias="startDateTime")]
    """First moment, with a UTC offset."""
    end_date_time: Annotated[Timestamp, Field(alias="endDateTime")]
    """Last moment, with a UTC offset."""


class Export(Model):
    """One export in the list. Only the fields known from running text are listed."""

    status: str | None = None
    """In progress, completed or failed; the words themselves are not documented."""
    is_available_for_download: Annotated[
        bool | None, Field(alias="isAvailableForDownload")
    ] = None
    """Whether looking it up gives a URL. May become false again when the URL has
    expired."""


class WebhookRequest(Sent):
    """Where callbacks shall go."""

    callback_url: Annotated[str, Field(alias="callbackUrl")]
    """URL with HTTPS."""


class WebhookConfiguration(Model):
    """The webhook of the account. All but the URL is known from the example of a
    use case only."""

    id: str | None = None
    """Id of the webhook."""
    callback_url: Annotated[str, Field(alias="callbackUrl")]
    """Where callbacks go."""
    status: str | None = None
    """ACTIVE is the only word seen."""
    created_at: Annotated[Timestamp | None, Field(alias="createdAt")] = None
    """When the webhook was set."""


class SmsRequest(Sent):
    """One SMS to one recipient."""

    destination: str
    """Recipient, in international format with a plus sign."""
    sender: str
    """Shown as sender: up to 11 letters and digits, or a number; of up to 16
    digits according to the older portal."""
    body: str
    """The text; may hold placeholders."""
    placeholders: dict[str, Any] | None = None
    """Values of the placeholders in the text."""
    campaign_id: Annotated[str | None, Field(alias="campaignId")] = None
    """Groups messages. At most 255 characters."""
    message_id: Annotated[str | None, Field(alias="messageId")] = None
    """Your own id of the message. Without one the platform makes a UUID."""
    simulation: bool | None = None
    """Whether the message is only checked, and not sent. Default: False."""
    enable_notification: Annotated[bool | None, Field(alias="enableNotification")] = (
        None
    )
    """Whether callbacks about this message are made. Default: True."""
    udh_data: Annotated[str | None, Field(alias="udhData")] = None
    """User data header, in hexadecimal digits."""
    scheduled_date: Annotated[str | None, Field(alias="scheduledDate")] = None
    """When to send it, written as yyyy-MM-dd HH:mm:ss.SSSZ."""
    skip_rcs_override: Annotated[bool | None, Field(alias="skipRcsOverride")] = None
    """Not explained; by its name, keeps the platform from sending it over RCS.
    Default: False."""


class RcsBodyType(StrEnum):
    """Kind of content of an RCS message."""

    TEXT = "TEXT"
    CARD = "CARD"
    CAROUSEL = "CAROUSEL"


class WhatsAppRequest(Sent):
    """One WhatsApp message to one recipient, with either template or body."""

    destination: str
    """Recipient, in international format with a plus sign."""
    phone_number_id: Annotated[int, Field(alias="phoneNumberId")]
    """Id of the WhatsApp number to send from."""
    template: dict[str, Any] | None = None
    """The template, approved by Meta; not together with body."""
    body: dict[str, Any] | None = None
    """Free content, within 24 hours of the recipient's last message; not together
    with template."""
    placeholders: dict[str, Any] | None = None
    """Values of the placeholders in the template."""
    campaign_id: Annotated[str | None, Field(alias="campaignId")] = None
    """Groups messages. At most 255 characters."""
    message_id: Annotated[str | None, Field(alias="messageId")] = None
    """Your own id of the message. Without one the platform makes a UUID."""
    simulation: bool | None = None
    """Whether the message is only checked, and not sent. Default: False."""
    fallback_rcs: Annotated[dict[str, Any] | None, Field(alias="fallbackRcs")] = None
    """RCS message to try if WhatsApp fails; needs fallbackSms too."""
    fallback_sms: Annotated[dict[str, Any] | None, Field(alias="fallbackSms")] = None
    """SMS to send if the channels before it fail."""


class ChannelResult(Model):
    """Whether one channel takes a message. The example is an SMS."""

    accepted: bool | None = None
    """Whether the message was taken for sending. Not whether it arrives."""
    unicode: bool | None = None
    """Whether the text needs Unicode."""
    parts: int | None = None
    """How many parts the message has."""
    reasons: list[Any] | None = None
    """Why it was refused; empty if accepted. What an entry is, is not documented."""


class DeliveryEvent(Model):
    """A message was delivered, or could not be: statusCode tells which. Which of
    the other fields come differs by channel and page."""

    event_type: Annotated[Literal["DELIVERY"] | str, Field(alias="eventType")]
    """Kind of callback. Always 'DELIVERY'."""
    channel: Open[Channel]
    """Channel of the message."""
    message_id: Annotated[str | None, Field(alias="messageId")] = None
    """Id of the message, as in the answer to the send request."""
    customer_message_id: Annotated[str | None, Field(alias="customerMessageId")] = None
    """Your reference of the message; in the guide only."""
    destination: str | None = None
    """Recipient."""
    status_code: Annotated[Literal[3, 6] | int | None, Field(alias="statusCode")] = None
    """3 is delivered, 6 not deliverable. There may be others. It alone decides;
    the texts are for people."""
    description: str | None = None
    """The status in words."""
    status_description: Annotated[str | None, Field(alias="statusDescription")] = None
    """The status in words, as the SMS reference calls it."""
    price: int | float | None = None
    """Price of the message; the currency is not stated."""
    num_part: Annotated[int | None, Field(alias="numPart")] = None
    """Number of the part that was delivered."""
    total_parts: Annotated[int | None, Field(alias="totalParts")] = None
    """How many parts the SMS has."""
    timestamp: Timestamp | None = None
    """Time of the callback, as the guide and the SMS reference call it."""
    event_date: Annotated[Timestamp | None, Field(alias="eventDate")] = None
    """Time of the event, as the RCS reference calls it."""


class ReadEventType(StrEnum):
    """The kind of callback that tells of reading."""

    READ = "READ"
    """A callback of this kind says by itself that the recipient opened the
    message. Announced for WhatsApp and RCS; never for a recipient who turned
    read receipts off. Billed like the delivery it implies."""


class InboundMessageType(StrEnum):
    """Kind of content of a message that came in."""

    TEXT = "TEXT"
    IMAGE = "IMAGE"
    AUDIO = "AUDIO"
    VIDEO = "VIDEO"


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


class RcsBody(Sent):
    """Content of an RCS message."""

    type: Open[RcsBodyType]
    """Kind of content."""
    body: dict[str, Any]
    """The content, by its kind. A TEXT has its text under text; the others are not
    documented."""


class SendResponse(Model):
    """What became of a send request. Known from one example and running text. Says
    nothing of delivery."""

    message_id: Annotated[str | None, Field(alias="messageId")] = None
    """Your own id of the message, else a UUID. Keep it to follow the message."""
    simulation: bool | None = None
    """Whether it was only checked, and not sent."""
    results: dict[str, ChannelResult] | None = None
    """Name of a channel in lower case, such as sms or rcs, to its result."""


class ReadEvent(Model):
    """The recipient has read a message; WhatsApp and RCS only."""

    event_type: Annotated[Open[ReadEventType], Field(alias="eventType")]
    """Kind of callback."""
    channel: Open[Channel]
    """Channel of the message."""
    message_id: Annotated[str | None, Field(alias="messageId")] = None
    """Id of the message, as in the answer to the send request."""
    destination: str | None = None
    """Recipient."""
    timestamp: Timestamp | None = None
    """Time of the callback, as the guide calls it."""
    event_date: Annotated[Timestamp | None, Field(alias="eventDate")] = None
    """Time of the reading, as the RCS reference calls it."""


class InboundEvent(Model):
    """Somebody wrote to a number of the account. Says nothing of a message sent."""

    event_type: Annotated[Literal["INBOUND"] | str, Field(alias="eventType")]
    """Kind of callback. Always 'INBOUND'."""
    channel: Open[Channel]
    """Channel of the message."""
    message_id: Annotated[str | None, Field(alias="messageId")] = None
    """Id of the message that came in."""
    source: str | None = None
    """Number of the user who wrote."""
    destination: str | None = None
    """Number of the account that was written to."""
    message_type: Annotated[
        Open[InboundMessageType] | None, Field(alias="messageType")
    ] = None
    """Kind of content."""
    text: str | None = None
    """The text."""
    media_key: Annotated[str | None, Field(alias="mediaKey")] = None
    """Key of the media, to be downloaded from /api/files/{mediaKey}."""
    timestamp: Timestamp | None = None
    """Time of the callback, as the guide calls it."""
    received_date: Annotated[Timestamp | None, Field(alias="receivedDate")] = None
    """When the message came in, as the RCS reference calls it."""


class RcsRequest(Sent):
    """One RCS message to one recipient, with either body or templateId."""

    destination: str
    """Recipient, in international format with a plus sign."""
    agent_id: Annotated[int, Field(alias="agentId")]
    """Id of the RCS sender of the account."""
    body: RcsBody | None = None
    """What to send; not together with templateId."""
    template_id: Annotated[int | None, Field(alias="templateId")] = None
    """Id of a prepared template; not together with body."""
    campaign_id: Annotated[str | None, Field(alias="campaignId")] = None
    """Groups messages. At most 255 characters."""
    message_id: Annotated[str | None, Field(alias="messageId")] = None
    """Your own id of the message. Without one the platform makes a UUID."""
    simulation: bool | None = None
    """Whether the message is only checked, and not sent. Default: False."""
    enable_notification: Annotated[bool | None, Field(alias="enableNotification")] = (
        None
    )
    """Whether callbacks about this message are made. Default: True."""
    max_sms_parts: Annotated[int | None, Field(alias="maxSmsParts")] = None
    """Most parts that a fallback SMS may have; setting it enables that fallback."""


MessageEvent = Annotated[
    DeliveryEvent | ReadEvent | InboundEvent,
    Tagged(
        "eventType",
        {"DELIVERY": DeliveryEvent, "READ": ReadEvent, "INBOUND": InboundEvent},
    ),
]
"""What a callback tells. One of `DeliveryEvent`, `ReadEvent`, `InboundEvent`;
`eventType` tells which."""


UndocumentedAnswer: TypeAlias = dict[str, Any] | None
"""Whatever the provider answers; not documented."""
