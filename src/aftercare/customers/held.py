"""The customers for whom one and the same person answers."""

from dataclasses import replace

from aftercare.customers.customer import Customer, CustomerShelves


def held_by(work: CustomerShelves, user_id: int) -> list[Customer]:
    """Every customer that this account speaks for: a mother, say, and her son."""
    bonds = (work.customers.get(bond.customer_id) for bond in work.accounts.where(user_id=user_id))
    return [customer for customer in bonds if customer is not None]


def writes_again(work: CustomerShelves, user_id: int) -> bool:
    """They have opened the bot anew: what they had stopped begins again. Says whether they had."""
    stopped = [customer for customer in held_by(work, user_id) if customer.stopped_at is not None]
    for customer in stopped:
        work.customers.put(replace(customer, stopped_at=None))
    return bool(stopped)
