# Generated from specs/bolt.yaml. Do not edit.
"""Models of Bolt: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from .._runtime.model import Model, Open


class Kind(StrEnum):
    STATUS = "status"
    INCOMING = "incoming"


class Receipt(Model):
    message: str
    receipt: Literal["there"] | str


class Note(Model):
    note: str


class IncomingContent(Model):
    text: str | None = None


class StatusUpdate(Model):
    event: Open[Kind] | None = None
    message: str
    status: Literal["gone"] | str


class Incoming(Model):
    event: Open[Kind] | None = None
    content: IncomingContent | str | None = None
