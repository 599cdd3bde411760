# Generated from specs/nifteem.yaml. Do not edit.
"""Clients of Nifteem."""

from __future__ import annotations

from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Iterable,
    Iterator,
    Mapping,
)
from typing import Unpack

import httpx2

from .._runtime.bulk import distinct
from .._runtime.calls import (
    DEFAULT_DEADLINE,
    DEFAULT_TIMEOUT,
    Arguments,
    CallOptions,
    Endpoint,
    Errors,
    PollOptions,
    Raw,
    only,
)
from .._runtime.client import AsyncClient, AsyncRawCalls, Client, RawCalls
from .._runtime.credentials import Credentials, Scheme
from .._runtime.errors import ProviderError
from .._runtime.model import nothing, reads
from .._runtime.pace import side_by_side, side_by_side_async
from .._runtime.retries import DEFAULT_RETRIES
from .._runtime.transport import AsyncTransport, Timeout, Transport
from .._runtime.waiting import Waited, wait_until_final, wait_until_final_async
from ..delivery import Reports
from .errors import (
    BadRequest,
    Forbidden,
    InternalServerError,
    Unauthorized,
    UnprocessableContent,
)
from .models import DispatchApi, DispatchApiRequest
from .reports import STATUS_READER, delivery_reports

# Production.
BASE_URL = "https://api.nifteem.com"
USER_AGENT = "dlrgen-nifteem/2026-11-21"
SCHEMES: tuple[Scheme, ...] = (
    Scheme("header", ("api_key",), ("NIFTEEM_API_KEY",), "X-API-Key"),
)
SECURITY: tuple[tuple[str, ...], ...] = (("api_key",),)
_ERRORS: Errors = {
    400: (BadRequest, None),
    401: (Unauthorized, None),
    403: (Forbidden, None),
    422: (UnprocessableContent, None),
    500: (InternalServerError, None),
}
GET_DISPATCH: Endpoint[DispatchApi] = Endpoint(
    "GET",
    "/v1/api/dispatch/{dispatch_id}",
    DispatchApi.from_json,
    ok=(200,),
    errors=only(_ERRORS, 400, 401, 403, 500),
    reports=STATUS_READER.of_answer("DispatchApi"),
)
CANCEL_DISPATCH: Endpoint[None] = Endpoint(
    "DELETE", "/v1/api/dispatch/{dispatch_id}", nothing, ok=(200,), errors=_ERRORS
)
CREATE_DISPATCH: Endpoint[str] = Endpoint(
    "POST",
    "/v1/api/dispatch",
    reads(str),
    ok=(200,),
    errors=only(_ERRORS, 400, 401, 403, 500),
    safe=False,
    body=lambda: DispatchApiRequest,
)


