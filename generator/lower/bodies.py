"""Bodies of requests and answers by media type, and names for what has none."""

from __future__ import annotations

import re
from typing import Any

from generator.load import Pointer, mapping


def json_body(response: Any, path: Pointer) -> tuple[Any, str, Pointer]:
    """Schema, media type and place of the JSON body of a response; media "" if it has none."""
    contents = mapping(mapping(response).get("content"))
    for media in sorted(contents, key=lambda media: "*" in media):
        schema = mapping(contents[media]).get("schema")
        if is_json(media) or ("*" in media and mapping(schema).get("type") != "string"):
            return schema, media, (*path, "content", media, "schema")
    return None, "", path


def is_json(media: str) -> bool:
    return bool(re.search(r"[/+]json\s*(;|$)", media))


def is_form(media: str) -> bool:
    return media.partition(";")[0].strip() == "application/x-www-form-urlencoded"


def is_multipart(media: str) -> bool:
    return media.startswith("multipart/")


def is_text(media: str) -> bool:
    return media.lower().startswith("text/") and not is_json(media)


def charset(media: str) -> str:
    """The charset that a media type declares; "" without."""
    found = re.search(r';\s*charset\s*=\s*"?([^\s;"]+)', media, re.IGNORECASE)
    return found[1] if found else ""


def is_charset(name: str) -> bool:
    """Whether Python can write text in a charset."""
    try:
        "".encode(name)
    except LookupError:
        return False
    return True


def from_path(verb: str, url: str) -> str:
    """A name for an operation without one: `get /pets/{id}` -> get_pets_by_id."""
    return "_".join(word for word in (verb, spoken(url)) if word)


def spoken(url: str) -> str:
    """A path in words: `/pets/{id}` -> pets_by_id."""
    return "_".join(re.findall(r"\w+", re.sub(r"\{([^{}]*)\}", r"by_\1", url)))


def operation_word(node: dict[str, Any], section: str, url: str, verb: str) -> str:
    """The word that names a call under `paths`, or a webhook; of the latter, `url` is its name."""
    usual = url if section == "webhooks" else from_path(verb, url)
    return str(node.get("operationId") or usual)
