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
    Operation,
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

SEND_MESSAGE: Operation[Message] = Operation(
    "POST", "/messages", Message.from_json, ok=(201,), safe=False
)
CHANGE_MESSAGE: Operation[None] = Operation(
    "PATCH",
    "/messages/{id}",
    nothing,
    ok=(204,),
    safe=False,
    media_type="application/merge-patch+json",
)
SET_TAGS: Operation[None] = Operation("PUT", "/tags", nothing, ok=(204,))
UPLOAD_PICTURE: Operation[None] = Operation(
    "POST", "/pictures", nothing, ok=(204,), safe=False, media_type="image/png"
)
SEND_FORM: Operation[None] = Operation(
    "POST",
    "/forms",
    nothing,
    ok=(204,),
    safe=False,
    media_type="application/x-www-form-urlencoded",
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

    def send_message(
        self, body: SendRequest, **options: Unpack[CallOptions]
    ) -> Message:
        """Send a message.

        Args:
            body: What to send, to whom.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(SEND_MESSAGE, options, Arguments(body=body))

    def change_message(
        self, id: str, *, body: Message | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Change a message.

        Args:
            id: Id.
            body: What to change; nothing without.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return self._call(
            CHANGE_MESSAGE, options, Arguments(path={"id": id}, body=body)
        )

    def set_tags(self, body: list[str], **options: Unpack[CallOptions]) -> None:
        """Replace all tags.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(SET_TAGS, options, Arguments(body=body))

    def upload_picture(self, body: bytes, **options: Unpack[CallOptions]) -> None:
        """Upload a picture.

        Args:
            body: The bytes of the picture. Sent as it is, with media type
                `image/png`.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(UPLOAD_PICTURE, options, Arguments(body=body))

    def send_form(self, body: SendFormRequest, **options: Unpack[CallOptions]) -> None:
        """Send a form.

        Args:
            body: Sent as a form.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(SEND_FORM, options, Arguments(body=body))


class AcmeRawCalls(RawCalls):
    """The calls of `AcmeClient` that give a `Raw` answer."""

    def send_message(
        self, body: SendRequest, **options: Unpack[CallOptions]
    ) -> Raw[Message]:
        """As `send_message` of the client."""
        return self._call(SEND_MESSAGE, options, Arguments(body=body))

    def change_message(
        self, id: str, *, body: Message | None = None, **options: Unpack[CallOptions]
    ) -> Raw[None]:
        """As `change_message` of the client."""
        return self._call(
            CHANGE_MESSAGE, options, Arguments(path={"id": id}, body=body)
        )

    def set_tags(self, body: list[str], **options: Unpack[CallOptions]) -> Raw[None]:
        """As `set_tags` of the client."""
        return self._call(SET_TAGS, options, Arguments(body=body))

    def upload_picture(self, body: bytes, **options: Unpack[CallOptions]) -> Raw[None]:
        """As `upload_picture` of the client."""
        return self._call(UPLOAD_PICTURE, options, Arguments(body=body))

    def send_form(
        self, body: SendFormRequest, **options: Unpack[CallOptions]
    ) -> Raw[None]:
        """As `send_form` of the client."""
        return self._call(SEND_FORM, options, Arguments(body=body))


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

    async def send_message(
        self, body: SendRequest, **options: Unpack[CallOptions]
    ) -> Message:
        """Send a message.

        Args:
            body: What to send, to whom.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(SEND_MESSAGE, options, Arguments(body=body))

    async def change_message(
        self, id: str, *, body: Message | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Change a message.

        Args:
            id: Id.
            body: What to change; nothing without.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return await self._call(
            CHANGE_MESSAGE, options, Arguments(path={"id": id}, body=body)
        )

    async def set_tags(self, body: list[str], **options: Unpack[CallOptions]) -> None:
        """Replace all tags.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(SET_TAGS, options, Arguments(body=body))

    async def upload_picture(self, body: bytes, **options: Unpack[CallOptions]) -> None:
        """Upload a picture.

        Args:
            body: The bytes of the picture. Sent as it is, with media type
                `image/png`.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(UPLOAD_PICTURE, options, Arguments(body=body))

    async def send_form(
        self, body: SendFormRequest, **options: Unpack[CallOptions]
    ) -> None:
        """Send a form.

        Args:
            body: Sent as a form.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(SEND_FORM, options, Arguments(body=body))


class AsyncAcmeRawCalls(AsyncRawCalls):
    """The calls of `AsyncAcmeClient` that give a `Raw` answer."""

    async def send_message(
        self, body: SendRequest, **options: Unpack[CallOptions]
    ) -> Raw[Message]:
        """As `send_message` of the client."""
        return await self._call(SEND_MESSAGE, options, Arguments(body=body))

    async def change_message(
        self, id: str, *, body: Message | None = None, **options: Unpack[CallOptions]
    ) -> Raw[None]:
        """As `change_message` of the client."""
        return await self._call(
            CHANGE_MESSAGE, options, Arguments(path={"id": id}, body=body)
        )

    async def set_tags(
        self, body: list[str], **options: Unpack[CallOptions]
    ) -> Raw[None]:
        """As `set_tags` of the client."""
        return await self._call(SET_TAGS, options, Arguments(body=body))

    async def upload_picture(
        self, body: bytes, **options: Unpack[CallOptions]
    ) -> Raw[None]:
        """As `upload_picture` of the client."""
        return await self._call(UPLOAD_PICTURE, options, Arguments(body=body))

    async def send_form(
        self, body: SendFormRequest, **options: Unpack[CallOptions]
    ) -> Raw[None]:
        """As `send_form` of the client."""
        return await self._call(SEND_FORM, options, Arguments(body=body))
