"""Every status word has a meaning, and every meaning is of the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import product
from typing import Any

from generator.load import Document, Pointer, is_mapping, is_sequence, mapping, sequence
from generator.problems import Problem, as_yaml, quoted
from generator.runtime.delivery import Billable, Certainty, Evidence, Flag, Reason, State
from generator.status_rows import Row, is_combined, listed_words, property_words, rows
from generator.walk import schemas

_WORDS: dict[str, Iterable[str]] = {
    "state": State,
    "evidence": Evidence,
    "reason": Reason,
    "billable": Billable,
    "certainty": Certainty,
    "flag": [flag for flag in Flag if flag not in (Flag.UNMAPPED, Flag.MISSING)],
}
_KEYS = {*_WORDS, "terminal", "note", "applies", "x-source", "when"}
_ROW = "{state: ..., terminal: ...}"
_LINES = {
    "state": f"state: <one of {', '.join(State)}>",
    "terminal": "terminal: <true or false>",
}
"""What every row has."""
_LOST = (State.FAILED, State.CANCELLED)
_OPEN = (State.SCHEDULED, State.ACCEPTED, State.SENT)


def statuses(document: Document) -> Iterator[Problem]:
    """Status maps are total both ways, and their rows are of the vocabulary."""
    seen: dict[tuple[Any, ...], tuple[Pointer, Any]] = {}
    for path, schema in schemas(document):
        if "x-status-map" in schema and document.house:
            at = (*path, "x-status-map")
            if not is_mapping(schema["x-status-map"]):
                text = f"`x-status-map` is {quoted(schema['x-status-map'])}, but must be a mapping"
                hint = f"write `x-status-map: {{<word>: {_ROW}}}`"
                yield Problem(document.at(*at), "status-map", text, hint)
                continue
            found = list(rows(document, path, schema))
            gaps = list(_totality(document, path, schema, [words for words, _, _ in found]))
            yield from gaps or _alike(document, found)
            for words, place, row in found:
                yield from _row(document, words, place, row)
                if all(isinstance(word, str | None) for word in words):
                    yield from _same(document, words, place, row, seen)


def _totality(
    document: Document, path: Pointer, schema: dict[str, Any], rows: list[tuple[Any, ...]]
) -> Iterator[Problem]:
    at = (*path, "x-status-map")
    combined = is_combined(schema)
    single = listed_words(schema)
    wanted: list[tuple[Any, ...]] = [(word,) for word, _ in single]
    others = [(word, place) for word, place in single if not isinstance(word, str | None)]
    if combined:
        lists, problems = _by(document, path, schema)
        yield from problems
        wanted = list(product(*lists)) if not problems else []
    elif others:
        word, where = others[0]
        text = f"status {quoted(word)} is neither a string nor an integer"
        hint = "put the words in quotes, with `type: string`"
        yield Problem(document.at(*path, *where), "status-map", text, hint)
        return
    elif not wanted:
        text = "`x-status-map` has no `enum` next to it"
        hint = (
            "add `enum: [...]` with the documented words; for a combination write `by:` and `rows:`"
        )
        yield Problem(document.key(*at), "status-map", text, hint)
    for words in wanted:
        if words not in rows and words != (None,):
            yield _without_row(document, path, schema, words, combined)
    for index, words in enumerate(rows):
        row: Pointer = (*at, "rows", index, "when") if combined else (*at, str(words[0]))
        place = document.at(*row) if combined else document.key(*row)
        if wanted and words not in wanted:
            named = " and ".join(str(name) for name in sequence(schema["x-status-map"].get("by")))
            what = f"not a combination of words of {named}" if combined else "not in the `enum`"
            text = f"`x-status-map` has a row for {_shown(words)}, which is {what}"
            yield Problem(
                place, "status-map", text, "remove the row, or add the word to its `enum`"
            )
        elif words in rows[:index]:
            text = f"{_shown(words)} has two rows"
            yield Problem(place, "status-map", text, "keep one of them")


def _by(
    document: Document, path: Pointer, schema: dict[str, Any]
) -> tuple[list[list[Any]], list[Problem]]:
    """The words of each property that a combination is made of."""
    lists: list[list[Any]] = []
    problems: list[Problem] = []
    written, properties = schema["x-status-map"], mapping(schema.get("properties"))
    for key in ("by", "rows"):
        if not is_sequence(written.get(key)):
            text = f"the `x-status-map` of an object has no list `{key}`"
            hint = "write `{by: [<property>, <property>], rows: [{when: [<word>, <word>], ...}]}`"
            problems.append(Problem(document.at(*path, "x-status-map"), "status-map", text, hint))
    for index, name in enumerate(sequence(written.get("by"))):
        words = property_words(document, schema, name)
        lists.append(words)
        if not words:
            text = f"{quoted(name)} is not a property with an `enum`"
            place = document.at(*path, "x-status-map", "by", index)
            listed = [key for key in properties if property_words(document, schema, key)]
            hint = f"write one of: {', '.join(listed)}" if listed else "give the property an `enum`"
            problems.append(Problem(place, "status-map", text, hint))
    return lists, problems


def _without_row(
    document: Document, path: Pointer, schema: dict[str, Any], words: tuple[Any, ...], pair: bool
) -> Problem:
    text = f"status {_shown(words)} has no row in `x-status-map`"
    if pair:
        when = ", ".join(as_yaml(word) for word in words)
        hint = f"add `- {{when: [{when}], state: ..., terminal: ...}}` to `rows`"
        return Problem(document.at(*path, "x-status-map", "rows"), "status-map", text, hint)
    place = next((*path, *place) for word, place in listed_words(schema) if word == words[0])
    row = f"{{{', '.join(_LINES.values())}}}"
    hint = f"add `{as_yaml(words[0])}: {row}`"
    return Problem(document.at(*place), "status-map", text, hint)


def _lines(keys: list[str]) -> str:
    """What to add to a row that lacks some keys."""
    lines = ", ".join(_LINES[key] for key in keys)
    return f"add `{lines}`" if len(keys) == 1 else f"write `{{{lines}}}`"


def _row(
    document: Document, word: tuple[Any, ...], path: Pointer, row: dict[str, Any]
) -> Iterator[Problem]:
    at = document.at(*path)
    for key in row:
        if key not in _KEYS:
            text = f"`{key}` is not a key of a status row"
            hint = f"remove it; a row has: {', '.join(sorted(_KEYS - {'when', 'x-source'}))}"
            yield Problem(document.key(*path, key), "status-row", text, hint)
    for key, words in _WORDS.items():
        if key in row and row[key] not in list(words):
            text = f"{key} {quoted(row[key])} is not in the vocabulary"
            hint = f"one of: {', '.join(words)}"
            yield Problem(document.at(*path, key), f"status-{key}", text, hint)
    missing = [key for key in ("state", "terminal") if key not in row]
    if missing:
        text = f"the row of {_shown(word)} has no {' and no '.join(f'`{key}`' for key in missing)}"
        yield Problem(at, "status-row", text, _lines(missing))
    for key in ("terminal", "applies"):
        if not isinstance(row.get(key, True), bool):
            text = f"`{key}` is {quoted(row[key])}, but must be true or false"
            hint = f"write `{key}: true` or `{key}: false`"
            yield Problem(document.at(*path, key), "status-row", text, hint)
    if row.get("state") in list(State) and row.get("applies") is not False:
        yield from _consistent(document, word, path, row)
    hint = "add `note: ...`, the sentence a reviewer needs"
    if "note" in row and not (row["note"] and isinstance(row["note"], str)):
        text = f"the note of {_shown(word)} is {quoted(row['note'])}"
        yield Problem(
            document.at(*path, "note"), "status-note", text, "write `note: ...`, a sentence"
        )
    elif row.get("certainty") == Certainty.INFERRED and "note" not in row:
        text = f"the reading of {_shown(word)} is inferred, but no note says why"
        yield Problem(at, "status-note", text, hint)


def _consistent(
    document: Document, word: tuple[Any, ...], path: Pointer, row: dict[str, Any]
) -> Iterator[Problem]:
    """What the vocabulary says of each state: its end, its reason, its evidence."""
    state, ended = row["state"], row.get("terminal") is True
    reason, evidence = row.get("reason"), row.get("evidence", Evidence.NONE)
    if state in _OPEN and ended:
        text = f"{_shown(word)} is {state} and terminal"
        hint = "write `terminal: false`, or another state: this one is never final"
        yield Problem(document.at(*path, "terminal"), "status-terminal", text, hint)
    wanted = state in _LOST or (state == State.UNKNOWN and ended)
    how = f"{state} and terminal" if state == State.UNKNOWN and ended else state
    if wanted and reason is None:
        text, hint = f"{_shown(word)} is {how} without a reason", ", ".join(Reason)
        yield Problem(document.at(*path), "status-reason", text, f"add `reason: <one of {hint}>`")
    elif reason in list(Reason) and not wanted:
        text = (
            f"{_shown(word)} is {state}{' and open' * (state == State.UNKNOWN)}, but has a reason"
        )
        hint = "remove `reason`: only failed, cancelled and terminal unknown have one"
        yield Problem(document.at(*path, "reason"), "status-reason", text, hint)
    if state == State.READ and evidence in list(Evidence) and evidence != Evidence.RECIPIENT:
        text = f"{_shown(word)} has the state read, but the evidence {evidence}"
        at = document.at(*path, "evidence") if "evidence" in row else document.at(*path)
        hint = "write `evidence: recipient`: nobody else can confirm that a message was read"
        yield Problem(at, "status-evidence", text, hint)


def _alike(document: Document, rows: list[Row]) -> Iterator[Problem]:
    """Words of one map with one reading say so: what a provider tells apart is not lost unseen."""
    readings: dict[str, list[tuple[Any, ...]]] = {}
    for words, _, row in rows:
        readings.setdefault(_reading(row), []).append(words)
    for words, path, row in rows:
        others = [other for other in readings[_reading(row)] if other != words]
        if others and not any(_names(row.get("note"), other) for other in others):
            text = f"{_shown(words)} has the reading of {_shown(others[0])}, but no note says so"
            hint = f"mention {_shown(others[0])} in its `note`, or give them different readings"
            yield Problem(document.at(*path), "status-note", text, hint)


def _reading(row: dict[str, Any]) -> str:
    return str([row.get(key) for key in ("state", "terminal", "evidence", "reason", "applies")])


def _names(note: Any, words: tuple[Any, ...]) -> bool:
    """Whether a note names all these words."""
    told = note if isinstance(note, str) else ""
    names = ("null" if word is None else word for word in words)
    return all(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", told) for name in names)


def _same(
    document: Document, words: Any, path: Pointer, row: Any, seen: dict[Any, tuple[Pointer, Any]]
) -> Iterator[Problem]:
    """One word of a provider has one meaning, wherever it stands."""
    meaning = {key: row.get(key) for key in (*_WORDS, "terminal", "applies")}
    first_path, first = seen.setdefault(words, (path, meaning))
    if first != meaning:
        at = document.at(*path)
        first_place = document.at(*first_path).seen_from(at)
        text = f"{_shown(words)} is read differently on {first_place}"
        hint = "make the rows equal: each word of a provider has only one meaning"
        yield Problem(at, "status-map", text, hint)


def _shown(words: tuple[Any, ...]) -> str:
    return " + ".join(quoted(word) for word in words)
