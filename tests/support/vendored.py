"""The output of every case and every foreign document as one package, to be imported and used."""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import sys
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx2

from generator.build import build
from generator.emit.root import runtime
from tests.support import built
from tests.support.paths import ROOT

CASES = ROOT / "tests" / "cases"
FOREIGN = ROOT / "tests" / "foreign"
NAMES = sorted(path.name for path in CASES.iterdir())
DOCUMENTS = ("fleet", "payments", "petstore")
PACKAGE = "their_app.vendored"
RUNTIME = runtime()


@cache
def output(case: str) -> dict[str, str]:
    """What the specs of a case become, without the runtime."""
    return built.once(f"case-{case}", lambda: _built(CASES / case))


@cache
def foreign(*names: str) -> dict[str, str]:
    """What foreign documents become, without the runtime."""
    return built.once(f"foreign-{'-'.join(names)}", lambda: _foreign(names))


def _foreign(names: tuple[str, ...]) -> dict[str, str]:
    with TemporaryDirectory() as home:
        for name in names:
            _put(Path(home, "specs", f"{name}.yaml"), (FOREIGN / f"{name}.yaml").read_text("utf-8"))
        return _built(Path(home))


def _built(home: Path) -> dict[str, str]:
    with contextlib.chdir(home):
        files = build(Path("specs"))
    return {path: files[path] for path in files.keys() - RUNTIME.keys()}


@cache
def tree() -> Path:
    """A folder to import from, that holds `their_app/vendored/`; the same for a whole run.

    There stand the packages of all cases, called `<case>_<provider>`, and those of the foreign
    documents, called as these are, beside one runtime.
    """
    # Each worker begins with a part of its own, and finds the rest made by the others.
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    number = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    start = len(NAMES) * number // workers
    for case in [*NAMES[start:], *NAMES[:start]]:
        output(case)
    home = built.folder() / "cases"
    built.once("cases", lambda: _tree(home))
    return home


def _tree(home: Path) -> None:
    vendored = home.joinpath(*PACKAGE.split("."))
    for path, text in RUNTIME.items():
        _put(vendored / path, text)
    for case in NAMES:
        for path, text in output(case).items():
            package, _, module = path.rpartition("/")
            name = f"{case}_{package}/{module}" if package else f"{case}_{module}"
            own = text.replace("from ..status_map import", f"from ..{case}_status_map import")
            _put(vendored / name, own)
    for path, text in foreign(*DOCUMENTS).items():
        _put(vendored / path, text)
    for folder in (vendored, *vendored.parents[:1]):
        _put(folder / "__init__.py", "")


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def use(name: str) -> Any:
    """A module of the output, e.g. `use("enums_acme.models")` or `use("_runtime.errors")`."""
    if str(tree()) not in sys.path:
        sys.path.insert(0, str(tree()))
    return importlib.import_module(f"{PACKAGE}.{name}")


@dataclass
class Wire:
    """A provider that keeps what arrives, and answers as it is told."""

    status: int = 204
    body: bytes = b""
    failure: Exception | None = None
    seen: list[httpx2.Request] = field(default_factory=list)

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.seen.append(request)
        if self.failure:
            raise self.failure
        return httpx2.Response(self.status, content=self.body)

    def client(self, kind: Any, **arguments: Any) -> Any:
        """A client of ours that talks to nobody else."""
        http = httpx2.Client(transport=httpx2.MockTransport(self))
        return kind(http_client=http, **{"retries": 0, **arguments})

    @property
    def line(self) -> str:
        """Method and URL of the last request, as they went out."""
        return f"{self.seen[-1].method} {self.seen[-1].url}"

    @property
    def headers(self) -> dict[str, str]:
        """The headers of the last request that say something; names are lower-case."""
        dull = {"host", "connection", "accept-encoding", "user-agent", "content-length"}
        return {name: v for name, v in self.seen[-1].headers.items() if name not in dull}

    @property
    def sent(self) -> Any:
        """The body of the last request, read as JSON."""
        return json.loads(self.seen[-1].content)

    def answers(self, body: object, status: int = 200) -> None:
        self.body, self.status = json.dumps(body).encode(), status


def same(model: Any, value: object) -> bool:
    """Whether a model is read from a JSON value and gives the same value again."""
    again = json.loads(model.from_json(json.dumps(value)).to_json())
    return json.dumps(again, sort_keys=True) == json.dumps(value, sort_keys=True)
