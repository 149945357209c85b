"""Buttons about a call: a time, another time, another number, one of several, none at all."""

from datetime import timedelta

from aftercare.callbacks.agreed import call_of
from aftercare.callbacks.arrange import Heard
from aftercare.callbacks.phone import Phone
from aftercare.callbacks.resolve_window import resolve
from aftercare.callbacks.window import MOST_DAYS, Unfit, Window
from aftercare.cases.case import Case, last, lives
from aftercare.conversations.conversation import WithPeople, thawed
from aftercare.conversations.open_conversation import current_conversation
from aftercare.hours.stored import hours_of
from aftercare.hours.working_time import next_opening
from aftercare.say import Say
from aftercare.understanding.when.spoken import Spoken
from aftercare.work import Work
from bot.customer.callback.on_wished import answer
from bot.customer.press import CustomerPress
from bot.desk.duty.slot_button import slot_of
from bot.house import House

_OLD = Say("old-button", {"status": "none"})
# SQLite's integers have at most 19 digits.
_LONGEST_ID = 18


def on_slot(work: Work, house: House, press: CustomerPress) -> Say | None:
    """A time was tapped; one that is over, or when nobody works any more, is asked for anew."""
    window = slot_of(press.rest.split(":")[2:])
    return _OLD if window is None else _heard(work, house, press, Heard(window=_fitting(work, house, window)))


def on_soon(work: Work, house: House, press: CustomerPress) -> Say | None:
    """*As soon as possible*."""
    hours = hours_of(work, house.zone)
    return _heard(
        work, house, press, Heard(window=resolve(Spoken("", soon=True), work.now, house.zone, hours))
    )


def on_other_time(work: Work, house: House, press: CustomerPress) -> Say | None:
    """*Another time*."""
    return _heard(work, house, press, Heard(renew="when"))


def on_other_number(work: Work, house: House, press: CustomerPress) -> Say | None:
    """*Another number*."""
    return _heard(work, house, press, Heard(renew="phone"))


def on_not_needed(work: Work, house: House, press: CustomerPress) -> Say | None:
    """*No call needed*."""
    return _heard(work, house, press, Heard(off=True))


def on_number(work: Work, house: House, press: CustomerPress) -> Say | None:
    """One of several numbers that were written."""
    state = thawed(current_conversation(work, press.customer.id, press.pressed.person.id).state)
    offered = state.doubted.split() if isinstance(state, WithPeople) else []
    at = press.rest.rpartition(":")[2]
    if not (at.isascii() and at.isdecimal() and len(at) == 1 and int(at) < len(offered)):
        return _OLD
    return _heard(work, house, press, Heard(phone=Phone(offered[int(at)])))


def _heard(work: Work, house: House, press: CustomerPress, heard: Heard) -> Say | None:
    case = _case(work, press)
    if case is None:
        return _OLD
    conversation = current_conversation(work, press.customer.id, press.pressed.person.id)
    answer(work, house, press.customer, conversation, case, heard)
    return None


def _case(work: Work, press: CustomerPress) -> Case | None:
    """The open case of the button, while a call is waited for in it or was only called off."""
    number, _, rest = press.rest.partition(":")
    life = rest.partition(":")[0]
    fitting = all(one.isascii() and one.isdecimal() and len(one) < _LONGEST_ID for one in (number, life))
    case = work.cases.get(int(number)) if fitting else None
    if case is None or case.customer_id != press.customer.id or case.state != "open":
        return None
    history = work.case_events.where(case_id=case.id)
    ended = last(history, "called", "call_cancelled")
    waits = call_of(history) is not None or (ended is not None and ended.what == "call_cancelled")
    return case if waits and lives(history) == int(life) else None


def _fitting(work: Work, house: House, window: Window) -> Window | Unfit:
    hours = hours_of(work, house.zone)
    if window.end <= work.now:
        return Unfit("past")
    if window.start > work.now + timedelta(days=MOST_DAYS):
        return Unfit("far")
    opening = next_opening(hours, max(window.start, work.now))
    return window if opening is not None and opening < window.end else Unfit("closed")
