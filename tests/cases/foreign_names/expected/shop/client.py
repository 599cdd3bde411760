# Generated from specs/shop.json. Do not edit.
"""Clients of Shop."""

from __future__ import annotations

from typing import Unpack

import httpx2

from .._runtime.client import (
    DEFAULT_TIMEOUT,
    AsyncClient,
    CallOptions,
    Client,
    Operation,
)
from .._runtime.credentials import Credentials, Scheme
from .._runtime.model import nothing, or_nothing, reads
from .._runtime.transport import AsyncTransport, Timeout, Transport
from .errors import NotFoundError
from .models import Field_, NotFound

USER_AGENT = "dlrgen-shop/1"
SCHEMES: tuple[Scheme, ...] = ()
SECURITY: tuple[tuple[str, ...], ...] = ()

GET_ITEMS_BY_ITEM_ID: Operation[Field_ | None] = Operation(
    "GET",
    "/items/{item_id}",
    or_nothing(reads(Field_ | None)),
    ok=(200,),
    errors={404: (NotFoundError, NotFound.from_json)},
    accept="*/*",
)
DELETE_ITEMS_BY_ITEM_ID: Operation[None] = Operation(
    "DELETE", "/items/{item_id}", nothing
)
CLOSE_: Operation[None] = Operation("POST", "/close", nothing, ok=(200,), safe=False)


class ShopClient(Client):
    """Shop, synchronously; safe to share between threads.

    Use it as a context manager, or call `close`.

    Args:
        base_url: Server to call; the spec names none.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        http_client: Your own httpx2 client, or another `Transport`; it is not closed.

    Raises:
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
    """

    def __init__(
        self,
        *,
        base_url: str,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.Client | Transport | None = None,
    ) -> None:
        _given: dict[str, str | None] = {}
        super().__init__(
            Credentials(SCHEMES, SECURITY, _given),
            base_url,
            timeout,
            USER_AGENT,
            http_client,
        )

    def get_items_by_item_id(
        self,
        item_id: str,
        *,
        from_: str | None = None,
        timeout_: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Field_ | None:
        """Get an item.

        Deprecated.

        Args:
            timeout_: More than 0.
            sort: One of 'name', '+', '-', '<'.

        Raises:
            NotFoundError: 404: No such item.
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return self._call(
            GET_ITEMS_BY_ITEM_ID,
            options,
            path={"item_id": item_id},
            query={"from": from_, "timeout": timeout_, "sort": sort},
        )

    def delete_items_by_item_id(
        self, item_id: str, **options: Unpack[CallOptions]
    ) -> None:
        """Call DELETE `/items/{item_id}`.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return self._call(DELETE_ITEMS_BY_ITEM_ID, options, path={"item_id": item_id})

    def close_(self, **options: Unpack[CallOptions]) -> None:
        """Call POST `/close`.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(CLOSE_, options)


class AsyncShopClient(AsyncClient):
    """Shop, asynchronously; belongs to one event loop.

    Use it as a context manager, or call `aclose`.

    Args:
        base_url: Server to call; the spec names none.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        http_client: Your own httpx2 client, or another `AsyncTransport`; it is not closed.

    Raises:
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
    """

    def __init__(
        self,
        *,
        base_url: str,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.AsyncClient | AsyncTransport | None = None,
    ) -> None:
        _given: dict[str, str | None] = {}
        super().__init__(
            Credentials(SCHEMES, SECURITY, _given),
            base_url,
            timeout,
            USER_AGENT,
            http_client,
        )

    async def get_items_by_item_id(
        self,
        item_id: str,
        *,
        from_: str | None = None,
        timeout_: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Field_ | None:
        """Get an item.

        Deprecated.

        Args:
            timeout_: More than 0.
            sort: One of 'name', '+', '-', '<'.

        Raises:
            NotFoundError: 404: No such item.
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return await self._call(
            GET_ITEMS_BY_ITEM_ID,
            options,
            path={"item_id": item_id},
            query={"from": from_, "timeout": timeout_, "sort": sort},
        )

    async def delete_items_by_item_id(
        self, item_id: str, **options: Unpack[CallOptions]
    ) -> None:
        """Call DELETE `/items/{item_id}`.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return await self._call(
            DELETE_ITEMS_BY_ITEM_ID, options, path={"item_id": item_id}
        )

    async def close_(self, **options: Unpack[CallOptions]) -> None:
        """Call POST `/close`.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(CLOSE_, options)
