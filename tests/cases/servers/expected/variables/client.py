# Generated from specs/variables.yaml. Do not edit.
"""Clients of Variables."""

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

BASE_URL = "https://eu.acme.example/v1"
# https://eu.acme.example/v1: Production.
USER_AGENT = "dlrgen-variables/1"
SCHEMES: tuple[Scheme, ...] = ()
SECURITY: tuple[tuple[str, ...], ...] = ()

PING: Operation[None] = Operation("GET", "/ping", nothing, ok=(204,))


class VariablesClient(Client):
    """Variables, synchronously; safe to share between threads.

    Use it as a context manager, or call `close`.

    Args:
        base_url: Server to call.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        deadline: Seconds for a whole call, repetitions included; None sets no bound.
        retries: How often a call is made again where that does no harm; a send never is, unless
            nothing of it had left this machine.
        http_client: Your own httpx2 client, or another `Transport`; it is not closed.

    Raises:
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
    """

    provider = "variables"

    def __init__(
        self,
        *,
        base_url: str = BASE_URL,
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
    def with_raw(self) -> VariablesRawCalls:
        """The same calls, each with the answer as it came: status, headers, text, attempts."""
        return VariablesRawCalls(self)

    def ping(self, **options: Unpack[CallOptions]) -> None:
        """Is it there?

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(PING, options, Arguments())


class VariablesRawCalls(RawCalls):
    """The calls of `VariablesClient` that give a `Raw` answer."""

    def ping(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """As `ping` of the client."""
        return self._call(PING, options, Arguments())


class AsyncVariablesClient(AsyncClient):
    """Variables, asynchronously; belongs to one event loop.

    Use it as a context manager, or call `aclose`.

    Args:
        base_url: Server to call.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        deadline: Seconds for a whole call, repetitions included; None sets no bound.
        retries: How often a call is made again where that does no harm; a send never is, unless
            nothing of it had left this machine.
        http_client: Your own httpx2 client, or another `AsyncTransport`; it is not closed.

    Raises:
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
    """

    provider = "variables"

    def __init__(
        self,
        *,
        base_url: str = BASE_URL,
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
    def with_raw(self) -> AsyncVariablesRawCalls:
        """The same calls, each with the answer as it came: status, headers, text, attempts."""
        return AsyncVariablesRawCalls(self)

    async def ping(self, **options: Unpack[CallOptions]) -> None:
        """Is it there?

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(PING, options, Arguments())


class AsyncVariablesRawCalls(AsyncRawCalls):
    """The calls of `AsyncVariablesClient` that give a `Raw` answer."""

    async def ping(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """As `ping` of the client."""
        return await self._call(PING, options, Arguments())
