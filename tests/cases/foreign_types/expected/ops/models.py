# Generated from specs/ops.yaml. Do not edit.
"""Models of ops: what the provider sends is kept, to the character."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.model import Sent


class TupleRequest(Sent):
    list_: Annotated[str | None, Field(alias="list")] = None
