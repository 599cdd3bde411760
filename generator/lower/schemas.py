"""Schemas -> types, classes and enums.

Every object with properties becomes a class and every list of words an enum; the rest is written
where it is used. `allOf` is merged into one class.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from generator import naming, reserved
from generator.load import Pointer, is_mapping, mapping, sequence
from generator.lower.all_of import Located, Placed, merge, mergeable
from generator.lower.context import Context
from generator.lower.enums import literals, words
from generator.lower.model_registry import ModelRegistry
from generator.lower.sent_received import directed
from generator.lower.tagged_unions import tagged
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
    Alias,
    Class,
    Field,
    Key,
    ListOf,
    MapOf,
    Model,
    Operation,
    Ref,
    TaggedUnion,
    TupleOf,
    Type,
    union,
)
from generator.model.python import annotation
from generator.naming import Name
from generator.text import Text

_SCALARS = {"integer": INTEGER, "number": NUMBER, "boolean": BOOLEAN, "null": NULL}


class SchemaTypes(ModelRegistry):
    """The types of one document; classes are collected as they are met.

    A class is named when it is met, and what it holds is lowered later: else a row of schemas that
    refer one to the next would be lowered each inside the one before.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.open: list[Pointer] = []
        self.bodies: deque[Callable[[], None]] = deque()
        self.aliases: list[Alias] = []
        for _, path in self._components():
            self.component(path)
            self._lower_bodies()
        self._name_aliases()

    def _components(self) -> Iterator[Placed]:
        for name, schema in mapping(self.context.document.get(*COMPONENTS)).items():
            yield schema, (*COMPONENTS, name)

    def finish(
        self, operations: Iterable[Operation], payloads: Iterable[Type]
    ) -> tuple[Model, ...]:
        """All models: classes in the order in which they were met, then aliases.

        Args:
            operations: All of the document.
            payloads: What webhooks send.
        """
        self.context.distinct(self.named, "schemas")
        self.context.class_places.update({str(name): path for _, name, path in self.named})
        found = [model for model in self.models.values() if model]
        return directed([*found, *self.aliases], operations, payloads)

    def _lower_bodies(self) -> None:
        """Lower what the classes hold that were named meanwhile, and those that this names."""
        while self.bodies:
            self.bodies.popleft()()

    def _name_aliases(self) -> None:
        """Give every component that is neither class nor enum its name all the same."""
        rest = [(path, mapping(schema)) for schema, path in self._components()]
        rest = [(path, schema) for path, schema in rest if path not in self.names]
        for path, schema in rest:
            type_ = self.component(path)
            if not self._is_named_inside(path):
                self.aliases.append(Alias(self.alias_name(path, schema), self.doc(schema), type_))

    def _is_named_inside(self, path: Pointer) -> bool:
        """Whether the only class in a component, e.g. an enum beside `string`, has its name."""
        word = self.context.class_names.word(path)
        return any(said == word and at[:3] == path for said, _, at in self.named)

    # -- named schemas

    def component(self, path: Pointer) -> Type:
        """What a reference to a component stands for: its type, or one of those that extend it."""
        type_, place = self._component(path), (*path, "discriminator")
        schema = mapping(self.context.document.get(*path))
        known = self.models.get(place)
        if isinstance(known, TaggedUnion):
            return known
        if "discriminator" not in schema or not isinstance(type_, Ref):
            return type_
        family: list[tuple[Ref, Placed]] = [(type_, (schema, path))]
        for part, where in self._components():
            found = self._component(where) if self._extends(where, path) else None
            family += [(found, (part, where))] if isinstance(found, Ref) else []
        about = {"discriminator": schema["discriminator"]}
        return tagged(self, about, place, family, self._visit) or type_

    def _component(self, path: Pointer) -> Type:
        """The type of a component schema: its class, or what stands for it where it is used."""
        schema = mapping(self.context.document.get(*path))
        if path in self.names:
            return self._named(path, schema)
        if path in self.open:
            self.context.unsupported(
                path,
                "a list that holds only itself",
                "put an object with a property between the lists",
            )
            return ANY
        self.open.append(path)
        try:
            return self._type(schema, path)
        finally:
            self.open.remove(path)

    def _named(self, path: Pointer, schema: dict[str, Any]) -> Type:
        """The type at a place that has a name."""
        type_ = Ref(self.names[path])
        null = self._admits_null(schema, path)
        return self.types.get(path) or (union(type_, NULL) if null else type_)

    def _admits_null(self, schema: dict[str, Any], path: Pointer) -> bool:
        """Whether a schema, with all that it extends, admits null; unions have their own say."""
        if {"$ref", "allOf"} & schema.keys():
            return admits_null(spread(self.context.document, schema, path).parts) is True
        return nullable(schema)

    def _extends(self, path: Pointer, base: Pointer, depth: int = 8) -> bool:
        """Whether an `allOf` of a component leads to another one, however many steps away."""
        for index, _ in enumerate(sequence(self.context.document.get(*path, "allOf"))):
            target = self.context.place((*path, "allOf", index))
            if target == base or (depth and self._extends(target, base, depth - 1)):
                return True
        return False

    def _visit(self, path: Pointer) -> None:
        """See to it that a component has its name before anything that it holds."""
        owner = path[:3]
        if owner[:2] == COMPONENTS and owner not in self.names and owner not in self.open:
            self._component(owner)

    # -- types

    def type_of(self, schema: Any, path: Pointer) -> Type:
        """The type of a schema; all classes that it leads to are complete."""
        type_ = self._type(schema, path)
        self._lower_bodies()
        return type_

    def _type(self, schema: Any, path: Pointer) -> Type:
        if not is_mapping(schema) or not schema:
            return ANY
        if path in self.types:
            return self.types[path]
        if "$ref" in schema:
            type_ = self._reference(schema, path)
        elif "allOf" in schema:
            own = {key: value for key, value in schema.items() if key != "allOf"}
            parts = [(p, (*path, "allOf", i)) for i, p in enumerate(sequence(schema["allOf"]))]
            type_ = self._merged([*parts, (own, path)], path)
        elif "anyOf" in schema or "oneOf" in schema:
            type_ = self._any_of(schema, path)
        else:
            type_ = self._plain(schema, path)
        type_ = union(type_, NULL) if self._admits_null(schema, path) else type_
        if path in self.names:
            self.types[path] = type_
        return type_

    def _reference(self, schema: dict[str, Any], path: Pointer) -> Type:
        rest = {key: value for key, value in schema.items() if key != "$ref"}
        if STRUCTURE & rest.keys():
            return self._merged([({"$ref": schema["$ref"]}, path), (rest, path)], path)
        target = self.context.document.steps(str(schema["$ref"]))
        if target[:2] == COMPONENTS and len(target) == 3:
            return self.component(target)
        self._visit(target)
        if target in self.names:
            return self._named(target, mapping(self.context.document.get(*target)))
        return self._type(self.context.document.get(*target), target)

    def _merged(self, parts: list[Placed], path: Pointer) -> Type:
        """The type of what fits all the parts; the last of them is what the place itself says."""
        telling = [placed for placed in parts if STRUCTURE & mapping(placed[0]).keys()]
        if not telling:
            whole = {k: v for part, _ in parts for k, v in mapping(part).items()}
            return self._plain(whole, path)
        part, place = telling[0]
        if len(telling) == 1 and ("$ref" in part or not mergeable(part)):
            return self._type(part, place)
        return self._type(merge(self.context, parts, path, self._visit), path)

    def _any_of(self, schema: dict[str, Any], path: Pointer) -> Type:
        key = "anyOf" if "anyOf" in schema else "oneOf"
        parts = [mapping(part) for part in sequence(schema[key])]
        base = {k: v for k, v in schema.items() if k not in {key, "discriminator"}}
        if not any({*SHAPE, "$ref"} & part.keys() for part in parts):
            # Only sets of required members, or formats: all of them have the same type.
            return self._plain(base, path)
        if not STRUCTURE & base.keys() and (values := constants(schema)) is not None:
            null = [None for part in parts if is_null(part)][:1]
            enum = {"enum": [value for value, _ in values] + null}
            return self._plain(base | enum, path, parts)
        types: list[Type] = []
        classes: list[tuple[Ref, Placed]] = []
        for index, part in enumerate(parts):
            place = (*path, key, index)
            if STRUCTURE & base.keys():
                about = {"description": schema.get("description", "")} | part
                found = self._merged([(base, path), (about, place)], place)
            else:
                whole = part if {*SHAPE, "$ref"} & part.keys() else base | part
                found = self._type(whole, place)
            classes += [(found, (part, place))] if isinstance(found, Ref) else []
            types.append(found)
        told = tagged(self, schema, path, classes, self._visit)
        others = [type_ for type_ in types if not isinstance(type_, Ref)]
        return union(told, *others) if told else union(*types)

    def _plain(
        self,
        schema: dict[str, Any],
        path: Pointer,
        options: Iterable[dict[str, Any]] = (),
    ) -> Type:
        """The type of a schema that extends nothing; `options` say more of its words."""
        value, held = own_constant(schema), kinds(schema)
        if value and ("const" in schema or path[:-1] != COMPONENTS):
            return literals(self.context, value, path, held or ())
        if sequence(schema.get("enum")):
            return words(self, schema, path, options)
        if held is None:
            return ANY
        return union(*(self._kind(kind, schema, path) for kind in held)) if held else NULL

    def _kind(self, kind: str, schema: dict[str, Any], path: Pointer) -> Type:
        if kind == "object":
            return self._object(schema, path)
        if kind == "array":
            return self._array(schema, path)
        if kind == "string":
            return TIMESTAMP if schema.get("format") == "date-time" else STRING
        return _SCALARS.get(kind, ANY)

    def _array(self, schema: dict[str, Any], path: Pointer) -> Type:
        firsts = sequence(schema.get("prefixItems"))
        if firsts:
            types = [self._type(part, (*path, "prefixItems", i)) for i, part in enumerate(firsts)]
            fixed = schema.get("items") is False and schema.get("minItems") == len(firsts)
            rest = [] if schema.get("items") is False else [self._item(schema, path)]
            return TupleOf(tuple(types)) if fixed else ListOf(union(*types, *rest))
        return ListOf(self._item(schema, path))

    def _item(self, schema: dict[str, Any], path: Pointer) -> Type:
        return self._type(schema.get("items"), (*path, "items"))

    def _object(self, schema: dict[str, Any], path: Pointer) -> Type:
        if schema.get("properties"):
            return Ref(self._class(schema, path))
        patterns = mapping(schema.get("patternProperties"))
        values: list[Placed] = [
            (part, (*path, "patternProperties", key)) for key, part in patterns.items()
        ]
        rest = schema.get("additionalProperties")
        if is_mapping(rest) or not values:
            values.append((mapping(rest), (*path, "additionalProperties")))
        return MapOf(union(*(self._type(part, at) for part, at in values)))

    def _class(self, schema: dict[str, Any], path: Pointer) -> Name:
        name = self.class_name(path, schema)
        self.models[path] = None
        self.bodies.append(partial(self._body, name, schema, path))
        return name

    def _body(self, name: Name, schema: dict[str, Any], path: Pointer) -> None:
        """Lower what the class at a place holds."""
        required = sequence(schema.get("required"))
        fields: list[Field] = []
        places: list[Pointer] = []
        for word, part in mapping(schema["properties"]).items():
            # What the class extends is named after the place where it is written.
            at = part.path if isinstance(part, Located) else (*path, "properties", word)
            places.append(at)
            fields.append(self._field(name, word, part, at, word in required))
        named = [(f.wire.raw, f.name, at) for f, at in zip(fields, places, strict=True)]
        self.context.distinct(named, "properties")
        self.models[path] = Class(name, self._class_doc(schema, path), tuple(fields))

    def _field(self, holder: Name, word: str, part: Any, at: Pointer, required: bool) -> Field:
        attribute = self.context.name(word, at, naming.snake_case, reserved.FIELDS, part)
        self.context.comes_from(Key("field", holder, attribute), at)
        type_ = self._type(part, at)
        type_ = union(type_, NULL) if nullable(mapping(part)) else type_
        return Field(attribute, Text(word), type_, required, self.doc(part), _only(mapping(part)))

    def _class_doc(self, schema: dict[str, Any], path: Pointer) -> Text:
        text, rest = self.doc(schema), schema.get("additionalProperties")
        if not is_mapping(rest) or not rest:
            return text
        type_ = self._type(rest, (*path, "additionalProperties"))
        return Text(f"{text.raw}\n\nOther keys hold `{annotation(type_)}`.".strip())


def _only(schema: dict[str, Any]) -> str:
    if schema.get("readOnly") is True:
        return "answers"
    return "requests" if schema.get("writeOnly") is True else ""
