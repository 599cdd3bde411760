# Generated from specs/d7.yaml. Do not edit.
"""Models of D7 Networks: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model, Open, Sent, Timestamp


class MessageStatus(StrEnum):
    """Status of one message. No page says which words are final, so `terminal` in
    the rows is a reading. The list is open; one word occurs only in a sample."""

    DELIVERED = "delivered"
    """Documented as delivered and confirmed."""
    SENT = "sent"
    """Handed to the carrier; its acknowledgement has not come yet."""
    SCHEDULED = "scheduled"
    """Waits for its planned time."""
    UN_DELIVERED = "un_delivered"
    """Delivery failed; no cause is given. Slack has another spelling, undelivered,
    with the same row."""
    UNDELIVERED = "undelivered"
    """The other spelling of un_delivered, used for Slack; it has the same row."""
    NOT_REACHABLE = "not_reachable"
    """Taken as final; whether a retry is still under way is not documented."""
    SPAM_CONTENT = "spam_content"
    """The text was classed as spam; taken as stopped by the provider before
    sending."""
    INSUFFICIENT_CREDIT = "insufficient_credit"
    """The account lacks credit; taken as never handed to the carrier."""
    PROCESSED = "processed"
    """Not explained and missing from every list; found only in one answer of the
    sample README of 2022. Taken as handled by the provider and not yet handed
    over."""


class ViberMessageStatus(StrEnum):
    """Status of one Viber message. No page says which words are final, so
    `terminal` in the rows is a reading."""

    DELIVERED = "delivered"
    """Documented as delivered and confirmed, as for SMS."""
    SENT = "sent"
    """Handed to Viber; its acknowledgement has not come yet."""
    UNDELIVERED = "undelivered"
    """Delivery failed; no cause is given."""


class WhatsAppReference(Model):
    """References of the customer to one WhatsApp message, as the report repeats
    them."""

    cust_ref: str | None = None
    """The customer's own id of the message."""
    message_tag1: str | None = None
    """Free tag."""
    message_tag2: str | None = None
    """Free tag."""
    message_tag3: str | None = None
    """Free tag."""
    message_tag4: str | None = None
    """Free tag."""
    message_tag5: str | None = None
    """Free tag."""
    conversation_id: str | None = None
    """The customer's own id of the conversation."""


class WhatsAppMessageStatus(StrEnum):
    """Status of one WhatsApp message, in the report and in the callback. Both
    pages list more words, of which only the first could be read. `sent`, if it
    comes, has the row that it has for SMS; a word for a failure is not known
    here and reads as unknown."""

    DELIVERED = "delivered"
    """The first word of both lists; the same as for SMS. A read may follow."""
    READ = "read"
    """Explained in the JSON of the report as read by the user; it implies
    delivered, and is taken as billed like that."""


class SmsCallbackStatus(StrEnum):
    """Status words of the callback: a shorter list than that of the message log,
    whose other words have the same rows if they come."""

    DELIVERED = "delivered"
    """Documented as delivered and confirmed."""
    SENT = "sent"
    """Handed to the carrier; its acknowledgement has not come yet."""
    SCHEDULED = "scheduled"
    """Waits for its planned time."""
    UN_DELIVERED = "un_delivered"
    """Delivery failed; the spelling of the newer copy of the page, undelivered is
    that of the older one."""
    UNDELIVERED = "undelivered"
    """The spelling of the older copy of the page; the same as un_delivered."""


