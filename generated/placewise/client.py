# Generated from specs/placewise.yaml. Do not edit.
"""Clients of Placewise."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from typing import Unpack

import httpx2

from .. import delivery as _delivery
from .._runtime import waiting as _waiting
from .._runtime.bulk import Walk
from .._runtime.client import (
    DEFAULT_TIMEOUT,
    AsyncClient,
    CallOptions,
    Client,
    Operation,
    PollOptions,
    shared_deadline,
)
from .._runtime.credentials import Credentials, Scheme
from .._runtime.transport import AsyncTransport, Timeout, Transport
from . import reports as _reports
from .errors import (
    BadRequest,
    FirewallRejected,
    Forbidden,
    HeaderInvalid,
    HeaderMissing,
    NotFound,
    OAuthTokenInvalid,
    PaymentRequired,
    ServiceUnavailable,
    TooManyRequests,
    Unauthorized,
    UnprocessableContent,
)
from .models import (
    DeliveryStatus,
    ErrorObject,
    SendingDispatches,
    TransmissionStatus,
    ValidationError,
)

BASE_URL = "https://api.mpc.placewise.com"
# https://api.mpc.placewise.com: Production
# https://api.mpc.apac.placewise.com: Production, Asia-Pacific
# https://api.mpc.dev.placewise.com: Staging
USER_AGENT = "dlrgen-placewise/2026-11-21"
SCHEMES: tuple[Scheme, ...] = (
    Scheme(
        "header",
        ("client_token",),
        ("PLACEWISE_CLIENT_TOKEN",),
        "X-Client-Authorization",
    ),
    Scheme("bearer", ("user_token",), ("PLACEWISE_USER_TOKEN",), ""),
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

LIST_SENDING_DISPATCHES: Operation[SendingDispatches] = Operation(
    "GET",
    "/v1/messages/sendings/{id}/dispatches",
    SendingDispatches.from_json,
    ok=(200,),
    errors={
        400: (BadRequest, ErrorObject.from_json),
        401: (Unauthorized, ErrorObject.from_json),
        402: (PaymentRequired, ErrorObject.from_json),
        403: (Forbidden, ErrorObject.from_json),
        404: (NotFound, ErrorObject.from_json),
        422: (UnprocessableContent, ValidationError.from_json),
        429: (TooManyRequests, None),
        444: (FirewallRejected, None),
        460: (OAuthTokenInvalid, None),
        470: (HeaderMissing, None),
        471: (HeaderInvalid, None),
        503: (ServiceUnavailable, None),
    },
)


class PlacewiseClient(Client):
    """Placewise, synchronously; safe to share between threads.

    Use it as a context manager, or call `close`.

    Args:
        client_token: API token issued by Placewise and bound to permits; for
            backends only. Default: $PLACEWISE_CLIENT_TOKEN.
        user_token: OAuth token of a user; the alternative to a client token.
            Default: $PLACEWISE_USER_TOKEN.
        user_agent: Free text that names the calling application. Default:
            $PLACEWISE_USER_AGENT.
        product_name: Product name agreed with Placewise. Default:
            $PLACEWISE_PRODUCT_NAME.
        loyalty_club_slug: Slug of the loyalty club whose sendings are read,
            e.g. `infinity-mall`. Default: $PLACEWISE_LOYALTY_CLUB_SLUG.
        base_url: Server to call.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        http_client: Your own httpx2 client, or another `Transport`; it is not closed.

    Raises:
        CredentialsMissing: no complete set of credentials was given or is in the environment.
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
    """

    def __init__(
        self,
        client_token: str | None = None,
        user_token: str | None = None,
        user_agent: str | None = None,
        product_name: str | None = None,
        loyalty_club_slug: str | None = None,
        *,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.Client | Transport | None = None,
    ) -> None:
        _given: dict[str, str | None] = {
            "client_token": client_token,
            "user_token": user_token,
            "user_agent": user_agent,
            "product_name": product_name,
            "loyalty_club_slug": loyalty_club_slug,
        }
        super().__init__(
            Credentials(SCHEMES, SECURITY, _given),
            base_url,
            timeout,
            USER_AGENT,
            http_client,
        )

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

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API;
                this operation takes no body.
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
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return self._call(
            LIST_SENDING_DISPATCHES,
            options,
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
        """Every page of `list_sending_dispatches`, from `page_no` or the first on.

        Takes and raises what `list_sending_dispatches` does.

        Raises:
            ProviderError: the provider announced a page twice.
        """
        options = shared_deadline(options)
        _walk = Walk(page_no)
        while _walk.more:
            _page = self.list_sending_dispatches(
                id,
                per_page=per_page,
                page_no=_walk.number,
                transmission_status=transmission_status,
                delivery_status=delivery_status,
                member_id=member_id,
                msisdn=msisdn,
                email=email,
                app_token=app_token,
                x_locale=x_locale,
                **options,
            )
            yield _page
            _walk.advance(_page.pagination_info.next_page)

    def wait_until_final(
        self,
        id: int,
        *,
        deadline: float,
        pauses: Iterable[float] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], object] | None = None,
        **options: Unpack[PollOptions],
    ) -> _waiting.Waited:
        """Ask `list_sending_dispatches` again and again until every message has its outcome.

        Failures that may pass (no answer, 408, 429, 5xx) are waited out.

        Args:
            id: Id of the sending.
            deadline: Seconds for everything; it is kept.
            pauses: Seconds between two looks; by default growing ones, with some randomness.
            clock: Seconds that never go back; by default `time.monotonic`.
            sleep: Waits so many seconds.

        Returns:
            What all answers tell together; `final` is False if the deadline came first.

        Raises:
            ProviderError: what `list_sending_dispatches` raises and asking again would not mend; or
                no answer ever came.
            ValueError: `deadline` is not above zero, or an argument cannot stand in the URL.
        """

        def _poll(_options: CallOptions, _done: frozenset[str]) -> _delivery.Reports:
            _found = _delivery.Reports()
            for _page in self.list_sending_dispatches_pages(id, **_options):
                _found += _reports.delivery_reports(_page)
            return _found

        return _waiting.wait_until_final(
            _poll, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )


class AsyncPlacewiseClient(AsyncClient):
    """Placewise, asynchronously; belongs to one event loop.

    Use it as a context manager, or call `aclose`.

    Args:
        client_token: API token issued by Placewise and bound to permits; for
            backends only. Default: $PLACEWISE_CLIENT_TOKEN.
        user_token: OAuth token of a user; the alternative to a client token.
            Default: $PLACEWISE_USER_TOKEN.
        user_agent: Free text that names the calling application. Default:
            $PLACEWISE_USER_AGENT.
        product_name: Product name agreed with Placewise. Default:
            $PLACEWISE_PRODUCT_NAME.
        loyalty_club_slug: Slug of the loyalty club whose sendings are read,
            e.g. `infinity-mall`. Default: $PLACEWISE_LOYALTY_CLUB_SLUG.
        base_url: Server to call.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        http_client: Your own httpx2 client, or another `AsyncTransport`; it is not closed.

    Raises:
        CredentialsMissing: no complete set of credentials was given or is in the environment.
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
    """

    def __init__(
        self,
        client_token: str | None = None,
        user_token: str | None = None,
        user_agent: str | None = None,
        product_name: str | None = None,
        loyalty_club_slug: str | None = None,
        *,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.AsyncClient | AsyncTransport | None = None,
    ) -> None:
        _given: dict[str, str | None] = {
            "client_token": client_token,
            "user_token": user_token,
            "user_agent": user_agent,
            "product_name": product_name,
            "loyalty_club_slug": loyalty_club_slug,
        }
        super().__init__(
            Credentials(SCHEMES, SECURITY, _given),
            base_url,
            timeout,
            USER_AGENT,
            http_client,
        )

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

        Raises:
            BadRequest: 400: The body is empty or no JSON. Listed for the whole API;
                this operation takes no body.
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
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return await self._call(
            LIST_SENDING_DISPATCHES,
            options,
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
        """Every page of `list_sending_dispatches`, from `page_no` or the first on.

        Takes and raises what `list_sending_dispatches` does.

        Raises:
            ProviderError: the provider announced a page twice.
        """
        options = shared_deadline(options)
        _walk = Walk(page_no)
        while _walk.more:
            _page = await self.list_sending_dispatches(
                id,
                per_page=per_page,
                page_no=_walk.number,
                transmission_status=transmission_status,
                delivery_status=delivery_status,
                member_id=member_id,
                msisdn=msisdn,
                email=email,
                app_token=app_token,
                x_locale=x_locale,
                **options,
            )
            yield _page
            _walk.advance(_page.pagination_info.next_page)

    async def wait_until_final(
        self,
        id: int,
        *,
        deadline: float,
        pauses: Iterable[float] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], Awaitable[object]] | None = None,
        **options: Unpack[PollOptions],
    ) -> _waiting.Waited:
        """Ask `list_sending_dispatches` again and again until every message has its outcome.

        Failures that may pass (no answer, 408, 429, 5xx) are waited out.

        Args:
            id: Id of the sending.
            deadline: Seconds for everything; it is kept.
            pauses: Seconds between two looks; by default growing ones, with some randomness.
            clock: Seconds that never go back; by default `time.monotonic`.
            sleep: Waits so many seconds.

        Returns:
            What all answers tell together; `final` is False if the deadline came first.

        Raises:
            ProviderError: what `list_sending_dispatches` raises and asking again would not mend; or
                no answer ever came.
            ValueError: `deadline` is not above zero, or an argument cannot stand in the URL.
        """

        async def _poll(
            _options: CallOptions, _done: frozenset[str]
        ) -> _delivery.Reports:
            _found = _delivery.Reports()
            async for _page in self.list_sending_dispatches_pages(id, **_options):
                _found += _reports.delivery_reports(_page)
            return _found

        return await _waiting.wait_until_final_async(
            _poll, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )
