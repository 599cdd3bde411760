"""A review as a comment on a pull request: Markdown of GitHub, under its limit of length.

What does not fit is left out by its weight: lists of operations first, then what nobody has to
act on, then texts to paste, then reasons, then warnings; a comment always tells how many are not
shown and how to see them, and breaking changes of statuses are the last to go.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from generator.problems import counted
from generator.review.changes import Change, Finding, Layer, Review, Verdict
from generator.review.report import words
from generator.text import Code, comment, markdown_code, markdown_comment

MARKER = "<!-- dlrgen spec review -->"
"""The first line: by it an action finds the comment that it wrote before."""
LIMIT = 60_000
"""UTF-16 units; GitHub takes 65,536."""
_MOST = LIMIT // 40
"""More changes never fit: the line of one is longer than that."""

_SIGNS = {"breaking": "🔴", "warning": "🟠", "info": "🔵", "approved": "⚪", "none": "🟢"}


@dataclass(frozen=True)
class _Detail:
    """How much is told."""

    operations: int = 30
    """As many are listed."""
    infos: bool = True
    approvals: bool = True
    reasons: bool = True
    words: int = 400
    """Characters of a text or value."""
    most: int = sys.maxsize
    """As many changes are shown, the worst ones."""


_DETAILS = (
    _Detail(),
    _Detail(operations=3),
    _Detail(operations=0),
    _Detail(operations=0, infos=False),
    _Detail(operations=0, infos=False, approvals=False, words=200),
    _Detail(operations=0, infos=False, approvals=False, words=120, reasons=False),
    _Detail(operations=0, infos=False, approvals=False, words=60, reasons=False),
)


def markdown(review: Review) -> str:
    """The comment, with a line end; no text of a spec is markup in it or mentions anybody."""
    tried = _DETAILS if len(review.changes) < _MOST else ()
    found = (_comment(review, detail) for detail in tried)
    return next((text for text in found if _length(text) <= LIMIT), None) or _longest(review)


def _longest(review: Review) -> str:
    """With the least detail, and as many changes as fit."""

    def written(most: int) -> str:
        return _comment(review, replace(_DETAILS[-1], most=most))

    number = max(len(review.changes), len(review.bumps), len(review.notes))
    numbers = range(min(number, _MOST) + 1)
    return written(bisect_right(numbers, LIMIT, key=lambda most: _length(written(most))) - 1)


def _length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _comment(review: Review, detail: _Detail) -> str:
    # The worst come first, and of those statuses: so they are the last that are left out.
    wanted = Verdict.INFO if detail.infos else Verdict.WARNING
    shown = [c for c in words.worst_first(review.open) if c.verdict >= wanted][: detail.most]
    infos = [c for c in shown if c.verdict <= Verdict.INFO]
    approved = [c for c in review.changes if c.approved] if detail.infos else []
    parts = [_head(review), *_sections(shown, detail)]
    parts += _collapsed("no action needed", infos, detail)
    parts += _collapsed("approved", approved, detail)
    parts += [*_missing(review, [*shown, *approved]), *_versions(review, detail)]
    parts += _paste(shown, detail) if detail.approvals else []
    return "\n\n".join(parts) + "\n"


def _head(review: Review) -> str:
    sign = _SIGNS[review.verdict.word]
    compared = f"Compared {counted(len(review.providers), 'provider')} of "
    compared += f"{_code(review.old, 200)} and {_code(review.new, 200)}"
    end = "." if review.changes else ": no changes."
    return f"{MARKER}\n### {sign} Spec review\n\n**{words.summary(review)}**\n\n{compared}{end}"


# --- changes


def _sections(changes: Sequence[Change], detail: _Detail) -> Iterator[str]:
    for layer in words.SECTIONS:
        found = [c for c in changes if c.verdict > Verdict.INFO and words.section(c) is layer]
        if found:
            body = _table(found, detail) if layer is Layer.STATUS else _list(found, detail)
            yield f"#### {words.TITLES[layer]}\n\n{body}"


def _table(changes: Sequence[Change], detail: _Detail) -> str:
    head = "| | Provider | Word | Before | After | Effect |\n|---|---|---|---|---|---|"
    return "\n".join([head, *(_row(change, detail) for change in changes)])


def _row(change: Change, detail: _Detail) -> str:
    before, after = _values(change)
    cells = [
        f"{_SIGNS[change.verdict.word]} {change.verdict.word}",
        _code(change.provider, detail.words),
        _code(words.word(change), detail.words),
        _code(before, detail.words),
        _code(after, detail.words),
        "<br>".join(_effects(change, detail)),
    ]
    return f"| {' | '.join(cells)} |"


def _values(change: Change) -> tuple[str, str]:
    """What a word meant and means; where that is the same, what else of its row is not."""
    before, after = words.meanings(change)
    if before != after:
        return before.told, after.told
    finding = next(iter(change.of(Layer.STATUS)))
    return words.apart(finding.before, finding.after)


def _effects(change: Change, detail: _Detail) -> Iterator[str]:
    """What stored statuses become, then the other layers, then the place."""
    for finding in change.of(Layer.STATUS):
        yield _prose(finding.effect or finding.message, detail.words)
        if detail.reasons and finding.rule.verdict > Verdict.INFO:
            yield _reason(finding, detail)
    for finding in change.findings if detail.reasons else ():
        if finding.rule.layer is not Layer.STATUS and finding.rule.verdict > Verdict.INFO:
            yield _told(finding, finding, detail)
    yield _at(change)


def _list(changes: Sequence[Change], detail: _Detail) -> str:
    return "\n".join(line for change in changes for line in _item(change, detail))


def _item(change: Change, detail: _Detail) -> Iterator[str]:
    sign = _SIGNS[words.level(change)]
    message = _prose(change.first.message, detail.words)
    yield f"- {sign} **{words.level(change)}** {_code(change.provider, 100)}: {message}"
    for finding in change.findings if detail.reasons else ():
        yield f"  - {_told(finding, change.first, detail)}"
    if change.first.before is not None or change.first.after is not None:
        values = (
            _code(words.value(v), detail.words) for v in (change.first.before, change.first.after)
        )
        yield f"  - {' → '.join(values)}"
    if approval := change.approval:
        told = f"approved by {approval.who} until {approval.until}: {approval.why}"
        yield f"  - {_prose(told, detail.words)}"
    reached = words.operations(change)
    if reached:
        yield f"  - {_reaches(reached, detail.operations)}"
    yield f"  - {_at(change)}"


def _told(finding: Finding, first: Finding, detail: _Detail) -> str:
    rule = finding.rule
    direction = words.direction(finding)
    also = "" if finding is first else f"{_prose(finding.message, detail.words)}. "
    effect = finding.effect and f" {_prose(finding.effect, detail.words)}"
    told = f"{words.TITLES[rule.layer]} {rule.verdict.word}{direction and f', {direction}'}"
    return f"{told}: {also}{_reason(finding, detail)}{effect}"


def _reason(finding: Finding, detail: _Detail) -> str:
    return f"{_prose(finding.rule.reason, detail.words)} ({_code(finding.rule.id, 200)})"


def _reaches(operations: tuple[str, ...], shown: int) -> str:
    count = counted(len(operations), "operation")
    if not shown:
        return f"reaches {count}"
    names = ", ".join(_code(name, 200) for name in operations[:shown])
    more = f" and {len(operations) - shown} more" if len(operations) > shown else ""
    return f"reaches {count}: {names}{more}"


def _at(change: Change) -> str:
    return f"{_code(str(change.place), 200)} {_code(change.id, 12)}"


def _collapsed(title: str, changes: Sequence[Change], detail: _Detail) -> Iterator[str]:
    if changes:
        body = _list(changes, detail)
        head = f"<summary>{counted(len(changes), 'change')}: {title}</summary>"
        yield f"<details>\n{head}\n\n{body}\n\n</details>"


# --- what stands below


def _missing(review: Review, shown: Sequence[Change]) -> Iterator[str]:
    """What is not shown, and how to see it."""
    seen = {id(change) for change in shown}
    rest = [change for change in review.changes if id(change) not in seen]
    if rest:
        levels = [words.level(change) for change in rest]
        counts = ", ".join(f"{levels.count(level)} {level}" for level in dict.fromkeys(levels))
        told = f"**{counted(len(rest), 'change')} not shown here ({counts})"
        statuses = sum(
            c.verdict == Verdict.BREAKING and not c.approved and words.section(c) is Layer.STATUS
            for c in rest
        )
        told += f", of them {statuses} breaking for statuses" if statuses else ""
        command = f"dlrgen diff {review.old} {review.new}"
        yield f"{told}.** All of them: {_code(command, 500)}"


def _versions(review: Review, detail: _Detail) -> Iterator[str]:
    told = [
        f"- {_code(b.provider, 100)} {_prose(b.part, 20)}: {_prose(b.why, 200)}"
        for b in review.bumps
    ]
    yield from _listed("Next versions", "version", told, detail)
    told = [f"- {_prose(note, detail.words)}" for note in review.notes]
    yield from _listed("Notes", "note", told, detail)


def _listed(title: str, noun: str, lines: Sequence[str], detail: _Detail) -> Iterator[str]:
    if lines:
        left = len(lines) - detail.most
        more = [f"- {counted(left, noun)} not shown here"] if left > 0 else []
        yield "\n".join([f"#### {title}\n", *lines[: detail.most], *more])


def _paste(changes: Sequence[Change], detail: _Detail) -> Iterator[str]:
    """Entries for the approvals of what somebody has to act on."""
    entries = [
        f'- id: "{change.id}"  # {comment(_cut(told, detail.words))}\n  who: \n  why: \n  until: '
        for change in changes
        if change.verdict > Verdict.INFO
        for told in [f"{change.verdict.word}: {change.first.message}"]
    ]
    if entries:
        head = "<summary>Approve: entries for <code>approved-changes.yaml</code></summary>"
        body = "\n".join(entries)
        yield f"<details>\n{head}\n\n```yaml\n{body}\n```\n\n</details>"


# --- text


def _cut(text: str, limit: int) -> str:
    """The text in one line, cut before it is encoded: so that nothing encoded is broken."""
    line = " ".join(text.split())
    return line if len(line) <= limit else f"{line[: limit - 1]}…"


@cache
def _prose(text: str, limit: int) -> Code:
    return markdown_comment(_cut(text, limit))


@cache
def _code(text: str, limit: int) -> Code:
    return markdown_code(_cut(text, limit))
