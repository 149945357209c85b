"""Who said that it was not quite right, and then nothing more: a person writes to them."""

from datetime import timedelta

from aftercare.cases.case import open_case_of
from aftercare.conversations.conversation import Conversation, Invited, WithPeople, thawed
from aftercare.conversations.open_conversation import moved
from aftercare.outbox.intent import Timer
from aftercare.outbox.stage import set_timer
from aftercare.work import Work
from bot.customer.call_people import call_people
from bot.house import House

SILENT = "silent"
# Whoever wants to tell more has begun by then.
PATIENCE = timedelta(minutes=30)


def wait_for_words(work: Work, talk: Conversation) -> None:
    """They were asked what happened: not every answer comes at once."""
    set_timer(work, SILENT, str(talk.id), work.now + PATIENCE)


def on_silent(work: Work, house: House, timer: Timer) -> None:
    """A problem that nobody describes is one all the same; the customer is not asked a second time."""
    talk = work.conversations.get(int(timer.key))
    customer = None if talk is None else work.customers.get(talk.customer_id)
    if talk is None or customer is None or not isinstance(thawed(talk.state), Invited):
        return
    latest = work.conversations.where(customer_id=customer.id)[-1]
    if latest.id == talk.id and open_case_of(work, customer.id) is None:
        case = call_people(work, house, customer, talk, "problem")
        moved(work, talk, WithPeople(case.id))
