"""`dlrgen show model`: all that the emitters get, as JSON."""

from __future__ import annotations

import json
import math
import os
import re
import sys
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from generator import cli, model
from generator.dump import dump, dump_all
from generator.text import yaml
from tests.support import built
from tests.support.paths import TESTS
from tests.support.strategies import FRAGMENTS

TITLE = r'"\u202eT \"q\""'
SPEC = """\
openapi: 3.1.0
info: {title: TITLE, version: "1"}
servers: [{url: https://acme.example}]
paths:
  /ping:
    get:
      operationId: ping
      responses: {"204": {description: Pong.}}
""".replace("TITLE", TITLE)
SHOWN = r"""{
  "acme": {
    "class": "Provider",
    "package": "acme",
    "prefix": "Acme",
    "origin": "specs/acme.yaml",
    "title": "\u202eT \"q\"",
    "description": "",
    "version": "1",
    "servers": [
      {
        "class": "Server",
        "url": "https://acme.example",
        "doc": ""
      }
    ],
    "credentials": [],
    "rate_limits": [],
    "token": null,
    "security": [],
    "models": [],
    "operations": [
      {
        "class": "Operation",
        "name": "ping",
        "verb": "GET",
        "path": [
          "/ping"
        ],
        "summary": "",
        "description": "",
        "arguments": [],
        "answer": {
          "class": "Scalar",
          "python": "None"
        },
        "ok": [
          204
        ],
        "usual": {
          "class": "Scalar",
          "python": "None"
        },
        "unusual": [],
        "errors": [],
        "other_errors": null,
        "safe": true,
        "media_type": null,
        "accept": null,
        "security": null,
        "batch": null,
        "pages": null,
        "sources": []
      }
    ],
    "errors": [],
    "statuses": [],
    "reporting": null,
    "incoming": null,
    "sources": [],
    "not_documented": []
  }
}
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
    shown = classes(json.loads(dump_all(built.providers())))
    assert {"Provider", "Operation", "Argument", "Class", "Enum", "StatusRow"} <= shown.keys()
    for name, held in shown.items():
        assert held == [field.name for field in fields(getattr(model, name))], name


def folder_of(home: Path, spec: str) -> list[str]:
    """The option that names a folder `specs` which holds one spec."""
    (home / "specs").mkdir()
    (home / "specs/acme.yaml").write_text(spec, "utf-8")
    return ["--specs", str(home / "specs")]


def test_a_small_spec_is_shown_to_the_letter(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A foreign document, with a title that would colour and reverse a terminal."""
    assert cli.main(["show", "model", *folder_of(tmp_path, SPEC)]) == 0
    assert capsys.readouterr().out == SHOWN


def test_hostile_texts_stay_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing but ASCII is printed, so that no terminal is coloured and no locale fails."""
    title = "".join(map(str, FRAGMENTS))
    options = folder_of(tmp_path, SPEC.replace(TITLE, yaml(title)))
    assert cli.main(["show", "model", *options]) == 0
    shown = capsys.readouterr().out
    assert re.fullmatch(r"[\n -~]+", shown)
    assert json.loads(shown)["acme"]["title"] == title


def test_a_number_that_json_lacks_is_a_string() -> None:
    provider = replace(built.providers()[0], rate_limits=((5, math.inf), (7, 0.5)))
    shown = json.loads(dump(provider), parse_constant=pytest.fail)
    assert shown["rate_limits"] == [[5, "inf"], [7, 0.5]]


def test_a_reader_that_goes_away_is_not_complained_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    options = folder_of(tmp_path, SPEC)
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as pipe:
        monkeypatch.setattr(sys, "stdout", pipe)
        assert cli.main(["show", "model", *options]) == 1
    assert capsys.readouterr().err == ""


def test_one_provider_can_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    hostile = ["--specs", str(TESTS / "hostile")]
    assert cli.main(["show", "model", *hostile, "--provider", "zoo"]) == 0
    zoo = json.loads(capsys.readouterr().out)
    assert (zoo["class"], zoo["package"]) == ("Provider", "zoo")
    assert cli.main(["show", "model", *hostile]) == 0
    both = json.loads(capsys.readouterr().out)
    assert list(both) == ["acme", "zoo"]
    assert both["zoo"] == zoo
    assert cli.main(["show", "model", *hostile, "--provider", "nobody"]) == 2
    assert capsys.readouterr().err == ("dlrgen: there is no provider 'nobody'; known: acme, zoo\n")


def test_problems_of_specs_are_printed_instead(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "acme.yaml").write_text(SPEC.replace("operationId: ping", "operationId: 5"))
    assert cli.main(["show", "model", "--specs", str(tmp_path)]) == 1
    assert capsys.readouterr().out.endswith("; nothing to show\n")


def test_what_no_model_holds_is_refused() -> None:
    provider, *_ = built.providers()
    with pytest.raises(TypeError, match="object cannot be shown"):
        dump(replace(provider, description=object()))  # type: ignore[arg-type]
