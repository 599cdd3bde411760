# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.model import Model


class Price(Model):
    """An amount of money."""

    amount: int | float


class Report(Model):
    """Maps of all kinds."""

    free: dict[str, Any] | None = None
    any_value: dict[str, Any] | None = None
    counts: dict[str, int] | None = None
    """Word to number of messages."""
    nested: dict[str, dict[str, list[str]]] | None = None
    prices: dict[str, Price] | None = None
    """Country code to price."""
    maybe: dict[str, str | None] | None = None
    by_pattern: dict[str, str] | None = None


class Closed(Model):
    """Takes no other keys; what the provider adds is kept all the same."""

    only: str | None = None


class Extended(Model):
    """Known properties beside free ones.

    Other keys hold `int`."""

    known: str | None = None


Prices: TypeAlias = dict[str, Price]
"""Country code to price."""