class WhatsAppCallback(Model):
    """One status of one WhatsApp message. Known from a table only, whose end could
    not be read; fields that it does not show are kept."""

    event_type: str | None = None
    """Kind of the callback; only `DELIVERY_EVENTS` is documented."""
    timestamp: int | str | None = None
    """Time of the event; the example is 1695645887348, it seems milliseconds since
    1970."""
    date: str | None = None
    """Day of the event, for instance `2023-September-25`."""
    request_id: str | None = None
    """Id of the send request."""
    msg_id: str
    """Id of this message."""
    conversation_type: str | None = None
    """Kind of the conversation; `marketing`, `service` and `utility` are known."""
    message_type: str | None = None
    """Kind of the content; `TEXT`, `ATTACHMENT`, `LOCATION`, `CONTACTS` and
    `TEMPLATE` are listed."""
    wa_conv_id: Annotated[str | None, Field(alias="waConvId")] = None
    """Id of the conversation at WhatsApp."""
    recipient: str | None = None
    """Number of the recipient."""
    cust_ref: str | None = None
    """The customer's own id of the message."""
    message_tag1: str | None = None
    """Free tag."""
    message_tag2: str | None = None
    """Free tag."""
    message_tag3: str | None = None
    """Free tag."""
    message_tag4: str | None = None
    """Free tag."""
    message_tag5: str | None = None
    """Free tag."""
    conversation_id: str | None = None
    """The customer's own id of the conversation."""
    originator: str | None = None
    """Number of the sender."""
    status: Open[WhatsAppMessageStatus]
    """Status of the message at the time of the callback."""


class SlackMessage(Sent):
    """One text for one Slack channel; D7's app must have been added to the
    workspace."""

    work_space_name: str
    """Name of the workspace."""
    channel_name: str
    """Name of the channel; to a private one the app must have been invited."""
    content: str
    """The text; nothing else can be sent."""
    channel: str | None = None
    """`slack`; needed here, or in `message_globals`."""
    report_url: str | None = None
    """Where the delivery callbacks go; here or in `message_globals`. Format: uri."""


class MessageGlobals(Sent):
    """What is the same for all messages of one request."""

    originator: str | None = None
    """Sender of all messages."""
    channel: str | None = None
    """Channel of all messages, `sms` or `slack`."""
    report_url: str | None = None
    """Where the delivery callbacks go. Format: uri."""
    schedule_time: str | None = None
    """When to send. Samples show `2021-08-05T12:52+05:30`, `2022-08-17T12:39:12`
    with `schedule_utc_offset`, and `2024-02-05T09:48:42+0000`."""
    schedule_utc_offset: str | None = None
    """Offset of a `schedule_time` without one, for instance `+04:00`."""
    tag: str | None = None
    """The customer's own reference; used by the client libraries only."""


class DataCoding(StrEnum):
    """Character set of a text."""

    TEXT = "text"
    UNICODE = "unicode"
    AUTO = "auto"


class ViberGlobals(Sent):
    """What is the same for all Viber messages of one request."""

    originator: str | None = None
    """Sender of all messages."""
    call_back_url: str | None = None
    """Where the delivery callbacks go. Format: uri."""


class ViberLabel(StrEnum):
    """Nature of a Viber message."""

    PROMOTION = "PROMOTION"
    TRANSACTION = "TRANSACTION"


class ViberVideo(Sent):
    """A video in a Viber message."""

    duration: int | float | str
    """Length in seconds."""
    file_size: Annotated[int | float | str, Field(alias="fileSize")]
    """Size in MB."""
    thumbnail: str
    """Address of the preview image."""
    url: str
    """Public address of the video."""


class WhatsAppGlobals(Sent):
    """What is the same for all WhatsApp messages of one request."""

    schedule_time: str | None = None
    """When to send, for instance `2021-08-05T12:52+05:30`."""


class WhatsAppRecipientReference(Sent):
    """The customer's references for one recipient."""

    cust_ref: str | None = None
    """The customer's own reference of the recipient."""
    message_tag1: str | None = None
    """Free tag."""
    message_tag2: str | None = None
    """Free tag."""
    message_tag3: str | None = None
    """Free tag."""
    message_tag4: str | None = None
    """Free tag."""
    message_tag5: str | None = None
    """Free tag."""
    conversation_id: str | None = None
    """The customer's own id of the conversation."""


class WhatsAppContentType(StrEnum):
    """Kind of a WhatsApp content."""

    TEXT = "TEXT"
    ATTACHMENT = "ATTACHMENT"
    LOCATION = "LOCATION"
    CONTACTS = "CONTACTS"
    TEMPLATE = "TEMPLATE"
    REACTION = "REACTION"
    INTERACTIVE = "INTERACTIVE"


