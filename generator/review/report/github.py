"""A review as workflow commands of GitHub Actions, which become annotations of lines."""

from __future__ import annotations

from collections.abc import Iterator

from generator.problems import printable
from generator.review.changes import Change, Review
from generator.review.report import words

_COMMANDS = {"breaking": "error", "warning": "warning", "info": "notice", "approved": "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = {**_DATA, **str.maketrans({":": "%3A", ",": "%2C"})}


def github(review: Review) -> str:
    """The summary as plain lines of the log, then a command a line, the worst first.

    GitHub shows ten annotations of each kind and step: so that the order decides which.
    """
    lines = [words.summary(review), words.compared(review)]
    return "".join(f"{line}\n" for line in [*map(printable, lines), *_commands(review)])


def _commands(review: Review) -> Iterator[str]:
    commands = [_change(change) for change in words.worst_first(review.changes)]
    notes = [_command("notice", {"title": "spec review"}, [note]) for note in review.notes]
    notices = [command for command in commands if command.startswith("::notice ")]
    yield from commands[: len(commands) - len(notices)]
    yield from [*notes, *notices]


def _change(change: Change) -> str:
    place, level = change.place, words.level(change)
    layers = ", ".join(
        f"{layer} {verdict.word}" for layer, verdict in change.layers.items() if verdict
    )
    title = f"{change.provider}: {'approved, ' if change.approved else ''}{layers}"
    at = {"file": place.file, "line": str(place.line), "col": str(place.column), "title": title}
    return _command(_COMMANDS[level], at, _told(change))


def _told(change: Change) -> Iterator[str]:
    for finding in change.findings:
        direction = words.direction(finding)
        yield f"{finding.message} [{finding.rule.id}]"
        yield f"{finding.rule.layer}{direction and f', {direction}'}: {finding.rule.reason}"
        if finding.effect:
            yield finding.effect
    if reached := words.operations(change):
        yield f"reaches {words.reaches(reached, 5)}"
    if approval := change.approval:
        yield f"approved by {approval.who} until {approval.until}: {approval.why}"
    yield f"id {change.id}"


def _command(name: str, properties: dict[str, str], lines: Iterator[str] | list[str]) -> str:
    """`::name key=value,key=value::message`, whatever the values hold."""
    told = ",".join(f"{k}={printable(v).translate(_PROPERTY)}" for k, v in properties.items())
    message = "\n".join(map(printable, lines)).translate(_DATA)
    return f"::{name} {told}::{message}"
