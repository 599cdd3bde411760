"""The straight line: specs folder -> `{path: text}`. `generate`, `check` and `diff` all call it.

Nothing here touches the output folder. What an earlier run made can be handed in as `kept`; then
only files that would show something else are printed and formatted again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from generator.fingerprint import digest
from generator.load import load, same_names, spec_files
from generator.problems import SpecError

if TYPE_CHECKING:
    from generator.model import Provider

Files = dict[str, str]
Progress = Callable[[str], None]


class Kept(NamedTuple):
    """A file of an earlier run: the hash of what it shows of the model, and its text."""

    shows: str
    text: str


_SHAPELESS = {"openapi", "ref"}
"""Rules after whose problems a document cannot be lowered, so that its names go unjudged."""


def _silent(what: str) -> None:
    """Nobody watches."""


def providers(
    folder: Path,
    progress: Progress = _silent,
    *,
    only: Collection[str] | None = None,
    checked: bool = False,
) -> list[Provider]:
    """The model of every spec of a folder.

    Args:
        folder: Holds the specs.
        only: Names of the files to read; None for all.
        progress: Told what is being done.
        checked: Somebody else runs the rules; only what cannot be lowered is a problem here.

    Raises:
        SpecError: everything that is wrong with any of them.
    """
    found: list[Provider] = []
    files = spec_files(folder)
    problems = same_names(files)
    for path in files if only is None else [p for p in files if p.name in only]:
        progress(f"reading {path}")
        try:
            found.append(_provider(path, checked))
        except SpecError as error:
            problems += error.problems
    if problems:
        raise SpecError(problems)
    return found


def _provider(path: Path, checked: bool) -> Provider:
    from generator.check import check
    from generator.lower import lower

    document = load(path)
    # References without end are never followed, whoever runs the rules.
    problems = list(document.problems) if checked else check(document)
    if any(problem.rule in _SHAPELESS for problem in problems):
        raise SpecError(problems)
    try:
        provider = lower(document)
    except SpecError as error:
        problems += error.problems
        raise SpecError(problems) from None
    if problems:
        raise SpecError(problems)
    return provider


def build(folder: Path) -> Files:
    """Every output file of a specs folder.

    Raises:
        SpecError: the specs have problems; there is no output then.
    """
    return remake(providers(folder), {})[0]


def remake(
    found: Sequence[Provider], kept: Mapping[str, Kept], progress: Progress = _silent
) -> tuple[Files, dict[str, str]]:
    """Every output file, and for each of a package the hash of what it shows of the model.

    Args:
        found: The providers, in the order of their specs.
        kept: Files that an earlier run of the same generator made. One that would show the same
            is taken as it is, and neither printed nor formatted again.
        progress: Told what is being done.
    """
    from generator.emit import PACKAGE, emit_shared
    from generator.emit.root import runtime
    from generator.package import package

    files: Files = {}
    shown: dict[str, str] = {}
    for provider in found:
        progress(f"printing {provider.package}")
        built = package(provider)
        for emitter in PACKAGE:
            path = f"{provider.package}/{emitter.file}"
            key = digest(emitter.shown(provider).encode())
            if path in kept and kept[path].shows == key:
                files[path] = kept[path].text
            else:
                files |= _formatted(emitter.emit(built))
            if path in files:
                shown[path] = key
    return files | _formatted(emit_shared(found)) | runtime(), shown


def _formatted(files: Files) -> Files:
    from generator.render import python

    return {path: python(text) if path.endswith(".py") else text for path, text in files.items()}
