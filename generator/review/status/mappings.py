"""What an edit does to `x-delivery-report`: from where reports take what they tell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.load import Document, Path_, listed, mapping
from generator.problems import as_yaml
from generator.review.changes import Finding, Layer, Rule, Verdict
from generator.review.locations import located, spelled
from generator.review.status.readings import paired, share
from generator.walk import schemas

_KEYS = {
    "unit": ("unit", "Counts of messages and counts of parts are not the same"),
    "source": ("source", "Reports are said to come another way"),
    "reports": ("envelope", "Reports are taken out of another list"),
    "pending": ("envelope", "Reports are taken out of another list"),
    "total": ("envelope", "Reports are taken out of another list"),
}
_PROPERTY = ("property", "Reports take what they tell from elsewhere than the stored ones did")
_VERBS = ("added", "removed", "changed")
_RULES = {
    f"{kind}.{verb}": Rule(f"status.report.{kind}.{verb}", Layer.STATUS, Verdict.WARNING, reason)
    for kind, reason in dict([*_KEYS.values(), _PROPERTY]).items()
    for verb in _VERBS
} | {
    "added": Rule(
        "status.report.added", Layer.STATUS, Verdict.INFO, "Messages are reported that were not"
    ),
    "removed": Rule(
        "status.report.removed",
        Layer.STATUS,
        Verdict.BREAKING,
        "Messages that were reported are not any more",
    ),
}
RULES: tuple[Rule, ...] = tuple(_RULES.values())


@dataclass(frozen=True)
class _Mapping:
    """Where one schema keeps what a report tells."""

    location: str
    path: Path_
    names: dict[str, list[str]]
    """Key -> properties; those of which the first counts in their order."""


def findings(old: Document, new: Document) -> Iterator[Finding]:
    """One finding per key of a mapping, or one for all of it if it came or went."""
    before, after = _mappings(old), _mappings(new)
    for one, other in paired(before, after, lambda a, b: share(_items(a), _items(b))):
        if one and other:
            yield from _keys(one, other)
        elif one:
            told = f"{one.location} carries no delivery reports any more"
            effect = "No reports are made of it: nothing new is stored, and no outcome awaited."
            yield _whole("removed", one, told, effect, one.names, None)
        elif other:
            told = f"{other.location} carries delivery reports now"
            yield _whole("added", other, told, "", None, other.names)


def _mappings(document: Document) -> dict[str, _Mapping]:
    """Location -> mapping; only a house spec has any."""
    found: dict[str, _Mapping] = {}
    for path, schema in schemas(document) if document.house else ():
        if "x-delivery-report" in schema:
            written = mapping(schema["x-delivery-report"])
            names = {key: list(map(spelled, listed(value))) for key, value in written.items()}
            place = located(document, path)
            found.setdefault(place, _Mapping(place, (*path, "x-delivery-report"), names))
    return found


def _items(one: _Mapping) -> dict[tuple[str, ...], None]:
    return {(key, *names): None for key, names in one.names.items()}


def _whole(
    verb: str, one: _Mapping, message: str, effect: str, before: object, after: object
) -> Finding:
    place = f"{one.location} x-delivery-report"
    return Finding(_RULES[verb], place, one.path, message, before, after, effect=effect)


def _keys(one: _Mapping, other: _Mapping) -> Iterator[Finding]:
    for key in {**one.names, **other.names}:
        before, after = one.names.get(key), other.names.get(key)
        if before == after:
            continue
        verb = "added" if before is None else "removed" if after is None else "changed"
        kind, _ = _KEYS.get(key, _PROPERTY)
        subject = f"{as_yaml(key)} of the reports of {other.location}"
        yield Finding(
            rule=_RULES[f"{kind}.{verb}"],
            location=f"{other.location} x-delivery-report {key}",
            path=(*(other if after else one).path, key),
            message=f"{subject}: {_shown(before)} -> {_shown(after)}",
            before=before,
            after=after,
            effect=f"Reports had {key} from {_shown(before)}; now from {_shown(after)}.",
        )


def _shown(names: list[str] | None) -> str:
    return ", ".join(map(as_yaml, names)) if names else "nothing"
