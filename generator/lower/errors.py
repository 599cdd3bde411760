"""Documented error statuses -> one exception class each."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from generator import naming
from generator.load import Pointer, mapping
from generator.lower.bodies import json_body
from generator.lower.context import Context
from generator.lower.schemas import SchemaTypes
from generator.model import ErrorClass, Key, Type, union
from generator.naming import Name
from generator.text import Text
from generator.walk import operations

ERROR_NAMES = {
    400: "BadRequest",
    401: "Unauthorized",
    402: "PaymentRequired",
    403: "Forbidden",
    404: "NotFound",
    405: "MethodNotAllowed",
    406: "NotAcceptable",
    408: "RequestTimeout",
    409: "Conflict",
    410: "Gone",
    412: "PreconditionFailed",
    413: "ContentTooLarge",
    414: "UriTooLong",
    415: "UnsupportedMediaType",
    422: "UnprocessableContent",
    423: "Locked",
    429: "TooManyRequests",
    500: "InternalServerError",
    501: "NotImplementedByServer",
    502: "BadGateway",
    503: "ServiceUnavailable",
    504: "GatewayTimeout",
}
"""Classes that the runtime has for statuses of RFC 9110; a test compares the two."""


@dataclass
class Errors:
    """The error classes of a provider, one per documented status."""

    classes: list[ErrorClass] = field(default_factory=list)

    def of(self, codes: list[str]) -> tuple[ErrorClass, ...]:
        return tuple(c for c in self.classes if str(c.status) in codes)


def lower_errors(context: Context, schemas: SchemaTypes) -> Errors:
    """One class for each error status that any operation documents; bodies become a union."""
    document = context.document
    found: dict[int, list[tuple[Pointer, str, Any]]] = {}
    for path, operation in operations(document):
        for code, written in mapping(operation.get("responses")).items():
            if re.fullmatch(r"[345]\d\d", code):
                ref = str(mapping(written).get("$ref", ""))
                name = ref.rpartition("/")[2] if ref.startswith("#/components/responses/") else ""
                where = context.place((*path, "responses", code))
                found.setdefault(int(code), []).append((where, name, document.resolve(written)))
    return Errors([_error(context, schemas, status, found) for status in sorted(found)])


def _error(
    context: Context,
    schemas: SchemaTypes,
    status: int,
    found: dict[int, list[tuple[Pointer, str, Any]]],
) -> ErrorClass:
    uses = found[status]
    base = Name(ERROR_NAMES.get(status, _family(status)))
    name = base if status in ERROR_NAMES else _error_name(status, found)
    if not context.document.house and name in {taken for _, taken, _ in schemas.named}:
        name = Name(f"{name}Error")  # a foreign document cannot be told to rename its schema
    bodies: list[Type] = []
    context.comes_from(Key("error", name), uses[0][0])
    for path, _, response in uses:
        schema, media, where = json_body(response, path)
        if media:
            context.comes_from(Key("body", name), where)
            bodies.append(schemas.type_of(schema, where))
    docs = dict.fromkeys(str(mapping(r).get("description", "")).strip() for _, _, r in uses)
    doc = Text(" ".join(d for d in docs if d))
    return ErrorClass(name, base, status, doc, union(*bodies) if bodies else None)


def _error_name(status: int, found: dict[int, list[tuple[Pointer, str, Any]]]) -> Name:
    """That of the component response, if it is this status's alone; else `Status418`."""
    names = {
        code: {naming.pascal_case(name) for _, name, _ in uses if name}
        for code, uses in found.items()
    }
    taken = {*naming.RESERVED_CLASSES, *ERROR_NAMES.values()}
    taken.update(str(name) for code in names if code != status for name in names[code])
    free = [name for name in names[status] if name and name not in taken]
    return free[0] if len(free) == 1 else Name(f"Status{status}")


def _family(status: int) -> str:
    return {3: "RedirectError", 4: "ClientError"}.get(status // 100, "ServerError")
