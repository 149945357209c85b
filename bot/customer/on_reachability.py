"""Somebody blocked the bot, or came back."""

from dataclasses import replace

from aftercare.cases.case import open_case_of
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.staff.reachable import unreachable
from aftercare.work import Work
from bot.telegram.inputs import Reachability


def on_reachability(work: Work, change: Reachability) -> None:
    """Remember it, and tell staff who wait for this customer."""
    if change.blocked:
        unreachable(work, change.person.id, "blocked")
    for account in work.accounts.where(user_id=change.person.id):
        mark = "blocked" if change.blocked else ""
        if account.unreachable == mark:
            continue
        work.accounts.put(replace(account, unreachable=mark))
        if open_case_of(work, account.customer_id) is not None:
            key = "customer-blocked" if change.blocked else "customer-back"
            say(work, f"topic:{account.customer_id}", Say(key, {"name": account.first_name}))
