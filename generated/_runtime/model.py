# Generated from generator/runtime/_runtime/model.py. Do not edit.
"""The base of every generated model: it preserves exactly what the provider sent.

Unknown words and fields are kept, null differs from absent, and a timestamp remembers its text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Annotated, Any, ClassVar, Self, TypeVar, cast
from urllib.parse import urlencode

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    Strict,
    TypeAdapter,
    ValidationError,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from . import strict_json
from .errors import DecodeError

T = TypeVar("T")

Open = Annotated[Annotated[T, Strict(False)] | str, Field(union_mode="left_to_right")]
"""`Open[Status]`: a member of the enum if the word is known, else the word as received.

Compare with `==`; members are strings too.
"""


class Model(BaseModel):
    """One JSON object of a provider; fields that are not in the spec are in `model_extra`.

    Null and absent both read as None; `model_fields_set` tells them apart.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        strict=True,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        protected_namespaces=(),
        allow_inf_nan=False,
        defer_build=True,
    )

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read one JSON object.

        Raises:
            DecodeError: it is not JSON, or a field is missing or of the wrong type; the message
                names each field and what was expected.
        """
        try:
            # As model_validate_json does, without its checks of arguments that never vary.
            found = cls.__pydantic_validator__.validate_json(text, by_alias=True, by_name=False)
            return cast(Self, found)
        except ValidationError as error:
            problem = _decode_error(error, text)
        raise problem

    def to_json(self) -> str:
        """The JSON object as read or as set, with the same keys, strings and numbers."""
        text = self.__pydantic_serializer__.to_json(self, by_alias=True, exclude_unset=True)
        return text.decode()


class Sent(Model):
    """A JSON object that is only ever sent, so unknown keywords are refused."""

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid")


class Tagged:
    """In `Annotated`: selects the class of a union by the word in one property.

    An unknown word is not an error: the class that fits the object best is used.
    """

    def __init__(self, key: str, classes: Mapping[str, type[BaseModel]]) -> None:
        self._key = key
        self._classes = classes

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        choices = {word: handler.generate_schema(kind) for word, kind in self._classes.items()}
        return core_schema.tagged_union_schema({**choices, _OTHER: handler(source)}, self._word)

    def _word(self, value: object) -> str:
        word = cast(dict[str, object], value).get(self._key) if isinstance(value, dict) else None
        return word if isinstance(word, str) and word in self._classes else _OTHER


_OTHER = "any"


class Timestamp(datetime):
    """A moment that remembers how the provider wrote it.

    It is naive if the text has no time zone: none is assumed. Arithmetic gives timestamps too,
    whose text is their ISO form.
    """

    __slots__ = ("_wire",)
    _wire: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ISO 8601 in any of its usual forms.

        Raises:
            ValueError: it is not a date and time; digits beyond microseconds stay only in the text.
        """
        moment = cls.fromisoformat(text)
        moment._wire = text
        return moment

    @property
    def wire(self) -> str:
        """The text as received, or the ISO form of a timestamp made in Python."""
        return getattr(self, "_wire", None) or self.isoformat()

    def __reduce_ex__(self, protocol: object, /) -> tuple[Any, ...]:
        return type(self).parse, (self.wire,)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        wire = core_schema.plain_serializer_function_ser_schema(
            lambda moment: cast(Timestamp, moment).wire, when_used="json"
        )
        return core_schema.no_info_plain_validator_function(cls._read, serialization=wire)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler, /
    ) -> JsonSchemaValue:
        return {"type": "string", "format": "date-time"}

    @classmethod
    def _read(cls, value: object) -> Self:
        if isinstance(value, cls):
            return value
        text = value.isoformat() if isinstance(value, datetime) else value
        try:
            return cls.parse(cast(str, text))
        except (TypeError, ValueError):
            raise ValueError("Input should be a date and time in ISO 8601") from None


def adapter(annotation: Any) -> TypeAdapter[Any]:
    """An adapter that reads a type as strictly as models are read; built when first used."""
    return TypeAdapter(annotation, config=None if _own(annotation) else _LAX)


