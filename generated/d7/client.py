# Generated from specs/d7.yaml. Do not edit.
"""Clients of D7 Networks."""

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
    TokenSource,
    only,
)
from .._runtime.client import AsyncClient, AsyncRawCalls, Client, RawCalls
from .._runtime.credentials import Credentials, Scheme
from .._runtime.errors import ProviderError
from .._runtime.pace import side_by_side, side_by_side_async
from .._runtime.retries import DEFAULT_RETRIES
from .._runtime.transport import AsyncTransport, Timeout, Transport
from .._runtime.waiting import Waited, wait_until_final, wait_until_final_async
from ..delivery import Reports
from .errors import (
    BadRequest,
    InternalServerError,
    NotFound,
    PaymentRequired,
    Unauthorized,
    UnprocessableContent,
)
from .models import (
    Balance,
    ErrorResponse,
    MessageLog,
    SendAccepted,
    SendMessageRequest,
    SendViberRequest,
    SendWhatsAppRequest,
    Token,
    TokenRequest,
    ViberLog,
    WhatsAppReport,
)
from .reports import STATUS_READER, delivery_reports

# Production.
BASE_URL = "https://api.d7networks.com"
USER_AGENT = "dlrgen-d7/2026-11-21"
SCHEMES: tuple[Scheme, ...] = (
    Scheme("bearer", ("token",), ("D7_TOKEN",)),
    Scheme(
        "fetched", ("client_id", "client_secret"), ("D7_CLIENT_ID", "D7_CLIENT_SECRET")
    ),
)
SECURITY: tuple[tuple[str, ...], ...] = (("token",), ("client_id",))
_ERRORS: Errors = {
    400: (BadRequest, None),
    401: (Unauthorized, ErrorResponse.from_json),
    402: (PaymentRequired, None),
    404: (NotFound, ErrorResponse.from_json),
    422: (UnprocessableContent, ErrorResponse.from_json),
    500: (InternalServerError, None),
}
GET_MESSAGE_LOG: Endpoint[MessageLog] = Endpoint(
    "GET",
    "/report/v1/message-log/{request_id}",
    MessageLog.from_json,
    ok=(200,),
    errors=_ERRORS,
    reports=STATUS_READER.of_answer("MessageLog"),
)
GET_VIBER_LOG: Endpoint[ViberLog] = Endpoint(
    "GET",
    "/report/v1/viber-log/{request_id}",
    ViberLog.from_json,
    ok=(200,),
    errors=_ERRORS,
    reports=STATUS_READER.of_answer("ViberLog"),
)
GET_WHATSAPP_REPORT: Endpoint[WhatsAppReport] = Endpoint(
    "GET",
    "/whatsapp/v2/report/{request_id}",
    WhatsAppReport.from_json,
    ok=(200,),
    errors=_ERRORS,
    reports=STATUS_READER.of_answer("WhatsAppReport"),
)
SEND_MESSAGE: Endpoint[SendAccepted] = Endpoint(
    "POST",
    "/messages/v1/send",
    SendAccepted.from_json,
    ok=(200,),
    errors=only(_ERRORS, 400, 401, 402, 422, 500),
    safe=False,
    body=lambda: SendMessageRequest,
)
SEND_VIBER_MESSAGE: Endpoint[SendAccepted] = Endpoint(
    "POST",
    "/viber/v1/send",
    SendAccepted.from_json,
    ok=(200,),
    errors=only(_ERRORS, 400, 401, 402, 422, 500),
    safe=False,
    body=lambda: SendViberRequest,
)
SEND_WHATSAPP_MESSAGE: Endpoint[SendAccepted] = Endpoint(
    "POST",
    "/whatsapp/v2/send",
    SendAccepted.from_json,
    ok=(200,),
    errors=only(_ERRORS, 400, 401, 402, 422, 500),
    safe=False,
    body=lambda: SendWhatsAppRequest,
)
REQUEST_TOKEN: Endpoint[Token] = Endpoint(
    "POST",
    "/auth/v1/login/application",
    Token.from_json,
    ok=(200,),
    security=(),
    media_type="application/x-www-form-urlencoded",
    body=lambda: TokenRequest,
)
GET_BALANCE: Endpoint[Balance] = Endpoint(
    "GET",
    "/messages/v1/balance",
    Balance.from_json,
    ok=(200,),
    errors=only(_ERRORS, 401, 500),
)
TOKEN = TokenSource(REQUEST_TOKEN, "access_token")


