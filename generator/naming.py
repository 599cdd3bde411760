"""Python names out of a spec's words: derived once, here, and never changed later.

camelCase becomes snake_case for members and arguments, PascalCase for classes, UPPER_CASE for
enum members. What is taken already is in `reserved`.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Callable, Collection

from generator.text import Code

PYDANTIC = frozenset(
    "construct copy dict fields_set from_orm json parse_file parse_obj parse_raw schema "
    "schema_json update_forward_refs validate from_json to_json model_computed_fields "
    "model_config model_construct model_copy model_dump model_dump_json model_extra model_fields "
    "model_fields_set model_json_schema model_parametrized_name model_post_init model_rebuild "
    "model_validate model_validate_json model_validate_strings".split()
)
KEYWORDS = frozenset(keyword.kwlist) | frozenset(keyword.softkwlist) - {"type"}

CALLED = {
    ".._runtime.bulk": "chunks distinct left_out",
    ".._runtime.calls": "shared_deadline",
    ".._runtime.encoding": "comma_separated",
    ".._runtime.pace": "side_by_side side_by_side_async",
    ".._runtime.waiting": "wait_until_final wait_until_final_async",
}
"""Module -> what the bodies of methods call of it: no argument can have such a name."""
IMPORTED = {
    "typing": "Annotated Any Literal TYPE_CHECKING TypeAlias Unpack cast",
    "collections.abc": "AsyncIterator Awaitable Callable Iterable Iterator Mapping Sequence",
    "datetime": "datetime",
    "enum": "IntEnum StrEnum",
    "pydantic": "Field",
    "..delivery": "Reports",
    ".._runtime.bulk": "Batch Count OddAnswers Walk",
    ".._runtime.calls": "Arguments CallOptions DEFAULT_DEADLINE DEFAULT_TIMEOUT Endpoint Errors "
    "PollOptions Raw TokenSource only",
    ".._runtime.client": "AsyncClient AsyncRawCalls Client RawCalls",
    ".._runtime.credentials": "Credentials Scheme",
    ".._runtime.lazy": "lazy",
    ".._runtime.model": "Model Open Sent Tagged Timestamp nothing or_nothing reads words",
    ".._runtime.errors": "ProviderError",
    ".._runtime.retries": "DEFAULT_RETRIES",
    ".._runtime.transport": "AsyncTransport Timeout Transport",
    ".._runtime.waiting": "NOTHING Waited",
}
"""Module -> what else the modules of a package import of it: no class can have such a name."""

RESERVED_CLASSES = frozenset(
    ["False", "None", "True", *(n for n in " ".join(IMPORTED.values()).split() if n[0].isupper())]
)
Derive = Callable[[str], "Name | None"]

_SIGNS = {"+": "plus", "-": "minus"}


class Name(Code):
    """A Python identifier, in NFKC form as Python itself compares identifiers."""

    __slots__ = ()


def snake_case(word: str) -> Name | None:
    """`dispatchId` -> `dispatch_id`; None if nothing of the word can stand in a name."""
    return _name("_".join(_words(word)).lower(), "value_")


def pascal_case(word: str) -> Name | None:
    """`message log` -> `MessageLog`, `DispatchApi` stays; None as for `snake_case`."""
    parts = re.split(r"[^\w]+|_+", _normal(word))
    return _name("".join(p[:1].upper() + p[1:] for p in parts), "Model")


def upper_case(word: str) -> Name | None:
    """`un_delivered` -> `UN_DELIVERED`, `+1` -> `PLUS_1`, `` -> `EMPTY`; None like `snake_case`."""
    if not word:
        return Name("EMPTY")
    sign = _SIGNS.get(word[0], "")
    return _name("_".join([sign] * bool(sign) + _words(word)).upper(), "VALUE_")


RESERVED_PACKAGES = (
    frozenset("delivery merging report status_map summary con prn aux nul".split())
    | frozenset(keyword.kwlist)
    | frozenset(f"{device}{number}" for device in ("com", "lpt") for number in range(10))
)
"""What Python or the output has another use for, and what no folder can be called on Windows."""


def is_package(word: str) -> bool:
    """Whether a word is written as packages are: lower-case letters, digits and `_`."""
    return word.isascii() and word.isidentifier() and word == word.lower()


def explicit(word: str, derive: Derive) -> Name | None:
    """A name given with `x-python-name`, or None if it is not written as derived names are.

    It may end in `_`, which sets a reserved word apart.
    """
    given = _normal(word)
    return Name(given) if derive(given) == given.rstrip("_") else None


def _normal(word: str) -> str:
    return unicodedata.normalize("NFKC", word)


def _words(word: str) -> list[str]:
    # `messageIDs` ends in one word, the plural of an abbreviation.
    spaced = re.sub(
        r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])(?![A-Z]s(?![a-z]))", "_", _normal(word)
    )
    return [part for part in re.split(r"[^\w]+|_+", spaced) if part]


def _name(text: str, prefix: str) -> Name | None:
    if text[:1].isdigit():
        text = prefix + text
    return Name(_normal(text)) if text.isidentifier() else None


def apart(name: str, taken: Collection[str]) -> Name:
    """A name as it is, or with the underscores that set it apart from those that are taken."""
    while name in taken:
        name += "_"
    return Name(name)
