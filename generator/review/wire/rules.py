"""The rules of the wire, made from a table: direction x place x keyword x verb.

S is the set of messages that are valid at a place. Whether an edit lets S grow, shrink, or become
another one that neither holds nor is held by the old one, and who produces the message, is the
verdict. Where that is not the whole truth, a row says so and why.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from itertools import product
from typing import NamedTuple

from generator.review.changes import Direction, Layer, Rule, Verdict

_NONE, _INFO, _WARNING, _BREAKING = Verdict


class Effect(StrEnum):
    """What an edit does to the set of valid messages."""

    GROWS = "grows"
    SHRINKS = "shrinks"
    DIFFERS = "differs"


class Judged(NamedTuple):
    verdict: Verdict
    reason: str


_SENT = {
    Effect.GROWS: Judged(_INFO, "The client sends it: everything it sends today stays valid."),
    Effect.SHRINKS: Judged(
        _BREAKING, "The client sends it: something it may send today will be rejected."
    ),
    Effect.DIFFERS: Judged(
        _BREAKING, "The client sends it: what it sends today is not what is valid now."
    ),
}
_RECEIVED = {
    Effect.GROWS: Judged(
        _BREAKING, "The client receives it: it may get something it was not built for."
    ),
    Effect.SHRINKS: Judged(
        _INFO, "The client receives it: everything it gets now was possible before."
    ),
    Effect.DIFFERS: Judged(
        _BREAKING, "The client receives it: what it gets now is not what it was built for."
    ),
}


class Row(NamedTuple):
    """A keyword and what was done to it, for all places where the keyword can stand."""

    keyword: str
    verb: str
    effect: Effect | None
    """None if the set of messages does not decide; then both judgements are given."""
    places: tuple[str, ...]
    sent: Judged | None = None
    """Instead of what follows from the effect."""
    received: Judged | None = None

    def judged(self, received: bool) -> Judged:
        given = self.received if received else self.sent
        if given is None:
            assert self.effect, f"{self.keyword} {self.verb} says nothing"
            return (_RECEIVED if received else _SENT)[self.effect]
        return given


SCHEMAS = ("schema", "property", "item", "value", "option", "parameter", "header", "body")
_G, _S, _D = Effect


def _bound(low: str, high: str) -> Iterator[Row]:
    """The rows of a lower and an upper limit."""
    for keyword, grows, shrinks in (
        (low, "decreased", "increased"),
        (high, "increased", "decreased"),
    ):
        yield Row(keyword, "set", _S, SCHEMAS)
        yield Row(keyword, "unset", _G, SCHEMAS)
        yield Row(keyword, grows, _G, SCHEMAS)
        yield Row(keyword, shrinks, _S, SCHEMAS)


def _lattice(keyword: str, *verbs: str) -> Iterator[Row]:
    """The rows of a keyword whose values may hold one another."""
    effects = {"set": _S, "unset": _G, "widened": _G, "narrowed": _S, "changed": _D}
    for verb in verbs:
        yield Row(keyword, verb, effects[verb], SCHEMAS)


_TOLERANT = Judged(
    _WARNING,
    "The client receives it: a tolerant reader keeps an unknown word, a strict one rejects the "
    "message.",
)
_UNTOUCHED = Judged(_INFO, "No message becomes valid or invalid.")
_SILENT = Judged(
    _WARNING,
    "The client sends it: if it is left out, the behaviour silently differs from before.",
)
_IGNORED = Judged(
    _WARNING,
    "The client sends it: most providers ignore unknown input, but it no longer has an effect.",
)
_MORE = Judged(_INFO, "The client receives it: it can ignore the addition.")
_MISSED = Judged(_BREAKING, "The client receives it: what it relies on is no longer sent.")
_SPARED = Judged(_INFO, "The client receives it: it could be absent before, too.")
_NEEDED = Judged(
    _BREAKING,
    "The client sends it: a deployed one does not know of the new requirement, default or not.",
)
_OFFERED = Judged(_INFO, "The client sends it: it can keep leaving out what is optional.")
_PATTERN_SENT = Judged(
    _WARNING, "The client sends it: no document can settle whether all it sends still matches."
)
_PATTERN_RECEIVED = Judged(_INFO, "The client receives it: hardly any client checks patterns.")

_KEYWORDS: tuple[Row, ...] = (
    *_lattice("type", "widened", "narrowed", "changed"),
    Row("nullable", "set", _G, SCHEMAS),
    Row("nullable", "unset", _S, SCHEMAS),
    *_lattice("format", "set", "unset", "widened", "narrowed", "changed"),
    *_lattice("multipleOf", "set", "unset", "widened", "narrowed", "changed"),
    *_lattice("uniqueItems", "set", "unset"),
    *_lattice("items", "set", "unset"),
    *_lattice("prefixItems", "changed"),
    *_lattice("additionalProperties", "widened", "narrowed"),
    *_lattice("patternProperties", "changed"),
    *_lattice("pattern", "set", "unset"),
    Row("pattern", "changed", _D, SCHEMAS, _PATTERN_SENT, _PATTERN_RECEIVED),
    Row("enum", "added", _G, SCHEMAS, None, _TOLERANT),
    Row("enum", "removed", _S, SCHEMAS),
    *_lattice("enum", "set", "unset", "changed"),
    *_bound("minimum", "maximum"),
    *_bound("exclusiveMinimum", "exclusiveMaximum"),
    *_bound("minLength", "maxLength"),
    *_bound("minItems", "maxItems"),
    *_bound("minContains", "maxContains"),
    *_bound("minProperties", "maxProperties"),
    Row("option", "added", _G, SCHEMAS),
    Row("option", "removed", _S, SCHEMAS),
    *_lattice("discriminator", "changed"),
    Row("mapping", "added", _G, SCHEMAS, None, _TOLERANT),
    Row("mapping", "removed", _S, SCHEMAS),
    *(Row("default", verb, None, SCHEMAS, _SILENT, _UNTOUCHED) for verb in ("set", "unset")),
    Row("default", "changed", None, SCHEMAS, _SILENT, _UNTOUCHED),
    *(Row("deprecated", v, None, SCHEMAS, _UNTOUCHED, _UNTOUCHED) for v in ("set", "unset")),
    *(
        Row(keyword, "changed", _D, SCHEMAS)
        for keyword in (
            *("not", "if", "then", "else", "contains", "dependentRequired", "dependentSchemas"),
            *("propertyNames", "unevaluatedProperties", "unevaluatedItems", "contentEncoding"),
            *("contentMediaType", "contentSchema", "anyOf", "oneOf", "$dynamicRef"),
        )
    ),
)

_MEMBERS: tuple[Row, ...] = (
    Row("required", "added", None, ("property", "parameter", "body"), _NEEDED, _MORE),
    Row("optional", "added", None, ("property", "parameter", "body"), _OFFERED, _MORE),
    Row("required", "removed", None, ("property", "parameter", "body"), _IGNORED, _MISSED),
    Row("optional", "removed", None, ("property", "parameter", "body"), _IGNORED, _SPARED),
    Row("required", "set", _S, ("property", "parameter", "body", "header")),
    Row("required", "unset", _G, ("property", "parameter", "body", "header")),
    Row("required", "added", None, ("header",), _NEEDED, _MORE),
    Row("optional", "added", None, ("header",), _OFFERED, _MORE),
    Row("required", "removed", None, ("header",), _IGNORED, _MISSED),
    Row("optional", "removed", None, ("header",), _IGNORED, _SPARED),
    Row("style", "changed", _D, ("parameter", "header", "body")),
    Row("in", "changed", _D, ("parameter",)),
    Row("deprecated", "set", None, ("parameter", "header", "operation"), _UNTOUCHED, _UNTOUCHED),
    Row("deprecated", "unset", None, ("parameter", "header", "operation"), _UNTOUCHED, _UNTOUCHED),
)

_UNCALLED = Judged(_INFO, "The client calls it: no deployed client calls what did not exist.")
_CALLED = Judged(_BREAKING, "The client calls it: a deployed one keeps calling it, and fails.")
_UNAWARE = Judged(
    _WARNING, "The provider calls: a deployed receiver gets a call it was not built for."
)
_WAITED = Judged(_BREAKING, "The provider calls: a receiver waits for calls that no longer come.")
_REFUSED = Judged(
    _BREAKING, "The client receives it: a deployed one treats the unknown status as an error, "
    "though the call succeeded."
)  # fmt: skip
_FAMILY = Judged(
    _WARNING, "The client receives it: a deployed one sees an error, but not its kind or body."
)
_ANSWERED = Judged(_INFO, "The client sends it: it may keep answering as it does.")
_NO_MORE = Judged(_INFO, "The client receives it: what is no longer sent need not be handled.")
_UNACCEPTED = Judged(_BREAKING, "The client sends it: what it answers today will be rejected.")
_ACCEPTS = Judged(_INFO, "The client chooses among media types by its Accept header.")
_ACCEPTED = Judged(_BREAKING, "The client requests a media type that is no longer available.")
_PACE = Judged(_WARNING, "The client calls it: a deployed one keeps the old pace and is throttled.")
_FASTER = Judged(_INFO, "The client calls it: a deployed one keeps the old, allowed pace.")

_CALLS: tuple[Row, ...] = (
    Row("presence", "added", None, ("operation",), _UNCALLED, _UNAWARE),
    Row("presence", "removed", None, ("operation",), _CALLED, _WAITED),
    Row("path", "changed", None, ("operation",), _CALLED, _WAITED),
    Row("batch", "increased", _G, ("operation",)),
    Row("batch", "decreased", _S, ("operation",)),
    Row("signature", "changed", _D, ("operation",)),
    Row("success", "added", None, ("answer",), _ANSWERED, _REFUSED),
    Row("error", "added", None, ("answer",), _ANSWERED, _FAMILY),
    Row("success", "removed", None, ("answer",), _UNACCEPTED, _NO_MORE),
    Row("error", "removed", None, ("answer",), _UNACCEPTED, _NO_MORE),
    Row("media", "added", None, ("request",), _OFFERED, _UNAWARE),
    Row("media", "removed", None, ("request",), _UNACCEPTED, _SPARED),
    Row("media", "added", None, ("answer",), _ANSWERED, _ACCEPTS),
    Row("media", "removed", None, ("answer",), _UNACCEPTED, _ACCEPTED),
    Row("security", "widened", _G, ("call",)),
    Row("security", "narrowed", _S, ("call",)),
    Row("scheme", "changed", _D, ("call",)),
    Row("server", "added", None, ("call",), _UNCALLED, _MORE),
    Row("server", "removed", None, ("call",), _CALLED, _MISSED),
    Row("server", "changed", None, ("call",), _CALLED, _MISSED),
    Row("rate", "decreased", None, ("call",), _PACE, _MORE),
    Row("rate", "increased", None, ("call",), _FASTER, _MORE),
)

Key = tuple[Direction, str, str, str]


def _made(direction: Direction, place: str, row: Row) -> Rule:
    ways = {Direction.REQUEST: [False], Direction.BOTH: [False, True]}.get(direction, [True])
    worst = max((row.judged(way) for way in ways), key=lambda judged: judged.verdict)
    said = worst.reason
    if len(ways) > 1:
        said = f"It is sent in some calls and received in others. {said}"
    return Rule(Layer.WIRE, place, row.keyword, row.verb, worst.verdict, said, direction)


_TABLE: dict[Key, Rule] = {
    (direction, place, row.keyword, row.verb): _made(direction, place, row)
    for row in (*_KEYWORDS, *_MEMBERS, *_CALLS)
    for direction, place in product(
        (Direction.REQUEST, Direction.RESPONSE, Direction.WEBHOOK, Direction.BOTH), row.places
    )
}
RULES: tuple[Rule, ...] = tuple(_TABLE.values())


def rule(direction: Direction, place: str, keyword: str, verb: str) -> Rule:
    """The rule for an edit of the wire."""
    return _TABLE[direction, place, keyword, verb]
