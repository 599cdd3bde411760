"""One side of a comparison of surfaces: its items by holder, where they stand, whom they reach."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping

from generator.load import Pointer
from generator.lower import Lowered
from generator.model import Key, Type, reached, renamed
from generator.model.python import annotation
from generator.package import Item, Kind, package, surface
from generator.review.locations import call


class Side:
    """The surface of one document."""

    def __init__(self, lowered: Lowered) -> None:
        self.lowered = lowered
        self.items = {item.key: item for item in surface(package(lowered.provider))}
        self._held: dict[Key | None, list[Item]] = {}
        for item in self.items.values():
            self._held.setdefault(item.holder, []).append(item)
        self._calls = _calls(lowered)

    def tops(self, kinds: Collection[Kind], names: Mapping[str, str]) -> dict[Hashable, Item]:
        """The items of some kinds that nothing holds, by what they are called."""
        return {role(i, names): i for i in self._held.get(None, ()) if i.kind in kinds}

    def held(self, holder: Item, names: Mapping[str, str]) -> dict[Hashable, Item]:
        """The items that another one holds."""
        return {role(item, names): item for item in self._held.get(holder.key, ())}

    def holder(self, item: Item) -> Item:
        """The item that another one is part of."""
        assert item.holder, f"{item.key} is part of nothing"
        return self.items[item.holder]

    def path(self, item: Item) -> Pointer:
        """Where an item comes from; if nobody knows, where its holder does."""
        places = self.lowered.places
        if item.source in places:
            return places[item.source]
        return self.path(self.holder(item)) if item.holder else ()

    def key(self, item: Item, key: str) -> Pointer:
        """Where a key of the call stands that an item belongs to, e.g. its `x-batch`."""
        if item.kind != Kind.METHOD and item.holder:
            item = self.holder(item)
        return (*self.path(item), key)

    def called(self, address: str) -> Item | None:
        """The method of a call, e.g. `GET /messages/{}`; None if there is no such call."""
        methods = (item for item in self.items.values() if item.kind == Kind.METHOD)
        return next((item for item in methods if item.identity == address), None)

    def operations(self, item: Item) -> tuple[str, ...]:
        """The calls and webhooks that an item is part of."""
        top = item
        while top.holder and top.holder != Key("client"):
            top = self.holder(top)
        return self._calls.get(top.key, ())


def role(item: Item, names: Mapping[str, str]) -> Hashable:
    """What an item is called among those of its holder, in the words of the new side."""
    match item.kind:
        case Kind.CLASS | Kind.ENUM | Kind.ALIAS:
            return item.name
        case Kind.OPTION | Kind.EVENT | Kind.PAYLOAD if item.type:
            return item.base, annotation(renamed(item.type, names))
        case Kind.RAISED:
            return item.kind, item.identity
        case Kind.COMPANION | Kind.RETURN | Kind.REPEAT:
            return item.key.part
        case Kind.CLIENT:
            return item.kind
        case _:
            return item.kind, item.name


def reaching(lowered: Lowered, path: Pointer) -> tuple[str, ...]:
    """The calls and webhooks that a part of a document reaches: those of the class it stands in."""
    calls = _calls(lowered)
    places = {place: key for key, place in lowered.places.items() if key in calls}
    holders = (path[:length] for length in range(len(path), 0, -1))
    return next((calls[places[holder]] for holder in holders if holder in places), ())


def _calls(lowered: Lowered) -> dict[Key, tuple[str, ...]]:
    """Key of a class, error or method -> the calls and webhooks that it is part of."""
    provider, found = lowered.provider, dict[Key, list[str]]()
    models = {model.name: model for model in provider.models}

    def reach(told: str, types: Iterable[Type]) -> None:
        for name in sorted(reached(types, models)):
            found.setdefault(Key("model", name), []).append(told)

    for operation in provider.operations:
        key = Key("call", operation.name)
        told = call(lowered.places[key])
        found.setdefault(key, []).append(told)
        reach(told, [*operation.received, *(argument.type for argument in operation.arguments)])
        for error in operation.errors:
            found.setdefault(Key("error", error.name), []).append(told)
    for webhook in provider.incoming.webhooks if provider.incoming else ():
        told = call(lowered.places[Key("webhook", webhook.name.raw)])
        reach(told, [type_ for _, type_ in webhook.payloads])
    return {key: tuple(dict.fromkeys(calls)) for key, calls in found.items()}


def shown(item: Item, side: Side) -> str:
    """An item as a caller writes it, e.g. `Message.status`, `get_message(limit)`."""
    key = item.key
    match item.kind:
        case Kind.FIELD | Kind.MEMBER:
            return f"{key.owner}.{key.name}"
        case Kind.OPTION:
            return f"{key.owner} | {key.name}"
        case Kind.PARAMETER if key.part == "argument":
            return f"{key.owner}({key.name})"
        case Kind.ARGUMENT:
            client = side.items.get(Key("client"))
            return f"{client.name if client else 'Client'}({key.name})"
        case Kind.RETURN | Kind.REPEAT | Kind.WAITING:
            return f"{item.name}()"
        case Kind.PARAMETER:
            return f"{key.owner}.{_FUNCTIONS[key.owner]}({key.name})"
        case Kind.FUNCTION:
            return f"{key.owner}.{item.name}"
        case Kind.CONSTANT | Kind.AGENT:
            return f"client.{item.name}"
        case Kind.LIMITS:
            return item.name
        case _:
            return item.name


_FUNCTIONS = {"reports": "delivery_reports", "webhooks": "verify_signature"}
"""Module -> the function that has parameters of its own."""