class D7Client(Client):
    """Synchronous client of D7 Networks; safe to share between threads.

    Use it as a context manager, or call `close` when done.

    Args:
        token: Token from the control panel or from the token request; sent in
            the `Authorization` header. Default: $D7_TOKEN.
        client_id: Used to fetch bearer tokens; a rejected token is replaced
            automatically. Default: $D7_CLIENT_ID.
        client_secret: Used to fetch bearer tokens; a rejected token is replaced
            automatically. Default: $D7_CLIENT_SECRET.
        base_url: URL of the server.
        timeout: Limit in seconds for each phase of a call, or a `Timeout`; None
            for no limit.
        deadline: Limit in seconds for a whole call, retries included; None for
            no limit.
        retries: Maximum number of retries. Only calls that are safe to repeat
            are retried; a send is retried only if nothing was transmitted, or once
            after a fetched token was rejected.
        http_client: Your own httpx2 client or another `Transport`; the client
            does not close it.

    Raises:
        CredentialsMissing: no complete set of credentials was passed or found
            in the environment.
        ValueError: `base_url` is not absolute, or a credential has characters
            no header may have.
    """

    provider = "d7"
    token_source = TOKEN

    def __init__(
        self,
        *,
        token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        retries: int = DEFAULT_RETRIES,
        http_client: httpx2.Client | Transport | None = None,
    ) -> None:
        given: dict[str, str | None] = {
            "token": token,
            "client_id": client_id,
            "client_secret": client_secret,
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
    def with_raw(self) -> D7RawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return D7RawCalls(self)

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
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: Bad request; no body is documented for this operation.
            Unauthorized: 401: Token missing, wrong or expired.
            PaymentRequired: 402: Not enough credit; the body is not documented.
            NotFound: 404: No message log exists for this request id.
            UnprocessableContent: 422: An input failed validation.
            InternalServerError: 500: Server fault; no body is documented for any
                5xx.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return self._call(
            GET_MESSAGE_LOG, options, Arguments(path={"request_id": request_id})
        )

    def get_viber_log(
        self, request_id: str, **options: Unpack[CallOptions]
    ) -> ViberLog:
        """Get the status of every Viber message of one send request.

        Returns all recipients of a Viber request in one answer; there are no query
        parameters and no paging. No polling interval is documented.

        Args:
            request_id: Id of the send request, as sending returned it; shaped like
                a UUID.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: Bad request; no body is documented for this operation.
            Unauthorized: 401: Token missing, wrong or expired.
            PaymentRequired: 402: Not enough credit; the body is not documented.
            NotFound: 404: No Viber log exists for this request id; the body could
                not be read.
            UnprocessableContent: 422: An input failed validation.
            InternalServerError: 500: Server fault; no body is documented for any
                5xx.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return self._call(
            GET_VIBER_LOG, options, Arguments(path={"request_id": request_id})
        )

    def get_whatsapp_report(
        self, request_id: str, **options: Unpack[CallOptions]
    ) -> WhatsAppReport:
        """Get the status of every WhatsApp message of one send request.

        Returns the messages of a WhatsApp request in one answer; there are no query
        parameters and no paging. No polling interval is documented. Official
        clients and samples older than 2025-04-21 call v1 of this path.

        Args:
            request_id: Id of the send request, as sending returned it; shaped like
                a UUID.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: Bad request; no body is documented for this operation.
            Unauthorized: 401: Token missing, wrong or expired.
            PaymentRequired: 402: Not enough credit; the body is not documented.
            NotFound: 404: No WhatsApp report exists for this request id.
            UnprocessableContent: 422: An input failed validation.
            InternalServerError: 500: Server fault; no body is documented for any
                5xx.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return self._call(
            GET_WHATSAPP_REPORT, options, Arguments(path={"request_id": request_id})
        )

    def send_message(
        self,
        body: SendMessageRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> SendAccepted:
        """Send SMS or Slack messages.

        Accepts one or several messages, each to any number of recipients; settings
        that all of them share may stand in `message_globals`. The answer means that
        the request was valid, not that anything was delivered. Long texts are split
        and billed per part; the pages disagree on the sizes (160 then 153
        characters, Unicode 70 then 63, or 158 and 72). Numbers can be looked up
        first with `num_lookup`, at extra cost. Delivery callbacks go to
        `report_url`, or to the address set in the dashboard.

        Args:
            body: The messages, and what is the same for all of them.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: Bad request; no body is documented for this operation.
            Unauthorized: 401: Token missing, wrong or expired.
            PaymentRequired: 402: Not enough credit; the body is not documented.
            UnprocessableContent: 422: An input failed validation.
            InternalServerError: 500: Server fault; no body is documented for any
                5xx.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return self._call(SEND_MESSAGE, options, Arguments(body=body))

    def send_viber_message(
        self,
        body: SendViberRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> SendAccepted:
        """Send Viber messages.

        Accepts one or several messages, each to any number of recipients. Images
        and buttons need the label `PROMOTION`; a button needs a text. Billed per
        part. Callbacks go to `call_back_url`, which is another name than for SMS;
        what they hold is not documented.

        Args:
            body: The messages, and what is the same for all of them.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: Bad request; no body is documented for this operation.
            Unauthorized: 401: Token missing, wrong or expired.
            PaymentRequired: 402: Not enough credit; the body is not documented.
            UnprocessableContent: 422: An input failed validation.
            InternalServerError: 500: Server fault; no body is documented for any
                5xx.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return self._call(SEND_VIBER_MESSAGE, options, Arguments(body=body))

    def send_whatsapp_message(
        self,
        body: SendWhatsAppRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> SendAccepted:
        """Send WhatsApp messages.

        Accepts one or several messages. Templates can be sent at any time, all
        other kinds only while the recipient's customer service window is open.
        Callbacks go to `report_url`, or to the address set in the dashboard. Older
        pages and clients call v1 of this path, which takes another body.

        Args:
            body: The messages.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: Bad request; no body is documented for this operation.
            Unauthorized: 401: Token missing, wrong or expired.
            PaymentRequired: 402: Not enough credit; the body is not documented.
            UnprocessableContent: 422: An input failed validation.
            InternalServerError: 500: Server fault; no body is documented for any
                5xx.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return self._call(SEND_WHATSAPP_MESSAGE, options, Arguments(body=body))

    def request_token(
        self, body: TokenRequest | Mapping[str, object], **options: Unpack[CallOptions]
    ) -> Token:
        """Get a token for a client id and secret.

        Takes the id and secret of an application made in the control panel. Any
        number of tokens may be valid at the same time; deleting the application
        ends all of them. A token can also be made in the control panel, where it is
        shown once.

        Args:
            body: The fields `client_id` and `client_secret` as form data. Sent as a
                form.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return self._call(REQUEST_TOKEN, options, Arguments(body=body))

    def get_balance(self, **options: Unpack[CallOptions]) -> Balance:
        """Get the credit balance of the account.

        Returns the credit left; the currency is not documented.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Unauthorized: 401: Token missing, wrong or expired.
            InternalServerError: 500: Server fault; no body is documented for any
                5xx.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(GET_BALANCE, options, Arguments())

    def iter_message_log(
        self,
        request_id: Iterable[str],
        *,
        concurrency: int = 4,
        **options: Unpack[CallOptions],
    ) -> Iterator[tuple[str, MessageLog | ProviderError]]:
        """`get_message_log` for many ids, several calls at a time.

        Results arrive in the order in which calls finish. The provider's documented
        rate limit is respected. A failed lookup is yielded as its exception; the
        others continue.

        Args:
            request_id: Any number of ids; the iterable is read only as calls become
                free.
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

        def one(key: str) -> MessageLog:
            return self.get_message_log(key, **options)

        queue = distinct(request_id)
        yield from side_by_side(one, queue, concurrency)

    def iter_viber_log(
        self,
        request_id: Iterable[str],
        *,
        concurrency: int = 4,
        **options: Unpack[CallOptions],
    ) -> Iterator[tuple[str, ViberLog | ProviderError]]:
        """`get_viber_log` for many ids, several calls at a time.

        Results arrive in the order in which calls finish. The provider's documented
        rate limit is respected. A failed lookup is yielded as its exception; the
        others continue.

        Args:
            request_id: Any number of ids; the iterable is read only as calls become
                free.
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

        def one(key: str) -> ViberLog:
            return self.get_viber_log(key, **options)

        queue = distinct(request_id)
        yield from side_by_side(one, queue, concurrency)

    def iter_whatsapp_report(
        self,
        request_id: Iterable[str],
        *,
        concurrency: int = 4,
        **options: Unpack[CallOptions],
    ) -> Iterator[tuple[str, WhatsAppReport | ProviderError]]:
        """`get_whatsapp_report` for many ids, several calls at a time.

        Results arrive in the order in which calls finish. The provider's documented
        rate limit is respected. A failed lookup is yielded as its exception; the
        others continue.

        Args:
            request_id: Any number of ids; the iterable is read only as calls become
                free.
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

        def one(key: str) -> WhatsAppReport:
            return self.get_whatsapp_report(key, **options)

        queue = distinct(request_id)
        yield from side_by_side(one, queue, concurrency)

    def wait_until_final(
        self,
        request_id: str,
        *,
        deadline: float,
        pauses: Iterable[float] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], object] | None = None,
        **options: Unpack[PollOptions],
    ) -> Waited:
        """Call `get_message_log` until every message has a final status.

        Temporary failures (no response, 408, 429, 5xx) are tried again.

        Odd values in a response that say nothing of a status do not matter.

        Args:
            request_id: Id of the send request, as sending returned it; shaped like
                a UUID.
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
            ProviderError: what `get_message_log` raises and waiting cannot cure, or
                no response.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: `deadline` is not above zero; or a path argument is empty,
                `.` or `..`.
        """

        def look(asked: CallOptions, done: frozenset[str]) -> Reports:
            answer = self.get_message_log(request_id, **asked)
            return delivery_reports(answer)

        return wait_until_final(
            look, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )


class D7RawCalls(RawCalls):
    """The calls of `D7Client`, each returning a `Raw` response."""

    def get_message_log(
        self, request_id: str, **options: Unpack[CallOptions]
    ) -> Raw[MessageLog]:
        """Like `get_message_log` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            GET_MESSAGE_LOG, options, Arguments(path={"request_id": request_id})
        )

    def get_viber_log(
        self, request_id: str, **options: Unpack[CallOptions]
    ) -> Raw[ViberLog]:
        """Like `get_viber_log` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            GET_VIBER_LOG, options, Arguments(path={"request_id": request_id})
        )

    def get_whatsapp_report(
        self, request_id: str, **options: Unpack[CallOptions]
    ) -> Raw[WhatsAppReport]:
        """Like `get_whatsapp_report` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            GET_WHATSAPP_REPORT, options, Arguments(path={"request_id": request_id})
        )

    def send_message(
        self,
        body: SendMessageRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> Raw[SendAccepted]:
        """Like `send_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(SEND_MESSAGE, options, Arguments(body=body))

    def send_viber_message(
        self,
        body: SendViberRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> Raw[SendAccepted]:
        """Like `send_viber_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(SEND_VIBER_MESSAGE, options, Arguments(body=body))

    def send_whatsapp_message(
        self,
        body: SendWhatsAppRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> Raw[SendAccepted]:
        """Like `send_whatsapp_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(SEND_WHATSAPP_MESSAGE, options, Arguments(body=body))

    def request_token(
        self, body: TokenRequest | Mapping[str, object], **options: Unpack[CallOptions]
    ) -> Raw[Token]:
        """Like `request_token` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(REQUEST_TOKEN, options, Arguments(body=body))

    def get_balance(self, **options: Unpack[CallOptions]) -> Raw[Balance]:
        """Like `get_balance` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(GET_BALANCE, options, Arguments())


class AsyncD7Client(AsyncClient):
    """Asynchronous client of D7 Networks; belongs to one event loop.

    Use it as a context manager, or call `aclose` when done.

    Args:
        token: Token from the control panel or from the token request; sent in
            the `Authorization` header. Default: $D7_TOKEN.
        client_id: Used to fetch bearer tokens; a rejected token is replaced
            automatically. Default: $D7_CLIENT_ID.
        client_secret: Used to fetch bearer tokens; a rejected token is replaced
            automatically. Default: $D7_CLIENT_SECRET.
        base_url: URL of the server.
        timeout: Limit in seconds for each phase of a call, or a `Timeout`; None
            for no limit.
        deadline: Limit in seconds for a whole call, retries included; None for
            no limit.
        retries: Maximum number of retries. Only calls that are safe to repeat
            are retried; a send is retried only if nothing was transmitted, or once
            after a fetched token was rejected.
        http_client: Your own httpx2 client or another `AsyncTransport`; the
            client does not close it.

    Raises:
        CredentialsMissing: no complete set of credentials was passed or found
            in the environment.
        ValueError: `base_url` is not absolute, or a credential has characters
            no header may have.
    """

    provider = "d7"
    token_source = TOKEN

    def __init__(
        self,
        *,
        token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        retries: int = DEFAULT_RETRIES,
        http_client: httpx2.AsyncClient | AsyncTransport | None = None,
    ) -> None:
        given: dict[str, str | None] = {
            "token": token,
            "client_id": client_id,
            "client_secret": client_secret,
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
    def with_raw(self) -> AsyncD7RawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return AsyncD7RawCalls(self)

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
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: Bad request; no body is documented for this operation.
            Unauthorized: 401: Token missing, wrong or expired.
            PaymentRequired: 402: Not enough credit; the body is not documented.
            NotFound: 404: No message log exists for this request id.
            UnprocessableContent: 422: An input failed validation.
            InternalServerError: 500: Server fault; no body is documented for any
                5xx.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return await self._call(
            GET_MESSAGE_LOG, options, Arguments(path={"request_id": request_id})
        )

    async def get_viber_log(
        self, request_id: str, **options: Unpack[CallOptions]
    ) -> ViberLog:
        """Get the status of every Viber message of one send request.

        Returns all recipients of a Viber request in one answer; there are no query
        parameters and no paging. No polling interval is documented.

        Args:
            request_id: Id of the send request, as sending returned it; shaped like
                a UUID.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: Bad request; no body is documented for this operation.
            Unauthorized: 401: Token missing, wrong or expired.
            PaymentRequired: 402: Not enough credit; the body is not documented.
            NotFound: 404: No Viber log exists for this request id; the body could
                not be read.
            UnprocessableContent: 422: An input failed validation.
            InternalServerError: 500: Server fault; no body is documented for any
                5xx.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return await self._call(
            GET_VIBER_LOG, options, Arguments(path={"request_id": request_id})
        )

    async def get_whatsapp_report(
        self, request_id: str, **options: Unpack[CallOptions]
    ) -> WhatsAppReport:
        """Get the status of every WhatsApp message of one send request.

        Returns the messages of a WhatsApp request in one answer; there are no query
        parameters and no paging. No polling interval is documented. Official
        clients and samples older than 2025-04-21 call v1 of this path.

        Args:
            request_id: Id of the send request, as sending returned it; shaped like
                a UUID.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: Bad request; no body is documented for this operation.
            Unauthorized: 401: Token missing, wrong or expired.
            PaymentRequired: 402: Not enough credit; the body is not documented.
            NotFound: 404: No WhatsApp report exists for this request id.
            UnprocessableContent: 422: An input failed validation.
            InternalServerError: 500: Server fault; no body is documented for any
                5xx.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return await self._call(
            GET_WHATSAPP_REPORT, options, Arguments(path={"request_id": request_id})
        )

    async def send_message(
        self,
        body: SendMessageRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> SendAccepted:
        """Send SMS or Slack messages.

        Accepts one or several messages, each to any number of recipients; settings
        that all of them share may stand in `message_globals`. The answer means that
        the request was valid, not that anything was delivered. Long texts are split
        and billed per part; the pages disagree on the sizes (160 then 153
        characters, Unicode 70 then 63, or 158 and 72). Numbers can be looked up
        first with `num_lookup`, at extra cost. Delivery callbacks go to
        `report_url`, or to the address set in the dashboard.

        Args:
            body: The messages, and what is the same for all of them.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: Bad request; no body is documented for this operation.
            Unauthorized: 401: Token missing, wrong or expired.
            PaymentRequired: 402: Not enough credit; the body is not documented.
            UnprocessableContent: 422: An input failed validation.
            InternalServerError: 500: Server fault; no body is documented for any
                5xx.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return await self._call(SEND_MESSAGE, options, Arguments(body=body))

    async def send_viber_message(
        self,
        body: SendViberRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> SendAccepted:
        """Send Viber messages.

        Accepts one or several messages, each to any number of recipients. Images
        and buttons need the label `PROMOTION`; a button needs a text. Billed per
        part. Callbacks go to `call_back_url`, which is another name than for SMS;
        what they hold is not documented.

        Args:
            body: The messages, and what is the same for all of them.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: Bad request; no body is documented for this operation.
            Unauthorized: 401: Token missing, wrong or expired.
            PaymentRequired: 402: Not enough credit; the body is not documented.
            UnprocessableContent: 422: An input failed validation.
            InternalServerError: 500: Server fault; no body is documented for any
                5xx.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return await self._call(SEND_VIBER_MESSAGE, options, Arguments(body=body))

    async def send_whatsapp_message(
        self,
        body: SendWhatsAppRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> SendAccepted:
        """Send WhatsApp messages.

        Accepts one or several messages. Templates can be sent at any time, all
        other kinds only while the recipient's customer service window is open.
        Callbacks go to `report_url`, or to the address set in the dashboard. Older
        pages and clients call v1 of this path, which takes another body.

        Args:
            body: The messages.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: Bad request; no body is documented for this operation.
            Unauthorized: 401: Token missing, wrong or expired.
            PaymentRequired: 402: Not enough credit; the body is not documented.
            UnprocessableContent: 422: An input failed validation.
            InternalServerError: 500: Server fault; no body is documented for any
                5xx.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return await self._call(SEND_WHATSAPP_MESSAGE, options, Arguments(body=body))

    async def request_token(
        self, body: TokenRequest | Mapping[str, object], **options: Unpack[CallOptions]
    ) -> Token:
        """Get a token for a client id and secret.

        Takes the id and secret of an application made in the control panel. Any
        number of tokens may be valid at the same time; deleting the application
        ends all of them. A token can also be made in the control panel, where it is
        shown once.

        Args:
            body: The fields `client_id` and `client_secret` as form data. Sent as a
                form.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return await self._call(REQUEST_TOKEN, options, Arguments(body=body))

    async def get_balance(self, **options: Unpack[CallOptions]) -> Balance:
        """Get the credit balance of the account.

        Returns the credit left; the currency is not documented.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Unauthorized: 401: Token missing, wrong or expired.
            InternalServerError: 500: Server fault; no body is documented for any
                5xx.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(GET_BALANCE, options, Arguments())

    async def iter_message_log(
        self,
        request_id: Iterable[str],
        *,
        concurrency: int = 4,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[tuple[str, MessageLog | ProviderError]]:
        """`get_message_log` for many ids, several calls at a time.

        Results arrive in the order in which calls finish. The provider's documented
        rate limit is respected. A failed lookup is yielded as its exception; the
        others continue.

        Args:
            request_id: Any number of ids; the iterable is read only as calls become
                free.
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

        async def one(key: str) -> MessageLog:
            return await self.get_message_log(key, **options)

        queue = distinct(request_id)
        async for found in side_by_side_async(one, queue, concurrency):
            yield found

    async def iter_viber_log(
        self,
        request_id: Iterable[str],
        *,
        concurrency: int = 4,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[tuple[str, ViberLog | ProviderError]]:
        """`get_viber_log` for many ids, several calls at a time.

        Results arrive in the order in which calls finish. The provider's documented
        rate limit is respected. A failed lookup is yielded as its exception; the
        others continue.

        Args:
            request_id: Any number of ids; the iterable is read only as calls become
                free.
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

        async def one(key: str) -> ViberLog:
            return await self.get_viber_log(key, **options)

        queue = distinct(request_id)
        async for found in side_by_side_async(one, queue, concurrency):
            yield found

    async def iter_whatsapp_report(
        self,
        request_id: Iterable[str],
        *,
        concurrency: int = 4,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[tuple[str, WhatsAppReport | ProviderError]]:
        """`get_whatsapp_report` for many ids, several calls at a time.

        Results arrive in the order in which calls finish. The provider's documented
        rate limit is respected. A failed lookup is yielded as its exception; the
        others continue.

        Args:
            request_id: Any number of ids; the iterable is read only as calls become
                free.
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

        async def one(key: str) -> WhatsAppReport:
            return await self.get_whatsapp_report(key, **options)

        queue = distinct(request_id)
        async for found in side_by_side_async(one, queue, concurrency):
            yield found

    async def wait_until_final(
        self,
        request_id: str,
        *,
        deadline: float,
        pauses: Iterable[float] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], Awaitable[object]] | None = None,
        **options: Unpack[PollOptions],
    ) -> Waited:
        """Call `get_message_log` until every message has a final status.

        Temporary failures (no response, 408, 429, 5xx) are tried again.

        Odd values in a response that say nothing of a status do not matter.

        Args:
            request_id: Id of the send request, as sending returned it; shaped like
                a UUID.
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
            ProviderError: what `get_message_log` raises and waiting cannot cure, or
                no response.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: `deadline` is not above zero; or a path argument is empty,
                `.` or `..`.
        """

        async def look(asked: CallOptions, done: frozenset[str]) -> Reports:
            answer = await self.get_message_log(request_id, **asked)
            return delivery_reports(answer)

        return await wait_until_final_async(
            look, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )


class AsyncD7RawCalls(AsyncRawCalls):
    """The calls of `AsyncD7Client`, each returning a `Raw` response."""

    async def get_message_log(
        self, request_id: str, **options: Unpack[CallOptions]
    ) -> Raw[MessageLog]:
        """Like `get_message_log` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            GET_MESSAGE_LOG, options, Arguments(path={"request_id": request_id})
        )

    async def get_viber_log(
        self, request_id: str, **options: Unpack[CallOptions]
    ) -> Raw[ViberLog]:
        """Like `get_viber_log` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            GET_VIBER_LOG, options, Arguments(path={"request_id": request_id})
        )

    async def get_whatsapp_report(
        self, request_id: str, **options: Unpack[CallOptions]
    ) -> Raw[WhatsAppReport]:
        """Like `get_whatsapp_report` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            GET_WHATSAPP_REPORT, options, Arguments(path={"request_id": request_id})
        )

    async def send_message(
        self,
        body: SendMessageRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> Raw[SendAccepted]:
        """Like `send_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(SEND_MESSAGE, options, Arguments(body=body))

    async def send_viber_message(
        self,
        body: SendViberRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> Raw[SendAccepted]:
        """Like `send_viber_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(SEND_VIBER_MESSAGE, options, Arguments(body=body))

    async def send_whatsapp_message(
        self,
        body: SendWhatsAppRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> Raw[SendAccepted]:
        """Like `send_whatsapp_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(SEND_WHATSAPP_MESSAGE, options, Arguments(body=body))

    async def request_token(
        self, body: TokenRequest | Mapping[str, object], **options: Unpack[CallOptions]
    ) -> Raw[Token]:
        """Like `request_token` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(REQUEST_TOKEN, options, Arguments(body=body))

    async def get_balance(self, **options: Unpack[CallOptions]) -> Raw[Balance]:
        """Like `get_balance` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(GET_BALANCE, options, Arguments())
