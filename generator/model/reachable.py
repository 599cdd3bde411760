"""Which classes and enums the values of some types can hold, however deep."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.classes import Class, Model
from generator.model.types import Type, class_names
from generator.naming import Name


def reached(types: Iterable[Type], models: dict[Name, Model]) -> set[Name]:
    """The names of all models that values of these types can hold."""
    found: set[Name] = set()
    todo = list(types)
    while todo:
        for name in class_names(todo.pop()):
            if name not in found:
                found.add(name)
                model = models.get(name)
                todo += [field.type for field in model.fields] if isinstance(model, Class) else []
    return found
