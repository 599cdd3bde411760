# Generated from generator/runtime/_runtime/telemetry.py. Do not edit.
"""Telemetry of a call: one log line, and a span if OpenTelemetry is installed.

Neither contains a secret, a message or a phone number: of the URL, only the template appears.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from typing import Any
from urllib.parse import urlsplit


@cache
def _logger(provider: str) -> logging.Logger:
    logging.getLogger("dlrgen").addHandler(logging.NullHandler())  # quiet unless asked
    return logging.getLogger(f"dlrgen.{provider}")


@cache
def _tracer() -> Any:
    """The tracer, if OpenTelemetry is installed; looked up once."""
    try:
        from opentelemetry import trace  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        return None
    return trace.get_tracer("dlrgen")  # pyright: ignore


class Trace:
    """The trace of one call."""

    def __init__(self, provider: str, method: str, path: str, base_url: str) -> None:
        self._provider, self._method, self._path = provider, method, path
        self._base_url = base_url
        self._began = time.perf_counter()
        self.attempts = 0
        self.status: int | None = None

    @property
    def elapsed(self) -> float:
        """Seconds since the call began."""
        return time.perf_counter() - self._began

    @contextmanager
    def watched(self) -> Generator[None]:
        """Log the call when it ends, inside a span."""
        tracer = _tracer()
        if tracer is None:
            yield from self._logged(None)
            return
        name = f"{self._method} {self._path}"
        with tracer.start_as_current_span(
            name,
            kind=_client_kind(),
            attributes=self._attributes(),
            record_exception=False,  # its text may quote the provider's answer
            set_status_on_exception=False,
        ) as span:
            yield from self._logged(span)

    def _logged(self, span: Any) -> Generator[None]:
        try:
            yield
        finally:
            failure = sys.exception()
            told = type(failure).__name__ if failure else "ok"
            line = "%s %s: %s, %s, attempts: %d, %.0f ms"
            facts = (self._method, self._path, self.status or "no response", told, self.attempts)
            _logger(self._provider).debug(line, *facts, self.elapsed * 1000)
            if span is not None:
                self._finish(span, failure)

    def _attributes(self) -> dict[str, str | int]:
        """Following OpenTelemetry's semantic conventions for HTTP clients."""
        parts = urlsplit(self._base_url)
        return {
            "http.request.method": self._method,
            "url.template": self._path,
            "server.address": parts.hostname or "",
            "server.port": parts.port or (443 if parts.scheme == "https" else 80),
        }

    def _finish(self, span: Any, failure: BaseException | None) -> None:
        if self.status is not None:
            span.set_attribute("http.response.status_code", self.status)
        if self.attempts > 1:
            span.set_attribute("http.request.resend_count", self.attempts - 1)
        if failure is not None:
            from opentelemetry.trace import (  # type: ignore[import-not-found,unused-ignore]
                StatusCode,  # pyright: ignore
            )

            span.set_attribute("error.type", type(failure).__name__)
            span.set_status(StatusCode.ERROR)  # pyright: ignore


def _client_kind() -> Any:
    from opentelemetry.trace import (  # type: ignore[import-not-found,unused-ignore]
        SpanKind,  # pyright: ignore
    )

    return SpanKind.CLIENT  # pyright: ignore
