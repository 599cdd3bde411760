"""What emitters promise to `build`."""

from __future__ import annotations

import ast
import itertools
import sys
from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

import pytest

from generator.emit import PACKAGE, Emitter, models
from generator.emit.imports import _KNOWN, imports
from generator.load import load
from generator.lower import lower
from generator.model import Class, Field, ListOf, Provider, Ref
from generator.naming import Name
from generator.package import package
from generator.text import Text
from tests.support import built
from tests.support.paths import ROOT


@pytest.fixture(scope="module")
def found() -> tuple[Provider, ...]:
    return built.providers()


@pytest.mark.parametrize("emitter", PACKAGE, ids=lambda e: e.file)
def test_a_file_depends_on_nothing_but_what_it_shows(
    emitter: Emitter, found: tuple[Provider, ...]
) -> None:
    """Else a run that keeps the file would keep something stale."""
    needed = (
        {"operations", "errors", "models", "reporting"}
        if "exports" in emitter.shows
        else set[str]()
    )
    for provider in found:
        others: dict[str, Any] = {
            field.name: _other(getattr(provider, field.name), field.name)
            for field in fields(Provider)
            if field.name not in {*emitter.shows, *needed}
        }
        if needed:
            others["models"] = tuple(replace(m, doc=Text("other")) for m in provider.models)
        assert emitter.emit(package(replace(provider, **others))) == emitter.emit(package(provider))


def _other(value: object, name: str) -> object:
    """What a part of the model could be instead."""
    if name in {"reporting", "incoming", "token"}:
        return None
    return Text("other") if isinstance(value, Text) else ()


def test_every_emitter_writes_the_file_it_names(found: tuple[Provider, ...]) -> None:
    for provider in found:
        for emitter in PACKAGE:
            assert {*emitter.emit(package(provider))} <= {f"{provider.package}/{emitter.file}"}


def test_every_emitter_writes_a_file_for_a_spec_that_has_something_for_it() -> None:
    acme = lower(load(ROOT / "tests" / "hostile" / "acme.yaml"))
    for emitter in PACKAGE:
        assert list(emitter.emit(package(acme))) == [f"acme/{emitter.file}"]


# --- classes that refer to one another


def chain(names: Iterable[str]) -> tuple[Class, ...]:
    """Classes each of which refers to the next, and the last to none."""
    found = [Name(name) for name in names]
    return tuple(
        Class(name, Text(f"This is {name}."), fields_of(*following))
        for name, *following in itertools.zip_longest(found, found[1:])
    )


def fields_of(*names: Name | None) -> tuple[Field, ...]:
    return tuple(
        Field(Name("following"), Text("next"), ListOf(Ref(name)), False, Text(""))
        for name in names
        if name
    )


def printed(found: tuple[Provider, ...], classes: tuple[Class, ...]) -> list[str]:
    """The names of the classes, in the order in which they are printed."""
    (text,) = models.emit(package(replace(found[0], models=classes))).values()
    return [node.name for node in ast.parse(text).body if isinstance(node, ast.ClassDef)]


def test_a_class_is_printed_after_those_that_it_refers_to(found: tuple[Provider, ...]) -> None:
    assert printed(found, chain("ABCD")) == ["D", "C", "B", "A"]
    apart = Class(Name("Apart"), Text(""), ())
    assert printed(found, (apart, *chain("AB"))) == ["Apart", "B", "A"]
    assert printed(found, (*chain("AB"), apart)) == ["B", "Apart", "A"]


def test_classes_in_a_circle_stay_as_the_spec_has_them(found: tuple[Provider, ...]) -> None:
    a, b = chain("AB")
    circle = (a, replace(b, fields=fields_of(a.name)), *chain("C"))
    assert printed(found, circle) == ["C", "A", "B"]
    itself = replace(b, fields=fields_of(b.name))
    assert printed(found, (a, itself)) == ["B", "A"]


def test_more_classes_than_are_printed_at_once_are_all_printed(
    found: tuple[Provider, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "_AT_ONCE", 2)
    assert printed(found, chain("ABCDE")) == ["E", "D", "C", "B", "A"]


def test_a_chain_of_thousands_is_put_in_order_without_recursion() -> None:
    names = [f"C{number}" for number in range(5000)]
    depth = sys.getrecursionlimit()
    sys.setrecursionlimit(200)
    try:
        ordered = models._ordered(chain(names))
    finally:
        sys.setrecursionlimit(depth)
    assert [model.name for model in ordered] == names[::-1]


@pytest.mark.slow
def test_a_chain_of_thousands_is_printed(found: tuple[Provider, ...]) -> None:
    names = [f"C{number}" for number in range(5000)]
    assert printed(found, chain(names)) == names[::-1]


# --- imports


def test_what_a_module_reads_is_imported_and_nothing_else() -> None:
    body = """
class Client:
    '''Any text may name Model.'''

    def cast(self, lazy: int) -> Message | Any:
        return self.chunks(Count, reads=1)
"""
    assert imports(body, {"Message": ".models", "Other": ".models"}) == (
        "from __future__ import annotations\n\n"
        "from typing import Any\n\n"
        "from .._runtime.bulk import Count\n"
        "from .models import Message"
    )
    assert {"Model", "cast", "lazy", "chunks", "reads"} <= _KNOWN.keys()


def test_a_parameter_of_the_same_name_is_no_use_of_an_import() -> None:
    body = "def it(only: str) -> str:\n    return only\n"
    assert imports(body, {}) == "from __future__ import annotations"


def test_what_a_module_hands_on_is_imported() -> None:
    block = imports('__all__ = [\n    "Message",\n    "Other",\n]\n', {"Message": ".models"})
    assert block.endswith("from .models import Message")
