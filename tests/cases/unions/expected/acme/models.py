# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Model, Timestamp


class Problem(Model):
    """An error with a code."""

    code: int


class Issue(Model):
    """One wrong input."""

    field: str


class Error(Model):
    """Body of an error."""

    detail: Problem | list[Issue] | str
    """Object, list or plain text."""
    cause: Problem | list[Issue] | str | None = None
    """Null at the root."""
    price: int | float | str | None = None
    amount: int | float | None = None
    labels: list[str] | dict[str, str] | None = None
    when: Timestamp | str | None = None


class Contact(Model):
    """Has a mail address or a phone number."""

    mail: str | None = None
    phone: str | None = None


Detail: TypeAlias = Problem | list[Issue] | str
"""Object, list or plain text."""
