"""One side of a comparison of surfaces: its items by holder, where they stand, whom they reach."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from generator.load import Path_
from generator.lower import Lowered
from generator.model import Operation, Type, reached
from generator.model.surface import Item, Kind, surface
from generator.review.locations import call


class Side:
    """The surface of one document."""

    def __init__(self, lowered: Lowered) -> None:
        self.lowered = lowered
        self.items = {item.key: item for item in surface(lowered.provider)}
        self._held: dict[str, list[Item]] = {}
        for item in self.items.values():
            self._held.setdefault(item.holder, []).append(item)
        self._calls = _calls(lowered)

    def tops(self, kinds: Collection[Kind], names: Mapping[str, str]) -> dict[str, Item]:
        """The items of some kinds that nothing holds, by what they are called."""
        return {role(i, names): i for i in self._held.get("", ()) if i.kind in kinds}

    def held(self, holder: Item, names: Mapping[str, str]) -> dict[str, Item]:
        """The items that another one holds."""
        return {role(item, names): item for item in self._held.get(holder.key, ())}

    def path(self, item: Item) -> Path_:
        """Where an item comes from; if nobody knows, where its holder does."""
        places = self.lowered.places
        if item.source in places:
            return places[item.source]
        return self.path(self.items[item.holder]) if item.holder else ()

    def key(self, item: Item, key: str) -> Path_:
        """Where a key of the call stands that an item belongs to, e.g. its `x-batch`."""
        call = item if item.kind == Kind.METHOD else self.items[item.holder]
        return (*self.path(call), key)

    def called(self, address: str) -> Item | None:
        """The method of a call, e.g. `GET /messages/{}`; None if there is no such call."""
        methods = (item for item in self.items.values() if item.kind == Kind.METHOD)
        return next((item for item in methods if item.identity == address), None)

    def operations(self, item: Item) -> tuple[str, ...]:
        """The calls and webhooks that an item is part of."""
        top = item
        while top.holder and top.holder != "client.Client":
            top = self.items[top.holder]
        return self._calls.get(top.key, ())


def role(item: Item, names: Mapping[str, str]) -> str:
    """What an item is called among those of its holder, in the words of the new side."""
    match item.kind:
        case Kind.CLASS | Kind.ENUM | Kind.ALIAS:
            return item.name
        case Kind.OPTION | Kind.EVENT | Kind.PAYLOAD:
            return re.sub(r"\w+", lambda found: names.get(found[0], found[0]), item.name)
        case Kind.RAISED:
            return f"raised {item.identity}"
        case Kind.COMPANION | Kind.RETURN | Kind.REPEAT:
            return item.key.removeprefix(item.holder)
        case Kind.CLIENT:
            return "client"
        case _:
            return f"{item.kind} {item.name}"


def reaching(lowered: Lowered, path: Path_) -> tuple[str, ...]:
    """The calls and webhooks that a part of a document reaches: those of the class it stands in."""
    calls = _calls(lowered)
    places = {place: key for key, place in lowered.places.items() if key in calls}
    holders = (path[:length] for length in range(len(path), 0, -1))
    return next((calls[places[holder]] for holder in holders if holder in places), ())


def _calls(lowered: Lowered) -> dict[str, tuple[str, ...]]:
    """Key of a class, error or method -> the calls and webhooks that it is part of."""
    provider, found = lowered.provider, dict[str, list[str]]()
    models = {model.name: model for model in provider.models}

    def reach(told: str, types: list[Type]) -> None:
        for name in sorted(reached(types, models)):
            found.setdefault(f"models.{name}", []).append(told)

    for operation in provider.operations:
        key = f"client.Client.{operation.name}"
        told = call(lowered.places[key])
        found.setdefault(key, []).append(told)
        reach(told, _types(operation))
        for error in operation.errors:
            found.setdefault(f"errors.{error.name}", []).append(told)
    for webhook in provider.incoming.webhooks if provider.incoming else ():
        told = call(lowered.places[f"webhook {webhook.name.raw}"])
        reach(told, [type_ for _, type_ in webhook.payloads])
    return {key: tuple(dict.fromkeys(calls)) for key, calls in found.items()}


def _types(operation: Operation) -> list[Type]:
    others = [operation.other_errors] if operation.other_errors else []
    bodies = [error.body for error in operation.errors if error.body]
    return [operation.answer, *(a.type for a in operation.arguments), *bodies, *others]


def shown(item: Item, side: Side) -> str:
    """An item as a caller writes it, e.g. `Message.status`, `get_message(limit)`."""
    client = side.items.get("client.Client")
    key = item.key.removeprefix("models.").removeprefix("errors.")
    match item.kind:
        case Kind.RAISED:
            return item.name
        case Kind.COMPANION | Kind.CLIENT | Kind.EVENT | Kind.PAYLOAD:
            return item.name
        case Kind.RETURN | Kind.REPEAT | Kind.WAITING:
            return f"{item.name}()"
        case Kind.OPTION:
            return f"{key.replace('|', ' | ')}"
        case _ if key.startswith("client.Client."):
            return key.removeprefix("client.Client.")
        case _ if key.startswith("client.Client("):
            return f"{client.name if client else 'Client'}{key.removeprefix('client.Client')}"
        case _:
            return key
