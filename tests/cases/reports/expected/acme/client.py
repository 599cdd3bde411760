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

from .._runtime.bulk import Batch, OddAnswers, chunks, distinct, left_out
from .._runtime.calls import (
    DEFAULT_DEADLINE,
    DEFAULT_TIMEOUT,
    Arguments,
    CallOptions,
    Endpoint,
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
from .._runtime.waiting import NOTHING, Waited, wait_until_final, wait_until_final_async
from ..delivery import Reports
from .models import Job, Message
from .reports import STATUS_READER, delivery_reports

BASE_URL = "https://api.acme.example"
USER_AGENT = "dlrgen-acme/2026-01-01"
SCHEMES: tuple[Scheme, ...] = ()
SECURITY: tuple[tuple[str, ...], ...] = ()
GET_MESSAGE: Endpoint[Message] = Endpoint(
    "GET",
    "/messages/{id}",
    Message.from_json,
    ok=(200,),
    reports=STATUS_READER.of_answer("Message"),
)
LIST_MESSAGES: Endpoint[list[Message]] = Endpoint(
    "GET",
    "/messages",
    reads(list[Message]),
    ok=(200,),
    reports=STATUS_READER.of_answer("Message"),
)
GET_JOB: Endpoint[Job] = Endpoint(
    "GET",
    "/jobs/{id}",
    Job.from_json,
    ok=(200,),
    path_types={"id": (int,)},
    reports=STATUS_READER.of_answer("Job"),
)


class AcmeClient(Client):
    """Synchronous client of Acme; safe to share between threads.

    Use it as a context manager, or call `close` when done.

    Args:
        base_url: URL of the server.
        timeout: Limit in seconds for each phase of a call, or a `Timeout`; None
            for no limit.
        deadline: Limit in seconds for a whole call, retries included; None for
            no limit.
        retries: Maximum number of retries. Only calls that are safe to repeat
            are retried; a send is retried only if nothing was transmitted.
        http_client: Your own httpx2 client or another `Transport`; the client
            does not close it.

    Raises:
        ValueError: `base_url` is not absolute, or a credential has characters
            no header may have.
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
        given: dict[str, str | None] = {}
        super().__init__(
            Credentials(SCHEMES, SECURITY, given),
            base_url,
            USER_AGENT,
            http_client,
            timeout=timeout,
            deadline=deadline,
            retries=retries,
        )

    @property
    def with_raw(self) -> AcmeRawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return AcmeRawCalls(self)

    def get_message(self, id: str, **options: Unpack[CallOptions]) -> Message:
        """Look up one message.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return self._call(GET_MESSAGE, options, Arguments(path={"id": id}))

    def list_messages(
        self, *, ids: Iterable[str], **options: Unpack[CallOptions]
    ) -> Batch[Message]:
        """Look up many messages.

        Takes any number of ids and sends up to 2 per request.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Returns:
            The items found, in no particular order, and the ids the provider left
            out.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: an item of `ids` is empty or has a comma.
        """
        options = shared_deadline(options)
        wanted = distinct(ids)
        found: list[Message] = []
        odd = OddAnswers()
        for ids in chunks(wanted, 2):
            with odd:
                answer = self._call(
                    LIST_MESSAGES,
                    options,
                    Arguments(query={"ids": comma_separated(ids)}),
                )
                found += answer
        batch = Batch(tuple(found), left_out(wanted, (item.number for item in found)))
        if odd:
            raise odd.error(delivery_reports(batch))
        return batch

    def get_job(self, id: int, **options: Unpack[CallOptions]) -> Job:
        """Look up one job.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return self._call(GET_JOB, options, Arguments(path={"id": id}))

    def iter_message(
        self, id: Iterable[str], *, concurrency: int = 4, **options: Unpack[CallOptions]
    ) -> Iterator[tuple[str, Message | ProviderError]]:
        """`get_message` for many ids, several calls at a time.

        Results arrive in the order in which calls finish. The provider's documented
        rate limit is respected. A failed lookup is yielded as its exception; the
        others continue.

        Args:
            id: Any number of ids; the iterable is read only as calls become free.
            concurrency: Maximum number of simultaneous calls.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Returns:
            Each id with its answer or error.

        Raises:
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: `concurrency` is less than 1; or a path argument is empty,
                `.` or `..`.
        """

        def one(key: str) -> Message:
            return self.get_message(key, **options)

        queue = distinct(id)
        yield from side_by_side(one, queue, concurrency)

    def iter_messages(
        self,
        *,
        ids: Iterable[str],
        concurrency: int = 4,
        **options: Unpack[CallOptions],
    ) -> Iterator[tuple[tuple[str, ...], Batch[Message] | ProviderError]]:
        """`list_messages` for many ids, several calls at a time.

        Results arrive in the order in which calls finish. The provider's documented
        rate limit is respected. A failed lookup is yielded as its exception; the
        others continue.

        Args:
            ids: Any number of ids; the iterable is read only as calls become free.
            concurrency: Maximum number of simultaneous calls.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Returns:
            The ids of each call with its `Batch` or error.

        Raises:
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: `concurrency` is less than 1; or an item of `ids` is empty
                or has a comma.
        """

        def one(key: tuple[str, ...]) -> Batch[Message]:
            return self.list_messages(ids=key, **options)

        queue = (tuple(found) for found in chunks(distinct(ids), 2))
        yield from side_by_side(one, queue, concurrency)

    def wait_until_final(
        self,
        *,
        ids: Iterable[str],
        deadline: float,
        pauses: Iterable[float] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], object] | None = None,
        **options: Unpack[PollOptions],
    ) -> Waited:
        """Call `list_messages` until every message has a final status.

        Temporary failures (no response, 408, 429, 5xx) are tried again.

        Odd values in a response that say nothing of a status do not matter.

        Args:
            deadline: Overall limit in seconds.
            pauses: Seconds between polls; by default they grow, with some
                randomness.
            clock: Monotonic clock, in seconds; by default `time.monotonic`.
            sleep: Called with the number of seconds to wait.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `retries`, of calls that are safe to repeat; `headers` to add. Default:
                those of the client.

        Returns:
            The result of all polls; `final` is False if the deadline passed first.

        Raises:
            ProviderError: what `list_messages` raises and waiting cannot cure, or
                no response.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: `deadline` is not above zero; or an item of `ids` is empty
                or has a comma.
        """
        wanted = distinct(ids)
        if not wanted:
            return NOTHING

        def look(asked: CallOptions, done: frozenset[str]) -> Reports:
            ids = [item for item in wanted if item not in done]
            answer = self.list_messages(ids=ids, **asked)
            return delivery_reports(answer)

        return wait_until_final(
            look, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )


class AcmeRawCalls(RawCalls):
    """The calls of `AcmeClient`, each returning a `Raw` response."""

    def get_message(self, id: str, **options: Unpack[CallOptions]) -> Raw[Message]:
        """Like `get_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(GET_MESSAGE, options, Arguments(path={"id": id}))

    def list_messages(
        self, *, ids: Sequence[str], **options: Unpack[CallOptions]
    ) -> Raw[list[Message]]:
        """Like `list_messages` of the client, for at most 2 ids.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(
            LIST_MESSAGES, options, Arguments(query={"ids": comma_separated(ids)})
        )

    def get_job(self, id: int, **options: Unpack[CallOptions]) -> Raw[Job]:
        """Like `get_job` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return self._call(GET_JOB, options, Arguments(path={"id": id}))


class AsyncAcmeClient(AsyncClient):
    """Asynchronous client of Acme; belongs to one event loop.

    Use it as a context manager, or call `aclose` when done.

    Args:
        base_url: URL of the server.
        timeout: Limit in seconds for each phase of a call, or a `Timeout`; None
            for no limit.
        deadline: Limit in seconds for a whole call, retries included; None for
            no limit.
        retries: Maximum number of retries. Only calls that are safe to repeat
            are retried; a send is retried only if nothing was transmitted.
        http_client: Your own httpx2 client or another `AsyncTransport`; the
            client does not close it.

    Raises:
        ValueError: `base_url` is not absolute, or a credential has characters
            no header may have.
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
        given: dict[str, str | None] = {}
        super().__init__(
            Credentials(SCHEMES, SECURITY, given),
            base_url,
            USER_AGENT,
            http_client,
            timeout=timeout,
            deadline=deadline,
            retries=retries,
        )

    @property
    def with_raw(self) -> AsyncAcmeRawCalls:
        """The same calls, returning a `Raw` response: status, headers, text, attempts."""
        return AsyncAcmeRawCalls(self)

    async def get_message(self, id: str, **options: Unpack[CallOptions]) -> Message:
        """Look up one message.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return await self._call(GET_MESSAGE, options, Arguments(path={"id": id}))

    async def list_messages(
        self, *, ids: Iterable[str], **options: Unpack[CallOptions]
    ) -> Batch[Message]:
        """Look up many messages.

        Takes any number of ids and sends up to 2 per request.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Returns:
            The items found, in no particular order, and the ids the provider left
            out.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: an item of `ids` is empty or has a comma.
        """
        options = shared_deadline(options)
        wanted = distinct(ids)
        found: list[Message] = []
        odd = OddAnswers()
        for ids in chunks(wanted, 2):
            with odd:
                answer = await self._call(
                    LIST_MESSAGES,
                    options,
                    Arguments(query={"ids": comma_separated(ids)}),
                )
                found += answer
        batch = Batch(tuple(found), left_out(wanted, (item.number for item in found)))
        if odd:
            raise odd.error(delivery_reports(batch))
        return batch

    async def get_job(self, id: int, **options: Unpack[CallOptions]) -> Job:
        """Look up one job.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Raises:
            ProviderError: any other error status, no response, or one that cannot
                be decoded.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: a path argument is empty, `.` or `..`.
        """
        return await self._call(GET_JOB, options, Arguments(path={"id": id}))

    async def iter_message(
        self, id: Iterable[str], *, concurrency: int = 4, **options: Unpack[CallOptions]
    ) -> AsyncIterator[tuple[str, Message | ProviderError]]:
        """`get_message` for many ids, several calls at a time.

        Results arrive in the order in which calls finish. The provider's documented
        rate limit is respected. A failed lookup is yielded as its exception; the
        others continue.

        Args:
            id: Any number of ids; the iterable is read only as calls become free.
            concurrency: Maximum number of simultaneous calls.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Returns:
            Each id with its answer or error.

        Raises:
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: `concurrency` is less than 1; or a path argument is empty,
                `.` or `..`.
        """

        async def one(key: str) -> Message:
            return await self.get_message(key, **options)

        queue = distinct(id)
        async for found in side_by_side_async(one, queue, concurrency):
            yield found

    async def iter_messages(
        self,
        *,
        ids: Iterable[str],
        concurrency: int = 4,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[tuple[tuple[str, ...], Batch[Message] | ProviderError]]:
        """`list_messages` for many ids, several calls at a time.

        Results arrive in the order in which calls finish. The provider's documented
        rate limit is respected. A failed lookup is yielded as its exception; the
        others continue.

        Args:
            ids: Any number of ids; the iterable is read only as calls become free.
            concurrency: Maximum number of simultaneous calls.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.

        Returns:
            The ids of each call with its `Batch` or error.

        Raises:
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: `concurrency` is less than 1; or an item of `ids` is empty
                or has a comma.
        """

        async def one(key: tuple[str, ...]) -> Batch[Message]:
            return await self.list_messages(ids=key, **options)

        queue = (tuple(found) for found in chunks(distinct(ids), 2))
        async for found in side_by_side_async(one, queue, concurrency):
            yield found

    async def wait_until_final(
        self,
        *,
        ids: Iterable[str],
        deadline: float,
        pauses: Iterable[float] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], Awaitable[object]] | None = None,
        **options: Unpack[PollOptions],
    ) -> Waited:
        """Call `list_messages` until every message has a final status.

        Temporary failures (no response, 408, 429, 5xx) are tried again.

        Odd values in a response that say nothing of a status do not matter.

        Args:
            deadline: Overall limit in seconds.
            pauses: Seconds between polls; by default they grow, with some
                randomness.
            clock: Monotonic clock, in seconds; by default `time.monotonic`.
            sleep: Called with the number of seconds to wait.
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `retries`, of calls that are safe to repeat; `headers` to add. Default:
                those of the client.

        Returns:
            The result of all polls; `final` is False if the deadline passed first.

        Raises:
            ProviderError: what `list_messages` raises and waiting cannot cure, or
                no response.
            TypeError: an argument is not of its type; nothing was sent.
            ValueError: `deadline` is not above zero; or an item of `ids` is empty
                or has a comma.
        """
        wanted = distinct(ids)
        if not wanted:
            return NOTHING

        async def look(asked: CallOptions, done: frozenset[str]) -> Reports:
            ids = [item for item in wanted if item not in done]
            answer = await self.list_messages(ids=ids, **asked)
            return delivery_reports(answer)

        return await wait_until_final_async(
            look, options, deadline=deadline, pauses=pauses, clock=clock, sleep=sleep
        )


class AsyncAcmeRawCalls(AsyncRawCalls):
    """The calls of `AsyncAcmeClient`, each returning a `Raw` response."""

    async def get_message(
        self, id: str, **options: Unpack[CallOptions]
    ) -> Raw[Message]:
        """Like `get_message` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(GET_MESSAGE, options, Arguments(path={"id": id}))

    async def list_messages(
        self, *, ids: Sequence[str], **options: Unpack[CallOptions]
    ) -> Raw[list[Message]]:
        """Like `list_messages` of the client, for at most 2 ids.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(
            LIST_MESSAGES, options, Arguments(query={"ids": comma_separated(ids)})
        )

    async def get_job(self, id: int, **options: Unpack[CallOptions]) -> Raw[Job]:
        """Like `get_job` of the client.

        Args:
            **options: `timeout` in seconds for each phase, or a `Timeout`;
                `deadline` in seconds for the whole call; `retries`, of calls that are
                safe to repeat; `headers` to add. Default: those of the client.
        """
        return await self._call(GET_JOB, options, Arguments(path={"id": id}))
