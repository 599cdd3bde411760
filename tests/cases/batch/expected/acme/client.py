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
    Endpoint,
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
LIST_STATUSES: Endpoint[list[Status]] = Endpoint(
    "GET", "/statuses", reads(list[Status]), ok=(200,)
)


class AcmeClient(Client):
    """Synchronous client of Acme; safe to share between threads.

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
    def with_raw(self) -> AcmeRawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return AcmeRawCalls(self)

    def list_statuses(
        self,
        *,
        ids: Iterable[str],
        full: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Batch[Status]:
        """Get the statuses of many messages.

        Takes any number of ids and sends up to 2 per request.

        Args:
            ids: Ids of the messages.
            full: With all details.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Returns:
            The items found, in no particular order, and the ids the provider left
            out.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: an item of `ids` is empty or has a comma.
        """
        options = shared_deadline(options)
        wanted = distinct(ids)
        found: list[Status] = []
        for ids in chunks(wanted, 2):
            answer = self._call(
                LIST_STATUSES,
                options,
                Arguments(query={"ids": comma_separated(ids), "full": full}),
            )
            found += answer
        return Batch(
            tuple(found), left_out(wanted, (item.message_id for item in found))
        )


class AcmeRawCalls(RawCalls):
    """The calls of `AcmeClient`, each returning a `Raw` response."""

    def list_statuses(
        self,
        *,
        ids: Sequence[str],
        full: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[list[Status]]:
        """Like `list_statuses` of the client, for at most 2 ids.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            LIST_STATUSES,
            options,
            Arguments(query={"ids": comma_separated(ids), "full": full}),
        )


class AsyncAcmeClient(AsyncClient):
    """Asynchronous client of Acme; belongs to one event loop.

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
    def with_raw(self) -> AsyncAcmeRawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return AsyncAcmeRawCalls(self)

    async def list_statuses(
        self,
        *,
        ids: Iterable[str],
        full: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Batch[Status]:
        """Get the statuses of many messages.

        Takes any number of ids and sends up to 2 per request.

        Args:
            ids: Ids of the messages.
            full: With all details.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Returns:
            The items found, in no particular order, and the ids the provider left
            out.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: an item of `ids` is empty or has a comma.
        """
        options = shared_deadline(options)
        wanted = distinct(ids)
        found: list[Status] = []
        for ids in chunks(wanted, 2):
            answer = await self._call(
                LIST_STATUSES,
                options,
                Arguments(query={"ids": comma_separated(ids), "full": full}),
            )
            found += answer
        return Batch(
            tuple(found), left_out(wanted, (item.message_id for item in found))
        )


class AsyncAcmeRawCalls(AsyncRawCalls):
    """The calls of `AsyncAcmeClient`, each returning a `Raw` response."""

    async def list_statuses(
        self,
        *,
        ids: Sequence[str],
        full: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[list[Status]]:
        """Like `list_statuses` of the client, for at most 2 ids.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            LIST_STATUSES,
            options,
            Arguments(query={"ids": comma_separated(ids), "full": full}),
        )
