# Generated from specs/agile.yaml. Do not edit.
"""Clients of Agile Telecom."""

from __future__ import annotations

from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from datetime import datetime
from typing import Any, Unpack

import httpx2

from .._runtime.bulk import Batch, Count, OddAnswers, chunks, distinct, left_out
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
    shared_deadline,
)
from .._runtime.client import AsyncClient, AsyncRawCalls, Client, RawCalls
from .._runtime.credentials import Credentials, Scheme
from .._runtime.encoding import comma_separated
from .._runtime.errors import ProviderError
from .._runtime.model import nothing, or_nothing, reads
from .._runtime.pace import side_by_side, side_by_side_async
from .._runtime.retries import DEFAULT_RETRIES
from .._runtime.transport import AsyncTransport, Timeout, Transport
from .._runtime.waiting import NOTHING, Waited, wait_until_final, wait_until_final_async
from ..delivery import Reports
from .errors import (
    BadRequest,
    Conflict,
    Forbidden,
    InternalServerError,
    NotFound,
    TooManyRequests,
    Unauthorized,
    UriTooLong,
)
from .models import (
    Channel,
    DeliveryStatus,
    DeliveryStatusResponse,
    Export,
    HistoryExportRequest,
    RateLimitError,
    RcsRequest,
    SendResponse,
    SmsRequest,
    WebhookConfiguration,
    WebhookRequest,
    WhatsAppRequest,
)
from .reports import STATUS_READER, delivery_reports

# Production
BASE_URL = "https://lora-api.agiletelecom.com"
USER_AGENT = "dlrgen-agile/2026-11-21"
SCHEMES: tuple[Scheme, ...] = (
    Scheme("header", ("api_key",), ("AGILE_API_KEY",), "X-API-Key"),
    Scheme("basic", ("username", "password"), ("AGILE_USERNAME", "AGILE_PASSWORD")),
)
SECURITY: tuple[tuple[str, ...], ...] = (("api_key",), ("username",))
_ERRORS: Errors = {
    400: (BadRequest, None),
    401: (Unauthorized, None),
    403: (Forbidden, None),
    404: (NotFound, None),
    409: (Conflict, None),
    414: (UriTooLong, None),
    429: (TooManyRequests, RateLimitError.from_json),
    500: (InternalServerError, None),
}
GET_MESSAGE_STATUS: Endpoint[DeliveryStatusResponse] = Endpoint(
    "GET",
    "/api/partner-gateway/v1/messages/status/{customer_message_id}",
    DeliveryStatusResponse.from_json,
    ok=(200,),
    errors=only(_ERRORS, 401, 403, 404, 429, 500),
    reports=STATUS_READER.of_answer("DeliveryStatusResponse", channel="channel"),
)
LIST_MESSAGE_STATUSES: Endpoint[list[DeliveryStatusResponse]] = Endpoint(
    "GET",
    "/api/partner-gateway/v1/messages/status",
    reads(list[DeliveryStatusResponse]),
    ok=(200,),
    errors=only(_ERRORS, 401, 403, 414, 429, 500),
    reports=STATUS_READER.of_answer("DeliveryStatusResponse", channel="channel"),
)
LIST_MESSAGE_HISTORY: Endpoint[list[DeliveryStatusResponse]] = Endpoint(
    "GET",
    "/api/partner-gateway/v1/messages/history",
    reads(list[DeliveryStatusResponse]),
    ok=(200,),
    errors=only(_ERRORS, 401, 403, 429),
    reports=STATUS_READER.of_answer("DeliveryStatusResponse", channel="channel"),
    next_page=(),
)
EXPORT_MESSAGE_HISTORY: Endpoint[dict[str, Any] | None] = Endpoint(
    "POST",
    "/api/partner-gateway/v1/messages/history/export",
    or_nothing(reads(dict[str, Any] | None)),
    ok=(202,),
    errors=only(_ERRORS, 400, 401, 403, 429, 500),
    safe=False,
    body=lambda: HistoryExportRequest,
)
LIST_EXPORTS: Endpoint[list[Export] | dict[str, Any]] = Endpoint(
    "GET",
    "/api/partner-gateway/v1/exports",
    reads(list[Export] | dict[str, Any]),
    ok=(200,),
    errors=only(_ERRORS, 401, 403, 429, 500),
)
GET_EXPORT: Endpoint[dict[str, Any] | None] = Endpoint(
    "GET",
    "/api/partner-gateway/v1/exports/{export_id}",
    or_nothing(reads(dict[str, Any] | None)),
    errors=only(_ERRORS, 401, 403, 429),
)
REGENERATE_EXPORT: Endpoint[dict[str, Any] | None] = Endpoint(
    "POST",
    "/api/partner-gateway/v1/exports/{export_id}",
    or_nothing(reads(dict[str, Any] | None)),
    errors=only(_ERRORS, 401, 403, 429),
    safe=False,
)
CREATE_WEBHOOK: Endpoint[WebhookConfiguration] = Endpoint(
    "POST",
    "/api/partner-gateway/v1/webhooks/delivery-status",
    WebhookConfiguration.from_json,
    ok=(201,),
    errors=only(_ERRORS, 400, 401, 403, 409, 429, 500),
    safe=False,
    body=lambda: WebhookRequest,
)
GET_WEBHOOK: Endpoint[WebhookConfiguration] = Endpoint(
    "GET",
    "/api/partner-gateway/v1/webhooks/delivery-status",
    WebhookConfiguration.from_json,
    ok=(200,),
    errors=only(_ERRORS, 401, 403, 404, 429, 500),
)
UPDATE_WEBHOOK: Endpoint[WebhookConfiguration | None] = Endpoint(
    "PUT",
    "/api/partner-gateway/v1/webhooks/delivery-status",
    or_nothing(reads(WebhookConfiguration | None)),
    errors=only(_ERRORS, 400, 401, 403, 404, 429, 500),
    body=lambda: WebhookRequest,
)
DELETE_WEBHOOK: Endpoint[None] = Endpoint(
    "DELETE",
    "/api/partner-gateway/v1/webhooks/delivery-status",
    nothing,
    ok=(204,),
    errors=only(_ERRORS, 401, 403, 404, 429, 500),
)
SEND_SMS: Endpoint[SendResponse] = Endpoint(
    "POST",
    "/api/message-server/sms/send",
    SendResponse.from_json,
    ok=(200, 202),
    errors=only(_ERRORS, 401, 403, 429),
    safe=False,
    body=lambda: SmsRequest,
)
SEND_RCS: Endpoint[SendResponse] = Endpoint(
    "POST",
    "/api/message-server/rcs/send",
    SendResponse.from_json,
    ok=(200, 202),
    errors=only(_ERRORS, 400, 401, 403, 429),
    safe=False,
    body=lambda: RcsRequest,
)
SEND_WHATSAPP: Endpoint[SendResponse] = Endpoint(
    "POST",
    "/api/message-server/whatsapp/send",
    SendResponse.from_json,
    ok=(200, 202),
    errors=only(_ERRORS, 401, 403, 429),
    safe=False,
    body=lambda: WhatsAppRequest,
)


