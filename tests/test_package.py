"""What callers see is decided once: names, order and kinds of parameters, defaults."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from generator.emit import client, readme, surface
from generator.load import load
from generator.lower import lower
from generator.model import Provider
from generator.naming import apart
from generator.package import Method, Package, Parameter, Role, package
from generator.package.methods import iterators
from generator.package.parameters import parameters
from generator.package.surface import surface as items
from generator.text import Code

SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: "1"}
servers: [{url: https://api.acme.example}]
paths:
  /a/{second}/b/{first}:
    post:
      operationId: change
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
        - {name: first, in: path, required: true, schema: {type: string}}
        - {name: kind, in: query, required: true, schema: {type: string}}
        - {name: second, in: path, required: true, schema: {type: string}}
      requestBody: {content: {application/json: {schema: {type: string}}}}
      responses: {"204": {description: Done.}}
"""


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Provider:
    path = tmp_path_factory.mktemp("specs") / "acme.yaml"
    path.write_text(SPEC, "utf-8")
    return lower(load(path))


def kinds(given: Sequence[Parameter]) -> list[str]:
    return [f"{'*' if p.keyword_only else ''}{p.name}{'?' if p.default else ''}" for p in given]


def test_the_path_and_the_body_are_given_by_position_and_all_else_by_keyword(
    acme: Provider,
) -> None:
    """The path decides the order of its arguments, not the list of parameters."""
    (operation,) = acme.operations
    assert kinds(parameters(operation)) == ["second", "first", "body?", "*kind", "*limit?"]


def test_a_parameter_that_becomes_optional_or_required_stays_where_it_is(acme: Provider) -> None:
    (operation,) = acme.operations
    for argument in operation.arguments:
        if argument.place != "path":
            other = replace(argument, required=not argument.required)
            changed = tuple(other if a == argument else a for a in operation.arguments)
            found = {p.name: p for p in parameters(replace(operation, arguments=changed))}
            before = {p.name: p for p in parameters(operation)}[argument.name]
            assert found[argument.name].keyword_only == before.keyword_only
            assert [n for n, p in found.items() if not p.keyword_only][:3] == [
                "second",
                "first",
                "body",
            ]


# --- names


def looked_up(*names: str) -> Provider:
    """A provider whose calls of these names look up statuses."""
    path = Path(__file__).parent / "surfaces" / "acme.yaml"
    provider = lower(load(path))
    call = next(operation for operation in provider.bulk if not operation.batch)
    made = tuple(replace(call, name=type(call.name)(name)) for name in names)
    return replace(provider, operations=made)


@pytest.mark.parametrize(
    ("calls", "names"),
    [
        (["get_message"], ["iter_message"]),
        (["list_messages", "show_message"], ["iter_messages", "iter_message"]),
        (["fetch_message", "getter"], ["iter_fetch_message", "iter_getter"]),
        (["get_log", "show_log"], ["iter_get_log", "iter_show_log"]),
        (["get_log", "iter_log"], ["iter_get_log", "iter_iter_log"]),
        (["get_log", "log"], ["iter_get_log", "iter_log"]),
        (["get_x", "show_x", "list_get_x"], ["iter_get_x", "iter_show_x", "iter_list_get_x"]),
    ],
    ids=[
        "get",
        "list and show",
        "other verbs",
        "two meet",
        "a call meets",
        "a noun meets",
        "three",
    ],
)
def test_iter_takes_the_place_of_the_verb_unless_two_would_meet(
    calls: list[str], names: list[str]
) -> None:
    assert list(iterators(looked_up(*calls)).values()) == names


def test_no_two_methods_of_a_client_have_one_name() -> None:
    provider = looked_up("get_log", "iter_log", "iter_get_log", "show_log")
    names = [method.name for method in package(provider).clients[0].methods]
    assert len(set(names)) == len(names)


def test_a_local_variable_gets_underscores_only_where_it_meets_an_argument() -> None:
    assert apart("found", {"id"}) == "found"
    assert apart("found", {"found", "found_"}) == "found__"


# --- one fact, four places


