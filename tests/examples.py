"""The documented JSON examples of the operations that the specs have, and what reads them.

`EXAMPLES` are texts exactly as the providers print them; they stand in tests/examples/<provider>/.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "examples"

MODELS = {
    "agile/error-429.json": "RateLimitError",
    "d7/error.401.json": "ErrorResponse",
    "d7/error.422.json": "ErrorResponse",
    "d7/get-status.404.json": "ErrorResponse",
    "d7/get-status.sms.200.json": "MessageLog",
    "nifteem/dispatch-info-200.json": "DispatchApi",
    "placewise/dispatch.json": "Dispatch",
    "placewise/error.422.json": "ValidationError",
    "placewise/error.json": "ErrorObject",
    "placewise/pagination-info.json": "PaginationInfo",
}
"""File -> model of its provider."""


def text(name: str) -> str:
    """One example, byte for byte."""
    return (FOLDER / name).read_text("utf-8")


def model(name: str) -> Any:
    """The generated model that reads an example."""
    provider = name.split("/")[0]
    return getattr(importlib.import_module(f"generated.{provider}"), MODELS[name])


class Number(Decimal):
    """A JSON number with a fraction or an exponent; never equal to an integer's text."""


def exact(source: str) -> Any:
    """A JSON value in which integers are `int` and all other numbers exact decimals."""
    return json.loads(source, parse_float=Number)


def same(first: Any, second: Any) -> bool:
    """Equal as JSON: same keys, same strings, integers with integers, numbers as decimals."""
    if isinstance(first, dict) and isinstance(second, dict):
        return first.keys() == second.keys() and all(same(first[k], second[k]) for k in first)
    if isinstance(first, list) and isinstance(second, list):
        return len(first) == len(second) and all(map(same, first, second))
    return type(first) is type(second) and bool(first == second)


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """Every object inside a JSON value, outermost first."""
    if isinstance(value, dict):
        yield value
    for part in (
        value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    ):
        yield from objects(part)
