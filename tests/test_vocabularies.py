"""The status map holds the vocabularies of other providers, and loses nothing of them.

Each `cases/vocabulary_<provider>/` is a spec of status words alone. It is built, and its words are
read back through the table that was generated.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import pytest

from generator.load import load
from tests.support.vendored import CASES, output, use

# provider | word | state | terminal | evidence | reason | billable, as the vocabulary's document
# reads them under "It generalises"; written down by hand from there, not from the specs. Where it
# names no evidence or reason, this table does.
READ_SO = """
twilio | accepted | accepted | no | provider | - | unknown
twilio | queued | accepted | no | provider | - | unknown
twilio | sending | accepted | no | provider | - | unknown
twilio | scheduled | scheduled | no | provider | - | unknown
twilio | sent | sent | no | network | - | yes
twilio | partially_delivered | sent | no | network | - | unknown
twilio | delivered | delivered | yes | network | - | yes
twilio | read | read | yes | recipient | - | yes
twilio | undelivered | failed | yes | network | unspecified | yes
twilio | failed | failed | yes | provider | not_sent | unknown
twilio | canceled | cancelled | yes | provider | cancelled | unknown
twilio | receiving | unknown | no | none | - | unknown
twilio | received | unknown | no | none | - | unknown
vonage | submitted | accepted | no | provider | - | unknown
vonage | delivered | delivered | yes | network | - | yes
vonage | read | read | yes | recipient | - | yes
vonage | rejected | failed | yes | provider | rejected | unknown
vonage | undeliverable | failed | yes | network | unspecified | unknown
infobip | ACCEPTED | accepted | no | provider | - | unknown
infobip | PENDING | sent | no | provider | - | unknown
infobip | UNDELIVERABLE | failed | yes | network | unspecified | unknown
infobip | DELIVERED | delivered | yes | handset | - | unknown
infobip | EXPIRED | failed | yes | network | expired | unknown
infobip | REJECTED | failed | yes | provider | rejected | unknown
infobip | PENDING_ACCEPTED | accepted | no | provider | - | unknown
infobip | PENDING_ENROUTE | sent | no | provider | - | unknown
infobip | PENDING_WAITING_DELIVERY | sent | no | network | - | unknown
infobip | UNDELIVERABLE_REJECTED_OPERATOR | failed | yes | network | rejected | unknown
infobip | UNDELIVERABLE_NOT_DELIVERED | failed | yes | network | unspecified | unknown
infobip | UNDELIVERABLE_NOT_SENT | failed | yes | provider | not_sent | unknown
infobip | UNDELIVERABLE_REJECTED_PLATFORM | failed | yes | provider | rejected | unknown
infobip | DELIVERED_TO_OPERATOR | delivered | yes | network | - | unknown
infobip | DELIVERED_TO_HANDSET | delivered | yes | handset | - | unknown
infobip | EXPIRED_EXPIRED | failed | yes | network | expired | unknown
infobip | EXPIRED_DLR_UNKNOWN | unknown | yes | provider | no_report | unknown
infobip | REJECTED_DND | failed | yes | provider | blocked_recipient | unknown
infobip | REJECTED_DESTINATION_BLOCKLISTED | failed | yes | provider | blocked_recipient | unknown
infobip | REJECTED_NOT_ENOUGH_CREDITS | failed | yes | provider | insufficient_credit | unknown
infobip | REJECTED_PREPAID_PACKAGE_EXPIRED | failed | yes | provider | insufficient_credit | unknown
infobip | REJECTED_SENDER | failed | yes | provider | blocked_sender | unknown
infobip | REJECTED_SOURCE | failed | yes | provider | blocked_sender | unknown
infobip | REJECTED_DESTINATION | failed | yes | provider | invalid_recipient | unknown
infobip | REJECTED_INVALID_DESTINATION | failed | yes | provider | invalid_recipient | unknown
infobip | REJECTED_PREFIX_MISSING | failed | yes | provider | invalid_recipient | unknown
infobip | REJECTED_ROUTE_NOT_AVAILABLE | failed | yes | provider | no_route | unknown
infobip | REJECTED_NETWORK | failed | yes | provider | no_route | unknown
infobip | REJECTED_FLOODING_FILTER | failed | yes | provider | rate_limited | unknown
infobip | REJECTED_SYSTEM_ERROR | failed | yes | provider | provider_error | unknown
infobip | REJECTED_MESSAGE_TOO_LONG | failed | yes | provider | invalid_request | unknown
infobip | REJECTED_INVALID_UDH | failed | yes | provider | invalid_request | unknown
infobip | REJECTED_DUPLICATE_MESSAGE_ID | failed | yes | provider | invalid_request | unknown
infobip | MISSING_TO | failed | yes | provider | invalid_request | unknown
infobip | REJECTED_DESTINATION_NOT_REGISTERED | failed | yes | provider | rejected | unknown
infobip | SIGNALS_BLOCKED | failed | yes | provider | rejected | unknown
whatsapp | sent | sent | no | provider | - | unknown
whatsapp | delivered | delivered | yes | handset | - | unknown
whatsapp | read | read | yes | recipient | - | unknown
whatsapp | failed | failed | yes | provider | unspecified | unknown
whatsapp | deleted | unknown | no | none | - | unknown
whatsapp | warning | unknown | no | none | - | unknown
smpp | 0 | scheduled | no | provider | - | unknown
smpp | 1 | sent | no | network | - | unknown
smpp | 2 | delivered | yes | handset | - | unknown
smpp | 3 | failed | yes | network | expired | unknown
smpp | 4 | cancelled | yes | network | cancelled | unknown
smpp | 5 | failed | yes | network | unspecified | unknown
smpp | 6 | sent | no | network | - | unknown
smpp | 7 | unknown | no | none | - | unknown
smpp | 8 | failed | yes | network | rejected | unknown
smpp | 9 | failed | yes | provider | not_sent | unknown
"""
ROWS = [[cell.strip() for cell in line.split("|")] for line in READ_SO.strip().splitlines()]

DID_IT_ARRIVE: dict[str, tuple[str, str, str]] = {
    "twilio": (
        "delivered read",
        "undelivered failed canceled",
        "accepted queued sending scheduled sent partially_delivered receiving received",
    ),
    "vonage": ("delivered read", "rejected undeliverable", "submitted"),
    "infobip": (
        "DELIVERED DELIVERED_TO_OPERATOR DELIVERED_TO_HANDSET",
        "UNDELIVERABLE UNDELIVERABLE_REJECTED_OPERATOR UNDELIVERABLE_NOT_DELIVERED "
        "UNDELIVERABLE_NOT_SENT UNDELIVERABLE_REJECTED_PLATFORM EXPIRED EXPIRED_EXPIRED REJECTED "
        "REJECTED_DND REJECTED_DESTINATION_BLOCKLISTED REJECTED_NOT_ENOUGH_CREDITS "
        "REJECTED_PREPAID_PACKAGE_EXPIRED REJECTED_SENDER REJECTED_SOURCE REJECTED_DESTINATION "
        "REJECTED_INVALID_DESTINATION REJECTED_PREFIX_MISSING REJECTED_ROUTE_NOT_AVAILABLE "
        "REJECTED_NETWORK REJECTED_FLOODING_FILTER REJECTED_SYSTEM_ERROR "
        "REJECTED_MESSAGE_TOO_LONG REJECTED_INVALID_UDH REJECTED_DUPLICATE_MESSAGE_ID MISSING_TO "
        "REJECTED_DESTINATION_NOT_REGISTERED SIGNALS_BLOCKED",
        "ACCEPTED PENDING PENDING_ACCEPTED PENDING_ENROUTE PENDING_WAITING_DELIVERY "
        "EXPIRED_DLR_UNKNOWN",
    ),
    "whatsapp": ("delivered read", "failed", "sent deleted warning"),
    "smpp": ("2", "3 4 5 8 9", "0 1 6 7"),
}
"""Words of messages that arrived, of those that did not, and of those that may yet, or no news."""
VOCABULARIES = sorted(DID_IT_ARRIVE)


def table(provider: str) -> Any:
    """The generated `status_map` of a vocabulary."""
    return use(f"vocabulary_{provider}_status_map")


def said_together(provider: str) -> dict[tuple[object, ...], set[str]]:
    """The full rows that several words of a provider share, and these words."""
    found: dict[tuple[object, ...], set[str]] = defaultdict(set)
    for reading in table(provider).READINGS.values():
        row = (reading.state, reading.terminal, reading.evidence, reading.reason)
        found[row].update(reading.words)
    return {row: words for row, words in found.items() if len(words) > 1}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]}-{row[1]}")
def test_every_word_reads_as_the_vocabulary_says(row: list[str]) -> None:
    provider, word, state, terminal, evidence, reason, billable = row
    found = table(provider).read(provider, word)
    assert (found.state, found.terminal, found.evidence) == (state, terminal == "yes", evidence)
    assert (found.reason or "-", found.billable) == (reason, billable)
    assert (found.provider, found.words) == (provider, (word,))
    assert found.flag != "unmapped"


@pytest.mark.parametrize("provider", VOCABULARIES)
def test_the_table_holds_these_words_and_no_others(provider: str) -> None:
    words = {word for name, word, *_ in ROWS if name == provider}
    assert table(provider).READINGS.keys() == {(provider, word) for word in words}
    spec = load(CASES / f"vocabulary_{provider}" / "specs" / f"{provider}.yaml")
    schemas = spec.root["components"]["schemas"].values()
    assert sorted(words) == sorted(word for schema in schemas for word in schema["enum"])


@pytest.mark.parametrize("provider", VOCABULARIES)
def test_the_state_alone_tells_whether_it_arrived(provider: str) -> None:
    """Check (b) of the vocabulary's document: every other dimension may be ignored."""
    found: tuple[set[str], set[str], set[str]] = (set(), set(), set())
    for reading in table(provider).READINGS.values():
        arrived, lost = ("delivered", "read"), ("failed", "cancelled")
        place = 0 if reading.state in arrived else 1 if reading.state in lost else 2
        found[place].update(reading.words)
    assert found == tuple(set(words.split()) for words in DID_IT_ARRIVE[provider])


