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
    Raw,
)
from .._runtime.client import AsyncClient, AsyncRawCalls, Client, RawCalls
from .._runtime.credentials import Credentials, Scheme
from .._runtime.model import nothing
from .._runtime.retries import DEFAULT_RETRIES
from .._runtime.transport import AsyncTransport, Timeout, Transport

BASE_URL = "https://api.acme.example"
USER_AGENT = "dlrgen-acme/2026-01-01"
SCHEMES: tuple[Scheme, ...] = (
    Scheme("header", ("api_key",), ("ACME_KEY",), "X-Api-Key"),
    Scheme("query", ("tenant",), ("ACME_TENANT",), "tenant id"),
    Scheme("basic", ("username", "password"), ("ACME_USER", "ACME_PASSWORD")),
    Scheme("bearer", ("token",), ("ACME_TOKEN",)),
    Scheme("cookie", ("session",), (), "sid"),
    Scheme("cookie", ("other_cookie",), (), "other"),
    Scheme("bearer", ("oauth",), ()),
)
SECURITY: tuple[tuple[str, ...], ...] = (("api_key", "tenant"), ("username",))
GET_DEFAULT: Endpoint[None] = Endpoint("GET", "/default", nothing, ok=(204,))
GET_OPEN: Endpoint[None] = Endpoint("GET", "/open", nothing, ok=(204,), security=())
GET_WITH_TOKEN: Endpoint[None] = Endpoint(
    "GET", "/token", nothing, ok=(204,), security=(("token",),)
)
GET_WITH_EITHER: Endpoint[None] = Endpoint(
    "GET",
    "/either",
    nothing,
    ok=(204,),
    security=(("session", "other_cookie"), ("oauth",), ()),
)


class AcmeClient(Client):
    """Synchronous client of Acme; safe to share between threads.

    Use it as a context manager, or call `close` when done.

    Args:
        api_key: Key of the account. Default: $ACME_KEY.
        tenant: Value of the query parameter `tenant id`. Default: $ACME_TENANT.
        username: User and password. Default: $ACME_USER.
        password: User and password. Default: $ACME_PASSWORD.
        token: A token. Default: $ACME_TOKEN.
        session: Value of the cookie `sid`.
        other_cookie: Value of the cookie `other`.
        oauth: Bearer token; getting one is up to you.
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
        CredentialsMissing: no complete set of credentials was passed or found
            in the environment.
        ValueError: `base_url` is not absolute, or a credential has characters
            no header may have.
    """

    provider = "acme"

    def __init__(
        self,
        *,
        api_key: str | None = None,
        tenant: str | None = None,
        username: str | None = None,
        password: str | None = None,
        token: str | None = None,
        session: str | None = None,
        other_cookie: str | None = None,
        oauth: str | None = None,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        retries: int = DEFAULT_RETRIES,
        http_client: httpx2.Client | Transport | None = None,
    ) -> None:
        given: dict[str, str | None] = {
            "api_key": api_key,
            "tenant": tenant,
            "username": username,
            "password": password,
            "token": token,
            "session": session,
            "other_cookie": other_cookie,
            "oauth": oauth,
        }
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

    def get_default(self, **options: Unpack[CallOptions]) -> None:
        """Needs what all need.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(GET_DEFAULT, options, Arguments())

    def get_open(self, **options: Unpack[CallOptions]) -> None:
        """Needs nothing.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(GET_OPEN, options, Arguments())

    def get_with_token(self, **options: Unpack[CallOptions]) -> None:
        """Needs a token.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            CredentialsMissing: the client has none of the credentials that this
                call needs.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(GET_WITH_TOKEN, options, Arguments())

    def get_with_either(self, **options: Unpack[CallOptions]) -> None:
        """Takes a cookie, a token, or nothing.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return self._call(GET_WITH_EITHER, options, Arguments())


class AcmeRawCalls(RawCalls):
    """The calls of `AcmeClient`, each returning a `Raw` response."""

    def get_default(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `get_default` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(GET_DEFAULT, options, Arguments())

    def get_open(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `get_open` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(GET_OPEN, options, Arguments())

    def get_with_token(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `get_with_token` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(GET_WITH_TOKEN, options, Arguments())

    def get_with_either(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `get_with_either` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(GET_WITH_EITHER, options, Arguments())


class AsyncAcmeClient(AsyncClient):
    """Asynchronous client of Acme; belongs to one event loop.

    Use it as a context manager, or call `aclose` when done.

    Args:
        api_key: Key of the account. Default: $ACME_KEY.
        tenant: Value of the query parameter `tenant id`. Default: $ACME_TENANT.
        username: User and password. Default: $ACME_USER.
        password: User and password. Default: $ACME_PASSWORD.
        token: A token. Default: $ACME_TOKEN.
        session: Value of the cookie `sid`.
        other_cookie: Value of the cookie `other`.
        oauth: Bearer token; getting one is up to you.
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
        CredentialsMissing: no complete set of credentials was passed or found
            in the environment.
        ValueError: `base_url` is not absolute, or a credential has characters
            no header may have.
    """

    provider = "acme"

    def __init__(
        self,
        *,
        api_key: str | None = None,
        tenant: str | None = None,
        username: str | None = None,
        password: str | None = None,
        token: str | None = None,
        session: str | None = None,
        other_cookie: str | None = None,
        oauth: str | None = None,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        retries: int = DEFAULT_RETRIES,
        http_client: httpx2.AsyncClient | AsyncTransport | None = None,
    ) -> None:
        given: dict[str, str | None] = {
            "api_key": api_key,
            "tenant": tenant,
            "username": username,
            "password": password,
            "token": token,
            "session": session,
            "other_cookie": other_cookie,
            "oauth": oauth,
        }
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

    async def get_default(self, **options: Unpack[CallOptions]) -> None:
        """Needs what all need.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(GET_DEFAULT, options, Arguments())

    async def get_open(self, **options: Unpack[CallOptions]) -> None:
        """Needs nothing.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(GET_OPEN, options, Arguments())

    async def get_with_token(self, **options: Unpack[CallOptions]) -> None:
        """Needs a token.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            CredentialsMissing: the client has none of the credentials that this
                call needs.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(GET_WITH_TOKEN, options, Arguments())

    async def get_with_either(self, **options: Unpack[CallOptions]) -> None:
        """Takes a cookie, a token, or nothing.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
        """
        return await self._call(GET_WITH_EITHER, options, Arguments())


class AsyncAcmeRawCalls(AsyncRawCalls):
    """The calls of `AsyncAcmeClient`, each returning a `Raw` response."""

    async def get_default(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `get_default` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(GET_DEFAULT, options, Arguments())

    async def get_open(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `get_open` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(GET_OPEN, options, Arguments())

    async def get_with_token(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `get_with_token` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(GET_WITH_TOKEN, options, Arguments())

    async def get_with_either(self, **options: Unpack[CallOptions]) -> Raw[None]:
        """Like `get_with_either` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(GET_WITH_EITHER, options, Arguments())
