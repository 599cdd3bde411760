# Generated from generator/runtime/_runtime/bulk.py. Do not edit.
"""Many ids in few calls, and many pages in a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from .errors import ProviderError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Batch(Generic[T]):
    """The answer to a call for many ids.

    `missing` are the ids that the provider left out, in the order they were asked for: it does
    not know them, which is neither a failure nor a status.
    """

    items: tuple[T, ...]
    missing: tuple[str, ...]


def left_out(wanted: Iterable[str], known: Iterable[str | None]) -> tuple[str, ...]:
    """Which of the wanted ids are not among those that came."""
    came = set(known)
    return tuple(id_ for id_ in wanted if id_ not in came)


def distinct(ids: Iterable[str]) -> list[str]:
    """The ids, each once, in order.

    Raises:
        TypeError: one string was given, which would be read as a list of letters.
    """
    if isinstance(ids, str):
        raise TypeError("ids is one string; give a list of ids")
    return list(dict.fromkeys(ids))


def chunks(ids: list[str], size: int) -> Iterator[list[str]]:
    """Lists of at most `size` ids."""
    for start in range(0, len(ids), size):
        yield ids[start : start + size]


class Walk:
    """The way from page to page; stops where the provider does."""

    def __init__(self, start: int | None) -> None:
        self.number = start
        self.more = True
        self._seen = {start}

    def advance(self, following: int | None) -> None:
        """Go to the page that the last one names.

        Raises:
            ProviderError: that page was here already; without a check this would never end.
        """
        if following is not None and following in self._seen:
            raise ProviderError(f"page {following} was announced twice; the walk was stopped")
        self.more = following is not None
        self.number = following
        self._seen.add(following)


class Count:
    """The way through pages that are counted; ends at one with fewer items than it could hold."""

    def __init__(self, start: int | None, first: int, size: int | None, default: int) -> None:
        self.number = first if start is None else start
        self.size = default if size is None else size
        self.more = True
        self._last: Sequence[object] = ()

    def advance(self, page: Sequence[object]) -> None:
        """Go to the page after this one.

        Raises:
            ProviderError: it is the page before once more; without a check this could never end.
        """
        if page and page == self._last:
            raise ProviderError(f"page {self.number} is the one before again; the walk was stopped")
        self.more = len(page) >= self.size > 0
        self.number += 1
        self._last = page
