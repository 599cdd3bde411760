"""Specs written by somebody who wants their text to run, or to get out of its place.

Each position of a spec that takes a string, times each string that has broken a generator of this
field: the build is refused with problems, or the output has the shape it has with harmless text,
and says what the spec said.
"""

from __future__ import annotations

import ast
import copy
import csv
import html
import io
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import datamodel_code_generator
import pytest
import yaml

from generator import write
from generator.build import build, providers
from generator.check import check
from generator.emit import PACKAGE, emit_shared
from generator.fingerprint import LOCK, lock_text, read_lock
from generator.load import load
from generator.load.document import Document
from generator.lower import lower
from generator.model import Provider
from generator.package import package
from generator.problems import Problem, SpecError, printable
from tests.support import repository
from tests.support.linting import LONG, output_findings
from tests.support.paths import ROOT
from tests.support.strategies import awkward

SPECS = ROOT / "tests" / "hostile"
Files = dict[str, str]
Pointer = tuple[str | int, ...]

# ~ is the harmless text that stood there.
PAYLOADS = {
    "triple quotes": '~"""\nimport os\n"""',
    "triple quotes first": '"""~',
    "other triple quotes": "~'''\nimport os\n'''",
    "both quotes": "\"'~'\"",
    "call": "~'); __import__('os').system('id'); ('",
    "call in quotes": '~"); __import__("os").system("id"); ("',
    "backslash last": "~\\",
    "backslash and quotes": '\\"""~\\"""',
    "carriage return": "~\rimport os\r",
    "line feed": "~\nimport os\n",
    "both line ends": "~\r\nimport os\r\n# ",
    "next line": "~\x85import os\x85",
    "line separator": "~\u2028import os\u2029",
    "form feed": "~\x0cimport os\x0b",
    "nul": "~\x00",
    "right to left": "~\u202e\u2066 # os tropmi",
    "template": "~{{ 7*7 }}{{ self.__init__.__globals__ }}",
    "template tags": "{% raw %}~{% endraw %}{# x #}",
    "percent": "~%s%n%(x)d%%",
    "f-string": "~{__import__('os')}{x!r}",
    "interpolation": "~#{x}${x}`id`$(id)",
    "end of comment": "~*/ --> ]]> </script><script>alert(1)</script>",
    "table cell": "~ | x | y \\| z |",
    "markup": "# ~\n\n1. [a](javascript:b) <b onload=x>![c](d)",
    "formula": '=HYPERLINK("x") ~',
    "placeholder": '~ \'DLRGEN0x\' """DLRGEN1x""" \'DLRGEN99999x\'',
    "up and away": "../../~/../C:\\CON",
    "encoding": "coding=utf-7 ~ +AAo-import os",
    "long": "~" + "a" * 5000,
    "many words": "~ " + "word " * 1000,
    "emoji": "~\U0001f600\U000e0041",
}


# For names, which are mostly refused; several in one where they do not get into each other's way.
MIXED = {
    **{name: PAYLOADS[name] for name in ("triple quotes", "call", "backslash and quotes", "nul")},
    **{name: PAYLOADS[name] for name in ("line feed", "up and away", "long")},
    "line ends": "~\r\nimport os\u2028import os\x85import os\x0c",
    "templates": "~{{ 7*7 }}{% raw %}{x!r}#{x}${x}%s%n",
    "comments": "~*/ --> | # \u202e\u2066\U000e0041'DLRGEN0x'",
}


@dataclass(frozen=True)
class Position:
    """A place of a spec that takes a string: a value, or (`key`) the name of one."""

    spec: str
    path: Pointer
    told: str = ""
    """Files that must say the text, if any; `=file` says it to the character."""
    key: bool = False
    also: tuple[tuple[Pointer, bool], ...] = ()
    """Other places, and whether they are keys, that must say the same."""

    def fill(self, document: dict[str, Any], payload: str) -> str:
        """Put the payload there; returns the text that it becomes."""
        text = ""
        for path, key in ((self.path, self.key), *self.also):
            holder: Any = document
            for step in path[:-1]:
                holder = holder[step]
            old = str(path[-1] if key else holder[path[-1]])
            text = payload.replace("~", old)
            if key:
                items = list(holder.items())
                holder.clear()
                holder.update({text if name == old else name: value for name, value in items})
            else:
                holder[path[-1]] = text
        return text


@cache
def plain(spec: str) -> dict[str, Any]:
    """A spec of `tests/hostile` as it is: everything in it is harmless."""
    read: dict[str, Any] = yaml.safe_load((SPECS / f"{spec}.yaml").read_text("utf-8"))
    return read


_MESSAGE: Pointer = ("paths", "/messages/{message-id}", "get")
_MANY: Pointer = ("paths", "/messages", "get")
_OK: Pointer = (*_MESSAGE, "responses", "200")
_JSON: Pointer = (*_OK, "content", "application/json")
_FIELDS: Pointer = ("components", "schemas", "Message", "properties")
_STATUS: Pointer = ("components", "schemas", "Status", "x-status-map")
_ANIMAL: Pointer = ("paths", "/animals/{id}/{kind}")
_BEAST: Pointer = ("components", "schemas", "Animal", "properties")
_BODY: Pointer = (*_ANIMAL, "post", "requestBody", "content", "application/json", "schema")
_FOOD: Pointer = (*_BODY, "properties")
_FLOW: Pointer = ("components", "securitySchemes", "oauth", "flows", "clientCredentials")
_PYTHON = "models.py client.py errors.py __init__.py"
_TABLES = "=status_map.py status-map.json status-map.csv STATUSES.md README.md"

