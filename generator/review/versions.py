"""Which version comes next for each provider's package, and what its changelog says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.review.changes import Bump, Change, Finding, Layer, Review, Verdict
from generator.text import markdown, markdown_code

_SECTIONS = ((Layer.STATUS, "Statuses"), (Layer.PYTHON, "Python"), (Layer.WIRE, "Wire"))
_LONGEST = 200
"""Characters of one entry: a changelog is skimmed, the review has it all."""


def bumps(providers: Iterable[str], changes: Iterable[Change]) -> tuple[Bump, ...]:
    """The suggested step of every provider that was compared.

    Approved changes count as all others: versions tell users what has changed, and they have
    agreed to nothing.
    """
    listed = tuple(changes)
    return tuple(_bump(name, [c for c in listed if c.provider == name]) for name in providers)


def _bump(provider: str, changes: list[Change]) -> Bump:
    found = [finding for change in changes for finding in change.findings]
    breaking = [f for f in found if f.rule.verdict == Verdict.BREAKING]
    steps = (
        ("major", [f for f in breaking if f.rule.layer == Layer.PYTHON]),
        ("minor", breaking),
        ("minor", [f for f in found if f.rule.verb == "added"]),
        ("patch", sorted(found, key=lambda f: -f.rule.verdict)),
    )
    for part, decisive in steps:
        if decisive:
            return Bump(provider, part, decisive[0].message)
    return Bump(provider, "none", "nothing has changed")


def changelog(review: Review) -> str:
    """The changelog entry of a review, as Markdown: what users of each package have to know."""
    parts = [line for bump in review.bumps for line in _provider(bump, review)]
    if not parts:
        names = ", ".join(map(markdown_code, review.providers)) or "no providers"
        old, new = markdown_code(review.old), markdown_code(review.new)
        parts = [f"No changes from {old} to {new}; compared: {names}.", ""]
    return "\n".join(parts)


def _provider(bump: Bump, review: Review) -> Iterator[str]:
    changes = [c for c in review.changes if c.provider == bump.provider]
    if not changes:
        return
    why = _line(bump.why)
    yield from (f"## {markdown_code(bump.provider)}: {bump.part}", "", f"Because: {why}", "")
    for layer, title in _SECTIONS:
        found = [f for change in changes for f in change.of(layer)]
        # Python's `sorted` keeps the order of the file among equals.
        lines = map(_entry, sorted(found, key=lambda f: -f.rule.verdict))
        yield from _section(title, lines)
    yield from _section("Migration", _migration(changes))


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    unique = dict.fromkeys(lines)
    if unique:
        yield from (f"### {title}", "", *(f"* {line}" for line in unique), "")


def _entry(finding: Finding) -> str:
    mark = "**Breaking:** " if finding.rule.verdict == Verdict.BREAKING else ""
    return f"{mark}{_line(finding.message)}"


def _migration(changes: list[Change]) -> Iterator[str]:
    """What is seen of every breaking change, or what has changed if no effect is told."""
    for finding in (f for change in changes for f in change.findings):
        if finding.rule.verdict == Verdict.BREAKING:
            yield _line(finding.effect or finding.message, 2 * _LONGEST)


def _line(text: str, limit: int = _LONGEST) -> str:
    """Words of a spec on one line of Markdown."""
    return markdown(text if len(text) <= limit else f"{text[: limit - 3]}...")
