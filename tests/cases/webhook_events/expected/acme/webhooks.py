# Generated from specs/acme.yaml. Do not edit.
"""Webhooks of Acme: what it sends on its own, read and checked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TypeAlias

from .._runtime.bodies import header
from .._runtime.errors import SignatureError, WebhookError
from .._runtime.signatures import verify_hmac_sha256, verify_secret
from .._runtime.webhooks import MAX_SIZE, Choice, Received, Unknown, Webhooks
from . import models
from .reports import delivery_reports

__all__ = [
    "MAX_SIZE",
    "Event",
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
    """The event of one call, and what it tells of messages.

    An event that no document describes, because it is new or has changed, comes as `Unknown`:
    answer it with success too. A new word in a status is no unknown event.

    Args:
        body: The body exactly as it came, JSON.
        headers: Of the call; names in any letter case. Content-Type tells how to read the body.
        received_at: When it came, aware; now, if it is not given.
        max_size: Bytes.

    Raises:
        WebhookError: the body is too large or not what its kind should be: no UTF-8, ambiguous
            or endless JSON. The text tells nothing of what it says.
    """
    return _WEBHOOKS.parse(body, headers, received_at=received_at, max_size=max_size)


def verify_signature(
    body: bytes, headers: Mapping[str, str], *, secret: str | bytes
) -> None:
    """Refuse a call that was not signed with the secret; do this before anything else.

    HMAC-SHA256, compared in constant time. Documented as signed: message_moved,
    message_seen.

    Args:
        body: The body exactly as it came.
        headers: Of the call; the signature is in X-Acme-Signature.
        secret: The shared key; text counts as its UTF-8.

    The signature is in hex; `sha256=` may stand before it.

    Raises:
        SignatureError: the signature is missing, malformed or another one.
        ValueError: the secret is empty.
    """
    verify_hmac_sha256(
        body, header(headers, "X-Acme-Signature"), secret, encoding="hex"
    )


_WEBHOOKS: Webhooks[Event] = Webhooks(
    Choice(models.Moved, key="event", words=("moved", "moved_again")),
    Choice(models.Seen, key="event", words=("seen",)),
    Choice(models.Answered, key="event", words=("answered",)),
    delivery_reports=delivery_reports,
    carriers=(models.Moved, models.Seen),
)
