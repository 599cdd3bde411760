# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from .._runtime.model import Model, Open


class LineCurrency(StrEnum):
    """Written where it is used."""

    EUR = "EUR"
    CHF = "CHF"


class Currency(StrEnum):
    """The currencies we know."""

    EUR = "EUR"
    USD = "USD"


class Money(Model):
    """An amount in a currency."""

    amount: int | float
    currency: Open[Currency]


class Line(Model):
    """One line of an order."""

    currency: Open[LineCurrency] | None = None
    """Written where it is used."""


class Note(Model):
    """A note on an order."""

    fee: Money | None = None


class Order(Model):
    """Refers in all ways."""

    total: Money
    """What the customer pays."""
    tax: Money | None = None
    currency: Open[LineCurrency] | None = None
    again: Money | None = None
    item: Line | None = None
    id: str | None = None
    """Id of an order, in capitals. At most 12 characters."""
    lines: list[Line] | None = None
    notes: list[Note] | None = None


OrderId: TypeAlias = str
"""Id of an order, in capitals. At most 12 characters."""


Alias: TypeAlias = Money
