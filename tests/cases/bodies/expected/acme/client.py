# Generated from specs/acme.yaml. Do not edit.
"""Clients of Acme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from .models import Message, SendFormRequest, SendRequest

BASE_URL = "https://api.acme.example/v1"
USER_AGENT = "dlrgen-acme/2026-01-01"
SCHEMES: tuple[Scheme, ...] = ()
SECURITY: tuple[tuple[str, ...], ...] = ()
SEND_MESSAGE: Endpoint[Message] = Endpoint(
    "POST",
    "/messages",
    Message.from_json,
    ok=(201,),
    safe=False,
    body=lambda: SendRequest,
)
CHANGE_MESSAGE: Endpoint[None] = Endpoint(
    "PATCH",
    "/messages/{id}",
    nothing,
    ok=(204,),
    safe=False,
    media_type="application/merge-patch+json",
    body=lambda: Message,
    body_optional=True,
)
SET_TAGS: Endpoint[None] = Endpoint(
    "PUT", "/tags", nothing, ok=(204,), body=lambda: list[str]
)
UPLOAD_PICTURE: Endpoint[None] = Endpoint(
    "POST",
    "/pictures",
    nothing,
    ok=(204,),
    safe=False,
    media_type="image/png",
    body=lambda: bytes,
)
SEND_FORM: Endpoint[None] = Endpoint(
    "POST",
    "/forms",
    nothing,
    ok=(204,),
    safe=False,
    media_type="application/x-www-form-urlencoded",
    body=lambda: SendFormRequest,
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

    def send_message(
        self, body: SendRequest | Mapping[str, object], **options: Unpack[CallOptions]
    ) -> Message:
        """Send a message.

        Args:
            body: What to send, to whom.
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
        return self._call(SEND_MESSAGE, options, Arguments(body=body))

    def change_message(
        self,
        id: str,
        body: Message | Mapping[str, object] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a message.

        Args:
            id: Id.
            body: What to change; nothing without.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; or `body` is of another kind;
                nothing was sent.
            ValueError: `body` does not match the spec; or a path argument is empty,
                `.` or `..`.
        """
        return self._call(
            CHANGE_MESSAGE, options, Arguments(path={"id": id}, body=body)
        )

    def set_tags(self, body: Sequence[str], **options: Unpack[CallOptions]) -> None:
        """Replace all tags.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return self._call(SET_TAGS, options, Arguments(body=body))

    def upload_picture(
        self, body: bytes | bytearray | memoryview, **options: Unpack[CallOptions]
    ) -> None:
        """Upload a picture.

        Args:
            body: The bytes of the picture. Sent as it is, with media type
                `image/png`.
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
        return self._call(UPLOAD_PICTURE, options, Arguments(body=body))

    def send_form(
        self,
        body: SendFormRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> None:
        """Send a form.

        Args:
            body: Sent as a form.
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
        return self._call(SEND_FORM, options, Arguments(body=body))


class AcmeRawCalls(RawCalls):
    """The calls of `AcmeClient`, each returning a `Raw` response."""

    def send_message(
        self, body: SendRequest | Mapping[str, object], **options: Unpack[CallOptions]
    ) -> Raw[Message]:
        """Like `send_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(SEND_MESSAGE, options, Arguments(body=body))

    def change_message(
        self,
        id: str,
        body: Message | Mapping[str, object] | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[None]:
        """Like `change_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            CHANGE_MESSAGE, options, Arguments(path={"id": id}, body=body)
        )

    def set_tags(
        self, body: Sequence[str], **options: Unpack[CallOptions]
    ) -> Raw[None]:
        """Like `set_tags` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(SET_TAGS, options, Arguments(body=body))

    def upload_picture(
        self, body: bytes | bytearray | memoryview, **options: Unpack[CallOptions]
    ) -> Raw[None]:
        """Like `upload_picture` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(UPLOAD_PICTURE, options, Arguments(body=body))

    def send_form(
        self,
        body: SendFormRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> Raw[None]:
        """Like `send_form` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(SEND_FORM, options, Arguments(body=body))


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

    async def send_message(
        self, body: SendRequest | Mapping[str, object], **options: Unpack[CallOptions]
    ) -> Message:
        """Send a message.

        Args:
            body: What to send, to whom.
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
        return await self._call(SEND_MESSAGE, options, Arguments(body=body))

    async def change_message(
        self,
        id: str,
        body: Message | Mapping[str, object] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a message.

        Args:
            id: Id.
            body: What to change; nothing without.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            DeliveryUncertain: no response arrived, and the provider may have acted.
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; or `body` is of another kind;
                nothing was sent.
            ValueError: `body` does not match the spec; or a path argument is empty,
                `.` or `..`.
        """
        return await self._call(
            CHANGE_MESSAGE, options, Arguments(path={"id": id}, body=body)
        )

    async def set_tags(
        self, body: Sequence[str], **options: Unpack[CallOptions]
    ) -> None:
        """Replace all tags.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: `body` is of another kind; nothing was sent.
            ValueError: `body` does not match the spec.
        """
        return await self._call(SET_TAGS, options, Arguments(body=body))

    async def upload_picture(
        self, body: bytes | bytearray | memoryview, **options: Unpack[CallOptions]
    ) -> None:
        """Upload a picture.

        Args:
            body: The bytes of the picture. Sent as it is, with media type
                `image/png`.
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
        return await self._call(UPLOAD_PICTURE, options, Arguments(body=body))

    async def send_form(
        self,
        body: SendFormRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> None:
        """Send a form.

        Args:
            body: Sent as a form.
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
        return await self._call(SEND_FORM, options, Arguments(body=body))


class AsyncAcmeRawCalls(AsyncRawCalls):
    """The calls of `AsyncAcmeClient`, each returning a `Raw` response."""

    async def send_message(
        self, body: SendRequest | Mapping[str, object], **options: Unpack[CallOptions]
    ) -> Raw[Message]:
        """Like `send_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(SEND_MESSAGE, options, Arguments(body=body))

    async def change_message(
        self,
        id: str,
        body: Message | Mapping[str, object] | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[None]:
        """Like `change_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            CHANGE_MESSAGE, options, Arguments(path={"id": id}, body=body)
        )

    async def set_tags(
        self, body: Sequence[str], **options: Unpack[CallOptions]
    ) -> Raw[None]:
        """Like `set_tags` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(SET_TAGS, options, Arguments(body=body))

    async def upload_picture(
        self, body: bytes | bytearray | memoryview, **options: Unpack[CallOptions]
    ) -> Raw[None]:
        """Like `upload_picture` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(UPLOAD_PICTURE, options, Arguments(body=body))

    async def send_form(
        self,
        body: SendFormRequest | Mapping[str, object],
        **options: Unpack[CallOptions],
    ) -> Raw[None]:
        """Like `send_form` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(SEND_FORM, options, Arguments(body=body))
