"""YAML or JSON text -> `Document`: plain data that knows where each piece stands.

Read as YAML 1.2 would be (`no`, dates and `12:30` are strings) from libyaml's events, so that
duplicate keys, merge keys, tags, alias bombs and depth are seen before they do harm. References
into other files of the specs folder are taken in here; after that a document is self-contained.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn, TypeGuard, cast
from urllib.parse import unquote

import yaml

from generator.fingerprint import spec_names
from generator.problems import Location, Problem, SpecError, quoted

MAX_BYTES = 4 * 1024 * 1024
MAX_DEPTH = 64
MAX_NODES = 400_000

Path_ = tuple[str | int, ...]
Marks = dict[str | int, tuple[Location, Location]]

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INT = re.compile(r"[-+]?(0|[1-9][0-9]*)|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS = {"": None, "~": None, "null": None, "Null": None, "NULL": None} | {
    word: word.lower() == "true" for word in "true True TRUE false False FALSE".split()
}


class Map(dict[str, Any]):
    """A mapping that knows, per key, where the key and its value stand."""

    marks: Marks
    start: Location


class Seq(list[Any]):
    """A sequence that knows where each item stands."""

    marks: Marks
    start: Location


@dataclass
class Document:
    """One spec: its data, and where every piece of it is.

    `problems` holds what was wrong with its references; the rest of the data is still usable.
    """

    path: Path
    root: Map
    problems: list[Problem] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The file name without its suffix, which becomes the package name."""
        return self.path.stem

    @property
    def house(self) -> bool:
        """Whether the house rules hold: a spec of ours names its provider."""
        return "x-provider" in mapping(self.root.get("info"))

    def at(self, *path: str | int) -> Location:
        """Where the value at `path` stands, or its key if the value spans lines.

        A path that ends in a key that is missing gives the place of what lacks it.
        """
        node: Any = self.root
        place = Location(str(self.path))
        for step in path:
            if not isinstance(node, Map | Seq) or step not in node.marks:
                return place
            key, value = node.marks[step]
            node = node[step]  # type: ignore[index]
            place = key if isinstance(node, Map | Seq) else value
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
            elif isinstance(node, Seq) and isinstance(step, int) and step < len(node):
                node = node[step]
            else:
                return None
        return node

    def resolve(self, node: Any) -> Any:
        """What a `$ref` finally points to; `node` itself if it is none, or points nowhere."""
        for _ in range(MAX_DEPTH):
            ref = mapping(node).get("$ref")
            if not isinstance(ref, str) or not ref.startswith("#"):
                return node
            found = self.get(*pointer(ref[1:]))
            if found is None:
                return node
            node = found
        return node


def mapping(node: Any) -> dict[str, Any]:
    """`node` if it is a mapping, else an empty one: rules walk documents that may be malformed."""
    return node if is_mapping(node) else {}


def sequence(node: Any) -> list[Any]:
    """`node` if it is a sequence, else an empty one."""
    return node if is_sequence(node) else []


def is_mapping(node: Any) -> TypeGuard[dict[str, Any]]:
    """Whether `node` is a mapping; the keys of all that `parse` returns are strings."""
    return isinstance(node, dict)


def is_sequence(node: Any) -> TypeGuard[list[Any]]:
    """Whether `node` is a sequence."""
    return isinstance(node, list)


def pointer(text: str) -> Path_:
    """The steps of a JSON pointer, e.g. `/components/schemas/A~1B` -> (components, schemas, A/B)."""
    steps = unquote(text).split("/")[1:]
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in steps)


def spec_files(folder: Path) -> list[Path]:
    """The specs of a folder, sorted.

    Raises:
        SpecError: two files would become one package.
    """
    files = [folder / name for name in spec_names(folder)]
    stems: dict[str, Path] = {}
    problems = [
        Problem(
            Location(str(p)),
            "file-name",
            f"{quoted(p.name)} and {quoted(first.name)} would become one package",
            "the file name is the package name: rename one of them",
        )
        for p in files
        if (first := stems.setdefault(p.stem.lower(), p)) != p
    ]
    if problems:
        raise SpecError(problems)
    return files


