# Generated from specs/relative.yaml. Do not edit.
"""Clients of Relative."""

from __future__ import annotations

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
from .._runtime.model import nothing
from .._runtime.retries import DEFAULT_RETRIES
from .._runtime.transport import AsyncTransport, Timeout, Transport

USER_AGENT = "dlrgen-relative/1"
SCHEMES: tuple[Scheme, ...] = ()
SECURITY: tuple[tuple[str, ...], ...] = ()
PING: Endpoint[None] = Endpoint("GET", "/ping", nothing, ok=(204,))


class RelativeClient(Client):
    """Synchronous client of Relative; safe to share between threads.

    Use it as a context manager, or call `close` when done.

    Args:
        base_url: URL of the server; the spec gives only /v2.
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

    provider = "relative"

    def __init__(
        self,
        *,
        base_url: str,
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
    def with_raw(self) -> RelativeRawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return RelativeRawCalls(self)

    def ping(self, **options: Unpack[CallOptions]) -> None:
        """Is it there?

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(PING, options, Arguments())


class RelativeRawCalls(RawCalls):
    """The calls of `RelativeClient`, each returning a `Raw` response."""

    def ping(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `ping` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(PING, options, Arguments())


class AsyncRelativeClient(AsyncClient):
    """Asynchronous client of Relative; belongs to one event loop.

    Use it as a context manager, or call `aclose` when done.

    Args:
        base_url: URL of the server; the spec gives only /v2.
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

    provider = "relative"

    def __init__(
        self,
        *,
        base_url: str,
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
    def with_raw(self) -> AsyncRelativeRawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return AsyncRelativeRawCalls(self)

    async def ping(self, **options: Unpack[CallOptions]) -> None:
        """Is it there?

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(PING, options, Arguments())


class AsyncRelativeRawCalls(AsyncRawCalls):
    """The calls of `AsyncRelativeClient`, each returning a `Raw` response."""

    async def ping(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `ping` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(PING, options, Arguments())
