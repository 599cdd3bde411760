"""One run of `generate`: what is there, is anything to do, and the files that should be there.

Top-level imports are of the standard library only: with nothing changed, nothing else is needed.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from os import fspath
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from generator import fingerprint
from generator.fingerprint import LOCK, Hashes, Notes, digest
from generator.places import SCHEMAS, TEMPLATES
from generator.unchanged import note_unchanged

if TYPE_CHECKING:
    from generator.build import Files, Kept


class Found(NamedTuple):
    """The two folders as a run finds them."""

    specs: Path
    out: Path
    made_by: str
    """Hash of the generator."""
    digests: Hashes
    """Of each spec, by file name."""
    lock: set[str] | None
    """The files that are ours."""
    notes: Notes | None
    """What the last run noted, if that was this very generator."""
    intact: set[str]
    """The files that are as it wrote them."""
    begun: int
    """When the run began to read them, in nanoseconds since 1970."""

    @property
    def current(self) -> bool:
        """Whether a run would change nothing; False if that is not known."""
        return (
            self.notes is not None
            and self.notes["specs"] == self.digests
            and self.lock is not None
            and self.notes["files"].keys() == self.lock | {LOCK} == self.intact
        )

    def remember(self) -> None:
        """Note that a run would change nothing, so that the next one need not find out."""
        names = [*self.notes["files"]] if self.notes else []
        trees = [fspath(TEMPLATES), fspath(SCHEMAS)]
        note_unchanged(fspath(self.specs), fspath(self.out), trees, names, self.begun)

    def unjudged(self) -> list[str]:
        """The specs that have changed since this very generator found nothing wrong with them."""
        known = self.notes["specs"] if self.notes else {}
        return [name for name, hashed in self.digests.items() if known.get(name) != hashed]

    def kept(self) -> dict[str, Kept]:
        """The files of an earlier run of this very generator that nobody has touched since."""
        from generator.build import Kept

        shown = self.notes["shown"] if self.notes else {}
        return {
            path: Kept(shows, (self.out / path).read_text("utf-8"))
            for path, shows in shown.items()
            if path in self.intact
        }


class Made(NamedTuple):
    """What a run makes: the files that should be in the output folder, and its notes."""

    files: Files
    notes: Notes


def look(specs: Path, names: list[str], out: Path) -> Found:
    """What is there, by hashes alone."""
    begun = time.time_ns()
    made_by, notes = fingerprint.generator_digest(), fingerprint.read_notes(out)
    if notes and notes["generator"] != made_by:
        notes = None
    return Found(
        specs=specs,
        out=out,
        made_by=made_by,
        digests=fingerprint.spec_digests(specs, names),
        lock=fingerprint.read_lock(out),
        notes=notes,
        intact=fingerprint.intact(out, notes["files"]) if notes else set(),
        begun=begun,
    )


def make(found: Found, progress: Callable[[str], None]) -> Made:
    """Every file that should be in the output folder, the lock included.

    The specs are judged in a second process, while this one prints.

    Raises:
        SpecError: the specs have problems.
        RuntimeError: the second process failed; the message is its complaint.
    """
    from generator.build import providers, remake
    from generator.judge import Judge
    from generator.problems import SpecError

    with Judge(found.specs, found.unjudged()) as judge:
        try:
            models = providers(found.specs, progress, checked=True)
            files, shown = remake(models, found.kept(), progress)
        except Exception:
            # A spec with problems may lead anywhere; what counts is what is wrong with the spec.
            if problems := judge.problems():
                raise SpecError(problems) from None
            raise
        if problems := judge.problems():
            raise SpecError(problems)
    files[LOCK] = fingerprint.lock_text(files)
    hashes = {path: digest(text.encode()) for path, text in files.items()}
    notes = Notes(generator=found.made_by, specs=found.digests, files=hashes, shown=shown)
    return Made(files, notes)