def load(path: Path) -> Document:
    """Read one spec and everything it refers to inside its folder.

    Raises:
        SpecError: the text is not YAML as we read it, or is no mapping.
    """
    root = parse(read(path), str(path))
    if not isinstance(root, Map):
        raise _error(Location(str(path)), "openapi", "this is not an OpenAPI document", _OPENAPI)
    document = Document(path, root)
    _Bundle(document).run()
    return document


def read(path: Path) -> bytes:
    """The bytes of a spec file.

    Raises:
        SpecError: it cannot be read, or is larger than 4 MiB.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise _error(
            Location(str(path)), "file", f"cannot be read: {error.strerror}", ""
        ) from error
    if len(data) > MAX_BYTES:
        hint = "split it: `$ref` may point to other files of the folder"
        raise _error(Location(str(path)), "yaml", "the file is larger than 4 MiB", hint)
    return data


_OPENAPI = "a spec starts with `openapi: 3.1.0`, `info:` and `paths:`"
_NO_TAGS = "write plain YAML: mappings, lists, strings, numbers, true, false, null"


def _error(at: Location, rule: str, message: str, hint: str) -> SpecError:
    return SpecError([Problem(at, rule, message, hint)])


# --- YAML events -> data with positions


def parse(data: bytes, file: str) -> Any:
    """One YAML document as `Map`, `Seq` and scalars.

    Raises:
        SpecError: a syntax error; all duplicate keys, merge keys, tags; a bomb.
    """
    builder = _Builder(file)
    # typeshed gives `yaml.parse` no types
    events = cast(
        Iterator[Any],
        yaml.parse(data, Loader=_LOADER),  # pyright: ignore[reportUnknownMemberType]
    )
    try:
        for event in events:
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = Location(file, mark.line + 1, mark.column + 1) if mark else Location(file)
        hint = "check the indentation, quotes and brackets before this place"
        raise _error(at, "yaml", f"this is not YAML: {error.problem}", hint) from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        text = str(error).splitlines()[0]
        raise _error(
            Location(file), "yaml", f"this is not YAML: {text}", "save it as UTF-8"
        ) from error
    if builder.problems:
        raise SpecError(builder.problems)
    return builder.result


class _Builder:
    """Turns parser events into data; keeps count of depth and of expanded nodes."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.result: Any = None
        self.stack: list[tuple[Map | Seq, list[tuple[str, Location]], str | None]] = []
        self.anchors: dict[str, tuple[Any, int]] = {}
        self.nodes = 0
        self.documents = 0

    def take(self, event: Any) -> None:
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self._stop(
                    event, "yaml", "a second YAML document starts here", "one spec, one document"
                )
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)
        elif isinstance(event, yaml.ScalarEvent):
            self._tag(event, event.implicit[0] or event.implicit[1])
            self._add(_scalar(event), event)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            self._open(event)
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            _, _, anchor = self.stack.pop()
            if anchor:
                self.anchors[anchor] = (
                    self.anchors[anchor][0],
                    self.nodes - self.anchors[anchor][1],
                )

    def _open(self, event: Any) -> None:
        self._tag(event, event.implicit)
        if len(self.stack) >= MAX_DEPTH:
            self._stop(
                event, "yaml-depth", f"nested deeper than {MAX_DEPTH} levels", "use `components`"
            )
        node = Map() if isinstance(event, yaml.MappingStartEvent) else Seq()
        node.marks = {}
        node.start = self._place(event)
        self._add(node, event)
        self.stack.append((node, [], event.anchor))

    def _add(self, value: Any, event: Any, size: int = 1) -> None:
        self.nodes += size
        if self.nodes > MAX_NODES:
            self._stop(
                event, "yaml-alias", f"more than {MAX_NODES} nodes", "use `$ref`, not aliases"
            )
        if event.anchor and not isinstance(event, yaml.AliasEvent):
            self.anchors[event.anchor] = (value, self.nodes if isinstance(value, Map | Seq) else 1)
        if not self.stack:
            self.result = value
            return
        node, keys, _ = self.stack[-1]
        if isinstance(node, Seq):
            node.marks[len(node)] = (self._place(event), self._place(event))
            node.append(value)
        elif keys:
            key, at = keys.pop()
            if key in node:
                first = node.marks[key][0].line
                message = f"key {quoted(key)} is already on line {first}"
                self._problem(at, "duplicate-key", message, "keep one of them")
            node.marks[key] = (at, self._place(event))
            node[key] = value
        else:
            keys.append((self._key(event, value), self._place(event)))

    def _key(self, event: Any, value: Any) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            self._stop(event, "yaml", "a key must be a word", "did you mean to quote it?")
        if event.value == "<<" and event.implicit[0]:
            hint = "write the keys out, or use `$ref` or `allOf`"
            self._problem(self._place(event), "yaml-merge", "merge keys are not read", hint)
        return str(event.value)

    def _alias(self, event: Any) -> None:
        value, size = self.anchors.get(event.anchor, (None, 0))
        if event.anchor not in self.anchors or any(node is value for node, _, _ in self.stack):
            message = f"alias {quoted(event.anchor)} has nothing to stand for"
            self._stop(event, "yaml-alias", message, "use `$ref` for what refers to itself")
        self._add(value, event, size)

    def _tag(self, event: Any, implicit: bool) -> None:
        if event.tag and not implicit:
            message = f"tag {quoted(event.tag)} is not read"
            self._problem(self._place(event), "yaml-tag", message, _NO_TAGS)

    def _place(self, event: Any) -> Location:
        return Location(self.file, event.start_mark.line + 1, event.start_mark.column + 1)

    def _problem(self, at: Location, rule: str, message: str, hint: str) -> None:
        self.problems.append(Problem(at, rule, message, hint))

    def _stop(self, event: Any, rule: str, message: str, hint: str) -> NoReturn:
        self._problem(self._place(event), rule, message, hint)
        raise SpecError(self.problems)


