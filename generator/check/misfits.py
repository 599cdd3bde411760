"""What a JSON Schema validator finds, sorted out: one misfit for each cause, none that follows.

Of alternatives that all fail, the one that was clearly meant counts; `wording` has the sentences.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, cast

from generator.check.objects import noun, properties
from generator.check.wording import Fault, sentence, subject, wrong_kind, wrong_name
from generator.load import Pointer, is_mapping, is_sequence, mapping, sequence

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator


@dataclass(frozen=True)
class Misfit:
    """One place of a document that does not fit a JSON Schema."""

    path: Pointer
    message: str
    hint: str
    schema: Any
    """The part of the schema that it does not fit."""
    key: bool = False
    """Whether the key itself is wrong, not its value."""
    doubtful: bool = False
    """Whether it may just follow from another one."""
    vague: bool = False
    """Whether a description in the schema says more than the hint."""


def misfits(validator: Validator, value: Any, base: Pointer) -> Iterator[Misfit]:
    """Where a value, which stands at `base`, does not fit the schema of a validator."""
    causes = [cause for error in validator.iter_errors(value) for cause in _causes(error)]
    yield from _sorted_out(causes, base, validator.schema)


def from_error(error: ValidationError, base: Pointer) -> Iterator[Misfit]:
    """What an error says of a value at `base`; each fault of an alternative on its own."""
    yield from _sorted_out(list(_causes(error)), base, {})


def other_kind(path: Pointer, value: Any) -> Misfit:
    """Something stands where a schema should."""
    text, hint = wrong_kind(path, value, ["object"], "{type: string}")
    return Misfit(path, f"{subject(path)}{text}", hint, {})


def _sorted_out(causes: list[ValidationError], base: Pointer, root: Any) -> Iterator[Misfit]:
    faults = [_fault(cause, base, root) for cause in causes]
    rules: dict[Pointer, set[str]] = {}
    below: Counter[Pointer] = Counter()
    for fault in faults:
        rules.setdefault(fault.path, set()).add(fault.rule)
        below.update(fault.path[:size] for size in range(len(fault.path) + 1))
    for fault in faults:
        if not _follows(fault, rules[fault.path]):
            yield from _misfits(fault, others=below[fault.path] > 1)


def _fault(cause: ValidationError, base: Pointer, root: Any) -> Fault:
    """The keyword that is broken; of several alternatives, their words or kinds together."""
    path = (*base, *cause.absolute_path)
    rule, wanted = str(cause.validator), cast(Any, cause.validator_value)
    value = cast(Any, cause.instance)
    inner, words = _words(cause)
    if words:
        path, rule, wanted = (*path, *inner), "enum", words
        for step in inner:
            value = value[step]
    elif kinds := _kinds(cause):
        rule, wanted = "type", kinds
    trail = tuple(cause.absolute_schema_path)
    return Fault(path, rule, wanted, value, mapping(cause.schema), root, cause.message, trail)


def _follows(fault: Fault, rules: set[str]) -> bool:
    """Whether a keyword is broken only because another one is, at the same place."""
    if fault.rule != "type" and "type" in rules:
        return True
    each = fault.rule == "oneOf" and " each of " in fault.message
    return "required" in rules and (each or fault.rule in {"not", "minProperties"})


def _misfits(fault: Fault, others: bool) -> Iterator[Misfit]:
    """What is said of a fault; `others`: whether there is more at its place or below."""
    if "propertyNames" in fault.trail[-3:-1]:
        name = str(fault.value)
        yield Misfit((*fault.path, name), *wrong_name(fault, name), fault.schema, key=True)
    elif fault.rule in {"additionalProperties", "unevaluatedProperties"} and is_mapping(
        fault.value
    ):
        yield from _unknown_keys(fault, others)
    elif fault.rule not in {"required", "type"} or fault.wanted not in (True, False, None, [], {}):
        # What a malformed schema asks for makes no sense; it has a problem of its own.
        text, hint, vague = sentence(fault)
        yield Misfit(fault.path, text, hint, fault.schema, vague=vague)


def _unknown_keys(fault: Fault, others: bool) -> Iterator[Misfit]:
    """Each key too many on its own.

    A key that the object may have in other company is only reported if nothing else is wrong here:
    most often another fault kept the validator from recognising it.
    """
    known = properties(fault.schema, fault.root)
    for key in mapping(fault.value):
        if repr(key) in fault.message and not (others and key in known):
            text, hint = _unknown(fault, key, list(known))
            yield Misfit((*fault.path, key), text, hint, fault.schema, key=True)


def _unknown(fault: Fault, key: str, known: list[str]) -> tuple[str, str]:
    if key in known:
        text = f"`{key}` does not belong with the keys next to it"
        return text, f"remove `{key}`, or correct the other keys"
    if fault.key == "paths":
        return f"`{key}` is not a path", f"begin it with a slash: `/{key}`"
    if fault.key == "responses" and "default" in known:
        return f"`{key}` is not a status", 'write a status such as `"200"` or `4XX`, or `default`'
    what = noun(fault.schema, fault.root) or subject(fault.path)
    close = get_close_matches(key, known, 1)
    hint = f"did you mean `{close[0]}`?" if close else f"remove it; known keys: {', '.join(known)}"
    if what == "a reference":
        hint = f"remove `{key}`, or write the object out without `$ref`"
    return f"`{key}` is not a key of {what}", hint if known else "remove it"


# --- which of several alternatives was meant


def _causes(error: ValidationError) -> Iterator[ValidationError]:
    """All that is wrong in that of the alternatives an error has missed that was clearly meant."""
    nearest = _meant(error)
    if nearest is None:
        yield error
        return
    typed = [part.path for part in nearest if part.validator == "type"]
    for part in nearest:
        if part.validator != "enum" or part.path not in typed:
            yield from _causes(part)


def _meant(error: ValidationError) -> list[ValidationError] | None:
    branches: dict[Any, list[ValidationError]] = {}
    for part in error.context or ():
        branches.setdefault(part.relative_schema_path[0], []).append(part)
    listed = _plausible(error.instance, list(branches.values()))
    if not listed or all(map(_is_other_kind, listed)) or all(map(_only_lacks, listed)):
        return None
    tagged = _tagged(listed)
    if tagged is not None:
        return tagged
    nearest = sorted(listed, key=_distance)
    tie = len(nearest) > 1 and _distance(nearest[0]) == _distance(nearest[1])
    return (_shared(listed) or None) if tie else nearest[0]


def _shared(branches: list[Branch]) -> Branch:
    """What is wrong by every alternative."""
    said = [{(tuple(part.relative_path), part.message) for part in branch} for branch in branches]
    common = set[Any].intersection(*said)
    return [part for part in branches[0] if (tuple(part.relative_path), part.message) in common]


Branch = list["ValidationError"]
"""All that keeps a value from being one of its alternatives."""


def _plausible(value: Any, branches: list[Branch]) -> list[Branch]:
    """Without alternatives of another kind; a reference is what has `$ref`, and nothing else."""
    refers = is_mapping(value) and "$ref" in value
    kept = [b for b in branches if refers == all(list(p.relative_path)[:1] == ["$ref"] for p in b)]
    kept = kept if refers else [b for b in branches if not _lacks_ref(b)]
    kept = kept or branches
    return [b for b in kept if not _is_other_kind(b)] or kept


def _lacks_ref(branch: Branch) -> bool:
    return any(part.message == "'$ref' is a required property" for part in branch)


def _is_other_kind(branch: Branch) -> bool:
    return any(part.validator == "type" and not part.relative_path for part in branch)


def _only_lacks(branch: Branch) -> bool:
    """Whether an alternative says no more than which keys must be there."""
    said = [mapping(part.schema).keys() for part in branch]
    return all(keys == {"required"} for keys in said)


def _tagged(branches: list[Branch]) -> Branch | None:
    """The one alternative in which a property has a word that the others do not know."""
    failing: list[set[str]] = [
        {str(p.relative_path[0]) for p in branch if len(p.relative_path) == 1 and _is_tag(p)}
        for branch in branches
    ]
    for key in sorted(set[str]().union(*failing)):
        fit = [b for b, keys in zip(branches, failing, strict=True) if key not in keys]
        if len(fit) == 1:
            return fit[0]
    return None


def _is_tag(part: ValidationError) -> bool:
    return part.validator in {"enum", "const"} and isinstance(part.relative_path[0], str)


def _distance(branch: Branch) -> int:
    """How far a value is from one alternative; a word it does not have tells it apart."""
    here = {str(part.validator) for part in branch if not part.relative_path}
    below = {str(part.validator) for part in branch if len(part.relative_path) == 1}
    if "enum" in here:
        return 4 if any(is_sequence(part.instance) for part in branch) else 2
    if here & {"type", "const"} or below & {"enum", "const"}:
        return 3
    return 2 if "required" in here else len(here)


def _words(cause: ValidationError) -> tuple[Pointer, list[Any]]:
    """The one place at which each alternative wants another word, and those words; or nothing."""
    wanted = [part for part in cause.context or () if part.validator == "enum"]
    branches = {part.relative_schema_path[0] for part in cause.context or ()}
    for place in dict.fromkeys(tuple(part.relative_path) for part in wanted):
        here = [part for part in wanted if tuple(part.relative_path) == place]
        if {part.relative_schema_path[0] for part in here} == branches:
            return place, [word for part in here for word in sequence(part.validator_value)]
    return (), []


def _kinds(cause: ValidationError) -> list[str]:
    """The kinds of value that are wanted, if that is what is wrong; each once."""
    parts = [part for part in cause.context or [cause] if not part.relative_path or part is cause]
    typed = [part for part in parts if part.validator == "type"]
    branches = {part.relative_schema_path[0] for part in cause.context or ()}
    if cause.context and {part.relative_schema_path[0] for part in typed} != branches:
        return []
    written: list[Any] = [part.validator_value for part in typed]
    kinds = [k for part in written for k in ([part] if isinstance(part, str) else sequence(part))]
    return list(dict.fromkeys(map(str, kinds)))
