# Generated from generator/runtime/_runtime/calls.py. Do not edit.
"""One call: its parts, its requests, and the meaning of each response.

`Call` builds requests, interprets responses and decides what comes next. It never waits, so both
clients share it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Generic, Protocol, TypedDict, TypeVar
from urllib.parse import quote

from ..report import Reports
from . import sending
from .credentials import Credentials
from .deadline import Deadline
from .encoding import Types, Value, Values, filled, header_value, query_pairs, without
from .errors import (
    ApiError,
    DecodeError,
    DeliveryUncertain,
    NoAnswer,
    NotSent,
    ProviderError,
    by_status,
)
from .model import refuse_ambiguous
from .pace import Pace
from .report_reader import value_at
from .retries import DEFAULT_RETRIES, may_repeat, pause_before
from .telemetry import Trace
from .transport import BodyTooLarge, Request, Response, Timeout, TransportFailure

T = TypeVar("T")
Reader = Callable[[bytes], T]

DEFAULT_TIMEOUT = Timeout()
DEFAULT_DEADLINE = 120.0
"""Seconds for a whole call, including its retries."""


class PollOptions(TypedDict, total=False):
    """Options for each of several calls; those left out are taken from the client."""

    timeout: float | Timeout | None
    """Seconds for each phase; None means no limit."""
    retries: int
    """Maximum number of retries of a call that is safe to repeat."""
    headers: Mapping[str, str]
    """Sent in addition to the client's; they cannot replace credentials."""


class CallOptions(PollOptions, total=False):
    """Options for one call."""

    deadline: float | Deadline | None
    """Seconds for the whole call, or a moment that several calls share; None means no limit."""


Errors = Mapping[int, tuple[type[ApiError], Reader[Any] | None]]
"""Status -> its class, and what reads its body."""


def only(errors: Errors, *statuses: int) -> Errors:
    """Some entries of a table of errors."""
    return {status: errors[status] for status in statuses}


@dataclass(frozen=True, slots=True)
class Endpoint(Generic[T]):
    """One call that a provider offers, as its spec describes it."""

    method: str
    path: str
    """Template; the arguments in braces are quoted when they are filled in."""
    read: Reader[T]
    ok: tuple[int, ...] = ()
    """Statuses that mean success; empty for any 2xx."""
    errors: Errors | None = None
    other_errors: Reader[Any] | None = None
    """Reads the body of any other error."""
    safe: bool = True
    """Whether doing it twice has the same effect as doing it once."""
    security: tuple[tuple[str, ...], ...] | None = None
    """Credentials, if they differ from the provider's."""
    media_type: str = "application/json"
    """Of the request body."""
    body: Callable[[], Any] | None = None
    """Gives the type of the request body; called when it is first needed."""
    body_optional: bool = False
    path_types: Mapping[str, Types] = field(default_factory=dict[str, Types])
    """What path arguments may be, other than `str`."""
    accept: str = "application/json"
    """Media types of the response."""
    answers: Mapping[int, Reader[T]] | None = None
    """By status, for responses that `read` does not apply to."""
    reports: Callable[[str, Mapping[str, object]], Reports] | None = None
    """Reads the delivery reports out of a response that does not match the spec, given the
    arguments of the call; None if it carries none."""
    next_page: tuple[str, ...] | None = None
    """Properties from such a response to the number of the next page, or to the items that are
    counted; None if there are no pages."""

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


@dataclass(frozen=True, slots=True)
class TokenSource:
    """The call that exchanges an id and a secret for a token, and the field that holds it."""

    operation: Endpoint[Any]
    field: str


@dataclass(frozen=True, slots=True)
class Raw(Generic[T]):
    """A response as received, with its decoded value."""

    status: int
    headers: Mapping[str, str]
    """Names are lower-case."""
    text: str
    """The body; bytes that are not UTF-8 are replaced."""
    parsed: T
    attempts: int
    elapsed: float
    """Seconds, including all attempts and the pauses between them."""