PROSE = {
    "title": Position("zoo", ("info", "title"), f"{_PYTHON} README.md"),
    "description": Position("zoo", ("info", "description"), "__init__.py README.md"),
    "provider name": Position(
        "acme", ("info", "x-provider", "name"), f"{_PYTHON} README.md STATUSES.md"
    ),
    "not documented": Position("acme", ("x-not-documented", 0), "README.md"),
    "source title": Position("acme", ("x-sources", "S", "title"), "README.md"),
    "source where": Position("acme", ("x-sources", "S", "where"), "README.md"),
    "server description": Position("acme", ("servers", 0, "description"), "README.md"),
    "tag": Position("zoo", ("tags", 0, "name")),
    "tag description": Position("zoo", ("tags", 0, "description")),
    "foreign key": Position("zoo", ("info", "x-logo", "altText")),
    "path item summary": Position("zoo", (*_ANIMAL, "summary")),
    "summary": Position("zoo", (*_ANIMAL, "get", "summary"), "client.py README.md"),
    "operation": Position("zoo", (*_ANIMAL, "get", "description"), "client.py README.md"),
    "parameter": Position("zoo", (*_ANIMAL, "parameters", 0, "description"), "client.py README.md"),
    "parameter default": Position("acme", (*_MESSAGE, "parameters", 1, "schema", "default")),
    "parameter example": Position("acme", (*_MESSAGE, "parameters", 1, "schema", "example")),
    "request": Position("zoo", (*_ANIMAL, "post", "requestBody", "description"), "client.py"),
    "response": Position(
        *("zoo", (*_ANIMAL, "get", "responses", "404", "description")),
        told="errors.py client.py README.md",
    ),
    "header": Position("acme", (*_OK, "headers", "X-Limit", "description")),
    "example summary": Position("acme", (*_JSON, "examples", "documented", "summary")),
    "link": Position(
        "zoo", (*_ANIMAL, "get", "responses", "200", "links", "keeper", "description")
    ),
    "external docs": Position("acme", (*_MESSAGE, "externalDocs", "description")),
    "schema": Position("zoo", ("components", "schemas", "Animal", "description"), "models.py"),
    "schema title": Position("zoo", ("components", "schemas", "Animal", "title")),
    "property": Position("zoo", (*_BEAST, "born", "description"), "models.py"),
    "property default": Position("acme", (*_FIELDS, "note_text", "default")),
    "property format": Position("acme", (*_FIELDS, "messageId", "format")),
    "const": Position("zoo", (*_FOOD, "brand", "const"), "=models.py"),
    "one of several constants": Position("zoo", (*_BEAST, "code", "enum", 2), "=models.py"),
    "title of a constant": Position("zoo", (*_BEAST, "mode", "oneOf", 0, "title")),
    "name of an enum member": Position("zoo", (*_BEAST, "size", "x-enum-varnames", 0)),
    "text of an enum member": Position("zoo", (*_BEAST, "size", "x-enum-descriptions", 0)),
    "status note": Position("acme", (*_STATUS, "done", "note"), f"models.py {_TABLES}"),
    "security scheme": Position(
        "zoo", ("components", "securitySchemes", "oauth", "description"), "client.py README.md"
    ),
}
"""Places where any text is fine, and none is refused."""

WORDS = {
    "version": Position("zoo", ("info", "version")),
    "class prefix": Position("acme", ("info", "x-provider", "class_prefix")),
    "source code": Position("acme", ("x-sources", "S"), key=True),
    "source date": Position("acme", ("x-sources", "S", "read")),
    "source kind": Position("acme", ("x-sources", "S", "kind")),
    "server url": Position("acme", ("servers", 0, "url")),
    "relative server url": Position("zoo", ("servers", 0, "url")),
    "server variable": Position("acme", ("servers", 1, "variables", "region", "default")),
    "path": Position("zoo", _ANIMAL, key=True),
    "operation id": Position("zoo", (*_ANIMAL, "post", "operationId")),
    "house operation id": Position("acme", (*_MESSAGE, "operationId")),
    "query parameter": Position("zoo", (*_ANIMAL, "get", "parameters", 0, "name"), "=client.py"),
    "header parameter": Position("acme", (*_MESSAGE, "parameters", 2, "name"), "=client.py"),
    "path parameter": Position("acme", (*_MESSAGE, "parameters", 0, "name")),
    "place of a parameter": Position("acme", (*_MESSAGE, "parameters", 1, "in")),
    "style of a parameter": Position("acme", (*_MANY, "parameters", 0, "style")),
    "python name": Position("acme", (*_MESSAGE, "parameters", 1, "x-python-name")),
    "pattern": Position("acme", (*_FIELDS, "messageId", "pattern")),
    "pattern of a parameter": Position("acme", (*_MESSAGE, "parameters", 0, "schema", "pattern")),
    "media type": Position(
        *("zoo", (*_ANIMAL, "put", "requestBody", "content", "image/png"), "=client.py"), key=True
    ),
    "response header": Position("acme", (*_OK, "headers", "X-Limit"), key=True),
    "response name": Position("acme", ("components", "responses", "Teapot"), key=True),
    "schema name": Position("zoo", ("components", "schemas", "Cat"), key=True),
    "reference": Position("acme", (*_FIELDS, "status", "$ref")),
    "type": Position("zoo", (*_FOOD, "brand", "type")),
    "property name": Position("zoo", (*_FOOD, "portion-size"), "=models.py", key=True),
    "enum word": Position("zoo", (*_BEAST, "size", "enum", 0), "=models.py"),
    "word of an alternative": Position("zoo", (*_BEAST, "mode", "oneOf", 0, "const"), "=models.py"),
    "word that tells classes apart": Position(
        *("zoo", ("components", "schemas", "Animal", "discriminator", "mapping", "cat")),
        told="=models.py",
        key=True,
    ),
    "status word": Position(
        *("acme", (*_STATUS, "done"), f"=models.py {_TABLES}"),
        key=True,
        also=(
            (("components", "schemas", "Status", "enum", 0), False),
            ((*_JSON, "examples", "documented", "value", "status"), False),
        ),
    ),
    "state": Position("acme", (*_STATUS, "done", "state")),
    "flag": Position("acme", (*_STATUS, "gone", "flag")),
    "batch parameter": Position("acme", (*_MANY, "x-batch", "parameter")),
    "next page": Position("acme", ("paths", "/pages", "get", "x-pagination", "next")),
    "scheme name": Position("zoo", ("components", "securitySchemes", "oauth"), key=True),
    "header of a key": Position(
        "acme", ("components", "securitySchemes", "token", "name"), "=client.py README.md"
    ),
    "variable": Position("acme", ("components", "securitySchemes", "token", "x-credentials-env")),
    "scope": Position("zoo", (*_FLOW, "scopes", "feed"), key=True),
}
"""Places that name something: text is taken to the character, or refused."""


