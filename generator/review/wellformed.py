"""Is a document valid enough to be compared? Asked of every spec, so it must be quick.

jsonschema-rs answers in a millisecond with the schemas that openapi-spec-validator carries. Only if
it says no, the validator itself is asked, which has the words and the places but needs half a
second.
"""

from __future__ import annotations

from generator.check.verdict import documents, metaschema, whole_schemas
from generator.load import Document
from generator.problems import Problem


def misshapen(document: Document) -> list[Problem]:
    """What is wrong with a document as OpenAPI; empty if it can be compared."""
    if _is_valid(document):
        return []
    from generator.check.conformance import conformance

    return list(conformance(document))


def _is_valid(document: Document) -> bool:
    """Whether jsonschema-rs has nothing against a document; in 3.0 its schemas are part of it."""
    version = str(document.root.get("openapi"))
    if not version.startswith("3.") or not documents(version[:3]).is_valid(document.root):
        return False
    return not version.startswith("3.1") or all(map(metaschema().is_valid, whole_schemas(document)))
