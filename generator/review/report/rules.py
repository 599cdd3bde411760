"""The table of all rules, for `dlrgen diff --rules`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.review.changes import Layer, Rule


def rules(table: Iterable[Rule]) -> str:
    """One line for each rule: verdict, id, reason; places with the same verdict share a line."""
    listed = list(table)
    lines: list[str] = []
    for layer in Layer:
        found: dict[tuple[str, str, str], list[str]] = {}
        for rule in listed:
            if rule.layer == layer:
                placed = layer == Layer.WIRE
                shown = replace(rule, place="*").id if placed else rule.id
                place = [rule.place] if placed else []
                found.setdefault((shown, rule.verdict.word, rule.reason), []).extend(place)
        if lines:
            lines.append("")
        lines += [f"{layer}: {_WHO[layer]}", ""]
        for (shown, verdict, reason), places in found.items():
            name = shown.replace("*", places[0] if len(places) == 1 else f"({'|'.join(places)})")
            lines.append(f"{verdict:<9} {name}  {reason}")
    return "\n".join(lines) + "\n"


_WHO = {
    Layer.WIRE: "a deployed client of the old spec, against a provider of the new one",
    Layer.PYTHON: "source written against the old package, with the new one",
    Layer.STATUS: "the meaning of stored and reported statuses",
}
