# Generated from specs/placewise.yaml. Do not edit.
"""Models of Placewise: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, TypeAlias

from pydantic import Field

from .._runtime.model import Model, Open, Sent, Timestamp


class PaginationInfo(Model):
    """Place of a page in its list."""

    total_count: int
    """Items on all pages."""
    per_page: int
    """Items per page."""
    total_pages: int
    """Number of pages."""
    current_page: int
    """Number of this page."""
    next_page: int | None
    """Number of the next page; null on the last."""
    prev_page: int | None
    """Number of the previous page; null on the first."""
    is_first_page: bool
    """True on the first page."""
    is_last_page: bool
    """True on the last page."""
    is_out_of_range: bool
    """Whether the page asked for lies outside the list. The documents speak of
    per_page here; by sense page_no is meant."""


class DispatchType(StrEnum):
    """Channel of a dispatch."""

    SMS = "sms"
    EMAIL = "email"
    PUSH = "push"


class TransmissionStatus(StrEnum):
    """Progress inside the messaging service: scheduled (built, not handed over
    yet), transmitted (handed over to an external sender), failed (the hand-over
    failed). Decides nothing without the delivery status; the meaning of each
    pair stands on Dispatch."""

    SCHEDULED = "scheduled"
    TRANSMITTED = "transmitted"
    FAILED = "failed"


class DeliveryStatus(StrEnum):
    """Outcome at the external sender: pending (none yet), delivered (the recipient
    was reached), failed (could not be delivered). Decides nothing without the
    transmission status; the meaning of each pair stands on Dispatch."""

    PENDING = "pending"
    DELIVERED = "delivered"
    FAILED = "failed"


class ErrorObject(Model):
    """Body of most handled errors."""

    error: str
    """What went wrong, for people."""


class ValidationError(Model):
    """Body of 422. The only documented example is about a member; what it looks
    like for query parameters, a message or a sending is not shown, only some of
    the codes are known."""

    error: str
    """Always "Invalid parameters"."""
    details: dict[str, Any] | None = None
    """Which parts of the input were rejected, and why."""


class DispatchMember(Model):
    """One recipient that dispatches of a sending were built for."""

    id: int
    """Whether the id of the member or of a dispatch is not stated. The documented
    value is that of the documented dispatch."""
    type: Open[DispatchType]
    """Channel of the dispatches."""
    msisdn: str | None = None
    """Phone number."""
    email: str | None = None
    """Email address."""
    app_tokens: list[str] | None = None
    """Push tokens of the recipient's devices."""


class SendingStatus(StrEnum):
    """How far the execution of a sending got: draft and scheduled may change into
    each other and can be edited; preparing, prepared and transmitting can be
    cancelled; transmitted, cancelled, failed and skipped are the end of the
    sending. No word is about one recipient: what became of the messages, its
    dispatches tell."""

    DRAFT = "draft"
    """No schedule, or held back by the draft flag: stays until somebody schedules
    it. Same row as scheduled, into which and back it may change; nothing goes
    out in either."""
    SCHEDULED = "scheduled"
    """The whole sending waits for its time. Same row as draft, which waits for a
    schedule."""
    PREPARING = "preparing"
    """Dispatches are being built, from about 5 minutes ahead of time; no longer
    editable. Same row as prepared and transmitting: steps of one execution, not
    over yet."""
    PREPARED = "prepared"
    """Dispatches are built, none is handed over yet. Same row as preparing and
    transmitting: steps of one execution, not over yet."""
    TRANSMITTING = "transmitting"
    """Dispatches are being handed over; some may be out and even delivered. Same
    row as preparing and prepared, since the sending as a whole has not left
    yet."""
    TRANSMITTED = "transmitted"
    """All dispatches are handed over. The end of the sending, but not of its
    messages, whose outcomes only the list of dispatches tells; hence not
    terminal."""
    CANCELLED = "cancelled"
    """By the client, during the execution; cannot be scheduled again. Dispatches
    handed over before may have been delivered."""
    FAILED = "failed"
    """The execution was not finished, about 20 minutes past its time; cannot be
    scheduled again. Neither the reason nor how many dispatches had gone out is
    given, so sending it anew may reach people twice."""
    SKIPPED = "skipped"
    """No recipient was left, so nobody was addressed and there are no dispatches."""


class Recipient(Model):
    """A recipient named in the sending itself. With a member_id all other
    identifiers are ignored and taken from the member; without one, an
    identifier is needed that fits a channel of the message. In an answer unused
    identifiers are null."""

    member_id: int | None = None
    """Id of the member."""
    msisdn: str | None = None
    """Phone number; the documented value has no leading plus sign."""
    email: str | None = None
    """Email address."""
    app_token: str | None = None
    """Push token."""
    properties: dict[str, Any] | None = None
    """Merge fields for the template, beside those of the member."""


