"""Carry out what was heard of a call: it is kept, staff hear of it, what is missing is asked for."""

from dataclasses import replace
from datetime import timedelta

from aftercare.callbacks.agreed import Call, call_of, facts_of, last_phone
from aftercare.callbacks.arrange import Agree, CallOff, Heard, Known, Move, arranged
from aftercare.callbacks.phone import Phone
from aftercare.cases.case import Case, Kind, happened, last
from aftercare.cases.promise import running
from aftercare.conversations.conversation import State, WithPeople
from aftercare.customers.customer import Customer
from aftercare.inbox import forget, recall, remember
from aftercare.outbox.stage import refresh_card, say
from aftercare.say import Say
from aftercare.work import Work
from bot.customer.callback.saying import Reply, reply_to
from bot.customer.callback.waiting_gift import gift_for_waiting
from bot.desk.cases.pressed_case import button_key
from bot.desk.duty.call_window import plan_call
from bot.desk.duty.call_words import call_line
from bot.desk.duty.promises import drop_calls, promise
from bot.house import House
from bot.telegram.readers import tell_desk

# What is kept of the key for one's number, by customer.
CONTACT_KEY = "contact-key"
# A card that is so new tells it by itself.
FRESH = timedelta(minutes=1)
# Whoever wants a person at once is asked nothing.
_ASKED_NOTHING = frozenset({"manager", "person", "danger", "urgent"})


def arrange_call(
    work: Work,
    house: House,
    customer: Customer,
    case: Case,
    state: State,
    heard: Heard,
    kind: Kind = "callback",
    *,
    light: bool = True,
) -> Reply:
    """Decide the next move in this case, keep what is known now, and give what is to be said.

    `kind` is what else the words ask of people; `light`: nothing in them forbids a gift.
    """
    history = work.case_events.where(case_id=case.id)
    before = call_of(history)
    call = before or Call(last_phone(history))
    over = call.window is not None and call.window.end <= work.now
    known = Known(
        call=call,
        filed=customer.phone or "",
        missed=over,
        asked=state.asked if isinstance(state, WithPeople) else "",
        doubted=state.doubted if isinstance(state, WithPeople) else "",
        may_ask=kind not in _ASKED_NOTHING,
    )
    now, move = arranged(known, heard)
    _keep_number(work, customer, heard)
    _keep(work, house, customer, case, call, now, move)
    reply = reply_to(work, house, now, move, button_key(case, history))
    first = isinstance(move, Agree) and last(history, "call_agreed") is None
    gift = gift_for_waiting(work, house, customer, case) if first and light else None
    return replace(reply, gift=gift)


def with_asked(state: State, case: Case, reply: Reply) -> State:
    """The state of the talk, in which is kept what was asked about the call."""
    there = state if isinstance(state, WithPeople) else WithPeople(case.id)
    return replace(there, asked=reply.asked, doubted=reply.doubted)


def send_reply(work: Work, customer: Customer, reply: Reply) -> None:
    """Send it, and see to the key for one's number: it comes with its question and goes with the answer."""
    if not reply.says:
        return
    target, mark = f"customer:{customer.id}", f"{CONTACT_KEY}:{customer.id}"
    there = recall(work, mark) is not None
    if reply.contact is not None:
        remember(work, mark, work.now.isoformat())
    elif there:
        forget(work, mark)
    gone = there and reply.contact is None
    if gone and reply.buttons:
        # One message can't both take that key away and have buttons of its own.
        say(work, target, Say("call-thanks"), uncontact=True)
    say(
        work,
        target,
        *reply.says,
        buttons=reply.buttons,
        contact=reply.contact,
        uncontact=gone and not reply.buttons,
    )
    if reply.gift is not None:
        say(work, target, reply.gift)


def _keep_number(work: Work, customer: Customer, heard: Heard) -> None:
    """The number somebody gave for themselves is theirs from now on."""
    if isinstance(heard.phone, Phone) and heard.theirs and customer.phone != heard.phone.e164:
        known = work.customers.get(customer.id) or customer
        work.customers.put(replace(known, phone=heard.phone.e164))


def _keep(
    work: Work, house: House, customer: Customer, case: Case, before: Call, now: Call, move: Move
) -> None:
    match move:
        case CallOff():
            _call_off(work, house, customer, case)
        case Agree(how="stands"):
            return
        case Agree(how=how):
            theirs = now.window == before.window and _is_staffs(work, case)
            happened(work, case.id, f"call_{how}", "customer", facts_of(now))
            if not theirs:
                plan_call(work, case, now)
            if how == "moved" or work.now - case.created_at > FRESH:
                tell_desk(work, customer.id, call_line(customer, now, how))
        case _ if replace(now, agreed=False) != replace(before, agreed=False) and not before.agreed:
            happened(work, case.id, "call_noted", "customer", facts_of(now))
        case _:
            return
    refresh_card(work, customer.id, case.id)


def _is_staffs(work: Work, case: Case) -> bool:
    """Whether a member of staff has said when they call: another number leaves that to them."""
    known = running(work.case_events.where(case_id=case.id))
    return known is not None and known.call and not known.agreed


def _call_off(work: Work, house: House, customer: Customer, case: Case) -> None:
    if call_of(work.case_events.where(case_id=case.id)) is None:
        return
    happened(work, case.id, "call_cancelled", "customer")
    drop_calls(work, case)
    tell_desk(work, customer.id, Say("call-line-off", {"name": customer.name}))
    if case.kind != "callback":
        promise(work, house, case)
