# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from .._runtime.model import Model, Open, Tagged


class Text(Model):
    """A message of text."""

    type: Literal["text"] | str
    """Always 'text'."""
    body: str


class Picture(Model):
    """A message with a picture."""

    type: Literal['pic"ture'] | str
    """Always 'pic"ture'."""
    body: str
    """Address of the picture."""
    version: Literal[2] | int | None = None
    """Always 2."""
    ratio: int | float | None = None
    """Always 0.5."""
    framed: Literal[True] | bool | None = None
    """Always True."""
    none: None = None
    """Always None."""
    size: Literal[1, 2, 4] | int | None = None
    zoom: Literal[1, 2] | int | None = None
    scale: int | float | None = None
    """One of 0.5, 1."""
    mixed: Literal["all"] | str | Literal[1] | int | Literal[False] | bool | None = None
    both: Literal["one"] | str | None = None
    """Always 'one'."""


class Priority(StrEnum):
    """Written as constants."""

    HIGH = "high"
    """At once."""
    LOW = "low"
    """When there is time."""
    BETWEEN = "<>"
    """Between the two."""


class Message(Model):
    """Any message."""

    content: MessageContent
    """What was sent."""
    priority: Open[Priority] | None = None


MessageContent = Annotated[
    Text | Picture, Tagged("type", {"text": Text, 'pic"ture': Picture})
]
"""What was sent. One of `Text`, `Picture`; `type` tells which."""