def reads(annotation: Any) -> Callable[[bytes], Any]:
    """A reader of JSON text for a type other than a model, e.g. `list[Message]`.

    It raises `DecodeError` like `Model.from_json`, and is built when first used. Where a string is
    described, text that is not JSON is read as that string.
    """
    reading = adapter(annotation)

    def read(text: bytes) -> Any:
        try:
            return reading.validate_json(text, by_alias=True, by_name=False)
        except ValidationError as error:
            problem = _decode_error(error, text)
        if annotation is not Any and (word := _bare(text)):
            try:
                return reading.validate_python(word)
            except ValidationError:
                pass  # no string is described
        raise problem

    return read


def _bare(text: bytes) -> str:
    """Text that stands there without the quotes of JSON; empty if it is JSON, or markup."""
    word = text.decode("utf-8", "replace").strip()
    return "" if word[:1] in _BEGINNINGS or word in _CONSTANTS or "\ufffd" in word else word


_BEGINNINGS = {*'"{[<\ufeff'}
_CONSTANTS = {"true", "false", "null"}


def refuse_ambiguous(text: bytes) -> None:
    """Refuse JSON that a reader would silently misread.

    Raises:
        DecodeError: an object has a key twice, or a number is NaN or infinite. Other faults are
            left to the reader.
    """
    try:
        strict_json.loads(text.decode())
    except strict_json.AmbiguousJson as error:
        told = f"{error}: {error.word!r}"
    except (ValueError, RecursionError):
        return
    else:
        return
    raise DecodeError(told, text=text[:2000].decode("utf-8", "replace"))


def words(kind: Any) -> Callable[[bytes], Any]:
    """A reader of JSON text that is a word of an enum, or a new one as received."""
    open_: Any = Open  # a type checker takes `Open[...]` in annotations only
    return reads(open_[kind])


def or_nothing(read: Callable[[bytes], Any]) -> Callable[[bytes], Any]:
    """`read`, but None for an empty body."""
    return lambda text: read(text) if text.strip() else None


def nothing(text: bytes) -> None:
    """The reader of responses without content; a body is ignored."""


_LAX = ConfigDict(defer_build=True, strict=True, allow_inf_nan=False)


def _own(annotation: Any) -> bool:
    """Whether a type has its own configuration, which pydantic does not allow to be overridden."""
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def to_form(value: object) -> bytes:
    """A request body as `application/x-www-form-urlencoded`: the fields set, lists repeated.

    Raises:
        ValueError: a value is an object or a list of lists, which a form cannot hold.
    """
    fields = TypeAdapter(Any).dump_python(value, mode="json", by_alias=True, exclude_unset=True)
    pairs: list[tuple[str, str]] = []
    for name, held in cast("dict[str, Any]", fields).items():
        items = cast(Iterable[Any], held) if isinstance(held, list) else [held]
        pairs += [(name, _form_text(name, item)) for item in items if item is not None]
    return urlencode(pairs).encode("ascii")


def _form_text(name: str, value: object) -> str:
    if isinstance(value, dict | list):
        raise ValueError(f"{name} is an object or a list of lists, which a form cannot hold")
    return str(value).lower() if isinstance(value, bool) else str(value)


def _decode_error(error: ValidationError, text: str | bytes) -> DecodeError:
    """The first five faults, each with what was expected and the start of what was found."""
    start = text[:2000] if isinstance(text, str) else text[:2000].decode("utf-8", "replace")
    return DecodeError(_faults(error, "the text", _found), text=start)


def refused(error: ValidationError) -> ValueError:
    """The first five faults of a request body, which is not quoted: it may hold secrets."""
    return ValueError(f"body: {_faults(error, 'the whole', _type_found)}")


def _faults(error: ValidationError, root: str, found: Callable[[object], str]) -> str:
    lines: list[str] = []
    details = error.errors(include_url=False, include_context=False)
    for detail in details[:5]:
        place = ".".join(str(step) for step in detail["loc"]) or root
        line = f"{place}: {detail['msg'].removeprefix('Value error, ')}"
        lines.append(line if detail["type"] == "missing" else line + found(detail["input"]))
    if len(details) > 5:
        lines.append(f"and {len(details) - 5} more")
    return "; ".join(lines)


def _found(value: object) -> str:
    shown = repr(value)
    return f", found {shown[:60]}{'...' * (len(shown) > 60)}"


def _type_found(value: object) -> str:
    return f", found {'null' if value is None else type(value).__name__}"
