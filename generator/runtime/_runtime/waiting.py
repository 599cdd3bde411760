"""Asking again until every message has its outcome, or a deadline passes."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass

from ..delivery import DeliveryReport, Reports, Summary, Unit, fold, summarise
from .calls import CallOptions, PollOptions
from .deadline import Deadline
from .errors import ApiError, DeliveryUncertain, NoAnswer, NotSent, ProviderError

FIRST_PAUSE = 1.0
"""Seconds between the first two polls, at most."""
LONGEST_PAUSE = 60.0
"""Seconds that the pauses grow to, doubling."""

SHORTEST_POLL = 0.1
"""Seconds that are kept for the last poll, at least."""


@dataclass(frozen=True, slots=True)
class Waited:
    """What was known when the waiting ended."""

    summary: Summary
    """Of all answers together; a state never moved back."""
    final: bool
    """Whether all is terminal; False if the deadline came first."""
    polls: int
    """How many answers came."""


NOTHING = Waited(Summary(messages=(), pending=0), True, 0)
"""What waiting for no message at all ends with, at once."""


def growing_pauses() -> Iterator[float]:
    """Seconds between polls, without end: doubling, each shortened by up to a half at random.

    The randomness keeps many programs that began together from asking together.
    """
    longest = FIRST_PAUSE
    while True:
        yield longest * random.uniform(0.5, 1.0)
        longest = min(2 * longest, LONGEST_PAUSE)


class _Wait:
    """One wait: all but the polling and the sleeping, which a sync and an async loop add."""

    def __init__(
        self,
        deadline: float,
        pauses: Iterable[float] | None,
        clock: Callable[[], float] | None,
    ) -> None:
        if not deadline > 0:
            raise ValueError(f"a deadline lies ahead; {deadline} seconds do not")
        self._clock = clock or time.monotonic
        self._asked = self._clock()
        self._end = self._asked + deadline
        self._pauses = iter(growing_pauses() if pauses is None else pauses)
        self._known: dict[Unit, DeliveryReport] = {}
        self._summary = Summary(messages=(), pending=0)
        self._polls = 0
        self._error: ProviderError | None = None
        self._last = False

    def ask(self, options: PollOptions) -> CallOptions:
        """The options of the next poll: it has to be over when everything has."""
        self._asked = self._clock()
        left = max(self._end - self._asked, 0.001)
        return {"retries": 0, **options, "deadline": Deadline.after(left)}  # waiting repeats itself

    def done(self) -> frozenset[str]:
        """The ids of messages that are final, whichever channels they took."""
        final = (message for message in self._summary.messages if message.terminal)
        return frozenset(id_ for message in final for id_ in message.message_ids)

    def take(self, reports: Reports) -> bool:
        """Add an answer to what is known; whether that is all."""
        named = [report for report in reports if report.message_id is not None]
        others = [report for report in reports if report.message_id is None]
        self._known = fold([*self._known.values(), *named])
        self._summary = summarise([*self._known.values(), *others], reports.pending)
        self._polls += 1
        self._error = None
        return self._summary.terminal

    def failed(self, error: ProviderError) -> None:
        """Go on after a failure that may pass.

        Raises:
            ProviderError: `error`, if asking again would not help.
        """
        passing = isinstance(error, NoAnswer) and not isinstance(error, DeliveryUncertain)
        passing |= isinstance(error, NotSent) and self._polls > 0
        passing |= isinstance(error, ApiError) and (
            error.status in (408, 429) or error.status > 499
        )
        if not passing:
            raise error
        if self._error is None or self._clock() < self._end:
            self._error = error  # that the time was up tells less than what came before

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
            ProviderError: the last failure, if no answer ever came.
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
    """Poll until every message that the answers tell of is terminal, or the deadline passes.

    Failures that may pass (no answer, 408, 429, 5xx) are waited out, with the pause that the
    provider advises; others are raised.

    Args:
        poll: One look, which keeps the deadline among its options. It may leave out the messages
            of the given ids, which are final.
        options: Those of each poll.
        deadline: Seconds for everything.
        pauses: Seconds between polls; None for growing ones.
        clock: Seconds that never go back; None for `time.monotonic`.
        sleep: Waits so many seconds; None for `time.sleep`.

    Raises:
        ProviderError: a failure that asking again does not mend, or no answer ever came.
        ValueError: `deadline` is not above zero.
    """
    wait = _Wait(deadline, pauses, clock)
    while True:
        try:
            if wait.take(poll(wait.ask(options), wait.done())):
                return wait.result()
        except ProviderError as error:
            wait.failed(error)
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
    """As `wait_until_final`, for asyncio."""
    wait = _Wait(deadline, pauses, clock)
    while True:
        try:
            if wait.take(await poll(wait.ask(options), wait.done())):
                return wait.result()
        except ProviderError as error:
            wait.failed(error)
        pause = wait.pause()
        if pause is None:
            return wait.result()
        await (sleep or asyncio.sleep)(pause)
