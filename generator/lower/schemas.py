"""Schemas -> types, classes and enums.

Every object with properties becomes a class and every list of words an enum; the rest is written
where it is used. `allOf` is merged into one class. Limits (lengths, ranges, patterns) are told in
docstrings and not enforced: what a provider sends must be readable even where it breaks its own
document, and what it accepts is for the provider to judge.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator import naming
from generator.load import MAX_DEPTH, Path_, is_mapping, is_sequence, mapping, pointer, sequence
from generator.lower.context import Context
from generator.model import (
    ANY,
    BOOLEAN,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    TIMESTAMP,
    Class,
    Enum,
    Field,
    ListOf,
    Literals,
    MapOf,
    Member,
    Operation,
    Ref,
    Scalar,
    TupleOf,
    Type,
    Words,
    class_names,
    union,
)
from generator.naming import Name
from generator.text import Text

_SCALARS = {"integer": INTEGER, "number": NUMBER, "boolean": BOOLEAN, "null": NULL}
_CONSTANTS: dict[type[object], Scalar] = {bool: BOOLEAN, int: INTEGER, float: NUMBER}
_OBJECT_KEYS = {"properties", "additionalProperties", "patternProperties", "allOf"}
_SHAPE = {*_OBJECT_KEYS, "type", "enum", "const", "items", "prefixItems", "anyOf", "oneOf"}
_LIMITS = {
    "minLength": "At least {} characters.",
    "maxLength": "At most {} characters.",
    "minimum": "At least {}.",
    "maximum": "At most {}.",
    "exclusiveMinimum": "More than {}.",
    "exclusiveMaximum": "Less than {}.",
    "multipleOf": "A multiple of {}.",
    "minItems": "At least {} items.",
    "maxItems": "At most {} items.",
    "minProperties": "At least {} entries.",
    "maxProperties": "At most {} entries.",
    "pattern": "Matches {}.",
    "default": "Default: {}.",
}


class Schemas:
    """The types of one document; classes are collected as they are met."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.models: dict[Path_, Class | Enum | None] = {}
        self.names: dict[Path_, Name] = {}
        self.named: list[tuple[str, Name, Path_]] = []
        self.open: list[Path_] = []
        for name in mapping(context.document.get("components", "schemas")):
            self.component(("components", "schemas", name))

    def finish(self, operations: Iterable[Operation]) -> tuple[Class | Enum, ...]:
        """All classes in the order of the spec, told apart by whether they are only ever sent."""
        self.context.distinct(self.named, "schemas")
        self.context.class_places.update({str(name): path for _, name, path in self.named})
        models = [model for model in self.models.values() if model]
        by_name = {model.name: model for model in models}
        calls = list(operations)
        sent = _reach([c.body.type for c in calls if c.body], by_name)
        received = _reach([t for c in calls for t in _answers(c)], by_name)
        return tuple(
            Class(m.name, m.doc, m.fields, m.name in sent - received) if isinstance(m, Class) else m
            for m in models
        )

    # -- named schemas

    def component(self, path: Path_) -> Type:
        """The type of a component schema: its class, or what stands for it where it is used."""
        schema = mapping(self.context.document.get(*path))
        if path in self.names and path in self.models:
            return self._named(path, schema)
        if path in self.open:
            self.context.unsupported(path, "a schema that is only itself", "add an object between")
            return ANY
        self.open.append(path)
        try:
            return self.type_of(schema, path, str(path[-1]))
        finally:
            self.open.remove(path)

    def _named(self, path: Path_, schema: dict[str, Any]) -> Type:
        name = self.names[path]
        words = "enum" in schema
        type_: Type = Words(name) if words else Ref(name)
        return union(type_, NULL) if _nullable(schema) else type_

    def _class_name(self, path: Path_, schema: dict[str, Any], hint: str) -> Name:
        name = self.context.name(hint, path, naming.pascal_case, naming.RESERVED_CLASSES, schema)
        self.names[path] = name
        self.named.append((hint, name, path))
        return name

    # -- types

    def type_of(self, schema: Any, path: Path_, hint: str) -> Type:
        """The type of a schema; `hint` names a class if it takes one."""
        if not is_mapping(schema) or not schema:
            return ANY
        if "$ref" in schema:
            return self._reference(schema, path, hint)
        if "allOf" in schema:
            return self._all_of(schema, path, hint)
        if "anyOf" in schema or "oneOf" in schema:
            return self._any_of(schema, path, hint)
        type_ = self._plain(schema, path, hint)
        return union(type_, NULL) if _nullable(schema) else type_

    def _reference(self, schema: dict[str, Any], path: Path_, hint: str) -> Type:
        ref = str(schema["$ref"])
        if _SHAPE & schema.keys():
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            return self._all_of({"allOf": [{"$ref": ref}, rest]}, path, hint)
        target = pointer(ref.removeprefix("#"))
        found = self.context.document.get(*target)
        if target[:2] == ("components", "schemas") and len(target) == 3:
            return self.component(target)
        if target in self.models:
            return self._named(target, mapping(found))
        return self.type_of(found, target, hint)

    def _all_of(self, schema: dict[str, Any], path: Path_, hint: str) -> Type:
        parts = [
            part for part in schema["allOf"] if _SHAPE & mapping(part).keys() or "$ref" in part
        ]
        if len(parts) == 1 and not (_SHAPE - {"allOf", "type"}) & schema.keys():
            type_ = self.type_of(parts[0], path, hint)
            return union(type_, NULL) if _nullable(schema) else type_
        return self.type_of(self._merge(schema, path, MAX_DEPTH), path, hint)

    def _merge(self, schema: dict[str, Any], path: Path_, depth: int) -> dict[str, Any]:
        """The parts of an `allOf`, and of those inside it, as one object schema."""
        document = self.context.document
        merged: dict[str, Any] = {"properties": {}, "required": []}
        own = {key: value for key, value in schema.items() if key != "allOf"}
        for part in [*sequence(schema.get("allOf")), own]:
            resolved = mapping(document.resolve(part))
            if "allOf" in resolved:
                if depth == 0:
                    self.context.unsupported(
                        path, "an `allOf` that contains itself", "break the cycle"
                    )
                    return {"type": "object"}
                resolved = self._merge(resolved, path, depth - 1)
            if resolved and not _mergeable(resolved):
                text = "an `allOf` of anything but objects"
                self.context.unsupported(path, text, "write the object out")
                continue
            merged["properties"] |= mapping(resolved.get("properties"))
            merged["required"] += sequence(resolved.get("required"))
            for key in ("additionalProperties", "description", "title", "x-python-name"):
                if key in resolved and (resolved is own or key == "additionalProperties"):
                    merged[key] = resolved[key]
        if not merged["properties"]:
            del merged["properties"]
        if "description" in schema:
            merged["description"] = schema["description"]
        merged["type"] = "object"
        return merged

    def _any_of(self, schema: dict[str, Any], path: Path_, hint: str) -> Type:
        key = "anyOf" if "anyOf" in schema else "oneOf"
        base = {k: v for k, v in schema.items() if k not in {key, "discriminator"}}
        shaped = bool((_SHAPE - {"type"}) & base.keys())
        shapes = [
            part
            for part in sequence(schema[key])
            if _SHAPE & mapping(part).keys() or "$ref" in mapping(part)
        ]
        if shaped and not shapes:
            # Only sets of required members: every one of them is an object of the same class.
            return self.type_of(base, path, hint)
        if not shaped and shapes and all("const" in mapping(part) for part in shapes):
            words = {k: v for k, v in base.items() if k != "type"}
            return self.type_of(words | {"enum": [p["const"] for p in shapes]}, path, hint)
        types: list[Type] = []
        for index, part in enumerate(sequence(schema[key])):
            name = _option_name(hint, part, index)
            whole = {"allOf": [base, part]} if shaped else part
            types.append(self.type_of(whole, (*path, key, index), name))
        type_ = union(*types) if types else ANY
        return union(type_, NULL) if _nullable(schema) else type_

    def _plain(self, schema: dict[str, Any], path: Path_, hint: str) -> Type:
        if "const" in schema:
            return self._values([schema["const"]], path)
        if "enum" in schema:
            return self._words(schema, path, hint)
        kinds = [kind for kind in _kinds(schema) if kind != "null"]
        if len(kinds) > 1:
            return union(*(self._kind(kind, schema, path, hint) for kind in kinds))
        if kinds:
            return self._kind(kinds[0], schema, path, hint)
        if "null" in _kinds(schema):
            return NULL
        if _OBJECT_KEYS & schema.keys():
            return self._kind("object", schema, path, hint)
        return self._kind("array", schema, path, hint) if "items" in schema else ANY

    def _kind(self, kind: str, schema: dict[str, Any], path: Path_, hint: str) -> Type:
        if kind == "object":
            return self._object(schema, path, hint)
        if kind == "array":
            return self._array(schema, path, hint)
        if kind == "string":
            return TIMESTAMP if schema.get("format") == "date-time" else STRING
        return _SCALARS.get(kind, ANY)

    def _array(self, schema: dict[str, Any], path: Path_, hint: str) -> Type:
        firsts = sequence(schema.get("prefixItems"))
        if firsts:
            types = [
                self.type_of(part, (*path, "prefixItems", i), f"{hint}_item{i + 1}")
                for i, part in enumerate(firsts)
            ]
            fixed = schema.get("items") is False and schema.get("minItems") == len(firsts)
            rest = [] if schema.get("items") is False else [self._item(schema, path, hint)]
            return TupleOf(tuple(types)) if fixed else ListOf(union(*types, *rest))
        return ListOf(self._item(schema, path, hint))

    def _item(self, schema: dict[str, Any], path: Path_, hint: str) -> Type:
        return self.type_of(schema.get("items"), (*path, "items"), f"{hint}_item")

    def _object(self, schema: dict[str, Any], path: Path_, hint: str) -> Type:
        if schema.get("properties"):
            return Ref(self._class(schema, path, hint))
        values = [*mapping(schema.get("patternProperties")).values()]
        rest = schema.get("additionalProperties")
        if is_mapping(rest) or not values:
            values.append(mapping(rest))
        types = [self.type_of(v, (*path, "additionalProperties"), f"{hint}_value") for v in values]
        return MapOf(union(*types))

    def _class(self, schema: dict[str, Any], path: Path_, hint: str) -> Name:
        name = self._class_name(path, schema, hint)
        self.models[path] = None
        required = sequence(schema.get("required"))
        fields: list[Field] = []
        for word, part in mapping(schema["properties"]).items():
            at = (*path, "properties", word)
            attribute = self.context.name(word, at, naming.snake_case, naming.RESERVED_FIELDS, part)
            type_ = self.type_of(part, at, f"{name}_{word}")
            fields.append(Field(attribute, Text(word), type_, word in required, self.doc(part)))
        named = [(f.wire.raw, f.name, (*path, "properties", f.wire.raw)) for f in fields]
        self.context.distinct(named, "properties")
        self.models[path] = Class(name, self.doc(schema), tuple(fields))
        return name

    def _words(self, schema: dict[str, Any], path: Path_, hint: str) -> Type:
        values = [value for value in sequence(schema["enum"]) if value is not None]
        null = [NULL] if len(values) < len(schema["enum"]) else []
        if not values or not all(isinstance(value, str) for value in values):
            if "string" in _kinds(schema):
                value = next((v for v in values if not isinstance(v, str)), None)
                text = f"the word {value!r} of a string enum"
                self.context.unsupported((*path, "enum"), text, "put it in quotes")
            return union(self._values(values, path), *null)
        name = self._class_name(path, schema, hint)
        rows = mapping(schema.get("x-status-map"))
        members: list[Member] = []
        for word in dict.fromkeys(values):
            at = (*path, "enum", sequence(schema["enum"]).index(word))
            member = self.context.name(word, at, naming.upper_case, naming.RESERVED_MEMBERS)
            note = mapping(rows.get(word)).get("note")
            members.append(Member(member, Text(word), Text(note or "")))
        named = [(m.word.raw, m.name, (*path, "enum", i)) for i, m in enumerate(members)]
        self.context.distinct(named, "words")
        self.models[path] = Enum(name, self.doc(schema), tuple(members))
        return union(Words(name), *null)

    def _values(self, values: list[object], path: Path_) -> Type:
        """The type of given values, each of which also admits others of its kind."""
        found: dict[Scalar, list[Any]] = {}
        for value in values:
            if isinstance(value, dict | list):
                self.context.unsupported(path, "a constant list or object", "describe its parts")
                return ANY
            if value is None:
                found.setdefault(NULL, [])
            else:
                kind = _CONSTANTS.get(type(value), STRING)
                found.setdefault(kind, []).append(Text(str(value)) if kind is STRING else value)
        types: list[Type] = [
            NULL if kind is NULL else kind if kind is NUMBER else Literals(tuple(items), kind)
            for kind, items in found.items()
        ]
        return union(*types) if types else ANY

    def doc(self, schema: Any) -> Text:
        """Description and limits, as the docstring tells them."""
        written = mapping(schema)
        resolved = mapping(self.context.document.resolve(schema))
        text = written.get("description") or (resolved.get("title") if not written else "") or ""
        told = [
            template.format(written[key]) for key, template in _LIMITS.items() if key in written
        ]
        format_ = written.get("format")
        if format_ and format_ not in {"date-time", "int32", "int64", "float", "double"}:
            told.append(f"Format: {format_}.")
        if "const" in written:
            told.append(f"Always {written['const']!r}.")
        if written.get("deprecated") is True:
            told.append("Deprecated.")
        return Text(" ".join([str(text).strip(), *told]).strip())


