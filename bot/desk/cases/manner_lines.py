"""How a customer wants to be dealt with, for whoever serves them next."""

from aftercare.customers.customer import Customer
from aftercare.say import Say


def manner_lines(customer: Customer) -> list[Say]:
    """What differs from the usual, a line each."""
    lines = [Say("card-quiet")] if customer.quiet else []
    if customer.write_at is not None:
        lines.append(Say("card-write-at", {"time": customer.write_at}))
    if customer.stopped_at is not None:
        lines.append(Say("card-stopped"))
    return lines
