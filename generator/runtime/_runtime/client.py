"""The two clients that all providers share; they differ only in how they wait."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any, ClassVar, Never, Self, TypeVar, Unpack
from urllib.parse import urlsplit

import httpx2

from .calls import Arguments, Call, CallOptions, Endpoint, Raw, TokenSource
from .credentials import Credentials
from .pace import Pace
from .transport import (
    AsyncHttpxTransport,
    AsyncTransport,
    BodyTooLarge,
    HttpxTransport,
    Transport,
    TransportFailure,
)

T = TypeVar("T")


class _Base:
    """What both clients hold."""

    provider: ClassVar[str]
    token_source: ClassVar[TokenSource | None] = None
    rate_limits: ClassVar[tuple[tuple[int, float], ...]] = ()
    """(calls, seconds in the window), as the provider documents them."""
    options: CallOptions

    def __init__(
        self, credentials: Credentials, base_url: str, user_agent: str, options: CallOptions
    ) -> None:
        parts = urlsplit(base_url)
        if parts.scheme not in {"http", "https"} or not parts.hostname or "@" in parts.netloc:
            raise ValueError("base_url must be an absolute http or https URL without credentials")
        if parts.query or parts.fragment:
            raise ValueError("base_url must have no query and no fragment")
        self.base_url = base_url.rstrip("/")
        self.credentials = credentials
        self.user_agent = user_agent
        self.options = options
        self.pace = Pace(self.rate_limits)

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """The same client with other defaults; closing one closes both: they share connections."""
        other = object.__new__(type(self))
        other.__dict__ |= self.__dict__ | {"options": {**self.options, **options}}
        return other

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def __reduce__(self) -> Never:
        raise TypeError(
            f"a {type(self).__name__} holds credentials: it cannot be pickled or copied"
        )


class Client(_Base):
    """A provider's synchronous client; safe to share between threads."""

    def __init__(
        self,
        credentials: Credentials,
        base_url: str,
        user_agent: str,
        http_client: httpx2.Client | Transport | None,
        **options: Unpack[CallOptions],
    ) -> None:
        super().__init__(credentials, base_url, user_agent, options)
        self._fetching = threading.Lock()
        if http_client is None or isinstance(http_client, httpx2.Client):
            self._transport: Transport = HttpxTransport(http_client)
        else:
            self._transport = http_client

    def _call(self, operation: Endpoint[T], options: CallOptions, arguments: Arguments) -> T:
        return self.exchange(operation, options, arguments).parsed

    def exchange(
        self, operation: Endpoint[T], options: CallOptions, arguments: Arguments
    ) -> Raw[T]:
        """Make one call, retrying it where that is safe."""
        call = Call(self, operation, options, arguments)
        with call.trace.watched():
            while True:
                self._authorise(call)
                time.sleep(call.turn())
                request = call.request()
                try:
                    found = call.answered(self._transport.send(request))
                except (TransportFailure, BodyTooLarge) as error:
                    found = call.failed(error)
                if isinstance(found, Raw):
                    return found
                if not call.refused(found, request):
                    time.sleep(call.pause(found))

    def _authorise(self, call: Call[Any]) -> None:
        """Fetch a token if the call needs one; only one of several threads does."""
        if self.token_source is None or call.wanted()[0] is None:
            return
        with self._fetching:
            pair, options = call.wanted()
            if pair is not None:
                answer = self._call(self.token_source.operation, options, Arguments(body=pair))
                self.credentials.keep(getattr(answer, self.token_source.field))

    def close(self) -> None:
        """Close the connections, except those of a client that was passed in."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class AsyncClient(_Base):
    """A provider's client for asyncio; use it within one event loop."""

    def __init__(
        self,
        credentials: Credentials,
        base_url: str,
        user_agent: str,
        http_client: httpx2.AsyncClient | AsyncTransport | None,
        **options: Unpack[CallOptions],
    ) -> None:
        super().__init__(credentials, base_url, user_agent, options)
        self._fetching = asyncio.Lock()
        if http_client is None or isinstance(http_client, httpx2.AsyncClient):
            self._transport: AsyncTransport = AsyncHttpxTransport(http_client)
        else:
            self._transport = http_client

    async def _call(self, operation: Endpoint[T], options: CallOptions, arguments: Arguments) -> T:
        return (await self.exchange(operation, options, arguments)).parsed

    async def exchange(
        self, operation: Endpoint[T], options: CallOptions, arguments: Arguments
    ) -> Raw[T]:
        """Make one call, retrying it where that is safe."""
        call = Call(self, operation, options, arguments)
        with call.trace.watched():
            while True:
                await self._authorise(call)
                await asyncio.sleep(call.turn())
                request = call.request()
                try:
                    found = call.answered(await self._transport.send(request))
                except (TransportFailure, BodyTooLarge) as error:
                    found = call.failed(error)
                if isinstance(found, Raw):
                    return found
                if not call.refused(found, request):
                    await asyncio.sleep(call.pause(found))

    async def _authorise(self, call: Call[Any]) -> None:
        """Fetch a token if the call needs one; only one of several tasks does."""
        if self.token_source is None or call.wanted()[0] is None:
            return
        async with self._fetching:
            pair, options = call.wanted()
            if pair is not None:
                source = self.token_source
                answer = await self._call(source.operation, options, Arguments(body=pair))
                self.credentials.keep(getattr(answer, source.field))

    async def aclose(self) -> None:
        """Close the connections, except those of a client that was passed in."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.aclose()


class RawCalls:
    """Base of the calls that return a `Raw` response."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def _call(self, operation: Endpoint[T], options: CallOptions, arguments: Arguments) -> Raw[T]:
        return self._client.exchange(operation, options, arguments)


class AsyncRawCalls:
    """Like `RawCalls`, for an `AsyncClient`."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def _call(
        self, operation: Endpoint[T], options: CallOptions, arguments: Arguments
    ) -> Raw[T]:
        return await self._client.exchange(operation, options, arguments)
