# Generated from generator/runtime/_runtime/errors.py. Do not edit.
"""What can go wrong in a call: one tree under `ProviderError`.

* `NotSent`: nothing left this machine.
* `NoAnswer`: the request was sent, but no complete response came back; `DeliveryUncertain` if
  repeating it could send a message twice.
* `ApiError`: the provider responded with an error status.
* `DecodeError`: the response does not match the spec.

`WebhookError` is separate: it is about an incoming call, and code that handles failed client calls
must not catch it by accident. It is a `ValueError`, like every rejection of invalid input.

No message or attribute contains a credential. All of these errors can be pickled.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..report import Reports

MAX_RETRY_AFTER = 3600.0
"""Seconds; a longer Retry-After is cut to this."""


class ProviderError(Exception):
    """Base of everything a client raises, except `ValueError` for unusable arguments."""

    def __reduce__(self) -> tuple[object, ...]:
        return _restored, (type(self), self.args, self.__dict__)


def _restored(
    kind: type[ProviderError], args: tuple[object, ...], state: dict[str, object]
) -> ProviderError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class CredentialsMissing(ProviderError):
    """Neither the arguments nor the environment hold a complete set of credentials."""


class NotSent(ProviderError):
    """Nothing left this machine: no connection, no TLS, no free connection. Repeating is safe."""


class NoAnswer(ProviderError):
    """The request was sent, but no complete response came back. Repeating it is safe."""


class DeliveryUncertain(NoAnswer):
    """The provider may or may not have acted: look up the message before sending it again."""


class DecodeError(ProviderError):
    """The response, or a text passed to `from_json`, does not match the spec.

    `text` is its start, at most 2,000 characters; `status` is None outside a call. `reports` are
    the delivery reports of all that could be read all the same: what is odd in one entry of an
    answer takes the status of none away. `next_page` is what a page says of the next one, its
    number or the items to be counted; `...` if it cannot be read.
    """

    def __init__(
        self,
        message: str,
        *,
        text: str = "",
        status: int | None = None,
        reports: Reports | None = None,
    ) -> None:
        super().__init__(message)
        self.text = text
        self.status = status
        self.reports = _no_reports() if reports is None else reports
        self.next_page: object = ...


def _no_reports() -> Reports:
    from ..report import Reports

    return Reports()


class WebhookError(ValueError):
    """The body of an incoming call cannot be read; answer with 400. The text never quotes it."""


class SignatureError(WebhookError):
    """The sender does not know the secret; answer with 401."""


class ApiError(ProviderError):
    """The provider responded with a status other than success.

    `headers` have lower-case names; `text` is the body as text, at most 100,000 characters.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        headers: Mapping[str, str],
        text: str,
        body: object = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.headers = dict(headers)
        self.text = text
        self._body = body

    @property
    def body(self) -> object:
        """The decoded body; None if the spec describes none or it does not match."""
        return self._body

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait, 0.0 to 3600.0, from the Retry-After header; None without one."""
        return retry_after(self.headers, now=datetime.now(UTC))


def retry_after(headers: Mapping[str, str], *, now: datetime) -> float | None:
    """Seconds to wait before the next call; None without a readable Retry-After header.

    Args:
        headers: With lower-case names.
        now: With a time zone; the header is in UTC.

    Returns:
        0.0 to 3600.0; a longer wait is cut to an hour, a past date gives 0.0.

    Raises:
        ValueError: `now` has no time zone.
    """
    if now.tzinfo is None:
        raise ValueError("now has no time zone")
    advice = headers.get("retry-after", "").strip()
    if advice.isascii() and advice.isdigit():
        return min(float(advice[:9]), MAX_RETRY_AFTER)
    try:
        date = parsedate_to_datetime(advice)
    except ValueError:
        return None
    aware = date if date.tzinfo else date.replace(tzinfo=UTC)
    return min(max((aware - now).total_seconds(), 0.0), MAX_RETRY_AFTER)


class RedirectError(ApiError):
    """3xx: redirects are not followed, because they would take the credentials along."""


class ClientError(ApiError):
    """4xx: the provider rejects the request."""


class ServerError(ApiError):
    """5xx: the provider failed."""


class BadRequest(ClientError):
    """400."""


class Unauthorized(ClientError):
    """401: the credentials are missing, wrong or expired."""


class PaymentRequired(ClientError):
    """402: no credit, or the feature has not been paid for."""


class Forbidden(ClientError):
    """403: the credentials do not allow this."""


class NotFound(ClientError):
    """404."""


class MethodNotAllowed(ClientError):
    """405."""


class NotAcceptable(ClientError):
    """406."""


class RequestTimeout(ClientError):
    """408."""


class Conflict(ClientError):
    """409."""


class Gone(ClientError):
    """410."""


class PreconditionFailed(ClientError):
    """412."""


class ContentTooLarge(ClientError):
    """413."""


class UriTooLong(ClientError):
    """414."""


class UnsupportedMediaType(ClientError):
    """415."""


class UnprocessableContent(ClientError):
    """422: an argument failed the provider's validation."""


class Locked(ClientError):
    """423."""


class TooManyRequests(ClientError):
    """429: see `retry_after`."""


class InternalServerError(ServerError):
    """500."""


class NotImplementedByServer(ServerError):
    """501."""


class BadGateway(ServerError):
    """502."""


class ServiceUnavailable(ServerError):
    """503: see `retry_after`."""


class GatewayTimeout(ServerError):
    """504."""


BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequest,
    401: Unauthorized,
    402: PaymentRequired,
    403: Forbidden,
    404: NotFound,
    405: MethodNotAllowed,
    406: NotAcceptable,
    408: RequestTimeout,
    409: Conflict,
    410: Gone,
    412: PreconditionFailed,
    413: ContentTooLarge,
    414: UriTooLong,
    415: UnsupportedMediaType,
    422: UnprocessableContent,
    423: Locked,
    429: TooManyRequests,
    500: InternalServerError,
    501: NotImplementedByServer,
    502: BadGateway,
    503: ServiceUnavailable,
    504: GatewayTimeout,
}


def by_status(status: int) -> type[ApiError]:
    """The class for a status: its own, or else that of its family."""
    families: dict[int, type[ApiError]] = {3: RedirectError, 4: ClientError, 5: ServerError}
    return BY_STATUS.get(status) or families.get(status // 100, ApiError)
