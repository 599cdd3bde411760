"""What gets generated, in words of the target language; frozen, in the order of the spec.

Strings out of the spec are `Text` and go through an encoder when printed; names are `Name`,
already fit to print. The package knows neither YAML nor jinja.
"""

from __future__ import annotations

from generator.model.calls import Argument, Batch, ErrorClass, Operation, Pages
from generator.model.classes import Alias, Class, Enum, Field, Member, Model
from generator.model.keys import Key
from generator.model.provider import Credential, Provider, Server, Source, StatusRow, Token
from generator.model.reach import reached
from generator.model.reports import Envelope, Item, Reporting
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
    Tagged,
    TupleOf,
    Type,
    Words,
    class_names,
    parts,
    renamed,
    union,
)
from generator.model.webhooks import Choice, Incoming, Signature, Webhook

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
    "Batch",
    "Choice",
    "Class",
    "Credential",
    "Enum",
    "Envelope",
    "ErrorClass",
    "Field",
    "Incoming",
    "Item",
    "Key",
    "ListOf",
    "Literals",
    "MapOf",
    "Member",
    "Model",
    "OneOf",
    "Operation",
    "Pages",
    "Provider",
    "Ref",
    "Reporting",
    "Scalar",
    "Server",
    "Signature",
    "Source",
    "StatusRow",
    "Tagged",
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
