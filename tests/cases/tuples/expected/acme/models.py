# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model


class Point(Model):
    """One place."""

    x: int | float | None = None


class Area(Model):
    """Where a message may go."""

    point: tuple[int | float, int | float]
    """Longitude and latitude. At least 2 items."""
    labelled: tuple[str, Point] | None = None
    """A name and where it is. At least 2 items."""
    at_least: list[str | int] | None = None
    """Begins with a name; whatever follows."""
    any_length: list[str | bool] | None = None
    anything: list[Any] | None = None
    matrix: list[list[int]] | None = None
    """At least 1 item."""
