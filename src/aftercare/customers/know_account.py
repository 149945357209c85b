"""Find the customer an account speaks for, or make one."""

from dataclasses import replace

from aftercare.customers.customer import Account, Customer, CustomerShelves
from aftercare.language import Language, closest


def current_account(work: CustomerShelves, user_id: int) -> Account | None:
    """The account's latest chosen bond to a customer, or None for a stranger."""
    return max(work.accounts.where(user_id=user_id), key=lambda account: account.chosen, default=None)


def know_account(
    work: CustomerShelves,
    user_id: int,
    first_name: str,
    language_code: str | None,
    default_language: Language,
) -> tuple[Account, Customer]:
    """Who writes: a known account's customer, or a new customer made from what Telegram tells."""
    account = current_account(work, user_id)
    if account is not None:
        customer = work.customers.get(account.customer_id)
        if customer is not None:
            return account, customer
    spoken = closest(language_code)
    customer = work.customers.add(
        Customer(
            id=work.customers.next_id(),
            name=first_name,
            language=spoken or default_language,
            language_from="telegram" if spoken else "default",
            external_id=None,
            phone=None,
            segment=None,
            stopped_at=None,
            created_at=work.now,
            name_from="telegram",
        )
    )
    return bind_account(work, user_id, first_name, customer), customer


def bind_account(work: CustomerShelves, user_id: int, first_name: str, customer: Customer) -> Account:
    """Let the account speak for this customer from now on."""
    bonds = work.accounts.where(user_id=user_id)
    chosen = 1 + max((bond.chosen for bond in bonds), default=0)
    for bond in bonds:
        if bond.customer_id == customer.id:
            return work.accounts.put(replace(bond, chosen=chosen, first_name=first_name, unreachable=""))
    return work.accounts.add(
        Account(
            id=work.accounts.next_id(),
            user_id=user_id,
            customer_id=customer.id,
            first_name=first_name,
            chosen=chosen,
            unreachable="",
            created_at=work.now,
        )
    )


def heard_from(work: CustomerShelves, user_id: int) -> None:
    """Whoever writes can be written to again and has answered, for whomever of the customers they hold."""
    for bond in work.accounts.where(user_id=user_id):
        if bond.unreachable:
            work.accounts.put(replace(bond, unreachable=""))
        customer = work.customers.get(bond.customer_id)
        if customer is not None and customer.unanswered:
            work.customers.put(replace(customer, unanswered=0))


def hears(work: CustomerShelves, customer_id: int) -> bool:
    """Whether, by all that is known, what is said to them arrives."""
    account = reach(work, customer_id)
    return account is not None and not account.unreachable


def reach(work: CustomerShelves, customer_id: int) -> Account | None:
    """The account through which a customer is written to: the reachable one that spoke for them last."""
    bonds = work.accounts.where(customer_id=customer_id)
    return max(bonds, key=lambda bond: (not bond.unreachable, bond.chosen), default=None)
