"""Danger, urgent, angry, leaving, the manager wanted: somebody is told in private, and then the next one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from aftercare.cases.alarm import AT_ANY_HOUR, TO_MANAGERS, Alarm, Reason, is_news, reason_of
from aftercare.cases.case import Case, CaseEvent, lives, open_case_of, status
from aftercare.cases.who_reads import may_read
from aftercare.customers.customer import Customer
from aftercare.hours.hours import Hours
from aftercare.hours.stored import hours_of
from aftercare.hours.working_time import add_working, is_open, next_opening
from aftercare.inbox import recall, remember
from aftercare.outbox.intent import Priority, Timer
from aftercare.outbox.stage import say, set_timer
from aftercare.say import Say
from aftercare.staff.duty import duty_order
from aftercare.staff.member import Member, member_of, members
from aftercare.understanding.reading import Reading
from aftercare.work import Work
from bot.desk.cases.pressed_case import button_key
from bot.desk.duty.alarm_words import alarm_buttons, alarm_says
from bot.desk.duty.promises import ALARM, drop_timers
from bot.desk.words.attend import may_be_meant
from bot.house import House
from bot.telegram.readers import tell_desk

UNHEARD = "unheard"
# Whoever has not pressed anything by then is busy, and the next one is asked.
PATIENCE = timedelta(minutes=5)
# By these a case is somebody's from then on.
_SEEN_TO = frozenset({"taken", "joined", "answered", "called"})


def raise_alarm(work: Work, house: House, customer: Customer, reading: Reading) -> None:
    """Have somebody told of words that call for it; by night only of those that cannot wait."""
    reason = reason_of(reading)
    if reason is not None:
        call_somebody(work, house, customer, reason)


def call_somebody(work: Work, house: House, customer: Customer, reason: Reason) -> None:
    """Have somebody told that the open case of a customer calls for them, whatever says so."""
    case = open_case_of(work, customer.id)
    if case is None:
        return
    history = work.case_events.where(case_id=case.id)
    known = alarm_of(work, case, history)
    if not is_news(known, reason):
        return
    reasons = (*(known.reasons if known else ()), reason)
    hours = hours_of(work, house.zone)
    opening = None if reason in AT_ANY_HOUR or is_open(hours, work.now) else next_opening(hours, work.now)
    if opening is None:
        _start(work, house, case, history, Alarm(lives(history), reason, reasons, (), work.now))
        return
    # The time before counts as asked by nobody, so that whoever takes the case meanwhile has seen to it.
    keep_alarm(work, case, Alarm(lives(history), known.reason if known else reason, reasons, (), work.now))
    waiting = [str(one) for timer in _waiting(work, case) for one in timer.facts["reasons"]]
    set_timer(
        work, ALARM, str(case.id), opening, facts={"reasons": [*waiting, reason], "life": lives(history)}
    )


def on_alarm_due(work: Work, house: House, timer: Timer) -> None:
    """The business opens: whoever is on duty hears of what waited for it and still does."""
    case = work.cases.get(int(timer.key))
    history = [] if case is None else work.case_events.where(case_id=case.id)
    if case is None or case.state != "open" or lives(history) != timer.facts["life"]:
        return
    known = alarm_of(work, case, history)
    if known is None or status(history) != "waiting" or is_seen_to(history, known.at):
        return
    reasons: list[Reason] = list(timer.facts["reasons"])
    reason: Reason = next((one for one in reasons if one in TO_MANAGERS), reasons[-1])
    _start(work, house, case, history, replace(known, reason=reason, asked=(), at=work.now))


def on_unheard(work: Work, house: House, timer: Timer) -> None:
    """Nothing was pressed, or nothing could be delivered: the next one is asked."""
    case_id, life, user_id = (int(one) for one in timer.key.split(":"))
    case = work.cases.get(case_id)
    history = [] if case is None else work.case_events.where(case_id=case_id)
    known = None if case is None else alarm_of(work, case, history)
    if case is None or known is None or case.state != "open" or known.life != life:
        return
    if known.asked[-1:] != (user_id,) or is_seen_to(history, known.at):
        return
    if timer.facts.get("unreachable"):
        member = member_of(work, user_id)
        tell_desk(work, case.customer_id, Say("alarm-unreached", {"who": member.name if member else ""}))
    ask_next(work, house, case, known)


def ask_next(work: Work, house: House, case: Case, alarm: Alarm) -> bool:
    """Tell the next one in order; False where all were asked, which the admins are told."""
    history = work.case_events.where(case_id=case.id)
    customer = work.customers.get(case.customer_id)
    if customer is None:
        return False
    found = [one for one in order(work, case, history, alarm.reason) if one.user_id not in alarm.asked]
    if not found:
        _tell_exhausted(work, case, customer, history)
        return False
    member = found[0]
    keep_alarm(work, case, replace(alarm, asked=(*alarm.asked, member.user_id)))
    _tell(work, house, case, customer, history, member, alarm.reason)
    return True


def order(work: Work, case: Case, history: Sequence[CaseEvent], reason: Reason) -> list[Member]:
    """Who is asked, one after the other: only who may read the case, and managers where they are wanted."""
    found = [one for one in duty_order(work, case.department) if may_read(work, history, one)]
    if reason not in TO_MANAGERS:
        return found
    return [one for one in found if one.is_at_least("manager")] or found


def alarm_of(work: Work, case: Case, history: Sequence[CaseEvent]) -> Alarm | None:
    """The alarm of the case's present life, if one was raised."""
    known = recall(work, _fact(case))
    alarm = Alarm.from_text(known) if known else None
    return alarm if alarm is not None and alarm.life == lives(history) else None


