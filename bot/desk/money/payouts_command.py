"""`/payouts`: what is owed to customers, and *Paid*."""

from aftercare.gestures.gesture import Gesture
from aftercare.gestures.how_words import read_how
from aftercare.gestures.pay_out import HOW, How
from aftercare.gestures.reference import find_reference, gesture_called
from aftercare.hours.hours import local_day
from aftercare.say import Say
from aftercare.work import Work
from bot.desk.asked import Asked, Press, Where
from bot.desk.money.due import about_payment
from bot.desk.money.figures import is_private, number, where_pressed
from bot.desk.money.owed_list import owed_page, owed_rows
from bot.desk.money.pay import how_it_stands, pay
from bot.desk.money.send_file import send_file
from bot.desk.money.who_sees import sees
from bot.desk.sheet import Buttons, put_lines, turn_sheet
from bot.house import House

# Where a payment stands in no list, for instance under an alert, its buttons lead back to none.
_ALONE = "x"


def on_payouts(work: Work, _house: House, asked: Asked) -> None:
    """Show what is owed; `R-1042 transfer` behind the command says that this was paid, and how."""
    private = asked.where is Where.PRIVATE
    wanted = find_reference(asked.argument)
    if wanted is None:
        says, buttons = owed_page(work, asked.member, 0, private=private)
        hint = [Say("payouts-hint")] if asked.argument.strip() else []
        put_lines(work, asked.target, [*hint, *says], buttons)
        return
    reference, words = wanted
    gesture, how = gesture_called(work, reference), read_how(words)
    if gesture is None:
        asked.answer(work, Say("money-unknown", {"reference": reference}))
    elif gesture.pay != "due":
        asked.answer(work, how_it_stands(work, gesture))
    elif how is None:
        says, buttons = _how(
            work, gesture, _ALONE, visible=sees(work, gesture.case_id, asked.member, private=private)
        )
        put_lines(work, asked.target, says, buttons)
    else:
        pay(work, gesture, how, asked.member)
        asked.answer(work, how_it_stands(work, gesture))


def on_payouts_page(work: Work, _house: House, press: Press) -> Say:
    """Another page of the list, or back to it."""
    page = number(press.rest)
    if page is None:
        return Say("old-button", {"status": "none"})
    _turn(work, press, page)
    return Say("payouts-now")


def on_payout(work: Work, _house: House, press: Press) -> Say:
    """*Paid*: how it was paid is the second tap, which can't be undone."""
    parts = press.rest.split(":")
    gesture, page = _gesture(work, parts[0]), parts[-1]
    if gesture is None:
        return Say("old-button", {"status": "none"})
    if gesture.pay != "due":
        _back(work, press, gesture, page)
        return how_it_stands(work, gesture)
    visible = sees(work, gesture.case_id, press.member, private=is_private(press))
    turn_sheet(work, where_pressed(press), press, *_how(work, gesture, page, visible=visible), columns=2)
    return Say("payout-how-short")


def on_paid_how(work: Work, _house: House, press: Press) -> Say:
    """It was paid by card, by transfer, in cash, or comes off the next bill."""
    gesture_id, how, page = ([*press.rest.split(":"), "", ""])[:3]
    gesture, known = _gesture(work, gesture_id), _known(how)
    if gesture is None or known is None:
        return Say("old-button", {"status": "none"})
    pay(work, gesture, known, press.member)
    _back(work, press, gesture, page)
    return how_it_stands(work, gesture)


def on_payouts_csv(work: Work, house: House, press: Press) -> Say:
    """*CSV*: everything that is owed, as a file."""
    name = f"payouts-{local_day(house.zone, work.now)}.csv"
    rows = owed_rows(work, house.zone, press.member)
    return send_file(work, house, press.member, name, "payouts-columns", rows)


def _how(work: Work, gesture: Gesture, page: str, *, visible: bool) -> tuple[list[Say], Buttons]:
    customer = work.customers.get(gesture.customer_id) if visible else None
    asks = Say("payout-how", {**about_payment(gesture), "name": customer.name if customer else ""})
    place = _ALONE if number(page) is None else page
    buttons = [(Say("payout-by", {"how": how}), f"payhow:{gesture.id}:{how}:{place}") for how in HOW]
    if place != _ALONE:
        buttons.append((Say("payouts-return"), f"payouts:{place}"))
    return [asks], buttons


def _back(work: Work, press: Press, gesture: Gesture, page: str) -> None:
    """Show how it stands now, and the list it stood in."""
    at, now = number(page), how_it_stands(work, gesture)
    if at is None:
        turn_sheet(work, where_pressed(press), press, [now])
    else:
        _turn(work, press, at, now)


def _turn(work: Work, press: Press, page: int, *first: Say) -> None:
    says, buttons = owed_page(work, press.member, page, private=is_private(press))
    turn_sheet(work, where_pressed(press), press, [*first, *says], buttons, columns=2)


def _gesture(work: Work, text: str) -> Gesture | None:
    found = number(text)
    return None if found is None else work.gestures.get(found)


def _known(how: str) -> How | None:
    return next((one for one in HOW if one == how), None)
