"""Classes that a property tells apart: by a discriminator, or by the constants they hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.load import Pointer, mapping
from generator.lower.all_of import Placed, extended
from generator.lower.context import Context
from generator.lower.model_registry import ModelRegistry
from generator.meaning import COMPONENTS, own_constant
from generator.model import Key, Ref, TaggedUnion
from generator.naming import Name
from generator.problems import quoted
from generator.text import Text

Visit = Callable[[Pointer], object]


def tagged(
    registry: ModelRegistry,
    schema: dict[str, Any],
    path: Pointer,
    classes: list[tuple[Ref, Placed]],
    visit: Visit,
) -> TaggedUnion | None:
    """One of several classes; None if no property tells them apart.

    Args:
        registry: Of the document.
        schema: May have a discriminator; without, a property decides that holds another constant
            in each class that has it.
        path: Where the schema stands.
        classes: Each with the schema that it comes from.
        visit: Called with the path of each component that is looked into.
    """
    context = registry.context
    discriminator = mapping(schema.get("discriminator"))
    constants = [_constants(context, placed, visit) for _, placed in classes]
    key = discriminator.get("propertyName", _telling(constants))
    if len(classes) < 2 or not isinstance(key, str):
        return None
    words: dict[str, Name] = {}
    mapped = mapping(discriminator.get("mapping"))
    for (ref, (part, place)), own in zip(classes, constants, strict=True):
        where = context.place(place) if "$ref" in part else place
        if key in own:
            words[own[key]] = ref.name
        elif not mapped and where[:2] == COMPONENTS and len(where) == 3:
            words[str(where[-1])] = ref.name
    words |= _mapped(registry, mapped, path, visit)
    options = tuple(dict.fromkeys([*(ref for ref, _ in classes), *map(Ref, words.values())]))
    names = ", ".join(f"`{option.name}`" for option in options)
    told = f"{registry.doc(schema).raw} One of {names}; `{key}` tells which.".strip()
    named = tuple((Text(word), name) for word, name in words.items())
    alias = TaggedUnion(registry.class_name(path, schema), Text(told), options, Text(key), named)
    registry.models[path] = alias
    for ref, (_, place) in classes:
        context.comes_from(Key("option", alias.name, ref.name), place)
    return alias


def _mapped(
    registry: ModelRegistry, mapped: dict[str, Any], path: Pointer, visit: Visit
) -> dict[str, Name]:
    """What a discriminator says of words: each with the class it leads to."""
    context, found = registry.context, dict[str, Name]()
    for word, address in mapped.items():
        steps = context.document.steps(str(address)) if "#" in str(address) else None
        target = steps or (*COMPONENTS, str(address))
        visit(target)
        if target in registry.names:
            found[word] = registry.names[target]
        else:
            text = f"the word {quoted(word)} of a discriminator that does not lead to a class"
            hint = "name a schema with properties, e.g. `#/components/schemas/Name`"
            context.unsupported((*path, "discriminator", "mapping", word), text, hint)
    return found


def _constants(context: Context, placed: Placed, visit: Visit) -> dict[str, str]:
    """The properties of an object that always hold one and the same word."""
    found: dict[str, str] = {}
    for _, part in extended(context, placed, visit):
        for name, written in mapping(part.get("properties")).items():
            schema = mapping(context.document.resolve(written))
            value = own_constant(schema)
            if value and isinstance(value[0], str):
                found[name] = value[0]
    return found


def _telling(constants: list[dict[str, str]]) -> str | None:
    """The first property that holds another constant in each class that has it; two at least."""
    for key in dict.fromkeys(key for words in constants for key in words):
        found = [words[key] for words in constants if key in words]
        if len(set(found)) == len(found) > 1:
            return key
    return None