class AgileClient(Client):
    """Synchronous client of Agile Telecom; safe to share between threads.

    Use it as a context manager, or call `close` when done.

    Args:
        api_key: API key of the account; the recommended way. The account may
            restrict the IP addresses it is used from. Default: $AGILE_API_KEY.
        username: User name and password of the account; the overview page names
            only the API key. Default: $AGILE_USERNAME.
        password: User name and password of the account; the overview page names
            only the API key. Default: $AGILE_PASSWORD.
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

    provider = "agile"
    rate_limits = ((1000, 60.0), (50, 1.0))

    def __init__(
        self,
        *,
        api_key: str | None = None,
        username: str | None = None,
        password: str | None = None,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        retries: int = DEFAULT_RETRIES,
        http_client: httpx2.Client | Transport | None = None,
    ) -> None:
        given: dict[str, str | None] = {
            "api_key": api_key,
            "username": username,
            "password": password,
        }
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
    def with_raw(self) -> AgileRawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return AgileRawCalls(self)

    def get_message_status(
        self,
        customer_message_id: str,
        *,
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
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

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
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return self._call(
            GET_MESSAGE_STATUS,
            options,
            Arguments(
                path={"customer_message_id": customer_message_id},
                query={"channel": channel},
            ),
        )

    def list_message_statuses(
        self,
        *,
        ids: Iterable[str],
        channel: Channel | str,
        **options: Unpack[CallOptions],
    ) -> Batch[DeliveryStatusResponse]:
        """Get the delivery statuses of many messages.

        Current statuses of messages of one channel, in no particular order. Ids
        that are unknown, or belong to another channel, are left out without notice;
        if none is known the answer is an empty array, not 404. Match by
        customerMessageId to find what is missing. A missing id is the same as 404
        on the single operation, and not the same as UNKNOWN.

        Takes any number of ids and sends up to 200 per request.

        Args:
            ids: Ids of the messages, separated by commas without spaces. There is
                no hard limit; fewer than a few hundred are advised, since proxies may
                refuse a long query with 414.
            channel: Channel all these messages were sent on. For several channels
                make one call each.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Returns:
            The items found, in no particular order, and the ids the provider left
            out.

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
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: an item of `ids` is empty or has a comma.
        """
        options = shared_deadline(options)
        wanted = distinct(ids)
        found: list[DeliveryStatusResponse] = []
        odd = OddAnswers()
        for ids in chunks(wanted, 200):
            with odd:
                answer = self._call(
                    LIST_MESSAGE_STATUSES,
                    options,
                    Arguments(query={"ids": comma_separated(ids), "channel": channel}),
                )
                found += answer
        batch = Batch(
            tuple(found), left_out(wanted, (item.customer_message_id for item in found))
        )
        if odd:
            raise odd.error(delivery_reports(batch, channel=str(channel)))
        return batch

    def list_message_history(
        self,
        *,
        channel: Channel | str,
        from_: datetime,
        to: datetime,
        status: DeliveryStatus | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> list[DeliveryStatusResponse]:
        """List the messages of one channel by send date.

        Statuses of the messages of one channel whose send date lies between two
        moments, both included; an empty list if the first is after the second. The
        last page is the one with fewer items than limit; no total is given.

        Args:
            channel: Channel of the messages. For several channels make one call
                each.
            from_: First send date. It needs a UTC offset; a date alone, or a time
                without offset, is invalid.
            to: Last send date, with a UTC offset like the first.
            status: Only messages with this status. DELIVERED, SENT, ERROR, EXPIRED
                and UNKNOWN are named.
            page: Number of the page; the first is 0.
            limit: Messages on a page. The largest possible value is not documented.
                Default: 20.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
        """
        return self._call(
            LIST_MESSAGE_HISTORY,
            options,
            Arguments(
                query={
                    "channel": channel,
                    "from": from_,
                    "to": to,
                    "status": status,
                    "page": page,
                    "limit": limit,
                }
            ),
        )

    def list_message_history_pages(
        self,
        *,
        channel: Channel | str,
        from_: datetime,
        to: datetime,
        status: DeliveryStatus | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[list[DeliveryStatusResponse]]:
        """Every page of `list_message_history`.

        Starts at `page`, or at the first page without it. Takes the same arguments
        as `list_message_history` and raises the same errors.

        A page that does not match the spec is left out, and its `DecodeError`, with
        its reports, is raised after the last page.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: the provider returned a page twice.
        """
        options = shared_deadline(options)
        walk = Count(page, 0, limit, 20)
        odd = OddAnswers(walk)
        while walk.more:
            with odd:
                answer = self.list_message_history(
                    channel=channel,
                    from_=from_,
                    to=to,
                    status=status,
                    page=walk.number,
                    limit=walk.size,
                    **options,
                )
                yield answer
                walk.advance(answer)
        if odd:
            raise odd.error(Reports())

    def export_message_history(
        self,
        body: HistoryExportRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> dict[str, Any] | None:
        """Queue a CSV export of sent messages.

        Writes the messages of all channels between two moments to one CSV file,
        among its columns message id, channel, destination, delivery status, send
        date and delivery date. Only messages sent through the API are in it, none
        of campaigns or the web console. It takes seconds to minutes; list the
        exports every 5 to 10 seconds until this one is available.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The request is malformed or lacks a required field. The
                body is not documented.
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            InternalServerError: 500: Unexpected error; repeat after a short delay.
                The body is not documented.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return self._call(EXPORT_MESSAGE_HISTORY, options, Arguments(body=body))

    def list_exports(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> list[Export] | dict[str, Any]:
        """List the exports of the account.

        One page of the account's exports, in the order of their creation. To wait
        for an export, repeat this every 5 to 10 seconds until its
        isAvailableForDownload is true, then look it up.

        Args:
            page: Number of the page; the first is 0.
            limit: Exports on a page. Default: 10.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            InternalServerError: 500: Unexpected error; repeat after a short delay.
                The body is not documented.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
        """
        return self._call(
            LIST_EXPORTS, options, Arguments(query={"page": page, "limit": limit})
        )

    def get_export(
        self, export_id: str, **options: Unpack[CallOptions]
    ) -> dict[str, Any] | None:
        """Get the download URL of an export.

        For an export that is available. The URL expires after some time, and the
        export may then be unavailable again: regenerate it.

        Args:
            export_id: Id of the export.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return self._call(GET_EXPORT, options, Arguments(path={"export_id": export_id}))

    def regenerate_export(
        self, export_id: str, **options: Unpack[CallOptions]
    ) -> dict[str, Any] | None:
        """Make an export again.

        Gives a fresh URL to an export whose URL has expired.

        Args:
            export_id: Id of the export.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return self._call(
            REGENERATE_EXPORT, options, Arguments(path={"export_id": export_id})
        )

    def create_webhook(
        self,
        body: WebhookRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> WebhookConfiguration:
        """Set the URL that callbacks go to.

        One webhook per account, shared by all channels and event types. If there is
        one already the answer is 409: change or delete it.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The request is malformed or lacks a required field. The
                body is not documented.
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            Conflict: 409: A webhook is set already; change or delete it. The body
                is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            InternalServerError: 500: Unexpected error; repeat after a short delay.
                The body is not documented.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return self._call(CREATE_WEBHOOK, options, Arguments(body=body))

    def get_webhook(self, **options: Unpack[CallOptions]) -> WebhookConfiguration:
        """Show the URL that callbacks go to.

        The one webhook of the account, shared by all channels.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            NotFound: 404: No webhook is set; create one first. The body is not
                documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            InternalServerError: 500: Unexpected error; repeat after a short delay.
                The body is not documented.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(GET_WEBHOOK, options, Arguments())

    def update_webhook(
        self,
        body: WebhookRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> WebhookConfiguration | None:
        """Change the URL that callbacks go to.

        Takes effect at once, without a gap. Changes an existing webhook only;
        without one the answer is 404.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The request is malformed or lacks a required field. The
                body is not documented.
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            NotFound: 404: No webhook is set; create one first. The body is not
                documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            InternalServerError: 500: Unexpected error; repeat after a short delay.
                The body is not documented.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return self._call(UPDATE_WEBHOOK, options, Arguments(body=body))

    def delete_webhook(self, **options: Unpack[CallOptions]) -> None:
        """End callbacks.

        Removes the webhook for good, at once. Callbacks that are under way may
        still arrive.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            NotFound: 404: No webhook is set; create one first. The body is not
                documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            InternalServerError: 500: Unexpected error; repeat after a short delay.
                The body is not documented.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(DELETE_WEBHOOK, options, Arguments())

    def send_sms(
        self, body: SmsRequest | Mapping[str, object], **options: Unpack[CallOptions]
    ) -> SendResponse:
        """Send one SMS.

        One message to one recipient; long texts are sent in parts. A 2xx answer
        does not mean accepted: see accepted in results. Accepted does not mean
        delivered: poll the status, or take callbacks. With simulation nothing is
        sent.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return self._call(SEND_SMS, options, Arguments(body=body))

    def send_rcs(
        self, body: RcsRequest | Mapping[str, object], **options: Unpack[CallOptions]
    ) -> SendResponse:
        """Send one RCS message.

        One message to one recipient, with either body or templateId. A 2xx answer
        does not mean accepted: see accepted in results. Accepted does not mean
        delivered: poll the status, or take callbacks. A recipient who cannot
        receive RCS may be sent WhatsApp or SMS instead, if the account is set up
        for it.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The request is malformed or lacks a required field. The
                body is not documented.
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return self._call(SEND_RCS, options, Arguments(body=body))

    def send_whatsapp(
        self,
        body: WhatsAppRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> SendResponse:
        """Send one WhatsApp message.

        One message to one recipient, with either template or body. A template must
        be approved by Meta and can be sent at any time; a body is refused unless
        the recipient has written in the last 24 hours. A 2xx answer does not mean
        accepted: see accepted in results. Accepted does not mean delivered: poll
        the status, or take callbacks.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return self._call(SEND_WHATSAPP, options, Arguments(body=body))

    def iter_message_status(
        self,
        customer_message_id: Iterable[str],
        *,
        channel: Channel | str,
        concurrency: int = 4,
        **options: Unpack[CallOptions],
    ) -> Iterator[tuple[str, DeliveryStatusResponse | ProviderError]]:
        """`get_message_status` for many ids, several calls at a time.

        Results arrive in the order in which calls finish. The provider's documented
        rate limit is respected. A failed lookup is yielded as its exception; the
        others continue.

        Args:
            customer_message_id: Any number of ids; the iterable is read only as
                calls become free.
            channel: Channel the message was sent on. With any other channel the
                answer is 404.
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

        def one(key: str) -> DeliveryStatusResponse:
            return self.get_message_status(key, channel=channel, **options)

        queue = distinct(customer_message_id)
        yield from side_by_side(one, queue, concurrency)

    def iter_message_statuses(
        self,
        *,
        ids: Iterable[str],
        channel: Channel | str,
        concurrency: int = 4,
        **options: Unpack[CallOptions],
    ) -> Iterator[
        tuple[tuple[str, ...], Batch[DeliveryStatusResponse] | ProviderError]
    ]:
        """`list_message_statuses` for many ids, several calls at a time.

        Results arrive in the order in which calls finish. The provider's documented
        rate limit is respected. A failed lookup is yielded as its exception; the
        others continue.

        Args:
            ids: Any number of ids; the iterable is read only as calls become free.
            channel: Channel all these messages were sent on. For several channels
                make one call each.
            concurrency: Maximum number of simultaneous calls.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Returns:
            The ids of each call with its `Batch` or error.

        Raises:
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: `concurrency` is less than 1; or an item of `ids` is empty
                or has a comma.
        """

        def one(key: tuple[str, ...]) -> Batch[DeliveryStatusResponse]:
            return self.list_message_statuses(ids=key, channel=channel, **options)

        queue = (tuple(found) for found in chunks(distinct(ids), 200))
        yield from side_by_side(one, queue, concurrency)

    def wait_until_final(
        self,
        *,
        ids: Iterable[str],
        channel: Channel | str,
        deadline: float,
        pauses: Iterable[float] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], object] | None = None,
        **options: Unpack[PollOptions],
    ) -> Waited:
        """Call `list_message_statuses` until every message has a final status.

        Temporary failures (no response, 408, 429, 5xx) are tried again.

        Odd values in a response that say nothing of a status do not matter.

        Args:
            ids: Ids of the messages, separated by commas without spaces. There is
                no hard limit; fewer than a few hundred are advised, since proxies may
                refuse a long query with 414.
            channel: Channel all these messages were sent on. For several channels
                make one call each.
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
            ProviderError: what `list_message_statuses` raises and waiting cannot
                cure, or no response.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: `deadline` is not above zero; or an item of `ids` is empty
                or has a comma.
        """
        wanted = distinct(ids)
        if not wanted:
            return NOTHING

        def look(asked: CallOptions, done: frozenset[str]) -> Reports:
            ids = [item for item in wanted if item not in done]
            answer = self.list_message_statuses(ids=ids, channel=channel, **asked)
            return delivery_reports(answer, channel=str(channel))

        return wait_until_final(
            look, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )


class AgileRawCalls(RawCalls):
    """The calls of `AgileClient`, each returning a `Raw` response."""

    def get_message_status(
        self,
        customer_message_id: str,
        *,
        channel: Channel | str,
        **options: Unpack[CallOptions],
    ) -> Raw[DeliveryStatusResponse]:
        """Like `get_message_status` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            GET_MESSAGE_STATUS,
            options,
            Arguments(
                path={"customer_message_id": customer_message_id},
                query={"channel": channel},
            ),
        )

    def list_message_statuses(
        self,
        *,
        ids: Sequence[str],
        channel: Channel | str,
        **options: Unpack[CallOptions],
    ) -> Raw[list[DeliveryStatusResponse]]:
        """Like `list_message_statuses` of the client, for at most 200 ids.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            LIST_MESSAGE_STATUSES,
            options,
            Arguments(query={"ids": comma_separated(ids), "channel": channel}),
        )

    def list_message_history(
        self,
        *,
        channel: Channel | str,
        from_: datetime,
        to: datetime,
        status: DeliveryStatus | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[list[DeliveryStatusResponse]]:
        """Like `list_message_history` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            LIST_MESSAGE_HISTORY,
            options,
            Arguments(
                query={
                    "channel": channel,
                    "from": from_,
                    "to": to,
                    "status": status,
                    "page": page,
                    "limit": limit,
                }
            ),
        )

    def export_message_history(
        self,
        body: HistoryExportRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> Raw[dict[str, Any] | None]:
        """Like `export_message_history` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(EXPORT_MESSAGE_HISTORY, options, Arguments(body=body))

    def list_exports(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[list[Export] | dict[str, Any]]:
        """Like `list_exports` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            LIST_EXPORTS, options, Arguments(query={"page": page, "limit": limit})
        )

    def get_export(
        self, export_id: str, **options: Unpack[CallOptions]
    ) -> Raw[dict[str, Any] | None]:
        """Like `get_export` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(GET_EXPORT, options, Arguments(path={"export_id": export_id}))

    def regenerate_export(
        self, export_id: str, **options: Unpack[CallOptions]
    ) -> Raw[dict[str, Any] | None]:
        """Like `regenerate_export` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            REGENERATE_EXPORT, options, Arguments(path={"export_id": export_id})
        )

    def create_webhook(
        self,
        body: WebhookRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> Raw[WebhookConfiguration]:
        """Like `create_webhook` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(CREATE_WEBHOOK, options, Arguments(body=body))

    def get_webhook(self, **options: Unpack[CallOptions]) -> Raw[WebhookConfiguration]:
        """Like `get_webhook` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(GET_WEBHOOK, options, Arguments())

    def update_webhook(
        self,
        body: WebhookRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> Raw[WebhookConfiguration | None]:
        """Like `update_webhook` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(UPDATE_WEBHOOK, options, Arguments(body=body))

    def delete_webhook(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `delete_webhook` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(DELETE_WEBHOOK, options, Arguments())

    def send_sms(
        self, body: SmsRequest | Mapping[str, object], **options: Unpack[CallOptions]
    ) -> Raw[SendResponse]:
        """Like `send_sms` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(SEND_SMS, options, Arguments(body=body))

    def send_rcs(
        self, body: RcsRequest | Mapping[str, object], **options: Unpack[CallOptions]
    ) -> Raw[SendResponse]:
        """Like `send_rcs` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(SEND_RCS, options, Arguments(body=body))

    def send_whatsapp(
        self,
        body: WhatsAppRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> Raw[SendResponse]:
        """Like `send_whatsapp` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(SEND_WHATSAPP, options, Arguments(body=body))


class AsyncAgileClient(AsyncClient):
    """Asynchronous client of Agile Telecom; belongs to one event loop.

    Use it as a context manager, or call `aclose` when done.

    Args:
        api_key: API key of the account; the recommended way. The account may
            restrict the IP addresses it is used from. Default: $AGILE_API_KEY.
        username: User name and password of the account; the overview page names
            only the API key. Default: $AGILE_USERNAME.
        password: User name and password of the account; the overview page names
            only the API key. Default: $AGILE_PASSWORD.
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

    provider = "agile"
    rate_limits = ((1000, 60.0), (50, 1.0))

    def __init__(
        self,
        *,
        api_key: str | None = None,
        username: str | None = None,
        password: str | None = None,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        retries: int = DEFAULT_RETRIES,
        http_client: httpx2.AsyncClient | AsyncTransport | None = None,
    ) -> None:
        given: dict[str, str | None] = {
            "api_key": api_key,
            "username": username,
            "password": password,
        }
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
    def with_raw(self) -> AsyncAgileRawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return AsyncAgileRawCalls(self)

    async def get_message_status(
        self,
        customer_message_id: str,
        *,
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
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

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
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return await self._call(
            GET_MESSAGE_STATUS,
            options,
            Arguments(
                path={"customer_message_id": customer_message_id},
                query={"channel": channel},
            ),
        )

    async def list_message_statuses(
        self,
        *,
        ids: Iterable[str],
        channel: Channel | str,
        **options: Unpack[CallOptions],
    ) -> Batch[DeliveryStatusResponse]:
        """Get the delivery statuses of many messages.

        Current statuses of messages of one channel, in no particular order. Ids
        that are unknown, or belong to another channel, are left out without notice;
        if none is known the answer is an empty array, not 404. Match by
        customerMessageId to find what is missing. A missing id is the same as 404
        on the single operation, and not the same as UNKNOWN.

        Takes any number of ids and sends up to 200 per request.

        Args:
            ids: Ids of the messages, separated by commas without spaces. There is
                no hard limit; fewer than a few hundred are advised, since proxies may
                refuse a long query with 414.
            channel: Channel all these messages were sent on. For several channels
                make one call each.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Returns:
            The items found, in no particular order, and the ids the provider left
            out.

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
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: an item of `ids` is empty or has a comma.
        """
        options = shared_deadline(options)
        wanted = distinct(ids)
        found: list[DeliveryStatusResponse] = []
        odd = OddAnswers()
        for ids in chunks(wanted, 200):
            with odd:
                answer = await self._call(
                    LIST_MESSAGE_STATUSES,
                    options,
                    Arguments(query={"ids": comma_separated(ids), "channel": channel}),
                )
                found += answer
        batch = Batch(
            tuple(found), left_out(wanted, (item.customer_message_id for item in found))
        )
        if odd:
            raise odd.error(delivery_reports(batch, channel=str(channel)))
        return batch

    async def list_message_history(
        self,
        *,
        channel: Channel | str,
        from_: datetime,
        to: datetime,
        status: DeliveryStatus | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> list[DeliveryStatusResponse]:
        """List the messages of one channel by send date.

        Statuses of the messages of one channel whose send date lies between two
        moments, both included; an empty list if the first is after the second. The
        last page is the one with fewer items than limit; no total is given.

        Args:
            channel: Channel of the messages. For several channels make one call
                each.
            from_: First send date. It needs a UTC offset; a date alone, or a time
                without offset, is invalid.
            to: Last send date, with a UTC offset like the first.
            status: Only messages with this status. DELIVERED, SENT, ERROR, EXPIRED
                and UNKNOWN are named.
            page: Number of the page; the first is 0.
            limit: Messages on a page. The largest possible value is not documented.
                Default: 20.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
        """
        return await self._call(
            LIST_MESSAGE_HISTORY,
            options,
            Arguments(
                query={
                    "channel": channel,
                    "from": from_,
                    "to": to,
                    "status": status,
                    "page": page,
                    "limit": limit,
                }
            ),
        )

    async def list_message_history_pages(
        self,
        *,
        channel: Channel | str,
        from_: datetime,
        to: datetime,
        status: DeliveryStatus | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[list[DeliveryStatusResponse]]:
        """Every page of `list_message_history`.

        Starts at `page`, or at the first page without it. Takes the same arguments
        as `list_message_history` and raises the same errors.

        A page that does not match the spec is left out, and its `DecodeError`, with
        its reports, is raised after the last page.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: the provider returned a page twice.
        """
        options = shared_deadline(options)
        walk = Count(page, 0, limit, 20)
        odd = OddAnswers(walk)
        while walk.more:
            with odd:
                answer = await self.list_message_history(
                    channel=channel,
                    from_=from_,
                    to=to,
                    status=status,
                    page=walk.number,
                    limit=walk.size,
                    **options,
                )
                yield answer
                walk.advance(answer)
        if odd:
            raise odd.error(Reports())

    async def export_message_history(
        self,
        body: HistoryExportRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> dict[str, Any] | None:
        """Queue a CSV export of sent messages.

        Writes the messages of all channels between two moments to one CSV file,
        among its columns message id, channel, destination, delivery status, send
        date and delivery date. Only messages sent through the API are in it, none
        of campaigns or the web console. It takes seconds to minutes; list the
        exports every 5 to 10 seconds until this one is available.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The request is malformed or lacks a required field. The
                body is not documented.
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            InternalServerError: 500: Unexpected error; repeat after a short delay.
                The body is not documented.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return await self._call(EXPORT_MESSAGE_HISTORY, options, Arguments(body=body))

    async def list_exports(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> list[Export] | dict[str, Any]:
        """List the exports of the account.

        One page of the account's exports, in the order of their creation. To wait
        for an export, repeat this every 5 to 10 seconds until its
        isAvailableForDownload is true, then look it up.

        Args:
            page: Number of the page; the first is 0.
            limit: Exports on a page. Default: 10.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            InternalServerError: 500: Unexpected error; repeat after a short delay.
                The body is not documented.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
        """
        return await self._call(
            LIST_EXPORTS, options, Arguments(query={"page": page, "limit": limit})
        )

    async def get_export(
        self, export_id: str, **options: Unpack[CallOptions]
    ) -> dict[str, Any] | None:
        """Get the download URL of an export.

        For an export that is available. The URL expires after some time, and the
        export may then be unavailable again: regenerate it.

        Args:
            export_id: Id of the export.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return await self._call(
            GET_EXPORT, options, Arguments(path={"export_id": export_id})
        )

    async def regenerate_export(
        self, export_id: str, **options: Unpack[CallOptions]
    ) -> dict[str, Any] | None:
        """Make an export again.

        Gives a fresh URL to an export whose URL has expired.

        Args:
            export_id: Id of the export.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return await self._call(
            REGENERATE_EXPORT, options, Arguments(path={"export_id": export_id})
        )

    async def create_webhook(
        self,
        body: WebhookRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> WebhookConfiguration:
        """Set the URL that callbacks go to.

        One webhook per account, shared by all channels and event types. If there is
        one already the answer is 409: change or delete it.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The request is malformed or lacks a required field. The
                body is not documented.
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            Conflict: 409: A webhook is set already; change or delete it. The body
                is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            InternalServerError: 500: Unexpected error; repeat after a short delay.
                The body is not documented.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return await self._call(CREATE_WEBHOOK, options, Arguments(body=body))

    async def get_webhook(self, **options: Unpack[CallOptions]) -> WebhookConfiguration:
        """Show the URL that callbacks go to.

        The one webhook of the account, shared by all channels.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            NotFound: 404: No webhook is set; create one first. The body is not
                documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            InternalServerError: 500: Unexpected error; repeat after a short delay.
                The body is not documented.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(GET_WEBHOOK, options, Arguments())

    async def update_webhook(
        self,
        body: WebhookRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> WebhookConfiguration | None:
        """Change the URL that callbacks go to.

        Takes effect at once, without a gap. Changes an existing webhook only;
        without one the answer is 404.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The request is malformed or lacks a required field. The
                body is not documented.
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            NotFound: 404: No webhook is set; create one first. The body is not
                documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            InternalServerError: 500: Unexpected error; repeat after a short delay.
                The body is not documented.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return await self._call(UPDATE_WEBHOOK, options, Arguments(body=body))

    async def delete_webhook(self, **options: Unpack[CallOptions]) -> None:
        """End callbacks.

        Removes the webhook for good, at once. Callbacks that are under way may
        still arrive.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            NotFound: 404: No webhook is set; create one first. The body is not
                documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            InternalServerError: 500: Unexpected error; repeat after a short delay.
                The body is not documented.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(DELETE_WEBHOOK, options, Arguments())

    async def send_sms(
        self, body: SmsRequest | Mapping[str, object], **options: Unpack[CallOptions]
    ) -> SendResponse:
        """Send one SMS.

        One message to one recipient; long texts are sent in parts. A 2xx answer
        does not mean accepted: see accepted in results. Accepted does not mean
        delivered: poll the status, or take callbacks. With simulation nothing is
        sent.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return await self._call(SEND_SMS, options, Arguments(body=body))

    async def send_rcs(
        self, body: RcsRequest | Mapping[str, object], **options: Unpack[CallOptions]
    ) -> SendResponse:
        """Send one RCS message.

        One message to one recipient, with either body or templateId. A 2xx answer
        does not mean accepted: see accepted in results. Accepted does not mean
        delivered: poll the status, or take callbacks. A recipient who cannot
        receive RCS may be sent WhatsApp or SMS instead, if the account is set up
        for it.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The request is malformed or lacks a required field. The
                body is not documented.
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return await self._call(SEND_RCS, options, Arguments(body=body))

    async def send_whatsapp(
        self,
        body: WhatsAppRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> SendResponse:
        """Send one WhatsApp message.

        One message to one recipient, with either template or body. A template must
        be approved by Meta and can be sent at any time; a body is refused unless
        the recipient has written in the last 24 hours. A 2xx answer does not mean
        accepted: see accepted in results. Accepted does not mean delivered: poll
        the status, or take callbacks.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Unauthorized: 401: Credentials are missing or invalid. The body is not
                documented.
            Forbidden: 403: The IP address is not on the list of the account, or the
                resource is not accessible. The body is not documented.
            TooManyRequests: 429: Too many requests; the body says how many seconds
                to wait.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return await self._call(SEND_WHATSAPP, options, Arguments(body=body))

    async def iter_message_status(
        self,
        customer_message_id: Iterable[str],
        *,
        channel: Channel | str,
        concurrency: int = 4,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[tuple[str, DeliveryStatusResponse | ProviderError]]:
        """`get_message_status` for many ids, several calls at a time.

        Results arrive in the order in which calls finish. The provider's documented
        rate limit is respected. A failed lookup is yielded as its exception; the
        others continue.

        Args:
            customer_message_id: Any number of ids; the iterable is read only as
                calls become free.
            channel: Channel the message was sent on. With any other channel the
                answer is 404.
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

        async def one(key: str) -> DeliveryStatusResponse:
            return await self.get_message_status(key, channel=channel, **options)

        queue = distinct(customer_message_id)
        async for found in side_by_side_async(one, queue, concurrency):
            yield found

    async def iter_message_statuses(
        self,
        *,
        ids: Iterable[str],
        channel: Channel | str,
        concurrency: int = 4,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[
        tuple[tuple[str, ...], Batch[DeliveryStatusResponse] | ProviderError]
    ]:
        """`list_message_statuses` for many ids, several calls at a time.

        Results arrive in the order in which calls finish. The provider's documented
        rate limit is respected. A failed lookup is yielded as its exception; the
        others continue.

        Args:
            ids: Any number of ids; the iterable is read only as calls become free.
            channel: Channel all these messages were sent on. For several channels
                make one call each.
            concurrency: Maximum number of simultaneous calls.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Returns:
            The ids of each call with its `Batch` or error.

        Raises:
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: `concurrency` is less than 1; or an item of `ids` is empty
                or has a comma.
        """

        async def one(key: tuple[str, ...]) -> Batch[DeliveryStatusResponse]:
            return await self.list_message_statuses(ids=key, channel=channel, **options)

        queue = (tuple(found) for found in chunks(distinct(ids), 200))
        async for found in side_by_side_async(one, queue, concurrency):
            yield found

    async def wait_until_final(
        self,
        *,
        ids: Iterable[str],
        channel: Channel | str,
        deadline: float,
        pauses: Iterable[float] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], Awaitable[object]] | None = None,
        **options: Unpack[PollOptions],
    ) -> Waited:
        """Call `list_message_statuses` until every message has a final status.

        Temporary failures (no response, 408, 429, 5xx) are tried again.

        Odd values in a response that say nothing of a status do not matter.

        Args:
            ids: Ids of the messages, separated by commas without spaces. There is
                no hard limit; fewer than a few hundred are advised, since proxies may
                refuse a long query with 414.
            channel: Channel all these messages were sent on. For several channels
                make one call each.
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
            ProviderError: what `list_message_statuses` raises and waiting cannot
                cure, or no response.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: `deadline` is not above zero; or an item of `ids` is empty
                or has a comma.
        """
        wanted = distinct(ids)
        if not wanted:
            return NOTHING

        async def look(asked: CallOptions, done: frozenset[str]) -> Reports:
            ids = [item for item in wanted if item not in done]
            answer = await self.list_message_statuses(ids=ids, channel=channel, **asked)
            return delivery_reports(answer, channel=str(channel))

        return await wait_until_final_async(
            look, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )


class AsyncAgileRawCalls(AsyncRawCalls):
    """The calls of `AsyncAgileClient`, each returning a `Raw` response."""

    async def get_message_status(
        self,
        customer_message_id: str,
        *,
        channel: Channel | str,
        **options: Unpack[CallOptions],
    ) -> Raw[DeliveryStatusResponse]:
        """Like `get_message_status` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            GET_MESSAGE_STATUS,
            options,
            Arguments(
                path={"customer_message_id": customer_message_id},
                query={"channel": channel},
            ),
        )

    async def list_message_statuses(
        self,
        *,
        ids: Sequence[str],
        channel: Channel | str,
        **options: Unpack[CallOptions],
    ) -> Raw[list[DeliveryStatusResponse]]:
        """Like `list_message_statuses` of the client, for at most 200 ids.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            LIST_MESSAGE_STATUSES,
            options,
            Arguments(query={"ids": comma_separated(ids), "channel": channel}),
        )

    async def list_message_history(
        self,
        *,
        channel: Channel | str,
        from_: datetime,
        to: datetime,
        status: DeliveryStatus | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[list[DeliveryStatusResponse]]:
        """Like `list_message_history` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            LIST_MESSAGE_HISTORY,
            options,
            Arguments(
                query={
                    "channel": channel,
                    "from": from_,
                    "to": to,
                    "status": status,
                    "page": page,
                    "limit": limit,
                }
            ),
        )

    async def export_message_history(
        self,
        body: HistoryExportRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> Raw[dict[str, Any] | None]:
        """Like `export_message_history` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(EXPORT_MESSAGE_HISTORY, options, Arguments(body=body))

    async def list_exports(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[list[Export] | dict[str, Any]]:
        """Like `list_exports` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            LIST_EXPORTS, options, Arguments(query={"page": page, "limit": limit})
        )

    async def get_export(
        self, export_id: str, **options: Unpack[CallOptions]
    ) -> Raw[dict[str, Any] | None]:
        """Like `get_export` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            GET_EXPORT, options, Arguments(path={"export_id": export_id})
        )

    async def regenerate_export(
        self, export_id: str, **options: Unpack[CallOptions]
    ) -> Raw[dict[str, Any] | None]:
        """Like `regenerate_export` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            REGENERATE_EXPORT, options, Arguments(path={"export_id": export_id})
        )

    async def create_webhook(
        self,
        body: WebhookRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> Raw[WebhookConfiguration]:
        """Like `create_webhook` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(CREATE_WEBHOOK, options, Arguments(body=body))

    async def get_webhook(
        self, **options: Unpack[CallOptions]
    ) -> Raw[WebhookConfiguration]:
        """Like `get_webhook` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(GET_WEBHOOK, options, Arguments())

    async def update_webhook(
        self,
        body: WebhookRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> Raw[WebhookConfiguration | None]:
        """Like `update_webhook` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(UPDATE_WEBHOOK, options, Arguments(body=body))

    async def delete_webhook(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `delete_webhook` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(DELETE_WEBHOOK, options, Arguments())

    async def send_sms(
        self, body: SmsRequest | Mapping[str, object], **options: Unpack[CallOptions]
    ) -> Raw[SendResponse]:
        """Like `send_sms` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(SEND_SMS, options, Arguments(body=body))

    async def send_rcs(
        self, body: RcsRequest | Mapping[str, object], **options: Unpack[CallOptions]
    ) -> Raw[SendResponse]:
        """Like `send_rcs` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(SEND_RCS, options, Arguments(body=body))

    async def send_whatsapp(
        self,
        body: WhatsAppRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> Raw[SendResponse]:
        """Like `send_whatsapp` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(SEND_WHATSAPP, options, Arguments(body=body))
