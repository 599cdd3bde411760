"""Is a document valid enough to be compared? Asked of every spec, so it must be quick.

jsonschema-rs answers in a millisecond with the schemas that openapi-spec-validator carries. Only if
it says no, the validator itself is asked, which has the words and the places but needs half a
second.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from generator.load import Document, is_mapping
from generator.problems import Problem
from generator.walk import schemas


def misshapen(document: Document) -> list[Problem]:
    """What is wrong with a document as OpenAPI; empty if it can be compared."""
    if _is_valid(document):
        return []
    from generator.check.conformance import conformance

    return list(conformance(document))


def _is_valid(document: Document) -> bool:
    """Whether jsonschema-rs has nothing against a document; in 3.0 its schemas are part of it."""
    version = str(document.root.get("openapi"))
    if not version.startswith("3.") or not _validator(version[:3]).is_valid(document.root):
        return False
    return not version.startswith("3.1") or all(map(_metaschema().is_valid, _whole(document)))


def _whole(document: Document) -> list[dict[str, Any]]:
    """The schemas that stand in no other one."""
    return [
        node
        for path, node in schemas(document)
        if is_mapping(node) and (path[-1] == "schema" or len(path) == 3)
    ]


@cache
def _validator(version: str) -> Any:
    import jsonschema_rs

    package = find_spec("openapi_spec_validator")
    assert package
    assert package.submodule_search_locations
    folder = Path(package.submodule_search_locations[0]) / "resources" / "schemas"
    name = f"v{version}" if version in {"3.0", "3.1"} else "v3.1"
    return jsonschema_rs.validator_for(json.loads((folder / name / "schema.json").read_text()))


@cache
def _metaschema() -> Any:
    import jsonschema_rs

    return jsonschema_rs.validator_for({"$ref": "https://json-schema.org/draft/2020-12/schema"})
