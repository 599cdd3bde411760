"""What an edit does to the meaning of stored and reported statuses, word by word.

The rows are read leniently: a word without a row, a row without a word and a row whose state is
not of the vocabulary are findings, and no reason not to compare. A document that is no house spec
has no readings; if it was one before, its words have lost theirs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from generator.load import Document
from generator.problems import as_yaml, quoted
from generator.review.changes import Finding, Layer, Rule, Verdict
from generator.review.spots import Spot
from generator.review.status import mappings
from generator.review.status.effects import compact, effect, worded
from generator.review.status.readings import (
    MEANING,
    Entry,
    Table,
    Words,
    bare,
    equal,
    paired,
    plain,
    share,
    tables,
)
from generator.runtime.delivery import Reading, State

_W, _B, _I = Verdict.WARNING, Verdict.BREAKING, Verdict.INFO
_ROWS = {
    "state": [
        ("changed", _B, "A word that callers have stored and branch on means something else"),
        ("learned", _W, "A word that was read as unknown now has a meaning: approve it"),
    ],
    "terminal": [("changed", _B, "Pollers continue, or stop early and miss later reports")],
    "evidence": [("changed", _W, "The state is confirmed by another source, so its rank changes")],
    "reason": [
        ("changed", _W, "Failures are counted differently, and perhaps retried differently")
    ],
    "billable": [("changed", _W, "Costs are estimated differently")],
    "flag": [("changed", _W, "Callers pay attention to other messages")],
    "applies": [("changed", _W, "The word starts or stops being about an outbound message")],
    "certainty": [("changed", _I, "The reading is the same; only its certainty differs")],
    "note": [("changed", _I, "The reading is the same; only its note for reviewers differs")],
    "word": [
        ("added", _W, "The reading of a new word needs approval"),
        ("unmapped", _B, "A new word without a row always reads as unknown"),
        ("removed", _W, "Stored messages with this word lose their reading"),
        ("renamed", _W, "Stored messages have the old word, whose reading is gone"),
        ("listed", _I, "A word that only had a row can now be reported; same reading"),
        ("dropped", _I, "A word that had no reading is gone"),
    ],
    "row": [
        ("added", _W, "The first reading of a known word needs approval"),
        ("removed", _B, "A word that the provider sends has lost its reading"),
        ("orphaned", _W, "A row has no word: it is left over, or the word is missing"),
        ("dropped", _W, "A row without a word is gone: stored messages lose their reading"),
    ],
}
"""What an edit is about -> what was done to it, the verdict, and why."""
_OWN = {
    f"{what}.{verb}": Rule(Layer.STATUS, "", what, verb, verdict, reason)
    for what, rows in _ROWS.items()
    for verb, verdict, reason in rows
}
RULES: tuple[Rule, ...] = (*_OWN.values(), *mappings.RULES)

_ABSENT, _MAPPED, _BARE, _ORPHAN = (False, False), (True, True), (True, False), (False, True)
_STEPS = {
    (_ABSENT, _MAPPED): ("word.added", "{} is new: {after}"),
    (_ABSENT, _BARE): ("word.unmapped", "{} is new and has no row{flaw}"),
    (_ABSENT, _ORPHAN): ("row.orphaned", "{} has a row, but is in no enum: {after}"),
    (_MAPPED, _ABSENT): ("word.removed", "{} is gone: was {before}"),
    (_MAPPED, _BARE): ("row.removed", "{} has lost its row{flaw}: was {before}"),
    (_MAPPED, _ORPHAN): ("row.orphaned", "{} is gone from its enum and keeps its row: {after}"),
    (_BARE, _ABSENT): ("word.dropped", "{} is gone; it had no row"),
    (_BARE, _MAPPED): ("row.added", "{} has its first row: {after}"),
    (_BARE, _ORPHAN): ("row.orphaned", "{} is gone from its enum and has a row: {after}"),
    (_ORPHAN, _ABSENT): ("row.dropped", "{} has lost its row, and is in no enum: was {before}"),
    (_ORPHAN, _MAPPED): ("word.listed", "{} is now in an enum and already had a row: {after}"),
    (_ORPHAN, _BARE): ("row.removed", "{} has lost its row{flaw}: was {before}"),
}
"""(is in an enum, has a reading) before and after -> rule and message."""

_OURS = ("certainty", "note")
_LONG = 60
_SIMILAR = 0.6
_MOST_COMPARED = 10_000


def findings(old: Document, new: Document) -> Iterator[Finding]:
    """One finding per word whose reading an edit touches, and those of `x-delivery-report`."""
    if not (old.house or new.house):
        return
    before, after = tables(old), tables(new)
    before |= bare(old, _missing(after, before))
    after |= bare(new, _missing(before, after))
    for one, other in paired(before, after, _likeness):
        if one and other and one.combined == other.combined:
            if one.mapped or other.mapped:
                yield from _compared(one, other)
            continue
        # A word that is read the same elsewhere loses nothing with its schema.
        if one and one.mapped:
            yield from _compared(_rest(one, after), replace(one, entries={}))
        if other and other.mapped:
            yield from _compared(replace(other, entries={}), _rest(other, before))
    yield from mappings.findings(old, new)


def _likeness(old: Table, new: Table) -> float:
    """How likely a table has moved; words that nothing reads on either side are none of ours."""
    return share(old.entries, new.entries) if old.mapped or new.mapped else 0


def _missing(some: dict[Spot, Table], others: dict[Spot, Table]) -> dict[Spot, Table]:
    return {place: table for place, table in some.items() if place not in others}


def _rest(table: Table, others: dict[Spot, Table]) -> Table:
    """A table without what other tables say as well."""

    def known(words: Words, entry: Entry) -> bool:
        there = [t.entries[words].reading for t in others.values() if words in t.entries]
        return any(found and equal(found, entry.reading) for found in there)

    return replace(table, entries={w: e for w, e in table.entries.items() if not known(w, e)})


def _compared(old: Table, new: Table) -> Iterator[Finding]:
    renamed = _renamed(old, new)
    taken = set(renamed.values())
    for words in {**old.entries, **new.entries}:
        if words in renamed:
            yield _rename(old, new, renamed[words], words)
        elif words not in taken:
            yield from _word(old, new, words)


def _word(old: Table, new: Table, words: Words) -> Iterator[Finding]:
    before, after = old.entries.get(words), new.entries.get(words)
    table, entry = (new, after) if after else (old, before)
    assert entry
    step = _STEPS.get((_standing(before), _standing(after)))
    was, now = _reading(before), _reading(after)
    changed = list(_differences(was, now)) if was and now else []
    if not step and not changed:
        return
    told = [text for _, text in changed if text]
    message = f"{_subject(table, words)}: {'; '.join(told)}"
    if step:
        values = {"before": was and compact(was), "after": now and compact(now)}
        first = step[1].format(_subject(table, words), flaw=entry.flaw, **values)
        message = "; ".join([first, *told])
    keys: tuple[str, ...] = MEANING
    if was and now and not step and equal(was, now):
        keys = tuple(key for key in _OURS if getattr(was, key) != getattr(now, key))
    yield Finding(
        rule=_worst(([step[0]] if step else []) + [rule for rule, _ in changed]),
        location=table.place(words),
        path=entry.path,
        message=message,
        before=plain(was, keys),
        after=plain(now, keys),
        effect=effect(_shown(words), was, now),
    )


def _rename(old: Table, new: Table, gone: Words, came: Words) -> Finding:
    """A word that has taken the place of another; `_renamed` gives only words with readings."""
    before, after = old.entries[gone], new.entries[came]
    was, now = before.reading, after.reading
    assert was
    assert now
    changed = list(_differences(was, now))
    texts = [text for _, text in changed if text] or [f"still {compact(now)}"]
    subject = f"{_subject(old, gone)} seems to be called {_shown(came)} now"
    return Finding(
        rule=_worst(["word.renamed", *(rule for rule, _ in changed)]),
        location=new.place(came),
        path=after.path,
        message=f"{subject}: {'; '.join(texts)}",
        before={"words": list(gone), **(plain(was) or {})},
        after={"words": list(came), **(plain(now) or {})},
        effect=f"{effect(_shown(gone), was, None)} {effect(_shown(came), was, now)}".strip(),
        was=old.place(gone),
    )


def _standing(entry: Entry | None) -> tuple[bool, bool]:
    return (entry.listed, entry.reading is not None) if entry else _ABSENT


def _reading(entry: Entry | None) -> Reading | None:
    return entry.reading if entry else None


def _worst(rules: list[str]) -> Rule:
    """The rule with the worst verdict, the first of several."""
    return max((_OWN[rule] for rule in rules), key=lambda rule: rule.verdict)


def _differences(was: Reading, now: Reading) -> Iterator[tuple[str, str]]:
    """The rule and the words for every key in which two readings differ."""
    if was.state != now.state:
        rule = "state.learned" if was.state is State.UNKNOWN else "state.changed"
        yield rule, f"{compact(was)} -> {compact(now)}"
    if was.terminal != now.terminal:
        told = was.state != now.state
        yield "terminal.changed", "" if told else f"{compact(was)} -> {compact(now)}"
    for key in (*MEANING[2:], "certainty"):
        one, other = getattr(was, key), getattr(now, key)
        if one != other:
            yield f"{key}.changed", f"{key} {worded(one)} -> {worded(other)}"
    if was.note != now.note:
        yield "note.changed", "the note differs"


def _shown(words: Words) -> str:
    return " + ".join(as_yaml(w) if len(str(w)) <= _LONG else quoted(w) for w in words)


def _subject(table: Table, words: Words) -> str:
    return f"{_shown(words)} of {table.location}"


def _renamed(old: Table, new: Table) -> dict[Words, Words]:
    """New word -> the one that it has likely taken the place of.

    Either both are spelled with the same letters, or they are read the same and look alike or are
    the only ones.
    """
    gone = [w for w, e in old.entries.items() if e.reading and e.listed and w not in new.entries]
    came = [w for w, e in new.entries.items() if e.reading and e.listed and w not in old.entries]
    only = len(gone) == len(came) == 1
    scores: list[tuple[float, Words, Words]] = []
    if len(gone) * len(came) <= _MOST_COMPARED:
        for a in gone:
            for b in came:
                alike = _alike(a, b)
                same = equal(old.entries[a].reading, new.entries[b].reading)
                if alike == 1 or (same and (only or alike >= _SIMILAR)):
                    scores.append((alike + same, a, b))
    found: dict[Words, Words] = {}
    for _, a, b in sorted(scores, key=lambda s: (-s[0], str(s[1:]))):
        if b not in found and a not in found.values():
            found[b] = a
    return found


def _alike(one: Words, other: Words) -> float:
    """How alike two words are spelled, 0 to 1; case and punctuation do not count."""
    if len(one) != len(other):
        return 0
    a, b = ("\0".join(_letters(word) for word in words) for words in (one, other))
    return 1 if a == b else min(SequenceMatcher(None, a, b, autojunk=False).ratio(), 0.99)


def _letters(word: str | None) -> str:
    letters = "" if word is None else "".join(c for c in word.casefold() if c.isalnum())
    return letters or str(word)
