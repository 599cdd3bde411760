# Generated from specs/acme.yaml. Do not edit.
"""Clients of Acme."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Unpack

import httpx2

from .._runtime.bulk import Walk
from .._runtime.calls import (
    DEFAULT_DEADLINE,
    DEFAULT_TIMEOUT,
    Arguments,
    CallOptions,
    Operation,
    Raw,
    shared_deadline,
)
from .._runtime.client import AsyncClient, AsyncRawCalls, Client, RawCalls
from .._runtime.credentials import Credentials, Scheme
from .._runtime.retries import DEFAULT_RETRIES
from .._runtime.transport import AsyncTransport, Timeout, Transport
from .models import Page

BASE_URL = "https://api.acme.example"
USER_AGENT = "dlrgen-acme/2026-01-01"
SCHEMES: tuple[Scheme, ...] = ()
SECURITY: tuple[tuple[str, ...], ...] = ()

LIST_MESSAGES: Operation[Page] = Operation(
    "GET", "/accounts/{account}/messages", Page.from_json, ok=(200,)
)


class AcmeClient(Client):
    """Acme, synchronously; safe to share between threads.

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

    provider = "acme"

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
    def with_raw(self) -> AcmeRawCalls:
        """The same calls, each with the answer as it came: status, headers, text, attempts."""
        return AcmeRawCalls(self)

    def list_messages(
        self,
        account: str,
        *,
        state: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page:
        """List messages.

        Args:
            account: Account.
            state: Only these.
            page: Number of the page.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return self._call(
            LIST_MESSAGES,
            options,
            Arguments(path={"account": account}, query={"state": state, "page": page}),
        )

    def list_messages_pages(
        self,
        account: str,
        *,
        state: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[Page]:
        """Every page of `list_messages`.

        Begins at `page`; without it, at the first.
        Takes and raises what `list_messages` does.

        Raises:
            ProviderError: the provider announced a page twice.
        """
        options = shared_deadline(options)
        _walk = Walk(page)
        while _walk.more:
            _page = self.list_messages(
                account, state=state, page=_walk.number, **options
            )
            yield _page
            _walk.advance(_page.paging.next_page)


class AcmeRawCalls(RawCalls):
    """The calls of `AcmeClient` that give a `Raw` answer."""

    def list_messages(
        self,
        account: str,
        *,
        state: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[Page]:
        """As `list_messages` of the client."""
        return self._call(
            LIST_MESSAGES,
            options,
            Arguments(path={"account": account}, query={"state": state, "page": page}),
        )


class AsyncAcmeClient(AsyncClient):
    """Acme, asynchronously; belongs to one event loop.

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

    provider = "acme"

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
    def with_raw(self) -> AsyncAcmeRawCalls:
        """The same calls, each with the answer as it came: status, headers, text, attempts."""
        return AsyncAcmeRawCalls(self)

    async def list_messages(
        self,
        account: str,
        *,
        state: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page:
        """List messages.

        Args:
            account: Account.
            state: Only these.
            page: Number of the page.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return await self._call(
            LIST_MESSAGES,
            options,
            Arguments(path={"account": account}, query={"state": state, "page": page}),
        )

    async def list_messages_pages(
        self,
        account: str,
        *,
        state: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Page]:
        """Every page of `list_messages`.

        Begins at `page`; without it, at the first.
        Takes and raises what `list_messages` does.

        Raises:
            ProviderError: the provider announced a page twice.
        """
        options = shared_deadline(options)
        _walk = Walk(page)
        while _walk.more:
            _page = await self.list_messages(
                account, state=state, page=_walk.number, **options
            )
            yield _page
            _walk.advance(_page.paging.next_page)


class AsyncAcmeRawCalls(AsyncRawCalls):
    """The calls of `AsyncAcmeClient` that give a `Raw` answer."""

    async def list_messages(
        self,
        account: str,
        *,
        state: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[Page]:
        """As `list_messages` of the client."""
        return await self._call(
            LIST_MESSAGES,
            options,
            Arguments(path={"account": account}, query={"state": state, "page": page}),
        )
