"""Edits of tests/surfaces/acme.yaml, and what each does to code that uses the package.

Worked out by hand, before the code: rule without `python.`, and location; both ways.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from tests.support.paths import TESTS

ACME = TESTS / "surfaces" / "acme.yaml"
BASE = ACME.read_text("utf-8")
REF = '{$ref: "#/components/schemas/%s"}'
Edit = tuple[str, str]


def edited(edits: Iterable[Edit], text: str = BASE) -> str:
    """The spec with some of its text replaced; every place must be there."""
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new)
    return text


class Case(NamedTuple):
    """An edit, and what it and its reverse do."""

    name: str
    edits: list[Edit]
    forth: list[str]
    back: list[str]


def field(name: str, old: str, new: str, holder: str, forth: str, back: str) -> Case:
    """An edit of one property."""
    edits = [(old, new)]
    return Case(name, edits, [f"{forth} @ {holder}"], [f"{back} @ {holder}"])


_IN, _OUT, _BOTH = "Outgoing.text", "Message.size", "Note.size"
_TEXT = "        text: {type: string}\n"
_BYTES = "        size: {type: integer, description: In bytes.}\n"
_SIZE = "        size: {type: integer}\n"
_NEEDED = "      required: [id, status, size]\n"
_NOTE = "      required: [line]\n"
_OUTGOING = "      required: [text]\n"

FIELDS = [
    # -- names
    field(
        "a sent field comes",
        _TEXT,
        _TEXT + "        tag: {type: string}\n",
        "Outgoing.tag",
        "sent-field.name.added",
        "sent-field.name.removed",
    ),
    field(
        "a received field comes",
        _BYTES,
        _BYTES + "        tag: {type: string}\n",
        "Message.tag",
        "received-field.name.added",
        "received-field.name.removed",
    ),
    field(
        "a field of both ways comes",
        _SIZE,
        _SIZE + "        tag: {type: string}\n",
        "Note.tag",
        "field.name.added",
        "field.name.removed",
    ),
    Case(
        "a sent field is renamed",
        [("urgency: {$ref", "hurry: {$ref")],
        ["sent-field.name.renamed @ Outgoing.hurry"],
        ["sent-field.name.renamed @ Outgoing.urgency"],
    ),
    Case(
        "a received field is renamed",
        [
            ("size: {type: integer, d", "length: {type: integer, d"),
            ("status, size]", "status, length]"),
        ],
        ["received-field.name.renamed @ Message.length"],
        ["received-field.name.renamed @ Message.size"],
    ),
    Case(
        "a field of both ways is renamed",
        [("colour: {$ref", "color: {$ref")],
        ["field.name.renamed @ Note.color"],
        ["field.name.renamed @ Note.colour"],
    ),
    # -- required
    Case(
        "a required sent field comes",
        [
            (_OUTGOING, "      required: [text, tag]\n"),
            (_TEXT, _TEXT + "        tag: {type: string}\n"),
        ],
        ["sent-field.required.added @ Outgoing.tag"],
        ["sent-field.name.removed @ Outgoing.tag"],
    ),
    Case(
        "a required field of both ways comes",
        [
            (_NOTE, "      required: [line, tag]\n"),
            (_SIZE, _SIZE + "        tag: {type: string}\n"),
        ],
        ["field.required.added @ Note.tag"],
        ["field.name.removed @ Note.tag"],
    ),
    Case(
        "a sent field becomes required",
        [(_OUTGOING, "      required: [text, urgency]\n")],
        ["sent-field.required.set @ Outgoing.urgency"],
        ["sent-field.required.dropped @ Outgoing.urgency"],
    ),
    Case(
        "a received field becomes required",
        [(_NEEDED, "      required: [id, status, size, sentAt]\n")],
        ["received-field.required.set @ Message.sentAt"],
        ["received-field.required.dropped @ Message.sentAt"],
    ),
    Case(
        "a field of both ways becomes required",
        [(_NOTE, "      required: [line, size]\n")],
        ["field.required.set @ Note.size"],
        ["field.required.dropped @ Note.size"],
    ),
    Case(
        "a field of both ways that may be null becomes required",
        [(_NOTE, "      required: [line, label]\n")],
        ["field.required.set @ Note.label"],
        ["field.required.relaxed @ Note.label"],
    ),
    Case(
        "a received field that may be null becomes required",
        [(_NEEDED, "      required: [id, status, size, batch]\n")],
        ["received-field.required.set @ Message.batch"],
        ["received-field.required.relaxed @ Message.batch"],
    ),
    # -- annotations
    field(
        "a sent field widens",
        _TEXT,
        "        text: {type: [string, integer]}\n",
        _IN,
        "sent-field.type.widened",
        "sent-field.type.narrowed",
    ),
    field(
        "a sent field may be null",
        _TEXT,
        '        text: {type: [string, "null"]}\n',
        _IN,
        "sent-field.type.widened",
        "sent-field.type.narrowed",
    ),
    field(
        "a sent field changes",
        _TEXT,
        "        text: {type: boolean}\n",
        _IN,
        "sent-field.type.changed",
        "sent-field.type.changed",
    ),
    field(
        "a received field widens",
        _BYTES,
        "        size: {type: number}\n",
        _OUT,
        "received-field.type.widened",
        "received-field.type.narrowed",
    ),
    field(
        "a received field changes",
        _BYTES,
        "        size: {type: string}\n",
        _OUT,
        "received-field.type.changed",
        "received-field.type.changed",
    ),
    field(
        "a field of both ways widens",
        _SIZE,
        "        size: {type: number}\n",
        _BOTH,
        "field.type.widened",
        "field.type.narrowed",
    ),
    field(
        "a field of both ways changes",
        _SIZE,
        "        size: {type: boolean}\n",
        _BOTH,
        "field.type.changed",
        "field.type.changed",
    ),
    field(
        "what a list holds widens",
        "detail: {type: string}",
        "detail: {type: array, items: {type: integer}}",
        "Problem.detail",
        "received-field.type.changed",
        "received-field.type.changed",
    ),
    # -- the name on the wire
    Case(
        "a sent field keeps its name and is called otherwise in JSON",
        [
            (_TEXT, "        body: {type: string, x-python-name: text}\n"),
            (_OUTGOING, "      required: [body]\n"),
        ],
        ["sent-field.wire.changed @ Outgoing.body"],
        ["sent-field.wire.changed @ Outgoing.text"],
    ),
    Case(
        "a received field keeps its name and is called otherwise in JSON",
        [("sentAt:", "sent_at:")],
        ["received-field.wire.changed @ Message.sent_at"],
        ["received-field.wire.changed @ Message.sentAt"],
    ),
    Case(
        "a field of both ways keeps its name and is called otherwise in JSON",
        [("label: {type", "Label: {type")],
        ["field.wire.changed @ Note.Label"],
        ["field.wire.changed @ Note.label"],
    ),
]

_URGENCY = "Urgency: {type: string, enum: [low, high]}"
_COLOUR = "Colour: {type: string, enum: [red, green]}"
_DONE = "        done: {state: delivered, terminal: true}\n"
_READ = "        read: {state: read, terminal: true}\n"
_NAMED = "Colour: {type: string, oneOf: [{const: %s, x-python-name: RED}, {const: green}]}"

WORDS = [
    Case(
        "a sent word comes",
        [("[low, high]", "[low, high, now]")],
        ["sent-member.name.added @ Urgency:now"],
        ["sent-member.name.removed @ Urgency:now"],
    ),
    Case(
        "a received word comes",
        [("[done, gone]", "[done, gone, read]"), (_DONE, _DONE + _READ)],
        ["received-member.name.added @ Status:read"],
        ["received-member.name.removed @ Status:read"],
    ),
    Case(
        "a word of both ways comes",
        [("[red, green]", "[red, green, blue]")],
        ["member.name.added @ Colour:blue"],
        ["member.name.removed @ Colour:blue"],
    ),
    Case(
        "a sent word is renamed",
        [("[low, high]", "[low, highest]")],
        ["sent-member.name.renamed @ Urgency:highest"],
        ["sent-member.name.renamed @ Urgency:high"],
    ),
    Case(
        "a received word is renamed, as its row tells",
        [("done", "arrived")],
        ["received-member.name.renamed @ Status:arrived"],
        ["received-member.name.renamed @ Status:done"],
    ),
    Case(
        "a word of both ways is renamed",
        [("[red, green]", "[reddish, green]")],
        ["member.name.renamed @ Colour:reddish"],
        ["member.name.renamed @ Colour:red"],
    ),
    Case(
        "a word with another row is another word",
        [("done", "read"), ("state: delivered", "state: read")],
        ["received-member.name.removed @ Status:done", "received-member.name.added @ Status:read"],
        ["received-member.name.removed @ Status:read", "received-member.name.added @ Status:done"],
    ),
    Case(
        "a name stands for another word of both ways",
        [(_COLOUR, _NAMED % "crimson")],
        ["member.value.changed @ Colour:crimson"],
        ["member.value.changed @ Colour:red"],
    ),
    Case(
        "a name stands for another word that is sent",
        [(_URGENCY, "Urgency: {oneOf: [{const: slow, x-python-name: LOW}, {const: high}]}")],
        ["sent-member.value.changed @ Urgency:slow"],
        ["sent-member.value.changed @ Urgency:low"],
    ),
    Case(
        "a name stands for another word that is received",
        [("done", "Done")],
        ["received-member.value.changed @ Status:Done"],
        ["received-member.value.changed @ Status:done"],
    ),
]


def _with(alias: str, *options: str) -> Edit:
    both = [f'{{$ref: "#/components/schemas/{name}"}}' for name in options]
    return f"oneOf: [{', '.join(both)}]", f"oneOf: [{', '.join([*both, REF % 'Note'])}]"


_PLAIN = "    Colour: {type: string}\n"
CLASSES = [
    Case(
        "a class comes with its field",
        [(_BYTES, _BYTES + "        place: {type: object, properties: {town: {type: string}}}\n")],
        ["class.name.added @ Message.place", "received-field.name.added @ Message.place"],
        ["class.name.removed @ Message.place", "received-field.name.removed @ Message.place"],
    ),
    Case(
        "a class is renamed",
        [("Moved", "Shifted")],
        ["class.name.renamed @ Shifted"],
        ["class.name.renamed @ Moved"],
    ),
    Case(
        "an enum is renamed",
        [("Urgency", "Hurry")],
        ["enum.name.renamed @ Hurry"],
        ["enum.name.renamed @ Urgency"],
    ),
    Case(
        "an alias is renamed",
        [("Content", "Told")],
        ["alias.name.renamed @ Told"],
        ["alias.name.renamed @ Content"],
    ),
    Case(
        "an alias becomes one class",
        [(REF % "Local" + ", " + REF % "Remote", REF % "Local")],
        [
            "alias.type.narrowed @ File",
            "class.base.changed @ Remote",
            "sent-field.type.narrowed @ File",
        ],
        [
            "class.base.changed @ Remote",
            "alias.class.changed @ File",  # `File(...)` made a `Local`
            "sent-field.type.widened @ File",
        ],
    ),
    Case(
        "an enum becomes a plain string",
        [("    " + _COLOUR + "\n", _PLAIN)],
        ["class.kind.changed @ Colour", "field.type.widened @ Colour"],
        ["alias.type.changed @ Colour"],
    ),
    Case(
        "a string gets a name",
        [("    " + _COLOUR + "\n", "    " + _COLOUR + "\n    Tone: {type: string}\n")],
        ["alias.name.added @ Tone"],
        ["alias.name.removed @ Tone"],
    ),
    Case(
        "an enum comes",
        [
            (
                "    " + _COLOUR + "\n",
                "    " + _COLOUR + "\n    Tone: {type: string, enum: [dark]}\n",
            )
        ],
        ["enum.name.added @ Tone"],
        ["enum.name.removed @ Tone"],
    ),
    Case(
        "an enum becomes a class",
        [(_URGENCY, "Urgency: {type: object, properties: {low: {type: string}}}")],
        ["class.kind.changed @ Urgency", "sent-field.type.changed @ Urgency"],
        ["class.kind.changed @ Urgency", "sent-field.type.changed @ Urgency"],
    ),
    Case(
        "a class of both ways is only sent",
        [
            (
                "        id: {type: string}\n        note: " + REF % "Note" + "\n",
                "        id: {type: string}\n",
            )
        ],
        ["received-field.name.removed @ Moved.note", "class.base.changed @ Note"],
        ["received-field.name.added @ Moved.note", "class.base.changed @ Note"],
    ),
    Case(
        "an option comes that is sent",
        [_with("File", "Local", "Remote")],
        ["sent-option.name.added @ File|Note"],
        ["sent-option.name.removed @ File|Note"],
    ),
    Case(
        "an option comes that is received",
        [_with("Content", "Words", "Picture")],
        ["received-option.name.added @ Content|Note"],
        ["received-option.name.removed @ Content|Note"],
    ),
    Case(
        "an option comes of both ways",
        [_with("Mark", "Tick", "Cross")],
        ["option.name.added @ Mark|Note"],
        ["option.name.removed @ Mark|Note"],
    ),
]

_SEND = "operationId: send_message\n"
_REMOVED = """  /accounts/{account}/messages/{id}:
    get:
      operationId: get_message
      parameters:
        - {name: account, in: path, required: true, schema: {type: string}}
        - {name: id, in: path, required: true, schema: {type: integer}}
      responses:
        "200":
          content: {application/json: {schema: {$ref: "#/components/schemas/Message"}}}
