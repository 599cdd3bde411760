"""Large OpenAPI 3.1 documents to measure with: invented, the same to the byte for the same size.

They hold what documents of real services hold, in like proportions, and only what dlrgen and the
generators it is measured against all understand: classes that refer to each other, enums, arrays,
required and optional properties, prose, parameters in path, query and header, bodies and errors.
"""

from __future__ import annotations

import json
import random
from typing import Any

Json = dict[str, Any]

_NOUNS = (
    "Account Address Balance Batch Campaign Carrier Channel Charge Contact Country Device Event "
    "Group Invoice Label Limit Message Number Order Payment Plan Price Profile Quota Receipt "
    "Recipient Region Report Route Rule Sender Session Template Ticket Topic Usage Voucher Webhook"
).split()
_FIELDS = (
    "amount attempts body category code comment cost currency delay encoding expiry flags kind "
    "language length locale network operator origin owner parts position priority quantity reason "
    "reference score segment size source subject target text title total type unit value weight"
).split()
_STATES = (
    "accepted active blocked closed draft expired failed open paused pending queued sent".split()
)
_PROSE = (
    "The account has to allow it. It is set when the request is accepted and never changes later. "
    "Values are compared without regard to case. Absent until the carrier has answered. "
    "Amounts are in the currency of the account. Older entries are removed after ninety days"
).split(". ")
_AREA = 10
"""So many schemas belong together."""
_SCALARS: tuple[Json, ...] = (
    {"type": "string"},
    {"type": "string", "maxLength": 160},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "uuid"},
    {"type": "integer", "minimum": 0},
    {"type": "number"},
    {"type": "boolean"},
    {"type": ["string", "null"]},
)


def document(schemas: int, seed: int = 11) -> str:
    """The JSON text of a document of so many schemas and half as many operations."""
    chance = random.Random(seed)
    made = _schemas(chance, schemas)
    classes = [name for name, schema in made.items() if schema["type"] == "object"]
    whole: Json = {
        "openapi": "3.1.0",
        "info": {"title": f"Service of {schemas} schemas", "version": "1.0.0"},
        "servers": [{"url": "https://api.example.com/v1"}],
        "security": [{"bearer": []}] if schemas else [],
        "paths": _paths(chance, classes, schemas // 2),
        "components": {
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
            "schemas": made,
        },
    }
    return json.dumps(whole, indent=1) + "\n"


def _schemas(chance: random.Random, count: int) -> dict[str, Json]:
    """Each refers to itself or to some before it; the first is the answer of every error.

    Only to those of its own area, as in real documents. If all led to all, openapi-python-client
    would copy most of them for each operation, and the ratio would flatter us.
    """
    made: dict[str, Json] = {}
    for index in range(count):
        name = f"{_NOUNS[index % len(_NOUNS)]}{index // len(_NOUNS) or ''}"
        area = list(made)[index - index % _AREA :]
        if index % 5 == 4:
            made[name] = _enum(chance)
        elif index % _AREA == _AREA - 2:
            made[name] = {"type": "array", "items": _ref(chance.choice(area))}
        else:
            made[name] = _class(chance, name, area)
    return made


def _enum(chance: random.Random) -> Json:
    words = sorted(chance.sample(_STATES, chance.randint(3, 8)))
    return {"type": "string", "description": _prose(chance), "enum": words}


def _class(chance: random.Random, name: str, earlier: list[str]) -> Json:
    fields = sorted(chance.sample(_FIELDS, chance.randint(4, 11)))
    required = ["id", *(field for field in fields if chance.random() < 0.4)]
    properties = {"id": {"type": "string", "description": _prose(chance)}}
    properties |= {field: _property(chance, name, earlier) for field in fields}
    return {
        "type": "object",
        "description": _prose(chance),
        "required": required,
        # A class that requires itself could have no value.
        "properties": properties | ({"parent": _ref(name)} if chance.random() < 0.1 else {}),
    }


def _property(chance: random.Random, name: str, earlier: list[str]) -> Json:
    kind = chance.random()
    if earlier and kind < 0.25:
        return _ref(chance.choice(earlier))
    if earlier and kind < 0.4:
        return {
            "type": "array",
            "description": _prose(chance),
            "items": _ref(chance.choice(earlier)),
        }
    if kind < 0.45:
        return {"type": "array", "items": {"type": "string"}}
    if kind < 0.5:
        return _enum(chance)
    return {**chance.choice(_SCALARS), "description": _prose(chance)}


def _paths(chance: random.Random, classes: list[str], count: int) -> dict[str, Json]:
    """Five operations to a class, as services have them, until there are enough."""
    paths: dict[str, Json] = {}
    for index in range(count):
        name = classes[index // 5]
        whole, one = f"/{name.lower()}s", f"/{name.lower()}s/{{id}}"
        path, verb, operation = (
            (whole, "get", _listing(chance, name)),
            (whole, "post", _sending(chance, "create", name, "201")),
            (one, "get", _operation(chance, "get", name, "200", [_ID])),
            (one, "put", _sending(chance, "replace", name, "200", [_ID])),
            (one, "delete", _operation(chance, "delete", name, "204", [_ID])),
        )[index % 5]
        paths.setdefault(path, {})[verb] = operation
    return paths


_ID: Json = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


def _listing(chance: random.Random, name: str) -> Json:
    words = sorted(chance.sample(_STATES, 4))
    queries: dict[str, Json] = {
        "limit": {"type": "integer", "minimum": 1, "maximum": 100},
        "cursor": {"type": "string"},
        "state": {"type": "string", "enum": words},
        "since": {"type": "string", "format": "date-time"},
        "tags": {"type": "array", "items": {"type": "string"}},
    }
    parameters: list[Json] = [
        {"name": query, "in": "query", "description": _prose(chance), "schema": schema}
        for query, schema in queries.items()
    ]
    listing = _operation(chance, "list", name, "200", parameters)
    content = listing["responses"]["200"]["content"]["application/json"]
    content["schema"] = {"type": "array", "items": content["schema"]}
    return listing


def _sending(
    chance: random.Random, verb: str, name: str, status: str, parameters: list[Json] | None = None
) -> Json:
    key = {"name": "X-Request-Id", "in": "header", "schema": {"type": "string"}}
    operation = _operation(chance, verb, name, status, [*(parameters or []), key])
    return operation | {"requestBody": {"required": True, "content": _json(name)}}


def _operation(
    chance: random.Random, verb: str, name: str, status: str, parameters: list[Json]
) -> Json:
    answer = {"description": "Done."} | ({} if status == "204" else {"content": _json(name)})
    failed = {"description": _prose(chance), "content": _json(_NOUNS[0])}
    return {
        "operationId": f"{verb}_{name.lower()}",
        "tags": [name],
        "summary": f"{verb.capitalize()} {name.lower()} entries",
        "description": _prose(chance),
        "parameters": parameters,
        "responses": {status: answer, "400": failed, "404": failed},
    }


def _json(name: str) -> Json:
    return {"application/json": {"schema": _ref(name)}}


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _prose(chance: random.Random) -> str:
    return ". ".join(chance.sample(_PROSE, chance.randint(1, 3))) + "."
