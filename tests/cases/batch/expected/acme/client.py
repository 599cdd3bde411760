# Generated from specs/acme.yaml. Do not edit.
"""Clients of Acme."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Unpack

import httpx2

from .._runtime.bulk import Batch, chunks, distinct, left_out
from .._runtime.client import (
    DEFAULT_TIMEOUT,
    AsyncClient,
    CallOptions,
    Client,
    Operation,
    comma_separated,
    shared_deadline,
)
from .._runtime.credentials import Credentials, Scheme
from .._runtime.model import reads
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
        http_client: Your own httpx2 client, or another `Transport`; it is not closed.

    Raises:
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
    """

    def __init__(
        self,
        *,
        base_url: str = BASE_URL,
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
                query={"ids": comma_separated(ids), "full": full},
            )
            _found += _some
        return Batch(
            tuple(_found), left_out(_wanted, (item.message_id for item in _found))
        )


class AsyncAcmeClient(AsyncClient):
    """Acme, asynchronously; belongs to one event loop.

    Use it as a context manager, or call `aclose`.

    Args:
        base_url: Server to call.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        http_client: Your own httpx2 client, or another `AsyncTransport`; it is not closed.

    Raises:
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
    """

    def __init__(
        self,
        *,
        base_url: str = BASE_URL,
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
                query={"ids": comma_separated(ids), "full": full},
            )
            _found += _some
        return Batch(
            tuple(_found), left_out(_wanted, (item.message_id for item in _found))
        )
