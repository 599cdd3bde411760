"""What all clients share: from a described operation and its arguments to the answer.

Building requests, judging answers and deciding what comes next is done by `Call`, which knows no
waiting; the two clients differ only in how they wait.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar, Generic, Never, Self, TypeVar, TypedDict, Unpack
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
from .model import Timestamp, refuse_repeated_keys, to_body, to_form
from .pace import Pace
from .retries import DEFAULT_RETRIES, may_repeat, pause_before
from .telemetry import Trace
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
DEFAULT_DEADLINE = 120.0
"""Seconds for a whole call, its repetitions included."""


class PollOptions(TypedDict, total=False):
    """What may be said about each of several calls; what is not said is as the client has it."""

    timeout: float | Timeout | None
    """Seconds for each phase; None waits for ever."""
    retries: int
    """How often a call is made again at most, where that does no harm."""
    headers: Mapping[str, str]
    """Sent besides those of the client; credentials cannot be replaced by them."""


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


@dataclass(frozen=True, slots=True)
class TokenSource:
    """The call that gives a token for an id and a secret, and where its answer holds it."""

    operation: Operation[Any]
    field: str


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


@dataclass(frozen=True, slots=True)
class Raw(Generic[T]):
    """An answer as it came, beside what was read of it."""

    status: int
    headers: Mapping[str, str]
    """Names are lower-case."""
    text: str
    """The body; what is no UTF-8 is replaced."""
    parsed: T
    attempts: int
    elapsed: float
    """Seconds, with all attempts and the pauses between them."""


@dataclass(frozen=True, slots=True)
class Arguments:
    """What the caller of an operation gave, by the place where it goes."""

    path: Values = field(default_factory=dict[str, Value])
    query: Values = field(default_factory=dict[str, Value])
    headers: Values = field(default_factory=dict[str, Value])
    body: object = None


class Call(Generic[T]):
    """One call under way: its attempts, and what is told of it."""

    def __init__(
        self, base: _Base, operation: Operation[T], options: CallOptions, arguments: Arguments
    ) -> None:
        self._base, self._operation, self._arguments = base, operation, arguments
        self._options: CallOptions = {**base.options, **options}
        self._deadline = _deadline(self._options)
        self._renewed = False
        self.trace = Trace(base.provider, operation.method, operation.path, base.base_url)

    def turn(self) -> float:
        """Seconds until the next attempt may go out under the provider's rate limit.

        Raises:
            NotSent: the deadline comes first.
        """
        wait = self._base.pace.reserve()
        if self._deadline and wait and wait >= self._deadline.left():
            text = f"the rate limit of the provider leaves no room for {wait:.1f} s"
            raise NotSent(f"{self._operation}: {text}; nothing was sent")
        return wait

    def request(self) -> Request:
        """The request of the next attempt."""
        self.trace.attempts += 1
        operation, given, base = self._operation, self._arguments, self._base
        secrets, secret_query = base.credentials.apply(operation.security)
        sent = {"Accept": operation.accept, "User-Agent": base.user_agent}
        if given.body is not None:
            sent["Content-Type"] = operation.media_type
        asked = {**given.headers, **self._options.get("headers", {})}
        own = {name: _header(name, value) for name, value in asked.items() if value is not None}
        sent = _without(sent, own) | own
        sent = _without(sent, secrets) | secrets
        pairs = [pair for name, value in given.query.items() for pair in _pairs(name, value)]
        pairs += [f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in secret_query]
        url = base.base_url + _filled(operation.path, given.path)
        return Request(
            operation.method,
            f"{url}?{'&'.join(pairs)}" if pairs else url,
            sent,
            _encoded(given.body, operation.media_type),
            _phases(self._options.get("timeout", DEFAULT_TIMEOUT)),
            deadline=self._deadline,
        )

    def answered(self, response: Response) -> Raw[T] | ProviderError:
        """What the answer says, or what is wrong with it."""
        operation, status = self._operation, response.status
        self.trace.status = status
        if not self._succeeded(status):
            return self._api_error(response)
        try:
            read = (operation.answers or {}).get(status, operation.read)
            parsed = read(response.body)
            if read is not bytes:
                refuse_repeated_keys(response.body)
        except DecodeError as error:
            redact = self._base.credentials.redact
            done = "" if operation.safe else " (it was carried out: do not repeat it)"
            media = response.headers.get("content-type", "")
            kind = "" if "json" in media else f" with {media[:60] or 'no content type'}"
            message = f"{operation} answered {status}{kind}{done}, but not as described: {error}"
            return DecodeError(redact(message), text=redact(error.text), status=status)
        text = response.body.decode("utf-8", "replace")
        attempts, elapsed = self.trace.attempts, self.trace.elapsed
        return Raw(status, response.headers, text, parsed, attempts, elapsed)

    def _succeeded(self, status: int) -> bool:
        ok = self._operation.ok
        return status in ok if ok else 200 <= status < 300

    def _api_error(self, response: Response) -> ApiError:
        operation = self._operation
        known = operation.errors or {}
        kind, read = known.get(response.status, (None, operation.other_errors))
        redact = self._base.credentials.redact
        body = redact(response.body.decode("utf-8", "replace"))
        text = body[:100_000]
        start = " ".join(text[:300].split())
        return (kind or by_status(response.status))(
            f"{operation} answered {response.status}" + (f": {start}" if start else ""),
            status=response.status,
            headers={name: redact(value) for name, value in response.headers.items()},
            text=text,
            body=_decoded(read, body.encode()),
        )

    def refused(self, found: Raw[T] | ProviderError, request: Request) -> bool:
        """Whether a fetched token was refused, so that one try with a new one is due."""
        if self._renewed or not isinstance(found, ApiError) or found.status != 401:
            return False
        self._renewed = self._base.credentials.forget(request.headers)
        return self._renewed

    def wanted(self) -> tuple[dict[str, str] | None, CallOptions]:
        """The id and secret to fetch a token for, if one is needed; and how to call for it."""
        pair = self._base.credentials.pair(self._operation.security)
        return pair, {**self._options, "deadline": self._deadline}

    def failed(self, failure: TransportFailure | BodyTooLarge) -> ProviderError:
        """What it means that no answer could be read."""
        text = f"{self._operation}: {self._base.credentials.redact(str(failure))}"
        if isinstance(failure, BodyTooLarge):
            start = failure.start
            self.trace.status = start.status
            if start.status >= 400:
                return self._api_error(start)
            told = self._base.credentials.redact(start.body[:2000].decode("utf-8", "replace"))
            return DecodeError(text, text=told, status=start.status)
        if not failure.sent:
            return NotSent(f"{text}; nothing was sent")
        if self._operation.safe:
            return NoAnswer(f"{text}; no answer came, repeating is safe")
        return DeliveryUncertain(f"{text}; the provider may have acted: look before you repeat")

    def pause(self, problem: ProviderError) -> float:
        """Seconds until the next attempt.

        Raises:
            ProviderError: `problem`, if another attempt would do harm, or there is no time for it.
        """
        left = self._options.get("retries", DEFAULT_RETRIES) - self.trace.attempts + 1
        if left > 0 and may_repeat(problem, self._operation.safe):
            pause = pause_before(self.trace.attempts, problem, self._deadline)
            if pause is not None:
                return pause
        raise problem


class _Base:
    """What both clients hold."""

    provider: ClassVar[str]
    token_source: ClassVar[TokenSource | None] = None
    rate_limits: ClassVar[tuple[tuple[int, float], ...]] = ()
    """(calls, seconds of the window), as the provider documents them."""
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
        """The same client with other defaults; both share connections, and closing one closes both."""
        other = object.__new__(type(self))
        other.__dict__ |= self.__dict__ | {"options": {**self.options, **options}}
        return other

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def __reduce__(self) -> Never:
        raise TypeError(f"a {type(self).__name__} holds credentials and is not pickled or copied")


class Client(_Base):
    """A provider's client that waits; safe to share between threads."""

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

    def _call(self, operation: Operation[T], options: CallOptions, arguments: Arguments) -> T:
        return self.exchange(operation, options, arguments).parsed

    def exchange(
        self, operation: Operation[T], options: CallOptions, arguments: Arguments
    ) -> Raw[T]:
        """One call of a described operation, repeated where that does no harm."""
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
        """Fetch a token if the call needs one; of several threads one does."""
        if self.token_source is None or call.wanted()[0] is None:
            return
        with self._fetching:
            pair, options = call.wanted()
            if pair is not None:
                answer = self._call(self.token_source.operation, options, Arguments(body=pair))
                self.credentials.keep(getattr(answer, self.token_source.field))

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

    async def _call(self, operation: Operation[T], options: CallOptions, arguments: Arguments) -> T:
        return (await self.exchange(operation, options, arguments)).parsed

    async def exchange(
        self, operation: Operation[T], options: CallOptions, arguments: Arguments
    ) -> Raw[T]:
        """One call of a described operation, repeated where that does no harm."""
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
        """Fetch a token if the call needs one; of several tasks one does."""
        if self.token_source is None or call.wanted()[0] is None:
            return
        async with self._fetching:
            pair, options = call.wanted()
            if pair is not None:
                source = self.token_source
                answer = await self._call(source.operation, options, Arguments(body=pair))
                self.credentials.keep(getattr(answer, source.field))

    async def aclose(self) -> None:
        """Close the connections, unless they belong to a client that was handed in."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.aclose()


class RawCalls:
    """Base of the calls that give a `Raw` answer."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def _call(self, operation: Operation[T], options: CallOptions, arguments: Arguments) -> Raw[T]:
        return self._client.exchange(operation, options, arguments)


