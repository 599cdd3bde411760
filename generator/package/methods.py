"""Operations -> the methods of a client: calls, batches, pages, iterators, waiting."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any

from generator.model import Argument, Operation, Provider, class_names
from generator.model.python import annotation
from generator.naming import Name, apart
from generator.package.errors import meaning
from generator.package.parameters import forwarded, parameters, sent
from generator.package.parts import NONE, Doc, Method, Parameter, Role, looked_up
from generator.text import Code, Text


def methods(provider: Provider, is_async: bool) -> Iterator[Method]:
    """Every method of one client, in the order in which its class has them."""
    for operation in provider.operations:
        known = _known(provider, operation)
        made = _batch(operation, is_async) if operation.batch else _call(operation, is_async)
        yield replace(made, **known)
        if operation.pages:
            yield replace(_pages(operation, is_async, bool(known)), **known)
    names = iterators(provider)
    for operation in provider.bulk:
        yield _iterate(operation, names[operation.name], is_async)
    if provider.reporting and provider.reporting.poll:
        poll = provider.reporting.poll
        yield replace(_wait(poll, is_async), **_known(provider, poll))


def _known(provider: Provider, operation: Operation) -> dict[str, Any]:
    """Whether the answers of a call carry statuses, and what its arguments say of them."""
    found = provider.reporting
    if not found or not {*found.carriers} & {*class_names(operation.answer)}:
        return {}
    known = "".join(f", {name}=str({name})" for name in found.known(operation))
    return {"carries": True, "known": Code(known)}


def raw_methods(provider: Provider, is_async: bool) -> Iterator[Method]:
    """The calls of `with_raw`."""
    for operation in provider.operations:
        size = operation.batch.size if operation.batch else 0
        limit = f", for at most {size} ids" if size else ""
        yield replace(
            _call(operation, is_async),
            returns=Code(f"Raw[{annotation(operation.answer)}]"),
            doc=Doc((Text(f"Like `{operation.name}` of the client{limit}."),), _args(())),
        )


# -- docstrings


_OPTIONS = (
    "`timeout` in seconds for each phase, or a `Timeout`; {deadline}`retries`, of calls that are "
    "safe to repeat; `headers` to add. Default: those of the client."
)


def _args(
    given: tuple[Parameter, ...], deadline: str = "`deadline` in seconds for the whole call; "
) -> tuple[tuple[Code, Text], ...]:
    told = [(parameter.name, parameter.doc) for parameter in given if parameter.doc]
    return (*told, (Code("**options"), Text(_OPTIONS.format(deadline=deadline))))


def _raises(operation: Operation) -> Iterator[tuple[Code, Text]]:
    for error in operation.errors:
        yield error.name, meaning(error)
    if operation.other_errors:
        body = annotation(operation.other_errors)
        yield Code("ApiError"), Text(f"any other error status; its `body` is `{body}`.")
    if not operation.safe:
        text = "no response arrived, and the provider may have acted."
        yield Code("DeliveryUncertain"), Text(text)
    if operation.needs_own:
        text = "the client has none of the credentials that this call needs."
        yield Code("CredentialsMissing"), Text(text)
    text = "any other error status, no response, or one that cannot be decoded."
    yield Code("ProviderError"), Text(text)
    yield from _refused(operation)


def _refused(operation: Operation, *more: str) -> Iterator[tuple[Code, Text]]:
    """The arguments that are refused before anything is sent."""
    typed = [place for place in ("path", "query", "header") if operation.placed(place)]
    kinds = ["an argument is not of its type"] if typed else []
    kinds += ["`body` is of another kind"] if operation.body else []
    if kinds:
        yield Code("TypeError"), Text(f"{'; or '.join(kinds)}; nothing was sent.")
    bad = list(more)
    bad += ["`body` does not match the spec"] if operation.body else []
    bad += ["a path argument is empty, `.` or `..`"] if operation.placed("path") else []
    joined = [f"`{a.name}`" for a in operation.arguments if a.encoder]
    if joined:
        bad.append(f"an item of {' or '.join(joined)} is empty or has a comma")
    bad += ["a header has characters that none may have"] if operation.placed("header") else []
    if bad:
        yield Code("ValueError"), Text(f"{'; or '.join(bad)}.")


# -- one method of each role


def _call(operation: Operation, is_async: bool) -> Method:
    given = parameters(operation)
    return Method(
        name=operation.name,
        role=Role.CALL,
        operation=operation,
        parameters=given,
        returns=annotation(operation.answer),
        doc=Doc(
            (operation.headline, operation.description),
            _args(given),
            raises=tuple(_raises(operation)),
        ),
        is_async=is_async,
        forwarded=sent(operation),
    )


def _batch(operation: Operation, is_async: bool) -> Method:
    batch = operation.batch
    assert batch, "only a call with `x-batch` is split"
    given = parameters(operation, batch.argument)
    how = Text(f"Takes any number of ids and sends up to {batch.size} per request.")
    return replace(
        _call(operation, is_async),
        role=Role.BATCH,
        parameters=given,
        returns=Code(f"Batch[{batch.item}]"),
        doc=Doc(
            (operation.headline, operation.description, how),
            _args(given),
            Text("The items found, in no particular order, and the ids the provider left out."),
            tuple(_raises(operation)),
        ),
    )


def _pages(operation: Operation, is_async: bool, carries: bool) -> Method:
    pages = operation.pages
    assert pages, "only a call with `x-pagination` has pages"
    given = parameters(operation)
    walk = apart("walk", {"options", *(parameter.name for parameter in given)})
    instead = {pages.argument.name: f"{walk}.number"}
    instead |= {pages.size.name: f"{walk}.size"} if pages.size else {}
    kind = "returned" if pages.size else "announced"
    odd = (
        "A page that does not match the spec is left out, and its `DecodeError`, with its reports, "
        "is raised after the last page."
    )
    return Method(
        name=Name(f"{operation.name}_pages"),
        role=Role.PAGES,
        operation=operation,
        parameters=given,
        returns=Code(f"{_twin(is_async)}Iterator[{annotation(operation.answer)}]"),
        doc=Doc(
            (
                Text(f"Every page of `{operation.name}`."),
                Text(
                    f"Starts at `{pages.argument.name}`, or at the first page without it. "
                    f"Takes the same arguments as `{operation.name}` and raises the same errors."
                ),
                *([Text(odd)] if carries else []),
            ),
            _args(()),
            raises=((Code("ProviderError"), Text(f"the provider {kind} a page twice.")),),
        ),
        is_async=is_async,
        forwarded=forwarded(given, instead),
    )


_CONCURRENCY = Parameter(
    Name("concurrency"), Code("int"), Code("4"), doc=Text("Maximum number of simultaneous calls.")
)


def _iterate(operation: Operation, name: Name, is_async: bool) -> Method:
    key = operation.key
    assert key, "only a call that looks up ids is made for many"
    many = _many(key)
    given = tuple(many if p.argument == key else p for p in parameters(operation))
    taken = (*given, _CONCURRENCY)
    local = apart("key", {"options", *(parameter.name for parameter in taken)})
    found = ", ".join(looked_up(operation))
    return Method(
        name=name,
        role=Role.ITERATE,
        operation=operation,
        parameters=taken,
        returns=Code(f"{_twin(is_async)}Iterator[tuple[{found} | ProviderError]]"),
        doc=_doc_of_iterator(operation, taken),
        is_async=is_async,
        forwarded=forwarded(given, {key.name: local}),
    )


def _many(key: Argument) -> Parameter:
    """The parameter that takes any number of ids in place of one."""
    doc = Text("Any number of ids; the iterable is read only as calls become free.")
    return Parameter(key.name, Code("Iterable[str]"), None, key.place != "path", doc, key)


def _doc_of_iterator(operation: Operation, taken: tuple[Parameter, ...]) -> Doc:
    pairs = "Each id with its answer or error."
    if operation.batch:
        pairs = "The ids of each call with its `Batch` or error."
    how = (
        "Results arrive in the order in which calls finish. The provider's documented rate limit "
        "is respected. A failed lookup is yielded as its exception; the others continue."
    )
    return Doc(
        (Text(f"`{operation.name}` for many ids, several calls at a time."), Text(how)),
        _args(taken),
        Text(pairs),
        tuple(_refused(operation, "`concurrency` is less than 1")),
    )


def _wait(operation: Operation, is_async: bool) -> Method:
    many = operation.batch.argument if operation.batch else None
    paged = operation.pages.argument if operation.pages else None
    own = tuple(p for p in parameters(operation, many) if p.argument != paged or not p.default)
    given = (*own, *_polled(is_async))
    return Method(
        name=Name("wait_until_final"),
        role=Role.WAIT,
        operation=operation,
        parameters=given,
        returns=Code("Waited"),
        doc=Doc(
            (
                Text(f"Call `{operation.name}` until every message has a final status."),
                Text("Temporary failures (no response, 408, 429, 5xx) are tried again."),
                Text("Odd values in a response that say nothing of a status do not matter."),
            ),
            _args(given, ""),
            Text("The result of all polls; `final` is False if the deadline passed first."),
            (
                (
                    Code("ProviderError"),
                    Text(
                        f"what `{operation.name}` raises and waiting cannot cure, or no response."
                    ),
                ),
                *_refused(operation, "`deadline` is not above zero"),
            ),
        ),
        is_async=is_async,
        options=Code("PollOptions"),
        forwarded=forwarded(own, {}),
    )


POLLED = ("deadline", "pauses", "clock", "sleep")
"""Parameters of `wait_until_final` besides those of the call that it repeats."""


def _polled(is_async: bool) -> Iterator[Parameter]:
    slept = "Awaitable[object]" if is_async else "object"
    rows = (
        ("float", None, "Overall limit in seconds."),
        (
            "Iterable[float] | None",
            NONE,
            "Seconds between polls; by default they grow, with some randomness.",
        ),
        (
            "Callable[[], float] | None",
            NONE,
            "Monotonic clock, in seconds; by default `time.monotonic`.",
        ),
        (f"Callable[[float], {slept}] | None", NONE, "Called with the number of seconds to wait."),
    )
    for name, (written, default, doc) in zip(POLLED, rows, strict=True):
        yield Parameter(Name(name), Code(written), default, doc=Text(doc))


def _twin(is_async: bool) -> str:
    return "Async" if is_async else ""


# -- names

_LEADS = ("get_", "list_", "show_")
"""Verbs in place of which `iter_` can stand."""


def iterators(provider: Provider) -> dict[Name, Name]:
    """The operations that are made for many ids at a time -> the method that does it.

    `get_message_log` becomes `iter_message_log`; where two would meet, both keep the whole name.
    """
    calls = [operation.name for operation in provider.bulk]
    names = {name: _brief(name) for name in calls}
    taken = {operation.name for operation in provider.operations}
    while met := _meeting(names, taken):
        whole = {name: apart(f"iter_{name}", taken) for name in met}
        if whole.items() <= names.items():
            break
        names |= whole
    return names


def _meeting(names: Mapping[Name, Name], taken: Collection[str]) -> list[Name]:
    """The operations whose iterator would have the name of another one, or of a call."""
    given = list(names.values())
    return [name for name, short in names.items() if given.count(short) > 1 or short in taken]


def _brief(name: Name) -> Name:
    lead = next((lead for lead in _LEADS if name.startswith(lead)), "")
    return Name(f"iter_{name.removeprefix(lead)}")
