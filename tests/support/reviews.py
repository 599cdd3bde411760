"""Reviews written by hand: a small one of every kind, one of any size, a hostile one, none."""

from __future__ import annotations

from dataclasses import replace

from generator.problems import Location
from generator.review.changes import (
    Approval,
    Bump,
    Change,
    Direction,
    Finding,
    Layer,
    Review,
    Rule,
    Value,
    Verdict,
)
from generator.review.spots import Spot, Step, StepKind

STATE = Rule(
    Layer.STATUS,
    "",
    "state",
    "changed",
    Verdict.BREAKING,
    "What was stored and reported under this word now reads as something else.",
)
TERMINAL = Rule(
    Layer.STATUS,
    "",
    "terminal",
    "changed",
    Verdict.BREAKING,
    "Pollers run for ever, or stop early and drop the report.",
)
ADDED = Rule(
    Layer.STATUS,
    "",
    "word",
    "added",
    Verdict.WARNING,
    "Somebody has to agree with the reading of a new word.",
)
LOST = Rule(
    Layer.STATUS,
    "",
    "row",
    "removed",
    Verdict.BREAKING,
    "A word without a row has no meaning.",
)
NOTE = Rule(
    Layer.STATUS,
    "",
    "note",
    "changed",
    Verdict.INFO,
    "Only the remark is another.",
)
WORD = Rule(
    Layer.WIRE,
    "property",
    "enum",
    "added",
    Verdict.WARNING,
    "The client receives a word that it does not know; tolerant readers keep it.",
    direction=Direction.RESPONSE,
)
REQUIRED = Rule(
    Layer.WIRE,
    "property",
    "required",
    "added",
    Verdict.BREAKING,
    "A deployed client does not send the property, and the provider refuses the request.",
    direction=Direction.REQUEST,
)
LIMIT = Rule(
    Layer.WIRE,
    "property",
    "maxLength",
    "tightened",
    Verdict.INFO,
    "The client receives a part of what it received before.",
    direction=Direction.RESPONSE,
)
MEMBER = Rule(
    Layer.PYTHON,
    "enum",
    "member",
    "added",
    Verdict.WARNING,
    "An exhaustive match over a received enum no longer passes the type checker.",
)
ARGUMENT = Rule(
    Layer.PYTHON,
    "argument",
    "required",
    "added",
    Verdict.BREAKING,
    "Existing calls lack the argument.",
)
RENAMED = Rule(
    Layer.PYTHON,
    "",
    "class",
    "renamed",
    Verdict.BREAKING,
    "The old name can no longer be imported.",
)


def schema(name: str) -> Spot:
    return Spot((Step(StepKind.SCHEMA, name),))


def member(holder: str, name: str) -> Spot:
    return schema(holder).then(Step(StepKind.MEMBER, name))


def word(holder: str, name: str) -> Spot:
    return schema(holder).then(Step(StepKind.WORD, name))


def row(state: str, terminal: bool, **others: str) -> dict[str, Value]:
    """A row of a status map as values of findings hold it."""
    return {"state": state, "terminal": terminal, **others}


def change(provider: str, line: int, *findings: Finding, file: str = "") -> Change:
    return Change(provider, findings, Location(file or f"specs/{provider}.yaml", line, 9))


EXPIRED = change(
    "acme",
    41,
    Finding(
        STATE,
        word("Status", "EXPIRED"),
        ("components", "schemas", "Status", "x-status-map", "EXPIRED", "state"),
        "EXPIRED was failed, final; is unknown, open",
        row("failed", True),
        row("unknown", False),
        Direction.BOTH,
        ("GET /messages/{id}", "webhook report"),
        "Messages last seen as EXPIRED were failed, final; they are unknown, open now.",
    ),
)
HELD = change(
    "acme",
    48,
    Finding(
        WORD,
        word("Status", "HELD"),
        ("components", "schemas", "Status", "enum", 6),
        "the word HELD is new in Status",
        None,
        "HELD",
        Direction.RESPONSE,
        ("GET /messages/{id}", "GET /messages"),
    ),
    Finding(
        MEMBER,
        word("Status", "HELD"),
        ("components", "schemas", "Status", "enum", 6),
        "Status.HELD is new",
        None,
        "HELD",
        effect="`match` with assert_never fails in mypy; add `case Status.HELD`.",
    ),
    Finding(
        ADDED,
        word("Status", "HELD"),
        ("components", "schemas", "Status", "x-status-map", "HELD"),
        "HELD is accepted, open",
        None,
        row("accepted", False),
        effect="Until now HELD was unknown, open; now it is accepted, open.",
    ),
)
SENDER = change(
    "acme",
    77,
    Finding(
        REQUIRED,
        member("SendRequest", "sender"),
        ("components", "schemas", "SendRequest", "required", 1),
        "SendRequest.sender became required",
        "optional",
        "required",
        Direction.REQUEST,
        ("POST /messages",),
    ),
    Finding(
        ARGUMENT,
        member("SendRequest", "sender"),
        ("components", "schemas", "SendRequest", "required", 1),
        "send_message(sender) became required",
        "sender: str | None = None",
        "sender: str",
        effect="TypeError at the call; pass sender.",
    ),
)
LENGTH = change(
    "zenith",
    12,
    Finding(
        LIMIT,
        member("Message", "text"),
        ("components", "schemas", "Message", "properties", "text", "maxLength"),
        "Message.text became shorter: at most 160, was 300",
        300,
        160,
        Direction.RESPONSE,
        ("GET /messages/{id}",),
    ),
)
GONE = replace(
    change(
        "zenith",
        30,
        Finding(
            RENAMED,
            schema("DeliveryReport"),
            ("components", "schemas", "DeliveryReport"),
            "class Report is called DeliveryReport",
            "Report",
            "DeliveryReport",
            effect="ImportError; import DeliveryReport.",
            was=schema("Report"),
        ),
    ),
    approval=Approval(
        "0" * 12, "Ada", "nobody uses it yet", "2027-01-31", Location("approved-changes.yaml", 3)
    ),
)


