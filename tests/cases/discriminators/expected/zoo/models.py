# Generated from specs/zoo.yaml. Do not edit.
"""Models of Zoo: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.model import Model, Open, Tagged


class CatHuntingSkill(StrEnum):
    LAZY = "lazy"
    EAGER = "eager"


class Toy(Model):
    """Something to play with."""

    kind: str | None = None
    name: str | None = None


class Food(Model):
    """Something to eat."""

    kind: str | None = None
    name: str | None = None


class Colour(Model):
    """A colour."""

    what: Literal["colour"] | str
    """Always 'colour'."""
    value: str


class Weight(Model):
    """A weight."""

    what: Literal["weight"] | str
    value: str


class Cage(Model):
    """Holds something."""

    inside: CageInside | str | None = None
    tags: list[CageTagsItem] | None = None
    """Told apart by their constants alone."""


class Animal(Model):
    """Any animal."""

    pet_type: Annotated[str, Field(alias="petType")]
    parent: AnyAnimal | None = None


class Cat(Model):
    """An animal that hunts."""

    pet_type: Annotated[str, Field(alias="petType")]
    parent: AnyAnimal | None = None
    hunting_skill: Annotated[
        Open[CatHuntingSkill] | None, Field(alias="huntingSkill")
    ] = None


class Lion(Model):
    """A cat with a mane."""

    pet_type: Annotated[str, Field(alias="petType")]
    parent: AnyAnimal | None = None
    hunting_skill: Annotated[
        Open[CatHuntingSkill] | None, Field(alias="huntingSkill")
    ] = None
    mane: bool | None = None


AnyAnimal = Annotated[
    Animal | Cat | Lion, Tagged("petType", {"Animal": Animal, "Cat": Cat, "Lion": Lion})
]
"""One of `Animal`, `Cat`, `Lion`; `petType` tells which."""


CageInside = Annotated[
    Toy | Food, Tagged("kind", {"toy": Toy, "ball": Toy, "food": Food})
]
"""One of `Toy`, `Food`; `kind` tells which."""


CageTagsItem = Annotated[
    Colour | Weight, Tagged("what", {"colour": Colour, "weight": Weight})
]
"""One of `Colour`, `Weight`; `what` tells which."""
