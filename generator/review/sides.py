"""What is compared: a folder of specs, one spec, or either of them at a commit of git.

A commit is read with git's own commands into a folder that goes away again: nothing is checked
out, and the work tree is not touched.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from generator import fingerprint
from generator.fingerprint import APPROVALS
from generator.load import Document, is_mapping, load, same_names
from generator.problems import Location, Problem, SpecError, printable
from generator.review.wellformed import misshapen

VOCABULARY = "schema/dlrgen.schema.json"


class CompareError(Exception):
    """A side that cannot be read; the message says why, and what to do."""


@dataclass(frozen=True)
class Side:
    """One side of a comparison, before its specs are read."""

    asked: str
    """As the user named it."""
    folder: Path
    names: tuple[str, ...]
    """Of the specs, in the folder."""
    home: str
    """What stands for `folder` in messages."""
    whole: bool
    """A folder was named, not one file of it."""

    def digests(self) -> dict[str, str]:
        """Package name -> hash of all that flows into the spec."""
        found = fingerprint.spec_digests(self.folder, list(self.names))
        return {self.package(name): hashed for name, hashed in found.items()}

    def package(self, name: str) -> str:
        """The name by which specs of both sides find each other."""
        return Path(name).stem if self.whole else ""

    def read(self, package: str) -> Document:
        """One spec.

        Raises:
            SpecError: it is no valid OpenAPI document, or cannot be read.
        """
        name = next(name for name in self.names if self.package(name) == package)
        try:
            document = load(self.folder / name)
            if problems := document.problems or misshapen(document):
                raise SpecError(problems)
        except SpecError as error:
            raise SpecError(map(self._shown, error.problems)) from None
        return document

    def place(self, location: Location) -> Location:
        """A place in a spec as the user knows it, even if it was read somewhere else."""
        inside = location.file.removeprefix(f"{self.folder}/")
        file = str(PurePosixPath(self.home) / inside) if inside != location.file else location.file
        return Location(file, location.line, location.column)

    def _shown(self, problem: Problem) -> Problem:
        return Problem(self.place(problem.location), problem.rule, problem.message, problem.hint)

    def approvals(self) -> Path | None:
        """The file of approved changes, if the folder has one."""
        path = self.folder / APPROVALS
        return path if path.is_file() else None

    def vocabulary(self) -> dict[str, Any] | None:
        """The schema of our keys, if the folder has one: it tells the status vocabulary.

        Raises:
            CompareError: it is no JSON object.
        """
        path = self.folder / VOCABULARY
        if not self.whole or not path.is_file():
            return None
        try:
            found: object = json.loads(path.read_text("utf-8"))
        except ValueError as error:
            raise CompareError(f"{self.home}/{VOCABULARY} is no JSON: {error}") from None
        if not is_mapping(found):
            raise CompareError(f"{self.home}/{VOCABULARY} is no JSON object")
        return found


@contextmanager
def opened(asked: str) -> Generator[Side]:
    """The side that a user names: a folder, a file, or `REF:path`.

    Raises:
        CompareError: there is no such thing.
    """
    path = Path(asked)
    if path.exists() or ":" not in asked:
        yield _on_disk(asked, path)
        return
    ref, _, inside = asked.partition(":")
    with tempfile.TemporaryDirectory(prefix="dlrgen-") as folder:
        yield _in_git(asked, ref, inside.strip("/"), Path(folder))


def _on_disk(asked: str, path: Path) -> Side:
    if path.is_dir():
        try:
            names = fingerprint.spec_names(path)
        except OSError as error:
            raise CompareError(f"{printable(asked)} cannot be read: {error.strerror}") from None
        return _side(asked, path, names, str(path), whole=True)
    if not path.exists():
        hint = "name a folder, a file, or REF:path as in `origin/main:specs`"
        raise CompareError(f"{printable(asked)} does not exist; {hint}")
    return _side(asked, path.parent, [path.name], str(path.parent), whole=False)


def _side(asked: str, folder: Path, names: Sequence[str], home: str, whole: bool) -> Side:
    if not names:
        raise CompareError(f"{printable(asked)} holds no specs (*.yaml, *.yml, *.json)")
    if twice := same_names([folder / name for name in names]):
        raise SpecError(twice)
    return Side(asked, folder, tuple(names), "" if home == "." else home, whole)


def _in_git(asked: str, ref: str, path: str, folder: Path) -> Side:
    if _git("rev-parse", "--git-dir") is None:
        raise CompareError(f"{printable(asked)} does not exist, and this is no git repository")
    commit = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    if commit is None:
        hint = f"is it fetched? `git fetch origin {printable(ref.removeprefix('origin/'))}`"
        raise CompareError(f"git knows no commit {printable(ref)!r}; {hint}")
    tree = f"{commit.decode().strip()}:{path}"
    kind = _git("cat-file", "-t", tree)
    if kind is None:
        raise CompareError(f"there is no {printable(path)!r} at {printable(ref)}")
    whole = kind.strip() == b"tree"
    parent = path if whole else str(PurePosixPath(path).parent).removeprefix(".")
    # The hash of a spec also counts the name of its folder, which goes into the output.
    home = folder / (PurePosixPath(parent).name or "specs")
    home.mkdir()
    _unpack(f"{commit.decode().strip()}:{parent}", home)
    if whole:
        return _side(asked, home, fingerprint.spec_names(home), parent, whole=True)
    return _side(asked, home, [PurePosixPath(path).name], parent, whole=False)


def _unpack(tree: str, folder: Path) -> None:
    """Write the files of a tree that can be part of a spec."""
    listed = (_git("ls-tree", "-r", "-z", "--full-tree", tree) or b"").split(b"\0")
    entries = [line.split(b"\t", 1) for line in listed if line]
    wanted: list[tuple[bytes, Path]] = []
    for head, name in entries:
        path = folder / name.decode("utf-8", "surrogateescape")
        if path.suffix in fingerprint.SUFFIXES:
            if not head.startswith(b"100"):
                raise CompareError(f"{path.name} is a link at {tree}: links are not followed there")
            wanted.append((head.split()[2], path))
    texts = _git("cat-file", "--batch", given=b"".join(sha + b"\n" for sha, _ in wanted)) or b""
    at = 0
    for _, path in wanted:
        line = texts.index(b"\n", at)
        size = int(texts[at:line].split()[2])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(texts[line + 1 : line + 1 + size])
        at = line + size + 2


def _git(*arguments: str, given: bytes = b"") -> bytes | None:
    """What a git command prints; None if it fails.

    Raises:
        CompareError: there is no git.
    """
    try:
        done = subprocess.run(["git", *arguments], input=given, capture_output=True, check=False)
    except OSError as error:
        raise CompareError(f"git cannot be run: {error.strerror}") from None
    return done.stdout if done.returncode == 0 else None
