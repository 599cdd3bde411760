"""The model -> `{path: text}`; one module per kind of output file, nothing touches the disk.

`PACKAGE` emitters take one provider and fill its package, `SHARED` ones take all providers.
Paths are relative to the output folder, with `/`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from generator.emit import (
    client,
    errors,
    models,
    readme,
    reports,
    root,
    status_map,
    statuses,
    surface,
    webhooks,
)
from generator.emit import (
    package as package_,
)
from generator.model import Provider
from generator.package import Package


class Emitter(NamedTuple):
    """What prints one file of a package."""

    file: str
    emit: Callable[[Package], dict[str, str]]
    shows: tuple[str, ...]
    """Parts of the model that the file shows: while they stay, so does it."""

    def shown(self, provider: Provider) -> str:
        """What the file shows of a provider, to be compared with what it showed before."""
        return repr([getattr(provider, name) for name in self.shows])


_HEAD = ("package", "prefix", "origin", "title")
_CALLS = ("servers", "credentials", "rate_limits", "token", "security", "operations", "errors")
_FACTS = ("description", "statuses", "sources", "not_documented")
PACKAGE: tuple[Emitter, ...] = (
    Emitter("models.py", models.emit, (*_HEAD, "models")),
    Emitter("errors.py", errors.emit, (*_HEAD, "operations", "errors")),
    Emitter("client.py", client.emit, (*_HEAD, *_CALLS, "version", "reporting")),
    Emitter("reports.py", reports.emit, (*_HEAD, "reporting", "incoming")),
    Emitter("webhooks.py", webhooks.emit, (*_HEAD, "incoming")),
    Emitter(
        "__init__.py",
        package_.emit,
        (*_HEAD, "description", "operations", "errors", "models", "reporting"),
    ),
    Emitter("README.md", readme.emit, (*_HEAD, *_CALLS, *_FACTS, "reporting", "incoming")),
    Emitter(
        "surface.txt", surface.emit, (*_HEAD, *_CALLS, "version", "models", "reporting", "incoming")
    ),
)
SHARED: tuple[Callable[[Sequence[Provider]], dict[str, str]], ...] = (
    root.emit,
    status_map.emit,
    statuses.emit,
)


def emit_shared(providers: Sequence[Provider]) -> dict[str, str]:
    """All files above the packages."""
    return _merged(emitter(providers) for emitter in SHARED)


def _merged(parts: Iterable[dict[str, str]]) -> dict[str, str]:
    files: dict[str, str] = {}
    for part in parts:
        twice = files.keys() & part.keys()
        assert not twice, f"two emitters write {twice}"
        files |= part
    return files
