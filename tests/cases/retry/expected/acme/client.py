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
    Endpoint,
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
POP_MESSAGE: Endpoint[None] = Endpoint(
    "GET", "/messages", nothing, ok=(204,), safe=False
)
SEARCH_MESSAGES: Endpoint[None] = Endpoint("POST", "/messages", nothing, ok=(204,))
REPLACE_MESSAGES: Endpoint[None] = Endpoint("PUT", "/messages", nothing, ok=(204,))
CHANGE_MESSAGES: Endpoint[None] = Endpoint(
    "PATCH", "/messages", nothing, ok=(204,), safe=False
)


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

    def pop_message(self, **options: Unpack[CallOptions]) -> None:
        """Take the oldest message.

        The message is gone afterwards.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(POP_MESSAGE, options, Arguments())

    def search_messages(self, **options: Unpack[CallOptions]) -> None:
        """Search messages.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(SEARCH_MESSAGES, options, Arguments())

    def replace_messages(self, **options: Unpack[CallOptions]) -> None:
        """Replace all messages.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(REPLACE_MESSAGES, options, Arguments())

    def change_messages(self, **options: Unpack[CallOptions]) -> None:
        """Change all messages.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(CHANGE_MESSAGES, options, Arguments())


class AcmeRawCalls(RawCalls):
    """The calls of `AcmeClient`, each returning a `Raw` response."""

    def pop_message(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `pop_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(POP_MESSAGE, options, Arguments())

    def search_messages(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `search_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(SEARCH_MESSAGES, options, Arguments())

    def replace_messages(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `replace_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(REPLACE_MESSAGES, options, Arguments())

    def change_messages(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `change_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(CHANGE_MESSAGES, options, Arguments())


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

    async def pop_message(self, **options: Unpack[CallOptions]) -> None:
        """Take the oldest message.

        The message is gone afterwards.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(POP_MESSAGE, options, Arguments())

    async def search_messages(self, **options: Unpack[CallOptions]) -> None:
        """Search messages.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(SEARCH_MESSAGES, options, Arguments())

    async def replace_messages(self, **options: Unpack[CallOptions]) -> None:
        """Replace all messages.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(REPLACE_MESSAGES, options, Arguments())

    async def change_messages(self, **options: Unpack[CallOptions]) -> None:
        """Change all messages.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(CHANGE_MESSAGES, options, Arguments())


class AsyncAcmeRawCalls(AsyncRawCalls):
    """The calls of `AsyncAcmeClient`, each returning a `Raw` response."""

    async def pop_message(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `pop_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(POP_MESSAGE, options, Arguments())

    async def search_messages(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `search_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(SEARCH_MESSAGES, options, Arguments())

    async def replace_messages(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `replace_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(REPLACE_MESSAGES, options, Arguments())

    async def change_messages(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `change_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(CHANGE_MESSAGES, options, Arguments())
