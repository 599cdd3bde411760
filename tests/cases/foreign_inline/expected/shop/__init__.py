# Generated from specs/shop.yaml. Do not edit.
"""Shop."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncShopClient, ShopClient
    from .errors import Conflict
    from .models import (
        CreateOrderError409,
        CreateOrderRequest,
        CreateOrderRequestLinesItem,
        CreateOrderRequestLinesItemSize,
        CreateOrderRequestShipTo,
        CreateOrderRequestShipToAddress,
        CreateOrderResponse,
        CreateOrderResponseState,
        OrderBody,
        OrderBodyPartsValue,
        OrdersByIdView,
    )

__all__ = [
    "AsyncShopClient",
    "Conflict",
    "CreateOrderError409",
    "CreateOrderRequest",
    "CreateOrderRequestLinesItem",
    "CreateOrderRequestLinesItemSize",
    "CreateOrderRequestShipTo",
    "CreateOrderRequestShipToAddress",
    "CreateOrderResponse",
    "CreateOrderResponseState",
    "OrderBody",
    "OrderBodyPartsValue",
    "OrdersByIdView",
    "ShopClient",
]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "models", "errors", "client")