class AsyncRawCalls:
    """As `RawCalls`, for an `AsyncClient`."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def _call(
        self, operation: Operation[T], options: CallOptions, arguments: Arguments
    ) -> Raw[T]:
        return await self._client.exchange(operation, options, arguments)


def _phases(timeout: float | Timeout | None) -> Timeout:
    return timeout if isinstance(timeout, Timeout) else Timeout(connect=timeout, read=timeout)


def _deadline(options: CallOptions) -> Deadline | None:
    given = options.get("deadline")
    return given if given is None or isinstance(given, Deadline) else Deadline.after(given)


def shared_deadline(options: CallOptions) -> CallOptions:
    """The options with a deadline that all calls of one method share, if the caller set one."""
    return {**options, "deadline": _deadline(options)} if "deadline" in options else options


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


def _encoded(body: object, media_type: str) -> bytes | None:
    """The request body as it travels; bytes go as they are."""
    if body is None or isinstance(body, bytes):
        return body
    return to_form(body) if media_type.startswith(_FORM) else to_body(body)


_FORM = "application/x-www-form-urlencoded"


def _without(headers: dict[str, str], others: Mapping[str, str]) -> dict[str, str]:
    """Headers but for those that others replace, however they are spelled."""
    taken = {name.lower() for name in others}
    return {name: value for name, value in headers.items() if name.lower() not in taken}


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
