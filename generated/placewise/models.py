# Generated from specs/placewise.yaml. Do not edit.
"""Models of Placewise: what the provider sends is kept, to the character."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from .._runtime.model import Model, Open, Timestamp


class DispatchType(StrEnum):
    """Channel of a dispatch."""

    SMS = "sms"
    EMAIL = "email"
    PUSH = "push"


class TransmissionStatus(StrEnum):
    """Progress inside the messaging service: scheduled (built, not handed over
    yet), transmitted (handed over to an external sender), failed (the hand-over
    failed). Decides nothing without the delivery status; the meaning of each
    pair stands on Dispatch."""

    SCHEDULED = "scheduled"
    TRANSMITTED = "transmitted"
    FAILED = "failed"


class DeliveryStatus(StrEnum):
    """Outcome at the external sender: pending (none yet), delivered (the recipient
    was reached), failed (could not be delivered). Decides nothing without the
    transmission status; the meaning of each pair stands on Dispatch."""

    PENDING = "pending"
    DELIVERED = "delivered"
    FAILED = "failed"


class PaginationInfo(Model):
    """Place of a page in its list."""

    total_count: int
    """Items on all pages."""
    per_page: int
    """Items per page."""
    total_pages: int
    """Number of pages."""
    current_page: int
    """Number of this page."""
    next_page: int | None
    """Number of the next page; null on the last."""
    prev_page: int | None
    """Number of the previous page; null on the first."""
    is_first_page: bool
    """True on the first page."""
    is_last_page: bool
    """True on the last page."""
    is_out_of_range: bool
    """Whether the page asked for lies outside the list. The documents speak of
    per_page here; by sense page_no is meant."""


class ErrorObject(Model):
    """Body of most handled errors."""

    error: str
    """What went wrong, for people."""


class ValidationError(Model):
    """Body of 422. The only documented example is about a member; what invalid
    query parameters of this operation look like is not shown."""

    error: str
    """Always "Invalid parameters"."""
    details: dict[str, Any] | None = None
    """Which parts of the input were rejected, and why."""


class Dispatch(Model):
    """Copy of a message for one recipient over one channel, and how far it got.
    Times are UTC with milliseconds."""

    id: int
    """Id of the dispatch."""
    type: Open[DispatchType]
    """Channel of the dispatch; decides the shape of the content."""
    content: dict[str, Any] | None = None
    """What was sent. Erased when the dispatch is cleaned."""
    member_id: int | None = None
    """Id of the member addressed; recipients need not be members."""
    msisdn: str | None = None
    """Phone number of the recipient. The documented value has a leading plus sign,
    numbers elsewhere in this API have none. Erased by cleaning."""
    email: str | None = None
    """Email address of the recipient. Erased by cleaning."""
    app_token: str | None = None
    """Push token of the recipient's device. Erased by cleaning."""
    transmission_status: Open[TransmissionStatus]
    """How far the dispatch got inside the messaging service."""
    delivery_status: Open[DeliveryStatus] | None
    """Outcome at the external sender. Null is not documented; it is allowed, and
    read as pending, for the case that a dispatch has no outcome yet."""
    external_delivery_status: str | None = None
    """Probably the external sender's own word for the outcome. In the example, but
    in no field table; its values are not documented."""
    created_at: Timestamp
    """When the dispatch was created."""
    updated_at: Timestamp
    """When the dispatch last changed, for whatever reason."""
    scheduled_at: Timestamp | None = None
    """When the dispatch was meant to be sent; can lie milliseconds before
    created_at."""
    transmitted_at: Timestamp | None = None
    """When the dispatch was handed over to an external sender."""
    delivered_at: Timestamp | None = None
    """When the recipient was reached."""
    cleaned_at: Timestamp | None = None
    """When content and identifiers of the recipient were erased; null before. The
    statuses stand: an empty msisdn on a cleaned dispatch is no failure."""


class SendingDispatches(Model):
    """One page of the dispatches of a sending."""

    dispatches: list[Dispatch]
    """Dispatches of this page; the order is not documented."""
    pagination_info: PaginationInfo
    """Where this page stands in the list."""
