"""The model as JSON, to look at: every field of every object, nothing computed."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, cast

from generator.model import Provider
from generator.text import Text


def dump_all(providers: Sequence[Provider]) -> str:
    """Package name -> model, as JSON; see `dump`."""
    return _json({str(provider.package): _plain(provider) for provider in providers})


def dump(provider: Provider) -> str:
    """A model as JSON with a line end.

    An object has its class under `class`, then its fields in the order of their definition. Text of
    a spec is the string itself. A number that JSON does not have is a string, e.g. `inf`.
    """
    return _json(_plain(provider))


def _json(value: Any) -> str:
    return json.dumps(value, indent=2) + "\n"


def _plain(value: Any) -> Any:
    """A value of the model as one that JSON has.

    Raises:
        TypeError: it is of a kind that no model holds so far.
    """
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Text):
        return value.raw
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if value is None or isinstance(value, str | int | float):
        return value
    if is_dataclass(value):
        held = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {"class": type(value).__name__, **held}
    if isinstance(value, tuple):
        return [_plain(item) for item in cast("tuple[object, ...]", value)]
    raise TypeError(f"{type(value).__name__} cannot be shown")
