"""*Call at 9:05*: a call that staff promised, the reminder of it, and what came of it."""

from datetime import UTC, datetime, timedelta

from aftercare.cases.case import Case, happened, lives
from aftercare.cases.promise import running
from aftercare.customers.customer import Customer
from aftercare.hours.stored import hours_of
from aftercare.hours.working_time import day_of
from aftercare.outbox.intent import Priority, Timer
from aftercare.outbox.stage import refresh_card, say, set_timer, stage
from aftercare.say import Say
from aftercare.staff.member import member_of
from aftercare.work import Work
from bot.desk.asked import Press
from bot.desk.cases.pressed_case import PressedCase, button_key, how_it_stands, pressed_case
from bot.desk.duty.alarm_words import call_time
from bot.desk.duty.on_alarm_pressed import settle, steppable
from bot.desk.duty.promises import drop_timers, kept, promise_call
from bot.desk.roster.named import named
from bot.desk.words.attend import take_part
from bot.house import House
from bot.telegram.readers import tell_desk

CALL = "call"
# Whoever could not be reached is called again then.
AGAIN = timedelta(minutes=15)
# Minutes since 1970 have so many digits for another few thousand years.
_LONGEST_MINUTE = 10


def on_call(work: Work, house: House, press: Press) -> Say:
    """*Call at 9:05*: the customer is told, and whoever pressed is reminded then."""
    found = steppable(work, press)
    if isinstance(found, Say):
        return found
    at = _chosen(found.rest[0] if found.rest else "")
    if at is None:
        return Say("old-button", {"status": "none"})
    if at <= work.now:
        at = call_time(hours_of(work, house.zone), work.now, any_hour=True)
    member = named(work, press.member, press.pressed.person)
    take_part(work, member, found.customer)
    settle(work, found, member)
    promise_call(work, house, found.case, member, at)
    _remind_then(work, found.case, member.user_id, at)
    says = [Say("promise-calls", _when(house, work.now, at) | {"who": member.name})]
    says += [] if number_of(work, found.case, found.customer) else [Say("call-which-number")]
    say(work, f"customer:{found.customer.id}", *says)
    refresh_card(work, found.customer.id, found.case.id)
    return Say("call-planned", {"time": {"at": at.isoformat(), "style": "time"}})


def on_call_due(work: Work, _house: House, timer: Timer) -> None:
    """It is time to call: whoever said so is given the number."""
    case_id, user_id = (int(one) for one in timer.key.split(":"))
    case, member = work.cases.get(case_id), member_of(work, user_id)
    customer = None if case is None else work.customers.get(case.customer_id)
    if case is None or customer is None or case.state != "open":
        return
    history = work.case_events.where(case_id=case_id)
    known = running(history)
    if lives(history) != timer.facts["life"] or known is None or not known.call:
        return
    number = number_of(work, case, customer)
    told = Say("call-now", {"name": customer.name, "case": case.id, "phone": number})
    if member is None or member.unreachable:
        tell_desk(work, customer.id, told)
        return
    key = button_key(case, history)
    say(
        work,
        f"staff:{user_id}",
        told,
        buttons=[(Say("call-done"), f"called:{key}"), (Say("call-missed"), f"missed:{key}")],
        priority=Priority.ALERT,
        mark=f"calling:{case.id}:{user_id}",
        about=customer.id,
    )


def on_called(work: Work, _house: House, press: Press) -> Say:
    """*Done*: they have talked."""
    found = _called(work, press)
    if isinstance(found, Say):
        return found
    member = named(work, press.member, press.pressed.person)
    happened(work, found.case.id, "called", member.name, {"user": member.user_id})
    kept(work, found.case)
    drop_timers(work, CALL, f"{found.case.id}:{member.user_id}")
    _unbutton(work, found, member.user_id)
    refresh_card(work, found.customer.id, found.case.id)
    return Say("call-noted")


def on_missed(work: Work, house: House, press: Press) -> Say:
    """*Couldn't reach*: the customer hears of it, and is called again."""
    found = _called(work, press)
    if isinstance(found, Say):
        return found
    member = named(work, press.member, press.pressed.person)
    at = work.now + AGAIN
    promise_call(work, house, found.case, member, at)
    _remind_then(work, found.case, member.user_id, at)
    _unbutton(work, found, member.user_id)
    say(
        work,
        f"customer:{found.customer.id}",
        Say("call-tried", _when(house, work.now, at) | {"who": member.name}),
    )
    refresh_card(work, found.customer.id, found.case.id)
    return Say("call-planned", {"time": {"at": at.isoformat(), "style": "time"}})


def number_of(work: Work, case: Case, customer: Customer) -> str:
    """The number to call: the one written last in this case, or else the one that is known."""
    written = [one.reading.get("phone") for one in work.utterances.where(case_id=case.id)]
    return next((str(one) for one in reversed(written) if one), customer.phone or "")


def _called(work: Work, press: Press) -> PressedCase | Say:
    found = pressed_case(work, press)
    if isinstance(found, Say):
        return found
    known = running(found.history)
    return how_it_stands(work, found.history) if known is None or not known.call else found


def _remind_then(work: Work, case: Case, user_id: int, at: datetime) -> None:
    life = lives(work.case_events.where(case_id=case.id))
    set_timer(work, CALL, f"{case.id}:{user_id}", at, facts={"life": life})


def _when(house: House, now: datetime, at: datetime) -> dict[str, str | int | dict[str, str]]:
    return {
        "day": day_of(house.zone, at, now),
        "time": {"at": at.isoformat(), "style": "time"},
        "date": {"at": at.isoformat(), "style": "day"},
    }


def _chosen(minute: str) -> datetime | None:
    if not (minute.isascii() and minute.isdecimal() and len(minute) < _LONGEST_MINUTE):
        return None
    return datetime.fromtimestamp(int(minute) * 60, tz=UTC)


def _unbutton(work: Work, found: PressedCase, user_id: int) -> None:
    stage(work, f"staff:{user_id}", "unbutton", {"placed": f"calling:{found.case.id}:{user_id}"})
