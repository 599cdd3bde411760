# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class Message(Model):
    """One message."""

    id: str


class Paging(Model):
    """Where a page stands."""

    next_page: Annotated[int | None, Field(alias="nextPage")]


class Page(Model):
    """One page of messages."""

    messages: list[Message]
    paging: Paging
