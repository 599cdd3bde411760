# Generated from specs/shop.json. Do not edit.
"""Shop."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncShopClient, ShopClient
    from .errors import NotFoundError
    from .models import Field_, FieldKind, NotFound

__all__ = [
    "AsyncShopClient",
    "FieldKind",
    "Field_",
    "NotFound",
    "NotFoundError",
    "ShopClient",
]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "models", "errors", "client")
