"""A server on a real socket that plays any provider from nothing but its spec.

Every documented operation is answered with its documented example. What arrives is held against the
spec; what does not fit is answered with 400 and told in `wrong`.
"""

from __future__ import annotations

import json
import socket
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl

from generator.load import Document, mapping
from tests.support.instances import advanced
from tests.support.loopback import Arrived, Fault, arrived, http, listening, whole
from tests.support.routes import Route, Told, misfits, routes


@dataclass
class Played:
    """A provider that keeps to its spec, and what it was asked."""

    document: Document
    url: str = ""
    seen: list[Arrived] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    """What arrived and is not as the spec says; empty is good."""
    faults: deque[Fault] = field(default_factory=deque)
    """What becomes of the next answers, one each."""
    chosen: dict[str, Told] = field(default_factory=dict)
    """Operation -> answer, where it is not to be the first documented one."""
    advancing: bool = False
    """Whether statuses move one word further, by rank, with each request of an operation."""
    asked: Counter[str] = field(default_factory=Counter)

    @cached_property
    def routes(self) -> dict[str, Route]:
        return routes(self.document)

    def serve(self, connection: socket.socket) -> None:
        while request := arrived(connection):
            self.seen.append(request)
            fault = self.faults.popleft() if self.faults else whole
            if not fault(connection, self._answer(request)):
                return

    def _answer(self, request: Arrived) -> bytes:
        for route in self.routes.values():
            match = route.pattern.fullmatch(request.path)
            if match and route.method == request.method:
                wrong = [f"{route.name}: {text}" for text in misfits(route, request, match)]
                self.wrong += wrong
                return self._told(route, request) if not wrong else http(400, str(wrong).encode())
        self.wrong.append(f"no operation is {request.method} {request.path}")
        return http(404)

    def _told(self, route: Route, request: Arrived) -> bytes:
        told = self.chosen.get(route.name) or route.answers[0]
        value = self._paged(route, request, told.value)
        if self.advancing:
            schema = mapping(mapping(self._content(route, told)).get("schema"))
            value = advanced(
                self.document, schema, self._batched(route, request, value), self.asked[route.name]
            )
        self.asked[route.name] += 1
        headers = {"Content_Type": told.media} if told.media else {}
        return http(told.status, told._replace(value=value).body, **headers)

    def _content(self, route: Route, told: Told) -> Any:
        answers = route.node["responses"]
        written = answers.get(str(told.status)) or answers.get("2XX")
        return mapping(mapping(self.document.resolve(written)).get("content")).get(told.media or "")

    def _paged(self, route: Route, request: Arrived, value: Any) -> Any:
        """The value; on a page after the first it tells that no other follows."""
        told = mapping(route.node.get("x-pagination"))
        number = dict(parse_qsl(request.query)).get(str(told.get("parameter")), "1")
        if "next" not in told or int(number) < 2:
            return value
        changed = json.loads(json.dumps(value))
        *above, last = str(told["next"]).split(".")
        holder = changed
        for step in above:
            holder = holder[step]
        holder[last] = None
        return changed

    def _batched(self, route: Route, request: Arrived, value: Any) -> Any:
        """One item, with its key, for every id that was asked for."""
        told = mapping(route.node.get("x-batch"))
        ids = dict(parse_qsl(request.query)).get(str(told.get("parameter")))
        return [{**value[0], told["key"]: id_} for id_ in ids.split(",")] if ids else value


@contextmanager
def played(document: Document, *, advancing: bool = False) -> Iterator[Played]:
    """The provider of a spec on a socket of this machine."""
    told = Played(document, advancing=advancing)
    with listening(told.serve) as told.url:
        yield told