class ScheduleType(StrEnum):
    """Kind of schedule: immediate, absolute (at a time) or relative (after a
    delay)."""

    IMMEDIATE = "immediate"
    ABSOLUTE = "absolute"
    RELATIVE = "relative"


class ChannelType(StrEnum):
    """Kind of channel."""

    SMS = "sms"
    EMAIL = "email"
    PUSH = "push"


class SendingSchedulePayload(Sent):
    """When to send."""

    type: Open[ScheduleType]
    """Kind of schedule."""
    at: Timestamp | None = None
    """Time of an absolute schedule."""
    in_: Annotated[str | None, Field(alias="in")] = None
    """Delay of a relative schedule: a number, a blank and one of second, minute,
    hour, day, week, month, year, singular or plural, e.g. `30 minutes`."""


class AudienceType(StrEnum):
    """How an audience is named, by reference (an id) or inline (conditions)."""

    REFERENCE = "reference"
    INLINE = "inline"


class Service(StrEnum):
    """Feature of the platform that a message belongs to; each needs a permit of
    its own, named `Messages:Api:Messages:UseService:` and the service. For
    generic an earlier edition names none."""

    GENERIC = "generic"
    CAMPAIGNS = "campaigns"
    CAMPAIGNS_TESTING = "campaigns_testing"
    TENANTS = "tenants"
    TENANTS_TESTING = "tenants_testing"
    TEM_DOCUMENTS = "tem_documents"
    TEM_DOCUMENTS_REMINDERS = "tem_documents_reminders"


class SendingsStatus(StrEnum):
    """The statuses of all sendings of a message in one word: finished if each is
    transmitted, cancelled, failed or skipped, draft if each is a draft or there
    is none, else scheduled. It says nothing of the fate of any."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    FINISHED = "finished"


class MessageSending(Model):
    """A sending in short, as part of its message."""

    id: int
    """Id of the sending."""
    audience_id: int | None = None
    """Id of the audience it goes to."""
    status: Open[SendingStatus]
    """How far the execution got."""
    recipients_count: int
    """Number of recipients, by sense of the inline ones."""
    dispatches_count: int | None = None
    """Number of dispatches; null until the execution."""
    members_count: int | None = None
    """Number of members; not explained."""
    scheduled_at: Timestamp | None = None
    """When it is to be executed."""
    transmitted_at: Timestamp | None = None
    """When its dispatches were handed over."""
    created_at: Timestamp
    """When the sending was created."""
    updated_at: Timestamp
    """When the sending last changed."""


class SmsSenderType(StrEnum):
    """Kind of SMS sender."""

    ALPHANUMERIC = "alphanumeric"
    INTERNATIONAL = "international"


class TemplateType(StrEnum):
    """Kind of template: plain fits every channel, email and bee_email (made with
    an editor) fit email, push fits push, generic holds anything."""

    PLAIN = "plain"
    EMAIL = "email"
    BEE_EMAIL = "bee_email"
    PUSH = "push"
    GENERIC = "generic"


class SmsSenderPayload(Sent):
    """What the recipient of an SMS is to see as its sender."""

    type: Open[SmsSenderType] | None = None
    """Kind of sender."""
    value: str | None = None
    """2 to 11 characters if alphanumeric, any phone number if international."""


class TemplateSource(StrEnum):
    """Where the content of a channel comes from: inline (written out) or reference
    (copied)."""

    INLINE = "inline"
    REFERENCE = "reference"


class TemplatePayload(Sent):
    """Content of a message on one channel, with merge fields in the Liquid
    language."""

    type: Open[TemplateType]
    """Kind of template; must fit the channel."""
    wrapper_id: int | None = None
    """Id of the template that this one is set into; must fit the kind of this one."""
    content: dict[str, Any]
    """Texts by key. Plain has `body`; email `body`, `subject` and `preheader`;
    bee_email these and `bee_json`, an object; push `body`, `subject` and `uri`,
    in the later edition `image_url` too; generic any."""


class SmsSettings(Model):
    """Default sender of SMS."""

    sender_type: Open[SmsSenderType] | None = None
    """Kind of sender."""
    sender_value: str | None = None
    """The sender, as in a channel."""


class EmailSettings(Model):
    """Default sender of emails."""

    from_name: str | None = None
    """Sender's name."""
    from_email: str | None = None
    """Sender's address."""


