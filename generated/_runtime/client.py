# Generated from generator/runtime/_runtime/client.py. Do not edit.
"""What all clients share: from a described operation and its arguments to the answer.

Building the request and reading the answer are plain functions of `_Base`; the two clients differ
only in how they wait.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, Never, Self, TypeVar, TypedDict
from urllib.parse import quote, urlsplit

import httpx2

from .credentials import Credentials
from .deadline import Deadline
from .errors import (
    ApiError,
    DecodeError,
    DeliveryUncertain,
    NoAnswer,
    NotSent,
    ProviderError,
    by_status,
)
from .model import Timestamp, to_body
from .transport import (
    AsyncHttpxTransport,
    AsyncTransport,
    BodyTooLarge,
    HttpxTransport,
    Request,
    Response,
    Timeout,
    Transport,
    TransportFailure,
)

T = TypeVar("T")
Reader = Callable[[bytes], T]
Value = str | int | float | bool | datetime | None
Values = Mapping[str, Value | Iterable[Value]]

DEFAULT_TIMEOUT = Timeout()


class PollOptions(TypedDict, total=False):
    """What may be said about each of several calls; what is not said is as the client has it."""

    timeout: float | Timeout | None
    """Seconds for each phase; None waits for ever."""


class CallOptions(PollOptions, total=False):
    """What may be said about one call."""

    deadline: float | Deadline | None
    """Seconds for the whole call, or a moment that several calls share; None sets no bound."""


@dataclass(frozen=True, slots=True)
class Operation(Generic[T]):
    """One call that a provider offers, as its spec describes it."""

    method: str
    path: str
    """Template; the arguments in braces are quoted when they are put in."""
    read: Reader[T]
    ok: tuple[int, ...] = ()
    """Statuses that carry the answer; empty for any 2xx."""
    errors: Mapping[int, tuple[type[ApiError], Reader[Any] | None]] | None = None
    other_errors: Reader[Any] | None = None
    """For the body of any other error."""
    safe: bool = True
    """Whether doing it twice does no more than doing it once."""
    security: tuple[tuple[str, ...], ...] | None = None
    """Credentials, if not those of the whole provider."""
    media_type: str = "application/json"
    """Of the request body."""
    accept: str = "application/json"
    """Media types of the answer."""
    answers: Mapping[int, Reader[T]] | None = None
    """Of statuses whose answer is not what `read` reads."""

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


class Commas(tuple[str, ...]):
    """Values that travel as one, joined by commas."""

    __slots__ = ()


def comma_separated(values: Iterable[Value] | None) -> Commas | None:
    """Several values for one parameter.

    Raises:
        ValueError: a value is empty or holds a comma or a space, which the provider would misread.
    """
    if values is None:
        return None
    found = Commas(_text(value) for value in ([values] if isinstance(values, str) else values))
    for value in found:
        if not value or "," in value or any(c.isspace() for c in value):
            raise ValueError(f"{value!r} cannot be one of several values joined by commas")
    return found


class _Base:
    """Request building and answer reading; knows no waiting."""

    def __init__(
        self,
        credentials: Credentials,
        base_url: str,
        timeout: float | Timeout | None,
        user_agent: str,
    ) -> None:
        parts = urlsplit(base_url)
        if parts.scheme not in {"http", "https"} or not parts.hostname or "@" in parts.netloc:
            raise ValueError("base_url must be an absolute http or https URL without credentials")
        if parts.query or parts.fragment:
            raise ValueError("base_url must have no query and no fragment")
        self.base_url = base_url.rstrip("/")
        self._credentials = credentials
        self._timeout = _phases(timeout)
        self._user_agent = user_agent

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def __reduce__(self) -> Never:
        raise TypeError(f"a {type(self).__name__} holds credentials and is not pickled or copied")

    def _request(
        self,
        operation: Operation[Any],
        path: Values,
        query: Values,
        headers: Values,
        body: object,
        options: CallOptions,
    ) -> Request:
        secrets, secret_query = self._credentials.apply(operation.security)
        sent = {"Accept": operation.accept, "User-Agent": self._user_agent}
        if body is not None:
            sent["Content-Type"] = operation.media_type
        sent |= {name: _header(name, value) for name, value in headers.items() if value is not None}
        sent |= secrets
        pairs = [pair for name, value in query.items() for pair in _pairs(name, value)]
        pairs += [f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in secret_query]
        url = self.base_url + _filled(operation.path, path)
        timeout = _phases(options["timeout"]) if "timeout" in options else self._timeout
        content = body if isinstance(body, bytes) or body is None else to_body(body)
        full = f"{url}?{'&'.join(pairs)}" if pairs else url
        deadline = _deadline(options)
        return Request(operation.method, full, sent, content, timeout, deadline=deadline)

    def _answer(self, operation: Operation[T], response: Response) -> T:
        status = response.status
        if status in operation.ok or (not operation.ok and 200 <= status < 300):
            try:
                return (operation.answers or {}).get(status, operation.read)(response.body)
            except DecodeError as error:
                text = self._credentials.redact(error.text)
                message = f"{operation} answered {status}, but not as described: {error}"
                problem = DecodeError(self._credentials.redact(message), text=text, status=status)
            raise problem
        raise self._api_error(operation, response)

    def _api_error(self, operation: Operation[Any], response: Response) -> ApiError:
        known = operation.errors or {}
        kind, read = known.get(response.status, (None, operation.other_errors))
        text = self._credentials.redact(response.body[:100_000].decode("utf-8", "replace"))
        start = " ".join(text[:300].split())
        return (kind or by_status(response.status))(
            f"{operation} answered {response.status}" + (f": {start}" if start else ""),
            status=response.status,
            headers=response.headers,
            text=text,
            body=_decoded(read, response.body),
        )

    def _failed(
        self, operation: Operation[Any], failure: TransportFailure | BodyTooLarge
    ) -> ProviderError:
        text = f"{operation}: {self._credentials.redact(str(failure))}"
        if isinstance(failure, BodyTooLarge):
            return DecodeError(text, status=failure.status)
        if not failure.sent:
            return NotSent(f"{text}; nothing was sent")
        if operation.safe:
            return NoAnswer(f"{text}; no answer came, repeating is safe")
        return DeliveryUncertain(f"{text}; the provider may have acted: look before you repeat")


class Client(_Base):
    """A provider's client that waits; safe to share between threads."""

    def __init__(
        self,
        credentials: Credentials,
        base_url: str,
        timeout: float | Timeout | None,
        user_agent: str,
        http_client: httpx2.Client | Transport | None,
    ) -> None:
        super().__init__(credentials, base_url, timeout, user_agent)
        if http_client is None or isinstance(http_client, httpx2.Client):
            self._transport: Transport = HttpxTransport(http_client)
        else:
            self._transport = http_client

    def _call(
        self,
        operation: Operation[T],
        options: CallOptions,
        *,
        path: Values = {},
        query: Values = {},
        headers: Values = {},
        body: object = None,
    ) -> T:
        request = self._request(operation, path, query, headers, body, options)
        try:
            response = self._transport.send(request)
        except (TransportFailure, BodyTooLarge) as error:
            problem = self._failed(operation, error)
        else:
            return self._answer(operation, response)
        raise problem

    def close(self) -> None:
        """Close the connections, unless they belong to a client that was handed in."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class AsyncClient(_Base):
    """A provider's client for asyncio; it belongs to one event loop."""

    def __init__(
        self,
        credentials: Credentials,
        base_url: str,
        timeout: float | Timeout | None,
        user_agent: str,
        http_client: httpx2.AsyncClient | AsyncTransport | None,
    ) -> None:
        super().__init__(credentials, base_url, timeout, user_agent)
        if http_client is None or isinstance(http_client, httpx2.AsyncClient):
            self._transport: AsyncTransport = AsyncHttpxTransport(http_client)
        else:
            self._transport = http_client

    async def _call(
        self,
        operation: Operation[T],
        options: CallOptions,
        *,
        path: Values = {},
        query: Values = {},
        headers: Values = {},
        body: object = None,
    ) -> T:
        request = self._request(operation, path, query, headers, body, options)
        try:
            response = await self._transport.send(request)
        except (TransportFailure, BodyTooLarge) as error:
            problem = self._failed(operation, error)
        else:
            return self._answer(operation, response)
        raise problem

    async def aclose(self) -> None:
        """Close the connections, unless they belong to a client that was handed in."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.aclose()


def _phases(timeout: float | Timeout | None) -> Timeout:
    return timeout if isinstance(timeout, Timeout) else Timeout(connect=timeout, read=timeout)


def _deadline(options: CallOptions) -> Deadline | None:
    given = options.get("deadline")
    return given if given is None or isinstance(given, Deadline) else Deadline.after(given)


def shared_deadline(options: CallOptions) -> CallOptions:
    """The options with a deadline that all calls of one method share, not one each."""
    return {**options, "deadline": _deadline(options)}


def _text(value: Value) -> str:
    """A value as URLs and headers carry it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.wire if isinstance(value, Timestamp) else value.isoformat()
    return str(value)


