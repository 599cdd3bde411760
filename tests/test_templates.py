"""No template prints text of a spec without an encoder: neither as written nor when it is run."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator
from functools import cache
from types import CodeType
from typing import Any

import jinja2
import pytest
from jinja2 import nodes
from jinja2.visitor import NodeTransformer
from markupsafe import Markup

from generator import model
from generator import render as rendering
from generator.emit import PACKAGE, emit_shared
from generator.load import load
from generator.lower import lower
from generator.model import Provider
from generator.naming import Name
from generator.new import Draft
from generator.package import package
from generator.places import TEMPLATES
from generator.render import UnencodedError, environment, render
from generator.review.report.html import html
from generator.text import ENCODERS, Code, Text
from tests.support import built, reviews
from tests.support.paths import ROOT

NAMES = sorted(path.name for path in TEMPLATES.iterdir())
HOSTILE = ROOT / "tests" / "hostile"


@cache
def providers() -> tuple[Provider, ...]:
    """Specs that together reach every place of every template: ours, and two made for it."""
    return (*(lower(load(path)) for path in sorted(HOSTILE.glob("*.yaml"))), *built.providers())


@cache
def tree(name: str) -> nodes.Template:
    return environment().parse((TEMPLATES / name).read_text("utf-8"), name)


# --- how templates are written


_KINDS = (
    *(nodes.Template, nodes.TemplateData, nodes.Output, nodes.Macro, nodes.Import, nodes.Call),
    *(nodes.For, nodes.If, nodes.Assign, nodes.Filter, nodes.Getattr, nodes.Getitem, nodes.Name),
    *(nodes.Const, nodes.Test, nodes.Compare, nodes.Operand, nodes.Not, nodes.And, nodes.Or),
    *(nodes.Concat, nodes.Tuple),
)
"""Attributes, `for`, `if`, `set`, macros and filters: what is cleverer belongs into the model."""


def _written_safely(expression: nodes.Node, macros: set[str]) -> bool:
    """Whether an expression ends in an encoder, calls a macro, or only names something."""
    if isinstance(expression, nodes.Filter) and expression.node is not None:
        passed_on = expression.name in {"join", "indent"}
        return expression.name in ENCODERS or (
            passed_on and _written_safely(expression.node, macros)
        )
    if isinstance(expression, nodes.Call):
        called = expression.node.node if isinstance(expression.node, nodes.Getattr) else None
        named = called or expression.node
        return isinstance(named, nodes.Name) and named.name in macros
    return isinstance(expression, nodes.Getattr | nodes.Name)


def _macros(parsed: nodes.Template) -> set[str]:
    """The macros of a template, and the names under which it has those of others."""
    own = {macro.name for macro in parsed.find_all(nodes.Macro)}
    return own | {imported.target for imported in parsed.find_all(nodes.Import)}


def _printed(parsed: nodes.Template) -> Iterator[tuple[nodes.Output, int]]:
    """Each place where a template prints an expression."""
    for output in parsed.find_all(nodes.Output):
        for index, node in enumerate(output.nodes):
            if not isinstance(node, nodes.TemplateData):
                yield output, index


@pytest.mark.parametrize("name", NAMES)
def test_every_printed_expression_names_its_encoder_or_a_name_of_ours(name: str) -> None:
    macros = _macros(tree(name))
    for output, index in _printed(tree(name)):
        expression = output.nodes[index]
        assert _written_safely(expression, macros), f"{name}:{expression.lineno}: {expression}"


@pytest.mark.parametrize("name", NAMES)
def test_what_is_printed_without_an_encoder_is_code_or_a_number(name: str) -> None:
    """Of every expression of every template, over specs that reach all of them."""
    places = list(_printed(tree(name)))
    assert len(_shown(name)) == len(places)
    for (output, index), kinds in zip(places, _shown(name), strict=True):
        line = f"{name}:{output.nodes[index].lineno}"
        assert kinds, f"{line}: no spec of these tests reaches the place: add to tests/hostile"
        assert all(issubclass(kind, Code | Markup) or kind is int for kind in kinds), line


@pytest.mark.parametrize("name", NAMES)
def test_templates_only_ask_the_model(name: str) -> None:
    for node in tree(name).find_all(nodes.Node):
        assert isinstance(node, _KINDS), f"{name}:{node.lineno}: {type(node).__name__}"
    for call in tree(name).find_all(nodes.Filter):
        assert call.name in environment().filters, f"{name}:{call.lineno}: {call.name}"


@pytest.mark.parametrize("name", NAMES)
def test_a_template_begins_by_saying_what_it_receives(name: str) -> None:
    assert re.match(r"\{# .+ #\}\n", (TEMPLATES / name).read_text("utf-8"))


@pytest.mark.parametrize("name", NAMES)
def test_a_template_can_be_taken_in_at_a_glance(name: str) -> None:
    """Short lines, short files, short macros: one sees the output in them."""
    lines = (TEMPLATES / name).read_text("utf-8").splitlines()
    assert len(lines) <= 120
    assert [line for line in lines if len(line) > 120] == []
    begun = 0
    for number, line in enumerate(lines, 1):
        begun = number if re.search(r"\{%-? macro ", line) else begun
        if "endmacro" in line:
            assert number - begun < 25, f"{name}:{begun}"


def test_filters_are_the_encoders_and_two_that_arrange_lines() -> None:
    assert set(environment().filters) == {*ENCODERS, "join", "indent"}


def test_no_text_is_ever_compiled_as_a_template() -> None:
    for path in (ROOT / "generator").rglob("*.py"):
        source = path.read_text("utf-8")
        assert not re.search(r"from_string|jinja2\.Template|compile_expression", source), path


# --- what happens to one that is written otherwise


class Loader(jinja2.BaseLoader):
    """The templates, with `change` done to the tree of one of them."""

    def __init__(self, name: str, change: Callable[[nodes.Template], object]) -> None:
        self.name = name
        self.change = change

    def load(self, environment: jinja2.Environment, name: str, globals: Any = None) -> Any:
        if name not in _using(self.name):
            return rendering.environment().get_template(name)
        code = _compiled(name)
        if name == self.name:
            path = TEMPLATES / name
            parsed = environment.parse(path.read_text("utf-8"), name)
            self.change(parsed)
            code = environment.compile(parsed, name, str(path))
        return environment.template_class.from_code(environment, code, globals or {})


@cache
def _compiled(name: str) -> CodeType:
    return environment().compile(tree(name), name, str(TEMPLATES / name))


class _Recorder:
    """In the place of the environment: notes what is rendered with which values."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []

    def get_template(self, name: str) -> Any:
        return _Recording(self, name)


