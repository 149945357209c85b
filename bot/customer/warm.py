"""Load at once what the inputs of one transaction will look at: a statement a table, not one a customer."""

from collections.abc import Sequence
from typing import Any

from aftercare.work import Work
from bot.customer.callback.arrange_call import CONTACT_KEY
from bot.customer.flood_relay import FLOOD
from bot.customer.settings.ask_name import NAMING

# What is asked of everybody who writes, though it is there of few.
_TIMERS = (FLOOD, "burst")
_FACTS = (CONTACT_KEY, NAMING)


def warm_customers(work: Work, user_ids: Sequence[Any]) -> None:
    """For inputs of customers, by their Telegram user ids."""
    work.roster.fetch(user_id=user_ids)
    work.timers.fetch(name=[f"{kind}:{user_id}" for user_id in user_ids for kind in _TIMERS])
    customers = [account.customer_id for account in work.accounts.fetch(user_id=user_ids)]
    if not customers:
        return
    work.accounts.fetch(customer_id=customers)
    work.customers.fetch(id=customers)
    work.facts.fetch(name=[f"{fact}:{customer}" for customer in customers for fact in _FACTS])
    work.conversations.fetch(customer_id=customers)
    cases = [case.id for case in work.cases.fetch(customer_id=customers)]
    if cases:
        work.case_events.fetch(case_id=cases)
