"""Within a turn of the talk: words about the bill, and the answer to what was wrong."""

from aftercare.conversations.conversation import Conversation
from aftercare.conversations.needs import needed
from aftercare.customers.customer import Customer
from aftercare.understanding.reading import Reading
from aftercare.work import Work
from bot.customer.bill.in_words import hear_bill
from bot.customer.bill.once_more import hear_once_more
from bot.customer.bill.reason import hear_reason
from bot.house import House


def hear_of_bill(
    work: Work, house: House, customer: Customer, conversation: Conversation, reading: Reading
) -> bool:
    """Answer words that are about the bill and nothing else; False where the talk goes on as ever."""
    said = reading.bill
    if said is None:
        return hear_reason(work, house, customer, conversation, reading)
    if not _is_all(reading):
        return False
    again = hear_once_more(work, house, customer, conversation.user_id, said)
    return again or hear_bill(work, customer, said)


def show_beside(work: Work, customer: Customer, reading: Reading) -> None:
    """The bill, after an answer to what else these words tell."""
    if reading.bill is not None:
        hear_bill(work, customer, reading.bill)


def _is_all(reading: Reading) -> bool:
    """Whether these words call for nobody, and want nothing else of the bot."""
    told = reading.speak or reading.call_me or reading.quiet is not None or reading.write_again
    return reading.bill is not None and reading.bill.alone and not told and needed(reading) is None
