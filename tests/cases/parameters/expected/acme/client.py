# Generated from specs/acme.yaml. Do not edit.
"""Clients of Acme."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Unpack

import httpx2

from .._runtime.calls import (
    DEFAULT_DEADLINE,
    DEFAULT_TIMEOUT,
    Arguments,
    CallOptions,
    Endpoint,
    Raw,
)
from .._runtime.client import AsyncClient, AsyncRawCalls, Client, RawCalls
from .._runtime.credentials import Credentials, Scheme
from .._runtime.encoding import comma_separated
from .._runtime.model import nothing
from .._runtime.retries import DEFAULT_RETRIES
from .._runtime.transport import AsyncTransport, Timeout, Transport
from .models import Channel, State

BASE_URL = "https://api.acme.example/v1"
USER_AGENT = "dlrgen-acme/2026-01-01"
SCHEMES: tuple[Scheme, ...] = ()
SECURITY: tuple[tuple[str, ...], ...] = ()
GET_MESSAGE: Endpoint[None] = Endpoint(
    "GET",
    "/channels/{channel}/messages/{message_id}",
    nothing,
    ok=(204,),
    path_types={"message_id": (list, int)},
)
LIST_MESSAGES: Endpoint[None] = Endpoint("GET", "/messages", nothing, ok=(204,))


class AcmeClient(Client):
    """Synchronous client of Acme; safe to share between threads.

    Use it as a context manager, or call `close` when done.

    Args:
        base_url: URL of the server.
        timeout: Limit in seconds for each phase of a call, or a `Timeout`; None
            for no limit.
        deadline: Limit in seconds for a whole call, retries included; None for
            no limit.
        retries: Maximum number of retries. Only calls that are safe to repeat
            are retried; a send is retried only if nothing was transmitted.
        http_client: Your own httpx2 client or another `Transport`; the client
            does not close it.

    Raises:
        ValueError: `base_url` is not absolute, or a credential has characters
            no header may have.
    """

    provider = "acme"

    def __init__(
        self,
        *,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        retries: int = DEFAULT_RETRIES,
        http_client: httpx2.Client | Transport | None = None,
    ) -> None:
        given: dict[str, str | None] = {}
        super().__init__(
            Credentials(SCHEMES, SECURITY, given),
            base_url,
            USER_AGENT,
            http_client,
            timeout=timeout,
            deadline=deadline,
            retries=retries,
        )

    @property
    def with_raw(self) -> AcmeRawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return AcmeRawCalls(self)

    def get_message(
        self,
        channel: Channel | str,
        message_id: Sequence[int],
        *,
        x_flags: Sequence[bool],
        x_request_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Get one message.

        Args:
            channel: Channel of the message.
            message_id: Ids of the parts.
            x_request_id: Repeated in the logs.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`; or an item of
                `message_id` or `x_flags` is empty or has a comma; or a header has
                characters that none may have.
        """
        return self._call(
            GET_MESSAGE,
            options,
            Arguments(
                path={"channel": channel, "message_id": comma_separated(message_id)},
                headers={
                    "X-Flags": comma_separated(x_flags),
                    "X-Request-Id": x_request_id,
                },
            ),
        )

    def list_messages(
        self,
        *,
        state: Sequence[State | str],
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
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: an item of `id` is empty or has a comma.
        """
        return self._call(
            LIST_MESSAGES,
            options,
            Arguments(
                query={
                    "state[]": state,
                    "pageSize": page_size,
                    "id": comma_separated(id),
                    "channel": channel,
                    "since": since,
                    "dry-run": dry_run,
                    "from": sender,
                }
            ),
        )


class AcmeRawCalls(RawCalls):
    """The calls of `AcmeClient`, each returning a `Raw` response."""

    def get_message(
        self,
        channel: Channel | str,
        message_id: Sequence[int],
        *,
        x_flags: Sequence[bool],
        x_request_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[None]:
        """Like `get_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            GET_MESSAGE,
            options,
            Arguments(
                path={"channel": channel, "message_id": comma_separated(message_id)},
                headers={
                    "X-Flags": comma_separated(x_flags),
                    "X-Request-Id": x_request_id,
                },
            ),
        )

    def list_messages(
        self,
        *,
        state: Sequence[State | str],
        page_size: int | None = None,
        id: Sequence[str] | None = None,
        channel: Channel | str | None = None,
        since: datetime | None = None,
        dry_run: bool | None = None,
        sender: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[None]:
        """Like `list_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            LIST_MESSAGES,
            options,
            Arguments(
                query={
                    "state[]": state,
                    "pageSize": page_size,
                    "id": comma_separated(id),
                    "channel": channel,
                    "since": since,
                    "dry-run": dry_run,
                    "from": sender,
                }
            ),
        )