class NifteemClient(Client):
    """Synchronous client of Nifteem; safe to share between threads.

    Use it as a context manager, or call `close` when done.

    Args:
        api_key: API key, created in the customer area under apps and
            integrations. Default: $NIFTEEM_API_KEY.
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
        CredentialsMissing: no complete set of credentials was passed or found
            in the environment.
        ValueError: `base_url` is not absolute, or a credential has characters
            no header may have.
    """

    provider = "nifteem"

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        retries: int = DEFAULT_RETRIES,
        http_client: httpx2.Client | Transport | None = None,
    ) -> None:
        given: dict[str, str | None] = {"api_key": api_key}
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
    def with_raw(self) -> NifteemRawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return NifteemRawCalls(self)

    def get_dispatch(
        self, dispatch_id: str, **options: Unpack[CallOptions]
    ) -> DispatchApi:
        """Get one dispatch with the status of its processed messages.

        Returns a dispatch, the messages processed so far and the number of messages
        still queued. A queued message has no entry in `messages`, so a missing
        entry is not a failure. There are no query parameters and no paging,
        although a dispatch may have 1000 recipients and several messages for each.

        Args:
            dispatch_id: Id of the dispatch; format and length are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: Bad request; no body is documented.
            Unauthorized: 401: Not authenticated; no body is documented.
            Forbidden: 403: Not allowed; no body is documented.
            InternalServerError: 500: Server fault; no body is documented.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return self._call(
            GET_DISPATCH, options, Arguments(path={"dispatch_id": dispatch_id})
        )

    def cancel_dispatch(self, dispatch_id: str, **options: Unpack[CallOptions]) -> None:
        """Cancel a scheduled dispatch.

        Cancels a dispatch up to 5 minutes before its scheduled time; later, 422 is
        the answer. A dispatch that is sent at once can never be cancelled. Which
        status its messages take is not documented.

        Args:
            dispatch_id: Id of the dispatch; format and length are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: Bad request; no body is documented.
            Unauthorized: 401: Not authenticated; no body is documented.
            Forbidden: 403: Not allowed; no body is documented.
            UnprocessableContent: 422: Cannot be cancelled: its time has passed or
                is less than 5 minutes ahead; no body is documented.
            InternalServerError: 500: Server fault; no body is documented.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return self._call(
            CANCEL_DISPATCH, options, Arguments(path={"dispatch_id": dispatch_id})
        )

    def create_dispatch(
        self,
        body: DispatchApiRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> str:
        """Send messages to up to 1000 recipients, at once or at a given time.

        Creates one dispatch for many recipients, across channels and languages, and
        answers with a string that is taken to be its id. Accepted does not mean
        delivered: the outcome comes by webhook or from `get_dispatch`. Each item of
        `contents` is a message of its own for each recipient. Without
        `scheduleDate` the messages go out at once and cannot be cancelled.
        Recipients whose number is invalid or lacks its international prefix are
        skipped without an error, unless `countryCodeFixEnabled` is set. No key
        against repetition is documented, so a second request is taken to be a
        second dispatch.

        Args:
            body: The dispatch.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: Bad request; no body is documented.
            Unauthorized: 401: Not authenticated; no body is documented.
            Forbidden: 403: Not allowed; no body is documented.
            InternalServerError: 500: Server fault; no body is documented.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return self._call(CREATE_DISPATCH, options, Arguments(body=body))

    def iter_dispatch(
        self,
        dispatch_id: Iterable[str],
        *,
        concurrency: int = 4,
        **options: Unpack[CallOptions],
    ) -> Iterator[tuple[str, DispatchApi | ProviderError]]:
        """`get_dispatch` for many ids, several calls at a time.

        Results arrive in the order in which calls finish. The provider's documented
        rate limit is respected. A failed lookup is yielded as its exception; the
        others continue.

        Args:
            dispatch_id: Any number of ids; the iterable is read only as calls
                become free.
            concurrency: Maximum number of simultaneous calls.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Returns:
            Each id with its answer or error.

        Raises:
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: `concurrency` is less than 1; or a path argument is empty,
                `.` or `..`.
        """

        def one(key: str) -> DispatchApi:
            return self.get_dispatch(key, **options)

        queue = distinct(dispatch_id)
        yield from side_by_side(one, queue, concurrency)

    def wait_until_final(
        self,
        dispatch_id: str,
        *,
        deadline: float,
        pauses: Iterable[float] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], object] | None = None,
        **options: Unpack[PollOptions],
    ) -> Waited:
        """Call `get_dispatch` until every message has a final status.

        Temporary failures (no response, 408, 429, 5xx) are tried again.

        Odd values in a response that say nothing of a status do not matter.

        Args:
            dispatch_id: Id of the dispatch; format and length are not documented.
            deadline: Overall limit in seconds.
            pauses: Seconds between polls; by default they grow, with some
                randomness.
            clock: Monotonic clock, in seconds; by default `time.monotonic`.
            sleep: Called with the number of seconds to wait.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `retries`, of calls that are safe to repeat; `headers` to add. Default:
                those of the client.

        Returns:
            The result of all polls; `final` is False if the deadline passed first.

        Raises:
            ProviderError: what `get_dispatch` raises and waiting cannot cure, or no
                response.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: `deadline` is not above zero; or a path argument is empty,
                `.` or `..`.
        """

        def look(asked: CallOptions, done: frozenset[str]) -> Reports:
            answer = self.get_dispatch(dispatch_id, **asked)
            return delivery_reports(answer)

        return wait_until_final(
            look, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )


class NifteemRawCalls(RawCalls):
    """The calls of `NifteemClient`, each returning a `Raw` response."""

    def get_dispatch(
        self, dispatch_id: str, **options: Unpack[CallOptions]
    ) -> Raw[DispatchApi]:
        """Like `get_dispatch` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            GET_DISPATCH, options, Arguments(path={"dispatch_id": dispatch_id})
        )

    def cancel_dispatch(
        self, dispatch_id: str, **options: Unpack[CallOptions]
    ) -> Raw[None]:
        """Like `cancel_dispatch` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            CANCEL_DISPATCH, options, Arguments(path={"dispatch_id": dispatch_id})
        )

    def create_dispatch(
        self,
        body: DispatchApiRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> Raw[str]:
        """Like `create_dispatch` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(CREATE_DISPATCH, options, Arguments(body=body))


