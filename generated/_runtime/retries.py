# Generated from generator/runtime/_runtime/retries.py. Do not edit.
"""When a call is made again, and after which pause."""

from __future__ import annotations

import random

from .deadline import Deadline
from .errors import ApiError, DeliveryUncertain, NoAnswer, NotSent, ProviderError

DEFAULT_RETRIES = 2
FIRST_PAUSE = 0.5
"""Seconds before the first repetition, at most; doubled for each further one."""
LONGEST_PAUSE = 8.0
LONGEST_ADVICE = 60.0
"""Seconds; a provider that asks for a longer pause gets none: that is for the caller to decide."""
PASSING = frozenset({408, 429, 500, 502, 503, 504})
"""Statuses that another try may mend."""


def may_repeat(problem: ProviderError, safe: bool) -> bool:
    """Whether doing it again does no harm and may help.

    What provably never left this machine may always be repeated; all else only if the operation
    is safe, because a repeated send is a second message and a second bill.
    """
    if isinstance(problem, NotSent):
        return True
    if not safe or isinstance(problem, DeliveryUncertain):
        return False
    return isinstance(problem, NoAnswer) or (
        isinstance(problem, ApiError) and problem.status in PASSING
    )


def pause_before(attempt: int, problem: ProviderError, deadline: Deadline | None) -> float | None:
    """Seconds to wait before the next attempt, with full jitter; None if there is no time for it.

    Args:
        attempt: How many have failed, from 1.
        problem: Why the last one did; its Retry-After is kept to.
        deadline: Of the whole call.
    """
    longest = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(attempt - 1, 10))
    pause = random.uniform(0.0, longest)
    advice = problem.retry_after if isinstance(problem, ApiError) else None
    if advice is not None:
        if advice > LONGEST_ADVICE:
            return None
        pause = max(pause, advice)
    return None if deadline and pause >= deadline.left() else pause
