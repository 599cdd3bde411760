"""What reads webhooks, as callers see it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.provider import Provider
from generator.model.surface.items import Item, Kind, Way
from generator.model.types import OneOf, parts, spelled, union
from generator.model.webhooks import Signature
from generator.text import Code

_WEBHOOKS = ("MAX_SIZE", "Received", "SignatureError", "Unknown", "WebhookError", "verify_secret")


def of_webhooks(provider: Provider) -> Iterator[Item]:
    """What `parse` gives and `verify_signature` takes; nothing if the provider sends nothing."""
    told = provider.incoming
    if told is None:
        return
    yield _parse()
    event = union(*(choice.type for choice in told.choices))
    for option in event.options if isinstance(event, OneOf) else (event,):
        sender = next(w for w in told.webhooks if any(option in parts(t) for _, t in w.payloads))
        name, place = spelled(option), f"webhook {sender.name.raw}"
        line = Code(f"webhooks.Event = ... | {name}")
        key = f"webhooks.Event {name}"
        yield Item(
            Kind.EVENT, key, (line,), name, "webhooks.parse", Way.RECEIVED, option, place=place
        )
    if told.signature:
        yield from _verify(told.signature)


def _parse() -> Item:
    key = "webhooks.parse"
    given = ("body): bytes", "headers): Mapping[str, str]")
    extra = ("*, received_at): datetime | None = None", "*, max_size): int = MAX_SIZE")
    told = [f"{key}({name}" for name in (*given, *extra)]
    names = [f"webhooks.{name}" for name in _WEBHOOKS]
    heads = tuple(map(Code, [*names, *told, f"{key}() -> Received[Event]"]))
    return Item(Kind.FUNCTION, key, heads, "parse", place="webhooks")


def _verify(signature: Signature) -> Iterator[Item]:
    key = "webhooks.verify_signature"
    secret = Code(f"{key}(*, secret): str | bytes")
    yield Item(Kind.FUNCTION, key, (secret,), "verify_signature")

    def parameter(name: str, type_: str, position: int) -> Item:
        after = f"{name}): {type_}  # position {position}" if position else f"*, {name}): {type_}"
        return Item(
            *(Kind.PARAMETER, f"{key}({name})", (Code(f"{key}({after}"),), name, key, Way.SENT),
            required=True,
            position=position,
            place=key,
        )

    yield parameter("body" if signature.signed else "signed", "bytes", 1)
    if signature.header:
        yield parameter("headers", "Mapping[str, str]", 2)
    else:
        yield parameter("signature", "str | None", 0)
