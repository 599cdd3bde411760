# Generated from specs/ops.yaml. Do not edit.
"""Clients of ops."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Unpack

import httpx2

from .._runtime.calls import (
    DEFAULT_DEADLINE,
    DEFAULT_TIMEOUT,
    Arguments,
    CallOptions,
    Endpoint,
    Raw,
)
from .._runtime.client import AsyncClient, AsyncRawCalls, Client, RawCalls
from .._runtime.credentials import Credentials, Scheme
from .._runtime.model import nothing, reads
from .._runtime.retries import DEFAULT_RETRIES
from .._runtime.transport import AsyncTransport, Timeout, Transport
from .models import TupleRequest

BASE_URL = "https://api.s.example"
USER_AGENT = "dlrgen-ops/1"
SCHEMES: tuple[Scheme, ...] = ()
SECURITY: tuple[tuple[str, ...], ...] = ()
LIST_: Endpoint[list[int]] = Endpoint("GET", "/a", reads(list[int]), ok=(200,))
STR_: Endpoint[str] = Endpoint("GET", "/b", reads(str), ok=(200,))
INT_: Endpoint[int] = Endpoint("GET", "/c", reads(int), ok=(200,))
BYTES_: Endpoint[bytes] = Endpoint("GET", "/d", bytes, ok=(200,), accept="image/png")
DICT_: Endpoint[dict[str, int]] = Endpoint(
    "GET", "/e", reads(dict[str, int]), ok=(200,)
)
BOOL_: Endpoint[bool] = Endpoint("GET", "/f", reads(bool), ok=(200,))
FLOAT_: Endpoint[float] = Endpoint("GET", "/g", reads(int | float), ok=(200,))
TUPLE_: Endpoint[None] = Endpoint(
    "POST", "/h", nothing, ok=(204,), safe=False, body=lambda: TupleRequest
)
WITH_OPTIONS_: Endpoint[None] = Endpoint("GET", "/i", nothing, ok=(204,))
CLOSE_: Endpoint[None] = Endpoint("GET", "/j", nothing, ok=(204,))


class OpsClient(Client):
    """Synchronous client of ops; safe to share between threads.

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

    provider = "ops"

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
    def with_raw(self) -> OpsRawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return OpsRawCalls(self)

    def list_(self, **options: Unpack[CallOptions]) -> list[int]:
        """Call GET `/a`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(LIST_, options, Arguments())

    def str_(self, **options: Unpack[CallOptions]) -> str:
        """Call GET `/b`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(STR_, options, Arguments())

    def int_(self, *, n: int | None = None, **options: Unpack[CallOptions]) -> int:
        """Call GET `/c`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
        """
        return self._call(INT_, options, Arguments(query={"n": n}))

    def bytes_(self, **options: Unpack[CallOptions]) -> bytes:
        """Call GET `/d`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(BYTES_, options, Arguments())

    def dict_(self, **options: Unpack[CallOptions]) -> dict[str, int]:
        """Call GET `/e`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(DICT_, options, Arguments())

    def bool_(self, **options: Unpack[CallOptions]) -> bool:
        """Call GET `/f`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(BOOL_, options, Arguments())

    def float_(
        self, *, d: datetime | None = None, **options: Unpack[CallOptions]
    ) -> float:
        """Call GET `/g`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
        """
        return self._call(FLOAT_, options, Arguments(query={"d": d}))

    def tuple_(
        self, body: TupleRequest | Mapping[str, object], **options: Unpack[CallOptions]
    ) -> None:
        """Call POST `/h`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return self._call(TUPLE_, options, Arguments(body=body))

    def with_options_(self, **options: Unpack[CallOptions]) -> None:
        """Call GET `/i`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(WITH_OPTIONS_, options, Arguments())

    def close_(self, **options: Unpack[CallOptions]) -> None:
        """Call GET `/j`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(CLOSE_, options, Arguments())


