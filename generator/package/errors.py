"""The exception classes of a package, one per documented error status."""

from __future__ import annotations

from generator.model import NULL, ErrorClass, Provider, union
from generator.model.python import annotation
from generator.package.parts import Doc, ErrorType
from generator.text import Code, Text


def errors(provider: Provider) -> tuple[ErrorType, ...]:
    """The exception classes of a provider, one per documented status."""
    return tuple(
        ErrorType(
            name=error.name,
            base=error.base,
            status=error.status,
            meaning=error.doc,
            doc=Doc((meaning(error),)),
            body=error_body(error) if error.body else None,
        )
        for error in provider.errors
    )


def meaning(error: ErrorClass) -> Text:
    """Status and meaning of an error, as docstrings have it."""
    return Text(f"{error.status}: {error.doc.raw}" if error.doc else f"{error.status}.")


def error_body(error: ErrorClass) -> Code:
    """The annotation of the body of an error, which is None if something else came."""
    return annotation(union(error.body or NULL, NULL))