class WhatsAppText(Sent):
    """A text."""

    body: str
    """The text, with links and formatting. At most 4096 characters."""
    preview_url: bool | None = None
    """Whether to show a preview of the first link."""


class WhatsAppAttachment(Sent):
    """A file."""

    type: str
    """Kind of the file, for instance `image` or `document`."""
    url: str
    """Address of the file, over HTTP or HTTPS. Images are .jpeg, .png or .webp of
    up to 5 MB. Format: uri."""
    caption: str | None = None
    """Text under the file."""
    filename: str | None = None
    """Name of a document."""


class WhatsAppLocation(Sent):
    """A place."""

    latitude: int | float | str | None = None
    """Latitude."""
    longitude: int | float | str | None = None
    """Longitude."""
    name: str | None = None
    """Name of the place."""
    address: str | None = None
    """Address of the place."""


class WhatsAppReaction(Sent):
    """An emoji on a message that was received; not on a reaction, nor after 30
    days."""

    message_id: str
    """Id of the message."""
    emoji: str
    """The emoji."""


class WhatsAppContactName(Sent):
    """Name of a contact; at least one part is needed beside the full name."""

    formatted_name: str
    """Full name."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    middle_name: str | None = None
    """Middle name."""
    suffix: str | None = None
    """Suffix."""
    prefix: str | None = None
    """Prefix."""


class WhatsAppContactAddress(Sent):
    """Postal address of a contact."""

    street: str | None = None
    """Street and number."""
    city: str | None = None
    """City."""
    state: str | None = None
    """Abbreviation of the state."""
    zip: str | None = None
    """Postal code."""
    country: str | None = None
    """Name of the country."""
    country_code: str | None = None
    """Two-letter code of the country."""
    type: str | None = None
    """`HOME` or `WORK` as a rule."""


class WhatsAppContactEmail(Sent):
    """Email address of a contact."""

    email: str | None = None
    """The address."""
    type: str | None = None
    """`HOME` or `WORK`."""


class WhatsAppContactOrg(Sent):
    """Employer of a contact."""

    company: str | None = None
    """Name of the company."""
    department: str | None = None
    """Name of the department."""
    title: str | None = None
    """Title of the contact there."""


class WhatsAppContactPhone(Sent):
    """Phone number of a contact."""

    phone: str | None = None
    """The number."""
    type: str | None = None
    """`CELL`, `MAIN`, `IPHONE`, `HOME` or `WORK` as a rule."""
    wa_id: str | None = None
    """WhatsApp id."""


class WhatsAppContactUrl(Sent):
    """Web address of a contact."""

    url: str | None = None
    """The address."""
    type: str | None = None
    """Kind of the address; the words could not be read."""


class WhatsAppTemplateMedia(Sent):
    """Header of a template."""

    media_type: str
    """`text`, `image`, `audio`, `document`, `video` or `location`."""
    media_url: str | None = None
    """Address of the file; required unless the type is text or location. Format:
    uri."""
    text_header_title: str | None = None
    """Value of the variable in a text header."""
    location: WhatsAppLocation | None = None
    """The place, for the type location."""


class WhatsAppTemplateButtons(Sent):
    """Buttons of a template, by kind; the objects are kept open."""

    quick_replies: list[dict[str, Any]] | None = None
    """Quick replies, with `button_index` and `button_payload`."""
    actions: list[dict[str, Any]] | None = None
    """Calls to action."""
    coupon_code: list[dict[str, Any]] | None = None
    """Coupon codes; client libraries send `index`, `type` and `coupon_code`."""


class WhatsAppCarousel(Sent):
    """Carousel of a template."""

    cards: list[dict[str, Any]] | None = None
    """The cards, kept open."""


class WhatsAppLimitedTimeOffer(Sent):
    """Limited-time offer of a template."""

    expiration_time_ms: int | str | None = None
    """When the offer ends, in milliseconds."""


class SendAccepted(Model):
    """The request was valid and has been taken; the statuses of its messages say
    what becomes of them. For SMS and Slack all fields are promised. For Viber
    and WhatsApp only the id is known to come."""

    request_id: str
    """Id of the send request, for the status operations; shaped like a UUID."""
    status: str | None = None
    """`accepted`, said of the request as a whole. It is no status of a message, so
    it has no row in the status table."""
    created_at: Timestamp | None = None
    """When the request was taken."""


class TokenRequest(Sent):
    """Id and secret of an application."""

    client_id: str
    """Id of the application."""
    client_secret: str
    """Secret of the application."""


class Token(Model):
    """A token. The page promises the token and its type; the names of the fields
    were seen in unofficial clients."""

    access_token: str
    """The token, to be sent as a bearer token."""
    token_type: str | None = None
    """Type of the token; its words are not documented."""


class Balance(Model):
    """Credit of the account."""

    balance: int | float
    """Credit left; the currency is not documented."""


class ErrorDetail(Model):
    """Error with a code."""

    code: str
    """Error code in upper snake case; an open list."""
    message: str
    """Text for people; it differs between page versions, so do not match on it."""


class ValidationIssue(Model):
    """One input that failed validation."""

    loc: list[str | int]
    """Path to the input, from the outside in; names and list positions."""
    msg: str
    """Text for people."""
    type: str
    """Kind of the issue; the values are not documented."""


class MessageLogEntry(Model):
    """One message to one recipient."""

    msg_id: str
    """Id of this message; shaped like a UUID."""
    country: str | None = None
    """Country of the destination as a two-letter ISO code. Null is not documented
    but cannot be ruled out for numbers that are not recognised."""
    recipient: str | None = None
    """Phone number of the recipient. Examples mask its last digits with `x`, so no
    format is promised."""
    status: Open[MessageStatus]
    """Current status of the message; one for all of its parts."""
    number_of_sms: int | None = None
    """Number of parts the text was split into; not in the Slack table. The sizes
    at which a text is split differ between pages. At least 0."""
    sms_cost: int | float | None = None
    """Price, it seems of the whole message and not of one part; the currency is
    not documented. Not in the Slack table."""
    schedule_time: str | None = None
    """Planned time of a scheduled message, else null. The format is not
    documented; send samples use forms that are not RFC 3339."""
    work_space_name: str | None = None
    """Slack workspace the message went to. Known from the Slack table only."""
    slack_channel_name: str | None = None
    """Slack channel the message went to. Known from the Slack table only."""


class ViberLogEntry(Model):
    """One Viber message to one recipient."""

    msg_id: str
    """Id of this message; shaped like a UUID."""
    country: str | None = None
    """Country of the destination as a two-letter ISO code."""
    recipient: str | None = None
    """Phone number of the recipient. Examples mask its last digits with `x`, so no
    format is promised."""
    status: Open[ViberMessageStatus]
    """Current status of the message; one for all of its parts."""
    number_of_viber_message: int | None = None
    """Number of parts; a text of more than 1000 characters is split. The table
    calls the field `number_of_sms`. At least 0."""
    viber_cost: int | float | None = None
    """Price of the message; the currency is not documented."""
    schedule_time: str | None = None
    """Planned time of a scheduled message, else null; the format is not
    documented."""


class WhatsAppReportEntry(Model):
    """One WhatsApp message to one recipient."""

    msg_id: str
    """Id of this message; shaped like a UUID."""
    originator: str | None = None
    """Number of the sender; the JSON shows it without `+`, the table with it."""
    recipient: str | None = None
    """Number of the recipient; masked in the example."""
    reference: WhatsAppReference | None = None
    """What was given as references when the message was sent."""
    conversation_type: str | None = None
    """Kind of the conversation; `marketing`, `service` and `utility` are known."""
    message_type: str | None = None
    """Kind of the content; `TEXT`, `ATTACHMENT`, `LOCATION`, `CONTACTS` and
    `TEMPLATE` are listed."""
    template_id: str | None = None
    """Id of the template."""
    wa_conv_id: Annotated[str | None, Field(alias="waConvId")] = None
    """Id of the conversation at WhatsApp."""
    status: Open[WhatsAppMessageStatus]
    """Current status of the message."""
    reason: str | None = None
    """The status in words."""


class SmsCallback(Model):
    """One status of one SMS or Slack message. In the example both ids are equal,
    most likely a copying slip; in the table they differ."""

    request_id: str | None = None
    """Id of the send request."""
    msg_id: str
    """Id of this message."""
    recipient: str | None = None
    """Phone number of the recipient; masked in the example."""
    originator: str | None = None
    """Sender of the message."""
    status: Open[SmsCallbackStatus]
    """Status of the message at the time of the callback."""


class SmsMessage(Sent):
    """One text for any number of recipients."""

    recipients: list[str]
    """Phone numbers with the country code, with or without `+`; a default country
    can be set in the dashboard."""
    content: str
    """The text; a long one is split into parts, each of which is billed."""
    channel: str | None = None
    """`sms`. Marked as required on older pages, absent from the newest samples;
    may stand in `message_globals`."""
    originator: str | None = None
    """Sender; a name of up to 11 characters, or a number with the country code.
    Required here or in `message_globals`."""
    msg_type: str | None = None
    """Kind of the message, `text` in all samples; not a closed list."""
    data_coding: Open[DataCoding] | None = None
    """Character set of the text."""
    report_url: str | None = None
    """Where the delivery callbacks go; here or in `message_globals`. Format: uri."""
    num_lookup: bool | None = None
    """Whether to look up the numbers first and send to reachable ones only, at
    extra cost; false if left out."""


class ViberMessage(Sent):
    """One content for any number of recipients."""

    recipients: list[str]
    """Phone numbers with the country code."""
    label: Open[ViberLabel]
    """Nature of the message. The page names promotion as its default."""
    content: str | None = None
    """The text, in UTF-8. Marked as required, although an image may be sent by
    itself. The status page says that longer texts are split. At most 1000
    characters."""
    originator: str | None = None
    """Registered sender. Required here or in `message_globals`."""
    channel: str | None = None
    """`viber`; sent by a client library, not in the page's table."""
    image: str | None = None
    """Address of an image, by itself or with text and button. Only with label
    `PROMOTION`."""
    file_name: str | None = None
    """File to share; the page calls it a name and a URL."""
    video: ViberVideo | None = None
    """Video to share."""
    button_action: str | None = None
    """Link of the button. Only with label `PROMOTION`."""
    button_caption: str | None = None
    """Text on the button. Only with a text and label `PROMOTION`."""


