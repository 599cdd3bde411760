# Generated from generator/runtime/_runtime/errors.py. Do not edit.
"""What can go wrong in a call: one tree under `ProviderError`.

* `NotSent`: nothing left this machine.
* `NoAnswer`: the request left, no whole answer came; `DeliveryUncertain` if repeating it could
  send a message twice.
* `ApiError`: the provider answered with an error status.
* `DecodeError`: the answer is not what the spec describes.

`WebhookError` stands apart: there somebody called us, so whoever handles failed calls of a client
must not catch it by chance. It is a `ValueError`, as are all refusals of what was handed in.

No message or attribute holds a credential. All of them can be pickled.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

MAX_RETRY_AFTER = 3600.0
"""Seconds; longer advice is cut to this."""


class ProviderError(Exception):
    """Root of all that a client raises, but for `ValueError` on unusable arguments."""

    def __reduce__(self) -> tuple[object, ...]:
        return _restored, (type(self), self.args, self.__dict__)


def _restored(
    kind: type[ProviderError], args: tuple[object, ...], state: dict[str, object]
) -> ProviderError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class CredentialsMissing(ProviderError):
    """The client was given no complete set of credentials, and the environment has none."""


class NotSent(ProviderError):
    """Nothing left this machine: no connection, no TLS, no free connection. Repeating is safe."""


class NoAnswer(ProviderError):
    """The request left, but no whole answer came back. Repeating is safe for this operation."""


class DeliveryUncertain(NoAnswer):
    """The provider may or may not have acted: look the message up before you send it again."""


class DecodeError(ProviderError):
    """The answer, or a text given to `from_json`, is not what the spec describes.

    `text` is the start of it, at most 2,000 characters; `status` is None outside of a call.
    """

    def __init__(self, message: str, *, text: str = "", status: int | None = None) -> None:
        super().__init__(message)
        self.text = text
        self.status = status


class WebhookError(ValueError):
    """What was sent to us cannot be read; answer with 400. Its text holds nothing of the body."""


class SignatureError(WebhookError):
    """Who sent it does not know the secret; answer with 401."""


class ApiError(ProviderError):
    """The provider answered with a status that is no success.

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
        """The decoded body; None if the spec describes none, or it was something else."""
        return self._body

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait, 0.0 to 3600.0, as the answer's Retry-After advised; None without."""
        return retry_after(self.headers, now=datetime.now(UTC))


def retry_after(headers: Mapping[str, str], *, now: datetime) -> float | None:
    """Seconds to wait before the next call; None if there is no advice that can be read.

    Args:
        headers: With lower-case names.
        now: Aware; the header speaks UTC.

    Returns:
        0.0 to 3600.0; longer advice is cut to an hour, a past date gives 0.0.

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
    """3xx: redirects are not followed, because credentials would follow them."""


class ClientError(ApiError):
    """4xx: the provider refuses the request."""


class ServerError(ApiError):
    """5xx: the provider failed."""


class BadRequest(ClientError):
    """400."""


class Unauthorized(ClientError):
    """401: the credentials are missing, wrong or expired."""


class PaymentRequired(ClientError):
    """402: no credit, or the feature is not paid for."""


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
    """The class for a status: its own if it has one, else that of its family."""
    families: dict[int, type[ApiError]] = {3: RedirectError, 4: ClientError, 5: ServerError}
    return BY_STATUS.get(status) or families.get(status // 100, ApiError)
