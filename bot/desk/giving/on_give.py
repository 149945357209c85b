"""*Give*: judged by the limits of whoever presses, as they are at this moment; given once."""

from dataclasses import replace

from aftercare.cases.case import lives
from aftercare.cases.who_reads import may_read
from aftercare.gestures.gesture import Offer, Wish
from aftercare.gestures.grant_gesture import Beyond, Granted, Unfit
from aftercare.gestures.show_offer import offer_of
from aftercare.say import Say
from aftercare.work import Work
from bot.desk.asked import Press
from bot.desk.cases.pressed_case import how_it_stands
from bot.desk.giving.carry_out import carry_out, terms_of
from bot.desk.giving.line import flaw_line, line
from bot.desk.giving.preview import Giving, beyond_step, giving
from bot.desk.giving.sheet_place import settle_sheet
from bot.desk.giving.told import is_told
from bot.desk.sheet import pressed_at, turn_sheet
from bot.house import House

# A button is its offer, the offer's nonce and the life of its case.
_PARTS = 3


def on_give(work: Work, house: House, press: Press) -> Say:
    """Give what was shown; pressed twice, or by two, the later one hears that it is given."""
    parts = press.rest.split(":")
    offer = offer_of(work, parts[0], parts[1]) if len(parts) == _PARTS else None
    if offer is None:
        return Say("give-outdated")
    if offer.state != "shown":
        return _decided(work, offer)
    given = _as_it_is(work, house, press, offer, parts[2])
    if isinstance(given, Say):
        return given
    wish = Wish(**offer.wish)
    outcome = carry_out(
        work, given.found, wish, terms_of(work, house, given.found, wish, press.member, offer.nonce)
    )
    target = _target(press, offer)
    match outcome:
        case Granted(gesture=gesture):
            work.offers.put(
                replace(offer, state="granted", decided_by=press.member.user_id, gesture_id=gesture.id)
            )
            done = Say("give-done", {**line(gesture).args, **is_told(work, gesture.customer_id)})
            turn_sheet(work, target, press, [done])
            settle_sheet(work, pressed_at(press), gesture.id)
            return Say("give-given", {"reference": gesture.reference})
        case Beyond():
            step = beyond_step(work, given, wish, offer, outcome)
            turn_sheet(work, target, press, step.says, step.buttons)
            return step.says[1]
        case Unfit(flaw=flaw):
            return flaw_line(flaw)


def _as_it_is(work: Work, house: House, press: Press, offer: Offer, life: str) -> Giving | Say:
    """The case as it stands, or what is answered where it is not the one that the offer was made in."""
    customer = work.customers.get(offer.customer_id)
    case = None if offer.case_id is None else work.cases.get(offer.case_id)
    if customer is None or (offer.case_id is not None and case is None):
        return Say("old-button", {"status": "none"})
    if case is not None:
        history = work.case_events.where(case_id=case.id)
        if not may_read(work, history, press.member):
            return Say("staff-not-allowed")
        if case.state != "open" or str(lives(history)) != life:
            return how_it_stands(work, history)
    return giving(work, house, customer, case, press.member)


def _decided(work: Work, offer: Offer) -> Say:
    gesture = None if offer.gesture_id is None else work.gestures.get(offer.gesture_id)
    if gesture is not None:
        return Say("give-already", {"reference": gesture.reference, "actor": gesture.name})
    return Say("give-waits") if offer.state == "asked" else Say("give-outdated")


def _target(press: Press, offer: Offer) -> str:
    chat_id = press.pressed.chat_id or 0
    return f"staff:{chat_id}" if chat_id > 0 else f"topic:{offer.customer_id}"
