"""`GET /v1/ledger`: everything that was given and what became of it, page by page."""

from datetime import datetime
from typing import Any, Self

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field

from aftercare.gestures.adjustments import line_ids
from aftercare.gestures.booked import Booked, PageWanted
from aftercare.gestures.gesture import GivenBy, KindName, Written
from aftercare.money import Money
from bot.web.bodies import answer
from bot.web.doors import Doors
from bot.web.errors import ErrorAnswer
from bot.web.guards import need_key
from bot.web.questions import Cursor, Limit, Moment, Question, asked
from bot.web.routes import Route

_EXAMPLE: dict[str, Any] = {
    "id": 17,
    "reference": "R-1009",
    "what": "granted",
    "kind": "short_pay",
    "amount": "62.00",
    "cost": "62.00",
    "currency": "EUR",
    "customer_external_id": "C-7",
    "visit_external_id": "A-1001",
    "line_ids": ["2"],
    "who": "Anna",
    "role": "customer",
    "policy_version": 3,
    "at": "2026-03-11T10:05:00Z",
}


class LedgerQuery(Question):
    """Which entries."""

    after: Cursor = Field(default=0, description="Entries behind this id: the `next` of the page before.")
    limit: Limit = 100
    since: Moment = Field(default=None, description="Written at this moment or later.")
    until: Moment = Field(default=None, description="Written before this moment.")
    kind: KindName | None = Field(default=None, description="Of this kind of gesture only.")
    what: Written | None = Field(default=None, description="Only what happened so.")


class LedgerEntry(BaseModel):
    """Something that happened to a gesture. It never changes; what is taken back has an entry of its own."""

    model_config = ConfigDict(json_schema_extra={"examples": [_EXAMPLE]})

    id: int = Field(description="Rises from entry to entry.")
    reference: str = Field(description="The gesture's, as customers and staff know it; of several entries.")
    what: Written
    kind: KindName
    amount: str = Field(description="What the customer gets; negative where it was taken back, 0 otherwise.")
    cost: str = Field(description="What the business counts for it, signed likewise.")
    currency: str
    customer_external_id: str | None
    visit_external_id: str | None
    line_ids: list[str] = Field(description="The bill's lines that it is about; empty for the whole bill.")
    who: str = Field(description="The name of who did this.")
    role: GivenBy = Field(description="By whose limits it was given.")
    policy_version: int = Field(description="The version of the policy that it was judged by.")
    at: datetime

    @classmethod
    def of(cls, booked: Booked) -> Self:
        """Tell of that line."""
        entry = booked.entry
        return cls(
            id=entry.id,
            reference=booked.gesture.reference,
            what=entry.what,
            kind=entry.kind,
            amount=Money(entry.amount_minor, entry.currency).decimal(),
            cost=Money(entry.cost_minor, entry.currency).decimal(),
            currency=entry.currency,
            customer_external_id=None if booked.customer is None else booked.customer.external_id,
            visit_external_id=None if booked.visit is None else booked.visit.external_id,
            line_ids=list(line_ids(booked.gesture.details)),
            who=entry.name,
            role=entry.given_by,
            policy_version=entry.policy_version,
            at=entry.at,
        )


class LedgerPage(BaseModel):
    """Entries in the order in which they were written."""

    entries: list[LedgerEntry]
    next: int | None = Field(description="`after` of the next page; null where nothing follows yet.")


def ledger_routes(doors: Doors) -> list[Route]:
    """Make the row of `/v1/ledger`."""

    async def on_ledger(request: web.Request) -> web.Response:
        query = asked(request, LedgerQuery)
        wanted = PageWanted(query.after, query.limit, query.since, query.until, query.kind, query.what)
        page = await doors.money.ledger(wanted)
        entries = [LedgerEntry.of(one) for one in page.lines]
        return answer(LedgerPage(entries=entries, next=entries[-1].id if page.more else None))

    return [
        Route(
            "GET",
            "/v1/ledger",
            "Read the ledger of everything that was given, page by page",
            need_key,
            on_ledger,
            answers={200: LedgerPage, **dict.fromkeys((401, 422, 503), ErrorAnswer)},
            query=LedgerQuery,
            description="Ask with `after` set to `next` until that is null. To hear later on only what is"
            " new, keep the id of the last entry and ask with `after` set to that.",
        )
    ]