def keep_alarm(work: Work, case: Case, alarm: Alarm) -> None:
    """Remember how far an alarm has come."""
    remember(work, _fact(case), alarm.to_text())


def is_seen_to(history: Sequence[CaseEvent], since: datetime) -> bool:
    """Whether somebody took the case, joined in or answered since then."""
    return any(event.what in _SEEN_TO and event.at >= since for event in history)


def unheard_key(case: Case, history: Sequence[CaseEvent], user_id: int) -> str:
    """The timer's key of one person's alarm."""
    return f"{case.id}:{lives(history)}:{user_id}"


def alarm_mark(case: Case, member: Member) -> str:
    """Under which an alarm's message in that member's private chat is found again."""
    return f"alarm:{case.id}:{member.user_id}"


def _start(work: Work, house: House, case: Case, history: Sequence[CaseEvent], alarm: Alarm) -> None:
    waiting = [str(one) for timer in _waiting(work, case) for one in timer.facts["reasons"]]
    if alarm.reason in TO_MANAGERS or TO_MANAGERS.isdisjoint(waiting):
        drop_timers(work, ALARM, str(case.id))
    if alarm.reason != "danger" and _is_with_a_manager(work, case, history):
        keep_alarm(work, case, alarm)
    else:
        ask_next(work, house, case, alarm)


def _is_with_a_manager(work: Work, case: Case, history: Sequence[CaseEvent]) -> bool:
    """Whether a manager reads these words at this very moment."""
    there = [one for one in work.roster.where(attending=case.customer_id) if one.active]
    return any(one.is_at_least("manager") and may_read(work, history, one) for one in there)


def _tell(
    work: Work,
    house: House,
    case: Case,
    customer: Customer,
    history: Sequence[CaseEvent],
    member: Member,
    reason: Reason,
) -> None:
    hours = hours_of(work, house.zone)
    buttons = alarm_buttons(hours, work.now, button_key(case, history), any_hour=reason in AT_ANY_HOUR)
    key = unheard_key(case, history, member.user_id)
    staged = say(
        work,
        f"staff:{member.user_id}",
        *alarm_says(work, case, customer, reason),
        buttons=buttons,
        priority=Priority.ALERT,
        mark=alarm_mark(case, member),
        about=customer.id,
    )
    # Should it not arrive, nobody waits for an answer to it.
    work.intents.put(replace(staged, content={**staged.content, "unheard": key}))
    set_timer(work, UNHEARD, key, _patience(hours, work.now, reason))
    may_be_meant(work, member, customer)


def _patience(hours: Hours, now: datetime, reason: Reason) -> datetime:
    over = None if reason in AT_ANY_HOUR else add_working(hours, now, PATIENCE)
    return over or now + PATIENCE


def _tell_exhausted(work: Work, case: Case, customer: Customer, history: Sequence[CaseEvent]) -> None:
    told = Say("alarm-exhausted", {"name": customer.name, "case": case.id})
    button = (Say("write-now"), f"attend:{button_key(case, history)}")
    for admin in members(work, "admin"):
        if may_read(work, history, admin):
            say(
                work,
                f"staff:{admin.user_id}",
                told,
                buttons=[button],
                priority=Priority.ALERT,
                about=customer.id,
            )


def _waiting(work: Work, case: Case) -> list[Timer]:
    return work.timers.where(name=f"{ALARM}:{case.id}")


def _fact(case: Case) -> str:
    return f"alarm:{case.id}"
