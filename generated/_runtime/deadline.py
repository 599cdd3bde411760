# Generated from generator/runtime/_runtime/deadline.py. Do not edit.
"""One deadline for a whole call, kept even against a server that sends byte by byte.

Timeouts limit each wait; a server that sends one byte before each of them expires holds a call
forever. A `Deadline` limits the total.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx2


@dataclass(frozen=True, slots=True)
class Deadline:
    """A moment, in seconds of `time.monotonic`; several calls can share one."""

    end: float

    @classmethod
    def after(cls, seconds: float) -> Deadline:
        """The moment that is `seconds` from now.

        Raises:
            ValueError: `seconds` is not positive.
        """
        if not seconds > 0:
            raise ValueError(f"deadline must be positive, not {seconds}")
        return cls(time.monotonic() + seconds)

    def left(self) -> float:
        """Seconds until then, at least 0."""
        return max(0.0, self.end - time.monotonic())


class Watch:
    """Limits each wait of the runtime's own httpx2 client to the time left.

    httpx2 does not support deadlines, but its connections do all their waiting through one
    backend object, which this wraps. If that object cannot be found, or if a client was passed
    in, each wait of a call is still limited to the time left when the call began. A host name
    lookup cannot be interrupted.
    """

    def __init__(self, client: httpx2.Client | None) -> None:
        self._current = threading.local()
        transports = [getattr(client, "_transport", None)]
        transports += getattr(client, "_mounts", {}).values()
        for transport in transports:
            pool = getattr(transport, "_pool", None)
            backend = getattr(pool, "_network_backend", None)
            if pool is not None and backend is not None:
                pool._network_backend = _Backend(backend, self)

    @contextmanager
    def until(self, deadline: Deadline | None) -> Generator[None]:
        """Whatever this thread waits for inside ends by the deadline."""
        self._current.deadline = deadline
        try:
            yield
        finally:
            self._current.deadline = None

    def cut(self, timeout: float | None, error: type[httpx2.TimeoutException]) -> float | None:
        """The timeout, or the time left if that is less.

        Raises:
            httpx2.TimeoutException: no time is left.
        """
        deadline: Deadline | None = getattr(self._current, "deadline", None)
        if deadline is None:
            return timeout
        left = deadline.left()
        if not left:
            raise error("the deadline passed")
        return left if timeout is None else min(timeout, left)


class _Backend:
    """The backend of a connection pool; the connections it opens are watched too."""

    def __init__(self, inner: Any, watch: Watch) -> None:
        self._inner, self._watch = inner, watch

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **more: Any) -> Any:
        timeout = self._watch.cut(timeout, httpx2.ConnectTimeout)
        return _Stream(self._inner.connect_tcp(host, port, timeout=timeout, **more), self._watch)

    def connect_unix_socket(self, path: str, timeout: float | None = None, **more: Any) -> Any:
        timeout = self._watch.cut(timeout, httpx2.ConnectTimeout)
        return _Stream(self._inner.connect_unix_socket(path, timeout=timeout, **more), self._watch)

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


class _Stream:
    """One connection."""

    def __init__(self, inner: Any, watch: Watch) -> None:
        self._inner, self._watch = inner, watch

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        timeout = self._watch.cut(timeout, httpx2.ReadTimeout)
        data: bytes = self._inner.read(max_bytes, timeout=timeout)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, timeout=self._watch.cut(timeout, httpx2.WriteTimeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(self, ssl_context: Any, timeout: float | None = None, **more: Any) -> Any:
        timeout = self._watch.cut(timeout, httpx2.ConnectTimeout)
        return _Stream(self._inner.start_tls(ssl_context, timeout=timeout, **more), self._watch)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)
