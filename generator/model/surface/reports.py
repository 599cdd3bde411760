"""`delivery_reports` as callers see it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.model.provider import Provider
from generator.model.surface.items import Item, Kind, Way
from generator.model.surface.methods import CLIENT
from generator.text import Code


def of_reports(provider: Provider) -> Iterator[Item]:
    """What `delivery_reports` takes; nothing if no answer tells statuses."""
    told = provider.reporting
    if told is None:
        return
    key = "reports.delivery_reports"
    fixed = (Code(f"{key}(*, received_at): datetime | None = None"), Code(f"{key}() -> Reports"))
    yield Item(Kind.FUNCTION, key, fixed, "delivery_reports", place="reports")
    for payload in told.payloads.split(" | "):
        name = payload.replace("models.", "")
        line = Code(f"{key}(payload): ... | {payload}")
        carried = next(word for word in re.findall(r"\w+", name) if word in told.carriers)
        place = f"models.{carried}"
        if name == f"Batch[{carried}]":
            called = next(o for o in provider.operations if o.batch and o.batch.item == carried)
            place = f"{CLIENT}.{called.name} batch"
        yield Item(Kind.PAYLOAD, f"{key} {name}", (line,), name, key, Way.SENT, place=place)
    for name in told.asked:
        line = Code(f"{key}(*, {name}): str | None = None")
        # Asked for because of a class that does not tell it; of several, the first by name.
        silent = min(item.model for item in told.answers if name in item.missing)
        place = f"models.{silent} report"
        yield Item(Kind.PARAMETER, f"{key}({name})", (line,), name, key, Way.SENT, place=place)
