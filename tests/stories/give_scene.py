"""What the stories about giving share: an agent, a complaint, and a word or two about the sheet."""

from typing import Any

from telegram_sandbox import Person
from telegram_sandbox.people.seeing import Seen
from tests.stories.delicate_scene import hired
from tests.stories.resolve_scene import complained
from tests.town import Town


async def scene(here: Town, **visit: Any) -> tuple[Person, Person, int]:
    """An agent, who may give 20 €, and a customer who complained of a visit for 35 €, with their topic."""
    mati = await hired(here, "Mati", "agent")
    anna, topic = await complained(here, **visit)
    return mati, anna, topic


def sheet(here: Town, topic: int) -> Seen:
    """The latest message of the bot's in the topic, as it reads now."""
    bot_id = here.sandbox.world.bot.id
    return next(one for one in reversed(here.desk.shows(topic)) if one.user_id == bot_id)


def labels(shown: Seen) -> list[str]:
    """What can be pressed under a message."""
    return [label for row in shown.buttons for label in row]


async def replies(here: Town, person: Person, topic: int | None, to: Seen, text: str) -> None:
    """Somebody answers a message in the desk."""
    person.write(text, to=here.desk, reply_to=to.id, topic=topic)
    await here.settle()


async def commands(here: Town, person: Person, topic: int, text: str) -> Seen:
    """Somebody gives a command in the topic: what is answered."""
    person.write(text, to=here.desk, topic=topic)
    await here.settle()
    return sheet(here, topic)


def gifts_told(here: Town, person: Person) -> list[str]:
    """What a customer has read of gestures."""
    return [said for said in here.heard(person) if "R-1" in said]
