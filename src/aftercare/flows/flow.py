"""A flow: when the bot begins of its own accord, and how much it may ask."""

from dataclasses import dataclass
from datetime import time, timedelta


@dataclass(frozen=True, slots=True)
class Flow:
    """The rules of a talk about a visit.

    The bot begins `delay` after the visit's end, between `opens` and `closes` by the business's clock, and
    not within `pause` of the last time the company began something with the same customer. `questions`
    follow-ups may be asked beside the opening and the last offer of help. Two openings in a row without an
    answer double the pause; after `gives_up` of them the bot begins no more. Nobody is asked about a
    visit that ended longer than `fresh` ago.
    """

    delay: timedelta = timedelta(hours=2)
    opens: time = time(10)
    closes: time = time(20)
    questions: int = 2
    pause: timedelta = timedelta(days=14)
    gives_up: int = 4
    fresh: timedelta = timedelta(days=3)


DEFAULT = Flow()
