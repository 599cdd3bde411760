# Generated from specs/shop.yaml. Do not edit.
"""Clients of Shop."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

import httpx2

from .._runtime.calls import (
    DEFAULT_DEADLINE,
    DEFAULT_TIMEOUT,
    Arguments,
    CallOptions,
    Endpoint,
    Errors,
    Raw,
)
from .._runtime.client import AsyncClient, AsyncRawCalls, Client, RawCalls
from .._runtime.credentials import Credentials, Scheme
from .._runtime.retries import DEFAULT_RETRIES
from .._runtime.transport import AsyncTransport, Timeout, Transport
from .errors import Conflict
from .models import (
    CreateOrderError409,
    CreateOrderRequest,
    CreateOrderResponse,
    OrderBody,
    OrdersByIdView,
)

BASE_URL = "https://shop.example"
USER_AGENT = "dlrgen-shop/1.2.0"
SCHEMES: tuple[Scheme, ...] = ()
SECURITY: tuple[tuple[str, ...], ...] = ()
_ERRORS: Errors = {409: (Conflict, CreateOrderError409.from_json)}
CREATE_ORDER: Endpoint[CreateOrderResponse] = Endpoint(
    "POST",
    "/orders",
    CreateOrderResponse.from_json,
    ok=(201,),
    errors=_ERRORS,
    safe=False,
    body=lambda: CreateOrderRequest,
)
GET_ORDER: Endpoint[OrderBody] = Endpoint(
    "GET", "/orders/{id}", OrderBody.from_json, ok=(200,), path_types={"id": (int,)}
)
PUT_ORDER: Endpoint[OrderBody] = Endpoint(
    "PUT", "/orders/{id}", OrderBody.from_json, ok=(200,), path_types={"id": (int,)}
)


class ShopClient(Client):
    """Synchronous client of Shop; safe to share between threads.

    Use it as a context manager, or call `close` when done.

    Args:
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
        ValueError: `base_url` is not absolute, or a credential has characters
            no header may have.
    """

    provider = "shop"

    def __init__(
        self,
        *,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        retries: int = DEFAULT_RETRIES,
        http_client: httpx2.Client | Transport | None = None,
    ) -> None:
        given: dict[str, str | None] = {}
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
    def with_raw(self) -> ShopRawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return ShopRawCalls(self)

    def create_order(
        self,
        body: CreateOrderRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> CreateOrderResponse:
        """Call POST `/orders`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Conflict: 409: There is one already.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return self._call(CREATE_ORDER, options, Arguments(body=body))

    def get_order(
        self,
        id: int,
        *,
        view: OrdersByIdView | str | None = None,
        **options: Unpack[CallOptions],
    ) -> OrderBody:
        """Call GET `/orders/{id}`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return self._call(
            GET_ORDER, options, Arguments(path={"id": id}, query={"view": view})
        )

    def put_order(
        self,
        id: int,
        *,
        view: OrdersByIdView | str | None = None,
        **options: Unpack[CallOptions],
    ) -> OrderBody:
        """Call PUT `/orders/{id}`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return self._call(
            PUT_ORDER, options, Arguments(path={"id": id}, query={"view": view})
        )


class ShopRawCalls(RawCalls):
    """The calls of `ShopClient`, each returning a `Raw` response."""

    def create_order(
        self,
        body: CreateOrderRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> Raw[CreateOrderResponse]:
        """Like `create_order` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(CREATE_ORDER, options, Arguments(body=body))

    def get_order(
        self,
        id: int,
        *,
        view: OrdersByIdView | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[OrderBody]:
        """Like `get_order` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            GET_ORDER, options, Arguments(path={"id": id}, query={"view": view})
        )

    def put_order(
        self,
        id: int,
        *,
        view: OrdersByIdView | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[OrderBody]:
        """Like `put_order` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            PUT_ORDER, options, Arguments(path={"id": id}, query={"view": view})
        )


class AsyncShopClient(AsyncClient):
    """Asynchronous client of Shop; belongs to one event loop.

    Use it as a context manager, or call `aclose` when done.

    Args:
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
        ValueError: `base_url` is not absolute, or a credential has characters
            no header may have.
    """

    provider = "shop"

    def __init__(
        self,
        *,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        retries: int = DEFAULT_RETRIES,
        http_client: httpx2.AsyncClient | AsyncTransport | None = None,
    ) -> None:
        given: dict[str, str | None] = {}
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
    def with_raw(self) -> AsyncShopRawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return AsyncShopRawCalls(self)

    async def create_order(
        self,
        body: CreateOrderRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> CreateOrderResponse:
        """Call POST `/orders`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Conflict: 409: There is one already.
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return await self._call(CREATE_ORDER, options, Arguments(body=body))

    async def get_order(
        self,
        id: int,
        *,
        view: OrdersByIdView | str | None = None,
        **options: Unpack[CallOptions],
    ) -> OrderBody:
        """Call GET `/orders/{id}`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return await self._call(
            GET_ORDER, options, Arguments(path={"id": id}, query={"view": view})
        )

    async def put_order(
        self,
        id: int,
        *,
        view: OrdersByIdView | str | None = None,
        **options: Unpack[CallOptions],
    ) -> OrderBody:
        """Call PUT `/orders/{id}`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return await self._call(
            PUT_ORDER, options, Arguments(path={"id": id}, query={"view": view})
        )


class AsyncShopRawCalls(AsyncRawCalls):
    """The calls of `AsyncShopClient`, each returning a `Raw` response."""

    async def create_order(
        self,
        body: CreateOrderRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> Raw[CreateOrderResponse]:
        """Like `create_order` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(CREATE_ORDER, options, Arguments(body=body))

    async def get_order(
        self,
        id: int,
        *,
        view: OrdersByIdView | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[OrderBody]:
        """Like `get_order` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            GET_ORDER, options, Arguments(path={"id": id}, query={"view": view})
        )

    async def put_order(
        self,
        id: int,
        *,
        view: OrdersByIdView | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[OrderBody]:
        """Like `put_order` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            PUT_ORDER, options, Arguments(path={"id": id}, query={"view": view})
        )
