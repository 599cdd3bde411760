"""Names for the parts of a package, by which `lower` says where each comes from in the spec."""

from __future__ import annotations

from typing import Literal, NamedTuple

Part = Literal[
    "model",
    "field",
    "option",
    "report",
    "error",
    "body",
    "client",
    "constant",
    "credential",
    "rate limits",
    "call",
    "argument",
    "answer",
    "raised",
    "repeats",
    "batch",
    "operation",
    "pages",
    "iterator",
    "wait",
    "function",
    "parameter",
    "payload",
    "event",
    "reports",
    "webhooks",
    "webhook",
]


class Key(NamedTuple):
    """One part of a package, whatever the prefix of its clients is.

    Examples: `Key("field", "Message", "status")`, `Key("raised", "get_message", "NotFound")`.
    """

    part: Part
    owner: str = ""
    """The class, call, function or webhook that it is or belongs to."""
    name: str = ""
    """What it is called there."""
