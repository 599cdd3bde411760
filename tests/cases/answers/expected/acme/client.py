# Generated from specs/acme.yaml. Do not edit.
"""Clients of Acme."""

from __future__ import annotations

from typing import Any, Unpack

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
from .._runtime.model import nothing, or_nothing, reads, words
from .._runtime.retries import DEFAULT_RETRIES
from .._runtime.transport import AsyncTransport, Timeout, Transport
from .models import Message, Mood, Ticket

BASE_URL = "https://api.acme.example"
USER_AGENT = "dlrgen-acme/2026-01-01"
SCHEMES: tuple[Scheme, ...] = ()
SECURITY: tuple[tuple[str, ...], ...] = ()
LIST_MESSAGES: Endpoint[list[Message]] = Endpoint(
    "GET", "/messages", reads(list[Message]), ok=(200,)
)
DELETE_MESSAGES: Endpoint[None] = Endpoint("DELETE", "/messages", nothing, ok=(204,))
REPLACE_MESSAGES: Endpoint[Message | Ticket | None] = Endpoint(
    "PUT",
    "/messages",
    Message.from_json,
    ok=(200, 202, 204),
    accept="application/json, application/problem+json; charset=utf-8",
    answers={202: Ticket.from_json, 204: nothing},
)
GET_MOOD: Endpoint[Mood | str] = Endpoint("GET", "/mood", words(Mood), ok=(200,))
GET_PICTURE: Endpoint[bytes] = Endpoint(
    "GET", "/picture", bytes, ok=(200,), accept="image/png"
)
GET_COUNT: Endpoint[int | None] = Endpoint(
    "GET", "/count", or_nothing(reads(int | None))
)
GET_ANYTHING: Endpoint[Any] = Endpoint("GET", "/anything", reads(Any), ok=(200,))


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

    def list_messages(self, **options: Unpack[CallOptions]) -> list[Message]:
        """List messages.

        All of them.

        The newest first.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(LIST_MESSAGES, options, Arguments())

    def delete_messages(self, **options: Unpack[CallOptions]) -> None:
        """Delete all messages.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(DELETE_MESSAGES, options, Arguments())

    def replace_messages(
        self, **options: Unpack[CallOptions]
    ) -> Message | Ticket | None:
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

    def get_mood(self, **options: Unpack[CallOptions]) -> Mood | str:
        """Get the mood.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(GET_MOOD, options, Arguments())

    def get_picture(self, **options: Unpack[CallOptions]) -> bytes:
        """Get the picture.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(GET_PICTURE, options, Arguments())

    def get_count(self, **options: Unpack[CallOptions]) -> int | None:
        """Count the messages.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(GET_COUNT, options, Arguments())

    def get_anything(self, **options: Unpack[CallOptions]) -> Any:
        """Get anything.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(GET_ANYTHING, options, Arguments())


class AcmeRawCalls(RawCalls):
    """The calls of `AcmeClient`, each returning a `Raw` response."""

    def list_messages(self, **options: Unpack[CallOptions]) -> Raw[list[Message]]:
        """Like `list_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(LIST_MESSAGES, options, Arguments())

    def delete_messages(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `delete_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(DELETE_MESSAGES, options, Arguments())

    def replace_messages(
        self, **options: Unpack[CallOptions]
    ) -> Raw[Message | Ticket | None]:
        """Like `replace_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(REPLACE_MESSAGES, options, Arguments())

    def get_mood(self, **options: Unpack[CallOptions]) -> Raw[Mood | str]:
        """Like `get_mood` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(GET_MOOD, options, Arguments())

    def get_picture(self, **options: Unpack[CallOptions]) -> Raw[bytes]:
        """Like `get_picture` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(GET_PICTURE, options, Arguments())

    def get_count(self, **options: Unpack[CallOptions]) -> Raw[int | None]:
        """Like `get_count` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(GET_COUNT, options, Arguments())

    def get_anything(self, **options: Unpack[CallOptions]) -> Raw[Any]:
        """Like `get_anything` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(GET_ANYTHING, options, Arguments())


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

    async def list_messages(self, **options: Unpack[CallOptions]) -> list[Message]:
        """List messages.

        All of them.

        The newest first.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(LIST_MESSAGES, options, Arguments())

    async def delete_messages(self, **options: Unpack[CallOptions]) -> None:
        """Delete all messages.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(DELETE_MESSAGES, options, Arguments())

    async def replace_messages(
        self, **options: Unpack[CallOptions]
    ) -> Message | Ticket | None:
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

    async def get_mood(self, **options: Unpack[CallOptions]) -> Mood | str:
        """Get the mood.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(GET_MOOD, options, Arguments())

    async def get_picture(self, **options: Unpack[CallOptions]) -> bytes:
        """Get the picture.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(GET_PICTURE, options, Arguments())

    async def get_count(self, **options: Unpack[CallOptions]) -> int | None:
        """Count the messages.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(GET_COUNT, options, Arguments())

    async def get_anything(self, **options: Unpack[CallOptions]) -> Any:
        """Get anything.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(GET_ANYTHING, options, Arguments())


class AsyncAcmeRawCalls(AsyncRawCalls):
    """The calls of `AsyncAcmeClient`, each returning a `Raw` response."""

    async def list_messages(self, **options: Unpack[CallOptions]) -> Raw[list[Message]]:
        """Like `list_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(LIST_MESSAGES, options, Arguments())

    async def delete_messages(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `delete_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(DELETE_MESSAGES, options, Arguments())

    async def replace_messages(
        self, **options: Unpack[CallOptions]
    ) -> Raw[Message | Ticket | None]:
        """Like `replace_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(REPLACE_MESSAGES, options, Arguments())

    async def get_mood(self, **options: Unpack[CallOptions]) -> Raw[Mood | str]:
        """Like `get_mood` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(GET_MOOD, options, Arguments())

    async def get_picture(self, **options: Unpack[CallOptions]) -> Raw[bytes]:
        """Like `get_picture` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(GET_PICTURE, options, Arguments())

    async def get_count(self, **options: Unpack[CallOptions]) -> Raw[int | None]:
        """Like `get_count` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(GET_COUNT, options, Arguments())

    async def get_anything(self, **options: Unpack[CallOptions]) -> Raw[Any]:
        """Like `get_anything` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(GET_ANYTHING, options, Arguments())
