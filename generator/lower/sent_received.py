"""Which classes are sent and which are received, and what that makes of their properties."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.model import Class, Model, Operation, Type, reached


def directed(
    models: Iterable[Model], operations: Iterable[Operation], payloads: Iterable[Type]
) -> tuple[Model, ...]:
    """The models, told apart by whether they are sent, received or both."""
    by_name = {model.name: model for model in models}
    calls = list(operations)
    sent = reached([call.body.type for call in calls if call.body], by_name)
    answers = [type_ for call in calls for type_ in call.received]
    received = reached([*answers, *payloads], by_name)
    return tuple(
        _directed(m, m.name in sent, m.name in received) if isinstance(m, Class) else m
        for m in by_name.values()
    )


def _directed(model: Class, sent: bool, received: bool) -> Class:
    """A class of which nothing is required that one of its directions leaves out."""
    missing = {"answers"} if sent else set[str]()
    missing |= {"requests"} if received else set()
    fields = tuple(replace(f, required=f.required and f.only not in missing) for f in model.fields)
    return replace(model, fields=fields, sent_only=sent and not received)
