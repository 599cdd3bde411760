"""What emitters promise to `build`."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest

from generator.emit import PACKAGE, Emitter
from generator.load import load
from generator.lower import lower
from generator.model import Provider
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
