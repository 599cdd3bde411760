"""The rules of the Python surface, made from a table: kind x what x verb."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.package import Kind, Way
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
    """`{old}` and `{new}` are what callers write, `{name}` is the last part of the new one."""


_CLASSES = "class enum alias"
_TYPED_SENT = "sent-field parameter"
_TYPED_RECEIVED = "received-field return body raised"

_ROWS = (
    Row(
        "package", "generated", "removed", _BREAKING,
        "No package can be generated from this spec any more.",
        "Nothing new is generated. Fix the problems listed.",
    ),
    Row(
        "package", "generated", "added", _INFO,
        "No package could be generated from the old spec, so no code uses it.",
        "",
    ),
    # -- names
    Row(
        f"{_CLASSES} error", "name", "removed", _BREAKING,
        "Code that imports the name fails.",
        "Code that imports `{old}` raises ImportError. Remove it, or use its replacement.",
    ),
    Row(
        f"{_CLASSES} error", "name", "renamed", _BREAKING,
        "Code that imports the old name fails.",
        "Code that imports `{old}` raises ImportError. Use `{new}` instead.",
    ),
    Row(
        f"{_CLASSES} error", "name", "added", _INFO,
        "No code uses the name yet.",
        "",
    ),
    Row(
        "class", "kind", "changed", _BREAKING,
        "Code that creates or reads the class expects something else.",
        (
            "Code that uses `{old}` as before raises AttributeError or TypeError. "
            "Use it as what it is now."
        ),
    ),
    Row(
        "class error", "base", "changed", _WARNING,
        "Code that relies on the base class may behave differently.",
        (
            "Silently different where `except` or `isinstance` uses the old base class. "
            "Use the new one."
        ),
    ),
    Row(
        "field received-field", "name", "removed", _BREAKING,
        "Code that uses the attribute fails.",
        (
            "Code that reads `{old}` raises AttributeError. Remove it; "
            "if the provider still sends it, it is in `model_extra`."
        ),
    ),
    Row(
        "sent-field", "name", "removed", _BREAKING,
        "Code that uses the attribute fails.",
        "Code that passes `{old}` raises ValidationError. Remove it.",
    ),
    Row(
        "field received-field", "name", "renamed", _BREAKING,
        "Code that uses the attribute fails.",
        "Code that reads `{old}` raises AttributeError. Use `{new}` instead.",
    ),
    Row(
        "sent-field", "name", "renamed", _BREAKING,
        "Code that uses the attribute fails.",
        "Code that passes `{old}` raises ValidationError. Use `{new}` instead.",
    ),
    Row(
        "field sent-field received-field", "name", "added", _INFO,
        "Code that does not use the attribute is not affected.",
        "",
    ),
    Row(
        "field sent-field", "required", "added", _BREAKING,
        "Code that creates such an object does not pass it.",
        "Code that creates the object raises ValidationError. Pass `{name}=`.",
    ),
    Row(
        "sent-member", "name", "added", _INFO,
        "Callers choose which words they send.",
        "",
    ),
    Row(
        "member received-member", "name", "added", _WARNING,
        "An exhaustive `match` over the members is no longer exhaustive.",
        "Only type checkers report it, at `assert_never`. Handle `{new}`.",
    ),
    Row(
        "member sent-member received-member", "name", "removed", _BREAKING,
        "Code that uses the member fails.",
        (
            "Code that uses `{old}` raises AttributeError. Remove it; "
            "if the provider still sends the word, it is a plain string."
        ),
    ),
    Row(
        "member sent-member received-member", "name", "renamed", _BREAKING,
        "Code that uses the member fails.",
        "Code that uses `{old}` raises AttributeError. Use `{new}` instead.",
    ),
    Row(
        "member sent-member received-member", "value", "changed", _BREAKING,
        "The same name now means another word, and nothing in Python reveals it.",
        (
            "Silently different: what is sent, stored or compared as `{new}` is another word. "
            "Look for the old word in stored data."
        ),
    ),
    Row(
        "sent-option", "name", "added", _INFO,
        "Callers may send one more class.",
        "",
    ),
    Row(
        "sent-option", "name", "removed", _BREAKING,
        "Callers may no longer send the class there.",
        "Type checkers report it, and passing it raises ValidationError. Send another class.",
    ),
    Row(
        "received-option", "name", "removed", _INFO,
        "The class is no longer received; code that handles it never runs.",
        "",
    ),
    Row(
        "received-option", "name", "added", _BREAKING,
        "A class may be received there that no code handles.",
        (
            "Code that reads what the new class lacks raises AttributeError; type checkers report "
            "it. Check the class before reading."
        ),
    ),
    Row(
        "option", "name", "added", _BREAKING,
        "A class may be received there that no code handles.",
        (
            "Code that reads what the new class lacks raises AttributeError; type checkers report "
            "it. Check the class before reading."
        ),
    ),
    Row(
        "option", "name", "removed", _BREAKING,
        "Callers may no longer send the class there.",
        "Type checkers report it, and passing it raises ValidationError. Send another class.",
    ),
    # -- calls
    Row(
        "client", "name", "removed", _BREAKING,
        "Code that imports the clients fails.",
        "Code that imports `{old}` or its asynchronous counterpart raises ImportError.",
    ),
    Row(
        "client", "name", "renamed", _BREAKING,
        "Code that imports the clients fails.",
        (
            "Code that imports `{old}` or its asynchronous counterpart raises ImportError. "
            "Use `{new}` instead."
        ),
    ),
    Row(
        "client", "name", "added", _INFO,
        "No code uses the clients yet.",
        "",
    ),
    Row(
        "method", "name", "removed", _BREAKING,
        "Code that calls it fails.",
        "Code that calls `{old}` raises AttributeError.",
    ),
    Row(
        "method", "name", "renamed", _BREAKING,
        "Code that calls the old name fails.",
        (
            "Code that calls `{old}` raises AttributeError. Use `{new}` instead; "
            "the methods named after it have other names as well."
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
        "Code that calls `{old}` raises AttributeError. Poll in your own code until all is final.",
    ),
    Row(
        "waiting", "name", "added", _INFO,
        "No code calls it yet.",
        "",
    ),
    Row(
        "waiting", "poll", "changed", _BREAKING,
        "It takes the parameters of the call that it repeats, which is now another call.",
        (
            "TypeError if the two calls take different parameters, otherwise silently different. "
            "Check the new signature."
        ),
    ),
    Row(
        "companion", "name", "removed", _BREAKING,
        "Code that calls it fails.",
        "Code that calls `{old}` raises AttributeError. Call the method for each id or page.",
    ),
    Row(
        "companion", "name", "renamed", _BREAKING,
        "Code that calls the old name fails.",
        "Code that calls `{old}` raises AttributeError. Use `{new}` instead.",
    ),
    Row(
        "companion", "name", "added", _INFO,
        "No code calls it yet.",
        "",
    ),
    Row(
        "parameter", "name", "removed", _BREAKING,
        "Code that passes it fails.",
        "Code that passes `{old}` raises TypeError. Remove it.",
    ),
    Row(
        "parameter", "name", "renamed", _BREAKING,
        "Code that passes it by name fails.",
        "Code that passes `{old}` by name raises TypeError. Use `{name}=` instead.",
    ),
    Row(
        "parameter", "name", "added", _INFO,
        "It is optional.",
        "",
    ),
    Row(
        "parameter", "required", "added", _BREAKING,
        "Code that calls the method does not pass it.",
        "Every call raises TypeError. Pass `{name}`.",
    ),
    Row(
        "parameter", "required", "set", _BREAKING,
        "Code that omits it fails.",
        "Code that omits it raises TypeError. Pass `{name}`.",
    ),
    Row(
        "parameter", "required", "dropped", _INFO,
        "It may be left out now; code that passes it still works.",
        "",
    ),
    Row(
        "parameter", "position", "dropped", _BREAKING,
        "It can only be passed by name now.",
        "Code that passes it by position raises TypeError. Write `{name}=`.",
    ),
    Row(
        "parameter", "position", "moved", _BREAKING,
        "Values passed by position end up in another parameter.",
        "Silently different, or TypeError, where it is passed by position. Write `{name}=`.",
    ),
    Row(
        "parameter", "wire", "changed", _WARNING,
        "The name in Python is the same, but the value is sent as another parameter.",
        "Silently different: the same call sends another parameter. Check that this is intended.",
    ),
    Row(
        "return", "value", "added", _INFO,
        "Callers of a method that returned None do not use its result.",
        "",
    ),
    Row(
        "repeat", "value", "changed", _WARNING,
        "Calls without a response are now handled differently.",
        (
            "Silently different: a call without a response is now repeated automatically, or no "
            "longer is. Check the code that handles `DeliveryUncertain`."
        ),
    ),
    Row(
        "raised", "name", "removed", _WARNING,
        "If the provider still returns the status, it raises the general class.",
        "Silently different: `except {old}` catches nothing from this call. Catch `ApiError` too.",
    ),
    Row(
        "raised", "name", "added", _INFO,
        "It is a subclass of the class raised before.",
        "",
    ),
    Row(
        "argument", "name", "removed", _BREAKING,
        "Code that passes the credential fails.",
        "Code that passes `{old}` raises TypeError. Pass the credentials the new spec requires.",
    ),
    Row(
        "argument", "name", "renamed", _BREAKING,
        "Code that passes the credential by name fails.",
        "Code that passes `{old}` by name raises TypeError. Use `{name}=` instead.",
    ),
    Row(
        "argument", "name", "added", _INFO,
        "It is optional.",
        "",
    ),
    Row(
        "argument", "required", "set", _BREAKING,
        "Without a server in the spec, the caller has to name one.",
        "Creating a client without `{name}=` raises TypeError. Pass it.",
    ),
    Row(
        "argument", "required", "dropped", _INFO,
        "It is now optional.",
        "",
    ),
    Row(
        "argument", "environment", "changed", _WARNING,
        "The setting is read from another environment variable, or from none.",
        (
            "CredentialsMissing where only the old variable is set. "
            "Set the new one, or pass `{name}=`."
        ),
    ),
    Row(
        "constant", "name", "removed", _BREAKING,
        "Code that imports the name fails.",
        "Code that imports `{old}` raises ImportError.",
    ),
    Row(
        "constant", "name", "added", _INFO,
        "No code uses the name yet.",
        "",
    ),
    Row(
        "constant", "value", "changed", _WARNING,
        "Clients created without it behave differently.",
        "Silently different: clients use the new value. Pass the old one if you need it.",
    ),
    Row(
        "agent", "value", "changed", _INFO,
        "It only tells the provider's logs the version of the spec.",
        "",
    ),
    Row(
        "limits", "value", "changed", _INFO,
        "Concurrent calls run at another pace; the wire layer judges whether that is harmful.",
        "",
    ),
    # -- reports and webhooks
    Row(
        "function", "name", "removed", _BREAKING,
        "Code that imports it fails.",
        (
            "Code that imports `{old}` raises ImportError, and so does the module itself if it "
            "held nothing else."
        ),
    ),
    Row(
        "function", "name", "added", _INFO,
        "No code uses it yet.",
        "",
    ),
    Row(
        "payload", "name", "removed", _BREAKING,
        "The class no longer carries statuses.",
        "Passing it to `delivery_reports` raises TypeError. Leave out such responses.",
    ),
    Row(
        "payload", "name", "added", _INFO,
        "One more class can be read.",
        "",
    ),
    Row(
        "event", "name", "removed", _INFO,
        "If such events still arrive, they are returned as `Unknown`.",
        "",
    ),
    Row(
        "event", "name", "added", _WARNING,
        "An exhaustive `match` over the events is no longer exhaustive.",
        "Only type checkers report it, at `assert_never`; such events were `Unknown`. Handle them.",
    ),
)  # fmt: skip

_READ = "Code that reads it may get something unexpected."
_READ_EFFECT = (
    "Type checkers report it; the new kind of value raises AttributeError or TypeError. Handle it."
)
_GIVEN = "Code that passes it may pass what is no longer accepted."
_GIVEN_EFFECT = (
    "Type checkers report it; a value of the old kind may be refused with TypeError or ValueError, "
    "or by the provider. Pass the new kind."
)
_MORE = "Everything passed today is still accepted."
_LESS = "Everything received now could be received before."
_OTHER = "Neither annotation includes the other."


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
    yield Row(
        "alias", "class", "changed", _BREAKING,
        "Code that makes objects by the name, or asks for instances of it, gets another class.",
        "Silently different, or ValidationError, for code that calls `{old}` or checks against it.",
    )  # fmt: skip


def _required() -> Iterator[Row]:
    """Whether a field must be given, or is always there."""
    needed = "Code that creates such an object may omit it."
    absent = "Code that reads it does not expect None."
    give = "Code that omits it raises ValidationError. Pass `{name}=`."
    check = (
        "Type checkers report it; using None raises AttributeError or TypeError. "
        "Check for None before using `{new}`."
    )
    for kinds in ("field", "sent-field"):
        yield Row(kinds, "required", "set", _BREAKING, needed, give)
    for kinds in ("field", "received-field"):
        yield Row(kinds, "required", "dropped", _BREAKING, absent, check)
        yield Row(kinds, "required", "relaxed", _INFO, "It could be None before, too.", "")
    yield Row("sent-field", "required", "dropped", _INFO, "It is now optional.", "")
    yield Row("received-field", "required", "set", _INFO, "It is now always present.", "")
    yield Row(
        *("field sent-field received-field", "wire", "changed", _WARNING),
        "The name in Python is the same, but the name in JSON is another.",
        "Silently different: the JSON has another key. Check stored JSON and code that reads it.",
    )


_TABLE: dict[tuple[str, str, str], tuple[Rule, str]] = {}
for _row in (*_ROWS, *_typed(), *_renamed_types()):
    for _kind in _row.kinds.split():
        _key = _kind, _row.what, _row.verb
        assert _key not in _TABLE, _key
        _TABLE[_key] = Rule(Layer.PYTHON, *_key, _row.verdict, _row.reason), _row.effect

RULES: tuple[Rule, ...] = tuple(rule for rule, _ in _TABLE.values())

_DIRECTED = {Kind.FIELD, Kind.MEMBER, Kind.OPTION}
_WAYS = {Way.SENT: "sent-", Way.RECEIVED: "received-"}


def rule(kind: str, what: str, verb: str) -> tuple[Rule, str]:
    """A row of the table: the rule, and what callers see."""
    return _TABLE[kind, what, verb]


def directed(kind: Kind, way: Way) -> str:
    """The kind as rules name it, with who makes the value where that decides."""
    return f"{_WAYS.get(way, '') if kind in _DIRECTED else ''}{kind}"
