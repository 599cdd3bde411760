"""Who is let in, and where: credentials, servers, and the pace of calls."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.load import Document, Pointer, is_mapping, mapping, sequence
from generator.review.changes import Direction
from generator.review.locations import call, located, spelled
from generator.review.wire.keywords import Difference
from generator.review.wire.parts import plain, word_key
from generator.review.wire.schemas import Use

Scheme = tuple[str, frozenset[str]]
Alternatives = frozenset[frozenset[Scheme]]
"""Each a set of credentials that belong together, with their scopes; any one of them lets in."""


class Access:
    """What both sides of the calls ask for."""

    def __init__(self, old: Document, new: Document, calls: list[tuple[Pointer, Pointer]]) -> None:
        self.old, self.new = old, new
        self.calls = [(one, other) for one, other in calls if one[0] == "paths"]
        self.renamed = _renamed(old, new)

    def found(self) -> Iterator[tuple[Difference, list[Use]]]:
        yield from self._security()
        yield from self._schemes()
        yield from self._servers()
        yield from self._rate()

    def _use(self, path: Pointer) -> Use:
        return Use(call(path), Direction.REQUEST)

    @property
    def _uses(self) -> list[Use]:
        return [self._use(other) for _, other in self.calls]

    # -- credentials

    def _security(self) -> Iterator[tuple[Difference, list[Use]]]:
        for one, other in self.calls:
            before_at, after_at = _written(self.old, one), _written(self.new, other)
            before = _alternatives(self.old, before_at, self.renamed)
            after = _alternatives(self.new, after_at, {})
            if before == after:
                continue
            served = all(any(_within(new, old) for new in after) for old in before)
            verb = "widened" if served else "narrowed"
            of_all = len(before_at) == len(after_at) == 1
            path = after_at if of_all else other
            where = located(self.new, path if of_all else (*other, "security"))
            was, is_ = _shown(before), _shown(after)
            text = f"{where}: {was} became {is_}"
            found = Difference("call", "security", verb, where, path, text, was, is_)
            yield found, [self._use(other)]

    def _schemes(self) -> Iterator[tuple[Difference, list[Use]]]:
        ones, others = _schemes(self.old), _schemes(self.new)
        for name in ones.keys() & others.keys():
            before, after = _signature(ones[name]), _signature(others[name])
            if before != after:
                path = ("components", "securitySchemes", name)
                where = located(self.new, path)
                text = f"security scheme {name}: {before} became {after}"
                users = [
                    self._use(other)
                    for _, other in self.calls
                    if any(
                        name in dict(a)
                        for a in _alternatives(self.new, _written(self.new, other), {})
                    )
                ]
                yield Difference(
                    "call", "scheme", "changed", where, path, text, before, after
                ), users

    # -- servers and pace

    def _servers(self) -> Iterator[tuple[Difference, list[Use]]]:
        before, after = _servers(self.old), _servers(self.new)
        gone = [url for url in before if url not in after]
        come = [url for url in after if url not in before]
        if len(gone) == len(come) == 1:
            text = f"server {gone[0]} became {come[0]}"
            yield self._server("changed", after[come[0]], text, gone[0], come[0])
            return
        for url in gone:
            yield self._server("removed", before[url], f"server {url} removed", url, None)
        for url in come:
            yield self._server("added", after[url], f"server {url} added", None, url)

    def _server(
        self, verb: str, path: Pointer, text: str, before: Any, after: Any
    ) -> tuple[Difference, list[Use]]:
        found = Difference(
            "call", "server", verb, located(self.new, path), path, text, before, after
        )
        return found, self._uses

    def _rate(self) -> Iterator[tuple[Difference, list[Use]]]:
        before, after = (_rates(document) for document in (self.old, self.new))
        if before == after:
            return
        slower = after is not None and (before is None or _pace(after) < _pace(before))
        was, is_ = _paces(before), _paces(after)
        text, path = f"rate limit: {was} became {is_}", ("x-rate-limit",)
        verb = "decreased" if slower else "increased"
        yield Difference(
            "call", "rate", verb, located(self.new, path), path, text, was, is_
        ), self._uses


def _schemes(document: Document) -> dict[str, dict[str, Any]]:
    listed = mapping(document.get("components", "securitySchemes"))
    return {name: mapping(document.resolve(node)) for name, node in listed.items()}


def _signature(scheme: dict[str, Any]) -> str:
    """What a scheme asks for, in words that do not change with its name."""
    kind, place = scheme.get("type"), scheme.get("in")
    if kind == "apiKey":
        return f"{place} {scheme.get('name')}"
    told = str(scheme.get("scheme") or scheme.get("openIdConnectUrl") or "")
    flows = word_key(plain(scheme["flows"])) if is_mapping(scheme.get("flows")) else ""
    return " ".join(part for part in (str(kind), told.lower(), flows) if part)


def _renamed(old: Document, new: Document) -> dict[str, str]:
    """Schemes that have another name and ask for the same."""
    ones, others = _schemes(old), _schemes(new)
    by_signature = {_signature(s): name for name, s in others.items() if name not in ones}
    gone = {name: _signature(s) for name, s in ones.items() if name not in others}
    return {name: by_signature[s] for name, s in gone.items() if s in by_signature}


def _written(document: Document, path: Pointer) -> Pointer:
    """Where the requirements of a call stand: with it, or for all calls."""
    here = (*path, "security")
    return here if "security" in mapping(document.get(*path)) else ("security",)


def _alternatives(document: Document, path: Pointer, renamed: dict[str, str]) -> Alternatives:
    listed = [mapping(node) for node in sequence(document.get(*path))] or [{}]
    return frozenset(
        frozenset(
            (renamed.get(name, name), frozenset(map(str, sequence(scopes))))
            for name, scopes in alternative.items()
        )
        for alternative in listed
    )


def _within(new: frozenset[Scheme], old: frozenset[Scheme]) -> bool:
    """Whether who has the old credentials has all that the new ones ask for."""
    held = dict(old)
    return all(name in held and scopes <= held[name] for name, scopes in new)


def _shown(alternatives: Alternatives) -> str:
    def one(schemes: frozenset[Scheme]) -> str:
        told = (f"{name} ({', '.join(sorted(s))})" if s else name for name, s in sorted(schemes))
        return " and ".join(told) or "nothing"

    return " or ".join(sorted(map(one, alternatives)))


def _servers(document: Document) -> dict[str, Pointer]:
    """The servers that all calls go to, with what their variables admit."""
    found: dict[str, Pointer] = {}
    for index, node in enumerate(sequence(document.root.get("servers"))):
        url = str(mapping(node).get("url", "")).rstrip("/") or "/"
        variables = mapping(mapping(node).get("variables"))
        told = [
            f"{name}={spelled(mapping(v).get('default'))}" for name, v in sorted(variables.items())
        ]
        found[f"{url} ({', '.join(told)})" if told else url] = ("servers", index)
    return found


Rates = frozenset[tuple[float, float]]


def _rates(document: Document) -> Rates | None:
    listed = [mapping(node) for node in sequence(document.root.get("x-rate-limit"))]
    numbers = [(n.get("requests"), n.get("seconds")) for n in listed]
    found = frozenset(
        (float(r), float(s))
        for r, s in numbers
        if isinstance(r, int | float) and isinstance(s, int | float)
    )
    return found or None


def _pace(rates: Rates) -> float:
    """Calls per second in the long run."""
    return min(requests / (seconds or 1) for requests, seconds in rates)


def _paces(rates: Rates | None) -> str:
    if rates is None:
        return "none"
    return ", ".join(f"{requests:g} in {seconds:g} s" for requests, seconds in sorted(rates))
