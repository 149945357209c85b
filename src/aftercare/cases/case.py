"""A case, its append-only history, and the status that follows from it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol

from aftercare.shelf import Shelf

Kind = Literal["problem", "question", "person", "manager", "callback", "danger"]
Status = Literal["waiting", "answered", "resolved"]


@dataclass(frozen=True, slots=True)
class Case:
    """What never changes about a case; everything else is in its history."""

    id: int
    customer_id: int
    visit_id: int | None
    kind: Kind
    created_at: datetime


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """One thing that happened, in the past tense: `opened`, `said`, `wished`, `answered`, `resolved`.

    `actor` is `customer`, `bot` or the name of the member of staff at that moment; `facts` holds
    the values of the moment.
    """

    id: int
    case_id: int
    at: datetime
    what: str
    actor: str
    facts: Mapping[str, Any]


class CaseShelves(Protocol):
    """What the use cases of cases need."""

    @property
    def now(self) -> datetime:
        """The moment of this transaction, UTC."""

    @property
    def cases(self) -> Shelf[Case]:
        """By `id`, `customer_id`."""

    @property
    def case_events(self) -> Shelf[CaseEvent]:
        """By `id`, `case_id`."""


def status(history: Iterable[CaseEvent]) -> Status:
    """Where a case stands, by its history: the customer's next words after an answer make it wait again."""
    now: Status = "waiting"
    for event in history:
        if event.what == "resolved":
            now = "resolved"
        elif event.what == "answered":
            now = "answered"
        elif event.what in {"said", "wished", "opened"} and now == "answered":
            now = "waiting"
    return now


def happened(
    work: CaseShelves, case_id: int, what: str, actor: str, facts: Mapping[str, Any] | None = None
) -> CaseEvent:
    """Write one more event into a case's history."""
    event = CaseEvent(
        id=work.case_events.next_id(), case_id=case_id, at=work.now, what=what, actor=actor, facts=facts or {}
    )
    return work.case_events.add(event)


def open_case_of(work: CaseShelves, customer_id: int) -> Case | None:
    """The customer's newest case that is not resolved."""
    for case in reversed(work.cases.where(customer_id=customer_id)):
        if status(work.case_events.where(case_id=case.id)) != "resolved":
            return case
    return None
