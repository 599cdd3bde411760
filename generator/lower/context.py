"""What the parts of `lower` share: the document, the problems, and how a name is given."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from generator.load import Document, Pointer, mapping
from generator.lower.class_names import ClassNames
from generator.model import Key
from generator.naming import Derive, Name, explicit
from generator.problems import Location, Problem, quoted

_WORDS = "list the words as `oneOf: [{const: <word>, x-python-name: <NAME>}, ...]`"


def _is_word(path: Pointer) -> bool:
    return path[-2:-1] == ("enum",)


@dataclass
class Context:
    """One run of `lower` over one document."""

    document: Document
    class_names: ClassNames
    taken: frozenset[str] = frozenset()
    """Names of the clients."""
    problems: list[Problem] = field(default_factory=list)
    class_places: dict[str, Pointer] = field(default_factory=dict)
    places: dict[Key, Pointer] = field(default_factory=dict)
    """Part of the package -> the part of the document that it comes from."""

    def place(self, path: Pointer) -> Pointer:
        """Where a part of the document really stands: `path`, or what its `$ref` leads to."""
        return self.document.end_of(self.document.get(*path)) or path

    def comes_from(self, key: Key, path: Pointer) -> None:
        """Remember where something public comes from; what is said first counts."""
        self.places.setdefault(key, path)

    def report(self, path: Pointer, rule: str, message: str, hint: str) -> None:
        self.problems.append(Problem(self.document.at(*path), rule, message, hint))

    def report_name(self, path: Pointer, rule: str, message: str, hint: str) -> None:
        self.problems.append(Problem(self._named_at(path), rule, message, hint))

    def _named_at(self, path: Pointer) -> Location:
        """Where the name of the thing at `path` is written: inside it, or as its key."""
        node = mapping(self.document.resolve(self.document.get(*path)))
        parameter = path[-2:-1] == ("parameters",)
        for key in ("x-python-name", "operationId", "name" if parameter else ""):
            if isinstance(node.get(key), str):
                return self.document.at(*path, key)
        return self.document.key(*path)

    def unsupported(self, path: Pointer, message: str, hint: str) -> None:
        self.report(path, "unsupported", f"the generator cannot express {message}", hint)

    def name(
        self,
        word: str,
        path: Pointer,
        derive: Derive,
        reserved: frozenset[str],
        node: Any = None,
    ) -> Name:
        """The Python name of `word`, or of the `x-python-name` that `node` carries.

        In a house spec a reserved name is a problem; a foreign document cannot be told to rename,
        so there the name gets a trailing underscore.
        """
        given = mapping(node).get("x-python-name")
        name = explicit(given, derive) if isinstance(given, str) else derive(word)
        if name is None:
            text = f"{quoted(given or word)} cannot be a Python name"
            hint = _WORDS if _is_word(path) else "add `x-python-name: ...`, a Python identifier"
            if isinstance(given, str) and derive(given):
                text = f"{quoted(given)} is not spelled like other names of its kind"
                hint = f"write `x-python-name: {derive(given)}` or a better one"
            self.report_name(path, "name", text, hint)
            return Name("unnamed")
        if name not in reserved:
            return name
        if self.document.house:
            text = f"{quoted(given or word)} becomes `{name}`, a name that is already taken"
            hint = f"write `x-python-name: {name}_` or a better one"
            self.report_name(path, "reserved-name", text, hint)
        return Name(f"{name}_")

    def distinct(self, names: list[tuple[str, Name, Pointer]], what: str) -> None:
        """Report every two words that fold to one name."""
        seen: dict[str, tuple[str, Pointer]] = {}
        for word, name, path in names:
            first, first_path = seen.setdefault(name, (word, path))
            if first_path != path:
                place = self._named_at(first_path).seen_from(self._named_at(path))
                text = f"{what} {quoted(word)} and {quoted(first)} ({place}) both become `{name}`"
                calls = what == "operations"
                hint = "rename one of them" if calls else "add `x-python-name: ...` to one of them"
                hint = _WORDS if _is_word(path) else hint
                self.report_name(path, "name", text, hint)
