"""What should we call you? The next message is a name only if it is one."""

from datetime import datetime, timedelta

from aftercare.customers.customer import Customer
from aftercare.inbox import forget, recall, remember
from aftercare.understanding.everyday import name_in
from aftercare.understanding.reading import Reading
from aftercare.work import Work

# What is kept of the question, by customer.
NAMING = "naming"
# Nobody who writes after so long still answers that.
_ASKED_FOR = timedelta(hours=1)


def ask_name(work: Work, customer: Customer) -> None:
    """From now on a name alone is taken for the answer."""
    remember(work, _fact(customer), work.now.isoformat())


def name_is_settled(work: Work, customer: Customer) -> None:
    """It was answered, or something else matters more."""
    if recall(work, _fact(customer)) is not None:
        forget(work, _fact(customer))


def is_asked_name(work: Work, customer: Customer) -> bool:
    """Whether a name is awaited."""
    asked = recall(work, _fact(customer))
    return asked is not None and work.now - datetime.fromisoformat(asked) <= _ASKED_FOR


def with_name(work: Work, customer: Customer, text: str, reading: Reading) -> Reading:
    """The reading of words that answer the question; a problem or a question is read as ever."""
    if not is_asked_name(work, customer) or reading.call_me is not None or _says_more(reading):
        return reading
    name = name_in(text, reading.language or customer.language) and name_in(text, customer.language)
    return reading if name is None else Reading(words=reading.words, not_service=True, call_me=name)


def is_no_name(work: Work, customer: Customer, reading: Reading) -> bool:
    """Whether something was answered that can't be anybody's name and asks for nothing else."""
    return is_asked_name(work, customer) and reading.call_me is None and not reading.words


def _says_more(reading: Reading) -> bool:
    feeling = reading.problem or reading.sentiment in {"negative", "mixed"} or reading.anger != "none"
    pressing = reading.danger or reading.urgent or bool(reading.sensitive) or bool(reading.wishes)
    polite = reading.courtesy is not None or reading.reply is not None
    return feeling or pressing or polite or reading.asks


def _fact(customer: Customer) -> str:
    return f"{NAMING}:{customer.id}"
