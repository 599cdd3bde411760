# Generated from specs/nifteem.yaml. Do not edit.
"""Webhooks of Nifteem: parsing and verification."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TypeAlias

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

Event: TypeAlias = (
    models.WebhookOutDispatchStatusPayload | models.WebhookOutIncomingMessagePayload
)


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
    signed: bytes, *, signature: str | None, secret: str | bytes
) -> None:
    """Raise unless the call was signed with the secret; call this first.

    HMAC-SHA256, compared in constant time. Documented as signed:
    message_status_update.

    The encoding of the signature is not documented: hex in either letter case
    and Base64 (standard or URL-safe alphabet, with or without padding) are both
    accepted, optionally preceded by `sha256=`.

    Args:
        signed: The bytes that are signed. Not documented; most providers sign
            the body as it is.
        signature: Value of the header that holds the signature, None if it is
            missing. The name of that header is not documented: look at a real call.
        secret: The shared key; a string counts as its UTF-8 bytes.

    Raises:
        SignatureError: the signature is missing, malformed or does not match.
        ValueError: the secret is empty.
    """
    verify_hmac_sha256(signed, signature, secret)


_WEBHOOKS: Webhooks[Event] = Webhooks(
    Choice(models.WebhookOutDispatchStatusPayload),
    Choice(models.WebhookOutIncomingMessagePayload),
    reader=STATUS_READER,
)