@dataclasses.dataclass
class _Recording:
    recorder: _Recorder
    name: str

    def render(self, **values: Any) -> str:
        self.recorder.calls.append((self.name, values))
        return str(environment().get_template(self.name).render(**values))


def draft() -> Draft:
    """A new spec, of a folder that has our schema."""
    return Draft(Name("acme"), Text("Acme: #1"), Text("2026-11-21"), True)


@cache
def calls() -> tuple[tuple[str, dict[str, Any]], ...]:
    """Every template with the values that the emitters give it, for every provider."""
    recorder = _Recorder()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rendering, "environment", lambda: recorder)
        for provider in providers():
            for emitter in PACKAGE:
                emitter.emit(package(provider))
        emit_shared(providers())
        for review in (reviews.sample(), reviews.drawn(), reviews.unchanged(), reviews.hostile()):
            html(review)
        render("spec.yaml.jinja", new=draft())
    return tuple(recorder.calls)


@cache
def _using(name: str) -> set[str]:
    """The templates that print what the template `name` says: itself, and all that lead to it."""
    found = {name}
    for other in NAMES:
        imported = [node.template for node in tree(other).find_all(nodes.Import)]
        if other != name and any(getattr(t, "value", None) == name for t in imported):
            found |= _using(other)
    return found