class WhatsAppRecipient(Sent):
    """A recipient with the customer's references. One page has them beside the
    number, another one inside `reference`."""

    recipient: str
    """Phone number with the country code."""
    recipient_type: str | None = None
    """`individual`, the default and the only kind. Marked as required, yet the
    client libraries leave it out."""
    reference: WhatsAppRecipientReference | None = None
    """References, in the form of the page on templates."""
    cust_ref: str | None = None
    """The customer's own reference of the recipient."""
    message_tag1: str | None = None
    """Free tag."""
    message_tag2: str | None = None
    """Free tag."""
    message_tag3: str | None = None
    """Free tag."""
    message_tag4: str | None = None
    """Free tag."""
    message_tag5: str | None = None
    """Free tag."""
    conversation_id: str | None = None
    """The customer's own id of the conversation."""


class WhatsAppContact(Sent):
    """A contact card."""

    name: WhatsAppContactName
    """Name of the contact."""
    addresses: list[WhatsAppContactAddress] | None = None
    """Postal addresses."""
    birthday: str | None = None
    """Birthday as YYYY-MM-DD."""
    emails: list[WhatsAppContactEmail] | None = None
    """Email addresses."""
    org: WhatsAppContactOrg | None = None
    """Employer."""
    phones: list[WhatsAppContactPhone] | None = None
    """Phone numbers."""
    urls: list[WhatsAppContactUrl] | None = None
    """Web addresses."""


