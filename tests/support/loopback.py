"""A provider on a real socket of this machine, that answers as it is told.

`provider` plays a script of answers, each on a connection of its own. `listening` and `arrived` are
what other servers are made of, and a `Fault` is what becomes of an answer on its way.
"""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

Answer = Callable[[socket.socket], None]
"""Writes one answer; the connection is closed after it."""
Fault = Callable[[socket.socket, bytes], bool]
"""Sends what becomes of a whole answer; tells whether the connection stays open."""


@dataclass(frozen=True)
class Arrived:
    """One request, as it came."""

    method: str
    target: str
    """Path and query, still quoted."""
    headers: tuple[tuple[str, str], ...]
    """Names are lower-case."""
    body: bytes
    head: str = ""
    """As it came, to the letter."""

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    def header(self, name: str) -> str | None:
        """The value of a header that may come once; None without."""
        found = [value for known, value in self.headers if known == name.lower()]
        assert len(found) < 2, f"{name} came {len(found)} times"
        return found[0] if found else None


def arrived(connection: socket.socket) -> Arrived | None:
    """The next request of a connection; None if the client has closed it, or breaks off."""
    data = b""
    while b"\r\n\r\n" not in data:
        some = connection.recv(65536)
        if not some:
            return None
        data += some
    head, _, body = data.partition(b"\r\n\r\n")
    line, *lines = head.decode("ascii").split("\r\n")
    pairs = [
        (name.lower(), value.strip()) for name, _, value in (row.partition(":") for row in lines)
    ]
    length = int(dict(pairs).get("content-length", "0"))
    while len(body) < length:
        some = connection.recv(65536)
        if not some:
            return None
        body += some
    assert len(body) == length, "a second request came before the answer to the first"
    method, target, _ = line.split(" ")
    return Arrived(method, target, tuple(pairs), body, head.decode("ascii"))


@contextmanager
def listening(serve: Callable[[socket.socket], None]) -> Iterator[str]:
    """A server whose connections are served in a thread each; gives its URL."""

    def served(connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):  # the client had enough
            serve(connection)

    with socket.create_server(("127.0.0.1", 0)) as listener:

        def accept() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                threading.Thread(target=served, args=(connection,), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            listener.shutdown(socket.SHUT_RDWR)


def http(status: int, body: bytes = b"", **headers: str) -> bytes:
    """A whole answer on a connection that stays open; underlines in names become hyphens."""
    lines = [f"HTTP/1.1 {status} Told"]
    if status >= 200 and status not in {204, 304} and "Transfer_Encoding" not in headers:
        headers = {"Content_Length": str(len(body)), **headers}
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


def whole(connection: socket.socket, answer: bytes) -> bool:
    """No fault: all of it arrives, and the connection stays open."""
    connection.sendall(answer)
    return True


def closes(after: int | None = None) -> Fault:
    """Only so many bytes arrive, or all, then the connection is closed."""

    def fault(connection: socket.socket, answer: bytes) -> bool:
        connection.sendall(answer[:after])
        return False

    return fault


def resets(after: int) -> Fault:
    """Only so many bytes arrive, then the connection is reset."""

    def fault(connection: socket.socket, answer: bytes) -> bool:
        connection.sendall(answer[:after])
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return False

    return fault


def delays(seconds: float) -> Fault:
    """All of it arrives, but late."""

    def fault(connection: socket.socket, answer: bytes) -> bool:
        time.sleep(seconds)
        return whole(connection, answer)

    return fault


def trickles(pause: float, after: int = 0) -> Fault:
    """So many bytes arrive at once, the others one by one with pauses."""

    def fault(connection: socket.socket, answer: bytes) -> bool:
        connection.sendall(answer[:after])
        for byte in answer[after:]:
            time.sleep(pause)
            connection.sendall(bytes([byte]))
        return True

    return fault


def repeats(piece: bytes, pause: float = 0.0, start: bytes = b"", seconds: float = 60.0) -> Fault:
    """Instead of the answer the same piece again and again, until the client has had enough."""

    def fault(connection: socket.socket, answer: bytes) -> bool:
        connection.sendall(start)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            connection.sendall(piece)
            time.sleep(pause)
        return False

    return fault


def instead(*pieces: bytes, keeps: bool = True) -> Fault:
    """Other bytes than the answer, each piece in a packet of its own."""

    def fault(connection: socket.socket, answer: bytes) -> bool:
        for index, piece in enumerate(pieces):
            time.sleep(0.02 if index else 0)
            connection.sendall(piece)
        return keeps

    return fault


def answers(body: object, status: int = 200, **headers: str) -> Answer:
    """A whole answer with a JSON body."""
    text = json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} Told", "Content-Type: application/json", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    head = "\r\n".join([*lines, f"Content-Length: {len(text)}", "", ""])
    return lambda connection: connection.sendall(head.encode() + text)


def drips(text: bytes, pause: float, stop: threading.Event) -> Answer:
    """An answer that comes byte by byte."""

    def answer(connection: socket.socket) -> None:
        for byte in text:
            if stop.wait(pause):
                return
            connection.sendall(bytes([byte]))

    return answer


def hangs_up(connection: socket.socket) -> None:
    """No answer at all."""


@dataclass
class Provider:
    """What a server is to say, and what it was asked."""

    url: str
    script: Iterator[Answer]
    seen: list[str] = field(default_factory=list)
    """Request lines, in order."""
    last: Answer = hangs_up
    stop: threading.Event = field(default_factory=threading.Event)

    requests: list[Arrived] = field(default_factory=list)
    """The same requests, whole."""

    @property
    def heads(self) -> list[str]:
        """Heads of the requests, to the letter."""
        return [request.head for request in self.requests]

    @property
    def bodies(self) -> list[bytes]:
        return [request.body for request in self.requests]

    def _serve(self, connection: socket.socket) -> None:
        request = arrived(connection)
        if request is None:
            return
        self.seen.append(f"{request.method} {request.target} HTTP/1.1")
        self.requests.append(request)
        self.last = next(self.script, self.last)
        self.last(connection)


@contextmanager
def provider(*script: Answer) -> Iterator[Provider]:
    """A server that gives these answers in turn, the last again and again."""
    told = Provider("", iter(script))
    with listening(told._serve) as told.url:
        try:
            yield told
        finally:
            told.stop.set()


@dataclass
class Scripted:
    """A server that keeps connections open, and what it was asked."""

    answer: bytes
    """What every request gets."""
    url: str = ""
    faults: deque[Fault] = field(default_factory=deque)
    """What becomes of the next answers, one each; the last stays."""
    requests: list[Arrived] = field(default_factory=list)
    connections: int = 0

    def serve(self, connection: socket.socket) -> None:
        self.connections += 1
        while request := arrived(connection):
            self.requests.append(request)
            fault = self.faults.popleft() if len(self.faults) > 1 else [*self.faults, whole][0]
            if not fault(connection, self.answer):
                return


@contextmanager
def scripted(answer: bytes, *faults: Fault) -> Iterator[Scripted]:
    """A server that gives the same answer again and again, with these faults in turn."""
    told = Scripted(answer, faults=deque(faults))
    with listening(told.serve) as told.url:
        yield told


class Clock:
    """Time that passes only in `sleep`."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)


def values(told: Any) -> Any:
    """JSON of a model, to be answered."""
    return json.loads(told.to_json())
