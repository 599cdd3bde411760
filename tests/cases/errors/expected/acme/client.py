# Generated from specs/acme.yaml. Do not edit.
"""Clients of Acme."""

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
    only,
)
from .._runtime.client import AsyncClient, AsyncRawCalls, Client, RawCalls
from .._runtime.credentials import Credentials, Scheme
from .._runtime.model import nothing, reads
from .._runtime.retries import DEFAULT_RETRIES
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
_ERRORS: Errors = {
    302: (Status302, None),
    401: (Unauthorized, Problem.from_json),
    404: (NotFound, None),
    422: (UnprocessableContent, reads(Problem | list[Issue])),
    460: (TokenExpired, None),
    503: (ServiceUnavailable, None),
    529: (Status529, None),
}
LIST_MESSAGES: Endpoint[None] = Endpoint(
    "GET",
    "/messages",
    nothing,
    ok=(204,),
    errors=only(_ERRORS, 302, 401, 404, 422, 460, 529),
    other_errors=Problem.from_json,
)
DELETE_MESSAGES: Endpoint[None] = Endpoint(
    "DELETE", "/messages", nothing, ok=(204,), errors=only(_ERRORS, 401, 422, 503)
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

    def list_messages(self, **options: Unpack[CallOptions]) -> None:
        """List messages.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Status302: 302: Moved to another region.
            Unauthorized: 401: The token is wrong.
            NotFound: 404: No such account.
            UnprocessableContent: 422: A filter is wrong.
            TokenExpired: 460: The token is too old.
            Status529: 529: Too busy.
            ApiError: any other error status; its `body` is `Problem`.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(LIST_MESSAGES, options, Arguments())

    def delete_messages(self, **options: Unpack[CallOptions]) -> None:
        """Delete all messages.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Unauthorized: 401: The token is wrong.
            UnprocessableContent: 422: They cannot be deleted.
            ServiceUnavailable: 503: Down for maintenance.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(DELETE_MESSAGES, options, Arguments())


class AcmeRawCalls(RawCalls):
    """The calls of `AcmeClient`, each returning a `Raw` response."""

    def list_messages(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `list_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(LIST_MESSAGES, options, Arguments())

    def delete_messages(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `delete_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(DELETE_MESSAGES, options, Arguments())


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

    async def list_messages(self, **options: Unpack[CallOptions]) -> None:
        """List messages.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Status302: 302: Moved to another region.
            Unauthorized: 401: The token is wrong.
            NotFound: 404: No such account.
            UnprocessableContent: 422: A filter is wrong.
            TokenExpired: 460: The token is too old.
            Status529: 529: Too busy.
            ApiError: any other error status; its `body` is `Problem`.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(LIST_MESSAGES, options, Arguments())

    async def delete_messages(self, **options: Unpack[CallOptions]) -> None:
        """Delete all messages.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            Unauthorized: 401: The token is wrong.
            UnprocessableContent: 422: They cannot be deleted.
            ServiceUnavailable: 503: Down for maintenance.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(DELETE_MESSAGES, options, Arguments())


class AsyncAcmeRawCalls(AsyncRawCalls):
    """The calls of `AsyncAcmeClient`, each returning a `Raw` response."""

    async def list_messages(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `list_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(LIST_MESSAGES, options, Arguments())

    async def delete_messages(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `delete_messages` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(DELETE_MESSAGES, options, Arguments())
