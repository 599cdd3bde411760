"""A provider on a real socket of this machine, that answers as it is told."""

from __future__ import annotations

import json
import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

Answer = Callable[[socket.socket], None]
"""Writes one answer; the connection is closed after it."""


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
    heads: list[str] = field(default_factory=list)
    """Heads of the requests, line ends as they came."""
    bodies: list[bytes] = field(default_factory=list)
    last: Answer = hangs_up
    stop: threading.Event = field(default_factory=threading.Event)

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            head = b""
            while b"\r\n\r\n" not in head:
                some = connection.recv(65536)
                if not some:
                    return
                head += some
            head, _, body = head.partition(b"\r\n\r\n")
            length = re.search(rb"content-length: *(\d+)", head, re.IGNORECASE)
            while length and len(body) < int(length[1]):
                body += connection.recv(65536)
            self.seen.append(head.split(b"\r\n")[0].decode())
            self.heads.append(head.decode())
            self.bodies.append(body)
            self.last = next(self.script, self.last)
            try:
                self.last(connection)
            except OSError:
                pass  # the client had enough


@contextmanager
def provider(*script: Answer) -> Iterator[Provider]:
    """A server that gives these answers in turn, the last again and again."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        told = Provider(f"http://127.0.0.1:{listener.getsockname()[1]}", iter(script))

        def accept() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                threading.Thread(target=told._serve, args=(connection,), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        try:
            yield told
        finally:
            told.stop.set()
            listener.shutdown(socket.SHUT_RDWR)


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
