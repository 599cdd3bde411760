# Generated from specs/zoo.yaml. Do not edit.
"""Clients of Zoo."""

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
from .._runtime.model import reads
from .._runtime.retries import DEFAULT_RETRIES
from .._runtime.transport import AsyncTransport, Timeout, Transport
from .models import AnyAnimal

BASE_URL = "https://zoo.example"
USER_AGENT = "dlrgen-zoo/1"
SCHEMES: tuple[Scheme, ...] = ()
SECURITY: tuple[tuple[str, ...], ...] = ()
GET_ANIMAL: Endpoint[AnyAnimal] = Endpoint(
    "GET", "/animals/{name}", reads(AnyAnimal), ok=(200,)
)


class ZooClient(Client):
    """Synchronous client of Zoo; safe to share between threads.

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

    provider = "zoo"

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
    def with_raw(self) -> ZooRawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return ZooRawCalls(self)

    def get_animal(self, name: str, **options: Unpack[CallOptions]) -> AnyAnimal:
        """Get an animal.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return self._call(GET_ANIMAL, options, Arguments(path={"name": name}))


class ZooRawCalls(RawCalls):
    """The calls of `ZooClient`, each returning a `Raw` response."""

    def get_animal(self, name: str, **options: Unpack[CallOptions]) -> Raw[AnyAnimal]:
        """Like `get_animal` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(GET_ANIMAL, options, Arguments(path={"name": name}))


class AsyncZooClient(AsyncClient):
    """Asynchronous client of Zoo; belongs to one event loop.

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

    provider = "zoo"

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
    def with_raw(self) -> AsyncZooRawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return AsyncZooRawCalls(self)

    async def get_animal(self, name: str, **options: Unpack[CallOptions]) -> AnyAnimal:
        """Get an animal.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return await self._call(GET_ANIMAL, options, Arguments(path={"name": name}))


class AsyncZooRawCalls(AsyncRawCalls):
    """The calls of `AsyncZooClient`, each returning a `Raw` response."""

    async def get_animal(
        self, name: str, **options: Unpack[CallOptions]
    ) -> Raw[AnyAnimal]:
        """Like `get_animal` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(GET_ANIMAL, options, Arguments(path={"name": name}))
