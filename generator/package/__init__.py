"""What callers see of one provider: `Provider` -> `Package`, built once, then only printed.

Clients with their methods and parameters, functions, constants and exports are values here.
Templates print them, `surface.txt` lists them, reviews compare them, the README shows them: so
none of them can say something else than the others.
"""

from __future__ import annotations

from generator.package.classes import ways
from generator.package.items import Item, Kind, Way
from generator.package.package import Package, package
from generator.package.parts import ClientClass, Constant, Doc, Function, Method, Parameter, Role
from generator.package.surface import lines, surface

__all__ = [
    "ClientClass",
    "Constant",
    "Doc",
    "Function",
    "Item",
    "Kind",
    "Method",
    "Package",
    "Parameter",
    "Role",
    "Way",
    "lines",
    "package",
    "surface",
    "ways",
]
