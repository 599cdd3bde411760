# Generated from specs/placewise.yaml. Do not edit.
"""Clients of Placewise."""

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
from typing import Unpack

import httpx2

from .._runtime.bulk import OddAnswers, Walk
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
from .._runtime.retries import DEFAULT_RETRIES
from .._runtime.transport import AsyncTransport, Timeout, Transport
from .._runtime.waiting import Waited, wait_until_final, wait_until_final_async
from ..delivery import Reports
from .errors import (
    BadRequest,
    FirewallRejected,
    Forbidden,
    HeaderInvalid,
    HeaderMissing,
    MethodNotAllowed,
    NotFound,
    OAuthTokenInvalid,
    PaymentRequired,
    ServiceUnavailable,
    TooManyRequests,
    Unauthorized,
    UnprocessableContent,
)
from .models import (
    ChannelType,
    DeliveryStatus,
    ErrorObject,
    HistoryMessages,
    MemberMessageAnswer,
    MemberMessages,
    MessageAnswer,
    MessageRequest,
    Messages,
    SendingAnswer,
    SendingDispatches,
    SendingMembers,
    SendingRequest,
    SendingsStatus,
    Service,
    SettingsAnswer,
    TransmissionStatus,
    ValidationError,
)
from .reports import STATUS_READER, delivery_reports

# Production
# https://api.mpc.apac.placewise.com: Production, Asia-Pacific
# https://api.mpc.dev.placewise.com: Staging
BASE_URL = "https://api.mpc.placewise.com"
USER_AGENT = "dlrgen-placewise/2026-11-21"
SCHEMES: tuple[Scheme, ...] = (
    Scheme(
        "header",
        ("client_token",),
        ("PLACEWISE_CLIENT_TOKEN",),
        "X-Client-Authorization",
    ),
    Scheme("bearer", ("user_token",), ("PLACEWISE_USER_TOKEN",)),
    Scheme("header", ("user_agent",), ("PLACEWISE_USER_AGENT",), "X-User-Agent"),
    Scheme("header", ("product_name",), ("PLACEWISE_PRODUCT_NAME",), "X-Product-Name"),
    Scheme(
        "header",
        ("loyalty_club_slug",),
        ("PLACEWISE_LOYALTY_CLUB_SLUG",),
        "X-Loyalty-Club-Slug",
    ),
)
SECURITY: tuple[tuple[str, ...], ...] = (
    ("client_token", "user_agent", "product_name", "loyalty_club_slug"),
    ("user_token", "user_agent", "product_name", "loyalty_club_slug"),
)
_ERRORS: Errors = {
    400: (BadRequest, ErrorObject.from_json),
    401: (Unauthorized, ErrorObject.from_json),
    402: (PaymentRequired, ErrorObject.from_json),
    403: (Forbidden, ErrorObject.from_json),
    404: (NotFound, ErrorObject.from_json),
    405: (MethodNotAllowed, ErrorObject.from_json),
    422: (UnprocessableContent, ValidationError.from_json),
    429: (TooManyRequests, None),
    444: (FirewallRejected, None),
    460: (OAuthTokenInvalid, None),
    470: (HeaderMissing, None),
    471: (HeaderInvalid, None),
    503: (ServiceUnavailable, None),
}
LIST_SENDING_DISPATCHES: Endpoint[SendingDispatches] = Endpoint(
    "GET",
    "/v1/messages/sendings/{id}/dispatches",
    SendingDispatches.from_json,
    ok=(200,),
    errors=only(_ERRORS, 400, 401, 402, 403, 404, 422, 429, 444, 460, 470, 471, 503),
    path_types={"id": (int,)},
    reports=STATUS_READER.of_answer("SendingDispatches"),
    next_page=("pagination_info", "next_page"),
)
LIST_SENDING_MEMBERS: Endpoint[SendingMembers] = Endpoint(
    "GET",
    "/v1/messages/sendings/{id}/dispatches/members",
    SendingMembers.from_json,
    ok=(200,),
    errors=only(_ERRORS, 400, 401, 402, 403, 404, 422, 429, 444, 460, 470, 471, 503),
    path_types={"id": (int,)},
)
SHOW_SENDING: Endpoint[SendingAnswer] = Endpoint(
    "GET",
    "/v1/messages/sendings/{id}",
    SendingAnswer.from_json,
    ok=(200,),
    errors=only(_ERRORS, 400, 401, 402, 403, 404, 422, 429, 444, 460, 470, 471, 503),
    path_types={"id": (int,)},
)
UPDATE_SENDING: Endpoint[SendingAnswer] = Endpoint(
    "PUT",
    "/v1/messages/sendings/{id}",
    SendingAnswer.from_json,
    ok=(200,),
    errors=_ERRORS,
    safe=False,
    body=lambda: SendingRequest,
    path_types={"id": (int,)},
)
CANCEL_SENDING: Endpoint[SendingAnswer] = Endpoint(
    "PUT",
    "/v1/messages/sendings/{id}/cancel",
    SendingAnswer.from_json,
    ok=(200,),
    errors=_ERRORS,
    path_types={"id": (int,)},
)
CREATE_SENDING: Endpoint[SendingAnswer] = Endpoint(
    "POST",
    "/v1/messages/{message_id}/sendings",
    SendingAnswer.from_json,
    ok=(200,),
    errors=only(_ERRORS, 400, 401, 402, 403, 404, 422, 429, 444, 460, 470, 471, 503),
    safe=False,
    body=lambda: SendingRequest,
    path_types={"message_id": (int,)},
)
LIST_MESSAGES: Endpoint[Messages] = Endpoint(
    "GET",
    "/v1/messages",
    Messages.from_json,
    ok=(200,),
    errors=only(_ERRORS, 400, 401, 402, 403, 422, 429, 444, 460, 470, 471, 503),
)
CREATE_MESSAGE: Endpoint[MessageAnswer] = Endpoint(
    "POST",
    "/v1/messages",
    MessageAnswer.from_json,
    ok=(200,),
    errors=only(_ERRORS, 400, 401, 402, 403, 422, 429, 444, 460, 470, 471, 503),
    safe=False,
    body=lambda: MessageRequest,
)
SHOW_MESSAGE: Endpoint[MessageAnswer] = Endpoint(
    "GET",
    "/v1/messages/{id}",
    MessageAnswer.from_json,
    ok=(200,),
    errors=only(_ERRORS, 400, 401, 402, 403, 404, 422, 429, 444, 460, 470, 471, 503),
    path_types={"id": (int,)},
)
DELETE_MESSAGE: Endpoint[MessageAnswer] = Endpoint(
    "DELETE",
    "/v1/messages/{id}",
    MessageAnswer.from_json,
    ok=(200,),
    errors=only(_ERRORS, 400, 401, 402, 403, 404, 422, 429, 444, 460, 470, 471, 503),
    path_types={"id": (int,)},
)
SHOW_SETTINGS: Endpoint[SettingsAnswer] = Endpoint(
    "GET",
    "/v1/messages/settings",
    SettingsAnswer.from_json,
    ok=(200,),
    errors=only(_ERRORS, 400, 401, 402, 403, 422, 429, 444, 460, 470, 471, 503),
)
LIST_MESSAGES_HISTORY: Endpoint[HistoryMessages] = Endpoint(
    "GET",
    "/v1/messages_history",
    HistoryMessages.from_json,
    ok=(200,),
    errors=only(_ERRORS, 400, 401, 402, 403, 422, 429, 444, 460, 470, 471, 503),
)
LIST_MEMBER_MESSAGES: Endpoint[MemberMessages] = Endpoint(
    "GET",
    "/v3/{loyalty_club_slug}/members/{member_id}/messages",
    MemberMessages.from_json,
    ok=(200,),
    errors=only(_ERRORS, 400, 401, 402, 403, 422, 429, 444, 460, 470, 471, 503),
    security=(("client_token", "user_agent", "product_name"),),
    path_types={"member_id": (int,)},
)
SHOW_MEMBER_MESSAGE: Endpoint[MemberMessageAnswer] = Endpoint(
    "GET",
    "/v3/{loyalty_club_slug}/members/{member_id}/messages/{id}",
    MemberMessageAnswer.from_json,
    ok=(200,),
    errors=only(_ERRORS, 400, 401, 402, 403, 404, 422, 429, 444, 460, 470, 471, 503),
    security=(("client_token", "user_agent", "product_name"),),
    path_types={"member_id": (int,)},
)


