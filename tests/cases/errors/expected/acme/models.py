# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from .._runtime.model import Model


class Problem(Model):
    """What is wrong."""

    code: int


class Issue(Model):
    """One wrong input."""

    field: str