class AsyncAcmeClient(AsyncClient):
    """Asynchronous client of Acme; belongs to one event loop.

    Use it as a context manager, or call `aclose` when done.

    Args:
        base_url: URL of the server.
        timeout: Limit in seconds for each phase of a call, or a `Timeout`; None
            for no limit.
        deadline: Limit in seconds for a whole call, retries included; None for
            no limit.
        retries: Maximum number of retries. Only calls that are safe to repeat
            are retried; a send is retried only if nothing was transmitted.
        http_client: Your own httpx2 client or another `AsyncTransport`; the
            client does not close it.

    Raises:
        ValueError: `base_url` is not absolute, or a credential has characters
            no header may have.
    """

    provider = "acme"

    def __init__(
        self,
        *,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        retries: int = DEFAULT_RETRIES,
        http_client: httpx2.AsyncClient | AsyncTransport | None = None,
    ) -> None:
        given: dict[str, str | None] = {}
        super().__init__(
            Credentials(SCHEMES, SECURITY, given),
            base_url,
            USER_AGENT,
            http_client,
            timeout=timeout,
            deadline=deadline,
            retries=retries,
        )

    @property
    def with_raw(self) -> AsyncAcmeRawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return AsyncAcmeRawCalls(self)

    async def get_message(
        self,
        channel: Channel | str,
        message_id: Sequence[int],
        *,
        x_flags: Sequence[bool],
        x_request_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Get one message.

        Args:
            channel: Channel of the message.
            message_id: Ids of the parts.
            x_request_id: Repeated in the logs.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`; or an item of
                `message_id` or `x_flags` is empty or has a comma; or a header has
                characters that none may have.
        """
        return await self._call(
            GET_MESSAGE,
            options,
            Arguments(
                path={"channel": channel, "message_id": comma_separated(message_id)},
                headers={
                    "X-Flags": comma_separated(x_flags),
                    "X-Request-Id": x_request_id,
                },
            ),
        )

    async def list_messages(
        self,
        *,
        state: Sequence[State | str],
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
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: an item of `id` is empty or has a comma.
        """
        return await self._call(
            LIST_MESSAGES,
            options,
            Arguments(
                query={
                    "state[]": state,
                    "pageSize": page_size,
                    "id": comma_separated(id),
                    "channel": channel,
                    "since": since,
                    "dry-run": dry_run,
                    "from": sender,
                }
            ),
        )


class AsyncAcmeRawCalls(AsyncRawCalls):
    """The calls of `AsyncAcmeClient`, each returning a `Raw` response."""

    async def get_message(
        self,
        channel: Channel | str,
        message_id: Sequence[int],
        *,
        x_flags: Sequence[bool],
        x_request_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[None]:
        """Like `get_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            GET_MESSAGE,
            options,
            Arguments(
                path={"channel": channel, "message_id": comma_separated(message_id)},
                headers={
                    "X-Flags": comma_separated(x_flags),
                    "X-Request-Id": x_request_id,
                },
            ),
        )

    async def list_messages(
        self,
        *,
        state: Sequence[State | str],
        page_size: int | None = None,
        id: Sequence[str] | None = None,
        channel: Channel | str | None = None,
        since: datetime | None = None,
        dry_run: bool | None = None,
        sender: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[None]:
        """Like `list_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            LIST_MESSAGES,
            options,
            Arguments(
                query={
                    "state[]": state,
                    "pageSize": page_size,
                    "id": comma_separated(id),
                    "channel": channel,
                    "since": since,
                    "dry-run": dry_run,
                    "from": sender,
                }
            ),
        )