def method(found: Package, role: Role = Role.CALL) -> Method:
    return next(m for m in found.clients[0].methods if m.role == role and m.parameters)


def with_other(found: Package, change: dict[str, object]) -> Package:
    """The package with its first parameter by keyword changed, in both clients."""
    name = next(p.name for p in method(found).parameters if p.keyword_only and p.default)

    def changed(method: Method) -> Method:
        given = (
            replace(p, **change) if p.name == name else p  # type: ignore[arg-type]
            for p in method.parameters
        )
        return replace(method, parameters=tuple(given))

    twins = (replace(c, methods=tuple(map(changed, c.methods))) for c in found.clients)
    return replace(found, clients=tuple(twins))


@pytest.mark.parametrize(
    "change",
    [
        {"annotation": Code("bytes")},
        {"default": Code("7")},
        {"default": None},
        {"keyword_only": False},
    ],
    ids=["type", "default", "required", "kind"],
)
def test_what_changes_in_the_package_changes_in_code_and_surface_and_reviews(
    acme: Provider, change: dict[str, object]
) -> None:
    found = package(acme)
    other = with_other(found, change)
    assert client.emit(found) != client.emit(other)
    assert surface.emit(found) != surface.emit(other)
    assert items(found) != items(other)
    if change != {"default": Code("7")}:  # the page says that it is optional, not what it is then
        assert readme.emit(found) != readme.emit(other)


def test_every_operation_is_a_method_of_its_name_with_all_its_arguments(acme: Provider) -> None:
    found = package(acme)
    for operation in acme.operations:
        call = next(m for m in found.calls if m.operation is operation)
        assert call.name == operation.name
        assert {p.argument for p in call.parameters} == {*operation.arguments}


def test_the_twins_differ_in_how_they_wait_only() -> None:
    found = package(looked_up("get_message"))
    plain, waiting = (
        [(m.name, m.role, kinds(m.parameters)) for m in c.methods] for c in found.clients
    )
    assert plain == waiting
    assert all(m.is_async == c.is_async for c in found.clients for m in c.methods)


# --- what is said of it


def raised(found: Package, name: str) -> str:
    """What the docstring of a method says of ValueError; empty if it does not mention it."""
    method = next(m for m in found.clients[0].methods if m.name == name)
    return next((text.raw for kind, text in method.doc.raises if kind == "ValueError"), "")


def test_value_errors_are_documented_where_arguments_are_refused(acme: Provider) -> None:
    surfaces = package(lower(load(Path(__file__).parent / "surfaces" / "acme.yaml")))
    joined = "an item of `ids` is empty or has a comma."
    assert raised(surfaces, "list_statuses") == joined
    assert raised(surfaces, "wait_until_final") == f"`deadline` is not above zero; or {joined}"
    assert raised(surfaces, "iter_statuses") == f"`concurrency` is less than 1; or {joined}"
    assert raised(surfaces, "send_message") == "`body` does not match the spec."
    assert raised(package(acme), "change").endswith("a path argument is empty, `.` or `..`.")


def test_what_is_looked_up_or_waited_for_takes_all_that_the_call_takes() -> None:
    """So a parameter that becomes optional stays where it was."""
    provider = looked_up("get_message")
    (call,) = provider.operations
    more = replace(call.arguments[0], name=type(call.name)("zone"), place="query", required=False)
    zoned = replace(call, arguments=(*call.arguments, more))
    assert provider.reporting
    reporting = replace(provider.reporting, poll=zoned)
    changed = replace(provider, operations=(zoned,), reporting=reporting)
    methods = {m.role: kinds(m.parameters) for m in package(changed).clients[0].methods}
    assert "*zone?" in methods[Role.CALL]
    assert "*zone?" in methods[Role.ITERATE]
    assert "*zone?" in methods[Role.WAIT]


def test_a_table_of_the_page_has_a_blank_line_before_it(acme: Provider) -> None:
    page = readme.emit(package(acme))["acme/README.md"]
    for above, line in zip(page.splitlines(), page.splitlines()[1:], strict=False):
        if line.startswith("| ") and not above.startswith("|"):
            assert above == "", line
