"""The business's own system reports visits and looks them up."""

from datetime import datetime
from typing import Self, TypeVar

from aiohttp import web
from pydantic import BaseModel, Field

from aftercare.money import Money
from aftercare.visits.refused import VisitRefused
from aftercare.visits.report import VisitReport, read_report
from aftercare.visits.visit import Bill
from bot.web.bodies import answer, expect_json, read_body
from bot.web.doors import Doors
from bot.web.errors import ApiError, ErrorAnswer
from bot.web.guards import need_key
from bot.web.routes import Route

T = TypeVar("T")

LARGEST_REPORT = 1024 * 1024
"""Bytes of a report's body."""

_LONGEST_ID = 18
_STATUS = {"bad_json": 400, "differs": 409}
_UNPROCESSABLE = 422


class VisitTaken(BaseModel):
    """A visit that is known now."""

    id: int
    link: str = Field(description="The customer's start link, for the receipt.")


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

    @classmethod
    def of(cls, bill: Bill, link: str) -> Self:
        """Tell of that bill."""
        visit = bill.visit
        return cls(
            id=visit.id,
            link=link,
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
        )


def visit_routes(doors: Doors) -> list[Route]:
    """Make the rows of `/v1/visits`."""

    async def on_report(request: web.Request) -> web.Response:
        expect_json(request)
        report = _good(read_report(await read_body(request, LARGEST_REPORT)))
        recorded = _good(await doors.record(report))
        taken = VisitTaken(id=recorded.visit.id, link=doors.link(recorded.visit))
        return answer(taken, 201 if recorded.created else 200)

    async def on_look_up(request: web.Request) -> web.Response:
        text = request.match_info["id"]
        known = text.isascii() and text.isdecimal() and len(text) <= _LONGEST_ID
        bill = await doors.find(int(text)) if known else None
        if bill is None:
            raise ApiError(404, "not_found", "There is no such visit.")
        return answer(VisitTold.of(bill, doors.link(bill.visit)))

    errors = dict.fromkeys((400, 401, 409, 413, 415, 422, 503), ErrorAnswer)
    return [
        Route(
            "POST",
            "/v1/visits",
            "Report a finished visit; the same report again gets the same answer",
            need_key,
            on_report,
            VisitReport,
            {201: VisitTaken, 200: VisitTaken, **errors},
        ),
        Route(
            "GET",
            "/v1/visits/{id}",
            "Look a visit up",
            need_key,
            on_look_up,
            answers={200: VisitTold, 401: ErrorAnswer, 404: ErrorAnswer, 503: ErrorAnswer},
        ),
    ]


def _good(result: VisitRefused | T) -> T:
    if isinstance(result, VisitRefused):
        status = _STATUS.get(result.code, _UNPROCESSABLE)
        raise ApiError(status, result.code, result.message, result.field)
    return result
