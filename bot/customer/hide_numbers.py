"""Numbers of accounts and cards in a customer's words are hidden before anything is kept or shown of them."""

from dataclasses import replace
from datetime import datetime, timedelta

from aftercare.customers.customer import Customer
from aftercare.inbox import recall, remember
from aftercare.messages.account_numbers import without_account_numbers
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.work import Work
from bot.telegram.inputs import Content, Said

# Whoever sends several is asked once.
_ASKED_FOR = timedelta(hours=1)


def numbers_hidden(said: Said) -> Said:
    """The same words with account and card numbers hidden but for their last four characters."""
    content = shown(said.content)
    return said if content is said.content else replace(said, content=content)


def shown(content: Content) -> Content:
    """What may be kept and shown of it; entities stay where they are."""
    text = without_account_numbers(content.text)
    return content if text == content.text else replace(content, text=text, hidden=True)


def ask_to_keep_them(work: Work, customer: Customer, said: Said) -> None:
    """Ask the customer, where a number was hidden, not to send such numbers."""
    if not said.content.hidden:
        return
    mark = f"numbers:{said.person.id}"
    before = recall(work, mark)
    if before and work.now - datetime.fromisoformat(before) < _ASKED_FOR:
        return
    remember(work, mark, work.now.isoformat())
    say(work, f"customer:{customer.id}", Say("no-account-numbers"))
