"""Is it OpenAPI? openapi-spec-validator judges; we find the place in the file and the words."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

from generator.check.misfits import Misfit, from_error, misfits, other_kind
from generator.check.operations import is_url_path
from generator.check.verdict import surely_valid
from generator.check.wording import shown
from generator.load import Document, Pointer, mapping, sequence
from generator.problems import Location, Problem, quoted
from generator.walk import schemas, subschemas

if TYPE_CHECKING:
    from openapi_spec_validator.validation.validators import SpecValidator

_OURS = {"UnresolvableParameterError", "DuplicateOperationIDError", "ExtraParametersError"}
"""What our own rules say better and with a place; and a `required` that OpenAPI allows."""


def conformance(document: Document) -> Iterator[Problem]:
    """The document is valid OpenAPI 3.0 or 3.1."""
    version = document.root.get("openapi")
    if not isinstance(version, str) or not re.fullmatch(r"3\.[01]\.\d+", version):
        yield _other_version(document)
    elif not document.problems and not surely_valid(document, version):
        for found in _validate(document, version):
            at = _where(document, found)
            yield Problem(at, "openapi", found.message, found.hint)


def _where(document: Document, found: Misfit) -> Location:
    return (document.key if found.key else document.at)(*found.path)


def _other_version(document: Document) -> Problem:
    key = "openapi" if "openapi" in document.root else "swagger"
    said = f"is {shown(document.root[key])}" if key in document.root else "is missing"
    text = f"`{key if key in document.root else 'openapi'}` {said}; 3.0.x and 3.1.x are supported"
    old = key in document.root and key == "swagger"
    hint = "convert it to OpenAPI 3" if old else "start the document with `openapi: 3.1.0`"
    return Problem(document.at(key), "openapi", text, hint)


_STOPPED = "compare this place with the OpenAPI specification; if it is right, report it"


class _Offline(dict[str, Any]):
    """Answers for every scheme of a URL, and fetches none: a spec must not make us call anybody."""

    def __contains__(self, scheme: object) -> bool:
        return True

    def __missing__(self, scheme: str) -> Any:
        raise LookupError(f"{scheme or 'another file'}: nothing is fetched")


def _validate(document: Document, version: str) -> Iterator[Misfit]:
    # It takes jsonschema-rs if that is there, whose errors have other words and no context.
    os.environ["OPENAPI_SPEC_VALIDATOR_SCHEMA_VALIDATOR_BACKEND"] = "jsonschema"
    from jsonschema_path import SchemaPath
    from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

    kind = OpenAPIV30SpecValidator if version.startswith("3.0") else OpenAPIV31SpecValidator
    taken: set[Location] = set()
    for found in misfits(kind.schema_validator, document.root, ()):
        taken.add(_where(document, found))
        yield found
    root = SchemaPath.from_dict(document.root, handlers=_Offline())
    for found in _walked(document, _placing(kind)(root).root_validator(root), version):
        at = _where(document, found)
        if at not in taken and not (found.doubtful and taken):
            taken.add(at)
            yield found


def _walked(document: Document, errors: Iterator[Any], version: str) -> Iterator[Misfit]:
    """What the validator finds on its walk through the document; it may find a thing twice."""
    try:
        for error in errors:
            if type(error).__name__ not in _OURS:
                yield from _inside(document, error, version)
    except Exception as error:
        # It stumbles over what it has just reported, or is about to: it follows references into
        # schemas that it has not judged yet. Only a stumble over nothing we know of is news.
        yield from _malformed(schemas(document), version)
        if all(is_url_path(url) for url in mapping(document.root.get("paths"))):
            text = f"the validator stops here ({type(error).__name__}), the rest is not checked"
            place = getattr(error, "place", ())
            yield Misfit(place, text, _STOPPED, {}, doubtful=True)


def _placing(kind: type[SpecValidator]) -> type[SpecValidator]:
    """The validator, made to note on each error in which piece of the document it was found."""

    def noting(judge: type[Any]) -> type[Any]:
        def judged(self: Any, *arguments: Any, **options: Any) -> Iterator[Any]:
            place = next((tuple(a.parts) for a in arguments if hasattr(a, "parts")), ())
            try:
                for error in judge.__call__(self, *arguments, **options):
                    error.place = getattr(error, "place", place)
                    yield error
            except Exception as error:
                vars(error).setdefault("place", place)
                raise

        return type(judge.__name__, (judge,), {"__call__": judged})

    judges = {name: noting(judge) for name, judge in kind.keyword_validators.items()}
    judges["schema"] = _deferring(judges["schema"])
    return type(kind.__name__, (kind,), {"keyword_validators": judges})


def _deferring(judge: type[Any]) -> type[Any]:
    """The judge of schemas, made to judge what stands inside a schema after it, not within.

    It follows references, each a few calls deeper: a long row of them would end in a
    RecursionError. What it finds inside it only hands on, so the order does not matter.
    """

    waiting: list[tuple[tuple[Any, ...], dict[str, Any]]] = []

    def judged(self: Any, *arguments: Any, **options: Any) -> Iterator[Any]:
        first = not waiting
        waiting.append((arguments, options))
        if not first:
            return
        try:
            while waiting:
                # It stays in the list meanwhile: that is how those inside see that they wait.
                given, named = waiting[-1]
                begun = len(waiting)
                yield from judge.__call__(self, *given, **named)
                del waiting[begun - 1]
        finally:
            waiting.clear()

    return type(judge.__name__, (judge,), {"__call__": judged})


def _inside(document: Document, error: Any, version: str) -> Iterator[Misfit]:
    """What is wrong in the piece of the document in which the validator found an error."""
    name, place = type(error).__name__, error.place
    if name == "ParameterDuplicateError":
        yield from _twice(document, place, ("name", "in"), "parameter")
    elif name != "OpenAPIValidationError":
        yield from from_error(error, (*place, "default"))
    elif not isinstance(error.validator, str):
        yield from _without_keyword(document, place)
    else:
        # The validator reports the first error of a schema only.
        schema = mapping(document.resolve(document.get(*place)))
        yield from from_error(error, place)
        yield from _malformed(subschemas(place, schema), version)


def _without_keyword(document: Document, place: Pointer) -> Iterator[Misfit]:
    """What the validator finds wrong without a schema that says so."""
    value = _reach(document, place)
    if place == ("tags",):
        yield from _twice(document, place, ("name",), "tag")
    elif not isinstance(value, dict | bool):
        yield other_kind(place, value)
    else:
        dialect = (*place, "$schema") if "$schema" in mapping(value) else ("jsonSchemaDialect",)
        text = f"`{dialect[-1]}` is {quoted(_reach(document, dialect))}, which is not supported"
        yield Misfit(dialect, text, "remove it: the default is JSON Schema 2020-12", {})


def _reach(document: Document, path: Pointer) -> Any:
    """The value at a path that leads through references."""
    node: Any = document.root
    for step in path:
        node = document.resolve(node)
        node = node[step] if step in mapping(node) or isinstance(step, int) else None
    return document.resolve(node)


def _malformed(placed: Iterable[tuple[Pointer, Any]], version: str) -> Iterator[Misfit]:
    """What is wrong with each keyword of some schemas."""
    from jsonschema.exceptions import SchemaError, ValidationError
    from openapi_schema_validator import OAS30Validator, OAS31Validator

    validator = OAS30Validator if version.startswith("3.0") else OAS31Validator
    for path, schema in placed:
        for key, value in schema.items():
            try:
                validator.check_schema({key: value})
            except SchemaError as error:
                if error.path:  # else a keyword that needs another, which stands beside it
                    yield from from_error(cast(ValidationError, error), path)


def _twice(
    document: Document, place: Pointer, keys: tuple[str, ...], what: str
) -> Iterator[Misfit]:
    """Items of a list that agree in all of some keys, the name first."""
    seen: list[Any] = []
    for index, written in enumerate(sequence(document.get(*place))):
        item = mapping(document.resolve(written))
        key = [item.get(name) for name in keys]
        if key in seen:
            kind = " ".join([*map(str, key[1:]), what])
            text = f"{kind} {quoted(key[0])} is already in this list"
            yield Misfit((*place, index), text, "keep one of them", {})
        seen.append(key)
