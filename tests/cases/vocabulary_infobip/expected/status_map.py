# Generated from specs. Do not edit.
"""What each status word of each provider means; standard library only.

`read("d7", "delivered")` returns a `Reading`. A provider that splits its
status over several fields takes one word for each, None for a field that is
null or absent.
"""

from __future__ import annotations

from .delivery import Certainty, Evidence, Reading, Reason, State, unmapped

_ROWS: list[Reading] = [
    Reading(
        "infobip",
        ("ACCEPTED",),
        state=State.ACCEPTED,
        evidence=Evidence.PROVIDER,
        certainty=Certainty.INFERRED,
        note=(
            "A sixth group, found in the client library only. Taken literally, hence "
            "the same row as PENDING_ACCEPTED."
        ),
    ),
    Reading(
        "infobip",
        ("PENDING",),
        state=State.SENT,
        evidence=Evidence.PROVIDER,
        note="Handed on to the operator. Same row as PENDING_ENROUTE.",
    ),
    Reading(
        "infobip",
        ("UNDELIVERABLE",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.UNSPECIFIED,
        note="The name refines the reason. Same row as UNDELIVERABLE_NOT_DELIVERED.",
    ),
    Reading(
        "infobip",
        ("DELIVERED",),
        state=State.DELIVERED,
        terminal=True,
        evidence=Evidence.HANDSET,
        certainty=Certainty.INFERRED,
        note=(
            "Read as the usual name of the group, hence the same row as "
            "DELIVERED_TO_HANDSET; the other name, DELIVERED_TO_OPERATOR, has weaker "
            "evidence."
        ),
    ),
    Reading(
        "infobip",
        ("EXPIRED",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.EXPIRED,
        certainty=Certainty.INFERRED,
        note=(
            "Read as the usual name of the group, hence the same row as "
            "EXPIRED_EXPIRED. Without the name it may also be EXPIRED_DLR_UNKNOWN, "
            "of which nothing is known."
        ),
    ),
    Reading(
        "infobip",
        ("REJECTED",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.REJECTED,
        note=(
            "The name refines the reason. Same row as the names that give none: "
            "REJECTED_DESTINATION_NOT_REGISTERED, UNDELIVERABLE_REJECTED_PLATFORM, "
            "SIGNALS_BLOCKED."
        ),
    ),
    Reading(
        "infobip",
        ("PENDING_ACCEPTED",),
        state=State.ACCEPTED,
        evidence=Evidence.PROVIDER,
        note=(
            "Id 26; the exception of its group, since no operator has it yet. Same "
            "row as the group ACCEPTED."
        ),
    ),
    Reading(
        "infobip",
        ("PENDING_ENROUTE",),
        state=State.SENT,
        evidence=Evidence.PROVIDER,
        note="Id 7; handed on to the operator. Same row as its group, PENDING.",
    ),
    Reading(
        "infobip",
        ("PENDING_WAITING_DELIVERY",),
        state=State.SENT,
        evidence=Evidence.NETWORK,
        certainty=Certainty.INFERRED,
        note=(
            "Id 3; the older edition says that the operator's platform acknowledged "
            "it, the newer one only that its report is awaited."
        ),
    ),
    Reading(
        "infobip",
        ("UNDELIVERABLE_REJECTED_OPERATOR",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.REJECTED,
        note="Id 4; the operator refused it, at once or in its report.",
    ),
    Reading(
        "infobip",
        ("UNDELIVERABLE_NOT_DELIVERED",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.UNSPECIFIED,
        note=(
            "Id 9; mostly a number that is wrong or not reachable, without telling "
            "which. Same row as its group, UNDELIVERABLE."
        ),
    ),
    Reading(
        "infobip",
        ("UNDELIVERABLE_NOT_SENT",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.NOT_SENT,
        note="Id 31; it never left Infobip.",
    ),
    Reading(
        "infobip",
        ("DELIVERED_TO_OPERATOR",),
        state=State.DELIVERED,
        terminal=True,
        evidence=Evidence.NETWORK,
        certainty=Certainty.INFERRED,
        note=(
            "Id 2; the operator has it, a handset perhaps not. The provider calls it "
            "delivered and so does the row, with weaker evidence than "
            "DELIVERED_TO_HANDSET. One page calls it intermediate; taken as final, "
            "because a route without reports from handsets has no more to say."
        ),
    ),
    Reading(
        "infobip",
        ("DELIVERED_TO_HANDSET",),
        state=State.DELIVERED,
        terminal=True,
        evidence=Evidence.HANDSET,
        note="Id 5. Same row as its group, DELIVERED.",
    ),
    Reading(
        "infobip",
        ("EXPIRED_EXPIRED",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.NETWORK,
        reason=Reason.EXPIRED,
        note=(
            "Id 15; the validity of the message ran out, 48 hours if nothing else is "
            "set. Same row as its group, EXPIRED."
        ),
    ),
    Reading(
        "infobip",
        ("EXPIRED_DLR_UNKNOWN",),
        state=State.UNKNOWN,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.NO_REPORT,
        note=(
            "Id 29; not the message but the wait for its report is over. It may have "
            "arrived, so it is no failure, unlike the rest of its group."
        ),
    ),
    Reading(
        "infobip",
        ("REJECTED_NETWORK",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.NO_ROUTE,
        note=(
            "Id 6; the network is not covered, or not open to the account. Same row "
            "as REJECTED_ROUTE_NOT_AVAILABLE."
        ),
    ),
    Reading(
        "infobip",
        ("REJECTED_PREFIX_MISSING",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.INVALID_RECIPIENT,
        note=(
            "Id 8; prefix or length of the number is wrong. Same row as "
            "REJECTED_DESTINATION and REJECTED_INVALID_DESTINATION."
        ),
    ),
    Reading(
        "infobip",
        ("REJECTED_DND",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.BLOCKED_RECIPIENT,
        note=(
            "Id 10; the subscriber is on a do-not-disturb list. Same row as "
            "REJECTED_DESTINATION_BLOCKLISTED."
        ),
    ),
    Reading(
        "infobip",
        ("REJECTED_SOURCE",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.BLOCKED_SENDER,
        note="Id 11; the sender is not registered. Same row as REJECTED_SENDER.",
    ),
    Reading(
        "infobip",
        ("REJECTED_NOT_ENOUGH_CREDITS",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.INSUFFICIENT_CREDIT,
        note=(
            "Id 12; the credit is used up. Same row as "
            "REJECTED_PREPAID_PACKAGE_EXPIRED."
        ),
    ),
    Reading(
        "infobip",
        ("REJECTED_SENDER",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.BLOCKED_SENDER,
        note=(
            "Id 13; the sender is on a blocklist of the account. Same row as "
            "REJECTED_SOURCE."
        ),
    ),
    Reading(
        "infobip",
        ("REJECTED_DESTINATION_BLOCKLISTED",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.BLOCKED_RECIPIENT,
        note=(
            "Id 14; the number is on a blocklist of the operator or the account. "
            "Same row as REJECTED_DND."
        ),
    ),
    Reading(
        "infobip",
        ("REJECTED_PREPAID_PACKAGE_EXPIRED",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.INSUFFICIENT_CREDIT,
        note=(
            "Id 17; the credit is too old, which is not about the message's own "
            "validity. Same row as REJECTED_NOT_ENOUGH_CREDITS."
        ),
    ),
    Reading(
        "infobip",
        ("REJECTED_DESTINATION_NOT_REGISTERED",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.REJECTED,
        certainty=Certainty.INFERRED,
        note=(
            "Id 18; an account for tests may write to one number only, so the number "
            "itself is not to blame. Same row as REJECTED, "
            "UNDELIVERABLE_REJECTED_PLATFORM and SIGNALS_BLOCKED."
        ),
    ),
    Reading(
        "infobip",
        ("REJECTED_ROUTE_NOT_AVAILABLE",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.NO_ROUTE,
        note="Id 19; the account has no route at all. Same row as REJECTED_NETWORK.",
    ),
    Reading(
        "infobip",
        ("REJECTED_FLOODING_FILTER",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.RATE_LIMITED,
        note="Id 20; too many messages to one number within an hour.",
    ),
    Reading(
        "infobip",
        ("REJECTED_SYSTEM_ERROR",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.PROVIDER_ERROR,
        note="Id 21; a fault at Infobip.",
    ),
    Reading(
        "infobip",
        ("REJECTED_DUPLICATE_MESSAGE_ID",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.INVALID_REQUEST,
        note=(
            "Id 23; an id of ours that was used before. Same row as "
            "REJECTED_INVALID_UDH, REJECTED_MESSAGE_TOO_LONG and MISSING_TO."
        ),
    ),
    Reading(
        "infobip",
        ("REJECTED_INVALID_UDH",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.INVALID_REQUEST,
        note=(
            "Id 24; a binary message with a wrong header. Same row as "
            "REJECTED_DUPLICATE_MESSAGE_ID, REJECTED_MESSAGE_TOO_LONG and MISSING_TO."
        ),
    ),
    Reading(
        "infobip",
        ("REJECTED_MESSAGE_TOO_LONG",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.INVALID_REQUEST,
        note=(
            "Id 25; more than 25 parts or 4000 bytes. Same row as "
            "REJECTED_DUPLICATE_MESSAGE_ID, REJECTED_INVALID_UDH and MISSING_TO."
        ),
    ),
    Reading(
        "infobip",
        ("MISSING_TO",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.INVALID_REQUEST,
        certainty=Certainty.INFERRED,
        note=(
            "Id 51, in the group REJECTED; a request without a recipient, so no "
            "recipient is at fault. Same row as REJECTED_DUPLICATE_MESSAGE_ID, "
            "REJECTED_INVALID_UDH and REJECTED_MESSAGE_TOO_LONG."
        ),
    ),
    Reading(
        "infobip",
        ("REJECTED_DESTINATION",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.INVALID_RECIPIENT,
        certainty=Certainty.INFERRED,
        note=(
            "Id 52; no operator has such a number. Older lists use the name for id "
            "14, a number on a blocklist. Same row as REJECTED_PREFIX_MISSING and as "
            "its own older name, REJECTED_INVALID_DESTINATION."
        ),
    ),
    Reading(
        "infobip",
        ("REJECTED_INVALID_DESTINATION",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.INVALID_RECIPIENT,
        note=(
            "Id 52 in older lists. Same row as its newer name, REJECTED_DESTINATION, "
            "and as REJECTED_PREFIX_MISSING."
        ),
    ),
    Reading(
        "infobip",
        ("SIGNALS_BLOCKED",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.REJECTED,
        certainty=Certainty.INFERRED,
        note=(
            "Id 87; stopped as fraud. Stands in two groups, charged in EXPIRED and "
            "free in REJECTED, so the hint on billing stays open. Same row as "
            "REJECTED, REJECTED_DESTINATION_NOT_REGISTERED and "
            "UNDELIVERABLE_REJECTED_PLATFORM."
        ),
    ),
    Reading(
        "infobip",
        ("UNDELIVERABLE_REJECTED_PLATFORM",),
        state=State.FAILED,
        terminal=True,
        evidence=Evidence.PROVIDER,
        reason=Reason.REJECTED,
        certainty=Certainty.INFERRED,
        note=(
            "Id 100, in the group REJECTED in spite of its name; a bad request or a "
            "service that is down, without telling which. Same row as REJECTED, "
            "REJECTED_DESTINATION_NOT_REGISTERED and SIGNALS_BLOCKED."
        ),
    ),
]

READINGS: dict[tuple[str | None, ...], Reading] = {
    (row.provider, *row.words): row for row in _ROWS
}
"""(provider, word, ...) -> reading, in the order of the specs."""

_WORDS: dict[str, dict[tuple[str | None, ...], Reading]] = {}
for _row in _ROWS:
    _WORDS.setdefault(_row.provider, {})[_row.words] = _row


def read(provider: str, *words: str | None) -> Reading:
    """The meaning of a provider's status word, or combination of words.

    Never raises: a word that is not in the table, such as one that the provider
    has added, reads as unknown, not terminal, without evidence, flagged
    `unmapped`. It is logged once, as a warning of the logger `dlrgen.<provider>`.
    """
    try:
        return _WORDS[provider][words]
    except (KeyError, TypeError):
        return unmapped(provider, words)
