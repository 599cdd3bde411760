"""The straight line: specs folder -> `{path: text}`. `generate`, `check` and `diff` all call it.

Nothing here touches the output folder. What an earlier run already made from the same spec can be
handed in as `kept`; then only what changed is checked, printed and formatted again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from generator import load as loading
from generator.load import Document
from generator.problems import Problem, SpecError

if TYPE_CHECKING:
    from generator.model import Provider

Files = dict[str, str]
Progress = Callable[[str], None]


def _silent(what: str) -> None:
    """Nobody watches."""


def documents(folder: Path) -> list[Document]:
    """All specs of a folder, read.

    Raises:
        SpecError: some cannot be; the problems of all of them.
    """
    found: list[Document] = []
    problems: list[Problem] = []
    for path in loading.spec_files(folder):
        try:
            found.append(loading.load(path))
        except SpecError as error:
            problems += error.problems
    if problems:
        _check_rest(found, problems)
    return found


def _check_rest(found: Iterable[Document], problems: list[Problem]) -> None:
    """All problems in one run: the specs that could be read are judged too, then all is raised."""
    from generator.check import check

    raise SpecError([*problems, *(p for document in found for p in check(document))])


def providers(
    folder: Path, kept: Iterable[str] = (), progress: Progress = _silent
) -> list[Provider]:
    """The model of every spec of a folder, checked but for those named in `kept`.

    Raises:
        SpecError: everything that is wrong with any of them.
    """
    from generator.check import check
    from generator.lower import lower

    lowered, problems = [], []
    for document in documents(folder):
        progress(f"checking {document.path}")
        found = [] if document.name in kept else check(document)
        try:
            if not any(problem.rule in {"openapi", "ref"} for problem in found):
                lowered.append(lower(document))
        except SpecError as error:
            found = [*found, *error.problems]
        problems += found
    if problems:
        raise SpecError(problems)
    return lowered


def build(
    folder: Path, kept: Mapping[str, Files] | None = None, progress: Progress = _silent
) -> Files:
    """Every output file of a specs folder.

    Args:
        folder: Holds the specs.
        kept: Package name -> its files, for specs that an earlier run turned into exactly these.

    Raises:
        SpecError: the specs have problems; there is no output then.
    """
    from generator.emit import emit_package, emit_shared
    from generator.emit.root import runtime

    kept = kept or {}
    found = providers(folder, kept, progress)
    files: Files = {}
    for provider in found:
        progress(f"printing {provider.package}")
        done = kept.get(str(provider.package))
        files |= done if done is not None else _formatted(emit_package(provider))
    return files | _formatted(emit_shared(found)) | runtime()


def _formatted(files: Files) -> Files:
    from generator.render import python

    return {path: python(text) if path.endswith(".py") else text for path, text in files.items()}
