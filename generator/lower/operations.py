"""Operations -> calls with arguments and an answer."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from generator import naming, reserved
from generator.load import Pointer, listed, mapping, sequence
from generator.lower.bodies import (
    charset,
    from_path,
    is_charset,
    is_form,
    is_json,
    is_multipart,
    is_text,
    json_body,
)
from generator.lower.context import Context
from generator.lower.errors import Errors
from generator.lower.paging import SeveralCalls
from generator.lower.schemas import SchemaTypes
from generator.lower.security import alternatives
from generator.model import (
    BYTES,
    NULL,
    STRING,
    Argument,
    ErrorClass,
    Key,
    ListOf,
    Literals,
    MapOf,
    Operation,
    Ref,
    TupleOf,
    Type,
    parts,
    union,
)
from generator.naming import Name
from generator.problems import quoted
from generator.text import Text
from generator.walk import operations

_IGNORED_HEADERS = {"accept", "content-type", "authorization"}
"""OpenAPI says that these are no parameters, whatever a document says of them."""
_COMMAS = Name("comma_separated")
"""What joins the items of a list in the styles `form` and `simple`."""
_SAFE = {"get", "head", "put", "delete", "options", "trace"}


def lower_operations(
    context: Context, schemas: SchemaTypes, errors: Errors
) -> tuple[Operation, ...]:
    """Every call of the document, in its order."""
    found: list[Operation] = []
    named: list[tuple[str, Name, Pointer]] = []
    for path, node in operations(context.document):
        lowered = _Call(context, schemas, path, node).lower(errors)
        found.append(lowered)
        word = str(node.get("operationId") or path[1])
        if not any(word == other and "operationId" in node for other, _, _ in named):
            # The same operationId twice is a problem of its own.
            named.append((word, lowered.name, path))
        if lowered.pages:
            named.append((f"{word} (its pages)", Name(f"{lowered.name}_pages"), path))
    context.distinct(named, "operations")
    return tuple(found)


@dataclass
class _Call:
    """One operation on its way to the model."""

    context: Context
    schemas: SchemaTypes
    path: Pointer
    node: dict[str, Any]

    def lower(self, errors: Errors) -> Operation:
        verb, url = str(self.path[2]), str(self.path[1])
        name = self.context.name(
            self.node.get("operationId") or from_path(verb, url),
            self.path,
            naming.snake_case,
            frozenset(),
        )
        name = naming.apart(name, reserved.METHODS)
        self.context.comes_from(Key("call", name), self.path)
        arguments = self._arguments(name)
        ordered = sorted(arguments, key=lambda a: not a.required)
        answers = self._answers(name)
        answer = union(*(type_ for _, type_ in answers)) if answers else NULL
        usual = next((t for status, t in answers if not status), answers[0][1] if answers else NULL)
        ranged = not all(status for status, _ in answers)
        body = next((a for a in arguments if a.place == "body"), None)
        retry = self.node.get("x-retry")
        paging = SeveralCalls(self.context, self.schemas, self.path, self.node)
        return Operation(
            name=name,
            verb=Name(verb.upper()),
            path=_template(url, arguments),
            summary=Text(str(self.node.get("summary") or "").strip()),
            description=Text(self._description()),
            arguments=tuple(ordered),
            answer=answer,
            ok=() if ranged else tuple(status for status, _ in answers),
            usual=usual,
            unusual=tuple((s, t) for s, t in answers if s and t != usual),
            errors=self._errors(name, errors),
            other_errors=self._other_errors(name),
            safe=retry == "safe" if retry in ("safe", "never") else verb in _SAFE,
            media_type=_other_than_json([self._media()] if body else []),
            accept=_other_than_json(self._accepted()),
            security=(
                alternatives(self.context, (*self.path, "security"))
                if "security" in self.node
                else None
            ),
            batch=paging.batch(name, arguments, answer),
            pages=paging.pages(arguments, answer),
            sources=tuple(Text(str(c)) for c in listed(self.node.get("x-source"))),
        )

    def _description(self) -> str:
        written = str(self.node.get("description") or "").strip()
        late = "Deprecated." if self.node.get("deprecated") is True else ""
        return "\n\n".join(part for part in (written, late) if part)

    # -- arguments

    def _arguments(self, name: Name) -> list[Argument]:
        document = self.context.document
        shared = mapping(document.resolve(document.get(*self.path[:2]))).get("parameters")
        written: dict[tuple[str, str], tuple[Pointer, dict[str, Any]]] = {}
        places: dict[tuple[str, str], Pointer] = {}
        for base, nodes in ((self.path[:2], shared), (self.path, self.node.get("parameters"))):
            for index, node in enumerate(sequence(nodes)):
                parameter = mapping(document.resolve(node))
                key = (str(parameter.get("name")), str(parameter.get("in")))
                if key[1] != "header" or key[0].lower() not in _IGNORED_HEADERS:
                    places[key] = (*base, "parameters", index)
                    written[key] = (self.context.place(places[key]), parameter)
        found = [self._argument(path, node) for path, node in written.values()]
        if "requestBody" in self.node:
            found.append(self._body())
        order = [*places.values(), (*self.path, "requestBody")]  # one too many without a body
        for argument, place in zip(found, order, strict=False):
            self.context.comes_from(Key("argument", name, argument.name), place)
        named = [
            (a.wire.raw, a.name, path)
            for a, (path, _) in zip(found, [*written.values(), (self.path, {})], strict=False)
        ]
        self.context.distinct(named, "parameters")
        return found

    def _argument(self, path: Pointer, node: dict[str, Any]) -> Argument:
        wire = str(node.get("name"))
        argument = self.context.name(wire, path, naming.snake_case, reserved.ARGUMENTS, node)
        schema = node.get("schema")
        type_ = self.schemas.type_of(schema, (*path, "schema"))
        place = str(node.get("in"))
        inside = [*parts(type_)]
        if any(isinstance(t, Ref | MapOf) for t in inside):
            text = f"an object as a {place} parameter"
            self.context.unsupported(path, text, "split it into several parameters")
        elif sum(isinstance(t, ListOf | TupleOf) for t in inside) > 1:
            text = f"a list of lists as a {place} parameter"
            self.context.unsupported(path, text, "split it into several parameters")
        explode = place in {"query", "cookie"} and node.get("explode", True)
        return Argument(
            name=argument,
            wire=Text(wire),
            place=place,
            type=type_,
            required=node.get("required") is True,
            doc=self._told(node, schema, any(isinstance(t, Literals) for t in inside)),
            encoder=_COMMAS if isinstance(type_, ListOf) and not explode else None,
        )

    def _told(self, node: dict[str, Any], schema: Any, listed: bool) -> Text:
        """What a parameter says of itself, else what its schema says, with the limits."""
        resolved = mapping(self.context.document.resolve(schema))
        description = node.get("description") or resolved.get("description")
        said = mapping(schema) | ({"description": description} if description else {})
        return self.schemas.doc(said | {k: node[k] for k in ("deprecated",) if k in node}, listed)

    def _media(self) -> str:
        """The media type in which the body is sent: JSON if there is a choice."""
        body = mapping(self.context.document.resolve(self.node["requestBody"]))
        content = mapping(body.get("content"))
        json = [media for media in content if is_json(media)]
        as_bytes = [media for media in content if not is_multipart(media) and "*" not in media]
        return str(next(iter([*json, *as_bytes, *content]), "application/json"))

    def _body(self) -> Argument:
        place = self.context.place((*self.path, "requestBody"))
        body = mapping(self.context.document.get(*place))
        media, text = self._media(), str(body.get("description") or "").strip()
        path = (*place, "content", media)
        described = "schema" in mapping(mapping(body.get("content")).get(media))
        if is_json(media) or (is_form(media) and described):
            schema = mapping(self.context.document.get(*path)).get("schema")
            type_ = self.schemas.type_of(schema, (*path, "schema"))
            text = f"{text} Sent as a form.".strip() if is_form(media) else text
        else:
            type_ = union(STRING, BYTES) if is_text(media) else BYTES
            text = f"{text} Sent as it is, with media type `{media}`.".strip()
            self._check_charset(media, path)
        if is_multipart(media) or "*" in media:
            what, better = (
                f"a body of media type {quoted(media)}",
                "describe the body as `application/json`",
            )
            self.context.unsupported(path, what, f"{better}, or remove the operation")
        required = body.get("required") is True
        return Argument(Name("body"), Text("body"), "body", type_, required, Text(text))

    def _check_charset(self, media: str, path: Pointer) -> None:
        """A text is sent in the charset that its media type declares."""
        if is_text(media) and (name := charset(media)) and not is_charset(name):
            what = f"a body of the unknown charset {quoted(name)}"
            self.context.unsupported(
                path, what, "write `charset=utf-8`, or another that Python knows"
            )

    # -- answers

    def _answers(self, name: Name) -> list[tuple[int, Type]]:
        """The statuses of success and what each carries; 0 for a range or `default`."""
        answers = mapping(self.node.get("responses"))
        codes = [code for code in answers if re.fullmatch(r"2(\d\d|XX)", code)] or (
            ["default"] if "default" in answers else []
        )
        found: list[tuple[int, Type]] = []
        for code in codes:
            where = self.context.place((*self.path, "responses", code))
            response = self.context.document.get(*where)
            schema, media, place = json_body(response, where)
            type_: Type = BYTES if mapping(response).get("content") else NULL
            if media:
                type_ = self.schemas.type_of(schema, place)
            self.context.comes_from(Key("answer", name), place if media else where)
            found.append((int(code) if code.isdigit() else 0, type_))
        return found

    def _accepted(self) -> list[str]:
        """Media types of the answers that are no errors."""
        found: list[str] = []
        for code, written in mapping(self.node.get("responses")).items():
            if code.startswith("2"):
                answer = mapping(self.context.document.resolve(written))
                _, json, _ = json_body(answer, ())
                found += [json] if json else [*mapping(answer.get("content"))]
        return list(dict.fromkeys(found))

    def _errors(self, name: Name, errors: Errors) -> tuple[ErrorClass, ...]:
        """The documented errors, with what they mean here."""
        answers = mapping(self.node.get("responses"))
        found: list[ErrorClass] = []
        for error in errors.of(list(answers)):
            written = mapping(self.context.document.resolve(answers[str(error.status)]))
            place = (*self.path, "responses", str(error.status))
            self.context.comes_from(Key("raised", name, error.name), place)
            found.append(replace(error, doc=Text(str(written.get("description") or "").strip())))
        return tuple(found)

    def _other_errors(self, name: Name) -> Type | None:
        """The body of errors that are only documented together, e.g. under `default`."""
        types: list[Type] = []
        for code in mapping(self.node.get("responses")):
            if code in {"4XX", "5XX", "default"}:
                where = self.context.place((*self.path, "responses", code))
                schema, media, place = json_body(self.context.document.get(*where), where)
                types += [self.schemas.type_of(schema, place)] if media else []
                self.context.comes_from(Key("raised", name), place)
        return union(*types) if types else None


def _other_than_json(media: list[str]) -> Text | None:
    """Media types as a header lists them; None if there is only JSON, which clients send anyway."""
    return None if media in ([], ["application/json"]) else Text(", ".join(media))


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
