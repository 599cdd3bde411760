"""Is it OpenAPI? openapi-spec-validator judges; we find the place in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.load import Document, Path_, is_mapping, is_sequence
from generator.problems import Problem, printable
from generator.walk import schemas

_HINT = "see the OpenAPI specification for what may stand here"
_OURS = {"UnresolvableParameterError", "DuplicateOperationIDError"}
"""What our own rules say better and with a place."""


def conformance(document: Document) -> Iterator[Problem]:
    """The document is valid OpenAPI 3.0 or 3.1."""
    version = document.root.get("openapi")
    if not isinstance(version, str) or not re.fullmatch(r"3\.[01]\.\d+", version):
        what = "`swagger`" if "swagger" in document.root else "`openapi`"
        shown = document.root.get("openapi", document.root.get("swagger"))
        text = f"{what} is {shown!r}; 3.0.x and 3.1.x are read"
        at = document.at("swagger" if "swagger" in document.root else "openapi")
        yield Problem(at, "openapi", text, "start the document with `openapi: 3.1.0`")
    elif not document.problems:
        yield from _validate(document, version)


def _validate(document: Document, version: str) -> Iterator[Problem]:
    from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

    validator = OpenAPIV30SpecValidator if version.startswith("3.0") else OpenAPIV31SpecValidator
    taken: set[Path_] = set()
    found = False
    try:
        for error in validator(document.root).iter_errors():
            if type(error).__name__ not in _OURS:
                found = True
                path = _place(document, error, taken)
                taken.add(path)
                yield Problem(document.at(*path), "openapi", _message(error), _HINT)
    except Exception as error:
        # The validator stumbles over what it has just reported; only a silent stumble is news.
        if not found:
            text = f"the validator gave up: {type(error).__name__}: {error}"
            yield Problem(document.at(), "openapi", text[:200], _HINT)


def _message(error: Any) -> str:
    text = str(getattr(error, "message", error))
    instance = getattr(error, "instance", None)
    if instance and (is_mapping(instance) or is_sequence(instance)):
        text = text.replace(repr(instance), "this")
    return printable(text if len(text) <= 160 else f"{text[:157]}...")


def _place(document: Document, error: Any, taken: set[Path_]) -> Path_:
    """The path of an error; those inside schemas are relative to a schema that is not named."""
    path: Path_ = tuple(getattr(error, "absolute_path", None) or ())
    if path and document.get(*path) == error.instance:
        return path
    tails = [path] if path else [("default",), ()]
    for start, _ in schemas(document):
        for tail in tails:
            full = (*start, *tail)
            here = document.get(*full)
            if full not in taken and here == error.instance and type(here) is type(error.instance):
                return full
    return path
