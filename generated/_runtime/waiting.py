# Generated from generator/runtime/_runtime/waiting.py. Do not edit.
"""Polling until every message has a final status, or a deadline passes."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass

from ..delivery import DeliveryReport, Reports, Summary, Unit, fold, summarise
from .calls import CallOptions, PollOptions
from .deadline import Deadline
from .errors import ApiError, DecodeError, DeliveryUncertain, NoAnswer, NotSent, ProviderError

FIRST_PAUSE = 1.0
"""Most seconds between the first two polls."""
LONGEST_PAUSE = 60.0
"""Most seconds between any two polls; pauses double up to this."""

SHORTEST_POLL = 0.1
"""Least number of seconds reserved for the last poll."""


@dataclass(frozen=True, slots=True)
class Waited:
    """What was known when polling ended."""

    summary: Summary
    """Of all responses combined; a state never goes back."""
    final: bool
    """Whether every message is terminal; False if the deadline passed first."""
    polls: int
    """How many polls succeeded."""


NOTHING = Waited(Summary(messages=(), pending=0, counted=True), True, 0)
"""The immediate result of waiting for no messages."""


def growing_pauses() -> Iterator[float]:
    """Seconds between polls, without end: doubling, each shortened at random by up to half.

    The randomness keeps programs that started together from polling together.
    """
    longest = FIRST_PAUSE
    while True:
        yield longest * random.uniform(0.5, 1.0)
        longest = min(2 * longest, LONGEST_PAUSE)


class _Wait:
    """The state of one wait; the sync and async loops add the polling and sleeping."""

    def __init__(
        self,
        deadline: float,
        pauses: Iterable[float] | None,
        clock: Callable[[], float] | None,
    ) -> None:
        if not deadline > 0:
            raise ValueError(f"deadline must be positive, not {deadline}")
        self._clock = clock or time.monotonic
        self._asked = self._clock()
        self._end = self._asked + deadline
        self._pauses = iter(growing_pauses() if pauses is None else pauses)
        self._known: dict[Unit, DeliveryReport] = {}
        self._summary = Summary(messages=(), pending=0, counted=False)
        self._polls = 0
        self._error: ProviderError | None = None
        self._last = False

    def ask(self, options: PollOptions) -> CallOptions:
        """The options of the next poll, which ends by the overall deadline."""
        self._asked = self._clock()
        left = max(self._end - self._asked, 0.001)
        return {"retries": 0, **options, "deadline": Deadline.after(left)}  # polls are the retries

    def done(self) -> frozenset[str]:
        """The ids of messages that are final, on whatever channel."""
        final = (message for message in self._summary.messages if message.terminal)
        return frozenset(id_ for message in final for id_ in message.message_ids)

    def take(self, reports: Reports) -> bool:
        """Add the reports of one poll; whether every message is now final."""
        named = [report for report in reports if report.message_id is not None]
        others = [report for report in reports if report.message_id is None]
        self._known = fold([*self._known.values(), *named])
        self._summary = summarise([*self._known.values(), *others], reports.pending)
        self._polls += 1
        self._error = None
        return self._summary.terminal

    def failed(self, error: ProviderError) -> bool:
        """Go on after a failure that may be temporary; whether every message is now final.

        A response that does not match the spec is a poll all the same if it carries reports.

        Raises:
            ProviderError: `error`, if another attempt would not help.
        """
        if isinstance(error, DecodeError) and (error.reports or error.reports.pending):
            return self.take(error.reports)
        passing = isinstance(error, NoAnswer) and not isinstance(error, DeliveryUncertain)
        passing |= isinstance(error, NotSent) and self._polls > 0
        passing |= isinstance(error, ApiError) and (
            error.status in (408, 429) or error.status > 499
        )
        if not passing:
            raise error
        if self._error is None or self._clock() < self._end:
            self._error = error  # the earlier failure says more than that time ran out
        return False

    def pause(self) -> float | None:
        """Seconds until the next poll; None if there is no time for another.

        The last poll is moved forward, so that it ends before the deadline if it takes as long as
        this one.
        """
        wanted = next(self._pauses, None)
        if wanted is None:
            return None
        if isinstance(self._error, ApiError):
            wanted = max(wanted, self._error.retry_after or 0.0)
        now = self._clock()
        room = self._end - now - max(2 * (now - self._asked), SHORTEST_POLL)
        if self._last or room <= 0:
            return None
        self._last = wanted >= room
        return min(wanted, room)

    def result(self) -> Waited:
        """What is known now.

        Raises:
            ProviderError: the last failure, if no poll ever succeeded.
        """
        if not self._polls and self._error:
            raise self._error
        return Waited(self._summary, self._summary.terminal, self._polls)


def wait_until_final(
    poll: Callable[[CallOptions, frozenset[str]], Reports],
    options: PollOptions,
    *,
    deadline: float,
    pauses: Iterable[float] | None,
    clock: Callable[[], float] | None,
    sleep: Callable[[float], object] | None,
) -> Waited:
    """Poll until every reported message is terminal, or the deadline passes.

    Temporary failures (no response, 408, 429, 5xx) are tried again after the pause that the
    provider advises; others are raised.

    Args:
        poll: Polls once, within the deadline among its options. It may skip the messages with
            the given ids, which are final.
        options: For each poll.
        deadline: Overall limit in seconds.
        pauses: Seconds between polls; None for growing ones.
        clock: Monotonic clock, in seconds; None for `time.monotonic`.
        sleep: Called with the number of seconds to wait; None for `time.sleep`.

    Raises:
        ProviderError: a failure that another attempt cannot fix, or no poll ever succeeded.
        ValueError: `deadline` is not positive.
    """
    wait = _Wait(deadline, pauses, clock)
    while True:
        try:
            if wait.take(poll(wait.ask(options), wait.done())):
                return wait.result()
        except ProviderError as error:
            if wait.failed(error):
                return wait.result()
        pause = wait.pause()
        if pause is None:
            return wait.result()
        (sleep or time.sleep)(pause)


async def wait_until_final_async(
    poll: Callable[[CallOptions, frozenset[str]], Awaitable[Reports]],
    options: PollOptions,
    *,
    deadline: float,
    pauses: Iterable[float] | None,
    clock: Callable[[], float] | None,
    sleep: Callable[[float], Awaitable[object]] | None,
) -> Waited:
    """Like `wait_until_final`, for asyncio."""
    wait = _Wait(deadline, pauses, clock)
    while True:
        try:
            if wait.take(await poll(wait.ask(options), wait.done())):
                return wait.result()
        except ProviderError as error:
            if wait.failed(error):
                return wait.result()
        pause = wait.pause()
        if pause is None:
            return wait.result()
        await (sleep or asyncio.sleep)(pause)
