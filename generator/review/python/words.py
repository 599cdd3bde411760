"""Findings of the Python layer in words."""

from __future__ import annotations

from generator.package import Item, Kind
from generator.review.python.packages import Side, shown

_CALLED = {
    Kind.MEMBER: "enum member",
    Kind.OPTION: "option",
    Kind.ERROR: "error class",
    Kind.CLIENT: "client",
    Kind.ARGUMENT: "constructor argument",
    Kind.RAISED: "documented error",
    Kind.PAYLOAD: "payload of `delivery_reports`",
    Kind.EVENT: "event",
    Kind.AGENT: "constant",
    Kind.LIMITS: "constant",
    Kind.COMPANION: "method",
    Kind.WAITING: "method",
}


def called(item: Item) -> str:
    """What an item is, e.g. "enum member"."""
    return _CALLED.get(item.kind, str(item.kind))


def compared(what: str, item: Item | None) -> str | bool | int | None:
    """The part of an item that has changed, as one value; None if there is no item."""
    if item is None:
        return None
    values: dict[str, str | bool | int] = {
        "name": item.annotation or item.value or item.name,
        "type": item.annotation or str(item.kind),
        "class": item.annotation,
        "required": item.required,
        "base": item.base,
        "kind": str(item.kind),
        "value": item.value or item.annotation,
        "poll": item.value,
        "environment": item.value,
        "wire": item.identity,
        "position": item.position if what == "position" else 0,
    }
    return values[what]


def told(what: str, verb: str, old: tuple[Item, Side] | None, new: tuple[Item, Side] | None) -> str:
    """The sentence of a finding."""
    if old is None or new is None:
        found = new or old
        assert found
        item, side = found
        typed = f": `{item.annotation}`" if _is_typed(item) else ""
        state = "removed" if new is None else "added"
        where = f" by `{_method(item, side)}`" if item.kind == Kind.RAISED else ""
        required = "required " if verb == "added" and what == "required" else ""
        return f"{required}{called(item)} `{shown(*found)}` {state}{where}{typed}"
    item, name = new[0], shown(*new)
    if verb == "renamed":
        sure = item.identity and item.identity == old[0].identity
        likely = "" if sure or item.kind == Kind.CLIENT else "likely "
        return f"{called(item)} `{shown(*old)}` {likely}renamed to `{name}`"
    if old[0].kind != item.kind:
        return f"`{name}` was {_nature(old[0])}, is {_nature(item)}"
    before, after = (compared(what, one) for one in (old[0], item))
    if what == "required":
        word = {True: "required", False: "optional"}
        return f"{called(item)} `{name}` was {word[bool(before)]}, is {word[bool(after)]}"
    if what == "position":
        places = [f"by position {p}" if p else "by name" for p in (before, after)]
        return f"{called(item)} `{name}` was given {places[0]}, is given {places[1]}"
    return f"{_title(what, item)} `{name}` was `{before or 'none'}`, is `{after or 'none'}`"


def _nature(item: Item) -> str:
    """What a name of `models` stands for."""
    if item.kind == Kind.ALIAS and item.type is not None:
        return f"an alias of `{item.annotation}`"
    return {Kind.CLASS: "a class", Kind.ENUM: "an enum"}.get(item.kind, "a union of classes")


def _is_typed(item: Item) -> bool:
    """Whether its annotation is part of what a sentence says of an item."""
    return bool(item.annotation) and item.kind in {Kind.FIELD, Kind.PARAMETER}


_TITLES = {
    "base": "base class of",
    "kind": "kind of",
    "class": "class behind",
    "environment": "environment variable of",
    "wire": "name on the wire of",
    "poll": "call that is repeated by",
}


def _title(what: str, item: Item) -> str:
    """What has changed of an item, e.g. "type of field"."""
    if item.kind == Kind.REPEAT:
        return "repetition of"
    if what == "type" and item.kind in {Kind.ERROR, Kind.RAISED}:
        return "body of error class"
    if what in {"type", "value"} and item.kind == Kind.RETURN:
        return "type returned by"
    return f"{_TITLES.get(what, f'{what} of')} {called(item)}".replace("by method", "by")


def _method(item: Item, side: Side) -> str:
    return shown(side.holder(item), side)
