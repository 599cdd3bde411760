"""What the parts of `lower` share: the document, the problems, and how a name is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from generator.load import Document, Path_, mapping
from generator.naming import Name, explicit
from generator.problems import Problem, quoted


@dataclass
class Context:
    """One run of `lower` over one document."""

    document: Document
    problems: list[Problem] = field(default_factory=list)
    class_places: dict[str, Path_] = field(default_factory=dict)

    def report(self, path: Path_, rule: str, message: str, hint: str) -> None:
        self.problems.append(Problem(self.document.at(*path), rule, message, hint))

    def unsupported(self, path: Path_, message: str, hint: str) -> None:
        self.report(path, "unsupported", f"the generator cannot express {message}", hint)

    def name(
        self,
        word: str,
        path: Path_,
        derive: Callable[[str], Name | None],
        reserved: frozenset[str],
        node: Any = None,
    ) -> Name:
        """The Python name of `word`, or of the `x-python-name` that `node` carries.

        In a house spec a reserved name is a problem; a foreign document cannot be told to rename,
        so there the name gets a trailing underscore.
        """
        given = mapping(node).get("x-python-name")
        name = explicit(given) if isinstance(given, str) else derive(word)
        if name is None:
            text = f"{quoted(given or word)} cannot be a Python name"
            self.report(path, "name", text, "add `x-python-name:` with an identifier")
            return Name("unnamed")
        if name not in reserved:
            return name
        if self.document.house:
            text = f"{quoted(word)} would become `{name}`, which is reserved"
            self.report(
                path, "reserved-name", text, f"add `x-python-name: {name}_` or a better one"
            )
        return Name(f"{name}_")

    def distinct(self, names: list[tuple[str, Name, Path_]], what: str) -> None:
        """Report every two words that fold to one name."""
        seen: dict[str, tuple[str, Path_]] = {}
        for word, name, path in names:
            first, first_path = seen.setdefault(name, (word, path))
            if first_path != path:
                line = self.document.at(*first_path).line
                text = (
                    f"{what} {quoted(word)} and {quoted(first)} (line {line}) both become `{name}`"
                )
                self.report(path, "name", text, "add `x-python-name:` to one of them")
