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
    Operation,
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

PING: Operation[None] = Operation("GET", "/ping", nothing, ok=(204,))


class RelativeClient(Client):
    """Relative, synchronously; safe to share between threads.

    Use it as a context manager, or call `close`.

    Args:
        base_url: Server to call, which the spec names only as /v2.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        deadline: Seconds for a whole call, repetitions included; None sets no bound.
        retries: How often a call is made again where that does no harm; a send never is, unless
            nothing of it had left this machine.
        http_client: Your own httpx2 client, or another `Transport`; it is not closed.

    Raises:
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
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
        _given: dict[str, str | None] = {}
        super().__init__(
            Credentials(SCHEMES, SECURITY, _given),
            base_url,
            USER_AGENT,
            http_client,
            timeout=timeout,
            deadline=deadline,
            retries=retries,
        )

    @property
    def with_raw(self) -> RelativeRawCalls:
        """The same calls, each with the answer as it came: status, headers, text, attempts."""
        return RelativeRawCalls(self)

    def ping(self, **options: Unpack[CallOptions]) -> None:
        """Is it there?

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(PING, options, Arguments())


class RelativeRawCalls(RawCalls):
    """The calls of `RelativeClient` that give a `Raw` answer."""

    def ping(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """As `ping` of the client."""
        return self._call(PING, options, Arguments())


class AsyncRelativeClient(AsyncClient):
    """Relative, asynchronously; belongs to one event loop.

    Use it as a context manager, or call `aclose`.

    Args:
        base_url: Server to call, which the spec names only as /v2.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        deadline: Seconds for a whole call, repetitions included; None sets no bound.
        retries: How often a call is made again where that does no harm; a send never is, unless
            nothing of it had left this machine.
        http_client: Your own httpx2 client, or another `AsyncTransport`; it is not closed.

    Raises:
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
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
        _given: dict[str, str | None] = {}
        super().__init__(
            Credentials(SCHEMES, SECURITY, _given),
            base_url,
            USER_AGENT,
            http_client,
            timeout=timeout,
            deadline=deadline,
            retries=retries,
        )

    @property
    def with_raw(self) -> AsyncRelativeRawCalls:
        """The same calls, each with the answer as it came: status, headers, text, attempts."""
        return AsyncRelativeRawCalls(self)

    async def ping(self, **options: Unpack[CallOptions]) -> None:
        """Is it there?

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(PING, options, Arguments())


class AsyncRelativeRawCalls(AsyncRawCalls):
    """The calls of `AsyncRelativeClient` that give a `Raw` answer."""

    async def ping(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """As `ping` of the client."""
        return await self._call(PING, options, Arguments())
