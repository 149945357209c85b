"""Whom a customer may expect to hear from, and by when."""

from collections.abc import Collection, Sequence

from aftercare.callbacks.agreed import call_of
from aftercare.callbacks.told_window import told as told_window
from aftercare.cases.case import Case, CaseEvent, holder, restricted
from aftercare.cases.who_reads import managers_of, named_in, reading_holder
from aftercare.conversations.needs import gone_wrong
from aftercare.conversations.turn import Expected
from aftercare.hours.working_time import day_of
from aftercare.say import Say
from aftercare.staff.duty import duty_order, managers_for, who_answers
from aftercare.staff.member import Member, members
from aftercare.staff.same_name import first_name
from aftercare.understanding.reading import Reading
from aftercare.visits.visit import Visit
from aftercare.work import Work
from bot.desk.duty.promises import may_be_told, told
from bot.house import House, desk_of

# What tells a customer by when, and how a broken promise then speaks of it.
_TELLING = {
    "promise-answers": "by",
    "promise-reads": "reads",
    "promise-calls": "calls",
}


def expected(
    work: Work,
    house: House,
    case: Case | None,
    visit: Visit | None,
    reading: Reading,
    begun_in: str | None = None,
) -> Expected | None:
    """Who is heard from and when, in the open case or one opened now; None: nothing can be said.

    `begun_in` is the department in which a talk about no visit was begun.
    """
    if desk_of(work, house) is None or not members(work):
        return None
    known, when = may_be_told(work, house, case)
    history: Sequence[CaseEvent] = work.case_events.where(case_id=case.id) if case else ()
    department = case.department if case else visit.department if visit else begun_in
    avoid = _blamed(case, visit, reading) | named_in(history)
    manager = next((one.name for one in managers_for(work, department) if _fits(one, avoid)), house.business)
    if restricted(history) or (case is None and reading.sensitive):
        has_it = reading_holder(work, history)
        reading_it = _duty_first(work, department, managers_of(work, history)) if has_it is None else [has_it]
        who = next((one.name for one in reading_it if _fits(one, avoid)), house.business)
    else:
        answers = who_answers(work, department, avoid, holder(history))
        who = answers.name if answers else house.business
    if known is not None and known.call and known.by > work.now:
        day = day_of(house.zone, known.by, work.now)
        call = call_of(history)
        agreed = call.window if call is not None and known.agreed else None
        window = None if agreed is None else told_window(agreed, work.now, house.zone)
        return Expected(known.who or who, known.who or manager, "calls", known.by, day, window)
    if when is None:
        return None
    return Expected(who, manager, "answers" if when.open else "reads", when.at, when.day)


def on_duty_name(work: Work, case: Case | None, visit: Visit | None) -> str | None:
    """Who is alerted where something can't wait: empty where they have no name, None: there is nobody."""
    department = case.department if case else visit.department if visit else None
    return next((one.name for one in duty_order(work, department)), None)


def note_told(work: Work, case: Case | None, says: Sequence[Say], what: Expected | None) -> None:
    """Remember it where these words told the customer by when."""
    how = next((_TELLING[one.key] for one in says if one.key in _TELLING), None)
    if case is not None and how is not None and what is not None:
        told(work, case, how, what.at)


def _blamed(case: Case | None, visit: Visit | None, reading: Reading) -> frozenset[str]:
    """Who is not to be named as the one who answers: nobody wants to hear from whom they complain of."""
    blaming = case is not None and case.kind in {"problem", "manager", "danger"}
    if not blaming and not gone_wrong(reading) and "manager" not in reading.wishes:
        return frozenset()
    return frozenset(first_name(name) for name in (*reading.staff, *(visit.staff if visit else ())))


def _duty_first(work: Work, department: str | None, readers: Sequence[Member]) -> list[Member]:
    order = {one.id: place for place, one in enumerate(duty_order(work, department))}
    return sorted(readers, key=lambda one: order.get(one.id, len(order)))


def _fits(member: Member, avoid: Collection[str]) -> bool:
    return bool(member.name) and first_name(member.name) not in avoid
