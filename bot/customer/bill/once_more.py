"""A line that was struck before: nobody is refused by silence, a person sees to what is left of it."""

from aftercare.bills.match_lines import named_lines
from aftercare.bills.see_bill import bills_of, see_bill
from aftercare.bills.struck_bill import Position
from aftercare.customers.customer import Customer
from aftercare.money import Money
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.understanding.reading import OfBill
from aftercare.visits.visit import Visit
from aftercare.work import Work
from bot.customer.bill.show_bill import show_bill
from bot.customer.wants_person import wants_person
from bot.desk.giving.told import money_arg
from bot.house import House


def hear_once_more(work: Work, house: House, customer: Customer, user_id: int, said: OfBill) -> bool:
    """Tell how that line stands, and call a person where any of it is left; False where it is none."""
    found = _changed_before(work, customer, said)
    if found is None:
        return False
    visit, position = found
    show_bill(work, customer)
    amount = money_arg(Money(position.stands, visit.currency))
    left = "no" if position.stands <= 0 else "yes"
    told = Say("bill-once-more", {"title": position.line.title, "amount": amount, "left": left})
    say(work, f"customer:{customer.id}", told)
    if position.stands > 0:
        wants_person(work, house, customer, user_id)
    return True


def _changed_before(work: Work, customer: Customer, said: OfBill) -> tuple[Visit, Position] | None:
    if said.back or not said.what:
        return None
    for visit in bills_of(work, customer.id):
        bill = see_bill(work, visit)
        titles = {at: one.line.title for at, one in enumerate(bill.positions)}
        named = [bill.positions[place] for place in named_lines(said.what, titles)]
        spent = [one for one in named if one.spent]
        if spent:
            return visit, spent[0]
        if named:
            return None
    return None
