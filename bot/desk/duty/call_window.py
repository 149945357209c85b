"""A call agreed with the customer: promised by the window's end, and somebody told when it begins."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from aftercare.callbacks.agreed import Call, call_of
from aftercare.callbacks.window import Window
from aftercare.cases.case import Case, CaseEvent, happened, holder, lives
from aftercare.cases.promise import running
from aftercare.cases.who_reads import may_read
from aftercare.customers.customer import Customer
from aftercare.hours.promise import minutes_promised
from aftercare.hours.working_time import day_of
from aftercare.outbox.intent import Priority, Timer
from aftercare.outbox.stage import say, set_timer
from aftercare.say import Say
from aftercare.staff.duty import duty_order, who_answers
from aftercare.staff.member import Member, member_of
from aftercare.work import Work
from bot.desk.cases.pressed_case import button_key
from bot.desk.duty.alarm_words import last_words
from bot.desk.duty.promises import CALL, OVERDUE, REMIND, drop_calls, drop_timers
from bot.house import House
from bot.telegram.readers import tell_desk

# The user in the name of a timer that is not yet one person's.
NOBODYS = 0
# Whoever talks to the customer as the window ends has kept the promise.
_GRACE = timedelta(minutes=5)
# Whoever has not called by then is busy, and the next one is asked: a third of the window, at least this.
_PATIENCE = timedelta(minutes=5)
_LINE = 150


def plan_call(work: Work, case: Case, call: Call) -> None:
    """The promise of the case is this call from now on; at its beginning somebody is told to make it."""
    window = call.window
    if window is None:
        return
    who = who_answers(work, case.department)
    facts = {
        "by": window.end.isoformat(),
        "from": window.start.isoformat(),
        "who": who.name if who else "",
        "minutes": minutes_promised(work),
        "call": True,
    }
    happened(work, case.id, "promised", "bot", facts)
    drop_timers(work, REMIND, str(case.id))
    drop_calls(work, case)
    told = {"told": "calls", "at": window.start.isoformat()}
    if not window.exact:
        told = {"told": "calls-by", "at": window.end.isoformat()}
    set_timer(work, OVERDUE, str(case.id), window.end + _GRACE, facts=told)
    life = lives(work.case_events.where(case_id=case.id))
    begins = max(window.start, work.now)
    set_timer(work, CALL, f"{case.id}:{NOBODYS}", begins, facts={"life": life, "asked": []})


def on_window_opens(work: Work, house: House, timer: Timer) -> None:
    """It is time: whoever has the case is told to call, or whoever is on duty, and then the next one."""
    case = work.cases.get(int(timer.key.partition(":")[0]))
    customer = None if case is None else work.customers.get(case.customer_id)
    if case is None or customer is None or case.state != "open":
        return
    history = work.case_events.where(case_id=case.id)
    call, promised = call_of(history), running(history)
    if call is None or call.window is None or promised is None or not promised.call:
        return
    if lives(history) != timer.facts["life"]:
        return
    asked = [int(one) for one in timer.facts.get("asked", ())]
    member = next((one for one in _order(work, case, history) if one.user_id not in asked), None)
    if member is None:
        _tell_everybody(work, house, case, customer, call, call.window)
        return
    _tell(work, house, member, case, customer, call, call.window)
    following = work.now + max(_PATIENCE, (call.window.end - call.window.start) / 3)
    if following < call.window.end:
        facts = {"life": timer.facts["life"], "asked": [*asked, member.user_id]}
        set_timer(work, timer.kind, timer.key, following, facts=facts)


def _order(work: Work, case: Case, history: Sequence[CaseEvent]) -> list[Member]:
    holding = holder(history)
    has_it = None if holding is None else member_of(work, holding)
    first = [] if has_it is None or has_it.unreachable else [has_it]
    return [one for one in (*first, *duty_order(work, case.department)) if may_read(work, history, one)]


def _tell(
    work: Work, house: House, member: Member, case: Case, customer: Customer, call: Call, window: Window
) -> None:
    key = button_key(case, work.case_events.where(case_id=case.id))
    words = last_words(work, case, _LINE).replace("\n", " ")
    says = [_due(work, house, case, customer, call, window)]
    says += [Say("alarm-words", {"text": words})] if words else []
    say(
        work,
        f"staff:{member.user_id}",
        *says,
        buttons=[(Say("call-done"), f"called:{key}"), (Say("call-missed"), f"missed:{key}")],
        priority=Priority.ALERT,
        mark=f"calling:{case.id}:{member.user_id}",
        about=customer.id,
    )


def _tell_everybody(
    work: Work, house: House, case: Case, customer: Customer, call: Call, window: Window
) -> None:
    due = _due(work, house, case, customer, call, window)
    tell_desk(work, customer.id, due, priority=Priority.ALERT)


def _due(work: Work, house: House, case: Case, customer: Customer, call: Call, window: Window) -> Say:
    return Say(
        "call-due",
        {
            "name": customer.name,
            "case": case.id,
            "phone": call.phone,
            "exact": "yes" if window.exact else "no",
            "from": _moment(house, work.now, window.start),
            "until": _moment(house, work.now, window.end),
        },
    )


def _moment(house: House, now: datetime, at: datetime) -> dict[str, str]:
    style = "time" if day_of(house.zone, at, now) == "today" else "daytime"
    return {"at": at.isoformat(), "style": style}
