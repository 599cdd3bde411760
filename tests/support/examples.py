"""The documented JSON examples, and what reads them.

Those of a provider are the files of tests/providers/<name>/, exactly as it prints them, each with
its model as tests/providers/<name>.yaml says. Where nobody has written that, they are the examples
of its spec whose schema has a name.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from generator.load import Document, in_data, iterate, load, mapping
from tests.support.paths import SPECS
from tests.support.providers import FOLDER, NAMES, by_hand

_SCHEMAS = "#/components/schemas/"


def of_spec(document: Document) -> Iterator[tuple[str, Any]]:
    """The name of a schema and a value, for each example of a body whose schema has a name."""
    for path, node in iterate(document.root):
        reference = str(mapping(mapping(node).get("schema")).get("$ref"))
        if reference.startswith(_SCHEMAS) and not in_data(path):
            for written in mapping(node.get("examples")).values():
                value = mapping(document.resolve(written))["value"]
                yield reference.removeprefix(_SCHEMAS), value


def _examples(name: str) -> Iterator[tuple[str, str, str]]:
    """Title, model and text of each example of a provider."""
    for file, kind in (by_hand(name).examples or {}).items():
        yield f"{name}/{file}", kind, text(f"{name}/{file}")
    if by_hand(name).examples is None:
        models = importlib.import_module(f"generated.{name}")
        for number, (kind, value) in enumerate(of_spec(load(SPECS / f"{name}.yaml"))):
            if hasattr(getattr(models, kind, None), "from_json"):
                yield f"{name}/{number}-{kind}", kind, json.dumps(value)


def text(name: str) -> str:
    """One file, byte for byte."""
    return (FOLDER / name).read_text("utf-8")


EXAMPLES = {title: (kind, source) for name in NAMES for title, kind, source in _examples(name)}
"""Title -> model and JSON text; the title begins with the provider's name."""


def model(title: str) -> Any:
    """The generated model that reads an example."""
    return getattr(importlib.import_module(f"generated.{title.split('/')[0]}"), EXAMPLES[title][0])


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
