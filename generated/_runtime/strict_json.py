# Generated from generator/runtime/_runtime/strict_json.py. Do not edit.
"""JSON that every reader decodes to the same value.

If an object has a key twice, parsers silently drop one of the values, and not all drop the same.
NaN and infinity are not JSON, and a number too large for a float would be read as infinity.
"""

from __future__ import annotations

import json
from math import isfinite
from typing import Any


class AmbiguousJson(ValueError):
    """The message never quotes the JSON; `word` is the start of what was found."""

    def __init__(self, told: str, word: str) -> None:
        super().__init__(told)
        self.word = word[:60]


def loads(text: str) -> object:
    """The value of a JSON text.

    Raises:
        AmbiguousJson: an object has a key twice, or a number is NaN or infinite.
        ValueError: it is not JSON.
        RecursionError: it is nested too deeply.
    """
    return _DECODER.decode(text)


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in found if keys.count(key) > 1)
        raise AmbiguousJson("an object of the JSON has a key twice", twice)
    return found


def _finite(text: str) -> float:
    if isfinite(number := float(text)):
        return number
    raise AmbiguousJson("a number of the JSON is not finite", text)


# Made once: `json.loads` makes a decoder on every call, slower than decoding a small response.
_DECODER = json.JSONDecoder(
    object_pairs_hook=_distinct, parse_float=_finite, parse_constant=_finite
)
