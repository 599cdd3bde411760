"""`<provider>/models.py`: datamodel-code-generator prints the classes, from our model.

It never sees a spec's text. Names are ours already; every docstring, wire name and constant goes
in as a numbered placeholder and is filled in afterwards by the encoder of its place.
"""

from __future__ import annotations

import ast
import re
from typing import Any

from generator.emit.imports import imports
from generator.model import (
    ANY,
    BOOLEAN,
    BYTES,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    TIMESTAMP,
    Alias,
    Class,
    Enum,
    ListOf,
    Literals,
    MapOf,
    OneOf,
    Provider,
    Ref,
    Scalar,
    Tagged,
    TupleOf,
    Type,
    Words,
    spelled,
)
from generator.render import render
from generator.text import Code, Text, docstring, literal

Printed = Class | Enum | Tagged
"""What datamodel-code-generator prints, or a stand-in for it."""
_DOC = r'^(?P<lead> *)"""\n *DLRGEN(?P<doc>\d+)x\n *"""'
_WORD = r"'DLRGEN(?P<word>\d+)x'"
_PLACEHOLDER = re.compile(f"{_DOC}|{_WORD}", re.MULTILINE)

_SCALARS: dict[Scalar, dict[str, Any]] = {
    STRING: {"type": "string"},
    BYTES: {"type": "string"},
    INTEGER: {"type": "integer"},
    NUMBER: {"anyOf": [{"type": "integer"}, {"type": "number"}]},
    BOOLEAN: {"type": "boolean"},
    TIMESTAMP: {"$ref": "#/components/schemas/Timestamp"},
    ANY: {},
    NULL: {"type": "null"},
}


def emit(provider: Provider) -> dict[str, str]:
    """The models of one provider, in the order in which Python can define them."""
    if not provider.models:
        return {}
    printer = _Printer()
    aliases = [model for model in provider.models if isinstance(model, Alias)]
    classes = tuple(model for model in provider.models if not isinstance(model, Alias))
    body = (printer.classes(classes) if classes else "") + "".join(map(_named_type, aliases))
    _verify(body, provider)
    text = render("models.py.jinja", provider=provider, imports=imports(body, {}), body=Code(body))
    return {f"{provider.package}/models.py": text}


def _named_type(model: Alias) -> str:
    """The lines that define the alias of a type; they come after all that it names."""
    doc = f'"""{docstring(model.doc)}"""\n' if model.doc else ""
    return f"\n\n{model.name}: TypeAlias = {spelled(model.type)}\n{doc}"


