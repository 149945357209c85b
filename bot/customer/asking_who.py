"""Somebody asks whom they are talking to: that is said plainly, whatever else is going on."""

from aftercare.conversations.needs import gone_wrong
from aftercare.customers.customer import Customer
from aftercare.understanding.calling_off import CallWords
from aftercare.understanding.reading import Reading

# A question in more words is about something else as well.
_ASIDE, _LONGEST = 2, 10
_MORE = frozenset({"person", "manager", "callback", "stop", "delete"})


def asks_who_writes(words: str, reading: Reading, customer: Customer) -> bool:
    """Whether these words ask that and nothing else."""
    if reading.danger or reading.urgent or gone_wrong(reading):
        return False
    if reading.words > _LONGEST or reading.sentiment == "positive":
        return False
    said = CallWords(words, reading.language or customer.language)
    # "Who" alone may read like a wish for somebody, but not beside more words.
    aside = 0 if reading.wishes & _MORE else _ASIDE
    return said.has("who") and said.beside("who") <= aside