class AsyncNifteemClient(AsyncClient):
    """Asynchronous client of Nifteem; belongs to one event loop.

    Use it as a context manager, or call `aclose` when done.

    Args:
        api_key: API key, created in the customer area under apps and
            integrations. Default: $NIFTEEM_API_KEY.
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
        CredentialsMissing: no complete set of credentials was passed or found
            in the environment.
        ValueError: `base_url` is not absolute, or a credential has characters
            no header may have.
    """

    provider = "nifteem"

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        retries: int = DEFAULT_RETRIES,
        http_client: httpx2.AsyncClient | AsyncTransport | None = None,
    ) -> None:
        given: dict[str, str | None] = {"api_key": api_key}
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
    def with_raw(self) -> AsyncNifteemRawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return AsyncNifteemRawCalls(self)

    async def get_dispatch(
        self, dispatch_id: str, **options: Unpack[CallOptions]
    ) -> DispatchApi:
        """Get one dispatch with the status of its processed messages.

        Returns a dispatch, the messages processed so far and the number of messages
        still queued. A queued message has no entry in `messages`, so a missing
        entry is not a failure. There are no query parameters and no paging,
        although a dispatch may have 1000 recipients and several messages for each.

        Args:
            dispatch_id: Id of the dispatch; format and length are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: Bad request; no body is documented.
            Unauthorized: 401: Not authenticated; no body is documented.
            Forbidden: 403: Not allowed; no body is documented.
            InternalServerError: 500: Server fault; no body is documented.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return await self._call(
            GET_DISPATCH, options, Arguments(path={"dispatch_id": dispatch_id})
        )

    async def cancel_dispatch(
        self, dispatch_id: str, **options: Unpack[CallOptions]
    ) -> None:
        """Cancel a scheduled dispatch.

        Cancels a dispatch up to 5 minutes before its scheduled time; later, 422 is
        the answer. A dispatch that is sent at once can never be cancelled. Which
        status its messages take is not documented.

        Args:
            dispatch_id: Id of the dispatch; format and length are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: Bad request; no body is documented.
            Unauthorized: 401: Not authenticated; no body is documented.
            Forbidden: 403: Not allowed; no body is documented.
            UnprocessableContent: 422: Cannot be cancelled: its time has passed or
                is less than 5 minutes ahead; no body is documented.
            InternalServerError: 500: Server fault; no body is documented.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return await self._call(
            CANCEL_DISPATCH, options, Arguments(path={"dispatch_id": dispatch_id})
        )

    async def create_dispatch(
        self,
        body: DispatchApiRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> str:
        """Send messages to up to 1000 recipients, at once or at a given time.

        Creates one dispatch for many recipients, across channels and languages, and
        answers with a string that is taken to be its id. Accepted does not mean
        delivered: the outcome comes by webhook or from `get_dispatch`. Each item of
        `contents` is a message of its own for each recipient. Without
        `scheduleDate` the messages go out at once and cannot be cancelled.
        Recipients whose number is invalid or lacks its international prefix are
        skipped without an error, unless `countryCodeFixEnabled` is set. No key
        against repetition is documented, so a second request is taken to be a
        second dispatch.

        Args:
            body: The dispatch.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: Bad request; no body is documented.
            Unauthorized: 401: Not authenticated; no body is documented.
            Forbidden: 403: Not allowed; no body is documented.
            InternalServerError: 500: Server fault; no body is documented.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return await self._call(CREATE_DISPATCH, options, Arguments(body=body))

    async def iter_dispatch(
        self,
        dispatch_id: Iterable[str],
        *,
        concurrency: int = 4,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[tuple[str, DispatchApi | ProviderError]]:
        """`get_dispatch` for many ids, several calls at a time.

        Results arrive in the order in which calls finish. The provider's documented
        rate limit is respected. A failed lookup is yielded as its exception; the
        others continue.

        Args:
            dispatch_id: Any number of ids; the iterable is read only as calls
                become free.
            concurrency: Maximum number of simultaneous calls.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Returns:
            Each id with its answer or error.

        Raises:
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: `concurrency` is less than 1; or a path argument is empty,
                `.` or `..`.
        """

        async def one(key: str) -> DispatchApi:
            return await self.get_dispatch(key, **options)

        queue = distinct(dispatch_id)
        async for found in side_by_side_async(one, queue, concurrency):
            yield found

    async def wait_until_final(
        self,
        dispatch_id: str,
        *,
        deadline: float,
        pauses: Iterable[float] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], Awaitable[object]] | None = None,
        **options: Unpack[PollOptions],
    ) -> Waited:
        """Call `get_dispatch` until every message has a final status.

        Temporary failures (no response, 408, 429, 5xx) are tried again.

        Odd values in a response that say nothing of a status do not matter.

        Args:
            dispatch_id: Id of the dispatch; format and length are not documented.
            deadline: Overall limit in seconds.
            pauses: Seconds between polls; by default they grow, with some
                randomness.
            clock: Monotonic clock, in seconds; by default `time.monotonic`.
            sleep: Called with the number of seconds to wait.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `retries`, of calls that are safe to repeat; `headers` to add. Default:
                those of the client.

        Returns:
            The result of all polls; `final` is False if the deadline passed first.

        Raises:
            ProviderError: what `get_dispatch` raises and waiting cannot cure, or no
                response.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: `deadline` is not above zero; or a path argument is empty,
                `.` or `..`.
        """

        async def look(asked: CallOptions, done: frozenset[str]) -> Reports:
            answer = await self.get_dispatch(dispatch_id, **asked)
            return delivery_reports(answer)

        return await wait_until_final_async(
            look, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )


class AsyncNifteemRawCalls(AsyncRawCalls):
    """The calls of `AsyncNifteemClient`, each returning a `Raw` response."""

    async def get_dispatch(
        self, dispatch_id: str, **options: Unpack[CallOptions]
    ) -> Raw[DispatchApi]:
        """Like `get_dispatch` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            GET_DISPATCH, options, Arguments(path={"dispatch_id": dispatch_id})
        )

    async def cancel_dispatch(
        self, dispatch_id: str, **options: Unpack[CallOptions]
    ) -> Raw[None]:
        """Like `cancel_dispatch` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            CANCEL_DISPATCH, options, Arguments(path={"dispatch_id": dispatch_id})
        )

    async def create_dispatch(
        self,
        body: DispatchApiRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> Raw[str]:
        """Like `create_dispatch` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(CREATE_DISPATCH, options, Arguments(body=body))
