"""A visit's code, to be held up to the customer."""

from aftercare.say import Say
from aftercare.visits.visit import Visit
from aftercare.work import Work
from bot.telegram.pictures import show_qr


def show_code(work: Work, target: str, visit: Visit) -> None:
    """What the visit is, with the code that opens its talk, and *Undo*."""
    customer = work.customers.get(visit.customer_id)
    total = {"money": visit.total.decimal(), "currency": visit.currency} if visit.total_minor else ""
    made = {
        "name": customer.name if customer else "",
        "service": visit.service,
        "staff": ", ".join(visit.staff),
        "total": total,
    }
    undo = (Say("visit-undo"), f"visit-undo:{visit.id}")
    show_qr(work, target, visit, Say("visit-made", made), buttons=(undo,))
