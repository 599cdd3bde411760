# Generated from specs/acme.yaml. Do not edit.
"""Clients of Acme."""

from __future__ import annotations

from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Iterable,
    Iterator,
    Sequence,
)
from typing import Unpack

import httpx2

from .. import delivery as _delivery
from .._runtime import waiting as _waiting
from .._runtime.bulk import Batch, chunks, distinct, left_out
from .._runtime.calls import (
    DEFAULT_DEADLINE,
    DEFAULT_TIMEOUT,
    Arguments,
    CallOptions,
    Operation,
    PollOptions,
    Raw,
    shared_deadline,
)
from .._runtime.client import AsyncClient, AsyncRawCalls, Client, RawCalls
from .._runtime.credentials import Credentials, Scheme
from .._runtime.encoding import comma_separated
from .._runtime.errors import ProviderError
from .._runtime.model import reads
from .._runtime.pace import side_by_side, side_by_side_async
from .._runtime.retries import DEFAULT_RETRIES
from .._runtime.transport import AsyncTransport, Timeout, Transport
from . import reports as _reports
from .models import Job, Message

BASE_URL = "https://api.acme.example"
USER_AGENT = "dlrgen-acme/2026-01-01"
SCHEMES: tuple[Scheme, ...] = ()
SECURITY: tuple[tuple[str, ...], ...] = ()

GET_MESSAGE: Operation[Message] = Operation(
    "GET", "/messages/{id}", Message.from_json, ok=(200,)
)
LIST_MESSAGES: Operation[list[Message]] = Operation(
    "GET", "/messages", reads(list[Message]), ok=(200,)
)
GET_JOB: Operation[Job] = Operation("GET", "/jobs/{id}", Job.from_json, ok=(200,))


