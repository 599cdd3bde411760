# Generated from specs/shop.json. Do not edit.
"""Clients of Shop."""

from __future__ import annotations

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
from .._runtime.model import nothing, or_nothing, reads
from .._runtime.retries import DEFAULT_RETRIES
from .._runtime.transport import AsyncTransport, Timeout, Transport
from .errors import NotFoundError
from .models import Field_, NotFound

USER_AGENT = "dlrgen-shop/1"
SCHEMES: tuple[Scheme, ...] = ()
SECURITY: tuple[tuple[str, ...], ...] = ()
_ERRORS: Errors = {404: (NotFoundError, NotFound.from_json)}
GET_ITEMS_BY_ITEM_ID: Endpoint[Field_ | None] = Endpoint(
    "GET",
    "/items/{item_id}",
    or_nothing(reads(Field_ | None)),
    ok=(200,),
    errors=_ERRORS,
    accept="*/*",
)
DELETE_ITEMS_BY_ITEM_ID: Endpoint[None] = Endpoint(
    "DELETE", "/items/{item_id}", nothing
)
CLOSE_: Endpoint[None] = Endpoint("POST", "/close", nothing, ok=(200,), safe=False)


class ShopClient(Client):
    """Synchronous client of Shop; safe to share between threads.

    Use it as a context manager, or call `close` when done.

    Args:
        base_url: URL of the server; the spec gives none.
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
        base_url: str,
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
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            NotFoundError: 404: No such item.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return self._call(
            GET_ITEMS_BY_ITEM_ID,
            options,
            Arguments(
                path={"item_id": item_id},
                query={"from": from_, "timeout": timeout_, "sort": sort},
            ),
        )

    def delete_items_by_item_id(
        self, item_id: str, **options: Unpack[CallOptions]
    ) -> None:
        """Call DELETE `/items/{item_id}`.

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
            DELETE_ITEMS_BY_ITEM_ID, options, Arguments(path={"item_id": item_id})
        )

    def close_(self, **options: Unpack[CallOptions]) -> None:
        """Call POST `/close`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(CLOSE_, options, Arguments())


class ShopRawCalls(RawCalls):
    """The calls of `ShopClient`, each returning a `Raw` response."""

    def get_items_by_item_id(
        self,
        item_id: str,
        *,
        from_: str | None = None,
        timeout_: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[Field_ | None]:
        """Like `get_items_by_item_id` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            GET_ITEMS_BY_ITEM_ID,
            options,
            Arguments(
                path={"item_id": item_id},
                query={"from": from_, "timeout": timeout_, "sort": sort},
            ),
        )

    def delete_items_by_item_id(
        self, item_id: str, **options: Unpack[CallOptions]
    ) -> Raw[None]:
        """Like `delete_items_by_item_id` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            DELETE_ITEMS_BY_ITEM_ID, options, Arguments(path={"item_id": item_id})
        )

    def close_(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `close_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(CLOSE_, options, Arguments())


class AsyncShopClient(AsyncClient):
    """Asynchronous client of Shop; belongs to one event loop.

    Use it as a context manager, or call `aclose` when done.

    Args:
        base_url: URL of the server; the spec gives none.
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
        base_url: str,
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
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            NotFoundError: 404: No such item.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return await self._call(
            GET_ITEMS_BY_ITEM_ID,
            options,
            Arguments(
                path={"item_id": item_id},
                query={"from": from_, "timeout": timeout_, "sort": sort},
            ),
        )

    async def delete_items_by_item_id(
        self, item_id: str, **options: Unpack[CallOptions]
    ) -> None:
        """Call DELETE `/items/{item_id}`.

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
            DELETE_ITEMS_BY_ITEM_ID, options, Arguments(path={"item_id": item_id})
        )

    async def close_(self, **options: Unpack[CallOptions]) -> None:
        """Call POST `/close`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(CLOSE_, options, Arguments())


class AsyncShopRawCalls(AsyncRawCalls):
    """The calls of `AsyncShopClient`, each returning a `Raw` response."""

    async def get_items_by_item_id(
        self,
        item_id: str,
        *,
        from_: str | None = None,
        timeout_: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[Field_ | None]:
        """Like `get_items_by_item_id` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            GET_ITEMS_BY_ITEM_ID,
            options,
            Arguments(
                path={"item_id": item_id},
                query={"from": from_, "timeout": timeout_, "sort": sort},
            ),
        )

    async def delete_items_by_item_id(
        self, item_id: str, **options: Unpack[CallOptions]
    ) -> Raw[None]:
        """Like `delete_items_by_item_id` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            DELETE_ITEMS_BY_ITEM_ID, options, Arguments(path={"item_id": item_id})
        )

    async def close_(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `close_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(CLOSE_, options, Arguments())
