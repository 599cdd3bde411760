# Generated from specs/acme.yaml. Do not edit.
"""Models of Acme: what the provider sends is kept, to the character."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class DeliveryReportV2(Model):
    """Its name has a dash and a dot."""

    dispatch_id: Annotated[str | None, Field(alias="dispatchId")] = None
    message_ids: Annotated[str | None, Field(alias="messageIDs")] = None
    sms_count: Annotated[int | None, Field(alias="SMSCount")] = None
    value_2fa: Annotated[bool | None, Field(alias="2fa")] = None
    straße: str | None = None
    sender: Annotated[str | None, Field(alias="from")] = None
    schema_name: Annotated[str | None, Field(alias="schema")] = None
    with_space: Annotated[str | None, Field(alias="with space")] = None
    a_b: Annotated[str | None, Field(alias="a.b")] = None
    snake_case: Annotated[str | None, Field(alias="snake_case_")] = None


class InputField(Model):
    """A name that the code uses."""

    type: str | None = None
    id: str | None = None