def _run(name: str, env: jinja2.Environment) -> None:
    """Render all that a template has a part in."""
    for template, values in calls():
        if template in _using(name):
            env.get_template(template).render(**values)


def _encoded(parsed: nodes.Template) -> list[nodes.Filter]:
    return [node for node in parsed.find_all(nodes.Filter) if node.name in ENCODERS]


def _watched(name: str, watch: Callable[[nodes.Template, Watch], None]) -> list[set[type]]:
    """The types of the values at places of a template, in the order in which they are watched."""
    seen: list[set[type]] = []
    env = environment().overlay()
    env.filters = dict(env.filters)

    def add(then: Callable[..., Any]) -> str:
        types: set[type] = set()

        def watched(value: Any, *arguments: Any) -> Any:
            types.add(type(value))
            return then(value, *arguments)

        seen.append(types)
        env.filters[f"watched{len(seen)}"] = watched
        return f"watched{len(seen)}"

    env.loader = Loader(name, lambda parsed: watch(parsed, add))
    _run(name, env)
    return seen


Watch = Callable[[Callable[..., Any]], str]
"""Makes a filter that notes the types of what it gets, and gives its name."""


@cache
def _shown(name: str) -> list[set[type]]:
    """For each printed expression of a template, the types of all that it prints."""

    def watch(parsed: nodes.Template, add: Watch) -> None:
        for output, index in list(_printed(parsed)):
            inner = output.nodes[index]
            seen = nodes.Filter(inner, add(lambda value: value), [], [], None, None)
            seen.set_lineno(inner.lineno).set_environment(environment())
            output.nodes[index] = seen

    return _watched(name, watch)


@cache
def _given(name: str) -> list[set[type]]:
    """For each encoder in a template, the types of all that is handed to it."""

    def watch(parsed: nodes.Template, add: Watch) -> None:
        for node in _encoded(parsed):
            node.name = add(ENCODERS[node.name])

    return _watched(name, watch)


class _Strip(NodeTransformer):
    """Takes one filter out of a tree."""

    def __init__(self, number: int) -> None:
        self.number = number

    def __call__(self, parsed: nodes.Template) -> None:
        self.target = _encoded(parsed)[self.number]
        self.visit(parsed)

    def visit_Filter(self, node: nodes.Filter) -> Any:
        self.generic_visit(node)
        return node.node if node is self.target else node


ENCODED = [
    pytest.param(name, number, id=f"{name}:{node.lineno}-{node.name}-{number}")
    for name in NAMES
    for number, node in enumerate(_encoded(tree(name)))
]


@pytest.mark.parametrize(("name", "number"), ENCODED)
def test_stripping_an_encoder_from_a_template_stops_the_run(name: str, number: int) -> None:
    """But where all that it ever gets is code of ours, which it only dresses, e.g. in quotes."""
    given = _given(name)[number]
    assert given, "no spec of these tests reaches the place: add to tests/hostile"
    if not all(issubclass(kind, Code | Markup) for kind in given):
        env = environment().overlay(loader=Loader(name, _Strip(number)))
        with pytest.raises(UnencodedError):
            _run(name, env)


def test_every_template_is_rendered() -> None:
    assert set(NAMES) == {
        name for name in NAMES if _using(name) & {called for called, _ in calls()}
    }


# --- what happens to a new one


def _parts(value: object) -> Iterator[Any]:
    """`value` and all dataclasses of the model inside it."""
    if isinstance(value, tuple):
        for item in value:
            yield from _parts(item)
    elif dataclasses.is_dataclass(value) and not isinstance(value, Text):
        yield value
        for field in dataclasses.fields(value):
            yield from _parts(getattr(value, field.name))