class OpsRawCalls(RawCalls):
    """The calls of `OpsClient`, each returning a `Raw` response."""

    def list_(self, **options: Unpack[CallOptions]) -> Raw[list[int]]:
        """Like `list_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(LIST_, options, Arguments())

    def str_(self, **options: Unpack[CallOptions]) -> Raw[str]:
        """Like `str_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(STR_, options, Arguments())

    def int_(self, *, n: int | None = None, **options: Unpack[CallOptions]) -> Raw[int]:
        """Like `int_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(INT_, options, Arguments(query={"n": n}))

    def bytes_(self, **options: Unpack[CallOptions]) -> Raw[bytes]:
        """Like `bytes_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(BYTES_, options, Arguments())

    def dict_(self, **options: Unpack[CallOptions]) -> Raw[dict[str, int]]:
        """Like `dict_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(DICT_, options, Arguments())

    def bool_(self, **options: Unpack[CallOptions]) -> Raw[bool]:
        """Like `bool_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(BOOL_, options, Arguments())

    def float_(
        self, *, d: datetime | None = None, **options: Unpack[CallOptions]
    ) -> Raw[float]:
        """Like `float_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(FLOAT_, options, Arguments(query={"d": d}))

    def tuple_(
        self, body: TupleRequest | Mapping[str, object], **options: Unpack[CallOptions]
    ) -> Raw[None]:
        """Like `tuple_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(TUPLE_, options, Arguments(body=body))

    def with_options_(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `with_options_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(WITH_OPTIONS_, options, Arguments())

    def close_(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `close_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(CLOSE_, options, Arguments())


class AsyncOpsClient(AsyncClient):
    """Asynchronous client of ops; belongs to one event loop.

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

    provider = "ops"

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
    def with_raw(self) -> AsyncOpsRawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return AsyncOpsRawCalls(self)

    async def list_(self, **options: Unpack[CallOptions]) -> list[int]:
        """Call GET `/a`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(LIST_, options, Arguments())

    async def str_(self, **options: Unpack[CallOptions]) -> str:
        """Call GET `/b`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(STR_, options, Arguments())

    async def int_(
        self, *, n: int | None = None, **options: Unpack[CallOptions]
    ) -> int:
        """Call GET `/c`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
        """
        return await self._call(INT_, options, Arguments(query={"n": n}))

    async def bytes_(self, **options: Unpack[CallOptions]) -> bytes:
        """Call GET `/d`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(BYTES_, options, Arguments())

    async def dict_(self, **options: Unpack[CallOptions]) -> dict[str, int]:
        """Call GET `/e`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(DICT_, options, Arguments())

    async def bool_(self, **options: Unpack[CallOptions]) -> bool:
        """Call GET `/f`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(BOOL_, options, Arguments())

    async def float_(
        self, *, d: datetime | None = None, **options: Unpack[CallOptions]
    ) -> float:
        """Call GET `/g`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
        """
        return await self._call(FLOAT_, options, Arguments(query={"d": d}))

    async def tuple_(
        self, body: TupleRequest | Mapping[str, object], **options: Unpack[CallOptions]
    ) -> None:
        """Call POST `/h`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return await self._call(TUPLE_, options, Arguments(body=body))

    async def with_options_(self, **options: Unpack[CallOptions]) -> None:
        """Call GET `/i`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(WITH_OPTIONS_, options, Arguments())

    async def close_(self, **options: Unpack[CallOptions]) -> None:
        """Call GET `/j`.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(CLOSE_, options, Arguments())


class AsyncOpsRawCalls(AsyncRawCalls):
    """The calls of `AsyncOpsClient`, each returning a `Raw` response."""

    async def list_(self, **options: Unpack[CallOptions]) -> Raw[list[int]]:
        """Like `list_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(LIST_, options, Arguments())

    async def str_(self, **options: Unpack[CallOptions]) -> Raw[str]:
        """Like `str_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(STR_, options, Arguments())

    async def int_(
        self, *, n: int | None = None, **options: Unpack[CallOptions]
    ) -> Raw[int]:
        """Like `int_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(INT_, options, Arguments(query={"n": n}))

    async def bytes_(self, **options: Unpack[CallOptions]) -> Raw[bytes]:
        """Like `bytes_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(BYTES_, options, Arguments())

    async def dict_(self, **options: Unpack[CallOptions]) -> Raw[dict[str, int]]:
        """Like `dict_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(DICT_, options, Arguments())

    async def bool_(self, **options: Unpack[CallOptions]) -> Raw[bool]:
        """Like `bool_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(BOOL_, options, Arguments())

    async def float_(
        self, *, d: datetime | None = None, **options: Unpack[CallOptions]
    ) -> Raw[float]:
        """Like `float_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(FLOAT_, options, Arguments(query={"d": d}))

    async def tuple_(
        self, body: TupleRequest | Mapping[str, object], **options: Unpack[CallOptions]
    ) -> Raw[None]:
        """Like `tuple_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(TUPLE_, options, Arguments(body=body))

    async def with_options_(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `with_options_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(WITH_OPTIONS_, options, Arguments())

    async def close_(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `close_` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(CLOSE_, options, Arguments())
