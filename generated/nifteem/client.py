# Generated from specs/nifteem.yaml. Do not edit.
"""Clients of Nifteem."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from typing import Unpack

import httpx2

from .. import delivery as _delivery
from .._runtime import waiting as _waiting
from .._runtime.bulk import distinct
from .._runtime.calls import (
    DEFAULT_DEADLINE,
    DEFAULT_TIMEOUT,
    Arguments,
    CallOptions,
    Operation,
    PollOptions,
    Raw,
)
from .._runtime.client import AsyncClient, AsyncRawCalls, Client, RawCalls
from .._runtime.credentials import Credentials, Scheme
from .._runtime.errors import ProviderError
from .._runtime.model import nothing, reads
from .._runtime.pace import side_by_side, side_by_side_async
from .._runtime.retries import DEFAULT_RETRIES
from .._runtime.transport import AsyncTransport, Timeout, Transport
from . import reports as _reports
from .errors import (
    BadRequest,
    Forbidden,
    InternalServerError,
    Unauthorized,
    UnprocessableContent,
)
from .models import DispatchApi, DispatchApiRequest

BASE_URL = "https://api.nifteem.com"
# https://api.nifteem.com: Production.
USER_AGENT = "dlrgen-nifteem/2026-11-21"
SCHEMES: tuple[Scheme, ...] = (
    Scheme("header", ("api_key",), ("NIFTEEM_API_KEY",), "X-API-Key"),
)
SECURITY: tuple[tuple[str, ...], ...] = (("api_key",),)

GET_DISPATCH: Operation[DispatchApi] = Operation(
    "GET",
    "/v1/api/dispatch/{dispatch_id}",
    DispatchApi.from_json,
    ok=(200,),
    errors={
        400: (BadRequest, None),
        401: (Unauthorized, None),
        403: (Forbidden, None),
        500: (InternalServerError, None),
    },
)
CANCEL_DISPATCH: Operation[None] = Operation(
    "DELETE",
    "/v1/api/dispatch/{dispatch_id}",
    nothing,
    ok=(200,),
    errors={
        400: (BadRequest, None),
        401: (Unauthorized, None),
        403: (Forbidden, None),
        422: (UnprocessableContent, None),
        500: (InternalServerError, None),
    },
)
CREATE_DISPATCH: Operation[str] = Operation(
    "POST",
    "/v1/api/dispatch",
    reads(str),
    ok=(200,),
    errors={
        400: (BadRequest, None),
        401: (Unauthorized, None),
        403: (Forbidden, None),
        500: (InternalServerError, None),
    },
    safe=False,
)


class NifteemClient(Client):
    """Nifteem, synchronously; safe to share between threads.

    Use it as a context manager, or call `close`.

    Args:
        api_key: API key, created in the customer area under apps and
            integrations. Default: $NIFTEEM_API_KEY.
        base_url: Server to call.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        deadline: Seconds for a whole call, repetitions included; None sets no bound.
        retries: How often a call is made again where that does no harm; a send never is, unless
            nothing of it had left this machine.
        http_client: Your own httpx2 client, or another `Transport`; it is not closed.

    Raises:
        CredentialsMissing: no complete set of credentials was given or is in the environment.
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
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
        _given: dict[str, str | None] = {"api_key": api_key}
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
    def with_raw(self) -> NifteemRawCalls:
        """The same calls, each with the answer as it came: status, headers, text, attempts."""
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

        Raises:
            BadRequest: 400: Bad request; no body is documented.
            Unauthorized: 401: Not authenticated; no body is documented.
            Forbidden: 403: Not allowed; no body is documented.
            InternalServerError: 500: Server fault; no body is documented.
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
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

        Raises:
            BadRequest: 400: Bad request; no body is documented.
            Unauthorized: 401: Not authenticated; no body is documented.
            Forbidden: 403: Not allowed; no body is documented.
            UnprocessableContent: 422: Cannot be cancelled: its time has passed or
                is less than 5 minutes ahead; no body is documented.
            InternalServerError: 500: Server fault; no body is documented.
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return self._call(
            CANCEL_DISPATCH, options, Arguments(path={"dispatch_id": dispatch_id})
        )

    def create_dispatch(
        self, body: DispatchApiRequest, **options: Unpack[CallOptions]
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

        Raises:
            BadRequest: 400: Bad request; no body is documented.
            Unauthorized: 401: Not authenticated; no body is documented.
            Forbidden: 403: Not allowed; no body is documented.
            InternalServerError: 500: Server fault; no body is documented.
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(CREATE_DISPATCH, options, Arguments(body=body))

    def iter_get_dispatch(
        self,
        dispatch_id: Iterable[str],
        *,
        concurrency: int = 4,
        **options: Unpack[CallOptions],
    ) -> Iterator[tuple[str, DispatchApi | ProviderError]]:
        """`get_dispatch` for many ids, several calls at a time.

        Unordered, as answers come; the provider's documented rate limit is kept. What fails is
        handed over as the error that it is, and the rest goes on.

        Args:
            dispatch_id: Any number of them, taken as places get free.
            concurrency: How many calls may be under way.

        Returns:
            Each id with its answer or error.

        Raises:
            ValueError: `concurrency` is below 1, or an argument cannot stand in the URL.
        """

        def _one(_key: str) -> DispatchApi:
            return self.get_dispatch(_key, **options)

        _keys = distinct(dispatch_id)
        yield from side_by_side(_one, _keys, concurrency)

    def wait_until_final(
        self,
        dispatch_id: str,
        *,
        deadline: float,
        pauses: Iterable[float] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], object] | None = None,
        **options: Unpack[PollOptions],
    ) -> _waiting.Waited:
        """Call `get_dispatch` until every message has its outcome.

        Failures that may pass (no answer, 408, 429, 5xx) are waited out.

        Args:
            dispatch_id: Id of the dispatch; format and length are not documented.
            deadline: Seconds for everything; it is kept.
            pauses: Seconds between two looks; by default growing ones, with some randomness.
            clock: Seconds that never go back; by default `time.monotonic`.
            sleep: Waits so many seconds.

        Returns:
            What all answers tell together; `final` is False if the deadline came first.

        Raises:
            ProviderError: what `get_dispatch` raises and asking
                again would not mend; or no answer ever came.
            ValueError: `deadline` is not above zero, or an argument cannot stand in the URL.
        """

        def _poll(_options: CallOptions, _done: frozenset[str]) -> _delivery.Reports:
            _answer = self.get_dispatch(dispatch_id, **_options)
            return _reports.delivery_reports(_answer)

        return _waiting.wait_until_final(
            _poll, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )


