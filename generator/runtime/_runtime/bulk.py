"""Many ids in few calls, and many pages in a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

from ..report import Reports
from .errors import DecodeError, ProviderError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Batch(Generic[T]):
    """The result of a call for many ids.

    `missing` are the ids that the provider left out, in the order they were requested. It does
    not know them, which is neither a failure nor a status.
    """

    items: tuple[T, ...]
    missing: tuple[str, ...]


def left_out(wanted: Iterable[str], known: Iterable[str | None]) -> tuple[str, ...]:
    """The wanted ids that the response left out."""
    came = set(known)
    return tuple(id_ for id_ in wanted if id_ not in came)


def distinct(ids: Iterable[str]) -> list[str]:
    """The ids, each once, in order.

    Raises:
        TypeError: `ids` is a single string, which would be read as a list of letters, or no list of
            strings.
    """
    if isinstance(ids, str):
        raise TypeError("ids is a single string; pass a list of ids")
    found = list(ids)
    wrong = next((id_ for id_ in cast(list[object], found) if not isinstance(id_, str)), "")
    if wrong != "":
        raise TypeError(f"ids must be a list of str, not one with {type(wrong).__name__}")
    return list(dict.fromkeys(found))


def chunks(ids: list[str], size: int) -> Iterator[list[str]]:
    """Lists of at most `size` ids."""
    for start in range(0, len(ids), size):
        yield ids[start : start + size]


class Walk:
    """Follows the provider from page to page, until it names no next one."""

    def __init__(self, start: int | None) -> None:
        self.number = start
        self.more = True
        self._seen = {start}

    def advance(self, following: int | None) -> None:
        """Go on to the page that the last one names.

        Raises:
            ProviderError: that page was fetched before, so this might never end.
        """
        if following is not None and following in self._seen:
            raise ProviderError(f"page {following} was named twice as the next page; stopped here")
        self.more = following is not None
        self.number = following
        self._seen.add(following)

    def skip(self, error: DecodeError) -> None:
        """Go on after a page that does not match the spec, if it names the next one."""
        if error.next_page is None or type(error.next_page) is int:
            self.advance(error.next_page)
        else:
            _stop(self, error)


class Count:
    """Goes through numbered pages, up to the first one that is not full."""

    def __init__(self, start: int | None, first: int, size: int | None, default: int) -> None:
        self.number = first if start is None else start
        self.size = default if size is None else size
        self.more = True
        self._last: Sequence[object] = ()

    def advance(self, page: Sequence[object]) -> None:
        """Go to the page after this one.

        Raises:
            ProviderError: the page is the same as the one before, so this might never end.
        """
        if page and page == self._last:
            raise ProviderError(f"page {self.number} is the same as the one before; stopped here")
        self.more = len(page) >= self.size > 0
        self.number += 1
        self._last = page

    def skip(self, error: DecodeError) -> None:
        """Go on after a page that does not match the spec, if its items can be counted."""
        if isinstance(error.next_page, list):
            self.advance(cast(list[object], error.next_page))
        else:
            _stop(self, error)


def _stop(walk: Walk | Count, error: DecodeError) -> None:
    """End a walk whose next page is not known: there may be messages on it."""
    walk.more = False
    error.reports.pending += 1


class OddAnswers:
    """Those responses to a method's calls that do not match the spec but carry reports.

    In a `with` statement around one call, such an error is kept, and the other calls are made all
    the same. Any other error is raised.
    """

    def __init__(self, walk: Walk | Count | None = None) -> None:
        self._walk = walk
        self._errors: list[DecodeError] = []

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: object, trace: object) -> bool:
        if not isinstance(error, DecodeError) or not (error.reports or error.reports.pending):
            return False
        self._errors.append(error)
        if self._walk:
            self._walk.skip(error)
        return True

    def __bool__(self) -> bool:
        return bool(self._errors)

    def error(self, reports: Reports) -> DecodeError:
        """The first of the errors, with the reports of all calls.

        Args:
            reports: Of the other calls; ids that are flagged missing there may be in an error.
        """
        found = Reports(report for error in self._errors for report in error.reports)
        known = {report.message_id for report in found}
        left = (r for r in reports if r.reading.flag != "missing" or r.message_id not in known)
        found.extend(left)
        found.pending = reports.pending + sum(error.reports.pending for error in self._errors)
        self._errors[0].reports = found
        return self._errors[0]
