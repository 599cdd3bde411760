# Generated from specs/infobip.yaml. Do not edit.
"""Models of Infobip: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum


class StatusGroup(StrEnum):
    """The groupName of a status. Read the name first and this only where the name
    is unmapped: new names appear, and a group still tells whether the message
    arrived."""

    ACCEPTED = "ACCEPTED"
    """A sixth group, found in the client library only. Taken literally, hence the
    same row as PENDING_ACCEPTED."""
    PENDING = "PENDING"
    """Handed on to the operator. Same row as PENDING_ENROUTE."""
    UNDELIVERABLE = "UNDELIVERABLE"
    """The name refines the reason. Same row as UNDELIVERABLE_NOT_DELIVERED."""
    DELIVERED = "DELIVERED"
    """Read as the usual name of the group, hence the same row as
    DELIVERED_TO_HANDSET; the other name, DELIVERED_TO_OPERATOR, has weaker
    evidence."""
    EXPIRED = "EXPIRED"
    """Read as the usual name of the group, hence the same row as EXPIRED_EXPIRED.
    Without the name it may also be EXPIRED_DLR_UNKNOWN, of which nothing is
    known."""
    REJECTED = "REJECTED"
    """The name refines the reason. Same row as the names that give none:
    REJECTED_DESTINATION_NOT_REGISTERED, UNDELIVERABLE_REJECTED_PLATFORM,
    SIGNALS_BLOCKED."""


class StatusName(StrEnum):
    """The name of a status, the general ones without those of voice, e-mail and
    push. A map of groupName and name together would need a row for each of some
    two hundred pairs, of which all but the thirty-odd real ones contradict
    themselves; the name determines the group (but for SIGNALS_BLOCKED, see
    there), so it is explained alone. Names and not ids are the words, because a
    status map explains strings and because id 87 has several names."""

    PENDING_ACCEPTED = "PENDING_ACCEPTED"
    """Id 26; the exception of its group, since no operator has it yet. Same row as
    the group ACCEPTED."""
    PENDING_ENROUTE = "PENDING_ENROUTE"
    """Id 7; handed on to the operator. Same row as its group, PENDING."""
    PENDING_WAITING_DELIVERY = "PENDING_WAITING_DELIVERY"
    """Id 3; the older edition says that the operator's platform acknowledged it,
    the newer one only that its report is awaited."""
    UNDELIVERABLE_REJECTED_OPERATOR = "UNDELIVERABLE_REJECTED_OPERATOR"
    """Id 4; the operator refused it, at once or in its report."""
    UNDELIVERABLE_NOT_DELIVERED = "UNDELIVERABLE_NOT_DELIVERED"
    """Id 9; mostly a number that is wrong or not reachable, without telling which.
    Same row as its group, UNDELIVERABLE."""
    UNDELIVERABLE_NOT_SENT = "UNDELIVERABLE_NOT_SENT"
    """Id 31; it never left Infobip."""
    DELIVERED_TO_OPERATOR = "DELIVERED_TO_OPERATOR"
    """Id 2; the operator has it, a handset perhaps not. The provider calls it
    delivered and so does the row, with weaker evidence than
    DELIVERED_TO_HANDSET. One page calls it intermediate; taken as final,
    because a route without reports from handsets has no more to say."""
    DELIVERED_TO_HANDSET = "DELIVERED_TO_HANDSET"
    """Id 5. Same row as its group, DELIVERED."""
    EXPIRED_EXPIRED = "EXPIRED_EXPIRED"
    """Id 15; the validity of the message ran out, 48 hours if nothing else is set.
    Same row as its group, EXPIRED."""
    EXPIRED_DLR_UNKNOWN = "EXPIRED_DLR_UNKNOWN"
    """Id 29; not the message but the wait for its report is over. It may have
    arrived, so it is no failure, unlike the rest of its group."""
    REJECTED_NETWORK = "REJECTED_NETWORK"
    """Id 6; the network is not covered, or not open to the account. Same row as
    REJECTED_ROUTE_NOT_AVAILABLE."""
    REJECTED_PREFIX_MISSING = "REJECTED_PREFIX_MISSING"
    """Id 8; prefix or length of the number is wrong. Same row as
    REJECTED_DESTINATION and REJECTED_INVALID_DESTINATION."""
    REJECTED_DND = "REJECTED_DND"
    """Id 10; the subscriber is on a do-not-disturb list. Same row as
    REJECTED_DESTINATION_BLOCKLISTED."""
    REJECTED_SOURCE = "REJECTED_SOURCE"
    """Id 11; the sender is not registered. Same row as REJECTED_SENDER."""
    REJECTED_NOT_ENOUGH_CREDITS = "REJECTED_NOT_ENOUGH_CREDITS"
    """Id 12; the credit is used up. Same row as REJECTED_PREPAID_PACKAGE_EXPIRED."""
    REJECTED_SENDER = "REJECTED_SENDER"
    """Id 13; the sender is on a blocklist of the account. Same row as
    REJECTED_SOURCE."""
    REJECTED_DESTINATION_BLOCKLISTED = "REJECTED_DESTINATION_BLOCKLISTED"
    """Id 14; the number is on a blocklist of the operator or the account. Same row
    as REJECTED_DND."""
    REJECTED_PREPAID_PACKAGE_EXPIRED = "REJECTED_PREPAID_PACKAGE_EXPIRED"
    """Id 17; the credit is too old, which is not about the message's own validity.
    Same row as REJECTED_NOT_ENOUGH_CREDITS."""
    REJECTED_DESTINATION_NOT_REGISTERED = "REJECTED_DESTINATION_NOT_REGISTERED"
    """Id 18; an account for tests may write to one number only, so the number
    itself is not to blame. Same row as REJECTED,
    UNDELIVERABLE_REJECTED_PLATFORM and SIGNALS_BLOCKED."""
    REJECTED_ROUTE_NOT_AVAILABLE = "REJECTED_ROUTE_NOT_AVAILABLE"
    """Id 19; the account has no route at all. Same row as REJECTED_NETWORK."""
    REJECTED_FLOODING_FILTER = "REJECTED_FLOODING_FILTER"
    """Id 20; too many messages to one number within an hour."""
    REJECTED_SYSTEM_ERROR = "REJECTED_SYSTEM_ERROR"
    """Id 21; a fault at Infobip."""
    REJECTED_DUPLICATE_MESSAGE_ID = "REJECTED_DUPLICATE_MESSAGE_ID"
    """Id 23; an id of ours that was used before. Same row as REJECTED_INVALID_UDH,
    REJECTED_MESSAGE_TOO_LONG and MISSING_TO."""
    REJECTED_INVALID_UDH = "REJECTED_INVALID_UDH"
    """Id 24; a binary message with a wrong header. Same row as
    REJECTED_DUPLICATE_MESSAGE_ID, REJECTED_MESSAGE_TOO_LONG and MISSING_TO."""
    REJECTED_MESSAGE_TOO_LONG = "REJECTED_MESSAGE_TOO_LONG"
    """Id 25; more than 25 parts or 4000 bytes. Same row as
    REJECTED_DUPLICATE_MESSAGE_ID, REJECTED_INVALID_UDH and MISSING_TO."""
    MISSING_TO = "MISSING_TO"
    """Id 51, in the group REJECTED; a request without a recipient, so no recipient
    is at fault. Same row as REJECTED_DUPLICATE_MESSAGE_ID, REJECTED_INVALID_UDH
    and REJECTED_MESSAGE_TOO_LONG."""
    REJECTED_DESTINATION = "REJECTED_DESTINATION"
    """Id 52; no operator has such a number. Older lists use the name for id 14, a
    number on a blocklist. Same row as REJECTED_PREFIX_MISSING and as its own
    older name, REJECTED_INVALID_DESTINATION."""
    REJECTED_INVALID_DESTINATION = "REJECTED_INVALID_DESTINATION"
    """Id 52 in older lists. Same row as its newer name, REJECTED_DESTINATION, and
    as REJECTED_PREFIX_MISSING."""
    SIGNALS_BLOCKED = "SIGNALS_BLOCKED"
    """Id 87; stopped as fraud. Stands in two groups, charged in EXPIRED and free
    in REJECTED, so the hint on billing stays open. Same row as REJECTED,
    REJECTED_DESTINATION_NOT_REGISTERED and UNDELIVERABLE_REJECTED_PLATFORM."""
    UNDELIVERABLE_REJECTED_PLATFORM = "UNDELIVERABLE_REJECTED_PLATFORM"
    """Id 100, in the group REJECTED in spite of its name; a bad request or a
    service that is down, without telling which. Same row as REJECTED,
    REJECTED_DESTINATION_NOT_REGISTERED and SIGNALS_BLOCKED."""