class PushSettings(Model):
    """Apps that push notifications go to."""

    android_app_id: str | None = None
    """Id of the Android app."""
    ios_app_id: str | None = None
    """Id of the iOS app."""


class HistoryMessage(Model):
    """A message as it was sent to one recipient. Not a dispatch: ids and content
    are others. The end of its table is cut off, so there may be more
    properties."""

    id: str
    """Id of the message in this history."""
    type: Open[ChannelType]
    """Channel it was sent over."""
    created_at: Timestamp
    """When it was sent."""
    content: str
    """Its text; of an email without HTML."""
    subject: str | None = None
    """Subject of an email, title of a push notification."""
    sender: str | None = None
    """Sender of an SMS, a name or a phone number."""
    msisdn: str | None = None
    """Phone number an SMS was sent to."""
    from_name: str | None = None
    """Sender's name of an email."""
    from_address: str | None = None
    """Sender's address of an email."""
    email: str | None = None
    """Address an email was sent to. The page has lost the key; it loses the word
    email in other tables too."""
    url: str | None = None
    """Link of a push notification."""
    image: str | None = None
    """Image of a push notification."""
    data: dict[str, Any] | None = None
    """Additional data of a push notification."""
    app_token: str | None = None
    """Push token a push notification was sent to."""
    message_id: int
    """Id of the message in the gateways of the platform; not that of a Message."""
    sending_id: str | None = None
    """Id of the sending, here a string."""
    campaign_id: str | None = None
    """Id of the campaign, here a string."""
    loyalty_club_id: int
    """Id of the loyalty club."""
    customer_id: int
    """Id of the customer, by sense the one that the loyalty club belongs to."""
    member_id: int | None = None
    """Id of the member."""
    transmitted_at: Timestamp | None = None
    """When it was handed over to an external sender."""


class MemberMessage(Model):
    """A message as a member got it; it carries no status."""

    id: str
    """Id of the message in this history."""
    type: Open[ChannelType]
    """Channel it was sent over."""
    created_at: Timestamp
    """When it was sent. The documented value tells no zone."""
    content: str | None = None
    """Its text; in a list only if asked for."""


class MemberMessageAnswer(Model):
    """Envelope of one message to a member. The table names the key `message`, the
    sample prints `messages`; one of the two will be there."""

    message: MemberMessage | None = None
    """The message, by the table."""
    messages: MemberMessage | None = None
    """The message, by the sample."""


class Dispatch(Model):
    """Copy of a message for one recipient over one channel, and how far it got.
    Times are UTC with milliseconds."""

    id: int
    """Id of the dispatch."""
    type: Open[DispatchType]
    """Channel of the dispatch; decides the shape of the content."""
    content: dict[str, Any] | None = None
    """What was sent. Erased when the dispatch is cleaned."""
    member_id: int | None = None
    """Id of the member addressed; recipients need not be members."""
    msisdn: str | None = None
    """Phone number of the recipient. The documented value has a leading plus sign,
    numbers elsewhere in this API have none. Erased by cleaning."""
    email: str | None = None
    """Email address of the recipient. Erased by cleaning."""
    app_token: str | None = None
    """Push token of the recipient's device. Erased by cleaning."""
    transmission_status: Open[TransmissionStatus]
    """How far the dispatch got inside the messaging service."""
    delivery_status: Open[DeliveryStatus] | None
    """Outcome at the external sender. Null is not documented; it is allowed, and
    read as pending, for the case that a dispatch has no outcome yet."""
    external_delivery_status: str | None = None
    """Probably the external sender's own word for the outcome. In the example, but
    in no field table; its values are not documented."""
    created_at: Timestamp
    """When the dispatch was created."""
    updated_at: Timestamp
    """When the dispatch last changed, for whatever reason."""
    scheduled_at: Timestamp | None = None
    """When the dispatch was meant to be sent; can lie milliseconds before
    created_at."""
    transmitted_at: Timestamp | None = None
    """When the dispatch was handed over to an external sender."""
    delivered_at: Timestamp | None = None
    """When the recipient was reached."""
    cleaned_at: Timestamp | None = None
    """When content and identifiers of the recipient were erased; null before. The
    statuses stand: an empty msisdn on a cleaned dispatch is not a failure."""


class SendingMembers(Model):
    """One page of the recipients of a sending."""

    dispatch_members: list[DispatchMember]
    """Distinct recipients; the order is not documented."""
    pagination_info: PaginationInfo
    """Where this page stands in the list."""


class SendingSchedule(Model):
    """The schedule that a sending was given."""

    type: Open[ScheduleType] | None = None
    """Kind of schedule."""
    at: Timestamp | None = None
    """Time of an absolute schedule."""
    in_: Annotated[str | None, Field(alias="in")] = None
    """Delay of a relative schedule."""


