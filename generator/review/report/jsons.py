"""A review as JSON; `review.schema.json` beside this module describes it."""

from __future__ import annotations

import re

from generator.review.changes import Change, Finding, Review
from generator.review.report.words import operations
from generator.text import json_text


def json(review: Review) -> str:
    """Indented JSON with a line end; changes in the order of the review."""
    told = {
        "verdict": review.verdict.word,
        "layers": {str(layer): verdict.word for layer, verdict in review.layers.items()},
        "old": review.old,
        "new": review.new,
        "providers": list(review.providers),
        "changes": [_change(change) for change in review.changes],
        "bumps": [{"provider": b.provider, "part": b.part, "why": b.why} for b in review.bumps],
        "notes": list(review.notes),
    }
    # A half of a character has no UTF-8: it is escaped, which JSON can.
    return re.sub("[\ud800-\udfff]", lambda half: f"\\u{ord(half[0]):04x}", json_text(told))


def _change(change: Change) -> dict[str, object]:
    first, approval = change.first, change.approval
    return {
        "id": change.id,
        "provider": change.provider,
        "rule": first.rule.id,
        "direction": str(first.direction),
        "location": str(first.location),
        "layers": {str(layer): verdict.word for layer, verdict in change.layers.items()},
        "verdict": change.verdict.word,
        "message": first.message,
        "reason": first.rule.reason,
        "before": first.before,
        "after": first.after,
        "file": change.place.file,
        "line": change.place.line,
        "column": change.place.column,
        "operations": list(operations(change)),
        "approved": change.approved,
        "approval": approval
        and {"who": approval.who, "why": approval.why, "until": approval.until},
        "effects": [_effect(finding) for finding in change.findings],
    }


def _effect(finding: Finding) -> dict[str, object]:
    return {
        "layer": str(finding.rule.layer),
        "rule": finding.rule.id,
        "verdict": finding.rule.verdict.word,
        "direction": str(finding.direction),
        "location": str(finding.location),
        "was": str(finding.was) if finding.was else None,
        "message": finding.message,
        "reason": finding.rule.reason,
        "before": finding.before,
        "after": finding.after,
        "effect": finding.effect,
    }
