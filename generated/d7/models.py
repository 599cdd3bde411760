# Generated from specs/d7.yaml. Do not edit.
"""Models of D7 Networks: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum

from .._runtime.model import Model, Open


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