def sample() -> Review:
    """Two of four providers changed; something of every layer, verdict and kind."""
    return Review(
        "origin/main:specs",
        "specs",
        ("acme", "bolt", "kite", "zenith"),
        (EXPIRED, HELD, SENDER, LENGTH, GONE),
        (
            Bump("acme", "major", "breaking for python: send_message(sender) became required"),
            Bump("zenith", "patch", "only infos"),
        ),
        ("approved-changes.yaml:9: the approval 1234567890ab matches nothing",),
    )


def unchanged() -> Review:
    return Review("a", "b", ("acme", "bolt", "kite", "zenith"), (), ())


def drawn() -> Review:
    """Many words of two providers between all kinds of states; for the picture."""
    moves = {
        "EXPIRED": (row("failed", True), row("unknown", False)),
        "UNDELIVERED_TEMPORARILY": (row("failed", True), row("sent", False)),
        "REJECTED": (row("failed", True), row("cancelled", True)),
        "QUEUED": (row("sent", False), row("accepted", False)),
        "BUFFERED": (row("sent", False), row("sent", True)),
        "ACK": (row("unknown", False), row("delivered", True)),
        "SEEN": (row("delivered", True), row("read", True)),
        "HELD": (None, row("scheduled", False)),
        "NO_DLR": (row("unknown", True), None),
    }
    rules = {"HELD": ADDED, "NO_DLR": LOST, "ACK": replace(STATE, verdict=Verdict.WARNING)}
    changes = [
        change(
            provider,
            40 + number,
            Finding(
                rules.get(name, TERMINAL if name == "BUFFERED" else STATE),
                word("Status", name),
                (),
                f"the reading of {name} is another",
                before,
                after,
                Direction.BOTH,
                ("GET /messages/{id}", "webhook report"),
                f"Messages last seen as {name} read otherwise now.",
            ),
        )
        for provider in ("acme", "zenith")
        for number, (name, (before, after)) in enumerate(moves.items())
        if provider == "acme" or number % 3 == 0
    ]
    return replace(sample(), changes=(*sample().changes[1:], *changes))


_RULES = (STATE, WORD, REQUIRED, LIMIT, MEMBER, ARGUMENT, RENAMED, NOTE, ADDED, LOST)


def large(number: int, *rules: Rule, text: str = "the word has another meaning") -> Review:
    """As many changes, each with its own place, of these rules in turn (else of ten kinds)."""
    rules = rules or _RULES
    states = ("failed", "unknown", "sent", "delivered", "accepted")
    operations = tuple(f"GET /folders/{{id}}/messages/{i}" for i in range(40))
    changes = []
    for i in range(number):
        rule = rules[i % len(rules)]
        status = rule.layer is Layer.STATUS
        before: Value = row(states[i % 5], i % 2 == 0) if status else f"before {i}"
        after: Value = row(states[(i + 1) % 5], i % 3 == 0) if status else f"after {i}"
        told = f"{text} ({i})"
        found = Finding(
            rule,
            word("Status", f"WORD_{i}"),
            (),
            told,
            before,
            after,
            Direction.BOTH,
            operations,
            told,
        )
        changes.append(change(f"p{i % 4}", i + 1, found))
    providers = ("p0", "p1", "p2", "p3")
    changes.sort(key=lambda c: (c.provider, c.place))
    return Review("old", "new", providers, tuple(changes), ())


NASTY = (
    '<script>window.hacked=1</script><img src=x onerror="window.hacked=1"> </details> </summary>',
    "@everyone and @org/team, see #123, GH-7, org/repo#1, https://github.com/a/b/issues/1 www.a.b",
    "| cell | `tick` ``two`` ```fence``` \n\n```\n# heading\n- item\n1. one\n--- $x$ :tada:",
    "--> <!-- \x1b[31mred\x07\x00 \u202eevil\u2066 \ufeff ]]> %0A::error::x\r\n::error file=a::b",
    "</script></style></svg> javascript:alert(1) {{7*7}} {% raw %} ' \" & &amp; \ud800 \ufffe",
    "W" * 900,
)
"""What has ended strings, cells, fences, elements and lines somewhere."""


def hostile() -> Review:
    """Every text that can come out of a spec, a name or a user is one of `NASTY`."""
    changes = []
    for number, text in enumerate(NASTY):
        for rule in (STATE, WORD, ARGUMENT, LIMIT):
            found = Finding(
                rule,
                word(f"S{rule.layer}", text),
                (),
                text,
                row(text, True) if rule is STATE else text,
                {"state": "sent", "terminal": False, text: [text]},
                Direction.WEBHOOK,
                (text, f"GET {text}"),
                text,
                word("S", text[::-1]),
            )
            made = change(f"p{number} {text}", 1, found, replace(found, rule=NOTE), file=text)
            approval = Approval("0" * 12, text, text, text, Location("a", 1))
            changes.append(replace(made, approval=approval) if rule is ARGUMENT else made)
    providers = tuple(dict.fromkeys(c.provider for c in changes))
    bumps = tuple(
        Bump(provider, "major", text) for provider, text in zip(providers, NASTY, strict=False)
    )
    return Review(NASTY[0], NASTY[2], providers, tuple(changes), bumps, NASTY)
