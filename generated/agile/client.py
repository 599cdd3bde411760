# Generated from specs/agile.yaml. Do not edit.
"""Clients of Agile Telecom."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import Unpack

import httpx2

from .. import delivery as _delivery
from .._runtime import waiting as _waiting
from .._runtime.bulk import Batch, chunks, distinct, left_out
from .._runtime.client import (
    DEFAULT_TIMEOUT,
    AsyncClient,
    CallOptions,
    Client,
    Operation,
    PollOptions,
    comma_separated,
    shared_deadline,
)
from .._runtime.credentials import Credentials, Scheme
from .._runtime.model import reads
from .._runtime.transport import AsyncTransport, Timeout, Transport
from . import reports as _reports
from .errors import (
    Forbidden,
    InternalServerError,
    NotFound,
    TooManyRequests,
    Unauthorized,
    UriTooLong,
)
from .models import Channel, DeliveryStatusResponse, RateLimitError

BASE_URL = "https://lora-api.agiletelecom.com"
# https://lora-api.agiletelecom.com: Production
USER_AGENT = "dlrgen-agile/2026-11-21"
SCHEMES: tuple[Scheme, ...] = (
    Scheme("header", ("api_key",), ("AGILE_API_KEY",), "X-API-Key"),
    Scheme("basic", ("username", "password"), ("AGILE_USERNAME", "AGILE_PASSWORD"), ""),
)
SECURITY: tuple[tuple[str, ...], ...] = (("api_key",), ("username",))

GET_MESSAGE_STATUS: Operation[DeliveryStatusResponse] = Operation(
    "GET",
    "/api/partner-gateway/v1/messages/status/{customer_message_id}",
    DeliveryStatusResponse.from_json,
    ok=(200,),
    errors={
        401: (Unauthorized, None),
        403: (Forbidden, None),
        404: (NotFound, None),
        429: (TooManyRequests, RateLimitError.from_json),
        500: (InternalServerError, None),
    },
)
LIST_MESSAGE_STATUSES: Operation[list[DeliveryStatusResponse]] = Operation(
    "GET",
    "/api/partner-gateway/v1/messages/status",
    reads(list[DeliveryStatusResponse]),
    ok=(200,),
    errors={
        401: (Unauthorized, None),
        403: (Forbidden, None),
        414: (UriTooLong, None),
        429: (TooManyRequests, RateLimitError.from_json),
        500: (InternalServerError, None),
    },
)


class AgileClient(Client):
    """Agile Telecom, synchronously; safe to share between threads.

    Use it as a context manager, or call `close`.

    Args:
        api_key: API key of the account; the recommended way. The account may
            restrict the IP addresses it is used from. Default: $AGILE_API_KEY.
        username: User name and password of the account; the overview page names
            only the API key. Default: $AGILE_USERNAME.
        password: User name and password of the account; the overview page names
            only the API key. Default: $AGILE_PASSWORD.
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
        username: str | None = None,
        password: str | None = None,
        *,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.Client | Transport | None = None,
    ) -> None:
        _given: dict[str, str | None] = {
            "api_key": api_key,
            "username": username,
            "password": password,
        }
        super().__init__(
            Credentials(SCHEMES, SECURITY, _given),
            base_url,
            timeout,
            USER_AGENT,
            http_client,
        )

    def get_message_status(
        self,
        customer_message_id: str,
        channel: Channel | str,
        **options: Unpack[CallOptions],
    ) -> DeliveryStatusResponse:
        """Get the delivery status of one message.

        Current status of one message, looked up within one channel and the company
        of the API key. Ask a few seconds after sending an SMS; RCS and WhatsApp may
        take longer. For many messages use the batch operation.

        Args:
            customer_message_id: Id of the message as known from sending; opaque.
                Most likely the messageId of the send call.
            channel: Channel the message was sent on. With any other channel the
                answer is 404.

        Raises:
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            NotFound: 404: No message with this id on this channel and in this
                company; also when the message was sent on another channel. Says nothing
                about delivery. The body is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            InternalServerError: 500: Unexpected error; repeat after a short delay.
                The body is not documented.
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return self._call(
            GET_MESSAGE_STATUS,
            options,
            path={"customer_message_id": customer_message_id},
            query={"channel": channel},
        )

    def list_message_statuses(
        self, ids: Iterable[str], channel: Channel | str, **options: Unpack[CallOptions]
    ) -> Batch[DeliveryStatusResponse]:
        """Get the delivery statuses of many messages.

        Current statuses of messages of one channel, in no particular order. Ids
        that are unknown, or belong to another channel, are left out without notice;
        if none is known the answer is an empty array, not 404. Match by
        customerMessageId to find what is missing. A missing id is the same as 404
        on the single operation, and not the same as UNKNOWN.

        Takes any number of ids and asks for 200 at a time.

        Args:
            ids: Ids of the messages, separated by commas without spaces. There is
                no hard limit; fewer than a few hundred are advised, since proxies may
                refuse a long query with 414.
            channel: Channel all these messages were sent on. For several channels
                make one call each.

        Returns:
            What came, unordered, and the ids that the provider left out.

        Raises:
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            UriTooLong: 414: A proxy refused the query string as too long; ask for
                fewer ids. The body is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            InternalServerError: 500: Unexpected error; repeat after a short delay.
                The body is not documented.
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        options = shared_deadline(options)
        _wanted = distinct(ids)
        _found: list[DeliveryStatusResponse] = []
        for ids in chunks(_wanted, 200):
            _some = self._call(
                LIST_MESSAGE_STATUSES,
                options,
                query={"ids": comma_separated(ids), "channel": channel},
            )
            _found += _some
        return Batch(
            tuple(_found),
            left_out(_wanted, (item.customer_message_id for item in _found)),
        )

    def wait_until_final(
        self,
        ids: Iterable[str],
        channel: Channel | str,
        *,
        deadline: float,
        pauses: Iterable[float] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], object] | None = None,
        **options: Unpack[PollOptions],
    ) -> _waiting.Waited:
        """Ask `list_message_statuses` again and again until every message has its outcome.

        Failures that may pass (no answer, 408, 429, 5xx) are waited out.

        Args:
            ids: Ids of the messages, separated by commas without spaces. There is
                no hard limit; fewer than a few hundred are advised, since proxies may
                refuse a long query with 414.
            channel: Channel all these messages were sent on. For several channels
                make one call each.
            deadline: Seconds for everything; it is kept.
            pauses: Seconds between two looks; by default growing ones, with some randomness.
            clock: Seconds that never go back; by default `time.monotonic`.
            sleep: Waits so many seconds.

        Returns:
            What all answers tell together; `final` is False if the deadline came first.

        Raises:
            ProviderError: what `list_message_statuses` raises and asking again would not mend; or
                no answer ever came.
            ValueError: `deadline` is not above zero, or an argument cannot stand in the URL.
        """
        _wanted = distinct(ids)
        if not _wanted:
            return _waiting.NOTHING

        def _poll(_options: CallOptions, _done: frozenset[str]) -> _delivery.Reports:
            ids = [id_ for id_ in _wanted if id_ not in _done]
            _answer = self.list_message_statuses(ids, channel, **_options)
            return _reports.delivery_reports(_answer, channel=str(channel))

        return _waiting.wait_until_final(
            _poll, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )


