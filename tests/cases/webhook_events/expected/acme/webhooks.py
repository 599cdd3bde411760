# Generated from specs/acme.yaml. Do not edit.
"""Webhooks of Acme: parsing and verification."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TypeAlias

from .._runtime.bodies import header
from .._runtime.errors import SignatureError, WebhookError
from .._runtime.signatures import verify_hmac_sha256, verify_secret
from .._runtime.webhooks import MAX_SIZE, Choice, Events, Received, Unknown, Webhooks
from . import models
from .reports import STATUS_READER

__all__ = [
    "MAX_SIZE",
    "Event",
    "Events",
    "Received",
    "SignatureError",
    "Unknown",
    "WebhookError",
    "parse",
    "verify_secret",
    "verify_signature",
]

Event: TypeAlias = models.Moved | models.Seen | models.Answered


def parse(
    body: bytes,
    headers: Mapping[str, str],
    *,
    received_at: datetime | None = None,
    max_size: int = MAX_SIZE,
) -> Received[Event]:
    """Parse one webhook call into its event and delivery reports.

    An event that is not documented, or does not match its model, is returned as
    `Unknown` with its value and its reports; acknowledge it as well. An event
    with a new status word is not an unknown event. A list of events is returned
    as `Events`.

    Args:
        body: The body exactly as it arrived: JSON.
        headers: The headers of the call, in any letter case. Content-Type
            decides how the body is read.
        received_at: When the call was received, with a time zone; defaults to
            now.
        max_size: Largest body to accept, in bytes.

    Raises:
        WebhookError: the body is too large, is not text in its character set,
            or is not valid and unambiguous JSON. The message never quotes the body.
    """
    return _WEBHOOKS.parse(body, headers, received_at=received_at, max_size=max_size)


def verify_signature(
    body: bytes, headers: Mapping[str, str], *, secret: str | bytes
) -> None:
    """Raise unless the call was signed with the secret; call this first.

    HMAC-SHA256, compared in constant time. Documented as signed: message_moved,
    message_seen.

    The signature is in hex, optionally preceded by `sha256=`.

    Args:
        body: The body exactly as it arrived.
        headers: The headers of the call; X-Acme-Signature holds the signature.
        secret: The shared key; a string counts as its UTF-8 bytes.

    Raises:
        SignatureError: the signature is missing, malformed or does not match.
        ValueError: the secret is empty.
    """
    verify_hmac_sha256(
        body, header(headers, "X-Acme-Signature"), secret, encoding="hex"
    )


_WEBHOOKS: Webhooks[Event] = Webhooks(
    Choice(models.Moved, key="event", words=("moved", "moved_again")),
    Choice(models.Seen, key="event", words=("seen",)),
    Choice(models.Answered, key="event", words=("answered",)),
    reader=STATUS_READER,
)
