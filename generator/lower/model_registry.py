"""What is known of a document's schemas: their names, and the classes and enums they become."""

from __future__ import annotations

from typing import Any

from generator import naming
from generator.load import Pointer
from generator.lower.context import Context
from generator.lower.docs import doc
from generator.model import Key, Model, Type
from generator.naming import Name
from generator.text import Text


class ModelRegistry:
    """Classes and enums by the place where they stand, collected as they are met."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.models: dict[Pointer, Model | None] = {}
        self.names: dict[Pointer, Name] = {}
        self.types: dict[Pointer, Type] = {}
        """What is finished; of a class under way only the name is known."""
        self.named: list[tuple[str, Name, Pointer]] = []

    def class_name(self, path: Pointer, schema: dict[str, Any]) -> Name:
        """The name of the class at a place, given there or derived from it; remembered."""
        self.names[path] = Name("")
        name = self.names[path] = self.alias_name(path, schema)
        return name

    def alias_name(self, path: Pointer, schema: dict[str, Any]) -> Name:
        """The name of what is no class by itself: who refers to it writes the type out."""
        word = self.context.class_names.word(path)
        name = self.context.name(word, path, naming.pascal_case, naming.RESERVED_CLASSES, schema)
        if path not in self.names and not self.context.document.house:
            name = self._apart(name)
        self.named.append((word, name, path))
        self.context.comes_from(Key("model", name), path)
        return name

    def _apart(self, name: Name) -> Name:
        """A name that nothing else has: a foreign document cannot be told to rename its schema."""
        return naming.apart(name, {*(other for _, other, _ in self.named), *self.context.taken})

    def doc(self, schema: Any, listed: bool = False) -> Text:
        """Description and limits, as the docstring states them; with its words if `listed`."""
        return doc(self.context, schema, self.names, listed)