class NifteemRawCalls(RawCalls):
    """The calls of `NifteemClient` that give a `Raw` answer."""

    def get_dispatch(
        self, dispatch_id: str, **options: Unpack[CallOptions]
    ) -> Raw[DispatchApi]:
        """As `get_dispatch` of the client."""
        return self._call(
            GET_DISPATCH, options, Arguments(path={"dispatch_id": dispatch_id})
        )

    def cancel_dispatch(
        self, dispatch_id: str, **options: Unpack[CallOptions]
    ) -> Raw[None]:
        """As `cancel_dispatch` of the client."""
        return self._call(
            CANCEL_DISPATCH, options, Arguments(path={"dispatch_id": dispatch_id})
        )

    def create_dispatch(
        self, body: DispatchApiRequest, **options: Unpack[CallOptions]
    ) -> Raw[str]:
        """As `create_dispatch` of the client."""
        return self._call(CREATE_DISPATCH, options, Arguments(body=body))


class AsyncNifteemClient(AsyncClient):
    """Nifteem, asynchronously; belongs to one event loop.

    Use it as a context manager, or call `aclose`.

    Args:
        api_key: API key, created in the customer area under apps and
            integrations. Default: $NIFTEEM_API_KEY.
        base_url: Server to call.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        deadline: Seconds for a whole call, repetitions included; None sets no bound.
        retries: How often a call is made again where that does no harm; a send never is, unless
            nothing of it had left this machine.
        http_client: Your own httpx2 client, or another `AsyncTransport`; it is not closed.

    Raises:
        CredentialsMissing: no complete set of credentials was given or is in the environment.
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
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
        _given: dict[str, str | None] = {"api_key": api_key}
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
    def with_raw(self) -> AsyncNifteemRawCalls:
        """The same calls, each with the answer as it came: status, headers, text, attempts."""
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

        Raises:
            BadRequest: 400: Bad request; no body is documented.
            Unauthorized: 401: Not authenticated; no body is documented.
            Forbidden: 403: Not allowed; no body is documented.
            InternalServerError: 500: Server fault; no body is documented.
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
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

        Raises:
            BadRequest: 400: Bad request; no body is documented.
            Unauthorized: 401: Not authenticated; no body is documented.
            Forbidden: 403: Not allowed; no body is documented.
            UnprocessableContent: 422: Cannot be cancelled: its time has passed or
                is less than 5 minutes ahead; no body is documented.
            InternalServerError: 500: Server fault; no body is documented.
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return await self._call(
            CANCEL_DISPATCH, options, Arguments(path={"dispatch_id": dispatch_id})
        )

    async def create_dispatch(
        self, body: DispatchApiRequest, **options: Unpack[CallOptions]
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

        Raises:
            BadRequest: 400: Bad request; no body is documented.
            Unauthorized: 401: Not authenticated; no body is documented.
            Forbidden: 403: Not allowed; no body is documented.
            InternalServerError: 500: Server fault; no body is documented.
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(CREATE_DISPATCH, options, Arguments(body=body))

    async def iter_get_dispatch(
        self,
        dispatch_id: Iterable[str],
        *,
        concurrency: int = 4,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[tuple[str, DispatchApi | ProviderError]]:
        """`get_dispatch` for many ids, several calls at a time.

        Unordered, as answers come; the provider's documented rate limit is kept. What fails is
        handed over as the error that it is, and the rest goes on.

        Args:
            dispatch_id: Any number of them, taken as places get free.
            concurrency: How many calls may be under way.

        Returns:
            Each id with its answer or error.

        Raises:
            ValueError: `concurrency` is below 1, or an argument cannot stand in the URL.
        """

        async def _one(_key: str) -> DispatchApi:
            return await self.get_dispatch(_key, **options)

        _keys = distinct(dispatch_id)
        async for _found in side_by_side_async(_one, _keys, concurrency):
            yield _found

    async def wait_until_final(
        self,
        dispatch_id: str,
        *,
        deadline: float,
        pauses: Iterable[float] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], Awaitable[object]] | None = None,
        **options: Unpack[PollOptions],
    ) -> _waiting.Waited:
        """Call `get_dispatch` until every message has its outcome.

        Failures that may pass (no answer, 408, 429, 5xx) are waited out.

        Args:
            dispatch_id: Id of the dispatch; format and length are not documented.
            deadline: Seconds for everything; it is kept.
            pauses: Seconds between two looks; by default growing ones, with some randomness.
            clock: Seconds that never go back; by default `time.monotonic`.
            sleep: Waits so many seconds.

        Returns:
            What all answers tell together; `final` is False if the deadline came first.

        Raises:
            ProviderError: what `get_dispatch` raises and asking
                again would not mend; or no answer ever came.
            ValueError: `deadline` is not above zero, or an argument cannot stand in the URL.
        """

        async def _poll(
            _options: CallOptions, _done: frozenset[str]
        ) -> _delivery.Reports:
            _answer = await self.get_dispatch(dispatch_id, **_options)
            return _reports.delivery_reports(_answer)

        return await _waiting.wait_until_final_async(
            _poll, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )


class AsyncNifteemRawCalls(AsyncRawCalls):
    """The calls of `AsyncNifteemClient` that give a `Raw` answer."""

    async def get_dispatch(
        self, dispatch_id: str, **options: Unpack[CallOptions]
    ) -> Raw[DispatchApi]:
        """As `get_dispatch` of the client."""
        return await self._call(
            GET_DISPATCH, options, Arguments(path={"dispatch_id": dispatch_id})
        )

    async def cancel_dispatch(
        self, dispatch_id: str, **options: Unpack[CallOptions]
    ) -> Raw[None]:
        """As `cancel_dispatch` of the client."""
        return await self._call(
            CANCEL_DISPATCH, options, Arguments(path={"dispatch_id": dispatch_id})
        )

    async def create_dispatch(
        self, body: DispatchApiRequest, **options: Unpack[CallOptions]
    ) -> Raw[str]:
        """As `create_dispatch` of the client."""
        return await self._call(CREATE_DISPATCH, options, Arguments(body=body))
