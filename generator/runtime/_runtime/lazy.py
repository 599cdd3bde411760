"""Packages that import their modules when one of their names is first used."""

from __future__ import annotations

from collections.abc import Callable, Collection
from importlib import import_module


def lazy(package: str, names: Collection[str], *modules: str) -> Callable[[str], object]:
    """A `__getattr__` for a package.

    Args:
        package: Its name.
        names: All that it exports.
        modules: Those of its modules that hold the names, in the order in which they are searched:
            each imports some of those before it.
    """

    def load(name: str) -> object:
        if name in names:
            for module in modules:
                held = vars(import_module(f".{module}", package))
                if name in held:
                    return held[name]
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    return load