class PlacewiseClient(Client):
    """Synchronous client of Placewise; safe to share between threads.

    Use it as a context manager, or call `close` when done.

    Args:
        client_token: API token issued by Placewise and bound to permits; for
            backends only. Default: $PLACEWISE_CLIENT_TOKEN.
        user_token: OAuth token of a user; the alternative to a client token.
            Default: $PLACEWISE_USER_TOKEN.
        user_agent: Free text that names the calling application. Default:
            $PLACEWISE_USER_AGENT.
        product_name: Product name agreed with Placewise. Default:
            $PLACEWISE_PRODUCT_NAME.
        loyalty_club_slug: Slug of the loyalty club that the call is about, e.g.
            `infinity-mall`. Default: $PLACEWISE_LOYALTY_CLUB_SLUG.
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

    provider = "placewise"

    def __init__(
        self,
        *,
        client_token: str | None = None,
        user_token: str | None = None,
        user_agent: str | None = None,
        product_name: str | None = None,
        loyalty_club_slug: str | None = None,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        retries: int = DEFAULT_RETRIES,
        http_client: httpx2.Client | Transport | None = None,
    ) -> None:
        given: dict[str, str | None] = {
            "client_token": client_token,
            "user_token": user_token,
            "user_agent": user_agent,
            "product_name": product_name,
            "loyalty_club_slug": loyalty_club_slug,
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
    def with_raw(self) -> PlacewiseRawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return PlacewiseRawCalls(self)

    def list_sending_dispatches(
        self,
        id: int,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        transmission_status: TransmissionStatus | str | None = None,
        delivery_status: DeliveryStatus | str | None = None,
        member_id: int | None = None,
        msisdn: str | None = None,
        email: str | None = None,
        app_token: str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SendingDispatches:
        """List the dispatches of a sending.

        One page of the dispatches of a sending, at most 100, optionally filtered.
        Each dispatch carries its transmission status and its delivery status; only
        the pair tells what became of the message. A single dispatch cannot be
        fetched. Needs the permit to list dispatches.

        Args:
            id: Id of the sending.
            per_page: Dispatches per page. At most 100. Default: 100.
            page_no: Number of the page; the first is 1. Default: 1.
            transmission_status: Only dispatches with this transmission status.
            delivery_status: Only dispatches with this delivery status.
            member_id: Only dispatches to this member.
            msisdn: Only dispatches to this phone number. Both forms occur in the
                documents, with and without a leading plus sign; which one the filter
                expects is not stated.
            email: Only dispatches to this email address.
            app_token: Only dispatches to this push token.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            NotFound: 404: No such sending.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`; or a header has
                characters that none may have.
        """
        return self._call(
            LIST_SENDING_DISPATCHES,
            options,
            Arguments(
                path={"id": id},
                query={
                    "per_page": per_page,
                    "page_no": page_no,
                    "transmission_status": transmission_status,
                    "delivery_status": delivery_status,
                    "member_id": member_id,
                    "msisdn": msisdn,
                    "email": email,
                    "app_token": app_token,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    def list_sending_dispatches_pages(
        self,
        id: int,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        transmission_status: TransmissionStatus | str | None = None,
        delivery_status: DeliveryStatus | str | None = None,
        member_id: int | None = None,
        msisdn: str | None = None,
        email: str | None = None,
        app_token: str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[SendingDispatches]:
        """Every page of `list_sending_dispatches`.

        Starts at `page_no`, or at the first page without it. Takes the same
        arguments as `list_sending_dispatches` and raises the same errors.

        A page that does not match the spec is left out, and its `DecodeError`, with
        its reports, is raised after the last page.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: the provider announced a page twice.
        """
        options = shared_deadline(options)
        walk = Walk(page_no)
        odd = OddAnswers(walk)
        while walk.more:
            with odd:
                answer = self.list_sending_dispatches(
                    id,
                    per_page=per_page,
                    page_no=walk.number,
                    transmission_status=transmission_status,
                    delivery_status=delivery_status,
                    member_id=member_id,
                    msisdn=msisdn,
                    email=email,
                    app_token=app_token,
                    x_locale=x_locale,
                    **options,
                )
                yield answer
                walk.advance(answer.pagination_info.next_page)
        if odd:
            raise odd.error(Reports())

    def list_sending_members(
        self,
        id: int,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        transmission_status: TransmissionStatus | str | None = None,
        delivery_status: DeliveryStatus | str | None = None,
        member_id: int | None = None,
        msisdn: str | None = None,
        email: str | None = None,
        app_token: str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SendingMembers:
        """List the recipients of a sending.

        One page of the distinct recipients that dispatches of a sending were built
        for, at most 100, optionally filtered by their dispatches. No status is
        given here: that is what the list of dispatches is for. Needs the permit
        `Messages:Api:Dispatches:Members:Index`.

        Args:
            id: Id of the sending.
            per_page: Items per page. At most 100. Default: 100.
            page_no: Number of the page; the first is 1. Default: 1.
            transmission_status: Only recipients of dispatches with this
                transmission status.
            delivery_status: Only recipients of dispatches with this delivery
                status.
            member_id: Only this member.
            msisdn: Only recipients with this phone number; whether with a leading
                plus sign is not stated.
            email: Only recipients with this email address.
            app_token: Only recipients with this push token.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            NotFound: 404: No such sending.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`; or a header has
                characters that none may have.
        """
        return self._call(
            LIST_SENDING_MEMBERS,
            options,
            Arguments(
                path={"id": id},
                query={
                    "per_page": per_page,
                    "page_no": page_no,
                    "transmission_status": transmission_status,
                    "delivery_status": delivery_status,
                    "member_id": member_id,
                    "msisdn": msisdn,
                    "email": email,
                    "app_token": app_token,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    def list_sending_members_pages(
        self,
        id: int,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        transmission_status: TransmissionStatus | str | None = None,
        delivery_status: DeliveryStatus | str | None = None,
        member_id: int | None = None,
        msisdn: str | None = None,
        email: str | None = None,
        app_token: str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[SendingMembers]:
        """Every page of `list_sending_members`.

        Starts at `page_no`, or at the first page without it. Takes the same
        arguments as `list_sending_members` and raises the same errors.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: the provider announced a page twice.
        """
        options = shared_deadline(options)
        walk = Walk(page_no)
        while walk.more:
            answer = self.list_sending_members(
                id,
                per_page=per_page,
                page_no=walk.number,
                transmission_status=transmission_status,
                delivery_status=delivery_status,
                member_id=member_id,
                msisdn=msisdn,
                email=email,
                app_token=app_token,
                x_locale=x_locale,
                **options,
            )
            yield answer
            walk.advance(answer.pagination_info.next_page)

    def show_sending(
        self, id: int, *, x_locale: str | None = None, **options: Unpack[CallOptions]
    ) -> SendingAnswer:
        """Show a sending.

        One sending with its status, times and inline recipients. Its status tells
        how far the execution got, not what became of the messages: for that, list
        its dispatches. A later edition prints the path as
        /v1/messages/{service}/sendings/{id}. Needs the permit
        `Messages:Api:Sendings:Get`.

        Args:
            id: Id of the sending.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            NotFound: 404: No such sending.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`; or a header has
                characters that none may have.
        """
        return self._call(
            SHOW_SENDING,
            options,
            Arguments(path={"id": id}, headers={"X-Locale": x_locale}),
        )

    def update_sending(
        self,
        id: int,
        body: SendingRequest | Mapping[str, object],
        *,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SendingAnswer:
        """Change a sending that has not begun.

        Changes the attributes that are given and leaves the others; an explicit
        null removes an attribute. Given recipients replace all earlier ones, an
        empty list removes them all. Allowed in the statuses draft and scheduled
        only. A schedule that is given may start the sending at once, so the call is
        never repeated by itself. A later edition prints the path as
        /v1/messages/{service}/sendings/{id}. Needs the permit
        `Messages:Api:Sendings:Update`, and one more to set a priority.

        Args:
            id: Id of the sending.
            body: What to change.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit of the operation, or the one
                to set a priority.
            NotFound: 404: No such sending.
            MethodNotAllowed: 405: The execution of the sending has begun or is
                over; it cannot be changed any more.
            UnprocessableContent: 422: The sending is invalid. Known codes besides
                the general ones: `sending_must_have_audience_or_recipients` and
                `referenced_audience_must_exist`.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; or `body` is of another kind;
                nothing was sent.
            ValueError: `body` does not match the spec; or a path argument is empty,
                `.` or `..`; or a header has characters that none may have.
        """
        return self._call(
            UPDATE_SENDING,
            options,
            Arguments(path={"id": id}, headers={"X-Locale": x_locale}, body=body),
        )

    def cancel_sending(
        self, id: int, *, x_locale: str | None = None, **options: Unpack[CallOptions]
    ) -> SendingAnswer:
        """Cancel a sending that is being executed.

        Ends the execution of a sending; it cannot be scheduled again. Allowed in
        the statuses preparing, prepared and transmitting only: before that, change
        the sending instead. Takes no body. A repetition finds the sending cancelled
        and gets 405. What becomes of dispatches that were already handed over is
        not documented. Needs the permit `Messages:Api:Sendings:Update`.

        Args:
            id: Id of the sending.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            NotFound: 404: No such sending.
            MethodNotAllowed: 405: The sending is not being executed, so there is
                nothing to cancel.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`; or a header has
                characters that none may have.
        """
        return self._call(
            CANCEL_SENDING,
            options,
            Arguments(path={"id": id}, headers={"X-Locale": x_locale}),
        )

    def create_sending(
        self,
        message_id: int,
        body: SendingRequest | Mapping[str, object],
        *,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SendingAnswer:
        """Create a sending of a message, and schedule it.

        Creates one more execution of a message, to an audience, to inline
        recipients, or to both; one of them at least. Without a schedule, or with
        the draft flag, it stays a draft. A later edition prints the path as
        /v1/messages/{service}/{message_id}/sendings. Needs the permit
        `Messages:Api:Sendings:Create`, and one more to set a priority.

        Args:
            message_id: Id of the message.
            body: To whom and when.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit of the operation, or the one
                to set a priority.
            NotFound: 404: No such message.
            UnprocessableContent: 422: The sending is invalid. Known codes besides
                the general ones: `sending_must_have_audience_or_recipients` and
                `referenced_audience_must_exist`.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; or `body` is of another kind;
                nothing was sent.
            ValueError: `body` does not match the spec; or a path argument is empty,
                `.` or `..`; or a header has characters that none may have.
        """
        return self._call(
            CREATE_SENDING,
            options,
            Arguments(
                path={"message_id": message_id},
                headers={"X-Locale": x_locale},
                body=body,
            ),
        )

    def list_messages(
        self,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        sendings_status: SendingsStatus | str | None = None,
        service: Service | str | None = None,
        campaign_id: int | None = None,
        sort_by: str | None = None,
        sort_direction: str | None = None,
        null_position: str | None = None,
        archived: bool | None = None,
        search: str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Messages:
        """List messages.

        One page of the messages of the loyalty club, at most 100, optionally
        filtered. Each names its most recent sending. A later edition prints the
        path as /v1/messages/{service}, and there has no filter by service. Needs
        the permit `Messages:Api:Messages:List`.

        Args:
            per_page: Items per page. At most 100. Default: 100.
            page_no: Number of the page; the first is 1. Default: 1.
            sendings_status: Only messages whose sendings together have this status.
            service: Only messages of this service.
            campaign_id: Only messages of this campaign.
            sort_by: Property to sort by. Told by the later edition only, as is the
                possibility of several, whose spelling is not documented. Default:
                'created_at'.
            sort_direction: Direction to sort in; known is only the default. Told by
                the later edition only, as is the possibility of several, whose spelling
                is not documented. Default: 'asc'.
            null_position: Where messages go that lack the property sorted by;
                values are not documented. Told by the later edition only.
            archived: Only archived messages, or only active ones. Told by the later
                edition only.
            search: Only messages with this text in body or subject. Told by the
                later edition only.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a header has characters that none may have.
        """
        return self._call(
            LIST_MESSAGES,
            options,
            Arguments(
                query={
                    "per_page": per_page,
                    "page_no": page_no,
                    "sendings_status": sendings_status,
                    "service": service,
                    "campaign_id": campaign_id,
                    "sort_by": sort_by,
                    "sort_direction": sort_direction,
                    "null_position": null_position,
                    "archived": archived,
                    "search": search,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    def list_messages_pages(
        self,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        sendings_status: SendingsStatus | str | None = None,
        service: Service | str | None = None,
        campaign_id: int | None = None,
        sort_by: str | None = None,
        sort_direction: str | None = None,
        null_position: str | None = None,
        archived: bool | None = None,
        search: str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[Messages]:
        """Every page of `list_messages`.

        Starts at `page_no`, or at the first page without it. Takes the same
        arguments as `list_messages` and raises the same errors.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: the provider announced a page twice.
        """
        options = shared_deadline(options)
        walk = Walk(page_no)
        while walk.more:
            answer = self.list_messages(
                per_page=per_page,
                page_no=walk.number,
                sendings_status=sendings_status,
                service=service,
                campaign_id=campaign_id,
                sort_by=sort_by,
                sort_direction=sort_direction,
                null_position=null_position,
                archived=archived,
                search=search,
                x_locale=x_locale,
                **options,
            )
            yield answer
            walk.advance(answer.pagination_info.next_page)

    def create_message(
        self,
        body: MessageRequest | Mapping[str, object],
        *,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> MessageAnswer:
        """Create a message, and schedule its first sending.

        Creates a message with its channels and templates. With a sending in the
        payload it is scheduled too, so the call may send at once. Without, it waits
        for a sending to be created. A later edition prints the path as
        /v1/messages/{service}. Needs the permit `Messages:Api:Messages:Create`,
        that of the service, and one more to set a priority.

        Args:
            body: The message.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit of the operation or of the
                service, or the one to set a priority.
            UnprocessableContent: 422: The message, one of its channels or its
                sending is invalid. Known codes besides the general ones and those of a
                sending: `is_relevant_only_for_campaign_service`,
                `types_must_be_unique`, `not_configured`, `template_does_not_exist`,
                `template_does_not_match_channel`, `wrapper_type_does_not_match`.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; or `body` is of another kind;
                nothing was sent.
            ValueError: `body` does not match the spec; or a header has characters
                that none may have.
        """
        return self._call(
            CREATE_MESSAGE,
            options,
            Arguments(headers={"X-Locale": x_locale}, body=body),
        )

    def show_message(
        self, id: int, *, x_locale: str | None = None, **options: Unpack[CallOptions]
    ) -> MessageAnswer:
        """Show a message.

        One message with its channels and its most recent sending. The path of the
        later editions, which have a service in it, is not known. Needs the permit
        `Messages:Api:Messages:Get`.

        Args:
            id: Id of the message.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            NotFound: 404: No such message.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`; or a header has
                characters that none may have.
        """
        return self._call(
            SHOW_MESSAGE,
            options,
            Arguments(path={"id": id}, headers={"X-Locale": x_locale}),
        )

    def delete_message(
        self, id: int, *, x_locale: str | None = None, **options: Unpack[CallOptions]
    ) -> MessageAnswer:
        """Delete a message with all that belongs to it.

        Soft deletion of a message together with its channels, sendings, recipients
        and dispatches, so that their statuses can no longer be asked for. Whether a
        sending under way is stopped is not documented. The path of the later
        editions, which have a service in it, is not known.

        Args:
            id: Id of the message.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            NotFound: 404: No such message.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`; or a header has
                characters that none may have.
        """
        return self._call(
            DELETE_MESSAGE,
            options,
            Arguments(path={"id": id}, headers={"X-Locale": x_locale}),
        )

    def show_settings(
        self, *, x_locale: str | None = None, **options: Unpack[CallOptions]
    ) -> SettingsAnswer:
        """Show the default senders of the loyalty club.

        What the channels of a message fall back to where it names no sender of its
        own, and which channels the loyalty club has. Needs the permit
        `Messages:Api:Settings:Show`.

        Args:
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a header has characters that none may have.
        """
        return self._call(
            SHOW_SETTINGS, options, Arguments(headers={"X-Locale": x_locale})
        )

    def list_messages_history(
        self,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        type: Sequence[ChannelType | str] | None = None,
        member_id: int | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> HistoryMessages:
        """List what was sent to the members of a loyalty club.

        One page, at most 100, of messages as they were sent, optionally of one
        member. The page is marked as pending and shows no whole answer; of the
        properties of a message its end is cut off. No status of delivery is among
        those that can be read: for that, list the dispatches of a sending. Needs
        the permit `BL:Api:MessagesHistory:List`.

        Args:
            per_page: Items per page. At most 100. Default: 100.
            page_no: Number of the page; the first is 1. Default: 1.
            type: Only messages of these channels. How several are spelt in the URL
                is not documented; they are sent as repeated parameters.
            member_id: Only messages sent to this member.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a header has characters that none may have.
        """
        return self._call(
            LIST_MESSAGES_HISTORY,
            options,
            Arguments(
                query={
                    "per_page": per_page,
                    "page_no": page_no,
                    "type": type,
                    "member_id": member_id,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    def list_member_messages(
        self,
        loyalty_club_slug: str,
        member_id: int,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        include_content: bool | None = None,
        type: ChannelType | str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> MemberMessages:
        """List what was sent to one member.

        One page of the messages sent to a member, with merge fields filled in and
        links shortened as the member got them; content only on demand. Where there
        are none, the list is empty. The messages are removed with the member. No
        status is given. The loyalty club is in the path and not in a header. Needs
        the permit `BL:Api:Members:MessagesHistory:List`.

        Args:
            loyalty_club_slug: Slug of the loyalty club, e.g. `infinity-mall`.
            member_id: Id of the member; no other identifier is translated to it.
            per_page: Messages per page; the maximum is not documented. Default:
                1000.
            page_no: Number of the page; the first is 1. Default: 1.
            include_content: Whether to tell the content of each message. Default:
                False.
            type: Only messages of this channel.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            CredentialsMissing: the client has none of the credentials that this
                call needs.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`; or a header has
                characters that none may have.
        """
        return self._call(
            LIST_MEMBER_MESSAGES,
            options,
            Arguments(
                path={"loyalty_club_slug": loyalty_club_slug, "member_id": member_id},
                query={
                    "per_page": per_page,
                    "page_no": page_no,
                    "include_content": include_content,
                    "type": type,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    def list_member_messages_pages(
        self,
        loyalty_club_slug: str,
        member_id: int,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        include_content: bool | None = None,
        type: ChannelType | str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[MemberMessages]:
        """Every page of `list_member_messages`.

        Starts at `page_no`, or at the first page without it. Takes the same
        arguments as `list_member_messages` and raises the same errors.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: the provider announced a page twice.
        """
        options = shared_deadline(options)
        walk = Walk(page_no)
        while walk.more:
            answer = self.list_member_messages(
                loyalty_club_slug,
                member_id,
                per_page=per_page,
                page_no=walk.number,
                include_content=include_content,
                type=type,
                x_locale=x_locale,
                **options,
            )
            yield answer
            walk.advance(answer.pagination_info.next_page)

    def show_member_message(
        self,
        loyalty_club_slug: str,
        member_id: int,
        id: str,
        *,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> MemberMessageAnswer:
        """Show one message that was sent to a member.

        One message as the member got it; no status is given. The loyalty club is in
        the path and not in a header. Needs the permit
        `BL:Api:Members:MessagesHistory:Get`.

        Args:
            loyalty_club_slug: Slug of the loyalty club, e.g. `infinity-mall`.
            member_id: Id of the member; no other identifier is translated to it.
            id: Id of the message in this history, e.g. `MTE0NTc1Mg`.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            NotFound: 404: No such message of this member.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            CredentialsMissing: the client has none of the credentials that this
                call needs.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`; or a header has
                characters that none may have.
        """
        return self._call(
            SHOW_MEMBER_MESSAGE,
            options,
            Arguments(
                path={
                    "loyalty_club_slug": loyalty_club_slug,
                    "member_id": member_id,
                    "id": id,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    def wait_until_final(
        self,
        id: int,
        *,
        per_page: int | None = None,
        transmission_status: TransmissionStatus | str | None = None,
        delivery_status: DeliveryStatus | str | None = None,
        member_id: int | None = None,
        msisdn: str | None = None,
        email: str | None = None,
        app_token: str | None = None,
        x_locale: str | None = None,
        deadline: float,
        pauses: Iterable[float] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], object] | None = None,
        **options: Unpack[PollOptions],
    ) -> Waited:
        """Call `list_sending_dispatches` until every message has a final status.

        Temporary failures (no response, 408, 429, 5xx) are tried again.

        Odd values in a response that say nothing of a status do not matter.

        Args:
            id: Id of the sending.
            per_page: Dispatches per page. At most 100. Default: 100.
            transmission_status: Only dispatches with this transmission status.
            delivery_status: Only dispatches with this delivery status.
            member_id: Only dispatches to this member.
            msisdn: Only dispatches to this phone number. Both forms occur in the
                documents, with and without a leading plus sign; which one the filter
                expects is not stated.
            email: Only dispatches to this email address.
            app_token: Only dispatches to this push token.
            x_locale: Locale of the answer; accepted values are not documented.
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
            ProviderError: what `list_sending_dispatches` raises and waiting cannot
                cure, or no response.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: `deadline` is not above zero; or a path argument is empty,
                `.` or `..`; or a header has characters that none may have.
        """

        def look(asked: CallOptions, done: frozenset[str]) -> Reports:
            found, odd = Reports(), OddAnswers()
            with odd:
                for answer in self.list_sending_dispatches_pages(
                    id,
                    per_page=per_page,
                    transmission_status=transmission_status,
                    delivery_status=delivery_status,
                    member_id=member_id,
                    msisdn=msisdn,
                    email=email,
                    app_token=app_token,
                    x_locale=x_locale,
                    **asked,
                ):
                    found += delivery_reports(answer)
            if odd:
                raise odd.error(found)
            return found

        return wait_until_final(
            look, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )


class PlacewiseRawCalls(RawCalls):
    """The calls of `PlacewiseClient`, each returning a `Raw` response."""

    def list_sending_dispatches(
        self,
        id: int,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        transmission_status: TransmissionStatus | str | None = None,
        delivery_status: DeliveryStatus | str | None = None,
        member_id: int | None = None,
        msisdn: str | None = None,
        email: str | None = None,
        app_token: str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[SendingDispatches]:
        """Like `list_sending_dispatches` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            LIST_SENDING_DISPATCHES,
            options,
            Arguments(
                path={"id": id},
                query={
                    "per_page": per_page,
                    "page_no": page_no,
                    "transmission_status": transmission_status,
                    "delivery_status": delivery_status,
                    "member_id": member_id,
                    "msisdn": msisdn,
                    "email": email,
                    "app_token": app_token,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    def list_sending_members(
        self,
        id: int,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        transmission_status: TransmissionStatus | str | None = None,
        delivery_status: DeliveryStatus | str | None = None,
        member_id: int | None = None,
        msisdn: str | None = None,
        email: str | None = None,
        app_token: str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[SendingMembers]:
        """Like `list_sending_members` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            LIST_SENDING_MEMBERS,
            options,
            Arguments(
                path={"id": id},
                query={
                    "per_page": per_page,
                    "page_no": page_no,
                    "transmission_status": transmission_status,
                    "delivery_status": delivery_status,
                    "member_id": member_id,
                    "msisdn": msisdn,
                    "email": email,
                    "app_token": app_token,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    def show_sending(
        self, id: int, *, x_locale: str | None = None, **options: Unpack[CallOptions]
    ) -> Raw[SendingAnswer]:
        """Like `show_sending` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            SHOW_SENDING,
            options,
            Arguments(path={"id": id}, headers={"X-Locale": x_locale}),
        )

    def update_sending(
        self,
        id: int,
        body: SendingRequest | Mapping[str, object],
        *,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[SendingAnswer]:
        """Like `update_sending` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            UPDATE_SENDING,
            options,
            Arguments(path={"id": id}, headers={"X-Locale": x_locale}, body=body),
        )

    def cancel_sending(
        self, id: int, *, x_locale: str | None = None, **options: Unpack[CallOptions]
    ) -> Raw[SendingAnswer]:
        """Like `cancel_sending` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            CANCEL_SENDING,
            options,
            Arguments(path={"id": id}, headers={"X-Locale": x_locale}),
        )

    def create_sending(
        self,
        message_id: int,
        body: SendingRequest | Mapping[str, object],
        *,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[SendingAnswer]:
        """Like `create_sending` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            CREATE_SENDING,
            options,
            Arguments(
                path={"message_id": message_id},
                headers={"X-Locale": x_locale},
                body=body,
            ),
        )

    def list_messages(
        self,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        sendings_status: SendingsStatus | str | None = None,
        service: Service | str | None = None,
        campaign_id: int | None = None,
        sort_by: str | None = None,
        sort_direction: str | None = None,
        null_position: str | None = None,
        archived: bool | None = None,
        search: str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[Messages]:
        """Like `list_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            LIST_MESSAGES,
            options,
            Arguments(
                query={
                    "per_page": per_page,
                    "page_no": page_no,
                    "sendings_status": sendings_status,
                    "service": service,
                    "campaign_id": campaign_id,
                    "sort_by": sort_by,
                    "sort_direction": sort_direction,
                    "null_position": null_position,
                    "archived": archived,
                    "search": search,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    def create_message(
        self,
        body: MessageRequest | Mapping[str, object],
        *,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[MessageAnswer]:
        """Like `create_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            CREATE_MESSAGE,
            options,
            Arguments(headers={"X-Locale": x_locale}, body=body),
        )

    def show_message(
        self, id: int, *, x_locale: str | None = None, **options: Unpack[CallOptions]
    ) -> Raw[MessageAnswer]:
        """Like `show_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            SHOW_MESSAGE,
            options,
            Arguments(path={"id": id}, headers={"X-Locale": x_locale}),
        )

    def delete_message(
        self, id: int, *, x_locale: str | None = None, **options: Unpack[CallOptions]
    ) -> Raw[MessageAnswer]:
        """Like `delete_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            DELETE_MESSAGE,
            options,
            Arguments(path={"id": id}, headers={"X-Locale": x_locale}),
        )

    def show_settings(
        self, *, x_locale: str | None = None, **options: Unpack[CallOptions]
    ) -> Raw[SettingsAnswer]:
        """Like `show_settings` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            SHOW_SETTINGS, options, Arguments(headers={"X-Locale": x_locale})
        )

    def list_messages_history(
        self,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        type: Sequence[ChannelType | str] | None = None,
        member_id: int | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[HistoryMessages]:
        """Like `list_messages_history` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            LIST_MESSAGES_HISTORY,
            options,
            Arguments(
                query={
                    "per_page": per_page,
                    "page_no": page_no,
                    "type": type,
                    "member_id": member_id,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    def list_member_messages(
        self,
        loyalty_club_slug: str,
        member_id: int,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        include_content: bool | None = None,
        type: ChannelType | str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[MemberMessages]:
        """Like `list_member_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            LIST_MEMBER_MESSAGES,
            options,
            Arguments(
                path={"loyalty_club_slug": loyalty_club_slug, "member_id": member_id},
                query={
                    "per_page": per_page,
                    "page_no": page_no,
                    "include_content": include_content,
                    "type": type,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    def show_member_message(
        self,
        loyalty_club_slug: str,
        member_id: int,
        id: str,
        *,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[MemberMessageAnswer]:
        """Like `show_member_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            SHOW_MEMBER_MESSAGE,
            options,
            Arguments(
                path={
                    "loyalty_club_slug": loyalty_club_slug,
                    "member_id": member_id,
                    "id": id,
                },
                headers={"X-Locale": x_locale},
            ),
        )


class AsyncPlacewiseClient(AsyncClient):
    """Asynchronous client of Placewise; belongs to one event loop.

    Use it as a context manager, or call `aclose` when done.

    Args:
        client_token: API token issued by Placewise and bound to permits; for
            backends only. Default: $PLACEWISE_CLIENT_TOKEN.
        user_token: OAuth token of a user; the alternative to a client token.
            Default: $PLACEWISE_USER_TOKEN.
        user_agent: Free text that names the calling application. Default:
            $PLACEWISE_USER_AGENT.
        product_name: Product name agreed with Placewise. Default:
            $PLACEWISE_PRODUCT_NAME.
        loyalty_club_slug: Slug of the loyalty club that the call is about, e.g.
            `infinity-mall`. Default: $PLACEWISE_LOYALTY_CLUB_SLUG.
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

    provider = "placewise"

    def __init__(
        self,
        *,
        client_token: str | None = None,
        user_token: str | None = None,
        user_agent: str | None = None,
        product_name: str | None = None,
        loyalty_club_slug: str | None = None,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        retries: int = DEFAULT_RETRIES,
        http_client: httpx2.AsyncClient | AsyncTransport | None = None,
    ) -> None:
        given: dict[str, str | None] = {
            "client_token": client_token,
            "user_token": user_token,
            "user_agent": user_agent,
            "product_name": product_name,
            "loyalty_club_slug": loyalty_club_slug,
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
    def with_raw(self) -> AsyncPlacewiseRawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return AsyncPlacewiseRawCalls(self)

    async def list_sending_dispatches(
        self,
        id: int,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        transmission_status: TransmissionStatus | str | None = None,
        delivery_status: DeliveryStatus | str | None = None,
        member_id: int | None = None,
        msisdn: str | None = None,
        email: str | None = None,
        app_token: str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SendingDispatches:
        """List the dispatches of a sending.

        One page of the dispatches of a sending, at most 100, optionally filtered.
        Each dispatch carries its transmission status and its delivery status; only
        the pair tells what became of the message. A single dispatch cannot be
        fetched. Needs the permit to list dispatches.

        Args:
            id: Id of the sending.
            per_page: Dispatches per page. At most 100. Default: 100.
            page_no: Number of the page; the first is 1. Default: 1.
            transmission_status: Only dispatches with this transmission status.
            delivery_status: Only dispatches with this delivery status.
            member_id: Only dispatches to this member.
            msisdn: Only dispatches to this phone number. Both forms occur in the
                documents, with and without a leading plus sign; which one the filter
                expects is not stated.
            email: Only dispatches to this email address.
            app_token: Only dispatches to this push token.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            NotFound: 404: No such sending.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`; or a header has
                characters that none may have.
        """
        return await self._call(
            LIST_SENDING_DISPATCHES,
            options,
            Arguments(
                path={"id": id},
                query={
                    "per_page": per_page,
                    "page_no": page_no,
                    "transmission_status": transmission_status,
                    "delivery_status": delivery_status,
                    "member_id": member_id,
                    "msisdn": msisdn,
                    "email": email,
                    "app_token": app_token,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    async def list_sending_dispatches_pages(
        self,
        id: int,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        transmission_status: TransmissionStatus | str | None = None,
        delivery_status: DeliveryStatus | str | None = None,
        member_id: int | None = None,
        msisdn: str | None = None,
        email: str | None = None,
        app_token: str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[SendingDispatches]:
        """Every page of `list_sending_dispatches`.

        Starts at `page_no`, or at the first page without it. Takes the same
        arguments as `list_sending_dispatches` and raises the same errors.

        A page that does not match the spec is left out, and its `DecodeError`, with
        its reports, is raised after the last page.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: the provider announced a page twice.
        """
        options = shared_deadline(options)
        walk = Walk(page_no)
        odd = OddAnswers(walk)
        while walk.more:
            with odd:
                answer = await self.list_sending_dispatches(
                    id,
                    per_page=per_page,
                    page_no=walk.number,
                    transmission_status=transmission_status,
                    delivery_status=delivery_status,
                    member_id=member_id,
                    msisdn=msisdn,
                    email=email,
                    app_token=app_token,
                    x_locale=x_locale,
                    **options,
                )
                yield answer
                walk.advance(answer.pagination_info.next_page)
        if odd:
            raise odd.error(Reports())

    async def list_sending_members(
        self,
        id: int,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        transmission_status: TransmissionStatus | str | None = None,
        delivery_status: DeliveryStatus | str | None = None,
        member_id: int | None = None,
        msisdn: str | None = None,
        email: str | None = None,
        app_token: str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SendingMembers:
        """List the recipients of a sending.

        One page of the distinct recipients that dispatches of a sending were built
        for, at most 100, optionally filtered by their dispatches. No status is
        given here: that is what the list of dispatches is for. Needs the permit
        `Messages:Api:Dispatches:Members:Index`.

        Args:
            id: Id of the sending.
            per_page: Items per page. At most 100. Default: 100.
            page_no: Number of the page; the first is 1. Default: 1.
            transmission_status: Only recipients of dispatches with this
                transmission status.
            delivery_status: Only recipients of dispatches with this delivery
                status.
            member_id: Only this member.
            msisdn: Only recipients with this phone number; whether with a leading
                plus sign is not stated.
            email: Only recipients with this email address.
            app_token: Only recipients with this push token.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            NotFound: 404: No such sending.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`; or a header has
                characters that none may have.
        """
        return await self._call(
            LIST_SENDING_MEMBERS,
            options,
            Arguments(
                path={"id": id},
                query={
                    "per_page": per_page,
                    "page_no": page_no,
                    "transmission_status": transmission_status,
                    "delivery_status": delivery_status,
                    "member_id": member_id,
                    "msisdn": msisdn,
                    "email": email,
                    "app_token": app_token,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    async def list_sending_members_pages(
        self,
        id: int,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        transmission_status: TransmissionStatus | str | None = None,
        delivery_status: DeliveryStatus | str | None = None,
        member_id: int | None = None,
        msisdn: str | None = None,
        email: str | None = None,
        app_token: str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[SendingMembers]:
        """Every page of `list_sending_members`.

        Starts at `page_no`, or at the first page without it. Takes the same
        arguments as `list_sending_members` and raises the same errors.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: the provider announced a page twice.
        """
        options = shared_deadline(options)
        walk = Walk(page_no)
        while walk.more:
            answer = await self.list_sending_members(
                id,
                per_page=per_page,
                page_no=walk.number,
                transmission_status=transmission_status,
                delivery_status=delivery_status,
                member_id=member_id,
                msisdn=msisdn,
                email=email,
                app_token=app_token,
                x_locale=x_locale,
                **options,
            )
            yield answer
            walk.advance(answer.pagination_info.next_page)

    async def show_sending(
        self, id: int, *, x_locale: str | None = None, **options: Unpack[CallOptions]
    ) -> SendingAnswer:
        """Show a sending.

        One sending with its status, times and inline recipients. Its status tells
        how far the execution got, not what became of the messages: for that, list
        its dispatches. A later edition prints the path as
        /v1/messages/{service}/sendings/{id}. Needs the permit
        `Messages:Api:Sendings:Get`.

        Args:
            id: Id of the sending.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            NotFound: 404: No such sending.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`; or a header has
                characters that none may have.
        """
        return await self._call(
            SHOW_SENDING,
            options,
            Arguments(path={"id": id}, headers={"X-Locale": x_locale}),
        )

    async def update_sending(
        self,
        id: int,
        body: SendingRequest | Mapping[str, object],
        *,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SendingAnswer:
        """Change a sending that has not begun.

        Changes the attributes that are given and leaves the others; an explicit
        null removes an attribute. Given recipients replace all earlier ones, an
        empty list removes them all. Allowed in the statuses draft and scheduled
        only. A schedule that is given may start the sending at once, so the call is
        never repeated by itself. A later edition prints the path as
        /v1/messages/{service}/sendings/{id}. Needs the permit
        `Messages:Api:Sendings:Update`, and one more to set a priority.

        Args:
            id: Id of the sending.
            body: What to change.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit of the operation, or the one
                to set a priority.
            NotFound: 404: No such sending.
            MethodNotAllowed: 405: The execution of the sending has begun or is
                over; it cannot be changed any more.
            UnprocessableContent: 422: The sending is invalid. Known codes besides
                the general ones: `sending_must_have_audience_or_recipients` and
                `referenced_audience_must_exist`.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; or `body` is of another kind;
                nothing was sent.
            ValueError: `body` does not match the spec; or a path argument is empty,
                `.` or `..`; or a header has characters that none may have.
        """
        return await self._call(
            UPDATE_SENDING,
            options,
            Arguments(path={"id": id}, headers={"X-Locale": x_locale}, body=body),
        )

    async def cancel_sending(
        self, id: int, *, x_locale: str | None = None, **options: Unpack[CallOptions]
    ) -> SendingAnswer:
        """Cancel a sending that is being executed.

        Ends the execution of a sending; it cannot be scheduled again. Allowed in
        the statuses preparing, prepared and transmitting only: before that, change
        the sending instead. Takes no body. A repetition finds the sending cancelled
        and gets 405. What becomes of dispatches that were already handed over is
        not documented. Needs the permit `Messages:Api:Sendings:Update`.

        Args:
            id: Id of the sending.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            NotFound: 404: No such sending.
            MethodNotAllowed: 405: The sending is not being executed, so there is
                nothing to cancel.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`; or a header has
                characters that none may have.
        """
        return await self._call(
            CANCEL_SENDING,
            options,
            Arguments(path={"id": id}, headers={"X-Locale": x_locale}),
        )

    async def create_sending(
        self,
        message_id: int,
        body: SendingRequest | Mapping[str, object],
        *,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SendingAnswer:
        """Create a sending of a message, and schedule it.

        Creates one more execution of a message, to an audience, to inline
        recipients, or to both; one of them at least. Without a schedule, or with
        the draft flag, it stays a draft. A later edition prints the path as
        /v1/messages/{service}/{message_id}/sendings. Needs the permit
        `Messages:Api:Sendings:Create`, and one more to set a priority.

        Args:
            message_id: Id of the message.
            body: To whom and when.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit of the operation, or the one
                to set a priority.
            NotFound: 404: No such message.
            UnprocessableContent: 422: The sending is invalid. Known codes besides
                the general ones: `sending_must_have_audience_or_recipients` and
                `referenced_audience_must_exist`.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; or `body` is of another kind;
                nothing was sent.
            ValueError: `body` does not match the spec; or a path argument is empty,
                `.` or `..`; or a header has characters that none may have.
        """
        return await self._call(
            CREATE_SENDING,
            options,
            Arguments(
                path={"message_id": message_id},
                headers={"X-Locale": x_locale},
                body=body,
            ),
        )

    async def list_messages(
        self,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        sendings_status: SendingsStatus | str | None = None,
        service: Service | str | None = None,
        campaign_id: int | None = None,
        sort_by: str | None = None,
        sort_direction: str | None = None,
        null_position: str | None = None,
        archived: bool | None = None,
        search: str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Messages:
        """List messages.

        One page of the messages of the loyalty club, at most 100, optionally
        filtered. Each names its most recent sending. A later edition prints the
        path as /v1/messages/{service}, and there has no filter by service. Needs
        the permit `Messages:Api:Messages:List`.

        Args:
            per_page: Items per page. At most 100. Default: 100.
            page_no: Number of the page; the first is 1. Default: 1.
            sendings_status: Only messages whose sendings together have this status.
            service: Only messages of this service.
            campaign_id: Only messages of this campaign.
            sort_by: Property to sort by. Told by the later edition only, as is the
                possibility of several, whose spelling is not documented. Default:
                'created_at'.
            sort_direction: Direction to sort in; known is only the default. Told by
                the later edition only, as is the possibility of several, whose spelling
                is not documented. Default: 'asc'.
            null_position: Where messages go that lack the property sorted by;
                values are not documented. Told by the later edition only.
            archived: Only archived messages, or only active ones. Told by the later
                edition only.
            search: Only messages with this text in body or subject. Told by the
                later edition only.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a header has characters that none may have.
        """
        return await self._call(
            LIST_MESSAGES,
            options,
            Arguments(
                query={
                    "per_page": per_page,
                    "page_no": page_no,
                    "sendings_status": sendings_status,
                    "service": service,
                    "campaign_id": campaign_id,
                    "sort_by": sort_by,
                    "sort_direction": sort_direction,
                    "null_position": null_position,
                    "archived": archived,
                    "search": search,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    async def list_messages_pages(
        self,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        sendings_status: SendingsStatus | str | None = None,
        service: Service | str | None = None,
        campaign_id: int | None = None,
        sort_by: str | None = None,
        sort_direction: str | None = None,
        null_position: str | None = None,
        archived: bool | None = None,
        search: str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Messages]:
        """Every page of `list_messages`.

        Starts at `page_no`, or at the first page without it. Takes the same
        arguments as `list_messages` and raises the same errors.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: the provider announced a page twice.
        """
        options = shared_deadline(options)
        walk = Walk(page_no)
        while walk.more:
            answer = await self.list_messages(
                per_page=per_page,
                page_no=walk.number,
                sendings_status=sendings_status,
                service=service,
                campaign_id=campaign_id,
                sort_by=sort_by,
                sort_direction=sort_direction,
                null_position=null_position,
                archived=archived,
                search=search,
                x_locale=x_locale,
                **options,
            )
            yield answer
            walk.advance(answer.pagination_info.next_page)

    async def create_message(
        self,
        body: MessageRequest | Mapping[str, object],
        *,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> MessageAnswer:
        """Create a message, and schedule its first sending.

        Creates a message with its channels and templates. With a sending in the
        payload it is scheduled too, so the call may send at once. Without, it waits
        for a sending to be created. A later edition prints the path as
        /v1/messages/{service}. Needs the permit `Messages:Api:Messages:Create`,
        that of the service, and one more to set a priority.

        Args:
            body: The message.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit of the operation or of the
                service, or the one to set a priority.
            UnprocessableContent: 422: The message, one of its channels or its
                sending is invalid. Known codes besides the general ones and those of a
                sending: `is_relevant_only_for_campaign_service`,
                `types_must_be_unique`, `not_configured`, `template_does_not_exist`,
                `template_does_not_match_channel`, `wrapper_type_does_not_match`.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; or `body` is of another kind;
                nothing was sent.
            ValueError: `body` does not match the spec; or a header has characters
                that none may have.
        """
        return await self._call(
            CREATE_MESSAGE,
            options,
            Arguments(headers={"X-Locale": x_locale}, body=body),
        )

    async def show_message(
        self, id: int, *, x_locale: str | None = None, **options: Unpack[CallOptions]
    ) -> MessageAnswer:
        """Show a message.

        One message with its channels and its most recent sending. The path of the
        later editions, which have a service in it, is not known. Needs the permit
        `Messages:Api:Messages:Get`.

        Args:
            id: Id of the message.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            NotFound: 404: No such message.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`; or a header has
                characters that none may have.
        """
        return await self._call(
            SHOW_MESSAGE,
            options,
            Arguments(path={"id": id}, headers={"X-Locale": x_locale}),
        )

    async def delete_message(
        self, id: int, *, x_locale: str | None = None, **options: Unpack[CallOptions]
    ) -> MessageAnswer:
        """Delete a message with all that belongs to it.

        Soft deletion of a message together with its channels, sendings, recipients
        and dispatches, so that their statuses can no longer be asked for. Whether a
        sending under way is stopped is not documented. The path of the later
        editions, which have a service in it, is not known.

        Args:
            id: Id of the message.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            NotFound: 404: No such message.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`; or a header has
                characters that none may have.
        """
        return await self._call(
            DELETE_MESSAGE,
            options,
            Arguments(path={"id": id}, headers={"X-Locale": x_locale}),
        )

    async def show_settings(
        self, *, x_locale: str | None = None, **options: Unpack[CallOptions]
    ) -> SettingsAnswer:
        """Show the default senders of the loyalty club.

        What the channels of a message fall back to where it names no sender of its
        own, and which channels the loyalty club has. Needs the permit
        `Messages:Api:Settings:Show`.

        Args:
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a header has characters that none may have.
        """
        return await self._call(
            SHOW_SETTINGS, options, Arguments(headers={"X-Locale": x_locale})
        )

    async def list_messages_history(
        self,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        type: Sequence[ChannelType | str] | None = None,
        member_id: int | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> HistoryMessages:
        """List what was sent to the members of a loyalty club.

        One page, at most 100, of messages as they were sent, optionally of one
        member. The page is marked as pending and shows no whole answer; of the
        properties of a message its end is cut off. No status of delivery is among
        those that can be read: for that, list the dispatches of a sending. Needs
        the permit `BL:Api:MessagesHistory:List`.

        Args:
            per_page: Items per page. At most 100. Default: 100.
            page_no: Number of the page; the first is 1. Default: 1.
            type: Only messages of these channels. How several are spelt in the URL
                is not documented; they are sent as repeated parameters.
            member_id: Only messages sent to this member.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a header has characters that none may have.
        """
        return await self._call(
            LIST_MESSAGES_HISTORY,
            options,
            Arguments(
                query={
                    "per_page": per_page,
                    "page_no": page_no,
                    "type": type,
                    "member_id": member_id,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    async def list_member_messages(
        self,
        loyalty_club_slug: str,
        member_id: int,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        include_content: bool | None = None,
        type: ChannelType | str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> MemberMessages:
        """List what was sent to one member.

        One page of the messages sent to a member, with merge fields filled in and
        links shortened as the member got them; content only on demand. Where there
        are none, the list is empty. The messages are removed with the member. No
        status is given. The loyalty club is in the path and not in a header. Needs
        the permit `BL:Api:Members:MessagesHistory:List`.

        Args:
            loyalty_club_slug: Slug of the loyalty club, e.g. `infinity-mall`.
            member_id: Id of the member; no other identifier is translated to it.
            per_page: Messages per page; the maximum is not documented. Default:
                1000.
            page_no: Number of the page; the first is 1. Default: 1.
            include_content: Whether to tell the content of each message. Default:
                False.
            type: Only messages of this channel.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            CredentialsMissing: the client has none of the credentials that this
                call needs.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`; or a header has
                characters that none may have.
        """
        return await self._call(
            LIST_MEMBER_MESSAGES,
            options,
            Arguments(
                path={"loyalty_club_slug": loyalty_club_slug, "member_id": member_id},
                query={
                    "per_page": per_page,
                    "page_no": page_no,
                    "include_content": include_content,
                    "type": type,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    async def list_member_messages_pages(
        self,
        loyalty_club_slug: str,
        member_id: int,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        include_content: bool | None = None,
        type: ChannelType | str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[MemberMessages]:
        """Every page of `list_member_messages`.

        Starts at `page_no`, or at the first page without it. Takes the same
        arguments as `list_member_messages` and raises the same errors.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: the provider announced a page twice.
        """
        options = shared_deadline(options)
        walk = Walk(page_no)
        while walk.more:
            answer = await self.list_member_messages(
                loyalty_club_slug,
                member_id,
                per_page=per_page,
                page_no=walk.number,
                include_content=include_content,
                type=type,
                x_locale=x_locale,
                **options,
            )
            yield answer
            walk.advance(answer.pagination_info.next_page)

    async def show_member_message(
        self,
        loyalty_club_slug: str,
        member_id: int,
        id: str,
        *,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> MemberMessageAnswer:
        """Show one message that was sent to a member.

        One message as the member got it; no status is given. The loyalty club is in
        the path and not in a header. Needs the permit
        `BL:Api:Members:MessagesHistory:Get`.

        Args:
            loyalty_club_slug: Slug of the loyalty club, e.g. `infinity-mall`.
            member_id: Id of the member; no other identifier is translated to it.
            id: Id of the message in this history, e.g. `MTE0NTc1Mg`.
            x_locale: Locale of the answer; accepted values are not documented.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API,
                for operations without a body too.
            Unauthorized: 401: The token is invalid, or does not belong to the
                loyalty club or product.
            PaymentRequired: 402: The feature is not enabled or not configured for
                the loyalty club.
            Forbidden: 403: The token lacks the permit.
            NotFound: 404: No such message of this member.
            UnprocessableContent: 422: A parameter is invalid.
            TooManyRequests: 429: The token bucket of the customer or organisation
                is empty. For operations outside reporting the documents announce this
                answer for a later date. Body and headers are not documented.
            FirewallRejected: 444: The firewall rejected the request.
            OAuthTokenInvalid: 460: The OAuth token is invalid.
            HeaderMissing: 470: A required header is missing. On bulk operations,
                which are not in this file, the same status means that one of them
                failed.
            HeaderInvalid: 471: A header has a wrong value.
            ServiceUnavailable: 503: The service is down for maintenance.
            CredentialsMissing: the client has none of the credentials that this
                call needs.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`; or a header has
                characters that none may have.
        """
        return await self._call(
            SHOW_MEMBER_MESSAGE,
            options,
            Arguments(
                path={
                    "loyalty_club_slug": loyalty_club_slug,
                    "member_id": member_id,
                    "id": id,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    async def wait_until_final(
        self,
        id: int,
        *,
        per_page: int | None = None,
        transmission_status: TransmissionStatus | str | None = None,
        delivery_status: DeliveryStatus | str | None = None,
        member_id: int | None = None,
        msisdn: str | None = None,
        email: str | None = None,
        app_token: str | None = None,
        x_locale: str | None = None,
        deadline: float,
        pauses: Iterable[float] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], Awaitable[object]] | None = None,
        **options: Unpack[PollOptions],
    ) -> Waited:
        """Call `list_sending_dispatches` until every message has a final status.

        Temporary failures (no response, 408, 429, 5xx) are tried again.

        Odd values in a response that say nothing of a status do not matter.

        Args:
            id: Id of the sending.
            per_page: Dispatches per page. At most 100. Default: 100.
            transmission_status: Only dispatches with this transmission status.
            delivery_status: Only dispatches with this delivery status.
            member_id: Only dispatches to this member.
            msisdn: Only dispatches to this phone number. Both forms occur in the
                documents, with and without a leading plus sign; which one the filter
                expects is not stated.
            email: Only dispatches to this email address.
            app_token: Only dispatches to this push token.
            x_locale: Locale of the answer; accepted values are not documented.
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
            ProviderError: what `list_sending_dispatches` raises and waiting cannot
                cure, or no response.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: `deadline` is not above zero; or a path argument is empty,
                `.` or `..`; or a header has characters that none may have.
        """

        async def look(asked: CallOptions, done: frozenset[str]) -> Reports:
            found, odd = Reports(), OddAnswers()
            with odd:
                async for answer in self.list_sending_dispatches_pages(
                    id,
                    per_page=per_page,
                    transmission_status=transmission_status,
                    delivery_status=delivery_status,
                    member_id=member_id,
                    msisdn=msisdn,
                    email=email,
                    app_token=app_token,
                    x_locale=x_locale,
                    **asked,
                ):
                    found += delivery_reports(answer)
            if odd:
                raise odd.error(found)
            return found

        return await wait_until_final_async(
            look, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )


class AsyncPlacewiseRawCalls(AsyncRawCalls):
    """The calls of `AsyncPlacewiseClient`, each returning a `Raw` response."""

    async def list_sending_dispatches(
        self,
        id: int,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        transmission_status: TransmissionStatus | str | None = None,
        delivery_status: DeliveryStatus | str | None = None,
        member_id: int | None = None,
        msisdn: str | None = None,
        email: str | None = None,
        app_token: str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[SendingDispatches]:
        """Like `list_sending_dispatches` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            LIST_SENDING_DISPATCHES,
            options,
            Arguments(
                path={"id": id},
                query={
                    "per_page": per_page,
                    "page_no": page_no,
                    "transmission_status": transmission_status,
                    "delivery_status": delivery_status,
                    "member_id": member_id,
                    "msisdn": msisdn,
                    "email": email,
                    "app_token": app_token,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    async def list_sending_members(
        self,
        id: int,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        transmission_status: TransmissionStatus | str | None = None,
        delivery_status: DeliveryStatus | str | None = None,
        member_id: int | None = None,
        msisdn: str | None = None,
        email: str | None = None,
        app_token: str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[SendingMembers]:
        """Like `list_sending_members` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            LIST_SENDING_MEMBERS,
            options,
            Arguments(
                path={"id": id},
                query={
                    "per_page": per_page,
                    "page_no": page_no,
                    "transmission_status": transmission_status,
                    "delivery_status": delivery_status,
                    "member_id": member_id,
                    "msisdn": msisdn,
                    "email": email,
                    "app_token": app_token,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    async def show_sending(
        self, id: int, *, x_locale: str | None = None, **options: Unpack[CallOptions]
    ) -> Raw[SendingAnswer]:
        """Like `show_sending` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            SHOW_SENDING,
            options,
            Arguments(path={"id": id}, headers={"X-Locale": x_locale}),
        )

    async def update_sending(
        self,
        id: int,
        body: SendingRequest | Mapping[str, object],
        *,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[SendingAnswer]:
        """Like `update_sending` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            UPDATE_SENDING,
            options,
            Arguments(path={"id": id}, headers={"X-Locale": x_locale}, body=body),
        )

    async def cancel_sending(
        self, id: int, *, x_locale: str | None = None, **options: Unpack[CallOptions]
    ) -> Raw[SendingAnswer]:
        """Like `cancel_sending` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            CANCEL_SENDING,
            options,
            Arguments(path={"id": id}, headers={"X-Locale": x_locale}),
        )

    async def create_sending(
        self,
        message_id: int,
        body: SendingRequest | Mapping[str, object],
        *,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[SendingAnswer]:
        """Like `create_sending` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            CREATE_SENDING,
            options,
            Arguments(
                path={"message_id": message_id},
                headers={"X-Locale": x_locale},
                body=body,
            ),
        )

    async def list_messages(
        self,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        sendings_status: SendingsStatus | str | None = None,
        service: Service | str | None = None,
        campaign_id: int | None = None,
        sort_by: str | None = None,
        sort_direction: str | None = None,
        null_position: str | None = None,
        archived: bool | None = None,
        search: str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[Messages]:
        """Like `list_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            LIST_MESSAGES,
            options,
            Arguments(
                query={
                    "per_page": per_page,
                    "page_no": page_no,
                    "sendings_status": sendings_status,
                    "service": service,
                    "campaign_id": campaign_id,
                    "sort_by": sort_by,
                    "sort_direction": sort_direction,
                    "null_position": null_position,
                    "archived": archived,
                    "search": search,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    async def create_message(
        self,
        body: MessageRequest | Mapping[str, object],
        *,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[MessageAnswer]:
        """Like `create_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            CREATE_MESSAGE,
            options,
            Arguments(headers={"X-Locale": x_locale}, body=body),
        )

    async def show_message(
        self, id: int, *, x_locale: str | None = None, **options: Unpack[CallOptions]
    ) -> Raw[MessageAnswer]:
        """Like `show_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            SHOW_MESSAGE,
            options,
            Arguments(path={"id": id}, headers={"X-Locale": x_locale}),
        )

    async def delete_message(
        self, id: int, *, x_locale: str | None = None, **options: Unpack[CallOptions]
    ) -> Raw[MessageAnswer]:
        """Like `delete_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            DELETE_MESSAGE,
            options,
            Arguments(path={"id": id}, headers={"X-Locale": x_locale}),
        )

    async def show_settings(
        self, *, x_locale: str | None = None, **options: Unpack[CallOptions]
    ) -> Raw[SettingsAnswer]:
        """Like `show_settings` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            SHOW_SETTINGS, options, Arguments(headers={"X-Locale": x_locale})
        )

    async def list_messages_history(
        self,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        type: Sequence[ChannelType | str] | None = None,
        member_id: int | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[HistoryMessages]:
        """Like `list_messages_history` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            LIST_MESSAGES_HISTORY,
            options,
            Arguments(
                query={
                    "per_page": per_page,
                    "page_no": page_no,
                    "type": type,
                    "member_id": member_id,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    async def list_member_messages(
        self,
        loyalty_club_slug: str,
        member_id: int,
        *,
        per_page: int | None = None,
        page_no: int | None = None,
        include_content: bool | None = None,
        type: ChannelType | str | None = None,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[MemberMessages]:
        """Like `list_member_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            LIST_MEMBER_MESSAGES,
            options,
            Arguments(
                path={"loyalty_club_slug": loyalty_club_slug, "member_id": member_id},
                query={
                    "per_page": per_page,
                    "page_no": page_no,
                    "include_content": include_content,
                    "type": type,
                },
                headers={"X-Locale": x_locale},
            ),
        )

    async def show_member_message(
        self,
        loyalty_club_slug: str,
        member_id: int,
        id: str,
        *,
        x_locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[MemberMessageAnswer]:
        """Like `show_member_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            SHOW_MEMBER_MESSAGE,
            options,
            Arguments(
                path={
                    "loyalty_club_slug": loyalty_club_slug,
                    "member_id": member_id,
                    "id": id,
                },
                headers={"X-Locale": x_locale},
            ),
        )
