"""Python statements of every shape that we print, invented: much is wider than a line."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

_names = st.sampled_from("a b it options message_id delivery_reports_of_a_recipient".split()) | (
    st.text("abcdefgh_", min_size=1, max_size=30).map(lambda text: f"x{text}")
)
_texts = st.text("ab \\'\"é日-", max_size=30) | st.sampled_from(["recipient", "word " * 9])
_strings = _texts.map(repr)
_few = st.integers(0, 4)


def _joined(parts: Sequence[str], sign: str = ", ") -> str:
    return sign.join(parts)


def _types(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    parts = st.lists(inner, min_size=1, max_size=4)
    return st.one_of(
        st.lists(inner, min_size=2, max_size=5).map(lambda some: _joined(some, " | ")),
        st.tuples(_names, parts).map(lambda it: f"{it[0]}[{_joined(it[1])}]"),
        st.lists(_strings, min_size=1, max_size=5).map(lambda some: f"Literal[{_joined(some)}]"),
    )


types = st.recursive(_names | st.sampled_from(["str", "None", "Any"]), _types, max_leaves=12)
"""Annotations: unions, subscripts in subscripts, literals."""


@st.composite
def _calls(draw: st.DrawFn, inner: st.SearchStrategy[str]) -> str:
    called = draw(st.sampled_from(["{}", "self.{}", "await {}", "{}().it", "{}[0]"]))
    given = draw(st.lists(inner, max_size=5))
    named = [f"{draw(_names)}={draw(inner)}" for _ in range(draw(_few))]
    rest = draw(st.sampled_from([[], [], ["**options"]]))
    after = draw(st.sampled_from(["", "", ".it", ".it()", "[0]"]))
    return f"{called.format(draw(_names))}({_joined([*given, *named, *rest])}){after}"


def _tuple(parts: list[str]) -> str:
    return f"({parts[0]},)" if len(parts) == 1 else f"({_joined(parts)})"


def _values(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    some, two = st.lists(inner, max_size=5), st.tuples(inner, inner)
    held = inner.map(lambda value: value if value.isidentifier() else f"({value})")
    several = st.lists(held, min_size=2, max_size=4)
    pairs = st.lists(st.tuples(_strings, inner).map(": ".join), max_size=4)
    return st.one_of(
        _calls(inner),
        some.map(lambda parts: f"[{_joined(parts)}]"),
        pairs.map(lambda parts: f"{{{_joined(parts)}}}"),
        some.map(_tuple),
        several.map(lambda parts: _joined(parts, " or ")),
        several.map(lambda parts: _joined(parts, " and ")),
        st.tuples(held, held).map(" not in ".join),
        st.tuples(held, held).map(" is not ".join),
        st.tuples(held, held, held).map(lambda it: f"{it[0]} if {it[1]} else {it[2]}"),
        st.tuples(inner, held, held).map(lambda it: f"[{it[0]} for a, b in {it[1]} if {it[2]}]"),
        two.map(lambda it: f"{{key: {it[0]} for key in ({it[1]})}}"),
        _strings.map(lambda text: f"{text} {text}"),
    )


values = st.recursive(_names | _strings | st.just("None"), _values, max_leaves=14)
"""Expressions: calls, collections, conditions, comprehensions, strings that join."""


@st.composite
def signatures(draw: st.DrawFn) -> str:
    """Definitions without a body."""
    parameters = [f"{draw(_names)}{at}: {draw(types)}" for at in range(draw(_few))]
    optional = [f"{draw(_names)}{at}_: {draw(types)} = {draw(values)}" for at in range(draw(_few))]
    before = draw(st.sampled_from([[], ["self"]]))
    star = ["*"] if optional and draw(st.booleans()) else []
    rest = draw(st.sampled_from([[], ["**options: Unpack[CallOptions]"]]))
    word = draw(st.sampled_from(["def", "async def"]))
    returns = draw(st.just("") | types.map(lambda type_: f" -> {type_}"))
    given = _joined([*before, *parameters, *star, *optional, *rest])
    return f"{word} {draw(_names)}({given}){returns}: ..."


def _statements() -> st.SearchStrategy[str]:
    targets = st.sampled_from(["it", "self.it", "it[key]", "a, b", "it = other"])
    annotated = st.tuples(_names, types, st.just("") | values.map(lambda value: f" = {value}"))
    return st.one_of(
        signatures(),
        annotated.map(lambda it: f"{it[0]}: {it[1]}{it[2]}"),
        st.tuples(targets, values).map(" = ".join),
        st.tuples(_names, values).map(" += ".join),
        values.map(lambda value: f"return {value}"),
        st.lists(values, min_size=2, max_size=3).map(lambda some: f"return {_joined(some)}"),
        _calls(values),
        st.lists(_names, min_size=1, max_size=9).map(lambda it: f"from .a import {_joined(it)}"),
        values.map(lambda value: f"if {value}:\n    pass"),
        values.map(lambda value: f"for a, b in {value}:\n    pass"),
        st.tuples(values, values).map(lambda it: f"assert {_joined(it)}"),
        _calls(values).map(lambda call: f"@{call}\ndef it(): ..."),
        st.lists(types, min_size=1, max_size=3).map(lambda it: f"class A({_joined(it)}): ..."),
    )


statements = _statements()
"""Statements of all these kinds, each on one line, some with a body."""


@st.composite
def modules(draw: st.DrawFn) -> str:
    """Modules of short lines, with blank lines, comments and docstrings anywhere."""
    return "\n".join(_block(draw, 0)) + "\n"


_docstrings = st.sampled_from(
    [
        "Doc.",
        "  Doc. \n\n  More.  \n    ",
        "a\n\n      deeper\n   less",
        'ends with a \\"',
        "ends with \\\\",
        "",
        " ",
        *(f"Doc.\n    {'x' * width}" for width in range(76, 88)),
        "one line " * 11,
    ]
)
_SIMPLE = ("pass", "it = 'a'  # why", "import it", "from . import it", "def it(): ...", "# why")
_OPENING = ("def it(self):", "async def it():", "class It(Model):", "if it:", "for it in its:")


def _block(draw: st.DrawFn, depth: int) -> list[str]:
    indent = "    " * depth
    lines = [f'{indent}"""{draw(_docstrings)}"""'] if draw(st.booleans()) else []
    for _ in range(draw(st.integers(1, 4))):
        lines += [""] * draw(st.sampled_from([0, 0, 1, 3]))
        if depth < 3 and draw(st.booleans()):
            first = draw(st.sampled_from(_OPENING))
            decorated = first.startswith(("def", "async", "class"))
            above = ["# why", "@it", "@it", "# and"][: draw(_few)] if decorated else ["# why"]
            lines += [indent + line for line in [*above, first]] + _block(draw, depth + 1)
        else:
            lines.append(indent + draw(st.sampled_from(_SIMPLE)))
    return [*lines, f"{indent}pass"]
