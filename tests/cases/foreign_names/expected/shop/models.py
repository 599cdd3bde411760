# Generated from specs/shop.json. Do not edit.
"""Models of Shop: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model, Open


class FieldKind(StrEnum):
    NAME = "name"
    MRO = "mro"
    VALUE = "value"


class NotFound(Model):
    what: str | None = None


class Field_(Model):
    class_: Annotated[str | None, Field(alias="class")]
    copy_: Annotated[bool | None, Field(alias="copy")] = None
    model_dump_: Annotated[str | None, Field(alias="model_dump")] = None
    kind: Open[FieldKind] | None = None
    owner: NotFound | None = None
