"""Places in a spec as values: how they are written, and what holds them."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest

from generator.load import Document, Pointer, parse
from generator.problems import Location
from generator.review.changes import Change, Direction, Finding, Layer, Rule, Verdict
from generator.review.grouping import changes
from generator.review.locations import located
from generator.review.spots import NOWHERE, Spot, Step, StepKind, part
from tests.support import reviews

SPEC = """
openapi: 3.1.0
servers: [{url: https://a.example}]
x-rate-limit: [{requests: 1, seconds: 1}]
paths:
  /messages:
    post: {requestBody: {content: {application/json: {schema: {properties: {to: {}}}}}}}
  /messages/{id}:
    parameters: [{in: header, name: X-All}]
    get:
      parameters:
      - {in: query, name: limit}
      - {in: header, name: X-Trace}
      - {in: path, name: id}
      responses:
        '200':
          headers: {X-Left: {}}
          content:
            application/json: {schema: {properties: {status: {}}}}
            text/csv: {schema: {type: string}}
      callbacks: {done: {'{$url}': {post: {}}}}
webhooks:
  report: {post: {requestBody: {content: {application/json: {schema: {properties: {id: {}}}}}}}}
components:
  responses: {Gone: {content: {application/json: {schema: {properties: {why: {}}}}}}}
  schemas:
    Message:
      properties:
        status: {type: string}
        parts: {type: array, items: {properties: {id: {}}}}
        labels: {additionalProperties: {type: string}}
        pair: {prefixItems: [{}, {type: string}]}
        'a.b c': {type: string}
    Status:
      enum: [SENT, EXPIRED, 'NO: (1)']
      x-status-map: {EXPIRED: {state: failed}}
    Report:
      x-status-map: {by: [status, error], rows: [{when: [SENT, null], state: sent}]}
      x-delivery-report: {id: id}
    Event:
      oneOf:
      - {title: Delivered}
      - {type: object}
      - {type: object, properties: {id: {}}}
      - {const: LATE}
      - {$ref: '#/components/schemas/Message'}
    Extended:
      allOf: [{properties: {id: {}}}, {$ref: '#/components/schemas/Message'}]
"""
SCHEMAS = ("components", "schemas")
MESSAGE = (*SCHEMAS, "Message", "properties")
GET = ("paths", "/messages/{id}", "get")
POST = ("paths", "/messages", "post")
WEBHOOK = ("webhooks", "report", "post")
BODY = ("requestBody", "content", "application/json", "schema", "properties")
ANSWER = (*GET, "responses", "200")

PLACES: dict[str, tuple[Pointer, list[str]]] = {
    "Message": ((*SCHEMAS, "Message"), []),
    "Message.status": ((*MESSAGE, "status"), ["Message"]),
    "Message.parts[]": ((*MESSAGE, "parts", "items"), ["Message.parts", "Message"]),
    "Message.parts[].id": (
        (*MESSAGE, "parts", "items", "properties", "id"),
        ["Message.parts[]", "Message.parts", "Message"],
    ),
    "Message.labels{}": (
        (*MESSAGE, "labels", "additionalProperties"),
        ["Message.labels", "Message"],
    ),
    "Message.pair[1]": ((*MESSAGE, "pair", "prefixItems", 1), ["Message.pair", "Message"]),
    "Message.a.b c": ((*MESSAGE, "a.b c"), ["Message"]),
    "Status:EXPIRED": ((*SCHEMAS, "Status", "enum", 1), ["Status"]),
    "Status:NO: (1)": ((*SCHEMAS, "Status", "enum", 2), ["Status"]),
    "Report(SENT, null)": ((*SCHEMAS, "Report", "x-status-map", "rows", 0), ["Report"]),
    "Report x-delivery-report": ((*SCHEMAS, "Report", "x-delivery-report"), ["Report"]),
    "Report x-delivery-report id": (
        (*SCHEMAS, "Report", "x-delivery-report", "id"),
        ["Report x-delivery-report", "Report"],
    ),
    "Event|Delivered": ((*SCHEMAS, "Event", "oneOf", 0), ["Event"]),
    "Event|object": ((*SCHEMAS, "Event", "oneOf", 1), ["Event"]),
    "Event|object 2": ((*SCHEMAS, "Event", "oneOf", 2), ["Event"]),
    "Event|object 2.id": (
        (*SCHEMAS, "Event", "oneOf", 2, "properties", "id"),
        ["Event|object 2", "Event"],
    ),
    "Event:LATE": ((*SCHEMAS, "Event", "oneOf", 3), ["Event"]),
    "Event|Message": ((*SCHEMAS, "Event", "oneOf", 4), ["Event"]),
    "Extended.id": ((*SCHEMAS, "Extended", "allOf", 0, "properties", "id"), ["Extended"]),
    "Extended|Message": ((*SCHEMAS, "Extended", "allOf", 1), ["Extended"]),
    "GET /messages/{}": (GET, []),
    "GET /messages/{} ?limit": ((*GET, "parameters", 0), ["GET /messages/{}"]),
    "GET /messages/{} header X-Trace": ((*GET, "parameters", 1), ["GET /messages/{}"]),
    "GET /messages/{} path 1": ((*GET, "parameters", 2), ["GET /messages/{}"]),
    "GET /messages/{} security": ((*GET, "security"), ["GET /messages/{}"]),
    "POST /messages request.to": (
        (*POST, *BODY, "to"),
        ["POST /messages request", "POST /messages"],
    ),
    "GET /messages/{} 200.status": (
        (*ANSWER, "content", "application/json", "schema", "properties", "status"),
        ["GET /messages/{} 200", "GET /messages/{}"],
    ),
    "GET /messages/{} 200 text/csv": (
        (*ANSWER, "content", "text/csv", "schema"),
        ["GET /messages/{} 200", "GET /messages/{}"],
    ),
    "GET /messages/{} 200 header X-Left": (
        (*ANSWER, "headers", "X-Left"),
        ["GET /messages/{} 200", "GET /messages/{}"],
    ),
    "GET /messages/{}.done {$url} post": (
        (*GET, "callbacks", "done", "{$url}", "post"),
        ["GET /messages/{}.done {$url}", "GET /messages/{}.done", "GET /messages/{}"],
    ),
    "webhook report request.id": (
        (*WEBHOOK, *BODY, "id"),
        ["webhook report request", "webhook report"],
    ),
    "/messages/{} header X-All": (
        ("paths", "/messages/{id}", "parameters", 0),
        ["/messages/{}"],
    ),
    "response Gone.why": (
        ("components", "responses", "Gone", *BODY[1:], "why"),
        ["response Gone"],
    ),
    "servers": (("servers", 0, "url"), []),
    "x-rate-limit": (("x-rate-limit",), []),
    "x-rate-limit 0": (("x-rate-limit", 0), ["x-rate-limit"]),
}
"""How a place is written -> where it is, and what holds it, nearest first."""


@pytest.fixture(scope="module")
def document() -> Document:
    return Document(Path("acme.yaml"), parse(SPEC.encode(), "acme.yaml"))


@pytest.mark.parametrize("text", PLACES)
def test_a_place_knows_what_it_is_called_and_what_holds_it(document: Document, text: str) -> None:
    path, holders = PLACES[text]
    spot = located(document, path)
    assert str(spot) == f"{spot}" == text
    assert [str(holder) for holder in spot.holders] == holders
    assert str(spot.parent or "") == (holders[0] if holders else "")


@pytest.mark.parametrize("text", PLACES)
def test_a_place_knows_the_call_that_it_is_part_of(document: Document, text: str) -> None:
    calls = [c for c in ("GET /messages/{}", "POST /messages", "webhook report") if c in text]
    call = located(document, PLACES[text][0]).call
    assert [str(call)] == calls if call else calls == []


def test_a_place_is_within_its_holders_and_in_no_other_one(document: Document) -> None:
    spots = {text: located(document, path) for text, (path, _) in PLACES.items()}
    for text, spot in spots.items():
        within = {name for name, other in spots.items() if spot.is_within(other)}
        assert within == {*PLACES[text][1]} & {*spots}
        assert spot not in set(spot.holders)


def test_a_place_tells_by_which_step_another_one_holds_it(document: Document) -> None:
    spot = located(document, PLACES["Message.parts[].id"][0])
    message, parts = (located(document, PLACES[n][0]) for n in ("Message", "Message.parts[]"))
    assert spot.step_from(message) == Step(StepKind.MEMBER, "parts")
    assert spot.step_from(parts) == Step(StepKind.MEMBER, "id")
    assert spot.is_within(message, {StepKind.MEMBER})
    assert not spot.is_within(message, {StepKind.ITEM})
    assert spot.step_from(spot) is message.step_from(spot) is None


def test_one_place_is_one_value_however_a_path_leads_there(document: Document) -> None:
    word = located(document, PLACES["Status:EXPIRED"][0])
    row = located(document, (*SCHEMAS, "Status", "x-status-map", "EXPIRED"))
    assert word == row == Spot((Step(StepKind.SCHEMA, "Status"), Step(StepKind.WORD, "EXPIRED")))
    assert len({word, row}) == 1
    # What is written alike is not always the same.
    inner = Spot((Step(StepKind.SCHEMA, "a"), Step(StepKind.MEMBER, "b")))
    assert str(inner) == str(part("a.b"))
    assert inner != part("a.b")


def test_nowhere_holds_and_is_held_by_nothing() -> None:
    assert str(NOWHERE) == ""
    assert (NOWHERE.last, NOWHERE.parent, NOWHERE.call, [*NOWHERE.holders]) == (
        None,
        None,
        None,
        [],
    )
    assert NOWHERE not in set(part("servers").holders)


# --- what is grouped by it


def _wire(place: Spot, what: str, verb: str) -> Finding:
    rule = Rule(Layer.WIRE, "schema", what, verb, Verdict.INFO, "why", Direction.RESPONSE)
    return Finding(rule, place, (), "")


def _python(place: Spot, kind: str, what: str = "type") -> Finding:
    return Finding(Rule(Layer.PYTHON, kind, what, "changed", Verdict.INFO, "why"), place, (), "")


CALL = Spot((Step(StepKind.CALL, "GET /a/{}"),))
TEAM = Spot((Step(StepKind.SCHEMA, "Team"),))
NAMES = TEAM.then(Step(StepKind.MEMBER, "names"))
DOTTED = TEAM.then(Step(StepKind.MEMBER, "names.first"))


def _grouped(*findings: Finding) -> list[Change]:
    return changes("acme", findings, lambda path, gone: Location("acme.yaml"))


@pytest.mark.parametrize(
    ("edited", "what", "verb", "seen"),
    [
        (NAMES.then(Step(StepKind.ITEM)), "format", "set", _python(NAMES, "field")),
        (NAMES.then(Step(StepKind.VALUE)), "format", "set", _python(NAMES, "field")),
        (NAMES.then(Step(StepKind.OPTION, "x")), "format", "set", _python(NAMES, "field")),
        (CALL.then(Step(StepKind.ANSWER, "202")), "success", "added", _python(CALL, "return")),
        (CALL, "path", "changed", _python(CALL.then(Step(StepKind.REQUEST, "request")),
                                          "parameter", "position")),
        (NAMES, "type", "changed", _python(TEAM.then(Step(StepKind.KEY, "x-delivery-report")),
                                           "payload")),
        (NAMES, "optional", "removed", _python(NAMES.then(Step(StepKind.ITEM)), "field")),
    ],
)  # fmt: skip
def test_what_is_seen_elsewhere_of_an_edit_belongs_to_it(
    edited: Spot, what: str, verb: str, seen: Finding
) -> None:
    (found,) = _grouped(seen, _wire(edited, what, verb))
    assert [finding.location for finding in found.findings] == [edited, seen.location]


@pytest.mark.parametrize(
    ("edited", "what", "verb", "apart"),
    [
        (CALL.then(Step(StepKind.ANSWER, "404")), "error", "added", _python(CALL, "return")),
        (CALL.then(Step(StepKind.ANSWER, "202")), "success", "added", _python(CALL, "method")),
        (NAMES.then(Step(StepKind.MEMBER, "x")), "format", "set", _python(NAMES, "field")),
        (NAMES, "optional", "changed", _python(NAMES.then(Step(StepKind.ITEM)), "field")),
        # A name with a dot in it does not stand inside what the first half would be.
        (NAMES, "optional", "removed", _python(DOTTED, "field")),
    ],
)
def test_what_only_stands_near_an_edit_is_another_one(
    edited: Spot, what: str, verb: str, apart: Finding
) -> None:
    assert len(_grouped(apart, _wire(edited, what, verb))) == 2


# --- what rules are called


@pytest.mark.parametrize(
    ("rule", "name"),
    [
        (_wire(TEAM, "enum", "added").rule, "response.schema.enum.added"),
        (_python(TEAM, "field").rule, "python.field.type.changed"),
        (Rule(Layer.STATUS, "", "word", "added", Verdict.INFO, ""), "status.word.added"),
        (Rule(Layer.STATUS, "report", "unit", "set", Verdict.INFO, ""), "status.report.unit.set"),
    ],
)
def test_a_rule_is_called_by_what_it_is_about(rule: Rule, name: str) -> None:
    assert rule.id == name


def test_the_identity_of_a_change_is_made_of_what_rules_and_places_are_called() -> None:
    """An approval that somebody has given must go on counting."""
    first = reviews.EXPIRED.first
    told = ["acme", [["status.state.changed", "Status:EXPIRED", first.before, first.after]]]
    text = json.dumps(told, sort_keys=True)
    assert reviews.EXPIRED.id == sha256(text.encode()).hexdigest()[:12]
