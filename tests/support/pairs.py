"""Pairs of specs, one edit apart, with what a review should say of the edit.

`reviews/*.yaml` hold the cases, grouped by subject; `reviews/base.yaml` and `reviews/foreign.yaml`
are the specs that they edit. The verdicts come from the direction tables and the complaints that
`from` names, not from what our review says.
"""

from __future__ import annotations

import copy
import json
import shutil
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml

from generator.load import Document, load, parse
from generator.lower import Lowered, lowered
from tests.support.paths import ROOT, SPECS

REVIEWS = ROOT / "tests" / "reviews"
BASES = ("base", "foreign")
VOCABULARY = Path("schema", "dlrgen.schema.json")
LAYERS = ("wire", "python", "status")
ANY = "any"
"""The verdict of a layer that no document settles."""


@dataclass(frozen=True)
class Case:
    """One edit, and what it does."""

    name: str
    source: str
    """Where the verdicts come from."""
    base: str
    edits: tuple[dict[str, Any], ...]
    """Steps of one edit; `at` is a JSON pointer, whose last step `-` is the end of a list."""
    vocabulary: tuple[dict[str, Any], ...]
    """Likewise, of the JSON Schema beside the specs."""
    verdicts: dict[str, str]
    """Layer -> none, info, warning, breaking, or `ANY`."""
    changes: int | None
    """None: one at least."""
    direction: str | None
    operations: frozenset[str] | None
    invalid: str | None
    """The rule of `check` that the new spec breaks, because the case is about that."""

    def old(self) -> Any:
        return base(self.base)

    def new(self) -> Any:
        return edited(self.old(), self.edits)

    def write(self, folder: Path) -> tuple[Path, Path]:
        """The folders of the specs before and after."""
        old = _written(self, folder / "old", self.old(), ())
        return old, _written(self, folder / "new", self.new(), self.vocabulary)

    def write_beside(self, folder: Path, bases: Path) -> tuple[Path, Path]:
        """Likewise; cases that change nothing else share the folder of their base in `bases`."""
        if self.vocabulary:
            return self.write(folder)
        old = bases / self.base / "old"
        if not old.exists():
            _written(self, old, self.old(), ())
        return old, _written(self, folder / "new", self.new(), ())


class Reader:
    """`load` and `lowered` that give the same object for the same file, as long as few others come.

    Reviews read their documents and change nothing in them.
    """

    def __init__(self) -> None:
        self._loaded = lru_cache(maxsize=8)(self._load)
        self._lowered: dict[int, tuple[Document, Lowered]] = {}

    def load(self, path: Path) -> Document:
        return self._loaded(path, path.read_bytes())

    def _load(self, path: Path, _: bytes) -> Document:
        return load(path)

    def lowered(self, document: Document) -> Lowered:
        kept = self._lowered.pop(id(document), None) or (document, lowered(document))
        self._lowered[id(document)] = kept  # now the last
        if len(self._lowered) > 8:
            del self._lowered[next(iter(self._lowered))]
        return kept[1]


def cases() -> list[Case]:
    """All of them, in the order of the files."""
    files = sorted(path for path in REVIEWS.glob("*.yaml") if path.stem not in BASES)
    return [_case(written) for path in files for written in _read(path)]


@cache
def base(name: str) -> Any:
    """One of the specs that are edited, as plain data; not to be changed."""
    return _read(REVIEWS / f"{name}.yaml")


def edited(document: Any, edits: tuple[dict[str, Any], ...]) -> Any:
    """A copy with the edits made, one after the other.

    Raises:
        LookupError: there is nothing where one of them should be made.
    """
    found = copy.deepcopy(document)
    for edit in edits:
        _edit(found, **edit)
    return found


def shuffled(node: Any) -> Any:
    """The same data, every mapping in reversed order."""
    if isinstance(node, dict):
        return {key: shuffled(node[key]) for key in reversed(node)}
    return [shuffled(item) for item in node] if isinstance(node, list) else node


def put(path: Path, document: Any, flow: bool = False) -> Path:
    """Write a spec: as JSON, as block YAML, or all of it on as few lines as YAML allows."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".json":
        text = json.dumps(document)
    else:
        text = yaml.dump(
            document, Dumper=_Dumper, sort_keys=False, default_flow_style=flow, width=1000
        )
    path.write_text(text, "utf-8")
    return path


class _Dumper(yaml.CSafeDumper):
    """Writes without aliases, which specs may not have."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _edit(document: Any, at: str, **how: Any) -> None:
    *way, last = (step.replace("~1", "/").replace("~0", "~") for step in at.split("/")[1:])
    node = document
    for step in way:
        node = node[int(step) if isinstance(node, list) else step]
    if isinstance(node, list):
        _edit_list(node, last, **how)
    elif "rename" in how:
        items = [(how["rename"] if key == last else key, value) for key, value in node.items()]
        if last not in node or how["rename"] in node:
            raise LookupError(at)
        node.clear()
        node.update(items)
    elif "to" in how:
        node[last] = copy.deepcopy(how["to"])
    else:
        assert how == {"remove": True}, how
        del node[last]


def _edit_list(node: list[Any], last: str, **how: Any) -> None:
    if "to" in how and last == "-":
        node.append(copy.deepcopy(how["to"]))
    elif "to" in how:
        node[int(last)] = copy.deepcopy(how["to"])
    else:
        assert how == {"remove": True}, how
        del node[int(last)]


def _case(written: dict[str, Any]) -> Case:
    rest = dict(written)
    found = Case(
        name=rest.pop("name"),
        source=rest.pop("from"),
        base=rest.pop("base", "base"),
        edits=tuple(rest.pop("edits", ())),
        vocabulary=tuple(rest.pop("vocabulary", ())),
        verdicts={layer: rest.pop(layer, "none") for layer in LAYERS},
        changes=rest.pop("changes", 1),
        direction=rest.pop("direction", None),
        operations=frozenset(rest.pop("operations")) if "operations" in rest else None,
        invalid=rest.pop("invalid", None),
    )
    assert not rest, f"{found.name}: {', '.join(rest)}?"
    return found


def _written(case: Case, folder: Path, document: Any, words: tuple[dict[str, Any], ...]) -> Path:
    put(folder / "acme.json", document)
    if case.vocabulary:
        target = folder / VOCABULARY
        target.parent.mkdir()
        shutil.copy(SPECS / VOCABULARY, target)
        target.write_text(json.dumps(edited(json.loads(target.read_text("utf-8")), words)), "utf-8")
    return folder


def _read(path: Path) -> Any:
    return _plain(parse(path.read_bytes(), str(path)))


def _plain(node: Any) -> Any:
    """Without the places in the file."""
    if isinstance(node, dict):
        return {key: _plain(value) for key, value in node.items()}
    return [_plain(item) for item in node] if isinstance(node, list) else node
