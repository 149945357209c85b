"""Who has a case, as its customer may hear it, and by when they answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from aftercare.cases.case import Case, CaseEvent, last
from aftercare.cases.take_case import has_it
from aftercare.cases.who_reads import named_in
from aftercare.hours.working_time import day_of
from aftercare.staff.member import member_of
from aftercare.staff.same_name import first_name
from aftercare.work import Work
from bot.desk.duty.promises import may_be_told
from bot.house import House

Values: TypeAlias = dict[str, str | int | dict[str, str]]
# A case in which nobody is blamed may be named by whoever served.
_BLAMING = frozenset({"problem", "manager", "danger"})


@dataclass(frozen=True, slots=True)
class Having:
    """Whoever has a case since then: `name` is empty where it is not to be named."""

    user_id: int
    name: str
    manager: bool
    since: datetime


def having(work: Work, case: Case) -> Having | None:
    """Who has it, or None where nobody does."""
    history = work.case_events.where(case_id=case.id)
    held = has_it(work, history)
    if held is None:
        return None
    user_id = int(held.facts["user"])
    member = member_of(work, user_id)
    manager = member is not None and member.is_at_least("manager")
    name = "" if first_name(held.actor) in _blamed(work, case, history) else held.actor
    return Having(user_id, name, manager, held.at)


def waits_since(work: Work, case: Case) -> datetime:
    """Since when the case is open."""
    history = work.case_events.where(case_id=case.id)
    opened = last(history, "opened", "reopened")
    return case.created_at if opened is None else opened.at


def by_then(work: Work, house: House, case: Case) -> Values:
    """The values of a text that tells by when an answer comes; its day is "none" where nothing runs."""
    known, when = may_be_told(work, house, case)
    if known is None or when is None or known.call or known.overdue is not None or not when.open:
        return _at("none", work.now)
    return _at("none" if when.day == "earlier" else when.day, when.at)


def since(work: Work, house: House, moment: datetime) -> Values:
    """A moment that is over: the time of day, with the day where it is another."""
    style = "time" if day_of(house.zone, moment, work.now) == "today" else "daytime"
    return {"since": {"at": moment.isoformat(), "style": style}}


def _at(day: str, at: datetime) -> Values:
    moment = at.isoformat()
    return {"day": day, "time": {"at": moment, "style": "time"}, "date": {"at": moment, "style": "day"}}


def _blamed(work: Work, case: Case, history: Sequence[CaseEvent]) -> frozenset[str]:
    visit = work.visits.get(case.visit_id) if case.visit_id is not None and case.kind in _BLAMING else None
    spoken = [
        str(name)
        for one in work.utterances.where(case_id=case.id)
        if case.kind in _BLAMING
        for name in one.reading.get("staff", ())
    ]
    served = visit.staff if visit else ()
    return named_in(history) | frozenset(first_name(name) for name in (*spoken, *served))
