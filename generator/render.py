"""Text in, text out: jinja templates that print nothing unencoded, and the layout of Python.

A template may print numbers, what an encoder made (`Code`) and what a macro made of those. Any
other value, above all text of a spec, stops the run and names the template: so nobody who adds a
template can forget to encode. The environment also has no way to compile a spec's text.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from generator.layout import laid_out
from generator.places import TEMPLATES
from generator.text import ENCODERS, Code, Text


class UnencodedError(TypeError):
    """A template prints a value that went through no encoder: a mistake in the template."""


class _Environment(jinja2.Environment):
    """An environment in which templates cannot look inside a `Text`, e.g. at its `raw`."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        return super().getattr(_closed(obj), attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        return super().getitem(_closed(obj), argument)


def _closed(value: Any) -> Any:
    if isinstance(value, Text):
        raise UnencodedError(f"{value!r} is taken apart: hand the whole of it to an encoder")
    return value


@cache
def environment(folder: Path = TEMPLATES) -> jinja2.Environment:
    """The one environment; `autoescape` is what carries `Code` through macros."""
    env = _Environment(
        loader=jinja2.FileSystemLoader(folder),
        autoescape=True,
        finalize=_finished,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    filters: dict[str, Any] = {**ENCODERS, "join": _join, "indent": _indent}
    env.filters = filters
    return env


def render(template: str, **values: Any) -> str:
    """A template's text with its values in it.

    Raises:
        UnencodedError: the template prints text that was not encoded.
    """
    try:
        return str(environment().get_template(template).render(**values))
    except UnencodedError as error:
        raise UnencodedError(f"templates/{template}: {error}") from None


def python(source: str) -> str:
    """Python source as black would lay it out; it compiles, and without a warning.

    Raises:
        SyntaxError, SyntaxWarning: what was rendered is not Python: a mistake in an emitter.
        ValueError: it holds what the layout does not know, e.g. a comment inside brackets.
    """
    text = laid_out(source)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        compile(text, "<rendered>", "exec", dont_inherit=True)
    return text


def _finished(value: Any) -> Any:
    if isinstance(value, Markup | Code | jinja2.Undefined) or type(value) is int:
        return value
    raise UnencodedError(f"{value!r} is printed as it is: name an encoder, e.g. `| literal`")


def _join(values: Iterable[Any], separator: str = "") -> Code:
    return Code(_closed(separator).join(str(_finished(value)) for value in values))


def _indent(value: Any, width: int = 4) -> Code:
    """All lines but the first moved to the right; empty ones stay empty."""
    first, *rest = str(_finished(value)).split("\n")
    return Code("\n".join([first, *(" " * width + line if line else "" for line in rest)]))
