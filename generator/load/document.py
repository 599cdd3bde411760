"""One spec: its data, and where every piece of it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.load.nodes import MAX_DEPTH, Map, Pointer, Seq, is_sequence, mapping, pointer
from generator.problems import Location, Problem


@dataclass
class Document:
    """One spec: its data, and where every piece of it is.

    `problems` holds what was wrong with its references; the rest of the data is still usable.
    """

    path: Path
    root: Map
    problems: list[Problem] = field(default_factory=list)
    schemas: list[tuple[Pointer, dict[str, Any]]] | None = field(default=None, repr=False)
    """What `walk.schemas` has found."""

    @property
    def name(self) -> str:
        """The file name without its suffix, which becomes the package name."""
        return self.path.stem

    @property
    def house(self) -> bool:
        """Whether the house rules hold: a spec of ours names its provider."""
        return "x-provider" in mapping(self.root.get("info"))

    @property
    def is_3_0(self) -> bool:
        """Whether it is written in OpenAPI 3.0, which differs from 3.1 in what a schema means."""
        return str(self.root.get("openapi")).startswith("3.0")

    def at(self, *path: str | int) -> Location:
        """Where the value at `path` stands, or its key if the value begins on a line below.

        A path that ends in a key that is missing gives the place of what lacks it. References on
        the way are followed, so the place may be in another file.
        """
        node: Any = self.root
        place = Location(str(self.path))
        for index, step in enumerate(path):
            if not isinstance(node, Map | Seq) or step not in node.marks:
                end = self.end_of(node)
                return place if end is None else self.at(*end, *path[index:])
            key, value = node.marks[step]
            node = node[step]  # type: ignore[index]
            place = value if value.line == key.line else key
        return place

    def key(self, *path: str | int) -> Location:
        """Where the last key of `path` itself stands."""
        parent = self.get(*path[:-1])
        marks = parent.marks if isinstance(parent, Map | Seq) else {}
        return marks[path[-1]][0] if path and path[-1] in marks else self.at(*path)

    def get(self, *path: str | int) -> Any:
        """The value at `path`, or None."""
        node: Any = self.root
        for step in path:
            if isinstance(node, Map) and step in node:
                node = node[str(step)]
            elif isinstance(node, Seq) and str(step).isdigit() and int(step) < len(node):
                node = node[int(step)]
            else:
                return None
        return node

    def resolve(self, node: Any) -> Any:
        """What a `$ref` finally points to; `node` itself if it is none, or points nowhere."""
        end = self.end_of(node)
        return node if end is None else self.get(*end)

    def end_of(self, node: Any) -> Pointer | None:
        """The path of what a `$ref` finally points to; None if it is none, or points nowhere."""
        path: Pointer | None = None
        for _ in range(MAX_DEPTH):
            ref = mapping(node).get("$ref")
            if not isinstance(ref, str) or not ref.startswith("#"):
                return path
            path = self.steps(ref)
            node = self.get(*path)
            if node is None:
                return None
        return None

    def steps(self, ref: str) -> Pointer:
        """The path that a `$ref` into this document names; items of lists by their number."""
        path: Pointer = ()
        for step in pointer(ref[1:]):
            here = self.get(*path)
            path = (*path, int(step) if is_sequence(here) and step.isdecimal() else step)
        return path
