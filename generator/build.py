"""The straight line: specs folder -> `{path: text}`. `generate`, `check` and `diff` all call it.

Nothing here touches the output folder. What an earlier run already made from the same spec can be
handed in as `kept`; then only what changed is checked, printed and formatted again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from generator.load import load, spec_files
from generator.problems import Problem, SpecError

if TYPE_CHECKING:
    from generator.model import Provider

Files = dict[str, str]
Progress = Callable[[str], None]


_SHAPELESS = {"openapi", "ref"}
"""Rules after whose problems a document cannot be lowered, so that its names go unjudged."""


def _silent(what: str) -> None:
    """Nobody watches."""


def providers(
    folder: Path, progress: Progress = _silent, *, checked: bool = False
) -> list[Provider]:
    """The model of every spec of a folder.

    Args:
        folder: Holds the specs.
        progress: Told what is being done.
        checked: Somebody else runs the rules; only what cannot be lowered is a problem here.

    Raises:
        SpecError: everything that is wrong with any of them.
    """
    found: list[Provider] = []
    problems: list[Problem] = []
    for path in spec_files(folder):
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
    problems = [] if checked else check(document)
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


def build(
    folder: Path,
    kept: Mapping[str, Files] | None = None,
    progress: Progress = _silent,
    *,
    checked: bool = False,
) -> Files:
    """Every output file of a specs folder.

    Args:
        folder: Holds the specs.
        kept: Package name -> its files, for specs that an earlier run turned into exactly these.
        progress: Told what is being done.
        checked: As in `providers`.

    Raises:
        SpecError: the specs have problems; there is no output then.
    """
    from generator.emit import emit_package, emit_shared
    from generator.emit.root import runtime

    kept = kept or {}
    found = providers(folder, progress, checked=checked)
    files: Files = {}
    for provider in found:
        progress(f"printing {provider.package}")
        done = kept.get(str(provider.package))
        files |= done if done is not None else _formatted(emit_package(provider))
    return files | _formatted(emit_shared(found)) | runtime()


def _formatted(files: Files) -> Files:
    from generator.render import python

    return {path: python(text) if path.endswith(".py") else text for path, text in files.items()}
