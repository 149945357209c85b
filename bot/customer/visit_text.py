"""The short text with a visit's link that the business sends by its own SMS or e-mail."""

from aftercare.customers.customer import Customer
from aftercare.say import Say
from aftercare.visits.visit import Visit
from bot.house import House
from bot.telegram.pictures import visit_link

# A longer name would cost a second SMS (characters).
_LONGEST_NAME = 30


def visit_text(house: House, visit: Visit, customer: Customer) -> Say:
    """The text, without day, service or staff: it may be sent and read at any time, by anybody at hand."""
    named = 0 < len(customer.name) <= _LONGEST_NAME
    args = {
        "named": "yes" if named else "no",
        "name": customer.name,
        "business": house.business,
        "link": visit_link(house, visit),
    }
    return Say("visit-text", args)