# --- what output looks like


@dataclass(frozen=True)
class Shape:
    """Of a Python module, all that text of a spec must not change."""

    statements: tuple[str, ...]
    imports: frozenset[tuple[str, str]]
    nodes: tuple[str, ...]


@cache
def shape(source: str) -> Shape:
    """Names of our own modules count as one: they come from the spec's."""
    tree = ast.parse(source)
    imports = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            module = f"{'.' * getattr(node, 'level', 0)}{getattr(node, 'module', '')}"
            local = module in {".models", ".errors", ".client"}
            imports |= {(module, "*" if local else alias.name) for alias in node.names}
    nodes = tuple(type(node).__name__ for node in ast.walk(tree))
    return Shape(tuple(type(n).__name__ for n in tree.body), frozenset(imports), nodes)


@cache
def lines(page: str) -> tuple[str, ...]:
    """What each line of a Markdown page is: a heading of a level, a row of so many cells, ..."""
    found = []
    for line in page.splitlines():
        assert "<" not in re.sub(r"(`+).*?\1", "", line.removeprefix("<!--")), line
        begun = re.match(r"#+ |[*+-] |\d+[.)] |```|<!--|>|[=_*-]{2,}$| {4}|$", line)
        cells = len(re.findall(r"(?<!\\)\|", line)) if line.startswith("|") else 0
        found.append(f"{begun[0] if begun else 'text'}{cells}")
    return tuple(found)


