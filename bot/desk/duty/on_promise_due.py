"""A promise is about to be broken, or is: people are told, and the customer hears it honestly."""

from datetime import datetime, timedelta

from aftercare.callbacks.agreed import call_of
from aftercare.cases.case import Case, CaseEvent, happened, holder
from aftercare.cases.promise import Running, running
from aftercare.cases.who_reads import may_read
from aftercare.customers.customer import Customer
from aftercare.hours.stored import hours_of
from aftercare.hours.working_time import add_working, day_of, working_between
from aftercare.outbox.intent import Priority, Timer
from aftercare.outbox.stage import refresh_card, say, set_timer
from aftercare.say import Say
from aftercare.staff.duty import managers_for
from aftercare.staff.member import Member, member_of, members
from aftercare.work import Work
from bot.desk.cases.pressed_case import button_key
from bot.desk.duty.alarm import alarm_mark
from bot.desk.duty.alarm_words import last_words
from bot.desk.duty.call_words import window_args
from bot.desk.duty.promises import OVERDUE
from bot.desk.words.attend import may_be_meant
from bot.house import House
from bot.telegram.readers import tell_desk

# More names than this on a reminder are nobody's.
_MOST_NAMES = 4
# So much of the last words fits into a line (characters).
_LINE = 150


def on_remind(work: Work, house: House, timer: Timer) -> None:
    """Two thirds of the time are over: whoever has the case is reminded in the topic, or all are."""
    found = _waiting(work, timer)
    if found is None or found[3].by <= work.now:
        return
    case, customer, history, known = found
    waited = working_between(hours_of(work, house.zone), known.since, work.now)
    happened(work, case.id, "reminded", "bot")
    reminder = Say(
        "promise-reminder",
        {
            "who": _named(work, case, history),
            "name": customer.name,
            "count": round(waited.total_seconds() / 60),
            "by": _at(house, work.now, known.by),
        },
    )
    tell_desk(work, customer.id, reminder, priority=Priority.ALERT)
    refresh_card(work, customer.id, case.id)


def on_overdue(work: Work, house: House, timer: Timer) -> None:
    """Nobody answered in time: managers are told in private, the customer what is true; later the admins."""
    found = _waiting(work, timer)
    if found is None:
        return
    case, customer, history, known = found
    happened(work, case.id, "overdue", "bot")
    second = bool(timer.facts.get("second"))
    readers = members(work, "admin") if second else managers_for(work, case.department)
    told = [one for one in readers if not one.unreachable and may_read(work, history, one)]
    for member in told:
        _tell(work, house, found, member)
    if timer.facts.get("told"):
        _own_up(work, house, customer, timer, manager=bool(told))
    if not second:
        again = add_working(hours_of(work, house.zone), work.now, timedelta(minutes=max(known.minutes, 1)))
        if again is not None:
            set_timer(work, OVERDUE, timer.key, again, facts={"second": True})
    refresh_card(work, customer.id, case.id)


def _waiting(work: Work, timer: Timer) -> tuple[Case, Customer, list[CaseEvent], Running] | None:
    """The case that still waits for what was promised."""
    case = work.cases.get(int(timer.key))
    customer = None if case is None else work.customers.get(case.customer_id)
    if case is None or customer is None or case.state != "open":
        return None
    history = work.case_events.where(case_id=case.id)
    known = running(history)
    return None if known is None else (case, customer, history, known)


def _named(work: Work, case: Case, history: list[CaseEvent]) -> str:
    holding = holder(history)
    has_it = None if holding is None else member_of(work, holding)
    if has_it is not None and has_it.name:
        return has_it.name
    theirs = [one.name for one in members(work) if one.name and one.answers_for(case.department)]
    return ", ".join(theirs) if len(theirs) <= _MOST_NAMES else ""


def _tell(
    work: Work, house: House, found: tuple[Case, Customer, list[CaseEvent], Running], member: Member
) -> None:
    case, customer, history, known = found
    holding = holder(history)
    has_it = None if holding is None else member_of(work, holding)
    by = _at(house, work.now, known.by)
    words = last_words(work, case, _LINE).replace("\n", " ")
    says = [Say("promise-broken", {"name": customer.name, "case": case.id, "kind": case.kind, "by": by})]
    says += [Say("promise-broken-words", {"text": words})] if words else []
    says.append(Say("promise-broken-who", {"who": has_it.name if has_it else ""}))
    key = button_key(case, history)
    buttons = [(Say("write-now"), f"attend:{key}")]
    call = call_of(history) if known.call else None
    if call is not None and call.phone:
        says.append(Say("card-call", {"phone": call.phone, **window_args(call.window)}))
        buttons += [(Say("call-done"), f"called:{key}"), (Say("call-missed"), f"missed:{key}")]
    say(
        work,
        f"staff:{member.user_id}",
        *says,
        buttons=buttons,
        priority=Priority.ALERT,
        mark=alarm_mark(case, member),
        about=customer.id,
    )
    may_be_meant(work, member, customer)


def _own_up(work: Work, house: House, customer: Customer, timer: Timer, *, manager: bool) -> None:
    at = datetime.fromisoformat(str(timer.facts["at"]))
    honest = Say(
        "still-unanswered",
        {
            "name": customer.name,
            "said": str(timer.facts["told"]),
            "time": _at(house, work.now, at),
            "manager": "yes" if manager else "no",
        },
    )
    say(work, f"customer:{customer.id}", honest)


def _at(house: House, now: datetime, at: datetime) -> dict[str, str]:
    """The time of day, with the day where it is another than now."""
    style = "time" if day_of(house.zone, at, now) == "today" else "daytime"
    return {"at": at.isoformat(), "style": style}