@dataclass(frozen=True, slots=True)
class Arguments:
    """The arguments of an operation, by where they are sent."""

    path: Values = field(default_factory=dict[str, Value])
    query: Values = field(default_factory=dict[str, Value])
    headers: Values = field(default_factory=dict[str, Value])
    body: object = None


class Caller(Protocol):
    """What a call needs from its client."""

    provider: ClassVar[str]
    base_url: str
    user_agent: str
    credentials: Credentials
    options: CallOptions
    pace: Pace


class Call(Generic[T]):
    """One call in progress: its attempts and its trace."""

    def __init__(
        self, client: Caller, operation: Endpoint[T], options: CallOptions, arguments: Arguments
    ) -> None:
        self._client, self._operation, self._arguments = client, operation, arguments
        self._options: CallOptions = {**client.options, **options}
        self._deadline = _deadline(self._options)
        self._renewed = False
        # What cannot be sent is refused here: before a wait, a token request and the first attempt.
        self._path = filled(operation.path, arguments.path, operation.path_types)
        self._query = [
            p for name, value in arguments.query.items() for p in query_pairs(name, value)
        ]
        self._headers = _given({**arguments.headers, **self._options.get("headers", {})})
        self._body = sending.content(
            arguments.body, operation.body, operation.body_optional, operation.media_type
        )
        self.trace = Trace(client.provider, operation.method, operation.path, client.base_url)

    def turn(self) -> float:
        """Seconds until the next attempt may go out under the provider's rate limit.

        Raises:
            NotSent: the deadline passes before that.
        """
        wait = self._client.pace.reserve()
        if self._deadline and wait and wait >= self._deadline.left():
            text = f"the provider's rate limit requires a wait of {wait:.1f} s, past the deadline"
            raise NotSent(f"{self._operation}: {text}; nothing was sent")
        return wait

    def request(self) -> Request:
        """The request of the next attempt."""
        self.trace.attempts += 1
        operation, client, body = self._operation, self._client, self._body
        secrets, secret_query = client.credentials.apply(operation.security)
        sent = {"Accept": operation.accept, "User-Agent": client.user_agent}
        if body:
            sent["Content-Type"] = body.media_type
        sent = without(sent, self._headers) | self._headers
        sent = without(sent, secrets) | secrets
        pairs = [f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in secret_query]
        pairs = [*self._query, *pairs]
        url = client.base_url + self._path
        return Request(
            operation.method,
            f"{url}?{'&'.join(pairs)}" if pairs else url,
            sent,
            body.data if body else None,
            _phases(self._options.get("timeout", DEFAULT_TIMEOUT)),
            deadline=self._deadline,
        )

    def answered(self, response: Response) -> Raw[T] | ProviderError:
        """The decoded response, or the error it stands for."""
        operation, status = self._operation, response.status
        self.trace.status = status
        if not self._succeeded(status):
            return self._api_error(response)
        try:
            read = (operation.answers or {}).get(status, operation.read)
            parsed = _parsed(read, response.body)
        except DecodeError as error:
            redact = self._client.credentials.redact
            done = "" if operation.safe else " (the request was carried out: do not repeat it)"
            media = response.headers.get("content-type", "")
            kind = "" if "json" in media else f" with {media[:60] or 'no content type'}"
            message = f"{operation} answered {status}{kind}{done}, but not as described: {error}"
            found = DecodeError(redact(message), text=redact(error.text), status=status)
            self._add_reports(found, redact(response.body.decode("utf-8", "replace")))
            return found
        text = response.body.decode("utf-8", "replace")
        attempts, elapsed = self.trace.attempts, self.trace.elapsed
        return Raw(status, response.headers, text, parsed, attempts, elapsed)

    def _add_reports(self, error: DecodeError, text: str) -> None:
        """What an answer states of messages, although it does not match the spec."""
        operation, given = self._operation, self._arguments
        if operation.reports:
            known = {**given.headers, **given.query, **given.path}
            error.reports = operation.reports(text, known)
        if operation.next_page is not None:
            error.next_page = value_at(text, operation.next_page)

    def _succeeded(self, status: int) -> bool:
        ok = self._operation.ok
        return status in ok if ok else 200 <= status < 300

    def _api_error(self, response: Response) -> ApiError:
        operation = self._operation
        known = operation.errors or {}
        kind, read = known.get(response.status, (None, operation.other_errors))
        redact = self._client.credentials.redact
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
        """Whether a fetched token was rejected, so that one attempt with a new one is due.

        That applies to a send too: 401 means that the request was not carried out for lack of
        valid credentials, so repeating it sends nothing twice, and the caller cannot prevent a
        token from expiring between two calls. Only this status is proof of that: a lost response
        or any other status is left to `pause`.
        """
        if self._renewed or not isinstance(found, ApiError) or found.status != 401:
            return False
        self._renewed = self._client.credentials.forget(request.headers, self._operation.security)
        return self._renewed

    def wanted(self) -> tuple[dict[str, str] | None, CallOptions]:
        """The id and secret if a token has to be fetched, and the options of that call."""
        pair = self._client.credentials.pair(self._operation.security)
        return pair, {**self._options, "deadline": self._deadline}

    def failed(self, failure: TransportFailure | BodyTooLarge) -> ProviderError:
        """The error for a response that could not be read."""
        text = f"{self._operation}: {self._client.credentials.redact(str(failure))}"
        if isinstance(failure, BodyTooLarge):
            start = failure.start
            self.trace.status = start.status
            if start.status >= 400:
                return self._api_error(start)
            told = self._client.credentials.redact(start.body[:2000].decode("utf-8", "replace"))
            return DecodeError(text, text=told, status=start.status)
        if not failure.sent:
            return NotSent(f"{text}; nothing was sent")
        if self._operation.safe:
            return NoAnswer(f"{text}; no response came; repeating is safe")
        return DeliveryUncertain(f"{text}; the provider may have acted: check before repeating")

    def pause(self, problem: ProviderError) -> float:
        """Seconds until the next attempt.

        Raises:
            ProviderError: `problem`, if another attempt is unsafe, useless or too late.
        """
        failed = self.trace.attempts - self._renewed  # a rejected token uses up no retry
        left = self._options.get("retries", DEFAULT_RETRIES) - failed + 1
        if left > 0 and may_repeat(problem, self._operation.safe):
            pause = pause_before(failed, problem, self._deadline)
            if pause is not None:
                return pause
        raise problem


def _given(headers: Values) -> dict[str, str]:
    """The headers that have a value, as they are written."""
    written = {name: header_value(name, value) for name, value in headers.items()}
    return {name: value for name, value in written.items() if value is not None}


def _phases(timeout: float | Timeout | None) -> Timeout:
    return timeout if isinstance(timeout, Timeout) else Timeout(connect=timeout, read=timeout)


def _deadline(options: CallOptions) -> Deadline | None:
    given = options.get("deadline")
    return given if given is None or isinstance(given, Deadline) else Deadline.after(given)


def shared_deadline(options: CallOptions) -> CallOptions:
    """The options with one deadline for all calls of a method, if the caller set one."""
    return {**options, "deadline": _deadline(options)} if "deadline" in options else options


def _parsed(read: Reader[T], body: bytes) -> T:
    """The value the reader decodes; ambiguous JSON is refused."""
    found = read(body)
    if read is not bytes:
        refuse_ambiguous(body)
    return found


def _decoded(read: Reader[Any] | None, body: bytes) -> object:
    """The body of an error if it matches the spec, else None."""
    try:
        return _parsed(read, body) if read else None
    except DecodeError:
        return None
