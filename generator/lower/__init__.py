"""`Document` -> `Provider`: the last step that sees raw OpenAPI, and the one that gives names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import naming
from generator.load import Document, Pointer, mapping, sequence
from generator.lower.class_names import ClassNames
from generator.lower.context import Context
from generator.lower.errors import lower_errors
from generator.lower.operations import lower_operations
from generator.lower.reports import lower_reports
from generator.lower.schemas import SchemaTypes
from generator.lower.security import lower_credentials, lower_limits, lower_servers, lower_token
from generator.lower.statuses import lower_statuses
from generator.lower.webhooks import lower_incoming, lower_webhooks, payload_types
from generator.model import Key, Provider, SourceDocument
from generator.naming import Name, pascal_case
from generator.problems import Problem, SpecError, quoted
from generator.text import Text


@dataclass(frozen=True)
class Lowered:
    """What one document becomes, whether or not it can be printed."""

    document: Document
    provider: Provider
    places: dict[Key, Pointer]
    """Part of the package -> path of what it comes from."""
    problems: tuple[Problem, ...]
    """Names that collide or are reserved, and what cannot be expressed; sorted."""


def lower(document: Document) -> Provider:
    """The model of one valid document.

    Raises:
        SpecError: names that collide or are reserved, and what cannot be expressed; all of them.
    """
    found = lowered(document)
    if found.problems:
        raise SpecError(found.problems)
    return found.provider


def lowered(document: Document) -> Lowered:
    """The model of a document of valid shape, as far as it can be made, and its problems."""
    whole: frozenset[Pointer] = frozenset()
    while True:
        names = ClassNames(document, whole)
        found, named = _lowered(Context(document, names))
        met = frozenset(path for path in _meeting(named) if names.shortened(path))
        if not met:
            return found
        whole |= met


def _meeting(named: list[tuple[str, Name, Pointer]]) -> Iterator[Pointer]:
    """The places whose classes would have the name of another one."""
    places: dict[Name, set[Pointer]] = {}
    for _, name, path in named:
        places.setdefault(name, set()).add(path)
    for paths in places.values():
        yield from paths if len(paths) > 1 else ()


def _lowered(context: Context) -> tuple[Lowered, list[tuple[str, Name, Pointer]]]:
    """The model, and the word, the name and the place of each of its classes."""
    document = context.document
    root = document.root
    info = mapping(root.get("info"))
    house = mapping(info.get("x-provider"))
    prefix = pascal_case(str(house.get("class_prefix") or document.name)) or Name("Provider")
    kinds = [f"{way}{prefix}{kind}" for way in ("", "Async") for kind in ("Client", "RawCalls")]
    context.taken = frozenset(kinds)
    credentials, security = lower_credentials(context)
    schemas = SchemaTypes(context)
    errors = lower_errors(context, schemas)
    operations = lower_operations(context, schemas, errors)
    webhooks = lower_webhooks(context, schemas)
    payloads = payload_types(webhooks)
    reporting = lower_reports(context, schemas, operations, payloads)
    models = schemas.finish(operations, payloads)
    provider = Provider(
        package=_package(context),
        prefix=prefix,
        origin=Text(f"{document.path.resolve().parent.name}/{document.path.name}"),
        title=Text(house.get("name") or info.get("title") or document.name),
        description=Text(info.get("description") or info.get("summary") or ""),
        version=Text(info.get("version") or ""),
        servers=lower_servers(root),
        credentials=credentials,
        rate_limits=lower_limits(root),
        token=lower_token(context, models, operations),
        security=security,
        models=models,
        operations=operations,
        errors=tuple(errors.classes),
        statuses=lower_statuses(document),
        reporting=reporting,
        incoming=lower_incoming(webhooks, schemas, reporting),
        sources=tuple(
            SourceDocument(
                Text(code), *(Text(source[key]) for key in ("title", "kind", "where", "read"))
            )
            for code, source in mapping(root.get("x-sources")).items()
            if {"title", "kind", "where", "read"} <= mapping(source).keys()
        ),
        not_documented=tuple(Text(line) for line in sequence(root.get("x-not-documented"))),
    )
    _exports(context, provider)
    _root_places(context, provider)
    problems = tuple(sorted(set(context.problems)))
    return Lowered(document, provider, context.places, problems), schemas.named


def _root_places(context: Context, provider: Provider) -> None:
    """Where the parts of the clients come from that no call and no schema gives."""
    urls = [server.url for server in provider.servers]
    server = (urls.index(provider.base_url),) if provider.base_url else ()
    context.comes_from(Key("constant", "", "BASE_URL"), ("servers", *server))
    context.comes_from(Key("constant", "", "USER_AGENT"), ("info", "version"))
    context.comes_from(Key("constant", "", "SCHEMES"), ("components", "securitySchemes"))
    context.comes_from(Key("client"), ("info", "x-provider", "class_prefix"))
    context.comes_from(Key("rate limits"), ("x-rate-limit",))


def _package(context: Context) -> Name:
    name = context.document.name
    taken = name in naming.RESERVED_PACKAGES
    if taken or not naming.is_package(name):
        text = f"{quoted(name)} cannot be a package name"
        hint = "rename the file, using lower-case letters, digits and `_`, e.g. `acme.yaml`"
        if taken:
            text = f"{text}: Python or the output already uses it"
            hint = f"rename the file, e.g. `{name}_messages.yaml`"
        context.report((), "file-name", text, hint)
    return Name(name)


def _exports(context: Context, provider: Provider) -> None:
    """All that a package exports has names of its own."""
    taken = {*context.taken}
    if taken & naming.RESERVED_CLASSES:
        text = f"the class prefix {quoted(str(provider.prefix))} gives reserved names"
        context.report(
            ("info", "x-provider", "class_prefix"), "name", text, "write another `class_prefix`"
        )
    taken.update(operation.constant for operation in provider.operations)
    for error in provider.errors:
        if error.name in taken:
            text = f"error {quoted(str(error.name))} is also the name of a client or a call"
            context.report(("components", "responses"), "name", text, "rename the response")
        taken.add(error.name)
    for model in provider.models:
        if model.name in taken:
            name = quoted(str(model.name))
            text = f"class {name} is also the name of a client, an error or a call"
            path = context.class_places.get(model.name, ())
            context.report_name(
                path, "name", text, "add another `x-python-name: ...` to the schema"
            )
