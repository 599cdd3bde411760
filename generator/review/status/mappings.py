"""What an edit does to `x-delivery-report`: from where reports take what they tell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.load import Document, Pointer, listed, mapping
from generator.problems import as_yaml
from generator.review.changes import Finding, Layer, Rule, Verdict
from generator.review.locations import located, spelled
from generator.review.spots import REPORT, Spot, Step, StepKind
from generator.review.status.readings import paired, share
from generator.walk import schemas

_KEYS = {
    "unit": ("unit", "Counts of messages and counts of parts are not the same"),
    "source": ("source", "Reports are marked as received in another way"),
    "reports": ("envelope", "Reports are read from another list"),
    "pending": ("envelope", "Reports are read from another list"),
    "total": ("envelope", "Reports are read from another list"),
}
_PROPERTY = ("property", "Reports are read from another property than the stored ones")
_VERBS = ("added", "removed", "changed")
_RULES = {
    (kind, verb): Rule(Layer.STATUS, "report", kind, verb, Verdict.WARNING, reason)
    for kind, reason in dict([*_KEYS.values(), _PROPERTY]).items()
    for verb in _VERBS
}
_WHOLE = {
    "added": Rule(
        Layer.STATUS,
        "",
        "report",
        "added",
        Verdict.INFO,
        "Messages are reported that were not before",
    ),
    "removed": Rule(
        Layer.STATUS,
        "",
        "report",
        "removed",
        Verdict.BREAKING,
        "Messages that were reported no longer are",
    ),
}
RULES: tuple[Rule, ...] = (*_RULES.values(), *_WHOLE.values())


@dataclass(frozen=True)
class _Mapping:
    """Where one schema keeps what a report tells."""

    location: Spot
    path: Pointer
    names: dict[str, list[str]]
    """Key -> properties; those of which the first counts in their order."""


def findings(old: Document, new: Document) -> Iterator[Finding]:
    """One finding per key of a mapping, or one for all of it if it came or went."""
    before, after = _mappings(old), _mappings(new)
    for one, other in paired(before, after, lambda a, b: share(_items(a), _items(b))):
        if one and other:
            yield from _keys(one, other)
        elif one:
            told = f"{one.location} no longer carries delivery reports"
            effect = "No reports are read from it: nothing new is stored, no outcome awaited."
            yield _whole("removed", one, told, effect, one.names, None)
        elif other:
            told = f"{other.location} now carries delivery reports"
            yield _whole("added", other, told, "", None, other.names)


def _mappings(document: Document) -> dict[Spot, _Mapping]:
    """Location -> mapping; only a house spec has any."""
    found: dict[Spot, _Mapping] = {}
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
    place = one.location.then(REPORT)
    return Finding(_WHOLE[verb], place, one.path, message, before, after, effect=effect)


def _keys(one: _Mapping, other: _Mapping) -> Iterator[Finding]:
    for key in {**one.names, **other.names}:
        before, after = one.names.get(key), other.names.get(key)
        if before == after:
            continue
        verb = "added" if before is None else "removed" if after is None else "changed"
        kind, _ = _KEYS.get(key, _PROPERTY)
        subject = f"{as_yaml(key)} of the reports of {other.location}"
        yield Finding(
            rule=_RULES[kind, verb],
            location=other.location.then(REPORT, Step(StepKind.KEY, key)),
            path=(*(other if after else one).path, key),
            message=f"{subject}: {_shown(before)} -> {_shown(after)}",
            before=before,
            after=after,
            effect=f"Reports had {key} from {_shown(before)}; now from {_shown(after)}.",
        )


def _shown(names: list[str] | None) -> str:
    return ", ".join(map(as_yaml, names)) if names else "nothing"