@pytest.mark.parametrize("provider", VOCABULARIES)
def test_words_that_fall_on_one_row_name_each_other(provider: str) -> None:
    """Check (a) of the vocabulary's document: nothing is lost without a note that says so."""
    for words in said_together(provider).values():
        for word in words:
            note = table(provider).read(provider, word).note
            named = set(note.replace(",", " ").replace(".", " ").replace(";", " ").split())
            assert words - {word} <= named, f"{provider} {word}: {note}"


def test_the_words_that_fall_on_one_row_are_the_known_ones() -> None:
    assert {provider: len(said_together(provider)) for provider in VOCABULARIES} == {
        "infobip": 12,
        "smpp": 1,
        "twilio": 3,
        "vonage": 0,
        "whatsapp": 1,
    }
    assert {"accepted", "queued", "sending"} in said_together("twilio").values()
    assert list(said_together("smpp").values()) == [{"1", "6"}]


@pytest.mark.parametrize("provider", VOCABULARIES)
def test_every_row_keeps_the_rules_of_the_vocabulary(provider: str) -> None:
    for reading in table(provider).READINGS.values():
        ends = reading.state in ("delivered", "read", "failed", "cancelled")
        assert reading.terminal is ends or reading.state == "unknown"
        explained = reading.state in ("failed", "cancelled") or (
            reading.state == "unknown" and reading.terminal
        )
        assert (reading.reason is not None) is explained
        assert reading.evidence == "recipient" or reading.state != "read"
        assert reading.note or reading.certainty != "inferred"


