"""*Call at 9:05*: a call that staff promised, the reminder of it, and what came of it."""

from datetime import UTC, datetime, timedelta

from aftercare.callbacks.agreed import Call, call_of, facts_of, tries_of
from aftercare.callbacks.phone import human
from aftercare.callbacks.slots import slots
from aftercare.callbacks.told_window import told as told_window
from aftercare.cases.case import Case, happened, lives
from aftercare.cases.promise import running
from aftercare.customers.customer import Customer
from aftercare.hours.stored import hours_of
from aftercare.hours.working_time import day_of, is_open, next_opening
from aftercare.messages.message import placed
from aftercare.outbox.intent import Priority, Timer
from aftercare.outbox.stage import refresh_card, say, set_timer, stage
from aftercare.say import Say
from aftercare.staff.member import Member, member_of, members
from aftercare.work import Work
from bot.desk.asked import Press
from bot.desk.cases.pressed_case import PressedCase, button_key, how_it_stands, pressed_case
from bot.desk.duty.alarm import alarm_mark
from bot.desk.duty.alarm_words import call_time
from bot.desk.duty.call_window import NOBODYS, on_window_opens, plan_call
from bot.desk.duty.on_alarm_pressed import settle, steppable
from bot.desk.duty.promises import CALL, kept, promise_call
from bot.desk.duty.slot_button import slot_button
from bot.desk.roster.named import named
from bot.desk.words.attend import take_part
from bot.house import House
from bot.telegram.readers import tell_desk

# Whoever could not be reached is called again then.
AGAIN = timedelta(minutes=15)
_OFFERED = 3
# After so many tries in a row they are asked when it would suit them better.
_TRIES = 2
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


def on_call_due(work: Work, house: House, timer: Timer) -> None:
    """It is time to call: whoever said so is given the number, or else whoever has the case or is on duty."""
    case_id, user_id = (int(one) for one in timer.key.split(":"))
    if user_id == NOBODYS:
        on_window_opens(work, house, timer)
        return
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
    _unbutton(work, found)
    refresh_card(work, found.customer.id, found.case.id)
    return Say("call-noted")


def on_missed(work: Work, house: House, press: Press) -> Say:
    """*Couldn't reach*: the customer hears of it, and is called again."""
    found = _called(work, press)
    if isinstance(found, Say):
        return found
    member = named(work, press.member, press.pressed.person)
    happened(work, found.case.id, "call_tried", member.name, {"user": member.user_id})
    _unbutton(work, found)
    at = _try_later(work, house, found) or _try_soon(work, house, found, member)
    refresh_card(work, found.customer.id, found.case.id)
    style = "time" if day_of(house.zone, at, work.now) == "today" else "daytime"
    return Say("call-planned", {"time": {"at": at.isoformat(), "style": style}})


def number_of(work: Work, case: Case, customer: Customer) -> str:
    """The number to call: the one agreed or written last in this case, or else the one that is known."""
    call = call_of(work.case_events.where(case_id=case.id))
    if call is not None and call.phone:
        return call.phone
    written = [one.reading.get("phone") for one in work.utterances.where(case_id=case.id)]
    return next((str(one) for one in reversed(written) if one), customer.phone or "")


def _called(work: Work, press: Press) -> PressedCase | Say:
    found = pressed_case(work, press)
    if isinstance(found, Say):
        return found
    known = running(found.history)
    return how_it_stands(work, found.history) if known is None or not known.call else found


def _try_soon(work: Work, house: House, found: PressedCase, member: Member) -> datetime:
    """They are called again in a while, by the same one, and know it."""
    at, hours = work.now + AGAIN, hours_of(work, house.zone)
    if is_open(hours, work.now) and not is_open(hours, at):
        at = next_opening(hours, at) or at
    promise_call(work, house, found.case, member, at)
    _remind_then(work, found.case, member.user_id, at)
    said = Say("call-tried", _when(house, work.now, at) | {"who": member.name})
    say(work, f"customer:{found.customer.id}", said)
    return at


def _try_later(work: Work, house: House, found: PressedCase) -> datetime | None:
    """Tried in vain again and again: the next try is at another time of day, and they may choose one."""
    history = work.case_events.where(case_id=found.case.id)
    offered = slots(work.now + AGAIN, house.zone, hours_of(work, house.zone), _OFFERED)
    phone = number_of(work, found.case, found.customer)
    if tries_of(history) < _TRIES or not offered or not phone:
        return None
    call = Call(phone, offered[0], agreed=True)
    happened(work, found.case.id, "call_moved", "bot", facts_of(call))
    plan_call(work, found.case, call)
    key = button_key(found.case, history)
    buttons = [slot_button(one, key, work.now, house.zone) for one in offered[1:]]
    buttons.append((Say("call-another-number"), f"callphone:{key}"))
    args = {**told_window(offered[0], work.now, house.zone), "phone": human(phone)}
    say(work, f"customer:{found.customer.id}", Say("call-tried-again", args), buttons=buttons)
    return offered[0].start


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


def _unbutton(work: Work, found: PressedCase) -> None:
    """Whoever was told to call need not press anything any more."""
    for member in members(work):
        for mark in (f"calling:{found.case.id}:{member.user_id}", alarm_mark(found.case, member)):
            if placed(work, mark) is not None:
                stage(work, f"staff:{member.user_id}", "unbutton", {"placed": mark})
