"""What a class is called: after its component, or after where it stands.

The name follows from the place alone, so it is the same in whatever order schemas are met, and
whoever refers to them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import Any

from generator.load import Document, Pointer, mapping, sequence
from generator.lower.bodies import is_form, is_json, operation_word, spoken
from generator.meaning import COMPONENTS, UNIONS
from generator.naming import explicit, pascal_case

MOST = 3
"""Words of a name: that of the component or the operation, and the last steps from there."""
_KINDS = {"responses": "_body", "requestBodies": "_request", "parameters": "_parameter"}
"""Kind of component -> what is added to its name for the class of its schema."""
_SUFFIXES = {"items": "item", "additionalProperties": "value", "patternProperties": "value"}
_NAMED = {"properties", "patternProperties", "$defs", "allOf", "prefixItems", *UNIONS}
"""Keywords that take two steps: themselves, and a name or a number."""
_DEFINING = {"properties", "enum", "allOf"}


def is_hash(word: str) -> bool:
    """Whether a name holds a digest and is no word: then the title of its schema names the class.

    A digest is a row of eight hexadecimal digits or more of one case in which letters and digits
    change at least twice: `a1b2c3d4e5f6` and `Model9f86d081`, but neither `Order20240101` nor
    `Facade`.
    """
    rows: list[str] = re.findall("[0-9a-f]{8,}|[0-9A-F]{8,}", word)
    return any(len(re.findall("[0-9]+|[a-fA-F]+", row)) > 2 for row in rows)


class ClassNames:
    """The words from which the classes of a document get their names.

    Args:
        document: Which one.
        whole: Places whose names must not be shortened, because the short ones would meet others.
    """

    def __init__(self, document: Document, whole: frozenset[Pointer] = frozenset()) -> None:
        self.document = document
        self.whole = whole

    def word(self, path: Pointer) -> str:
        """The word that names a place, of `MOST` words at most unless it has to be whole."""
        words = self.words(path)
        if self.shortened(path):
            words = [words[0], *words[1 - MOST :]]
        return "_".join(words)

    def shortened(self, path: Pointer) -> bool:
        """Whether the name of a place leaves any word out."""
        return len(self.words(path)) > MOST and path not in self.whole

    def words(self, path: Pointer) -> list[str]:
        """What leads to a place: its component or operation, then a word for each property.

        Names that are given with `x-python-name` on the way begin anew.
        """
        start, length = self._root(path)
        found = [start]
        while length < len(path):
            key = path[length]
            step = length + (2 if key in _NAMED else 1)
            self._add(found, path[:length], path[length:step])
            length = step
            given = mapping(self.document.get(*path[:length])).get("x-python-name")
            if isinstance(given, str) and explicit(given, pascal_case):
                found = [given]
        return found

    def _add(self, found: list[str], holder: Pointer, steps: Pointer) -> None:
        """Add what a step adds: a word of its own for a property, else an ending."""
        key, last = steps[0], steps[-1]
        ending = ""
        if key in _SUFFIXES:
            ending = _SUFFIXES[str(key)]
        elif key == "prefixItems":
            ending = f"item{int(last) + 1}"
        elif key in UNIONS:
            ending = self._option((*holder, key), int(last))
        elif key == "discriminator":
            found[:] = ["_".join(["Any", *found])]
        elif key != "allOf":
            found.append(str(last))
        if ending:
            found[-1] = f"{found[-1]}_{ending}"

    def _option(self, union: Pointer, index: int) -> str:
        """What to call one option: by its title, or nothing if no other one needs a name."""
        parts = [mapping(part) for part in sequence(self.document.get(*union))]
        title = parts[index].get("title")
        if isinstance(title, str):
            return title
        needing = [number for number, part in enumerate(parts) if _DEFINING & part.keys()]
        return "" if needing == [index] else f"option{index + 1}"

    # -- where the names begin

    def _root(self, path: Pointer) -> tuple[str, int]:
        """The first word, and how many steps of the path it stands for."""
        if path[:2] == COMPONENTS and len(path) > 2:
            return self._component(path[:3]), 3
        length = path.index("schema", 3) + 1 if "schema" in path[3:] else len(path)
        if len(path) > 2 and path[0] == "components":
            return f"{path[2]}{_KINDS.get(str(path[1]), '')}", length
        if len(path) > 3 and path[0] == "paths" and path[2] == "parameters":
            return f"{spoken(str(path[1]))}_{self._parameter(path[:4])}", length
        if len(path) > 3 and path[0] in {"paths", "webhooks"}:
            node = mapping(self.document.get(*path[:3]))
            word = operation_word(node, str(path[0]), str(path[1]), str(path[2]))
            return f"{word}_{self._part(path, node)}", length
        return str(path[-1]) if path else "", len(path)

    def _component(self, path: Pointer) -> str:
        given = mapping(self.document.get(*path)).get("x-python-name")
        if isinstance(given, str) and explicit(given, pascal_case):
            return given
        return self._titles.get(str(path[2]), str(path[2]))

    @cached_property
    def _titles(self) -> dict[str, str]:
        """Component without a word for a name -> its title, if no other class is called so."""
        schemas = mapping(self.document.get(*COMPONENTS))
        titles = {
            name: title
            for name, schema in schemas.items()
            if is_hash(name) and isinstance(title := mapping(schema).get("title"), str)
        }
        others = [name for name in schemas if name not in titles]
        taken = Counter(map(pascal_case, [*others, *titles.values()]))
        return {n: t for n, t in titles.items() if taken[pascal_case(t)] == 1 and pascal_case(t)}

    def _parameter(self, path: Pointer) -> str:
        return str(mapping(self.document.resolve(self.document.get(*path))).get("name"))

    def _part(self, path: Pointer, node: dict[str, Any]) -> str:
        """Which part of a call a schema belongs to."""
        if path[3] == "parameters":
            return self._parameter(path[:5])
        if path[3] == "responses":
            return _answer(str(path[4]), list(mapping(node.get("responses"))))
        if path[0] == "paths":
            return "request"
        media = list(mapping(self.document.get(*path[:5])))
        form = len(path) > 5 and is_form(str(path[5])) and any(map(is_json, media))
        return "form" if form else "payload"


def _answer(code: str, codes: Sequence[str]) -> str:
    """What to call the body of a status, e.g. `response`, `error404`."""
    good = sorted(c for c in codes if re.fullmatch(r"2(\d\d|XX)", c)) or ["default"]
    if code in good:
        return "response" if code == good[0] else f"response{code}"
    if code == "default":
        return "error"
    return f"error{code}" if code.isdigit() else code
