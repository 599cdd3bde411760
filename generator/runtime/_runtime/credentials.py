"""Credentials: from arguments or the environment, into the request, and nowhere else."""

from __future__ import annotations

import os
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Never

from .errors import CredentialsMissing


@dataclass(frozen=True, slots=True)
class Scheme:
    """One security scheme of a provider.

    `kind` is header, query, cookie, bearer, basic, or fetched: a bearer token that the client
    fetches with an id and a secret. `wire` is the name of the header, query parameter or cookie.
    `arguments` are the client's; `variables` are the environment variables they fall back to.
    """

    kind: str
    arguments: tuple[str, ...]
    variables: tuple[str, ...] = ()
    wire: str = ""


class Credentials:
    """The secrets of one client; they appear in no repr and cannot be pickled."""

    __slots__ = ("_chosen", "_given", "_schemes", "_token", "_values")

    def __init__(
        self,
        schemes: tuple[Scheme, ...],
        alternatives: tuple[tuple[str, ...], ...],
        given: Mapping[str, str | None],
    ) -> None:
        """Take the values given, else those in the environment.

        Args:
            schemes: All of the provider's.
            alternatives: Sets of schemes, named by first argument; one complete set is needed.
            given: The client's arguments; None if not given.

        Raises:
            CredentialsMissing: no set is complete.
            ValueError: a value has characters that are not allowed in a header.
        """
        self._schemes = {scheme.arguments[0]: scheme for scheme in schemes}
        self._values: dict[str, str] = {}
        for scheme in schemes:
            variables = scheme.variables or ("",) * len(scheme.arguments)
            for argument, variable in zip(scheme.arguments, variables, strict=True):
                value = given.get(argument) or os.environ.get(variable)
                if value:
                    self._values[argument] = _checked(argument, value)
        self._given = {name for name, value in given.items() if value is not None}
        self._token = ""
        self._chosen = self._best(alternatives)

    def pair(self, alternatives: tuple[tuple[str, ...], ...] | None) -> dict[str, str] | None:
        """The id and secret if a token has to be fetched now, else None."""
        names = self._chosen if alternatives is None else self._best(alternatives)
        for scheme in (self._schemes[name] for name in names):
            if scheme.kind == "fetched" and not self._token:
                return {argument: self._values[argument] for argument in scheme.arguments}
        return None

    def keep(self, token: str) -> None:
        """Use a fetched token from now on.

        Raises:
            ValueError: it has characters that are not allowed in a header.
        """
        self._token = _checked("the fetched token", token)

    def forget(
        self, request: Mapping[str, str], alternatives: tuple[tuple[str, ...], ...] | None
    ) -> bool:
        """Drop the fetched token that this request was sent with; whether it was sent with one.

        A new token that another thread has fetched since then is kept.
        """
        names = self._chosen if alternatives is None else self._best(alternatives)
        if all(self._schemes[name].kind != "fetched" for name in names):
            return False
        if request.get("Authorization") == f"Bearer {self._token}":
            self._token = ""
        return True

    def _best(self, alternatives: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
        """The set of schemes to use; `()` where none are needed."""
        whole = [names for names in alternatives if self._complete(names)]
        if alternatives and not whole:
            raise CredentialsMissing(_wanted(self._schemes, alternatives))
        # Some are better than none if both will do, and what the caller passed counts more
        # than what the environment happens to hold.
        whole.sort(key=lambda names: (not names, -len(self._given.intersection(names))))
        return whole[0] if whole else ()

    def _complete(self, names: tuple[str, ...]) -> bool:
        return all(a in self._values for name in names for a in self._schemes[name].arguments)

    def apply(
        self, alternatives: tuple[tuple[str, ...], ...] | None
    ) -> tuple[dict[str, str], list[tuple[str, str]]]:
        """Headers and query parameters that authenticate one call.

        `alternatives` are an operation's own; None stands for the client's.

        Raises:
            CredentialsMissing: the client lacks the credentials this operation requires.
        """
        names = self._chosen if alternatives is None else self._best(alternatives)
        headers: dict[str, str] = {}
        query: list[tuple[str, str]] = []
        for scheme in (self._schemes[name] for name in names):
            value = ":".join(self._values[argument] for argument in scheme.arguments)
            if scheme.kind == "basic":
                headers["Authorization"] = "Basic " + b64encode(value.encode()).decode("ascii")
            elif scheme.kind == "bearer":
                headers["Authorization"] = f"Bearer {value}"
            elif scheme.kind == "fetched":
                headers["Authorization"] = f"Bearer {self._token}"
            elif scheme.kind == "query":
                query.append((scheme.wire, value))
            elif scheme.kind == "cookie":
                cookie = f"{scheme.wire}={value}"
                headers["Cookie"] = "; ".join(filter(None, [headers.get("Cookie"), cookie]))
            else:
                headers[scheme.wire] = value
        return headers, query

    def redact(self, text: str) -> str:
        """`text` without any secret that a provider may have echoed."""
        for value in sorted([*self._values.values(), self._token], key=len, reverse=True):
            text = text.replace(value, "***") if len(value) > 3 else text
        return text

    def __repr__(self) -> str:
        return f"<Credentials {', '.join(sorted(self._values))}>"

    def __reduce__(self) -> Never:
        raise TypeError("credentials cannot be pickled or copied")


def _checked(argument: str, value: str) -> str:
    if not value.isascii() or not value.isprintable() or value != value.strip():
        raise ValueError(
            f"{argument} has a character that is not allowed in a header,"
            " e.g. a line break at its end"
        )
    return value


def _wanted(schemes: Mapping[str, Scheme], alternatives: tuple[tuple[str, ...], ...]) -> str:
    sets: list[str] = []
    for names in alternatives:
        parts = [
            f"{argument} ({variable})" if variable else argument
            for scheme in (schemes[name] for name in names)
            for argument, variable in zip(
                scheme.arguments, scheme.variables or ("",) * len(scheme.arguments), strict=True
            )
        ]
        sets.append(", ".join(parts))
    given = "; or ".join(sets)
    return f"credentials are missing: pass {given}; environment variables are in parentheses"
