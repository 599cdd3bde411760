"""Schemas as keys: equal for what means the same, however it is written."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from generator.load import Document
from generator.meaning import WHOLE
from generator.review.wire.parts import plain, word_key
from generator.review.wire.shapes import Place, Shape, shape

_LEVELS = 8
"""How deep is looked. Who is taken for the same because of that is compared all the same."""


class Canonical:
    """The keys of the schemas of two documents.

    A key is a digest, and each is made once: schemas that lead to one another by many ways would
    otherwise be as many texts as there are ways.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[int, Place, int], str] = {}

    def key(self, document: Document, place: Place, levels: int = _LEVELS) -> str:
        """Of the schemas at a place; circles end after some levels."""
        known = id(document), place, levels
        if known not in self._known:
            told = self._told(shape(document, place), levels) if levels else {}
            self._known[known] = sha256(word_key(told).encode()).hexdigest()
        return self._known[known]

    def union(self, document: Document, options: list[Place], levels: int = _LEVELS) -> list[str]:
        """Of the options of a union, in no order."""
        return sorted(self.key(document, option, levels) for option in options)

    def _told(self, found: Shape, levels: int) -> dict[str, Any]:
        found = found.flat if found.listed else found
        document, below = found.document, levels - 1
        told: dict[str, Any] = {
            "kinds": None if found.kinds is None else sorted(found.kinds),
            "null": found.nullable,
            "words": None if found.words is None else sorted(found.words),
            "limits": {key: value for key, (value, _) in found.limits.items()},
            "required": sorted(found.required),
            "members": {n: self.key(document, inner, below) for n, inner in found.members.items()},
            "options": self.union(document, found.options, below),
            "further": sorted(self.union(document, union, below) for union in found.further),
            "discriminator": found.discriminator,
        }
        for keyword in ("items", "additionalProperties"):
            inner = found.below(keyword)
            told[keyword] = self.key(document, inner, below) if inner else found.closed(keyword)
        for keyword in (*WHOLE, "prefixItems", "patternProperties"):
            value = found.first(keyword)
            told[keyword] = value and plain(value[0])
        return {key: value for key, value in told.items() if value not in (None, [], {}, False)}
