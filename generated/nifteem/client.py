# Generated from specs/nifteem.yaml. Do not edit.
"""Clients of Nifteem."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import Unpack

import httpx2

from .. import delivery as _delivery
from .._runtime import waiting as _waiting
from .._runtime.client import (
    DEFAULT_TIMEOUT,
    AsyncClient,
    CallOptions,
    Client,
    Operation,
    PollOptions,
)
from .._runtime.credentials import Credentials, Scheme
from .._runtime.transport import AsyncTransport, Timeout, Transport
from . import reports as _reports
from .errors import BadRequest, Forbidden, InternalServerError, Unauthorized
from .models import DispatchApi

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


class NifteemClient(Client):
    """Nifteem, synchronously; safe to share between threads.

    Use it as a context manager, or call `close`.

    Args:
        api_key: API key, created in the customer area under apps and
            integrations. Default: $NIFTEEM_API_KEY.
        base_url: Server to call.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        http_client: Your own httpx2 client, or another `Transport`; it is not closed.

    Raises:
        CredentialsMissing: no complete set of credentials was given or is in the environment.
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.Client | Transport | None = None,
    ) -> None:
        _given: dict[str, str | None] = {"api_key": api_key}
        super().__init__(
            Credentials(SCHEMES, SECURITY, _given),
            base_url,
            timeout,
            USER_AGENT,
            http_client,
        )

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
        return self._call(GET_DISPATCH, options, path={"dispatch_id": dispatch_id})

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
        """Ask `get_dispatch` again and again until every message has its outcome.

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
            ProviderError: what `get_dispatch` raises and asking again would not mend; or
                no answer ever came.
            ValueError: `deadline` is not above zero, or an argument cannot stand in the URL.
        """

        def _poll(_options: CallOptions, _done: frozenset[str]) -> _delivery.Reports:
            _answer = self.get_dispatch(dispatch_id, **_options)
            return _reports.delivery_reports(_answer)

        return _waiting.wait_until_final(
            _poll, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )


class AsyncNifteemClient(AsyncClient):
    """Nifteem, asynchronously; belongs to one event loop.

    Use it as a context manager, or call `aclose`.

    Args:
        api_key: API key, created in the customer area under apps and
            integrations. Default: $NIFTEEM_API_KEY.
        base_url: Server to call.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        http_client: Your own httpx2 client, or another `AsyncTransport`; it is not closed.

    Raises:
        CredentialsMissing: no complete set of credentials was given or is in the environment.
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.AsyncClient | AsyncTransport | None = None,
    ) -> None:
        _given: dict[str, str | None] = {"api_key": api_key}
        super().__init__(
            Credentials(SCHEMES, SECURITY, _given),
            base_url,
            timeout,
            USER_AGENT,
            http_client,
        )

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
            GET_DISPATCH, options, path={"dispatch_id": dispatch_id}
        )

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
        """Ask `get_dispatch` again and again until every message has its outcome.

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
            ProviderError: what `get_dispatch` raises and asking again would not mend; or
                no answer ever came.
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
