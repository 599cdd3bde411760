"""JSON that all readers take for the same value.

Of two values under one key a parser drops one in silence; which one, nobody agreed on. NaN and
infinity are no JSON, and a number beyond every float would be read as infinity.
"""

from __future__ import annotations

import json
from math import isfinite
from typing import Any


class AmbiguousJson(ValueError):
    """Its text holds nothing of the JSON; `word` is what was found, cut."""

    def __init__(self, told: str, word: str) -> None:
        super().__init__(told)
        self.word = word[:60]


def loads(text: str) -> object:
    """The value of a JSON text.

    Raises:
        AmbiguousJson: a key stands twice in one object, or a number is NaN or infinite.
        ValueError: it is not JSON.
        RecursionError: it is nested too deeply.
    """
    return _DECODER.decode(text)


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in found if keys.count(key) > 1)
        raise AmbiguousJson("a key stands twice in one object of the JSON", twice)
    return found


def _finite(text: str) -> float:
    if isfinite(number := float(text)):
        return number
    raise AmbiguousJson("a number of the JSON is not finite", text)


# Made once: `json.loads` makes a decoder with every call, which takes longer than a small answer.
_DECODER = json.JSONDecoder(
    object_pairs_hook=_distinct, parse_float=_finite, parse_constant=_finite
)
