"""The bill in one message that changes with every tap."""

from collections.abc import Sequence
from dataclasses import replace

from aftercare.bills.draft import Draft, draft_of, keep_draft, new_draft
from aftercare.bills.see_bill import bills_of, see_bill
from aftercare.bills.struck_bill import StruckBill
from aftercare.customers.customer import Customer
from aftercare.money import Money
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.visits.visit import Visit
from aftercare.work import Work
from bot.customer.bill.bill_lines import MOST_TITLE, bill_lines, taken_off, vouchers_of
from bot.desk.giving.told import money_arg
from bot.desk.sheet import Buttons, Press, put_sheet, turn_sheet

# So many lines have their buttons at a time: Telegram takes a hundred, people see some ten.
PAGE = 12


def show_bill(work: Work, customer: Customer, draft: Draft | None = None) -> None:
    """Show it in a new message; the buttons of an earlier one go. Without a bill, that is said."""
    visits = bills_of(work, customer.id)
    if not visits:
        _tell_none(work, customer)
        return
    draft = draft or _known(work, customer, visits)
    visit = work.visits.get(draft.visit_id) or visits[0]
    bill = see_bill(work, visit, draft.cuts)
    keep_draft(work, customer.id, replace(draft, cuts=bill.cuts))
    says, buttons = sheet(work, bill, draft, visits)
    # One that was not sent yet would show what is no longer so.
    target = f"customer:{customer.id}"
    put_sheet(work, target, customer.id, bill_mark(customer.id), says, buttons, latest=True)


def turn_bill(work: Work, customer: Customer, press: Press, draft: Draft) -> None:
    """Let the message that was pressed show it as it is now."""
    visits = bills_of(work, customer.id)
    visit = work.visits.get(draft.visit_id)
    if visit is None:
        return
    bill = see_bill(work, visit, draft.cuts)
    keep_draft(work, customer.id, replace(draft, cuts=bill.cuts, asked=None))
    says, buttons = sheet(work, bill, draft, visits)
    turn_sheet(work, f"customer:{customer.id}", press, says, buttons)


def sheet(work: Work, bill: StruckBill, draft: Draft, visits: Sequence[Visit]) -> tuple[list[Say], Buttons]:
    """What is said, and what can be done."""
    if bill.positions:
        says = bill_lines(work, bill)
    else:
        beside = [*taken_off(work, bill.visit), *vouchers_of(work, bill.visit.customer_id)]
        says = [_without_lines(bill), *beside]
    return says, [*_taps(bill, draft), *_rest(bill, draft, visits)]


def _known(work: Work, customer: Customer, visits: Sequence[Visit]) -> Draft:
    """The newest bill, with what they have struck from it so far."""
    draft, newest = draft_of(work, customer.id), visits[0]
    if draft is not None and draft.visit_id == newest.id and draft.digest == newest.digest:
        return replace(draft, asked=None)
    return new_draft(newest)


def _taps(bill: StruckBill, draft: Draft) -> list[tuple[Say, str]]:
    places = bill.open_places()
    first = draft.page * PAGE if draft.page * PAGE < len(places) else 0
    taps = [_tap(bill, draft, place) for place in places[first : first + PAGE]]
    if len(places) > PAGE:
        taps.append((Say("bill-more"), f"bill:{draft.nonce}:n"))
    return taps


def _tap(bill: StruckBill, draft: Draft, place: int) -> tuple[Say, str]:
    position = bill.positions[place]
    cut = bill.cut_of(position)
    full = cut is not None and (cut.worth is not None or cut.units >= position.units)
    units = position.units if full else 0 if cut is None else cut.units
    label = Say(
        "bill-tap",
        {
            "title": short_title(position.line.title),
            "state": "open" if cut is None else "full" if full else "part",
            "struck": units,
            "units": position.units,
        },
    )
    return label, f"bill:{draft.nonce}:t{place}"


def _rest(bill: StruckBill, draft: Draft, visits: Sequence[Visit]) -> list[tuple[Say, str]]:
    rest: list[tuple[Say, str]] = []
    if bill.open_places():
        rest.append((Say("bill-worth"), f"bill:{draft.nonce}:w"))
    if bill.off:
        amount = money_arg(Money(bill.total, bill.visit.currency))
        rest.append((Say("bill-done", {"amount": amount}), f"bill:{draft.nonce}:d"))
    elif len(visits) > 1:
        other = older(visits, bill.visit)
        day = {"at": other.ended_at.isoformat(), "style": "day"}
        rest.append((Say("bill-other", {"day": day}), f"bill:{draft.nonce}:o"))
    return rest


def older(visits: Sequence[Visit], visit: Visit) -> Visit:
    """The visit before that one, and after the oldest again the newest."""
    ids = [one.id for one in visits]
    return visits[(ids.index(visit.id) + 1) % len(visits)] if visit.id in ids else visits[0]


def bill_mark(customer_id: int) -> str:
    """The name under which the message with the bill is found."""
    return f"bill:{customer_id}"


def _tell_none(work: Work, customer: Customer) -> None:
    withdrawn = any(one.withdrawn_at is not None for one in work.visits.where(customer_id=customer.id))
    none = Say("bill-none", {"why": "withdrawn" if withdrawn else "never"})
    says = [none, *vouchers_of(work, customer.id)]
    say(work, f"customer:{customer.id}", *says, buttons=[(Say("bill-person"), "billperson")])


def _without_lines(bill: StruckBill) -> Say:
    day = {"at": bill.visit.ended_at.isoformat(), "style": "day"}
    return Say("bill-no-lines", {"day": day, "service": bill.visit.service})


def short_title(title: str) -> str:
    """As much of a title as fits on a button."""
    return title if len(title) <= MOST_TITLE else title[: MOST_TITLE - 1] + "…"