class AcmeClient(Client):
    """Acme, synchronously; safe to share between threads.

    Use it as a context manager, or call `close`.

    Args:
        base_url: Server to call.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        deadline: Seconds for a whole call, repetitions included; None sets no bound.
        retries: How often a call is made again where that does no harm; a send never is, unless
            nothing of it had left this machine.
        http_client: Your own httpx2 client, or another `Transport`; it is not closed.

    Raises:
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
    """

    provider = "acme"

    def __init__(
        self,
        *,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        retries: int = DEFAULT_RETRIES,
        http_client: httpx2.Client | Transport | None = None,
    ) -> None:
        _given: dict[str, str | None] = {}
        super().__init__(
            Credentials(SCHEMES, SECURITY, _given),
            base_url,
            USER_AGENT,
            http_client,
            timeout=timeout,
            deadline=deadline,
            retries=retries,
        )

    @property
    def with_raw(self) -> AcmeRawCalls:
        """The same calls, each with the answer as it came: status, headers, text, attempts."""
        return AcmeRawCalls(self)

    def get_message(self, id: str, **options: Unpack[CallOptions]) -> Message:
        """Look up one message.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return self._call(GET_MESSAGE, options, Arguments(path={"id": id}))

    def list_messages(
        self, ids: Iterable[str], **options: Unpack[CallOptions]
    ) -> Batch[Message]:
        """Look up many messages.

        Takes any number of ids and asks for 2 at a time.

        Returns:
            What came, unordered, and the ids that the provider left out.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        options = shared_deadline(options)
        _wanted = distinct(ids)
        _found: list[Message] = []
        for ids in chunks(_wanted, 2):
            _some = self._call(
                LIST_MESSAGES, options, Arguments(query={"ids": comma_separated(ids)})
            )
            _found += _some
        return Batch(tuple(_found), left_out(_wanted, (item.number for item in _found)))

    def get_job(self, id: int, **options: Unpack[CallOptions]) -> Job:
        """Look up one job.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return self._call(GET_JOB, options, Arguments(path={"id": id}))

    def iter_get_message(
        self, id: Iterable[str], *, concurrency: int = 4, **options: Unpack[CallOptions]
    ) -> Iterator[tuple[str, Message | ProviderError]]:
        """`get_message` for many ids, several calls at a time.

        Unordered, as answers come; the provider's documented rate limit is kept. What fails is
        handed over as the error that it is, and the rest goes on.

        Args:
            id: Any number of them, taken as places get free.
            concurrency: How many calls may be under way.

        Returns:
            Each id with its answer or error.

        Raises:
            ValueError: `concurrency` is below 1, or an argument cannot stand in the URL.
        """

        def _one(_key: str) -> Message:
            return self.get_message(_key, **options)

        _keys = distinct(id)
        yield from side_by_side(_one, _keys, concurrency)

    def iter_list_messages(
        self,
        ids: Iterable[str],
        *,
        concurrency: int = 4,
        **options: Unpack[CallOptions],
    ) -> Iterator[tuple[tuple[str, ...], Batch[Message] | ProviderError]]:
        """`list_messages` for many ids, several calls at a time.

        Unordered, as answers come; the provider's documented rate limit is kept. What fails is
        handed over as the error that it is, and the rest goes on.

        Args:
            ids: Any number of them, taken as places get free.
            concurrency: How many calls may be under way.

        Returns:
            The ids of each call, and its `Batch` or error.

        Raises:
            ValueError: `concurrency` is below 1, or an argument cannot stand in the URL.
        """

        def _one(_key: tuple[str, ...]) -> Batch[Message]:
            return self.list_messages(_key, **options)

        _keys = map(tuple, chunks(distinct(ids), 2))
        yield from side_by_side(_one, _keys, concurrency)

    def wait_until_final(
        self,
        ids: Iterable[str],
        *,
        deadline: float,
        pauses: Iterable[float] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], object] | None = None,
        **options: Unpack[PollOptions],
    ) -> _waiting.Waited:
        """Call `list_messages` until every message has its outcome.

        Failures that may pass (no answer, 408, 429, 5xx) are waited out.

        Args:
            deadline: Seconds for everything; it is kept.
            pauses: Seconds between two looks; by default growing ones, with some randomness.
            clock: Seconds that never go back; by default `time.monotonic`.
            sleep: Waits so many seconds.

        Returns:
            What all answers tell together; `final` is False if the deadline came first.

        Raises:
            ProviderError: what `list_messages` raises and asking
                again would not mend; or no answer ever came.
            ValueError: `deadline` is not above zero, or an argument cannot stand in the URL.
        """
        _wanted = distinct(ids)
        if not _wanted:
            return _waiting.NOTHING

        def _poll(_options: CallOptions, _done: frozenset[str]) -> _delivery.Reports:
            ids = [id_ for id_ in _wanted if id_ not in _done]
            _answer = self.list_messages(ids, **_options)
            return _reports.delivery_reports(_answer)

        return _waiting.wait_until_final(
            _poll, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )


class AcmeRawCalls(RawCalls):
    """The calls of `AcmeClient` that give a `Raw` answer."""

    def get_message(self, id: str, **options: Unpack[CallOptions]) -> Raw[Message]:
        """As `get_message` of the client."""
        return self._call(GET_MESSAGE, options, Arguments(path={"id": id}))

    def list_messages(
        self, ids: Sequence[str], **options: Unpack[CallOptions]
    ) -> Raw[list[Message]]:
        """As `list_messages` of the client, for at most 2 ids."""
        return self._call(
            LIST_MESSAGES, options, Arguments(query={"ids": comma_separated(ids)})
        )

    def get_job(self, id: int, **options: Unpack[CallOptions]) -> Raw[Job]:
        """As `get_job` of the client."""
        return self._call(GET_JOB, options, Arguments(path={"id": id}))


class AsyncAcmeClient(AsyncClient):
    """Acme, asynchronously; belongs to one event loop.

    Use it as a context manager, or call `aclose`.

    Args:
        base_url: Server to call.
        timeout: Seconds for each phase of a call, or a `Timeout`; None waits for ever.
        deadline: Seconds for a whole call, repetitions included; None sets no bound.
        retries: How often a call is made again where that does no harm; a send never is, unless
            nothing of it had left this machine.
        http_client: Your own httpx2 client, or another `AsyncTransport`; it is not closed.

    Raises:
        ValueError: `base_url` is not absolute, or a credential cannot stand in a header.
    """

    provider = "acme"

    def __init__(
        self,
        *,
        base_url: str = BASE_URL,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        retries: int = DEFAULT_RETRIES,
        http_client: httpx2.AsyncClient | AsyncTransport | None = None,
    ) -> None:
        _given: dict[str, str | None] = {}
        super().__init__(
            Credentials(SCHEMES, SECURITY, _given),
            base_url,
            USER_AGENT,
            http_client,
            timeout=timeout,
            deadline=deadline,
            retries=retries,
        )

    @property
    def with_raw(self) -> AsyncAcmeRawCalls:
        """The same calls, each with the answer as it came: status, headers, text, attempts."""
        return AsyncAcmeRawCalls(self)

    async def get_message(self, id: str, **options: Unpack[CallOptions]) -> Message:
        """Look up one message.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return await self._call(GET_MESSAGE, options, Arguments(path={"id": id}))

    async def list_messages(
        self, ids: Iterable[str], **options: Unpack[CallOptions]
    ) -> Batch[Message]:
        """Look up many messages.

        Takes any number of ids and asks for 2 at a time.

        Returns:
            What came, unordered, and the ids that the provider left out.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        options = shared_deadline(options)
        _wanted = distinct(ids)
        _found: list[Message] = []
        for ids in chunks(_wanted, 2):
            _some = await self._call(
                LIST_MESSAGES, options, Arguments(query={"ids": comma_separated(ids)})
            )
            _found += _some
        return Batch(tuple(_found), left_out(_wanted, (item.number for item in _found)))

    async def get_job(self, id: int, **options: Unpack[CallOptions]) -> Job:
        """Look up one job.

        Raises:
            ProviderError: any other answer, none, or one that cannot be read.
            ValueError: an argument cannot stand in the URL.
        """
        return await self._call(GET_JOB, options, Arguments(path={"id": id}))

    async def iter_get_message(
        self, id: Iterable[str], *, concurrency: int = 4, **options: Unpack[CallOptions]
    ) -> AsyncIterator[tuple[str, Message | ProviderError]]:
        """`get_message` for many ids, several calls at a time.

        Unordered, as answers come; the provider's documented rate limit is kept. What fails is
        handed over as the error that it is, and the rest goes on.

        Args:
            id: Any number of them, taken as places get free.
            concurrency: How many calls may be under way.

        Returns:
            Each id with its answer or error.

        Raises:
            ValueError: `concurrency` is below 1, or an argument cannot stand in the URL.
        """

        async def _one(_key: str) -> Message:
            return await self.get_message(_key, **options)

        _keys = distinct(id)
        async for _found in side_by_side_async(_one, _keys, concurrency):
            yield _found

    async def iter_list_messages(
        self,
        ids: Iterable[str],
        *,
        concurrency: int = 4,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[tuple[tuple[str, ...], Batch[Message] | ProviderError]]:
        """`list_messages` for many ids, several calls at a time.

        Unordered, as answers come; the provider's documented rate limit is kept. What fails is
        handed over as the error that it is, and the rest goes on.

        Args:
            ids: Any number of them, taken as places get free.
            concurrency: How many calls may be under way.

        Returns:
            The ids of each call, and its `Batch` or error.

        Raises:
            ValueError: `concurrency` is below 1, or an argument cannot stand in the URL.
        """

        async def _one(_key: tuple[str, ...]) -> Batch[Message]:
            return await self.list_messages(_key, **options)

        _keys = map(tuple, chunks(distinct(ids), 2))
        async for _found in side_by_side_async(_one, _keys, concurrency):
            yield _found

    async def wait_until_final(
        self,
        ids: Iterable[str],
        *,
        deadline: float,
        pauses: Iterable[float] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], Awaitable[object]] | None = None,
        **options: Unpack[PollOptions],
    ) -> _waiting.Waited:
        """Call `list_messages` until every message has its outcome.

        Failures that may pass (no answer, 408, 429, 5xx) are waited out.

        Args:
            deadline: Seconds for everything; it is kept.
            pauses: Seconds between two looks; by default growing ones, with some randomness.
            clock: Seconds that never go back; by default `time.monotonic`.
            sleep: Waits so many seconds.

        Returns:
            What all answers tell together; `final` is False if the deadline came first.

        Raises:
            ProviderError: what `list_messages` raises and asking
                again would not mend; or no answer ever came.
            ValueError: `deadline` is not above zero, or an argument cannot stand in the URL.
        """
        _wanted = distinct(ids)
        if not _wanted:
            return _waiting.NOTHING

        async def _poll(
            _options: CallOptions, _done: frozenset[str]
        ) -> _delivery.Reports:
            ids = [id_ for id_ in _wanted if id_ not in _done]
            _answer = await self.list_messages(ids, **_options)
            return _reports.delivery_reports(_answer)

        return await _waiting.wait_until_final_async(
            _poll, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )


class AsyncAcmeRawCalls(AsyncRawCalls):
    """The calls of `AsyncAcmeClient` that give a `Raw` answer."""

    async def get_message(
        self, id: str, **options: Unpack[CallOptions]
    ) -> Raw[Message]:
        """As `get_message` of the client."""
        return await self._call(GET_MESSAGE, options, Arguments(path={"id": id}))

    async def list_messages(
        self, ids: Sequence[str], **options: Unpack[CallOptions]
    ) -> Raw[list[Message]]:
        """As `list_messages` of the client, for at most 2 ids."""
        return await self._call(
            LIST_MESSAGES, options, Arguments(query={"ids": comma_separated(ids)})
        )

    async def get_job(self, id: int, **options: Unpack[CallOptions]) -> Raw[Job]:
        """As `get_job` of the client."""
        return await self._call(GET_JOB, options, Arguments(path={"id": id}))
