# Generated from specs/acme.yaml. Do not edit.
"""Clients of Acme."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Unpack

import httpx2

from .._runtime.client import (
    DEFAULT_TIMEOUT,
    AsyncClient,
    CallOptions,
    Client,
    Operation,
    comma_separated,
)
from .._runtime.credentials import Credentials, Scheme
from .._runtime.model import nothing
from .._runtime.transport import AsyncTransport, Timeout, Transport
from .models import Channel, State

BASE_URL = "https://api.acme.example/v1"
USER_AGENT = "dlrgen-acme/2026-01-01"
SCHEMES: tuple[Scheme, ...] = ()
SECURITY: tuple[tuple[str, ...], ...] = ()

GET_MESSAGE: Operation[None] = Operation(
    "GET", "/channels/{channel}/messages/{message_id}", nothing, ok=(204,)
)
LIST_MESSAGES: Operation[None] = Operation("GET", "/messages", nothing, ok=(204,))


class AcmeClient(Client):
    """Acme, synchronously; safe to share between threads.

    Use it as a context manager, or call `close`.

    Args:
        base_url: Server to call.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        http_client: Your own httpx2 client, or another `Transport`; it is not closed.

    Raises:
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
    """

    def __init__(
        self,
        *,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.Client | Transport | None = None,
    ) -> None:
        _given: dict[str, str | None] = {}
        super().__init__(
            Credentials(SCHEMES, SECURITY, _given),
            base_url,
            timeout,
            USER_AGENT,
            http_client,
        )

    def get_message(
        self,
        channel: Channel | str,
        message_id: Sequence[int],
        x_flags: Sequence[bool],
        *,
        x_request_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Get one message.

        Args:
            channel: Channel of the message.
            message_id: Ids of the parts.
            x_request_id: Repeated in the logs.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return self._call(
            GET_MESSAGE,
            options,
            path={"channel": channel, "message_id": comma_separated(message_id)},
            headers={"X-Flags": comma_separated(x_flags), "X-Request-Id": x_request_id},
        )

    def list_messages(
        self,
        state: Sequence[State | str],
        *,
        page_size: int | None = None,
        id: Sequence[str] | None = None,
        channel: Channel | str | None = None,
        since: datetime | None = None,
        dry_run: bool | None = None,
        sender: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """List messages.

        Args:
            state: States, one pair each.
            page_size: Messages per page. At least 1. Default: 20.
            id: Ids, joined by commas.
            channel: How a message travels.
            sender: Sender.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(
            LIST_MESSAGES,
            options,
            query={
                "state[]": state,
                "pageSize": page_size,
                "id": comma_separated(id),
                "channel": channel,
                "since": since,
                "dry-run": dry_run,
                "from": sender,
            },
        )


class AsyncAcmeClient(AsyncClient):
    """Acme, asynchronously; belongs to one event loop.

    Use it as a context manager, or call `aclose`.

    Args:
        base_url: Server to call.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        http_client: Your own httpx2 client, or another `AsyncTransport`; it is not closed.

    Raises:
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
    """

    def __init__(
        self,
        *,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.AsyncClient | AsyncTransport | None = None,
    ) -> None:
        _given: dict[str, str | None] = {}
        super().__init__(
            Credentials(SCHEMES, SECURITY, _given),
            base_url,
            timeout,
            USER_AGENT,
            http_client,
        )

    async def get_message(
        self,
        channel: Channel | str,
        message_id: Sequence[int],
        x_flags: Sequence[bool],
        *,
        x_request_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Get one message.

        Args:
            channel: Channel of the message.
            message_id: Ids of the parts.
            x_request_id: Repeated in the logs.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return await self._call(
            GET_MESSAGE,
            options,
            path={"channel": channel, "message_id": comma_separated(message_id)},
            headers={"X-Flags": comma_separated(x_flags), "X-Request-Id": x_request_id},
        )

    async def list_messages(
        self,
        state: Sequence[State | str],
        *,
        page_size: int | None = None,
        id: Sequence[str] | None = None,
        channel: Channel | str | None = None,
        since: datetime | None = None,
        dry_run: bool | None = None,
        sender: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """List messages.

        Args:
            state: States, one pair each.
            page_size: Messages per page. At least 1. Default: 20.
            id: Ids, joined by commas.
            channel: How a message travels.
            sender: Sender.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(
            LIST_MESSAGES,
            options,
            query={
                "state[]": state,
                "pageSize": page_size,
                "id": comma_separated(id),
                "channel": channel,
                "since": since,
                "dry-run": dry_run,
                "from": sender,
            },
        )
