"""Customers whom the bot knows already, and visits that end at a time of the salon's day."""

from datetime import datetime
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from telegram_sandbox import Person, Seen
from tests.town import Town

TALLINN = ZoneInfo("Europe/Tallinn")
_NUMBER = count(1)


def at(moment: str) -> datetime:
    """A moment by the salon's clock, such as "2026-03-11 19:30"."""
    return datetime.fromisoformat(moment).replace(tzinfo=TALLINN)


async def known(here: Town, name: str, language: str) -> Person:
    """Somebody who has once opened the bot by the link of an earlier visit."""
    person = here.sandbox.add_user(name, language_code=language)
    await finished(here, name, language, "2026-03-11 10:00", person=person)
    return person


async def finished(
    here: Town, name: str, language: str, ended: str, *, person: Person | None = None, **changes: Any
) -> dict[str, Any]:
    """The till reports that a visit of theirs ended then; `person` opens its link at once."""
    customer = {"external_id": f"C-{name}", "name": name, "language": language}
    told = {"external_id": f"V-{next(_NUMBER)}", "customer": customer, "ended_at": at(ended).isoformat()}
    status, answer = await here.till(**(told | changes))
    assert status == 201, answer
    if person is not None:
        person.start(answer["link"].partition("start=")[2])
    await here.settle()
    return {**told, **changes, **answer}


async def until(here: Town, moment: str) -> None:
    """The salon's clock comes to that moment; the bot sleeps meanwhile, which is quicker."""
    await here.absent(seconds=(at(moment) - here.clock.now()).total_seconds() - 1)
    await here.later(seconds=1)


def openings(here: Town, person: Person) -> list[Seen]:
    """Every message to them that asks how a visit was, whatever its language: it names the service."""
    bot = here.sandbox.world.bot.id
    return [one for one in person.sees() if one.user_id == bot and "Marko" in one.text and "(" in one.text]


def last(here: Town, person: Person) -> str:
    """What the bot said last."""
    return here.heard(person)[-1]
