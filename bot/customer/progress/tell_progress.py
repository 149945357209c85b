"""A customer hears, once and not before it is news, that somebody has their case or that a promise moved."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from aftercare.cases.case import Case, CaseEvent
from aftercare.customers.customer import Customer
from aftercare.hours.promise import ByWhen
from aftercare.inbox import recall, remember
from aftercare.outbox.intent import Timer
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.work import Work
from bot.customer.progress.who_has_it import Having, by_then, having
from bot.desk.duty.promises import OVERDUE, may_be_told, told
from bot.house import House

# A later answer than was told is news from this on.
_NOTICED: Final = timedelta(minutes=1)


def on_news(work: Work, house: House, timer: Timer) -> None:
    """What happened a moment ago is told, unless a person has said more meanwhile or it was taken back."""
    case = work.cases.get(int(timer.key))
    customer = None if case is None else work.customers.get(case.customer_id)
    if case is None or customer is None or case.state != "open":
        return
    has_it, later = having(work, case), _later_than_told(work, house, case)
    if has_it is not None and _is_news(work, case, has_it) and not customer.quiet:
        knows_who(work, case, has_it.user_id)
        role = "manager" if has_it.manager else "agent"
        when = by_then(work, house, case)
        _tell(work, house, case, customer, Say("progress-taken", {"who": has_it.name, "role": role, **when}))
    elif later is not None:
        _tell(work, house, case, customer, _moved(work, house, case, customer, later))


def knows_who(work: Work, case: Case, user_id: int) -> None:
    """The customer has heard that this member of staff has their case."""
    remember(work, f"has-it:{case.id}", str(user_id))


def _is_news(work: Work, case: Case, has_it: Having) -> bool:
    if not has_it.name or recall(work, f"has-it:{case.id}") == str(has_it.user_id):
        return False
    return not _has_spoken(work.case_events.where(case_id=case.id), has_it.since)


def _has_spoken(history: Sequence[CaseEvent], since: datetime) -> bool:
    """Whether somebody has answered since: the name in front of an answer is news enough."""
    return any(event.what in {"answered", "called"} and event.at >= since for event in history)


def _later_than_told(work: Work, house: House, case: Case) -> ByWhen | None:
    """By when an answer comes, where that is later than the customer was told."""
    known, when = may_be_told(work, house, case)
    if known is None or when is None or known.call or known.overdue is not None:
        return None
    for timer in work.timers.where(name=f"{OVERDUE}:{case.id}"):
        if not timer.facts.get("told"):
            return None
        before = datetime.fromisoformat(str(timer.facts["at"]))
        return when if when.at - before >= _NOTICED else None
    return None


def _moved(work: Work, house: House, case: Case, customer: Customer, when: ByWhen) -> Say:
    if when.open:
        return Say("progress-moved", {"name": customer.name, **by_then(work, house, case)})
    at = when.at.isoformat()
    time, date = {"at": at, "style": "time"}, {"at": at, "style": "day"}
    return Say("promise-reads", {"who": house.business, "day": when.day, "time": time, "date": date})


def _tell(work: Work, house: House, case: Case, customer: Customer, news: Say) -> None:
    say(work, f"customer:{customer.id}", news)
    _, when = may_be_told(work, house, case)
    if when is not None and news.args.get("day") != "none":
        told(work, case, "by" if when.open else "reads", when.at)
