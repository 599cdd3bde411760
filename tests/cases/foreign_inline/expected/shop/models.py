# Generated from specs/shop.yaml. Do not edit.
"""Models of Shop: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model, Open, Sent


class CreateOrderError409(Model):
    other: int | None = None


class CreateOrderRequestLinesItemSize(StrEnum):
    S = "S"
    M = "M"
    L = "L"


class CreateOrderRequestShipToAddress(Sent):
    city: str | None = None


class CreateOrderResponseState(StrEnum):
    """Where it is."""

    OPEN = "open"
    CLOSED = "closed"


class OrdersByIdView(StrEnum):
    SHORT = "short"
    FULL = "full"


class OrderBodyPartsValue(Model):
    n: int | float | None = None


class CreateOrderRequestLinesItem(Sent):
    sku: str | None = None
    size: Open[CreateOrderRequestLinesItemSize] | None = None


class CreateOrderRequestShipTo(Sent):
    address: CreateOrderRequestShipToAddress | None = None


class CreateOrderResponse(Model):
    id: int
    state: Open[CreateOrderResponseState] | None = None
    """Where it is."""


class OrderBody(Model):
    id: int | None = None
    parts: dict[str, OrderBodyPartsValue] | None = None


class CreateOrderRequest(Sent):
    lines: list[CreateOrderRequestLinesItem]
    ship_to: Annotated[CreateOrderRequestShipTo | None, Field(alias="ship-to")] = None
