"""`parse` and `verify_signature`: what reads the calls that a provider makes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Candidate, Incoming, Provider, Signature
from generator.model.python import call, constant, literals, mapping, spelled
from generator.naming import Name
from generator.package.parts import NONE, Constant, Doc, Function, Parameter
from generator.package.reports import READER
from generator.text import Code, Text, literal

_HEADERS = Code("Mapping[str, str]")
_OFFERED = (
    "Events",
    "MAX_SIZE",
    "Received",
    "SignatureError",
    "Unknown",
    "WebhookError",
    "verify_secret",
)
"""What the module hands on of the runtime."""


@dataclass(frozen=True)
class WebhooksModule:
    """All that `webhooks.py` holds."""

    event: Code
    """The union of all that may come."""
    offered: tuple[Name, ...]
    """Names of the runtime that the module exports."""
    parse: Function
    verify: Function | None
    """None if no call is documented as signed."""
    checked: Code
    """The expression by which `verify` checks a call."""
    table: Constant
    """What tells one event from another."""

    @property
    def functions(self) -> tuple[Function, ...]:
        return (self.parse, self.verify) if self.verify else (self.parse,)

    @property
    def exports(self) -> tuple[Name, ...]:
        return (*self.offered, Name("Event"), *(function.name for function in self.functions))


def webhooks(provider: Provider) -> WebhooksModule | None:
    """What reads the webhooks of a provider; None if it has none."""
    found = provider.incoming
    if found is None:
        return None
    signature = found.signature
    return WebhooksModule(
        event=spelled(found.event, "models."),
        offered=tuple(map(Name, _OFFERED)),
        parse=_parse(found),
        verify=_verify(found, signature) if signature else None,
        checked=_checked(signature) if signature else Code(""),
        table=_table(found),
    )


def _parse(found: Incoming) -> Function:
    given = tuple(_parsed(found))
    more = (
        "An event that is not documented, or does not match its model, is returned as `Unknown` "
        "with its value and its reports; acknowledge it as well. An event with a new status word "
        "is not an unknown event. A list of events is returned as `Events`."
    )
    bad = (
        "the body is too large, is not text in its character set, or is not valid and unambiguous "
        "JSON. The message never quotes the body."
    )
    return Function(
        Name("parse"),
        given,
        Code("Received[Event]"),
        Doc(
            (Text("Parse one webhook call into its event and delivery reports."), Text(more)),
            tuple((parameter.name, parameter.doc) for parameter in given),
            raises=((Code("WebhookError"), Text(bad)),),
        ),
    )


def _parsed(found: Incoming) -> Iterator[Parameter]:
    """What `parse` takes."""
    kinds = "JSON or a form" if found.forms else "JSON"
    form = "; without one, JSON is tried first" if found.forms else ""
    body = f"The body exactly as it arrived: {kinds}."
    headers = (
        "The headers of the call, in any letter case. Content-Type decides how the body is "
        f"read{form}."
    )
    yield Parameter(Name("body"), Code("bytes"), keyword_only=False, doc=Text(body))
    yield Parameter(Name("headers"), _HEADERS, keyword_only=False, doc=Text(headers))
    received = "When the call was received, with a time zone; defaults to now."
    yield Parameter(Name("received_at"), Code("datetime | None"), NONE, doc=Text(received))
    size = "Largest body to accept, in bytes."
    yield Parameter(Name("max_size"), Code("int"), Code("MAX_SIZE"), doc=Text(size))


def _verify(found: Incoming, signature: Signature) -> Function:
    given = tuple(_signed(signature))
    names = ", ".join(name.raw for name in found.signed)
    how = f"HMAC-SHA256, compared in constant time. Documented as signed: {names}."
    return Function(
        Name("verify_signature"),
        given,
        Code("None"),
        Doc(
            (
                Text("Raise unless the call was signed with the secret; call this first."),
                Text(how),
                Text(_encoding(signature)),
            ),
            tuple((parameter.name, parameter.doc) for parameter in given),
            raises=(
                (
                    Code("SignatureError"),
                    Text("the signature is missing, malformed or does not match."),
                ),
                (Code("ValueError"), Text("the secret is empty.")),
            ),
        ),
    )


def _encoding(signature: Signature) -> str:
    if signature.encoding:
        return f"The signature is in {signature.encoding.raw}, optionally preceded by `sha256=`."
    return (
        "The encoding of the signature is not documented: hex in either letter case and Base64 "
        "(standard or URL-safe alphabet, with or without padding) are both accepted, optionally "
        "preceded by `sha256=`."
    )


def _signed(signature: Signature) -> Iterator[Parameter]:
    """What `verify_signature` takes; what no document says is asked of the caller."""
    body = "The body exactly as it arrived."
    unknown = "The bytes that are signed. Not documented; most providers sign the body as it is."
    name = Name("body" if signature.signed else "signed")
    yield Parameter(
        name, Code("bytes"), keyword_only=False, doc=Text(body if signature.signed else unknown)
    )
    if signature.header:
        doc = f"The headers of the call; {signature.header.raw} holds the signature."
        yield Parameter(Name("headers"), _HEADERS, keyword_only=False, doc=Text(doc))
    else:
        doc = (
            "Value of the header that holds the signature, None if it is missing. The name of that "
            "header is not documented: look at a real call."
        )
        yield Parameter(Name("signature"), Code("str | None"), doc=Text(doc))
    secret = "The shared key; a string counts as its UTF-8 bytes."
    yield Parameter(Name("secret"), Code("str | bytes"), doc=Text(secret))


def _checked(signature: Signature) -> Code:
    held = call("header", Code("headers"), literal(signature.header)) if signature.header else None
    return call(
        "verify_hmac_sha256",
        Code("body" if signature.signed else "signed"),
        held or Code("signature"),
        Code("secret"),
        encoding=literal(signature.encoding) if signature.encoding else None,
    )


def _table(found: Incoming) -> Constant:
    value = call(
        "Webhooks",
        *map(_choice, found.choices),
        forms=literal(True) if found.forms else None,
        reader=READER if found.carriers else None,
    )
    return Constant(Name("_WEBHOOKS"), value, Code("Webhooks[Event]"))


def _choice(choice: Candidate) -> Code:
    """One type that a body may be read as, without what is the default."""
    fields = ((literal(name), constant(types)) for name, types in choice.fields)
    return call(
        "Choice",
        spelled(choice.type, "models."),
        key=literal(choice.key) if choice.key else None,
        words=literals(choice.words) if choice.key else None,
        is_status=literal(True) if choice.key and choice.is_status else None,
        fields=mapping(fields) if choice.fields else None,
    )
