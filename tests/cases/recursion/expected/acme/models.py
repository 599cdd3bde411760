# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Model


class Folder(Model):
    """Folders in folders."""

    name: str
    parent: Folder | None = None
    folders: list[Folder] | None = None
    by_name: dict[str, Folder] | None = None


class Thread(Model):
    """Names its posts."""

    posts: list[Post] | None = None
    """A list that has a name of its own."""


class Post(Model):
    """Names its thread."""

    name: str
    parent: Folder | None = None
    folders: list[Folder] | None = None
    by_name: dict[str, Folder] | None = None
    thread: Thread | None = None
    replies: list[Post] | None = None
    """A list that has a name of its own."""


Posts: TypeAlias = list[Post]
"""A list that has a name of its own."""
