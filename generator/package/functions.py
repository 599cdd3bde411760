"""`delivery_reports`, `parse` and `verify_signature` as callers see them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import Incoming, Key, OneOf, Provider, Ref, parts
from generator.model.python import spelled
from generator.package.items import Item, Kind, Way, listed, parameter_lines
from generator.package.package import Package
from generator.package.parts import Function
from generator.package.reports import PLAIN, Payload
from generator.text import Code


def of_reports(package: Package) -> Iterator[Item]:
    """What `delivery_reports` takes; nothing if no answer carries statuses."""
    found, reporting = package.reports, package.provider.reporting
    if not found or not reporting:
        return
    key, owner = Key("function", "reports"), "reports.delivery_reports"
    payload, *asked, received_at = found.function.parameters
    plain = (Code(f"{owner}({payload.name}): ... | {kind}") for kind in PLAIN)
    returned = Code(f"{owner}() -> {found.function.returns}")
    fixed = (*plain, *parameter_lines(owner, [received_at]), returned)
    yield Item(Kind.FUNCTION, key, fixed, "delivery_reports", place=Key("reports"))
    for one in found.payloads:
        line = Code(f"{owner}({payload.name}): ... | {one.annotation}")
        yield _payload(package.provider, one, key, line)
    for parameter, line in zip(asked, parameter_lines(owner, asked), strict=True):
        # Asked for because of a class that lacks it; of several, the first by name.
        silent = min(item.model for item in reporting.answers if parameter.name in item.missing)
        part, place = Key("parameter", "reports", parameter.name), Key("report", silent)
        name = parameter.name
        yield Item(Kind.PARAMETER, part, (line,), name, key, Way.SENT, place=place)


def _payload(provider: Provider, payload: Payload, holder: Key, line: Code) -> Item:
    place = Key("model", payload.model)
    if payload.holder == "Batch":
        batches = (o for o in provider.operations if o.batch and o.batch.item == payload.model)
        place = Key("batch", next(batches).name)
    return Item(
        Kind.PAYLOAD,
        Key("payload", payload.holder, payload.model),
        (line,),
        payload.annotation.replace("models.", ""),
        holder,
        Way.SENT,
        Ref(payload.model),
        base=payload.holder,
        place=place,
    )


def of_webhooks(package: Package) -> Iterator[Item]:
    """What `parse` returns and `verify_signature` takes; nothing if the provider sends nothing."""
    found, incoming = package.webhooks, package.provider.incoming
    if not found or not incoming:
        return
    key, owner = Key("function", "webhooks", "parse"), "webhooks.parse"
    heads = [Code(f"webhooks.{name}") for name in found.offered]
    heads += listed(found.parse, owner)
    yield Item(Kind.FUNCTION, key, tuple(heads), "parse", place=Key("webhooks"))
    yield from _events(incoming, key)
    if found.verify:
        yield from _verify(found.verify)


def _events(incoming: Incoming, holder: Key) -> Iterator[Item]:
    event = incoming.event
    for option in event.options if isinstance(event, OneOf) else (event,):
        sender = next(
            w for w in incoming.webhooks if any(option in parts(t) for _, t in w.payloads)
        )
        name = spelled(option)
        yield Item(
            Kind.EVENT,
            Key("event", "", name),
            (Code(f"webhooks.Event = ... | {name}"),),
            name,
            holder,
            Way.RECEIVED,
            option,
            place=Key("webhook", sender.name.raw),
        )


def _verify(verify: Function) -> Iterator[Item]:
    key, owner = Key("function", "webhooks", "verify_signature"), "webhooks.verify_signature"
    *lines, secret, returned = listed(verify, owner)
    yield Item(Kind.FUNCTION, key, (secret, returned), "verify_signature")
    for position, (parameter, line) in enumerate(zip(verify.parameters, lines, strict=False), 1):
        yield Item(
            Kind.PARAMETER,
            Key("parameter", "webhooks", parameter.name),
            (line,),
            parameter.name,
            key,
            Way.SENT,
            required=True,
            position=0 if parameter.keyword_only else position,
            place=key,
        )
