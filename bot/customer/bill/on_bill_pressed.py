"""The buttons of a bill: strike, restore, what it was worth, another visit, *Done*."""

from dataclasses import replace

from aftercare.bills.draft import Draft, draft_of, keep_draft, new_draft
from aftercare.bills.see_bill import bills_of, see_bill
from aftercare.bills.struck_bill import StruckBill
from aftercare.money import Money
from aftercare.say import Say
from aftercare.work import Work
from bot.customer.bill.reason import no_reason
from bot.customer.bill.show_bill import PAGE, older, short_title, show_bill, turn_bill
from bot.customer.bill.take_effect import is_done, take_effect
from bot.customer.press import CustomerPress
from bot.desk.giving.told import money_arg
from bot.desk.sheet import turn_sheet
from bot.house import House

_MOST_DIGITS = 3


def on_bill_pressed(work: Work, house: House, press: CustomerPress) -> Say | None:
    """Carry it out; an old message shows how things stand, with the buttons of now."""
    nonce, _, verb = press.rest.partition(":")
    customer = press.customer
    if is_done(work, customer.id, nonce):
        return Say("bill-done-already")
    draft = draft_of(work, customer.id)
    visit = None if draft is None else work.visits.get(draft.visit_id)
    there = visit is not None and visit.customer_id == customer.id and visit.withdrawn_at is None
    if draft is None or visit is None or not there or visit.digest != draft.digest or draft.nonce != nonce:
        _show_anew(work, press, draft if there and visit and draft and visit.digest == draft.digest else None)
        return Say("old-button", {"status": "none"})
    return _carry_out(work, house, press, draft, see_bill(work, visit, draft.cuts), verb)


def on_no_reason(work: Work, _house: House, press: CustomerPress) -> Say:
    """*No need to say*: that is fine."""
    no_reason(work, press.customer)
    return Say("bill-fine")


def _carry_out(
    work: Work, house: House, press: CustomerPress, draft: Draft, bill: StruckBill, verb: str
) -> Say | None:
    customer, place = press.customer, _place(verb)
    match verb[:1]:
        case "t" if place is not None:
            turn_bill(work, customer, press, replace(draft, cuts=bill.tapped(place).cuts))
        case "n":
            pages = -(-len(bill.open_places()) // PAGE) or 1
            turn_bill(work, customer, press, replace(draft, page=(draft.page + 1) % pages))
        case "w":
            _ask_worth(work, press, draft, bill, place)
        case "o":
            other = older(bills_of(work, customer.id) or [bill.visit], bill.visit)
            turn_bill(work, customer, press, new_draft(other))
        case "d" if bill.off:
            take_effect(work, house, press, draft, bill)
        case "d":
            return Say("bill-nothing-struck")
        case _:
            turn_bill(work, customer, press, draft)
    return None


def _show_anew(work: Work, press: CustomerPress, draft: Draft | None) -> None:
    visits = bills_of(work, press.customer.id)
    if visits:
        turn_bill(work, press.customer, press, draft or new_draft(visits[0]))
    else:
        show_bill(work, press.customer)


def _ask_worth(work: Work, press: CustomerPress, draft: Draft, bill: StruckBill, place: int | None) -> None:
    """Which line, unless there is only one; then how much."""
    places = bill.open_places()
    chosen = places[0] if place is None and len(places) == 1 else place
    back = (Say("bill-back"), f"bill:{draft.nonce}:k")
    target = f"customer:{press.customer.id}"
    if chosen is None or chosen not in places:
        first = draft.page * PAGE if draft.page * PAGE < len(places) else 0
        buttons = [_line(bill, draft, one) for one in places[first : first + PAGE]]
        turn_sheet(work, target, press, [Say("bill-which")], [*buttons, back])
        return
    keep_draft(work, press.customer.id, draft.asking(chosen, work.now))
    turn_sheet(work, target, press, [Say("bill-ask-worth", _priced(bill, chosen))], [back])


def _line(bill: StruckBill, draft: Draft, place: int) -> tuple[Say, str]:
    return Say("bill-which-line", _priced(bill, place)), f"bill:{draft.nonce}:w{place}"


def _priced(bill: StruckBill, place: int) -> dict[str, str | int | dict[str, str]]:
    position = bill.positions[place]
    return {
        "title": short_title(position.line.title),
        "amount": money_arg(Money(position.stands, bill.visit.currency)),
    }


def _place(verb: str) -> int | None:
    digits = verb[1:]
    fits = digits.isascii() and digits.isdecimal() and len(digits) <= _MOST_DIGITS
    return int(digits) if fits else None
