# Generated from specs/d7.yaml. Do not edit.
"""Clients of D7 Networks."""

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
from .errors import (
    BadRequest,
    InternalServerError,
    NotFound,
    PaymentRequired,
    Unauthorized,
    UnprocessableContent,
)
from .models import ErrorResponse, MessageLog

BASE_URL = "https://api.d7networks.com"
# https://api.d7networks.com: Production.
USER_AGENT = "dlrgen-d7/2026-11-21"
SCHEMES: tuple[Scheme, ...] = (Scheme("bearer", ("token",), ("D7_TOKEN",), ""),)
SECURITY: tuple[tuple[str, ...], ...] = (("token",),)

GET_MESSAGE_LOG: Operation[MessageLog] = Operation(
    "GET",
    "/report/v1/message-log/{request_id}",
    MessageLog.from_json,
    ok=(200,),
    errors={
        400: (BadRequest, None),
        401: (Unauthorized, ErrorResponse.from_json),
        402: (PaymentRequired, None),
        404: (NotFound, ErrorResponse.from_json),
        422: (UnprocessableContent, ErrorResponse.from_json),
        500: (InternalServerError, None),
    },
)


class D7Client(Client):
    """D7 Networks, synchronously; safe to share between threads.

    Use it as a context manager, or call `close`.

    Args:
        token: Token from the control panel or from the token request; sent in
            the `Authorization` header. Default: $D7_TOKEN.
        base_url: Server to call.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        http_client: Your own httpx2 client, or another `Transport`; it is not closed.

    Raises:
        CredentialsMissing: no complete set of credentials was given or is in the environment.
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
    """

    def __init__(
        self,
        token: str | None = None,
        *,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.Client | Transport | None = None,
    ) -> None:
        _given: dict[str, str | None] = {"token": token}
        super().__init__(
            Credentials(SCHEMES, SECURITY, _given),
            base_url,
            timeout,
            USER_AGENT,
            http_client,
        )

    def get_message_log(
        self, request_id: str, **options: Unpack[CallOptions]
    ) -> MessageLog:
        """Get the status of every message of one send request.

        Returns all recipients of a send request in one answer, for SMS and for
        Slack; there are no query parameters and no paging. A status can change
        until it is final; no polling interval is documented.

        Args:
            request_id: Id of the send request, as sending returned it; shaped like
                a UUID.

        Raises:
            BadRequest: 400: Bad request; no body is documented for this operation.
            Unauthorized: 401: Token missing, wrong or expired.
            PaymentRequired: 402: Not enough credit; the body is not documented.
            NotFound: 404: No message log exists for this request id.
            UnprocessableContent: 422: An input failed validation.
            InternalServerError: 500: Server fault; no body is documented for any
                5xx.
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return self._call(GET_MESSAGE_LOG, options, path={"request_id": request_id})

    def wait_until_final(
        self,
        request_id: str,
        *,
        deadline: float,
        pauses: Iterable[float] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], object] | None = None,
        **options: Unpack[PollOptions],
    ) -> _waiting.Waited:
        """Ask `get_message_log` again and again until every message has its outcome.

        Failures that may pass (no answer, 408, 429, 5xx) are waited out.

        Args:
            request_id: Id of the send request, as sending returned it; shaped like
                a UUID.
            deadline: Seconds for everything; it is kept.
            pauses: Seconds between two looks; by default growing ones, with some randomness.
            clock: Seconds that never go back; by default `time.monotonic`.
            sleep: Waits so many seconds.

        Returns:
            What all answers tell together; `final` is False if the deadline came first.

        Raises:
            ProviderError: what `get_message_log` raises and asking again would not mend; or
                no answer ever came.
            ValueError: `deadline` is not above zero, or an argument cannot stand in the URL.
        """

        def _poll(_options: CallOptions, _done: frozenset[str]) -> _delivery.Reports:
            _answer = self.get_message_log(request_id, **_options)
            return _reports.delivery_reports(_answer)

        return _waiting.wait_until_final(
            _poll, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )


class AsyncD7Client(AsyncClient):
    """D7 Networks, asynchronously; belongs to one event loop.

    Use it as a context manager, or call `aclose`.

    Args:
        token: Token from the control panel or from the token request; sent in
            the `Authorization` header. Default: $D7_TOKEN.
        base_url: Server to call.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        http_client: Your own httpx2 client, or another `AsyncTransport`; it is not closed.

    Raises:
        CredentialsMissing: no complete set of credentials was given or is in the environment.
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
    """

    def __init__(
        self,
        token: str | None = None,
        *,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.AsyncClient | AsyncTransport | None = None,
    ) -> None:
        _given: dict[str, str | None] = {"token": token}
        super().__init__(
            Credentials(SCHEMES, SECURITY, _given),
            base_url,
            timeout,
            USER_AGENT,
            http_client,
        )

    async def get_message_log(
        self, request_id: str, **options: Unpack[CallOptions]
    ) -> MessageLog:
        """Get the status of every message of one send request.

        Returns all recipients of a send request in one answer, for SMS and for
        Slack; there are no query parameters and no paging. A status can change
        until it is final; no polling interval is documented.

        Args:
            request_id: Id of the send request, as sending returned it; shaped like
                a UUID.

        Raises:
            BadRequest: 400: Bad request; no body is documented for this operation.
            Unauthorized: 401: Token missing, wrong or expired.
            PaymentRequired: 402: Not enough credit; the body is not documented.
            NotFound: 404: No message log exists for this request id.
            UnprocessableContent: 422: An input failed validation.
            InternalServerError: 500: Server fault; no body is documented for any
                5xx.
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return await self._call(
            GET_MESSAGE_LOG, options, path={"request_id": request_id}
        )

    async def wait_until_final(
        self,
        request_id: str,
        *,
        deadline: float,
        pauses: Iterable[float] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], Awaitable[object]] | None = None,
        **options: Unpack[PollOptions],
    ) -> _waiting.Waited:
        """Ask `get_message_log` again and again until every message has its outcome.

        Failures that may pass (no answer, 408, 429, 5xx) are waited out.

        Args:
            request_id: Id of the send request, as sending returned it; shaped like
                a UUID.
            deadline: Seconds for everything; it is kept.
            pauses: Seconds between two looks; by default growing ones, with some randomness.
            clock: Seconds that never go back; by default `time.monotonic`.
            sleep: Waits so many seconds.

        Returns:
            What all answers tell together; `final` is False if the deadline came first.

        Raises:
            ProviderError: what `get_message_log` raises and asking again would not mend; or
                no answer ever came.
            ValueError: `deadline` is not above zero, or an argument cannot stand in the URL.
        """

        async def _poll(
            _options: CallOptions, _done: frozenset[str]
        ) -> _delivery.Reports:
            _answer = await self.get_message_log(request_id, **_options)
            return _reports.delivery_reports(_answer)

        return await _waiting.wait_until_final_async(
            _poll, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )
