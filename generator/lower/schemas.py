"""Schemas -> types, classes and enums.

Every object with properties becomes a class and every list of words an enum; the rest is written
where it is used. `allOf` is merged into one class.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from generator import naming
from generator.load import Path_, is_mapping, mapping, sequence
from generator.lower.context import Context
from generator.lower.directions import directed
from generator.lower.families import tagged
from generator.lower.objects import Located, Placed, merge, mergeable
from generator.lower.registry import Registry
from generator.lower.words import literals, words
from generator.meaning import (
    COMPONENTS,
    SHAPE,
    STRUCTURE,
    admits_null,
    constants,
    is_null,
    kinds,
    nullable,
    own_constant,
    spread,
)
from generator.model import (
    ANY,
    BOOLEAN,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    TIMESTAMP,
    Class,
    Field,
    ListOf,
    MapOf,
    Model,
    Operation,
    Ref,
    Tagged,
    TupleOf,
    Type,
    union,
)
from generator.naming import Name
from generator.text import Text

_SCALARS = {"integer": INTEGER, "number": NUMBER, "boolean": BOOLEAN, "null": NULL}


class Schemas(Registry):
    """The types of one document; classes are collected as they are met."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.open: list[Path_] = []
        for _, path in self._components():
            self.component(path)

    def _components(self) -> Iterator[Placed]:
        for name, schema in mapping(self.context.document.get(*COMPONENTS)).items():
            yield schema, (*COMPONENTS, name)

    def finish(
        self, operations: Iterable[Operation], payloads: Iterable[Type]
    ) -> tuple[Model, ...]:
        """All classes, in the order in which they were met; `payloads` are those of webhooks."""
        self.context.distinct(self.named, "schemas")
        self.context.class_places.update({str(name): path for _, name, path in self.named})
        found = [model for model in self.models.values() if model]
        return directed(found, operations, payloads)

    # -- named schemas

    def component(self, path: Path_) -> Type:
        """What a reference to a component stands for: its type, or one of those that extend it."""
        type_, place = self._component(path), (*path, "discriminator")
        schema = mapping(self.context.document.get(*path))
        known = self.models.get(place)
        if isinstance(known, Tagged):
            return known
        if "discriminator" not in schema or not isinstance(type_, Ref):
            return type_
        family: list[tuple[Ref, Placed]] = [(type_, (schema, path))]
        for part, where in self._components():
            found = self._component(where) if self._extends(where, path) else None
            family += [(found, (part, where))] if isinstance(found, Ref) else []
        about = {"discriminator": schema["discriminator"]}
        return tagged(self, about, place, f"Any_{type_.name}", family, self._visit) or type_

    def _component(self, path: Path_) -> Type:
        """The type of a component schema: its class, or what stands for it where it is used."""
        schema = mapping(self.context.document.get(*path))
        if path in self.names:
            return self._under_way(path, schema)
        if path in self.open:
            self.context.unsupported(
                path,
                "a list that holds only itself",
                "put an object with a property between the lists",
            )
            return ANY
        self.open.append(path)
        try:
            return self.type_of(schema, path, str(path[-1]))
        finally:
            self.open.remove(path)

    def _under_way(self, path: Path_, schema: dict[str, Any]) -> Type:
        """The type at a place that has a name, whether or not it is finished."""
        type_ = Ref(self.names[path])
        null = self._admits_null(schema, path)
        return self.types.get(path) or (union(type_, NULL) if null else type_)

    def _admits_null(self, schema: dict[str, Any], path: Path_) -> bool:
        """Whether a schema, with all that it extends, admits null; unions have their own say."""
        if {"$ref", "allOf"} & schema.keys():
            return admits_null(spread(self.context.document, schema, path).parts) is True
        return nullable(schema)

    def _extends(self, path: Path_, base: Path_, depth: int = 8) -> bool:
        """Whether an `allOf` of a component leads to another one, however many steps away."""
        for index, _ in enumerate(sequence(self.context.document.get(*path, "allOf"))):
            target = self.context.place((*path, "allOf", index))
            if target == base or (depth and self._extends(target, base, depth - 1)):
                return True
        return False

    def _visit(self, path: Path_) -> None:
        """See to it that what a component holds is named after that, not after who refers to it."""
        owner = path[:3]
        if owner[:2] == COMPONENTS and owner not in self.names and owner not in self.open:
            self._component(owner)

    # -- types

    def type_of(self, schema: Any, path: Path_, hint: str) -> Type:
        """The type of a schema; `hint` names a class if it takes one."""
        if not is_mapping(schema) or not schema:
            return ANY
        if path in self.types:
            return self.types[path]
        if "$ref" in schema:
            type_ = self._reference(schema, path, hint)
        elif "allOf" in schema:
            own = {key: value for key, value in schema.items() if key != "allOf"}
            parts = [(p, (*path, "allOf", i)) for i, p in enumerate(sequence(schema["allOf"]))]
            type_ = self._merged([*parts, (own, path)], path, hint)
        elif "anyOf" in schema or "oneOf" in schema:
            type_ = self._any_of(schema, path, hint)
        else:
            type_ = self._plain(schema, path, hint)
        type_ = union(type_, NULL) if self._admits_null(schema, path) else type_
        if path in self.names:
            self.types[path] = type_
        return type_

    def _reference(self, schema: dict[str, Any], path: Path_, hint: str) -> Type:
        rest = {key: value for key, value in schema.items() if key != "$ref"}
        if STRUCTURE & rest.keys():
            return self._merged([({"$ref": schema["$ref"]}, path), (rest, path)], path, hint)
        target = self.context.document.steps(str(schema["$ref"]))
        if target[:2] == COMPONENTS and len(target) == 3:
            return self.component(target)
        self._visit(target)
        if target in self.names:
            return self._under_way(target, mapping(self.context.document.get(*target)))
        return self.type_of(self.context.document.get(*target), target, hint)

    def _merged(self, parts: list[Placed], path: Path_, hint: str) -> Type:
        """The type of what fits all the parts; the last of them is what the place itself says."""
        telling = [placed for placed in parts if STRUCTURE & mapping(placed[0]).keys()]
        if not telling:
            whole = {k: v for part, _ in parts for k, v in mapping(part).items()}
            return self._plain(whole, path, hint)
        part, place = telling[0]
        if len(telling) == 1 and ("$ref" in part or not mergeable(part)):
            return self.type_of(part, place, hint)
        return self.type_of(merge(self.context, parts, path, self._visit), path, hint)

    def _any_of(self, schema: dict[str, Any], path: Path_, hint: str) -> Type:
        key = "anyOf" if "anyOf" in schema else "oneOf"
        parts = [mapping(part) for part in sequence(schema[key])]
        base = {k: v for k, v in schema.items() if k not in {key, "discriminator"}}
        if not any({*SHAPE, "$ref"} & part.keys() for part in parts):
            # Only sets of required members, or formats: all of them have the same type.
            return self._plain(base, path, hint)
        if not STRUCTURE & base.keys() and (values := constants(schema)) is not None:
            null = [None for part in parts if is_null(part)][:1]
            enum = {"enum": [value for value, _ in values] + null}
            return self._plain(base | enum, path, hint, parts)
        types: list[Type] = []
        classes: list[tuple[Ref, Placed]] = []
        for index, part in enumerate(parts):
            place, name = (*path, key, index), _option_name(hint, parts, index)
            if STRUCTURE & base.keys():
                about = {"description": schema.get("description", "")} | part
                found = self._merged([(base, path), (about, place)], place, name)
            else:
                whole = part if {*SHAPE, "$ref"} & part.keys() else base | part
                found = self.type_of(whole, place, name)
            classes += [(found, (part, place))] if isinstance(found, Ref) else []
            types.append(found)
        told = tagged(self, schema, path, hint, classes, self._visit)
        others = [type_ for type_ in types if not isinstance(type_, Ref)]
        return union(told, *others) if told else union(*types)

    def _plain(
        self,
        schema: dict[str, Any],
        path: Path_,
        hint: str,
        options: Iterable[dict[str, Any]] = (),
    ) -> Type:
        """The type of a schema that extends nothing; `options` say more of its words."""
        value, held = own_constant(schema), kinds(schema)
        if value and ("const" in schema or path[:-1] != COMPONENTS):
            return literals(self.context, value, path, held or ())
        if sequence(schema.get("enum")):
            return words(self, schema, path, hint, options)
        if held is None:
            return ANY
        return union(*(self._kind(kind, schema, path, hint) for kind in held)) if held else NULL

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
        patterns = mapping(schema.get("patternProperties"))
        values: list[Placed] = [
            (part, (*path, "patternProperties", key)) for key, part in patterns.items()
        ]
        rest = schema.get("additionalProperties")
        if is_mapping(rest) or not values:
            values.append((mapping(rest), (*path, "additionalProperties")))
        return MapOf(union(*(self.type_of(part, at, f"{hint}_value") for part, at in values)))

    def _class(self, schema: dict[str, Any], path: Path_, hint: str) -> Name:
        name = self.class_name(path, schema, hint)
        self.models[path] = None
        # With a name to refer to, what follows may lead back here, or to what led here.
        self.open, before = [], self.open
        required = sequence(schema.get("required"))
        fields: list[Field] = []
        places: list[Path_] = []
        for word, part in mapping(schema["properties"]).items():
            at = (*path, "properties", word)
            owner: object = name
            if isinstance(part, Located):  # of what the class extends, and named after that
                at = part.path
                owner = self.names.get(at[:3]) or (at[2] if at[:2] == COMPONENTS else name)
            places.append(at)
            attribute = self.context.name(word, at, naming.snake_case, naming.RESERVED_FIELDS, part)
            self.context.comes_from(f"models.{name}.{attribute}", at)
            type_ = self.type_of(part, at, f"{owner}_{word}")
            type_ = union(type_, NULL) if nullable(mapping(part)) else type_
            told = self.doc(part)
            fields.append(
                Field(attribute, Text(word), type_, word in required, told, _only(mapping(part)))
            )
        named = [(f.wire.raw, f.name, at) for f, at in zip(fields, places, strict=True)]
        self.context.distinct(named, "properties")
        self.open = before
        self.models[path] = Class(name, self._class_doc(schema, path, hint), tuple(fields))
        return name

    def _class_doc(self, schema: dict[str, Any], path: Path_, hint: str) -> Text:
        text, rest = self.doc(schema), schema.get("additionalProperties")
        if not is_mapping(rest) or not rest:
            return text
        type_ = self.type_of(rest, (*path, "additionalProperties"), f"{hint}_value")
        return Text(f"{text.raw}\n\nOther keys hold `{type_.annotation}`.".strip())


def _only(schema: dict[str, Any]) -> str:
    if schema.get("readOnly") is True:
        return "answers"
    return "requests" if schema.get("writeOnly") is True else ""


def _option_name(hint: str, parts: list[dict[str, Any]], index: int) -> str:
    """What to call the class of one option: by its title, or as the only one that needs a name."""
    title = parts[index].get("title")
    if isinstance(title, str):
        return f"{hint}_{title}"
    needing = [part for part in parts if {"properties", "enum", "allOf"} & part.keys()]
    return hint if needing == [parts[index]] else f"{hint}_option{index + 1}"
