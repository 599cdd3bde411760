# Generated from specs/acme.yaml. Do not edit.
"""Clients of Acme."""

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
from .._runtime.model import nothing, reads
from .._runtime.transport import AsyncTransport, Timeout, Transport
from .errors import (
    NotFound,
    ServiceUnavailable,
    Status302,
    Status529,
    TokenExpired,
    Unauthorized,
    UnprocessableContent,
)
from .models import Issue, Problem

BASE_URL = "https://api.acme.example"
USER_AGENT = "dlrgen-acme/2026-01-01"
SCHEMES: tuple[Scheme, ...] = ()
SECURITY: tuple[tuple[str, ...], ...] = ()

LIST_MESSAGES: Operation[None] = Operation(
    "GET",
    "/messages",
    nothing,
    ok=(204,),
    errors={
        302: (Status302, None),
        401: (Unauthorized, Problem.from_json),
        404: (NotFound, None),
        422: (UnprocessableContent, reads(Problem | list[Issue])),
        460: (TokenExpired, None),
        529: (Status529, None),
    },
    other_errors=Problem.from_json,
)
DELETE_MESSAGES: Operation[None] = Operation(
    "DELETE",
    "/messages",
    nothing,
    ok=(204,),
    errors={
        401: (Unauthorized, Problem.from_json),
        422: (UnprocessableContent, reads(Problem | list[Issue])),
        503: (ServiceUnavailable, None),
    },
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

    def list_messages(self, **options: Unpack[CallOptions]) -> None:
        """List messages.

        Raises:
            Status302: 302: Moved to another region.
            Unauthorized: 401: The token is wrong.
            NotFound: 404: No such account.
            UnprocessableContent: 422: A filter is wrong.
            TokenExpired: 460: The token is too old.
            Status529: 529: Too busy.
            ApiError: any other error; its `body` is `Problem`.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(LIST_MESSAGES, options)

    def delete_messages(self, **options: Unpack[CallOptions]) -> None:
        """Delete all messages.

        Raises:
            Unauthorized: 401: The token is wrong.
            UnprocessableContent: 422: They cannot be deleted.
            ServiceUnavailable: 503: Down for maintenance.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(DELETE_MESSAGES, options)


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

    async def list_messages(self, **options: Unpack[CallOptions]) -> None:
        """List messages.

        Raises:
            Status302: 302: Moved to another region.
            Unauthorized: 401: The token is wrong.
            NotFound: 404: No such account.
            UnprocessableContent: 422: A filter is wrong.
            TokenExpired: 460: The token is too old.
            Status529: 529: Too busy.
            ApiError: any other error; its `body` is `Problem`.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(LIST_MESSAGES, options)

    async def delete_messages(self, **options: Unpack[CallOptions]) -> None:
        """Delete all messages.

        Raises:
            Unauthorized: 401: The token is wrong.
            UnprocessableContent: 422: They cannot be deleted.
            ServiceUnavailable: 503: Down for maintenance.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(DELETE_MESSAGES, options)
