# Generated from specs/zoo.yaml. Do not edit.
"""Zoo."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncZooClient, ZooClient
    from .models import (
        Animal,
        AnyAnimal,
        Cage,
        CageInside,
        CageTagsItem,
        Cat,
        CatHuntingSkill,
        Colour,
        Food,
        Lion,
        Toy,
        Weight,
    )

__all__ = [
    "Animal",
    "AnyAnimal",
    "AsyncZooClient",
    "Cage",
    "CageInside",
    "CageTagsItem",
    "Cat",
    "CatHuntingSkill",
    "Colour",
    "Food",
    "Lion",
    "Toy",
    "Weight",
    "ZooClient",
]

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, __all__, "models", "client")
