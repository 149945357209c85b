"""What is told of visits over HTTP."""

from datetime import datetime
from typing import Literal, Self

from pydantic import BaseModel, Field

from aftercare.money import Money
from aftercare.visits.visit import Bill
from bot.web.doors import Doors

_TEXT = "A short text with the link in the customer's language, ready for an SMS or e-mail of your own."


class VisitTaken(BaseModel):
    """A visit that is known now."""

    id: int
    link: str = Field(description="The customer's start link, for the receipt.")
    text: str = Field(description=_TEXT)

    @classmethod
    def of(cls, bill: Bill, doors: Doors) -> Self:
        """Tell of that visit."""
        return cls(id=bill.visit.id, link=doors.link(bill.visit), text=doors.text(bill))


class VisitWithdrawn(BaseModel):
    """A visit that was taken back: nobody is asked about it, and its link opens a plain hello."""

    id: int
    status: Literal["withdrawn"] = "withdrawn"
    withdrawn_at: datetime


class LineTold(BaseModel):
    """One position of the bill."""

    id: str
    title: str
    quantity: str
    amount: str


class VisitTold(BaseModel):
    """A visit as it is known."""

    id: int
    link: str
    text: str = Field(description=_TEXT)
    external_id: str
    customer_id: int
    service: str
    staff: list[str]
    department: str | None
    ended_at: datetime
    currency: str
    paid: bool
    total: str
    lines: list[LineTold]
    withdrawn_at: datetime | None = Field(description="When it was withdrawn; null where it stands.")

    @classmethod
    def of(cls, bill: Bill, doors: Doors) -> Self:
        """Tell of that bill."""
        visit = bill.visit
        return cls(
            id=visit.id,
            link=doors.link(visit),
            text=doors.text(bill),
            external_id=visit.external_id,
            customer_id=visit.customer_id,
            service=visit.service,
            staff=list(visit.staff),
            department=visit.department,
            ended_at=visit.ended_at,
            currency=visit.currency,
            paid=visit.paid,
            total=visit.total.decimal(),
            lines=[
                LineTold(
                    id=line.line_id,
                    title=line.title,
                    quantity=line.quantity,
                    amount=Money(line.amount_minor, visit.currency).decimal(),
                )
                for line in bill.lines
            ],
            withdrawn_at=visit.withdrawn_at,
        )