def inside(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether `part` is `whole` with something left out: nothing is new in it."""
    rest = iter(whole)
    return all(item in rest for item in part)


@cache
def strings(source: str) -> frozenset[str]:
    """Every string of a module, docstrings too."""
    found = (node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant))
    return frozenset(value for value in found if isinstance(value, str))


def words(text: str) -> str:
    return " ".join(text.split())


def bare(text: str) -> str:
    """Of Markdown and of what it says, what is the same."""
    return re.sub(r"[\\`\s]", "", html.unescape(text))


def says(path: str, content: str, text: str, exact: bool) -> bool:
    """Whether a file of the output tells a text of the spec."""
    if path.endswith(".md"):
        return bare(printable(words(text))) in bare(content)
    if path.endswith(".csv"):
        cells = [cell for row in csv.reader(io.StringIO(content)) for cell in row]
        return any(words(text) == cell.removeprefix("'") for cell in cells)
    if path.endswith(".json"):
        return json.dumps(text, ensure_ascii=False) in content
    if exact:
        return text in strings(content)
    return any(words(text) in words(string) for string in strings(content))


def complaints(files: Files, usual: Files, same: bool) -> Iterator[str]:
    """What is wrong with output; with `same` it has exactly the usual shape, else nothing new."""
    if not (files.keys() == usual.keys() if same else files.keys() <= usual.keys()):
        yield f"other files: {sorted(files.keys() ^ usual.keys())}"
        return
    for path, content in files.items():
        if path.endswith(".py"):
            try:
                found, wanted = shape(content), shape(usual[path])
            except (SyntaxError, ValueError) as error:
                yield f"{path} is not Python: {error}"
                continue
            if not found.imports <= wanted.imports or (same and found.imports != wanted.imports):
                yield f"{path} imports {sorted(found.imports - wanted.imports)}"
            if not inside(found.statements, wanted.statements):
                yield f"{path} has other statements"
            if same and found.nodes != wanted.nodes:
                yield f"{path} is built otherwise"
        elif path.endswith(".md"):
            new, old = lines(content), lines(usual[path])
            if not (new == old if same else inside(new, old)):
                yield f"{path} has other lines"
        elif path.endswith(".json"):
            if len(json.loads(content)) != len(json.loads(usual[path])):
                yield f"{path} has other rows"
        elif path.endswith(".csv"):
            rows = list(csv.reader(io.StringIO(content)))
            if [len(row) for row in rows] != [16] * len(usual[path].splitlines()):
                yield f"{path} has other rows"


# --- building


_ANSWERS: dict[str, Any] = {}
_ASKED: list[str] = []
_USUAL: dict[str, list[str]] = {}
"""What datamodel-code-generator has answered, is asked, and is asked for the harmless specs."""


@pytest.fixture(autouse=True)
def questions(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All that datamodel-code-generator is asked; it answers a question once, for it is slow."""
    real = datamodel_code_generator.generate

    def remembered(document: Any, **options: Any) -> Any:
        question = repr((document, options["aliases"]))
        _ASKED.append(question)
        if question not in _ANSWERS:
            _ANSWERS[question] = real(document, **options)
        return _ANSWERS[question]

    _ASKED.clear()
    monkeypatch.setattr(datamodel_code_generator, "generate", remembered)
    return _ASKED


def printed(provider: Provider) -> Files:
    files = emit_shared([provider])
    for emitter in PACKAGE:
        files |= emitter.emit(package(provider))
    return files


def read(document: dict[str, Any], name: str, folder: Path) -> Document:
    """A document as `load` reads it from a file."""
    path = folder / f"{name}.json"
    path.write_text(json.dumps(document), "utf-8")
    return load(path)


@cache
def usual(spec: str) -> Files:
    """The output for a spec as it is."""
    document = load(SPECS / f"{spec}.yaml")
    assert not check(document)
    _ASKED.clear()
    files = printed(lower(document))
    _USUAL[spec] = list(_ASKED)
    return files


def untold(position: Position, files: Files, text: str) -> Iterator[str]:
    """The files that should tell a text of the spec, and do not."""
    for told in position.told.split():
        path = f"{position.spec}/{told.removeprefix('=')}"
        path = path if path in files else told.removeprefix("=")
        if not says(path, files[path], text, exact=told.startswith("=")):
            yield f"{path} does not say it"


@pytest.mark.parametrize(
    ("spec", "payload"),
    [
        pytest.param(spec, payload, marks=[] if (index + turn) % 2 else [pytest.mark.slow])
        for index, payload in enumerate(PAYLOADS)
        for turn, spec in enumerate(("acme", "zoo"))
    ],
)
def test_prose_is_taken_whatever_it_says_and_changes_only_itself(
    spec: str, payload: str, tmp_path: Path, questions: list[str]
) -> None:
    """All prose of a spec at once; what datamodel-code-generator is asked does not even change.

    Here with one of the two specs in turn; `make test-slow` does the other half.
    """
    base = usual(spec)
    written = copy.deepcopy(plain(spec))
    ours = {name: position for name, position in PROSE.items() if position.spec == spec}
    texts = {name: position.fill(written, PAYLOADS[payload]) for name, position in ours.items()}
    document = read(written, spec, tmp_path)
    questions.clear()
    files = printed(lower(document))
    assert questions == _USUAL[spec]
    assert not list(complaints(files, base, same=True))
    for name, position in ours.items():
        assert not list(untold(position, files, texts[name])), name


THIRDS = [
    pytest.param(name, part, marks=[] if part == index % 3 else [pytest.mark.slow])
    for index, name in enumerate(WORDS)
    for part in range(3)
]


@pytest.mark.parametrize(("name", "part"), THIRDS)
def test_a_word_is_taken_as_it_is_or_refused(name: str, part: int, tmp_path: Path) -> None:
    """With a third of the payloads each, in turn; the others are for `make test-slow`."""
    position = WORDS[name]
    wrong = []
    for kind, payload in list(MIXED.items())[part::3]:
        written = copy.deepcopy(plain(position.spec))
        text = position.fill(written, payload)
        wrong += [f"{kind}: {what}" for what in _wrong(position, written, text, tmp_path)]
    assert not wrong


def _wrong(position: Position, spec: dict[str, Any], text: str, folder: Path) -> list[str]:
    """What is wrong with the output of a spec; nothing if it is refused."""
    try:
        document = read(spec, position.spec, folder)
        files = printed(lower(document))
        found = list(complaints(files, usual(position.spec), same=False))
        found += untold(position, files, text)
    except SpecError:
        return []
    except Exception as error:
        found = [repr(error)]
    # The rules cost most of the time, so they are only asked where `lower` took too much.
    return [] if found and check(document) else found


def test_what_should_be_text_and_is_not_is_a_problem_and_no_accident(tmp_path: Path) -> None:
    for name, position in WORDS.items():
        if not position.key:
            written = copy.deepcopy(plain(position.spec))
            holder: Any = written
            for step in position.path[:-1]:
                holder = holder[step]
            holder[position.path[-1]] = [{"a": []}]
            document = read(written, position.spec, tmp_path)
            found = check(document)
            accident = _accident(document)
            assert found or accident is None, f"{name}: {accident!r}"


def _accident(document: Document) -> Exception | None:
    """What printing a document raises that is not a problem of it."""
    try:
        printed(lower(document))
    except SpecError:
        return None
    except Exception as error:
        return error
    return None


# --- importing what hostile specs became

_GATE = """
import importlib, json, os, pkgutil, socket, subprocess, sys
import httpx2, pydantic  # what a package may use is loaded before the gate closes

def gate(event, arguments):
    flags = os.O_WRONLY | os.O_RDWR | os.O_CREAT
    writes = event == "open" and (set(str(arguments[1])) & set("wxa+") or arguments[2] & flags)
    if writes or event.startswith(DENIED):
        raise PermissionError(f"{event} {arguments}")

DENIED = tuple("socket. subprocess. shutil. ctypes. os.system os.exec os.spawn os.posix_spawn "
    "os.fork os.remove os.rename os.mkdir os.rmdir os.link os.symlink os.chmod os.truncate".split())
sys.addaudithook(gate)
for act in (socket.socket, lambda: os.system("id"), lambda: open("made.txt", "w"),
            lambda: subprocess.run(["id"]), lambda: os.mkdir("made.d")):
    try:
        act()
    except PermissionError:
        continue
    sys.exit("the gate is open")
"""
_IMPORT = """
given = json.load(sys.stdin)
import made
for found in pkgutil.walk_packages(made.__path__, "made."):
    importlib.import_module(found.name)
status = made.acme.models.Status(given["status"])
assert made.status_map.read("acme", status).state == "delivered"
message = {"messageId": given["text"], "status": given["status"], given["text"]: given["text"]}
read = made.acme.models.Message.from_json(json.dumps(message))
assert read.status is status and json.loads(read.to_json()) == message
names = made.names.models.Thing.from_json(json.dumps(given["names"]))
assert json.loads(names.to_json()) == given["names"]
assert made.names.models.Thing(**{name: "x" for name in type(names).model_fields})
print("fine")
"""


_FEW = (
    *("class", "def", "match", "self", "None", "print", "__init__", "close", "security", "str"),
)
"""For calls and arguments, which take long to format."""


def _all_names(words: list[str]) -> dict[str, Any]:
    """A foreign document in which every name is a word that means something in Python."""
    answers = {"responses": {"200": {"description": "Fine."}}}
    paths: dict[str, Any] = {
        f"/{number}": {"get": {"operationId": word, **answers}} for number, word in enumerate(_FEW)
    }
    schema = {"type": "string"}
    parameters = [{"name": w, "in": "query", "schema": schema} for w in words if w in _FEW]
    paths["/"] = {"get": {"operationId": "ask", "parameters": parameters, **answers}}
    thing = {"type": "object", "properties": dict.fromkeys(words, schema)}
    schemas = {"Thing": thing, "Words": {"type": "string", "enum": words}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Names", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }


_TAKEN = (
    *("query parameter", "header parameter", "media type", "property name", "enum word"),
    *("word of an alternative", "word that tells classes apart", "status word", "header of a key"),
)


@pytest.fixture(scope="module")
def nastiest(tmp_path_factory: pytest.TempPathFactory) -> tuple[Files, str]:
    """A whole build, formatted, of specs that are hostile wherever they can be; a word of it."""
    folder = tmp_path_factory.mktemp("nastiest")
    status = ""
    for spec in ("acme", "zoo"):
        written = copy.deepcopy(plain(spec))
        for position in PROSE.values():
            if position.spec == spec:
                position.fill(written, "".join(p for p in PAYLOADS.values() if len(p) < 1000))
        for name in _TAKEN:
            if WORDS[name].spec == spec:
                text = WORDS[name].fill(written, PAYLOADS["call"])
                status = text if name == "status word" else status
        (folder / f"{spec}.json").write_text(json.dumps(written), "utf-8")
    (folder / "names.json").write_text(json.dumps(_all_names(awkward())), "utf-8")
    return build(folder), status


def test_the_output_of_the_nastiest_specs_does_nothing_when_imported(
    nastiest: tuple[Files, str], tmp_path: Path
) -> None:
    """Under an audit hook that lets nothing out: no connection, no process, no written file."""
    files, status = nastiest
    write.write(files, tmp_path / "made")
    before = sorted(tmp_path.rglob("*"))
    given = {"status": status, "text": PAYLOADS["call"], "names": {w: w for w in awkward()}}
    done = subprocess.run(
        [sys.executable, "-B", "-W", "error", "-c", _GATE + _IMPORT],
        input=json.dumps(given),
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path), "ACME_KEY": "x"},
    )
    assert (done.stdout, done.returncode) == ("fine\n", 0), done.stderr
    assert sorted(tmp_path.rglob("*")) == before


