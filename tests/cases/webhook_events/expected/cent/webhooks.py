# Generated from specs/cent.yaml. Do not edit.
"""Webhooks of Cent: parsing and verification."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TypeAlias

from .._runtime.errors import SignatureError, WebhookError
from .._runtime.signatures import verify_secret
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
]

Event: TypeAlias = models.Arrived | models.Lost


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


_WEBHOOKS: Webhooks[Event] = Webhooks(
    Choice(models.Arrived, key="status", words=("arrived",), is_status=True),
    Choice(models.Lost, key="status", words=("lost",), is_status=True),
    reader=STATUS_READER,
)
