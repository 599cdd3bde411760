"""A house spec of the least size that has a bit of everything, for tests of commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import build, judge
from generator.problems import Problem, SpecError

SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: "1", x-provider: {name: Acme, class_prefix: Acme}}
x-sources: {S: {title: Page, kind: page, where: acme.example, read: "2026-01-01"}}
servers: [{url: "https://api.acme.example"}]
paths:
  /messages/{id}:
    get:
      operationId: get_message
      summary: Look up one message
      x-source: S
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: The message.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Message"}
              example: {id: m-1, status: sent}
components:
  schemas:
    Message:
      type: object
      description: One message to one recipient.
      x-source: S
      x-delivery-report: {id: id, status: status, unit: message, source: poll}
      required: [id, status]
      properties: {id: {type: string}, status: {$ref: "#/components/schemas/Status"}}
    Status:
      type: string
      x-source: S
      enum: [sent, delivered, expired]
      x-status-map:
        sent: {state: sent, terminal: false, evidence: provider}
        delivered: {state: delivered, terminal: true, evidence: handset}
        expired:
          {state: failed, terminal: true, evidence: network, reason: expired,
           note: The network gave up on it.}
"""
OTHER = SPEC.replace("Acme", "Bolt").replace("acme", "bolt")
"""The same of another provider."""


def write(folder: Path) -> Path:
    """A folder with the two specs."""
    folder.mkdir(parents=True)
    (folder / "acme.yaml").write_text(SPEC, "utf-8")
    (folder / "bolt.yaml").write_text(OTHER, "utf-8")
    return folder


class _Judge:
    """`judge.Judge`, after the printing instead of beside it."""

    def __init__(self, specs: Path, names: list[str]) -> None:
        self._specs, self._names = specs, names

    def problems(self) -> list[Problem]:
        try:
            build.providers(self._specs, only=self._names)
        except SpecError as error:
            return list(error.problems)
        return []

    def __enter__(self) -> _Judge:
        return self

    def __exit__(self, *exc: object) -> None:
        pass


def judge_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let `generate` judge in this process: starting another costs more than all the rest."""
    monkeypatch.setattr(judge, "Judge", _Judge)