def test_formatting_does_not_bring_a_text_to_life(nastiest: tuple[Files, str]) -> None:
    for path, content in nastiest[0].items():
        if path.endswith(".py") and path.startswith(("acme/", "zoo/")):
            assert shape(content).imports <= shape(usual(path.split("/")[0])[path]).imports
            assert shape(content).statements == shape(usual(path.split("/")[0])[path]).statements


def test_ruff_finds_nothing_in_the_nastiest_output(
    nastiest: tuple[Files, str], tmp_path: Path
) -> None:
    assert output_findings(nastiest[0], tmp_path) == []


_WORDY = (
    "~ It\u2019s \u201ctypographic\u201d \u2013 and so on\u2026 "
    "配信レポートは一つのメッセージ、 🎉 🎉 C:\\new\\x "
) * 4
_RENAMED = {
    **{"operation id": "l", "house operation id": "m" * LONG, "header parameter": "l"},
    **{"property name": "I", "enum word": "O", "query parameter": "n" * LONG},
}


def test_ruff_finds_nothing_where_the_words_of_a_spec_are_many_and_its_names_long(
    tmp_path: Path,
) -> None:
    """Wide characters, typography, backslashes; and names that ruff takes for numbers."""
    folder = tmp_path / "specs"
    folder.mkdir()
    for spec in ("acme", "zoo"):
        written = copy.deepcopy(plain(spec))
        for position in PROSE.values():
            if position.spec == spec:
                position.fill(written, _WORDY)
        for name, word in _RENAMED.items():
            if WORDS[name].spec == spec:
                WORDS[name].fill(written, word)
        (folder / f"{spec}.json").write_text(json.dumps(written), "utf-8")
    assert output_findings(build(folder), tmp_path) == []


