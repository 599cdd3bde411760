"""Where the edit stands that changed something: there, or in what it refers to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.load import Document, Pointer, is_mapping, is_sequence, iterate, mapping

_WORDING = {"description", "title", "summary", "example", "examples", "x-source"}


def node(document: Document, path: Pointer) -> Any:
    """What stands at a path, with references on the way followed."""
    found: Any = document.root
    for index in range(len(path)):
        found = document.get(*path[: index + 1])
        if found is None:
            end = document.end_of(document.get(*path[:index]))
            return None if end is None else node(document, (*end, *path[index:]))
    return found


def alike(old: Document, was: Pointer, new: Document, now: Pointer) -> bool:
    """Whether two places say the same, wording aside; references are not followed."""
    return bool(_bare(node(old, was)) == _bare(node(new, now)))


def cause(
    old: Document, was: Pointer, new: Document, now: Pointer, settled: set[Pointer]
) -> Pointer:
    """The path in the new document of the edit that made two places differ.

    Args:
        old: Document.
        was: Place in it.
        new: Document.
        now: Place in it.
        settled: Places of the new document whose edits do not show outside, because they have a
            name on both sides.

    Returns:
        The first place that was edited on the way from `now` along references; `now` if none was.
    """
    todo, seen = [(was, now)], set[Pointer]()
    while todo:
        before, after = todo.pop()
        if not alike(old, before, new, after):
            return after
        targets = zip(_targets(old, before), _targets(new, after), strict=True)
        for pair in reversed(list(targets)):
            if pair[1] not in seen and pair[1] not in settled:
                seen.add(pair[1])
                todo.append(pair)
    return now


def _targets(document: Document, path: Pointer) -> Iterator[Pointer]:
    """What the references at and below a place lead to, one step each."""
    for _, part in iterate(_bare(node(document, path))):
        ref = mapping(part).get("$ref")
        if isinstance(ref, str) and ref.startswith("#"):
            yield document.steps(ref)


def _bare(found: Any) -> Any:
    """A part of a document without wording."""
    if is_mapping(found):
        return {key: _bare(value) for key, value in sorted(found.items()) if key not in _WORDING}
    return [_bare(part) for part in found] if is_sequence(found) else found
