"""A case, its append-only history, and the status that follows from it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal, Protocol

from aftercare.shelf import Shelf

Kind = Literal["problem", "question", "person", "manager", "callback", "danger", "urgent", "short_pay"]
Status = Literal["waiting", "answered", "resolved"]


@dataclass(frozen=True, slots=True)
class Case:
    """What never changes about a case; everything else is in its history.

    Only `state` follows the history's last word, so that open cases are found among millions.
    `department` is the one that served, None where nobody knows.
    """

    id: int
    customer_id: int
    visit_id: int | None
    kind: Kind
    created_at: datetime
    department: str | None = None
    state: Literal["open", "resolved"] = "open"


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """One thing that happened, in the past tense.

    By the customer: `opened`, `said`, `wished`, `reopened`; of a call `call_noted`, `call_agreed`,
    `call_moved`, `call_cancelled`; of their bill `struck`. By staff: `taken`, `joined`, `released`,
    `answered`, `called`, `call_tried`, `restricted`, `granted`, `reversed`, `paid`, `resolved`, `caused`;
    of a manager's yes `asked_approval`, `approved`, `declined`, `approval_withdrawn`.
    By the bot: `promised`, `reminded`, `overdue`, `gifted`.

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
        """By `id`, `customer_id`, `state`."""

    @property
    def case_events(self) -> Shelf[CaseEvent]:
        """By `id`, `case_id`."""


def status(history: Iterable[CaseEvent]) -> Status:
    """Where a case stands, by its history: the customer's next words after an answer make it wait again."""
    now: Status = "waiting"
    for event in history:
        if event.what == "resolved":
            now = "resolved"
        elif event.what == "opened" and event.facts.get("kind") == "short_pay":
            # The customer has decided by themselves; what is left is to find the cause.
            now = "answered"
        elif event.what == "reopened":
            now = "waiting"
        elif event.what in {"answered", "called", "granted"}:
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
    if what in _TURNS and (case := work.cases.get(case_id)) is not None and case.state != _TURNS[what]:
        work.cases.put(replace(case, state=_TURNS[what]))
    return work.case_events.add(event)


def open_case_of(work: CaseShelves, customer_id: int) -> Case | None:
    """The customer's newest case that is not resolved."""
    cases = work.cases.where(customer_id=customer_id)
    return next((case for case in reversed(cases) if case.state == "open"), None)


def latest_case_of(work: CaseShelves, customer_id: int) -> Case | None:
    """The customer's open case, or else the last that was resolved."""
    cases = work.cases.where(customer_id=customer_id)
    return open_case_of(work, customer_id) or (cases[-1] if cases else None)


def held_by(history: Iterable[CaseEvent]) -> CaseEvent | None:
    """The event by which somebody has the case: the last taking that was not followed by giving it back."""
    held: CaseEvent | None = None
    for event in history:
        if event.what == "taken":
            held = event
        elif event.what == "released":
            held = None
    return held


def holder(history: Iterable[CaseEvent]) -> int | None:
    """The Telegram user who has the case: whoever took it last and did not give it back."""
    held = held_by(history)
    return None if held is None else int(held.facts["user"])


def last(history: Sequence[CaseEvent], *whats: str) -> CaseEvent | None:
    """The latest of these events, or None."""
    return next((event for event in reversed(history) if event.what in whats), None)


def restricted(history: Iterable[CaseEvent]) -> bool:
    """Whether only managers may read this case."""
    return any(event.what == "restricted" for event in history)


def lives(history: Iterable[CaseEvent]) -> int:
    """How often the case was reopened: a button made in an earlier life is out of date."""
    return sum(event.what == "reopened" for event in history)


_TURNS: Mapping[str, Literal["open", "resolved"]] = {"resolved": "resolved", "reopened": "open"}
