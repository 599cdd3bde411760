"""The model -> `{path: text}`; one module per kind of output file, nothing touches the disk.

`PACKAGE` emitters take one provider and fill its package, `SHARED` ones take all providers.
Paths are relative to the output folder, with `/`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from generator.emit import client, errors, models, package, readme, root, status_map, statuses
from generator.model import Provider

PACKAGE: tuple[Callable[[Provider], dict[str, str]], ...] = (
    models.emit,
    errors.emit,
    client.emit,
    package.emit,
    readme.emit,
)
SHARED: tuple[Callable[[Sequence[Provider]], dict[str, str]], ...] = (
    root.emit,
    status_map.emit,
    statuses.emit,
)


def emit_package(provider: Provider) -> dict[str, str]:
    """All files of one provider's package."""
    return _merged(emitter(provider) for emitter in PACKAGE)


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
