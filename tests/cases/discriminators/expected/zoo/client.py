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
    Operation,
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

GET_ANIMAL: Operation[AnyAnimal] = Operation(
    "GET", "/animals/{name}", reads(AnyAnimal), ok=(200,)
)


class ZooClient(Client):
    """Zoo, synchronously; safe to share between threads.

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
    def with_raw(self) -> ZooRawCalls:
        """The same calls, each with the answer as it came: status, headers, text, attempts."""
        return ZooRawCalls(self)

    def get_animal(self, name: str, **options: Unpack[CallOptions]) -> AnyAnimal:
        """Get an animal.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return self._call(GET_ANIMAL, options, Arguments(path={"name": name}))


class ZooRawCalls(RawCalls):
    """The calls of `ZooClient` that give a `Raw` answer."""

    def get_animal(self, name: str, **options: Unpack[CallOptions]) -> Raw[AnyAnimal]:
        """As `get_animal` of the client."""
        return self._call(GET_ANIMAL, options, Arguments(path={"name": name}))


class AsyncZooClient(AsyncClient):
    """Zoo, asynchronously; belongs to one event loop.

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
    def with_raw(self) -> AsyncZooRawCalls:
        """The same calls, each with the answer as it came: status, headers, text, attempts."""
        return AsyncZooRawCalls(self)

    async def get_animal(self, name: str, **options: Unpack[CallOptions]) -> AnyAnimal:
        """Get an animal.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return await self._call(GET_ANIMAL, options, Arguments(path={"name": name}))


class AsyncZooRawCalls(AsyncRawCalls):
    """The calls of `AsyncZooClient` that give a `Raw` answer."""

    async def get_animal(
        self, name: str, **options: Unpack[CallOptions]
    ) -> Raw[AnyAnimal]:
        """As `get_animal` of the client."""
        return await self._call(GET_ANIMAL, options, Arguments(path={"name": name}))
