"""Answers of the providers, made of their documented ones with other words in them."""

from __future__ import annotations

import json
from typing import Any

from generated import agile, d7, nifteem, placewise
from tests.support.examples import text


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