class SendingAudiencePayload(Sent):
    """Members to send to: an existing audience by its id, or conditions. Two
    samples print the type inline beside an id; by the table an id goes with
    reference."""

    type: Open[AudienceType]
    """How the audience is named."""
    id: int | None = None
    """Id of the audience, with the type reference."""
    conditions: list[dict[str, Any]] | None = None
    """Conditions that members meet, with the type inline. They are defined in the
    documents of another API; the sample has `condition_group`, `field`,
    `operator` and `value`, all strings."""


class SmsSender(Model):
    """What the recipient of an SMS sees as its sender."""

    type: Open[SmsSenderType] | None = None
    """Kind of sender."""
    value: str | None = None
    """2 to 11 characters if alphanumeric, any phone number if international."""


class Template(Model):
    """Content of a message on one channel, with merge fields in the Liquid
    language."""

    id: int
    """Id of the template."""
    wrapper_id: int | None = None
    """Id of the template that this one is set into."""
    type: Open[TemplateType]
    """Kind of template; decides the keys of the content."""
    content: dict[str, Any]
    """Texts by key. Plain has `body`; email `body`, `subject` and `preheader`;
    bee_email these and `bee_json`, an object; push `body`, `subject` and `uri`,
    in the later edition `image_url` too; generic any."""
    created_at: Timestamp
    """When the template was created."""
    updated_at: Timestamp
    """When the template last changed."""


class ChannelTemplatePayload(Sent):
    """The content of a channel, written out or copied from a template."""

    type: Open[TemplateSource]
    """Where the content comes from."""
    id: int | None = None
    """Id of the template to copy, with the type reference."""
    definition: TemplatePayload | None = None
    """The content, with the type inline."""
    data: TemplatePayload | None = None
    """What the samples of the earlier edition print instead of definition; no
    table has it. Use definition. Deprecated."""


class ChannelSettings(Model):
    """The default sender of each channel; null for a channel the club does not
    have."""

    sms: SmsSettings | None = None
    """SMS."""
    email: EmailSettings | None = None
    """Email."""
    push: PushSettings | None = None
    """Push notifications."""


class HistoryMessages(Model):
    """One page of the history. No page shows it whole: `messages` is read off the
    sample of a member's own history, `pagination_info` off all other lists."""

    messages: list[HistoryMessage] | None = None
    """Messages of this page; the order is not documented."""
    pagination_info: PaginationInfo | None = None
    """Where this page stands in the list."""


class MemberMessages(Model):
    """One page of the messages sent to a member."""

    messages: list[MemberMessage]
    """Messages of this page; the order is not documented."""
    pagination_info: PaginationInfo
    """Where this page stands in the list."""


class SendingDispatches(Model):
    """One page of the dispatches of a sending."""

    dispatches: list[Dispatch]
    """Dispatches of this page; the order is not documented."""
    pagination_info: PaginationInfo
    """Where this page stands in the list."""


class Sending(Model):
    """One execution of a message: at one time, to an audience, to inline
    recipients, or to both. Times are UTC with milliseconds."""

    id: int
    """Id of the sending."""
    audience_id: int | None = None
    """Id of the audience it goes to."""
    status: Open[SendingStatus]
    """How far the execution got."""
    scheduled_at: Timestamp | None = None
    """When it is to be executed."""
    scheduled_with: SendingSchedule | None = None
    """What it was scheduled with."""
    dispatches_count: int | None = None
    """Number of dispatches; null until the execution."""
    transmitted_at: Timestamp | None = None
    """When its dispatches were handed over."""
    created_at: Timestamp
    """When the sending was created."""
    updated_at: Timestamp
    """When the sending last changed."""
    recipients: list[Recipient] | None = None
    """Inline recipients; members of the audience are not among them."""


class SendingPayload(Sent):
    """To whom a message goes and when. A new sending needs an audience or
    recipients, or both."""

    draft: bool | None = None
    """True keeps the sending a draft, schedule or not. Default is false."""
    priority: int | None = None
    """From 1 to 10; which end comes first is not documented. Needs the permit
    `Messages:Api:Sendings:SetPriority`. At least 1. At most 10."""
    channels_preference: list[Open[ChannelType]] | None = None
    """Channels to prefer; whether their order counts is not documented. Told by
    the later edition only."""
    schedule: SendingSchedulePayload | None = None
    """When to send; without it the sending is a draft."""
    audience: SendingAudiencePayload | None = None
    """Members to send to."""
    recipients: list[Recipient] | None = None
    """Inline recipients, beside the audience if there is one."""


