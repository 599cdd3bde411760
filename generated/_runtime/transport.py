# Generated from generator/runtime/_runtime/transport.py. Do not edit.
"""The only place where the runtime uses HTTP: a small protocol, implemented with httpx2.

To use another library, pass clients an object with `send` and `close` as `http_client`.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, Iterable, Mapping
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Protocol

import httpx2

from .deadline import Deadline, Watch

MAX_BODY = 10 * 1024 * 1024
"""Most bytes of a response to read, after decompression."""


@dataclass(frozen=True, slots=True)
class Timeout:
    """Seconds for the phases of a call; None means no limit.

    `connect` also limits the wait for a free connection, `read` each wait for data and each write.
    """

    connect: float | None = 5.0
    read: float | None = 30.0


@dataclass(frozen=True, slots=True, repr=False)
class Request:
    """One HTTP request, ready to send; its headers and URL may contain credentials."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | None
    timeout: Timeout
    max_body: int = MAX_BODY
    deadline: Deadline | None = None
    """When the whole call has to end."""

    def __repr__(self) -> str:
        return f"<Request {self.method}>"


@dataclass(frozen=True, slots=True)
class Response:
    """One complete response; header names are lower-case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class TransportFailure(Exception):
    """No complete response; `sent` says whether any of the request may have left this machine."""

    def __init__(self, message: str, *, sent: bool) -> None:
        super().__init__(message)
        self.sent = sent


class BodyTooLarge(Exception):
    """The response exceeds the limit; `start` holds what was read of it."""

    def __init__(self, start: Response, limit: int) -> None:
        super().__init__(f"the response is larger than {limit} bytes")
        self.start = start


class Transport(Protocol):
    """Sends a request and reads the response; thread-safe; does not follow redirects."""

    def send(self, request: Request, /) -> Response:
        """The response.

        Raises:
            TransportFailure: there is none.
            BodyTooLarge: it is larger than `request.max_body`.
        """
        ...

    def close(self) -> None:
        """Release connections; the transport is not used afterwards."""
        ...


class AsyncTransport(Protocol):
    """Like `Transport`, for one event loop."""

    async def send(self, request: Request, /) -> Response: ...

    async def aclose(self) -> None: ...


class HttpxTransport:
    """`Transport` on an httpx2 client; `close` leaves one that was passed in open."""

    def __init__(self, client: httpx2.Client | None = None) -> None:
        self._client = client or httpx2.Client(cookies=_no_cookies())
        self._owned = client is None
        self._watch = Watch(self._client if self._owned else None)

    def send(self, request: Request, /) -> Response:
        try:
            with (
                self._watch.until(request.deadline),
                self._client.stream(
                    request.method,
                    request.url,
                    headers=request.headers,
                    content=request.body,
                    timeout=_timeout(request),
                    follow_redirects=False,
                ) as answer,
            ):
                body = _limited(answer.iter_bytes(), answer, request)
            for connection in _surplus(self._client):
                connection.close()
            return Response(answer.status_code, _headers(answer), body)
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            failure = _failure(error)
        raise failure

    def close(self) -> None:
        if self._owned:
            self._client.close()


class AsyncHttpxTransport:
    """`AsyncTransport` on an httpx2 client; `aclose` leaves one that was passed in open."""

    def __init__(self, client: httpx2.AsyncClient | None = None) -> None:
        self._client = client or httpx2.AsyncClient(cookies=_no_cookies())
        self._owned = client is None

    async def send(self, request: Request, /) -> Response:
        try:
            async with (
                asyncio.timeout(request.deadline.left() if request.deadline else None),
                self._client.stream(
                    request.method,
                    request.url,
                    headers=request.headers,
                    content=request.body,
                    timeout=_timeout(request),
                    follow_redirects=False,
                ) as answer,
            ):
                body = await _alimited(answer.aiter_bytes(), answer, request)
            for connection in _surplus(self._client):
                await connection.aclose()
            return Response(answer.status_code, _headers(answer), body)
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            failure = _failure(error)
        except TimeoutError:
            failure = TransportFailure("the deadline passed", sent=True)
        raise failure

    async def aclose(self) -> None:
        if self._owned:
            await self._client.aclose()


def _timeout(request: Request) -> httpx2.Timeout:
    """The timeouts of the phases; none exceeds the time left for the whole call.

    Raises:
        TransportFailure: no time is left.
    """
    connect, read = request.timeout.connect, request.timeout.read
    if request.deadline:
        left = request.deadline.left()
        if not left:
            raise TransportFailure("the deadline passed", sent=False)
        connect = left if connect is None else min(connect, left)
        read = left if read is None else min(read, left)
    return httpx2.Timeout(connect=connect, pool=connect, read=read, write=read)


def _headers(answer: httpx2.Response) -> dict[str, str]:
    return {name.lower(): value for name, value in answer.headers.items()}


def _no_cookies() -> CookieJar:
    """A jar that accepts nothing, so no cookie of one response goes out with the next call."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


def _surplus(client: httpx2.Client | httpx2.AsyncClient) -> list[Any]:
    """Idle connections that have received more than was requested.

    The next call would take it for its response. httpx2 looks for that on the socket only, not
    in what it has read already.
    """
    found: list[Any] = []
    for transport in (
        getattr(client, "_transport", None),
        *getattr(client, "_mounts", {}).values(),
    ):
        for connection in getattr(getattr(transport, "_pool", None), "connections", ()):
            state = getattr(getattr(connection, "_connection", None), "_h11_state", None)
            if state is not None and connection.is_idle() and state.trailing_data[0]:
                found.append(connection)
    return found


def _too_large(answer: httpx2.Response, body: bytearray, request: Request) -> BodyTooLarge:
    start = Response(answer.status_code, _headers(answer), bytes(body[: request.max_body]))
    return BodyTooLarge(start, request.max_body)


def _limited(chunks: Iterable[bytes], answer: httpx2.Response, request: Request) -> bytes:
    body = bytearray()
    for chunk in chunks:
        body += chunk
        if len(body) > request.max_body:
            raise _too_large(answer, body, request)
        if request.deadline and not request.deadline.left():
            raise httpx2.ReadTimeout("the deadline passed")
    return bytes(body)


async def _alimited(
    chunks: AsyncIterable[bytes], answer: httpx2.Response, request: Request
) -> bytes:
    body = bytearray()
    async for chunk in chunks:
        body += chunk
        if len(body) > request.max_body:
            raise _too_large(answer, body, request)
    return bytes(body)


_BEFORE_SENDING = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.InvalidURL,
    httpx2.LocalProtocolError,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
)


def _failure(error: Exception) -> TransportFailure:
    """The failure in words; the library's own error holds the request, so it is not chained."""
    sent = not isinstance(error, _BEFORE_SENDING)
    kind = type(error).__name__
    # A local protocol error quotes the header it dislikes, which may be a credential.
    detail = "" if isinstance(error, httpx2.LocalProtocolError) else str(error)
    return TransportFailure(f"{kind}: {detail}" if detail else kind, sent=sent)
