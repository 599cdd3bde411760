"""`<provider>/models.py`: datamodel-code-generator prints the classes, from our model.

It sees neither a spec's text nor how classes refer to one another. Names are ours already; every
docstring, wire name, constant and type goes in as a numbered placeholder, and is filled in
afterwards. So a class costs the same however many there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import zip_longest
from typing import Any

from generator.emit.module import wrapped
from generator.model import (
    Alias,
    Class,
    Enum,
    Field,
    Model,
    TaggedUnion,
    class_names,
)
from generator.model.python import spelled
from generator.package import Package
from generator.text import Code, Text, docstring, literal

_AT_ONCE = 250
"""Classes of one run of the printer: more take more memory, fewer take longer."""

_PLACEHOLDER = re.compile(
    r"""
    ^(?P<lead>[ ]*)["]{3}\n [ ]*DLRGEN(?P<doc>\d+)x\n [ ]*["]{3}\n (?:\n+(?=[ ]))?
    | Literal\['DLRGEN(?P<type>\d+)x'\](?:[ ]\|[ ]None)?
    | 'DLRGEN(?P<word>\d+)x'
    | ^class[ ](?P<class>\w+)\(Model\):
    """,
    re.MULTILINE | re.VERBOSE,
)
"""A docstring with the blank lines after it in its class, a type or a constant, a base class."""

_NAME = re.compile(r"^class (?P<name>\w+)\(|^    (?P<part>\w+)(?:: | = )", re.MULTILINE)


def emit(package: Package) -> dict[str, str]:
    """The models of one provider, in the order in which Python can define them."""
    provider = package.provider
    if not provider.models:
        return {}
    classes = [m for m in _ordered(provider.models) if not isinstance(m, TaggedUnion | Alias)]
    chunks = (classes[at : at + _AT_ONCE] for at in range(0, len(classes), _AT_ONCE))
    unions = [_union(model) for model in provider.models if isinstance(model, TaggedUnion)]
    aliases = [_alias(model) for model in provider.models if isinstance(model, Alias)]
    body = "\n\n".join([*(_Printer(chunk).source() for chunk in chunks), *unions, *aliases])
    doc = f"Models of {provider.title.raw}: what the provider sends is kept, to the character."
    return {f"{provider.package}/models.py": wrapped(f"\n{body}", provider.origin, doc, {})}


def _alias(model: Alias) -> str:
    """The lines that define the alias of a type; they come after all that it names."""
    doc = f'"""{docstring(model.doc)}"""\n' if model.doc else ""
    return f"{model.name}: TypeAlias = {spelled(model.type)}\n{doc}"


def _union(model: TaggedUnion) -> str:
    """The line that defines a union told apart by a word, and its docstring."""
    options = " | ".join(option.name for option in model.options)
    words = ", ".join(f"{literal(word)}: {name}" for word, name in model.words)
    tagged = f"Tagged({literal(model.key)}, {{{words}}})"
    return f'{model.name} = Annotated[{options}, {tagged}]\n"""{docstring(model.doc)}"""\n'


# --- the order of classes


def _ordered(models: Sequence[Model]) -> list[Model]:
    """Each class after those that it refers to; otherwise as in the spec.

    That is the order in which they could be defined by reading the spec over and over. Classes that
    refer to one another in circles, and those that refer to them, come last.
    """
    places = {str(model.name): place for place, model in enumerate(models)}
    missing = [_referred(model, places) - {place} for place, model in enumerate(models)]
    users: list[list[int]] = [[] for _ in models]
    for place, others in enumerate(missing):
        for other in others:
            users[other].append(place)
    readings = [0] * len(models)
    """How often the spec has been read when a class can be defined."""
    definable = [place for place, others in enumerate(missing) if not others]
    for place in definable:
        for user in users[place]:
            readings[user] = max(readings[user], readings[place] + (place > user))
            missing[user].remove(place)
            if not missing[user]:
                definable.append(user)
    circles = [place for place, others in enumerate(missing) if others]
    definable.sort(key=lambda place: (readings[place], place))
    return [models[place] for place in definable + circles]


def _referred(model: Model, places: Mapping[str, int]) -> set[int]:
    """The places of the classes that a definition mentions."""
    if isinstance(model, Enum | Alias):
        return set()
    types = (
        model.options if isinstance(model, TaggedUnion) else [field.type for field in model.fields]
    )
    return {places[name] for type_ in types for name in class_names(type_) if name in places}


# --- the printer, and its placeholders


class _Printer:
    """One run of datamodel-code-generator, and what its placeholders stand for."""

    def __init__(self, models: Sequence[Class | Enum]) -> None:
        self.models = models
        self.texts: list[Text | Code] = []
        self.names: dict[str, str] = {}
        """Placeholder of a wire name -> name of its attribute."""
        self.sent = {str(m.name) for m in models if isinstance(m, Class) and m.sent_only}

    def source(self) -> str:
        """The classes, complete but for their imports."""
        schemas = {str(model.name): self._schema(model) for model in self.models}
        printed = _printed(schemas, self.names)
        _verify(printed, self.models)
        return _PLACEHOLDER.sub(self._filled, printed)

    def _placeholder(self, text: Text | Code) -> str:
        self.texts.append(text)
        return f"DLRGEN{len(self.texts) - 1}x"

    def _filled(self, match: re.Match[str]) -> str:
        """What a placeholder stands for; all in one pass, so a text that reads like one stays."""
        if name := match["class"]:
            return f"class {name}({'Sent' if name in self.sent else 'Model'}):"
        text = self.texts[int(match["doc"] or match["type"] or match["word"])]
        if match["type"]:
            return str(text)
        if match["word"]:
            return literal(text)
        inside = docstring(text).replace("\n", f"\n{match['lead']}")
        return f'{match["lead"]}"""{inside}"""\n'

    def _schema(self, model: Class | Enum) -> dict[str, Any]:
        """The JSON Schema that makes the printer write this class."""
        if isinstance(model, Enum):
            members = model.members
            words = {
                "type": "string",
                "enum": [self._placeholder(member.word) for member in members],
                "x-enum-varnames": [str(member.name) for member in members],
                "x-enum-descriptions": [self._placeholder(m.doc) if m.doc else "" for m in members],
            }
            return self._described(words, model.doc)
        keys = [self._key(field) for field in model.fields]
        schema = {
            "type": "object",
            "properties": dict(zip(keys, map(self._type, model.fields), strict=True)),
            "required": [
                key for key, field in zip(keys, model.fields, strict=True) if field.required
            ],
        }
        return self._described(schema, model.doc)

    def _key(self, field: Field) -> str:
        if field.wire.raw == field.name:
            return str(field.name)
        key = self._placeholder(field.wire)
        self.names[key] = str(field.name)
        return key

    def _type(self, field: Field) -> dict[str, Any]:
        return self._described({"const": self._placeholder(spelled(field.printed))}, field.doc)

    def _described(self, schema: dict[str, Any], doc: Text) -> dict[str, Any]:
        return {**schema, "description": self._placeholder(doc)} if doc else schema


def _printed(schemas: dict[str, Any], names: dict[str, str]) -> str:
    """The classes as datamodel-code-generator writes them, without its imports."""
    from datamodel_code_generator import InputFileType, generate
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.format import PythonVersion

    document = {
        "openapi": "3.1.0",
        "info": {"title": "models", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    text = generate(
        document,
        input_file_type=InputFileType.OpenAPI,
        input_filename="models",
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        base_class="dlrgen.Model",
        formatters=[],
        disable_timestamp=True,
        custom_file_header="#",
        use_annotated=True,
        field_constraints=True,
        use_union_operator=True,
        use_standard_collections=True,
        use_specialized_enum=True,
        use_schema_description=True,
        use_field_description=True,
        use_inline_field_description=True,
        aliases=names,
        custom_class_name_generator=str,
        allow_remote_refs=False,
    )
    source = str(text)
    return source[source.index("\nclass ") + 1 :].rstrip() + "\n"


def _verify(printed: str, models: Sequence[Class | Enum]) -> None:
    """The printer wrote exactly the names of the model: clients and readers count on them."""
    wanted = [str(name) for model in models for name in (model.name, *_part_names(model))]
    found = [match["name"] or match["part"] for match in _NAME.finditer(printed)]
    for name, other in zip_longest(wanted, found):
        if name != other:
            raise AssertionError(f"the name {name} became {other}")


def _part_names(model: Class | Enum) -> Iterable[str]:
    return (part.name for part in (model.members if isinstance(model, Enum) else model.fields))