class _Printer:
    """One run of datamodel-code-generator, and the texts that its placeholders stand for."""

    def __init__(self) -> None:
        self.texts: list[Text] = []
        self.names: dict[str, str] = {}
        """Placeholder of a wire name -> name of its attribute."""

    def classes(self, models: tuple[Printed, ...]) -> str:
        """The source of all classes, complete but for its imports."""
        schemas = {str(model.name): self._schema(model) for model in models}
        body = _printed(schemas, self.names)
        for model in models:
            if isinstance(model, Tagged):
                stand_in = rf"^class {model.name}\(Model\):\n(    .*\n?)+\n*"
                body = re.sub(stand_in, "", body, flags=re.MULTILINE) + self._alias(model)
            elif isinstance(model, Enum):
                body = re.sub(rf"\b{model.name} \| str\b", f"Open[{model.name}]", body)
            elif model.sent_only:
                body = body.replace(f"class {model.name}(Model):", f"class {model.name}(Sent):")
        return self._filled(body)

    def _placeholder(self, text: Text) -> str:
        self.texts.append(text)
        return f"DLRGEN{len(self.texts) - 1}x"

    def _filled(self, body: str) -> str:
        """`body` with its texts, filled in one pass: a text that reads like a placeholder stays."""

        def fill(match: re.Match[str]) -> str:
            if match["word"]:
                return literal(self.texts[int(match["word"])])
            inside = docstring(self.texts[int(match["doc"])]).replace("\n", f"\n{match['lead']}")
            return f'{match["lead"]}"""{inside}"""'

        return _PLACEHOLDER.sub(fill, body)

    # -- model -> JSON Schema

    def _alias(self, model: Tagged) -> str:
        """The line that defines the alias, with placeholders for the words of the spec."""
        options = " | ".join(option.name for option in model.options)
        words = (f"'{self._placeholder(word)}': {name}" for word, name in model.words)
        tagged = f"Tagged('{self._placeholder(model.key)}', {{{', '.join(words)}}})"
        doc = f'"""\n{self._placeholder(model.doc)}\n"""\n'
        return f"\n\n{model.name} = Annotated[{options}, {tagged}]\n{doc}"

    def _schema(self, model: Printed) -> dict[str, Any]:
        if isinstance(model, Tagged):
            # A class that refers to the same classes, so that it is printed after them.
            return {
                "type": "object",
                "properties": {str(o.name): self._of(o) for o in model.options},
            }
        if isinstance(model, Enum):
            members = model.members
            words = {
                "type": "string",
                "enum": [self._placeholder(member.word) for member in members],
                "x-enum-varnames": [str(member.name) for member in members],
                "x-enum-descriptions": [self._placeholder(m.doc) if m.doc else "" for m in members],
            }
            return self._described(words, model.doc)
        properties: dict[str, Any] = {}
        required: list[str] = []
        for field in model.fields:
            key = str(field.name)
            if field.wire.raw != field.name:
                key = self._placeholder(field.wire)
                self.names[key] = str(field.name)
            properties[key] = self._described(self._of(field.type), field.doc)
            required += [key] * field.required
        schema = {"type": "object", "properties": properties, "required": required}
        return self._described(schema, model.doc)

    def _described(self, schema: dict[str, Any], doc: Text) -> dict[str, Any]:
        return {**schema, "description": self._placeholder(doc)} if doc else schema

    def _of(self, type_: Type) -> dict[str, Any]:
        """The JSON Schema that makes the printer write this type."""
        match type_:
            case Scalar():
                return dict(_SCALARS[type_])
            case Ref() | Tagged():
                return {"$ref": f"#/components/schemas/{type_.name}"}
            case Words(name):
                return {"anyOf": [{"$ref": f"#/components/schemas/{name}"}, {"type": "string"}]}
            case Literals(values, other):
                known = [self._placeholder(v) if isinstance(v, Text) else v for v in values]
                return {"anyOf": [*({"const": value} for value in known), self._of(other)]}
            case ListOf(item):
                return {"type": "array", "items": self._of(item)}
            case MapOf(value):
                return {"type": "object", "additionalProperties": self._of(value)}
            case TupleOf(items):
                count = {"items": False, "minItems": len(items), "maxItems": len(items)}
                return {"type": "array", "prefixItems": [self._of(i) for i in items], **count}
            case OneOf(options):
                return {"anyOf": [self._of(option) for option in options]}


def _printed(schemas: dict[str, Any], names: dict[str, str]) -> str:
    """The classes as datamodel-code-generator writes them, without its imports and rebuilds."""
    from datamodel_code_generator import InputFileType, generate
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.format import PythonVersion

    document = {
        "openapi": "3.1.0",
        "info": {"title": "models", "version": "1"},
        "paths": {},
        # Timestamp is of the runtime; the printer only has to know the name.
        "components": {"schemas": {**schemas, "Timestamp": {"type": "object"}}},
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
    body = source[source.index("\nclass ") + 1 :]
    body = re.sub(r"^class Timestamp\(Model\):\n    pass\n*", "", body, flags=re.MULTILINE)
    body = re.sub(r"Annotated\[None, Field\(None\)\]", "None", body)
    body = body.replace("Field(None, alias", "Field(alias").replace("Any | None", "Any")
    while (merged := re.sub(r"Literal\[([^][]*)\] \| Literal\[", r"Literal[\1, ", body)) != body:
        body = merged
    body = re.sub(r"^\w+\.model_rebuild\(\)\n?", "", body, flags=re.MULTILINE)
    return re.sub(r"\n{2,}(?= )", "\n", body)


def _verify(body: str, provider: Provider) -> None:
    """The printer wrote exactly the names of the model: clients and readers count on them."""
    printed = {
        node.name: [
            target.id
            for line in node.body
            for target in (getattr(line, "targets", None) or [getattr(line, "target", None)])
            if isinstance(target, ast.Name)
        ]
        for node in ast.parse(body).body
        if isinstance(node, ast.ClassDef)
    }
    for model in provider.models:
        if isinstance(model, Tagged | Alias):
            continue
        parts = model.members if isinstance(model, Enum) else model.fields
        wanted = [str(part.name) for part in parts]
        if printed.get(str(model.name)) != wanted:
            raise AssertionError(f"{model.name}: {wanted} became {printed.get(str(model.name))}")