class WhatsAppTemplate(Sent):
    """A template that has been approved, and its values."""

    template_id: str
    """Id of the template."""
    language: str | None = None
    """Code of the language. Marked as required, yet missing from a sample and from
    a client library."""
    body_parameter_values: dict[str, str] | None = None
    """Values of the variables in the text, by position from `0`."""
    media: WhatsAppTemplateMedia | None = None
    """Header of the template."""
    buttons: WhatsAppTemplateButtons | None = None
    """Buttons of the template."""
    carousel: WhatsAppCarousel | None = None
    """Carousel of the template."""
    limited_time_offer: WhatsAppLimitedTimeOffer | None = None
    """Limited-time offer of the template."""


class ErrorResponse(Model):
    """Error answer; the form of `detail` depends on the kind of error."""

    detail: ErrorDetail | list[ValidationIssue] | str
    """An object with an error code, a list of validation issues, or plain text
    (known from another operation)."""


class MessageLog(Model):
    """The messages of one send request, one entry per recipient."""

    request_id: str
    """Id of the send request, the same as in the path."""
    total_recipients: int
    """Number of recipients in the send request."""
    channel: str
    """Channel of the messages, for instance `sms` or `slack`; an open list."""
    messages: list[MessageLogEntry]
    """One entry per recipient; the order is not documented."""


