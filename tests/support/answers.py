"""Answers with status words in them: of four providers, and of any that has a spec.

Those of the four are their documented answers with other words. `payloads` makes one of every kind
that carries statuses, for every word, from nothing but a spec.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from generated import agile, d7, nifteem, placewise
from generator.load import Document, mapping
from generator.model import Provider
from generator.naming import pascal_case
from generator.status_rows import rows
from tests.support.examples import text
from tests.support.instances import example_of, kind_of, resolved


def nifteem_answer(*words: str, pending: int = 0, **more: Any) -> nifteem.DispatchApi:
    """The documented answer, with one message per word."""
    answer = json.loads(text("nifteem/dispatch-info-200.json"))
    (message,) = answer["messages"]
    answer["messages"] = [
        message | {"messageId": f"m-{i}", "channelIdentifier": f"+39{i}", "status": word} | more
        for i, word in enumerate(words)
    ]
    return nifteem.DispatchApi.from_json(json.dumps(answer | {"pendingCount": pending}))


def d7_answer(*words: str, total: int | None = None) -> d7.MessageLog:
    """The documented answer, with one message per word."""
    answer = json.loads(text("d7/get-status.sms.200.json"))
    messages = [
        answer["messages"][0] | {"msg_id": str(i), "status": w} for i, w in enumerate(words)
    ]
    total = len(words) if total is None else total
    answer |= {"messages": messages, "total_recipients": total}
    return d7.MessageLog.from_json(json.dumps(answer))


def placewise_answer(*pairs: tuple[str | None, ...], **more: Any) -> placewise.SendingDispatches:
    """The documented dispatch in the documented envelope, once per pair."""
    dispatch = json.loads(text("placewise/dispatch.json"))
    dispatches = [
        dispatch | {"id": 173 + i, "transmission_status": first, "delivery_status": second} | more
        for i, (first, second) in enumerate(pairs)
    ]
    page = {
        "dispatches": dispatches,
        "pagination_info": json.loads(text("placewise/pagination-info.json")),
    }
    return placewise.SendingDispatches.from_json(json.dumps(page))


def agile_answer(word: str, id_: str | None = "order-12345") -> agile.DeliveryStatusResponse:
    """The two fields that are known of an answer."""
    answer = {"customerMessageId": id_, "deliveryStatus": word}
    return agile.DeliveryStatusResponse.from_json(json.dumps(answer))


def agile_event(words: tuple[str | None, ...]) -> agile.DeliveryEvent:
    """The documented callback, with a code for what became of the message."""
    event = json.loads(text("agile/webhook-delivery-sms.json"))
    return agile.DeliveryEvent.from_json(json.dumps(event | {"statusCode": int(str(words[0]))}))


ANSWERS: dict[str, Callable[[tuple[str | None, ...]], Any]] = {
    "agile": lambda words: (
        agile_event(words) if str(words[0]).isdigit() else agile_answer(str(words[0]))
    ),
    "d7": lambda words: d7_answer(str(words[0])),
    "nifteem": lambda words: nifteem_answer(str(words[0])),
    "placewise": lambda words: placewise_answer(words),
}
"""Provider -> its own answer with these words; for those that have one of those above."""


# --- of any provider


Words = tuple[str | None, ...]


class Payload(NamedTuple):
    """One status in a body as a provider sends it."""

    model: str
    words: Words
    value: dict[str, Any]


def payloads(provider: Provider, document: Document) -> Iterator[Payload]:
    """Each kind of body that carries statuses, once for each word that its status can be."""
    carriers = provider.reporting.carriers if provider.reporting else ()
    for name, schema in mapping(document.get("components", "schemas")).items():
        model = str(schema.get("x-python-name") or pascal_case(name))
        if model in carriers:
            yield from (Payload(model, *body) for body in _bodies(document, schema))


def _bodies(document: Document, schema: Any) -> Iterator[tuple[Words, dict[str, Any]]]:
    """The body of a schema, its own status or that of the one object in it with each word."""
    whole = resolved(document, schema)
    held = whole["x-delivery-report"].get("reports")
    if held is None:
        yield from _statuses(document, schema)
        return
    holder = resolved(document, whole["properties"][held])
    for words, value in _statuses(document, holder.get("items", holder)):
        listed = [value] if kind_of(holder) == "array" else value
        yield words, {**example_of(document, schema), held: listed}


def _statuses(document: Document, schema: Any) -> Iterator[tuple[Words, dict[str, Any]]]:
    """One object that carries a status, once for each word or combination of words."""
    node = resolved(document, schema)
    names = node["x-delivery-report"]["status"]
    names = [names] if isinstance(names, str) else names
    fields = [resolved(document, node["properties"][name]) for name in names]
    options = [o for field in fields for key in ("anyOf", "oneOf") for o in field.get(key, [])]
    parts = (node, *fields, *(resolved(document, option) for option in options))
    for words, _, _ in rows(document, (), next(part for part in parts if "x-status-map" in part)):
        sent = [_sent(field, word) for field, word in zip(fields, words, strict=True)]
        yield words, {**example_of(document, schema), **dict(zip(names, sent, strict=True))}


def _sent(field: dict[str, Any], word: str | None) -> str | int | None:
    """A word as it is sent: an integer where the field is one."""
    return int(word) if word is not None and kind_of(field) == "integer" else word
