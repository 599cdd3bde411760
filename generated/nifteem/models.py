# Generated from specs/nifteem.yaml. Do not edit.
"""Models of Nifteem: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, TypeAlias

from pydantic import Field

from .._runtime.model import Model, Open, Sent, Timestamp


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


class DispatchApiRequestRecipientIdentifier(Sent):
    """One identity of a recipient."""

    channel_id_type: Annotated[str | None, Field(alias="channelIdType")] = None
    """Kind of identity; `MSISDN`, a phone number, is the only one shown."""
    channel_identifier: Annotated[str | None, Field(alias="channelIdentifier")] = None
    """The identity, for instance a phone number with `+`."""


class DispatchApiRequestChannelSms(Sent):
    """Parameters of SMS. An encoding exists, but no page shows it."""

    sender_id: Annotated[str | None, Field(alias="senderId")] = None
    """Id of an SMS alias, which is set up in the customer area."""


class DispatchApiRequestMessageContentText(Sent):
    """A text."""

    body: str
    """The text; `{{name}}` stands for the recipient's placeholder of that name. At
    most 2000 characters."""


class DispatchApiRequestMessageContentImage(Sent):
    """An image."""

    url: str
    """Where the image is. At most 512 characters."""


class WebhookOutEvent(StrEnum):
    """Kind of a call from the provider."""

    DISPATCH_STATUS = "DISPATCH_STATUS"
    INCOMING_MESSAGE = "INCOMING_MESSAGE"


class WebhookOutModule(StrEnum):
    """Product that sent a message."""

    BROADCAST = "BROADCAST"
    DISPATCH_API = "DISPATCH_API"


class DispatchLogStatus(StrEnum):
    """Status of one message as the webhook has it: the words of the polled status
    but DELETED, with the same readings. The webhook's text names only
    DELIVERED, READ, FAILED and NOSENT as reported."""

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


class InMessageType(StrEnum):
    """Kind of an incoming message."""

    ACTION = "ACTION"
    FILE = "FILE"
    LOCATION = "LOCATION"
    OPTIN = "OPTIN"
    TEXT = "TEXT"


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


class DispatchApiRequestRecipient(Sent):
    """One recipient. A language and metadata can be given too, but no page names
    their fields."""

    placeholders: dict[str, str] | None = None
    """Value of each placeholder; its name is free, but must be that in the text."""
    recipient_identifiers: Annotated[
        list[DispatchApiRequestRecipientIdentifier] | None,
        Field(alias="recipientIdentifiers"),
    ] = None
    """Under what the recipient is reached."""


class DispatchApiRequestChannels(Sent):
    """Parameters of the channels. Those of RCS and WhatsApp exist, but no page
    shows them."""

    sms: DispatchApiRequestChannelSms | None = None


class DispatchApiRequestContent(Sent):
    """One message: a text, an image or a video. Documents can be sent as well, but
    no page names their field."""

    text: DispatchApiRequestMessageContentText | None = None
    image: DispatchApiRequestMessageContentImage | None = None
    video: dict[str, Any] | None = None
    """A video; its fields are shown on no page."""


class WebhookOutDispatchStatusPayload(Model):
    """A new status of one message. The previous revision lacks `event` and
    `module`; all else is the same."""

    event: Open[WebhookOutEvent] | None = None
    """Kind of call; required in the current revision, absent in the previous one."""
    module: Open[WebhookOutModule] | None = None
    """Product that sent the message; required in the current revision, absent in
    the previous one."""
    dispatch_id: Annotated[str, Field(alias="dispatchId")]
    """For the module DISPATCH_API the id from the answer to `create_dispatch`, for
    BROADCAST that of the broadcast."""
    message_id: Annotated[str, Field(alias="messageId")]
    """Id of this message."""
    message_part: Annotated[int, Field(alias="messagePart")]
    """Which content of the translation, or the only one of the template. The
    sample has 1 of 3; the base is not documented."""
    message_total_parts: Annotated[int, Field(alias="messageTotalParts")]
    """Number of contents, that is of messages to this recipient."""
    channel: Open[Channel]
    """Channel of this message."""
    channel_identifier: Annotated[str, Field(alias="channelIdentifier")]
    """Identity of the recipient on the channel."""
    status: Open[DispatchLogStatus]
    """New status of the message."""
    status_order: Annotated[int, Field(alias="statusOrder")]
    """Sorts statuses of equal time; its values are not documented."""
    status_date: Annotated[Timestamp, Field(alias="statusDate")]
    """Time of the change, UTC."""
    dispatch_metadata: Annotated[
        dict[str, Any] | None, Field(alias="dispatchMetadata")
    ] = None
    """Metadata of the dispatch; DISPATCH_API only."""
    recipient_metadata: Annotated[
        dict[str, Any] | None, Field(alias="recipientMetadata")
    ] = None
    """Metadata of the recipient; DISPATCH_API only."""


class WebhookOutIncomingMessageDetailPayload(Model):
    """What the user sent; which fields are present depends on `type`. What OPTIN
    has is not documented."""

    type: Open[InMessageType]
    """Kind of message."""
    text: str | None = None
    """The text; for TEXT and ACTION."""
    url: str | None = None
    """Where the file is, until `expirationDate`; for FILE."""
    content_type: Annotated[str | None, Field(alias="contentType")] = None
    """Media type of the file; for FILE."""
    filename: str | None = None
    """Name of the file; for FILE."""
    size: int | None = None
    """Bytes of the file; for FILE."""
    expiration_date: Annotated[Timestamp | None, Field(alias="expirationDate")] = None
    """By its name and the sample, 30 days after the message, the end of the link,
    UTC; the page repeats the text on the time of the message. For FILE."""
    cta_payload: Annotated[str | None, Field(alias="ctaPayload")] = None
    """Code of the tapped button; for ACTION."""
    latitude: int | float | None = None
    """Latitude of the position; for LOCATION."""
    longitude: int | float | None = None
    """Longitude of the position; for LOCATION."""


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


class DispatchApiRequestTranslation(Sent):
    """What is sent in one language. Contents that hold for one channel only exist,
    but no page names their field."""

    contents: list[DispatchApiRequestContent | dict[str, Any]] | None = None
    """Contents for all channels that have none of their own. Each is a message of
    its own, so several contents are several messages (parts) for each
    recipient."""


class WebhookOutIncomingMessagePayload(Model):
    """A message from a user. In the previous revision `message` is the text itself
    and `ctaPayload` stands here."""

    event: Open[WebhookOutEvent]
    """Kind of call. The written samples say INCOMING_MESSAGE, generated ones
    DISPATCH_STATUS, the first word of the enum."""
    message_id: Annotated[str | None, Field(alias="messageId")] = None
    """Id of the incoming message; in the sample of one page alone."""
    sent_date: Annotated[Timestamp, Field(alias="sentDate")]
    """Time of the message, UTC."""
    sender: str
    """Your sender that the user replied to."""
    channel: Open[Channel]
    """Channel that the message came on."""
    channel_identifier: Annotated[str, Field(alias="channelIdentifier")]
    """Identity of the user on the channel."""
    message: WebhookOutIncomingMessageDetailPayload | str
    """The message; in the previous revision only its text."""
    cta_payload: Annotated[str | None, Field(alias="ctaPayload")] = None
    """Code of the tapped button; previous revision only."""


class DispatchApiRequestMessage(Sent):
    """Content in one or more languages."""

    language_default: Annotated[str | None, Field(alias="languageDefault")] = None
    """Language for recipients whose own has no translation; one of the keys of
    `translations`."""
    translations: dict[str, DispatchApiRequestTranslation | dict[str, Any]]
    """Language, as two letters (ISO, alpha 2), to what is sent in it."""


class DispatchApiRequest(Sent):
    """A dispatch to be sent. It has a `message` together with `channels`, or a
    `template`."""

    message: DispatchApiRequestMessage | None = None
    """Content of your own; required without a `template`."""
    template: dict[str, Any] | None = None
    """Content from a template; required without a `message`."""
    recipients: list[DispatchApiRequestRecipient | dict[str, Any]]
    """Who gets the messages. At most 1000 items."""
    schedule_date: Annotated[Timestamp | None, Field(alias="scheduleDate")] = None
    """Time of sending in UTC, with seconds and a `Z` (yyyy-MM-ddTHH:mm:ssZ), in
    the future and at most 365 days ahead. Null: at once, and not to be
    cancelled."""
    country_code_fix_enabled: Annotated[
        bool | None, Field(alias="countryCodeFixEnabled")
    ] = None
    """True: numbers without an international prefix get that of
    `countryCodeDefault`. Otherwise recipients with invalid numbers are skipped."""
    country_code_default: Annotated[str | None, Field(alias="countryCodeDefault")] = (
        None
    )
    """Country whose prefix is added, for instance `IT`; required when
    `countryCodeFixEnabled` is true."""
    channels: DispatchApiRequestChannels | dict[str, Any] | None = None
    """Parameters of the channels; required with a `message`, ignored with a
    `template`. Those of RCS and WhatsApp are shown on no page: send a mapping
    for them."""
    metadata: dict[str, Any] | None = None
    """Data of your own; it comes back in `get_dispatch`, and in the status webhook
    as `dispatchMetadata`."""
    webhook_url: Annotated[str | None, Field(alias="webhookUrl")] = None
    """Where the status updates of this dispatch go; HTTPS only. At most 255
    characters."""
    webhook_secret: Annotated[str | None, Field(alias="webhookSecret")] = None
    """Key with which the webhooks are signed (HMAC-SHA256); without it they carry
    no signature. At least 16 characters. At most 64 characters."""


Metadata: TypeAlias = dict[str, Any]
"""The customer's own data. Values are documented as strings here, but creating
a dispatch takes any object, so no type of value is promised."""


DispatchApiRequestMessageContentVideo: TypeAlias = dict[str, Any]
"""A video; its fields are shown on no page."""


DispatchApiRequestMessageTemplate: TypeAlias = dict[str, Any]
"""The template to send and what it needs; its fields are shown on no page."""


OpenObject: TypeAlias = dict[str, Any]
"""An object with fields that no page names; it goes out as it is."""