def _scalar(event: Any) -> Any:
    text: str = event.value
    if not event.implicit[0]:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INT.fullmatch(text):
        return int(text, 0) if text[:2] in {"0o", "0x"} else int(text)
    if _FLOAT.fullmatch(text):
        return float(text)
    return text


# --- references


class _Bundle:
    """Takes in what `$ref` names in other files, as components, and reports what leads nowhere."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.folder = document.path.parent.resolve()
        self.files: dict[Path, Any] = {document.path.resolve(): document.root}
        self.taken: dict[tuple[Path, str], str] = {}

    def run(self) -> None:
        self._walk(self.document.root, self.document.path.resolve(), ())

    def _walk(self, node: Any, file: Path, path: Path_) -> None:
        ref = mapping(node).get("$ref")
        if isinstance(ref, str) and not _is_data(path):
            self._reference(node, ref, file, path)
        if isinstance(node, Map) and not _is_data(path):
            for key, value in list(node.items()):
                self._walk(value, file, (*path, key))
        elif isinstance(node, Seq):
            for index, value in enumerate(node):
                self._walk(value, file, (*path, index))

    def _reference(self, node: Map, ref: str, file: Path, path: Path_) -> None:
        at = node.marks["$ref"][1]
        name, _, fragment = ref.partition("#")
        if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//", name) or name.startswith(("/", "\\")):
            self._problem(
                at, ref, "leaves the specs folder", "copy the part you need into the folder"
            )
            return
        target = (file.parent / unquote(name)).resolve() if name else file
        if not target.is_relative_to(self.folder):
            self._problem(
                at, ref, "leaves the specs folder", "copy the part you need into the folder"
            )
            return
        found = _find(self._file(target, at, ref), pointer(fragment))
        if found is None:
            self._problem(at, ref, "points to nothing", _suggestion(self.document, fragment))
        elif target != self.document.path.resolve():
            node["$ref"] = self._take(found, target, fragment, path, at)

    def _file(self, target: Path, at: Location, ref: str) -> Any:
        if target not in self.files:
            self.files[target] = None
            shown = self.document.path.parent / target.relative_to(self.folder)
            try:
                self.files[target] = parse(read(shown), str(shown)) if target.is_file() else None
            except SpecError as error:
                self.document.problems.extend(error.problems)
        return self.files[target]

    def _take(self, found: Any, file: Path, fragment: str, path: Path_, at: Location) -> str:
        """Put `found` among the components of the document, once; returns its new address."""
        section = _section(path)
        if (file, fragment) not in self.taken:
            steps = pointer(fragment)
            name = str(steps[-1]) if steps else file.stem
            components = self.document.root.setdefault("components", _empty(at))
            there = components.setdefault(section, _empty(at))
            if name in there:
                hint = "rename one of the two: both become one name"
                self._problem(at, name, "is also a component of this document", hint)
            there[name] = found
            there.marks[name] = (getattr(found, "start", at), getattr(found, "start", at))
            components.marks.setdefault(section, (at, at))
            self.document.root.marks.setdefault("components", (at, at))
            self.taken[file, fragment] = name
            self._walk(found, file, ("components", section, name))
        name = self.taken[file, fragment].replace("~", "~0").replace("/", "~1")
        return f"#/components/{section}/{name}"

    def _problem(self, at: Location, ref: str, message: str, hint: str) -> None:
        text = (
            f"$ref {quoted(ref)} {message}"
            if message.startswith(("l", "p"))
            else f"{quoted(ref)} {message}"
        )
        self.document.problems.append(Problem(at, "ref", text, hint))


def _find(root: Any, steps: Path_) -> Any:
    for step in steps:
        if isinstance(root, Seq) and str(step).isdigit() and int(step) < len(root):
            root = root[int(step)]
        elif isinstance(root, Map) and step in root:
            root = root[str(step)]
        else:
            return None
    return root


def _suggestion(document: Document, fragment: str) -> str:
    steps = pointer(fragment)
    siblings = mapping(document.get(*steps[:-1])) if steps else {}
    if not siblings:
        return "write the address as `#/components/schemas/Name`"
    return f"there is: {', '.join(list(siblings)[:8])}"


def _is_data(path: Path_) -> bool:
    """Whether a place holds data of the provider, in which `$ref` would be just a key."""
    return any(
        step in {"example", "default", "const", "enum"}
        or (step == "value" and "examples" in path[:index])
        or (step == "examples" and index + 1 < len(path) and isinstance(path[index + 1], int))
        for index, step in enumerate(path)
        if index == 0
        or path[index - 1] not in {"properties", "schemas", "patternProperties", "$defs"}
    )


def _section(path: Path_) -> str:
    for step in reversed(path):
        if step in {"schema", "items", "properties", "schemas", "allOf", "anyOf", "oneOf"}:
            return "schemas"
        if step in {"parameters", "responses", "headers", "requestBodies", "examples"}:
            return str(step)
    return "schemas"


def _empty(at: Location) -> Map:
    node = Map()
    node.marks = {}
    node.start = at
    return node


def iterate(node: Any, path: Path_ = ()) -> Iterator[tuple[Path_, Any]]:
    """Every node below and including `node`, with its path, in the order of the file."""
    yield path, node
    if is_mapping(node):
        for key, value in node.items():
            yield from iterate(value, (*path, key))
    elif is_sequence(node):
        for index, value in enumerate(node):
            yield from iterate(value, (*path, index))
