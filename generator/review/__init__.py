"""Two sides of a spec -> what the edits between them do to the wire, to Python, to statuses."""

from __future__ import annotations

from generator.review.compare import RULES, review
from generator.review.sides import CompareError

__all__ = ["RULES", "CompareError", "review"]
