"""The rules of the Python surface, made from a table: kind x what x verb."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.model.surface import Kind, Way
from generator.review.changes import Layer, Rule, Verdict

_NONE, _INFO, _WARNING, _BREAKING = Verdict


class Row(NamedTuple):
    """What happens to some kinds of items, with the verdict and what callers see."""

    kinds: str
    """Names of kinds, separated by spaces; `sent-` and `received-` state who makes the value."""
    what: str
    verb: str
    verdict: Verdict
    reason: str
    effect: str
    """With `{old}` and `{new}` for what callers write; `{name}` is the last part of the new one."""


_CLASSES = "class enum alias"
_TYPED_SENT = "sent-field parameter"
_TYPED_RECEIVED = "received-field return body raised"

_ROWS = (
    Row(
        "package", "generated", "removed", _BREAKING,
        "From this spec no package can be generated any more.",
        "Nothing new is generated. Mend the problems that are named.",
    ),
    Row(
        "package", "generated", "added", _INFO,
        "The old spec could not be generated from, so nobody has code that uses it.",
        "",
    ),
    # -- names
    Row(
        f"{_CLASSES} error", "name", "removed", _BREAKING,
        "Code that imports the name fails.",
        "ImportError for who imports `{old}`. Drop it, or use what the new spec has instead.",
    ),
    Row(
        f"{_CLASSES} error", "name", "renamed", _BREAKING,
        "Code that imports the old name fails.",
        "ImportError for who imports `{old}`. Write `{new}` instead.",
    ),
    Row(
        f"{_CLASSES} error", "name", "added", _INFO,
        "No code knows the name yet.",
        "",
    ),
    Row(
        "class", "kind", "changed", _BREAKING,
        "Code that makes or reads the class expects another thing.",
        (
            "AttributeError or TypeError for who uses `{old}` as it was. "
            "Use it as the kind that it is now."
        ),
    ),
    Row(
        "class error", "base", "changed", _WARNING,
        "Code that counts on the class that is extended may take another way.",
        (
            "Silently different where `except` or `isinstance` names the old base class. "
            "Name the new one."
        ),
    ),
    Row(
        "field received-field", "name", "removed", _BREAKING,
        "Code that names the attribute fails.",
        (
            "AttributeError for who reads `{old}`. Drop it; "
            "should it still come, it is in `model_extra`."
        ),
    ),
    Row(
        "sent-field", "name", "removed", _BREAKING,
        "Code that names the attribute fails.",
        "ValidationError for who gives `{old}`. Drop it.",
    ),
    Row(
        "field received-field", "name", "renamed", _BREAKING,
        "Code that names the attribute fails.",
        "AttributeError for who reads `{old}`. Write `{new}` instead.",
    ),
    Row(
        "sent-field", "name", "renamed", _BREAKING,
        "Code that names the attribute fails.",
        "ValidationError for who gives `{old}`. Write `{new}` instead.",
    ),
    Row(
        "field sent-field received-field", "name", "added", _INFO,
        "Code that does not name the attribute is not touched.",
        "",
    ),
    Row(
        "field sent-field", "required", "added", _BREAKING,
        "Code that makes such an object does not give it.",
        "ValidationError for who makes the object. Give `{name}=`.",
    ),
    Row(
        "sent-member", "name", "added", _INFO,
        "The caller chooses the words that it sends.",
        "",
    ),
    Row(
        "member received-member", "name", "added", _WARNING,
        "An exhaustive `match` over the members is exhaustive no more.",
        "Type checker only, at `assert_never`. Handle `{new}`.",
    ),
    Row(
        "member sent-member received-member", "name", "removed", _BREAKING,
        "Code that names the member fails.",
        (
            "AttributeError for who names `{old}`. Drop it; "
            "should the word still come, it comes as a plain string."
        ),
    ),
    Row(
        "member sent-member received-member", "name", "renamed", _BREAKING,
        "Code that names the member fails.",
        "AttributeError for who names `{old}`. Write `{new}` instead.",
    ),
    Row(
        "member sent-member received-member", "value", "changed", _BREAKING,
        "The same name stands for another word, which nothing in Python shows.",
        (
            "Silently different: what is sent, stored or compared as `{new}` is another word. "
            "Look for the old word in what you have stored."
        ),
    ),
    Row(
        "sent-option", "name", "added", _INFO,
        "The caller may send one class more.",
        "",
    ),
    Row(
        "sent-option", "name", "removed", _BREAKING,
        "The caller may no longer send the class there.",
        "Type checker, and ValidationError for who gives it. Send one of the other classes.",
    ),
    Row(
        "received-option", "name", "removed", _INFO,
        "The class comes no more; code that handles it is not reached.",
        "",
    ),
    Row(
        "received-option", "name", "added", _BREAKING,
        "A class may come there that no code handles.",
        (
            "AttributeError for who reads what the new class lacks; type checker. "
            "Tell the classes apart before reading."
        ),
    ),
    Row(
        "option", "name", "added", _BREAKING,
        "A class may come there that no code handles.",
        (
            "AttributeError for who reads what the new class lacks; type checker. "
            "Tell the classes apart before reading."
        ),
    ),
    Row(
        "option", "name", "removed", _BREAKING,
        "The caller may no longer send the class there.",
        "Type checker, and ValidationError for who gives it. Send one of the other classes.",
    ),
    # -- calls
    Row(
        "client", "name", "removed", _BREAKING,
        "Code that imports the clients fails.",
        "ImportError for who imports `{old}` or its asynchronous twin.",
    ),
    Row(
        "client", "name", "renamed", _BREAKING,
        "Code that imports the clients fails.",
        "ImportError for who imports `{old}` or its asynchronous twin. Write `{new}` instead.",
    ),
    Row(
        "client", "name", "added", _INFO,
        "No code knows the clients yet.",
        "",
    ),
    Row(
        "method", "name", "removed", _BREAKING,
        "Code that calls it fails.",
        "AttributeError for who calls `{old}`.",
    ),
    Row(
        "method", "name", "renamed", _BREAKING,
        "Code that calls the old name fails.",
        (
            "AttributeError for who calls `{old}`. Write `{new}` instead; "
            "what comes with it is renamed alike."
        ),
    ),
    Row(
        "method", "name", "added", _INFO,
        "No code calls it yet.",
        "",
    ),
    Row(
        "waiting", "name", "removed", _BREAKING,
        "Code that calls it fails.",
        "AttributeError for who calls `{old}`. Ask again yourself until all is final.",
    ),
    Row(
        "waiting", "name", "added", _INFO,
        "No code calls it yet.",
        "",
    ),
    Row(
        "waiting", "poll", "changed", _BREAKING,
        "It takes what the call takes that it repeats, and that is another call now.",
        (
            "TypeError where the two calls take different parameters, silently different where "
            "not. Look at the new signature."
        ),
    ),
    Row(
        "companion", "name", "removed", _BREAKING,
        "Code that calls it fails.",
        "AttributeError for who calls `{old}`. Call the method itself, once for each id or page.",
    ),
    Row(
        "companion", "name", "added", _INFO,
        "No code calls it yet.",
        "",
    ),
    Row(
        "parameter", "name", "removed", _BREAKING,
        "Code that gives it fails.",
        "TypeError for who gives `{old}`. Drop it.",
    ),
    Row(
        "parameter", "name", "renamed", _BREAKING,
        "Code that gives it by name fails.",
        "TypeError for who gives `{old}` by name. Write `{name}=` instead.",
    ),
    Row(
        "parameter", "name", "added", _INFO,
        "It may be left out.",
        "",
    ),
    Row(
        "parameter", "required", "added", _BREAKING,
        "Code that calls the method does not give it.",
        "TypeError for every caller. Give `{name}`.",
    ),
    Row(
        "parameter", "required", "set", _BREAKING,
        "Code that leaves it out fails.",
        "TypeError for who leaves it out. Give `{name}`.",
    ),
    Row(
        "parameter", "position", "dropped", _BREAKING,
        "It may be left out now, and with that it can only be given by name.",
        "TypeError for who gives it by position. Write `{name}=`.",
    ),
    Row(
        "parameter", "position", "moved", _BREAKING,
        "Values given by position end up in another place.",
        "Silently different, or TypeError, for who gives it by position. Write `{name}=`.",
    ),
    Row(
        "parameter", "wire", "changed", _WARNING,
        "The name in Python stays, the value goes to another parameter of the provider.",
        "Silently different: the same call sends another parameter. Check that it is meant.",
    ),
    Row(
        "return", "value", "added", _INFO,
        "Callers of a method that gave None do not look at what it gives.",
        "",
    ),
    Row(
        "repeat", "value", "changed", _WARNING,
        "What happens when no answer comes is another thing now.",
        (
            "Silently different: a call that fails on the way is repeated by itself now, or no "
            "more. Look at what handles `DeliveryUncertain`."
        ),
    ),
    Row(
        "raised", "name", "removed", _WARNING,
        "Should the status come all the same, it comes as the general class.",
        "Silently different: `except {old}` catches nothing of this call. Catch `ApiError` too.",
    ),
    Row(
        "raised", "name", "added", _INFO,
        "It extends the class that came before.",
        "",
    ),
    Row(
        "argument", "name", "removed", _BREAKING,
        "Code that gives the credential fails.",
        "TypeError for who gives `{old}`. Give the credentials that the spec asks for now.",
    ),
    Row(
        "argument", "name", "renamed", _BREAKING,
        "Code that gives the credential by name fails.",
        "TypeError for who gives `{old}` by name. Write `{name}=` instead.",
    ),
    Row(
        "argument", "name", "added", _INFO,
        "It may be left out.",
        "",
    ),
    Row(
        "argument", "required", "set", _BREAKING,
        "Without a server in the spec the caller has to name one.",
        "TypeError for who makes a client without `{name}=`. Give it.",
    ),
    Row(
        "argument", "required", "dropped", _INFO,
        "It may be left out now.",
        "",
    ),
    Row(
        "argument", "environment", "changed", _WARNING,
        "Deployed settings are read from another variable, or none.",
        (
            "CredentialsMissing where only the old variable is set. "
            "Set the new one, or give `{name}=`."
        ),
    ),
    Row(
        "constant", "name", "removed", _BREAKING,
        "Code that imports the name fails.",
        "ImportError for who imports `{old}`.",
    ),
    Row(
        "constant", "name", "added", _INFO,
        "No code knows the name yet.",
        "",
    ),
    Row(
        "constant", "value", "changed", _WARNING,
        "Clients that are made without it do something else.",
        "Silently different: clients use the new value. Give it yourself if you need the old one.",
    ),
    Row(
        "agent", "value", "changed", _INFO,
        "It tells the provider's logs which version of the spec calls.",
        "",
    ),
    Row(
        "limits", "value", "changed", _INFO,
        "Calls side by side keep another pace; the wire layer tells whether that does harm.",
        "",
    ),
    # -- reports and webhooks
    Row(
        "function", "name", "removed", _BREAKING,
        "Code that imports it fails.",
        "ImportError for who imports `{old}`, and for the whole module if nothing else is in it.",
    ),
    Row(
        "function", "name", "added", _INFO,
        "No code knows it yet.",
        "",
    ),
    Row(
        "payload", "name", "removed", _BREAKING,
        "The class carries no statuses any more.",
        "TypeError for who gives it to `delivery_reports`. Leave such answers out.",
    ),
    Row(
        "payload", "name", "added", _INFO,
        "One class more can be read.",
        "",
    ),
    Row(
        "event", "name", "removed", _INFO,
        "Such events come as `Unknown`, should they still come.",
        "",
    ),
    Row(
        "event", "name", "added", _WARNING,
        "An exhaustive `match` over the events is exhaustive no more.",
        "Type checker only, at `assert_never`; what was `Unknown` is typed. Handle it.",
    ),
)  # fmt: skip

_READ = "Code that reads it meets what it does not expect."
_READ_EFFECT = (
    "Type checker; AttributeError or TypeError where the new kind of value comes. Handle it."
)
_GIVEN = "Code that gives it may give what is no longer taken."
_GIVEN_EFFECT = (
    "Type checker; ValidationError for who gives a value of the old kind. Give one of the new kind."
)
_MORE = "All that is given today is still taken."
_LESS = "All that comes now could come before as well."
_OTHER = "Neither annotation holds the other."


def _typed() -> Iterator[Row]:
    """Annotations by variance: inputs may widen, outputs may narrow."""
    for kinds, widened, narrowed in (
        (_TYPED_SENT, _INFO, _BREAKING),
        (_TYPED_RECEIVED, _BREAKING, _INFO),
        ("field", _BREAKING, _BREAKING),
    ):
        more = _MORE if widened == _INFO else _READ
        less = _LESS if narrowed == _INFO else _GIVEN
        yield Row(
            kinds, "type", "widened", widened, more, _READ_EFFECT if widened == _BREAKING else ""
        )
        yield Row(
            kinds,
            "type",
            "narrowed",
            narrowed,
            less,
            _GIVEN_EFFECT if narrowed == _BREAKING else "",
        )
        effect = _GIVEN_EFFECT if kinds == _TYPED_SENT else _READ_EFFECT
        yield Row(kinds, "type", "changed", _BREAKING, _OTHER, effect)
    yield from _required()


def _renamed_types() -> Iterator[Row]:
    """What an alias stands for; where values have that type there is a finding of its own."""
    effect = "Type checker only, where code annotates with `{old}`. Adapt it to the new type."
    for verb in ("widened", "narrowed", "changed"):
        yield Row(
            "alias",
            "type",
            verb,
            _WARNING,
            "Code that annotates with the name means another type.",
            effect,
        )


def _required() -> Iterator[Row]:
    """Whether a field must be given, or is always there."""
    needed = "Code that makes such an object may leave it out."
    absent = "Code that reads it does not expect None."
    give = "ValidationError for who leaves it out. Give `{name}=`."
    check = (
        "Type checker; AttributeError or TypeError where None comes. "
        "Check for None before using `{new}`."
    )
    for kinds in ("field", "sent-field"):
        yield Row(kinds, "required", "set", _BREAKING, needed, give)
    for kinds in ("field", "received-field"):
        yield Row(kinds, "required", "dropped", _BREAKING, absent, check)
        yield Row(kinds, "required", "relaxed", _INFO, "It could be None before as well.", "")
    yield Row("sent-field", "required", "dropped", _INFO, "It may be left out now.", "")
    yield Row("received-field", "required", "set", _INFO, "It is always there now.", "")
    yield Row(
        *("field sent-field received-field", "wire", "changed", _WARNING),
        "The name in Python stays, the name in JSON is another one.",
        "Silently different: the JSON has another key. Check stored JSON and what reads it.",
    )


_TABLE: dict[str, tuple[Rule, str]] = {}
for _row in (*_ROWS, *_typed(), *_renamed_types()):
    for _kind in _row.kinds.split():
        _id = f"python.{_kind}.{_row.what}.{_row.verb}"
        assert _id not in _TABLE, _id
        _TABLE[_id] = Rule(_id, Layer.PYTHON, _row.verdict, _row.reason), _row.effect

RULES: tuple[Rule, ...] = tuple(rule for rule, _ in _TABLE.values())

_DIRECTED = {Kind.FIELD, Kind.MEMBER, Kind.OPTION}
_WAYS = {Way.SENT: "sent-", Way.RECEIVED: "received-"}


def rule(kind: str, what: str, verb: str) -> tuple[Rule, str]:
    """A row of the table: the rule, and what callers see."""
    return _TABLE[f"python.{kind}.{what}.{verb}"]


def directed(kind: Kind, way: Way) -> str:
    """The kind as rules name it, with who makes the value where that decides."""
    return f"{_WAYS.get(way, '') if kind in _DIRECTED else ''}{kind}"
