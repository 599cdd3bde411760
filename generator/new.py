"""A spec to begin with: the example of specs/README.md, for a provider of any name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator import naming
from generator.load import same_names, spec_files
from generator.naming import Name
from generator.places import KEYS_SCHEMA
from generator.problems import printable, reason
from generator.render import render
from generator.text import Text


class NewError(Exception):
    """The spec cannot be written; the message says why, and what to do instead."""


@dataclass(frozen=True)
class Draft:
    """What differs from one new spec to the next."""

    package: Name
    title: Text
    day: Text
    """Of today, e.g. `2026-11-21`."""
    has_schema: bool
    """Whether the folder has the schema from which editors complete our keys."""

    @property
    def prefix(self) -> Text:
        return Text(str(naming.pascal_case(self.package)))

    @property
    def variable(self) -> Text:
        return Text(f"{self.package.upper()}_TOKEN")

    @property
    def page(self) -> Text:
        return Text(f"docs.{self._host}.example/status")

    @property
    def url(self) -> Text:
        return Text(f"https://api.{self._host}.example")

    @property
    def _host(self) -> str:
        return self.package.strip("_").replace("_", "-")


def new(name: str, title: str | None, folder: Path, today: date) -> Path:
    """Write the spec of a new provider; the folder is made if there is none.

    Args:
        name: Of the file and of the package, e.g. `acme`.
        title: As the provider writes it, e.g. `Acme Messaging`; None makes it from the name.
        folder: Of the specs.
        today: The day that the spec names as that of its reading.

    Returns:
        The file, which `check` finds nothing wrong with.

    Raises:
        NewError: the name or the title does not fit, or there is such a spec already.
    """
    package = _package(name)
    title = _title(_words(name) if title is None else title)
    path = folder / f"{name}.yaml"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        has_schema = (folder / "schema" / KEYS_SCHEMA.name).is_file()
        draft = Draft(package, Text(title), Text(today.isoformat()), has_schema)
        _write(path, render("spec.yaml.jinja", new=draft))
    except FileExistsError as error:
        raise NewError(f"{error.filename} already exists") from error
    except OSError as error:
        raise NewError(f"{path} cannot be written: {reason(error)}") from error
    return path


def _write(path: Path, text: str) -> None:
    """A new file, unless a spec of the folder would become the same package."""
    for there in spec_files(path.parent):
        if there == path or same_names([there, path]):
            raise NewError(f"{there} already exists")
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)


def _words(name: str) -> str:
    """A title out of a name: `my_shop` -> `My Shop`."""
    return " ".join(word.capitalize() for word in name.split("_") if word)


def _package(name: str) -> Name:
    if name in naming.RESERVED_PACKAGES or _client(name) in naming.RESERVED_CLASSES:
        other = f"{name.rstrip('_')}_messages"
        raise NewError(f"{name} is already used by Python or the output; try `{other}`")
    if not naming.is_package(name) or name.startswith("_"):
        fitting = str(naming.snake_case(name.strip("_")) or "")
        usable = naming.is_package(fitting) and fitting not in naming.RESERVED_PACKAGES
        other = fitting if usable else "my_provider"
        shown = printable(repr(name))
        raise NewError(f"{shown} cannot be a package name; write lower case, e.g. `{other}`")
    return Name(name)


def _client(name: str) -> str:
    return f"{naming.pascal_case(name)}Client"


def _title(title: str) -> str:
    if not title.strip() or not title.isprintable():
        raise NewError("the title must be one line of printable text")
    return title.strip()