@cache
def _texts() -> dict[tuple[str, str], Any]:
    """(class, attribute) of the model that is text of a spec -> an object that has one."""
    found: dict[tuple[str, str], Any] = {}
    for part in _parts(providers()):
        names = [field.name for field in dataclasses.fields(part)]
        names += [n for n, member in vars(type(part)).items() if isinstance(member, property)]
        for name in names:
            if isinstance(getattr(part, name), Text):
                found.setdefault((type(part).__name__, name), part)
    return found


def test_the_specs_of_these_tests_have_a_text_for_every_field_that_takes_one() -> None:
    wanted = {
        (kind.__name__, name)
        for kind in vars(model).values()
        if isinstance(kind, type) and kind.__module__.startswith(model.__name__)
        for name, annotation in vars(kind).get("__annotations__", {}).items()
        if annotation in {"Text", "Text | None"}
    }
    assert wanted <= _texts().keys()
    assert len(wanted) > 20


FORGETFUL = (
    "{{ it.FIELD }}",
    "{{ it.FIELD.raw }}",
    "{{ it['FIELD'] }}",
    "{{ it.FIELD['raw'] }}",
    "{{ it.FIELD ~ ours }}",
    "{{ ours ~ it.FIELD.raw }}",
    "{{ it.FIELD.raw ~ ours }}",
    "{{ '%s' % it.FIELD }}",
    "{{ '%r' % it.FIELD }}",
    "{{ [it.FIELD] | join(', ') }}",
    "{{ [ours, ours] | join(it.FIELD) }}",
    "{{ [ours, ours] | join(it.FIELD.raw) }}",
    "{{ it.FIELD | indent(2) }}",
    "{{ (it.FIELD | literal) + 'x' }}",
    "{{ (it.FIELD | literal)[1:] }}",
    "{{ [it.FIELD] }}",
    "{{ {'a': it.FIELD} }}",
    "{% set copy = it.FIELD %}{{ copy }}",
    "{% set copy %}{{ it.FIELD }}{% endset %}{{ copy }}",
    "{% macro say(text) %}{{ text }}{% endmacro %}{{ say(it.FIELD) }}",
    "{% for c in it.FIELD %}{{ c }}{% endfor %}",
    "{% if it.FIELD.raw == 'x' %}x{% endif %}",
    "{% autoescape false %}{{ it.FIELD }}{% endautoescape %}",
    "{{ it }}",
)
"""Ways to print a text without an encoder that somebody may write into a template."""


@pytest.mark.parametrize("template", FORGETFUL)
def test_a_template_that_forgets_the_encoder_never_prints(template: str) -> None:
    for (_, name), part in _texts().items():
        # Nobody but tests compiles templates from strings; see above.
        written = environment().from_string(template.replace("FIELD", name))
        with pytest.raises(TypeError):  # UnencodedError is one; `str(text)` raises a plain one
            written.render(it=part, ours=Code("ours"))


@pytest.mark.parametrize(
    "template", ["{{ it | safe }}", "{{ it | string }}", "{{ it | escape }}", "{{ it | format }}"]
)
def test_filters_that_could_print_a_text_do_not_exist(template: str) -> None:
    with pytest.raises(jinja2.TemplateAssertionError):
        environment().from_string(template)


def test_a_misspelt_attribute_stops_the_run() -> None:
    with pytest.raises(jinja2.UndefinedError):
        environment().from_string("{{ provider.titel }}").render(provider=providers()[0])


def test_the_message_names_the_template(monkeypatch: pytest.MonkeyPatch) -> None:
    loader = jinja2.DictLoader({"page.jinja": "{{ provider.title }}"})
    broken = environment().overlay(loader=loader)
    monkeypatch.setattr(rendering, "environment", lambda: broken)
    with pytest.raises(UnencodedError, match=r"templates/page\.jinja: .*name an encoder"):
        rendering.render("page.jinja", provider=providers()[0])