class ViberLog(Model):
    """The Viber messages of one send request, one entry per recipient."""

    request_id: str
    """Id of the send request, the same as in the path."""
    total_recipients: int
    """Number of recipients in the send request."""
    channel: str
    """Channel of the messages. The table says `viber`, while the JSON shows `sms`,
    most likely copied from the SMS page."""
    messages: list[ViberLogEntry]
    """One entry per recipient; the order is not documented."""


class WhatsAppReport(Model):
    """The WhatsApp messages of one send request."""

    request_id: str
    """Id of the send request, the same as in the path."""
    messages: list[WhatsAppReportEntry]
    """The messages; the order is not documented."""
    request_stage: str | None = None
    """How far the request itself was handled; only `processed` is known."""
    schedule_time: str | None = None
    """Planned time of a scheduled request, else null; the format is not
    documented."""


class SendMessageRequest(Sent):
    """SMS or Slack messages to send."""

    messages: list[SmsMessage | SlackMessage]
    """One entry per distinct content."""
    message_globals: MessageGlobals | None = None
    """What is the same for all messages."""


class SendViberRequest(Sent):
    """Viber messages to send."""

    messages: list[ViberMessage]
    """One entry per distinct content."""
    message_globals: ViberGlobals | None = None
    """What is the same for all messages."""


class WhatsAppContent(Sent):
    """What to send; the member that belongs to `message_type` is required with it."""

    message_type: Open[WhatsAppContentType]
    """Kind of the content."""
    text: WhatsAppText | None = None
    """For `TEXT`."""
    attachment: WhatsAppAttachment | None = None
    """For `ATTACHMENT`."""
    location: WhatsAppLocation | None = None
    """For `LOCATION`."""
    contacts: list[WhatsAppContact] | None = None
    """For `CONTACTS`."""
    template: WhatsAppTemplate | None = None
    """For `TEMPLATE`."""
    reaction: WhatsAppReaction | None = None
    """For `REACTION`."""
    interactive: dict[str, Any] | None = None
    """For `INTERACTIVE`. The client libraries build it from `type`, `header`,
    `body`, `footer` and `action`, with the types `cta_url`, `button`, `list`,
    `location_request_message` and `address_message`."""


class WhatsAppMessage(Sent):
    """One content for any number of recipients."""

    originator: str
    """Registered number of the sender, for instance `+97156xxxxxxx`."""
    recipients: list[str | WhatsAppRecipient]
    """Recipients, as plain numbers or as objects. The tables describe objects;
    some samples have numbers."""
    content: WhatsAppContent
    """What to send."""
    originator_name: str | None = None
    """Name of the sender; only in one sample, not explained."""
    report_url: str | None = None
    """Where the delivery callbacks go. Format: uri."""


class SendWhatsAppRequest(Sent):
    """WhatsApp messages to send."""

    messages: list[WhatsAppMessage]
    """One entry per distinct content."""
    message_globals: WhatsAppGlobals | None = None
    """What is the same for all messages."""
