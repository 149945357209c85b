"""What is told of adjustments over HTTP."""

from datetime import datetime
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field

from aftercare.gestures.adjustments import AdjustedLine, Adjustment
from aftercare.gestures.gesture import Pay
from aftercare.money import Money

_EXAMPLE: dict[str, Any] = {
    "id": 17,
    "reference": "R-1009",
    "what": "granted",
    "kind": "short_pay",
    "change": "-62.00",
    "currency": "EUR",
    "visit_external_id": "A-1001",
    "customer_external_id": "C-7",
    "lines": [
        {"id": "1", "title": "Haircut", "quantity": "1", "amount": "35.00", "new_amount": "35.00"},
        {"id": "2", "title": "Colouring", "quantity": "1", "amount": "62.00", "new_amount": "0.00"},
    ],
    "total": "97.00",
    "new_total": "35.00",
    "pay": "due",
    "pay_by": "2026-03-16T21:59:00Z",
    "at": "2026-03-11T10:05:00Z",
    "acknowledged_at": None,
}


class AdjustedLineTold(BaseModel):
    """One position of the bill, as it was reported and as it is to be booked."""

    id: str
    title: str
    quantity: str
    amount: str
    new_amount: str

    @classmethod
    def of(cls, adjusted: AdjustedLine) -> Self:
        """Tell of that line."""
        line = adjusted.line
        return cls(
            id=line.line_id,
            title=line.title,
            quantity=line.quantity,
            amount=Money(line.amount_minor, adjusted.amount.currency).decimal(),
            new_amount=adjusted.amount.decimal(),
        )


class AdjustmentTold(BaseModel):
    """A change of a bill. `pay` alone, with `pay_by`, is as it is now; the rest never changes."""

    model_config = ConfigDict(json_schema_extra={"examples": [_EXAMPLE]})

    id: int
    reference: str = Field(description="As the customer knows it; what is taken back keeps it.")
    what: Literal["granted", "reversed"]
    kind: Literal["refund", "short_pay"]
    change: str = Field(description="What the bill changes by: negative where the customer pays less.")
    currency: str
    visit_external_id: str | None = Field(description="Null where money was given without a bill.")
    customer_external_id: str | None
    lines: list[AdjustedLineTold] = Field(
        description="The whole bill. A refund takes from the total and leaves the lines."
    )
    total: str | None = Field(description="As it was reported.")
    new_total: str | None = Field(description="Right after this, with everything before.")
    pay: Pay = Field(
        description="due: money goes back to the customer, by pay_by; paid: it has gone; none: the bill was"
        " unpaid, or what was given was taken back."
    )
    pay_by: datetime | None
    at: datetime
    acknowledged_at: datetime | None

    @classmethod
    def of(cls, adjustment: Adjustment) -> Self:
        """Tell of that adjustment."""
        entry, gesture = adjustment.booked.entry, adjustment.booked.gesture
        visit, customer = adjustment.booked.visit, adjustment.booked.customer
        return cls.model_validate(
            {
                "id": entry.id,
                "reference": gesture.reference,
                "what": entry.what,
                "kind": entry.kind,
                "change": adjustment.change.decimal(),
                "currency": entry.currency,
                "visit_external_id": None if visit is None else visit.external_id,
                "customer_external_id": None if customer is None else customer.external_id,
                "lines": [AdjustedLineTold.of(one) for one in adjustment.lines],
                "total": None if visit is None else visit.total.decimal(),
                "new_total": None if adjustment.total is None else adjustment.total.decimal(),
                "pay": gesture.pay,
                "pay_by": gesture.pay_by if gesture.pay == "due" else None,
                "at": entry.at,
                "acknowledged_at": adjustment.acknowledged_at,
            }
        )


class AdjustmentsPage(BaseModel):
    """Adjustments in the order in which they were made."""

    adjustments: list[AdjustmentTold]
    next: int | None = Field(description="`after` of the next page; null where nothing follows yet.")
