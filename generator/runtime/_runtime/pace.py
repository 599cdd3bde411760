"""Keeping to a provider's rate limit, and running many calls at once."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from itertools import islice
from typing import TypeVar

from .errors import ProviderError

K = TypeVar("K")
T = TypeVar("T")


class Pace:
    """A client-side rate limit: no window holds more calls than it allows.

    Safe to share between threads and tasks. Without limits it never delays a call.
    """

    def __init__(
        self,
        limits: tuple[tuple[int, float], ...],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take the limits.

        Args:
            limits: (calls, seconds in the window); all of them apply.
            clock: Monotonic clock, in seconds.
        """
        self._limits = limits
        self._clock = clock
        self._lock = threading.Lock()
        self._starts: deque[float] = deque(maxlen=max((calls for calls, _ in limits), default=1))

    def reserve(self) -> float:
        """Seconds to wait before the next call, which is counted from now."""
        if not self._limits:
            return 0.0
        with self._lock:
            now = start = self._clock()
            for calls, window in self._limits:
                if len(self._starts) >= calls:
                    start = max(start, self._starts[-calls] + window)
            self._starts.append(start)
        return start - now


def side_by_side(
    call: Callable[[K], T], keys: Iterable[K], concurrency: int
) -> Iterator[tuple[K, T | ProviderError]]:
    """Each key with the result or error of its call, as they arrive; unordered.

    At most `concurrency` calls run at once, and keys are read only as calls become free.

    Raises:
        ValueError: `concurrency` is less than 1.
    """
    source = _checked(keys, concurrency)

    def attempt(key: K) -> T | ProviderError:
        try:
            return call(key)
        except ProviderError as error:
            return error

    with ThreadPoolExecutor(concurrency) as pool:
        running: dict[Future[T | ProviderError], K] = {}
        while True:
            for key in islice(source, concurrency - len(running)):
                running[pool.submit(attempt, key)] = key
            if not running:
                return
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                yield running.pop(future), future.result()


async def side_by_side_async(
    call: Callable[[K], Awaitable[T]], keys: Iterable[K], concurrency: int
) -> AsyncIterator[tuple[K, T | ProviderError]]:
    """Like `side_by_side`, for asyncio; running calls are cancelled when the caller stops."""
    source = _checked(keys, concurrency)

    async def attempt(key: K) -> T | ProviderError:
        try:
            return await call(key)
        except ProviderError as error:
            return error

    running: dict[asyncio.Task[T | ProviderError], K] = {}
    try:
        while True:
            for key in islice(source, concurrency - len(running)):
                running[asyncio.create_task(attempt(key))] = key
            if not running:
                return
            done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                yield running.pop(task), task.result()
    finally:
        for task in running:
            task.cancel()


def _checked(keys: Iterable[K], concurrency: int) -> Iterator[K]:
    if concurrency < 1:
        raise ValueError(f"concurrency must be at least 1, not {concurrency}")
    return iter(keys)
