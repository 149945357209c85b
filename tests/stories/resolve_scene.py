"""What the stories about cards and resolving share."""

from datetime import timedelta
from typing import Any

from telegram_sandbox import Person
from telegram_sandbox.people.seeing import Seen
from tests.stories.delicate_scene import after_visit
from tests.town import Town

COMPLAINT = "I waited an hour and nobody apologised"


async def complained(
    here: Town, name: str = "Anna", words: str = COMPLAINT, **visit: Any
) -> tuple[Person, int]:
    """A customer who has complained about a visit, and their topic."""
    person = await after_visit(here, name, **visit)
    await here.says(person, words)
    return person, here.topic_of(name)


async def resolved(
    here: Town, topic: int, by: Person, cause: str = "✓ Waiting", done: str = "Compensated"
) -> None:
    """Somebody resolves the topic's case in two taps."""
    await here.presses(by, "Resolve", topic)
    await here.presses(by, cause, topic)
    await here.presses(by, done, topic)


async def leap(here: Town, days: float = 0, hours: float = 0) -> None:
    """Time passes at once: nobody needs to be woken every minute of two weeks."""
    here.clock.move_to(here.clock.now() + timedelta(days=days, hours=hours))
    await here.settle()


def card_of(here: Town, topic: int) -> Seen:
    """The card with its buttons."""
    return next(one for one in here.desk.shows(topic) if one.text == here.card(topic))


def buttons(here: Town, topic: int) -> list[str]:
    """What stands under the card."""
    return [label for row in card_of(here, topic).buttons for label in row]