"""
_SHOWN = (
    _REMOVED.replace("/accounts/{account}/messages/{id}:", "/shown/{id}:")
    .replace("get_message", "show_message")
    .replace("        - {name: account, in: path, required: true, schema: {type: string}}\n", "")
    .replace("schema: {type: integer}", "schema: {type: string}")
)
_ACCOUNT = "        - {name: account, in: query, required: true, schema: {type: string}}\n"
_PAGE_SIZE = "        - {name: pageSize, in: query, schema: {type: integer}}\n"
_PATH = "        - {name: account, in: path, required: true, schema: {type: string}}\n"
_ID = "        - {name: id, in: path, required: true, schema: {type: integer}}\n"
_LIST = "GET /messages"
_TEAPOT = '        "418": {$ref: "#/components/responses/Teapot"}\n'
_OTHERS = (
    "        default:\n"
    '          content: {application/json: {schema: {$ref: "#/components/schemas/Problem"}}}\n'
)
_TAKEN = '        "204": {description: Taken.}\n'
_GIVEN = '        "200": {content: {application/json: {schema: {type: %s}}}}\n'

CALLS = [
    Case(
        "a call is removed",
        [(_REMOVED, "")],
        ["method.name.removed @ GET /accounts/{}/messages/{}"],
        ["method.name.added @ GET /accounts/{}/messages/{}"],
    ),
    Case(
        "a call is renamed",
        [("operationId: get_message", "operationId: fetch_message")],
        ["method.name.renamed @ GET /accounts/{}/messages/{}"],
        ["method.name.renamed @ GET /accounts/{}/messages/{}"],
    ),
    Case(
        "an optional parameter comes",
        [(_PAGE_SIZE, _PAGE_SIZE + "        - {name: sort, in: query, schema: {type: string}}\n")],
        ["parameter.name.added @ GET /messages ?sort"],
        ["parameter.name.removed @ GET /messages ?sort"],
    ),
    Case(
        "a required parameter comes",
        [
            (
                _ACCOUNT,
                _ACCOUNT
                + "        - {name: team, in: query, required: true, schema: {type: string}}\n",
            )
        ],
        ["parameter.required.added @ GET /messages ?team"],
        ["parameter.name.removed @ GET /messages ?team"],
    ),
    Case(
        "a parameter becomes required",
        [(_PAGE_SIZE, _PAGE_SIZE.replace("query,", "query, required: true,"))],
        ["parameter.required.set @ GET /messages ?pageSize"],
        ["parameter.required.dropped @ GET /messages ?pageSize"],
    ),
    Case(
        "an alias widens",
        [("Amount: {type: integer}", "Amount: {type: number}")],
        ["alias.type.widened @ Amount"],
        ["alias.type.narrowed @ Amount"],
    ),
    Case(
        "an alias of a class becomes one of another class",
        [
            (
                'Receipt: {$ref: "#/components/schemas/Message"}',
                'Receipt: {$ref: "#/components/schemas/Note"}',
            )
        ],
        ["alias.class.changed @ Receipt"],
        ["alias.class.changed @ Receipt"],
    ),
    Case(
        "a call comes whose iterator would have the name of another one",
        [(_REMOVED, _REMOVED + _SHOWN)],
        [
            "companion.name.renamed @ Message x-delivery-report",
            "method.name.added @ GET /shown/{}",
        ],
        [
            "companion.name.renamed @ Message x-delivery-report",
            "method.name.removed @ GET /shown/{}",
        ],
    ),
    Case(
        "a parameter moves from the path into the query",
        [
            ("/accounts/{account}/messages/{id}:", "/accounts/messages/{id}:"),
            (_PATH, _PATH.replace("in: path", "in: query")),
        ],
        [
            "companion.name.removed @ Message x-delivery-report",
            "parameter.position.dropped @ GET /accounts/messages/{} ?account",
        ],
        [
            "companion.name.added @ Message x-delivery-report",
            "parameter.position.moved @ GET /accounts/{}/messages/{} path 2",
        ],
    ),
    Case(
        "a parameter is renamed in Python only",
        [(_PAGE_SIZE, _PAGE_SIZE.replace("query,", "query, x-python-name: size,"))],
        ["parameter.name.renamed @ GET /messages ?pageSize"],
        ["parameter.name.renamed @ GET /messages ?pageSize"],
    ),
    Case(
        "a parameter of a path is renamed",
        [
            ("messages/{id}:", "messages/{message}:"),
            (_ID, _ID.replace("name: id", "name: message")),
        ],
        ["parameter.name.renamed @ GET /accounts/{}/messages/{} path 2"],
        ["parameter.name.renamed @ GET /accounts/{}/messages/{} path 2"],
    ),
    Case(
        "a name in Python stands for another parameter",
        [(_PAGE_SIZE, _PAGE_SIZE.replace("pageSize", "page_size"))],
        ["parameter.wire.changed @ GET /messages ?page_size"],
        ["parameter.wire.changed @ GET /messages ?pageSize"],
    ),
    Case(
        "two parameters of a path change places",
        [("/accounts/{account}/messages/{id}:", "/accounts/{id}/messages/{account}:")],
        [
            "parameter.position.moved @ GET /accounts/{}/messages/{} path 1",
            "parameter.position.moved @ GET /accounts/{}/messages/{} path 2",
        ],
        [
            "parameter.position.moved @ GET /accounts/{}/messages/{} path 1",
            "parameter.position.moved @ GET /accounts/{}/messages/{} path 2",
        ],
    ),
    Case(
        "a parameter widens",
        [(_PAGE_SIZE, _PAGE_SIZE.replace("integer", "number"))],
        ["parameter.type.widened @ GET /messages ?pageSize"],
        ["parameter.type.narrowed @ GET /messages ?pageSize"],
    ),
    Case(
        "a parameter changes",
        [(_PAGE_SIZE, _PAGE_SIZE.replace("integer", "boolean"))],
        ["parameter.type.changed @ GET /messages ?pageSize"],
        ["parameter.type.changed @ GET /messages ?pageSize"],
    ),
    Case(
        "an answer comes where there was none",
        [(_TAKEN, _GIVEN % "integer")],
        ["return.value.added @ POST /messages 200"],
        ["return.type.changed @ POST /messages 204"],
    ),
    Case(
        "an answer may be null",
        [
            (
                _REMOVED,
                _REMOVED.replace(
                    REF % "Message", "{anyOf: [" + REF % "Message" + ", {type: 'null'}]}"
                ),
            )
        ],
        ["return.type.widened @ GET /accounts/{}/messages/{} 200"],
        ["return.type.narrowed @ GET /accounts/{}/messages/{} 200"],
    ),
    Case(
        "the body of other errors widens",
        [
            (
                _OTHERS,
                _OTHERS.replace(
                    REF % "Problem", "{anyOf: [" + REF % "Problem" + ", " + REF % "Words" + "]}"
                ),
            )
        ],
        ["raised.type.widened @ POST /messages default"],
        ["raised.type.narrowed @ POST /messages default"],
    ),
    Case(
        "a call is repeated",
        [(_SEND, _SEND + "      x-retry: safe\n")],
        ["repeat.value.changed @ POST /messages x-retry"],
        ["repeat.value.changed @ POST /messages x-retry"],
    ),
    Case(
        "pages are walked no more",
        [("      x-pagination: {parameter: page, next: next, items: messages}\n", "")],
        ["companion.name.removed @ GET /messages x-pagination"],
        ["companion.name.added @ GET /messages x-pagination"],
    ),
    Case(
        "calls are split no more",
        [("      x-batch: {parameter: ids, max_items: 50, key: id}\n", "")],
        [
            "parameter.type.narrowed @ GET /statuses x-batch",
            "return.type.changed @ GET /statuses x-batch",
            "companion.name.removed @ GET /statuses x-batch",
            "waiting.poll.changed @ GET /statuses x-batch",
            "payload.name.removed @ GET /statuses x-batch",
        ],
        [
            "parameter.type.widened @ GET /statuses x-batch",
            "return.type.changed @ GET /statuses x-batch",
            "companion.name.added @ GET /statuses x-batch",
            "waiting.poll.changed @ Message x-delivery-report",
            "payload.name.added @ GET /statuses x-batch",
        ],
    ),
]

ERRORS = [
    Case(
        "an error is documented no more",
        [(_TEAPOT, "")],
        ["error.name.removed @ response Teapot"],
        ["error.name.added @ response Teapot"],
    ),
    Case(
        "an error is called otherwise",
        [("Teapot", "Kettle")],
        ["error.name.renamed @ response Kettle"],
        ["error.name.renamed @ response Teapot"],
    ),
    Case(
        "an error is of another family",
        [('"418"', '"518"')],
        [
            "error.base.changed @ response Teapot",
            "raised.name.removed @ POST /messages 418",
            "raised.name.added @ POST /messages 518",
        ],
        [
            "error.base.changed @ response Teapot",
            "raised.name.removed @ POST /messages 518",
            "raised.name.added @ POST /messages 418",
        ],
    ),
    Case(
        "an error has a body",
        [("{description: A teapot.}", "{content: {application/json: {schema: {type: string}}}}")],
        ["body.type.narrowed @ response Teapot"],
        ["body.type.widened @ response Teapot"],
    ),
    Case(
        "the body of an error is another one",
        [
            (
                '"400":\n          content: {application/json: {schema: ' + REF % "Problem",
                '"400":\n          content: {application/json: {schema: ' + REF % "Words",
            )
        ],
        ["body.type.changed @ POST /messages 400"],
        ["body.type.changed @ POST /messages 400"],
    ),
    Case(
        "other errors are described no more",
        [(_OTHERS, "")],
        ["raised.type.widened @ POST /messages default"],
        ["raised.type.narrowed @ POST /messages default"],
    ),
    Case(
        "the body of other errors is another one",
        [(_OTHERS, _OTHERS.replace("Problem", "Words"))],
        ["raised.type.changed @ POST /messages default"],
        ["raised.type.changed @ POST /messages default"],
    ),
]

_KEY = "    key: {type: apiKey, in: header, name: X-Key, x-credentials-env: ACME_KEY}\n"
_TENANT = "    tenant: {type: apiKey, in: header, name: X-Tenant}\n"
_SIGN = "      x-signature: {algorithm: hmac-sha256, header: X-Sign, encoding: hex, signed: body}\n"
_HOOK = BASE[BASE.index("webhooks:") : BASE.index("components:")]
_GONE = "    gone:\n      requestBody: {content: {application/json: {schema: %s}}}\n"
_REPORT = "      x-delivery-report: {id: id, status: status, source: poll, unit: message}\n"

CLIENTS = [
    Case(
        "the prefix is another one",
        [("class_prefix: Acme", "class_prefix: Acne")],
        ["client.name.renamed @ info x-provider class_prefix"],
        ["client.name.renamed @ info x-provider class_prefix"],
    ),
    Case(
        "the server is another one",
        [("api.acme", "eu.acme")],
        ["constant.value.changed @ servers"],
        ["constant.value.changed @ servers"],
    ),
    Case(
        "no server is named",
        [('servers: [{url: "https://api.acme.example"}]\n', "")],
        ["argument.required.set @ servers", "constant.name.removed @ servers"],
        ["argument.required.dropped @ servers", "constant.name.added @ servers"],
    ),
    Case(
        "the version is another one",
        [('version: "1"', 'version: "2"')],
        ["agent.value.changed @ info version"],
        ["agent.value.changed @ info version"],
    ),
    Case(
        "calls are limited no more",
        [("x-rate-limit: [{requests: 10, seconds: 1}]\n", "")],
        ["limits.value.changed @ x-rate-limit"],
        ["limits.value.changed @ x-rate-limit"],
    ),
    Case(
        "a credential comes at the end",
        [(_TENANT, _TENANT + "    user: {type: apiKey, in: header, name: X-User}\n")],
        ["argument.name.added @ securitySchemes user"],
        ["argument.name.removed @ securitySchemes user"],
    ),
    Case(
        "a credential comes in front",
        [(_KEY, "    user: {type: apiKey, in: header, name: X-User}\n" + _KEY)],
        ["argument.name.added @ securitySchemes user"],
        ["argument.name.removed @ securitySchemes user"],
    ),
    Case(
        "a credential is renamed",
        [("    tenant: {", "    account: {")],
        ["argument.name.renamed @ securitySchemes account"],
        ["argument.name.renamed @ securitySchemes tenant"],
    ),
    Case(
        "a credential is read from another variable",
        [("ACME_KEY", "ACME_SECRET")],
        ["argument.environment.changed @ securitySchemes key"],
        ["argument.environment.changed @ securitySchemes key"],
    ),
]

RECEIVED = [
    Case(
        "no answer tells statuses",
        [(_REPORT, "")],
        ["companion.name.removed @ Message x-delivery-report"] * 2
        + [
            "waiting.name.removed @ Message x-delivery-report",
            "function.name.removed @ Message x-delivery-report",
        ],
        ["companion.name.added @ Message x-delivery-report"] * 2
        + [
            "waiting.name.added @ Message x-delivery-report",
            "function.name.added @ Message x-delivery-report",
        ],
    ),
    Case(
        "webhooks are signed no more",
        [(_SIGN, "")],
        ["function.name.removed @ webhook moved x-signature"],
        ["function.name.added @ webhook moved x-signature"],
    ),
    Case(
        "the header of the signature is told no more",
        [("header: X-Sign, ", "")],
        [
            "parameter.name.removed @ webhook moved x-signature",
            "parameter.required.added @ webhook moved x-signature",
        ],
        [
            "parameter.name.removed @ webhook moved x-signature",
            "parameter.required.added @ webhook moved x-signature",
        ],
    ),
    Case(
        "another event comes",
        [
            (
                "components:\n",
                "  gone:\n    post:\n      requestBody: {content: {application/json: {schema: "
                + REF % "Problem"
                + "}}}\ncomponents:\n",
            )
        ],
        ["event.name.added @ webhook gone"],
        ["event.name.removed @ webhook gone"],
    ),
]

CASES = [*FIELDS, *WORDS, *CLASSES, *CALLS, *ERRORS, *CLIENTS, *RECEIVED]
