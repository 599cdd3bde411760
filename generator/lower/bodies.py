"""Bodies of requests and answers by media type, and names for what has none."""

from __future__ import annotations

import re
from typing import Any

from generator.load import Path_, mapping
from generator.lower.context import Context


def json_body(response: Any, path: Path_) -> tuple[Any, str, Path_]:
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


def from_path(verb: str, url: str) -> str:
    """A name for an operation without one: `get /pets/{id}` -> get_pets_by_id."""
    spoken = re.sub(r"\{([^{}]*)\}", r"by_\1", url)
    return "_".join([verb, *re.findall(r"\w+", spoken)])


def body_hint(context: Context, path: Path_, what: str) -> str:
    """A name for the class of a body: after its operation, or the component that it stands in."""
    if path[0] == "components":
        return f"{path[2]}_body"
    node = mapping(context.document.get(*path[:3]))
    return f"{node.get('operationId') or from_path(str(path[2]), str(path[1]))}_{what}"
