"""Load at once what the inputs of one transaction will look at: a statement a table, not one a customer."""

from collections.abc import Sequence
from typing import Any

from aftercare.work import Work


def warm_customers(work: Work, user_ids: Sequence[Any]) -> None:
    """For inputs of customers, by their Telegram user ids."""
    work.roster.fetch(user_id=user_ids)
    customers = [account.customer_id for account in work.accounts.fetch(user_id=user_ids)]
    if not customers:
        return
    work.accounts.fetch(customer_id=customers)
    work.customers.fetch(id=customers)
    work.conversations.fetch(customer_id=customers)
    cases = [case.id for case in work.cases.fetch(customer_id=customers)]
    if cases:
        work.case_events.fetch(case_id=cases)