def test_words_about_something_else_are_told_apart_from_forgotten_ones() -> None:
    left_out = {
        (provider, *reading.words)
        for provider in VOCABULARIES
        for reading in table(provider).READINGS.values()
        if not reading.applies
    }
    assert left_out == {
        ("twilio", "receiving"),
        ("twilio", "received"),
        ("whatsapp", "deleted"),
        ("whatsapp", "warning"),
    }


def test_a_message_delivered_in_parts_is_flagged() -> None:
    flagged = {
        (provider, *reading.words): reading.flag
        for provider in VOCABULARIES
        for reading in table(provider).READINGS.values()
        if reading.flag
    }
    assert flagged == {("twilio", "partially_delivered"): "partial"}


@pytest.mark.parametrize(
    ("provider", "word"),
    [
        ("twilio", "delivery_unconfirmed"),
        ("twilio", "Delivered"),
        ("vonage", "buffered"),
        ("infobip", "PENDING_TIME_VIOLATION"),
        ("infobip", "26"),
        ("whatsapp", "played"),
        ("smpp", "10"),
        ("smpp", "DELIVERED"),
    ],
)
def test_a_word_outside_the_table_is_unknown_and_open(provider: str, word: str) -> None:
    found = table(provider).read(provider, word)
    assert (found.state, found.terminal, found.evidence) == ("unknown", False, "none")
    assert found.flag == "unmapped"
    assert found.reason is None
    assert found.words == (word,)


def test_the_group_of_a_status_helps_where_its_name_is_new() -> None:
    """As the spec advises: the name first, the group where the name is unmapped."""
    read = table("infobip").read
    for group, name, state in (
        ("DELIVERED", "DELIVERED_TO_WATCH", "delivered"),
        ("REJECTED", "REJECTED_BY_MOON", "failed"),
        ("EXPIRED", "EXPIRED_DLR_UNKNOWN", "unknown"),
        ("PENDING", "PENDING_ACCEPTED", "accepted"),
    ):
        found = read("infobip", name)
        found = read("infobip", group) if found.flag == "unmapped" else found
        assert found.state == state


def test_stronger_evidence_of_one_state_ranks_higher() -> None:
    read = table("infobip").read
    words = ["PENDING_ACCEPTED", "PENDING_ENROUTE", "PENDING_WAITING_DELIVERY"]
    words += ["EXPIRED_DLR_UNKNOWN", "EXPIRED_EXPIRED"]
    words += ["DELIVERED_TO_OPERATOR", "DELIVERED_TO_HANDSET"]
    assert [read("infobip", word).rank for word in words] == [21, 31, 32, 41, 62, 72, 73]


@pytest.mark.parametrize("provider", VOCABULARIES)
def test_a_vocabulary_needs_no_client(provider: str) -> None:
    """Without operations the package is its words and the table."""
    modules = {path for path in output(f"vocabulary_{provider}") if path.endswith(".py")}
    assert modules == {
        "__init__.py",
        "status_map.py",
        f"{provider}/__init__.py",
        f"{provider}/models.py",
    }
