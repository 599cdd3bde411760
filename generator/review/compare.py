"""The straight line of a review: two sides -> what the edits between them do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from os import PathLike, fspath
from pathlib import Path

from generator.load import Document, Pointer
from generator.lower import Lowered, lowered
from generator.problems import Location, Problem, SpecError, reason
from generator.review import python, status, versions, wire
from generator.review.approvals import apply, read_approvals
from generator.review.changes import Approval, Change, Finding, Layer, Review, Rule, Verdict
from generator.review.grouping import changes
from generator.review.python.packages import reaching
from generator.review.sides import VOCABULARY, CompareError, Side, opened
from generator.review.spots import part
from generator.review.status import vocabulary

_WHOLE = (
    Rule(
        Layer.PYTHON,
        "provider",
        "package",
        "removed",
        Verdict.BREAKING,
        "The package is no longer generated: every import of it fails.",
    ),
    Rule(
        Layer.PYTHON,
        "provider",
        "package",
        "added",
        Verdict.INFO,
        "No code uses a package that did not exist.",
    ),
)
RULES: tuple[Rule, ...] = (
    *wire.RULES,
    *_WHOLE,
    *python.RULES,
    *status.RULES,
    *vocabulary.RULES,
)


def review(
    old: str | PathLike[str],
    new: str | PathLike[str],
    *,
    approved: Path | None = None,
    today: date | None = None,
) -> Review:
    """What the edits from `old` to `new` do on the wire, to Python, and to statuses.

    Args:
        old: A folder of specs, one spec, or either as `REF:path` of the git repository around.
        new: Likewise; a folder is compared with a folder, a file with a file.
        approved: The approved changes; without, `approved-changes.yaml` in the folder of `new`.
        today: On which approvals must not have expired; without, the day it is.

    Raises:
        CompareError: a side does not exist, or the two are not of one kind.
        SpecError: a spec, or the file of approvals, is not valid: nothing was compared.
    """
    with ExitStack() as stack:
        before, after = (stack.enter_context(opened(fspath(side))) for side in (old, new))
        if before.whole != after.whole:
            raise CompareError(
                f"{old} and {new} are a folder and a file; name two folders or two files"
            )
        found = _Comparison(before, after)
        listed = list(found.changes())
        allowed = _approvals(after, approved)
    day = today or date.today()
    marked, told = apply(listed, allowed, day, all_compared=after.whole)
    return Review(
        old=fspath(old),
        new=fspath(new),
        providers=tuple(found.providers),
        changes=tuple(marked),
        bumps=versions.bumps(found.providers, marked),
        notes=(*found.notes, *told),
    )


def _approvals(side: Side, named: Path | None) -> tuple[Approval, ...]:
    """What is approved; nothing, if nobody names a file and the side has none."""
    path = named or side.approvals()
    if path is None:
        return ()
    try:
        return read_approvals(path.read_bytes(), side.place(Location(str(path))).file)
    except OSError as error:
        raise CompareError(f"{path} cannot be read: {reason(error)}") from None


class _Comparison:
    """Two sides, provider by provider."""

    def __init__(self, old: Side, new: Side) -> None:
        self.old, self.new = old, new
        self._before, self._after = old.digests(), new.digests()
        keys = sorted(self._before.keys() | self._after.keys())
        self._names = {key: key or Path(new.names[0]).stem for key in keys}
        self.notes: list[str] = []

    @property
    def providers(self) -> list[str]:
        return list(self._names.values())

    def changes(self) -> Iterator[Change]:
        """Every edit.

        Raises:
            SpecError: all that is wrong with any spec of either side.
        """
        problems: list[Problem] = []
        words = list(vocabulary.findings(self.old.vocabulary(), self.new.vocabulary()))
        for key, name in self._names.items():
            try:
                yield from changes(name, self._provider(key, name), self._placed)
                yield from changes(name, words, self._in_vocabulary)
            except SpecError as error:
                problems += error.problems
        if problems:
            raise SpecError(problems)

    def _provider(self, key: str, name: str) -> Iterator[Finding]:
        if self._before.get(key) == self._after.get(key):
            self._document: Document | None = None
            return
        old = self.old.read(key) if key in self._before else None
        new = self.new.read(key) if key in self._after else None
        self._document = new or old
        if old and new:
            before, after = lowered(old), lowered(new)
            yield from wire.findings(old, new)
            yield from python.findings(before, after)
            for finding in status.findings(old, new):
                calls = reaching(after, finding.path) or reaching(before, finding.path)
                yield replace(finding, operations=calls)
            if _unfit(before) and (first := _unfit(after)):
                self.notes.append(_ungenerated(name, first))
        else:
            rule, verb = _WHOLE[old is None], "removed" if old else "added"
            values = (name, None) if old else (None, name)
            yield Finding(rule, part(name), (), f"provider {name} {verb}", *values)

    def _in_vocabulary(self, path: Pointer, gone: bool) -> Location:
        """Where the words of all providers stand."""
        return self.new.place(Location(str(self.new.folder / VOCABULARY)))

    def _placed(self, path: Pointer, gone: bool) -> Location:
        """Where the new spec holds a path; where that is gone, what held it."""
        document = self._document
        assert document, "without a document there are no findings"
        if gone:
            # The number of an item says nothing any more.
            lists = (index for index, step in enumerate(path) if isinstance(step, int))
            path = path[: next(lists, len(path))]
        side = self.new if document.path.parent == self.new.folder else self.old
        return side.place(document.at(*path))


def _unfit(found: Lowered) -> list[Problem]:
    """What keeps a package from being generated, whatever its file is called."""
    return [problem for problem in found.problems if problem.rule != "file-name"]


def _ungenerated(name: str, problems: list[Problem]) -> str:
    first, more = problems[0], len(problems) - 1
    told = f"{first.message} [{first.rule}]" + (f" and {more} more" if more else "")
    return f"{name}: neither side can be generated, so its packages are not compared: {told}"
