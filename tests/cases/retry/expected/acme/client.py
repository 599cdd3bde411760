# Generated from specs/acme.yaml. Do not edit.
"""Clients of Acme."""

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

BASE_URL = "https://api.acme.example"
USER_AGENT = "dlrgen-acme/2026-01-01"
SCHEMES: tuple[Scheme, ...] = ()
SECURITY: tuple[tuple[str, ...], ...] = ()

POP_MESSAGE: Operation[None] = Operation(
    "GET", "/messages", nothing, ok=(204,), safe=False
)
SEARCH_MESSAGES: Operation[None] = Operation("POST", "/messages", nothing, ok=(204,))
REPLACE_MESSAGES: Operation[None] = Operation("PUT", "/messages", nothing, ok=(204,))
CHANGE_MESSAGES: Operation[None] = Operation(
    "PATCH", "/messages", nothing, ok=(204,), safe=False
)


class AcmeClient(Client):
    """Acme, synchronously; safe to share between threads.

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
    def with_raw(self) -> AcmeRawCalls:
        """The same calls, each with the answer as it came: status, headers, text, attempts."""
        return AcmeRawCalls(self)

    def pop_message(self, **options: Unpack[CallOptions]) -> None:
        """Take the oldest message.

        The message is gone afterwards.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(POP_MESSAGE, options, Arguments())

    def search_messages(self, **options: Unpack[CallOptions]) -> None:
        """Search messages.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(SEARCH_MESSAGES, options, Arguments())

    def replace_messages(self, **options: Unpack[CallOptions]) -> None:
        """Replace all messages.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(REPLACE_MESSAGES, options, Arguments())

    def change_messages(self, **options: Unpack[CallOptions]) -> None:
        """Change all messages.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(CHANGE_MESSAGES, options, Arguments())


class AcmeRawCalls(RawCalls):
    """The calls of `AcmeClient` that give a `Raw` answer."""

    def pop_message(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """As `pop_message` of the client."""
        return self._call(POP_MESSAGE, options, Arguments())

    def search_messages(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """As `search_messages` of the client."""
        return self._call(SEARCH_MESSAGES, options, Arguments())

    def replace_messages(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """As `replace_messages` of the client."""
        return self._call(REPLACE_MESSAGES, options, Arguments())

    def change_messages(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """As `change_messages` of the client."""
        return self._call(CHANGE_MESSAGES, options, Arguments())


class AsyncAcmeClient(AsyncClient):
    """Acme, asynchronously; belongs to one event loop.

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
    def with_raw(self) -> AsyncAcmeRawCalls:
        """The same calls, each with the answer as it came: status, headers, text, attempts."""
        return AsyncAcmeRawCalls(self)

    async def pop_message(self, **options: Unpack[CallOptions]) -> None:
        """Take the oldest message.

        The message is gone afterwards.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(POP_MESSAGE, options, Arguments())

    async def search_messages(self, **options: Unpack[CallOptions]) -> None:
        """Search messages.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(SEARCH_MESSAGES, options, Arguments())

    async def replace_messages(self, **options: Unpack[CallOptions]) -> None:
        """Replace all messages.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(REPLACE_MESSAGES, options, Arguments())

    async def change_messages(self, **options: Unpack[CallOptions]) -> None:
        """Change all messages.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(CHANGE_MESSAGES, options, Arguments())


class AsyncAcmeRawCalls(AsyncRawCalls):
    """The calls of `AsyncAcmeClient` that give a `Raw` answer."""

    async def pop_message(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """As `pop_message` of the client."""
        return await self._call(POP_MESSAGE, options, Arguments())

    async def search_messages(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """As `search_messages` of the client."""
        return await self._call(SEARCH_MESSAGES, options, Arguments())

    async def replace_messages(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """As `replace_messages` of the client."""
        return await self._call(REPLACE_MESSAGES, options, Arguments())

    async def change_messages(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """As `change_messages` of the client."""
        return await self._call(CHANGE_MESSAGES, options, Arguments())
