"""Promises of cases: made, moved with the hours, and watched over by two timers each."""

from dataclasses import replace
from datetime import datetime, timedelta

from aftercare.cases.case import Case, happened, holder, status
from aftercare.cases.promise import Running, running
from aftercare.hours.promise import ByWhen, Promise, by_when, minutes_promised, promised_by
from aftercare.hours.stored import hours_of
from aftercare.hours.working_time import next_opening
from aftercare.outbox.stage import refresh_card, set_timer
from aftercare.staff.duty import who_answers
from aftercare.staff.member import Member
from aftercare.work import Work
from bot.house import House

REMIND, OVERDUE, ALARM, CALL = "remind", "overdue", "alarm", "call"
NEWS = "news"
# What happens in a case is news for its customer after so long: much is taken back or answered at once.
SETTLES = timedelta(minutes=2)
# So long after the time of a promised call it is found broken.
CALL_GRACE = timedelta(minutes=15)


def promise(work: Work, house: House, case: Case) -> None:
    """Promise an answer from now on; nothing where nobody ever works, or a call is promised already."""
    known = running(work.case_events.where(case_id=case.id))
    if known is not None and known.call and known.overdue is None:
        return
    minutes = minutes_promised(work)
    found = promised_by(hours_of(work, house.zone), work.now, minutes)
    if found is None:
        return
    who = who_answers(work, case.department)
    facts = {"by": found.by.isoformat(), "who": who.name if who else "", "minutes": minutes}
    happened(work, case.id, "promised", "bot", facts)
    _watch(work, case, found, {})


def promise_call(work: Work, house: House, case: Case, member: Member, at: datetime) -> None:
    """A member of staff promised to call the customer then."""
    minutes = minutes_promised(work)
    facts = {"by": at.isoformat(), "who": member.name, "minutes": minutes, "call": True}
    happened(work, case.id, "promised", member.name or house.business, facts)
    drop_timers(work, REMIND, str(case.id))
    drop_calls(work, case)
    told = {"told": "calls", "at": at.isoformat()}
    set_timer(work, OVERDUE, str(case.id), at + CALL_GRACE, facts=told)


def kept(work: Work, case: Case) -> None:
    """The case needs no watching any more, unless a call is still due."""
    if running(work.case_events.where(case_id=case.id)) is None:
        for kind in (REMIND, OVERDUE, ALARM):
            drop_timers(work, kind, str(case.id))
        drop_calls(work, case)


def told(work: Work, case: Case, how: str, at: datetime) -> None:
    """Remember what the customer has just been told, so that a broken promise is owned up to."""
    for timer in work.timers.where(name=f"{OVERDUE}:{case.id}"):
        facts = {**timer.facts, "told": how, "at": at.isoformat()}
        work.timers.put(replace(timer, facts=facts))


def may_be_told(work: Work, house: House, case: Case | None) -> tuple[Running | None, ByWhen | None]:
    """The promise that runs in a case, or would if it were opened now, and how a customer is told of it."""
    hours = hours_of(work, house.zone)
    if case is None:
        found = promised_by(hours, work.now, minutes_promised(work))
        return None, None if found is None else by_when(hours, work.now, found.by)
    known = running(work.case_events.where(case_id=case.id))
    return known, None if known is None else by_when(hours, work.now, known.by)


def hours_changed(work: Work, house: House) -> None:
    """Other hours: promises that run come due by them, and what waits for the opening comes with it."""
    cases = work.cases.where(state="open")
    work.case_events.fetch(case_id=[case.id for case in cases])
    for case in cases:
        _move(work, house, case)
    opening = next_opening(hours_of(work, house.zone), work.now)
    for timer in work.timers.where(kind=ALARM):
        work.timers.put(replace(timer, due_at=opening or work.now))


def _move(work: Work, house: House, case: Case) -> None:
    history = work.case_events.where(case_id=case.id)
    known = running(history)
    if known is None:
        if status(history) == "waiting" and not any(event.what == "promised" for event in history):
            promise(work, house, case)
        return
    found = promised_by(hours_of(work, house.zone), known.since, max(known.minutes, 1))
    if known.call or known.overdue or found is None or found.by == known.by:
        return
    by = max(found.by, work.now)
    facts = {
        "by": by.isoformat(),
        "since": known.since.isoformat(),
        "who": known.who,
        "minutes": known.minutes,
    }
    happened(work, case.id, "promised", "bot", facts)
    before = next(iter(work.timers.where(name=f"{OVERDUE}:{case.id}")), None)
    _watch(work, case, Promise(by, found.remind), dict(before.facts) if before else {})
    set_timer(work, NEWS, str(case.id), work.now + SETTLES)
    refresh_card(work, case.customer_id, case.id)


def drop_calls(work: Work, case: Case) -> None:
    """Let nobody be reminded to call in this case."""
    for timer in work.timers.where(kind=CALL):
        if timer.key.partition(":")[0] == str(case.id):
            work.timers.drop(timer)


def drop_timers(work: Work, kind: str, key: str) -> None:
    """Let that timer not strike."""
    for timer in work.timers.where(name=f"{kind}:{key}"):
        work.timers.drop(timer)


def holder_of(work: Work, case: Case) -> int | None:
    """The Telegram user who has the case."""
    return holder(work.case_events.where(case_id=case.id))


def _watch(work: Work, case: Case, found: Promise, facts: dict[str, object]) -> None:
    key = str(case.id)
    drop_timers(work, REMIND, key)
    if found.remind > work.now:
        set_timer(work, REMIND, key, found.remind)
    set_timer(work, OVERDUE, key, found.by, facts=facts)
