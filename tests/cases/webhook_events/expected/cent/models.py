# Generated from specs/cent.yaml. Do not edit.
"""Models of Cent: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from .._runtime.model import Model, Open, Tagged


class ArrivedStatus(StrEnum):
    ARRIVED = "arrived"


class LostStatus(StrEnum):
    LOST = "lost"


class Arrived(Model):
    id: str
    status: Open[ArrivedStatus]


class Lost(Model):
    id: str
    status: Open[LostStatus]
    why: str


ReportPayload = Annotated[
    Arrived | Lost, Tagged("status", {"arrived": Arrived, "lost": Lost})
]
"""One of `Arrived`, `Lost`; `status` tells which."""
