# Generated from specs/acme.yaml. Do not edit.
"""Acme."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import AcmeClient, AsyncAcmeClient
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

__all__ = [
    "AcmeClient",
    "AsyncAcmeClient",
    "Issue",
    "NotFound",
    "Problem",
    "ServiceUnavailable",
    "Status302",
    "Status529",
    "TokenExpired",
    "Unauthorized",
    "UnprocessableContent",
]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "models", "errors", "client")
