"""`x-batch` and `x-pagination`: calls that clients split, and answers that they walk through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator.load import Pointer, mapping
from generator.lower.context import Context
from generator.lower.schemas import SchemaTypes
from generator.model import (
    STRING,
    Argument,
    Batching,
    Class,
    Field,
    Key,
    ListOf,
    Paging,
    Ref,
    Type,
    class_names,
)
from generator.naming import Name
from generator.problems import quoted
from generator.text import Text


@dataclass
class SeveralCalls:
    """How one operation takes many ids, or gives many pages."""

    context: Context
    schemas: SchemaTypes
    path: Pointer
    node: dict[str, Any]

    def batch(self, name: Name, arguments: list[Argument], answer: Type) -> Batching | None:
        """How the call is split into several; None if it takes one id, or says it wrongly."""
        written = mapping(self.node.get("x-batch"))
        if not {"parameter", "max_items", "key"} <= written.keys():
            return None
        at = (*self.path, "x-batch")
        self.context.comes_from(Key("batch", name), at)
        argument = next((a for a in arguments if a.wire.raw == written.get("parameter")), None)
        if argument is None:
            self._no_parameter((*at, "parameter"), "batch", written["parameter"], arguments)
            return None
        if argument.type != ListOf(STRING) or not argument.encoder:
            text = f"{quoted(argument.wire.raw)} is not a list of strings joined by commas"
            hint = "write it as `explode: false, schema: {type: array, items: {type: string}}`"
            self.context.report((*at, "parameter"), "batch", text, hint)
            return None
        if not isinstance(answer, ListOf) or not isinstance(answer.item, Ref):
            text, hint = (
                "the answer is not a list of objects",
                "remove `x-batch`: only a list of objects can be split",
            )
            self.context.report(at, "batch", text, hint)
            return None
        key = self._attribute(answer.item.name, written.get("key"), (*at, "key"), "batch")
        size = written.get("max_items")
        return Batching(argument, answer.item.name, key, size if isinstance(size, int) else 1)

    def pages(self, arguments: list[Argument], answer: Type) -> Paging | None:
        """How one page leads to the next; None if there is only one, or it is said wrongly."""
        written = mapping(self.node.get("x-pagination"))
        counted = {"parameter", "first", "size", "default"} <= written.keys()
        if not counted and not {"parameter", "next", "items"} <= written.keys():
            return None
        at = (*self.path, "x-pagination")
        argument = next((a for a in arguments if a.wire.raw == written.get("parameter")), None)
        if argument is None or argument.place != "query":
            self._no_parameter((*at, "parameter"), "pagination", written["parameter"], arguments)
            return None
        if counted:
            return self._counted(at, written, arguments, argument, answer)
        if not isinstance(answer, Ref):
            text, hint = (
                "the answer is not an object",
                "remove `x-pagination`: only an object can name the next page",
            )
            self.context.report(at, "pagination", text, hint)
            return None
        following: list[Name] = []
        holder = answer.name
        words = str(written.get("next")).split(".")
        for word in words:
            following.append(self._attribute(holder, word, (*at, "next"), "pagination"))
            holder = self._holder(holder, word)
        self._attribute(answer.name, written.get("items"), (*at, "items"), "pagination")
        return Paging(argument, tuple(following), tuple(map(Text, words)))

    def _counted(
        self,
        at: Pointer,
        written: dict[str, Any],
        arguments: list[Argument],
        argument: Argument,
        answer: Type,
    ) -> Paging | None:
        """Pages that are counted until one has fewer items than it could."""
        size = next((a for a in arguments if a.wire.raw == written["size"]), None)
        if size is None or size.place != "query":
            self._no_parameter((*at, "size"), "pagination", written["size"], arguments)
            return None
        if not isinstance(answer, ListOf):
            text, hint = (
                "the answer is not a list",
                "write `next:` and `items:` instead of `size:`: only a list can be counted",
            )
            self.context.report(at, "pagination", text, hint)
            return None
        return Paging(argument, (), (), size, int(written["first"]), int(written["default"]))

    def _no_parameter(
        self, path: Pointer, rule: str, word: object, arguments: list[Argument]
    ) -> None:
        text = f"{quoted(word)} is not a query parameter of this operation"
        names = ", ".join(a.wire.raw for a in arguments if a.place == "query")
        self.context.report(
            path, rule, text, f"one of: {names}" if names else "add it to `parameters`"
        )

    def _attribute(self, holder: Name, word: Any, path: Pointer, rule: str) -> Name:
        """The attribute of a class that holds the property `word`."""
        for field_ in self._fields(holder):
            if field_.wire.raw == word:
                return field_.name
        text = f"{quoted(word)} is not a property of {holder}"
        names = ", ".join(field_.wire.raw for field_ in self._fields(holder))
        self.context.report(path, rule, text, f"one of: {names}")
        return Name("unnamed")

    def _holder(self, holder: Name, word: str) -> Name:
        for field_ in self._fields(holder):
            if field_.wire.raw == word:
                return next(iter(class_names(field_.type)), holder)
        return holder

    def _fields(self, holder: Name) -> tuple[Field, ...]:
        for model in self.schemas.models.values():
            if isinstance(model, Class) and model.name == holder:
                return model.fields
        return ()
