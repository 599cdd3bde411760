"""One run of `generate`: what is there, is anything to do, and the files that should be there.

Top-level imports are of the standard library only: with nothing changed, nothing else is needed.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from generator import fingerprint
from generator.fingerprint import LOCK, Lock, digest

if TYPE_CHECKING:
    from generator.build import Files, Kept


class Found(NamedTuple):
    """The two folders as a run finds them."""

    specs: Path
    out: Path
    made_by: str
    """Hash of the generator."""
    digests: dict[str, str]
    """Of each spec, by file name."""
    lock: Lock | None
    intact: set[str]
    """The output files that are as the lock says."""

    @property
    def current(self) -> bool:
        """Whether a run would change nothing."""
        lock = self.lock
        return (
            lock is not None
            and lock["generator"] == self.made_by
            and lock["specs"] == self.digests
            and lock["files"].keys() == self.intact
        )

    def unjudged(self) -> list[str]:
        """The specs that have changed since this very generator found nothing wrong with them."""
        known = self.lock["specs"] if self.lock and self.lock["generator"] == self.made_by else {}
        return [name for name, hashed in self.digests.items() if known.get(name) != hashed]

    def kept(self) -> dict[str, Kept]:
        """The files of an earlier run of this very generator that nobody has touched since."""
        from generator.build import Kept

        if self.lock is None or self.lock["generator"] != self.made_by:
            return {}
        return {
            path: Kept(shows, (self.out / path).read_text("utf-8"))
            for path, shows in self.lock["shown"].items()
            if path in self.intact
        }


def look(specs: Path, names: list[str], out: Path) -> Found:
    """What is there, by hashes alone."""
    lock = fingerprint.read_lock(out)
    return Found(
        specs=specs,
        out=out,
        made_by=fingerprint.generator_digest(),
        digests=fingerprint.spec_digests(specs, names),
        lock=lock,
        intact=fingerprint.intact(out, lock["files"]) if lock else set(),
    )


def make(found: Found, progress: Callable[[str], None]) -> Files:
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
    hashes = {path: digest(text.encode()) for path, text in files.items()}
    lock = Lock(generator=found.made_by, specs=found.digests, files=hashes, shown=shown)
    return {**files, LOCK: fingerprint.lock_text(lock)}
