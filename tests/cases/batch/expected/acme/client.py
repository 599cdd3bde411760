# Generated from specs/acme.yaml. Do not edit.
"""Clients of Acme."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Unpack

import httpx2

from .._runtime.bulk import Batch, chunks, distinct, left_out
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
from .._runtime.encoding import comma_separated
from .._runtime.model import reads
from .._runtime.retries import DEFAULT_RETRIES
from .._runtime.transport import AsyncTransport, Timeout, Transport
from .models import Status

BASE_URL = "https://api.acme.example"
USER_AGENT = "dlrgen-acme/2026-01-01"
SCHEMES: tuple[Scheme, ...] = ()
SECURITY: tuple[tuple[str, ...], ...] = ()

LIST_STATUSES: Operation[list[Status]] = Operation(
    "GET", "/statuses", reads(list[Status]), ok=(200,)
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

    def list_statuses(
        self,
        ids: Iterable[str],
        *,
        full: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Batch[Status]:
        """Get the statuses of many messages.

        Takes any number of ids and asks for 2 at a time.

        Args:
            ids: Ids of the messages.
            full: With all details.

        Returns:
            What came, unordered, and the ids that the provider left out.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        options = shared_deadline(options)
        _wanted = distinct(ids)
        _found: list[Status] = []
        for ids in chunks(_wanted, 2):
            _some = self._call(
                LIST_STATUSES,
                options,
                Arguments(query={"ids": comma_separated(ids), "full": full}),
            )
            _found += _some
        return Batch(
            tuple(_found), left_out(_wanted, (item.message_id for item in _found))
        )


class AcmeRawCalls(RawCalls):
    """The calls of `AcmeClient` that give a `Raw` answer."""

    def list_statuses(
        self,
        ids: Sequence[str],
        *,
        full: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[list[Status]]:
        """As `list_statuses` of the client, for at most 2 ids."""
        return self._call(
            LIST_STATUSES,
            options,
            Arguments(query={"ids": comma_separated(ids), "full": full}),
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

    async def list_statuses(
        self,
        ids: Iterable[str],
        *,
        full: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Batch[Status]:
        """Get the statuses of many messages.

        Takes any number of ids and asks for 2 at a time.

        Args:
            ids: Ids of the messages.
            full: With all details.

        Returns:
            What came, unordered, and the ids that the provider left out.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        options = shared_deadline(options)
        _wanted = distinct(ids)
        _found: list[Status] = []
        for ids in chunks(_wanted, 2):
            _some = await self._call(
                LIST_STATUSES,
                options,
                Arguments(query={"ids": comma_separated(ids), "full": full}),
            )
            _found += _some
        return Batch(
            tuple(_found), left_out(_wanted, (item.message_id for item in _found))
        )


class AsyncAcmeRawCalls(AsyncRawCalls):
    """The calls of `AsyncAcmeClient` that give a `Raw` answer."""

    async def list_statuses(
        self,
        ids: Sequence[str],
        *,
        full: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[list[Status]]:
        """As `list_statuses` of the client, for at most 2 ids."""
        return await self._call(
            LIST_STATUSES,
            options,
            Arguments(query={"ids": comma_separated(ids), "full": full}),
        )
