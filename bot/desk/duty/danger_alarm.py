"""Danger: everybody who can help is told at once, at any hour, and again until somebody has heard."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from aftercare.cases.case import Case, CaseEvent, lives, open_case_of
from aftercare.customers.customer import Customer
from aftercare.outbox.intent import Priority, Timer
from aftercare.outbox.stage import say, set_timer
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.understanding.reading import Reading
from aftercare.work import Work
from bot.desk.cases.pressed_case import button_key
from bot.desk.duty.alarm import alarm_mark, alarm_of, is_seen_to, order, raise_alarm
from bot.desk.duty.alarm_words import alarm_says, words_of_alarm
from bot.house import House
from bot.telegram.readers import tell_desk

DANGER: Final = "danger"
# Nobody has heard by then, so everybody is told again; so often at most.
AGAIN = timedelta(minutes=5)
_ROUNDS = 12
# Of the words so much stands in the topic (characters).
_MOST_WORDS = 300


def alarm_of_danger(work: Work, house: House, customer: Customer, reading: Reading) -> bool:
    """Tell whoever is on duty, every manager and the desk; whether anybody could be told in private."""
    case = open_case_of(work, customer.id)
    if case is None:
        return False
    before = alarm_of(work, case, work.case_events.where(case_id=case.id))
    raise_alarm(work, house, customer, reading)
    history = work.case_events.where(case_id=case.id)
    now = alarm_of(work, case, history)
    news = now is not None and (before is None or DANGER not in before.reasons)
    # Whoever was asked this very moment has it already.
    asked = now.asked[-1:] if now is not None and news else ()
    found = _tell_all(work, case, customer, history, asked)
    tell_desk(work, customer.id, _in_desk(work, case, customer), priority=Priority.ALERT)
    facts = {"life": lives(history), "since": work.now.isoformat(), "round": 1}
    set_timer(work, DANGER, str(case.id), work.now + AGAIN, facts=facts)
    return found


def on_danger_unheard(work: Work, _house: House, timer: Timer) -> None:
    """Tell everybody again, unless somebody has taken the case, joined in or answered."""
    case = work.cases.get(int(timer.key))
    customer = None if case is None else work.customers.get(case.customer_id)
    if case is None or customer is None or case.state != "open":
        return
    history = work.case_events.where(case_id=case.id)
    alarm = alarm_of(work, case, history)
    if lives(history) != timer.facts["life"] or alarm is None or is_seen_to(history, alarm.at):
        return
    _tell_all(work, case, customer, history, ())
    tell_desk(work, customer.id, _in_desk(work, case, customer), priority=Priority.ALERT)
    if timer.facts["round"] < _ROUNDS:
        facts = {**timer.facts, "round": timer.facts["round"] + 1}
        set_timer(work, DANGER, timer.key, work.now + AGAIN, facts=facts)


def _tell_all(
    work: Work, case: Case, customer: Customer, history: Sequence[CaseEvent], asked: Sequence[int]
) -> bool:
    people = order(work, case, history, DANGER)
    for member in people:
        if member.user_id not in asked:
            _tell(work, case, customer, history, member)
    return bool(people)


def _tell(work: Work, case: Case, customer: Customer, history: Sequence[CaseEvent], member: Member) -> None:
    say(
        work,
        f"staff:{member.user_id}",
        *alarm_says(work, case, customer, DANGER),
        buttons=[(Say("write-now"), f"attend:{button_key(case, history)}")],
        priority=Priority.ALERT,
        mark=alarm_mark(case, member),
        about=customer.id,
    )


def _in_desk(work: Work, case: Case, customer: Customer) -> Say:
    words, _ = words_of_alarm(work, case, DANGER, _MOST_WORDS)
    return Say("danger-desk", {"name": customer.name, "case": case.id, "text": words})
