"""Operations -> calls with arguments, an answer and typed errors."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from generator import naming
from generator.load import Path_, is_sequence, mapping, sequence
from generator.lower.context import Context
from generator.lower.schemas import Schemas
from generator.lower.security import alternatives
from generator.model import (
    BYTES,
    NULL,
    STRING,
    Argument,
    Batch,
    Class,
    ErrorClass,
    Field,
    ListOf,
    Operation,
    Pages,
    Ref,
    Type,
    class_names,
    union,
)
from generator.naming import Name
from generator.problems import quoted
from generator.text import Text
from generator.walk import operations

_SAFE = {"get", "head", "put", "delete", "options", "trace"}
ERROR_NAMES = {
    400: "BadRequest",
    401: "Unauthorized",
    402: "PaymentRequired",
    403: "Forbidden",
    404: "NotFound",
    405: "MethodNotAllowed",
    406: "NotAcceptable",
    408: "RequestTimeout",
    409: "Conflict",
    410: "Gone",
    412: "PreconditionFailed",
    413: "ContentTooLarge",
    414: "UriTooLong",
    415: "UnsupportedMediaType",
    422: "UnprocessableContent",
    423: "Locked",
    429: "TooManyRequests",
    500: "InternalServerError",
    501: "NotImplementedByServer",
    502: "BadGateway",
    503: "ServiceUnavailable",
    504: "GatewayTimeout",
}
"""Classes that the runtime has for statuses of RFC 9110; a test compares the two."""


@dataclass
class Errors:
    """The error classes of a provider, one per documented status."""

    classes: list[ErrorClass] = field(default_factory=list)

    def of(self, codes: list[str]) -> tuple[ErrorClass, ...]:
        return tuple(c for c in self.classes if str(c.status) in codes)


def lower_errors(context: Context, schemas: Schemas) -> Errors:
    """One class for each error status that any operation documents; bodies become a union."""
    document = context.document
    found: dict[int, list[tuple[Path_, str, Any]]] = {}
    for path, operation in operations(document):
        for code, written in mapping(operation.get("responses")).items():
            if re.fullmatch(r"[345]\d\d", code):
                ref = str(mapping(written).get("$ref", ""))
                name = ref.rpartition("/")[2] if ref.startswith("#/components/responses/") else ""
                where = (*path, "responses", code)
                found.setdefault(int(code), []).append((where, name, document.resolve(written)))
    return Errors([_error(context, schemas, status, found[status]) for status in sorted(found)])


def _error(
    context: Context, schemas: Schemas, status: int, uses: list[tuple[Path_, str, Any]]
) -> ErrorClass:
    named = next((name for _, name, _ in uses if name), "")
    base = Name(ERROR_NAMES.get(status, _family(status)))
    name = base if status in ERROR_NAMES else naming.pascal_case(named) or Name(f"Status{status}")
    bodies: list[Type] = []
    for path, _, response in uses:
        schema, media, where = _json(response, path)
        if media:
            bodies.append(schemas.type_of(schema, where, f"{_operation_hint(path)}_error{status}"))
    docs = dict.fromkeys(str(mapping(r).get("description", "")).strip() for _, _, r in uses)
    doc = Text(" ".join([f"{status}:", *(d for d in docs if d)]))
    return ErrorClass(name, base, status, doc, union(*bodies) if bodies else None)


def _family(status: int) -> str:
    return {3: "RedirectError", 4: "ClientError"}.get(status // 100, "ServerError")


def _operation_hint(path: Path_) -> str:
    return re.sub(r"[^\w]+", "_", f"{path[2]}_{path[1]}")


def _json(response: Any, path: Path_) -> tuple[Any, str, Path_]:
    """Schema, media type and place of the JSON body of a response; media "" if it has none."""
    for media, content in mapping(mapping(response).get("content")).items():
        if re.search(r"[/+]json\b", media) and "schema" in mapping(content):
            return content["schema"], media, (*path, "content", media, "schema")
    return None, "", path


def lower_operations(context: Context, schemas: Schemas, errors: Errors) -> tuple[Operation, ...]:
    """Every call of the document, in its order."""
    found: list[Operation] = []
    named: list[tuple[str, Name, Path_]] = []
    for path, node in operations(context.document):
        lowered = _Call(context, schemas, path, node).lower(errors)
        found.append(lowered)
        named.append((str(node.get("operationId") or path[1]), lowered.name, path))
    context.distinct(named, "operations")
    return tuple(found)


@dataclass
class _Call:
    """One operation on its way to the model."""

    context: Context
    schemas: Schemas
    path: Path_
    node: dict[str, Any]

    def lower(self, errors: Errors) -> Operation:
        verb, url = str(self.path[2]), str(self.path[1])
        name = self.context.name(
            self.node.get("operationId") or _from_path(verb, url),
            self.path,
            naming.snake_case,
            naming.RESERVED_METHODS,
        )
        arguments = self._arguments(name)
        ordered = sorted(arguments, key=lambda a: not a.required)
        ok, answer = self._answer(name)
        body = next((a for a in arguments if a.place == "body"), None)
        retry = self.node.get("x-retry")
        return Operation(
            name=name,
            verb=Name(verb.upper()),
            path=_template(url, arguments),
            summary=Text(str(self.node.get("summary") or "").strip()),
            description=Text(str(self.node.get("description") or "").strip()),
            arguments=tuple(ordered),
            answer=answer,
            ok=ok,
            errors=errors.of(list(mapping(self.node.get("responses")))),
            safe=retry == "safe" if retry else verb in _SAFE,
            media_type=Text(self._media()) if body else None,
            security=(
                alternatives(self.context, self.node["security"])
                if "security" in self.node
                else None
            ),
            batch=self._batch(arguments, answer),
            pages=self._pages(arguments, answer),
            sources=tuple(Text(str(c)) for c in _codes(self.node.get("x-source"))),
        )

    # -- arguments

    def _arguments(self, name: Name) -> list[Argument]:
        document = self.context.document
        shared = mapping(document.resolve(document.get(*self.path[:2]))).get("parameters")
        written: dict[tuple[str, str], tuple[Path_, dict[str, Any]]] = {}
        for base, listed in ((self.path[:2], shared), (self.path, self.node.get("parameters"))):
            for index, node in enumerate(sequence(listed)):
                parameter = mapping(document.resolve(node))
                key = (str(parameter.get("name")), str(parameter.get("in")))
                written[key] = ((*base, "parameters", index), parameter)
        found = [self._argument(name, path, node) for path, node in written.values()]
        if "requestBody" in self.node:
            found.append(self._body(name))
        named = [
            (a.wire.raw, a.name, path)
            for a, (path, _) in zip(found, [*written.values(), (self.path, {})], strict=False)
        ]
        self.context.distinct(named, "parameters")
        return found

    def _argument(self, name: Name, path: Path_, node: dict[str, Any]) -> Argument:
        wire = str(node.get("name"))
        argument = self.context.name(wire, path, naming.snake_case, naming.RESERVED_ARGUMENTS, node)
        schema = node.get("schema")
        type_ = self.schemas.type_of(schema, (*path, "schema"), f"{name}_{wire}")
        place = str(node.get("in"))
        if any(isinstance(t, Ref) for t in [type_]) or "dict[" in type_.annotation:
            self.context.unsupported(
                path, f"an object as {place} parameter", "split it into several"
            )
        text = " ".join([str(node.get("description") or ""), self._limits(schema)]).strip()
        explode = node.get("explode", place in {"query", "cookie"})
        return Argument(
            name=argument,
            wire=Text(wire),
            place=place,
            type=type_,
            required=node.get("required") is True,
            doc=Text(text),
            joined=isinstance(type_, ListOf) and (not explode or place in {"path", "header"}),
        )

    def _limits(self, schema: Any) -> str:
        limits = {k: v for k, v in mapping(schema).items() if k not in {"description", "title"}}
        return self.schemas.doc(limits).raw

    def _media(self) -> str:
        content = mapping(
            mapping(self.context.document.resolve(self.node["requestBody"])).get("content")
        )
        json = [media for media in content if re.search(r"[/+]json\b", media)]
        return str(next(iter([*json, *content]), "application/json"))

    def _body(self, name: Name) -> Argument:
        body = mapping(self.context.document.resolve(self.node["requestBody"]))
        media = self._media()
        path = (*self.path, "requestBody", "content", media, "schema")
        content = mapping(mapping(body.get("content")).get(media))
        type_: Type = BYTES
        if "json" in media:
            type_ = self.schemas.type_of(content.get("schema"), path, f"{name}_request")
        required = body.get("required") is True
        text = Text(str(body.get("description") or "").strip())
        return Argument(Name("body"), Text("body"), "body", type_, required, text)

    # -- answers

    def _answer(self, name: Name) -> tuple[tuple[int, ...], Type]:
        answers = mapping(self.node.get("responses"))
        codes = [code for code in answers if re.fullmatch(r"2(\d\d|XX)", code)] or (
            ["default"] if "default" in answers else []
        )
        types: list[Type] = []
        for code in codes:
            response = self.context.document.resolve(answers[code])
            where = (*self.path, "responses", code)
            schema, media, place = _json(response, where)
            if media:
                types.append(self.schemas.type_of(schema, place, f"{name}_response"))
            else:
                types.append(BYTES if mapping(response).get("content") else NULL)
        ok = tuple(int(code) for code in codes if code.isdigit())
        return ok if len(ok) == len(codes) else (), union(*types) if types else NULL

    def _batch(self, arguments: list[Argument], answer: Type) -> Batch | None:
        written = mapping(self.node.get("x-batch"))
        if not written:
            return None
        at = (*self.path, "x-batch")
        argument = next((a for a in arguments if a.wire.raw == written.get("parameter")), None)
        if argument is None or argument.type != ListOf(STRING) or not argument.joined:
            text = f"{quoted(written.get('parameter'))} is not a list of strings joined by commas"
            hint = (
                "x-batch needs a query parameter of `type: array`, `style: form`, `explode: false`"
            )
            self.context.report((*at, "parameter"), "batch", text, hint)
            return None
        if not isinstance(answer, ListOf) or not isinstance(answer.item, Ref):
            self.context.report(at, "batch", "the answer is not a list of objects", "drop x-batch")
            return None
        key = self._attribute(answer.item.name, written.get("key"), (*at, "key"))
        size = written.get("max_items")
        return Batch(argument, answer.item.name, key, size if isinstance(size, int) else 1)

    def _pages(self, arguments: list[Argument], answer: Type) -> Pages | None:
        written = mapping(self.node.get("x-pagination"))
        if not written:
            return None
        at = (*self.path, "x-pagination")
        argument = next((a for a in arguments if a.wire.raw == written.get("parameter")), None)
        if argument is None or argument.place != "query" or not isinstance(answer, Ref):
            text = "the operation has no such query parameter, or does not answer an object"
            self.context.report(at, "pagination", text, "name a query parameter of this operation")
            return None
        following: list[Name] = []
        holder = answer.name
        for word in str(written.get("next")).split("."):
            following.append(self._attribute(holder, word, (*at, "next")))
            holder = self._holder(holder, word)
        self._attribute(answer.name, written.get("items"), (*at, "items"))
        return Pages(argument, tuple(following))

    def _attribute(self, holder: Name, word: Any, path: Path_) -> Name:
        """The attribute of a class that holds the property `word`."""
        for field_ in self._fields(holder):
            if field_.wire.raw == word:
                return field_.name
        text = f"{quoted(word)} is not a property of {holder}"
        self.context.report(path, str(path[-2])[2:], text, "name a property of the answer")
        return Name("unnamed")

    def _holder(self, holder: Name, word: str) -> Name:
        for field_ in self._fields(holder):
            if field_.wire.raw == word:
                return next(iter(class_names(field_.type)), holder)
        return holder

    def _fields(self, holder: Name) -> tuple[Field, ...]:
        for model in self.schemas.models.values():
            if isinstance(model, Class) and model.name == holder:
                return model.fields
        return ()


def _codes(written: Any) -> list[Any]:
    return written if is_sequence(written) else [written] * bool(written)


def _from_path(verb: str, url: str) -> str:
    """A name for an operation without one: `get /pets/{id}` -> get_pets_by_id."""
    spoken = re.sub(r"\{([^{}]*)\}", r"by_\1", url)
    return "_".join([verb, *re.findall(r"\w+", spoken)])


def _template(url: str, arguments: list[Argument]) -> tuple[Text | Name, ...]:
    """The path in pieces: fixed text, and the arguments between."""
    names = {a.wire.raw: a.name for a in arguments if a.place == "path"}
    pieces: list[Text | Name] = []
    for index, piece in enumerate(re.split(r"\{([^{}]*)\}", url)):
        if index % 2:
            pieces.append(names.get(piece, Name("unnamed")))
        elif piece:
            pieces.append(Text(piece))
    return tuple(pieces)