class Channel(Model):
    """How a message can go out, and with what content. The sender is `sender` for
    SMS, `from_name` and `from_email` for email."""

    id: int
    """Id of the channel."""
    type: Open[ChannelType]
    """Kind of channel."""
    sender: SmsSender | None = None
    """Sender of an SMS."""
    from_email: str | None = None
    """Sender's address of an email."""
    from_name: str | None = None
    """Sender's name of an email."""
    template: Template
    """The content."""
    created_at: Timestamp
    """When the channel was created."""
    updated_at: Timestamp
    """When the channel last changed."""


class ChannelPayload(Sent):
    """A channel of a new message. What names no sender gets that of the settings
    of the loyalty club."""

    type: Open[ChannelType]
    """Kind of channel; the loyalty club must have it."""
    sender: SmsSenderPayload | None = None
    """Sender of an SMS."""
    from_email: str | None = None
    """Sender's address of an email."""
    from_name: str | None = None
    """Sender's name of an email."""
    template: ChannelTemplatePayload
    """The content."""


class Settings(Model):
    """Settings of the loyalty club for messages."""

    channels: ChannelSettings
    """The channels."""


class SendingAnswer(Model):
    """Envelope of one sending."""

    sending: Sending
    """The sending."""


class SendingRequest(Sent):
    """Envelope of the payload of a sending."""

    sending: SendingPayload
    """The sending."""


class Message(Model):
    """What is to be sent and over which channels. It goes out through its
    sendings, once or more often. Times are UTC with milliseconds."""

    id: int
    """Id of the message."""
    name: str
    """Name of the message."""
    shorten_urls: bool
    """Whether its links are shortened."""
    track_in_shortener: bool
    """Whether the shortener tracks who follows its links."""
    service: Open[Service] | None = None
    """Service the message belongs to."""
    campaign_id: int | None = None
    """Id of the campaign, in the service campaigns."""
    channels: list[Channel]
    """Channels it can go out over. Earlier only the first was used, later one is
    chosen for each recipient by availability and order."""
    sendings_status: Open[SendingsStatus]
    """Where its sendings stand together."""
    sendings_count: int
    """Number of its sendings."""
    latest_sending: MessageSending | None = None
    """Most recent sending; read as null where there is none."""
    created_at: Timestamp
    """When the message was created."""
    updated_at: Timestamp
    """When the message last changed."""


class MessageAnswer(Model):
    """Envelope of one message."""

    message: Message
    """The message."""


class MessagePayload(Sent):
    """A message to create, and its first sending if it is to have one."""

    name: str
    """Name of the message."""
    shorten_urls: bool | None = None
    """Whether to shorten its links. Default is true."""
    track_in_shortener: bool | None = None
    """Whether the shortener tracks who follows its links. Default is false."""
    campaign_id: int | None = None
    """Id of the campaign; refused in other services than campaigns."""
    service: Open[Service] | None = None
    """Service the message belongs to. Told by the earlier edition only; in the
    later one it is part of the path."""
    channels: list[ChannelPayload]
    """Channels it can go out over, at most one of each kind, first choice first."""
    sending: SendingPayload | None = None
    """First sending; it may begin at once."""


class SettingsAnswer(Model):
    """Envelope of the settings."""

    settings: Settings
    """The settings."""


class Messages(Model):
    """One page of messages."""

    messages: list[Message]
    """Messages of this page."""
    pagination_info: PaginationInfo
    """Where this page stands in the list."""


class MessageRequest(Sent):
    """Envelope of the payload of a message."""

    message: MessagePayload
    """The message."""


DispatchContent: TypeAlias = dict[str, Any]
"""What was sent; the keys depend on the type of the dispatch. Documented is
only an SMS with its text in `body`."""


ValidationDetails: TypeAlias = dict[str, Any]
"""Tree in the shape of the rejected input, array elements under their index as
a string. A leaf is an array of ParameterError: `error` (code), `options`
(object), `value` (as sent), `message` (text). Left free-form: the depth
varies, a later edition shows only `error` and sometimes `options`, and a
removed operation had plain strings as leaves."""


MergeProperties: TypeAlias = dict[str, Any]
"""Merge fields by name; names and values are the client's own."""


AudienceCondition: TypeAlias = dict[str, Any]
"""One condition, defined in the documents of another API."""


TemplateContent: TypeAlias = dict[str, Any]
"""Texts of a template by key; the type of the template decides which."""


PushData: TypeAlias = dict[str, Any]
"""Additional data of a push notification; any keys."""
