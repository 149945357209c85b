"""What a short pay asks beyond the caps is no machine's to refuse: a manager calls about it."""

from datetime import datetime

from aftercare.cases.case import Case, happened
from aftercare.cases.promise import running
from aftercare.cases.who_reads import may_read
from aftercare.customers.customer import Customer
from aftercare.hours.promise import minutes_promised, promised_by
from aftercare.hours.stored import hours_of
from aftercare.hours.working_time import day_of
from aftercare.money import Money
from aftercare.outbox.stage import set_timer
from aftercare.say import Say
from aftercare.staff.duty import managers_for
from aftercare.work import Work
from bot.desk.duty.alarm import call_somebody
from bot.desk.duty.calling import number_of
from bot.desk.duty.promises import CALL_GRACE, OVERDUE, REMIND, drop_timers, promise
from bot.desk.giving.told import money_arg
from bot.house import House


def manager_calls(
    work: Work, house: House, customer: Customer, case: Case, rest: Money, *, some: bool
) -> Say:
    """Alert the managers and promise their call; gives what the customer hears of it.

    Where no number is known the manager writes: nobody is asked for one. `some`: a part took effect.
    """
    happened(work, case.id, "wished", "customer", {"kind": "short_pay"})
    calls = bool(number_of(work, case, customer))
    by = _promised(work, house, case, calls=calls)
    call_somebody(work, house, customer, "short_pay")
    at = (by or work.now).isoformat()
    return Say(
        "bill-rest",
        {
            "some": "yes" if some else "no",
            "name": customer.name,
            "amount": money_arg(rest),
            "who": _name(work, case),
            "how": "calls" if calls else "writes",
            "day": "none" if by is None else day_of(house.zone, by, work.now),
            "time": {"at": at, "style": "time"},
            "date": {"at": at, "style": "day"},
        },
    )


def _promised(work: Work, house: House, case: Case, *, calls: bool) -> datetime | None:
    """By when (UTC) they are called, or written to; None where nobody ever works."""
    if not calls:
        promise(work, house, case)
        known = running(work.case_events.where(case_id=case.id))
        return None if known is None else known.by
    known = running(work.case_events.where(case_id=case.id))
    if known is not None and known.call and known.by > work.now:
        return known.by
    minutes = minutes_promised(work)
    found = promised_by(hours_of(work, house.zone), work.now, minutes)
    if found is None:
        return None
    facts = {"by": found.by.isoformat(), "who": _name(work, case), "minutes": minutes, "call": True}
    happened(work, case.id, "promised", "bot", facts)
    drop_timers(work, REMIND, str(case.id))
    told = {"told": "calls", "at": found.by.isoformat()}
    set_timer(work, OVERDUE, str(case.id), found.by + CALL_GRACE, facts=told)
    return found.by


def _name(work: Work, case: Case) -> str:
    """The manager who calls, where it is plain which; empty otherwise."""
    history = work.case_events.where(case_id=case.id)
    found = [one for one in managers_for(work, case.department) if may_read(work, history, one)]
    return found[0].name if found else ""