def _texts(value: Value | Iterable[Value]) -> list[str]:
    if isinstance(value, Iterable) and not isinstance(value, str):
        return [_text(item) for item in value]
    return [_text(value)]


def _filled(template: str, path: Values) -> str:
    """The path with its arguments quoted.

    Raises:
        ValueError: an argument is empty or would change the path (`.` and `..`).
    """
    quoted: dict[str, str] = {}
    for name, value in path.items():
        texts = _texts(value)
        if value is None or not texts or any(text in {"", ".", ".."} for text in texts):
            raise ValueError(f"{name} must not be empty, '.' or '..': it is part of the URL path")
        quoted[name] = ",".join(quote(text, safe="") for text in texts)
    return template.format_map(quoted)


def _pairs(name: str, value: Value | Iterable[Value]) -> list[str]:
    """`name=value` for each value; none for None."""
    if value is None:
        return []
    texts = [quote(text, safe="") for text in _texts(value)]
    joined = [",".join(texts)] if isinstance(value, Commas) else texts
    return [f"{quote(name, safe='')}={text}" for text in joined]


def _header(name: str, value: Value | Iterable[Value]) -> str:
    text = ",".join(_texts(value))
    if not text.isascii() or not text.isprintable():
        raise ValueError(f"the value of {name} has a character that cannot stand in a header")
    return text


def _decoded(read: Reader[Any] | None, body: bytes) -> object:
    """The body of an error if it is what the spec describes, else None."""
    try:
        return read(body) if read else None
    except DecodeError:
        return None