def _kinds(schema: dict[str, Any]) -> list[str]:
    written = schema.get("type")
    return (
        [str(kind) for kind in written] if is_sequence(written) else [str(written)] * bool(written)
    )


def _nullable(schema: dict[str, Any]) -> bool:
    return schema.get("nullable") is True or "null" in _kinds(schema)


def _mergeable(schema: dict[str, Any]) -> bool:
    kinds = set(_kinds(schema)) - {"null", "object"}
    return not kinds and not {"enum", "const", "items", "anyOf", "oneOf"} & schema.keys()


def _option_name(hint: str, part: Any, index: int) -> str:
    title = mapping(part).get("title")
    return f"{hint}_{title}" if isinstance(title, str) else f"{hint}_option{index + 1}"


def _answers(operation: Operation) -> list[Type]:
    return [operation.answer, *(error.body for error in operation.errors if error.body)]


def _reach(types: list[Type], models: dict[Name, Class | Enum]) -> set[Name]:
    """The names of all models that values of these types can hold."""
    reached: set[Name] = set()
    todo = list(types)
    while todo:
        for name in class_names(todo.pop()):
            if name not in reached:
                reached.add(name)
                model = models.get(name)
                todo += [field.type for field in model.fields] if isinstance(model, Class) else []
    return reached
