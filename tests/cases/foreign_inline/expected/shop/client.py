# Generated from specs/shop.yaml. Do not edit.
"""Clients of Shop."""

from __future__ import annotations

from typing import Unpack

import httpx2

from .._runtime.calls import (
    DEFAULT_DEADLINE,
    DEFAULT_TIMEOUT,
    Arguments,
    CallOptions,
    Operation,
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

CREATE_ORDER: Operation[CreateOrderResponse] = Operation(
    "POST",
    "/orders",
    CreateOrderResponse.from_json,
    ok=(201,),
    errors={409: (Conflict, CreateOrderError409.from_json)},
    safe=False,
)
GET_ORDER: Operation[OrderBody] = Operation(
    "GET", "/orders/{id}", OrderBody.from_json, ok=(200,)
)
PUT_ORDER: Operation[OrderBody] = Operation(
    "PUT", "/orders/{id}", OrderBody.from_json, ok=(200,)
)


class ShopClient(Client):
    """Shop, synchronously; safe to share between threads.

    Use it as a context manager, or call `close`.

    Args:
        base_url: Server to call.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        deadline: Seconds for a whole call, repetitions included; None sets no bound.
        retries: How often a call is made again where that does no harm; a send never is, unless
            nothing of it had left this machine.
        http_client: Your own httpx2 client, or another `Transport`; it is not closed.

    Raises:
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
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
        _given: dict[str, str | None] = {}
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
    def with_raw(self) -> ShopRawCalls:
        """The same calls, each with the answer as it came: status, headers, text, attempts."""
        return ShopRawCalls(self)

    def create_order(
        self, body: CreateOrderRequest, **options: Unpack[CallOptions]
    ) -> CreateOrderResponse:
        """Call POST `/orders`.

        Raises:
            Conflict: 409: There is one already.
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
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

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
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

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return self._call(
            PUT_ORDER, options, Arguments(path={"id": id}, query={"view": view})
        )


class ShopRawCalls(RawCalls):
    """The calls of `ShopClient` that give a `Raw` answer."""

    def create_order(
        self, body: CreateOrderRequest, **options: Unpack[CallOptions]
    ) -> Raw[CreateOrderResponse]:
        """As `create_order` of the client."""
        return self._call(CREATE_ORDER, options, Arguments(body=body))

    def get_order(
        self,
        id: int,
        *,
        view: OrdersByIdView | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[OrderBody]:
        """As `get_order` of the client."""
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
        """As `put_order` of the client."""
        return self._call(
            PUT_ORDER, options, Arguments(path={"id": id}, query={"view": view})
        )


class AsyncShopClient(AsyncClient):
    """Shop, asynchronously; belongs to one event loop.

    Use it as a context manager, or call `aclose`.

    Args:
        base_url: Server to call.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        deadline: Seconds for a whole call, repetitions included; None sets no bound.
        retries: How often a call is made again where that does no harm; a send never is, unless
            nothing of it had left this machine.
        http_client: Your own httpx2 client, or another `AsyncTransport`; it is not closed.

    Raises:
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
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
        _given: dict[str, str | None] = {}
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
    def with_raw(self) -> AsyncShopRawCalls:
        """The same calls, each with the answer as it came: status, headers, text, attempts."""
        return AsyncShopRawCalls(self)

    async def create_order(
        self, body: CreateOrderRequest, **options: Unpack[CallOptions]
    ) -> CreateOrderResponse:
        """Call POST `/orders`.

        Raises:
            Conflict: 409: There is one already.
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
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

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
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

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return await self._call(
            PUT_ORDER, options, Arguments(path={"id": id}, query={"view": view})
        )


class AsyncShopRawCalls(AsyncRawCalls):
    """The calls of `AsyncShopClient` that give a `Raw` answer."""

    async def create_order(
        self, body: CreateOrderRequest, **options: Unpack[CallOptions]
    ) -> Raw[CreateOrderResponse]:
        """As `create_order` of the client."""
        return await self._call(CREATE_ORDER, options, Arguments(body=body))

    async def get_order(
        self,
        id: int,
        *,
        view: OrdersByIdView | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[OrderBody]:
        """As `get_order` of the client."""
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
        """As `put_order` of the client."""
        return await self._call(
            PUT_ORDER, options, Arguments(path={"id": id}, query={"view": view})
        )
