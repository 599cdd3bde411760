"""What gets generated, in words of the target language; frozen, in the order of the spec.

Strings out of the spec are `Text` and go through an encoder when printed; names are `Name`,
already fit to print. The package knows neither YAML nor jinja.
"""

from __future__ import annotations

from generator.model.classes import Alias, Class, Enum, Field, Member, Model
from generator.model.keys import Key
from generator.model.operations import Argument, Batching, ErrorClass, Operation, Paging
from generator.model.provider import Credential, Provider, Server, SourceDocument, StatusRow, Token
from generator.model.reachable import reached
from generator.model.reports import Envelope, Reporting, StatusObject
from generator.model.types import (
    ANY,
    BOOLEAN,
    BYTES,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    TIMESTAMP,
    ListOf,
    Literals,
    MapOf,
    OneOf,
    Ref,
    Scalar,
    TaggedUnion,
    TupleOf,
    Type,
    Words,
    class_names,
    parts,
    renamed,
    union,
)
from generator.model.webhooks import Candidate, Incoming, Signature, Webhook

__all__ = [
    "ANY",
    "BOOLEAN",
    "BYTES",
    "INTEGER",
    "NULL",
    "NUMBER",
    "STRING",
    "TIMESTAMP",
    "Alias",
    "Argument",
    "Batching",
    "Candidate",
    "Class",
    "Credential",
    "Enum",
    "Envelope",
    "ErrorClass",
    "Field",
    "Incoming",
    "Key",
    "ListOf",
    "Literals",
    "MapOf",
    "Member",
    "Model",
    "OneOf",
    "Operation",
    "Paging",
    "Provider",
    "Ref",
    "Reporting",
    "Scalar",
    "Server",
    "Signature",
    "SourceDocument",
    "StatusObject",
    "StatusRow",
    "TaggedUnion",
    "Token",
    "TupleOf",
    "Type",
    "Webhook",
    "Words",
    "class_names",
    "parts",
    "reached",
    "renamed",
    "union",
]
