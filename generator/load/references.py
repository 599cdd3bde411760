"""References: what stands in other files of the folder is taken in, what leads nowhere is told."""

from __future__ import annotations

import os
import re
from difflib import get_close_matches
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote

from generator.fingerprint import SUFFIXES
from generator.load.document import Document
from generator.load.endless import endless
from generator.load.nodes import NAMED, Map, Pointer, Seq, in_data, mapping, pointer
from generator.load.yaml12 import parse, read
from generator.problems import Location, Problem, SpecError, quoted

_OUTSIDE = "leaves the specs folder", "copy the part you need into the folder"
_A_FILE = "name a file of the specs folder, by its path from this file"
_NOWHERE = Location("")


def take_in(document: Document) -> list[Problem]:
    """Make a document self-contained; returns what is wrong with its references."""
    return [*_Bundle(document).run(), *endless(document)]


Address = tuple[Path, str, Pointer]
"""A part of a file: the file, the kind of component that is wanted, and the steps to it."""


class _Bundle:
    """Takes in what `$ref` names in other files, as components, and reports what leads nowhere."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.problems: list[Problem] = []
        self.folder = document.path.parent.resolve()
        self.home = self.folder / document.path.name  # as it is called: it may be a symbolic link
        self.files: dict[Path, Any] = {self.home: document.root}
        self.taken: dict[Address, str] = {}
        self.todo: list[tuple[Any, Path, Pointer]] = [(document.root, self.home, ())]
        self.file_of: dict[int, Path] = {}
        self.done: set[int] = set()

    def run(self) -> list[Problem]:
        for section, named in mapping(self.document.root.get("components")).items():
            for name in list(mapping(named)):
                path = ("components", section, name)
                self._walk(self._component(path), self.home, path)
        while self.todo:
            self._walk(*self.todo.pop(0))
        return self.problems

    def _walk(self, node: Any, file: Path, path: Pointer) -> None:
        if id(node) in self.done or not isinstance(node, Map | Seq) or in_data(path):
            return
        self.done.add(id(node))
        file = self.file_of.get(id(node), file)
        if isinstance(node, Map):
            if isinstance(node.get("$ref"), str):
                file = self._reference(node, node["$ref"], file, path)
                if self.document.is_3_0 and "$ref" in node and _section(path) == "schemas":
                    _without_siblings(node)
            if not str(node.get("$dynamicRef", "#")).startswith("#"):
                at = node.marks["$dynamicRef"][1]
                self._problem(at, str(node["$dynamicRef"]), *_OUTSIDE)
            for key, value in list(node.items()):
                self._walk(value, file, (*path, key))
        else:
            for index, value in enumerate(node):
                self._walk(value, file, (*path, index))

    def _reference(self, node: Map, ref: str, file: Path, path: Pointer) -> Path:
        """Make a reference one into this document; returns the file in whose terms `node` is."""
        at = node.marks["$ref"][1]
        name, _, fragment = ref.partition("#")
        steps, section = pointer(fragment), _section(path)
        target = self._target(file, name, at, ref)
        root = self._file(target, at, ref) if target else None
        if target is None or root is None:
            return file
        found, marks = _find(root, steps)
        whole = target == self.home and not steps
        other = target == self.home and steps[:1] == ("components",)
        other = other and (len(steps) < 3 or steps[1] != section)
        if fragment[:1] not in {"", "/"} or not isinstance(found, Map | bool) or whole or other:
            allowed = "" if found is None else " that is allowed here"
            hint = _suggestion(root, name, steps, section)
            self._problem(at, ref, f"points to nothing{allowed}", hint)
        elif section == "pathItems" and isinstance(found, Map):
            return self._splice(node, found, target, at)
        elif target == self.home:
            node["$ref"] = f"#{fragment}"
        elif node is self._component(path) and (target, section, steps) not in self.taken:
            self._put(found, marks, (target, section, steps), str(path[-1]))
        else:
            node["$ref"] = self._take(found, marks, (target, section, steps), at)
        return file

    def _component(self, path: Pointer) -> Any:
        """The component at `path` if it only names a part of a file: it becomes that part."""
        node = self.document.get(*path) if path[:1] == ("components",) and len(path) == 3 else None
        return node if mapping(node).keys() == {"$ref"} else None

    def _target(self, file: Path, name: str, at: Location, ref: str) -> Path | None:
        """The file that a reference in `file` names."""
        if not name:
            return file
        try:
            plain = Path(os.path.normpath(file.parent / unquote(name)))
            target = plain if plain == self.home else plain.resolve()
        except (ValueError, OSError, RuntimeError):  # no file name, or links in a circle
            self._problem(at, ref, "does not name a file", _A_FILE)
            return None
        elsewhere = re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//", name) or name[0] in "/\\"
        if elsewhere or not target.is_relative_to(self.folder):
            self._problem(at, ref, *_OUTSIDE)
            return None
        return target

    def _file(self, target: Path, at: Location, ref: str) -> Any:
        """What a file holds; None if it cannot be read, which is then reported."""
        if target not in self.files:
            self.files[target] = None
            shown = self.document.path.parent / target.relative_to(self.folder)
            try:
                if shown.is_file():
                    self.files[target] = parse(read(shown), str(shown))
                else:
                    folder = shown if shown.is_dir() else shown.parent
                    files = sorted(p for p in folder.glob("*") if p.is_file())
                    near = [p.name for p in files if p.suffix in SUFFIXES]
                    hint = f"files there: {', '.join(near[:8])}" if near else _A_FILE
                    self._problem(at, ref, "does not name a file", hint)
            except SpecError as error:
                self.problems.extend(error.problems)
            except OSError:
                self._problem(at, ref, "does not name a file", _A_FILE)
        return self.files[target]

    def _splice(self, node: Map, found: Map, file: Path, at: Location) -> Path:
        """Put a path item where it is referred to: it is no component in 3.0."""
        alone = "$ref" in found
        del node["$ref"]
        if alone:
            text = "the generator cannot express a path item that is only a reference to another"
            hint = "refer directly to the other one"
            self.problems.append(Problem(at, "unsupported", text, hint))
        for key in found.keys() - node.keys() - {"$ref"}:
            node.marks[key] = found.marks[key]
        node.update({key: found[key] for key in found if key not in node and key != "$ref"})
        return file

    def _take(
        self, found: Any, marks: tuple[Location, Location], address: Address, at: Location
    ) -> str:
        """Put `found` among the components of the document, once; returns its new address."""
        file, section, steps = address
        if address not in self.taken:
            name = str(steps[-1]) if steps else file.stem
            components = self.document.root.setdefault("components", _empty(at))
            there = components.setdefault(section, _empty(at))
            self.document.root.marks.setdefault("components", (at, at))
            components.marks.setdefault(section, (at, at))
            if name in there:
                text = f"{quoted(name)} is also one of the {section} of this document"
                hint = "rename one of them: both would have the same name"
                self.problems.append(Problem(at, "ref", text, hint))
            self._put(found, marks, address, name)
        return f"#/components/{section}/{_escaped(self.taken[address])}"

    def _put(
        self, found: Any, marks: tuple[Location, Location], address: Address, name: str
    ) -> None:
        file, section, _ = address
        there = self.document.root["components"][section]
        there[name] = found
        there.marks[name] = marks
        self.taken[address] = name
        self.file_of[id(found)] = file
        self.todo.append((found, file, ("components", section, name)))

    def _problem(self, at: Location, ref: str, message: str, hint: str) -> None:
        self.problems.append(Problem(at, "ref", f"`$ref` {quoted(ref)} {message}", hint))


def _without_siblings(node: Map) -> None:
    """Drop what OpenAPI 3.0 ignores: all that a schema says next to its `$ref`.

    Done here, once, so that no reader of a schema can give it a meaning. In 3.1 the siblings count.
    `x-` keys stay in both: OpenAPI says nothing of them, so `x-python-name`, `x-source` and
    `x-status-map` keep their meaning.
    """
    for key in [key for key in node if key != "$ref" and not key.startswith("x-")]:
        del node[key], node.marks[key]


def _find(root: Any, steps: Pointer) -> tuple[Any, tuple[Location, Location]]:
    """What stands at the steps, None if nothing does, and where its key and itself begin."""
    node: Any = root
    marks = (root.start, root.start) if isinstance(root, Map | Seq) else (_NOWHERE, _NOWHERE)
    for written in steps:
        number = isinstance(node, Seq) and str(written).isdecimal()
        step = int(written) if number else written
        if not isinstance(node, Map | Seq) or step not in node.marks:
            return None, marks
        marks = node.marks[step]
        node = node[step]  # type: ignore[index]
    return cast(Any, node), marks


def _suggestion(root: Any, name: str, steps: Pointer, section: str) -> str:
    """Other names at the place that a reference names, else how it is written."""
    usual: Pointer = ("components", section)
    for place in (usual, steps[:-1]) if steps[:1] == ("components",) else (steps[:-1], usual):
        near = mapping(_find(root, place)[0])
        if near and (place or "openapi" not in near):
            there = f"{name}#/{'/'.join(map(_escaped, place))}"
            close = get_close_matches(str(steps[-1]) if steps else "", list(near), 1)
            if close:
                return f"did you mean `{there.rstrip('/')}/{_escaped(close[0])}`?"
            return f"`{there}` has: {', '.join(list(near)[:8])}"
    return f"write the address as `{name}#/components/{section}/Name`"


def _escaped(step: str | int) -> str:
    """A step as it is written in an address."""
    return str(step).replace("~", "~0").replace("/", "~1")


_SECTIONS = {
    **{name: name for name in "responses parameters headers examples links callbacks".split()},
    **{name: name for name in ("schemas", "requestBodies", "securitySchemes", "pathItems")},
    **{"schema": "schemas", "requestBody": "requestBodies"},
    **{"paths": "pathItems", "webhooks": "pathItems"},
}


def _section(path: Pointer) -> str:
    """The kind of component that a reference at `path` stands for."""
    found, named = "schemas", False
    for step in path:
        if not named:
            found = _SECTIONS.get(str(step), found)
        named = not named and step in NAMED
    return found


def _empty(at: Location) -> Map:
    node = Map()
    node.marks = {}
    node.start = at
    return node
