# Generated from specs/acme.yaml. Do not edit.
"""Clients of Acme."""

from __future__ import annotations

from typing import Unpack

import httpx2

from .._runtime.client import (
    DEFAULT_TIMEOUT,
    AsyncClient,
    CallOptions,
    Client,
    Operation,
)
from .._runtime.credentials import Credentials, Scheme
from .._runtime.model import nothing
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

    def pop_message(self, **options: Unpack[CallOptions]) -> None:
        """Take the oldest message.

        The message is gone afterwards.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(POP_MESSAGE, options)

    def search_messages(self, **options: Unpack[CallOptions]) -> None:
        """Search messages.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(SEARCH_MESSAGES, options)

    def replace_messages(self, **options: Unpack[CallOptions]) -> None:
        """Replace all messages.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(REPLACE_MESSAGES, options)

    def change_messages(self, **options: Unpack[CallOptions]) -> None:
        """Change all messages.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(CHANGE_MESSAGES, options)


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

    async def pop_message(self, **options: Unpack[CallOptions]) -> None:
        """Take the oldest message.

        The message is gone afterwards.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(POP_MESSAGE, options)

    async def search_messages(self, **options: Unpack[CallOptions]) -> None:
        """Search messages.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(SEARCH_MESSAGES, options)

    async def replace_messages(self, **options: Unpack[CallOptions]) -> None:
        """Replace all messages.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(REPLACE_MESSAGES, options)

    async def change_messages(self, **options: Unpack[CallOptions]) -> None:
        """Change all messages.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(CHANGE_MESSAGES, options)
