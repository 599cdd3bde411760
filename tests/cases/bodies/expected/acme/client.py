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
from .._runtime.model import nothing
from .._runtime.transport import AsyncTransport, Timeout, Transport
from .models import Message, SendRequest

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
        return self._call(SEND_MESSAGE, options, body=body)

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
        return self._call(CHANGE_MESSAGE, options, path={"id": id}, body=body)

    def set_tags(self, body: list[str], **options: Unpack[CallOptions]) -> None:
        """Replace all tags.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(SET_TAGS, options, body=body)

    def upload_picture(self, body: bytes, **options: Unpack[CallOptions]) -> None:
        """Upload a picture.

        Args:
            body: The bytes of the picture. Sent as it is, with media type
                `image/png`.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(UPLOAD_PICTURE, options, body=body)

    def send_form(self, body: bytes, **options: Unpack[CallOptions]) -> None:
        """Send a form.

        Args:
            body: Sent as it is, with media type
                `application/x-www-form-urlencoded`.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return self._call(SEND_FORM, options, body=body)


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
        return await self._call(SEND_MESSAGE, options, body=body)

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
        return await self._call(CHANGE_MESSAGE, options, path={"id": id}, body=body)

    async def set_tags(self, body: list[str], **options: Unpack[CallOptions]) -> None:
        """Replace all tags.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(SET_TAGS, options, body=body)

    async def upload_picture(self, body: bytes, **options: Unpack[CallOptions]) -> None:
        """Upload a picture.

        Args:
            body: The bytes of the picture. Sent as it is, with media type
                `image/png`.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(UPLOAD_PICTURE, options, body=body)

    async def send_form(self, body: bytes, **options: Unpack[CallOptions]) -> None:
        """Send a form.

        Args:
            body: Sent as it is, with media type
                `application/x-www-form-urlencoded`.

        Raises:
            DeliveryUncertain: no answer came, and the call may have been carried out.
            ProviderError: any other answer, none, or one that cannot be read.
        """
        return await self._call(SEND_FORM, options, body=body)