# --- characters, numbers, depth


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("value.json", b'{"openapi": "3.1.0",\n"info": {"title": "x\\ud800y"}}'),
        ("key.json", b'{"openapi": "3.1.0",\n"info": {"x\\udfff": ""}}'),
        ("turned.json", b'{"openapi": "3.1.0",\n"info": {"title": "\\ude00\\ud83d"}}'),
        ("quoted.yaml", b'openapi: 3.1.0\ninfo: {title: "x\\ud800"}\n'),
        ("plain.yaml", b"openapi: 3.1.0\ninfo: {title: x\xed\xa0\x80}\n"),
    ],
)
@pytest.mark.parametrize("parser", ["libyaml", "python"])
def test_half_a_character_is_refused_with_its_place(
    name: str, data: bytes, parser: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if parser == "python":
        monkeypatch.setattr("generator.load.yaml12._LOADER", yaml.SafeLoader)
    (tmp_path / name).write_bytes(data)
    with pytest.raises(SpecError) as caught:
        load(tmp_path / name)
    (problem,) = caught.value.problems
    assert problem.rule == "yaml"
    assert problem.location.line == 2
    assert problem.location.column > 7


def test_a_character_that_json_writes_as_two_escapes_is_one(tmp_path: Path) -> None:
    path = tmp_path / "acme.json"
    path.write_text('{"a": "\\ud83d\\ude00", "b": "\\\\ud83d\\\\ude00", "c": "\\\\\\ud83d\\ude00"}')
    assert (
        load(path).root
        == json.loads(path.read_text())
        == {**{"a": "\U0001f600", "b": r"\ud83d\ude00", "c": "\\\U0001f600"}}
    )


_HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"
_DEEP = "\n".join(f"x-{n}: &a{n} {'[' * 55}{f'*a{n - 1}' if n else 1}{']' * 55}" for n in range(40))


def _doubling(key: str) -> str:
    rows = [f"    C{n}: {{{key}: [{_to(n + 1)}, {_to(n + 1)}]}}" for n in range(60)]
    return "components:\n  schemas:\n" + "\n".join([*rows, "    C60: {type: object}"])


def _to(number: int) -> str:
    return f"{{$ref: '#/components/schemas/C{number}'}}"


_BOMBS = {
    "number of many digits": "x-a: " + "9" * 5000,
    "hexadecimal number of many digits": "x-a: 0x" + "f" * 5000,
    "depth by aliases": _DEEP,
    "doubling by allOf": _doubling("allOf"),
    "doubling by anyOf": _doubling("anyOf"),
    "doubling by prefixItems": _doubling("type: array, prefixItems"),
    "reference to a name with nul": "components: {schemas: {A: {$ref: 'a%00b.yaml'}}}",
    "reference to a name too long": f"components: {{schemas: {{A: {{$ref: {'a' * 300}.yaml}}}}}}",
    "reference to a plain name": "components: {schemas: {A: {$ref: '#foo'}}}",
}


@pytest.mark.parametrize("bomb", _BOMBS)
def test_what_would_take_for_ever_or_break_the_reader_is_refused(bomb: str, tmp_path: Path) -> None:
    (tmp_path / "acme.yaml").write_text(_HEAD + _BOMBS[bomb], "utf-8")
    with pytest.raises(SpecError) as caught:
        providers(tmp_path)
    assert all(problem.location.line > 3 for problem in caught.value.problems)


# --- references: nothing is fetched, nothing outside the folder is read

_WATCHING: list[list[str]] = []


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if (_WATCHING and event.startswith(("socket.", "urllib."))) or (
        _WATCHING and event == "open" and str(arguments[0]).startswith("/etc/")
    ):
        _WATCHING[-1].append(f"{event} {arguments}")


sys.addaudithook(_watch)  # there is no way to take it off: it sleeps but for `watched`


@contextmanager
def watched() -> Iterator[list[str]]:
    """What the code inside asks of the network, or of files that are none of its business."""
    _WATCHING.append([])
    try:
        yield _WATCHING[-1]
    finally:
        _WATCHING.pop()


def test_the_watch_sees_what_it_should() -> None:
    import socket

    with watched() as seen:
        socket.socket().close()
        Path("/etc/hostname").exists()
        open("/etc/passwd").close()
    assert [line.split()[0] for line in seen] == ["socket.__new__", "open"]


_FAR = {"$ref": "http://127.0.0.1:9/x.yaml"}
_NEAR = {"$ref": "file:///etc/passwd"}


def _referring(place: str, ref: dict[str, str]) -> dict[str, Any]:
    """A house spec, which is judged most, with a reference at an unusual place."""
    written = copy.deepcopy(plain("acme"))
    message = written["components"]["schemas"]["Message"]
    operation = written["paths"]["/messages/{message-id}"]["get"]
    answer = operation["responses"]["200"]
    content = answer["content"]["application/json"]
    components = written["components"]
    url = ref["$ref"]
    changes: dict[str, Any] = {
        "schema": lambda: message["properties"].update(x=ref),
        "default response": lambda: operation["responses"].update(default=ref),
        "component called default": lambda: components["responses"].update(default=ref),
        "parameter called example": lambda: components.update(parameters={"example": ref}),
        "header called example": lambda: answer["headers"].update(example=ref),
        "path item": lambda: written["paths"].update({"/x": ref}),
        "webhook": lambda: written.update(webhooks={"default": ref}),
        "callback": lambda: operation.update(callbacks={"default": ref}),
        "default": lambda: message["properties"]["kind"].update(default=ref),
        "enum": lambda: message["properties"].update(x={"enum": [ref]}),
        "example": lambda: message.update(example=ref),
        "example of a body": lambda: content["examples"]["documented"].update(value=ref),
        "example elsewhere": lambda: content["examples"].update(x={"externalValue": url}),
        "dynamic": lambda: message.update({"$dynamicRef": url}),
        "dialect": lambda: written.update(jsonSchemaDialect=url),
        "dialect of a schema": lambda: message.update({"$schema": url}),
        "identity": lambda: message.update({"$id": url, "default": {}}),
        "link": lambda: answer.update(links={"a": {"operationRef": url}}),
        "discriminator": lambda: message.update(
            discriminator={"propertyName": "messageId", "mapping": {"a": url}}
        ),
        "through data": lambda: message["properties"].update(
            x={"$ref": "#/components/schemas/Page/default"}
        ),
    }
    if place == "through data":
        components["schemas"]["Page"]["default"] = ref
        content["examples"]["documented"]["value"]["x"] = "y"
    changes[place]()
    return written


_REFERRING = (
    "schema, default response, component called default, parameter called example, "
    "header called example, path item, webhook, callback, dynamic, default, enum, example, "
    "example of a body, example elsewhere, dialect, dialect of a schema, identity, link, "
    "discriminator, through data"
).split(", ")


@pytest.mark.parametrize("place", _REFERRING)
def test_nothing_that_a_spec_names_is_fetched(place: str, tmp_path: Path) -> None:
    path = tmp_path / "acme.json"
    path.write_text('{"openapi": "3.1.0", "info": {}}', "utf-8")
    assert _problems(tmp_path)  # the validator reads its own files when it is first used
    for ref in (_FAR, _NEAR):
        path.write_text(json.dumps(_referring(place, ref)), "utf-8")
        with watched() as seen:
            found = _problems(tmp_path)
        assert not seen
        assert "root:" not in str(found)  # the first line of /etc/passwd
        if place in _REFERRING[:8]:
            assert [problem.rule for problem in found] == ["ref"]


def _problems(folder: Path) -> tuple[Problem, ...]:
    try:
        providers(folder)
    except SpecError as error:
        return error.problems
    return ()


@pytest.mark.parametrize(
    "ref",
    [
        *("../secret.yaml", "..%2fsecret.yaml", "%2e%2e/secret.yaml", "sub/../../secret.yaml"),
        *("link.yaml", "sub/secret.yaml", "/etc/passwd", "//host/x.yaml", "\\\\host\\x.yaml"),
    ],
)
def test_no_reference_leads_out_of_the_folder(ref: str, tmp_path: Path) -> None:
    folder, outside = tmp_path / "specs", tmp_path / "outside"
    folder.mkdir()
    outside.mkdir()
    for secret in (tmp_path / "secret.yaml", outside / "secret.yaml"):
        secret.write_text("A: {type: object, description: secret-text}", "utf-8")
    (folder / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    (folder / "sub").symlink_to(outside)
    target = json.dumps(f"{ref}#/A")
    text = f"{_HEAD}components: {{schemas: {{A: {{$ref: {target}}}}}}}\n"
    (folder / "acme.yaml").write_text(text, "utf-8")
    problems = _loading(folder / "acme.yaml")
    assert [problem.rule for problem in problems] == ["ref"]
    assert "secret-text" not in str(SpecError(problems))


def _loading(path: Path) -> tuple[Problem, ...]:
    """What is wrong with a file, whether that keeps it from being loaded or not."""
    try:
        return tuple(load(path).problems)
    except SpecError as error:
        return error.problems


# --- keys by which datamodel-code-generator would import what a spec names

IMPORT_KEYS = ("customBasePath", "customTypePath", "default_factory")
IMPORT_KEYS_X = ("x-python-type", "x-python-import")


@pytest.mark.parametrize("key", [*IMPORT_KEYS, *IMPORT_KEYS_X])
def test_a_house_spec_cannot_name_what_to_import(key: str, tmp_path: Path) -> None:
    written = copy.deepcopy(plain("acme"))
    written["components"]["schemas"]["Message"]["properties"]["kind"][key] = "os.system"
    assert [p.rule for p in check(read(written, "acme", tmp_path))] == ["x-key"]


def test_a_foreign_document_names_what_to_import_in_vain(
    tmp_path: Path, questions: list[str]
) -> None:
    """The keys are in `zoo.yaml`, on schemas and properties."""
    text = json.dumps(plain("zoo"))
    assert all(f'"{key}"' in text for key in (*IMPORT_KEYS, *IMPORT_KEYS_X))
    without = json.loads(text, object_pairs_hook=_without_import_keys)
    questions.clear()
    assert printed(lower(read(without, "zoo", tmp_path))) == printed(
        lower(read(plain("zoo"), "zoo", tmp_path))
    )
    assert questions[0] == questions[1]
    assert not any(word in questions[1] for word in (*IMPORT_KEYS, *IMPORT_KEYS_X, "PathLike"))


def _without_import_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    return {key: value for key, value in pairs if key not in {*IMPORT_KEYS, *IMPORT_KEYS_X}}


# --- file names and folders


@pytest.mark.parametrize(
    "name",
    [
        *("class", "import", "none ", "con", "nul", "com1", "aux", "a b", "a-b", "a.b", "A", "1a"),
        *("\u00fcmlaut", "\uff41", "a\nimport os", "a;b", "a'b", '"""', "..", "...a", "delivery"),
        *(
            "merging",
            "report",
            "summary",
            "status_map",
            "a\u202eb",
            "a" + "\\" + "b",
            "C:a",
            "$(id)",
            "{{ 7*7 }}",
            "-rf",
        ),
    ],
)
def test_a_file_name_that_is_no_package_name_is_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.yaml"
    path.write_text(repository.SPEC, "utf-8")
    if path.name.startswith("."):  # not taken for a spec
        assert providers(tmp_path) == []
        return
    with pytest.raises(SpecError) as caught:
        providers(tmp_path)
    assert "file-name" in {problem.rule for problem in caught.value.problems}
    assert all(len(str(problem).splitlines()) == 2 for problem in caught.value.problems)


def test_the_name_of_the_specs_folder_is_only_a_comment(tmp_path: Path) -> None:
    """It stands in the first line of every file, where Python looks for an encoding."""
    folder = tmp_path / "coding=utf-7 +AAo-import os\nimport os"
    folder.mkdir()
    (folder / "zoo.yaml").write_bytes((SPECS / "zoo.yaml").read_bytes())
    files = printed(lower(load(folder / "zoo.yaml")))
    assert not list(complaints(files, usual("zoo"), same=True))
    for path, content in files.items():
        if path.endswith(".py"):
            assert ast.dump(ast.parse(content.encode())) == ast.dump(ast.parse(content))


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder beside the output folder, which nobody may touch."""
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "client.py").write_text("mine", "utf-8")
    return folder


def _untouched(folder: Path) -> bool:
    return {p.name: p.read_text("utf-8") for p in folder.iterdir()} == {"client.py": "mine"}


def _made(out: Path, text: str = "old") -> Files:
    """An output folder as a run leaves it; returns what the next run wants there."""
    files = {"acme/client.py": text, "acme/models.py": text, "README.md": text}
    lock = {LOCK: lock_text(files)}
    write.write(files | lock, out)
    return dict.fromkeys(files, "new") | lock


def test_a_linked_folder_in_the_output_is_not_written_through(
    tmp_path: Path, outside: Path
) -> None:
    files = _made(tmp_path / "out")
    for path in (tmp_path / "out" / "acme").iterdir():
        path.unlink()
    (tmp_path / "out" / "acme").rmdir()
    (tmp_path / "out" / "acme").symlink_to(outside)
    with pytest.raises(write.OutputError, match="symbolic link"):
        write.write(files, tmp_path / "out")
    assert _untouched(outside)
    assert (tmp_path / "out" / "README.md").read_text("utf-8") == "old"


def test_a_linked_folder_of_files_that_go_is_not_emptied(tmp_path: Path, outside: Path) -> None:
    files = _made(tmp_path / "out")
    for path in (tmp_path / "out" / "acme").iterdir():
        path.unlink()
    (tmp_path / "out" / "acme").rmdir()
    (tmp_path / "out" / "acme").symlink_to(outside)
    write.write(
        {path: text for path, text in files.items() if "acme" not in path}, tmp_path / "out"
    )
    assert _untouched(outside)


@pytest.mark.parametrize(
    "path",
    [
        *(
            "../outside/client.py",
            "acme/../../outside/client.py",
            "/etc/hostname",
            "./x",
            "a//../b",
        ),
        *("..\\outside\\client.py", "C:/outside/client.py", "C:client.py", "", ".", "..", "a\0b"),
    ],
)
def test_a_lock_that_names_files_elsewhere_counts_for_nothing(
    path: str, tmp_path: Path, outside: Path
) -> None:
    files = _made(tmp_path / "out")
    (tmp_path / "out" / LOCK).write_text(lock_text([path]), "utf-8")
    assert read_lock(tmp_path / "out") is None
    with pytest.raises(write.OutputError):
        write.write(files, tmp_path / "out")
    assert _untouched(outside)
    assert (tmp_path / "out" / "README.md").read_text("utf-8") == "old"


@pytest.mark.parametrize(
    "lock",
    [
        "[]",
        "{}",
        '{"files": [[1, 2]]}',
        '{"files": [5]}',
        '{"files": {"a": 1, "": 2}}',
        "null",
        '"x"',
        "\0",
        "[" * 9999,
    ],
)
def test_a_lock_that_is_none_counts_for_nothing(lock: str, tmp_path: Path) -> None:
    (tmp_path / LOCK).write_text(lock, "utf-8")
    assert read_lock(tmp_path) is None
