"""`dlrgen show model`: all that the emitters get, as JSON."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from generator import cli, model
from generator.build import providers
from generator.dump import dump
from tests.support.paths import SPECS, TESTS

SPEC = """\
openapi: 3.1.0
info: {title: "\\u202eT \\"q\\"", version: "1"}
servers: [{url: https://acme.example}]
paths:
  /ping:
    get:
      operationId: ping
      responses: {"204": {description: Pong.}}
"""


def classes(value: Any) -> dict[str, list[str]]:
    """The classes that a dump shows, each with the names of its fields."""
    found: dict[str, list[str]] = {}
    if isinstance(value, dict):
        if "class" in value:
            found[value["class"]] = [name for name in value if name != "class"]
        value = list(value.values())
    for part in value if isinstance(value, list) else ():
        found |= classes(part)
    return found


def test_every_field_of_every_class_is_shown() -> None:
    shown = classes(json.loads(dump(providers(SPECS, checked=True))))
    assert {"Provider", "Operation", "Argument", "Class", "Enum", "StatusRow"} <= shown.keys()
    for name, held in shown.items():
        assert held == [field.name for field in fields(getattr(model, name))], name


def test_a_small_spec_is_shown_to_the_letter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A foreign document, with a title that would colour and reverse a terminal."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs/acme.yaml").write_text(SPEC, "utf-8")
    assert cli.main(["show", "model"]) == 0
    shown = capsys.readouterr().out
    assert shown.isascii()
    (provider,) = json.loads(shown).values()
    (ping,) = provider.pop("operations")
    assert provider["title"] == '\u202eT "q"'
    assert provider["servers"] == [{"class": "Server", "url": "https://acme.example", "doc": ""}]
    assert (provider["models"], provider["statuses"], provider["credentials"]) == ([], [], [])
    assert (ping["class"], ping["name"], ping["verb"], ping["arguments"]) == (
        *("Operation", "ping", "GET"),
        [],
    )


def test_one_provider_can_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    hostile = ["--specs", str(TESTS / "hostile")]
    assert cli.main(["show", "model", *hostile, "--provider", "zoo"]) == 0
    assert list(json.loads(capsys.readouterr().out)) == ["zoo"]
    assert cli.main(["show", "model", *hostile, "--provider", "nobody"]) == 2
    assert capsys.readouterr().err == ("dlrgen: there is no provider 'nobody'; known: acme, zoo\n")


def test_problems_of_specs_are_printed_instead(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "acme.yaml").write_text(SPEC.replace("operationId: ping", "operationId: 5"))
    assert cli.main(["show", "model", "--specs", str(tmp_path)]) == 1
    assert capsys.readouterr().out.endswith("; nothing to show\n")


def test_what_no_model_holds_is_refused() -> None:
    provider, *_ = providers(SPECS, checked=True)
    with pytest.raises(TypeError, match="object cannot be shown"):
        dump([replace(provider, description=object())])  # type: ignore[arg-type]
