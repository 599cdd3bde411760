"""Webhooks -> the types of what the provider sends on its own."""

from __future__ import annotations

from generator.load import mapping
from generator.lower.context import Context
from generator.lower.bodies import json_body
from generator.lower.schemas import Schemas
from generator.model import Type
from generator.walk import webhooks


def lower_webhooks(context: Context, schemas: Schemas) -> list[Type]:
    """The payload of every webhook; its classes are among the models, nothing calls them yet."""
    payloads: list[Type] = []
    for path, node in webhooks(context.document):
        name = str(node.get("operationId") or path[1])
        where = context.place((*path, "requestBody"))
        body = mapping(context.document.resolve(node.get("requestBody")))
        schema, media, place = json_body(body, where)
        if media:
            payloads.append(schemas.type_of(schema, place, f"{name}_payload"))
    return payloads