class AsyncAgileClient(AsyncClient):
    """Agile Telecom, asynchronously; belongs to one event loop.

    Use it as a context manager, or call `aclose`.

    Args:
        api_key: API key of the account; the recommended way. The account may
            restrict the IP addresses it is used from. Default: $AGILE_API_KEY.
        username: User name and password of the account; the overview page names
            only the API key. Default: $AGILE_USERNAME.
        password: User name and password of the account; the overview page names
            only the API key. Default: $AGILE_PASSWORD.
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
        username: str | None = None,
        password: str | None = None,
        *,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.AsyncClient | AsyncTransport | None = None,
    ) -> None:
        _given: dict[str, str | None] = {
            "api_key": api_key,
            "username": username,
            "password": password,
        }
        super().__init__(
            Credentials(SCHEMES, SECURITY, _given),
            base_url,
            timeout,
            USER_AGENT,
            http_client,
        )

    async def get_message_status(
        self,
        customer_message_id: str,
        channel: Channel | str,
        **options: Unpack[CallOptions],
    ) -> DeliveryStatusResponse:
        """Get the delivery status of one message.

        Current status of one message, looked up within one channel and the company
        of the API key. Ask a few seconds after sending an SMS; RCS and WhatsApp may
        take longer. For many messages use the batch operation.

        Args:
            customer_message_id: Id of the message as known from sending; opaque.
                Most likely the messageId of the send call.
            channel: Channel the message was sent on. With any other channel the
                answer is 404.

        Raises:
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            NotFound: 404: No message with this id on this channel and in this
                company; also when the message was sent on another channel. Says nothing
                about delivery. The body is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            InternalServerError: 500: Unexpected error; repeat after a short delay.
                The body is not documented.
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return await self._call(
            GET_MESSAGE_STATUS,
            options,
            path={"customer_message_id": customer_message_id},
            query={"channel": channel},
        )

    async def list_message_statuses(
        self, ids: Iterable[str], channel: Channel | str, **options: Unpack[CallOptions]
    ) -> Batch[DeliveryStatusResponse]:
        """Get the delivery statuses of many messages.

        Current statuses of messages of one channel, in no particular order. Ids
        that are unknown, or belong to another channel, are left out without notice;
        if none is known the answer is an empty array, not 404. Match by
        customerMessageId to find what is missing. A missing id is the same as 404
        on the single operation, and not the same as UNKNOWN.

        Takes any number of ids and asks for 200 at a time.

        Args:
            ids: Ids of the messages, separated by commas without spaces. There is
                no hard limit; fewer than a few hundred are advised, since proxies may
                refuse a long query with 414.
            channel: Channel all these messages were sent on. For several channels
                make one call each.

        Returns:
            What came, unordered, and the ids that the provider left out.

        Raises:
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            UriTooLong: 414: A proxy refused the query string as too long; ask for
                fewer ids. The body is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            InternalServerError: 500: Unexpected error; repeat after a short delay.
                The body is not documented.
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        options = shared_deadline(options)
        _wanted = distinct(ids)
        _found: list[DeliveryStatusResponse] = []
        for ids in chunks(_wanted, 200):
            _some = await self._call(
                LIST_MESSAGE_STATUSES,
                options,
                query={"ids": comma_separated(ids), "channel": channel},
            )
            _found += _some
        return Batch(
            tuple(_found),
            left_out(_wanted, (item.customer_message_id for item in _found)),
        )

    async def wait_until_final(
        self,
        ids: Iterable[str],
        channel: Channel | str,
        *,
        deadline: float,
        pauses: Iterable[float] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], Awaitable[object]] | None = None,
        **options: Unpack[PollOptions],
    ) -> _waiting.Waited:
        """Ask `list_message_statuses` again and again until every message has its outcome.

        Failures that may pass (no answer, 408, 429, 5xx) are waited out.

        Args:
            ids: Ids of the messages, separated by commas without spaces. There is
                no hard limit; fewer than a few hundred are advised, since proxies may
                refuse a long query with 414.
            channel: Channel all these messages were sent on. For several channels
                make one call each.
            deadline: Seconds for everything; it is kept.
            pauses: Seconds between two looks; by default growing ones, with some randomness.
            clock: Seconds that never go back; by default `time.monotonic`.
            sleep: Waits so many seconds.

        Returns:
            What all answers tell together; `final` is False if the deadline came first.

        Raises:
            ProviderError: what `list_message_statuses` raises and asking again would not mend; or
                no answer ever came.
            ValueError: `deadline` is not above zero, or an argument cannot stand in the URL.
        """
        _wanted = distinct(ids)
        if not _wanted:
            return _waiting.NOTHING

        async def _poll(
            _options: CallOptions, _done: frozenset[str]
        ) -> _delivery.Reports:
            ids = [id_ for id_ in _wanted if id_ not in _done]
            _answer = await self.list_message_statuses(ids, channel, **_options)
            return _reports.delivery_reports(_answer, channel=str(channel))

        return await _waiting.wait_until_final_async(
            _poll, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )
